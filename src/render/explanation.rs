//! What a code of a fault means.

use super::{ReportForm, ReportStyle, json};
use crate::view::CodeExplained;

/// Lays out what a code means: its heading, then the rule, its reason and the mend.
#[must_use]
pub fn code_explained(explained: &CodeExplained, style: ReportStyle) -> String {
    let CodeExplained { code, title, text, .. } = explained;
    match style.form {
        ReportForm::Plain | ReportForm::Human => format!("{code}: {title}\n\n{}\n", text.trim_end()),
        ReportForm::Json => json::pretty(explained),
    }
}
