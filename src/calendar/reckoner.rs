//! The reckoner: when an application counts as made, and when a term ends.

use chrono::Months;

use super::hours::DAY_END;
use super::proof::{Observer, Silent};
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
    /// Before the opening of a working day: it counts from the opening.
    BeforeOpening,
    /// After the hours of a working day: it counts from the next working day.
    AfterHours,
    /// On a day off: it counts from the next working day.
    DayOff,
}

impl Reckoner<'_> {
    /// Tells from when an application counts that is made at a moment, at the desk or by another channel.
    ///
    /// The minute at which the office or its desk closes is after hours; the break changes nothing.
    ///
    /// # Errors
    ///
    /// [`ReckonError::NoCalendar`] where a year is not held.
    pub fn accept(&self, at: Moment, desk: bool) -> Result<Accepted, ReckonError> {
        let window = self.hours.map(|hours| hours.desk.filter(|_| desk).unwrap_or(hours.work));
        let (opens, closes) = window.map_or((0, DAY_END), |window| (window.opens, window.closes));
        let why = if !self.calendar.is_working(at.day())? {
            Acceptance::DayOff
        } else if at.minute() >= closes {
            Acceptance::AfterHours
        } else if at.minute() < opens {
            Acceptance::BeforeOpening
        } else {
            Acceptance::InTime
        };
        let at = match why {
            Acceptance::InTime => at,
            Acceptance::BeforeOpening => at.day().at(opens),
            Acceptance::AfterHours | Acceptance::DayOff => self.calendar.next_working(at.day().plus(1))?.at(opens),
        };
        Ok(Accepted { at, why })
    }

    /// Reckons the end of a term that an event begins; the event itself is not moved into the hours of acceptance.
    ///
    /// An amount of 0 is taken for 1.
    ///
    /// # Errors
    ///
    /// [`ReckonError::NoCalendar`] where a year is not held; [`ReckonError::NoHours`] where a term in minutes or hours
    /// meets an office without hours.
    pub fn due(&self, term: Term, start: Moment) -> Result<Due, ReckonError> {
        Ok(self.reckon(term, start, Silent)?.0)
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

    /// Reckons a term; the observer makes what it wants of the days and minutes met.
    pub(super) fn reckon<O: Observer>(
        &self,
        term: Term,
        start: Moment,
        observer: O,
    ) -> Result<(Due, O::Course), ReckonError> {
        let (amount, unit) = match term {
            Term::AtOnce => return self.at_once(start, observer),
            Term::WithinWorkingDay => return self.within_working_day(start, observer),
            Term::Amount { amount, unit } => (u32::from(amount.max(1)), unit),
        };
        match unit {
            Unit::Minute => self.office_time(amount, start, observer),
            Unit::Hour => self.office_time(amount * 60, start, observer),
            Unit::CalendarDay => self.calendar_days(amount, start, observer),
            Unit::Week => self.calendar_days(amount * 7, start, observer),
            Unit::WorkingDay => self.working_days(amount, start, observer),
            Unit::Month => self.months(amount, start, observer),
            Unit::Year => self.months(amount * 12, start, observer),
        }
    }

    /// The first day that counts (Civil Code, articles 172-176, or the Law on administrative procedures, article 12-1).
    fn first_day(&self, start: Moment) -> Day {
        match self.rule {
            CountFrom::NextDay => start.day().plus(1),
            CountFrom::SameDay => start.day(),
        }
    }

    fn calendar_days<O: Observer>(
        &self,
        amount: u32,
        start: Moment,
        observer: O,
    ) -> Result<(Due, O::Course), ReckonError> {
        let first = self.first_day(start);
        let last = first.plus(i32::try_from(amount - 1).unwrap_or(i32::MAX));
        self.roll(first, last, observer)
    }

    fn working_days<O: Observer>(
        &self,
        amount: u32,
        start: Moment,
        observer: O,
    ) -> Result<(Due, O::Course), ReckonError> {
        let first = self.first_day(start);
        self.roll(first, self.calendar.nth_working(first, amount)?, observer)
    }

    /// A month ends on the day number of its event by both rules; where the number lacks, on the month's last day (Civil
    /// Code, articles 172-176, and the Law on administrative procedures, article 12-1).
    fn months<O: Observer>(&self, amount: u32, start: Moment, observer: O) -> Result<(Due, O::Course), ReckonError> {
        let first = self.first_day(start);
        let lacking = ReckonError::NoCalendar { year: start.day().year() };
        let date = start.day().date().ok_or(lacking)?;
        let ends = date.checked_add_months(Months::new(amount)).ok_or(lacking)?;
        self.roll(first, Day::from_date(ends), observer)
    }

    /// Rolls the last day counted to a working day (Civil Code, articles 172-176).
    fn roll<O: Observer>(&self, first: Day, last: Day, observer: O) -> Result<(Due, O::Course), ReckonError> {
        self.calendar.check_held(first, last)?;
        let minute = self.hours.map_or(DAY_END, |hours| hours.closes());
        let due = Due { day: self.calendar.next_working(last)?, minute };
        Ok((due, observer.days(first, last, due)?))
    }

    fn within_working_day<O: Observer>(&self, start: Moment, observer: O) -> Result<(Due, O::Course), ReckonError> {
        let is_closed = self.hours.is_some_and(|hours| hours.closes() <= start.minute());
        let day = start.day().plus(i32::from(is_closed));
        self.roll(day, day, observer)
    }

    fn at_once<O: Observer>(&self, start: Moment, observer: O) -> Result<(Due, O::Course), ReckonError> {
        let begins = self.office_moment(start)?;
        let due = Due { day: begins.day(), minute: begins.minute() };
        Ok((due, observer.office_time(begins, due)?))
    }

    fn office_time<O: Observer>(
        &self,
        minutes: u32,
        start: Moment,
        observer: O,
    ) -> Result<(Due, O::Course), ReckonError> {
        let hours = self.hours.filter(|hours| hours.minutes() > 0).ok_or(ReckonError::NoHours)?;
        let begins = self.office_moment(start)?;
        // Counted from the opening of the first day, so that whole days fall out by division. The last minute, not the
        // end after it, tells the day: what ends at the closing ends on that day.
        let last_minute = u32::from(hours.passed(begins.minute())) + minutes - 1;
        let day_minutes = u32::from(hours.minutes());
        let day = self.calendar.nth_working(begins.day(), last_minute / day_minutes + 1)?;
        let minutes_of_day = u16::try_from(last_minute % day_minutes + 1).unwrap_or(DAY_END);
        let due = Due { day, minute: hours.minute_after(minutes_of_day) };
        Ok((due, observer.office_time(begins, due)?))
    }

    /// The first moment of office time at or after a moment.
    fn office_moment(&self, at: Moment) -> Result<Moment, ReckonError> {
        let next_minute = |minute| self.hours.map_or(Some(minute), |hours| hours.next_minute(minute));
        if self.calendar.is_working(at.day())?
            && let Some(minute) = next_minute(at.minute())
        {
            return Ok(at.day().at(minute));
        }
        Ok(self.calendar.next_working(at.day().plus(1))?.at(next_minute(0).unwrap_or(0)))
    }
}
