//! What is asked at a choice, and what stands beside the ways out of it.

use super::words::Speaker;
use crate::engine::Branch;
use crate::language::{Language, kazakh_question};
use crate::model::{Comparison, Condition, FactId, FactKind, Value};
use crate::view::fact::{choice_words, facts_of, sign, value_spoken};
use crate::view::{FlowKind, Process, Question, SequenceFlow};

impl<'a> Speaker<'a> {
    /// What is asked at a choice.
    pub(super) fn question(self, question: &Question) -> String {
        let node = self.regulation.node(question.node);
        if node.is_check {
            return self.title(question.node);
        }
        match (Self::fact_of_all(question), question.ways.as_slice()) {
            (Some(fact), _) => format!("{}?", self.fact(fact)),
            (_, [(condition, _)]) => match self.yes_or_no(condition) {
                Some((fact, _)) => self.asked(self.fact(fact)),
                None => self.asked(&self.condition(condition)),
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
                let kind = &self.regulation.fact(*fact).kind;
                let value = value_spoken(kind, *value, self.language);
                let is_one_of = matches!((kind, comparison), (FactKind::Choice(_), Comparison::Equal));
                if is_one_of {
                    format!("{} – {value}", self.fact(*fact))
                } else {
                    format!("{} {}\u{a0}{value}", self.fact(*fact), sign(*comparison))
                }
            }
        }
    }

    /// Words that are asked.
    fn asked(self, words: &str) -> String {
        if self.language == Language::Kk { kazakh_question(words) } else { format!("{words}?") }
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

    /// The fact of which each of several ways names one value; none where they turn on several things.
    fn fact_of_all(question: &Question) -> Option<FactId> {
        let mut facts = Vec::new();
        for (condition, _) in &question.ways {
            let Condition::Compare { comparison: Comparison::Equal, .. } = condition else {
                return None;
            };
            facts_of(condition, &mut facts);
        }
        match facts.as_slice() {
            [fact] if question.ways.len() > 1 => Some(*fact),
            _ => None,
        }
    }

    /// The words beside an arrow; empty where it is the only one.
    pub(super) fn way(self, process: &Process, flow: SequenceFlow) -> String {
        let from = process.nodes.get(flow.from).map_or(FlowKind::Return, |node| node.kind);
        let (Some(question), Some(branch)) = (process.question(from), flow.branch) else {
            let is_expiry = matches!(from, FlowKind::Expiry(_));
            return if is_expiry { self.expiry().to_owned() } else { String::new() };
        };
        let fact = Self::fact_of_all(question);
        let only = match question.ways.as_slice() {
            // A check asks for the way itself, whatever its condition.
            [_] if self.regulation.node(question.node).is_check => Some(true),
            [(condition, _)] => Some(self.yes_or_no(condition).is_none_or(|(_, is_yes)| is_yes)),
            _ => None,
        };
        match (branch, only) {
            (Branch::Way(_), Some(is_yes)) => self.answer(is_yes).to_owned(),
            (Branch::Otherwise, Some(is_yes)) => self.answer(!is_yes).to_owned(),
            (Branch::Way(place), None) => match question.ways.get(usize::from(place)) {
                Some((Condition::Compare { fact: own, value, .. }, _)) if fact.is_some() => {
                    value_spoken(&self.regulation.fact(*own).kind, *value, self.language)
                }
                Some((condition, _)) => self.condition(condition),
                None => String::new(),
            },
            (Branch::Otherwise, None) => {
                let left = fact.and_then(|fact| self.value_left(fact, question));
                left.unwrap_or_else(|| self.say(["әйтпесе", "иначе", "otherwise"]).to_owned())
            }
            (Branch::Only, _) => String::new(),
        }
    }

    /// The value of a choice that no way names, where it is the only one.
    fn value_left(self, fact: FactId, question: &Question) -> Option<String> {
        let FactKind::Choice(values) = &self.regulation.fact(fact).kind else { return None };
        let is_named = |wanted: Value| {
            let mut conditions = question.ways.iter().map(|(condition, _)| condition);
            conditions.any(|condition| matches!(condition, Condition::Compare { value, .. } if *value == wanted))
        };
        let mut left = (0..).map(Value).zip(values).filter(|(value, _)| !is_named(*value));
        match (left.next(), left.next()) {
            (Some((_, only)), None) => Some(choice_words(only, self.language)),
            _ => None,
        }
    }
}
