//! A name as people read it, in Kazakh and, where the file gives it, in Russian.

use crate::language::Language;

/// A short text in the two languages of the acts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Title {
    /// In Kazakh.
    pub kk: String,
    /// In Russian, where the file gives it.
    pub ru: Option<String>,
}

impl Title {
    /// The text in a language: Russian where asked for and given, else Kazakh; acts have no English text.
    #[must_use]
    pub fn in_language(&self, language: Language) -> &str {
        match (language, &self.ru) {
            (Language::Ru, Some(ru)) => ru,
            _ => &self.kk,
        }
    }
}
