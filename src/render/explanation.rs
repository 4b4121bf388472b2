//! What a code of a fault means.

use super::{ReportForm, ReportStyle, json, wrap};
use crate::view::CodeExplained;

/// Lays out what a code means: its heading, then the rule, its reason and the mend; folded for a person.
#[must_use]
pub fn code_explained(explained: &CodeExplained, style: ReportStyle) -> String {
    let CodeExplained { code, title, text, .. } = explained;
    match style.form {
        ReportForm::Plain => format!("{code}: {title}\n\n{}\n", text.trim_end()),
        ReportForm::Human => {
            let mut folded = String::new();
            wrap::push(&mut folded, "", "  ", &format!("{code}: {title}"), style.width);
            folded.push('\n');
            for line in text.trim_end().lines() {
                let indent: String = line.chars().take_while(|sign| *sign == ' ').collect();
                wrap::push(&mut folded, &indent, &indent, line, style.width);
            }
            folded
        }
        ReportForm::Json => json::pretty(explained),
    }
}
