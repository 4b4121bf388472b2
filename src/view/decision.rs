//! What is asked one after another where a way out of a step is chosen.

use std::collections::BTreeSet;

use crate::model::{Comparison, Condition, Exit, Fact, FactId, FactKind, Node, NodeId, Regulation, Target, Value, Way};

/// The most questions of one choice; one of more questions is asked as a whole.
const MOST: usize = 9;

/// The choice between the ways out of a step or check, as questions of which each turns on one fact.
///
/// A check, and a choice that turns on one fact or one comparison, is one question, with the ways of the rules. Of
/// compound conditions each fact is asked by itself, in the order in which the rules name them and no further than
/// needed: whatever the facts, the questions lead to where the ways of the rules lead.
///
/// INVARIANT: the first question is there, and each other one is led to by one before it; each target of the exit is led
/// to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    /// The questions.
    pub questions: Vec<Question>,
}

/// A question of a choice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// The step or check that is left.
    pub node: NodeId,
    /// The answers, in the order in which they are tried, with where they lead.
    pub ways: Vec<(Condition, Lead)>,
    /// Where it leads if none of them holds.
    pub otherwise: Lead,
}

/// Where an answer leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lead {
    /// To the question of this place.
    Question(u16),
    /// Out of the choice.
    Target(Target),
}

impl Decision {
    /// The choice at the end of a step or check; none where nothing is chosen.
    #[must_use]
    pub fn of(regulation: &Regulation, id: NodeId) -> Option<Self> {
        let node = regulation.node(id);
        if !node.is_check && node.exit.ways().is_empty() {
            return None;
        }
        let apart = if is_one_question(node) { None } else { Apart::of(id, &node.exit, &regulation.facts) };
        Some(Self { questions: apart.unwrap_or_else(|| vec![whole(id, &node.exit)]) })
    }
}

/// Whether a choice is asked as the rules have it.
fn is_one_question(node: &Node) -> bool {
    let mut facts = BTreeSet::new();
    let is_plain = node.exit.ways().iter().all(|way| {
        let mut condition = &way.condition;
        while let Condition::Not(part) = condition {
            condition = part;
        }
        if let Condition::Compare { fact, .. } = condition {
            facts.insert(*fact);
        }
        matches!(condition, Condition::Compare { .. })
    });
    node.is_check || (is_plain && facts.len() == 1)
}

/// The ways of the rules as one question.
fn whole(node: NodeId, exit: &Exit) -> Question {
    let ways = exit.ways().iter().map(|way| (way.condition.clone(), Lead::Target(way.target)));
    Question { node, ways: ways.collect(), otherwise: Lead::Target(exit.otherwise()) }
}

/// Ways of which it is not yet known whether they hold, and where the others lead.
#[derive(Clone, PartialEq, Eq)]
struct Open {
    ways: Vec<Way>,
    otherwise: Target,
}

/// What becomes of a condition when something is known.
enum Settled {
    Known(bool),
    Open(Condition),
}

/// Takes the conditions of a choice apart.
struct Apart<'a> {
    node: NodeId,
    facts: &'a [Fact],
    questions: Vec<Question>,
    asked: Vec<(Open, Lead)>,
}

impl<'a> Apart<'a> {
    /// The questions; none where they would be too many, one of them would change nothing, or a way can never be taken.
    fn of(node: NodeId, exit: &Exit, facts: &'a [Fact]) -> Option<Vec<Question>> {
        let mut apart = Self { node, facts, questions: Vec::new(), asked: Vec::new() };
        apart.ask(Open { ways: exit.ways().to_vec(), otherwise: exit.otherwise() })?;
        let leads = apart
            .questions
            .iter()
            .flat_map(|question| question.ways.iter().map(|(_, lead)| *lead).chain([question.otherwise]));
        let reached: BTreeSet<Target> =
            leads.filter_map(|lead| if let Lead::Target(target) = lead { Some(target) } else { None }).collect();
        exit.targets().all(|target| reached.contains(&target)).then_some(apart.questions)
    }

    /// Asks what decides between open ways.
    fn ask(&mut self, open: Open) -> Option<Lead> {
        let Some(first) = open.ways.first() else { return Some(Lead::Target(open.otherwise)) };
        if let Some((_, lead)) = self.asked.iter().find(|(asked, _)| *asked == open) {
            return Some(*lead);
        }
        let place = self.questions.len();
        if place == MOST {
            return None;
        }
        let own = Lead::Question(u16::try_from(place).ok()?);
        let (fact, comparison, value) = first_comparison(&first.condition)?;
        self.questions.push(Question { node: self.node, ways: Vec::new(), otherwise: own });
        let compare = |comparison, value| Condition::Compare { fact, comparison, value };
        let (ways, otherwise) = if let Some(values) = self.values(fact) {
            let mut leads = Vec::new();
            for value in values {
                let known = |own, comparison: Comparison, other| (own == fact).then(|| comparison.holds(value, other));
                leads.push((value, self.ask(settle(&open, &known))?));
            }
            let otherwise = most_frequent(&leads)?;
            let others = leads.into_iter().filter(|(_, lead)| *lead != otherwise);
            (others.map(|(value, lead)| (compare(Comparison::Equal, value), lead)).collect(), otherwise)
        } else {
            let mut lead = |holds: bool| {
                let known = |own, other, of| {
                    let is_same = (own, of) == (fact, value);
                    (is_same && other == comparison)
                        .then_some(holds)
                        .or_else(|| (is_same && other == comparison.opposite()).then_some(!holds))
                };
                self.ask(settle(&open, &known))
            };
            let (yes, no) = (lead(true)?, lead(false)?);
            (if yes == no { Vec::new() } else { vec![(compare(comparison, value), yes)] }, no)
        };
        if ways.is_empty() {
            return None;
        }
        if let Some(question) = self.questions.get_mut(place) {
            *question = Question { ways, otherwise, ..*question };
        }
        self.asked.push((open, own));
        Some(own)
    }

    /// The values of a fact, if they can be told one by one; yes comes first.
    fn values(&self, fact: FactId) -> Option<Vec<Value>> {
        match &self.facts.get(fact.index())?.kind {
            FactKind::YesNo => Some(vec![Value::YES, Value::NO]),
            FactKind::Choice(values) => Some((0..).map(Value).take(values.len()).collect()),
            FactKind::Number | FactKind::Date => None,
        }
    }
}

/// Where most values lead; of equals the last one.
fn most_frequent(leads: &[(Value, Lead)]) -> Option<Lead> {
    let count = |lead: Lead| leads.iter().filter(|(_, other)| *other == lead).count();
    leads.iter().map(|(_, lead)| *lead).max_by_key(|lead| count(*lead))
}

/// The comparison that a condition needs first.
fn first_comparison(condition: &Condition) -> Option<(FactId, Comparison, Value)> {
    match condition {
        Condition::All(parts) | Condition::Any(parts) => first_comparison(parts.first()?),
        Condition::Not(part) => first_comparison(part),
        Condition::Compare { fact, comparison, value } => Some((*fact, *comparison, *value)),
    }
}

/// The ways that are left open when something is known.
fn settle(open: &Open, known: &impl Fn(FactId, Comparison, Value) -> Option<bool>) -> Open {
    let mut left = Open { ways: Vec::new(), otherwise: open.otherwise };
    for way in &open.ways {
        match settled(&way.condition, known) {
            Settled::Known(false) => {}
            Settled::Known(true) => {
                left.otherwise = way.target;
                break;
            }
            Settled::Open(condition) => left.ways.push(Way { condition, target: way.target }),
        }
    }
    left
}

/// What is left of a condition when something is known.
fn settled(condition: &Condition, known: &impl Fn(FactId, Comparison, Value) -> Option<bool>) -> Settled {
    let parted = |parts: &[Condition], decides: bool| {
        let mut left = Vec::new();
        for part in parts {
            match settled(part, known) {
                Settled::Known(holds) if holds == decides => return Settled::Known(decides),
                Settled::Known(_) => {}
                Settled::Open(condition) => left.push(condition),
            }
        }
        match (left.len(), decides) {
            (0, _) => Settled::Known(!decides),
            (1, _) => left.pop().map_or(Settled::Known(!decides), Settled::Open),
            (_, true) => Settled::Open(Condition::Any(left.into())),
            (_, false) => Settled::Open(Condition::All(left.into())),
        }
    };
    match condition {
        Condition::All(parts) => parted(parts, false),
        Condition::Any(parts) => parted(parts, true),
        Condition::Not(part) => match settled(part, known) {
            Settled::Known(holds) => Settled::Known(!holds),
            Settled::Open(condition) => Settled::Open(Condition::Not(Box::new(condition))),
        },
        Condition::Compare { fact, comparison, value } => {
            known(*fact, *comparison, *value).map_or_else(|| Settled::Open(condition.clone()), Settled::Known)
        }
    }
}
