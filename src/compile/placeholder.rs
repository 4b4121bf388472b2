//! Placeholders in the wording: which term of the rules stands there, or which sum of terms, and in which case.

use std::ops::Range;

use crate::calendar::Term;
use crate::diagnostic::{Diagnostic, Fault, NameKind, SumMistake, TermFault, WordingFault};
use crate::language::{Case, Keyword, Language};
use crate::model::{
    By, ByCase, ClockEffect, Node, NodeId, Norm, Outcome, Piece, Procedure, ProcedureId, TermOf, sum_of_terms,
};
use crate::source::Span;

use super::names::{Named, Names};

/// The words for by how much a step prolongs, as those of [`Keyword::Term`] are for its term.
const PROLONGATION: [&str; 3] = ["ұзарту", "продление", "prolongation"];

/// The words for how long an outcome is valid.
const VALIDITY: [&str; 3] = ["жарамдылық", "действие", "validity"];

/// What follows a Russian word for another case than the genitive.
const CASES: [(&str, Case); 2] = [("_ип", Case::Nominative), ("_вп", Case::Accusative)];

/// What a placeholder can refer to.
#[derive(Clone, Copy)]
pub(super) struct TermScope<'a, 't> {
    pub(super) names: &'a Names<'t>,
    pub(super) nodes: &'a [Node],
    pub(super) procedures: &'a [Procedure],
    pub(super) norms: &'a [Norm],
    pub(super) outcomes: &'a [Outcome],
}

/// What stands between two braces of a wording.
pub(super) struct Placeholder<'a> {
    pub(super) text: &'a str,
    /// Where it stands, with its braces.
    pub(super) place: Span,
    /// Where its text begins in the file, if its bytes stand there as they are.
    pub(super) begins: Option<usize>,
    /// The language of the wording.
    pub(super) language: Language,
}

/// One term of a placeholder: `зерделеу.мерзім.1`.
#[derive(Clone, Copy)]
struct Part<'a> {
    text: &'a str,
    place: Span,
    /// Whether the place holds the braces too.
    in_braces: bool,
    language: Language,
}

/// Which of the terms of a name is asked for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Asks {
    /// Its own.
    Term,
    /// That by which it prolongs.
    Prolongation,
    /// That for which it is valid.
    Validity,
}

/// What a part asks for of a name.
#[derive(Clone, Copy)]
struct Property<'a> {
    asks: Asks,
    case: Case,
    /// The number of a condition, as written.
    number: Option<&'a str>,
}

type Refused = Box<Diagnostic>;

impl<'a> Placeholder<'a> {
    /// The piece that the placeholder stands for; none, with faults, where it is not sound.
    pub(super) fn piece(&self, scope: TermScope<'_, '_>, faults: &mut Vec<Diagnostic>) -> Option<Piece> {
        let before = faults.len();
        let parts = self.parts();
        let (mut of, mut terms, mut cases) = (Vec::new(), Vec::new(), Vec::new());
        for part in &parts {
            match part.resolved(scope) {
                Ok(Some((found, term, case))) => {
                    of.push(found);
                    terms.push(term);
                    cases.push(case);
                }
                Ok(None) => {}
                Err(fault) => faults.push(*fault),
            }
        }
        if faults.len() > before {
            return None;
        }
        if of.len() < parts.len() {
            // A term could not be read, which is reported where it stands.
            return Some(Piece::Text(String::new()));
        }
        let fault = Fault::from(WordingFault::BadSum { mistake: SumMistake::Cases });
        let fault = Some(fault).filter(|_| cases.windows(2).any(|pair| pair.first() != pair.last()));
        if let Some(fault) = fault.or_else(|| bad_sum(&terms)) {
            faults.push(Diagnostic::at(self.place, fault));
            return None;
        }
        Some(Piece::Term { of, case: *cases.first()? })
    }

    fn parts(&self) -> Vec<Part<'a>> {
        let is_sum = self.text.contains('+');
        let mut at = 0;
        let mut parts = Vec::new();
        for text in self.text.split('+') {
            let blank = text.len() - text.trim_start().len();
            let range = at + blank..at + blank + text.trim().len();
            at += text.len() + 1;
            let place = if is_sum { self.place_of(range) } else { self.place };
            parts.push(Part { text: text.trim(), place, in_braces: !is_sum, language: self.language });
        }
        parts
    }

    fn place_of(&self, part: Range<usize>) -> Span {
        self.begins.map_or(self.place, |begins| Span::new(self.place.file, begins + part.start, begins + part.end))
    }
}

/// Why terms cannot be added, if they cannot.
fn bad_sum(terms: &[Term]) -> Option<Fault> {
    if sum_of_terms(terms).is_some() {
        return None;
    }
    let (mut total, mut units) = (0_u32, Vec::new());
    for term in terms {
        let Term::Amount { amount, unit } = term else {
            return Some(WordingFault::BadSum { mistake: SumMistake::NoNumber }.into());
        };
        total += u32::from(*amount);
        units.push(unit);
    }
    if units.windows(2).any(|pair| pair.first() != pair.last()) {
        return Some(WordingFault::BadSum { mistake: SumMistake::Units }.into());
    }
    Some(TermFault::TooLarge { amount: total.to_string() }.into())
}

impl Part<'_> {
    fn report(self, fault: WordingFault) -> Refused {
        Box::new(Diagnostic::at(self.place, fault))
    }

    /// Reports a fault with what the part should be, where its place is exact.
    fn mended(self, fault: WordingFault, mend: String) -> Refused {
        let (braces, mend) = if self.in_braces { (2, format!("{{{mend}}}")) } else { (0, mend) };
        let report = Diagnostic::at(self.place, fault);
        let is_exact = self.place.range().len() == self.text.len() + braces;
        Box::new(if is_exact { report.with_fix(self.place, mend) } else { report })
    }

    /// The term of the rules, how long it is, and the case in which it is to be printed; none where it is unread.
    fn resolved(self, scope: TermScope<'_, '_>) -> Result<Option<(TermOf, Term, Case)>, Refused> {
        let bad = || self.report(WordingFault::BadPlaceholder { placeholder: self.text.to_owned() });
        let (name, asked) = self.text.split_once('.').ok_or_else(bad)?;
        let (name, asked) = (name.trim(), asked.trim());
        let property = property(asked).ok_or_else(bad)?;
        if self.language == Language::Kk && property.case != Case::Genitive {
            let word = match property.asks {
                Asks::Term => Keyword::Term.words(Language::Kk).last().copied().unwrap_or_default(),
                Asks::Prolongation => "ұзарту",
                Asks::Validity => "жарамдылық",
            };
            let number = property.number.map_or_else(String::new, |number| format!(".{number}"));
            let fault = WordingFault::KazakhCase { property: asked.to_owned() };
            return Err(self.mended(fault, format!("{name}.{word}{number}")));
        }
        if scope.names.is_unread(name) {
            return Ok(None);
        }
        let Some(named) = scope.names.get(name).filter(|named| can_have(*named, property.asks)) else {
            return self.unknown(name, asked, property.asks, scope).map_or(Ok(None), Err);
        };
        let found = match property.asks {
            Asks::Term => stated(named, property.number, scope).map_err(|lack| lack.of(name, property.number)),
            Asks::Prolongation => {
                prolongation(named, scope).ok_or_else(|| WordingFault::NoProlongation { name: name.to_owned() })
            }
            Asks::Validity => validity(named, scope).ok_or_else(|| WordingFault::NoValidity { name: name.to_owned() }),
        };
        found.map(|(of, term)| Some((of, term, property.case))).map_err(|fault| self.report(fault))
    }

    /// Reports a name that stands for nothing that could have such a term; not where what it names may lack its name.
    fn unknown(self, name: &str, asked: &str, asks: Asks, scope: TermScope<'_, '_>) -> Option<Refused> {
        let kinds: &[NameKind] = match asks {
            Asks::Term | Asks::Prolongation => &[NameKind::Node, NameKind::Procedure, NameKind::Norm],
            Asks::Validity => &[NameKind::Outcome],
        };
        let near = scope.names.nearest(name, kinds);
        if near.is_none() && scope.names.get(name).is_none() && scope.names.lacks_name(kinds) {
            return None;
        }
        let mend = near.as_ref().map(|near| format!("{near}.{asked}"));
        let example = match asks {
            Asks::Term | Asks::Prolongation => {
                scope.nodes.iter().find(|node| node.term.is_some()).map(|node| &node.name)
            }
            Asks::Validity => {
                scope.outcomes.iter().find(|outcome| outcome.validity.is_some()).map(|outcome| &outcome.name)
            }
        };
        let example = example.map(|example| format!("{example}.{asked}"));
        let fault = WordingFault::UnknownPlaceholder { placeholder: name.to_owned(), near, example };
        Some(match mend {
            Some(mend) => self.mended(fault, mend),
            None => self.report(fault),
        })
    }
}

/// What is asked for by `мерзім`, `срок_вп`, `ұзарту`, `жарамдылық` or `мерзім.1`; none where it is none of these.
fn property(asked: &str) -> Option<Property<'_>> {
    let (word, number) = match asked.split_once('.') {
        Some((word, number)) => (word.trim(), Some(number.trim())),
        None => (asked, None),
    };
    if number.is_some_and(|number| number.is_empty() || !number.bytes().all(|byte| byte.is_ascii_digit())) {
        return None;
    }
    let suffixed = CASES.into_iter().find_map(|(suffix, case)| Some((word.strip_suffix(suffix)?, case)));
    let (word, case) = suffixed.unwrap_or((word, Case::Genitive));
    let of_term = |language: Language| Keyword::Term.words(language).contains(&word);
    let asks = if Language::ALL.into_iter().any(of_term) {
        Asks::Term
    } else if PROLONGATION.contains(&word) && number.is_none() {
        Asks::Prolongation
    } else if VALIDITY.contains(&word) && number.is_none() {
        Asks::Validity
    } else {
        return None;
    };
    let is_russian = of_term(Language::Ru) || ["продление", "действие"].contains(&word);
    (is_russian || case == Case::Genitive).then_some(Property { asks, case, number })
}

/// Whether a name stands for something of which a term can be asked: of an outcome, that for which it is valid.
const fn can_have(named: Named, asks: Asks) -> bool {
    match named {
        Named::Node(_) | Named::Procedure(_) | Named::Norm(_) => true,
        Named::Outcome(_) => matches!(asks, Asks::Validity),
        _ => false,
    }
}

/// By how much a step prolongs.
fn prolongation(named: Named, scope: TermScope<'_, '_>) -> Option<(TermOf, Term)> {
    let Named::Node(id) = named else { return None };
    match scope.nodes.get(id.index())?.clock {
        Some(ClockEffect::Prolongs { by, .. }) => Some((TermOf::Prolongation(id), by)),
        _ => None,
    }
}

/// For how long an outcome is valid.
fn validity(named: Named, scope: TermScope<'_, '_>) -> Option<(TermOf, Term)> {
    let Named::Outcome(id) = named else { return None };
    let validity = scope.outcomes.get(id.index())?.validity.as_ref()?;
    Some((TermOf::Validity(id), validity.term))
}

/// Why there is no term to print.
enum Lack {
    /// None is stated.
    Term,
    /// It has only so many cases under a condition.
    Case(usize),
}

impl Lack {
    fn of(self, name: &str, number: Option<&str>) -> WordingFault {
        let name = name.to_owned();
        match self {
            Self::Term => WordingFault::NoTerm { name },
            Self::Case(count) => {
                WordingFault::NoSuchCase { name, written: number.unwrap_or_default().to_owned(), count }
            }
        }
    }
}

/// The term that is stated for a step, a procedure or a norm; that of a step that only calls is that of the procedure.
fn stated(named: Named, number: Option<&str>, scope: TermScope<'_, '_>) -> Result<(TermOf, Term), Lack> {
    match named {
        Named::Node(id) => of_step(id, number, scope),
        Named::Procedure(id) => of_procedure(id, number, scope),
        Named::Norm(id) => {
            let term = scope.norms.get(id.index()).ok_or(Lack::Term)?.term;
            if number.is_some() { Err(Lack::Case(0)) } else { Ok((TermOf::Norm(id), term)) }
        }
        _ => Err(Lack::Term),
    }
}

fn of_step(id: NodeId, number: Option<&str>, scope: TermScope<'_, '_>) -> Result<(TermOf, Term), Lack> {
    let node = scope.nodes.get(id.index()).ok_or(Lack::Term)?;
    match (&node.term, &node.by) {
        (Some(term), _) => {
            let (grant, case) = chosen(term, number)?;
            Ok((TermOf::Step(id, case), grant.term()))
        }
        (None, Some(By::One(by))) => of_procedure(*by, number, scope),
        _ => Err(Lack::Term),
    }
}

fn of_procedure(id: ProcedureId, number: Option<&str>, scope: TermScope<'_, '_>) -> Result<(TermOf, Term), Lack> {
    let total = scope.procedures.get(id.index()).and_then(|procedure| procedure.total.as_ref()).ok_or(Lack::Term)?;
    let (term, case) = chosen(&total.term, number)?;
    Ok((TermOf::Total(id, case), *term))
}

/// What holds in the case of a number, which counts from 1, and its place, which counts from 0.
fn chosen<'c, T>(by_case: &'c ByCase<T>, number: Option<&str>) -> Result<(&'c T, Option<u16>), Lack> {
    let lack = || Lack::Case(by_case.cases.len());
    let case = match number {
        Some(number) => Some(number.parse::<u16>().ok().and_then(|number| number.checked_sub(1)).ok_or_else(lack)?),
        None => None,
    };
    by_case.of_case(case).map(|value| (value, case)).ok_or_else(lack)
}
