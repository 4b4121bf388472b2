//! The part of a text that a report shows: whole lines where they are short, else a stretch around the words.

use std::ops::Range;

use crate::source::{SourceFile, Span};

/// A part of a text and where a stretch of it lies.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Excerpt<'a> {
    /// The lines, or a stretch of one line.
    pub(super) text: &'a str,
    /// Where `text` begins in the file.
    pub(super) start: usize,
    /// The number of the first line of `text`.
    pub(super) line: usize,
    /// Whether `text` begins where its first line begins.
    pub(super) is_whole: bool,
}

/// How many bytes of a text are shown as whole lines at most.
const LINES_LIMIT: usize = 20_000;
/// How many bytes a line shown whole has at most.
const LINE_LIMIT: usize = 1_000;
/// How many bytes around the words are shown of a longer line, on each side.
const AROUND: usize = 160;

impl<'a> Excerpt<'a> {
    /// The whole lines that hold the beginnings of some places; none where they are too long to be shown whole.
    pub(super) fn lines(file: &'a SourceFile, spans: impl Iterator<Item = Span> + Clone) -> Option<Self> {
        let first = spans.clone().map(|span| span.start).min()? as usize;
        let last = spans.map(|span| span.start).max()? as usize;
        let whole = line_around(file.text(), first).start..line_around(file.text(), last).end;
        let text = file.text().get(whole.clone())?;
        let is_short = text.len() <= LINES_LIMIT && text.lines().all(|line| line.len() <= LINE_LIMIT);
        is_short.then(|| Self { text, start: whole.start, line: file.position(whole.start).line, is_whole: true })
    }

    /// A stretch of the line that holds the beginning of a place.
    pub(super) fn stretch(file: &'a SourceFile, span: Span) -> Self {
        let start = (span.start as usize).min(file.text().len());
        let line = line_around(file.text(), start);
        let from = floor(file.text(), start.saturating_sub(AROUND).max(line.start));
        let to = floor(file.text(), start.saturating_add(2 * AROUND).min(line.end)).max(from);
        let text = file.text().get(from..to).unwrap_or_default();
        Self { text, start: from, line: file.position(from).line, is_whole: from == line.start }
    }

    /// Where a place lies within the text: at most to the end of its first line.
    pub(super) fn range(&self, span: Span) -> Range<usize> {
        let local = |offset: u32| floor(self.text, (offset as usize).saturating_sub(self.start));
        let start = local(span.start);
        let end = local(span.end).clamp(start, line_around(self.text, start).end.max(start));
        start..end
    }
}

/// The line that holds a byte, without its line break.
fn line_around(text: &str, byte: usize) -> Range<usize> {
    let byte = floor(text, byte);
    let before = text.get(..byte).and_then(|before| before.rfind('\n')).map_or(0, |at| at + 1);
    let after = text.get(byte..).and_then(|after| after.find('\n')).map_or(text.len(), |at| byte + at);
    before..after
}

/// The beginning of the character that holds a byte, or the end of the text.
fn floor(text: &str, byte: usize) -> usize {
    let mut byte = byte.min(text.len());
    while !text.is_char_boundary(byte) {
        byte -= 1;
    }
    byte
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Sources;

    #[test]
    fn a_place_is_cut_at_the_end_of_its_first_line() {
        let mut sources = Sources::new();
        let id = sources.add("a", "бір\nекі үш\nтөрт");
        let file = sources.get(id).unwrap();
        let span = file.span(7..file.text().len());
        let excerpt = Excerpt::lines(file, [span].into_iter()).unwrap();
        assert_eq!((excerpt.text, excerpt.line), ("екі үш", 2));
        assert_eq!(excerpt.text.get(excerpt.range(span)), Some("екі үш"));
        let end = file.span(file.text().len()..file.text().len());
        assert_eq!(Excerpt::lines(file, [end].into_iter()).unwrap().text, "төрт");
    }

    #[test]
    fn a_line_of_a_megabyte_is_shown_in_part() {
        let mut sources = Sources::new();
        let id = sources.add("a", format!("алды\n{}қате{}\nсоңы", "ә".repeat(500_000), "ө".repeat(500_000)));
        let file = sources.get(id).unwrap();
        let at = file.text().find("қате").unwrap();
        let span = file.span(at..at + "қате".len());
        assert_eq!(Excerpt::lines(file, [span].into_iter()), None);
        let excerpt = Excerpt::stretch(file, span);
        assert!(excerpt.text.len() <= 3 * AROUND && !excerpt.is_whole, "{}", excerpt.text.len());
        assert_eq!((excerpt.line, excerpt.text.get(excerpt.range(span))), (2, Some("қате")));
    }
}
