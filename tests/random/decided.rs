//! Questions asked one after another lead where the ways of the rules lead.

use std::collections::BTreeSet;

use proptest::prelude::*;
use reglament::model::{Condition, Exit, FactId, Facts, NodeId, Spread, Target};
use reglament::view::{Decision, Lead};

use super::laws::{any_texts, few, read};

/// Where an exit leads, and what had to be known for that, read as the engine reads it.
fn needed(exit: &Exit, all: &Facts) -> (Target, Facts) {
    let mut known = all.clone();
    known.clear();
    let mut ways = exit.ways().iter().peekable();
    while let Some(way) = ways.peek() {
        match way.condition.holds(&known) {
            Ok(true) => return (way.target, known),
            Ok(false) => drop(ways.next()),
            Err(fact) => known.set(fact, all.get(fact).unwrap()),
        }
    }
    (exit.otherwise(), known)
}

/// Where the questions lead; none where one asks for what is not known.
fn led(decision: &Decision, known: &Facts) -> Option<Target> {
    let mut question = &decision.questions[0];
    loop {
        let mut lead = question.otherwise;
        for (condition, to) in &question.ways {
            if condition.holds(known).ok()? {
                lead = *to;
                break;
            }
        }
        match lead {
            Lead::Target(target) => return Some(target),
            Lead::Question(place) => question = &decision.questions[usize::from(place)],
        }
    }
}

/// The facts that a condition compares.
fn facts_of(condition: &Condition) -> BTreeSet<FactId> {
    match condition {
        Condition::All(parts) | Condition::Any(parts) => parts.iter().flat_map(facts_of).collect(),
        Condition::Not(part) => facts_of(part),
        Condition::Compare { fact, .. } => BTreeSet::from([*fact]),
    }
}

/// The most combinations of a choice that surely needs no more than nine questions: those of three facts of yes and no.
const FEW: usize = 8;

proptest! {
    #![proptest_config(few(64))]

    /// For all values of the facts, and no question asks for what the rules did not need. A choice of few combinations
    /// that can lead to all its targets is asked fact by fact; where there is one target, nothing is asked.
    #[test]
    fn the_questions_lead_where_the_ways_lead(texts in any_texts()) {
        let regulation = read(&texts.0[0])?.regulation;
        for (id, node) in (0..).map(NodeId).zip(&regulation.nodes) {
            let Some(decision) = Decision::of(&regulation, id) else {
                prop_assert_eq!(node.exit.targets().collect::<BTreeSet<_>>().len(), 1, "{}", node.name);
                continue;
            };
            let spread = Spread::of(node.exit.ways().iter().map(|way| &way.condition), &regulation.facts);
            let (mut reached, mut count) = (BTreeSet::new(), 0);
            for facts in spread.combinations().into_iter().flatten() {
                let (target, known) = needed(&node.exit, &facts);
                prop_assert_eq!(led(&decision, &known), Some(target), "{}: {:?}\n{}", node.name, facts, texts.0[0]);
                reached.insert(target);
                count += 1;
            }
            if !node.is_check && count <= FEW && node.exit.targets().all(|target| reached.contains(&target)) {
                for question in &decision.questions {
                    let facts: BTreeSet<_> = question.ways.iter().flat_map(|(condition, _)| facts_of(condition)).collect();
                    prop_assert_eq!(facts.len(), 1, "{}: {:?}\n{}", node.name, question, texts.0[0]);
                }
            }
        }
    }
}
