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
