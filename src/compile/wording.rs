//! The wording of chapters, clauses and annexes; terms in it become references to the rules.

use std::collections::HashMap;

use crate::diagnostic::{Diagnostic, SchemaFault, WordingFault};
use crate::language::{Language, Words};
use crate::model::{Annex, AnnexKind, Chapter, Clause, ClauseNumber, Piece, Wording};
use crate::source::{Span, Spanned};
use crate::syntax::{ActTree, AnnexTree, ChapterTree, ClauseTree, TitleTree, WordingTree, nearest};

use super::placeholder::{Placeholder, TermScope};

/// The numbers of the clauses that the text holds.
pub(super) struct ClauseNumbers<'t> {
    known: HashMap<&'t str, Span>,
    /// Where the text says of a clause that it is repealed.
    repealed: HashMap<&'t str, Span>,
    in_order: Vec<&'t str>,
}

impl<'t> ClauseNumbers<'t> {
    /// Collects the numbers; a number that is none or stands twice is reported.
    pub(super) fn collect(clauses: &'t [ClauseTree], faults: &mut Vec<Diagnostic>) -> Self {
        let mut numbers = Self { known: HashMap::new(), repealed: HashMap::new(), in_order: Vec::new() };
        for (number, clause) in clauses.iter().filter_map(|clause| Some((clause.number.as_ref()?, clause))) {
            if !is_clause_number(&number.value) {
                let fault = SchemaFault::BadClauseNumber { number: number.value.clone() };
                faults.push(Diagnostic::at(number.span, fault));
            } else if let Some(first) = numbers.known.get(number.value.as_str()) {
                let fault = SchemaFault::DuplicateClause { number: number.value.clone() };
                faults.push(Diagnostic::at(number.span, fault).with_first(*first));
            } else {
                numbers.known.insert(&number.value, number.span);
                numbers.in_order.push(&number.value);
                numbers.repealed.extend(clause.repealed.as_ref().map(|act| (number.value.as_str(), act.span)));
            }
        }
        numbers
    }

    /// A reference of the rules to a clause, which the text must hold and which must not be repealed.
    pub(super) fn refer(&self, number: &Spanned<String>, faults: &mut Vec<Diagnostic>) -> ClauseNumber {
        if let Some(repealed) = self.repealed.get(number.value.as_str()) {
            let fault = WordingFault::RepealedClause { number: number.value.clone() };
            let words =
                Words::new("күшін жойған акт", "акт, которым признан утратившим силу", "the act that repealed it");
            faults.push(Diagnostic::at(number.span, fault).with_related(*repealed, words));
        }
        self.find(number, faults)
    }

    /// A reference to a clause, which the text must hold.
    pub(super) fn find(&self, number: &Spanned<String>, faults: &mut Vec<Diagnostic>) -> ClauseNumber {
        if !is_clause_number(&number.value) {
            faults.push(Diagnostic::at(number.span, SchemaFault::BadClauseNumber { number: number.value.clone() }));
        } else if !self.known.contains_key(number.value.as_str()) {
            let paragraph = |number: &'t str| number.split('.').next();
            let own = number.value.split('.').next();
            let siblings = self.in_order.iter().copied().filter(|other| paragraph(other) == own);
            let near = nearest(&number.value, siblings).map(str::to_owned);
            faults.push(Diagnostic::at(number.span, WordingFault::NoSuchClause { number: number.value.clone(), near }));
        }
        ClauseNumber(number.value.clone())
    }

    pub(super) fn contains(&self, number: &str) -> bool {
        self.known.contains_key(number)
    }
}

/// Whether a text is a number such as 5, 5.3, 2-1, 8.8-1.
#[must_use]
pub fn is_clause_number(text: &str) -> bool {
    let digits = |part: &str| !part.is_empty() && part.len() <= 4 && part.bytes().all(|byte| byte.is_ascii_digit());
    text.split('.').all(|level| {
        level.split_once('-').map_or(digits(level), |(number, inserted)| digits(number) && digits(inserted))
    })
}

/// The chapters.
pub(super) fn chapters(
    trees: &[ChapterTree],
    numbers: &ClauseNumbers<'_>,
    faults: &mut Vec<Diagnostic>,
) -> Vec<Chapter> {
    let mut chapters = Vec::new();
    for tree in trees {
        let begins = tree.begins.as_ref().map(|begins| numbers.find(begins, faults));
        if let (Some(number), Some(begins), Some(title)) = (&tree.number, begins, &tree.title) {
            let title = super::identity::title(title);
            chapters.push(Chapter { number: number.value.clone(), begins, kk: title.kk, ru: title.ru });
        }
    }
    chapters
}

/// The annexes.
pub(super) fn annexes(trees: &[AnnexTree]) -> Vec<Annex> {
    let annex = |tree: &AnnexTree| {
        let title = super::identity::title(tree.title.as_ref()?);
        let kind = match tree.kind.as_ref()?.value.as_str() {
            "sequence" => AnnexKind::Sequence,
            "swimlanes" => AnnexKind::Swimlanes,
            "text" => AnnexKind::Text,
            _ => unreachable!("the reader lets no other value through"),
        };
        let text = tree.text.as_ref().map(super::identity::title);
        Some(Annex { number: tree.number.as_ref()?.value.clone(), kind, kk: title.kk, ru: title.ru, text })
    };
    trees.iter().filter_map(annex).collect()
}

/// The clauses.
pub(super) fn clauses(
    trees: &[ClauseTree],
    acts: &[ActTree],
    scope: TermScope<'_, '_>,
    faults: &mut Vec<Diagnostic>,
) -> Vec<Clause> {
    let mut clauses = Vec::new();
    for tree in trees {
        let (kk, ru) = both(tree.text.as_ref(), scope, faults);
        let (result_kk, result_ru) = both(tree.result.as_ref(), scope, faults);
        let (tail_kk, tail_ru) = both(tree.tail.as_ref(), scope, faults);
        let repealed = tree.repealed.as_ref().and_then(|act| repealing(act, acts, faults));
        // A repealed clause may have no wording left; its number stays.
        let kk = kk.or_else(|| repealed.map(|_| Wording { pieces: Vec::new() }));
        if let (Some(number), Some(kk)) = (&tree.number, kk) {
            let mark = tree.mark.as_ref().map(|mark| mark.value.clone());
            let number = ClauseNumber(number.value.clone());
            clauses.push(Clause { number, mark, repealed, kk, ru, result_kk, result_ru, tail_kk, tail_ru });
        }
    }
    clauses
}

/// The place of the act that repealed a clause; of several of one number, the latest.
fn repealing(number: &Spanned<String>, acts: &[ActTree], faults: &mut Vec<Diagnostic>) -> Option<usize> {
    let of = |act: &ActTree| act.number.as_ref().map(|number| number.value.trim().to_owned());
    let found = acts.iter().rposition(|act| of(act).as_deref() == Some(number.value.trim()));
    if found.is_none() && acts.iter().all(|act| act.number.is_some()) {
        let known = acts.iter().filter_map(of).collect();
        let fault = WordingFault::RepealingActUnknown { number: number.value.clone(), known };
        faults.push(Diagnostic::at(number.span, fault));
    }
    found
}

fn both(
    tree: Option<&TitleTree>,
    scope: TermScope<'_, '_>,
    faults: &mut Vec<Diagnostic>,
) -> (Option<Wording>, Option<Wording>) {
    let Some(tree) = tree else { return (None, None) };
    let kk = wording(&tree.kk, Language::Kk, scope, faults);
    (Some(kk), tree.ru.as_ref().map(|ru| wording(ru, Language::Ru, scope, faults)))
}

/// Takes a text apart at its placeholders.
fn wording(tree: &WordingTree, language: Language, scope: TermScope<'_, '_>, faults: &mut Vec<Diagnostic>) -> Wording {
    let text = &tree.text.value;
    let base = tree.text.span.range().start;
    let place = |start: usize, end: usize| {
        if tree.exact { Span::new(tree.text.span.file, base + start, base + end) } else { tree.text.span }
    };
    let mut pieces = Vec::new();
    let mut at = 0;
    while let Some(found) = text.get(at..).and_then(brace) {
        let open = at + found;
        let inside = text.get(open..).unwrap_or_default();
        let close = inside.strip_prefix('{').and_then(|inside| inside.find(['{', '}'])).map(|close| open + 1 + close);
        let Some(close) = close.filter(|close| text.get(*close..).is_some_and(|rest| rest.starts_with('}'))) else {
            faults.push(Diagnostic::at(place(open, open + 1), WordingFault::UnclosedPlaceholder));
            push_text(&mut pieces, text.get(at..=open));
            at = open + 1;
            continue;
        };
        push_text(&mut pieces, text.get(at..open));
        let placeholder = Placeholder {
            text: text.get(open + 1..close).unwrap_or_default(),
            place: place(open, close + 1),
            begins: tree.exact.then_some(base + open + 1),
            language,
        };
        pieces.extend(placeholder.piece(scope, faults));
        at = close + 1;
    }
    push_text(&mut pieces, text.get(at..));
    Wording { pieces }
}

/// Where the next brace stands: two searches for one letter each are quicker than one for two letters.
fn brace(text: &str) -> Option<usize> {
    text.find('{').into_iter().chain(text.find('}')).min()
}

fn push_text(pieces: &mut Vec<Piece>, text: Option<&str>) {
    let text = text.unwrap_or_default();
    if !text.is_empty() {
        let text = if text.contains('\r') { text.replace('\r', "") } else { text.to_owned() };
        pieces.push(Piece::Text(text));
    }
}
