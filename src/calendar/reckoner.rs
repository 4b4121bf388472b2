//! The reckoner: when an application counts as made, and when a term ends.

use chrono::Months;

use super::hours::DAY_END;
use super::{CountFrom, Day, Due, Moment, OfficeHours, Term, Unit, WorkCalendar};

/// Reckons terms by a calendar, the hours of an office and a rule of counting.
#[derive(Clone, Copy, Debug)]
pub struct Reckoner<'a> {
    /// The working days.
    pub calendar: &'a WorkCalendar,
    /// The hours of the office; without them a day ends at 24:00 and terms in hours or minutes cannot be reckoned.
    pub hours: Option<OfficeHours>,
    /// From which day terms are counted.
    pub rule: CountFrom,
}

/// Why a term cannot be reckoned.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ReckonError {
    /// The calendar holds no data for a year that the term needs.
    #[error("the calendar holds no data for the year {year}")]
    NoCalendar {
        /// The first such year.
        year: i32,
    },
    /// A term in minutes or hours needs the hours of the office, and they are not given or hold no minute.
    #[error("a term in minutes or hours needs the hours of the office")]
    NoHours,
}

/// The moment from which an application counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Accepted {
    /// The moment.
    pub at: Moment,
    /// Why it is this one.
    pub why: Acceptance,
}

/// How the moment of an application lies to the hours of acceptance.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Acceptance {
    /// Within the hours: it counts at once.
    InTime,
    /// Before the opening of a day on which the office works: it counts from the opening.
    BeforeOpening,
    /// After the hours of a day on which the office works: it counts from the next such day.
    AfterHours,
    /// On a day off: it counts from the next day on which the office works.
    DayOff,
}

/// Where the count of a term ends, before the end rolls to a working day.
#[derive(Clone, Copy)]
pub(super) enum Reached {
    /// Whole days, from the first to the last.
    Days { first: Day, last: Day },
    /// Office time, from its first moment to its end.
    OfficeTime { begins: Moment, end: Due },
}

impl Reckoner<'_> {
    /// Reckons the end of a term that an event begins; the event itself is not moved into the hours of acceptance.
    ///
    /// An amount of 0 is taken for 1.
    ///
    /// # Errors
    ///
    /// [`ReckonError::NoCalendar`] where a year is not held; [`ReckonError::NoHours`] where a term in minutes or hours
    /// meets an office without hours.
    pub fn due(&self, term: Term, start: Moment) -> Result<Due, ReckonError> {
        self.reach(term, start, |reached| match reached {
            Reached::Days { last, .. } => self.rolled(last),
            Reached::OfficeTime { end, .. } => Ok(end),
        })
    }

    /// The first year from a day to a day whose data may still change.
    #[must_use]
    pub fn provisional(&self, from: Day, to: Day) -> Option<i32> {
        self.provisional_years(from, to).next()
    }

    /// The years from a day to a day whose data may still change.
    pub(super) fn provisional_years(&self, from: Day, to: Day) -> impl Iterator<Item = i32> {
        let (first, last) = self.calendar.years().into_inner();
        (from.year().max(first)..=to.year().min(last)).filter(|&year| self.calendar.provisional(year).is_some())
    }

    /// Counts a term from its start and makes something of where the count ends.
    pub(super) fn reach<T>(
        &self,
        term: Term,
        start: Moment,
        make: impl FnOnce(Reached) -> Result<T, ReckonError>,
    ) -> Result<T, ReckonError> {
        let (amount, unit) = match term {
            Term::AtOnce => {
                let begins = self.office_moment(start)?;
                return make(Reached::OfficeTime { begins, end: Due { day: begins.day(), minute: begins.minute() } });
            }
            Term::WithinWorkingDay => {
                let is_closed = self.closes() <= start.minute();
                let day = start.day().plus(i32::from(is_closed));
                return self.days(day, day, make);
            }
            Term::Amount { amount, unit } => (u32::from(amount.max(1)), unit),
        };
        let first = match self.rule {
            CountFrom::NextDay => start.day().plus(1),
            CountFrom::SameDay => start.day(),
        };
        match unit {
            Unit::Minute => self.office_minutes(amount, start, make),
            Unit::Hour => self.office_minutes(amount * 60, start, make),
            Unit::CalendarDay => self.days(first, first.plus(signed(amount - 1)), make),
            Unit::Week => self.days(first, first.plus(signed(amount * 7 - 1)), make),
            Unit::WorkingDay => self.days(first, self.calendar.nth_working(first, amount)?, make),
            Unit::Month => self.days(first, months_on(start.day(), amount)?, make),
            Unit::Year => self.days(first, months_on(start.day(), amount * 12)?, make),
        }
    }

    fn days<T>(
        &self,
        first: Day,
        last: Day,
        make: impl FnOnce(Reached) -> Result<T, ReckonError>,
    ) -> Result<T, ReckonError> {
        self.calendar.check_held(first, last)?;
        make(Reached::Days { first, last })
    }

    fn office_minutes<T>(
        &self,
        minutes: u32,
        start: Moment,
        make: impl FnOnce(Reached) -> Result<T, ReckonError>,
    ) -> Result<T, ReckonError> {
        let (begins, end) = self.office_time(minutes, start)?;
        make(Reached::OfficeTime { begins, end })
    }

    /// The minute at which a term of whole days ends on its day.
    pub(super) fn closes(&self) -> u16 {
        self.hours.map_or(DAY_END, |hours| hours.closes())
    }

    /// Rolls the last day counted to a working day (Civil Code, articles 172-176).
    pub(super) fn rolled(&self, last: Day) -> Result<Due, ReckonError> {
        Ok(Due { day: self.calendar.next_working(last)?, minute: self.closes() })
    }
}

/// The day of the same number so many months later; where the number lacks, the month's last day (Civil Code, articles
/// 172-176, and the Law on administrative procedures, article 12-1). Both rules of counting end a month so.
pub(super) fn months_on(day: Day, months: u32) -> Result<Day, ReckonError> {
    let date = day.date().and_then(|date| date.checked_add_months(Months::new(months)));
    date.map(Day::from_date).ok_or_else(|| ReckonError::NoCalendar { year: day.year() })
}

/// A number of days as it is added to a day.
pub(super) fn signed(days: u32) -> i32 {
    i32::try_from(days).unwrap_or(i32::MAX)
}
