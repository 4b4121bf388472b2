//! Staged entry: clauses that stand on a day otherwise than the text of the day has them.

use chrono::NaiveDate;

use super::chain::Chain;
use super::entry::{Begun, Entry, Unknown};
use crate::model::Act;

/// Clauses that are not in effect with the text, or are in effect before it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Other<'c> {
    /// The act.
    pub act: &'c Act,
    /// The clauses.
    pub clauses: &'c [String],
    /// How it stands with them.
    pub standing: Standing,
}

/// How it stands on a day with clauses of a stage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// They are in the text and not yet in effect.
    NotYet(NaiveDate),
    /// They are in a later text and already in effect.
    Already(NaiveDate),
    /// Whether they are in effect is not known.
    Unknown(Unknown),
}

impl Other<'_> {
    /// Whether a clause is among the clauses, or one of them is a part of the other.
    #[must_use]
    pub fn touches(&self, clause: &str) -> bool {
        self.clauses.iter().any(|own| overlap(own, clause))
    }
}

impl Chain {
    /// The clauses that stand on a day otherwise than the text of an edition has them; none where it is no edition of
    /// the chain.
    #[must_use]
    pub fn others_of(&self, edition: usize, day: NaiveDate) -> Vec<Other<'_>> {
        let at = self.links.iter().position(|link| link.text.edition == Some(edition));
        at.map(|at| self.others(at, day)).unwrap_or_default()
    }

    /// The stages that stand otherwise on a day than the text of a link: those of its acts not yet in effect, and those
    /// of later acts already in effect.
    pub(super) fn others(&self, at: usize, day: NaiveDate) -> Vec<Other<'_>> {
        let first = at + 1 - self.made_of(at).len();
        let mut others = Vec::new();
        for (number, link) in self.links.iter().enumerate().skip(first).filter(|(_, link)| !link.is_end()) {
            let act = link.act();
            for stage in &act.stages {
                let is_made = number <= at;
                let entry = Entry::of_stage(act, stage);
                let standing = match (entry, entry.has_begun(day)) {
                    (Entry::Known(known), Begun::No) if is_made => Standing::NotYet(known.day),
                    (Entry::Known(known), Begun::Yes) if !is_made => Standing::Already(known.day),
                    (Entry::Unknown(unknown), Begun::Perhaps) => Standing::Unknown(unknown),
                    (Entry::Unknown(unknown), Begun::No) if is_made => Standing::Unknown(unknown),
                    (Entry::Unknown(unknown), Begun::Yes) if !is_made => Standing::Unknown(unknown),
                    (Entry::Known(_) | Entry::Unknown(_), _) => continue,
                };
                others.push(Other { act, clauses: &stage.clauses, standing });
            }
        }
        others
    }
}

/// Whether two clauses are the same one, or one is a part of the other: a subparagraph and its paragraph.
pub(super) fn overlap(one: &str, other: &str) -> bool {
    let holds = |whole: &str, part: &str| part.strip_prefix(whole).is_some_and(|rest| rest.starts_with('.'));
    one == other || holds(one, other) || holds(other, one)
}

/// A clause that is in two stages of an act, and the stages: on which day it is put into effect is then not said.
#[must_use]
pub fn in_two_stages(act: &Act) -> Option<([usize; 2], &str)> {
    act.stages.iter().enumerate().find_map(|(second, stage)| {
        stage.clauses.iter().find_map(|clause| {
            let before = act.stages.iter().take(second);
            let first = before.enumerate().find(|(_, other)| other.clauses.iter().any(|own| overlap(own, clause)));
            first.map(|(first, _)| ([first, second], clause.as_str()))
        })
    })
}
