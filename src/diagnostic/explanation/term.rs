//! Explanations: terms.

use super::Texts;

pub(super) const E0401: Texts = Texts {
    title: ["Мерзімнің бірлігі", "Единица срока", "Unit of a term"],
    text: [
        "Жалғыз сан мерзімді білдірмейді: 27 деген минут та, жұмыс күні де, күнтізбелік күн де бола алады. \
         Бағдарлама оны болжамайды, өйткені қате мерзім – бұзылған құқық. Бірлігін жазыңыз: `27 күнтізбелік күн \
         ішінде`, `27 жұмыс күні ішінде` немесе `27 минут ішінде`.",
        "Одно число не задает срока: 27 – это и минуты, и рабочие дни, и календарные дни. Программа не угадывает, \
         потому что неверный срок – это нарушенное право. Напишите единицу: `в течение 27 календарных дней`, `в \
         течение 27 рабочих дней` или `в течение 27 минут`.",
        "A bare number is no term: 27 may be minutes, working days or calendar days. The program does not guess, \
         for a wrong deadline is a violated right. Write the unit: `within 27 calendar days`, `within 27 working \
         days` or `within 27 minutes`.",
    ],
};

pub(super) const E0402: Texts = Texts {
    title: ["Күнтізбелік күн бе, жұмыс күні ме", "Календарные дни или рабочие", "Calendar days or working days"],
    text: [
        "Жай «күн» деп жазылған мерзім қабылданбайды. Күнтізбелік күндердің бәрі саналады, тек мерзімнің соңғы \
         күні демалысқа түссе, келесі жұмыс күніне ауысады (Азаматтық кодекстің 172–176-баптары); жұмыс күндерінде \
         демалыс пен мереке мүлде саналмайды. Екеуінің айырмасы бірнеше күнге жетеді, ал қате мерзім – азаматтың \
         бұзылған құқығы. `27 күнтізбелік күн ішінде` немесе `27 жұмыс күні ішінде` деп жазыңыз.",
        "Срок, записанный просто в «днях», не принимается. Календарные дни считаются все, и только последний день, \
         если он выходной, переносится на следующий рабочий (статьи 172–176 Гражданского кодекса); при рабочих \
         днях выходные и праздники не считаются вовсе. Разница доходит до нескольких дней, а неверный срок – это \
         нарушенное право гражданина. Напишите `в течение 27 календарных дней` или `в течение 27 рабочих дней`.",
        "A term in bare «days» is refused. Calendar days all count, and only the last one, where it is a day off, \
         rolls to the next working day (Civil Code, articles 172–176); with working days, days off and holidays do \
         not count at all. The two differ by days, and a wrong deadline is a citizen's violated right. Write \
         `within 27 calendar days` or `within 27 working days`.",
    ],
};

pub(super) const E0403: Texts = Texts {
    title: ["Нөлге тең мерзім", "Нулевой срок", "Term of zero"],
    text: [
        "Мерзім кемінде бір минут, бір сағат немесе бір күн болады. Регламент іс-қимылды бірден орындауды талап \
         етсе, оны сан емес, сөз білдіреді. Ондайда `дереу` немесе `жұмыс күні ішінде` деп жазыңыз.",
        "Срок составляет не меньше одной минуты, одного часа или одного дня. Если регламент требует действовать сразу, \
         это пишется не числом, а словом. Тогда напишите `незамедлительно` или `в течение рабочего дня`.",
        "A term is one minute, one hour or one day at least. Where a regulation asks for an action at once, that \
         is said by words, not by a number. Write `at once` or `within the working day`.",
    ],
};

pub(super) const E0404: Texts = Texts {
    title: ["Тым үлкен мерзім", "Слишком большой срок", "Term too large"],
    text: [
        "Мерзімдегі сан 9999-дан аспайды: ресми мәтінде ол сөзбен де жазылады, мысалы «27 (жиырма жеті)». Одан \
         үлкен сан көбіне артық терілген цифр болады. Санды тексеріңіз немесе ірірек бірлік алыңыз, мысалы `2 ай \
         ішінде`.",
        "Число в сроке не больше 9999: в официальном тексте оно пишется и словами, например «27 (двадцать семь)». \
         Большее число – чаще всего лишняя цифра. Проверьте число или возьмите более крупную единицу, например `в \
         течение 2 месяцев`.",
        "The number of a term is 9999 at most: the official text writes it in words too, such as «27 (жиырма \
         жеті)». A larger one is mostly a digit too many. Check the number, or take a larger unit, such as `within \
         2 months`.",
    ],
};

pub(super) const E0405: Texts = Texts {
    title: ["Минут, сағат және жұмыс уақыты", "Минуты, часы и время работы", "Minutes, hours and office hours"],
    text: [
        "Минут пен сағат қатысушының жұмыс уақытында ғана есептеледі: үзіліс пен демалыс кезінде мерзім жүрмейді. \
         Сондықтан жұмыс уақыты мен оның негізі файлда көрсетілуі керек. `[terms.hours]` бөлімін қосыңыз: `work = \
         \"09:00-18:30\"`, `break = \"13:00-14:30\"`; `deadline` бұйрығына олар `--hours` және `--break` \
         параметрлерімен беріледі.",
        "Минуты и часы отсчитываются только в рабочее время участника: в перерыв и в выходные срок не идет. \
         Поэтому часы работы и их основание должны быть указаны в файле. Добавьте раздел `[terms.hours]`: `work = \
         \"09:00-18:30\"`, `break = \"13:00-14:30\"`; команде `deadline` они даются параметрами `--hours` и `--break`.",
        "Minutes and hours run only in the office time of the actor: the term stands still in the break and on \
         days off. So the file must give the office hours and their ground. Add the section `[terms.hours]`: `work \
         = \"09:00-18:30\"`, `break = \"13:00-14:30\"`; the command `deadline` takes them as `--hours` and `--break`.",
    ],
};

pub(super) const E0406: Texts = Texts {
    title: ["Белгісіз бірлік", "Неизвестная единица", "Unknown unit"],
    text: [
        "Мерзім минутпен, сағатпен, күнтізбелік күнмен, жұмыс күнімен, аптамен, аймен немесе жылмен жазылады. \
         Басқа бірлікті есептеу ережесі жоқ. Белгілі бірлікті жазыңыз, мысалы `2 апта ішінде`.",
        "Срок пишется в минутах, часах, календарных днях, рабочих днях, неделях, месяцах или годах. Правила \
         отсчета других единиц нет. Напишите известную единицу, например `в течение 2 недель`.",
        "A term is in minutes, hours, calendar days, working days, weeks, months or years. There is no rule to \
         reckon any other unit. Write a unit that is known, such as `within 2 weeks`.",
    ],
};

pub(super) const E0407: Texts = Texts {
    title: ["Күнтізбеден әрі кететін мерзім", "Срок за пределами календарей", "Deadline beyond the calendars"],
    text: [
        "Мерзімнің аяқталуы қолда бар күнтізбелердің соңғы жылынан кейінге түседі. Келер жылдың мерекелері мен \
         ауыстырылған демалыстары белгісіз болса, дәл күнді атауға болмайды. Келесі жылдың күнтізбесін қосыңыз \
         немесе мерзімді тексеріңіз.",
        "Окончание срока приходится на время после последнего года имеющихся календарей. Пока праздники и переносы \
         выходных того года неизвестны, точный день назвать нельзя. Добавьте календарь следующего года или \
         проверьте срок.",
        "The deadline lies after the last year of the calendars that are held. As long as the holidays and moved \
         days off of that year are unknown, no exact day can be named. Add the calendar of the following year, or \
         check the term.",
    ],
};

pub(super) const E0408: Texts = Texts {
    title: ["Өз қадамынан есептелетін мерзім", "Срок от собственного шага", "Term counted from its own step"],
    text: [
        "`бастап` пен `ерте емес` мерзімді басқа қадам орындалған сәттен есептейді: `жіберу бастап 3 жұмыс күні \
         ішінде`. Қадам орындалғанға дейін оның өз уақыты белгісіз, сондықтан мерзім одан басталмайды. Мерзім қай \
         қадамнан кейін басталса, сол қадамды атаңыз.",
        "`с момента` и `не ранее` отсчитывают срок от выполнения другого шага: `в течение 3 рабочих дней с момента \
         направления`. Пока шаг не выполнен, его время неизвестно, и срок от него начаться не может. Назовите шаг, \
         после которого начинается срок.",
        "`from` and `not before` count a term from the moment when another step is done: `within 3 working days from \
         sending`. As long as a step is not done, its moment is not known, so its own term cannot begin there. Name \
         the step after which the term begins.",
    ],
};

pub(super) const E0409: Texts = Texts {
    title: ["Жалпы мерзімсіз кері есептеу", "Обратный срок без общего срока", "Backward term without a total"],
    text: [
        "`24 сағат бұрын` деген мерзім рәсімнің жалпы мерзімі аяқталатын сәттен кері есептеледі. Рәсімде де, оны \
         шақыратын рәсімдерде де жалпы мерзім болмаса, кері есептейтін нүкте жоқ. Рәсімнің жалпы мерзімін жазыңыз: \
         `рәсім қызмет_көрсету [5], мерзімі 15 жұмыс күні`.",
        "Срок `за 24 часа до срока` отсчитывается назад от момента, когда истекает общий срок процедуры. Если общего \
         срока нет ни у процедуры, ни у тех, которые ее вызывают, отсчитывать не от чего. Укажите общий срок: \
         `процедура оказание_услуги [5], срок 15 рабочих дней`.",
        "The term `24 hours before the end` is counted backward from the moment when the total term of the procedure \
         ends. Where neither the procedure nor any that calls it has a total term, there is nothing to count from. \
         Write the total term: `procedure service [5], term 15 working days`.",
    ],
};

pub(super) const E0410: Texts = Texts {
    title: ["Айда жоқ күн", "Числа нет в месяце", "Day that no month has"],
    text: [
        "Комиссияның отырысы аптаның күндерімен (`отырысы сейсенбі, бейсенбі`) немесе айдың күндерімен (`отырысы 10, \
         25`) жазылады. Айдың күні 1 мен 31 аралығында болады. Демалыс күніне түскен отырыс өтпейді.",
        "Заседания комиссии записываются днями недели (`заседает вторник, четверг`) или числами месяца (`заседает 10, \
         25`). Число месяца – от 1 до 31. Заседание, которое выпало на нерабочий день, не проводится.",
        "The meetings of a commission are written as days of the week (`meets tuesday, thursday`) or as days of the month \
         (`meets 10, 25`). A day of the month is 1 to 31. A meeting that falls on a day off is not held.",
    ],
};
