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
        Self { official, held, places, theirs, pairs, moved, lacking }
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
        let report = Diagnostic::at(self.place(own)?, fault);
        let before = self.pairs.get(..turn)?.iter().rev().find_map(|pair| pair.1);
        let Some(before) = before.and_then(|other| self.theirs.get(other)) else { return Some(report) };
        let after = Words::new(
            "мәтінде осыдан кейін тұруы керек",
            "в тексте должно следовать за этим",
            "in the text it is to follow this",
        );
        Some(report.with_related(self.last_word(before), after))
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
        let same = |pair: &Pair| {
            let (own, first) = (pair.0?, self.theirs.get(pair.1?)?);
            (first.keys == paragraph.keys).then_some((own, first))
        };
        if let Some((own, first)) = self.pairs.iter().find_map(same) {
            let here =
                Words::new("мәтінде мұнда да тұр", "в тексте стоит и здесь", "in the text it stands here as well");
            let report = Diagnostic::at(place, OfficialFault::ParagraphRepeated { begins });
            let report = report.with_related(self.official.span(first.range.clone()), here);
            return Some(report.with_related(self.place(own)?, in_file()));
        }
        let report = Diagnostic::at(place, OfficialFault::ParagraphBeyond { begins });
        let before = self.pairs.get(..turn)?.iter().rev().find_map(|pair| pair.0.filter(|_| pair.1.is_some()));
        let Some(before) = before.and_then(|own| self.place(own)) else { return Some(report) };
        let after = Words::new(
            "файлдағы орны – осыдан кейін",
            "место в файле – после этого",
            "its place in the file is after this",
        );
        Some(report.with_related(before, after))
    }

    /// That the text lacks notes of the file, said once: a text without notes lacks them all.
    pub(super) fn notes_lacking(&self) -> Option<Diagnostic> {
        let is_note = |own: &&usize| self.held.get(**own).is_some_and(|own| own.part == TextPart::Note);
        let notes: Vec<usize> = self.lacking.iter().filter(is_note).copied().collect();
        let fault = match notes.len() {
            1 => OfficialFault::ClauseLacking { part: TextPart::Note },
            count => OfficialFault::NotesLacking { count },
        };
        Some(Diagnostic::at(self.place(*notes.first()?)?, fault))
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
