//! Where a case file says what a case does not take.

use crate::engine::Refusal;
use crate::source::Span;
use crate::syntax::EventTree;

/// The places of one event.
#[derive(Clone, Copy, Debug)]
pub(super) struct Places {
    /// When it happened.
    at: Span,
    /// What happened: the step, the fact, the withdrawal.
    what: Span,
    /// By how much a step prolonged.
    amount: Span,
}

impl Places {
    /// The places of an event; what is not said stands where the event begins.
    pub(super) fn of_event(event: &EventTree) -> Self {
        let names = [&event.step, &event.fact, &event.expired].into_iter().flatten().map(|name| name.span);
        let flags = [&event.withdrawn, &event.lapsed].into_iter().flatten().map(|flag| flag.span);
        let what = names.chain(flags).next().unwrap_or(event.place);
        Self {
            at: event.at.as_ref().map_or(event.place, |at| at.span),
            what,
            amount: event.prolonged.as_ref().map_or(what, |amount| amount.span),
        }
    }

    /// The place of an application, all of which stands where its moment does.
    pub(super) const fn of_application(place: Span) -> Self {
        Self { at: place, what: place, amount: place }
    }

    /// The words for which the event is refused: a moment that does not fit, an amount, or what is said to have
    /// happened.
    pub(super) const fn of_refusal(self, refusal: &Refusal) -> Span {
        match refusal {
            Refusal::BackInTime { .. }
            | Refusal::TooEarly { .. }
            | Refusal::NotExpired { .. }
            | Refusal::StillValid { .. } => self.at,
            Refusal::WrongAmount { .. } => self.amount,
            _ => self.what,
        }
    }
}
