//! The texts of one service in order: one for each act that made one, and what ended them.

use std::cmp::Ordering;

use chrono::NaiveDate;

use super::entry::{Begun, Entry};
use crate::model::{Act, ActWording, last_making};

/// All that is known of the editions of one service by one issuer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chain {
    /// INVARIANT: in the order of the acts; the order of the files is of no account.
    pub(super) links: Vec<Link>,
}

/// An act: a text begins with it, or all texts end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Link {
    pub(super) text: Text,
    pub(super) entry: Entry,
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
        let link = |act: Act| {
            let holds = |acts: &&[Act]| act.makes_text() && last_making(acts).is_some_and(|last| last.is_same(&act));
            let edition = editions.iter().position(holds);
            Link { entry: Entry::of(&act), text: Text { act, edition } }
        };
        Self { links: united(editions).into_iter().map(link).collect() }
    }

    /// The texts, held or not, in order.
    pub fn texts(&self) -> impl Iterator<Item = &Text> {
        self.links.iter().filter(|link| !link.is_end()).map(|link| &link.text)
    }

    /// Writes into acts what any file knows of them.
    pub fn complete(&self, acts: &mut [Act]) {
        for act in acts {
            if let Some(known) = self.links.iter().map(Link::act).find(|known| known.is_same(act)) {
                act.clone_from(known);
            }
        }
    }

    /// The links whose acts made the text of a link, itself the last one: from the act on that made the whole text.
    pub(super) fn made_of(&self, at: usize) -> &[Link] {
        let upto = self.links.get(..=at).unwrap_or_default();
        let whole = upto.iter().rposition(|link| link.act().makes_whole());
        let ended = upto.iter().rposition(Link::is_end).map_or(0, |end| end + 1);
        upto.get(whole.unwrap_or(0).max(ended)..).unwrap_or_default()
    }
}

impl Link {
    /// Whether the act ends all texts.
    pub(super) fn is_end(&self) -> bool {
        !self.text.act.makes_text()
    }

    /// The act by which the link is there.
    pub(super) const fn act(&self) -> &Act {
        &self.text.act
    }

    /// Whether the act has been put into effect by a day; what is over had begun.
    pub(super) fn has_begun(&self, day: NaiveDate) -> Begun {
        if self.act().until.is_some_and(|until| until < day) { Begun::Yes } else { self.entry.has_begun(day) }
    }
}

/// An act, and how many acts of its day stand before it in a list.
struct Ranked {
    act: Act,
    rank: usize,
}

/// The order of two acts: by their days, then as they stand in the lists; what repeals stands before what adopts anew.
fn in_order(one: &Ranked, other: &Ranked) -> Ordering {
    let key = |Ranked { act, rank }: &Ranked| (act.date, *rank, act.number.clone(), act.makes_text());
    key(one).cmp(&key(other))
}

/// How many acts of its day stand before an act in its list.
pub(super) fn rank(acts: &[Act], at: usize) -> usize {
    let before = acts.get(..at).unwrap_or_default();
    before.iter().filter(|other| acts.get(at).is_some_and(|act| act.date == other.date)).count()
}

/// Each act once, with what any of the lists knows of it, in order.
pub(super) fn united(editions: &[&[Act]]) -> Vec<Act> {
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
    united.sort_by(in_order);
    united.into_iter().map(|one| one.act).collect()
}

/// Adds to an act what another file knows of it.
fn complete(act: &mut Act, other: &Act) {
    let is_new = |publication: &&_| !act.publications.contains(publication);
    let more: Vec<_> = other.publications.iter().filter(is_new).cloned().collect();
    act.publications.extend(more);
    if act.stages.is_empty() {
        act.stages.clone_from(&other.stages);
    }
    if let Some(ActWording { kk, ru }) = &other.effective {
        let own = act.effective.get_or_insert_default();
        own.kk = own.kk.take().or_else(|| kk.clone());
        own.ru = own.ru.take().or_else(|| ru.clone());
    }
    act.registered = act.registered.or(other.registered);
    act.registration = act.registration.take().or_else(|| other.registration.clone());
    act.in_effect = act.in_effect.or(other.in_effect);
    act.until = act.until.or(other.until);
    act.running = act.running.take().or_else(|| other.running.clone());
}
