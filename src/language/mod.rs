//! Kazakh, Russian and English: what a text looks like in each.

mod clause;
mod date;
mod keyword;
mod near_form;
mod number;
mod numeral;
mod unit;

pub use clause::{clause_mark, clause_name, in_clause, of_clause, under_clause};
pub use date::{date_in_figures, month_of_word, time_in_figures, weekday_short};
pub use keyword::Keyword;
pub use number::{Case, CountedForm, Gender, counted_form, kazakh_number, russian_number};
pub use numeral::{NumberInWords, number_in_words};
pub use unit::unit_noun;

/// A language of the program's words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Language {
    /// Kazakh, the default.
    Kk,
    /// Russian.
    Ru,
    /// English.
    En,
}

impl Language {
    /// The three languages, Kazakh first.
    pub const ALL: [Self; 3] = [Self::Kk, Self::Ru, Self::En];

    /// The two-letter code of ISO 639-1.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Kk => "kk",
            Self::Ru => "ru",
            Self::En => "en",
        }
    }

    /// The language of a locale such as `kk_KZ.UTF-8` or `ru-RU`, if it is one of the three.
    #[must_use]
    pub fn from_locale(locale: &str) -> Option<Self> {
        let code = locale.split(['_', '-', '.', '@']).next().unwrap_or_default();
        Self::ALL.into_iter().find(|language| code.eq_ignore_ascii_case(language.code()))
    }
}

/// One text in the three languages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Words {
    /// In Kazakh.
    pub kk: String,
    /// In Russian.
    pub ru: String,
    /// In English.
    pub en: String,
}

impl Words {
    /// Joins the three wordings.
    pub fn new(kk: impl Into<String>, ru: impl Into<String>, en: impl Into<String>) -> Self {
        Self { kk: kk.into(), ru: ru.into(), en: en.into() }
    }

    /// The text in one language.
    #[must_use]
    pub fn in_language(&self, language: Language) -> &str {
        match language {
            Language::Kk => &self.kk,
            Language::Ru => &self.ru,
            Language::En => &self.en,
        }
    }
}
