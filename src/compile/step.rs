//! Steps and checks: who does them, by which procedures, within which term, and what they do to the terms around them.

use crate::diagnostic::{Diagnostic, Fault, NameFault, NameKind, StepFault, SyntaxFault, TermFault};
use crate::language::Words;
use crate::model::{By, ByCase, ClockEffect, Exit, FactId, Grant, Node, NodeId, ParticipantId, Target, Wait};
use crate::syntax::{ByTree, FromTree, GrantTree, Join, Name, ParticipantRef, Statement, StepTree};

use super::condition::FactScope;
use super::identity::title_pair;
use super::names::Named;
use super::nodes::{Draft, Drafts};
use super::order::{OrderCompiler, PROVIDER, RECIPIENT};
use super::ways::{Crossing, ways};

/// What a step says beside who does it and where it leads.
#[derive(Default)]
struct Details {
    term: Option<ByCase<Grant>>,
    not_before: Option<Wait>,
    clock: Option<ClockEffect>,
    anew: Vec<FactId>,
    by: Option<By>,
}

impl<'t> OrderCompiler<'_, 't> {
    /// Takes in a step or check of a procedure, whose nodes have the given numbers.
    pub(super) fn node(
        &mut self,
        own: NodeId,
        draft: &Draft<'t>,
        drafts: &Drafts<'t>,
        nodes: std::ops::Range<u16>,
        next: Target,
    ) {
        let (is_check, clause, actor, to, title, condition) = match draft.statement {
            Statement::Step(StepTree { clause, addressed, title, .. }) => {
                let to = addressed.as_ref().and_then(|addressed| addressed.to.as_ref());
                (false, clause, addressed.as_ref().map(|addressed| &addressed.actor), to, title, None)
            }
            Statement::Check { clause, actor, condition, title, .. } => {
                (true, clause, actor.as_ref(), None, title, condition.as_ref())
            }
            _ => return,
        };
        let clause = self.clause(clause.as_ref(), draft.name);
        if actor.is_none() {
            self.faults.push(Diagnostic::at(draft.name.span, SyntaxFault::NoActor { step: draft.name.value.clone() }));
        }
        let actor = actor.and_then(|actor| self.participant(actor)).unwrap_or(PROVIDER);
        let to = to.and_then(|to| self.participant(to));
        let details = match draft.statement {
            Statement::Step(step) => self.details(step, own, drafts),
            _ => Details::default(),
        };
        let crossing = Crossing {
            name: draft.name,
            is_check,
            // The term of a line of which something could not be read may be what could not.
            has_term: details.term.is_some() || self.names.is_unread(&draft.name.value),
            condition,
            ways: draft.ways.clone(),
            procedures: &drafts.procedures,
            nodes,
            next,
        };
        let scope = FactScope { names: &self.names, facts: &self.order.facts };
        let mut found = Vec::new();
        let (exit, on_expiry) = ways(&crossing, scope, &mut found);
        // What is wrong with the ways as a whole may be so only because one of them could not be read.
        let is_of_all = |fault: &Fault| matches!(fault, Fault::Order(_) | Fault::Step(_));
        self.faults.extend(found.into_iter().filter(|report| !(draft.is_cut && is_of_all(&report.fault))));
        let Details { term, not_before, clock, anew, by } = details;
        self.order.nodes.push(Node {
            name: draft.name.value.clone(),
            clause,
            is_check,
            actor,
            to,
            term,
            not_before,
            clock,
            anew,
            by,
            title: title.as_ref().map(title_pair),
            exit: exit.unwrap_or(Exit::Always(next)),
            on_expiry,
        });
    }

    fn details(&mut self, step: &StepTree, own: NodeId, drafts: &Drafts<'t>) -> Details {
        let term = step.term.as_ref().map(|term| self.by_case(term, |this, grant| this.grant(grant, own, drafts)));
        let not_before = step.not_before.as_ref().and_then(|wait| {
            let after = self.other_step(&wait.value.from, own, drafts);
            let term = self.term(wait.value.term);
            after.map(|after| Wait { term, after })
        });
        let mut anew = Vec::new();
        for (place, name) in step.anew.iter().enumerate() {
            if let Some(first) = step.anew.iter().take(place).find(|first| first.value == name.value) {
                let fault = StepFault::RepeatedAnew { fact: name.value.clone() };
                self.faults.push(Diagnostic::at(name.span, fault).with_first(first.span));
                continue;
            }
            let pick = |named| if let Named::Fact(id) = named { Some(id) } else { None };
            anew.extend(self.names.find(name, NameKind::Fact, pick, self.faults));
        }
        let by = step.by.as_ref().and_then(|by| self.by(by));
        if step.by.is_some() {
            self.eventless(step);
        }
        Details { term, not_before, clock: self.clock(step, own, drafts), anew, by }
    }

    /// Reports what only the event of a step could say or obey: one that is done by procedures has none of its own.
    fn eventless(&mut self, step: &StepTree) {
        let name = || step.name.value.clone();
        if let Some(prolongs) = step.prolongs.filter(|prolongs| prolongs.is_most) {
            self.faults.push(Diagnostic::at(prolongs.by.span, StepFault::AmountByProcedure { step: name() }));
        }
        if let Some(wait) = &step.not_before {
            self.faults.push(Diagnostic::at(wait.span, StepFault::WaitByProcedure { step: name() }));
        }
    }

    /// What a step does to the terms around it.
    fn clock(&mut self, step: &StepTree, own: NodeId, drafts: &Drafts<'t>) -> Option<ClockEffect> {
        let name = || step.name.value.clone();
        let notice = step.notice.as_ref().and_then(|notice| self.step(notice, drafts));
        if let Some(notice) = step.notice.as_ref().filter(|_| step.prolongs.is_some() && notice == Some(own)) {
            self.faults.push(Diagnostic::at(notice.span, StepFault::NoticeOfItself { step: name() }));
        }
        match (step.suspends, step.prolongs) {
            (Some(suspends), Some(prolongs)) => {
                let fault = StepFault::SuspendsAndProlongs { step: name() };
                let words = Words::new("мұнда тоқтата тұрады", "здесь приостанавливает", "here it suspends");
                self.faults.push(Diagnostic::at(prolongs.by.span, fault).with_related(suspends.span, words));
            }
            (_, None) if !self.names.is_unread(&step.name.value) => {
                let fault = StepFault::NoticeWithoutProlongation { step: name() };
                self.faults.extend(step.notice.as_ref().map(|notice| Diagnostic::at(notice.span, fault)));
            }
            _ => {}
        }
        match step.prolongs {
            Some(prolongs) => {
                Some(ClockEffect::Prolongs { by: self.term(prolongs.by), is_most: prolongs.is_most, notice })
            }
            None => step.suspends.map(|_| ClockEffect::Suspends),
        }
    }

    fn grant(&mut self, grant: &GrantTree, own: NodeId, drafts: &Drafts<'t>) -> Grant {
        match grant {
            GrantTree::Within(term) => Grant::Within(self.term(*term)),
            GrantTree::BeforeEnd(term) => Grant::BeforeEnd(self.term(*term)),
            GrantTree::From(FromTree { term, from }) => {
                let from = self.other_step(from, own, drafts);
                let term = self.term(*term);
                // Where the step is not sound, a term stands for it, so that nothing else is said to lack one.
                from.map_or(Grant::Within(term), |from| Grant::From(term, from))
            }
        }
    }

    /// A step from which a term of another one is counted.
    fn other_step(&mut self, name: &Name, own: NodeId, drafts: &Drafts<'t>) -> Option<NodeId> {
        let found = self.step(name, drafts)?;
        if found == own {
            self.faults.push(Diagnostic::at(name.span, TermFault::FromItself { step: name.value.clone() }));
        }
        (found != own).then_some(found)
    }

    /// A step of any procedure.
    fn step(&mut self, name: &Name, drafts: &Drafts<'t>) -> Option<NodeId> {
        let pick = |named| if let Named::Node(id) = named { Some(id) } else { None };
        let found = self.names.find(name, NameKind::Step, pick, self.faults)?;
        let draft = drafts.nodes.get(found.index())?;
        if matches!(draft.statement, Statement::Check { .. }) {
            let words = Words::new("тексеру осында тұр", "проверка стоит здесь", "the check stands here");
            let report = Diagnostic::at(name.span, NameFault::NotAStep { name: name.value.clone() });
            self.faults.push(report.with_related(draft.name.span, words));
            return None;
        }
        Some(found)
    }

    /// The procedures by which a step is done, each once.
    fn by(&mut self, tree: &ByTree) -> Option<By> {
        let mut found = Vec::new();
        for (place, name) in tree.procedures.iter().enumerate() {
            if let Some(first) = tree.procedures.iter().take(place).find(|first| first.value == name.value) {
                let fault = StepFault::RepeatedProcedure { procedure: name.value.clone() };
                self.faults.push(Diagnostic::at(name.span, fault).with_first(first.span));
            } else {
                found.extend(self.find_procedure(name));
            }
        }
        let first = *found.first()?;
        Some(match tree.join {
            Join::One => By::One(first),
            Join::All => By::All(found),
            Join::Any => By::Any(found),
        })
    }

    fn participant(&mut self, written: &ParticipantRef) -> Option<ParticipantId> {
        match written {
            ParticipantRef::Recipient(_) => Some(RECIPIENT),
            ParticipantRef::Provider(_) => Some(PROVIDER),
            ParticipantRef::Named(name) => {
                let pick = |named| if let Named::Participant(id) = named { Some(id) } else { None };
                self.names.find(name, NameKind::Participant, pick, self.faults)
            }
        }
    }
}
