//! The outline of a regulation as text.

use super::{ReportForm, ReportStyle, json};
use crate::view::Outline;

/// Lays out the outline of a regulation; the text does not depend on a width, so that it can be compared.
#[must_use]
pub fn outline(outline: &Outline, style: ReportStyle) -> String {
    if style.form == ReportForm::Json {
        return json::pretty(outline);
    }
    let mut text = format!("{}\n{}\n", outline.title, outline.edition);
    for section in &outline.sections {
        text.push('\n');
        text.push_str(&section.heading);
        text.push('\n');
        for line in &section.lines {
            text.push_str(&"  ".repeat(usize::from(line.depth) + 1));
            text.push_str(&line.words);
            text.push('\n');
        }
    }
    text
}
