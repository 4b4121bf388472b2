//! What a command made.

use super::{ReportForm, ReportStyle, json, wrap};
use crate::view::Made;

/// Lays out what was made; a plain line has its word and what it is about, parted by ` | `.
#[must_use]
pub fn made(made: &Made, style: ReportStyle) -> String {
    let mut text = String::new();
    match style.form {
        ReportForm::Json => return json::pretty(made),
        ReportForm::Plain => {
            let parts = [
                (made.written_label(), &made.written),
                (made.stay_label(), &made.stay),
                (made.next_label(), &made.next),
            ];
            for (label, lines) in parts {
                text.extend(lines.iter().flat_map(|line| [label, " | ", line.as_str(), "\n"]));
            }
        }
        ReportForm::Human => {
            for path in &made.written {
                wrap::push(&mut text, "", "  ", &format!("{}: {path}", made.written_label()), style.width);
            }
            if !made.stay.is_empty() {
                text.extend(["\n", made.stay_label(), ":\n"]);
                for path in &made.stay {
                    wrap::push(&mut text, "  – ", "    ", path, style.width);
                }
            }
            text.extend(["\n", made.next_label(), ":\n"]);
            for (at, step) in made.next.iter().enumerate() {
                wrap::push(&mut text, &format!("  {}. ", at + 1), "     ", step, style.width);
            }
        }
    }
    text
}
