//! Faults of what is said to have happened: it does not fit the terms of the regulation, its withdrawal or its results.

use super::phrase;
use crate::diagnostic::Code;
use crate::language::{Keyword, Language, Words};

/// What of a case could not have happened so under its regulation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum HappeningFault {
    /// E0909: an event is earlier than the one before it.
    BackInTime {
        /// The moment of the event, in figures.
        at: Words,
        /// The moment of what stands before it, in figures.
        last: Words,
    },
    /// E0925: a step is done before the time that must pass.
    TooEarly {
        /// The step.
        step: String,
        /// From when it may be done, in figures.
        until: Words,
    },
    /// E0926: the term of a step is said to have run out, and it has not.
    NotExpired {
        /// The step.
        step: String,
        /// Until when it runs, in figures.
        due: Words,
    },
    /// E0927: the term of a step runs out, and the regulation leads nowhere then.
    NoExpiry {
        /// The step.
        step: String,
    },
    /// E0928: a time counts from a step that was not done in the case.
    NeverDone {
        /// The step whose time it is.
        step: String,
        /// The step from which it counts.
        after: String,
    },
    /// E0929: a term counts back from the end of a total term, and the case has none.
    NoTotal {
        /// The step.
        step: String,
    },
    /// E0930: a step prolongs a second time.
    ProlongedTwice {
        /// The step.
        step: String,
    },
    /// E0931: it is not said by how much a step prolonged.
    AmountNeeded {
        /// The step.
        step: String,
        /// The most that the regulation allows.
        most: Words,
    },
    /// E0932: a step is said to prolong by more than the regulation allows.
    WrongAmount {
        /// The step.
        step: String,
        /// By how much it is said to.
        by: Words,
        /// The most that the regulation allows.
        most: Words,
    },
    /// E0933: an application is withdrawn that cannot be.
    NoWithdrawal,
    /// E0934: a result lapses before the case has ended.
    NotEnded,
    /// E0935: a result lapses that has no time of validity.
    NoValidity {
        /// The outcome.
        outcome: String,
    },
    /// E0936: a result lapses while it is valid.
    StillValid {
        /// The outcome.
        outcome: String,
        /// Until when it is valid, in figures.
        due: Words,
    },
}

impl HappeningFault {
    /// The code that names this kind of fault.
    #[must_use]
    pub fn code(&self) -> Code {
        match self {
            Self::BackInTime { .. } => Code::E0909,
            Self::TooEarly { .. } => Code::E0925,
            Self::NotExpired { .. } => Code::E0926,
            Self::NoExpiry { .. } => Code::E0927,
            Self::NeverDone { .. } => Code::E0928,
            Self::NoTotal { .. } => Code::E0929,
            Self::ProlongedTwice { .. } => Code::E0930,
            Self::AmountNeeded { .. } => Code::E0931,
            Self::WrongAmount { .. } => Code::E0932,
            Self::NoWithdrawal => Code::E0933,
            Self::NotEnded => Code::E0934,
            Self::NoValidity { .. } => Code::E0935,
            Self::StillValid { .. } => Code::E0936,
        }
    }

    /// What is wrong, in the user's words.
    #[must_use]
    pub fn message(&self) -> Words {
        match self {
            Self::BackInTime { at, last } => Words::new(
                format!("оқиғаның уақыты ({}) алдыңғы оқиғаның немесе өтініштің уақытынан ({}) ерте", at.kk, last.kk),
                format!("время события ({}) раньше времени предыдущего события или заявления ({})", at.ru, last.ru),
                format!("the event ({}) is earlier than the event or application before it ({})", at.en, last.en),
            ),
            Self::TooEarly { step, until } => Words::new(
                format!("«{step}» қадамын орындайтын уақыт әлі келген жоқ: ең ерте уақыты – {}", until.kk),
                format!("шаг «{step}» не может быть выполнен ранее {}", until.ru),
                format!("it is too early for the step «{step}»: not before {}", until.en),
            ),
            Self::NotExpired { step, due } => Words::new(
                format!("«{step}» қадамының мерзімі әлі өткен жоқ: мерзімнің соңы – {}", due.kk),
                format!("срок шага «{step}» еще не истек: конец срока – {}", due.ru),
                format!("the term of the step «{step}» has not run out yet: it ends {}", due.en),
            ),
            Self::NoExpiry { step } => Words::new(
                format!("регламентте «{step}» қадамының мерзімі өткенде істің қайда баратыны айтылмаған"),
                format!("регламент не говорит, куда идет дело по истечении срока шага «{step}»"),
                format!("the regulation does not say where the case goes when the term of the step «{step}» runs out"),
            ),
            Self::NeverDone { step, after } => Words::new(
                format!("«{step}» қадамының уақыты «{after}» қадамынан саналады, ал ол бұл істе орындалмаған"),
                format!("время шага «{step}» считается от шага «{after}», а он в этом деле не выполнен"),
                format!(
                    "the time of the step «{step}» counts from the step «{after}», which was not done in this case"
                ),
            ),
            Self::NoTotal { step } => Words::new(
                format!("«{step}» қадамының мерзімі жалпы мерзімнің соңынан кері есептеледі, ал бұл істе ол жоқ"),
                format!("срок шага «{step}» отсчитывается назад от конца общего срока, а в этом деле его нет"),
                format!(
                    "the term of the step «{step}» is counted backward from the end of the total term: this case has none"
                ),
            ),
            Self::ProlongedTwice { step } => Words::new(
                format!("«{step}» қадамы бұл істің мерзімін бір рет ұзартқан"),
                format!("шаг «{step}» уже продлил срок этого дела"),
                format!("the step «{step}» has prolonged the term of this case already"),
            ),
            Self::AmountNeeded { step, most } => Words::new(
                format!("«{step}» қадамының мерзімді қаншаға ұзартқаны көрсетілмеген: ұзарту шегі – {}", most.kk),
                format!("не указано, на сколько шаг «{step}» продлил срок: предел продления – {}", most.ru),
                format!("it is not said by how much the step «{step}» prolonged the term: the most is {}", most.en),
            ),
            Self::WrongAmount { step, by, most } => Words::new(
                format!("«{step}» қадамы мерзімді мұнша уақытқа ({}) ұзарта алмайды: ұзарту шегі – {}", by.kk, most.kk),
                format!("шаг «{step}» не может продлить срок настолько ({}): предел продления – {}", by.ru, most.ru),
                format!("the step «{step}» cannot prolong the term by so much: {}, the most is {}", by.en, most.en),
            ),
            Self::NoWithdrawal => Words::new(
                "регламентте өтінішті қайтарып алу көзделмеген",
                "регламент не предусматривает отзыва заявления",
                "the regulation does not provide for withdrawing the application",
            ),
            Self::NotEnded => Words::new(
                "іс әлі аяқталған жоқ, сондықтан жарамдылығы өтетін нәтиже де жоқ",
                "дело не завершено, поэтому нет результата, срок действия которого мог бы истечь",
                "the case has not ended, so there is no result that could lapse",
            ),
            Self::NoValidity { outcome } => Words::new(
                format!("«{outcome}» нәтижесінің жарамдылық мерзімі жоқ"),
                format!("у результата «{outcome}» нет срока действия"),
                format!("the outcome «{outcome}» has no time of validity"),
            ),
            Self::StillValid { outcome, due } => Words::new(
                format!("«{outcome}» нәтижесі әлі жарамды: жарамдылығының соңы – {}", due.kk),
                format!("результат «{outcome}» еще действует: конец срока действия – {}", due.ru),
                format!("the outcome «{outcome}» is still valid: its validity ends {}", due.en),
            ),
        }
    }

    /// What to do about it, words of the rules in the keywords of the regulation.
    #[must_use]
    pub fn help(&self, keywords: Option<Language>) -> Words {
        match self {
            Self::BackInTime { .. } => Words::new(
                "Оқиғалардың ретін және уақытын тексеріңіз.",
                "Проверьте порядок и время событий.",
                "Check the order and the times of the events.",
            ),
            Self::TooEarly { .. } => Words::new(
                "Оқиғаның және уақыт саналатын қадамның күндерін тексеріңіз.",
                "Проверьте даты события и шага, от которого считается время.",
                "Check the dates of the event and of the step from which the time counts.",
            ),
            Self::NotExpired { .. } => Words::new(
                "Оқиғаның уақытын тексеріңіз; қадам орындалған болса, `expired` орнына `step` деп жазыңыз.",
                "Проверьте время события; если шаг выполнен, напишите `step` вместо `expired`.",
                "Check the time of the event; where the step was done, write `step` instead of `expired`.",
            ),
            Self::NoExpiry { .. } => {
                let Words { kk, ru, en } = phrase::word_of(keywords, Keyword::OnExpiry);
                Words::new(
                    format!(
                        "Кешіктірілген қадамды `step` деп жазыңыз немесе ережелерде қадамның астына `{kk} → …` қосыңыз."
                    ),
                    format!("Запишите просроченный шаг как `step` или добавьте в правилах под шагом `{ru} → …`."),
                    format!("Write the late step as `step`, or add `{en} → …` under the step in the rules."),
                )
            }
            Self::NeverDone { after, .. } => Words::new(
                format!("Алдымен «{after}» қадамының қашан орындалғанын жазыңыз немесе ережелердегі ретті тексеріңіз."),
                format!("Сначала запишите, когда выполнен шаг «{after}», или проверьте порядок в правилах."),
                format!("Write first when the step «{after}» was done, or check the order in the rules."),
            ),
            Self::NoTotal { .. } => {
                let Words { kk, ru, en } = phrase::example(
                    keywords,
                    "рәсім … […], мерзімі 15 жұмыс күні",
                    "процедура … […], срок 15 рабочих дней",
                    "procedure … […], term 15 working days",
                );
                Words::new(
                    format!("Осы арна бастайтын рәсімнің жалпы мерзімін жазыңыз, мысалы `{kk}`."),
                    format!("Укажите общий срок процедуры, которую начинает этот канал, например `{ru}`."),
                    format!("Write the total term of the procedure that this channel begins, such as `{en}`."),
                )
            }
            Self::ProlongedTwice { .. } => Words::new(
                "Артық оқиғаны алып тастаңыз немесе ережелерде іс бұл қадамға неге қайта келетінін тексеріңіз.",
                "Уберите лишнее событие или проверьте в правилах, почему дело снова приходит к этому шагу.",
                "Take the event away, or check in the rules why the case comes to this step again.",
            ),
            Self::AmountNeeded { most, .. } => {
                let Words { kk, ru, en } = phrase::example(keywords, &most.kk, &most.ru, &most.en);
                Words::new(
                    format!("Оқиғаға мөлшерін қосыңыз, мысалы `prolonged = \"{kk}\"`."),
                    format!("Добавьте в событие размер продления, например `prolonged = \"{ru}\"`."),
                    format!("Add the amount to the event, such as `prolonged = \"{en}\"`."),
                )
            }
            Self::WrongAmount { most, .. } => Words::new(
                format!("`prolonged` мәнін тексеріңіз: ұзарту шегі – {}.", most.kk),
                format!("Проверьте значение `prolonged`: предел продления – {}.", most.ru),
                format!("Check `prolonged`: it is {} at most.", most.en),
            ),
            Self::NoWithdrawal => {
                let Words { kk, ru, en } = phrase::word_of(keywords, Keyword::Withdrawal);
                Words::new(
                    format!("Оқиғаны алып тастаңыз немесе ережелерге қайтарып алу жолын қосыңыз: `{kk} […] → …`."),
                    format!("Уберите событие или добавьте в правила строку об отзыве: `{ru} […] → …`."),
                    format!("Take the event away, or add the withdrawal to the rules: `{en} […] → …`."),
                )
            }
            Self::NotEnded => Words::new(
                "Алдымен істің қалай аяқталғанын жазыңыз немесе артық оқиғаны алып тастаңыз.",
                "Сначала запишите, чем завершилось дело, или уберите лишнее событие.",
                "Write first how the case ended, or take the event away.",
            ),
            Self::NoValidity { .. } => {
                let Words { kk, ru, en } = phrase::example(
                    keywords,
                    "жарамды 5 жұмыс күні",
                    "действует 5 рабочих дней",
                    "valid 5 working days",
                );
                Words::new(
                    format!("Оқиғаны алып тастаңыз немесе ережелерде нәтижеге мерзім қосыңыз, мысалы `{kk}`."),
                    format!("Уберите событие или добавьте результату в правилах срок, например `{ru}`."),
                    format!("Take the event away, or give the outcome a time in the rules, such as `{en}`."),
                )
            }
            Self::StillValid { .. } => {
                Words::new("Оқиғаның уақытын тексеріңіз.", "Проверьте время события.", "Check the time of the event.")
            }
        }
    }
}
