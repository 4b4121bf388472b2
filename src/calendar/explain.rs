//! Makes the explanation of a deadline.

use super::hours::DAY_END;
use super::reckoner::Reached;
use super::{Course, Day, DayOff, Due, Moment, Move, OfficePiece, Proof, ReckonError, Reckoner, Stretch, Term, Unit};

impl Reckoner<'_> {
    /// Reckons the end of a term as [`Reckoner::due`] does, and tells how.
    ///
    /// # Errors
    ///
    /// As for [`Reckoner::due`].
    pub fn proof(&self, term: Term, start: Moment) -> Result<Proof, ReckonError> {
        self.moved_proof(term, start, &[])
    }

    /// Reckons the end of a moved term as [`Reckoner::moved`] does, and tells how.
    ///
    /// # Errors
    ///
    /// As for [`Reckoner::moved`].
    pub fn moved_proof(&self, term: Term, start: Moment, moves: &[Move]) -> Result<Proof, ReckonError> {
        let reached = self.reach(term, start, Ok)?;
        let mut end = self.end_of(term, reached, !moves.is_empty())?;
        let course = match (reached, end) {
            (Reached::Days { first, .. }, end) => {
                Course::Days { counted: Stretch::new(self.calendar, first, end.day())? }
            }
            (Reached::OfficeTime { begins, end }, _) => self.office_course(term, start, begins, end)?,
        };
        let mut made = Vec::with_capacity(moves.len());
        for &what in moves {
            let (next, done) = self.move_end(term, end, what)?;
            end = next;
            made.push(done);
        }
        let due = self.settled(end)?;
        let last = end.day();
        let rolled = (0..due.day.number() - last.number()).map(|on| self.day_off(last.plus(on)));
        Ok(Proof {
            term,
            rule: self.rule,
            hours: self.hours,
            start,
            course,
            moves: made,
            rolled: rolled.collect(),
            due,
            provisional: self.provisional_years(start.day(), due.day).collect(),
        })
    }

    /// Reckons back from an end as [`Reckoner::backward`] does, and tells how.
    ///
    /// # Errors
    ///
    /// As for [`Reckoner::backward`], and where the day of the end is not held.
    pub fn backward_proof(&self, term: Term, end: Due) -> Result<Proof, ReckonError> {
        let (reached, due) = self.back(term, end)?;
        let passed = Stretch::new(self.calendar, reached.day, end.day.plus(-1).max(reached.day))?;
        let is_by_clock = matches!(term, Term::Amount { unit: Unit::Minute | Unit::Hour, .. });
        let mut rolled = Vec::new();
        for day in (0..reached.day.number() - due.day.number()).map(|back| reached.day.plus(-back)) {
            // By the clock it may go back from before the opening, and stops on a Saturday with hours of its own.
            let is_off = if is_by_clock { self.office_day(day)?.is_none() } else { !self.calendar.is_working(day)? };
            rolled.extend(is_off.then(|| self.day_off(day)));
        }
        Ok(Proof {
            term,
            rule: self.rule,
            hours: self.hours,
            start: end.moment(),
            course: Course::Backward { end, reached, passed },
            moves: Vec::new(),
            rolled,
            due,
            provisional: self.provisional_years(due.day, end.day).collect(),
        })
    }

    fn day_off(&self, day: Day) -> DayOff {
        DayOff { day, special: self.calendar.special(day).cloned() }
    }

    fn office_course(&self, term: Term, start: Moment, begins: Moment, end: Due) -> Result<Course, ReckonError> {
        let used = match term {
            Term::Amount { .. } => self.used(begins, end)?,
            Term::AtOnce | Term::WithinWorkingDay => Vec::new(),
        };
        let passed = Stretch::new(self.calendar, start.day(), end.day)?;
        Ok(Course::OfficeTime { saturdays: self.office_saturdays(passed.first, passed.last), passed, begins, used })
    }

    /// The office time from its first moment to the end: on one day, or on the first, the days between and the last.
    fn used(&self, begins: Moment, end: Due) -> Result<Vec<OfficePiece>, ReckonError> {
        if begins.day() == end.day {
            return Ok(vec![self.part(end.day, begins.minute(), end.minute)?]);
        }
        let mut used = vec![self.part(begins.day(), begins.minute(), DAY_END)?];
        let (after_first, before_last) = (begins.day().plus(1), end.day.plus(-1));
        let saturdays = self.office_saturdays(after_first, before_last);
        let days = self.calendar.working_days(after_first, before_last)? + saturdays;
        if days > 0 {
            used.push(OfficePiece::WholeDays {
                first: self.next_office_day(after_first)?,
                last: self.last_office_day(before_last)?,
                days,
                saturdays,
                minutes: self.minutes_of_days(after_first, before_last)?,
            });
        }
        used.push(self.part(end.day, 0, end.minute)?);
        Ok(used)
    }

    /// The office time of a day from a minute to a minute.
    fn part(&self, day: Day, from: u16, to: u16) -> Result<OfficePiece, ReckonError> {
        let office = self.office_day(day)?.ok_or(ReckonError::NoHours)?;
        let (from, to) = (office.next_minute(from).unwrap_or(from), to.min(office.closes()));
        let (pause, minutes) = (office.pause_between(from, to), office.passed(to) - office.passed(from));
        Ok(OfficePiece::Part { day, from, to, pause, minutes: u32::from(minutes) })
    }
}
