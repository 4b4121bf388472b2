//! What an official writes for an amendment, laid out: the comparison table as a page, paragraphs and notes as text.

mod page;

pub use page::comparison_page;

use crate::view::Amendment;

/// Lays out amending paragraphs as plain text, one language after the other: an empty line between paragraphs.
#[must_use]
pub fn amending_paragraphs(amendments: &[Amendment]) -> String {
    let text = |of: &Amendment| {
        let nothing = of.nothing.map(str::to_owned);
        let mut paragraphs: Vec<String> = of.warnings.iter().chain(&of.paragraphs).cloned().chain(nothing).collect();
        if !of.by_hand.is_empty() {
            let remarks: Vec<String> = of.by_hand.iter().map(|remark| ["– ", remark, "\n"].concat()).collect();
            paragraphs.push([of.by_hand_heading, ":\n", &remarks.concat()].concat().trim_end().to_owned());
        }
        paragraphs
    };
    texts(amendments, text)
}

/// Lays out the notes of a new edition as plain text, one language after the other.
#[must_use]
pub fn amendment_notes(amendments: &[Amendment]) -> String {
    let text = |of: &Amendment| {
        let nothing = of.no_notes.map(str::to_owned);
        of.warnings.iter().chain(&of.notes).cloned().chain(nothing).collect()
    };
    texts(amendments, text)
}

/// What parts the languages.
const BETWEEN: &str = "\n\n* * *\n\n";

fn texts(amendments: &[Amendment], text: impl Fn(&Amendment) -> Vec<String>) -> String {
    let texts: Vec<String> = amendments.iter().map(|amendment| text(amendment).join("\n\n")).collect();
    texts.join(BETWEEN) + "\n"
}
