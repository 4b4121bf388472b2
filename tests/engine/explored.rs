//! Walks that are chosen so that all is reached: how far facts are asked, and what is left.

use std::collections::BTreeSet;

use reglament::engine::{Found, Goal, explore, goals, usual_start};
use reglament::model::{Act, ActKind, FactId, FactKind, Node, OutcomeId, Regulation, Target};

use super::sketch::{GRANTED, REFUSED, at, calendar, choice, regulation, step, to};

/// The outcomes that walks from a Monday reach.
fn reached(made: &Regulation) -> Vec<OutcomeId> {
    let goals: BTreeSet<Goal> = goals(made).into_iter().filter(|goal| matches!(goal, Goal::Outcome(_))).collect();
    let (_, left) = explore(made, &calendar(), at("2017-06-12 10:00"), &goals);
    let outcomes = goals.difference(&left).filter_map(|goal| match goal {
        Goal::Outcome(outcome) => Some(*outcome),
        Goal::Node(_) | Goal::Way(..) | Goal::Expiry(_) => None,
    });
    outcomes.collect()
}

/// Steps one after another, each of which leads on by a fact that is so; `anew` tells what each forgets.
fn chain(facts: &[u16], anew: &[FactId]) -> Regulation {
    let last = facts.len() - 1;
    let nodes = facts.iter().enumerate().map(|(place, fact)| {
        let on = if place == last { Target::Outcome(GRANTED) } else { to(u16::try_from(place + 1).unwrap()) };
        Node { exit: choice(*fact, on, Target::Outcome(REFUSED)), anew: anew.to_vec(), ..step(on) }
    });
    let kinds = vec![FactKind::YesNo; usize::from(*facts.iter().max().unwrap()) + 1];
    regulation(vec![(None, nodes.collect())], kinds)
}

#[test]
fn an_outcome_behind_many_facts_is_reached() {
    assert_eq!(reached(&chain(&[0, 1, 2, 3, 4, 5, 6], &[])), [GRANTED, REFUSED]);
}

#[test]
fn a_fact_is_decided_up_to_three_times_anew() {
    assert_eq!(reached(&chain(&[0; 4], &[FactId(0)])), [GRANTED, REFUSED]);
    assert_eq!(reached(&chain(&[0; 5], &[FactId(0)])), [REFUSED], "no walk is gone on with for ever");
}

#[test]
fn walks_start_after_the_last_act_or_in_the_last_year_of_the_calendar() {
    let mut made = chain(&[0], &[]);
    let start = |made: &Regulation| usual_start(made, &calendar());
    assert_eq!(start(&made), Some(at("2017-01-02 10:00")));
    let act = |year| Act::bare(chrono::NaiveDate::from_ymd_opt(year, 6, 30).unwrap(), "2", ActKind::Adopts);
    // 01.07.2017 is a Saturday that is worked.
    made.acts = vec![act(2017)];
    assert_eq!(start(&made), Some(at("2017-07-01 10:00")));
    made.acts = vec![act(2030)];
    assert_eq!(start(&made), Some(at("2018-01-01 10:00")));
}

#[test]
fn few_walks_are_chosen_and_each_reaches_something_new() {
    let made = chain(&[0, 1, 2], &[]);
    let (found, _) = explore(&made, &calendar(), at("2017-06-12 10:00"), &goals(&made));
    let facts = |found: &Found| found.facts.iter().map(|(fact, value)| (fact.0, value.0)).collect::<Vec<_>>();
    // The way to the end passes all steps; the three ways out before it are one walk each.
    let no = |at: u16| (0..at).map(|fact| (fact, 1)).chain([(at, 0)]).collect::<Vec<_>>();
    let mut walks: Vec<_> = found.iter().map(facts).collect();
    walks.sort();
    assert_eq!(walks, [no(0), no(1), no(2), vec![(0, 1), (1, 1), (2, 1)]]);
}
