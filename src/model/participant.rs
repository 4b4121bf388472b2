//! Who takes part: units and employees, information systems, the recipient and the provider.

use chrono::Datelike;

use super::{ClauseNumber, Title};
use crate::calendar::{Day, OfficeHours};

/// Somebody or something that acts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Participant {
    /// The name in the rules.
    pub name: String,
    /// What it is.
    pub kind: ParticipantKind,
    /// Where the text names it; none for the recipient and the provider, which every regulation has.
    pub clause: Option<ClauseNumber>,
    /// Its title.
    pub title: Title,
    /// The days on which it meets; none where it works on every working day.
    pub meets: Option<Meetings>,
    /// Its hours of work where they are not those of the regulation.
    pub hours: Option<OfficeHours>,
    /// Where these hours come from.
    pub hours_ground: Option<Title>,
}

/// What a participant is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ParticipantKind {
    /// The recipient of the service.
    Recipient,
    /// The provider as a whole.
    Provider,
    /// A unit or an employee.
    Actor,
    /// Another body or organisation.
    Body,
    /// An information system.
    System,
}

/// The days on which a commission meets; a meeting that falls on a day off is not held.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Meetings {
    /// The days of the week, Monday first.
    pub weekdays: [bool; 7],
    /// The days of the month, 1 to 31, in order.
    pub month_days: Vec<u8>,
}

impl Meetings {
    /// Whether the commission is to meet on a day, working or not.
    #[must_use]
    pub fn falls_on(&self, day: Day) -> bool {
        let weekday = usize::try_from((day.number() - 1).rem_euclid(7)).ok();
        let is_weekday = weekday.and_then(|weekday| self.weekdays.get(weekday)).is_some_and(|meets| *meets);
        is_weekday || day.date().is_some_and(|date| self.month_days.iter().any(|of| u32::from(*of) == date.day()))
    }
}
