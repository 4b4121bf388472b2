//! Faults of facts and conditions.

use crate::diagnostic::Code;
use crate::language::Words;

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
        }
    }

    /// What is wrong, in the user's words.
    #[must_use]
    pub fn message(&self) -> Words {
        match self {
            Self::WrongValue { fact, value, kind } => {
                let kind = kind.words();
                Words::new(
                    format!("«{fact}» дерегіне «{value}» деген мән сай емес: керегі — {}", kind.kk),
                    format!("факту «{fact}» не подходит значение «{value}»: нужно — {}", kind.ru),
                    format!("the fact «{fact}» takes {}, not «{value}»", kind.en),
                )
            }
            Self::NotOrdered { fact } => Words::new(
                format!("«{fact}» дерегін «артық» немесе «кем» деп салыстыруға болмайды"),
                format!("факт «{fact}» нельзя сравнивать на «больше» и «меньше»"),
                format!("the fact «{fact}» cannot be compared by greater or less"),
            ),
            Self::FewChoices { fact } => Words::new(
                format!("«{fact}» дерегінің таңдайтын мәні екеуден аз"),
                format!("у факта «{fact}» меньше двух значений для выбора"),
                format!("the fact «{fact}» has fewer than two values to choose from"),
            ),
            Self::RepeatedChoice { fact, value } => Words::new(
                format!("«{fact}» дерегінің «{value}» деген мәні екі рет жазылған"),
                format!("у факта «{fact}» значение «{value}» написано дважды"),
                format!("the fact «{fact}» lists the value «{value}» twice"),
            ),
            Self::NeedsComparison { fact } => Words::new(
                format!("«{fact}» дерегі немен салыстырылатыны жазылмаған"),
                format!("не написано, с чем сравнивается факт «{fact}»"),
                format!("it is not said what the fact «{fact}» is compared to"),
            ),
        }
    }

    /// What to do about it.
    #[must_use]
    pub fn help(&self) -> Words {
        match self {
            Self::WrongValue { fact, kind, .. } => {
                let example = kind.example(fact);
                Words::new(
                    format!("Былай жазыңыз: {}.", example.kk),
                    format!("Напишите так: {}.", example.ru),
                    format!("Write it like this: {}.", example.en),
                )
            }
            Self::NotOrdered { fact } => Words::new(
                format!("`=` немесе `≠` белгісін қойыңыз: `{fact} = …`."),
                format!("Поставьте знак `=` или `≠`: `{fact} = …`."),
                format!("Use `=` or `≠`: `{fact} = …`."),
            ),
            Self::FewChoices { .. } => Words::new(
                "Кемінде екі мән жазыңыз, мысалы `таңдау (жеңіл, күрделі)`; жауап «иә» не «жоқ» болса, `иә/жоқ` деп \
                 жазыңыз.",
                "Напишите не менее двух значений, например `выбор (простой, сложный)`; для «да» и «нет» — `да/нет`.",
                "Write two values at least, such as `choice (simple, complex)`; for yes and no write `yes/no`.",
            ),
            Self::RepeatedChoice { .. } => Words::new(
                "Қайталанған мәнді алып тастаңыз.",
                "Уберите повторное значение.",
                "Take the repeated value away.",
            ),
            Self::NeedsComparison { fact } => Words::new(
                format!("Салыстыруды жазыңыз, мысалы `{fact} = күрделі`, `{fact} ≥ 18` немесе `{fact} < 16.06.2017`."),
                format!("Напишите сравнение, например `{fact} = сложный`, `{fact} ≥ 18` или `{fact} < 16.06.2017`."),
                format!("Write a comparison, such as `{fact} = complex`, `{fact} ≥ 18` or `{fact} < 16.06.2017`."),
            ),
        }
    }
}

impl FactSort {
    /// The kind, as what a fact takes.
    fn words(self) -> Words {
        match self {
            Self::YesNo => Words::new("«иә» немесе «жоқ»", "«да» или «нет»", "«yes» or «no»"),
            Self::Choice => {
                Words::new("тізімдегі мәндердің бірі", "одно из значений списка", "one of the values of its list")
            }
            Self::Number => Words::new("сан", "число", "a number"),
            Self::Date => Words::new("күн (дата)", "дата", "a date"),
        }
    }

    /// A comparison of such a fact, as it is written in the rules.
    fn example(self, fact: &str) -> Words {
        match self {
            Self::YesNo => Words::new(format!("`{fact} = иә`"), format!("`{fact} = да`"), format!("`{fact} = yes`")),
            Self::Choice => Words::new(
                format!("`{fact} = …`, мұнда тізімдегі бір мән тұрады"),
                format!("`{fact} = …`, где стоит одно из значений списка"),
                format!("`{fact} = …` with one of the values of its list"),
            ),
            Self::Number => Words::new(format!("`{fact} = 18`"), format!("`{fact} = 18`"), format!("`{fact} = 18`")),
            Self::Date => Words::new(
                format!("`{fact} = 16.06.2017`"),
                format!("`{fact} = 16.06.2017`"),
                format!("`{fact} = 16.06.2017`"),
            ),
        }
    }
}
