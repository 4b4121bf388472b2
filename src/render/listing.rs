//! Lists of regulations.

use super::{ReportForm, ReportStyle, json, wrap};
use crate::view::Listed;

/// Lays out a list of regulations.
///
/// A plain list has one line for each: path, issuer, service, edition, parted by ` | `.
#[must_use]
pub fn listing(listed: &[Listed], style: ReportStyle) -> String {
    let mut text = String::new();
    match style.form {
        ReportForm::Json => return json::pretty(&listed),
        ReportForm::Plain => {
            for one in listed {
                text.push_str(&[one.path.as_str(), &one.issuer, &one.service, &one.edition].join(" | "));
                text.push('\n');
            }
        }
        ReportForm::Human => {
            for (index, one) in listed.iter().enumerate() {
                if index > 0 {
                    text.push('\n');
                }
                paragraphs(one, style.width, &mut text);
            }
        }
    }
    text
}

fn paragraphs(one: &Listed, width: usize, text: &mut String) {
    wrap::push(text, "", "  ", &one.title, width);
    for line in [one.edition.as_str(), one.status_words].into_iter().filter(|line| !line.is_empty()) {
        wrap::push(text, "  ", "    ", line, width);
    }
    for act in &one.acts {
        wrap::push(text, "  – ", "    ", &act.words, width);
    }
    wrap::push(text, "  ", "    ", &one.path, width);
}
