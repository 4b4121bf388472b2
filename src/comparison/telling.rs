//! What a difference is of: a term, the words for a number, a participant, or other words.

use std::ops::Range;

use super::hunk::{Hunk, hunks};
use super::in_file;
use super::paper::{Own, Sheet};
use super::places::Place;
use crate::analysis::{Sign, Token, TokenKind, TypedTerm, terms_in, tokens};
use crate::diagnostic::{Diagnostic, Disagreement, OfficialFault};
use crate::language::{Language, latin_letter};
use crate::source::{SourceFile, Span};

/// How many letters of a paragraph its report shows.
const MOST_LETTERS: usize = 60;

/// Tells the differences of pairs of paragraphs.
pub(super) struct Teller<'a> {
    pub(super) official: &'a SourceFile,
    pub(super) language: Language,
    pub(super) signs: &'a [Sign<'a>],
}

/// One of two paragraphs: its text, its words, the terms in it.
struct Side<'s> {
    text: &'s str,
    words: Vec<Token<'s>>,
    terms: Vec<TypedTerm>,
}

impl<'s> Side<'s> {
    fn new(sheet: &'s Sheet, language: Language) -> Self {
        Self { text: &sheet.text, words: tokens(&sheet.text), terms: terms_in(&sheet.text, language) }
    }

    /// The bytes of a range of words; of none, where they would stand.
    fn bytes(&self, words: &Range<usize>) -> Range<usize> {
        let start = self.words.get(words.start).map_or(self.text.len(), |word| word.range.start);
        let end = words.end.checked_sub(1).and_then(|last| self.words.get(last)).map_or(start, |word| word.range.end);
        if words.is_empty() { start..start } else { start..end }
    }

    /// The term in which words stand, or the one that begins where none of them is left.
    fn term(&self, words: &Range<usize>) -> Option<&TypedTerm> {
        let bytes = self.bytes(words);
        self.terms.iter().find(|term| {
            if bytes.is_empty() {
                term.range.start < bytes.start && bytes.start <= term.range.end
            } else {
                term.range.start < bytes.end && bytes.start < term.range.end
            }
        })
    }

    /// How many words of a range stand in a term.
    fn words_in(&self, term: &TypedTerm, words: &Range<usize>) -> usize {
        let words = self.words.get(words.clone()).unwrap_or_default();
        words.iter().filter(|word| term.range.start <= word.range.start && word.range.end <= term.range.end).count()
    }

    /// The term before whose first word others would stand: «жиырма жеті күн» where the file has «27 (жиырма жеті) күн».
    fn term_after(&self, words: &Range<usize>) -> Option<&TypedTerm> {
        let start = self.bytes(words).start;
        self.terms.iter().find(|term| words.is_empty() && term.range.start == start)
    }

    /// The words of a range with a neighbour on each side where the range holds none.
    fn shown(&self, words: &Range<usize>, widened: bool) -> (Range<usize>, String) {
        let words =
            if widened { words.start.saturating_sub(1)..(words.end + 1).min(self.words.len()) } else { words.clone() };
        let bytes = self.bytes(&words);
        let text = self.text.get(bytes.clone()).unwrap_or_default();
        (bytes, one_line(text))
    }

    /// Whether all the words stand in the brackets of a term; of none, the word on one side of where they would stand.
    fn is_in_brackets(&self, term: &TypedTerm, words: &Range<usize>) -> bool {
        let text = self.text.get(term.range.clone()).unwrap_or_default();
        let (Some(open), Some(close)) = (text.find('('), text.find(')')) else { return false };
        let inside = term.range.start + open..term.range.start + close;
        let is_inside = |bytes: Range<usize>| inside.start < bytes.start && bytes.end <= inside.end;
        let of_word = |at: usize| self.words.get(at).is_some_and(|word| is_inside(word.range.clone()));
        if words.is_empty() {
            of_word(words.start) || words.start.checked_sub(1).is_some_and(of_word)
        } else {
            is_inside(self.bytes(words))
        }
    }

    fn holds_number(&self, words: &Range<usize>) -> bool {
        let mut words = self.words.get(words.clone()).unwrap_or_default().iter();
        words.any(|word| word.kind != TokenKind::Word)
    }
}

impl Teller<'_> {
    /// Adds a report for each term and participant that differs, and one for all other words.
    pub(super) fn differences(&self, own: &Own, place: Place<'_>, other: &Sheet, faults: &mut Vec<Diagnostic>) {
        let is_renumbered = own.sheet.is_renumbered(other);
        // Their first words are the numbers.
        let first = usize::from(is_renumbered);
        let after = |keys: &[String]| keys.get(first..).unwrap_or_default().to_vec();
        let mut hunks = hunks(&after(&own.sheet.keys), &after(&other.keys));
        for hunk in &mut hunks {
            hunk.shift(first);
        }
        if hunks.is_empty() && own.sheet.text == other.text {
            return;
        }
        let (mine, theirs) = (Side::new(&own.sheet, self.language), Side::new(other, self.language));
        let alike = alike(&mine.words, &theirs.words, &hunks);
        let mut told: Vec<Diagnostic> = Vec::new();
        if is_renumbered {
            let (official, file) = (other.mark.clone(), own.sheet.mark.clone());
            let fault = OfficialFault::NumberDiffers(Disagreement { part: own.part.clone(), official, file });
            let at = other.text.find(&other.mark).unwrap_or_default();
            told.push(self.report(fault, other, &(at..at + other.mark.len()), place.words("")));
        }
        let mut others = Vec::new();
        for hunk in &hunks {
            match self.term(own, place, other, (&mine, &theirs), hunk) {
                Some(report) if told.iter().any(|before| before.place == report.place) => {}
                Some(report) => told.push(report),
                None if self.is_of_actors((&mine, &hunk.own), (&theirs, &hunk.other)) => {
                    let (at, of) = words(own, (&mine, &theirs), hunk);
                    let file = place.words(&of.file);
                    told.push(self.report(OfficialFault::ActorDiffers(of), other, &at, file));
                }
                None => others.push(hunk),
            }
        }
        others.extend(&alike);
        if let Some((first, more)) = others.split_first() {
            let (at, first) = words(own, (&mine, &theirs), first);
            let file = place.words(&first.file);
            let fault = OfficialFault::WordingDiffers { first, more: more.len() };
            told.push(self.report(fault, other, &at, file));
        }
        faults.append(&mut told);
    }

    /// The report of a difference in a term.
    fn term(
        &self,
        own: &Own,
        place: Place<'_>,
        other: &Sheet,
        (mine, theirs): (&Side<'_>, &Side<'_>),
        hunk: &Hunk,
    ) -> Option<Diagnostic> {
        let (held, found) = (mine.term(&hunk.own), theirs.term(&hunk.other));
        if held.is_none() && found.is_none() {
            return None;
        }
        // Of words that stand on one side alone, and are much more than a term, the term is not what differs.
        let is_much = |side: &Side<'_>, words: &Range<usize>, term: Option<&TypedTerm>| {
            term.is_some_and(|term| 2 * side.words_in(term, words) < words.len())
        };
        if (found.is_none() && is_much(mine, &hunk.own, held))
            || (held.is_none() && is_much(theirs, &hunk.other, found))
        {
            return None;
        }
        let held = held.or_else(|| mine.term_after(&hunk.own));
        let found = found.or_else(|| theirs.term_after(&hunk.other));
        let words = |side: &Side<'_>, term: Option<&TypedTerm>, hunk: &Range<usize>| match term {
            Some(term) => {
                let text = side.text.get(term.range.clone()).unwrap_or_default();
                (term.range.clone(), one_line(text))
            }
            None => side.shown(hunk, hunk.is_empty()),
        };
        let (_, file) = words(mine, held, &hunk.own);
        let (at, official) = words(theirs, found, &hunk.other);
        let of = Disagreement { part: own.part.clone(), official, file };
        let in_words = held.is_none_or(|term| mine.is_in_brackets(term, &hunk.own))
            && found.is_none_or(|term| theirs.is_in_brackets(term, &hunk.other))
            && !mine.holds_number(&hunk.own)
            && !theirs.holds_number(&hunk.other);
        let fault = if in_words { OfficialFault::NumberWordsDiffer(of) } else { OfficialFault::TermDiffers(of) };
        let run = mine.bytes(&hunk.own);
        let turn = own.terms.iter().position(|term| term.start <= run.start && run.start <= term.end);
        Some(self.report(fault, other, &at, turn.map_or_else(|| place.words(""), |turn| place.term(turn))))
    }

    /// Whether words differ in who acts: both name a participant, or what one of them has names nothing else.
    fn is_of_actors(&self, own: (&Side<'_>, &Range<usize>), other: (&Side<'_>, &Range<usize>)) -> bool {
        let [own, other] = [own, other].map(|(side, words)| self.names_actor(side, words));
        let is_named = |named: &[bool]| named.contains(&true);
        let is_all = |named: &[bool]| is_named(named) && !named.contains(&false);
        (is_named(&own) && is_named(&other)) || is_all(&own) || is_all(&other)
    }

    /// Of each word of a range, whether it tells a participant, whom the paragraph names, from the others.
    fn names_actor(&self, side: &Side<'_>, words: &Range<usize>) -> Vec<bool> {
        fn folded<'t>(words: &'t [Token<'_>]) -> Vec<&'t str> {
            words.iter().filter(|word| word.kind == TokenKind::Word).map(Token::folded).collect()
        }
        let all = folded(&side.words);
        let named: Vec<_> = self.signs.iter().filter(|sign| sign.is_named(&all, self.language)).collect();
        let words = folded(side.words.get(words.clone()).unwrap_or_default());
        words.into_iter().map(|word| named.iter().any(|sign| sign.holds(word, self.language))).collect()
    }

    fn report(&self, fault: OfficialFault, other: &Sheet, at: &Range<usize>, file: Span) -> Diagnostic {
        let place = self.official.span(other.range.start + at.start..other.range.start + at.end);
        Diagnostic::at(place, fault).with_related(file, in_file())
    }
}

/// The words that are the same but for a letter of the other alphabet that looks alike, each a hunk of its own.
fn alike(own: &[Token<'_>], other: &[Token<'_>], hunks: &[Hunk]) -> Vec<Hunk> {
    let end = Hunk { own: own.len()..own.len(), other: other.len()..other.len() };
    let mut begin = (0, 0);
    let mut alike = Vec::new();
    for hunk in hunks.iter().chain([&end]) {
        let pairs = (begin.0..hunk.own.start).zip(begin.1..hunk.other.start);
        alike.extend(pairs.filter_map(|(mine, theirs)| {
            let (one, another) = (own.get(mine)?.text, other.get(theirs)?.text);
            latin_letter(one, another).or_else(|| latin_letter(another, one))?;
            Some(Hunk { own: mine..mine + 1, other: theirs..theirs + 1 })
        }));
        begin = (hunk.own.end, hunk.other.end);
    }
    alike
}

/// The words of a difference, and where they stand in the paragraph of the text.
fn words(own: &Own, (mine, theirs): (&Side<'_>, &Side<'_>), hunk: &Hunk) -> (Range<usize>, Disagreement) {
    let widened = hunk.own.is_empty() || hunk.other.is_empty();
    let (_, file) = mine.shown(&hunk.own, widened);
    let (at, official) = theirs.shown(&hunk.other, widened);
    (at, Disagreement { part: own.part.clone(), official: beginning(&official), file: beginning(&file) })
}

/// The words of a text with one blank between them.
fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The first words of a text.
pub(super) fn beginning(text: &str) -> String {
    let line = one_line(text);
    if line.chars().count() <= MOST_LETTERS {
        return line;
    }
    let kept: String = line.chars().take(MOST_LETTERS).collect();
    let whole = kept.rsplit_once(' ').map_or(kept.as_str(), |(words, _)| words);
    format!("{whole}…")
}
