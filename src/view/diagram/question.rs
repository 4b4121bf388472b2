//! What is asked at a choice, and what stands beside the ways out of it.

use super::words::Speaker;
use crate::engine::Branch;
use crate::language::{Language, kazakh_question};
use crate::model::{Comparison, Condition, Exit, FactId, FactKind, NodeId, Value};
use crate::view::fact::{choice_words, facts_of, sign, value_spoken};
use crate::view::{FlowKind, FlowNode, SequenceFlow};

impl<'a> Speaker<'a> {
    /// What is decided at a choice.
    pub(super) fn question(self, id: NodeId) -> String {
        let node = self.regulation.node(id);
        if node.is_check {
            return self.title(id);
        }
        match (Self::fact_of_all(&node.exit), node.exit.ways()) {
            (Some(fact), ways) if ways.len() > 1 => format!("{}?", self.fact(fact)),
            (_, [way]) => match self.yes_or_no(&way.condition) {
                Some((fact, _)) if self.language == Language::Kk => kazakh_question(self.fact(fact)),
                Some((fact, _)) => format!("{}?", self.fact(fact)),
                None => format!("{}?", self.condition(&way.condition)),
            },
            _ => node.clause.0.clone(),
        }
    }

    /// A condition by the titles of its facts; what is denied is said as what is answered: «… – нет».
    pub(in crate::view) fn condition(self, condition: &Condition) -> String {
        let join = |parts: &[Condition], word| {
            let parts: Vec<String> = parts.iter().map(|part| self.within(part)).collect();
            parts.join(&format!(" {word} "))
        };
        match (self.yes_or_no(condition), condition) {
            (Some((fact, true)), _) => self.fact(fact).to_owned(),
            (Some((fact, false)), _) => format!("{} – {}", self.fact(fact), self.answer(false)),
            (None, Condition::All(parts)) => join(parts, self.say(["және", "и", "and"])),
            (None, Condition::Any(parts)) => join(parts, self.say(["немесе", "или", "or"])),
            (None, Condition::Not(part)) => format!("{} – {}", self.within(part), self.answer(false)),
            (None, Condition::Compare { fact, comparison, value }) => {
                let value = value_spoken(&self.regulation.fact(*fact).kind, *value, self.language);
                format!("{} {} {value}", self.fact(*fact), sign(*comparison))
            }
        }
    }

    fn answer(self, is_yes: bool) -> &'static str {
        self.say(if is_yes { ["иә", "да", "yes"] } else { ["жоқ", "нет", "no"] })
    }

    fn fact(self, id: FactId) -> &'a str {
        self.regulation.fact(id).title.in_language(self.language)
    }

    /// A condition inside another one.
    fn within(self, condition: &Condition) -> String {
        let words = self.condition(condition);
        if matches!(condition, Condition::All(_) | Condition::Any(_)) { format!("({words})") } else { words }
    }

    /// The fact of which a condition says nothing but yes or no, and which of both.
    fn yes_or_no(self, condition: &Condition) -> Option<(FactId, bool)> {
        match condition {
            Condition::Not(part) => self.yes_or_no(part).map(|(fact, is_yes)| (fact, !is_yes)),
            Condition::Compare { fact, comparison: Comparison::Equal, value }
                if self.regulation.fact(*fact).kind == FactKind::YesNo =>
            {
                Some((*fact, *value == Value::YES))
            }
            _ => None,
        }
    }

    /// The fact of which each way names one value; none where they turn on several things.
    fn fact_of_all(exit: &Exit) -> Option<FactId> {
        let mut facts = Vec::new();
        for way in exit.ways() {
            let Condition::Compare { comparison: Comparison::Equal, .. } = way.condition else {
                return None;
            };
            facts_of(&way.condition, &mut facts);
        }
        match facts.as_slice() {
            [fact] => Some(*fact),
            _ => None,
        }
    }

    /// The words beside an arrow; empty where it is the only one.
    pub(super) fn way(self, from: FlowNode, flow: SequenceFlow) -> String {
        let (FlowKind::Choice(id), Some(branch)) = (from.kind, flow.branch) else {
            let is_expiry = matches!(from.kind, FlowKind::Expiry(_));
            return if is_expiry { self.expiry().to_owned() } else { String::new() };
        };
        let node = self.regulation.node(id);
        let fact = Self::fact_of_all(&node.exit);
        let only = match node.exit.ways() {
            // A check asks for the way itself, whatever its condition.
            [_] if node.is_check => Some(true),
            [way] => Some(self.yes_or_no(&way.condition).is_none_or(|(_, is_yes)| is_yes)),
            _ => None,
        };
        match (branch, only) {
            (Branch::Way(_), Some(is_yes)) => self.answer(is_yes).to_owned(),
            (Branch::Otherwise, Some(is_yes)) => self.answer(!is_yes).to_owned(),
            (Branch::Way(place), None) => match node.exit.ways().get(usize::from(place)).map(|way| &way.condition) {
                Some(Condition::Compare { fact: own, value, .. }) if fact.is_some() => {
                    value_spoken(&self.regulation.fact(*own).kind, *value, self.language)
                }
                Some(condition) => self.condition(condition),
                None => String::new(),
            },
            (Branch::Otherwise, None) => {
                let left = fact.and_then(|fact| self.value_left(fact, &node.exit));
                left.unwrap_or_else(|| self.say(["әйтпесе", "иначе", "otherwise"]).to_owned())
            }
            (Branch::Only, _) => String::new(),
        }
    }

    /// The value of a choice that no way names, where it is the only one.
    fn value_left(self, fact: FactId, exit: &Exit) -> Option<String> {
        let FactKind::Choice(values) = &self.regulation.fact(fact).kind else { return None };
        let is_named = |wanted: Value| {
            let mut conditions = exit.ways().iter().map(|way| &way.condition);
            conditions.any(|condition| matches!(condition, Condition::Compare { value, .. } if *value == wanted))
        };
        let mut left = (0..).map(Value).zip(values).filter(|(value, _)| !is_named(*value));
        match (left.next(), left.next()) {
            (Some((_, only)), None) => Some(choice_words(only, self.language)),
            _ => None,
        }
    }
}
