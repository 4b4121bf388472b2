//! Explanations: the commands that make files.

use super::Texts;

pub(super) const E1012: Texts = Texts {
    title: ["Актінің күні мен нөмірі", "Дата и номер акта", "Day and number of an act"],
    text: [
        "Актіні күні мен нөмірі бойынша таниды: `18.05.2017 № 144`. Актінің өз сөздерін де көшіріп қоюға болады: «2017 жылғы \
         18 мамырдағы № 144». Мұндай күн болмаса (мысалы, 31 ақпан) немесе «№» белгісі жоқ болса, бағдарлама болжамайды.",
        "Акт узнается по дате и номеру: `18.05.2017 № 144`. Можно вставить и слова самого акта: «от 18 мая 2017 года № 144». \
         Если такого дня не бывает (например, 31 февраля) или знака «№» нет, программа не угадывает.",
        "An act is known by its day and number: `18.05.2017 № 144`. The words of the act may be pasted too: «от 18 мая 2017 \
         года № 144». Where there is no such day (31 February) or no sign «№», the program does not guess.",
    ],
};

pub(super) const E1013: Texts = Texts {
    title: ["Файл бар", "Файл уже есть", "File already there"],
    text: [
        "`new` және `amend` пәрмендері жаңа файл жасайды, бар файлды ешқашан өзгертпейді: онда біреудің жұмысы болуы \
         мүмкін. Редакция файлының атауы актінің күні мен нөмірінен құралады, сондықтан бұл редакция жасалған.",
        "Команды `new` и `amend` создают новый файл и никогда не меняют имеющийся: в нем может быть чья-то работа. Имя файла \
         редакции складывается из даты и номера акта, поэтому эта редакция уже создана.",
        "The commands `new` and `amend` make a new file and never change one that is there, for it may hold somebody's work. \
         The name of an edition's file is made of the day and number of the act, so this edition has been made.",
    ],
};

pub(super) const E1014: Texts = Texts {
    title: ["Акт соңғысынан кеш емес", "Акт не позднее последнего", "Act not later than the last one"],
    text: [
        "`amend` файлдан келесі редакция жасайды: оның актісі файлдағы соңғы актіден кейін қол қойылған. Ерте немесе сол \
         күнгі акт болса, файл не соңғысы емес, не акт оған енгізілген, не күні қате жазылған.",
        "`amend` делает из файла следующую редакцию: ее акт подписан после последнего акта файла. Если акт более ранний или \
         того же дня, то либо выбран не последний файл, либо акт в нем уже учтен, либо дата неверна.",
        "`amend` makes the next edition of a file: its act is signed after the last act of the file. Where the act is earlier \
         or of the same day, the file is not the last one, or it holds the act already, or the day is wrong.",
    ],
};

pub(super) const E1015: Texts = Texts {
    title: ["Күші жойылған регламент", "Регламент утратил силу", "Repealed regulation"],
    text: [
        "Актілер тізімінде соңғы болып күшін жойған акт (`makes = \"repeal\"`) тұр: регламенттің келесі редакциясы болмайды. \
         Кейін бекітілген регламент – жаңа регламент, оның файлын `reglament new` жасайды.",
        "Последним в перечне актов стоит акт, которым регламент признан утратившим силу (`makes = \"repeal\"`): следующей \
         редакции у него нет. Регламент, утвержденный позже, – новый, его файл создает `reglament new`.",
        "The last act of the list repealed the regulation (`makes = \"repeal\"`): it has no next edition. A regulation that \
         was adopted later is a new one, whose file `reglament new` makes.",
    ],
};

pub(super) const E1016: Texts = Texts {
    title: ["Соңғы редакция емес", "Не последняя редакция", "Not the last edition"],
    text: [
        "Келесі редакция соңғысынан жасалады: ескі файлдан жасалса, кейінгі актілердің өзгерістері жоғалар еді. Сол \
         регламенттің кейінірек жасалған редакциясы дәл осы қалтада тұр. Арадағы акт ескерілмей қалған болса, оның өзгерістері \
         кейінгі файлдардың бәріне қолмен енгізіледі.",
        "Следующая редакция делается из последней: из более старого файла она потеряла бы изменения позднейших актов. В этой же \
         папке есть более поздняя редакция того же регламента. Если был пропущен промежуточный акт, его изменения вносятся \
         вручную во все позднейшие файлы.",
        "The next edition is made from the last one: made from an older file it would lose what later acts changed. The same \
         folder holds a later edition of the same regulation. Where an act in between was left out, its changes are put into all \
         later files by hand.",
    ],
};

pub(super) const E1017: Texts = Texts {
    title: ["Атаудағы белгілер", "Знаки в названии", "Signs in a name"],
    text: [
        "Қызмет пен органның атаулары регламенттің мәтініне көшіріледі. Мәтінде `{` мен `}` ережелерден алынатын мерзімнің \
         орнын белгілейді, ал `'''` мәтінді аяқтайды, сондықтан атауда олар тұра алмайды; атау бір жолға жазылады. Қарапайым \
         тырнақшалар мен жақшаларды жазуға болады.",
        "Названия услуги и органа переносятся в текст регламента. В тексте `{` и `}` обозначают место срока из правил, а \
         `'''` заканчивает текст, поэтому в названии их быть не может; название пишется в одну строку. Обычные кавычки и \
         скобки допустимы.",
        "The names of the service and of the body are copied into the text of the regulation. There `{` and `}` mark the place \
         of a term of the rules, and `'''` ends a text, so that a name cannot hold them; it is written in one line. Plain \
         quotes and brackets may stand in it.",
    ],
};

pub(super) const E1018: Texts = Texts {
    title: ["Оқылған файлдың үстіне жазу", "Запись поверх исходного файла", "Writing over what was read"],
    text: [
        "Нәтиже жазылатын файлдың аты пәрмен оқыған файлдың атымен бірдей. Жазылса, регламенттің өзі жоғалып, орнында одан \
         шығарылған мәтін қалар еді, сондықтан ештеңе жазылмайды. Нәтижеге басқа ат беріңіз.",
        "Имя файла для результата совпадает с именем файла, который команда прочитала. При записи сам регламент пропал бы, а на \
         его месте остался бы выведенный из него текст, поэтому ничего не записывается. Дайте результату другое имя.",
        "The file for the result has the name of a file that the command read. Were it written, the regulation itself would be \
         lost, and the text made from it would stand in its place; so nothing is written. Give the result another name.",
    ],
};

pub(super) const E1019: Texts = Texts {
    title: ["Бір ат, бірнеше файл", "Одно имя, несколько файлов", "One name, several files"],
    text: [
        "Диаграммалардың әр парағы – жеке файл, олар бір файлға сыймайды. `--out` параметрінде нүктеден кейінгі кеңейтімі бар \
         ат – файлдың аты. Қалтаның атын жазыңыз: ол жоқ болса, жасалады.",
        "Каждый лист диаграмм – отдельный файл, в один файл они не помещаются. Имя с расширением после точки в параметре \
         `--out` – это имя файла. Напишите имя папки: если ее нет, она будет создана.",
        "Each page of the diagrams is a file of its own, and they do not go into one. A name with an ending after a dot in the \
         option `--out` is that of a file. Name a folder: it is made where it is not there.",
    ],
};
