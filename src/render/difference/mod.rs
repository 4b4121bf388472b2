//! What differs between two editions, laid out as text.

mod page;

pub use page::difference_page;

use super::{ReportForm, ReportStyle, json, wrap};
use crate::view::{Change, ClauseChanges, EditionChanges, Mark, MarkedPiece};

/// How many words of what both texts have are shown beside what differs.
const WORDS_BESIDE: usize = 4;

/// Lays out what differs between two editions.
///
/// What was deleted stands in `[-…-]`, what was inserted in `{+…+}`. A plain line of a change has the clause and the
/// change, parted by ` | `.
#[must_use]
pub fn difference(changes: &EditionChanges, style: ReportStyle) -> String {
    match style.form {
        ReportForm::Json => json::pretty(changes),
        ReportForm::Plain => plain(changes),
        ReportForm::Human => human(changes, style.width),
    }
}

fn plain(changes: &EditionChanges) -> String {
    let mut text = String::new();
    for clause in &changes.clauses {
        for change in &clause.changes {
            let line = [&[line(change)][..], &change.details].concat().join("; ");
            let words = line.split_whitespace().collect::<Vec<_>>().join(" ");
            text.push_str(&[clause.heading.as_str(), " | ", &words, "\n"].concat());
        }
    }
    for line in after(changes) {
        text.push_str(&line);
        text.push('\n');
    }
    text
}

fn human(changes: &EditionChanges, width: usize) -> String {
    let mut text = String::new();
    wrap::push(&mut text, "", "  ", &changes.title, width);
    wrap::push(&mut text, "- ", "  ", &changes.before, width);
    wrap::push(&mut text, "+ ", "  ", &changes.after, width);
    wrap::push(&mut text, "", "  ", &changes.summary, width);
    for ClauseChanges { heading, changes, .. } in &changes.clauses {
        text.push('\n');
        wrap::push(&mut text, "", "", heading, width);
        for change in changes {
            wrap::push(&mut text, "  – ", "    ", &line(change), width);
            for detail in &change.details {
                wrap::push(&mut text, "      ", "        ", detail, width);
            }
        }
    }
    let after = after(changes);
    if !after.is_empty() {
        text.push('\n');
    }
    for line in after {
        wrap::push(&mut text, "", "  ", &line, width);
    }
    text
}

/// A change in one line.
fn line(change: &Change) -> String {
    let mut line = change.words.clone();
    if !change.pieces.is_empty() {
        line.push_str(": ");
        line.push_str(&inline(&change.pieces));
    }
    if !change.note.is_empty() {
        line.push_str(" (");
        line.push_str(change.note);
        line.push(')');
    }
    line
}

/// Texts word by word, of what both have only the words beside what differs.
fn inline(pieces: &[MarkedPiece]) -> String {
    let last = pieces.len().saturating_sub(1);
    let shown = pieces.iter().enumerate().map(|(place, piece)| match piece.mark {
        Mark::Deleted => format!("[-{}-]", piece.text.trim()),
        Mark::Inserted => format!("{{+{}+}}", piece.text.trim()),
        Mark::Same => beside(&piece.text, place > 0, place < last),
    });
    shown.collect::<Vec<_>>().join(" ")
}

/// The words at the ends of a text beside which something differs.
fn beside(text: &str, after_change: bool, before_change: bool) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    let (head, tail) = (if after_change { WORDS_BESIDE } else { 0 }, if before_change { WORDS_BESIDE } else { 0 });
    if words.len() <= head + tail {
        return words.join(" ");
    }
    let first = words.iter().take(head);
    let last = words.iter().skip(words.len() - tail);
    first.chain([&"…"]).chain(last).copied().collect::<Vec<_>>().join(" ")
}

/// What the changes do, line by line.
fn after(changes: &EditionChanges) -> Vec<String> {
    let mut lines: Vec<String> = changes.effects.iter().flatten().map(|effect| effect.words.clone()).collect();
    if let Some(cases) = &changes.cases {
        lines.extend(cases.words.iter().cloned());
        for case in &cases.moved {
            lines.extend(case.changes.iter().map(|change| format!("{} | {}", case.path, change.words)));
        }
    }
    lines
}
