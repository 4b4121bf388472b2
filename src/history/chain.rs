//! The texts of one service in order: one for each act that made one, and what ended them.

use std::cmp::Ordering;

use chrono::NaiveDate;

use super::entry::{Basis, Entry, Known};
use crate::model::{Act, last_making};

/// All that is known of the editions of one service by one issuer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chain {
    /// INVARIANT: in the order of the acts; the order of the files is of no account.
    pub(super) links: Vec<Link>,
}

/// A text that begins, or the end of one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Link {
    pub(super) what: What,
    pub(super) entry: Entry,
}

/// What begins with a link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum What {
    /// A text.
    Text(Text),
    /// Nothing holds: the regulation was repealed.
    Repealed(Act),
    /// Nothing holds: the act was temporary.
    Expired {
        /// The temporary act.
        act: Act,
        /// The last day on which it was in effect.
        until: NaiveDate,
    },
}

/// The text after an act.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    /// The act, with all that any file knows of it.
    pub act: Act,
    /// Which of the editions holds the text; none where no file does.
    pub edition: Option<usize>,
}

impl Chain {
    /// The chain of some editions, each by its acts, oldest first.
    ///
    /// Where the editions [clash](super::clashes), it makes of them what it can.
    #[must_use]
    pub fn new(editions: &[&[Act]]) -> Self {
        let mut acts = united(editions);
        acts.sort_by(|one, other| in_order(&one.act, one.rank, &other.act, other.rank));
        let mut links = Vec::new();
        for Ranked { act, .. } in &acts {
            let entry = Entry::of(act);
            if !act.makes_text() {
                links.push(Link { what: What::Repealed(act.clone()), entry });
                continue;
            }
            let edition = editions.iter().position(|acts| last_making(acts).is_some_and(|last| last.is_same(act)));
            links.push(Link { what: What::Text(Text { act: act.clone(), edition }), entry });
            links.extend(expiry(act, editions, &acts));
        }
        Self { links }
    }

    /// The texts, held or not, in order.
    pub fn texts(&self) -> impl Iterator<Item = &Text> {
        self.links.iter().filter_map(Link::text)
    }
}

impl Link {
    pub(super) const fn text(&self) -> Option<&Text> {
        match &self.what {
            What::Text(text) => Some(text),
            What::Repealed(_) | What::Expired { .. } => None,
        }
    }

    /// The act by which the link is there.
    pub(super) const fn act(&self) -> &Act {
        match &self.what {
            What::Text(Text { act, .. }) | What::Repealed(act) | What::Expired { act, .. } => act,
        }
    }
}

/// An act, and how many acts of its day stand before it in a list.
struct Ranked {
    act: Act,
    rank: usize,
}

/// The order of two acts: by their days, then as they stand in the lists; what repeals stands before what adopts anew.
fn in_order(one: &Act, rank: usize, other: &Act, other_rank: usize) -> Ordering {
    let key = |act: &Act, rank: usize| (act.date, rank, act.number.clone(), act.makes_text());
    key(one, rank).cmp(&key(other, other_rank))
}

/// How many acts of its day stand before an act in its list.
pub(super) fn rank(acts: &[Act], at: usize) -> usize {
    let before = acts.get(..at).unwrap_or_default();
    before.iter().filter(|other| acts.get(at).is_some_and(|act| act.date == other.date)).count()
}

/// Each act once, with what any of the lists knows of it.
fn united(editions: &[&[Act]]) -> Vec<Ranked> {
    let mut united: Vec<Ranked> = Vec::new();
    // Which list comes first must not matter where two of them differ.
    let mut lists: Vec<&[Act]> = editions.to_vec();
    lists.sort_by(|one, other| {
        let key = |acts: &[Act]| acts.iter().map(|act| (act.date, act.number.clone())).rev().collect::<Vec<_>>();
        key(other).cmp(&key(one))
    });
    for acts in lists {
        for (at, act) in acts.iter().enumerate() {
            let rank = rank(acts, at);
            match united.iter_mut().find(|known| known.act.is_same(act)) {
                Some(known) => {
                    known.rank = known.rank.max(rank);
                    complete(&mut known.act, act);
                }
                None => united.push(Ranked { act: act.clone(), rank }),
            }
        }
    }
    united
}

/// Adds to an act what another file knows of it.
fn complete(act: &mut Act, other: &Act) {
    if act.publications.is_empty() {
        act.publications.clone_from(&other.publications);
    }
    if act.stages.is_empty() {
        act.stages.clone_from(&other.stages);
    }
    act.effective = act.effective.take().or_else(|| other.effective.clone());
    act.registered = act.registered.or(other.registered);
    act.registration = act.registration.take().or_else(|| other.registration.clone());
    act.in_effect = act.in_effect.or(other.in_effect);
    act.until = act.until.or(other.until);
    act.running = act.running.take().or_else(|| other.running.clone());
}

/// The end of a text that a temporary act makes, alone or with others: the text cannot outlast the act.
fn expiry(act: &Act, editions: &[&[Act]], all: &[Ranked]) -> Option<Link> {
    let list = editions.iter().find(|acts| acts.iter().any(|other| other.is_same(act)))?;
    let to = list.iter().position(|other| other.is_same(act))? + 1;
    let upto = list.get(..to)?;
    let from = upto.iter().rposition(Act::makes_whole).unwrap_or(0);
    let known = |act: &Act| all.iter().find(|known| known.act.is_same(act)).map(|known| &known.act);
    let making = upto.get(from..)?.iter().filter_map(known);
    // A term that had ended when the text was made did not touch it.
    let (until, act) = making
        .filter_map(|one| Some((one.until?, one)))
        .filter(|(until, _)| *until >= act.date)
        .min_by_key(|(until, _)| *until)?;
    let day = until.succ_opt().unwrap_or(NaiveDate::MAX);
    let entry = Entry::Known(Known { day, basis: Basis::Named });
    Some(Link { what: What::Expired { act: act.clone(), until }, entry })
}
