//! The words of a chart: what stands in its boxes, beside its arrows and above it.

use crate::calendar::Term;
use crate::language::{Language, clause_name};
use crate::model::{By, ByCase, Channel, Grant, NodeId, OutcomeId, ProcedureId, Regulation};
use crate::view::capital::capital;
use crate::view::grant::{by_case, clock_effect, grant_of, not_before};
use crate::view::said::said;
use crate::view::{FlowKind, FlowNode, Process, channel_name, term_short};

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

impl Speaker<'_> {
    pub(in crate::view) const fn say(self, words: [&'static str; 3]) -> &'static str {
        said(self.language, words)
    }

    /// Whether applications begin a procedure.
    pub(super) fn begins_service(self, procedure: ProcedureId) -> bool {
        self.regulation.acceptances.iter().any(|acceptance| acceptance.procedure == procedure)
    }

    /// The words of a box in the chart of an order of work.
    pub(in crate::view) fn text(self, process: &Process, node: FlowNode) -> Text {
        let procedure = process.procedure;
        let begins_service = self.begins_service(procedure);
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
            FlowKind::Outcome(id) => just(&capital(&self.outcome(id, procedure))),
            FlowKind::Expiry(_) => just(self.expiry()),
            FlowKind::Step(id) | FlowKind::Call(id) => Text { title: self.title(id), terms: self.terms(id) },
            FlowKind::Choice(..) => {
                let question = process.question(node.kind).map(|question| self.question(question));
                Text { title: question.unwrap_or_default(), terms: String::new() }
            }
        }
    }

    /// What the recipient gets: by the channels through which a case comes to the procedure, where that differs.
    fn outcome(self, id: OutcomeId, procedure: ProcedureId) -> String {
        let outcome = self.regulation.outcome(id);
        let words = |channel| outcome.title_by(channel).in_language(self.language);
        let channels = self.regulation.channels_to(procedure);
        let usual = outcome.title.in_language(self.language);
        match channels.split_first() {
            Some((first, others)) if others.iter().all(|other| words(*other) == words(*first)) => {
                words(*first).to_owned()
            }
            _ => {
                let differs = |channel: &&Channel| words(**channel) != usual;
                let others = channels.iter().filter(differs);
                let others = others.map(|other| match other {
                    Channel::Portal => format!("; {}: {}", self.say(["портал", "портал", "portal"]), words(*other)),
                    _ => format!("; {}: {}", channel_name(*other, self.language), words(*other)),
                });
                std::iter::once(usual.to_owned()).chain(others).collect()
            }
        }
    }

    /// What is said of the way on expiry.
    pub(super) const fn expiry(self) -> &'static str {
        self.say(["мерзімі өтсе", "по истечении срока", "on expiry"])
    }

    /// What a step or check is: its clause, its number as a process or condition, its title.
    pub(super) fn title(self, id: NodeId) -> String {
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

    /// The term of a step, what it does to other terms, and the total terms of what does it.
    pub(in crate::view) fn terms(self, id: NodeId) -> String {
        let node = self.regulation.node(id);
        let mut parts: Vec<String> = Vec::new();
        parts.extend(node.term.as_ref().map(|term| self.granted(term)));
        parts.extend(node.not_before.map(|wait| not_before(wait.term, &self.step(wait.after), self.language)));
        parts.extend(node.clock.as_ref().map(|effect| clock_effect(effect, self.language).0));
        let done_by = node.by.iter().flat_map(By::procedures).map(|id| self.regulation.procedure(*id));
        parts.extend(done_by.filter_map(|procedure| Some(self.total(&procedure.total.as_ref()?.term))));
        parts.join("; ")
    }

    /// The term of a step.
    pub(in crate::view) fn granted(self, granted: &ByCase<Grant>) -> String {
        let grant = |grant| grant_of(grant, |id| self.step(id), self.language);
        by_case(granted, self.language, |condition| self.condition(condition), grant)
    }

    /// The term of a procedure.
    pub(in crate::view) fn total(self, granted: &ByCase<Term>) -> String {
        let term = |term| term_short(term, self.language);
        by_case(granted, self.language, |condition| self.condition(condition), term)
    }

    fn total_term(self, granted: &ByCase<Term>) -> String {
        let label = self.say(["жалпы мерзімі", "общий срок", "total term"]);
        format!("{label}: {}", self.total(granted))
    }

    /// A step by its title, else by its name.
    pub(in crate::view) fn step(self, id: NodeId) -> String {
        let node = self.regulation.node(id);
        node.title.as_ref().map_or_else(|| spoken(&node.name), |title| title.in_language(self.language).to_owned())
    }

    /// A procedure by its title, else by its name if that is in the language, else by the channels that begin it.
    pub(in crate::view) fn procedure(self, id: ProcedureId) -> String {
        let procedure = self.regulation.procedure(id);
        let title = procedure.title.as_ref().map(|title| title.in_language(self.language).to_owned());
        let name = || self.has_own_names().then(|| spoken(&procedure.name));
        title.or_else(name).or_else(|| self.channels(id)).unwrap_or_else(|| self.any_procedure().to_owned())
    }

    /// The channels by which applications begin a procedure.
    fn channels(self, id: ProcedureId) -> Option<String> {
        let own = self.regulation.acceptances.iter().filter(|acceptance| acceptance.procedure == id);
        let channels: Vec<&str> = own.map(|acceptance| channel_name(acceptance.channel, self.language)).collect();
        let label = self.say(["Қабылдау арнасы", "Способ обращения", "Channel"]);
        (!channels.is_empty()).then(|| format!("{label}: {}", channels.join(", ")))
    }

    const fn any_procedure(self) -> &'static str {
        self.say(["Рәсім", "Процедура", "Procedure"])
    }

    /// Whether the names in the rules are in the language of the chart.
    fn has_own_names(self) -> bool {
        self.regulation.keywords().is_none_or(|keywords| keywords == self.language)
    }

    /// What stands above a page with which a chart goes on.
    pub(super) const fn continued(self) -> &'static str {
        self.say(["жалғасы", "продолжение", "continued"])
    }

    /// What stands above a chart: by which channels the procedure begins, or what it is called; its total term.
    pub(in crate::view) fn heading(self, id: ProcedureId) -> String {
        let procedure = self.regulation.procedure(id);
        let name = self.channels(id).unwrap_or_else(|| capital(&self.procedure(id)));
        let head = format!("{name} ({})", clause_name(&procedure.clause.0, self.language));
        match &procedure.total {
            Some(total) => format!("{head}, {}", self.total_term(&total.term)),
            None => head,
        }
    }
}
