//! The few words of a report that belong to no fault.

use crate::diagnostic::{Diagnostic, Severity};
use crate::language::{Case, CountedForm, Language, counted_form};

/// The name of a severity.
pub(super) const fn severity(severity: Severity, language: Language) -> &'static str {
    match (severity, language) {
        (Severity::Error, Language::Kk) => "қате",
        (Severity::Error, Language::Ru) => "ошибка",
        (Severity::Error, Language::En) => "error",
        (Severity::Warning, Language::Kk) => "ескерту",
        (Severity::Warning, Language::Ru) => "предупреждение",
        (Severity::Warning, Language::En) => "warning",
    }
}

/// What stands before advice.
pub(super) const fn help(language: Language) -> &'static str {
    match language {
        Language::Kk => "кеңес",
        Language::Ru => "совет",
        Language::En => "help",
    }
}

/// What stands before the answer that silences a warning.
pub(super) const fn answer(language: Language) -> &'static str {
    match language {
        Language::Kk => "жауап",
        Language::Ru => "ответ",
        Language::En => "answer",
    }
}

/// How many errors and warnings there are: «2 қате, 1 ескерту».
pub(super) fn summary(diagnostics: &[&Diagnostic], language: Language) -> String {
    let counted = [Severity::Error, Severity::Warning].map(|severity| {
        let count = diagnostics.iter().filter(|diagnostic| diagnostic.severity() == severity).count();
        (count > 0).then(|| format!("{count} {}", counted(severity, count, language)))
    });
    counted.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

/// The name of a severity as counted.
fn counted(of: Severity, count: usize, language: Language) -> &'static str {
    let last_digits = u16::try_from(count % 100).unwrap_or(0);
    match (language, of, counted_form(last_digits, Case::Nominative)) {
        (Language::Kk, ..) | (_, _, CountedForm::One) if language != Language::En || count == 1 => {
            severity(of, language)
        }
        (Language::Ru, Severity::Error, CountedForm::Few | CountedForm::OfOne) => "ошибки",
        (Language::Ru, Severity::Error, _) => "ошибок",
        (Language::Ru, Severity::Warning, CountedForm::Few | CountedForm::OfOne) => "предупреждения",
        (Language::Ru, Severity::Warning, _) => "предупреждений",
        (_, Severity::Error, _) => "errors",
        (_, Severity::Warning, _) => "warnings",
    }
}
