//! Explanations: terms that do not fit together.

use super::Texts;

pub(super) const W1301: Texts = Texts {
    title: [
        "Қадамдардың қосындысы жалпы мерзімнен асады",
        "Сумма шагов больше общего срока",
        "Steps longer than the total term",
    ],
    text: [
        "Рәсімнің жалпы мерзімі болса, қадамдарының мерзімі оған сыюы керек. Бір бағыттағы қадамдардың мерзімі мәтінде \
         айтылған шамасымен қосылады: 30 күнтізбелік күн мен 30 минут – 30 күнтізбелік күннен артық. Екі жақтағы бірдей \
         бірліктер өзара шегеріледі; қалғаны қандай жағдайда да артық болса ғана айтылады: ай – 28-ден 31 күнге дейін, \
         жұмыс күні – кемінде бір күнтізбелік күн, оның сағаттары – жұмыс уақыты. Қадамдардың нақты қай күндері \
         үлгермейтінін W1302 айтады. Мерзімдердің бірін түзетіңіз, ал құжаттың өзі солай бекітілсе, ескертуге файлда \
         жауап жазыңыз.",
        "Если у процедуры есть общий срок, сроки ее шагов должны в него укладываться. Сроки шагов одного пути складываются, \
         как они указаны: 30 календарных дней и 30 минут больше 30 календарных дней. Одинаковые единицы вычитаются из обеих \
         сторон; об остатке сообщается, только если он больше при любом счете: в месяце от 28 до 31 дня, рабочий день – не \
         меньше одного календарного, часов в нем столько, сколько рабочего времени. В какие дни шаги не успевают на деле, \
         говорит W1302. Исправьте один из сроков, а если так утвержден сам документ, ответьте на предупреждение в файле.",
        "Where a procedure has a total term, the terms of its steps should fit it. The terms along a way are added up as they \
         are stated: 30 calendar days and 30 minutes are more than 30 calendar days. What both sides have of one unit is taken \
         off; the rest is told only where it is more however it is counted: a month has 28 to 31 days, a working day is one \
         calendar day at least and has the hours of work. On which days the steps are really too long, W1302 tells. Mend one \
         of the terms or, where the act itself was adopted so, answer the warning in the file.",
    ],
};

pub(super) const W1302: Texts = Texts {
    title: [
        "Кейбір күндері орындалмайтын мерзім",
        "Срок, невыполнимый в отдельные дни",
        "Term that cannot be kept on some days",
    ],
    text: [
        "Күнтізбенің әр жұмыс күні үшін іс жұмыс басында түскендей есептеледі, әр қадам өз мерзімін түгел пайдаланады. \
         Мерзімнің аяғы демалыс күнінен жұмыс күніне ауысатындықтан, қадамдар кейбір күндері жалпы мерзімнен кеш \
         бітеді. Мұнда ондай күндердің саны мен ең нашары аталады. Қадамдардың немесе жалпы мерзімді түзетіңіз, әйтпесе \
         ескертуге жауап жазыңыз.",
        "Для каждого рабочего дня календаря считается дело, поступившее в начале рабочего дня, каждый шаг которого \
         занимает весь свой срок. Так как конец срока переносится с выходного на рабочий день, в некоторые дни шаги \
         заканчиваются позже общего срока. Названы число таких дней и худший из них. Исправьте сроки или ответьте на \
         предупреждение.",
        "For each working day of the calendar a case is reckoned that comes at the opening and whose steps each take \
         all of their term. Since the end of a term rolls from a day off to a working day, on some days the steps end \
         after the total term. The number of such days and the worst of them are named. Mend the terms, or answer the \
         warning.",
    ],
};

pub(super) const W1303: Texts = Texts {
    title: ["Шығар жолы жоқ тоқтата тұру", "Приостановление без выхода", "Suspension without a way out"],
    text: [
        "«тоқтата тұрады» деген қадам ашық тұрғанда бүкіл мерзім тоқтап тұрады. Мерзімі өткендегі бағыты болмаса, \
         қадам өз мерзімінен кейін де ашық тұра береді, іс шексіз тұрып қалуы мүмкін. Мерзім мен бағыт жазыңыз: \
         `мерзімі өтсе → тоқтатылды`.",
        "Пока открыт шаг «приостанавливает», весь срок стоит. Если у него нет перехода по истечении, он остается \
         открытым и после своего срока, и дело может стоять бесконечно. Укажите срок и переход: `по истечении → прекращено`.",
        "While a step that «suspends» is open, the whole term stands still. Where it has no way on expiry, it stays \
         open past its own term, and the case can stand for ever. Write a term and a way: `on expiry → discontinued`.",
    ],
};

pub(super) const W1304: Texts = Texts {
    title: ["Қадамнан бұрын өтетін мерзім", "Срок, истекший до начала шага", "Term that ends before its step"],
    text: [
        "Соңынан кері саналатын мерзім («24 сағат бұрын») қадам басталмай тұрып өтіп кетпеуі керек. Алдыңғы қадамдар \
         өз мерзімін түгел пайдаланғанда, кейбір күндері бұл қадамға уақыт қалмайды. Алдыңғы қадамдарды қысқартыңыз \
         немесе қадамды ертерек қойыңыз.",
        "Срок, который считается назад от конца («за 24 часа до срока»), не должен истечь до начала шага. Если \
         предыдущие шаги займут весь свой срок, в некоторые дни на этот шаг времени не останется. Сократите \
         предыдущие шаги или поставьте шаг раньше.",
        "A term counted back from the end («24 hours before the end») must not run out before its step begins. Where \
         the steps before it take all of their terms, on some days nothing is left for it. Shorten them, or put the \
         step earlier.",
    ],
};

pub(super) const W1305: Texts = Texts {
    title: ["Хабарланбайтын ұзарту", "Продление без извещения", "Prolongation without a notice"],
    text: [
        "Мерзім ұзартылса, бұл туралы алушыға хабарлануы керек. Ұзартатын қадамда хабарлайтын қадам аталмаса, кімнің \
         қашан хабарлайтыны белгісіз. Оны атаңыз: `ұзартады 30 күнтізбелік күн, хабарлама хабарлау`.",
        "О продлении срока сообщают получателю. Если в продлевающем шаге не назван шаг извещения, неизвестно, кто и \
         когда это делает. Назовите его: `продлевает на 30 календарных дней, извещение уведомление_получателя`.",
        "The recipient is told of a prolongation. Where the step that prolongs names no step of notice, it is not known \
         who tells it and when. Name it: `prolongs by 30 calendar days, notice telling`.",
    ],
};
