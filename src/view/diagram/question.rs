//! What is asked at a choice, and what stands beside the ways out of it.

use std::collections::BTreeSet;

use super::words::Speaker;
use crate::engine::Branch;
use crate::language::{Language, kazakh_question};
use crate::model::{Comparison, Condition, FactId, FactKind, Value};
use crate::view::decision::named;
use crate::view::fact::{choice_words, sign, value_spoken};
use crate::view::{FlowKind, Process, Question, SequenceFlow};

impl<'a> Speaker<'a> {
    /// What is asked at a choice.
    pub(super) fn question(self, question: &Question) -> String {
        let node = self.regulation.node(question.node);
        if node.is_check {
            return self.title(question.node);
        }
        match (question.fact, question.ways.as_slice()) {
            (Some(fact), _) => format!("{}?", self.fact(fact)),
            (None, [(condition, _)]) => self.asked(&self.said(condition, self.is_affirmed(condition))),
            _ => node.clause.0.clone(),
        }
    }

    /// A condition by the titles of its facts; what is denied is said as what is answered: «… – нет».
    pub(in crate::view) fn condition(self, condition: &Condition) -> String {
        self.said(condition, true)
    }

    /// That a condition holds, or that it does not.
    fn said(self, condition: &Condition, is_yes: bool) -> String {
        let answered = |words: String| if is_yes { words } else { format!("({words}) – {}", self.answer(false)) };
        if let Some((fact, values)) = named(condition)
            && let kind @ FactKind::Choice(_) = &self.regulation.fact(fact).kind
            && (is_yes || values.len() > 1)
        {
            return answered(format!("{} – {}", self.fact(fact), self.one_of(kind, &values)));
        }
        match condition {
            Condition::All(parts) => answered(self.joined(parts, ["және", "и", "and"])),
            Condition::Any(parts) => answered(self.joined(parts, ["немесе", "или", "or"])),
            Condition::Not(part) => self.said(part, !is_yes),
            Condition::Compare { fact, comparison, value } => {
                let (title, kind) = (self.fact(*fact), &self.regulation.fact(*fact).kind);
                if *kind != FactKind::YesNo {
                    let comparison = if is_yes { *comparison } else { comparison.opposite() };
                    let is_one_of = matches!(kind, FactKind::Choice(_)) && comparison == Comparison::Equal;
                    let sign = if is_one_of { "– ".to_owned() } else { format!("{}\u{a0}", sign(comparison)) };
                    return format!("{title} {sign}{}", value_spoken(kind, *value, self.language));
                }
                if comparison.holds(Value::YES, *value) == is_yes {
                    title.to_owned()
                } else {
                    format!("{title} – {}", self.answer(false))
                }
            }
        }
    }

    fn joined(self, parts: &[Condition], word: [&'static str; 3]) -> String {
        let part = |part: &Condition| {
            let words = self.condition(part);
            if is_compound(part) { format!("({words})") } else { words }
        };
        parts.iter().map(part).collect::<Vec<_>>().join(&format!(" {} ", self.say(word)))
    }

    /// Whether a condition holds where what it is about holds: «негіз бар емес» does not.
    fn is_affirmed(self, condition: &Condition) -> bool {
        match condition {
            Condition::Not(part) => !self.is_affirmed(part),
            Condition::Compare { fact, comparison, value } if self.regulation.fact(*fact).kind == FactKind::YesNo => {
                comparison.holds(Value::YES, *value)
            }
            Condition::Compare { comparison, .. } => *comparison != Comparison::NotEqual,
            Condition::All(_) | Condition::Any(_) => true,
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

    /// The words beside an arrow; empty where it is the only one.
    pub(super) fn way(self, process: &Process, flow: SequenceFlow) -> String {
        let from = process.nodes.get(flow.from).map_or(FlowKind::Return, |node| node.kind);
        let (Some(question), Some(branch)) = (process.question(from), flow.branch) else {
            let is_expiry = matches!(from, FlowKind::Expiry(_));
            return if is_expiry { self.expiry().to_owned() } else { String::new() };
        };
        let only = match question.ways.as_slice() {
            // A check asks for the way itself, whatever its condition.
            [_] if self.regulation.node(question.node).is_check => Some(true),
            [(condition, _)] => Some(self.is_affirmed(condition)),
            _ => None,
        };
        match (branch, only) {
            (Branch::Way(_), Some(is_yes)) => self.answer(is_yes).to_owned(),
            (Branch::Otherwise, Some(is_yes)) => self.answer(!is_yes).to_owned(),
            (Branch::Way(place), None) => match question.ways.get(usize::from(place)) {
                Some((condition, _)) => match named(condition).filter(|_| question.fact.is_some()) {
                    Some((fact, values)) => self.one_of(&self.regulation.fact(fact).kind, &values),
                    None => self.condition(condition),
                },
                None => String::new(),
            },
            (Branch::Otherwise, None) => {
                let left = question.fact.and_then(|fact| self.value_left(fact, question));
                left.unwrap_or_else(|| self.say(["әйтпесе", "иначе", "otherwise"]).to_owned())
            }
            (Branch::Only, _) => String::new(),
        }
    }

    /// The value of a choice that no way names, where it is the only one.
    fn value_left(self, fact: FactId, question: &Question) -> Option<String> {
        let FactKind::Choice(values) = &self.regulation.fact(fact).kind else { return None };
        let named: BTreeSet<Value> =
            question.ways.iter().filter_map(|(condition, _)| named(condition)).flat_map(|(_, values)| values).collect();
        let mut left = (0..).map(Value).zip(values).filter(|(value, _)| !named.contains(value));
        match (left.next(), left.next()) {
            (Some((_, only)), None) => Some(choice_words(only, self.language)),
            _ => None,
        }
    }
}

/// Whether a condition is said as several parts that no brackets hold together.
fn is_compound(condition: &Condition) -> bool {
    match condition {
        Condition::Not(part) => matches!(&**part, Condition::Not(part) if is_compound(part)),
        Condition::All(_) | Condition::Any(_) => true,
        Condition::Compare { .. } => false,
    }
}
