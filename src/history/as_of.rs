//! Which text holds on a day: exactly one answer, and no more than the data prove.
//!
//! The text in effect on a day is that of the last act put into effect by then; a known later one ends all before it,
//! whether their own days are known or not. Nothing older comes back after a repeal or the end of a temporary act.

use chrono::NaiveDate;

use super::chain::{Chain, Link, Text, What};
use super::entry::{Entry, Unknown};
use crate::model::{Act, ActKind};

/// What holds on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer<'c> {
    /// A text that is held.
    Edition(Held<'c>),
    /// The regulation is not yet in effect: the act that adopts it, and its day or the earliest one.
    NotYet {
        /// The act.
        act: &'c Act,
        /// Its entry into effect.
        entry: Entry,
    },
    /// The regulation is no longer in effect.
    Ended {
        /// The act that ended it: a repeal, or the temporary act itself.
        act: &'c Act,
        /// How.
        by: Ending,
        /// The last day on which it was in effect.
        last: NaiveDate,
    },
    /// A text holds that no file holds.
    NotHeld {
        /// The act that made it; none where it is older than all acts of the lists.
        act: Option<&'c Act>,
    },
    /// Whether a text holds is not known.
    Unknown {
        /// The act whose day is not known.
        act: &'c Act,
        /// The edition that it made, where a file holds its text.
        edition: Option<usize>,
        /// What is lacking.
        unknown: Unknown,
    },
}

/// A text that is held and in effect.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Held<'c> {
    /// Which of the editions.
    pub edition: usize,
    /// The act that made it.
    pub act: &'c Act,
    /// Its entry into effect.
    pub entry: Entry,
    /// Clauses that are not as the text has them.
    pub others: Vec<Other<'c>>,
}

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

/// How a regulation ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending {
    /// An act repealed it.
    Repeal,
    /// It was temporary.
    Until,
}

impl Chain {
    /// What holds on a day; none where there are no acts at all.
    #[must_use]
    pub fn as_of(&self, day: NaiveDate) -> Option<Answer<'_>> {
        let began = |link: &Link| link.entry.day().is_some_and(|start| start <= day);
        let standing = self.links.iter().rposition(began);
        let after = standing.map_or(0, |at| at + 1);
        let may_have_begun = |link: &&Link| matches!(link.entry, Entry::Unknown(unknown) if unknown.earliest <= day);
        let possible: Vec<&Link> = self.links.iter().skip(after).filter(may_have_begun).collect();
        let standing = standing.and_then(|at| Some((at, self.links.get(at)?)));
        let is_end = |link: &Link| link.text().is_none();
        let Some(last) = possible.last() else {
            return match standing {
                Some((at, link)) => Some(self.standing(at, link, day)),
                None => self.before_all(),
            };
        };
        if let Some((at, link)) = standing.filter(|(_, link)| is_end(link))
            && possible.iter().all(|link| is_end(link))
        {
            // Whatever else ended it, it had ended.
            return Some(self.standing(at, link, day));
        }
        let is_held = |link: &Link| link.text().is_none_or(|text| text.edition.is_some());
        if !possible.iter().any(|link| is_held(link)) && standing.is_none_or(|(_, link)| !is_held(link)) {
            // Whichever of them holds, its text is not here; the oldest of them is certain to have been made.
            return Some(Answer::NotHeld { act: Some(last.act()) });
        }
        let Entry::Unknown(unknown) = last.entry else { return None };
        Some(Answer::Unknown { act: last.act(), edition: last.text().and_then(|text| text.edition), unknown })
    }

    /// The answer where it is certain which link holds.
    fn standing<'c>(&'c self, at: usize, link: &'c Link, day: NaiveDate) -> Answer<'c> {
        let before = |day: NaiveDate| day.pred_opt().unwrap_or(NaiveDate::MIN);
        match &link.what {
            What::Repealed(act) => Answer::Ended { act, by: Ending::Repeal, last: before(link.entry.earliest()) },
            What::Expired { act, until } => Answer::Ended { act, by: Ending::Until, last: *until },
            What::Text(Text { act, edition: None }) => Answer::NotHeld { act: Some(act) },
            What::Text(Text { act, edition: Some(edition) }) => {
                let others = self.others(at, day);
                Answer::Edition(Held { edition: *edition, act, entry: link.entry, others })
            }
        }
    }

    /// The answer for a day before all that is known.
    fn before_all(&self) -> Option<Answer<'_>> {
        let first = self.links.first()?;
        Some(match first.text() {
            Some(Text { act, .. }) if act.kind == ActKind::Adopts => Answer::NotYet { act, entry: first.entry },
            _ => Answer::NotHeld { act: None },
        })
    }

    /// The stages that stand otherwise on a day than the text of a link: those of its acts not yet in effect, and those
    /// of later acts already in effect.
    pub(super) fn others(&self, at: usize, day: NaiveDate) -> Vec<Other<'_>> {
        let mut others = Vec::new();
        for (number, link) in self.links.iter().enumerate() {
            let Some(Text { act, .. }) = link.text() else { continue };
            for stage in &act.stages {
                let is_made = number <= at;
                let standing = match Entry::of_stage(act, stage) {
                    Entry::Known(known) if is_made && known.day > day => Standing::NotYet(known.day),
                    Entry::Known(known) if !is_made && known.day <= day => Standing::Already(known.day),
                    Entry::Unknown(unknown) if is_made || unknown.earliest <= day => Standing::Unknown(unknown),
                    Entry::Known(_) | Entry::Unknown(_) => continue,
                };
                others.push(Other { act, clauses: &stage.clauses, standing });
            }
        }
        others
    }
}
