//! Office time: the minutes between the opening and the closing, without the break, day after day.

use super::hours::{DAY_END, OfficeDay};
use super::{Day, Due, Moment, ReckonError, Reckoner};

impl Reckoner<'_> {
    /// Counts minutes of office time from a moment: the first moment of office time, and the end of the last minute.
    pub(super) fn office_time(&self, minutes: u32, start: Moment) -> Result<(Moment, Due), ReckonError> {
        let hours = self.hours.filter(|hours| hours.minutes() > 0).ok_or(ReckonError::NoHours)?;
        let begins = self.office_moment(start)?;
        if hours.saturday.is_some() {
            return Ok((begins, self.office_time_by_days(minutes, begins)?));
        }
        let office = hours.day();
        // Counted from the opening of the first day, so that whole days fall out by division. The last minute, not the
        // end after it, tells the day: what ends at the closing ends on that day.
        let last_minute = u32::from(office.passed(begins.minute())) + minutes - 1;
        let day_minutes = u32::from(office.minutes());
        let day = self.calendar.nth_working(begins.day(), last_minute / day_minutes + 1)?;
        let minutes_of_day = u16::try_from(last_minute % day_minutes + 1).unwrap_or(DAY_END);
        Ok((begins, Due { day, minute: office.minute_after(minutes_of_day) }))
    }

    /// Counts minutes of office time day by day, where not all days have the same hours.
    fn office_time_by_days(&self, minutes: u32, begins: Moment) -> Result<Due, ReckonError> {
        let mut left = minutes;
        let mut day = begins.day();
        let mut passed = self.office_day(day)?.map_or(0, |office| office.passed(begins.minute()));
        loop {
            if let Some(office) = self.office_day(day)? {
                let held = office.minutes() - passed;
                if let Some(last) = u16::try_from(left).ok().filter(|&left| left <= held) {
                    return Ok(Due { day, minute: office.minute_after(passed + last) });
                }
                left -= u32::from(held);
            }
            (day, passed) = (day.plus(1), 0);
        }
    }

    /// How many minutes of office time lie between two moments; none where the second is not after the first.
    pub(super) fn minutes_between(&self, from: Moment, to: Moment) -> Result<u32, ReckonError> {
        if to <= from {
            return Ok(0);
        }
        let (first, last) = (from.day(), to.day());
        self.calendar.check_held(first, last)?;
        let passed =
            |at: Moment| Ok(self.office_day(at.day())?.map_or(0, |office| u32::from(office.passed(at.minute()))));
        // From the opening of the first day to the second moment, without what has passed before the first.
        let whole = if first == last { 0 } else { self.minutes_of_days(first, last.plus(-1))? };
        Ok(whole + passed(to)? - passed(from)?)
    }

    /// How many minutes of office time a stretch of days has that is held.
    pub(super) fn minutes_of_days(&self, first: Day, last: Day) -> Result<u32, ReckonError> {
        let minutes = |office: OfficeDay| u32::from(office.minutes());
        let working = self.hours.map_or(OfficeDay::WHOLE, |hours| hours.day());
        let saturday = self.hours.and_then(|hours| hours.saturday_day()).map_or(0, minutes);
        Ok(self.calendar.working_days(first, last)? * minutes(working) + self.office_saturdays(first, last) * saturday)
    }

    /// The first moment of office time at or after a moment.
    pub(super) fn office_moment(&self, at: Moment) -> Result<Moment, ReckonError> {
        if let Some(office) = self.office_day(at.day())?
            && let Some(minute) = office.next_minute(at.minute())
        {
            return Ok(at.day().at(minute));
        }
        let day = self.next_office_day(at.day().plus(1))?;
        Ok(day.at(self.office_day(day)?.and_then(|office| office.next_minute(0)).unwrap_or(0)))
    }

    /// The moment itself where it is office time or ends it, else the end of the last minute of office time before it.
    pub(super) fn office_end(&self, at: Moment) -> Result<Due, ReckonError> {
        if let Some(office) = self.office_day(at.day())?
            && let Some(minute) = office.last_end(at.minute())
        {
            return Ok(Due { day: at.day(), minute });
        }
        let day = self.last_office_day(at.day().plus(-1))?;
        let closing = self.office_day(day)?.and_then(|office| office.last_end(DAY_END));
        closing.map(|minute| Due { day, minute }).ok_or(ReckonError::NoHours)
    }

    /// The hours of a day; none on a day off. Without hours of the office a working day is office time wholly.
    pub(super) fn office_day(&self, day: Day) -> Result<Option<OfficeDay>, ReckonError> {
        if self.calendar.is_working(day)? {
            return Ok(Some(self.hours.map_or(OfficeDay::WHOLE, |hours| hours.day())));
        }
        let saturday = self.hours.and_then(|hours| hours.saturday_day());
        Ok(saturday.filter(|_| self.is_office_saturday(day)))
    }

    /// The first day on a day or after it on which the office works.
    pub(super) fn next_office_day(&self, day: Day) -> Result<Day, ReckonError> {
        if self.hours.is_none_or(|hours| hours.saturday.is_none()) {
            return self.calendar.next_working(day);
        }
        let mut day = day;
        while self.office_day(day)?.is_none() {
            day = day.plus(1);
        }
        Ok(day)
    }

    /// The last day on a day or before it on which the office works.
    pub(super) fn last_office_day(&self, day: Day) -> Result<Day, ReckonError> {
        let mut day = day;
        while self.office_day(day)?.is_none() {
            day = day.plus(-1);
        }
        Ok(day)
    }

    /// How many Saturdays with hours of their own there are from a day to a day.
    pub(super) fn office_saturdays(&self, first: Day, last: Day) -> u32 {
        if self.hours.is_none_or(|hours| hours.saturday.is_none()) {
            return 0;
        }
        let days = (first.number()..=last.number()).map(|number| first.plus(number - first.number()));
        u32::try_from(days.filter(|&day| self.is_office_saturday(day)).count()).unwrap_or(u32::MAX)
    }

    /// Whether the office works on a day because it is a Saturday and no special day.
    pub(super) fn is_office_saturday(&self, day: Day) -> bool {
        day.is_saturday()
            && self.hours.is_some_and(|hours| hours.saturday_day().is_some())
            && self.calendar.special(day).is_none()
    }
}
