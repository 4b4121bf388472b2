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

/// Where the questions lead; none where one asks for what is not known. What is answered is told, by the places of the
/// questions and of the answers.
fn led(decision: &Decision, known: &Facts, answered: &mut BTreeSet<(usize, usize)>) -> Option<Target> {
    let mut place = 0;
    loop {
        let question = &decision.questions[place];
        let (mut answer, mut lead) = (question.ways.len(), question.otherwise);
        for (at, (condition, to)) in question.ways.iter().enumerate() {
            if condition.holds(known).ok()? {
                (answer, lead) = (at, *to);
                break;
            }
        }
        answered.insert((place, answer));
        match lead {
            Lead::Target(target) => return Some(target),
            Lead::Question(next) => place = usize::from(next),
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

/// The most combinations of a choice that surely needs no more than nine questions: seven part eight of them.
const FEW: usize = 8;

proptest! {
    #![proptest_config(few(64))]

    /// For all values of the facts, and no question asks for what the rules did not need; of several questions each
    /// answer is given by some values. A choice of few combinations
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
            let (mut reached, mut answered, mut count) = (BTreeSet::new(), BTreeSet::new(), 0);
            for facts in spread.combinations().into_iter().flatten() {
                let (target, known) = needed(&node.exit, &facts);
                let led = led(&decision, &known, &mut answered);
                prop_assert_eq!(led, Some(target), "{}: {:?}\n{}", node.name, facts, texts.0[0]);
                reached.insert(target);
                count += 1;
            }
            if decision.questions.len() > 1 && count > 0 {
                let answers: usize = decision.questions.iter().map(|question| question.ways.len() + 1).sum();
                prop_assert_eq!(answered.len(), answers, "{}: {:?}\n{}", node.name, decision, texts.0[0]);
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
