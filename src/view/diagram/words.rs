//! The words of a chart: what stands in its boxes, beside its arrows and above it.

use crate::engine::Branch;
use crate::language::{Language, clause_name};
use crate::model::{Comparison, Condition, Exit, FactId, FactKind, NodeId, ProcedureId, Regulation, Value};
use crate::view::capital::capital;
use crate::view::fact::{facts_of, sign, value_spoken};
use crate::view::grant::{clock_effect, grant_words, not_before, total_words};
use crate::view::said::said;
use crate::view::{FlowKind, FlowNode, SequenceFlow, channel_name};

/// The regulation whose words are shown, and the language.
#[derive(Clone, Copy)]
pub(in crate::view) struct Speaker<'a> {
    pub(in crate::view) regulation: &'a Regulation,
    pub(in crate::view) language: Language,
}

/// The words of a box: what is done, and the terms of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::view) struct Text {
    pub(in crate::view) title: String,
    pub(in crate::view) terms: String,
}

impl Text {
    /// All of it in one line.
    pub(super) fn whole(&self) -> String {
        if self.terms.is_empty() { self.title.clone() } else { format!("{} ({})", self.title, self.terms) }
    }
}

/// A name of the rules as people read it, without its strokes.
fn spoken(name: &str) -> String {
    name.replace('_', " ")
}

impl<'a> Speaker<'a> {
    pub(in crate::view) const fn say(self, words: [&'static str; 3]) -> &'static str {
        said(self.language, words)
    }

    /// The words of a box.
    pub(in crate::view) fn text(self, node: FlowNode, begins_service: bool) -> Text {
        let just = |title: &str| Text { title: title.to_owned(), terms: String::new() };
        match node.kind {
            FlowKind::Start if begins_service => {
                just(self.say(["Қызмет көрсетудің басталуы", "Начало оказания услуги", "The service begins"]))
            }
            FlowKind::Start => just(self.say(["Рәсімнің басталуы", "Начало процедуры", "The procedure begins"])),
            FlowKind::Return if begins_service => {
                just(self.say(["Қызмет көрсетудің аяқталуы", "Окончание оказания услуги", "The service ends"]))
            }
            FlowKind::Return => just(self.say(["Рәсімнің аяқталуы", "Окончание процедуры", "The procedure ends"])),
            FlowKind::Outcome(id) => just(&capital(self.regulation.outcome(id).title.in_language(self.language))),
            FlowKind::Expiry(_) => just(self.say(["мерзімі өтсе", "по истечении срока", "on expiry"])),
            FlowKind::Step(id) | FlowKind::Call(id) => Text { title: self.title(id), terms: self.terms(id) },
            FlowKind::Choice(id) => Text { title: self.question(id), terms: String::new() },
        }
    }

    /// What a step or check is: its clause, its number as a process or condition, its title.
    fn title(self, id: NodeId) -> String {
        let node = self.regulation.node(id);
        let title = match (&node.title, self.numbered(&node.name)) {
            (Some(title), Some(number)) => format!("{number}: {}", title.in_language(self.language)),
            (Some(title), None) => title.in_language(self.language).to_owned(),
            (None, Some(number)) => number,
            (None, None) => spoken(&node.name),
        };
        format!("{}. {title}", node.clause.0)
    }

    /// The usual name of a numbered process or condition: «1-үдеріс», «условие 2»; none for other names.
    fn numbered(self, name: &str) -> Option<String> {
        let (word, number) = name.rsplit_once('_')?;
        if number.is_empty() || !number.bytes().all(|byte| byte.is_ascii_digit()) {
            return None;
        }
        let kk = match word {
            "үдеріс" => "үдеріс",
            "процесс" => "процесс",
            "шарт" | "условие" => "шарт",
            _ => return None,
        };
        Some(match (self.language, kk) {
            (Language::Kk, kk) => format!("{number}-{kk}"),
            (Language::Ru, "шарт") => format!("условие\u{a0}{number}"),
            (Language::Ru, _) => format!("процесс\u{a0}{number}"),
            (Language::En, "шарт") => format!("condition\u{a0}{number}"),
            (Language::En, _) => format!("process\u{a0}{number}"),
        })
    }

    /// The term of a step, and what it does to other terms.
    fn terms(self, id: NodeId) -> String {
        let node = self.regulation.node(id);
        let name = |id| spoken(&self.regulation.node(id).name);
        let mut parts: Vec<String> = Vec::new();
        parts.extend(node.term.as_ref().map(|term| spoken(&grant_words(term, self.regulation, self.language))));
        parts.extend(node.not_before.map(|wait| not_before(wait.term, &name(wait.after), self.language)));
        parts.extend(node.clock.as_ref().map(|effect| clock_effect(effect, self.language).0));
        parts.join("; ")
    }

    /// What is decided at a choice.
    fn question(self, id: NodeId) -> String {
        let node = self.regulation.node(id);
        if node.is_check {
            return self.title(id);
        }
        match (Self::fact_of_all(&node.exit), node.exit.ways()) {
            (Some(fact), ways) if ways.len() > 1 => format!("{}?", self.fact(fact)),
            (_, [way]) => format!("{}?", self.condition(&way.condition)),
            _ => node.clause.0.clone(),
        }
    }

    /// A condition that stands by itself; where it says yes of a fact, it is the name of the fact.
    fn condition(self, condition: &Condition) -> String {
        let join = |parts: &[Condition], word| {
            let parts: Vec<String> = parts.iter().map(|part| self.within(part)).collect();
            parts.join(&format!(" {word} "))
        };
        match condition {
            Condition::All(parts) => join(parts, self.say(["және", "и", "and"])),
            Condition::Any(parts) => join(parts, self.say(["немесе", "или", "or"])),
            Condition::Not(part) => match self.language {
                Language::Kk => format!("{} емес", self.within(part)),
                Language::Ru => format!("не {}", self.within(part)),
                Language::En => format!("not {}", self.within(part)),
            },
            Condition::Compare { fact, .. } if self.says_yes(condition) => self.fact(*fact).to_owned(),
            Condition::Compare { fact, comparison, value } => {
                let value = value_spoken(&self.regulation.fact(*fact).kind, *value, self.language);
                format!("{} {} {value}", self.fact(*fact), sign(*comparison))
            }
        }
    }

    fn fact(self, id: FactId) -> &'a str {
        self.regulation.fact(id).title.in_language(self.language)
    }

    /// Whether the names in the rules are in the language of the chart.
    fn has_own_names(self) -> bool {
        self.regulation.keywords().is_none_or(|keywords| keywords == self.language)
    }

    /// A condition inside another one.
    fn within(self, condition: &Condition) -> String {
        let words = self.condition(condition);
        if matches!(condition, Condition::All(_) | Condition::Any(_)) { format!("({words})") } else { words }
    }

    /// Whether a condition only says yes of a fact.
    fn says_yes(self, condition: &Condition) -> bool {
        let Condition::Compare { fact, comparison: Comparison::Equal, value } = condition else { return false };
        *value == Value::YES && self.regulation.fact(*fact).kind == FactKind::YesNo
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
            return if matches!(from.kind, FlowKind::Expiry(_)) { self.text(from, false).title } else { String::new() };
        };
        let exit = &self.regulation.node(id).exit;
        let yes_or_no = exit.ways().len() == 1;
        match branch {
            Branch::Way(_) if yes_or_no => self.say(["иә", "да", "yes"]).to_owned(),
            Branch::Otherwise if yes_or_no => self.say(["жоқ", "нет", "no"]).to_owned(),
            Branch::Way(place) => match exit.ways().get(usize::from(place)).map(|way| &way.condition) {
                Some(Condition::Compare { fact, value, .. }) if Self::fact_of_all(exit).is_some() => {
                    value_spoken(&self.regulation.fact(*fact).kind, *value, self.language)
                }
                Some(condition) => self.condition(condition),
                None => String::new(),
            },
            Branch::Otherwise => self.say(["әйтпесе", "иначе", "otherwise"]).to_owned(),
            Branch::Only => String::new(),
        }
    }

    /// What stands above a chart: by which channels the procedure begins, or what it is called; its total term.
    pub(in crate::view) fn heading(self, id: ProcedureId) -> String {
        let procedure = self.regulation.procedure(id);
        let own = self.regulation.acceptances.iter().filter(|acceptance| acceptance.procedure == id);
        let channels: Vec<&str> = own.map(|acceptance| channel_name(acceptance.channel, self.language)).collect();
        let name = if !channels.is_empty() {
            let label = self.say(["Қабылдау арнасы", "Способ обращения", "Channel"]);
            format!("{label}: {}", channels.join(", "))
        } else if let Some(title) = &procedure.title {
            capital(title.in_language(self.language))
        } else if self.has_own_names() {
            capital(&spoken(&procedure.name))
        } else {
            self.say(["Рәсім", "Процедура", "Procedure"]).to_owned()
        };
        let head = format!("{name} ({})", clause_name(&procedure.clause.0, self.language));
        match &procedure.total {
            Some(total) => {
                let label = self.say(["жалпы мерзімі", "общий срок", "total term"]);
                format!("{head}, {label}: {}", spoken(&total_words(&total.term, self.regulation, self.language)))
            }
            None => head,
        }
    }
}
