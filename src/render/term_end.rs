//! The end of one term with its proof.

use super::{ReportForm, ReportStyle, json, wrap};
use crate::view::TermEnd;

/// Lays out the end of a term: the line that says when, then the lines of the proof.
#[must_use]
pub fn term_end(end: &TermEnd, style: ReportStyle) -> String {
    let width = match style.form {
        ReportForm::Json => return json::pretty(end),
        ReportForm::Plain => usize::MAX,
        ReportForm::Human => style.width,
    };
    let mut text = String::new();
    wrap::push(&mut text, "", "  ", &end.words, width);
    if let Some(application) = &end.application {
        for line in std::iter::once(&application.words).chain(&application.lines) {
            wrap::push(&mut text, "  ", "    ", line, width);
        }
    }
    for line in &end.proof.lines {
        wrap::push(&mut text, "  ", "    ", line, width);
    }
    text
}
