//! The courses of applications that differ in what has to do with terms.

use std::collections::BTreeSet;

use crate::calendar::{Moment, WorkCalendar};
use crate::engine::{Plan, Planner, Refusal};
use crate::model::{
    Acceptance, By, ByCase, Channel, FactId, Facts, Grant, Node, NodeId, ProcedureId, Regulation, Value,
};

use super::walks::{Event, Walk, Walks};

/// How many different courses are planned.
pub(super) const MOST: usize = 32;

/// An application to be planned on each day.
pub(super) struct Course<'a> {
    acceptance: &'a Acceptance,
    /// The minute of the day at which it comes.
    pub(super) opens: u16,
    /// What happens that has to do with terms.
    timed: Vec<Event>,
    /// What is decided, in order.
    decided: &'a [(FactId, Value)],
    /// The steps that run out of time.
    expired: Vec<NodeId>,
    /// Whether only the moments of what happens differ from day to day, and all terms run on from moment to moment.
    pub(super) is_steady: bool,
}

impl Course<'_> {
    /// Walks it at its limits.
    pub(super) fn plan(
        &self,
        regulation: &Regulation,
        calendar: &WorkCalendar,
        start: Moment,
    ) -> Result<Plan, Refusal> {
        let none = Facts::none(regulation.facts.len());
        let planner = Planner::new(regulation, calendar, self.acceptance.channel, start, &none)?;
        planner.with_later(self.decided.to_vec()).with_expired(self.expired.clone()).finish()
    }

    /// Whether it goes all the way of a shorter course before anything else: what the shorter one does not fit, it does
    /// not fit by as much or more.
    fn goes_beyond(&self, shorter: &Self, regulation: &Regulation) -> bool {
        let is_end = |event: &Event| match *event {
            Event::Ended(_) => true,
            Event::Done(node) => regulation.node(node).by.is_some(),
            Event::Begun(..) | Event::Opened(..) | Event::Expired(_) => false,
        };
        let way = shorter.timed.iter().rposition(|event| !is_end(event)).map_or(0, |last| last + 1);
        (self.is_steady && shorter.is_steady)
            && self.acceptance.channel == shorter.acceptance.channel
            && self.timed.iter().take(way).eq(shorter.timed.iter().take(way))
    }
}

/// The courses in lines in which each goes beyond the next one, so that on a day one of them tells all.
pub(super) fn lines<'a>(regulation: &'a Regulation, walks: &'a Walks) -> Vec<Vec<Course<'a>>> {
    let mut courses = courses(regulation, walks);
    let mut lines: Vec<Vec<Course<'a>>> = Vec::new();
    courses.sort_by_key(|course| std::cmp::Reverse(course.timed.len()));
    for course in courses {
        let is_beyond = |last: &Course<'_>| last.goes_beyond(&course, regulation);
        match lines.iter_mut().find(|line| line.last().is_some_and(is_beyond)) {
            Some(line) => line.push(course),
            None => lines.push(vec![course]),
        }
    }
    lines
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
            if found.len() >= MOST {
                return found;
            }
            let is_steady = timed.iter().all(|event| is_steady(*event, &beside, regulation));
            found.push(Course { acceptance, opens, timed, decided: &walk.decided, expired, is_steady });
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

/// Whether a timed event comes in the same order on each day, and moves no term and counts none back.
fn is_steady(event: Event, beside: &BTreeSet<ProcedureId>, regulation: &Regulation) -> bool {
    match event {
        Event::Begun(procedure, _) | Event::Ended(procedure) => !beside.contains(&procedure),
        Event::Opened(node, _) | Event::Done(node) => {
            let node = regulation.node(node);
            node.clock.is_none() && !is_backward(node)
        }
        Event::Expired(_) => false,
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
