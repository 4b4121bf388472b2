//! What moves the end of a term: the clock that stood still, and a prolongation.

use super::reckoner::{Reached, months_on, signed};
use super::{Day, Due, Moment, ReckonError, Reckoner, Term, Unit};

/// What moves the end of a term.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Move {
    /// The clock of the term stood still between two moments; where the second is not after the first, it did not.
    Stood {
        /// The moment at which it stopped.
        from: Moment,
        /// The moment from which it goes on.
        to: Moment,
    },
    /// The term was made longer by so much; a term without an amount makes nothing longer.
    Prolonged(Term),
}

/// A move with what it has done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Moved {
    /// The move.
    pub what: Move,
    /// The working day to which the end had rolled before the clock stopped, and from which is counted on; none where the
    /// clock stopped before the end of the count.
    pub rolled: Option<Day>,
    /// How many units it added.
    pub added: u32,
    /// What is counted in `added`: for a clock that stood, working days, calendar days or minutes of office time.
    pub unit: Unit,
    /// The last day after it, not rolled yet.
    pub last: Day,
    /// The minute of that day at which the term now ends; none where it ends with the working hours of a day.
    pub minute: Option<u16>,
}

/// Where a term ends while moves are made.
#[derive(Clone, Copy)]
pub(super) enum End {
    /// With the working hours of a day, once that is rolled to a working day.
    Day(Day),
    /// At a minute of office time.
    Minute(Due),
}

impl End {
    pub(super) const fn day(self) -> Day {
        match self {
            Self::Day(day) | Self::Minute(Due { day, .. }) => day,
        }
    }
}

impl Reckoner<'_> {
    /// Reckons the end of a term that an event begins and that was moved, one move after another in the order given.
    ///
    /// A move is counted on from the last day of the count, before that rolls to a working day; where a clock stops only
    /// after that day, from the working day to which it rolls. A clock that stood adds
    /// to a term in working days, and to a duty at once or within the working day, the working days after the day on
    /// which it stopped, to the day from which it goes on; to terms in calendar days and longer units the calendar days
    /// between; to terms in hours and minutes the office time between. What is counted on in days ends with the working
    /// hours, what is counted on in hours and minutes at its minute. Without moves the end is that of
    /// [`Reckoner::due`].
    ///
    /// # Errors
    ///
    /// [`ReckonError::NoCalendar`] where a year is not held; [`ReckonError::NoHours`] where a term or a prolongation in
    /// minutes or hours meets an office without hours.
    pub fn moved(&self, term: Term, start: Moment, moves: &[Move]) -> Result<Due, ReckonError> {
        let mut end = self.end_of(term, self.reach(term, start, Ok)?, !moves.is_empty())?;
        for &what in moves {
            end = self.move_end(term, end, what)?.0;
        }
        self.settled(end)
    }

    /// Where the count of a term ends. Before moves the day of a duty within the working day is the working day itself.
    pub(super) fn end_of(&self, term: Term, reached: Reached, is_moved: bool) -> Result<End, ReckonError> {
        Ok(match reached {
            Reached::OfficeTime { end, .. } => End::Minute(end),
            Reached::Days { last, .. } if is_moved && term == Term::WithinWorkingDay => {
                End::Day(self.calendar.next_working(last)?)
            }
            Reached::Days { last, .. } => End::Day(last),
        })
    }

    /// Makes one move.
    pub(super) fn move_end(&self, term: Term, end: End, what: Move) -> Result<(End, Moved), ReckonError> {
        let (added, unit) = match what {
            Move::Stood { from, to } => self.stood(term, from, to)?,
            Move::Prolonged(Term::Amount { amount, unit }) => (u32::from(amount), unit),
            Move::Prolonged(Term::AtOnce | Term::WithinWorkingDay) => (0, Unit::WorkingDay),
        };
        let (end, rolled) = match (what, end) {
            // The term is still running where its end has rolled to a working day and the clock stops on the way there.
            (Move::Stood { from, .. }, End::Day(last)) if added > 0 && from.day() > last => {
                let day = self.calendar.next_working(last)?;
                (End::Day(day), (day != last).then_some(day))
            }
            _ => (end, None),
        };
        let end = if added == 0 { end } else { self.counted_on(end, added, unit)? };
        let minute = match end {
            End::Day(_) => None,
            End::Minute(due) => Some(due.minute),
        };
        Ok((end, Moved { what, rolled, added, unit, last: end.day(), minute }))
    }

    /// For how long the clock of a term stood.
    fn stood(&self, term: Term, from: Moment, to: Moment) -> Result<(u32, Unit), ReckonError> {
        let (first, last) = (from.day().plus(1), to.day());
        match term {
            Term::Amount { unit: Unit::Minute | Unit::Hour, .. } => Ok((self.minutes_between(from, to)?, Unit::Minute)),
            Term::Amount { unit: Unit::CalendarDay | Unit::Week | Unit::Month | Unit::Year, .. } => {
                let days = i64::from(last.number()) - i64::from(from.day().number());
                Ok((u32::try_from(days.max(0)).unwrap_or(u32::MAX), Unit::CalendarDay))
            }
            Term::Amount { unit: Unit::WorkingDay, .. } | Term::AtOnce | Term::WithinWorkingDay => {
                if last < first {
                    return Ok((0, Unit::WorkingDay));
                }
                self.calendar.check_held(first, last)?;
                Ok((self.calendar.working_days(first, last)?, Unit::WorkingDay))
            }
        }
    }

    /// Counts so many of a unit on from an end.
    fn counted_on(&self, end: End, added: u32, unit: Unit) -> Result<End, ReckonError> {
        let day = end.day();
        let last = match unit {
            Unit::Minute => return self.minutes_on(end, added),
            Unit::Hour => return self.minutes_on(end, added * 60),
            Unit::CalendarDay => day.plus(signed(added)),
            Unit::Week => day.plus(signed(added * 7)),
            Unit::WorkingDay => self.calendar.nth_working(day.plus(1), added)?,
            Unit::Month => months_on(day, added)?,
            Unit::Year => months_on(day, added * 12)?,
        };
        self.calendar.check_held(day, last)?;
        Ok(End::Day(last))
    }

    fn minutes_on(&self, end: End, minutes: u32) -> Result<End, ReckonError> {
        let from = self.settled(end)?.moment();
        Ok(End::Minute(self.office_time(minutes, from)?.1))
    }

    /// The end in force: a day rolls to a working day, a minute stands.
    pub(super) fn settled(&self, end: End) -> Result<Due, ReckonError> {
        match end {
            End::Day(last) => self.rolled(last),
            End::Minute(due) => Ok(due),
        }
    }
}
