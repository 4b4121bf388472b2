//! The explanation of a deadline as data: enough to reckon it again by hand.

use std::sync::Arc;

use super::{CountFrom, Day, Due, Moment, Moved, OfficeHours, ReckonError, SpecialDay, Term, Window, WorkCalendar};

/// A deadline with all that it was reckoned from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proof {
    /// The term.
    pub term: Term,
    /// The rule of counting.
    pub rule: CountFrom,
    /// The hours of the office, where they are known.
    pub hours: Option<OfficeHours>,
    /// The moment of the event that begins the term, or of the end from which it is counted back.
    pub start: Moment,
    /// The way from the start to where the count ended.
    pub course: Course,
    /// What moved the end of the count, in order.
    pub moves: Vec<Moved>,
    /// The days off over which the end went to a working day, as they were met; none where it lay on one.
    pub rolled: Vec<DayOff>,
    /// The end of the term.
    pub due: Due,
    /// The years touched, from the first day to the last, whose data may still change.
    pub provisional: Vec<i32>,
}

/// The way of a term from its start to the end of its count.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Course {
    /// Whole days, until the office closes on the last one.
    Days {
        /// The days counted, from the first one to that on which the count ended.
        counted: Stretch,
    },
    /// Minutes of office time, or the first one of them for a duty at once.
    OfficeTime {
        /// All days from that of the start to that of the end.
        passed: Stretch,
        /// How many of them are Saturdays with hours of their own; they are counted among its weekends too.
        saturdays: u32,
        /// The first minute of office time at or after the start.
        begins: Moment,
        /// The office time used, in order; none for a duty at once.
        used: Vec<OfficePiece>,
    },
    /// Back from an end: days, or hours and minutes by the clock.
    Backward {
        /// The end from which it was counted back.
        end: Due,
        /// Where the count led, before it went back to a working day or to office time.
        reached: Due,
        /// All days from that of `reached` to the day before that of `end`; where both are one day, that day.
        passed: Stretch,
    },
}

/// Days that follow one another, and what they are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stretch {
    /// The first day.
    pub first: Day,
    /// The last day.
    pub last: Day,
    /// How many of them are working days, special ones included.
    pub working: u32,
    /// How many of them are Saturdays and Sundays off that are no special days.
    pub weekends: u32,
    /// The special days among them, in order.
    pub special: Vec<Arc<SpecialDay>>,
}

/// A day on which no work is done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DayOff {
    /// The day.
    pub day: Day,
    /// Why it is off; none for an ordinary Saturday or Sunday.
    pub special: Option<Arc<SpecialDay>>,
}

/// Office time used by a term in minutes or hours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OfficePiece {
    /// A part of one day.
    Part {
        /// The day.
        day: Day,
        /// The minute of the day at which it begins.
        from: u16,
        /// The minute of the day at which it ends.
        to: u16,
        /// The break skipped within it.
        pause: Option<Window>,
        /// How many minutes of office time it has.
        minutes: u32,
    },
    /// Days of work from the opening to the closing.
    WholeDays {
        /// The first one.
        first: Day,
        /// The last one.
        last: Day,
        /// How many days of work.
        days: u32,
        /// How many of them are Saturdays with hours of their own.
        saturdays: u32,
        /// How many minutes of office time they have together.
        minutes: u32,
    },
}

impl Stretch {
    pub(super) fn new(calendar: &WorkCalendar, first: Day, last: Day) -> Result<Self, ReckonError> {
        let special = calendar.special_between(first, last).to_vec();
        let working = calendar.working_days(first, last)?;
        let off = special.iter().filter(|special| !special.kind.is_working()).count();
        let known = working.saturating_add(u32::try_from(off).unwrap_or(u32::MAX));
        let mut stretch = Self { first, last, working, weekends: 0, special };
        stretch.weekends = stretch.days().saturating_sub(known);
        Ok(stretch)
    }

    /// How many days there are.
    #[must_use]
    pub fn days(&self) -> u32 {
        u32::try_from(i64::from(self.last.number()) - i64::from(self.first.number()) + 1).unwrap_or(0)
    }
}
