//! The rows of a timeline, made of the entries of a trace.

use std::collections::BTreeMap;

use super::{Row, RowKind, RowState, Teller, TimelineKind};
use crate::calendar::Moment;
use crate::engine::{Deadline, DeadlineId, Entry, EntryKind, Limiter, OpenStep};
use crate::language::Language;
use crate::model::{By, Facts, NodeId, ProcedureId};
use crate::view::said::said;
use crate::view::timeline::head::by_clause;
use crate::view::{Instant, due_in_figures};

/// Rows that are being put together.
pub(super) struct Rows<'t, 'a> {
    pub(super) teller: &'t Teller<'a>,
    pub(super) facts: Facts,
    pub(super) made: Vec<Row>,
    /// The steps and checks of the rows.
    nodes: Vec<NodeId>,
    /// The steps that are being done by other procedures, the innermost last, and their rows.
    called: Vec<(NodeId, usize)>,
    /// The rows of steps without a term whose procedures have total terms.
    bound: Vec<(DeadlineId, usize)>,
    /// When each step was last done.
    done: BTreeMap<NodeId, Moment>,
    /// The step that ended last, its deadline, and when it ended.
    ended: Option<(NodeId, Option<DeadlineId>, Moment)>,
    /// The row of the step that moves terms.
    mover: Option<usize>,
}

impl<'t, 'a> Rows<'t, 'a> {
    pub(super) fn new(teller: &'t Teller<'a>) -> Self {
        Self {
            teller,
            facts: Facts::none(teller.regulation.facts.len()),
            made: Vec::new(),
            nodes: Vec::new(),
            called: Vec::new(),
            bound: Vec::new(),
            done: BTreeMap::new(),
            ended: None,
            mover: None,
        }
    }

    pub(super) fn into_rows(self) -> Vec<Row> {
        self.made
    }

    /// The steps and checks of the rows.
    pub(super) fn nodes(&self) -> &[NodeId] {
        &self.nodes
    }

    /// Tells all entries, and the steps that are still open.
    pub(super) fn tell(&mut self, open: &[OpenStep]) {
        for entry in self.teller.trace.entries() {
            self.entry(entry);
        }
        for &OpenStep { node, opened, deadline } in open {
            let at = self.push(node, RowKind::Step, opened, deadline);
            self.wait(at, node);
            for words in self.teller.stands(node, opened, deadline) {
                self.note(at, words);
            }
            let words = said(self.teller.language, ["орындалуда", "исполняется", "open"]);
            self.note(at, words.to_owned());
        }
    }

    fn entry(&mut self, entry: &Entry) {
        match entry.what {
            EntryKind::FactDecided { fact, value } => self.facts.set(fact, value),
            EntryKind::StepDone { node, opened, deadline, .. } => {
                let at = self.push(node, RowKind::Step, opened, deadline);
                self.wait(at, node);
                self.finish(at, entry.at, deadline);
                self.meet(at, node, opened, deadline, entry.at);
                self.leave(at, node, deadline, entry.at);
            }
            EntryKind::Called { node, deadline } => {
                let at = self.push(node, RowKind::Call, entry.at, deadline);
                self.called.push((node, at));
            }
            EntryKind::Returned { node, deadline, .. } => {
                if let Some(at) = self.called_at(node) {
                    self.finish(at, entry.at, deadline);
                    self.leave(at, node, deadline, entry.at);
                }
            }
            EntryKind::StepExpired { node, opened, deadline } => {
                let called = self.called_at(node);
                let at = called.unwrap_or_else(|| self.push(node, RowKind::Step, opened, Some(deadline)));
                self.ended = Some((node, Some(deadline), entry.at));
                self.expire(at, node, entry.at);
            }
            EntryKind::ClockStood { node, from, to } => self.stood(node, from, to, entry.at),
            EntryKind::Prolonged { node, by } => {
                self.mover = self.row_of(node);
                for words in self.teller.prolonged(node, by) {
                    self.note_mover(words);
                }
            }
            EntryKind::TermMoved { limiter, from, to } => {
                if let Some(words) = self.teller.moved(limiter, from, to) {
                    self.note_mover(words);
                }
                match limiter {
                    Limiter::Procedure(_) => self.rebind(from, to),
                    Limiter::Call(node) => self.renew(node, from, to),
                }
            }
            EntryKind::WayTaken { node, target, .. } => self.way(node, target, entry.at),
            EntryKind::ProcedureBegun { procedure, total: Some(total) } => self.bound_by(procedure, total, entry.at),
            EntryKind::Stopped { procedure, .. } => self.stop(procedure, entry.at),
            EntryKind::Received { .. }
            | EntryKind::ProcedureBegun { total: None, .. }
            | EntryKind::ProcedureEnded { .. }
            | EntryKind::Withdrawn
            | EntryKind::CaseEnded { .. }
            | EntryKind::Lapsed { .. } => {}
        }
    }

    /// The row of a step whose procedures are over.
    fn called_at(&mut self, node: NodeId) -> Option<usize> {
        let last = self.called.iter().rposition(|(called, _)| *called == node)?;
        Some(self.called.remove(last).1)
    }

    /// The last row of a step.
    pub(super) fn row_of(&self, node: NodeId) -> Option<usize> {
        self.nodes.iter().rposition(|of| *of == node)
    }

    /// Adds a row and says where it stands.
    pub(super) fn push(&mut self, id: NodeId, kind: RowKind, since: Moment, deadline: Option<DeadlineId>) -> usize {
        let Teller { regulation, trace, language, .. } = *self.teller;
        let node = regulation.node(id);
        let participant = |id| regulation.participant(id).title.in_language(language).to_owned();
        let deadline = deadline.map(|id| trace.deadline(id));
        let mut notes = self.teller.granted(node, deadline, &self.facts);
        let until = deadline.map(|deadline| self.teller.deadline(deadline, Some(self.teller.hours_of(node))));
        let bounds = deadline.zip(until.as_ref()).map(|(deadline, shown)| self.teller.bounds(deadline, shown));
        notes.extend(bounds.into_iter().flatten());
        self.made.push(Row {
            number: self.made.len() + 1,
            kind,
            state: RowState::Open,
            name: node.name.clone(),
            title: self.teller.node_title(id).to_owned(),
            to: node.to.map(participant),
            clause: node.clause.0.clone(),
            from: Instant::of_moment(since, language),
            counts_from: deadline.and_then(|deadline| self.teller.counts_from(deadline, since)),
            done: None,
            until,
            actor: participant(node.actor),
            until_words: until_words(kind, deadline, language),
            late: None,
            meeting: None,
            answer: None,
            notes,
        });
        self.nodes.push(id);
        self.made.len() - 1
    }

    /// Says before when a step may not be done.
    fn wait(&mut self, at: usize, id: NodeId) {
        let node = self.teller.regulation.node(id);
        if let Some(wait) = node.not_before
            && let Some(after) = self.done.get(&wait.after)
            && let Some(words) = self.teller.earliest(node, wait, *after)
        {
            self.note(at, words);
        }
    }

    /// Says until when a step that another procedure does must be done, where only that procedure has a term.
    fn bound_by(&mut self, procedure: ProcedureId, total: DeadlineId, begun: Moment) {
        let is_caller = |called: &&(NodeId, usize)| {
            self.teller.regulation.node(called.0).by.as_ref().is_some_and(|by| *by == By::One(procedure))
        };
        let Some(&(_, at)) = self.called.last().filter(is_caller) else { return };
        if self.made.get(at).is_some_and(|row| row.until.is_none()) {
            self.bound.push((total, at));
            let counts_from = self.teller.counts_from(self.teller.trace.deadline(total), begun);
            if let Some(row) = self.made.get_mut(at) {
                row.counts_from = counts_from;
            }
            self.show_bound(at, total);
        }
    }

    fn show_bound(&mut self, at: usize, total: DeadlineId) {
        let language = self.teller.language;
        let deadline = self.teller.trace.deadline(total);
        if let Some(row) = self.made.get_mut(at) {
            row.until_words = due_in_figures(deadline.due(), language);
            for words in self.teller.deadline(deadline, None).provisional_words(language) {
                if !row.notes.contains(&words) {
                    row.notes.push(words);
                }
            }
        }
    }

    /// Lets the rows that are bound by a total term follow it.
    fn rebind(&mut self, from: DeadlineId, to: DeadlineId) {
        let Some(place) = self.bound.iter().position(|(total, _)| *total == from) else { return };
        if let Some((total, at)) = self.bound.get_mut(place) {
            *total = to;
            let at = *at;
            self.show_bound(at, to);
        }
    }

    /// Lets the row of a step that is being done by procedures follow its deadline.
    fn renew(&mut self, node: NodeId, from: DeadlineId, to: DeadlineId) {
        let Some(at) = self.called.iter().rfind(|(called, _)| *called == node).map(|(_, at)| *at) else { return };
        let Teller { trace, language, .. } = *self.teller;
        let [from, to] = [from, to].map(|id| trace.deadline(id));
        let own = Some(self.teller.hours_of(self.teller.regulation.node(node)));
        let (old, new) = (self.teller.deadline(from, own), self.teller.deadline(to, own));
        let old_bounds = self.teller.bounds(from, &old);
        if let Some(row) = self.made.get_mut(at) {
            row.notes.retain(|words| !old_bounds.contains(words));
            row.notes.extend(self.teller.bounds(to, &new));
            row.until = Some(new);
            row.until_words = until_words(row.kind, Some(to), language);
        }
    }

    /// Says when a row was done, and whether that was too late.
    pub(super) fn finish(&mut self, at: usize, done: Moment, deadline: Option<DeadlineId>) {
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
            row.state = RowState::Done;
            row.late = late;
        }
    }

    /// Notes that a step was done: on what day, and what is to be decided anew after it.
    fn leave(&mut self, at: usize, id: NodeId, deadline: Option<DeadlineId>, done: Moment) {
        let node = self.teller.regulation.node(id);
        self.done.insert(id, done);
        self.ended = Some((id, deadline, done));
        self.note_day_off(at, id, done);
        for fact in &node.anew {
            self.facts.forget(*fact);
        }
        let off = self.teller.off_meeting(node, done).map(str::to_owned);
        for words in off.into_iter().chain(self.teller.anew(node)) {
            self.note(at, words);
        }
    }

    /// Says that the term of a step ran out, and where the way goes on.
    fn expire(&mut self, at: usize, id: NodeId, when: Moment) {
        let language = self.teller.language;
        let label = said(language, ["мерзімі өтті", "срок истек", "the term ran out"]);
        let mut words = format!("{label}: {}", Instant::of_moment(when, language).full());
        if let Some(target) = self.teller.regulation.node(id).on_expiry {
            words = format!("{words} → {}", self.teller.target(target));
        }
        self.note(at, words);
        self.note_day_off(at, id, when);
        if let Some(row) = self.made.get_mut(at) {
            row.state = RowState::Expired;
        }
    }

    /// Says in the row of the step that called a procedure that it was left; what the procedure called itself is left
    /// too.
    fn stop(&mut self, procedure: ProcedureId, when: Moment) {
        let Teller { regulation, language, .. } = *self.teller;
        let own = regulation.procedure(procedure);
        let is_inside = |(node, _): &(NodeId, usize)| (own.first.0..own.past.0).contains(&node.0);
        for (_, at) in self.called.extract_if(.., |called| is_inside(called)) {
            if let Some(row) = self.made.get_mut(at) {
                row.state = RowState::Stopped;
            }
        }
        let when = Instant::of_moment(when, language).full();
        let calls =
            |node: &NodeId| regulation.node(*node).by.as_ref().is_some_and(|by| by.procedures().contains(&procedure));
        if let Some(at) = self.nodes.iter().rposition(calls) {
            let under = by_clause(&own.clause.0, language);
            let words = match language {
                Language::Kk => format!("{under} рәсім аяқталмай тоқтатылды: {when}"),
                Language::Ru => format!("процедура {under} прекращена до завершения: {when}"),
                Language::En => format!("the procedure {under} was left unfinished: {when}"),
            };
            self.note(at, words);
        }
    }

    /// Says that a clock stood still, in the row of the step that has just ended, or is being done by procedures; of any
    /// other one that is still open all is said when it ends.
    fn stood(&mut self, node: NodeId, from: Moment, to: Moment, at: Moment) {
        let ended = self.ended.filter(|(of, _, when)| *of == node && *when == at);
        let called = self.called.iter().rfind(|(called, _)| *called == node).map(|(_, row)| *row);
        self.mover = ended.and_then(|_| self.row_of(node)).or(called);
        self.note_mover(self.teller.stood(from, to));
        if let Some(words) = ended.and_then(|(_, deadline, _)| self.teller.stood_past(deadline?, to)) {
            self.note_mover(words);
        }
    }

    /// Says at which meeting a plan lets a commission do a step.
    fn meet(&mut self, at: usize, id: NodeId, opened: Moment, deadline: Option<DeadlineId>, done: Moment) {
        let node = self.teller.regulation.node(id);
        let wait = node.not_before.and_then(|wait| Some((wait, *self.done.get(&wait.after)?)));
        let Some(meeting) = self.teller.meeting(node, opened, wait, deadline, done) else { return };
        self.note(at, meeting.words.clone());
        if let Some(row) = self.made.get_mut(at) {
            row.meeting = Some(meeting);
        }
    }

    /// Says once of a day on which something happened that it is a day off.
    pub(super) fn note_day_off(&mut self, at: usize, id: NodeId, when: Moment) {
        let actor = self.teller.regulation.participant(self.teller.regulation.node(id).actor);
        if let Some(words) = self.teller.day_off(when, actor.hours)
            && self.made.get(at).is_some_and(|row| !row.notes.contains(&words))
        {
            self.note(at, words);
        }
    }

    fn is_check(&self, at: usize) -> bool {
        self.made.get(at).is_some_and(|row| row.kind == RowKind::Check)
    }

    fn note_mover(&mut self, words: String) {
        if let Some(at) = self.mover {
            self.note(at, words);
        }
    }

    fn note(&mut self, at: usize, words: String) {
        if let Some(row) = self.made.get_mut(at) {
            row.notes.push(words);
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
