//! Explanations: keys and values.

use super::Texts;

pub(super) const E0101: Texts = Texts {
    title: ["Белгісіз кілт", "Неизвестный ключ", "Unknown key"],
    text: [
        "Файлда тек белгілі кілттер мен бөлімдер тұра алады. Белгісіз кілт үнсіз қалдырылса, қате терілген сөз \
         мәнін жоғалтып, ол байқалмай қалар еді. Кілттің жазылуын тексеріңіз: мысалы, `calender` емес, `calendar`.",
        "В файле допустимы только известные ключи и разделы. Если бы неизвестный ключ молча пропускался, слово с \
         опечаткой теряло бы свое значение незаметно. Проверьте написание: например, не `calender`, а `calendar`.",
        "A file may hold only keys and sections that are known. Were an unknown key passed over in silence, a \
         misspelt word would lose its value unseen. Check the spelling: `calendar`, for instance, not `calender`.",
    ],
};

pub(super) const E0102: Texts = Texts {
    title: ["Жетіспейтін кілт", "Недостающий ключ", "Missing key"],
    text: [
        "Кейбір кілттерсіз регламентті оқуға болмайды: мысалы, актінің күні мен нөмірі немесе мерзімді қай күннен \
         санау керегі. Бағдарлама олардың орнына өзі ештеңе ойлап таппайды. Кілтті мәнімен бірге жазыңыз, мысалы \
         `calendar = \"kz\"`.",
        "Без некоторых ключей регламент прочитать нельзя: например, без даты и номера акта или без правила, с \
         какого дня отсчитывать срок. Программа ничего не додумывает за вас. Впишите ключ со значением, например \
         `calendar = \"kz\"`.",
        "Some keys a regulation cannot do without, such as the date and number of an act, or from which day a term \
         is counted. The program makes nothing up in their place. Write the key with its value, such as `calendar \
         = \"kz\"`.",
    ],
};

pub(super) const E0103: Texts = Texts {
    title: ["Мәннің түрі сай емес", "Значение не того вида", "Value of another kind"],
    text: [
        "Әр кілттің мәні белгілі бір түрде жазылады: мәтін мен нөмір тырнақшада, күн тырнақшасыз, тізім шаршы \
         жақшада тұрады. Тармақ пен актінің нөмірі – сан емес, мәтін, өйткені «2-1» деген нөмір де болады. Мысалы: \
         `number = \"144\"`, `date = 2017-05-18`, `changes = [\"5\"]`.",
        "Значение каждого ключа пишется по-своему: текст и номер – в кавычках, дата – без кавычек, список – в \
         квадратных скобках. Номер пункта и номер акта – это текст, а не число, потому что возможен и номер «2-1». \
         Например: `number = \"144\"`, `date = 2017-05-18`, `changes = [\"5\"]`.",
        "Every key takes a value of one kind: texts and numbers of acts stand in quotes, dates without quotes, \
         lists in square brackets. The number of a clause or an act is a text, since «2-1» is a number too. For \
         example: `number = \"144\"`, `date = 2017-05-18`, `changes = [\"5\"]`.",
    ],
};

pub(super) const E0104: Texts = Texts {
    title: ["Рұқсат етілмеген мән", "Недопустимое значение", "Value not allowed"],
    text: [
        "Бұл кілттің мәндері алдын ала белгіленген, мысалы `count-from` кілті `next-day` немесе `same-day` болады. \
         Басқа сөздің мағынасы белгісіз, ал оны болжап түсіну қате нәтиже берер еді. Көмекте көрсетілген мәндердің \
         бірін таңдаңыз.",
        "Значения этого ключа заданы заранее: например, ключ `count-from` принимает `next-day` или `same-day`. \
         Смысл другого слова неизвестен, а догадка могла бы дать неверный итог. Выберите одно из значений, \
         названных в подсказке.",
        "The values of this key are fixed: `count-from`, for instance, takes `next-day` or `same-day`. What \
         another word means is unknown, and a guess could give a wrong answer. Choose one of the values that the \
         help names.",
    ],
};

pub(super) const E0105: Texts = Texts {
    title: ["Болмайтын күн", "Несуществующая дата", "No such date"],
    text: [
        "Күнтізбеде жоқ күнді (31.02.2017) немесе күн болып оқылмайтын мәтінді қолдануға болмайды. Күн бойынша \
         актілердің реті тексеріледі, шарттардағы мәндер салыстырылады, сондықтан ол дәл болуы керек. Файлда күн \
         былай жазылады: `date = 2017-05-18`.",
        "Нельзя использовать дату, которой нет в календаре (31.02.2017), или текст, который не читается как дата. По \
         датам проверяется порядок актов и сравниваются значения в условиях, поэтому дата должна быть точной. В \
         файле дата пишется так: `date = 2017-05-18`.",
        "A date that no calendar has (31.02.2017), or a text that is no date, cannot be used. The order \
         of acts is checked by dates, and conditions compare them, so they must be exact. In a file a date is written \
         like this: `date = 2017-05-18`.",
    ],
};

pub(super) const E0106: Texts = Texts {
    title: ["Ережелердің тырнақшасы", "Кавычки правил", "Quotes of the rules"],
    text: [
        "Ережелер үш дәйекшенің арасында жазылады: `rules = '''` … `'''`. Басқа тырнақшаның ішінде кейбір таңбалар \
         ауыстырылып оқылады, сонда қатенің орнын дәл көрсету мүмкін болмайды. Басы мен соңындағы тырнақшаларды \
         ауыстырсаңыз жеткілікті, мәтіннің өзі өзгермейді.",
        "Правила пишутся между тремя апострофами: `rules = '''` … `'''`. В других кавычках некоторые знаки \
         читаются иначе, и тогда нельзя точно показать место ошибки. Достаточно заменить кавычки в начале и в \
         конце, сам текст не меняется.",
        "The rules stand between three apostrophes: `rules = '''` … `'''`. In other quotes some characters are \
         read as something else, and the place of a fault could not be shown exactly. It is enough to change the \
         quotes at both ends; the text stays as it is.",
    ],
};

pub(super) const E0107: Texts = Texts {
    title: ["Жұмыс уақыты", "Часы работы", "Office hours"],
    text: [
        "Минутпен және сағатпен берілген мерзім жұмыс уақытының ішінде есептеледі, сондықтан оның басы мен соңы, \
         үзілісі дәл болуы керек. Уақыт `09:00-18:30` түрінде жазылады, соңы басынан кейін тұрады. Үзіліс \
         (`break`) пен құжат қабылдау уақыты (`desk`) жұмыс уақытының (`work`) ішінде болады.",
        "Срок в минутах и часах отсчитывается внутри рабочего времени, поэтому его начало, конец и перерыв должны \
         быть точными. Часы пишутся в виде `09:00-18:30`, конец позже начала. Перерыв (`break`) и время приема \
         документов (`desk`) лежат внутри рабочего времени (`work`).",
        "Terms in minutes and hours are reckoned within the working hours, so their beginning, end and break must \
         be exact. Hours are written as `09:00-18:30`, the end after the beginning. The break (`break`) and the \
         hours of the desk (`desk`) lie inside the working hours (`work`).",
    ],
};

pub(super) const E0108: Texts = Texts {
    title: ["Қайталанған тармақ", "Повторный пункт", "Clause given twice"],
    text: [
        "Бір редакцияда бір нөмірлі екі тармақ болмайды, әйтпесе «5-тармаққа сәйкес» деген сілтеме екіұшты болады. \
         Қателік көбіне мәтін көшірілгенде пайда болады. Біреуінің нөмірін түзетіңіз; кейін қосылған тармақ `2-1` \
         сияқты нөмір алады.",
        "В одной редакции нет двух пунктов с одним номером, иначе ссылка «в соответствии с пунктом 5» \
         становится двусмысленной. Обычно это след копирования текста. Исправьте номер одного из них; \
         дополнительный пункт получает номер вида `2-1`.",
        "One edition never has two clauses of one number, or else a reference such as «under para 5» has two \
         meanings. Usually it is the trace of a copy. Mend the number of one of them; a clause added later gets a \
         number such as `2-1`.",
    ],
};

pub(super) const E0109: Texts = Texts {
    title: ["Актілердің реті", "Порядок актов", "Order of acts"],
    text: [
        "`[[act]]` бөлімдері күні бойынша ескісінен жаңасына қарай тұрады: олар редакцияның қалай пайда болғанын \
         баяндайды. Реті бұзылса, қай акт соңғысы екені белгісіз болады. Бөлімді өз орнына көшіріңіз немесе күнін \
         тексеріңіз.",
        "Разделы `[[act]]` стоят по дате, от старого к новому: они рассказывают, как возникла редакция. \
         Если порядок нарушен, неясно, какой акт последний. Перенесите раздел на его место или \
         проверьте дату.",
        "The `[[act]]` sections stand by date, oldest first: they tell how the edition came about. Out of order, it \
         is not clear which act is the last. Move the section to its place, or check its date.",
    ],
};

pub(super) const E0110: Texts = Texts {
    title: ["Бос мәтін", "Пустой текст", "Empty text"],
    text: [
        "Мәтіні бос тармақ немесе атау ресми құжатта бос орын болып басылар еді. Қазақша және орысша мәтіндер тең \
         түпнұсқалы болуы керек, сондықтан екеуі де жазылады. Мәтінді жазыңыз немесе кілтті алып тастаңыз.",
        "Пустой пункт или пустое наименование напечатались бы в официальном документе пробелом. Казахский и \
         русский тексты должны быть аутентичны, поэтому нужны оба. Напишите текст или уберите ключ.",
        "An empty clause or title would be printed as a gap in an official document. The Kazakh and the Russian \
         text must say the same, so both are needed. Write the text, or take the key away.",
    ],
};

pub(super) const E0111: Texts = Texts {
    title: ["Тармақтың нөмірі", "Номер пункта", "Number of a clause"],
    text: [
        "Тармақтың нөмірі актідегідей жазылады: `5` – тармақ, `5.3` – 5-тармақтың 3) тармақшасы, `2-1` – кейін \
         қосылған тармақ, `8.8-1` – кейін қосылған тармақша. Нөмірлер ешқашан қайта саналмайды, сондықтан олар \
         мәтін ретінде тырнақшада тұрады. Мысалы: `number = \"5.3\"`.",
        "Номер пункта пишется как в акте: `5` – пункт, `5.3` – подпункт 3) пункта 5, `2-1` – дополнительный пункт, \
         `8.8-1` – дополнительный подпункт. Номера никогда не пересчитываются, поэтому они стоят в кавычках как \
         текст. Например: `number = \"5.3\"`.",
        "A clause is numbered as in the act: `5` is a paragraph, `5.3` its subparagraph 3), `2-1` a paragraph \
         added later, `8.8-1` a subparagraph added later. Numbers are never counted anew, so they stand in quotes \
         as texts. For example: `number = \"5.3\"`.",
    ],
};

pub(super) const E0112: Texts = Texts {
    title: ["Акт не істейді", "Что делает акт", "What an act does"],
    text: [
        "Әр акт не жаңа редакцияны жасайды (`makes = \"new-edition\"`), не кейбір тармақтарды өзгертеді (`changes \
         = [\"5\"]`). Актінің не істегені бір мәнді болуы керек, сондықтан екеуі қатар тұрмайды және екеуі де \
         жоқ болмайды. Бір кілтті ғана қалдырыңыз.",
        "Каждый акт либо создает новую редакцию (`makes = \"new-edition\"`), либо изменяет отдельные пункты \
         (`changes = [\"5\"]`). Действие акта должно быть однозначным, поэтому оба ключа вместе не ставятся и оба \
         отсутствовать не могут. Оставьте ровно один ключ.",
        "Every act either makes a new edition (`makes = \"new-edition\"`) or changes some clauses (`changes = \
         [\"5\"]`). What an act does must be plain, so the two never stand together and are never both \
         absent. Keep exactly one of them.",
    ],
};

pub(super) const E0113: Texts = Texts {
    title: ["Қысқа латынша атау", "Краткое имя латинскими буквами", "Short name in Latin letters"],
    text: [
        "`service` пен `issuer` кілттері қызмет пен органды файлдың орнында, сілтемелерде және басқа \
         бағдарламаларда бірдей атайды. Сондықтан олар кіші латын әріптерінен, цифрлардан және сызықшадан тұрады. \
         Мысалы: `service = \"foster-care\"`, `issuer = \"kz-aktobe\"`.",
        "Ключи `service` и `issuer` одинаково называют услугу и орган в пути к файлу, в ссылках и в других \
         программах. Поэтому они состоят из строчных латинских букв, цифр и дефиса. Например: `service = \
         \"foster-care\"`, `issuer = \"kz-aktobe\"`.",
        "The keys `service` and `issuer` name the service and the body alike in paths, links and other programs. \
         So they have small Latin letters, digits and hyphens only. For example: `service = \"foster-care\"`, \
         `issuer = \"kz-aktobe\"`.",
    ],
};

pub(super) const E0114: Texts = Texts {
    title: ["Қол қойылғанға дейін жариялану", "Опубликование раньше подписания", "Published before it was signed"],
    text: [
        "Акт алдымен қабылданады, содан кейін жарияланады, сондықтан жариялау күні қол қойылған күннен ерте бола \
         алмайды. Мұндай күндердің кемінде біреуі қате. `date` және `published` кілттерін ресми көзбен салыстырыңыз.",
        "Акт сначала принимается, затем публикуется, поэтому дата опубликования не может быть раньше даты \
         подписания. Хотя бы одна из таких дат неверна. Сверьте ключи `date` и `published` с официальным источником.",
        "An act is first adopted, then published, so it cannot be published before it is signed. One of \
         two such dates at least is wrong. Compare the keys `date` and `published` with the official source.",
    ],
};
