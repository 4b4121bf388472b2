//! The wording of chapters, clauses and annexes; terms in it become references to the rules.

use std::collections::HashMap;

use crate::diagnostic::{Diagnostic, NameKind, SchemaFault, WordingFault};
use crate::language::{Case, Keyword, Language};
use crate::model::{
    Annex, AnnexKind, By, Chapter, Clause, ClauseNumber, Node, Piece, Procedure, ProcedureId, TermOf, Wording,
};
use crate::source::{Span, Spanned};
use crate::syntax::{AnnexTree, ChapterTree, ClauseTree, TitleTree, WordingTree, nearest};

use super::names::{Named, Names};

/// What a placeholder can refer to.
#[derive(Clone, Copy)]
pub(super) struct TermScope<'a, 't> {
    pub(super) names: &'a Names<'t>,
    pub(super) nodes: &'a [Node],
    pub(super) procedures: &'a [Procedure],
}

/// The numbers of the clauses that the text holds.
pub(super) struct ClauseNumbers<'t> {
    known: HashMap<&'t str, Span>,
    in_order: Vec<&'t str>,
}

impl<'t> ClauseNumbers<'t> {
    /// Collects the numbers; a number that is none or stands twice is reported.
    pub(super) fn collect(clauses: &'t [ClauseTree], faults: &mut Vec<Diagnostic>) -> Self {
        let mut numbers = Self { known: HashMap::new(), in_order: Vec::new() };
        for number in clauses.iter().filter_map(|clause| clause.number.as_ref()) {
            if !is_clause_number(&number.value) {
                let fault = SchemaFault::BadClauseNumber { number: number.value.clone() };
                faults.push(Diagnostic::at(number.span, fault));
            } else if let Some(first) = numbers.known.get(number.value.as_str()) {
                let fault = SchemaFault::DuplicateClause { number: number.value.clone() };
                faults.push(Diagnostic::at(number.span, fault).with_first(*first));
            } else {
                numbers.known.insert(&number.value, number.span);
                numbers.in_order.push(&number.value);
            }
        }
        numbers
    }

    /// A reference to a clause, which the text must hold.
    pub(super) fn refer(&self, number: &Spanned<String>, faults: &mut Vec<Diagnostic>) -> ClauseNumber {
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
fn is_clause_number(text: &str) -> bool {
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
        let begins = tree.begins.as_ref().map(|begins| numbers.refer(begins, faults));
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
            _ => AnnexKind::Swimlanes,
        };
        Some(Annex { number: tree.number.as_ref()?.value.clone(), kind, kk: title.kk, ru: title.ru })
    };
    trees.iter().filter_map(annex).collect()
}

/// The clauses.
pub(super) fn clauses(trees: &[ClauseTree], scope: TermScope<'_, '_>, faults: &mut Vec<Diagnostic>) -> Vec<Clause> {
    let mut clauses = Vec::new();
    for tree in trees {
        let (kk, ru) = both(tree.text.as_ref(), scope, faults);
        let (result_kk, result_ru) = both(tree.result.as_ref(), scope, faults);
        let (tail_kk, tail_ru) = both(tree.tail.as_ref(), scope, faults);
        if let (Some(number), Some(kk)) = (&tree.number, kk) {
            let mark = tree.mark.as_ref().map(|mark| mark.value.clone());
            let number = ClauseNumber(number.value.clone());
            clauses.push(Clause { number, mark, repealed: None, kk, ru, result_kk, result_ru, tail_kk, tail_ru });
        }
    }
    clauses
}

fn both(
    tree: Option<&TitleTree>,
    scope: TermScope<'_, '_>,
    faults: &mut Vec<Diagnostic>,
) -> (Option<Wording>, Option<Wording>) {
    let Some(tree) = tree else { return (None, None) };
    (Some(wording(&tree.kk, scope, faults)), tree.ru.as_ref().map(|ru| wording(ru, scope, faults)))
}

/// Takes a text apart at its placeholders.
fn wording(tree: &WordingTree, scope: TermScope<'_, '_>, faults: &mut Vec<Diagnostic>) -> Wording {
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
        let placeholder = text.get(open + 1..close).unwrap_or_default();
        match reference(placeholder, place(open, close + 1), scope) {
            Ok(piece) => pieces.push(piece),
            Err(fault) => faults.push(*fault),
        }
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

fn term_of(of: TermOf) -> Piece {
    Piece::Term { of: vec![of], case: Case::Genitive }
}

fn reference(placeholder: &str, place: Span, scope: TermScope<'_, '_>) -> Result<Piece, Box<Diagnostic>> {
    let report = |fault: WordingFault| Box::new(Diagnostic::at(place, fault));
    let bad = || report(WordingFault::BadPlaceholder { placeholder: placeholder.to_owned() });
    let (name, property) = placeholder.split_once('.').ok_or_else(bad)?;
    let (name, property) = (name.trim(), property.trim());
    if !Language::ALL.iter().any(|language| Keyword::Term.words(*language).contains(&property)) {
        return Err(bad());
    }
    let no_term = || report(WordingFault::NoTerm { name: name.to_owned() });
    if scope.names.is_unread(name) {
        // The term, or all of the step, could not be read, which is reported where it stands.
        return Ok(Piece::Text(String::new()));
    }
    match scope.names.get(name) {
        Some(Named::Node(id)) => {
            let node = scope.nodes.get(id.index()).ok_or_else(no_term)?;
            let has_total = |by: &ProcedureId| scope.procedures.get(by.index()).is_some_and(|by| by.total.is_some());
            let by = if let Some(By::One(by)) = &node.by { Some(*by).filter(has_total) } else { None };
            match (&node.term, by) {
                (Some(_), _) => Ok(term_of(TermOf::Step(id, None))),
                (None, Some(by)) => Ok(term_of(TermOf::Total(by, None))),
                (None, None) => Err(no_term()),
            }
        }
        Some(Named::Procedure(id)) => match scope.procedures.get(id.index()) {
            Some(procedure) if procedure.total.is_some() => Ok(term_of(TermOf::Total(id, None))),
            _ => Err(no_term()),
        },
        _ => {
            let near = scope.names.nearest(name, &[NameKind::Node, NameKind::Procedure]);
            let mend = near.as_ref().map(|near| format!("{{{near}.{property}}}"));
            let example = scope.nodes.iter().find(|node| node.term.is_some());
            let example = example.map(|node| format!("{}.{property}", node.name));
            let report = report(WordingFault::UnknownPlaceholder { placeholder: name.to_owned(), near, example });
            Err(match mend {
                Some(mend) if place.range().len() == placeholder.len() + 2 => Box::new(report.with_fix(place, mend)),
                _ => report,
            })
        }
    }
}
