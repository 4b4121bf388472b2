//! The same events from one start after another, each step at its limit, with no term capped by what encloses it.

use super::{Case, Event, EventKind, Overrun, Refusal};
use crate::calendar::{Moment, WorkCalendar};
use crate::model::Regulation;

/// Tells from many starts what does not fit, for a plan of which only the moments differ from start to start.
///
/// This is so where one thing happens after another, no clock stands still, and nothing is prolonged or runs out of time.
/// The events are those of the plan from any one start. No capped walk is needed to find [`Plan::overruns`], and one case
/// serves all starts.
///
/// [`Plan::overruns`]: super::Plan::overruns
#[derive(Clone, Debug)]
pub struct Pacer<'a> {
    case: Case<'a>,
    events: Vec<EventKind>,
}

impl<'a> Pacer<'a> {
    /// Takes the events, that of the application first.
    #[must_use]
    pub fn new(regulation: &'a Regulation, calendar: &'a WorkCalendar, events: Vec<EventKind>) -> Self {
        let mut case = Case::new(regulation, calendar);
        case.uncap();
        Self { case, events }
    }

    /// What does not fit where the application is received at a moment.
    ///
    /// # Errors
    /// Why an event does not fit; for an application that can be received, that a deadline cannot be reckoned.
    pub fn overruns(&mut self, start: Moment) -> Result<&[Overrun], Refusal> {
        self.case.reset();
        let mut at = start;
        for what in self.events.iter().copied() {
            if let EventKind::StepDone { node, .. } = what {
                at = self.case.limit_of_step(node)?;
            }
            self.case.apply(Event { at, what })?;
        }
        Ok(self.case.overruns())
    }
}
