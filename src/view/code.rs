//! Short ASCII words by which programs know the kinds of things.

use crate::calendar::{Acceptance, CountFrom, Term, Unit};
use crate::model::{Channel, OutcomeClass};

/// The code of a channel.
#[must_use]
pub const fn channel_code(channel: Channel) -> &'static str {
    match channel {
        Channel::Office => "office",
        Channel::Portal => "portal",
        Channel::StateCorporation => "state-corporation",
        Channel::Operator => "operator",
        Channel::Mobile => "mobile",
        Channel::Proactive => "proactive",
    }
}

/// The code of a class of outcomes.
#[must_use]
pub const fn outcome_class_code(class: OutcomeClass) -> &'static str {
    match class {
        OutcomeClass::Granted => "granted",
        OutcomeClass::Refused => "refused",
        OutcomeClass::AcceptanceRefused => "acceptance-refused",
        OutcomeClass::PortalRefused => "portal-refused",
        OutcomeClass::Discontinued => "discontinued",
    }
}

/// The code of a counting rule.
pub(super) const fn rule(rule: CountFrom) -> &'static str {
    match rule {
        CountFrom::NextDay => "next-day",
        CountFrom::SameDay => "same-day",
    }
}

/// The code of what a term is counted in.
pub(super) const fn unit(term: Term) -> &'static str {
    match term {
        Term::AtOnce => "at-once",
        Term::WithinWorkingDay => "within-working-day",
        Term::Amount { unit, .. } => match unit {
            Unit::Minute => "minute",
            Unit::Hour => "hour",
            Unit::CalendarDay => "calendar-day",
            Unit::WorkingDay => "working-day",
            Unit::Week => "week",
            Unit::Month => "month",
            Unit::Year => "year",
        },
    }
}

/// The code of how an application lies to the hours of acceptance.
pub(super) const fn acceptance(why: Acceptance) -> &'static str {
    match why {
        Acceptance::InTime => "in-time",
        Acceptance::BeforeOpening => "before-opening",
        Acceptance::AfterHours => "after-hours",
        Acceptance::DayOff => "day-off",
    }
}
