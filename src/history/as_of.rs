//! Which text holds on a day: exactly one answer, and no more than the data prove.
//!
//! The text in effect on a day is that of the last act put into effect by then; a known later one ends all before it,
//! whether their own days are known or not. It is a file's text only where the older acts whose changes the file holds
//! are in effect too, and the term of none of them has ended. Nothing older comes back after a repeal or the end of a
//! temporary act.

use chrono::NaiveDate;

use super::chain::{Chain, Link};
use super::entry::{Begun, Entry, Unknown};
use super::stages::Other;
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
        /// Why no file holds it.
        why: Gap<'c>,
        /// The act of which it is not known whether it is in effect, where the regulation may not be in effect yet.
        doubt: Option<(&'c Act, Unknown)>,
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

/// Why no file holds a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gap<'c> {
    /// It is older than all acts of the lists.
    Older,
    /// No file holds the edition that an act made.
    Lost {
        /// The act.
        act: &'c Act,
        /// Whether it may be an older one that holds, of which there is no file either.
        or_older: bool,
    },
    /// The last act is in effect, and an older act whose changes are in its text is not.
    Without {
        /// The act that made the text.
        act: &'c Act,
        /// The older act.
        older: &'c Act,
    },
    /// The term of a temporary act that changed the text has ended, and nothing says what holds after it.
    Expired {
        /// The act that made the text.
        act: &'c Act,
        /// The temporary act.
        temporary: &'c Act,
        /// Its last day.
        until: NaiveDate,
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

/// How a regulation ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending {
    /// An act repealed it.
    Repeal,
    /// It was temporary.
    Until,
}

impl<'c> Gap<'c> {
    /// The act that made the text; none where it is older than all acts of the lists.
    #[must_use]
    pub const fn act(self) -> Option<&'c Act> {
        match self {
            Self::Older => None,
            Self::Lost { act, .. } | Self::Without { act, .. } | Self::Expired { act, .. } => Some(act),
        }
    }
}

/// What may hold on a day, and the link whose unknown day leaves it open; none where nothing does.
pub(super) struct Possible<'c> {
    pub(super) answer: Answer<'c>,
    open: Option<usize>,
}

impl Chain {
    /// What holds on a day; none where there are no acts at all.
    #[must_use]
    pub fn as_of(&self, day: NaiveDate) -> Option<Answer<'_>> {
        let begun: Vec<Begun> = self.links.iter().map(|link| link.has_begun(day)).collect();
        let certain = begun.iter().rposition(|begun| *begun == Begun::Yes);
        let mut possible = match certain {
            Some(at) => self.possible(at, day),
            None => vec![Possible { answer: self.before_all()?, open: None }],
        };
        for (at, begun) in begun.iter().enumerate().skip(certain.map_or(0, |at| at + 1)) {
            if *begun == Begun::Perhaps {
                let with = self.possible(at, day).into_iter();
                possible.extend(with.map(|one| Possible { open: one.open.or(Some(at)), ..one }));
            }
        }
        self.one_of(possible)
    }

    /// The one answer to which all that may hold leads; else what is lacking to know.
    pub(super) fn one_of<'c>(&'c self, mut possible: Vec<Possible<'c>>) -> Option<Answer<'c>> {
        use Answer::{Edition, Ended, NotHeld, NotYet};
        let is_one = |test: fn(&Answer<'_>) -> bool| possible.iter().all(|one| test(&one.answer));
        let first_open = possible.iter().find_map(|one| self.lacking(one.open));
        if is_one(|answer| matches!(answer, Ended { .. })) {
            // Whatever else ended it, it had ended by the first of them.
            return Some(possible.swap_remove(0).answer);
        }
        if is_one(|answer| matches!(answer, NotHeld { .. } | NotYet { .. })) {
            // Whichever of them holds, its text is not here.
            let texts = possible.iter().filter(|one| matches!(one.answer, NotHeld { .. })).count();
            let doubt = first_open.filter(|_| texts < possible.len());
            return match possible.pop()?.answer {
                NotHeld { why: Gap::Lost { act, .. }, .. } => {
                    Some(NotHeld { why: Gap::Lost { act, or_older: texts > 1 }, doubt })
                }
                NotHeld { why, .. } => Some(NotHeld { why, doubt }),
                other => Some(other),
            };
        }
        if let [one] = possible.as_slice()
            && matches!(one.answer, Edition(_))
        {
            return possible.pop().map(|one| one.answer);
        }
        let last = possible.iter().rev().find_map(|one| one.open)?;
        let (act, unknown) = self.lacking(Some(last))?;
        Some(Answer::Unknown { act, edition: self.links.get(last)?.text.edition, unknown })
    }

    /// The act of a link and what is lacking to know its day.
    fn lacking(&self, at: Option<usize>) -> Option<(&Act, Unknown)> {
        let link = self.links.get(at?)?;
        match link.entry {
            Entry::Unknown(unknown) => Some((link.act(), unknown)),
            Entry::Known(_) => None,
        }
    }

    /// What may hold on a day if a link is the last one that has begun by then.
    pub(super) fn possible(&self, at: usize, day: NaiveDate) -> Vec<Possible<'_>> {
        let Some(link) = self.links.get(at) else { return Vec::new() };
        let act = link.act();
        if link.is_end() {
            let last = link.entry.earliest().pred_opt().unwrap_or(NaiveDate::MIN);
            return vec![Possible { answer: Answer::Ended { act, by: Ending::Repeal, last }, open: None }];
        }
        let mut possible = Vec::new();
        let mut gap = None;
        let made = self.made_of(at);
        for temporary in made.iter().map(Link::act) {
            let Some(until) = temporary.until.filter(|until| *until < day) else { continue };
            let ends = temporary.kind == ActKind::Adopts;
            let why = Gap::Expired { act, temporary, until };
            let ended = Answer::Ended { act: temporary, by: Ending::Until, last: until };
            // A text put into effect after the term is not touched by its end; one that ends first had begun by then.
            let is_within = temporary.is_same(act) || act.until.is_some_and(|own| own <= until);
            let within = if is_within { Begun::Yes } else { link.has_begun(until) };
            match within {
                Begun::Yes if ends => return vec![Possible { answer: ended, open: None }],
                Begun::Yes => gap = gap.or(Some(why)),
                Begun::Perhaps => {
                    let answer = if ends { ended } else { Answer::NotHeld { why, doubt: None } };
                    possible.push(Possible { answer, open: Some(at) });
                }
                Begun::No => {}
            }
        }
        let first = at + 1 - made.len();
        for (number, older) in made.iter().enumerate().take(made.len() - 1) {
            let why = Gap::Without { act, older: older.act() };
            // Whether it may be in effect later than the last one although it is older.
            let is_open = older.entry.earliest() > link.entry.earliest()
                || matches!(older.entry, Entry::Unknown(unknown) if unknown.latest().is_some());
            match older.has_begun(day) {
                Begun::No => gap = gap.or(Some(why)),
                Begun::Perhaps if is_open => {
                    let answer = Answer::NotHeld { why, doubt: None };
                    possible.push(Possible { answer, open: Some(first + number) });
                }
                // Else the days of acts before the last one are not asked.
                Begun::Perhaps | Begun::Yes => {}
            }
        }
        let lost = Gap::Lost { act, or_older: false };
        let answer = match (gap, link.text.edition) {
            (Some(why), _) => Answer::NotHeld { why, doubt: None },
            (None, Some(edition)) => {
                Answer::Edition(Held { edition, act, entry: link.entry, others: self.others(at, day) })
            }
            (None, None) => Answer::NotHeld { why: lost, doubt: None },
        };
        possible.push(Possible { answer, open: None });
        possible
    }

    /// The answer for a day before all that is known.
    fn before_all(&self) -> Option<Answer<'_>> {
        let first = self.links.first()?;
        Some(match first.act().kind {
            ActKind::Adopts => Answer::NotYet { act: first.act(), entry: first.entry },
            _ => Answer::NotHeld { why: Gap::Older, doubt: None },
        })
    }
}
