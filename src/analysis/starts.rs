//! Cases at their limits for an application on each working day of the calendar.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use crate::calendar::{Day, Due, Moment, WorkCalendar};
use crate::diagnostic::StartDays;
use crate::engine::{EntryKind, Limiter, Plan, Planner, Refusal};
use crate::language::{date_in_figures, time_in_figures};
use crate::model::{
    Acceptance, By, ByCase, Channel, FactId, Facts, Grant, Node, NodeId, ProcedureId, Regulation, Value,
};

use super::walks::{Event, Walk, Walks};

/// What was found over all working days of the calendar, each with an application at the opening.
///
/// Of walks that lead through the same terms only one is planned, and none on which a step runs out of time once and is
/// done another time. At most [`Starts::MOST`] different ones are planned;
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

/// An application to be planned on each day.
struct Course<'a> {
    acceptance: &'a Acceptance,
    /// The minute of the day at which it comes.
    opens: u16,
    /// What happens that has to do with terms.
    timed: Vec<Event>,
    /// What is decided, in order.
    decided: &'a [(FactId, Value)],
    /// The steps that run out of time.
    expired: Vec<NodeId>,
}

impl Starts {
    /// How many different courses are planned.
    pub(super) const MOST: usize = 32;

    /// Plans each course on each day.
    pub(super) fn new(regulation: &Regulation, walks: &Walks, calendar: &WorkCalendar) -> Self {
        let mut starts = Self { overrun: BTreeMap::new(), too_late: BTreeMap::new(), days: BTreeSet::new() };
        let first = NaiveDate::from_ymd_opt(*calendar.years().start(), 1, 1).map(Day::from_date);
        for course in courses(regulation, walks) {
            let mut next = first;
            while let Some(day) = next.and_then(|day| calendar.next_working(day).ok()) {
                next = Some(day.plus(1));
                let start = day.at(course.opens);
                if let Ok(plan) = course.plan(regulation, calendar, start) {
                    starts.days.insert(day);
                    starts.take(day, course.opens, &plan);
                }
            }
        }
        starts
    }

    /// Takes what one plan shows.
    fn take(&mut self, day: Day, opens: u16, plan: &Plan) {
        for overrun in &plan.overruns {
            let worst = Worst { day, opens, late: overrun.reaches, ends: overrun.limit.due };
            note(&mut self.overrun, overrun.limit.by, worst);
        }
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

    /// The days of a finding, to be told.
    pub(super) fn days(&self, found: &Found) -> StartDays {
        let year = |day: Option<&Day>| day.map_or(0, |day| day.year());
        StartDays {
            found: found.days.len(),
            of: self.days.len(),
            years: (year(self.days.first()), year(self.days.last())),
            time: time_in_figures(found.worst.opens),
            worst: found.worst.day.to_string(),
        }
    }
}

impl Course<'_> {
    /// Walks it at its limits.
    fn plan(&self, regulation: &Regulation, calendar: &WorkCalendar, start: Moment) -> Result<Plan, Refusal> {
        let none = Facts::none(regulation.facts.len());
        let planner = Planner::new(regulation, calendar, self.acceptance.channel, start, &none)?;
        planner.with_later(self.decided.to_vec()).with_expired(self.expired.clone()).finish()
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
    if worst.by() > found.worst.by() {
        found.worst = worst;
    }
}

fn in_figures(due: Due) -> String {
    let day = due.day.date().map_or_else(|| due.day.to_string(), date_in_figures);
    format!("{day} {}", time_in_figures(due.minute))
}

/// The courses that differ in what has to do with terms, each with facts that lead through it.
fn courses<'a>(regulation: &'a Regulation, walks: &'a Walks) -> Vec<Course<'a>> {
    let mut found: Vec<Course<'a>> = Vec::new();
    let several = regulation.nodes.iter().filter_map(|node| node.by.as_ref()).map(By::procedures);
    let beside = several.filter(|by| by.len() > 1).flatten().copied().collect();
    for acceptance in &regulation.acceptances {
        let hours = acceptance.hours.or(regulation.terms.hours);
        let desk = hours.and_then(|hours| hours.desk.filter(|_| acceptance.channel == Channel::Office));
        let opens = desk.or(hours.map(|hours| hours.work)).map_or(0, |window| window.opens);
        let own = |walk: &&Walk| walk.top == acceptance.procedure;
        for walk in walks.ended.iter().filter(own) {
            let Some(expired) = walk.expired() else { continue };
            let timed: Vec<Event> =
                walk.events.iter().copied().filter(|event| is_timed(*event, &beside, regulation)).collect();
            let is_known = |course: &Course<'_>| {
                course.timed == timed
                    && course.opens == opens
                    && course.acceptance.hours == acceptance.hours
                    && course.acceptance.uncounted_day.is_some() == acceptance.uncounted_day.is_some()
            };
            if !can_lack_time(&timed, regulation) || found.iter().any(is_known) {
                continue;
            }
            if found.len() >= Starts::MOST {
                return found;
            }
            found.push(Course { acceptance, opens, timed, decided: &walk.decided, expired });
        }
    }
    found
}

/// Whether an event changes where a term begins or ends; where procedures go beside each other, it tells them apart.
fn is_timed(event: Event, beside: &BTreeSet<ProcedureId>, regulation: &Regulation) -> bool {
    match event {
        Event::Begun(procedure, _) | Event::Ended(procedure) => {
            regulation.procedure(procedure).total.is_some() || beside.contains(&procedure)
        }
        Event::Opened(node, _) | Event::Done(node) | Event::Expired(node) => {
            let node = regulation.node(node);
            let meets = regulation.participant(node.actor).meets.is_some();
            node.term.is_some() || node.not_before.is_some() || node.clock.is_some() || meets
        }
    }
}

/// Whether there is a term around steps, or one counted back from its end.
fn can_lack_time(timed: &[Event], regulation: &Regulation) -> bool {
    timed.iter().any(|event| match *event {
        Event::Begun(procedure, _) => regulation.procedure(procedure).total.is_some(),
        Event::Opened(node, _) => {
            let node = regulation.node(node);
            (node.term.is_some() && node.by.is_some()) || is_backward(node)
        }
        Event::Ended(_) | Event::Done(_) | Event::Expired(_) => false,
    })
}

fn is_backward(node: &Node) -> bool {
    node.term.iter().flat_map(ByCase::all).any(|grant| matches!(grant, Grant::BeforeEnd(_)))
}
