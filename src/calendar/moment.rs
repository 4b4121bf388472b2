//! Days, moments and ends of terms in the local civil time of the office.

use chrono::{Datelike, NaiveDate, NaiveDateTime, NaiveTime, Timelike};

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

    /// The moment at a minute of this day.
    #[must_use]
    pub fn at(self, minute: u16) -> Moment {
        Moment(i64::from(self.0) * DAY_MINUTES + i64::from(minute))
    }
}

impl Moment {
    /// The moment of a date and time; seconds are dropped.
    #[must_use]
    pub fn from_datetime(at: NaiveDateTime) -> Self {
        let minute = u16::try_from(at.hour() * 60 + at.minute()).unwrap_or(0);
        Day::from_date(at.date()).at(minute)
    }

    /// The date and time; none outside the years that chrono knows.
    #[must_use]
    pub fn datetime(self) -> Option<NaiveDateTime> {
        let minute = u32::from(self.minute());
        Some(self.day().date()?.and_time(NaiveTime::from_hms_opt(minute / 60, minute % 60, 0)?))
    }

    /// The day of the moment.
    #[must_use]
    pub fn day(self) -> Day {
        Day(i32::try_from(self.0.div_euclid(DAY_MINUTES)).unwrap_or(i32::MAX))
    }

    /// The minute of its day, 0 to 1439.
    #[must_use]
    pub fn minute(self) -> u16 {
        u16::try_from(self.0.rem_euclid(DAY_MINUTES)).unwrap_or(0)
    }
}

impl Due {
    /// The moment at which the term has ended; the end of a day is the first minute of the next one.
    #[must_use]
    pub fn moment(self) -> Moment {
        self.day.at(self.minute)
    }
}
