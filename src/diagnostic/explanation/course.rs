//! Explanations: the order of work as a whole.

use super::Texts;

pub(super) const W1201: Texts = Texts {
    title: ["Еш жерде қатыспайтын қатысушы", "Неиспользуемый участник", "Participant nobody uses"],
    text: [
        "Аталған қатысушы немесе жүйе кемінде бір қадамды орындайды немесе кемінде бір қадам оған жолданады. Ешбір \
         қадамда аталмаса, қадам ұмытылған немесе басқаға жазылған болуы мүмкін. Қадамын жазыңыз: `қадам тіркеу […] \
         кеңсе, 30 минут ішінде`, қажет болмаса, жолды алып тастаңыз.",
        "Названный участник или система выполняет хотя бы один шаг, или шаг направлен ему. Если его нет ни в одном \
         шаге, шаг забыт или записан на другого. Напишите его шаг: `шаг регистрация […] канцелярия, в течение 30 \
         минут`, а если участник не нужен, уберите строку.",
        "A participant or system that is declared does one step at least, or a step addresses it. Where no step names \
         it, a step was forgotten or given to another. Write its step: `step registration […] office, within 30 \
         minutes`, or take the line away.",
    ],
};

pub(super) const W1202: Texts = Texts {
    title: ["Пайдаланылмаған дерек", "Неиспользуемый факт", "Fact nobody uses"],
    text: [
        "Дерек бағытты немесе мерзімді шешу үшін керек. Оған ешбір шарт та, мерзім де тәуелді болмаса, ол туралы \
         ешқашан сұралмайды; көбіне тармақтағы бір тексеру ұмытылған. Шартты жазыңыз: `егер нысан = күрделі → …`, \
         немесе деректі алып тастаңыз.",
        "Факт нужен, чтобы решить, куда идет дело или какой срок действует. Если от него не зависят ни условие, ни \
         срок, о нем никогда не спросят; обычно забыта одна из проверок. Напишите условие: `если объект = сложный → …`, \
         или уберите факт.",
        "A fact is there to decide a way or a term. Where neither depends on it, nobody ever asks for it; mostly a \
         check was forgotten. Write the condition: `if object = complex → …`, or take the fact away.",
    ],
};

pub(super) const W1203: Texts = Texts {
    title: ["Ешкім бармайтын нәтиже", "Недостижимый результат", "Outcome without a way"],
    text: [
        "Құжатта аталған әр нәтижеге кемінде бір бағыт апаруы керек. Бағыты жоқ нәтиже ешкімге берілмейді: не бағыт \
         ұмытылған, не нәтиже артық. Бағытын жазыңыз: `жоқ → бас_тарту`, немесе жолды алып тастаңыз.",
        "К каждому названному результату должен вести хотя бы один переход. Результат без перехода никто не получит: \
         либо переход забыт, либо результат лишний. Напишите переход: `нет → отказ_в_услуге`, или уберите строку.",
        "One way at least should lead to every outcome that is declared. Nobody gets an outcome without a way: either \
         the way was forgotten, or the outcome is needless. Write the way: `no → refusal`, or take the line away.",
    ],
};

pub(super) const W1204: Texts = Texts {
    title: ["Мәтінде жоқ норма", "Норма вне текста", "Norm outside the text"],
    text: [
        "Норманың мерзімі тармақтың мәтінінде тұруы керек, сонда ереже мен мәтін бір санды айтады. Ешбір мәтін оны \
         атамаса, олар бір-бірінен алшақтап кетуі мүмкін. Тармаққа `{күту.мерзім}` деп қойыңыз.",
        "Срок нормы должен подставляться в текст пункта: тогда правила и текст говорят об одном числе. Если текст ее \
         не упоминает, они могут разойтись. Напишите в пункте `{ожидание.срок}`.",
        "The term of a norm should stand in the text of its clause, so that rules and text tell one number. Where no \
         text names it, they can drift apart. Write `{waiting.term}` into the clause.",
    ],
};

pub(super) const W1205: Texts = Texts {
    title: ["Шығар жолы жоқ айналым", "Цикл без выхода", "Loop without a way out"],
    text: [
        "Әр қадамнан рәсімнің соңына жетуге болуы керек. Бір бөліктің бағыттары бір-біріне ғана апарса немесе бір рет \
         шешілген дерек істі сол жерге қайта-қайта қайтарса, іс ешқашан аяқталмайды. Шығар бағыт жазыңыз немесе \
         қайталанатын қадамда деректің қайта анықталатынын көрсетіңіз: `қайта толық`.",
        "От каждого шага должен быть путь к концу процедуры. Если переходы одной части ведут только друг к другу или \
         однажды решенный факт снова и снова возвращает дело назад, оно не закончится никогда. Напишите выход или \
         укажите в повторяемом шаге, что факт определяется заново: `заново документы_полны`.",
        "From every step there must be a way to the end of the procedure. Where the ways of a part lead only to one \
         another, or a fact once decided sends the case back again and again, it never ends. Write a way out, or say \
         at the step that is repeated that the fact is decided anew: `anew documents_complete`.",
    ],
};

pub(super) const W1206: Texts = Texts {
    title: ["Аяқталмайтын қатар қадам", "Параллельный шаг без завершения", "Parallel step that is never done"],
    text: [
        "«қатар A және B» қадамы барлық рәсім аяқталғанда ғана аяқталады. Біреуі ешқандай деректермен соңына жетпесе, \
         бүкіл қадам ашық қала береді. Сол рәсімнің бағыттарын түзетіңіз, ал біреуі жеткілікті болса, `немесе` деп \
         жазыңыз.",
        "Шаг «параллельно A и B» завершается, когда закончены все процедуры. Если одна из них не доходит до конца ни \
         при каких фактах, весь шаг остается открытым. Исправьте ее переходы, а если достаточно одной процедуры, \
         напишите `или`.",
        "A step «parallel A and B» is done when all its procedures have ended. Where one of them ends by no facts, the \
         whole step stays open. Mend its ways or, where one procedure is enough, write `or`.",
    ],
};

pub(super) const W1207: Texts = Texts {
    title: ["Басталмаған есеп", "Отсчет от невыполненного шага", "Counted from nothing"],
    text: [
        "Басқа қадамнан саналатын мерзім («хабарлау бастап 3 күнтізбелік күн ішінде», «ерте емес») сол қадам \
         орындалғаннан кейін ғана басталады. Ол қадам бұдан бұрын ешбір бағытта орындалмаса, мерзімнің басы жоқ. \
         Қадамның атын немесе ретін түзетіңіз.",
        "Срок, который считается от другого шага («в течение 3 календарных дней с момента …», «не ранее»), начинается \
         после его выполнения. Если ни один путь не проходит этот шаг раньше, отсчет начать не от чего. Исправьте имя \
         шага или порядок шагов.",
        "A term counted from another step («within 3 calendar days from …», «not before») begins when that step is \
         done. Where no way passes it before, there is nothing to count from. Mend the name of the step, or the order.",
    ],
};
