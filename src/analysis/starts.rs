//! Cases at their limits for an application on each working day of the calendar.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use crate::calendar::{Day, Due, WorkCalendar};
use crate::diagnostic::StartDays;
use crate::engine::{EntryKind, Limiter, Overrun, Pacer, Plan, Refusal, Stop};
use crate::language::{date_in_figures, time_in_figures};
use crate::model::{NodeId, Regulation};

use super::course::{self, Course};
use super::walks::Walks;

/// What was found over all working days of the calendar, each with an application at the opening.
///
/// Of walks that lead through the same terms only one is planned, and none on which a step runs out of time once and is
/// done another time. At most [`course::MOST`] different ones are planned;
/// of further ones nothing is known. A day whose plan would leave the calendar is not counted.
pub(super) struct Starts {
    /// The terms that steps at their limits do not fit.
    pub(super) overrun: BTreeMap<Limiter, Found>,
    /// The steps whose term, counted back from the end, lies before their beginning.
    pub(super) too_late: BTreeMap<NodeId, Found>,
    /// The days that were counted.
    days: BTreeSet<Day>,
}

/// The days on which something was found.
pub(super) struct Found {
    days: BTreeSet<Day>,
    worst: Worst,
}

/// The day on which most time is lacking, the first of several.
#[derive(Clone, Copy)]
struct Worst {
    day: Day,
    /// The minute of the day at which the application came.
    opens: u16,
    /// Where what comes too late lies.
    late: Due,
    /// Where the term ends.
    ends: Due,
}

impl Starts {
    /// Plans each course on each day.
    pub(super) fn new(regulation: &Regulation, walks: &Walks, calendar: &WorkCalendar) -> Self {
        let mut starts = Self { overrun: BTreeMap::new(), too_late: BTreeMap::new(), days: BTreeSet::new() };
        let days = working_days(calendar);
        for line in course::lines(regulation, walks) {
            let mut line: Vec<_> = line.into_iter().map(|course| Paced::new(course, regulation, calendar)).collect();
            for day in &days {
                // Where a course leaves the calendar, a shorter one may still stay inside.
                let is_counted = line.iter_mut().any(|paced| paced.walk(*day, &mut starts).is_ok());
                if is_counted {
                    starts.days.insert(*day);
                }
            }
        }
        starts
    }

    /// Takes what does not fit where an application comes on a day.
    fn take_overruns(&mut self, day: Day, opens: u16, overruns: &[Overrun]) {
        for overrun in overruns {
            let worst = Worst { day, opens, late: overrun.reaches, ends: overrun.limit.due };
            note(&mut self.overrun, overrun.limit.by, worst);
        }
    }

    /// Takes what one plan shows.
    fn take(&mut self, day: Day, opens: u16, plan: &Plan) {
        self.take_overruns(day, opens, &plan.overruns);
        for entry in plan.trace.entries() {
            let (EntryKind::StepDone { node, opened, .. } | EntryKind::StepExpired { node, opened, .. }) = entry.what
            else {
                continue;
            };
            let backward = plan.trace.deadline_of(entry).filter(|deadline| deadline.start().is_none());
            let Some(ends) = backward.map(|deadline| deadline.own) else { continue };
            let begins = Due { day: opened.day(), minute: opened.minute() };
            if begins > ends {
                note(&mut self.too_late, node, Worst { day, opens, late: begins, ends });
            }
        }
    }

    /// On how many days something was found, and of how many.
    pub(super) fn lacking(&self) -> (usize, usize) {
        let found = self.overrun.values().chain(self.too_late.values());
        let days: BTreeSet<Day> = found.flat_map(|found| found.days.iter().copied()).collect();
        (days.len(), self.days.len())
    }

    /// The first and the last year of the days that were counted.
    pub(super) fn years(&self) -> (i32, i32) {
        let year = |day: Option<&Day>| day.map_or(0, |day| day.year());
        (year(self.days.first()), year(self.days.last()))
    }

    /// The days of a finding, to be told.
    pub(super) fn days(&self, found: &Found) -> StartDays {
        StartDays {
            found: found.days.len(),
            of: self.days.len(),
            years: self.years(),
            time: time_in_figures(found.worst.opens),
            worst: found.worst.day.to_string(),
        }
    }
}

/// A course that is walked on one day after another.
struct Paced<'a> {
    course: Course<'a>,
    regulation: &'a Regulation,
    calendar: &'a WorkCalendar,
    /// What walks it once its events are known, where these are the same on each day.
    pacer: Option<Pacer<'a>>,
}

impl<'a> Paced<'a> {
    fn new(course: Course<'a>, regulation: &'a Regulation, calendar: &'a WorkCalendar) -> Self {
        Self { course, regulation, calendar, pacer: None }
    }

    /// Walks the course at its limits for an application on a day, and takes what that shows.
    fn walk(&mut self, day: Day, starts: &mut Starts) -> Result<(), Refusal> {
        let start = day.at(self.course.opens);
        if let Some(pacer) = &mut self.pacer {
            starts.take_overruns(day, self.course.opens, pacer.overruns(start)?);
            return Ok(());
        }
        let plan = self.course.plan(self.regulation, self.calendar, start)?;
        starts.take(day, self.course.opens, &plan);
        if self.course.is_steady && matches!(plan.stop, Stop::Ended(_)) {
            let events = plan.trace.events().map(|event| event.what).collect();
            self.pacer = Some(Pacer::new(self.regulation, self.calendar, events));
        }
        Ok(())
    }
}

impl Found {
    /// Where on the worst day that lies which comes too late, in figures.
    pub(super) fn late(&self) -> String {
        in_figures(self.worst.late)
    }

    /// Where on the worst day the term ends, in figures.
    pub(super) fn ends(&self) -> String {
        in_figures(self.worst.ends)
    }
}

impl Worst {
    /// By how many minutes.
    fn by(self) -> i64 {
        let day = |due: Due| i64::from(due.day.number());
        (day(self.late) - day(self.ends)) * 1440 + i64::from(self.late.minute) - i64::from(self.ends.minute)
    }
}

/// Adds a day to what was found of one thing.
fn note<K: Ord>(all: &mut BTreeMap<K, Found>, of: K, worst: Worst) {
    let found = all.entry(of).or_insert_with(|| Found { days: BTreeSet::new(), worst });
    found.days.insert(worst.day);
    let known = found.worst;
    if (worst.by(), known.day) > (known.by(), worst.day) {
        found.worst = worst;
    }
}

/// The working days of a calendar.
fn working_days(calendar: &WorkCalendar) -> Vec<Day> {
    let first = NaiveDate::from_ymd_opt(*calendar.years().start(), 1, 1).map(Day::from_date);
    let next = |day: Day| calendar.next_working(day).ok();
    std::iter::successors(first.and_then(next), |day| next(day.plus(1))).collect()
}

fn in_figures(due: Due) -> String {
    let day = due.day.date().map_or_else(|| due.day.to_string(), date_in_figures);
    format!("{day} {}", time_in_figures(due.minute))
}
