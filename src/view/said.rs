//! A wording chosen by language.

use crate::language::Language;

/// The wording of a language among the three: Kazakh, Russian, English.
pub(super) const fn said(language: Language, [kk, ru, en]: [&'static str; 3]) -> &'static str {
    match language {
        Language::Kk => kk,
        Language::Ru => ru,
        Language::En => en,
    }
}
