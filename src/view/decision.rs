//! What is asked one after another where a way out of a step is chosen.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{
    Comparison, Condition, Exit, Fact, FactId, FactKind, Node, NodeId, Regulation, Spread, Target, Value, Way,
};

/// The most questions of one choice; one that needs more is asked as a whole.
const MOST: usize = 9;

/// The most questions that are looked at for one choice, with those that turn out to change nothing.
const MOST_TRIED: usize = 4 * MOST;

/// The most values of a choice in one answer.
const MOST_VALUES: usize = 3;

/// The choice between the ways out of a step or check, as questions.
///
/// A check, and a choice whose conditions are single comparisons of one fact, is one question, with the ways of the
/// rules. In any other choice each question turns on one fact: they are asked in the order in which the rules name them,
/// but none whose answer is known from those before, and none whose answers all lead to one place. Whatever the facts,
/// the questions lead to where the ways of the rules lead. A choice for which more than nine questions would be needed, or
/// one that has a target to which no facts lead, is one question again.
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
    /// The fact of which each of several answers names values; none where they turn on several things.
    pub fact: Option<FactId>,
}

impl Question {
    fn new(node: NodeId, ways: Vec<(Condition, Lead)>, otherwise: Lead) -> Self {
        let mut facts = ways.iter().map(|(condition, _)| named(condition).map(|(fact, _)| fact));
        let first = facts.next().flatten();
        let fact = first.filter(|first| ways.len() > 1 && facts.all(|fact| fact == Some(*first)));
        Self { node, ways, otherwise, fact }
    }
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
        let apart =
            if is_one_question(node, &regulation.facts) { None } else { Apart::of(id, &node.exit, &regulation.facts) };
        Some(Self { questions: apart.unwrap_or_else(|| vec![whole(id, &node.exit)]) })
    }
}

/// Whether a choice is asked as the rules have it; of yes and no one of them is enough to ask for.
fn is_one_question(node: &Node, all: &[Fact]) -> bool {
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
    let has_more_than_two = |fact: &FactId| all.get(fact.index()).is_some_and(|fact| fact.kind != FactKind::YesNo);
    let is_plain = is_plain && facts.len() == 1 && (node.exit.ways().len() == 1 || facts.iter().all(has_more_than_two));
    node.is_check || is_plain
}

/// The ways of the rules as one question.
fn whole(node: NodeId, exit: &Exit) -> Question {
    let ways = exit.ways().iter().map(|way| (way.condition.clone(), Lead::Target(way.target)));
    Question::new(node, ways.collect(), Lead::Target(exit.otherwise()))
}

/// Ways of which it is not yet known whether they hold, and where the others lead.
#[derive(Clone, PartialEq, Eq)]
struct Open {
    ways: Vec<Way>,
    otherwise: Target,
    /// The values that numbers and dates can still have, of those that the ways compare and something is known of.
    left: BTreeMap<FactId, Vec<Value>>,
}

/// What becomes of a condition when something is known.
enum Settled {
    Known(bool),
    Open(Condition),
}

/// Takes the conditions of a choice apart.
struct Apart<'a> {
    node: NodeId,
    otherwise: Target,
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
        let otherwise = exit.otherwise();
        let mut apart = Self { node, otherwise, facts, spread, questions: Vec::new(), asked: Vec::new() };
        apart.ask(Open { ways: exit.ways().to_vec(), otherwise, left: BTreeMap::new() })?;
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
        if place == MOST_TRIED {
            return None;
        }
        self.questions.push(None);
        let (fact, comparison, value) = first_comparison(&first.condition)?;
        let (ways, otherwise) = match &self.facts.get(fact.index())?.kind {
            FactKind::YesNo | FactKind::Choice(_) => self.ask_value(fact, &open)?,
            FactKind::Number | FactKind::Date => self.ask_comparison(fact, (comparison, value), &open)?,
        };
        let lead = if ways.is_empty() { otherwise } else { self.put(place, ways, otherwise)? };
        self.asked.push((open, lead));
        Some(lead)
    }

    /// Puts a question into its place, unless one like it is there; gives the way to it.
    fn put(&mut self, place: usize, ways: Vec<(Condition, Lead)>, otherwise: Lead) -> Option<Lead> {
        let question = Some(Question::new(self.node, ways, otherwise));
        let same = self.questions.iter().position(|other| *other == question);
        let place = same.unwrap_or(place);
        *self.questions.get_mut(place)? = question;
        u16::try_from(place).ok().map(Lead::Question)
    }

    /// Asks which value a fact has; values that lead to one place are one answer, or several where they are many.
    fn ask_value(&mut self, fact: FactId, open: &Open) -> Option<Answers> {
        let compared = compared(&open.ways);
        let mut answers: Vec<(Lead, Vec<Value>)> = Vec::new();
        let mut unnamed = None;
        for value in self.spread.values(fact).to_vec() {
            let is_named = compared.contains(&(fact, value));
            let lead = match unnamed {
                Some(lead) if !is_named => lead,
                _ => self.ask(settle(open, fact, vec![value]))?,
            };
            if !is_named {
                unnamed = Some(lead);
            }
            match answers.iter_mut().find(|(other, _)| *other == lead) {
                Some((_, values)) => values.push(value),
                None => answers.push((lead, vec![value])),
            }
        }
        // All else is «no»; of a choice the values that no way names, or what the rules do not name, or most values.
        let is_choice = self.facts.get(fact.index())?.kind != FactKind::YesNo;
        let own = Lead::Target(self.otherwise);
        let (last, _) = (0..).zip(&answers).max_by_key(|(_, (lead, values))| {
            (is_choice && unnamed == Some(*lead), is_choice && *lead == own, values.len())
        })?;
        let (otherwise, _) = answers.remove(last);
        let ways = answers
            .iter()
            .flat_map(|(lead, values)| values.chunks(MOST_VALUES).map(|values| (is_one_of(fact, values), *lead)));
        Some((ways.collect(), otherwise))
    }

    /// Asks whether a comparison holds.
    fn ask_comparison(
        &mut self,
        fact: FactId,
        (comparison, value): (Comparison, Value),
        open: &Open,
    ) -> Option<Answers> {
        let left = open.left.get(&fact).map_or_else(|| self.spread.values(fact), Vec::as_slice);
        let (holding, others) = left.iter().partition(|own| comparison.holds(**own, value));
        let yes = self.ask(settle(open, fact, holding))?;
        let no = self.ask(settle(open, fact, others))?;
        let way = (Condition::Compare { fact, comparison, value }, yes);
        Some((if yes == no { Vec::new() } else { vec![way] }, no))
    }
}

/// The answers to a question with where they lead, and where it leads if none of them holds.
type Answers = (Vec<(Condition, Lead)>, Lead);

/// The questions that are there, led to by their new places; none where there is none, or more than [`MOST`].
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
    (1..=MOST).contains(&questions.len()).then_some(questions)
}

/// The condition that a fact has one of some values.
fn is_one_of(fact: FactId, values: &[Value]) -> Condition {
    let equals = |value: &Value| Condition::Compare { fact, comparison: Comparison::Equal, value: *value };
    match values {
        [value] => equals(value),
        values => Condition::Any(values.iter().map(equals).collect()),
    }
}

/// The fact of which a condition names one value or several, and these, each once.
pub(super) fn named(condition: &Condition) -> Option<(FactId, Vec<Value>)> {
    match condition {
        Condition::Compare { fact, comparison: Comparison::Equal, value } => Some((*fact, vec![*value])),
        Condition::Any(parts) => {
            let mut parts = parts.iter().map(named);
            let (fact, mut values) = parts.next()??;
            for part in parts {
                let (_, others) = part.filter(|(other, _)| *other == fact)?;
                let new = others.into_iter().filter(|value| !values.contains(value));
                values.extend(new.collect::<Vec<_>>());
            }
            Some((fact, values))
        }
        _ => None,
    }
}

/// The facts that ways compare, each with each value.
fn compared(ways: &[Way]) -> BTreeSet<(FactId, Value)> {
    fn add(condition: &Condition, found: &mut BTreeSet<(FactId, Value)>) {
        match condition {
            Condition::All(parts) | Condition::Any(parts) => parts.iter().for_each(|part| add(part, found)),
            Condition::Not(part) => add(part, found),
            Condition::Compare { fact, value, .. } => found.extend([(*fact, *value)]),
        }
    }
    let mut found = BTreeSet::new();
    for way in ways {
        add(&way.condition, &mut found);
    }
    found
}

/// The comparison that a condition needs first.
fn first_comparison(condition: &Condition) -> Option<(FactId, Comparison, Value)> {
    match condition {
        Condition::All(parts) | Condition::Any(parts) => first_comparison(parts.first()?),
        Condition::Not(part) => first_comparison(part),
        Condition::Compare { fact, comparison, value } => Some((*fact, *comparison, *value)),
    }
}

/// The ways that are left open when a fact has one of some values, which stand in order; one that leads to where the
/// others lead is none.
fn settle(open: &Open, fact: FactId, values: Vec<Value>) -> Open {
    let mut left = Open { ways: Vec::new(), otherwise: open.otherwise, left: open.left.clone() };
    for way in &open.ways {
        match settled(&way.condition, fact, &values) {
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
    left.left.insert(fact, values);
    let facts: BTreeSet<FactId> = compared(&left.ways).into_iter().map(|(fact, _)| fact).collect();
    left.left.retain(|fact, _| facts.contains(fact));
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
