//! When an application counts as made.

use super::hours::DAY_END;
use super::{Acceptance, Accepted, Day, Moment, ReckonError, Reckoner};

impl Reckoner<'_> {
    /// Tells from when an application counts that is made at a moment, at the desk or by another channel.
    ///
    /// The minute at which the office or its desk closes is after hours; the break changes nothing.
    ///
    /// # Errors
    ///
    /// [`ReckonError::NoCalendar`] where a year is not held.
    pub fn accept(&self, at: Moment, desk: bool) -> Result<Accepted, ReckonError> {
        let hours = self.acceptance_hours(at.day(), desk)?;
        let (at, why) = match hours {
            None => (self.next_opening(at.day(), desk)?, Acceptance::DayOff),
            Some((_, closes)) if closes <= at.minute() => (self.next_opening(at.day(), desk)?, Acceptance::AfterHours),
            Some((opens, _)) if at.minute() < opens => (at.day().at(opens), Acceptance::BeforeOpening),
            Some(_) => (at, Acceptance::InTime),
        };
        Ok(Accepted { at, why })
    }

    /// When the acceptance of the first day after a day begins.
    fn next_opening(&self, day: Day, desk: bool) -> Result<Moment, ReckonError> {
        let day = self.next_office_day(day.plus(1))?;
        Ok(day.at(self.acceptance_hours(day, desk)?.map_or(0, |(opens, _)| opens)))
    }

    /// From which minute to which applications are accepted on a day; none on a day off. The hours of a Saturday are
    /// those of its desk too.
    fn acceptance_hours(&self, day: Day, desk: bool) -> Result<Option<(u16, u16)>, ReckonError> {
        let window = if self.calendar.is_working(day)? {
            self.hours.map(|hours| hours.desk.filter(|_| desk).unwrap_or(hours.work))
        } else if self.is_office_saturday(day) {
            self.hours.and_then(|hours| hours.saturday)
        } else {
            return Ok(None);
        };
        Ok(Some(window.map_or((0, DAY_END), |window| (window.opens, window.closes))))
    }
}
