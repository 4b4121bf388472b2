//! Days, moments and ends of terms in the local civil time of the office.

use std::fmt;

use chrono::{Datelike, NaiveDate, NaiveDateTime, Timelike};

/// A calendar day, counted from 31.12 of the year before the first one of the Common Era.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(i32);

/// A minute of local civil time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Moment(i64);

/// The end of a term: the last minute that is still in time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Due {
    /// The day on which the term ends.
    pub day: Day,
    /// The minute of that day at which it ends; 1440 is the end of the day (24:00).
    pub minute: u16,
}

/// How many minutes a day has.
pub(super) const DAY_MINUTES: i64 = 1440;

impl Day {
    /// The day of a date.
    #[must_use]
    pub fn from_date(date: NaiveDate) -> Self {
        Self(date.num_days_from_ce())
    }

    /// The date of the day; none outside the years that chrono knows.
    #[must_use]
    pub fn date(self) -> Option<NaiveDate> {
        NaiveDate::from_num_days_from_ce_opt(self.0)
    }

    /// The number of the day.
    #[must_use]
    pub const fn number(self) -> i32 {
        self.0
    }

    /// The day so many days later, or earlier where the count is negative.
    #[must_use]
    pub const fn plus(self, days: i32) -> Self {
        Self(self.0.saturating_add(days))
    }

    /// Whether the day is a Saturday or a Sunday.
    #[must_use]
    pub const fn is_weekend(self) -> bool {
        matches!(self.0.rem_euclid(7), 6 | 0)
    }

    /// Whether the day is a Saturday.
    pub(super) const fn is_saturday(self) -> bool {
        self.0.rem_euclid(7) == 6
    }

    /// The year of the day; outside the years that chrono knows, the outermost one that it knows.
    #[must_use]
    pub fn year(self) -> i32 {
        let outermost = if self.0 < 0 { NaiveDate::MIN } else { NaiveDate::MAX };
        self.date().unwrap_or(outermost).year()
    }

    /// The moment at a minute of this day.
    #[must_use]
    pub fn at(self, minute: u16) -> Moment {
        Moment(i64::from(self.0) * DAY_MINUTES + i64::from(minute))
    }
}

/// Written as official texts write a date: 16.06.2017.
impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.date() {
            Some(date) => write!(f, "{:02}.{:02}.{:04}", date.day(), date.month(), date.year()),
            None => write!(f, "day {}", self.0),
        }
    }
}

impl Moment {
    /// The moment of a date and time; seconds are dropped.
    #[must_use]
    pub fn from_datetime(at: NaiveDateTime) -> Self {
        let minute = u16::try_from(at.hour() * 60 + at.minute()).unwrap_or(0);
        Day::from_date(at.date()).at(minute)
    }

    /// The day of the moment; beyond the days that can be numbered, the outermost one.
    #[must_use]
    pub fn day(self) -> Day {
        let outermost = if self.0 < 0 { i32::MIN } else { i32::MAX };
        Day(i32::try_from(self.0.div_euclid(DAY_MINUTES)).unwrap_or(outermost))
    }

    /// The minute of its day, 0 to 1439.
    #[must_use]
    pub fn minute(self) -> u16 {
        u16::try_from(self.0.rem_euclid(DAY_MINUTES)).unwrap_or(0)
    }

    /// The moment so many minutes later, or earlier where the count is negative.
    #[must_use]
    pub const fn plus(self, minutes: i64) -> Self {
        Self(self.0.saturating_add(minutes))
    }
}

impl Due {
    /// The moment at which the term has ended; the end of a day is the first minute of the next one.
    #[must_use]
    pub fn moment(self) -> Moment {
        self.day.at(self.minute)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(year: i32, month: u32, day: u32) -> Day {
        Day::from_date(NaiveDate::from_ymd_opt(year, month, day).unwrap())
    }

    #[test]
    fn weekends_are_saturdays_and_sundays() {
        let monday = day(2017, 6, 12);
        let weekend: Vec<bool> = (0..7).map(|n| monday.plus(n).is_weekend()).collect();
        assert_eq!(weekend, [false, false, false, false, false, true, true]);
    }

    #[test]
    fn the_last_minute_of_a_day_is_followed_by_the_next_day() {
        let last = day(2017, 12, 31).at(1439);
        assert_eq!(last.plus(1), day(2018, 1, 1).at(0));
        assert_eq!(Due { day: day(2017, 12, 31), minute: 1440 }.moment(), day(2018, 1, 1).at(0));
    }

    #[test]
    fn the_outermost_moments_still_have_a_day_and_a_year() {
        for (moment, number) in [(i64::MIN, i32::MIN), (i64::MAX, i32::MAX)] {
            let day = Moment(moment).day();
            assert_eq!(day.number(), number);
            assert_eq!(day.date(), None);
            assert_eq!(day.year() < 0, number < 0);
            assert_eq!(day.to_string(), format!("day {number}"));
        }
    }
}
