//! What holds on a day, day by day and slowly: every day on which an act whose own is not known may have begun is tried,
//! and an answer is certain where all that may be leads to it.
//!
//! It shares with the program nothing but the law: the days of entry it is told.

use std::collections::BTreeSet;

use chrono::{Days, NaiveDate};

/// An act as the oracle knows it.
#[derive(Clone, Debug)]
pub(super) struct Begun {
    pub(super) kind: Kind,
    /// The first day, or the earliest one where the first is not known.
    pub(super) first: NaiveDate,
    /// The latest day on which it may begin; none where nothing bounds it.
    pub(super) latest: Option<NaiveDate>,
    /// The last day of a temporary act.
    pub(super) until: Option<NaiveDate>,
    /// The number of the file that holds its text.
    pub(super) file: Option<usize>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Adopts,
    Restates,
    Changes,
    Repeals,
}

/// What may hold on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Holds {
    Edition(usize),
    NotHeld,
    NotYet,
    /// One of the two, it is not known which.
    NotHeldOrNotYet,
    Ended,
    Unknown,
}

/// What holds on a day.
pub(super) fn holds(acts: &[Begun], day: NaiveDate) -> Holds {
    let mut worlds = vec![Vec::new()];
    for act in acts {
        let starts = starts(act, acts, day);
        worlds = worlds
            .into_iter()
            .flat_map(|world: Vec<Option<NaiveDate>>| {
                starts.iter().map(move |start| [world.as_slice(), &[*start]].concat())
            })
            .collect();
    }
    let all: BTreeSet<Holds> =
        worlds.iter().filter(|world| is_lawful(acts, world)).map(|world| in_world(acts, world, day)).collect();
    match all.iter().copied().collect::<Vec<_>>().as_slice() {
        [one] => *one,
        [Holds::NotHeld, Holds::NotYet] => Holds::NotHeldOrNotYet,
        _ => Holds::Unknown,
    }
}

/// The days by `day` on which an act may begin, as far as the difference between them matters; none for a later one.
fn starts(act: &Begun, acts: &[Begun], day: NaiveDate) -> BTreeSet<Option<NaiveDate>> {
    if act.first > day {
        return BTreeSet::from([None]);
    }
    let after = acts.iter().filter_map(|other| Some(other.until? + Days::new(1)));
    let mut starts: BTreeSet<NaiveDate> = [act.first].into_iter().chain(act.latest).chain(after).collect();
    // A temporary act begins within its term.
    let last = [act.latest, act.until].into_iter().flatten().min();
    starts.retain(|start| *start >= act.first && last.is_none_or(|last| *start <= last));
    let mut starts: BTreeSet<_> = starts.into_iter().map(|start| Some(start).filter(|start| *start <= day)).collect();
    if act.latest.is_none() && act.until.is_none_or(|until| until >= day) {
        starts.insert(None);
    }
    starts
}

/// Whether each act of which nothing bounds the day is in effect as soon as the last one is, if it can be: the days of
/// acts before the last one are not asked.
fn is_lawful(acts: &[Begun], world: &[Option<NaiveDate>]) -> bool {
    (0..acts.len()).all(|one| {
        let later = world[one + 1..].iter().rev().flatten().next();
        acts[one].latest.is_some()
            || later.is_none_or(|later| match world[one] {
                Some(start) => start <= acts[one].first.max(*later),
                None => acts[one].first > *later,
            })
    })
}

/// What holds on a day, where it is known on which days the acts begin.
fn in_world(acts: &[Begun], world: &[Option<NaiveDate>], day: NaiveDate) -> Holds {
    let has_begun = |at: usize| world[at].is_some();
    let Some(last) = (0..acts.len()).rev().find(|at| has_begun(*at)) else {
        return if acts[0].kind == Kind::Adopts { Holds::NotYet } else { Holds::NotHeld };
    };
    if acts[last].kind == Kind::Repeals {
        return Holds::Ended;
    }
    let mut made = vec![last];
    while matches!(acts[made[0]].kind, Kind::Changes) && made[0] > 0 && acts[made[0] - 1].kind != Kind::Repeals {
        made.insert(0, made[0] - 1);
    }
    let is_over = |at: usize| {
        let within = |until: NaiveDate| at == last || world[last].is_some_and(|start| start <= until);
        acts[at].until.is_some_and(|until| until < day && within(until))
    };
    let over: Vec<usize> = made.iter().copied().filter(|at| is_over(*at)).collect();
    if over.iter().any(|at| acts[*at].kind == Kind::Adopts) {
        return Holds::Ended;
    }
    match acts[last].file {
        Some(file) if over.is_empty() && made.iter().all(|at| has_begun(*at)) => Holds::Edition(file),
        _ => Holds::NotHeld,
    }
}
