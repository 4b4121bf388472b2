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
            let written = (made.written_label(), made.written.as_slice());
            let next = (made.next_label(), made.next.as_slice());
            for (label, lines) in [written].into_iter().chain(made.cases_labelled()).chain([next]) {
                text.extend(lines.iter().flat_map(|line| [label, " | ", line.as_str(), "\n"]));
            }
        }
        ReportForm::Human => {
            for path in &made.written {
                wrap::push(&mut text, "", "  ", &format!("{}: {path}", made.written_label()), style.width);
            }
            for (label, paths) in made.cases_labelled().into_iter().filter(|(_, paths)| !paths.is_empty()) {
                text.push('\n');
                wrap::push(&mut text, "", "  ", &format!("{label}:"), style.width);
                for path in paths {
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
