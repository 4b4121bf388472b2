//! Explanations: work calendars.

use super::Texts;

pub(super) const E0801: Texts = Texts {
    title: ["Күнтізбенің жылы жоқ", "Нет года в календаре", "Year not in the calendar"],
    text: [
        "Мерзімді есептеу үшін сол жылдың мерекелері мен ауыстырылған демалыстары белгілі болуы керек. Олар \
         белгісіз болса, бағдарлама «дүйсенбіден жұмаға дейін» деп болжамайды, жетіспейтін жылды атайды. Сол \
         жылғы күнтізбе файлын қосыңыз.",
        "Чтобы отсчитать срок, нужно знать праздники и переносы выходных этого года. Если они неизвестны, \
         программа не предполагает «с понедельника по пятницу», а называет недостающий год. Добавьте файл \
         календаря этого года.",
        "To reckon a term, the holidays and moved days off of the year must be known. Where they are not, the \
         program does not assume Monday to Friday but names the year that is lacking. Add the calendar file of \
         that year.",
    ],
};

pub(super) const E0802: Texts = Texts {
    title: ["Белгісіз күнтізбе", "Неизвестный календарь", "Unknown calendar"],
    text: [
        "`[terms]` бөліміндегі `calendar` кілті мерзімдер қай күнтізбемен есептелетінін айтады. Ондай күнтізбе \
         табылмаса, бірде-бір мерзім есептелмейді. Қолда бар күнтізбенің атауын жазыңыз: `calendar = \"kz\"`.",
        "Ключ `calendar` раздела `[terms]` говорит, по какому календарю отсчитываются сроки. Если такого календаря \
         нет, ни один срок не исчисляется. Напишите имя имеющегося календаря: `calendar = \"kz\"`.",
        "The key `calendar` of the section `[terms]` says by which calendar terms are reckoned. Without it no term \
         can be reckoned. Write the name of a calendar that is held: `calendar = \"kz\"`.",
    ],
};

pub(super) const E0803: Texts = Texts {
    title: ["Басқа жылдың күні", "День другого года", "Day of another year"],
    text: [
        "Күнтізбенің бір файлы – бір жыл. Басқа жылдың күні бұл файлда ескерілмей қалар еді немесе екі файлда екі \
         түрлі жазылар еді. Күнді түзетіңіз немесе өз жылының файлына көшіріңіз.",
        "Один файл календаря – один год. День другого года здесь остался бы неучтенным или оказался бы записан в \
         двух файлах по-разному. Исправьте дату или перенесите день в файл его года.",
        "One calendar file is one year. A day of another year would not be seen here, or would stand in two files \
         in two ways. Mend the date, or move the day to the file of its year.",
    ],
};

pub(super) const E0804: Texts = Texts {
    title: ["Қайталанған күн", "Повторный день", "Day given twice"],
    text: [
        "Ерекше күн күнтізбеде бір рет, бір түрімен тұрады: мереке, демалыс немесе жұмыс күні. Екі рет берілсе, \
         қайсысы дұрыс екені белгісіз, ал одан мерзім өзгереді. Ресми актіге сай жазбаны қалдырыңыз.",
        "Особый день стоит в календаре один раз и с одним видом: праздник, выходной или рабочий. Если он дан \
         дважды, неизвестно, что верно, а от этого зависит срок. Оставьте запись, соответствующую официальному \
         акту.",
        "A special day stands in a calendar once, with one kind: holiday, day off or working day. Given twice, it \
         is not known which is right, and deadlines depend on it. Keep the entry that the official act bears out.",
    ],
};

pub(super) const E0805: Texts = Texts {
    title: ["Жылдар арасындағы олқылық", "Пропущенный год", "Year left out"],
    text: [
        "Күнтізбенің жылдары үзіліссіз жалғасуы керек. Ортасында бір жыл жетіспесе, сол жылдан өтетін мерзімді \
         есептеуге болмайды. Жетіспейтін жылдың файлын қосыңыз.",
        "Годы календаря должны идти подряд. Если в середине одного года нет, нельзя отсчитать срок, который через \
         него проходит. Добавьте файл недостающего года.",
        "The years of a calendar must follow without a gap. Where one is lacking, no term that runs through it can \
         be reckoned. Add the file of that year.",
    ],
};

pub(super) const E0806: Texts = Texts {
    title: ["Күнтізбе файлының орны", "Место файла календаря", "Place of a calendar file"],
    text: [
        "Күнтізбенің атауы мен жылы файлдың ішінде де, орнында да жазылады, екеуі бірдей болуы керек. Сонда адам \
         файлды атауынан табады және бір жылдың екі файлы пайда болмайды. Файлды көшіріңіз немесе ішіндегі атау \
         мен жылды түзетіңіз.",
        "Имя и год календаря стоят и внутри файла, и в его пути, и должны совпадать. Тогда файл легко найти по \
         имени и не появятся два файла одного года. Перенесите файл или исправьте в нем имя и год.",
        "The name and year of a calendar stand both in the file and in its path, and must be the same. So a file \
         is found by its name, and no year has two files. Move the file, or mend the name and year in it.",
    ],
};

pub(super) const E0807: Texts = Texts {
    title: ["Аптаның сай келмейтін күні", "Неподходящий день недели", "Day of the week that does not fit"],
    text: [
        "Ауыстырылған немесе көшірілген демалыс басқа кезде жұмыс күні болатын күнге түседі. Ол сенбіге не \
         жексенбіге түссе, күн немесе оның түрі қате жазылған. Оны Үкіметтің қаулысымен салыстырыңыз.",
        "Перенесенный выходной приходится на день, который иначе был бы рабочим. Если это суббота или воскресенье, \
         ошибка в дате или в виде дня. Сверьте их с постановлением Правительства.",
        "A moved or carried day off is a day that would otherwise be working. Where it is a Saturday or Sunday, \
         the date or the kind of day is wrong. Compare it with the Government's decree.",
    ],
};

pub(super) const E0808: Texts = Texts {
    title: ["Алдын ала берілген жыл", "Предварительный год", "Provisional year"],
    text: [
        "Жылдың ерекше күндері толық бекітілмесе, күнтізбе алдын ала деп белгіленеді және оның себебі жазылады. \
         Сол себеп мерзіммен бірге көрсетіледі, сонда оқыған адам күннің әлі өзгеруі мүмкін екенін біледі. Себебін \
         жазыңыз: мысалы, қаулы әлі жарияланбаған.",
        "Если особые дни года утверждены не полностью, календарь отмечается как предварительный, и причина пишется \
         в нем. Она показывается вместе со сроком, чтобы читающий знал, что день еще может измениться. Укажите \
         причину: например, постановление еще не опубликовано.",
        "Where the special days of a year are not all settled, the calendar is marked provisional, with the \
         reason. The reason is shown beside the deadline, so that the reader knows that the day may still change. \
         Write it: the decree, for instance, is not yet published.",
    ],
};
