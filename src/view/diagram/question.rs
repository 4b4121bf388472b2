//! What is asked at a choice, and what stands beside the ways out of it.

use std::collections::BTreeSet;

use super::words::Speaker;
use crate::engine::Branch;
use crate::language::{Language, kazakh_question};
use crate::model::{Comparison, Condition, FactId, FactKind, Value};
use crate::view::fact::{choice_words, sign, value_spoken};
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
            (_, [(condition, _)]) => {
                let (affirmed, _) = self.affirmed(condition);
                self.asked(&self.condition(&affirmed))
            }
            _ => node.clause.0.clone(),
        }
    }

    /// A condition by the titles of its facts; what is denied is said as what is answered: «… – нет».
    pub(in crate::view) fn condition(self, condition: &Condition) -> String {
        let (affirmed, is_yes) = self.affirmed(condition);
        let fact_and_kind = |id| (self.fact(id), &self.regulation.fact(id).kind);
        let words = match (&affirmed, equals(&affirmed).map(|(fact, values)| (fact_and_kind(fact), values))) {
            (_, Some(((title, kind @ FactKind::Choice(_)), values))) if is_yes || values.len() > 1 => {
                format!("{title} – {}", self.one_of(kind, &values))
            }
            (Condition::All(parts), _) => self.joined(parts, ["және", "и", "and"]),
            (Condition::Any(parts), _) => self.joined(parts, ["немесе", "или", "or"]),
            (Condition::Not(part), _) => self.condition(part),
            (Condition::Compare { fact, comparison, value }, _) => match fact_and_kind(*fact) {
                (title, FactKind::YesNo) => title.to_owned(),
                (title, kind) => {
                    let sign = sign(if is_yes { *comparison } else { comparison.opposite() });
                    return format!("{title} {sign}\u{a0}{}", value_spoken(kind, *value, self.language));
                }
            },
        };
        match (is_yes, affirmed) {
            (true, _) => words,
            (false, Condition::All(_) | Condition::Any(_)) => format!("({words}) – {}", self.answer(false)),
            (false, _) => format!("{words} – {}", self.answer(false)),
        }
    }

    fn joined(self, parts: &[Condition], word: [&'static str; 3]) -> String {
        let part = |part: &Condition| {
            let words = self.condition(part);
            if matches!(part, Condition::All(_) | Condition::Any(_)) { format!("({words})") } else { words }
        };
        parts.iter().map(part).collect::<Vec<_>>().join(&format!(" {} ", self.say(word)))
    }

    /// A condition without a denial around it, and whether it is to hold.
    fn affirmed(self, condition: &Condition) -> (Condition, bool) {
        match condition {
            Condition::Not(part) => {
                let (affirmed, is_yes) = self.affirmed(part);
                (affirmed, !is_yes)
            }
            Condition::Compare { fact, comparison: comparison @ (Comparison::Equal | Comparison::NotEqual), value } => {
                let is_no = self.regulation.fact(*fact).kind == FactKind::YesNo && *value == Value::NO;
                let value = if is_no { Value::YES } else { *value };
                let affirmed = Condition::Compare { fact: *fact, comparison: Comparison::Equal, value };
                (affirmed, (*comparison == Comparison::Equal) != is_no)
            }
            _ => (condition.clone(), true),
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

    /// Values as an answer: «толық немесе ішінара».
    fn one_of(self, kind: &FactKind, values: &[Value]) -> String {
        let words: Vec<String> = values.iter().map(|value| value_spoken(kind, *value, self.language)).collect();
        match words.split_last() {
            Some((last, [])) => last.clone(),
            Some((last, others)) => {
                format!("{} {} {last}", others.join(", "), self.say(["немесе", "или", "or"]))
            }
            None => String::new(),
        }
    }

    /// The fact of which each of several ways names values; none where they turn on several things.
    fn fact_of_all(question: &Question) -> Option<FactId> {
        let mut facts = question.ways.iter().map(|(condition, _)| equals(condition).map(|(fact, _)| fact));
        let first = facts.next()??;
        (question.ways.len() > 1 && facts.all(|fact| fact == Some(first))).then_some(first)
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
            [(condition, _)] => Some(self.affirmed(condition).1),
            _ => None,
        };
        match (branch, only) {
            (Branch::Way(_), Some(is_yes)) => self.answer(is_yes).to_owned(),
            (Branch::Otherwise, Some(is_yes)) => self.answer(!is_yes).to_owned(),
            (Branch::Way(place), None) => match question.ways.get(usize::from(place)) {
                Some((condition, _)) => match equals(condition).filter(|_| fact.is_some()) {
                    Some((fact, values)) => self.one_of(&self.regulation.fact(fact).kind, &values),
                    None => self.condition(condition),
                },
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
        let named: BTreeSet<Value> = question
            .ways
            .iter()
            .filter_map(|(condition, _)| equals(condition))
            .flat_map(|(_, values)| values)
            .collect();
        let mut left = (0..).map(Value).zip(values).filter(|(value, _)| !named.contains(value));
        match (left.next(), left.next()) {
            (Some((_, only)), None) => Some(choice_words(only, self.language)),
            _ => None,
        }
    }
}

/// The fact that a condition wants to be equal to one value or one of several, and these.
fn equals(condition: &Condition) -> Option<(FactId, Vec<Value>)> {
    match condition {
        Condition::Compare { fact, comparison: Comparison::Equal, value } => Some((*fact, vec![*value])),
        Condition::Any(parts) => {
            let mut parts = parts.iter().map(equals);
            let (fact, mut values) = parts.next()??;
            for part in parts {
                let (_, others) = part.filter(|(other, _)| *other == fact)?;
                values.extend(others);
            }
            Some((fact, values))
        }
        _ => None,
    }
}
