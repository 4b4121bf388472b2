//! The rules of a regulation: lines to statements.

use std::ops::Range;

use strsim::damerau_levenshtein;

use crate::diagnostic::{Diagnostic, SyntaxFault};
use crate::language::{Keyword, Language};
use crate::source::{SourceFile, Span, Spanned};

use super::builder::Builder;
use super::grammar::{self, Rule};
use super::lines::{Line, Lines, first_word, starting_words};
use super::statement::Statement;

/// The rules as read.
#[derive(Clone, Debug)]
pub struct RulesTree {
    /// The statements in order.
    pub statements: Vec<Spanned<Statement>>,
    /// All lines, for laying the rules out anew.
    pub lines: Vec<Line>,
    /// The language of the keywords; none where every keyword is the same in several.
    pub language: Option<Language>,
    /// Where the rules stand in the file.
    pub span: Span,
}

impl PartialEq for RulesTree {
    /// Two rules are equal when they say the same, in whatever language and layout.
    fn eq(&self, other: &Self) -> bool {
        self.statements == other.statements
    }
}

/// Reads the rules that stand in a range of a file; faults are added to the list.
#[must_use]
pub fn parse_rules(file: &SourceFile, range: Range<usize>, faults: &mut Vec<Diagnostic>) -> RulesTree {
    let (lines, found) = Lines::split(file, range.clone());
    faults.extend(found);
    let mut builder = Builder::new(file);
    let mut statements = Vec::new();
    for line in &lines {
        let Line::Statement { text, .. } = line else { continue };
        let words = file.text().get(text.clone()).unwrap_or_default();
        builder.move_to(text.start);
        match grammar::parse(Rule::line, words) {
            Ok(mut pairs) => match pairs.next() {
                Some(pair) if pair.as_rule() == Rule::ways => statements.extend(builder.ways(pair)),
                Some(pair) => {
                    let statement = builder.statement(pair);
                    statements.extend(statement.map(|statement| Spanned::new(statement, file.span(text.clone()))));
                }
                None => {}
            },
            Err(departure) => builder.faults.push(explain(file, text, words, departure)),
        }
    }
    let language = builder.language();
    faults.append(&mut builder.faults);
    RulesTree { statements, lines, language, span: file.span(range) }
}

/// Says what is wrong with a line that the grammar does not know.
fn explain(file: &SourceFile, line: &Range<usize>, words: &str, departure: grammar::Departure) -> Diagnostic {
    let first = first_word(words);
    let here = file.span(line.start..line.start + first.len().max(1));
    let known = starting_words().any(|word| word == first) || words.starts_with(['→', '-']);
    if first == "шарт" {
        return Diagnostic::at(here, SyntaxFault::BareShart);
    }
    if !known {
        let word = if first.is_empty() { words.chars().take(1).collect() } else { first.to_owned() };
        let near = nearest(&word, starting_words());
        let report = Diagnostic::at(here, SyntaxFault::UnknownWord { word, near: near.map(str::to_owned) });
        return match near {
            Some(near) if first_word_fits(words, first, near) => report.with_fix(here, near),
            _ => report,
        };
    }
    expected(file, line, words, departure)
}

/// Whether the line would be sound if it began with the keyword that is near.
fn first_word_fits(words: &str, first: &str, near: &str) -> bool {
    let rest = words.strip_prefix(first).unwrap_or_default();
    grammar::parse(Rule::line, &[near, rest].concat()).is_ok()
}

/// Says what was expected where a text departs from the grammar.
pub(super) fn expected(
    file: &SourceFile,
    text: &Range<usize>,
    words: &str,
    departure: grammar::Departure,
) -> Diagnostic {
    let at = departure.at.min(words.len());
    let rest = words.get(at..).unwrap_or_default();
    let word = first_word(rest);
    let length = if word.is_empty() { rest.chars().next().map_or(0, char::len_utf8) } else { word.len() };
    let found = rest.get(..length).unwrap_or_default().to_owned();
    let place = file.span(text.start + at..text.start + at + length);
    Diagnostic::at(place, SyntaxFault::Expected { expected: departure.expected, found })
}

/// The known word nearest to a word, if one is so near that it may be meant.
pub fn nearest<'a>(word: &str, known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let allowed = match word.chars().count() {
        0..=2 => 0,
        3..=5 => 1,
        6..=9 => 2,
        _ => 3,
    };
    known
        .map(|candidate| (damerau_levenshtein(word, candidate), candidate))
        .filter(|(distance, _)| *distance <= allowed)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

/// A keyword's language must be that of the keywords before it.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Tongue {
    possible: Option<[bool; 3]>,
}

impl Tongue {
    /// Hears a keyword; false when it is not of the language spoken so far.
    pub(super) fn hear(&mut self, keyword: Keyword, word: &str) -> bool {
        let spoken = self.possible.unwrap_or([true; 3]);
        let mut both = [false; 3];
        for language in keyword.languages_of(word) {
            for (slot, (_, was)) in
                both.iter_mut().zip(Language::ALL.into_iter().zip(spoken)).filter(|(_, (of, _))| *of == language)
            {
                *slot = was;
            }
        }
        let heard = both.contains(&true);
        if heard {
            self.possible = Some(both);
        }
        heard
    }

    /// The only language left, if it is only one.
    pub(super) fn language(self) -> Option<Language> {
        let mut left = Language::ALL.into_iter().zip(self.possible?).filter(|(_, possible)| *possible);
        let (language, _) = left.next()?;
        left.next().is_none().then_some(language)
    }
}
