//! The rules split into statements, so that one fault does not hide the next.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::LazyLock;

use crate::diagnostic::{Diagnostic, SyntaxFault};
use crate::language::{Keyword, Language};
use crate::source::SourceFile;

/// A line of the rules as it is laid out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Line {
    /// An empty line.
    Blank,
    /// A comment that stands alone; the bytes from `#` to the end of the line.
    Comment(Range<usize>),
    /// A statement, perhaps over several lines.
    Statement {
        /// The bytes from its first letter to its last.
        text: Range<usize>,
        /// The comments inside it and after it.
        comments: Vec<Range<usize>>,
    },
}

/// The longest statement that is read, in bytes.
const MAX_LENGTH: usize = 16_384;
/// How deep brackets may stand in one another.
const MAX_DEPTH: usize = 32;

/// The reader of lines: a walk over the bytes of the rules.
pub struct Lines<'a> {
    file: &'a SourceFile,
    at: usize,
    end: usize,
    /// The statements that are not fit to be read on.
    unfit: Vec<Range<usize>>,
    faults: Vec<Diagnostic>,
}

/// What one physical line holds.
struct Physical {
    text: Range<usize>,
    comment: Option<Range<usize>>,
    unclosed: Option<usize>,
    opened: usize,
    closed: usize,
    deepest: usize,
}

impl<'a> Lines<'a> {
    /// Splits the bytes of a range of a file: the lines, the statements not fit to be read on, and their faults.
    #[must_use]
    pub fn split(file: &'a SourceFile, range: Range<usize>) -> (Vec<Line>, Vec<Range<usize>>, Vec<Diagnostic>) {
        let mut lines = Self { file, at: range.start, end: range.end, unfit: Vec::new(), faults: Vec::new() };
        let mut found = Vec::new();
        while lines.at < lines.end {
            found.extend(lines.next_line());
        }
        (found, lines.unfit, lines.faults)
    }

    fn text(&self, range: Range<usize>) -> &'a str {
        self.file.text().get(range).unwrap_or_default()
    }

    /// Reads one statement, comment or empty line; nothing where a statement is not fit to be read on.
    fn next_line(&mut self) -> Option<Line> {
        let first = self.physical();
        if first.text.is_empty() {
            return Some(first.comment.map_or(Line::Blank, Line::Comment));
        }
        let mut text = first.text.clone();
        let mut comments: Vec<_> = first.comment.clone().into_iter().collect();
        let (mut opened, mut closed, mut deepest) = (first.opened, first.closed, first.deepest);
        let mut unclosed = first.unclosed;
        while unclosed.is_none() && self.continues(&text, opened > closed) {
            let next = self.physical();
            deepest = deepest.max(opened.saturating_sub(closed) + next.deepest);
            opened += next.opened;
            closed += next.closed;
            comments.extend(next.comment);
            unclosed = next.unclosed;
            if !next.text.is_empty() {
                text.end = next.text.end;
            }
        }
        if let Some(quote) = unclosed {
            self.faults.push(Diagnostic::at(self.file.span(quote..text.end), SyntaxFault::UnclosedQuote));
            // What follows is mostly the rest of the title, up to its closing quote.
            while self.at < self.end && !self.is_parted() {
                text.end = text.end.max(self.physical().text.end);
            }
            self.unfit.push(text);
            return None;
        }
        let too_long = (text.len() > MAX_LENGTH).then_some(SyntaxFault::TooLong { limit: MAX_LENGTH });
        let too_deep = (deepest > MAX_DEPTH).then_some(SyntaxFault::TooDeep { limit: MAX_DEPTH });
        if let Some(fault) = too_long.or(too_deep) {
            let head = self.text(text.clone()).char_indices().nth(40).map_or(text.end, |(at, _)| text.start + at);
            self.faults.push(Diagnostic::at(self.file.span(text.start..head), fault));
            self.unfit.push(text);
            return None;
        }
        Some(Line::Statement { text, comments })
    }

    /// Whether the statement read so far goes on in the next line.
    fn continues(&self, text: &Range<usize>, open: bool) -> bool {
        if self.at >= self.end {
            return false;
        }
        let so_far = self.text(text.clone());
        let unfinished = so_far.ends_with([',', '/', '→', '>', ':', '(', '='])
            || so_far.rsplit(char::is_whitespace).next().is_some_and(joins);
        (open || unfinished) && !begins_statement(self.text(self.at..self.end))
    }

    /// Whether the next line plainly begins something of its own.
    fn is_parted(&self) -> bool {
        let rest = self.text(self.at..self.end);
        begins_statement(rest) || rest.trim_start().starts_with(['→', '#']) || rest.trim_start().starts_with("->")
    }

    /// Reads to the end of the line.
    fn physical(&mut self) -> Physical {
        let rest = self.text(self.at..self.end);
        let length = rest.find('\n').unwrap_or(rest.len());
        let line = rest.get(..length).unwrap_or_default();
        let start = self.at;
        self.at += length + 1;
        let (mut quote, mut comment, mut unclosed) = (None, None, None);
        let (mut opened, mut closed, mut deepest) = (0_usize, 0_usize, 0_usize);
        for (at, letter) in line.char_indices() {
            match (letter, quote) {
                ('"', None) => quote = Some(at),
                ('"', Some(open)) => {
                    // A quote right before a letter opens a title: the one before it was not closed.
                    let is_opening = line.get(at + 1..).is_some_and(|rest| rest.starts_with(char::is_alphanumeric));
                    unclosed = unclosed.or(is_opening.then_some(open));
                    quote = None;
                }
                ('#', None) => {
                    comment = Some(at);
                    break;
                }
                ('(', None) => {
                    opened += 1;
                    deepest = deepest.max(opened.saturating_sub(closed));
                }
                (')', None) => closed += 1,
                _ => {}
            }
        }
        let body = line.get(..comment.unwrap_or(length)).unwrap_or_default();
        let blank = |letter: char| letter.is_whitespace() || letter == '\u{feff}';
        let indent = body.len() - body.trim_start_matches(blank).len();
        let text = start + indent..start + indent.max(body.trim_end_matches(blank).len());
        let comment = comment.map(|at| start + at..start + line.trim_end().len());
        Physical { text, comment, unclosed: quote.map(|at| start + unclosed.unwrap_or(at)), opened, closed, deepest }
    }
}

/// Whether a word joins two parts of a condition.
fn joins(word: &str) -> bool {
    [Keyword::And, Keyword::Or].iter().any(|keyword| keyword.languages_of(word).next().is_some())
}

/// Whether a text begins with words that begin a statement.
fn begins_statement(text: &str) -> bool {
    let text = text.trim_start();
    match starting_keyword(text) {
        None => false,
        // A case of a term has a colon where a way has an arrow.
        Some((Keyword::If | Keyword::Otherwise, _)) => {
            let head = text.split(['→', '"', '#', '\n']).next().unwrap_or_default();
            !head.split("->").next().is_some_and(|head| head.contains(':'))
        }
        Some(_) => true,
    }
}

/// The letters, digits and `_` that a text begins with.
pub(super) fn first_word(text: &str) -> &str {
    let end = text.find(|letter: char| !letter.is_alphanumeric() && letter != '_').unwrap_or(text.len());
    text.get(..end).unwrap_or_default()
}

/// The keyword that begins a statement, in whatever language, and its words at the head of a line.
pub(super) fn starting_keyword(line: &str) -> Option<(Keyword, &str)> {
    static KNOWN: LazyLock<HashMap<&str, Keyword>> = LazyLock::new(|| {
        let words = |keyword: Keyword| Language::ALL.into_iter().flat_map(move |language| keyword.words(language));
        Keyword::BEGINNINGS.into_iter().flat_map(|keyword| words(keyword).map(move |word| (*word, keyword))).collect()
    });
    let word = first_word(line);
    match KNOWN.get(word) {
        // «Қабылдау күнінсіз» goes on with a channel.
        Some(Keyword::Accept) => begun_with(line, Keyword::UncountedDay).is_none().then_some((Keyword::Accept, word)),
        Some(keyword) => Some((*keyword, word)),
        None => begun_with(line, Keyword::OnExpiry).map(|words| (Keyword::OnExpiry, words)),
    }
}

/// The words of a keyword, where a line begins with them.
fn begun_with(line: &str, keyword: Keyword) -> Option<&str> {
    Language::ALL.into_iter().flat_map(|language| keyword.words(language)).find_map(|words| {
        let mut rest = line;
        for word in words.split(' ') {
            let own = rest.trim_start();
            rest = own.strip_prefix(word).filter(|_| first_word(own) == word)?;
        }
        line.get(..line.len() - rest.len())
    })
}
