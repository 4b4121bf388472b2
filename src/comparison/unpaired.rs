//! What one of the two texts has and the other has not: clauses that lack, paragraphs beyond, moved ones and repeated ones.

use std::collections::{BTreeSet, HashMap};

use super::in_file;
use super::pairing::Pair;
use super::paper::{Own, Sheet};
use super::places::Place;
use super::telling::beginning;
use crate::diagnostic::{Diagnostic, OfficialFault, TextPart};
use crate::language::Words;
use crate::source::{SourceFile, Span};

/// The paragraphs that have no pair, among all.
pub(super) struct Unpaired<'a> {
    official: &'a SourceFile,
    held: &'a [Own],
    places: &'a [Place<'a>],
    theirs: &'a [Sheet],
    pairs: &'a [Pair],
    /// Paragraphs of the text without a pair, with those of the file, without one as well, that have the same words.
    moved: HashMap<usize, usize>,
    /// The paragraphs of the file that the text has nowhere.
    lacking: BTreeSet<usize>,
    /// Pairs of the same words, by these, moved ones too.
    twins: HashMap<&'a [String], (usize, &'a Sheet)>,
    /// What stands before each turn of the pairs.
    before: Vec<Before>,
}

/// The last paragraph of the file that has a pair, and the last one of the text.
#[derive(Clone, Copy, Default)]
struct Before {
    own: Option<usize>,
    other: Option<usize>,
}

impl<'a> Unpaired<'a> {
    pub(super) fn new(
        official: &'a SourceFile,
        held: &'a [Own],
        places: &'a [Place<'a>],
        theirs: &'a [Sheet],
        pairs: &'a [Pair],
    ) -> Self {
        let mut lacking: BTreeSet<usize> =
            pairs.iter().filter(|pair| pair.1.is_none()).filter_map(|pair| pair.0).collect();
        let mut free: HashMap<&[String], Vec<usize>> = HashMap::new();
        for at in lacking.iter().rev() {
            if let Some(own) = held.get(*at) {
                free.entry(&own.sheet.keys).or_default().push(*at);
            }
        }
        let mut moved = HashMap::new();
        for other in pairs.iter().filter(|pair| pair.0.is_none()).filter_map(|pair| pair.1) {
            let own = theirs.get(other).and_then(|other| free.get_mut(other.keys.as_slice())?.pop());
            if let Some(own) = own {
                moved.insert(other, own);
                lacking.remove(&own);
            }
        }
        let twin = |pair: &Pair| {
            let (own, other) = (pair.0?, theirs.get(pair.1?)?);
            (held.get(own)?.sheet.keys == other.keys).then_some((other.keys.as_slice(), (own, other)))
        };
        let of_moved =
            |(other, own): (&usize, &usize)| Some((held.get(*own)?.sheet.keys.as_slice(), (*own, theirs.get(*other)?)));
        let twins = moved.iter().filter_map(of_moved).chain(pairs.iter().rev().filter_map(twin)).collect();
        let mut before = Vec::new();
        let mut last = Before::default();
        for pair in pairs {
            before.push(last);
            last = Before { own: pair.1.and(pair.0).or(last.own), other: pair.1.or(last.other) };
        }
        Self { official, held, places, theirs, pairs, moved, lacking, twins, before }
    }

    /// That the text lacks a paragraph of the file, which stands at a turn of the pairs; nothing of one that is told otherwise.
    ///
    /// A clause that lacks whole is told at its first paragraph.
    pub(super) fn lacking(&self, turn: usize, own: usize) -> Option<Diagnostic> {
        let paragraph = self.held.get(own)?;
        if !self.lacking.contains(&own) || paragraph.part == TextPart::Note {
            return None;
        }
        let is_of_part = |other: &Own| other.part == paragraph.part;
        let mut others = (0..).zip(self.held).filter(|(_, other)| is_of_part(other)).map(|(at, _)| at);
        let part = paragraph.part.clone();
        let fault = if others.clone().all(|other| self.lacking.contains(&other)) {
            if others.next() != Some(own) {
                return None;
            }
            OfficialFault::ClauseLacking { part }
        } else {
            OfficialFault::ParagraphLacking { part, begins: beginning(&paragraph.sheet.text) }
        };
        Some(self.after(turn, Diagnostic::at(self.place(own)?, fault)))
    }

    /// That the file has no such paragraph, or has it at another place, or less often.
    pub(super) fn beyond(&self, turn: usize, other: usize) -> Option<Diagnostic> {
        let paragraph = self.theirs.get(other)?;
        let place = self.official.span(paragraph.range.clone());
        let begins = beginning(&paragraph.text);
        if let Some(own) = self.moved.get(&other) {
            let report = Diagnostic::at(place, OfficialFault::ParagraphMoved { begins });
            return Some(report.with_related(self.place(*own)?, in_file()));
        }
        if let Some((own, first)) = self.repeats(turn) {
            // Of several in a row the first is told.
            if turn.checked_sub(1).is_some_and(|before| self.repeats(before).is_some()) {
                return None;
            }
            let more = (turn + 1..self.pairs.len()).take_while(|turn| self.repeats(*turn).is_some()).count();
            let here =
                Words::new("мәтінде мұнда да тұр", "в тексте стоит и здесь", "in the text it stands here as well");
            let report = Diagnostic::at(place, OfficialFault::ParagraphRepeated { begins, more });
            let report = report.with_related(self.official.span(first.range.clone()), here);
            return Some(report.with_related(self.place(own)?, in_file()));
        }
        let report = Diagnostic::at(place, OfficialFault::ParagraphBeyond { begins });
        let Some(before) = self.before.get(turn)?.own.and_then(|own| self.place(own)) else { return Some(report) };
        let after = Words::new(
            "файлдағы орны – осыдан кейін",
            "место в файле – после этого",
            "its place in the file is after this",
        );
        Some(report.with_related(before, after))
    }

    /// The paragraph of the file, and its pair, whose words the paragraph of the text at a turn of the pairs has once more.
    fn repeats(&self, turn: usize) -> Option<(usize, &'a Sheet)> {
        let (None, Some(other)) = *self.pairs.get(turn)? else { return None };
        let paragraph = self.theirs.get(other).filter(|_| !self.moved.contains_key(&other))?;
        self.twins.get(paragraph.keys.as_slice()).copied()
    }

    /// That the text lacks notes of the file, said once: a text without notes lacks them all.
    pub(super) fn notes_lacking(&self) -> Option<Diagnostic> {
        let is_note = |own: &&usize| self.held.get(**own).is_some_and(|own| own.part == TextPart::Note);
        let notes: Vec<usize> = self.lacking.iter().filter(is_note).copied().collect();
        let fault = match notes.len() {
            1 => OfficialFault::ClauseLacking { part: TextPart::Note },
            count => OfficialFault::NotesLacking { count },
        };
        let first = *notes.first()?;
        let turn = self.pairs.iter().position(|pair| pair.0 == Some(first))?;
        Some(self.after(turn, Diagnostic::at(self.place(first)?, fault)))
    }

    /// A report with the place in the text after which what lacks at a turn of the pairs is to stand, where there is one.
    fn after(&self, turn: usize, report: Diagnostic) -> Diagnostic {
        let before = self.before.get(turn).and_then(|before| before.other).and_then(|other| self.theirs.get(other));
        let Some(before) = before else { return report };
        let words = Words::new(
            "мәтінде осыдан кейін тұруы керек",
            "в тексте должно следовать за этим",
            "in the text it is to follow this",
        );
        report.with_related(self.last_word(before), words)
    }

    fn place(&self, own: usize) -> Option<Span> {
        self.places.get(own).map(|place| place.words(""))
    }

    /// The last word of a paragraph of the text.
    fn last_word(&self, paragraph: &Sheet) -> Span {
        let words = self.official.text().get(paragraph.range.clone()).unwrap_or_default();
        let word = words.split_whitespace().next_back().map_or(0, str::len);
        self.official.span(paragraph.range.end - word..paragraph.range.end)
    }
}
