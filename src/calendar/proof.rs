//! The explanation of a deadline as data: enough to reckon it again by hand.

use std::sync::Arc;

use super::{CountFrom, Day, Due, Moment, OfficeHours, ReckonError, Reckoner, SpecialDay, Term, Window, WorkCalendar};

/// A deadline with all that it was reckoned from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proof {
    /// The term.
    pub term: Term,
    /// The rule of counting.
    pub rule: CountFrom,
    /// The hours of the office, where they are known.
    pub hours: Option<OfficeHours>,
    /// The moment of the event that begins the term.
    pub start: Moment,
    /// The way from the start to the end.
    pub course: Course,
    /// The end of the term.
    pub due: Due,
    /// The years touched, from the day of the start to that of the end, whose data may still change.
    pub provisional: Vec<i32>,
}

/// The way of a term from its start to its end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Course {
    /// Whole days, until the office closes on the last one.
    Days {
        /// The days counted, from the first one to that on which the count ended.
        counted: Stretch,
        /// The days off over which the end rolled; none where the count ended on a working day.
        rolled: Vec<DayOff>,
    },
    /// Minutes of office time, or the first one of them for a duty at once.
    OfficeTime {
        /// All days from that of the start to that of the end.
        passed: Stretch,
        /// The first minute of office time at or after the start.
        begins: Moment,
        /// The office time used, in order; none for a duty at once.
        used: Vec<OfficePiece>,
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
    /// Working days from the opening to the closing.
    WholeDays {
        /// The first one.
        first: Day,
        /// The last one.
        last: Day,
        /// How many working days.
        days: u32,
        /// How many minutes of office time they have together.
        minutes: u32,
    },
}

/// What is made of a reckoning while it goes on.
pub(super) trait Observer {
    /// What is made.
    type Course;

    /// The days counted, and the end after rolling.
    fn days(self, first: Day, last: Day, due: Due) -> Result<Self::Course, ReckonError>;

    /// Office time from its first moment to the end.
    fn office_time(self, begins: Moment, due: Due) -> Result<Self::Course, ReckonError>;
}

/// Makes nothing.
pub(super) struct Silent;

/// Makes the explanation.
struct Explainer<'a> {
    calendar: &'a WorkCalendar,
    hours: Option<OfficeHours>,
    term: Term,
    start: Moment,
}

impl Observer for Silent {
    type Course = ();

    fn days(self, _: Day, _: Day, _: Due) -> Result<(), ReckonError> {
        Ok(())
    }

    fn office_time(self, _: Moment, _: Due) -> Result<(), ReckonError> {
        Ok(())
    }
}

impl Observer for Explainer<'_> {
    type Course = Course;

    fn days(self, first: Day, last: Day, due: Due) -> Result<Course, ReckonError> {
        let rolled = (last.number()..due.day.number()).map(|number| {
            let day = last.plus(number - last.number());
            DayOff { day, special: self.calendar.special(day).cloned() }
        });
        Ok(Course::Days { counted: Stretch::new(self.calendar, first, last)?, rolled: rolled.collect() })
    }

    fn office_time(self, begins: Moment, due: Due) -> Result<Course, ReckonError> {
        let used = match (self.term, &self.hours) {
            (Term::Amount { .. }, Some(hours)) => self.used(hours, begins, due)?,
            _ => Vec::new(),
        };
        let passed = Stretch::new(self.calendar, self.start.day(), due.day)?;
        Ok(Course::OfficeTime { passed, begins, used })
    }
}

impl Explainer<'_> {
    /// The office time from its first moment to the end: on one day, or on the first, the days between and the last.
    fn used(&self, hours: &OfficeHours, begins: Moment, due: Due) -> Result<Vec<OfficePiece>, ReckonError> {
        let part = |day, from, to| OfficePiece::Part {
            day,
            from,
            to,
            pause: hours.pause_between(from, to),
            minutes: u32::from(hours.passed(to) - hours.passed(from)),
        };
        if begins.day() == due.day {
            return Ok(vec![part(due.day, begins.minute(), due.minute)]);
        }
        let mut used = vec![part(begins.day(), begins.minute(), hours.closes())];
        let after_first = begins.day().plus(1);
        let days = self.calendar.working_days(after_first, due.day.plus(-1))?;
        if days > 0 {
            used.push(OfficePiece::WholeDays {
                first: self.calendar.next_working(after_first)?,
                last: self.calendar.nth_working(after_first, days)?,
                days,
                minutes: days * u32::from(hours.minutes()),
            });
        }
        used.push(part(due.day, hours.next_minute(0).unwrap_or(0), due.minute));
        Ok(used)
    }
}

impl Stretch {
    fn new(calendar: &WorkCalendar, first: Day, last: Day) -> Result<Self, ReckonError> {
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

impl Reckoner<'_> {
    /// Reckons the end of a term as [`Reckoner::due`] does, and tells how.
    ///
    /// # Errors
    ///
    /// As for [`Reckoner::due`].
    pub fn proof(&self, term: Term, start: Moment) -> Result<Proof, ReckonError> {
        let explainer = Explainer { calendar: self.calendar, hours: self.hours, term, start };
        let (due, course) = self.reckon(term, start, explainer)?;
        let provisional = self.provisional_years(start.day(), due.day).collect();
        Ok(Proof { term, rule: self.rule, hours: self.hours, start, course, due, provisional })
    }
}
