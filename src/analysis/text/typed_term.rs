//! W1402: a term stands in the rules once, and a wording takes it from there.

use super::granted::{Granted, printed};
use super::numeral::Shape;
use super::passage::{Passage, ReadArticle, Reading};
use super::term::{TypedTerm, typed_terms};
use crate::diagnostic::{Diagnostic, TextFault};
use crate::language::{Case, Language, unit_noun};

/// The most placeholders of other clauses that a help names.
const MOST_NAMED: usize = 3;

/// Reports the terms that are typed where a placeholder could stand.
pub(super) fn check(article: &ReadArticle<'_>, rules: &[Granted<'_>], faults: &mut Vec<Diagnostic>) {
    for language in [Language::Kk, Language::Ru] {
        check_language(article, language, rules, faults);
    }
}

fn check_language(article: &ReadArticle<'_>, language: Language, rules: &[Granted<'_>], faults: &mut Vec<Diagnostic>) {
    let readings = article.in_language(language);
    let clause = article.number.value.as_str();
    let typed: Vec<(&Passage<'_>, TypedTerm)> =
        readings.iter().flat_map(|reading| terms(reading).into_iter().map(|term| (reading.passage, term))).collect();
    let own: Vec<&Granted<'_>> = rules.iter().filter(|granted| granted.clause == clause).collect();
    // A term of the rules that is printed by its placeholder, or typed as it is, has its place in the text.
    let is_placed = |granted: &Granted<'_>| {
        let printed = readings.iter().flat_map(|reading| &reading.passage.slots).flat_map(|slot| slot.of);
        printed.into_iter().any(|of| granted.of == Some(*of)) || typed.iter().any(|(_, term)| says(granted, term))
    };
    let unplaced: Vec<&Granted<'_>> = own.iter().copied().filter(|granted| !is_placed(granted)).collect();
    for (passage, term) in &typed {
        let same: Vec<_> = own.iter().copied().filter(|granted| says(granted, term)).collect();
        let report = if !same.is_empty() {
            known(passage, term, &same)
        } else if let Some(other) = unplaced.first() {
            Some(differing(passage, term, other))
        } else {
            Some(unknown(passage, term, rules))
        };
        faults.extend(report.map(|report| report.about(clause)));
    }
}

/// The terms of a text that the rules could state: no ends of a range, and no «бір күні», which need not count.
fn terms(Reading { passage, tokens, numerals }: &Reading<'_>) -> Vec<TypedTerm> {
    let is_vague = |term: &TypedTerm| term.shape == Shape::Words && term.amount_as_written == 1;
    let mut terms = typed_terms(&passage.text, tokens, numerals, passage.language);
    terms.retain(|term| !term.ends_range && !is_vague(term));
    terms
}

fn says(granted: &Granted<'_>, typed: &TypedTerm) -> bool {
    granted.counted() == Some((typed.amount, typed.unit))
}

/// The cases in which a placeholder prints a term with the very unit that is typed; none where the text bends it otherwise.
fn cases(passage: &Passage<'_>, term: &TypedTerm) -> Vec<Case> {
    let typed = passage.slice(&term.range);
    let fits = |case: &Case| typed.ends_with(unit_noun(term.unit, term.amount, *case, passage.language));
    let cases: &[Case] = if passage.language == Language::Ru {
        &[Case::Genitive, Case::Nominative, Case::Accusative]
    } else {
        &[Case::Genitive]
    };
    cases.iter().copied().filter(fits).collect()
}

/// A term that the rules of the clause state: which placeholder prints it.
fn known(passage: &Passage<'_>, term: &TypedTerm, same: &[&Granted<'_>]) -> Option<Diagnostic> {
    let typed = passage.slice(&term.range);
    let cases = cases(passage, term);
    // The placeholder that prints the very words that are typed, else one that differs in the words of the number alone.
    let exact = cases.iter().copied().find(|case| {
        let words = printed(term.amount, term.unit, passage.language, *case);
        words.split(' ').eq(typed.split(' '))
    });
    let case = exact.or_else(|| cases.first().copied())?;
    let placeholders: Vec<_> = same.iter().filter_map(|granted| granted.placeholder(passage.language, case)).collect();
    let mend = match placeholders.as_slice() {
        [] => return None,
        [only] if exact.is_some() && passage.is_exact => Some(only.clone()),
        _ => None,
    };
    let place = passage.place(&term.range);
    let report = Diagnostic::at(place, TextFault::TypedTerm { typed: typed.to_owned(), placeholders });
    Some(match mend {
        Some(mend) => report.with_fix(place, mend),
        None => report,
    })
}

/// A term that is not the one that the rules of the clause state.
fn differing(passage: &Passage<'_>, term: &TypedTerm, other: &Granted<'_>) -> Diagnostic {
    let fault = TextFault::OtherTerm {
        typed: passage.slice(&term.range).to_owned(),
        name: other.name.to_owned(),
        term: super::granted::named(other.term),
        placeholder: other.placeholder(passage.language, Case::Genitive),
    };
    Diagnostic::at(passage.place(&term.range), fault)
}

/// A term that no rule of the clause states; perhaps those of other clauses do.
fn unknown(passage: &Passage<'_>, term: &TypedTerm, rules: &[Granted<'_>]) -> Diagnostic {
    let same = rules.iter().filter(|granted| says(granted, term));
    let elsewhere: Vec<_> =
        same.filter_map(|granted| granted.placeholder(passage.language, Case::Genitive)).take(MOST_NAMED).collect();
    let typed = passage.slice(&term.range).to_owned();
    Diagnostic::at(passage.place(&term.range), TextFault::UnknownTerm { typed, elsewhere })
}
