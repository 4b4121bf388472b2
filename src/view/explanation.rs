//! What a code of a fault means.

use serde::Serialize;

use crate::diagnostic::{Code, Severity};
use crate::language::Language;

/// What a code means; the names of the fields are the keys of its JSON.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct CodeExplained {
    /// The code.
    pub code: &'static str,
    /// `error` or `warning`.
    pub severity: &'static str,
    /// The language of the texts: `kk`, `ru`, `en`.
    pub language: &'static str,
    /// A short heading.
    pub title: String,
    /// The rule, its reason and the mend.
    pub text: String,
}

impl CodeExplained {
    /// Shows what a code means.
    #[must_use]
    pub fn new(code: Code, language: Language) -> Self {
        let explanation = code.explanation();
        Self {
            code: code.as_str(),
            severity: match code.severity() {
                Severity::Error => "error",
                Severity::Warning => "warning",
            },
            language: language.code(),
            title: explanation.title.in_language(language).to_owned(),
            text: explanation.text.in_language(language).to_owned(),
        }
    }
}
