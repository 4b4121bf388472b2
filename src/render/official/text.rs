//! The official text as plain text: an empty line between paragraphs.

use crate::view::OfficialText;

/// Lays out an official text; the text ends with a line break.
#[must_use]
pub fn official_text(text: &OfficialText) -> String {
    let paragraphs: Vec<String> = text.paragraphs.iter().map(crate::view::Paragraph::text).collect();
    let mut whole = paragraphs.join("\n\n");
    whole.push('\n');
    whole
}
