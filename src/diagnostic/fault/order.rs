//! Faults of the order of work.

use super::phrase;
use crate::diagnostic::Code;
use crate::language::{Keyword, Language, Words};

/// What can be wrong with the order of work.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OrderFault {
    /// E0501: a case is left without a way.
    OneWay {
        /// The step or check.
        name: String,
        /// The way that is lacking.
        lacking: LackingWay,
        /// Facts with which no way is taken, in words, where some were found.
        combination: Option<String>,
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
    /// E0513: procedures call one another in a chain that is too long.
    DeepCalls {
        /// The procedure that is called too deep from the end of the chain.
        procedure: String,
        /// How many calls may stand in one another.
        limit: usize,
    },
    /// W1002: no way reaches this step.
    Unreachable {
        /// The step or check.
        name: String,
    },
}

/// The way without which some case is stuck.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LackingWay {
    /// That of the answer yes.
    Yes,
    /// That of the answer no.
    No,
    /// Those of both answers: a check has a bare arrow only.
    Answers,
    /// That of all cases in which no condition holds.
    Otherwise,
    /// Any way with a condition: there is only that of all other cases.
    If,
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
            Self::DeepCalls { .. } => Code::E0513,
            Self::Unreachable { .. } => Code::W1002,
        }
    }

    /// What is wrong, in the user's words.
    #[must_use]
    pub fn message(&self) -> Words {
        match self {
            Self::OneWay { name, lacking, combination } => {
                let Words { kk, ru, en } = lacking.message(name);
                match combination {
                    Some(facts) => Words::new(
                        format!("{kk}, мысалы «{facts}»"),
                        format!("{ru}, например «{facts}»"),
                        format!("{en}, such as «{facts}»"),
                    ),
                    None => Words::new(kk, ru, en),
                }
            }
            Self::NeverEnds { procedure } => Words::new(
                format!("«{procedure}» рәсімінің ешбір бағыты оның соңына жетпейді"),
                format!("ни один путь процедуры «{procedure}» не доходит до ее конца"),
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
                format!("«{name}» үшін қалған жағдайлардың бағыты соңында тұрған жоқ"),
                format!("для «{name}» переход на остальные случаи стоит не последним"),
                format!("the way of «{name}» for all other cases is not the last"),
            ),
            Self::CheckWithoutWays { name } => Words::new(
                format!("«{name}» тексеруінің бағыттары жоқ"),
                format!("у проверки «{name}» нет переходов"),
                format!("the check «{name}» has no ways"),
            ),
            Self::MixedWays { name } => Words::new(
                format!("«{name}» үшін жазылған бағыттар бірге тұра алмайды"),
                format!("переходы для «{name}» не могут стоять вместе"),
                format!("the ways of «{name}» cannot stand together"),
            ),
            Self::TooMany => Words::new(
                "бір регламентке жазылғандардың саны 65 535-тен асады",
                "в одном регламенте более 65 535 записей одного вида",
                "one regulation has more than 65 535 things of one kind",
            ),
            Self::DeepCalls { procedure, limit } => Words::new(
                format!("«{procedure}» рәсімін шақырудан басталатын тізбек тым ұзын, рұқсат етілгені – {limit} шақыру"),
                format!("цепочка вызовов, начатая вызовом процедуры «{procedure}», длиннее допустимых {limit}"),
                format!("the chain of calls that begins with the procedure «{procedure}» is longer than {limit}"),
            ),
            Self::Unreachable { name } => Words::new(
                format!("өтінішті қабылдаудан «{name}» атауына ешбір бағыт апармайды"),
                format!("от приема заявления к «{name}» не ведет ни один путь"),
                format!("no way from an application leads to «{name}»"),
            ),
        }
    }

    /// What to do about it, examples in the keywords of the rules.
    #[must_use]
    pub fn help(&self, keywords: Option<Language>) -> Words {
        match self {
            Self::OneWay { lacking, .. } => lacking.help(keywords),
            Self::NeverEnds { .. } => Words::new(
                "Кемінде бір бағытты нәтижеге апарыңыз: `→ …`.",
                "Направьте хотя бы один переход к результату: `→ …`.",
                "Lead at least one way to an outcome: `→ …`.",
            ),
            Self::NoOutcome { .. } => Words::new(
                "Соңғы қадамның астына нәтижеге апаратын бағытты жазыңыз: `→ …`.",
                "Напишите под последним шагом переход к результату: `→ …`.",
                "Write a way to an outcome under the last step: `→ …`.",
            ),
            Self::CallsItself { .. } => Words::new(
                "Шақырулардың бірін алып тастаңыз; бұрынғы қадамға қайту үшін бағыт жазыңыз: `→ …`.",
                "Уберите один из вызовов; для возврата к прежнему шагу напишите переход: `→ …`.",
                "Take one of the calls away; to go back to an earlier step, write a way: `→ …`.",
            ),
            Self::EmptyProcedure { .. } => {
                let Words { kk, ru, en } = phrase::example(
                    keywords,
                    "қадам тіркеу […] кеңсе, 30 минут ішінде",
                    "шаг регистрация […] канцелярия, в течение 30 минут",
                    "step registration […] office, within 30 minutes",
                );
                Words::new(
                    format!("Рәсімнің астына қадам жазыңыз, мысалы `{kk}`."),
                    format!("Напишите под процедурой шаг, например `{ru}`."),
                    format!("Write a step under the procedure, such as `{en}`."),
                )
            }
            Self::NoAcceptance => {
                let Words { kk, ru, en } = phrase::example(
                    keywords,
                    "қабылдау кеңсе […] → қызмет_көрсету",
                    "прием канцелярия […] → оказание_услуги",
                    "accept office […] → service",
                );
                Words::new(
                    format!("Арнаны және ол бастайтын рәсімді жазыңыз, мысалы `{kk}`."),
                    format!("Укажите канал и процедуру, которую он начинает, например `{ru}`."),
                    format!("Write a channel and the procedure that it begins, such as `{en}`."),
                )
            }
            Self::RepeatedAnswer { .. } => Words::new(
                "Біреуін алып тастаңыз немесе екінші жауапқа түзетіңіз.",
                "Уберите одну из строк или исправьте ее на другой ответ.",
                "Take one of them away, or turn it into the other answer.",
            ),
            Self::AnswerWithoutCondition { name } => {
                let Words { kk, ru, en } = phrase::example(
                    keywords,
                    format!("тексеру {name} […] портал: деректер_түпнұсқа"),
                    format!("проверка {name} […] портал: данные_подлинны"),
                    format!("check {name} […] portal: data_genuine"),
                );
                Words::new(
                    format!("Қос нүктеден кейін шартты жазыңыз, мысалы `{kk}`."),
                    format!("Напишите условие после двоеточия, например `{ru}`."),
                    format!("Write the condition after a colon, such as `{en}`."),
                )
            }
            Self::OtherwiseNotLast { .. } => {
                let Words { kk, ru, en } = phrase::words_of(keywords, &[Keyword::Otherwise]);
                Words::new(
                    format!("{kk} бағытын басқа бағыттардың соңына көшіріңіз."),
                    format!("Перенесите переход {ru} в конец, после остальных переходов."),
                    format!("Move the way {en} to the end, after the other ways."),
                )
            }
            Self::CheckWithoutWays { .. } => LackingWay::Answers.help(keywords),
            Self::MixedWays { .. } => {
                let Words { kk, ru, en } = phrase::example(
                    keywords,
                    "`иә →`, `жоқ →`; `егер … →`, `әйтпесе →`",
                    "`да →`, `нет →`; `если … →`, `иначе →`",
                    "`yes →`, `no →`; `if … →`, `otherwise →`",
                );
                Words::new(
                    format!("Бір түрін ғана қалдырыңыз: {kk}; жалғыз `→`."),
                    format!("Оставьте что-то одно: {ru}; одну стрелку `→`."),
                    format!("Keep one form: {en}; a single `→`."),
                )
            }
            Self::TooMany => Words::new(
                "Регламентті бірнеше файлға бөліңіз.",
                "Разделите регламент на несколько файлов.",
                "Part the regulation into several files.",
            ),
            Self::DeepCalls { .. } => Words::new(
                "Шақырылатын рәсімдердің қадамдарын оларды шақыратын рәсімге көшіріп, тізбекті қысқартыңыз.",
                "Сократите цепочку: перенесите шаги вызываемых процедур в процедуры, которые их вызывают.",
                "Shorten the chain: move the steps of called procedures into the procedures that call them.",
            ),
            Self::Unreachable { .. } => Words::new(
                "Оған апаратын бағытты немесе шақыруды жазыңыз, қажет болмаса, алып тастаңыз.",
                "Напишите ведущий к нему переход или вызов, а если он не нужен, уберите.",
                "Write a way or a call that leads to it or, where it is not needed, take it away.",
            ),
        }
    }
}

/// A way as it is written, but for where it leads.
fn way(keywords: Option<Language>, keyword: Keyword) -> Words {
    let [kk, ru, en] = Language::ALL.map(|language| format!("`{} → …`", keyword.word(language)));
    phrase::example(keywords, kk, ru, en)
}

impl LackingWay {
    /// What is wrong where the way is lacking.
    fn message(self, name: &str) -> Words {
        match self {
            Self::Yes | Self::No => Words::new(
                format!("«{name}» үшін бір жауаптың ғана бағыты жазылған, екіншісі жоқ"),
                format!("для «{name}» написан переход только при одном ответе, второго нет"),
                format!("«{name}» has a way for one answer only, the other is lacking"),
            ),
            Self::Answers => Words::new(
                format!("«{name}» тексеруінің жауаптары бойынша бағыттар жазылмаған"),
                format!("для проверки «{name}» не написаны переходы по ответам"),
                format!("the check «{name}» has no ways for its answers"),
            ),
            Self::Otherwise => Words::new(
                format!("«{name}» үшін ешбір шарт орындалмаған жағдайдың бағыты жазылмаған"),
                format!("для «{name}» нет перехода на случай, когда ни одно условие не выполнено"),
                format!("«{name}» has no way for the case in which no condition holds"),
            ),
            Self::If => Words::new(
                format!("«{name}» үшін қалған жағдайлардың бағыты ғана жазылған, шарты бар бағыт жоқ"),
                format!("для «{name}» написан только переход на остальные случаи, а перехода с условием нет"),
                format!("«{name}» has a way for all other cases but none with a condition"),
            ),
        }
    }

    /// What to write.
    fn help(self, keywords: Option<Language>) -> Words {
        let add = |keyword| {
            let Words { kk, ru, en } = way(keywords, keyword);
            Words::new(
                format!("Екінші жауаптың бағытын қосыңыз: {kk}."),
                format!("Добавьте переход для второго ответа: {ru}."),
                format!("Add the way of the other answer: {en}."),
            )
        };
        match self {
            Self::Yes => add(Keyword::Yes),
            Self::No => add(Keyword::No),
            Self::Answers => {
                let (yes, no) = (way(keywords, Keyword::Yes), way(keywords, Keyword::No));
                Words::new(
                    format!("Екі жауаптың да бағытын жазыңыз: {} және {}.", yes.kk, no.kk),
                    format!("Напишите переходы для обоих ответов: {} и {}.", yes.ru, no.ru),
                    format!("Write the ways of both answers: {} and {}.", yes.en, no.en),
                )
            }
            Self::Otherwise => {
                let Words { kk, ru, en } = way(keywords, Keyword::Otherwise);
                Words::new(
                    format!("Соңына қалған жағдайлардың бағытын қосыңыз: {kk}."),
                    format!("Добавьте в конце переход на остальные случаи: {ru}."),
                    format!("Add the way of all other cases at the end: {en}."),
                )
            }
            Self::If => {
                let Words { kk, ru, en } = phrase::example(keywords, "егер … → …", "если … → …", "if … → …");
                Words::new(
                    format!("Оның алдына шарты бар бағытты жазыңыз (`{kk}`) немесе тек `→ …` қалдырыңыз."),
                    format!("Напишите перед ним переход с условием (`{ru}`) или оставьте только `→ …`."),
                    format!("Write a way with a condition before it (`{en}`), or keep `→ …` alone."),
                )
            }
        }
    }
}
