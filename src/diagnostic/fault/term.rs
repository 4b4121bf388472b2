//! Faults of terms.

use super::phrase;
use crate::diagnostic::Code;
use crate::language::{Case, Keyword, Language, Words, unit_noun};

/// What can be wrong with a term.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TermFault {
    /// E0401: a bare number: calendar days? working days? minutes?
    NoUnit {
        /// The number as written.
        amount: String,
        /// Whether it may stand with the word for «within», which other words around it rule out.
        is_within: bool,
        /// Whether it is that of a norm, which is no step.
        is_norm: bool,
    },
    /// E0402: bare days («күн», «дней», "days"): calendar or working?
    BareDay {
        /// The number as written; empty where there is none.
        amount: String,
        /// Whether it may stand with the word for «within».
        is_within: bool,
    },
    /// E0403: the amount is zero.
    Zero,
    /// E0404: the amount is larger than 9999.
    TooLarge {
        /// The number as written.
        amount: String,
    },
    /// E0405: minutes or hours need the office hours.
    NoHours {
        /// Whether the command line gives them; otherwise the section [terms.hours] of a regulation does.
        in_command: bool,
    },
    /// E0406: no such unit.
    UnknownUnit {
        /// The word as written.
        word: String,
        /// The unit that is meant, if one is near.
        near: Option<String>,
    },
    /// E0407: the deadline would lie beyond the calendars held (only on reckoning).
    OutOfReach,
    /// E0408: the term of a step is counted from the step itself.
    FromItself {
        /// The step.
        step: String,
    },
    /// E0409: a term is counted backward from a total term that nothing around the step has.
    BackwardWithoutTotal {
        /// The step.
        step: String,
    },
    /// E0410: a commission meets on a day that no month has.
    BadMeetingDay {
        /// The day as written.
        day: u16,
    },
}

impl TermFault {
    /// The code that names this kind of fault.
    #[must_use]
    pub fn code(&self) -> Code {
        match self {
            Self::NoUnit { .. } => Code::E0401,
            Self::BareDay { .. } => Code::E0402,
            Self::Zero => Code::E0403,
            Self::TooLarge { .. } => Code::E0404,
            Self::NoHours { .. } => Code::E0405,
            Self::UnknownUnit { .. } => Code::E0406,
            Self::OutOfReach => Code::E0407,
            Self::FromItself { .. } => Code::E0408,
            Self::BackwardWithoutTotal { .. } => Code::E0409,
            Self::BadMeetingDay { .. } => Code::E0410,
        }
    }

    /// What is wrong, in the user's words.
    #[must_use]
    pub fn message(&self) -> Words {
        match self {
            Self::NoUnit { amount, .. } => Words::new(
                format!("«{amount}» санынан кейін мерзімнің бірлігі жазылмаған"),
                format!("после числа «{amount}» не указана единица срока"),
                format!("the number «{amount}» has no unit of time"),
            ),
            Self::BareDay { .. } => Words::new(
                "мерзімнің күнтізбелік күнмен бе, жұмыс күнімен бе есептелетіні көрсетілмеген",
                "не указано, какие дни в сроке: календарные или рабочие",
                "it is not said whether these are calendar days or working days",
            ),
            Self::Zero => Words::new("мерзім нөлге тең", "срок равен нулю", "the term is zero"),
            Self::TooLarge { amount } => Words::new(
                format!("«{amount}» саны мерзім үшін тым үлкен, ең көбі – 9999"),
                format!("число «{amount}» слишком велико для срока, наибольшее – 9999"),
                format!("the number «{amount}» is too large for a term, the largest is 9999"),
            ),
            Self::NoHours { .. } => Words::new(
                "минутпен немесе сағатпен берілген мерзімді есептеуге жұмыс уақыты көрсетілмеген",
                "для отсчета минут и часов не указаны часы работы",
                "minutes and hours cannot be reckoned: the office hours are not given",
            ),
            Self::UnknownUnit { word, .. } => Words::new(
                format!("мерзімнің «{word}» деген бірлігі жоқ"),
                format!("нет единицы срока «{word}»"),
                format!("there is no unit of time «{word}»"),
            ),
            Self::OutOfReach => Words::new(
                "мерзімнің аяқталуы қолда бар күнтізбелерден әрі кетеді",
                "окончание срока выходит за пределы имеющихся календарей",
                "the deadline lies beyond the calendars that are held",
            ),
            Self::FromItself { step } => Words::new(
                format!("«{step}» қадамының мерзімі осы қадамның өзінен есептеледі"),
                format!("срок шага «{step}» отсчитывается от него самого"),
                format!("the term of the step «{step}» is counted from the step itself"),
            ),
            Self::BackwardWithoutTotal { step } => Words::new(
                format!(
                    "«{step}» қадамының мерзімі жалпы мерзімнің соңынан кері есептеледі, бірақ оның рәсімінде де, оны \
                     шақыратын рәсімдерде де жалпы мерзім жоқ"
                ),
                format!(
                    "срок шага «{step}» отсчитывается назад от конца общего срока, но его нет ни у этой процедуры, ни \
                     у тех, которые ее вызывают"
                ),
                format!(
                    "the term of the step «{step}» is counted backward from the end of the total term, but neither \
                     its procedure nor any that calls it has one"
                ),
            ),
            Self::BadMeetingDay { day } => Words::new(
                format!("бірде-бір айда «{day}» деген күн болмайды"),
                format!("ни в одном месяце нет числа «{day}»"),
                format!("no month has a day «{day}»"),
            ),
        }
    }

    /// What to do about it, examples in the keywords of the rules.
    #[must_use]
    pub fn help(&self, keywords: Option<Language>) -> Words {
        match self {
            Self::NoUnit { amount, is_norm: true, .. } => in_units(amount, &NORM_UNITS, false, keywords),
            Self::NoUnit { amount, is_within, .. } => in_units(amount, &DAYS, *is_within, keywords),
            Self::BareDay { amount, is_within } => {
                in_units(if amount.is_empty() { "1" } else { amount }, &DAYS, *is_within, keywords)
            }
            Self::Zero => {
                let Words { kk, ru, en } = phrase::words_of(keywords, &[Keyword::AtOnce]);
                Words::new(
                    format!("Нөлден үлкен сан жазыңыз, ал іс бірден орындалса, {kk} деп жазыңыз."),
                    format!("Напишите число больше нуля, а если действие выполняется сразу, напишите {ru}."),
                    format!("Write a number above zero or, where the work is done at once, write {en}."),
                )
            }
            Self::TooLarge { .. } => {
                let Words { kk, ru, en } = phrase::words_of(keywords, &[Keyword::Month, Keyword::Year]);
                Words::new(
                    format!("Санды тексеріңіз немесе ірірек бірлік алыңыз: {kk}."),
                    format!("Проверьте число или возьмите более крупную единицу: {ru}."),
                    format!("Check the number, or take a larger unit: {en}."),
                )
            }
            Self::NoHours { in_command: true } => Words::new(
                "Жұмыс уақытын көрсетіңіз: `--hours 09:00-18:30`, үзілісі болса, `--break 13:00-14:30`.",
                "Укажите время работы: `--hours 09:00-18:30`, а если есть перерыв, и `--break 13:00-14:30`.",
                "Give the office hours: `--hours 09:00-18:30` and, where there is a break, `--break 13:00-14:30`.",
            ),
            Self::NoHours { in_command: false } => Words::new(
                "`[terms.hours]` бөлімін қосыңыз: `work = \"09:00-18:30\"`, `break = \"13:00-14:30\"`.",
                "Добавьте раздел `[terms.hours]`: `work = \"09:00-18:30\"`, `break = \"13:00-14:30\"`.",
                "Add the section `[terms.hours]`: `work = \"09:00-18:30\"`, `break = \"13:00-14:30\"`.",
            ),
            Self::UnknownUnit { near, .. } => phrase::did_you_mean(near.as_deref(), || {
                let Words { kk, ru, en } = phrase::words_of(keywords, &Keyword::UNITS);
                Words::new(
                    format!("Мыналардың бірін жазыңыз: {kk}."),
                    format!("Напишите одно из: {ru}."),
                    format!("Write one of: {en}."),
                )
            }),
            Self::OutOfReach => Words::new(
                "Кейінгі жылдың күнтізбесін қосыңыз немесе мерзім мен басталған күнді тексеріңіз.",
                "Добавьте календарь следующего года или проверьте срок и дату начала.",
                "Add the calendar of the following year, or check the term and the start.",
            ),
            Self::FromItself { .. } => {
                let Words { kk, ru, en } = phrase::example(
                    keywords,
                    "3 жұмыс күні ішінде",
                    "в течение 3 рабочих дней",
                    "within 3 working days",
                );
                Words::new(
                    format!(
                        "Мерзім қай қадам орындалғаннан кейін басталса, соның атауын жазыңыз, ал осы қадамға кезек \
                         келген сәттен есептелсе, мерзімді ғана қалдырыңыз: `{kk}`."
                    ),
                    format!(
                        "Напишите имя шага, после которого начинается срок, а если он идет с момента, когда дело дошло \
                         до этого шага, оставьте только срок: `{ru}`."
                    ),
                    format!(
                        "Write the name of the step after which the term begins or, where it runs from the moment when \
                         the case came to this step, keep the term alone: `{en}`."
                    ),
                )
            }
            Self::BackwardWithoutTotal { .. } => {
                let Words { kk, ru, en } = phrase::example(
                    keywords,
                    "рәсім … […], мерзімі 15 жұмыс күні",
                    "процедура … […], срок 15 рабочих дней",
                    "procedure … […], term 15 working days",
                );
                Words::new(
                    format!("Рәсімнің жалпы мерзімін жазыңыз, мысалы `{kk}`."),
                    format!("Укажите общий срок процедуры, например `{ru}`."),
                    format!("Write the total term of the procedure, such as `{en}`."),
                )
            }
            Self::BadMeetingDay { .. } => {
                let Words { kk, ru, en } =
                    phrase::example(keywords, "отырысы 10, 25", "заседает 10, 25", "meets 10, 25");
                Words::new(
                    format!("1 мен 31 аралығындағы санды немесе аптаның күнін жазыңыз, мысалы `{kk}`."),
                    format!("Напишите число от 1 до 31 или день недели, например `{ru}`."),
                    format!("Write a number from 1 to 31 or a day of the week, such as `{en}`."),
                )
            }
        }
    }
}

/// The units of a term that is given in days.
const DAYS: [Keyword; 2] = [Keyword::CalendarDay, Keyword::WorkingDay];

/// The units of a norm: mostly the time of waiting or of being served.
const NORM_UNITS: [Keyword; 3] = [Keyword::Minute, Keyword::Hour, Keyword::WorkingDay];

/// The mends of a number that does not say of what it is.
fn in_units(amount: &str, units: &[Keyword], is_within: bool, keywords: Option<Language>) -> Words {
    let with = |unit: &Keyword| {
        let unit = *unit;
        let number = amount.parse().unwrap_or(u16::MAX);
        let case = if is_within { Case::Genitive } else { Case::Accusative };
        let [kk, ru, en] =
            Language::ALL.map(|language| format!("{amount} {}", unit_noun(unit, number, case, language)));
        if is_within {
            phrase::example(keywords, format!("`{kk} ішінде`"), format!("`в течение {ru}`"), format!("`within {en}`"))
        } else {
            phrase::example(keywords, format!("`{kk}`"), format!("`{ru}`"), format!("`{en}`"))
        }
    };
    let Words { kk, ru, en } = phrase::alternatives(&units.iter().map(with).collect::<Vec<_>>());
    Words::new(format!("{kk} деп жазыңыз."), format!("Напишите {ru}."), format!("Write {en}."))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bare_day_is_mended_in_two_ways_with_the_number_that_was_written() {
        let help = |amount: &str| TermFault::BareDay { amount: amount.to_owned(), is_within: true }.help(None);
        assert_eq!(help("27").kk, "`27 күнтізбелік күн ішінде` немесе `27 жұмыс күні ішінде` деп жазыңыз.");
        assert_eq!(help("27").ru, "Напишите `в течение 27 календарных дней` или `в течение 27 рабочих дней`.");
        assert_eq!(help("21").ru, "Напишите `в течение 21 календарного дня` или `в течение 21 рабочего дня`.");
        assert_eq!(help("11").ru, "Напишите `в течение 11 календарных дней` или `в течение 11 рабочих дней`.");
        let other = TermFault::NoUnit { amount: "21".to_owned(), is_within: false, is_norm: false };
        assert_eq!(other.help(None).ru, "Напишите `21 календарный день` или `21 рабочий день`.");
        let norm = TermFault::NoUnit { amount: "15".to_owned(), is_within: false, is_norm: true };
        assert_eq!(norm.help(None).ru, "Напишите `15 минут`, `15 часов` или `15 рабочих дней`.");
        assert_eq!(norm.help(None).kk, "`15 минут`, `15 сағат` немесе `15 жұмыс күні` деп жазыңыз.");
        assert_eq!(help("").en, "Write `within 1 calendar day` or `within 1 working day`.");
    }

    #[test]
    fn an_example_is_in_the_keywords_of_the_rules_and_the_words_around_it_in_those_of_the_reader() {
        let help = TermFault::BareDay { amount: "27".to_owned(), is_within: true }.help(Some(Language::Kk));
        assert_eq!(help.ru, "Напишите `27 күнтізбелік күн ішінде` или `27 жұмыс күні ішінде`.");
        assert_eq!(TermFault::Zero.help(Some(Language::Ru)).kk.matches("`незамедлительно`").count(), 1);
    }
}
