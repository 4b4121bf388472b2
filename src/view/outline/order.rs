//! The order of work in outline.

use super::Lines;
use crate::calendar::OfficeHours;
use crate::language::Language;
use crate::model::{Exit, Node, NodeId, ParticipantId, Regulation, Target, Title};
use crate::view::fact::fact_kind_words;
use crate::view::grant::{grant_words, total_words};
use crate::view::hours::{grounded, hours, meeting_days};
use crate::view::name::{participant_kind_name, rule_words, uncounted_day};
use crate::view::said::said;
use crate::view::{channel_name, condition_words, outcome_class_name, term_short};

/// The regulation whose order of work is told, and the language.
#[derive(Clone, Copy)]
pub(super) struct Order<'a> {
    pub(super) regulation: &'a Regulation,
    pub(super) language: Language,
}

impl Order<'_> {
    pub(super) fn terms(self) -> Lines {
        let terms = &self.regulation.terms;
        let mut lines = Lines::default();
        lines.say(0, rule_words(terms.count_from, self.language));
        lines.say(0, format!("{}: {}", said(self.language, ["күнтізбе", "календарь", "calendar"]), terms.calendar));
        if let Some(hours) = hours(self.regulation, self.language) {
            let label = said(self.language, ["жұмыс уақыты", "рабочее время", "office hours"]);
            lines.say(0, format!("{label}: {hours}"));
        }
        lines
    }

    pub(super) fn participants(self) -> Lines {
        let mut lines = Lines::default();
        for participant in &self.regulation.participants {
            let (kind, title) =
                (participant_kind_name(participant.kind, self.language), participant.title.in_language(self.language));
            let clause = participant.clause.as_ref().map(|clause| format!(" [{}]", clause.0)).unwrap_or_default();
            lines.say(0, format!("{}{clause} – {title} ({kind})", participant.name));
            if let Some(meets) = &participant.meets {
                let label = said(self.language, ["отырыс күндері", "дни заседаний", "meets on"]);
                lines.say(1, format!("{label}: {}", meeting_days(meets, self.language)));
            }
            self.own_hours(participant.hours, participant.hours_ground.as_ref(), &mut lines);
        }
        lines
    }

    /// Hours that are not those of the regulation, and where they come from.
    fn own_hours(self, hours: Option<OfficeHours>, ground: Option<&Title>, lines: &mut Lines) {
        if let Some(hours) = hours {
            let label = said(self.language, ["өз жұмыс уақыты", "свое рабочее время", "own office hours"]);
            lines.say(1, format!("{label}: {}", grounded(hours, ground, self.language)));
        }
    }

    pub(super) fn acceptances(self) -> Lines {
        let mut lines = Lines::default();
        for acceptance in &self.regulation.acceptances {
            let procedure = &self.regulation.procedure(acceptance.procedure).name;
            let channel = channel_name(acceptance.channel, self.language);
            lines.say(0, format!("{channel} [{}] → {procedure}", acceptance.clause.0));
            if let Some(clause) = &acceptance.uncounted_day {
                lines.say(1, format!("{} [{}]", uncounted_day(self.language), clause.0));
            }
            self.own_hours(acceptance.hours, acceptance.hours_ground.as_ref(), &mut lines);
        }
        lines
    }

    pub(super) fn issues(self) -> Lines {
        let mut lines = Lines::default();
        for issue in &self.regulation.issues {
            lines.say(0, format!("{} [{}]", channel_name(issue.channel, self.language), issue.clause.0));
        }
        lines
    }

    pub(super) fn facts(self) -> Lines {
        let mut lines = Lines::default();
        for fact in &self.regulation.facts {
            let kind = fact_kind_words(&fact.kind, self.language);
            let clause = fact.clause.as_ref().map(|clause| format!(" [{}]", clause.0)).unwrap_or_default();
            lines.say(0, format!("{}{clause} – {} ({kind})", fact.name, fact.title.in_language(self.language)));
        }
        lines
    }

    pub(super) fn outcomes(self) -> Lines {
        let mut lines = Lines::default();
        for outcome in &self.regulation.outcomes {
            let class = outcome_class_name(outcome.class, self.language);
            let title = outcome.title.in_language(self.language);
            lines.say(0, format!("{} [{}] – {title} ({class})", outcome.name, outcome.clause.0));
            for (channel, title) in &outcome.by_channel {
                let title = title.in_language(self.language);
                lines.say(1, format!("{}: {title}", channel_name(*channel, self.language)));
            }
            if let Some(validity) = &outcome.validity {
                let label = said(self.language, ["жарамдылық мерзімі", "срок действия", "valid for"]);
                lines.say(1, format!("{label}: {} [{}]", term_short(validity.term, self.language), validity.clause.0));
            }
        }
        lines
    }

    pub(super) fn norms(self) -> Lines {
        let mut lines = Lines::default();
        for norm in &self.regulation.norms {
            let (title, term) = (norm.title.in_language(self.language), term_short(norm.term, self.language));
            lines.say(0, format!("{} [{}] – {title}: {term}", norm.name, norm.clause.0));
        }
        lines
    }

    pub(super) fn withdrawal(self) -> Lines {
        let mut lines = Lines::default();
        if let Some(withdrawal) = &self.regulation.withdrawal {
            let words = said(
                self.language,
                [
                    "көрсетілетін қызметті алушы өтінішті кез келген уақытта қайтарып ала алады",
                    "услугополучатель может отозвать заявление в любое время",
                    "the recipient may withdraw the application at any time",
                ],
            );
            let outcome = &self.regulation.outcome(withdrawal.outcome).name;
            lines.say(0, format!("{words} [{}] → {outcome}", withdrawal.clause.0));
        }
        lines
    }

    /// The heading of a procedure, and its steps and checks.
    pub(super) fn procedure(self, place: usize) -> Option<(String, Lines)> {
        let procedure = self.regulation.procedures.get(place)?;
        let label = said(self.language, ["Рәсім", "Процедура", "Procedure"]);
        let mut heading = format!("{label} {} [{}]", procedure.name, procedure.clause.0);
        if let Some(title) = &procedure.title {
            heading = format!("{heading} – {}", title.in_language(self.language));
        }
        if let Some(total) = &procedure.total {
            let label = said(self.language, ["жалпы мерзімі", "общий срок", "total term"]);
            let term = total_words(&total.term, self.regulation, self.language);
            heading = format!("{heading}, {label} {term} [{}]", total.clause.0);
        }
        let mut lines = Lines::default();
        for number in procedure.first.0..procedure.past.0 {
            self.node(NodeId(number), &mut lines);
        }
        Some((heading, lines))
    }

    fn node(self, id: NodeId, lines: &mut Lines) {
        let node = self.regulation.node(id);
        lines.say(0, self.head(node));
        match &node.exit {
            // The way to the next node is the usual one and goes without saying.
            Exit::Always(Target::Node(next)) if next.0 == id.0.saturating_add(1) => {}
            Exit::Always(target) => lines.say(1, format!("→ {}", self.target(*target))),
            Exit::Choice { ways, otherwise } => {
                for way in ways {
                    let condition = condition_words(&way.condition, self.regulation, self.language);
                    lines.say(1, format!("{condition} → {}", self.target(way.target)));
                }
                let label = said(self.language, ["әйтпесе", "иначе", "otherwise"]);
                lines.say(1, format!("{label} → {}", self.target(*otherwise)));
            }
        }
        if let Some(target) = node.on_expiry {
            let label = said(self.language, ["мерзімі өтсе", "по истечении", "on expiry"]);
            lines.say(1, format!("{label} → {}", self.target(target)));
        }
    }

    /// What a node is, who does it and within which term.
    fn head(self, node: &Node) -> String {
        let kind = if node.is_check {
            ["тексеру", "проверка", "check"]
        } else {
            ["қадам", "шаг", "step"]
        };
        let mut parts = vec![format!("{} {} [{}]", said(self.language, kind), node.name, node.clause.0)];
        let name = |id: ParticipantId| self.regulation.participant(id).name.as_str();
        parts.push(match node.to {
            Some(to) => format!("{} → {}", name(node.actor), name(to)),
            None => name(node.actor).to_owned(),
        });
        parts.extend(node.by.as_ref().map(|by| self.by(by)));
        parts.extend(node.term.as_ref().map(|term| grant_words(term, self.regulation, self.language)));
        self.items(node, &mut parts);
        let title = node.title.as_ref().map(|title| format!(" – {}", title.in_language(self.language)));
        parts.join(", ") + &title.unwrap_or_default()
    }

    fn target(self, target: Target) -> String {
        match target {
            Target::Node(node) => self.regulation.node(node).name.clone(),
            Target::Outcome(outcome) => self.regulation.outcome(outcome).name.clone(),
            Target::End => {
                said(self.language, ["рәсімнің соңы", "конец процедуры", "the end of the procedure"]).to_owned()
            }
        }
    }
}
