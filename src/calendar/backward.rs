//! Terms counted back from an end: «not later than so long before».

use chrono::Months;

use super::reckoner::signed;
use super::{Day, Due, ReckonError, Reckoner, Term, Unit};

impl Reckoner<'_> {
    /// Reckons until when a thing must be done that is due so long before an end.
    ///
    /// Days and longer units are counted back from the day of the end; where that leads to a day off, the thing is due
    /// when the office closes on the last working day before, else at the minute of the end, but not after the closing.
    /// Hours and minutes are counted back by the clock; where that leads to no office time, the thing is due at the end
    /// of the last minute of office time before. A duty without an amount is due at the end itself. An amount of 0 is
    /// taken for 1.
    ///
    /// # Errors
    ///
    /// [`ReckonError::NoCalendar`] where a year is not held; [`ReckonError::NoHours`] where a term in minutes or hours
    /// meets hours that hold no minute.
    pub fn backward(&self, term: Term, end: Due) -> Result<Due, ReckonError> {
        Ok(self.back(term, end)?.1)
    }

    /// Where counting back leads, and the end in force.
    pub(super) fn back(&self, term: Term, end: Due) -> Result<(Due, Due), ReckonError> {
        let Term::Amount { amount, unit } = term else { return Ok((end, end)) };
        let amount = u32::from(amount.max(1));
        self.calendar.check_held_back(end.day, end.day)?;
        let lacking = ReckonError::NoCalendar { year: end.day.year() };
        let months = |months| end.day.date()?.checked_sub_months(Months::new(months)).map(Day::from_date);
        let day = match unit {
            Unit::Minute => return self.back_by_clock(amount, end),
            Unit::Hour => return self.back_by_clock(amount * 60, end),
            Unit::CalendarDay => end.day.plus(-signed(amount)),
            Unit::Week => end.day.plus(-signed(amount * 7)),
            Unit::WorkingDay => self.calendar.nth_working_back(end.day.plus(-1), amount)?,
            Unit::Month => months(amount).ok_or(lacking)?,
            Unit::Year => months(amount * 12).ok_or(lacking)?,
        };
        self.calendar.check_held_back(day, end.day)?;
        let reached = Due { day, minute: end.minute.min(self.closes()) };
        if self.calendar.is_working(day)? {
            return Ok((reached, reached));
        }
        Ok((reached, Due { day: self.calendar.nth_working_back(day, 1)?, minute: self.closes() }))
    }

    fn back_by_clock(&self, minutes: u32, end: Due) -> Result<(Due, Due), ReckonError> {
        if self.hours.is_some_and(|hours| hours.minutes() == 0) {
            return Err(ReckonError::NoHours);
        }
        let at = end.moment().plus(-i64::from(minutes));
        self.calendar.check_held_back(at.day(), end.day)?;
        Ok((Due { day: at.day(), minute: at.minute() }, self.office_end(at)?))
    }
}
