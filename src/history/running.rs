//! The edition by which a case goes: that of its start, unless an act says otherwise (Law No 480-V, art. 43).

use chrono::NaiveDate;

use super::as_of::{Answer, Held};
use super::chain::{Chain, Link};
use super::entry::Begun;
use super::stages::Standing;
use crate::model::{Act, RunningCases, RunningRule};

/// The edition of a case, and what acts say of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chosen<'c> {
    /// What holds for the case.
    pub answer: Answer<'c>,
    /// The act that leaves the case to the former edition, and its ground.
    pub former: Option<(&'c Act, &'c RunningCases)>,
    /// The acts by whose editions the case goes on from some day, if it still runs then.
    pub goes_on: Vec<GoesOn<'c>>,
}

/// An act that takes up the cases that run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GoesOn<'c> {
    /// The act.
    pub act: &'c Act,
    /// Where it says so.
    pub running: &'c RunningCases,
    /// From which day; none while it is not known.
    pub from: Option<NaiveDate>,
}

impl Chain {
    /// The edition by which a case goes that began on a day; none where there are no acts at all.
    #[must_use]
    pub fn of_case(&self, start: NaiveDate) -> Option<Chosen<'_>> {
        let answer = self.as_of(start)?;
        let former = self.former(start, &answer);
        let (answer, by) = match former {
            Some((kept, by)) => (kept, Some(by)),
            None => (answer, None),
        };
        let goes_on = self.goes_on(start, &answer);
        Some(Chosen { answer, former: by, goes_on })
    }

    /// The edition that an act leaves the case to, the first act that does.
    fn former<'c>(
        &'c self,
        start: NaiveDate,
        answer: &Answer<'c>,
    ) -> Option<(Answer<'c>, (&'c Act, &'c RunningCases))> {
        let texts: Vec<(usize, &Link)> = self.links.iter().enumerate().filter(|(_, link)| !link.is_end()).collect();
        texts.windows(2).find_map(|pair| {
            let [(at, before), (_, link)] = pair else { return None };
            let act = link.act();
            let running = act.running.as_ref().filter(|running| running.rule == RunningRule::Former)?;
            let parts = running.accepted_before.or(link.entry.day())?;
            // Where the text before could not be in effect yet, the case began by an older one.
            let is_between = start < parts && before.has_begun(start) != Begun::No;
            let is_older = match answer {
                Answer::Edition(Held { act, .. }) => self.number_of(act) < Some(*at),
                Answer::NotHeld { why, .. } => why.act().and_then(|act| self.number_of(act)) < Some(*at),
                Answer::Unknown { .. } => false,
                Answer::NotYet { .. } | Answer::Ended { .. } => true,
            };
            if !is_between || is_older {
                return None;
            }
            let mut kept = self.one_of(self.possible(*at, start))?;
            match &mut kept {
                // A stage of a later act is no part of the former edition.
                Answer::Edition(held) => {
                    held.others.retain(|other| !matches!(other.standing, Standing::Already(_)));
                }
                Answer::NotHeld { .. } | Answer::Unknown { .. } => {}
                // What was not in effect that day leaves nothing to go by.
                Answer::NotYet { .. } | Answer::Ended { .. } => return None,
            }
            Some((kept, (act, running)))
        })
    }

    /// The later acts that take up the cases that run.
    fn goes_on<'c>(&'c self, start: NaiveDate, answer: &Answer<'c>) -> Vec<GoesOn<'c>> {
        let Answer::Edition(Held { act, .. }) = answer else { return Vec::new() };
        let Some(of) = self.number_of(act) else { return Vec::new() };
        let later = self.links.iter().skip(of + 1).filter(|link| !link.is_end());
        let taking = later.filter_map(|link| {
            let running = link.act().running.as_ref().filter(|running| running.rule == RunningRule::This)?;
            let is_before = running.accepted_before.or(link.entry.day()).is_none_or(|day| start < day);
            // Cases are parted by the day that the act names; they go over when the act is in effect.
            is_before.then_some(GoesOn { act: link.act(), running, from: link.entry.day() })
        });
        taking.collect()
    }

    fn number_of(&self, act: &Act) -> Option<usize> {
        self.links.iter().position(|link| link.act().is_same(act))
    }
}
