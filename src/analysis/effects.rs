//! What a regulation comes to as a whole, in figures: its walks, their length, the days on which they fit.

use crate::calendar::{Term, WorkCalendar};
use crate::diagnostic::Amount;
use crate::model::Regulation;

use super::starts::Starts;
use super::total::{AddedUp, Longest};
use super::walks::Walks;

/// The figures of a regulation, by which two editions compare.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Effects {
    /// How many walks lead from an application to the end of the case, whatever the facts are and whatever runs out of
    /// time; a loop is walked once.
    pub walks: usize,
    /// Whether these are all of them.
    pub is_whole: bool,
    /// The procedures with a total term, in their order.
    pub totals: Vec<TotalEffect>,
    /// On how many days applications find too little time; none without a calendar.
    pub starts: Option<StartEffect>,
}

/// What the steps of a procedure with a total term come to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TotalEffect {
    /// The name of the procedure.
    pub procedure: String,
    /// The most that its steps add up to on one walk, the longer units first; empty where no step has a term.
    pub longest: Vec<Amount>,
    /// The total term on that walk.
    pub total: Term,
    /// Whether the steps add up to more than the total term on some walk.
    pub is_exceeded: bool,
}

/// The days of applications, each at the opening, with every step taking all of its time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StartEffect {
    /// On how many of them the steps of some walk do not fit a term around them.
    pub lacking: usize,
    /// How many there are.
    pub of: usize,
    /// The first and the last year.
    pub years: (i32, i32),
}

/// Reckons the figures of a sound regulation; without a calendar, none of those that need days.
#[must_use]
pub fn effects(regulation: &Regulation, calendar: Option<&WorkCalendar>) -> Effects {
    let walks = Walks::new(regulation);
    let longest = Longest::new(regulation, &walks.ended);
    let totals = longest.of_all.iter().map(|(id, AddedUp { sum, total })| TotalEffect {
        procedure: regulation.procedure(*id).name.clone(),
        longest: sum.amounts(),
        total: *total,
        is_exceeded: longest.exceeding.contains_key(id),
    });
    let starts = calendar.map(|calendar| {
        let starts = Starts::new(regulation, &walks, calendar);
        let (lacking, of) = starts.lacking();
        StartEffect { lacking, of, years: starts.years() }
    });
    Effects { walks: walks.ended.len(), is_whole: walks.whole, totals: totals.collect(), starts }
}
