//! Faults of the order of work.

use crate::diagnostic::Code;
use crate::language::Words;

/// What can be wrong with the order of work.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OrderFault {
    /// E0501: a condition has one way only; the other answer is lacking.
    OneWay {
        /// The step or check.
        name: String,
    },
    /// E0502: no way of this procedure comes to an end.
    NeverEnds {
        /// The procedure.
        procedure: String,
    },
    /// E0503: a way ends without an outcome.
    NoOutcome {
        /// The procedure.
        procedure: String,
    },
    /// E0504: a procedure calls itself, directly or through others.
    CallsItself {
        /// The procedure.
        procedure: String,
    },
    /// E0505: a procedure has no steps.
    EmptyProcedure {
        /// The procedure.
        procedure: String,
    },
    /// E0506: no channel accepts applications.
    NoAcceptance,
    /// E0507: the same answer stands twice.
    RepeatedAnswer {
        /// The step or check.
        name: String,
    },
    /// E0508: answers yes / no stand under a node that has no condition.
    AnswerWithoutCondition {
        /// The step or check.
        name: String,
    },
    /// E0509: «әйтпесе» must be the last way.
    OtherwiseNotLast {
        /// The step or check.
        name: String,
    },
    /// E0510: a check has no ways.
    CheckWithoutWays {
        /// The check.
        name: String,
    },
    /// E0511: ways of different forms are mixed under one node (yes/no, if/otherwise, a bare arrow).
    MixedWays {
        /// The step or check.
        name: String,
    },
    /// E0512: too many things for one regulation (more than 65 535).
    TooMany,
    /// W1002: no way reaches this step.
    Unreachable {
        /// The step or check.
        name: String,
    },
}

impl OrderFault {
    /// The code that names this kind of fault.
    #[must_use]
    pub fn code(&self) -> Code {
        match self {
            Self::OneWay { .. } => Code::E0501,
            Self::NeverEnds { .. } => Code::E0502,
            Self::NoOutcome { .. } => Code::E0503,
            Self::CallsItself { .. } => Code::E0504,
            Self::EmptyProcedure { .. } => Code::E0505,
            Self::NoAcceptance => Code::E0506,
            Self::RepeatedAnswer { .. } => Code::E0507,
            Self::AnswerWithoutCondition { .. } => Code::E0508,
            Self::OtherwiseNotLast { .. } => Code::E0509,
            Self::CheckWithoutWays { .. } => Code::E0510,
            Self::MixedWays { .. } => Code::E0511,
            Self::TooMany => Code::E0512,
            Self::Unreachable { .. } => Code::W1002,
        }
    }

    /// What is wrong, in the user's words.
    #[must_use]
    pub fn message(&self) -> Words {
        match self {
            Self::OneWay { name } => Words::new(
                format!("«{name}» үшін бір жауаптың ғана бағыты жазылған, екіншісі жоқ"),
                format!("для «{name}» написан переход только при одном ответе, второго нет"),
                format!("«{name}» has a way for one answer only, the other is lacking"),
            ),
            Self::NeverEnds { procedure } => Words::new(
                format!("«{procedure}» рәсімі ешбір бағытпен аяқталмайды"),
                format!("процедура «{procedure}» не заканчивается ни по одному переходу"),
                format!("the procedure «{procedure}» comes to an end by no way"),
            ),
            Self::NoOutcome { procedure } => Words::new(
                format!("«{procedure}» рәсімінің бір бағыты нәтижесіз аяқталады"),
                format!("один из путей процедуры «{procedure}» заканчивается без результата"),
                format!("a way of the procedure «{procedure}» ends without an outcome"),
            ),
            Self::CallsItself { procedure } => Words::new(
                format!("«{procedure}» рәсімі тікелей немесе басқа рәсімдер арқылы өзін-өзі шақырады"),
                format!("процедура «{procedure}» вызывает сама себя, прямо или через другие"),
                format!("the procedure «{procedure}» calls itself, directly or through others"),
            ),
            Self::EmptyProcedure { procedure } => Words::new(
                format!("«{procedure}» рәсімінде бірде-бір қадам жоқ"),
                format!("в процедуре «{procedure}» нет ни одного шага"),
                format!("the procedure «{procedure}» has no steps"),
            ),
            Self::NoAcceptance => Words::new(
                "өтініш қабылдайтын бірде-бір арна көрсетілмеген",
                "не указан ни один канал приема заявлений",
                "no channel accepts applications",
            ),
            Self::RepeatedAnswer { name } => Words::new(
                format!("«{name}» үшін бір жауап екі рет жазылған"),
                format!("для «{name}» один и тот же ответ написан дважды"),
                format!("«{name}» has the same answer twice"),
            ),
            Self::AnswerWithoutCondition { name } => Words::new(
                format!("«{name}» үшін жауаптар жазылған, бірақ тексерілетін шарты жоқ"),
                format!("для «{name}» написаны ответы, но нет условия"),
                format!("«{name}» has answers but no condition"),
            ),
            Self::OtherwiseNotLast { name } => Words::new(
                format!("«{name}» үшін «әйтпесе» бағыты соңғы болып тұрған жоқ"),
                format!("для «{name}» переход «иначе» стоит не последним"),
                format!("the way «otherwise» of «{name}» is not the last"),
            ),
            Self::CheckWithoutWays { name } => Words::new(
                format!("«{name}» тексеруінің бағыттары жоқ"),
                format!("у проверки «{name}» нет переходов"),
                format!("the check «{name}» has no ways"),
            ),
            Self::MixedWays { name } => Words::new(
                format!("«{name}» үшін әртүрлі бағыттар аралас жазылған"),
                format!("для «{name}» смешаны переходы разного вида"),
                format!("«{name}» mixes ways of different forms"),
            ),
            Self::TooMany => Words::new(
                "бір регламентке жазылғандардың саны 65 535-тен асады",
                "в одном регламенте более 65 535 записей одного вида",
                "one regulation has more than 65 535 things of one kind",
            ),
            Self::Unreachable { name } => Words::new(
                format!("өтініш қабылданғаннан бастап «{name}» атауына ешбір бағыт жетпейді"),
                format!("от приема заявления к «{name}» не ведет ни один путь"),
                format!("no way from an application leads to «{name}»"),
            ),
        }
    }

    /// What to do about it.
    #[must_use]
    pub fn help(&self) -> Words {
        match self {
            Self::OneWay { .. } => Words::new(
                "Екі жауаптың да бағытын жазыңыз (`иә → …`, `жоқ → …`) немесе соңына `әйтпесе → …` қосыңыз.",
                "Напишите переходы для обоих ответов (`да → …`, `нет → …`) или добавьте в конце `иначе → …`.",
                "Write ways for both answers (`yes → …`, `no → …`), or add `otherwise → …` at the end.",
            ),
            Self::NeverEnds { .. } => Words::new(
                "Кемінде бір бағытты нәтижеге апарыңыз, мысалы `→ келісім`.",
                "Ведите хотя бы один переход к результату, например `→ согласие`.",
                "Lead at least one way to an outcome, such as `→ consent`.",
            ),
            Self::NoOutcome { .. } => Words::new(
                "Соңғы қадамның астына нәтижеге апаратын бағытты жазыңыз, мысалы `→ келісім`.",
                "Напишите под последним шагом переход к результату, например `→ согласие`.",
                "Write a way to an outcome under the last step, such as `→ consent`.",
            ),
            Self::CallsItself { .. } => Words::new(
                "Шақырулардың бірін алып тастаңыз; бұрынғы қадамға қайту үшін бағыт жазыңыз: `→ …`.",
                "Уберите один из вызовов; для возврата к прежнему шагу напишите переход: `→ …`.",
                "Take one of the calls away; to go back to an earlier step, write a way: `→ …`.",
            ),
            Self::EmptyProcedure { .. } => Words::new(
                "Рәсімнің астына қадам жазыңыз, мысалы `қадам қабылдау [5.1] кеңсе, 30 минут ішінде`.",
                "Напишите под процедурой шаг, например `шаг прием [5.1] канцелярия, в течение 30 минут`.",
                "Write a step under the procedure, such as `step acceptance [5.1] office, within 30 minutes`.",
            ),
            Self::NoAcceptance => Words::new(
                "Арнаны және ол бастайтын рәсімді жазыңыз, мысалы `қабылдау кеңсе [1] → қызмет_көрсету`.",
                "Укажите канал и процедуру, которую он начинает, например `прием канцелярия [1] → оказание_услуги`.",
                "Write a channel and the procedure that it begins, such as `accept office [1] → service`.",
            ),
            Self::RepeatedAnswer { .. } => Words::new(
                "Біреуін алып тастаңыз немесе екінші жауапқа түзетіңіз.",
                "Уберите одну из строк или исправьте ее на другой ответ.",
                "Take one of them away, or turn it into the other answer.",
            ),
            Self::AnswerWithoutCondition { name } => Words::new(
                format!("Қос нүктеден кейін шартты жазыңыз, мысалы `тексеру {name} [8.3] портал: деректер_түпнұсқа`."),
                format!("Напишите условие после двоеточия, например `проверка {name} [8.3] портал: данные_подлинны`."),
                format!("Write the condition after a colon, such as `check {name} [8.3] portal: data_genuine`."),
            ),
            Self::OtherwiseNotLast { .. } => Words::new(
                "«әйтпесе» бағытын басқа бағыттардың соңына көшіріңіз.",
                "Перенесите переход «иначе» в конец, после остальных переходов.",
                "Move the way «otherwise» to the end, after the other ways.",
            ),
            Self::CheckWithoutWays { .. } => Words::new(
                "Тексерудің астына бағыттарын жазыңыз: `иә → …` және `жоқ → …`.",
                "Напишите под проверкой переходы: `да → …` и `нет → …`.",
                "Write the ways under the check: `yes → …` and `no → …`.",
            ),
            Self::MixedWays { .. } => Words::new(
                "Бір түрін қалдырыңыз: `иә →` мен `жоқ →`, немесе `егер … →` мен `әйтпесе →`, немесе жалғыз `→`.",
                "Оставьте один вид: `да →` и `нет →`, либо `если … →` и `иначе →`, либо одну стрелку `→`.",
                "Keep one form: `yes →` and `no →`, or `if … →` and `otherwise →`, or a single `→`.",
            ),
            Self::TooMany => Words::new(
                "Регламентті бірнеше файлға бөліңіз.",
                "Разделите регламент на несколько файлов.",
                "Part the regulation into several files.",
            ),
            Self::Unreachable { .. } => Words::new(
                "Оған апаратын бағытты немесе шақыруды жазыңыз, қажет болмаса, алып тастаңыз.",
                "Напишите ведущий к нему переход или вызов, а если он не нужен, уберите.",
                "Write a way or a call that leads to it or, where it is not needed, take it away.",
            ),
        }
    }
}
