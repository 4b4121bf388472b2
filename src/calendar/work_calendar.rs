//! The work calendar: which days are working days, answered without walking from day to day.

use std::ops::RangeInclusive;
use std::sync::Arc;

use chrono::NaiveDate;

use super::{Day, Phrase, ReckonError, SpecialDay, YearCalendar};

/// The working days of years that follow one another.
///
/// Work is done from Monday to Friday, but for the special days. A day of a year that is not held is never guessed.
#[derive(Clone, Debug)]
pub struct WorkCalendar {
    name: String,
    first_year: i32,
    /// Why each year may still change, from `first_year` on.
    provisional: Vec<Option<Phrase>>,
    /// In the order of their days.
    special: Vec<Arc<SpecialDay>>,
    /// 1 January of the first year.
    first_day: Day,
    /// INVARIANT: entry `n` is the number of working days before the day `n` days after `first_day`; one entry more
    /// than there are days.
    rank: Vec<u32>,
    /// INVARIANT: in rising order; `working[rank[n]]` is the first working day from day `n` on.
    working: Vec<Day>,
}

/// Why years and days make no calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CalendarError {
    /// There is not one year.
    #[error("the calendar holds no year")]
    NoYears,
    /// A year is given twice.
    #[error("the year {year} is given twice")]
    DoubleYear {
        /// The year.
        year: i32,
    },
    /// A year between others is lacking.
    #[error("the year {year} is lacking between the years given")]
    Gap {
        /// The first year that lacks.
        year: i32,
    },
    /// A year is not one that chrono can reckon with.
    #[error("the year {year} is beyond what can be reckoned")]
    YearOutOfRange {
        /// The year.
        year: i32,
    },
    /// A special day is given twice.
    #[error("the day {day} is given twice")]
    DoubleDay {
        /// The day.
        day: Day,
    },
    /// A special day does not belong to the year under which it is given.
    #[error("the day {day} is not in the year {year}")]
    DayOutsideYear {
        /// The day.
        day: Day,
        /// The year.
        year: i32,
    },
}

impl WorkCalendar {
    /// Makes a calendar from its years, given in any order.
    ///
    /// # Errors
    ///
    /// [`CalendarError`] where there is no year, a year lacks or is given twice, or a special day is given twice or
    /// under the wrong year.
    pub fn new(name: impl Into<String>, mut years: Vec<YearCalendar>) -> Result<Self, CalendarError> {
        years.sort_by_key(|held| held.year);
        let (Some(first), Some(last)) = (years.first(), years.last()) else { return Err(CalendarError::NoYears) };
        let first_year = first.year;
        let first_day = year_bound(first.year, (1, 1))?;
        let last_day = year_bound(last.year, (12, 31))?;
        let mut special: Vec<Arc<SpecialDay>> = Vec::new();
        let mut provisional = Vec::with_capacity(years.len());
        for (expected, held) in (first_year..).zip(years) {
            if held.year < expected {
                return Err(CalendarError::DoubleYear { year: held.year });
            }
            if held.year > expected {
                return Err(CalendarError::Gap { year: expected });
            }
            special.extend(days_of_year(held.year, held.special)?.into_iter().map(Arc::new));
            provisional.push(held.provisional);
        }
        let (rank, working) = rank_days(first_day, last_day, &special);
        Ok(Self { name: name.into(), first_year, provisional, special, first_day, rank, working })
    }

    /// The name of the calendar.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The years held, from the first to the last.
    #[must_use]
    pub fn years(&self) -> RangeInclusive<i32> {
        let following = i32::try_from(self.provisional.len()).unwrap_or(i32::MAX).saturating_sub(1);
        self.first_year..=self.first_year.saturating_add(following)
    }

    /// Why a year may still change; none where the year is final or not held.
    #[must_use]
    pub fn provisional(&self, year: i32) -> Option<&Phrase> {
        let index = usize::try_from(i64::from(year) - i64::from(self.first_year)).ok()?;
        self.provisional.get(index)?.as_ref()
    }

    /// The special day on a day; none where the day follows the week or is not held.
    #[must_use]
    pub fn special(&self, day: Day) -> Option<&Arc<SpecialDay>> {
        self.special_between(day, day).first()
    }

    /// The special days from a day to a day, both included, in order.
    #[must_use]
    pub fn special_between(&self, first: Day, last: Day) -> &[Arc<SpecialDay>] {
        let from = self.special.partition_point(|special| special.day < first);
        let to = self.special.partition_point(|special| special.day <= last);
        self.special.get(from..to).unwrap_or_default()
    }

    /// Whether work is done on a day.
    ///
    /// # Errors
    ///
    /// [`ReckonError::NoCalendar`] where the day's year is not held.
    pub fn is_working(&self, day: Day) -> Result<bool, ReckonError> {
        Ok(self.working_before(day)? < self.working_through(day)?)
    }

    /// The first working day on a day or after it.
    ///
    /// # Errors
    ///
    /// [`ReckonError::NoCalendar`] where the day's year, or the year into which the search runs, is not held.
    pub fn next_working(&self, day: Day) -> Result<Day, ReckonError> {
        self.nth_working(day, 1)
    }

    /// The n-th working day, the first one being on a day or after it; 0 is taken for 1.
    ///
    /// # Errors
    ///
    /// [`ReckonError::NoCalendar`] where the day's year, or the year into which the count runs, is not held.
    pub fn nth_working(&self, day: Day, n: u32) -> Result<Day, ReckonError> {
        let index = u64::from(self.working_before(day)?) + u64::from(n.saturating_sub(1));
        let found = usize::try_from(index).ok().and_then(|index| self.working.get(index));
        found.copied().ok_or_else(|| self.year_after())
    }

    /// The n-th working day, the first one being on a day or before it; 0 is taken for 1.
    ///
    /// # Errors
    ///
    /// [`ReckonError::NoCalendar`] where the day's year, or the year into which the count runs, is not held.
    pub fn nth_working_back(&self, day: Day, n: u32) -> Result<Day, ReckonError> {
        let index = self.working_through(day)?.checked_sub(n.max(1)).and_then(|index| usize::try_from(index).ok());
        index.and_then(|index| self.working.get(index)).copied().ok_or_else(|| self.year_before())
    }

    /// How many working days there are from a day to a day, both included; none where the last is before the first.
    ///
    /// # Errors
    ///
    /// [`ReckonError::NoCalendar`] where the year of one of the two days is not held.
    pub fn working_days(&self, first: Day, last: Day) -> Result<u32, ReckonError> {
        Ok(self.working_through(last)?.saturating_sub(self.working_before(first)?))
    }

    /// Checks that a stretch of days is held.
    ///
    /// # Errors
    ///
    /// [`ReckonError::NoCalendar`] with the first year of the stretch that is not held.
    pub(super) fn check_held(&self, first: Day, last: Day) -> Result<(), ReckonError> {
        self.working_before(first)?;
        self.working_before(last).map_err(|_| self.year_after())?;
        Ok(())
    }

    /// Checks that a stretch of days is held, from its last day back to its first.
    ///
    /// # Errors
    ///
    /// [`ReckonError::NoCalendar`] with the last year of the stretch that is not held.
    pub(super) fn check_held_back(&self, first: Day, last: Day) -> Result<(), ReckonError> {
        self.working_before(last)?;
        self.working_before(first).map_err(|_| self.year_before())?;
        Ok(())
    }

    /// The fault of the last year before those held.
    fn year_before(&self) -> ReckonError {
        ReckonError::NoCalendar { year: self.years().start().saturating_sub(1) }
    }

    /// The fault of the first year after those held.
    fn year_after(&self) -> ReckonError {
        ReckonError::NoCalendar { year: self.years().end().saturating_add(1) }
    }

    fn working_before(&self, day: Day) -> Result<u32, ReckonError> {
        self.rank_at(day, 0)
    }

    fn working_through(&self, day: Day) -> Result<u32, ReckonError> {
        self.rank_at(day, 1)
    }

    fn rank_at(&self, day: Day, following: usize) -> Result<u32, ReckonError> {
        let index = usize::try_from(i64::from(day.number()) - i64::from(self.first_day.number())).ok();
        // The entry after the last day is no day.
        let held = index.filter(|index| index + 1 < self.rank.len());
        let rank = held.and_then(|index| self.rank.get(index + following));
        rank.copied().ok_or_else(|| ReckonError::NoCalendar { year: day.year() })
    }
}

/// A day of a year by its month and number.
fn year_bound(year: i32, (month, number): (u32, u32)) -> Result<Day, CalendarError> {
    let date = NaiveDate::from_ymd_opt(year, month, number).ok_or(CalendarError::YearOutOfRange { year })?;
    Ok(Day::from_date(date))
}

/// Puts the special days of a year into order, each checked.
fn days_of_year(year: i32, mut special: Vec<SpecialDay>) -> Result<Vec<SpecialDay>, CalendarError> {
    special.sort_by_key(|special| special.day);
    let mut before = None;
    for &SpecialDay { day, .. } in &special {
        if day.date().is_none() || day.year() != year {
            return Err(CalendarError::DayOutsideYear { day, year });
        }
        if before == Some(day) {
            return Err(CalendarError::DoubleDay { day });
        }
        before = Some(day);
    }
    Ok(special)
}

/// The number of working days before each day, and the working days in order; `special` is in the order of its days.
fn rank_days(first: Day, last: Day, special: &[Arc<SpecialDay>]) -> (Vec<u32>, Vec<Day>) {
    let mut special = special.iter().peekable();
    let mut rank = vec![0];
    let mut working = Vec::new();
    let mut count = 0;
    for day in (first.number()..=last.number()).map(|number| first.plus(number - first.number())) {
        let is_working = match special.next_if(|special| special.day == day) {
            Some(special) => special.kind.is_working(),
            None => !day.is_weekend(),
        };
        if is_working {
            working.push(day);
            count += 1;
        }
        rank.push(count);
    }
    (rank, working)
}
