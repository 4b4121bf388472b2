//! Where the paragraphs of an official text come from in the file of the regulation.

use crate::language::Language;
use crate::source::Span;
use crate::syntax::{EffectiveTree, RegulationTree, TitleTree, WordingTree};
use crate::view::{OfficialText, Paragraph, ParagraphKind, RunKind};

/// The place of a paragraph in the file.
#[derive(Clone, Copy)]
pub(super) struct Place<'t> {
    /// All of it.
    pub(super) whole: Span,
    /// Its text as written, where it stands in the file as it is.
    pub(super) written: Option<&'t str>,
}

impl Place<'_> {
    /// The place of some words of the paragraph; its first word where they do not stand in it as they are printed.
    pub(super) fn words(&self, words: &str) -> Span {
        let Some(written) = self.written else { return self.whole };
        let first = || Some((0, written.split_whitespace().next()?));
        let found = Some(words).filter(|words| !words.is_empty()).and_then(|words| Some((written.find(words)?, words)));
        let Some((start, words)) = found.or_else(first) else { return self.whole };
        let start = self.whole.range().start + start;
        Span::new(self.whole.file, start, start + words.len())
    }

    /// The place of a placeholder of the paragraph, counted from 0; the whole paragraph where it cannot be told.
    pub(super) fn term(&self, at: usize) -> Span {
        let found = self.written.and_then(|written| {
            let (start, _) = written.match_indices('{').nth(at)?;
            let end = start + written.get(start..)?.find('}')? + 1;
            let base = self.whole.range().start;
            Some(Span::new(self.whole.file, base + start, base + end))
        });
        found.unwrap_or_else(|| self.words(""))
    }
}

/// The places of the paragraphs of a text, in their order; the head stands for what has no place of its own.
pub(super) fn places<'t>(text: &OfficialText, tree: &'t RegulationTree, language: Language) -> Vec<Place<'t>> {
    let head = tree.title.as_ref().map(|title| side(title, language).text.span);
    let Some(head) = head else { return Vec::new() };
    let mut places = Vec::new();
    let mut annexes = 0;
    for (at, paragraph) in text.paragraphs.iter().enumerate() {
        let before = at.checked_sub(1).and_then(|at| text.paragraphs.get(at));
        let begins_annex = paragraph.kind == ParagraphKind::AnnexHeading
            && before.is_none_or(|before| before.kind != ParagraphKind::AnnexHeading);
        annexes += usize::from(begins_annex);
        let place = match paragraph.kind {
            ParagraphKind::Chapter => chapter(tree, paragraph, language),
            ParagraphKind::Note => note(tree, paragraph, language),
            ParagraphKind::AnnexHeading | ParagraphKind::AnnexCaption | ParagraphKind::AnnexText => {
                annex(tree, annexes, language)
            }
            _ => clause(tree, text, at, language),
        };
        places.push(place.unwrap_or(Place { whole: head, written: None }));
    }
    places
}

fn side(title: &TitleTree, language: Language) -> &WordingTree {
    title.ru.as_ref().filter(|_| language == Language::Ru).unwrap_or(&title.kk)
}

fn whole(title: &TitleTree, language: Language) -> Place<'_> {
    Place { whole: side(title, language).text.span, written: None }
}

fn chapter<'t>(tree: &'t RegulationTree, paragraph: &Paragraph, language: Language) -> Option<Place<'t>> {
    let number = paragraph.mark.trim_end_matches('.');
    let is_it = |value: &str| value == number;
    let found = tree.chapters.iter().find(|one| one.number.as_ref().is_some_and(|own| is_it(&own.value)))?;
    Some(whole(found.title.as_ref()?, language))
}

/// A note stands where its act says when it enters into effect, in the language of the note where both are given.
fn note<'t>(tree: &'t RegulationTree, paragraph: &Paragraph, language: Language) -> Option<Place<'t>> {
    let link = paragraph.runs.iter().find(|run| run.kind == RunKind::Link)?;
    let number = link.text.strip_prefix("№ ")?;
    let act = tree.acts.iter().rfind(|act| act.number.as_ref().is_some_and(|own| own.value.trim() == number))?;
    let own = match &act.effective {
        Some(EffectiveTree::Told { ru: Some(ru), .. }) if language == Language::Ru => Some(ru),
        effective => effective.iter().flat_map(EffectiveTree::each).next(),
    };
    Some(Place { whole: own.map_or(act.place, |words| words.span), written: None })
}

fn annex(tree: &RegulationTree, number: usize, language: Language) -> Option<Place<'_>> {
    let annex = tree.annexes.get(number.checked_sub(1)?)?;
    Some(whole(annex.title.as_ref()?, language))
}

/// A paragraph of a clause: that of the same part and the same turn in the file.
fn clause<'t>(tree: &'t RegulationTree, text: &OfficialText, at: usize, language: Language) -> Option<Place<'t>> {
    let paragraph = text.paragraphs.get(at)?;
    let number = paragraph.clause.as_ref()?;
    let is_own = |other: &&Paragraph| part(other.kind) == part(paragraph.kind) && other.clause.as_ref() == Some(number);
    let turn = text.paragraphs.get(..at)?.iter().filter(is_own).count();
    let found = tree.clauses.iter().find(|one| one.number.as_ref().is_some_and(|own| own.value == *number))?;
    let title = match part(paragraph.kind) {
        0 => found.text.as_ref(),
        1 => found.result.as_ref(),
        _ => found.tail.as_ref(),
    };
    let Some(title) = title else { return found.number.as_ref().map(|own| Place { whole: own.span, written: None }) };
    let tree = side(title, language);
    Some(nth(tree, turn).unwrap_or(Place { whole: tree.text.span, written: None }))
}

/// Of which part of a clause a paragraph is: the text, the result, the tail.
const fn part(kind: ParagraphKind) -> u8 {
    match kind {
        ParagraphKind::Result => 1,
        ParagraphKind::Tail => 2,
        _ => 0,
    }
}

/// The paragraph of a turn in a wording whose bytes stand in the file as they are.
fn nth(tree: &WordingTree, turn: usize) -> Option<Place<'_>> {
    let text = tree.exact.then_some(tree.text.value.as_str())?;
    let parting = if text.contains("\r\n\r\n") { "\r\n\r\n" } else { "\n\n" };
    let mut at = 0;
    let mut parts = Vec::new();
    for part in text.split(parting) {
        let start = at + part.len() - part.trim_start().len();
        if !part.trim().is_empty() {
            parts.push((start, part.trim()));
        }
        at += part.len() + parting.len();
    }
    let (start, written) = *parts.get(turn)?;
    let base = tree.text.span.range().start + start;
    Some(Place { whole: Span::new(tree.text.span.file, base, base + written.len()), written: Some(written) })
}
