//! Kazakh, Russian and English: what a text looks like in each.

mod body;
mod clause;
mod date;
mod keyword;
mod letter;
mod near_form;
mod number;
mod numeral;
mod question;
mod unit;

pub use body::{ActNoun, kazakh_genitive, kazakh_without_owner, russian_genitive};
pub use clause::{clause_mark, clause_name, in_clause, of_clause, under_clause};
pub use date::{
    act_in_figures, date_in_figures, date_in_words, kazakh_month, month_of_word, russian_month, time_in_figures,
    weekday_short,
};
pub use keyword::Keyword;
pub use letter::{is_cyrillic, is_latin, latin_letter};
pub use number::{Case, CountedForm, Gender, counted_form, kazakh_number, russian_number};
pub use numeral::{NumberInWords, number_in_words};
pub use question::kazakh_question;
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

/// The language of a text by its letters: Kazakh or Russian; none where it has too few letters of either.
#[must_use]
pub fn language_of_text(text: &str) -> Option<Language> {
    let (mut letters, mut cyrillic, mut kazakh) = (0_usize, 0_usize, 0_usize);
    for letter in text.chars().flat_map(char::to_lowercase).filter(|letter| letter.is_alphabetic()) {
        letters += 1;
        cyrillic += usize::from(('а'..='я').contains(&letter) || letter == 'ё');
        kazakh += usize::from("әғқңөұүһі".contains(letter));
    }
    if letters == 0 || (cyrillic + kazakh) * 2 < letters {
        return None;
    }
    // Of the letters of a Kazakh text about one in five is its own; in a Russian one there are but a few, in names.
    Some(if kazakh * 20 >= letters { Language::Kk } else { Language::Ru })
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_letters_of_a_text_tell_its_language() {
        assert_eq!(language_of_text("қолданысқа енгізілу тәртібін 4 т. қараңыз"), Some(Language::Kk));
        assert_eq!(language_of_text("вводится в действие с 01.03.2016"), Some(Language::Ru));
        assert_eq!(language_of_text("улица Қабанбай батыра, город Актобе, Республика Казахстан"), Some(Language::Ru));
        assert_eq!(language_of_text("The text of an act"), None);
        assert_eq!(language_of_text("Ð¡Ñ‚Ð°Ð½Ð´Ð°Ñ€Ñ‚"), None, "Cyrillic bytes read as Latin letters");
        assert_eq!(language_of_text("01.03.2016"), None);
    }
}
