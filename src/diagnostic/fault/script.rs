//! Faults of what a case file says beyond facts and steps: events of other kinds, and what is expected.

use super::phrase;
use crate::diagnostic::Code;
use crate::language::{Keyword, Language, Words};

/// What can be wrong with the events of a case file and with what it expects.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ScriptFault {
    /// E0918: no outcome of this name in the regulation.
    UnknownOutcome {
        /// The name as written.
        name: String,
        /// The outcome that is meant, if one is near.
        near: Option<String>,
    },
    /// E0919: `[expect]` holds nothing.
    NothingExpected,
    /// E0920: an event says that something did not happen.
    FalseFlag {
        /// The key that is false.
        key: String,
    },
    /// E0921: an event says by how much a step prolonged, where that is not at anyone's choice.
    NotProlonged {
        /// The step; none where the event names none.
        step: Option<String>,
    },
    /// E0922: a step is said to run out of time, and has no term.
    NeverExpires {
        /// The step.
        step: String,
    },
    /// E0923: steps that run out of time in a plan stand beside events.
    ExpiredBesideEvents,
    /// E0923: a second value of a fact, which only a plan takes, stands beside events.
    LaterBesideEvents {
        /// The fact.
        fact: String,
    },
    /// E0924: the case does not come to what is expected.
    Differs {
        /// In what.
        aspect: Aspect,
        /// What is expected.
        expected: Words,
        /// What was found.
        found: Words,
    },
}

/// In what a case differs from what is expected of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Aspect {
    /// In its outcome.
    Outcome,
    /// In the end of its total term.
    Due,
    /// In its path.
    Path {
        /// The place on the path, from nought.
        place: usize,
    },
    /// In whether a step was late.
    Late {
        /// The step.
        step: String,
        /// Its place in the list of what is expected, from nought; none where it is not there.
        place: Option<usize>,
    },
    /// In the end of the term of a step.
    Step {
        /// The step.
        step: String,
        /// Its place in the list of what is expected, from nought.
        place: usize,
    },
}

impl Aspect {
    /// What it is, in the user's words.
    #[must_use]
    pub fn words(&self) -> Words {
        match self {
            Self::Outcome => Words::new("істің нәтижесі", "результат дела", "the outcome"),
            Self::Due => Words::new("жалпы мерзімнің аяқталуы", "окончание общего срока", "the end of the total term"),
            Self::Path { place } => {
                let place = place + 1;
                Words::new(
                    format!("істің жолы, {place}-орын"),
                    format!("ход дела, место {place}"),
                    format!("the path, place {place}"),
                )
            }
            Self::Late { step, .. } => {
                Words::new(format!("«{step}» қадамы"), format!("шаг «{step}»"), format!("the step «{step}»"))
            }
            Self::Step { step, .. } => Words::new(
                format!("«{step}» қадамының мерзімі"),
                format!("срок шага «{step}»"),
                format!("the term of the step «{step}»"),
            ),
        }
    }
}

impl ScriptFault {
    /// The code that names this kind of fault.
    #[must_use]
    pub fn code(&self) -> Code {
        match self {
            Self::UnknownOutcome { .. } => Code::E0918,
            Self::NothingExpected => Code::E0919,
            Self::FalseFlag { .. } => Code::E0920,
            Self::NotProlonged { .. } => Code::E0921,
            Self::NeverExpires { .. } => Code::E0922,
            Self::ExpiredBesideEvents | Self::LaterBesideEvents { .. } => Code::E0923,
            Self::Differs { .. } => Code::E0924,
        }
    }

    /// What is wrong, in the user's words.
    #[must_use]
    pub fn message(&self) -> Words {
        match self {
            Self::UnknownOutcome { name, .. } => Words::new(
                format!("регламентте «{name}» деген нәтиже жоқ"),
                format!("в регламенте нет результата «{name}»"),
                format!("the regulation has no outcome «{name}»"),
            ),
            Self::NothingExpected => Words::new(
                "`[expect]` бөлімінде күтілетін ештеңе жазылмаған",
                "в разделе `[expect]` не указано, что ожидается",
                "`[expect]` says nothing that is expected",
            ),
            Self::FalseFlag { key } => Words::new(
                format!("`{key} = false` – болмаған нәрсе: ол оқиға емес"),
                format!("`{key} = false` – то, чего не было: это не событие"),
                format!("`{key} = false` is what did not happen: that is no event"),
            ),
            Self::NotProlonged { step: Some(step) } => Words::new(
                format!("«{step}» қадамының мерзімді қаншаға ұзартатыны істе таңдалмайды"),
                format!("размер продления для шага «{step}» в деле не выбирается"),
                format!("by how much the step «{step}» prolongs a term is not at choice"),
            ),
            Self::NotProlonged { step: None } => Words::new(
                "`prolonged` мерзімді ұзартатын қадамның (`step`) жанында ғана тұрады",
                "`prolonged` стоит только рядом с шагом (`step`), который продлевает срок",
                "`prolonged` stands only beside a step (`step`) that prolongs a term",
            ),
            Self::NeverExpires { step } => Words::new(
                format!("«{step}» қадамының өтіп кететін мерзімі жоқ"),
                format!("у шага «{step}» нет срока, который мог бы истечь"),
                format!("the step «{step}» has no term that could run out"),
            ),
            Self::LaterBesideEvents { fact } => Words::new(
                format!("«{fact}» дерегінің екінші мәні оқиғалармен бірге `facts` кілтінде жазылмайды"),
                format!("второе значение факта «{fact}» не указывается в `facts` вместе с событиями"),
                format!("a second value of the fact «{fact}» in `facts` does not go with events"),
            ),
            Self::ExpiredBesideEvents => Words::new(
                "`[case]` бөліміндегі `expired` оқиғалармен бірге жазылмайды",
                "`expired` в разделе `[case]` не пишется вместе с событиями",
                "`expired` in `[case]` is not written together with events",
            ),
            Self::Differs { aspect, expected, found } => {
                let aspect = aspect.words();
                Words::new(
                    format!("{}: күтілгені – {}, шыққаны – {}", aspect.kk, expected.kk, found.kk),
                    format!("{}: ожидалось – {}, получено – {}", aspect.ru, expected.ru, found.ru),
                    format!("{}: expected {}, found {}", aspect.en, expected.en, found.en),
                )
            }
        }
    }

    /// What to do about it, words of the rules in the keywords of the regulation.
    #[must_use]
    pub fn help(&self, keywords: Option<Language>) -> Words {
        match self {
            Self::UnknownOutcome { near, .. } => {
                phrase::did_you_mean(near.as_deref(), || phrase::name_after(keywords, &[Keyword::Outcome]))
            }
            Self::NothingExpected => {
                let Words { kk, ru, en } = phrase::example(keywords, "келісім", "согласие", "consent");
                Words::new(
                    format!("Күтілетінін жазыңыз, мысалы `outcome = \"{kk}\"`, немесе бөлімді алып тастаңыз."),
                    format!("Напишите, что ожидается, например `outcome = \"{ru}\"`, или уберите раздел."),
                    format!("Write what is expected, such as `outcome = \"{en}\"`, or take the section away."),
                )
            }
            Self::FalseFlag { key } => Words::new(
                format!("Оқиғаны алып тастаңыз немесе `{key} = true` деп жазыңыз."),
                format!("Уберите событие или напишите `{key} = true`."),
                format!("Take the event away, or write `{key} = true`."),
            ),
            Self::NotProlonged { step: Some(_) } => Words::new(
                "`prolonged` жолын алып тастаңыз: ұзартылатын мерзім регламентте жазылған немесе қадам ұзартпайды.",
                "Уберите строку `prolonged`: срок продления указан в регламенте, либо шаг ничего не продлевает.",
                "Take `prolonged` away: the regulation says by how much, or the step prolongs nothing.",
            ),
            Self::NotProlonged { step: None } => Words::new(
                "Осы оқиғада орындалған қадамды жазыңыз немесе `prolonged` жолын алып тастаңыз.",
                "Напишите шаг, выполненный в этом событии, или уберите строку `prolonged`.",
                "Write the step that was done in this event, or take `prolonged` away.",
            ),
            Self::NeverExpires { .. } => Words::new(
                "Ережелерде мерзімі жазылған қадамды атаңыз.",
                "Назовите шаг, у которого в правилах есть срок.",
                "Name a step that has a term in the rules.",
            ),
            Self::LaterBesideEvents { fact } => Words::new(
                format!("Жаңа шешімді оқиға етіп жазыңыз: `[[event]]` бөлімінде `fact = \"{fact} = …\"`."),
                format!("Запишите новое решение событием: `fact = \"{fact} = …\"` в разделе `[[event]]`."),
                format!("Write the new decision as an event: `fact = \"{fact} = …\"` in `[[event]]`."),
            ),
            Self::ExpiredBesideEvents => Words::new(
                "Мерзім өткенін оқиға етіп жазыңыз: `[[event]]` бөлімінде `expired = \"…\"`.",
                "Запишите истечение срока событием: `expired = \"…\"` в разделе `[[event]]`.",
                "Write that the term ran out as an event: `expired = \"…\"` in `[[event]]`.",
            ),
            Self::Differs { .. } => Words::new(
                "Күткеніңіз дұрыс болса, регламентті тексеріңіз; регламент дұрыс болса, `[expect]` бөлімін түзетіңіз.",
                "Если верно то, что ожидалось, проверьте регламент; если верен регламент, исправьте раздел `[expect]`.",
                "Where what is expected is right, check the regulation; where the regulation is, mend `[expect]`.",
            ),
        }
    }
}
