//! What is asked one after another where a way out of a step is chosen.

use std::collections::BTreeSet;

use crate::model::{
    Comparison, Condition, Exit, Fact, FactId, FactKind, Node, NodeId, Regulation, Spread, Target, Value, Way,
};

/// The most questions that are looked at for one choice; one that needs more is asked as a whole.
const MOST: usize = 9;

/// The choice between the ways out of a step or check, as questions.
///
/// A check, and a choice whose conditions are single comparisons of one fact, is one question, with the ways of the
/// rules. In any other choice each question turns on one fact: they are asked in the order in which the rules name them,
/// but not where the answer is known from those before, or changes nothing. Whatever the facts, the questions lead to
/// where the ways of the rules lead. A choice for which too many questions would be needed, or one that has a target to
/// which no facts lead, is one question again.
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
    /// The choice at the end of a step or check; none at a step all of whose ways lead to one place.
    #[must_use]
    pub fn of(regulation: &Regulation, id: NodeId) -> Option<Self> {
        let node = regulation.node(id);
        if !node.is_check && node.exit.targets().all(|target| target == node.exit.otherwise()) {
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
    spread: Spread,
    /// In the order in which they are begun; one that changes nothing is left out.
    questions: Vec<Option<Question>>,
    asked: Vec<(Open, Lead)>,
}

impl<'a> Apart<'a> {
    /// The questions; none where they would be too many, or where no facts lead to a target.
    fn of(node: NodeId, exit: &Exit, facts: &'a [Fact]) -> Option<Vec<Question>> {
        let spread = Spread::of(exit.ways().iter().map(|way| &way.condition), facts);
        let mut apart = Self { node, facts, spread, questions: Vec::new(), asked: Vec::new() };
        apart.ask(Open { ways: exit.ways().to_vec(), otherwise: exit.otherwise() })?;
        let questions = in_order(apart.questions)?;
        let reached: BTreeSet<Target> = questions
            .iter()
            .flat_map(|question| question.ways.iter().map(|(_, lead)| *lead).chain([question.otherwise]))
            .filter_map(|lead| if let Lead::Target(target) = lead { Some(target) } else { None })
            .collect();
        exit.targets().all(|target| reached.contains(&target)).then_some(questions)
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
        self.questions.push(None);
        let (fact, comparison, value) = first_comparison(&first.condition)?;
        let lead = match &self.facts.get(fact.index())?.kind {
            FactKind::YesNo | FactKind::Choice(_) => self.ask_value(place, fact, &open)?,
            FactKind::Number | FactKind::Date => self.ask_comparison(place, fact, (comparison, value), &open)?,
        };
        self.asked.push((open, lead));
        Some(lead)
    }

    /// Asks which value a fact has; values that lead to one place are one answer.
    fn ask_value(&mut self, place: usize, fact: FactId, open: &Open) -> Option<Lead> {
        let mut named = BTreeSet::new();
        open.ways.iter().for_each(|way| compared(&way.condition, fact, &mut named));
        let mut answers: Vec<(Lead, Vec<Value>)> = Vec::new();
        let mut unnamed = None;
        for value in self.spread.values(fact).to_vec() {
            let is_named = named.contains(&value);
            let lead = match unnamed {
                Some(lead) if !is_named => lead,
                _ => self.ask(settle(open, fact, &[value]))?,
            };
            if !is_named {
                unnamed = Some(lead);
            }
            match answers.iter_mut().find(|(other, _)| *other == lead) {
                Some((_, values)) => values.push(value),
                None => answers.push((lead, vec![value])),
            }
        }
        // What most values lead to need not name them; of equals it is the last one.
        let most = (0..).zip(&answers).max_by_key(|(_, (_, values))| values.len()).map(|(at, _)| at)?;
        let (otherwise, _) = answers.remove(most);
        let ways = answers.into_iter().map(|(lead, values)| (is_one_of(fact, &values), lead));
        Some(self.put(place, ways.collect(), otherwise))
    }

    /// Asks whether a comparison holds.
    fn ask_comparison(
        &mut self,
        place: usize,
        fact: FactId,
        (comparison, value): (Comparison, Value),
        open: &Open,
    ) -> Option<Lead> {
        let (holding, others): (Vec<Value>, Vec<Value>) =
            self.spread.values(fact).iter().partition(|own| comparison.holds(**own, value));
        let yes = self.ask(settle(open, fact, &holding))?;
        let no = self.ask(settle(open, fact, &others))?;
        let way = (Condition::Compare { fact, comparison, value }, yes);
        Some(self.put(place, if yes == no { Vec::new() } else { vec![way] }, no))
    }

    /// Puts a question into its place, and tells where one is led that comes to it.
    fn put(&mut self, place: usize, ways: Vec<(Condition, Lead)>, otherwise: Lead) -> Lead {
        let (Some(own), Ok(number)) = (self.questions.get_mut(place), u16::try_from(place)) else { return otherwise };
        if ways.is_empty() {
            return otherwise;
        }
        *own = Some(Question { node: self.node, ways, otherwise });
        Lead::Question(number)
    }
}

/// The questions that are there, led to by their new places; none where there is none.
fn in_order(questions: Vec<Option<Question>>) -> Option<Vec<Question>> {
    let mut past = 0;
    let places: Vec<u16> = questions
        .iter()
        .map(|question| {
            past += u16::from(question.is_some());
            past.saturating_sub(1)
        })
        .collect();
    let moved = |lead| match lead {
        Lead::Question(place) => Lead::Question(places.get(usize::from(place)).copied().unwrap_or_default()),
        Lead::Target(_) => lead,
    };
    let questions: Vec<Question> = questions
        .into_iter()
        .flatten()
        .map(|question| Question {
            ways: question.ways.into_iter().map(|(condition, lead)| (condition, moved(lead))).collect(),
            otherwise: moved(question.otherwise),
            ..question
        })
        .collect();
    (!questions.is_empty()).then_some(questions)
}

/// The condition that a fact has one of some values.
fn is_one_of(fact: FactId, values: &[Value]) -> Condition {
    let equals = |value: &Value| Condition::Compare { fact, comparison: Comparison::Equal, value: *value };
    match values {
        [value] => equals(value),
        values => Condition::Any(values.iter().map(equals).collect()),
    }
}

/// The values to which a condition compares a fact.
fn compared(condition: &Condition, fact: FactId, values: &mut BTreeSet<Value>) {
    match condition {
        Condition::All(parts) | Condition::Any(parts) => parts.iter().for_each(|part| compared(part, fact, values)),
        Condition::Not(part) => compared(part, fact, values),
        Condition::Compare { fact: own, value, .. } if *own == fact => {
            values.insert(*value);
        }
        Condition::Compare { .. } => {}
    }
}

/// The comparison that a condition needs first.
fn first_comparison(condition: &Condition) -> Option<(FactId, Comparison, Value)> {
    match condition {
        Condition::All(parts) | Condition::Any(parts) => first_comparison(parts.first()?),
        Condition::Not(part) => first_comparison(part),
        Condition::Compare { fact, comparison, value } => Some((*fact, *comparison, *value)),
    }
}

/// The ways that are left open when a fact has one of some values, which stand in order; one that leads to where the others lead is none.
fn settle(open: &Open, fact: FactId, values: &[Value]) -> Open {
    let mut left = Open { ways: Vec::new(), otherwise: open.otherwise };
    for way in &open.ways {
        match settled(&way.condition, fact, values) {
            Settled::Known(false) => {}
            Settled::Known(true) => {
                left.otherwise = way.target;
                break;
            }
            Settled::Open(condition) => left.ways.push(Way { condition, target: way.target }),
        }
    }
    while left.ways.last().is_some_and(|way| way.target == left.otherwise) {
        left.ways.pop();
    }
    left
}

/// What is left of a condition when a fact has one of some values.
fn settled(condition: &Condition, fact: FactId, values: &[Value]) -> Settled {
    let parted = |parts: &[Condition], decides: bool| {
        let mut left = Vec::new();
        for part in parts {
            match settled(part, fact, values) {
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
        Condition::Not(part) => match settled(part, fact, values) {
            Settled::Known(holds) => Settled::Known(!holds),
            Settled::Open(condition) => Settled::Open(Condition::Not(Box::new(condition))),
        },
        Condition::Compare { fact: own, comparison, value } => {
            let known = (*own == fact).then(|| of_all(values, *comparison, *value)).flatten();
            known.map_or_else(|| Settled::Open(condition.clone()), Settled::Known)
        }
    }
}

/// Whether a comparison holds of values that stand in order; none where it holds of some of them.
fn of_all(values: &[Value], comparison: Comparison, value: Value) -> Option<bool> {
    let (first, last) = (*values.first()?, *values.last()?);
    let holds = comparison.holds(first, value);
    let is_same = match comparison {
        Comparison::Equal | Comparison::NotEqual => first == last || values.binary_search(&value).is_err(),
        Comparison::Less | Comparison::LessOrEqual | Comparison::Greater | Comparison::GreaterOrEqual => {
            comparison.holds(last, value) == holds
        }
    };
    is_same.then_some(holds)
}
