//! Which editions hold on a day.

use super::{ReportForm, ReportStyle, json, wrap};
use crate::view::AsOf;

/// Lays out what holds of each regulation on a day.
///
/// A plain list has one line for each: issuer, service, edition or nothing, the answer in words, parted by ` | `.
#[must_use]
pub fn as_of(answers: &[AsOf], style: ReportStyle) -> String {
    let mut text = String::new();
    match style.form {
        ReportForm::Json => return json::pretty(&answers),
        ReportForm::Plain => {
            for one in answers {
                let edition = one.edition.as_deref().unwrap_or_default();
                text.push_str(&[one.issuer.as_str(), &one.service, edition, &one.words].join(" | "));
                text.push('\n');
            }
        }
        ReportForm::Human => {
            for (index, one) in answers.iter().enumerate() {
                if index > 0 {
                    text.push('\n');
                }
                paragraphs(one, style.width, &mut text);
            }
        }
    }
    text
}

fn paragraphs(one: &AsOf, width: usize, text: &mut String) {
    wrap::push(text, "", "  ", &one.title, width);
    wrap::push(text, "  ", "    ", &one.words, width);
    for line in one.entry.iter().flat_map(|entry| &entry.lines) {
        wrap::push(text, "  – ", "    ", line, width);
    }
    for note in &one.notes {
        wrap::push(text, "  – ", "    ", note, width);
    }
    if let Some(path) = &one.path {
        wrap::push(text, "  ", "    ", path, width);
    }
}
