//! What holds on a day, day by day and slowly: every act whose day is not known may have begun by then or not, and an
//! answer is certain where all that may be leads to it.
//!
//! It shares with the program only the acts; the days of entry it is told.

use std::collections::BTreeSet;

use chrono::NaiveDate;

/// Something that begins with an act.
#[derive(Clone, Debug)]
pub(super) struct Begun {
    /// What it is.
    pub(super) what: What,
    /// The first day, or the earliest one where the first is not known.
    pub(super) day: NaiveDate,
    pub(super) is_known: bool,
    /// The last day of a temporary act.
    pub(super) until: Option<NaiveDate>,
}

/// A text, by the number of its file where there is one, or the end of all texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum What {
    Text(Option<usize>),
    End,
}

/// What may hold on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Holds {
    Edition(usize),
    NotHeld,
    NotYet,
    Ended,
    Unknown,
}

/// What holds on a day; `begins` tells whether the first act adopts the regulation.
pub(super) fn holds(acts: &[Begun], begins: bool, day: NaiveDate) -> Holds {
    let open: Vec<usize> = (0..acts.len()).filter(|at| !acts[*at].is_known && acts[*at].day <= day).collect();
    let mut all = BTreeSet::new();
    for world in 0..1_u32 << open.len() {
        let has_begun = |at: usize| match open.iter().position(|other| *other == at) {
            Some(bit) => world & (1 << bit) != 0,
            None => acts[at].is_known && acts[at].day <= day,
        };
        // A temporary act that has run out is over, whenever it began.
        let ran_out = |at: usize| acts[at].until.is_some_and(|until| until < day);
        let last = (0..acts.len()).rev().find(|at| has_begun(*at) || ran_out(*at));
        all.insert(match last {
            None => None,
            Some(at) if ran_out(at) => Some(Holds::Ended),
            Some(at) => Some(match acts[at].what {
                What::Text(Some(file)) => Holds::Edition(file),
                What::Text(None) => Holds::NotHeld,
                What::End => Holds::Ended,
            }),
        });
    }
    if all.len() > 1 {
        // That nothing had begun is a text older than all, if there are others.
        all = all.into_iter().map(|one| Some(one.unwrap_or(Holds::NotHeld))).collect();
    }
    match all.len() {
        1 => match all.pop_first() {
            Some(Some(one)) => one,
            _ if begins => Holds::NotYet,
            _ => Holds::NotHeld,
        },
        _ => Holds::Unknown,
    }
}
