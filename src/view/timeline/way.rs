//! Which way was taken out of a check or a step, by which facts, and where it leads.

use super::rows::Rows;
use super::{Answer, FactShown, RowKind, Teller};
use crate::calendar::Moment;
use crate::language::clause_name;
use crate::model::{Exit, NodeId, Target};
use crate::view::fact::{facts_of, value_spoken};
use crate::view::said::said;

impl Rows<'_, '_> {
    /// Tells the way out of a check, in a row of its own, or of a step, in the row of the step.
    pub(super) fn way(&mut self, id: NodeId, target: Target, at: Moment) {
        let node = self.teller.regulation.node(id);
        let answer = self.answer(id, target);
        let row = if node.is_check {
            let row = self.push(id, RowKind::Check, at, None);
            self.finish(row, at, None);
            Some(row)
        } else {
            self.row_of(id)
        };
        if let Some(at_row) = row {
            if let Some(row) = self.made.get_mut(at_row) {
                row.answer = Some(answer);
            }
            self.note_day_off(at_row, id, at);
        }
    }

    fn answer(&self, id: NodeId, target: Target) -> Answer {
        let Teller { regulation, language, .. } = *self.teller;
        let mut asked = Vec::new();
        if let Exit::Choice { ways, .. } = &regulation.node(id).exit {
            for way in ways {
                facts_of(&way.condition, &mut asked);
            }
        }
        let known = asked.into_iter().filter_map(|id| self.facts.get(id).map(|value| (regulation.fact(id), value)));
        let facts: Vec<FactShown> = known
            .map(|(fact, value)| FactShown {
                name: fact.name.clone(),
                title: fact.title.in_language(language).to_owned(),
                value: value_spoken(&fact.kind, value, language),
            })
            .collect();
        let leads_to = self.teller.target(target);
        let told: Vec<String> = facts.iter().map(|fact| format!("{}: {}", fact.title, fact.value)).collect();
        let words =
            if told.is_empty() { format!("→ {leads_to}") } else { format!("{} → {leads_to}", told.join("; ")) };
        Answer { facts, leads_to, words }
    }
}

impl Teller<'_> {
    /// Where a way leads.
    pub(super) fn target(&self, target: Target) -> String {
        let Self { regulation, language, channel, .. } = *self;
        match target {
            Target::Node(next) => {
                let next = regulation.node(next);
                let clause = clause_name(&next.clause.0, language);
                next.title.as_ref().map_or(clause, |title| title.in_language(language).to_owned())
            }
            Target::Outcome(outcome) => {
                let outcome = regulation.outcome(outcome);
                let title = channel.map_or(&outcome.title, |channel| outcome.title_by(channel));
                title.in_language(language).to_owned()
            }
            Target::End => said(language, ["рәсімнің соңы", "конец процедуры", "the end of the procedure"]).to_owned(),
        }
    }
}
