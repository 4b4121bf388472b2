//! What walks of the analysis come to is what plans of the engine come to, over random regulations.

use std::collections::BTreeSet;

use proptest::prelude::*;
use reglament::analysis::walkable;
use reglament::calendar::WorkCalendar;
use reglament::engine::{Goal, Planner, Stop, reached};
use reglament::model::{By, Channel, FactId, FactKind, Facts, Node, NodeId, ProcedureId, Regulation, Target, Value};

use crate::engine::properties::{FACTS, any_regulation, plain_regulation};
use crate::engine::sketch::{GRANTED, at, calendar, regulation, step, to};

/// How often facts are decided in one plan at most.
const MOST_FACTS: usize = 10;

/// What all plans reach, and whether each of them came to an end.
struct Planned {
    reached: BTreeSet<Goal>,
    is_whole: bool,
}

/// The regulation with all applications going to its last procedure, as those by the portal do.
fn by_the_portal(mut regulation: Regulation) -> Regulation {
    regulation.acceptances.retain(|acceptance| acceptance.channel == Channel::Portal);
    regulation
}

/// Plans with all facts, each decided as soon as it is asked for.
fn plans(regulation: &Regulation, calendar: &WorkCalendar, expired: &[NodeId]) -> Planned {
    let mut found = Planned { reached: BTreeSet::new(), is_whole: true };
    let none = Facts::none(usize::from(FACTS));
    let begun = Planner::new(regulation, calendar, Channel::Portal, at("2016-10-03 11:11"), &none);
    let mut open: Vec<_> = begun.into_iter().map(|planner| (planner.with_expired(expired.to_vec()), 0)).collect();
    found.is_whole &= !open.is_empty();
    while let Some((mut planner, decided)) = open.pop() {
        let stop = planner.run();
        found.reached.extend(reached(planner.case().trace(), regulation));
        match stop {
            Ok(Stop::NeedsFact(need)) if decided < MOST_FACTS => {
                for value in [Value::YES, Value::NO] {
                    let mut planner = planner.clone();
                    match planner.answer(need.fact, value) {
                        Ok(()) => open.push((planner, decided + 1)),
                        Err(_) => found.is_whole = false,
                    }
                }
            }
            Ok(Stop::Ended(_)) => {}
            Ok(_) | Err(_) => found.is_whole = false,
        }
    }
    found.reached.retain(|goal| !matches!(goal, Goal::Outcome(_)));
    found
}

fn any_expired() -> impl Strategy<Value = Vec<NodeId>> {
    prop::collection::vec((0..15_u16).prop_map(NodeId), 0..4)
}

/// Two procedures at once, of which the first one goes round for ever, and a step after them.
fn with_a_circle_beside(is_all: bool) -> Regulation {
    let procedures = vec![ProcedureId(0), ProcedureId(1)];
    let by = Some(if is_all { By::All(procedures) } else { By::Any(procedures) });
    let outer = vec![Node { by, ..step(to(3)) }, step(Target::Outcome(GRANTED))];
    let made = vec![(None, vec![step(to(0))]), (None, vec![step(Target::End)]), (None, outer)];
    by_the_portal(regulation(made, vec![FactKind::YesNo]))
}

#[test]
fn what_goes_on_beside_a_circle_is_come_to_and_what_follows_if_it_is_enough() {
    let nodes = |numbers: &[u16]| Some(numbers.iter().map(|number| Goal::Node(NodeId(*number))).collect());
    assert_eq!(walkable(&with_a_circle_beside(true)), nodes(&[0, 1, 2]));
    assert_eq!(walkable(&with_a_circle_beside(false)), nodes(&[0, 1, 2, 3]));
}

#[test]
fn where_facts_are_decided_anew_beside_other_work_nothing_is_claimed() {
    let mut made = with_a_circle_beside(false);
    made.nodes[1].anew = vec![FactId(0)];
    assert_eq!(walkable(&made), None);
    let mut made = with_a_circle_beside(false);
    made.nodes[3].anew = vec![FactId(0)];
    assert!(walkable(&made).is_some(), "after them it is known");
}

proptest! {
    #[test]
    fn what_plans_reach_walks_reach(regulation in any_regulation(), expired in any_expired()) {
        let regulation = by_the_portal(regulation);
        let Some(walkable) = walkable(&regulation) else { return Ok(()) };
        let planned = plans(&regulation, &calendar(), &expired);
        let lacking: Vec<_> = planned.reached.difference(&walkable).collect();
        prop_assert!(lacking.is_empty(), "{lacking:?}");
    }

    #[test]
    fn what_walks_reach_plans_reach_if_all_of_them_end(regulation in plain_regulation()) {
        let regulation = by_the_portal(regulation);
        let Some(walkable) = walkable(&regulation) else { return Ok(()) };
        let planned = plans(&regulation, &calendar(), &[]);
        if planned.is_whole {
            prop_assert_eq!(planned.reached, walkable);
        }
    }
}
