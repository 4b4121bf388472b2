//! How a plan paces a case: which step is done next, and when.

use super::deadline::last_minute;
use super::state::Stage;
use super::{Case, EventKind, OpenStep, Place, Refusal};
use crate::calendar::{Day, Due, Moment, Reckoner};
use crate::model::{ClockEffect, Meetings, NodeId};

/// What a plan does next.
#[derive(Clone, Copy, Debug)]
pub(super) struct Planned {
    /// When.
    pub(super) at: Moment,
    /// What.
    pub(super) what: EventKind,
    /// The step.
    pub(super) node: NodeId,
    /// The place of the open procedure that waits for it.
    pub(super) here: usize,
}

impl Case<'_> {
    /// What can be done next at the limits, in the order of the threads; some steps run out of time.
    ///
    /// A step that counts from another one which was never done must wait for the other threads, if there are any.
    pub(super) fn planned(&self, expired: &[NodeId]) -> Result<Vec<Planned>, Refusal> {
        let mut planned = Vec::new();
        let mut refused = None;
        for (here, open) in self.threads.all().iter().enumerate() {
            let next = match open.stage {
                Stage::Step(step) => match self.expiry(here, &step, expired) {
                    None => self.pace(here, &step),
                    Some(at) => Ok((at, EventKind::StepExpired { node: step.node })),
                },
                Stage::Called { step, .. } if !self.is_standing(here) => match self.expiry(here, &step, expired) {
                    None => continue,
                    Some(at) => Ok((at, EventKind::StepExpired { node: step.node })),
                },
                _ => continue,
            };
            let node = open.stage.open_step().map(|step| step.node);
            match (next, node) {
                (Ok((at, what)), Some(node)) => planned.push(Planned { at, what, node, here }),
                (Err(refusal), _) => refused = refused.or(Some(refusal)),
                (Ok(_), None) => {}
            }
        }
        match refused {
            Some(refusal) if planned.is_empty() => Err(refusal),
            _ => Ok(planned),
        }
    }

    /// When an open step is done at its limit.
    pub(super) fn limit_of_step(&self, node: NodeId) -> Result<Moment, Refusal> {
        self.must_be_open()?;
        let (here, step) = self.threads.find_step(node).ok_or_else(|| self.not_open(node))?;
        self.pace(here, &step).map(|(at, _)| at)
    }

    /// When a step runs out of time in a plan; none where it does not.
    fn expiry(&self, here: usize, step: &OpenStep, expired: &[NodeId]) -> Option<Moment> {
        let is_expired = expired.contains(&step.node) && self.regulation.node(step.node).on_expiry.is_some();
        let id = step.deadline.filter(|_| is_expired)?;
        let due = self.known_due(here, step).filter(|_| !self.is_end_unknown(here, id))?;
        Some(self.not_past(last_minute(due).plus(1)))
    }

    /// Does a step at its deadline, or as soon after it as it can be done.
    fn pace(&self, here: usize, step: &OpenStep) -> Result<(Moment, EventKind), Refusal> {
        let node = self.regulation.node(step.node);
        let due = self.known_due(here, step);
        let earliest = self.earliest(step.node)?.map_or(step.opened, |until| until.moment().max(step.opened));
        let earliest = self.not_past(earliest);
        let at = match &self.regulation.participant(node.actor).meets {
            None => due.map_or(earliest, |due| last_minute(due).max(earliest)),
            Some(meets) => self.meeting(step.node, meets, earliest, due)?,
        };
        let prolonged = match node.clock {
            Some(ClockEffect::Prolongs { by, is_most: true, .. }) => Some(by),
            _ => None,
        };
        Ok((at, EventKind::StepDone { node: step.node, prolonged }))
    }

    /// The last meeting of a commission that is in time, else the first one that is not; without a term the next one.
    fn meeting(&self, node: NodeId, meets: &Meetings, earliest: Moment, due: Option<Due>) -> Result<Moment, Refusal> {
        let reckoner = self.reckoner_of(node);
        let is_held = |day: Day| {
            let is_working = reckoner.calendar.is_working(day);
            let is_held = is_working.map(|is_working| is_working && meets.falls_on(day));
            is_held.map_err(|source| Refusal::Reckoning { place: Place::Node(node), source })
        };
        let Some(due) = due else {
            let mut day = earliest.day();
            while !is_held(day)? {
                day = day.plus(1);
            }
            return Ok(earliest.max(day.at(opening(&reckoner))));
        };
        let mut day = due.day;
        while day >= earliest.day() {
            let minute = if day == due.day { due.minute.min(1439) } else { closing(&reckoner) };
            if is_held(day)? && day.at(minute) >= earliest {
                return Ok(day.at(minute));
            }
            day = day.plus(-1);
        }
        // None is in time: the first one that can be held is late.
        let mut day = due.day.max(earliest.day());
        loop {
            let at = day.at(closing(&reckoner));
            if is_held(day)? && at >= earliest {
                return Ok(at);
            }
            day = day.plus(1);
        }
    }

    /// A moment, or that of the last event if it is past.
    fn not_past(&self, at: Moment) -> Moment {
        self.now().map_or(at, |now| now.max(at))
    }
}

/// The minute at which an office opens.
fn opening(reckoner: &Reckoner<'_>) -> u16 {
    reckoner.hours.map_or(0, |hours| hours.work.opens)
}

/// The last minute of an office's day that a moment can name.
fn closing(reckoner: &Reckoner<'_>) -> u16 {
    reckoner.hours.map_or(1439, |hours| hours.work.closes.min(1439))
}
