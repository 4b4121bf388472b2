//! The rows of a timeline, made of the entries of a trace.

use super::{Answer, FactShown, Row, RowKind, Teller, TimelineKind};
use crate::calendar::Moment;
use crate::engine::{Deadline, DeadlineId, EntryKind, Limiter, OpenStep};
use crate::language::{Language, clause_name, under_clause};
use crate::model::{By, Exit, Facts, NodeId, Target};
use crate::view::fact::{facts_of, value_words};
use crate::view::said::said;
use crate::view::timeline::head::by_clause;
use crate::view::{Instant, due_in_figures};

/// Rows that are being put together.
pub(super) struct Rows<'t, 'a> {
    teller: &'t Teller<'a>,
    facts: Facts,
    made: Vec<Row>,
    /// The steps that are being done by other procedures, the innermost last, and their rows.
    called: Vec<(NodeId, usize)>,
}

impl<'t, 'a> Rows<'t, 'a> {
    pub(super) fn new(teller: &'t Teller<'a>) -> Self {
        let facts = Facts::none(teller.regulation.facts.len());
        Self { teller, facts, made: Vec::new(), called: Vec::new() }
    }

    pub(super) fn into_rows(self) -> Vec<Row> {
        self.made
    }

    /// Tells all entries, and the steps that are still open.
    pub(super) fn tell(&mut self, open: &[OpenStep]) {
        for entry in self.teller.trace.entries() {
            match entry.what {
                EntryKind::FactDecided { fact, value } => self.facts.set(fact, value),
                EntryKind::StepDone { node, opened, deadline, .. } => {
                    let at = self.push(node, RowKind::Step, opened, deadline);
                    self.finish(at, entry.at, deadline);
                }
                EntryKind::Called { node, deadline } => {
                    let at = self.push(node, RowKind::Call, entry.at, deadline);
                    self.called.push((node, at));
                }
                EntryKind::Returned { node, deadline, .. } => {
                    if let Some(at) = self.called_at(node) {
                        self.finish(at, entry.at, deadline);
                    }
                }
                EntryKind::StepExpired { node, opened, deadline } => {
                    let called = self.called_at(node);
                    let at = called.unwrap_or_else(|| self.push(node, RowKind::Step, opened, Some(deadline)));
                    let words = said(self.teller.language, ["мерзімі өтті", "срок истек", "the term ran out"]);
                    self.note(at, words.to_owned());
                }
                EntryKind::WayTaken { node, target, .. } => self.way(node, target, entry.at),
                EntryKind::ProcedureBegun { total: Some(total), .. } => self.bound_by(total),
                EntryKind::Received { .. }
                | EntryKind::ProcedureBegun { total: None, .. }
                | EntryKind::ProcedureEnded { .. }
                | EntryKind::Stopped { .. }
                | EntryKind::ClockStood { .. }
                | EntryKind::Prolonged { .. }
                | EntryKind::TermMoved { .. }
                | EntryKind::Withdrawn
                | EntryKind::CaseEnded { .. }
                | EntryKind::Lapsed { .. } => {}
            }
        }
        for &OpenStep { node, opened, deadline } in open {
            let at = self.push(node, RowKind::Step, opened, deadline);
            let words = said(self.teller.language, ["орындалуда", "исполняется", "open"]);
            self.note(at, words.to_owned());
        }
    }

    /// The row of a step whose procedures are over.
    fn called_at(&mut self, node: NodeId) -> Option<usize> {
        let last = self.called.iter().rposition(|(called, _)| *called == node)?;
        Some(self.called.remove(last).1)
    }

    /// Adds a row and says where it stands.
    fn push(&mut self, id: NodeId, kind: RowKind, since: Moment, deadline: Option<DeadlineId>) -> usize {
        let Teller { regulation, trace, language, .. } = *self.teller;
        let node = regulation.node(id);
        let participant = |id| regulation.participant(id).title.in_language(language).to_owned();
        let deadline = deadline.map(|id| trace.deadline(id));
        self.made.push(Row {
            number: self.made.len() + 1,
            kind,
            name: node.name.clone(),
            title: self.teller.node_title(id).to_owned(),
            actor: participant(node.actor),
            to: node.to.map(participant),
            clause: node.clause.0.clone(),
            from: Instant::of_moment(since, language),
            done: None,
            until: deadline.map(|deadline| self.teller.deadline(deadline)),
            until_words: until_words(kind, deadline, language),
            late: None,
            answer: None,
            notes: Vec::new(),
        });
        let at = self.made.len() - 1;
        if let Some(By::One(procedure)) = node.by {
            let clause = &regulation.procedure(procedure).clause.0;
            self.note(at, under_clause(clause, language));
        }
        if let Some(words) = deadline.and_then(|deadline| self.teller.cap(deadline)) {
            self.note(at, words);
        }
        if let Some(row) = self.made.get_mut(at)
            && let Some(until) = &row.until
        {
            row.notes.extend(until.provisional_words(language));
        }
        at
    }

    /// Says until when a step that another procedure does must be done, where only that procedure has a term.
    fn bound_by(&mut self, total: DeadlineId) {
        let language = self.teller.language;
        let deadline = self.teller.trace.deadline(total);
        let row = self.called.last().and_then(|(_, at)| self.made.get_mut(*at));
        if let Some(row) = row.filter(|row| row.until.is_none()) {
            row.until_words = due_in_figures(deadline.due(), language);
            row.notes.extend(self.teller.deadline(deadline).provisional_words(language));
        }
    }

    /// Says when a row was done, and whether that was too late.
    fn finish(&mut self, at: usize, done: Moment, deadline: Option<DeadlineId>) {
        let Teller { trace, language, .. } = *self.teller;
        let shown = Instant::of_moment(done, language);
        let late = deadline.map(|id| trace.deadline(id).late(done));
        if late == Some(true) {
            let label = said(language, ["мерзімінен кеш орындалды", "исполнено позже срока", "done too late"]);
            self.note(at, format!("{label}: {}", shown.full()));
        } else if self.teller.kind == TimelineKind::Case && !self.is_check(at) {
            let label = said(language, ["орындалды", "исполнено", "done"]);
            self.note(at, format!("{label}: {}", shown.full()));
        }
        if let Some(row) = self.made.get_mut(at) {
            row.done = Some(shown);
            row.late = late;
        }
    }

    /// Tells the way out of a check, in a row of its own, or of a step, in the row of the step.
    fn way(&mut self, id: NodeId, target: Target, at: Moment) {
        let node = self.teller.regulation.node(id);
        let answer = self.answer(id, target);
        let row = if node.is_check {
            let row = self.push(id, RowKind::Check, at, None);
            self.finish(row, at, None);
            Some(row)
        } else {
            self.made.iter().rposition(|row| row.name == node.name)
        };
        if let Some(row) = row.and_then(|row| self.made.get_mut(row)) {
            row.answer = Some(answer);
        }
    }

    fn answer(&self, id: NodeId, target: Target) -> Answer {
        let Teller { regulation, language, channel, .. } = *self.teller;
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
                value: value_words(&fact.kind, value, language),
            })
            .collect();
        let leads_to = match target {
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
        };
        let told: Vec<String> = facts.iter().map(|fact| format!("{}: {}", fact.title, fact.value)).collect();
        let words =
            if told.is_empty() { format!("→ {leads_to}") } else { format!("{} → {leads_to}", told.join("; ")) };
        Answer { facts, leads_to, words }
    }

    fn is_check(&self, at: usize) -> bool {
        self.made.get(at).is_some_and(|row| row.kind == RowKind::Check)
    }

    fn note(&mut self, at: usize, words: String) {
        if let Some(row) = self.made.get_mut(at) {
            row.notes.push(words);
        }
    }
}

impl Teller<'_> {
    /// The title of a step or check, or its name where it has none.
    pub(super) fn node_title(&self, id: NodeId) -> &str {
        let node = self.regulation.node(id);
        node.title.as_ref().map_or(node.name.as_str(), |title| title.in_language(self.language))
    }

    /// Says what ends a deadline before its own term does.
    pub(super) fn cap(&self, deadline: &Deadline) -> Option<String> {
        let language = self.language;
        let limit = self.limit(deadline.limit?.by);
        let own = due_in_figures(deadline.own, language);
        Some(match language {
            Language::Kk => format!("{limit}: өз мерзімінің аяқталуы – {own}"),
            Language::Ru => format!("{limit}: собственный срок истек бы {own}"),
            Language::En => format!("{limit}: its own term would end on {own}"),
        })
    }

    /// That a deadline is no later than what encloses it.
    pub(super) fn limit(&self, by: Limiter) -> String {
        let language = self.language;
        match by {
            Limiter::Procedure(procedure) if self.has_totals => {
                let under = by_clause(&self.regulation.procedure(procedure).clause.0, language);
                match language {
                    Language::Kk => format!("{under} жалпы мерзімнен аспайды"),
                    Language::Ru => format!("не позднее общего срока {under}"),
                    Language::En => format!("no later than the total term {under}"),
                }
            }
            Limiter::Procedure(_) => {
                said(language, ["жалпы мерзімнен аспайды", "не позднее общего срока", "no later than the total term"])
                    .to_owned()
            }
            Limiter::Call(node) => {
                let title = self.node_title(node);
                match language {
                    Language::Kk => format!("«{title}» қадамының мерзімінен аспайды"),
                    Language::Ru => format!("не позднее срока шага «{title}»"),
                    Language::En => format!("no later than the term of the step “{title}”"),
                }
            }
        }
    }
}

fn until_words(kind: RowKind, deadline: Option<&Deadline>, language: Language) -> String {
    match (kind, deadline) {
        (_, Some(deadline)) => due_in_figures(deadline.due(), language),
        (RowKind::Check, None) => "–".to_owned(),
        (RowKind::Step | RowKind::Call, None) => no_term(language).to_owned(),
    }
}

/// That the text states no term.
pub(super) const fn no_term(language: Language) -> &'static str {
    said(language, ["белгіленбеген", "не установлен", "not stated"])
}
