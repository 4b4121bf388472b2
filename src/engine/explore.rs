//! Walks that reach what no case reaches yet: facts are chosen so that ways not taken are taken.

use std::collections::{BTreeSet, VecDeque};

use super::{Goal, Need, Plan, Planner, Stop, reached};
use crate::calendar::{Day, Moment, WorkCalendar};
use crate::model::{Channel, FactId, Facts, NodeId, Regulation, Spread, Value};

/// A walk at the limits with the facts that were chosen for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// By which channel the application came.
    pub channel: Channel,
    /// When it came.
    pub start: Moment,
    /// The facts in the order in which the way asked for them.
    pub facts: Vec<(FactId, Value)>,
    /// The steps that run out of time.
    pub expired: Vec<NodeId>,
    /// What the walk gave; it came to an outcome.
    pub plan: Plan,
}

/// How many walks are begun or gone on with at most; facts that ask one another can make more than any patience holds.
const MOST_WALKS: usize = 20_000;
/// How many walks are looked at after all is reached, so that few of them are needed.
const MORE_WALKS: usize = 500;
/// How often one fact is decided anew in a walk at most.
const MOST_TIMES: usize = 3;
/// 10:00 as a minute of the day.
const TEN_O_CLOCK: u16 = 600;

/// Chooses few walks from a moment that together reach as many of these goals as can be reached, and says which are
/// left.
#[must_use]
pub fn explore(
    regulation: &Regulation,
    calendar: &WorkCalendar,
    start: Moment,
    goals: &BTreeSet<Goal>,
) -> (Vec<Found>, BTreeSet<Goal>) {
    let spread = Spread::of(regulation.conditions(), &regulation.facts);
    let mut search =
        Search { regulation, calendar, start, goals, spread, begun: Vec::new(), tried: Vec::new(), found: Vec::new() };
    search.run();
    search.fewest()
}

/// Ten o'clock on the first working day after the last act of an edition, in its year; where the calendar does not
/// hold that year, on the first working day of the last year that it holds.
#[must_use]
pub fn usual_start(regulation: &Regulation, calendar: &WorkCalendar) -> Option<Moment> {
    let years = calendar.years();
    let signed = regulation.made_by().map(|act| Day::from_date(act.date));
    let from = match signed {
        Some(day) if years.contains(&day.year()) => day.plus(1),
        _ => Day::from_date(chrono::NaiveDate::from_ymd_opt(*years.end(), 1, 1)?),
    };
    calendar.next_working(from).ok().map(|day| day.at(TEN_O_CLOCK))
}

/// A walk that goes on.
struct Begun<'a> {
    planner: Planner<'a>,
    channel: Channel,
    expired: Vec<NodeId>,
    facts: Vec<(FactId, Value)>,
}

struct Search<'a> {
    regulation: &'a Regulation,
    calendar: &'a WorkCalendar,
    start: Moment,
    goals: &'a BTreeSet<Goal>,
    /// The values between which conditions can tell.
    spread: Spread,
    /// The channels and steps that run out of time with which walks were begun.
    begun: Vec<(Channel, Vec<NodeId>)>,
    /// The answers that were given, each to who asked.
    tried: Vec<(Need, Value)>,
    /// The walks that came to an outcome and reach some goal, with what they reach of the goals.
    found: Vec<(BTreeSet<Goal>, Found)>,
}

impl<'a> Search<'a> {
    /// Looks for walks: an answer that was not given yet comes first.
    fn run(&mut self) {
        let mut queue: VecDeque<Begun<'a>> = self.roots().collect();
        let mut lacking = self.goals.clone();
        let (mut walks, mut more) = (0, 0);
        while let Some(begun) = queue.pop_front() {
            walks += 1;
            more += usize::from(lacking.is_empty());
            if walks > MOST_WALKS || more > MORE_WALKS {
                break;
            }
            let Begun { mut planner, channel, expired, facts } = begun;
            match planner.run() {
                Ok(Stop::Ended(_)) => {
                    let Ok(plan) = planner.finish() else { continue };
                    let all = reached(&plan.trace, self.regulation);
                    let reached: BTreeSet<Goal> = all.intersection(self.goals).copied().collect();
                    queue.extend(self.further(channel, &expired, &all, &lacking));
                    if !reached.is_empty() {
                        lacking.retain(|goal| !reached.contains(goal));
                        self.found.push((reached, Found { channel, start: self.start, facts, expired, plan }));
                    }
                }
                Ok(Stop::NeedsFact(need)) => {
                    if facts.iter().filter(|(fact, _)| *fact == need.fact).count() > MOST_TIMES {
                        continue;
                    }
                    for &value in self.spread.values(need.fact) {
                        let mut planner = planner.clone();
                        if planner.answer(need.fact, value).is_err() {
                            continue;
                        }
                        let facts = facts.iter().copied().chain([(need.fact, value)]).collect();
                        let next = Begun { planner, channel, expired: expired.clone(), facts };
                        if self.tried.contains(&(need, value)) {
                            queue.push_back(next);
                        } else {
                            self.tried.push((need, value));
                            queue.push_front(next);
                        }
                    }
                }
                // A walk that runs in a circle, or leaves the calendar, is no case to be kept.
                Ok(Stop::Loop(_) | Stop::TooLong { .. }) | Err(_) => {}
            }
        }
    }

    /// Walks in which one more step runs out of time: one that was done in time in a walk in which others ran out, and
    /// whose way on expiry is still lacking.
    fn further(
        &mut self,
        channel: Channel,
        expired: &[NodeId],
        reached: &BTreeSet<Goal>,
        lacking: &BTreeSet<Goal>,
    ) -> Vec<Begun<'a>> {
        let done = lacking.iter().filter_map(|goal| match goal {
            Goal::Expiry(node) if !expired.is_empty() && reached.contains(&Goal::Node(*node)) => Some(*node),
            _ => None,
        });
        let mut further = Vec::new();
        for node in done {
            let expired: Vec<NodeId> = expired.iter().copied().chain([node]).collect();
            let root = (channel, expired);
            if !self.begun.contains(&root) {
                further.extend(self.root(root.0, root.1.clone()));
                self.begun.push(root);
            }
        }
        further
    }

    /// A walk by a channel in which some steps run out of time; none where it cannot begin.
    fn root(&self, channel: Channel, expired: Vec<NodeId>) -> Option<Begun<'a>> {
        let none = Facts::none(self.regulation.facts.len());
        let planner = Planner::new(self.regulation, self.calendar, channel, self.start, &none).ok()?;
        let planner = planner.with_expired(expired.clone());
        Some(Begun { planner, channel, expired, facts: Vec::new() })
    }

    /// A walk by each channel, and one more for each step whose way on expiry is a goal.
    fn roots(&self) -> impl Iterator<Item = Begun<'a>> {
        let regulation = self.regulation;
        let expiries = self.goals.iter().filter_map(|goal| match goal {
            Goal::Expiry(node) => Some(vec![*node]),
            Goal::Node(_) | Goal::Way(..) | Goal::Outcome(_) => None,
        });
        let expired: Vec<Vec<NodeId>> = [Vec::new()].into_iter().chain(expiries).collect();
        let roots = expired.into_iter().flat_map(|expired| {
            regulation.acceptances.iter().map(move |acceptance| (acceptance.channel, expired.clone()))
        });
        roots.filter_map(|(channel, expired)| self.root(channel, expired))
    }

    /// Takes the walk that reaches most of what is still lacking, again and again.
    fn fewest(self) -> (Vec<Found>, BTreeSet<Goal>) {
        let mut lacking = self.goals.clone();
        let mut rest = self.found;
        let mut chosen = Vec::new();
        loop {
            for (reached, _) in &mut rest {
                reached.retain(|goal| lacking.contains(goal));
            }
            // Of walks that reach equally many, the one with the fewest facts, then the one found first.
            let weight = |(reached, found): &(BTreeSet<Goal>, Found)| {
                (std::cmp::Reverse(reached.len()), found.expired.len(), found.facts.len())
            };
            let best = rest.iter().enumerate().min_by_key(|(_, walk)| weight(walk)).map(|(at, _)| at);
            let Some((reached, found)) = best.map(|at| rest.remove(at)).filter(|(reached, _)| !reached.is_empty())
            else {
                return (chosen, lacking);
            };
            lacking.retain(|goal| !reached.contains(goal));
            chosen.push(found);
        }
    }
}
