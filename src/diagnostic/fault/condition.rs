//! Faults of facts and conditions.

use super::phrase;
use crate::diagnostic::Code;
use crate::language::{Keyword, Language, Words};

/// What can be wrong with a fact or a condition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ConditionFault {
    /// E0601: the value does not fit the kind of the fact.
    WrongValue {
        /// The fact.
        fact: String,
        /// The value as written.
        value: String,
        /// The kind of the fact.
        kind: FactSort,
    },
    /// E0602: greater or less has no meaning for this fact.
    NotOrdered {
        /// The fact.
        fact: String,
    },
    /// E0603: a choice needs two values at least.
    FewChoices {
        /// The fact.
        fact: String,
    },
    /// E0604: a choice lists a value twice.
    RepeatedChoice {
        /// The fact.
        fact: String,
        /// The value.
        value: String,
    },
    /// E0605: a fact that is not yes / no stands alone in a condition, without a comparison.
    NeedsComparison {
        /// The fact.
        fact: String,
        /// The kind of the fact.
        kind: FactSort,
    },
    /// E0606: a number has more than four decimals or more than fourteen figures before them.
    LongNumber {
        /// The number as written.
        number: String,
    },
}

/// The kinds of fact, as a message names them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FactSort {
    /// Yes or no.
    YesNo,
    /// One of a list.
    Choice,
    /// A number.
    Number,
    /// A date.
    Date,
}

impl ConditionFault {
    /// The code that names this kind of fault.
    #[must_use]
    pub fn code(&self) -> Code {
        match self {
            Self::WrongValue { .. } => Code::E0601,
            Self::NotOrdered { .. } => Code::E0602,
            Self::FewChoices { .. } => Code::E0603,
            Self::RepeatedChoice { .. } => Code::E0604,
            Self::NeedsComparison { .. } => Code::E0605,
            Self::LongNumber { .. } => Code::E0606,
        }
    }

    /// What is wrong, in the user's words, keywords in those of the rules.
    #[must_use]
    pub fn message(&self, keywords: Option<Language>) -> Words {
        match self {
            Self::WrongValue { fact, value, kind } => {
                let needed = match kind {
                    FactSort::YesNo => "нужен",
                    FactSort::Choice | FactSort::Number => "нужно",
                    FactSort::Date => "нужна",
                };
                let kind = kind.words(keywords);
                Words::new(
                    format!("«{fact}» дерегіне «{value}» деген мән сай емес: керегі – {}", kind.kk),
                    format!("факту «{fact}» не подходит значение «{value}»: {needed} {}", kind.ru),
                    format!("the fact «{fact}» takes {}, not «{value}»", kind.en),
                )
            }
            Self::NotOrdered { fact } => Words::new(
                format!("«{fact}» дерегін «артық» немесе «кем» деп салыстыруға болмайды"),
                format!("факт «{fact}» нельзя сравнивать на «больше» и «меньше»"),
                format!("the fact «{fact}» cannot be compared by greater or less"),
            ),
            Self::FewChoices { fact } => Words::new(
                format!("«{fact}» дерегінде таңдауға берілген мән екеуден аз"),
                format!("у факта «{fact}» меньше двух значений для выбора"),
                format!("the fact «{fact}» has fewer than two values to choose from"),
            ),
            Self::RepeatedChoice { fact, value } => Words::new(
                format!("«{fact}» дерегінің «{value}» деген мәні екі рет жазылған"),
                format!("у факта «{fact}» значение «{value}» написано дважды"),
                format!("the fact «{fact}» lists the value «{value}» twice"),
            ),
            Self::NeedsComparison { fact, .. } => Words::new(
                format!("«{fact}» дерегінің немен салыстырылатыны жазылмаған"),
                format!("не написано, с чем сравнивается факт «{fact}»"),
                format!("it is not said what the fact «{fact}» is compared to"),
            ),
            Self::LongNumber { number } => Words::new(
                format!("«{number}» санының цифрлары тым көп"),
                format!("в числе «{number}» слишком много цифр"),
                format!("the number «{number}» has too many figures"),
            ),
        }
    }

    /// What to do about it, examples in the keywords of the rules.
    #[must_use]
    pub fn help(&self, keywords: Option<Language>) -> Words {
        match self {
            Self::WrongValue { fact, kind: FactSort::Choice, .. } => Words::new(
                format!("Деректің тізіміндегі бір мәнді жазыңыз: `{fact} = …`."),
                format!("Напишите одно из значений списка этого факта: `{fact} = …`."),
                format!("Write one of the values of the list of the fact: `{fact} = …`."),
            ),
            Self::WrongValue { fact, kind: FactSort::YesNo, .. } => {
                let [yes, no] = answers(keywords);
                Words::new(
                    format!("`{fact} = {}` немесе `{fact} = {}` деп жазыңыз.", yes.kk, no.kk),
                    format!("Напишите `{fact} = {}` или `{fact} = {}`.", yes.ru, no.ru),
                    format!("Write `{fact} = {}` or `{fact} = {}`.", yes.en, no.en),
                )
            }
            Self::WrongValue { fact, kind, .. } => {
                let Words { kk, ru, en } = kind.example(fact, keywords);
                Words::new(
                    format!("Мысалы, былай жазыңыз: `{kk}`."),
                    format!("Напишите, например, так: `{ru}`."),
                    format!("Write it like this, for instance: `{en}`."),
                )
            }
            Self::NotOrdered { fact } => Words::new(
                format!("`=` немесе `≠` белгісін қойыңыз: `{fact} = …`."),
                format!("Поставьте знак `=` или `≠`: `{fact} = …`."),
                format!("Use `=` or `≠`: `{fact} = …`."),
            ),
            Self::FewChoices { .. } => {
                let list = phrase::example(
                    keywords,
                    "таңдау (жеңіл, күрделі)",
                    "выбор (простой, сложный)",
                    "choice (simple, complex)",
                );
                let yes_no = phrase::example(keywords, "иә/жоқ", "да/нет", "yes/no");
                Words::new(
                    format!(
                        "Кемінде екі мән жазыңыз, мысалы `{}`; екі жауапты сұраққа `{}` жазыңыз.",
                        list.kk, yes_no.kk
                    ),
                    format!(
                        "Напишите не менее двух значений, например `{}`; для вопроса с ответами «да» и «нет» – `{}`.",
                        list.ru, yes_no.ru
                    ),
                    format!(
                        "Write two values at least, such as `{}`; for a question of yes and no write `{}`.",
                        list.en, yes_no.en
                    ),
                )
            }
            Self::RepeatedChoice { .. } => Words::new(
                "Қайталанған мәнді алып тастаңыз.",
                "Уберите повторное значение.",
                "Take the repeated value away.",
            ),
            Self::NeedsComparison { fact, kind } => {
                let Words { kk, ru, en } = kind.example(fact, keywords);
                Words::new(
                    format!("Салыстыруды жазыңыз, мысалы `{kk}`."),
                    format!("Напишите сравнение, например `{ru}`."),
                    format!("Write a comparison, such as `{en}`."),
                )
            }
            Self::LongNumber { .. } => Words::new(
                "Санды қысқартыңыз: нүктеге дейін ең көбі 14 цифр, нүктеден кейін ең көбі 4 цифр болады.",
                "Сократите число: до точки не более 14 цифр, после точки не более 4.",
                "Shorten the number: 14 figures at most before the point, and 4 after it.",
            ),
        }
    }
}

impl FactSort {
    /// The kind, as what a fact takes.
    fn words(self, keywords: Option<Language>) -> Words {
        match self {
            Self::YesNo => {
                let [yes, no] = answers(keywords);
                Words::new(
                    format!("«{}» немесе «{}» жауабы", yes.kk, no.kk),
                    format!("ответ «{}» или «{}»", yes.ru, no.ru),
                    format!("{} or {}", yes.en, no.en),
                )
            }
            Self::Choice => {
                Words::new("тізімдегі мәндердің бірі", "одно из значений списка", "one of the values of its list")
            }
            Self::Number => Words::new("сан", "число", "a number"),
            Self::Date => Words::new("күн (дата)", "дата", "a date"),
        }
    }

    /// A comparison of such a fact, as it is written in the rules.
    fn example(self, fact: &str, keywords: Option<Language>) -> Words {
        let of = |value: &str| Words::new(value, value, value);
        let Words { kk, ru, en } = match self {
            Self::YesNo => phrase::example(keywords, "= иә", "= да", "= yes"),
            Self::Choice => phrase::example(keywords, "= күрделі", "= сложный", "= complex"),
            Self::Number => of("≥ 18"),
            Self::Date => of("< 16.06.2017"),
        };
        Words::new(format!("{fact} {kk}"), format!("{fact} {ru}"), format!("{fact} {en}"))
    }
}

/// The words for yes and no.
fn answers(keywords: Option<Language>) -> [Words; 2] {
    [Keyword::Yes, Keyword::No].map(|answer| phrase::word_of(keywords, answer))
}
