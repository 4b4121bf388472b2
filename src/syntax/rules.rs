//! The rules of a regulation: lines to statements.

use std::collections::HashMap;
use std::ops::Range;

use strsim::damerau_levenshtein;

use crate::diagnostic::{Diagnostic, Fault, Hint, Meant, Severity, Symbol, SyntaxFault};
use crate::language::{Keyword, Language};
use crate::source::{SourceFile, Span, Spanned};

use super::builder::Builder;
use super::grammar::{self, Rule};
use super::lines::{Line, Lines, first_word, starting_keyword};
use super::meant::{Guess, keyword_at, meant};
use super::mend::{mend, name_of_words, target_of_words};
use super::statement::Statement;
use super::unread::Unread;

/// The rules as read.
#[derive(Clone, Debug)]
pub struct RulesTree {
    /// The statements in order.
    pub statements: Vec<Spanned<Statement>>,
    /// The lines of which something could not be read, in order.
    pub unread: Vec<Unread>,
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
    let (lines, unfit, found) = Lines::split(file, range.clone());
    faults.extend(found);
    let mut unread: Vec<_> = unfit.into_iter().map(|line| Unread::new(file, line, true)).collect();
    let mut builder = Builder::new(file);
    builder.listen_for(majority(file, &lines));
    let mut statements = Vec::new();
    for line in &lines {
        let Line::Statement { text, .. } = line else { continue };
        let words = file.text().get(text.clone()).unwrap_or_default();
        builder.move_to(text.start);
        let (known, sound) = (statements.len(), errors(&builder.faults));
        match grammar::parse_line(words) {
            Ok(mut pairs) => match pairs.next() {
                Some(pair) if pair.as_rule() == Rule::ways => statements.extend(builder.ways(pair)),
                Some(pair) => {
                    let statement = builder.statement(pair);
                    statements.extend(statement.map(|statement| Spanned::new(statement, file.span(text.clone()))));
                }
                None => {}
            },
            Err(departure) => {
                let language = builder.language();
                let target = declared(file, &lines, words, departure.at);
                builder.faults.push(explain(file, text, words, departure, language, target));
            }
        }
        if errors(&builder.faults) > sound {
            let is_way = statements.last().is_some_and(|last| matches!(last.value, Statement::Way(_)));
            unread.push(Unread::new(file, text.clone(), is_way || statements.len() == known));
        }
    }
    unread.sort_by_key(|line| line.span);
    let language = builder.language();
    tell_names_once(&mut builder.faults);
    faults.append(&mut builder.faults);
    RulesTree { statements, unread, lines, language, span: file.span(range) }
}

/// Leaves of the reports on one word that cannot be a name the first; to mend it there alone would not mend it.
fn tell_names_once(faults: &mut Vec<Diagnostic>) {
    let mut uses: HashMap<String, usize> = HashMap::new();
    for fault in faults.iter() {
        if let Fault::Syntax(SyntaxFault::BadName { name }) = &fault.fault {
            *uses.entry(name.clone()).or_default() += 1;
        }
    }
    faults.retain_mut(|report| {
        let Fault::Syntax(SyntaxFault::BadName { name }) = &report.fault else { return true };
        match uses.remove(name) {
            Some(1) => true,
            Some(_) => {
                report.fix = None;
                true
            }
            None => false,
        }
    });
}

fn errors(faults: &[Diagnostic]) -> usize {
    faults.iter().filter(|fault| fault.severity() == Severity::Error).count()
}

/// Says what is wrong with a line that the grammar does not know; what is near is sought in the language of the rules.
fn explain(
    file: &SourceFile,
    line: &Range<usize>,
    words: &str,
    departure: grammar::Departure,
    language: Option<Language>,
    target: Option<String>,
) -> Diagnostic {
    let first = first_word(words);
    let here = file.span(line.start..line.start + word_at(words, 0).len());
    let known = starting_keyword(words).is_some() || words.starts_with(['→', '-']);
    if first == "шарт" {
        return Diagnostic::at(here, SyntaxFault::BareShart);
    }
    if !known {
        let word = word_at(words, 0).to_owned();
        if let Some(Guess { meant: Meant::Word(near), place, mend }) = keyword_at(words, 0, language) {
            let word = words.get(place.clone()).unwrap_or_default().to_owned();
            let here = file.span(line.start + place.start..line.start + place.end);
            let report = Diagnostic::at(here, SyntaxFault::UnknownWord { word, near: Some(near) });
            return mended(report, file, line, mend.map(|new| (place, new)));
        }
        let begins = |known: &&str| known.split_once([' ', '_']).is_some_and(|(head, _)| head == word);
        let mut beginnings = words_of(&Keyword::BEGINNINGS, language);
        let near = beginnings.clone().find(begins).or_else(|| nearest(&word, &mut beginnings));
        let report = Diagnostic::at(here, SyntaxFault::UnknownWord { word, near: near.map(str::to_owned) });
        return match near {
            Some(near) if first_word_fits(words, first, near) => report.with_fix(here, near),
            _ => report,
        };
    }
    if let Some((place, name)) = name_of_words(words).or_else(|| target_of_words(words, departure.at)) {
        let place = file.span(line.start + place.start..line.start + place.end);
        let written = file.slice(place).to_owned();
        return Diagnostic::at(place, SyntaxFault::BadName { name: written }).with_fix(place, name);
    }
    if departure.at == 0 {
        // A hyphen stands for half of an arrow.
        let departure = grammar::Departure { at: 0, expected: vec![Symbol::Arrow] };
        return expected(file, line, words, departure, Hint { meant: None, target });
    }
    let mend = mend(words, &departure, word_at(words, departure.at), language);
    if let (None, Some(guess)) = (&mend, meant(words, departure.at, language)) {
        return expected_otherwise(file, line, words, departure, guess);
    }
    // A keyword that is misspelt is one that is meant.
    let word = mend.as_ref().map(|(_, new)| new).filter(|new| new.starts_with(char::is_alphabetic));
    let hint = Hint { meant: word.cloned().map(Meant::Word), target };
    mended(expected(file, line, words, departure, hint), file, line, mend)
}

/// Says what was expected of a line whose meaning can be told.
fn expected_otherwise(
    file: &SourceFile,
    line: &Range<usize>,
    words: &str,
    departure: grammar::Departure,
    Guess { meant, place, mend }: Guess,
) -> Diagnostic {
    let is_word = matches!(meant, Meant::Word(_));
    let mut report = expected(file, line, words, departure, Hint { meant: Some(meant), target: None });
    // The form of a keyword may have several words.
    if let (true, Fault::Syntax(SyntaxFault::Expected { found, .. })) = (is_word, &mut report.fault) {
        words.get(place.clone()).unwrap_or_default().clone_into(found);
        report.place = Some(file.span(line.start + place.start..line.start + place.end));
    }
    mended(report, file, line, mend.map(|new| (place, new)))
}

/// A report with a mend of some bytes of its line, where there is one.
fn mended(
    report: Diagnostic,
    file: &SourceFile,
    line: &Range<usize>,
    mend: Option<(Range<usize>, String)>,
) -> Diagnostic {
    match mend {
        Some((place, new)) => report.with_fix(file.span(line.start + place.start..line.start + place.end), new),
        None => report,
    }
}

/// A name of the file to which a line could lead: for a channel a procedure, for a way or a withdrawal an outcome; where
/// that very name stands without its arrow, it itself.
fn declared(file: &SourceFile, lines: &[Line], words: &str, at: usize) -> Option<String> {
    let wanted = match starting_keyword(words) {
        Some((Keyword::Accept, _)) => Keyword::Procedure,
        _ => Keyword::Outcome,
    };
    let names = lines.iter().filter_map(|line| {
        let Line::Statement { text, .. } = line else { return None };
        let text = file.text().get(text.clone())?;
        let (keyword, head) = starting_keyword(text)?;
        let name = first_word(text.get(head.len()..)?.trim_start());
        (keyword == wanted && !name.is_empty()).then_some(name)
    });
    let names: Vec<&str> = names.collect();
    let here = word_at(words, at);
    names.iter().find(|name| **name == here).or_else(|| names.first()).map(|name| (*name).to_owned())
}

/// The word at a place, or the one sign where no word stands there.
fn word_at(text: &str, at: usize) -> &str {
    let rest = text.get(at..).unwrap_or_default();
    let word = first_word(rest);
    let length = if word.is_empty() { rest.chars().next().map_or(0, char::len_utf8) } else { word.len() };
    rest.get(..length).unwrap_or_default()
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
    hint: Hint,
) -> Diagnostic {
    let at = departure.at.min(words.len());
    let found = word_at(words, at).to_owned();
    let place = file.span(text.start + at..text.start + at + found.len());
    Diagnostic::at(place, SyntaxFault::Expected { expected: departure.expected, found, hint })
}

/// The words for keywords in one language, or in all of them.
pub(super) fn words_of(keywords: &[Keyword], language: Option<Language>) -> impl Iterator<Item = &'static str> + Clone {
    let languages = Language::ALL.into_iter().filter(move |other| language.is_none_or(|language| language == *other));
    let words = move |keyword: &Keyword| {
        let keyword = *keyword;
        languages.clone().flat_map(move |language| keyword.words(language)).copied()
    };
    keywords.iter().flat_map(words)
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

/// The language in which most of the lines begin, so that one odd line does not make all others odd.
fn majority(file: &SourceFile, lines: &[Line]) -> Option<Language> {
    let mut counts = [0_usize; Language::ALL.len()];
    for line in lines {
        let Line::Statement { text, .. } = line else { continue };
        let Some((keyword, words)) = starting_keyword(file.slice(file.span(text.clone()))) else { continue };
        let mut languages = keyword.languages_of(words);
        // A word of two languages tells neither.
        let language = languages.next().filter(|_| languages.next().is_none());
        for (count, _) in counts.iter_mut().zip(Language::ALL).filter(|(_, of)| language == Some(*of)) {
            *count += 1;
        }
    }
    let (most, language) = counts.into_iter().zip(Language::ALL).max_by_key(|(count, _)| *count)?;
    (2 * most > counts.iter().sum()).then_some(language)
}

/// A keyword's language must be that of the keywords before it.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Tongue {
    possible: Option<[bool; 3]>,
}

impl Tongue {
    /// A tongue that expects a language from the first word on.
    pub(super) fn of(language: Language) -> Self {
        Self { possible: Some(Language::ALL.map(|other| other == language)) }
    }

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
