//! Terms and office hours.

use crate::calendar::{CountFrom, OfficeHours, Term, Unit, Window};
use crate::diagnostic::{Diagnostic, HoursMistake, SchemaFault, TermFault};
use crate::language::Keyword;
use crate::model::{ByCase, ClauseNumber, Condition, Terms, TotalTerm};
use crate::source::{Span, Spanned};
use crate::syntax::{ByCaseTree, HoursTree, RegulationTree, TermTree, TotalTree};

use super::condition::{FactScope, condition};
use super::identity::title;
use super::order::OrderCompiler;

/// How the terms of a regulation are reckoned; none, with faults, where that is not said soundly.
pub(super) fn terms(tree: &RegulationTree, faults: &mut Vec<Diagnostic>) -> Option<Terms> {
    let hours = tree.hours.as_ref().map(|hours| office_hours(hours, faults));
    Some(Terms {
        count_from: match tree.count_from.as_ref()?.value.as_str() {
            "same-day" => CountFrom::SameDay,
            "next-day" => CountFrom::NextDay,
            _ => unreachable!("the reader lets no other value through"),
        },
        calendar: tree.calendar.as_ref()?.value.clone(),
        hours: match hours {
            Some(hours) => Some(hours?),
            None => None,
        },
        hours_ground: tree.hours.as_ref().and_then(|hours| hours.ground.as_ref()).map(title),
    })
}

/// The office hours of a tree; none, with faults, where they cannot be.
pub(super) fn office_hours(tree: &HoursTree, faults: &mut Vec<Diagnostic>) -> Option<OfficeHours> {
    let text = |text: &Option<Spanned<String>>| text.as_ref().map(|text| (text.value.clone(), text.span));
    let saturday = text(&tree.saturday).map(|(value, span)| read_hours(value, span, None, false, faults));
    let hours = hours(text(&tree.work)?, text(&tree.pause), text(&tree.desk), faults)?;
    Some(OfficeHours { saturday: saturday.map_or(Some(None), |found| found.map(Some))?, ..hours })
}

/// Office hours from texts such as `09:00-18:30`; none, with faults, where they cannot be.
pub fn hours(
    work: (String, Span),
    pause: Option<(String, Span)>,
    desk: Option<(String, Span)>,
    faults: &mut Vec<Diagnostic>,
) -> Option<OfficeHours> {
    let mut read = |(value, span): (String, Span), inside: Option<Window>, is_break: bool| {
        read_hours(value, span, inside, is_break, faults)
    };
    let work = read(work, None, false);
    let pause = pause.map(|text| read(text, work, true));
    let desk = desk.map(|text| read(text, work, false));
    Some(OfficeHours {
        work: work?,
        pause: pause.map_or(Some(None), |found| found.map(Some))?,
        desk: desk.map_or(Some(None), |found| found.map(Some))?,
        saturday: None,
    })
}

/// One window of office hours, which may have to lie inside the work; none, with a fault, where it cannot be.
fn read_hours(
    value: String,
    span: Span,
    inside: Option<Window>,
    is_break: bool,
    faults: &mut Vec<Diagnostic>,
) -> Option<Window> {
    let found = window(&value).and_then(|window| match inside {
        Some(work) if window.opens < work.opens || window.closes > work.closes => Err(HoursMistake::OutsideWork),
        Some(work) if is_break && window == work => Err(HoursMistake::NothingLeft),
        _ => Ok(window),
    });
    found.map_err(|mistake| faults.push(Diagnostic::at(span, SchemaFault::BadHours { value, mistake }))).ok()
}

fn window(text: &str) -> Result<Window, HoursMistake> {
    let (opens, closes) = text.split_once(['-', '–']).ok_or(HoursMistake::Form)?;
    let (opens, closes) = (clock(opens).ok_or(HoursMistake::Form)?, clock(closes).ok_or(HoursMistake::Form)?);
    if opens < closes { Ok(Window { opens, closes }) } else { Err(HoursMistake::Backwards) }
}

/// The minute of the day of «09:00»; 24:00 is the end of the day.
fn clock(text: &str) -> Option<u16> {
    let (hour, minute) = text.trim().split_once(':')?;
    let digits = |part: &str| {
        (part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_digit())).then(|| part.parse::<u16>().ok())?
    };
    let (hour, minute) = (digits(hour)?, digits(minute)?);
    let of_day = hour * 60 + minute;
    (minute < 60 && of_day <= 1440).then_some(of_day)
}

/// The term of a tree.
#[must_use]
pub fn term(tree: TermTree) -> Term {
    match tree {
        TermTree::AtOnce => Term::AtOnce,
        TermTree::WithinWorkingDay => Term::WithinWorkingDay,
        TermTree::Counted { amount, unit } => Term::Amount { amount, unit: unit_of(unit) },
    }
}

fn unit_of(keyword: Keyword) -> Unit {
    match keyword {
        Keyword::Minute => Unit::Minute,
        Keyword::Hour => Unit::Hour,
        Keyword::WorkingDay => Unit::WorkingDay,
        Keyword::Week => Unit::Week,
        Keyword::Month => Unit::Month,
        Keyword::Year => Unit::Year,
        Keyword::CalendarDay => Unit::CalendarDay,
        _ => unreachable!("the grammar lets no other keyword be a unit"),
    }
}

impl OrderCompiler<'_, '_> {
    /// A term of the rules: minutes and hours need office hours.
    pub(super) fn term(&mut self, tree: Spanned<TermTree>) -> Term {
        let term = term(tree.value);
        if !self.has_hours && matches!(term, Term::Amount { unit: Unit::Minute | Unit::Hour, .. }) {
            self.faults.push(Diagnostic::at(tree.span, TermFault::NoHours { in_command: false }));
        }
        term
    }

    /// What depends on the case, each value compiled as it is told.
    pub(super) fn by_case<T, U>(
        &mut self,
        tree: &ByCaseTree<T>,
        mut each: impl FnMut(&mut Self, &T) -> U,
    ) -> ByCase<U> {
        let mut cases = Vec::new();
        for (written, value) in &tree.cases {
            let scope = FactScope { names: &self.names, facts: &self.order.facts };
            // A condition that is not sound was reported; whatever stands for it is never used.
            let condition = condition(written, scope, self.faults).unwrap_or(Condition::All(Box::default()));
            cases.push((condition, each(self, value)));
        }
        ByCase { cases, otherwise: each(self, &tree.otherwise) }
    }

    /// The total term of a procedure, by default of the clause of the procedure.
    pub(super) fn total(&mut self, tree: &TotalTree, of: &ClauseNumber) -> Option<TotalTerm> {
        let term = self.by_case(tree.term.as_ref()?, |this, term| this.term(*term));
        let clause = tree.clause.as_ref().map_or_else(|| of.clone(), |clause| self.refer(clause));
        Some(TotalTerm { term, clause })
    }
}
