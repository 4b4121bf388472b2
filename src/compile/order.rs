//! The rules as a model: participants, channels, facts, outcomes, procedures and their nodes.

use crate::diagnostic::{ConditionFault, Diagnostic, Fault, NameFault, NameKind, OrderFault, SyntaxFault};
use crate::language::{Keyword, Language};
use crate::model::{
    Acceptance, By, ByCase, Channel, ClauseNumber, Exit, Fact, FactId, FactKind, Grant, Issue, Node, NodeId, Norm,
    Outcome, OutcomeClass, OutcomeId, Participant, ParticipantId, ParticipantKind, Procedure, ProcedureId, Target,
    Title, TotalTerm, Withdrawal,
};
use crate::source::Spanned;
use crate::syntax::{
    ByCaseTree, ClauseRef, FactKindTree, GrantTree, Line, Meant, Name, ParticipantRef, RulesTree, Statement, StepTree,
    TotalTree,
};

use super::condition::FactScope;
use super::identity::title_pair;
use super::names::{Named, Names};
use super::nodes::{Draft, Drafts, ProcedureDraft};
use super::terms::checked;
use super::ways::{Crossing, exit};
use super::wording::ClauseNumbers;

/// The number of the recipient, who takes part in every service.
const RECIPIENT: ParticipantId = ParticipantId(0);
/// The number of the provider as a whole.
const PROVIDER: ParticipantId = ParticipantId(1);

/// What the rules say.
#[derive(Default)]
pub(super) struct Order {
    pub(super) participants: Vec<Participant>,
    pub(super) facts: Vec<Fact>,
    pub(super) outcomes: Vec<Outcome>,
    pub(super) acceptances: Vec<Acceptance>,
    pub(super) issues: Vec<Issue>,
    pub(super) procedures: Vec<Procedure>,
    pub(super) nodes: Vec<Node>,
    pub(super) norms: Vec<Norm>,
    pub(super) withdrawal: Option<Withdrawal>,
}

/// Reads the rules into an order of work.
pub(super) struct OrderCompiler<'a, 't> {
    pub(super) names: Names<'t>,
    pub(super) order: Order,
    numbers: &'a ClauseNumbers<'t>,
    has_hours: bool,
    faults: &'a mut Vec<Diagnostic>,
}

fn id(index: usize) -> u16 {
    u16::try_from(index).unwrap_or(u16::MAX)
}

impl<'a, 't> OrderCompiler<'a, 't> {
    pub(super) fn new(numbers: &'a ClauseNumbers<'t>, has_hours: bool, faults: &'a mut Vec<Diagnostic>) -> Self {
        let built_in = |keyword: Keyword, kind, kk: &str, ru: &str| Participant {
            name: keyword.word(Language::Kk).to_owned(),
            kind,
            clause: None,
            title: Title { kk: kk.to_owned(), ru: Some(ru.to_owned()) },
            meets: None,
            hours: None,
        };
        let participants = vec![
            built_in(Keyword::Recipient, ParticipantKind::Recipient, "көрсетілетін қызметті алушы", "услугополучатель"),
            built_in(Keyword::Provider, ParticipantKind::Provider, "көрсетілетін қызметті беруші", "услугодатель"),
        ];
        Self { names: Names::default(), order: Order { participants, ..Order::default() }, numbers, has_hours, faults }
    }

    /// Reads all statements: first what has a name, then what refers to names.
    pub(super) fn read(&mut self, rules: &'t RulesTree) {
        if !rules.lines.iter().any(|line| matches!(line, Line::Statement { .. })) {
            self.faults.push(Diagnostic::at(rules.span, SyntaxFault::NoRules));
        }
        self.names.language = rules.language;
        let drafts = Drafts::gather(rules, self.faults);
        let unread = rules.unread.iter().flat_map(|line| line.names.iter().map(String::as_str));
        unread.chain(drafts.lost.iter().copied()).for_each(|name| self.names.add_unread(name));
        for statement in &rules.statements {
            self.declare(&statement.value);
        }
        let lists = [
            drafts.nodes.len(),
            drafts.procedures.len(),
            self.order.participants.len(),
            self.order.facts.len(),
            self.order.outcomes.len(),
        ];
        if let (true, Some(last)) = (lists.iter().any(|count| *count >= usize::from(u16::MAX)), rules.statements.last())
        {
            self.faults.push(Diagnostic::at(last.span, OrderFault::TooMany));
            return;
        }
        for (index, procedure) in drafts.procedures.iter().enumerate() {
            self.names.add(procedure.name, Named::Procedure(ProcedureId(id(index))), self.faults);
        }
        for (index, node) in drafts.nodes.iter().enumerate() {
            self.names.add(node.name, Named::Node(NodeId(id(index))), self.faults);
        }
        for procedure in &drafts.procedures {
            self.procedure(procedure, &drafts);
        }
        let (mut accepted, mut issued) = (Vec::new(), Vec::new());
        for statement in &rules.statements {
            match &statement.value {
                Statement::Accept { channel, .. } => self.once(*channel, &mut accepted),
                Statement::Issue { channel, .. } => self.once(*channel, &mut issued),
                _ => {}
            }
            self.channel(&statement.value);
        }
        let accepts = rules.statements.iter().any(|line| matches!(line.value, Statement::Accept { .. }))
            || rules.unread.iter().any(|line| matches!(line.meant, Meant::Acceptance | Meant::Unknown));
        if let (false, Some(first)) = (accepts, rules.statements.first()) {
            self.faults.push(Diagnostic::at(first.span, OrderFault::NoAcceptance));
        }
    }

    fn declare(&mut self, statement: &'t Statement) {
        match statement {
            Statement::Participant { kind, name, clause, title, .. } => {
                let number = ParticipantId(id(self.order.participants.len()));
                self.names.add(name, Named::Participant(number), self.faults);
                let kind = match kind {
                    Keyword::System => ParticipantKind::System,
                    Keyword::Body => ParticipantKind::Body,
                    _ => ParticipantKind::Actor,
                };
                let clause = clause.as_ref().map(|clause| self.numbers.refer(clause, self.faults));
                self.order.participants.push(Participant {
                    name: name.value.clone(),
                    kind,
                    clause,
                    title: title_pair(title),
                    meets: None,
                    hours: None,
                });
            }
            Statement::Fact { name, kind, clause, title } => {
                self.names.add(name, Named::Fact(FactId(id(self.order.facts.len()))), self.faults);
                let kind = self.fact_kind(name, kind);
                let clause = clause.as_ref().map(|clause| self.numbers.refer(clause, self.faults));
                self.order.facts.push(Fact { name: name.value.clone(), kind, clause, title: title_pair(title) });
            }
            Statement::Outcome { name, class, clause, title, by_channel, .. } => {
                self.names.add(name, Named::Outcome(OutcomeId(id(self.order.outcomes.len()))), self.faults);
                let clause = self.clause(clause.as_ref(), name);
                let by_channel = by_channel
                    .iter()
                    .filter_map(|other| Some((Channel::of_keyword(other.channel.value)?, title_pair(&other.title))))
                    .collect();
                let Some(class) = OutcomeClass::of_keyword(class.value) else {
                    unreachable!("the grammar lets no other keyword be the class of an outcome")
                };
                let outcome = Outcome {
                    name: name.value.clone(),
                    class,
                    clause,
                    title: title_pair(title),
                    by_channel,
                    validity: None,
                };
                self.order.outcomes.push(outcome);
            }
            _ => {}
        }
    }

    fn fact_kind(&mut self, fact: &Name, kind: &FactKindTree) -> FactKind {
        match kind {
            FactKindTree::YesNo => FactKind::YesNo,
            FactKindTree::Number => FactKind::Number,
            FactKindTree::Date => FactKind::Date,
            FactKindTree::Choice(values) => {
                let mut names: Vec<String> = Vec::new();
                for value in values {
                    if let Some(first) = values.iter().take(names.len()).find(|first| first.value == value.value) {
                        let fault =
                            ConditionFault::RepeatedChoice { fact: fact.value.clone(), value: value.value.clone() };
                        self.faults.push(Diagnostic::at(value.span, fault).with_first(first.span));
                    }
                    names.push(value.value.clone());
                }
                if names.len() < 2 {
                    self.faults
                        .push(Diagnostic::at(fact.span, ConditionFault::FewChoices { fact: fact.value.clone() }));
                }
                FactKind::Choice(names)
            }
        }
    }

    /// A clause that must be there.
    fn clause(&mut self, clause: Option<&ClauseRef>, owner: &Name) -> ClauseNumber {
        if let Some(clause) = clause {
            return self.numbers.refer(clause, self.faults);
        }
        self.faults.push(Diagnostic::at(owner.span, SyntaxFault::NoClause { name: owner.value.clone() }));
        ClauseNumber(String::new())
    }

    fn channel(&mut self, statement: &Statement) {
        match statement {
            Statement::Accept { channel, clause, procedure, .. } => {
                let Some(of) = Channel::of_keyword(channel.value) else { return };
                let clause = self.channel_clause(clause.as_ref(), channel);
                if let Some(procedure) = self.find_procedure(procedure) {
                    self.order.acceptances.push(Acceptance {
                        channel: of,
                        clause,
                        procedure,
                        uncounted_day: None,
                        hours: None,
                    });
                }
            }
            Statement::Issue { channel, clause } => {
                let Some(of) = Channel::of_keyword(channel.value) else { return };
                let clause = self.channel_clause(clause.as_ref(), channel);
                self.order.issues.push(Issue { channel: of, clause });
            }
            _ => {}
        }
    }

    fn channel_clause(&mut self, clause: Option<&ClauseRef>, channel: &Spanned<Keyword>) -> ClauseNumber {
        let owner = Spanned::new(self.word(channel.value), channel.span);
        self.clause(clause, &owner)
    }

    /// Reports a channel that is among those of its kind already.
    fn once(&mut self, channel: Spanned<Keyword>, before: &mut Vec<Spanned<Keyword>>) {
        match before.iter().find(|other| other.value == channel.value) {
            Some(first) => {
                let fault = NameFault::DuplicateChannel { channel: self.word(channel.value) };
                self.faults.push(Diagnostic::at(channel.span, fault).with_first(first.span));
            }
            None => before.push(channel),
        }
    }

    /// A keyword as the rules write it.
    fn word(&self, keyword: Keyword) -> String {
        keyword.word(self.names.language.unwrap_or(Language::Kk)).to_owned()
    }

    fn find_procedure(&mut self, name: &Name) -> Option<ProcedureId> {
        let pick = |named| if let Named::Procedure(id) = named { Some(id) } else { None };
        self.names.find(name, NameKind::Procedure, pick, self.faults)
    }

    fn procedure(&mut self, draft: &ProcedureDraft<'t>, drafts: &Drafts<'t>) {
        let Statement::Procedure { clause, total, .. } = draft.statement else { return };
        let clause = self.clause(clause.as_ref(), draft.name);
        let total = total.as_ref().and_then(|total| self.total(total, &clause));
        let (first, past) = (NodeId(id(draft.nodes.start)), NodeId(id(draft.nodes.end)));
        self.order.procedures.push(Procedure { name: draft.name.value.clone(), clause, total, first, past });
        for index in draft.nodes.clone() {
            let Some(node) = drafts.nodes.get(index) else { continue };
            let next = if index + 1 < draft.nodes.end { Target::Node(NodeId(id(index + 1))) } else { Target::End };
            self.node(node, drafts, first.0..past.0, next);
        }
    }

    fn total(&mut self, total: &TotalTree, of: &ClauseNumber) -> Option<TotalTerm> {
        let term = ByCase::always(checked(total.term.as_ref()?.otherwise, self.has_hours, self.faults));
        let clause = total.clause.as_ref().map_or_else(|| of.clone(), |clause| self.numbers.refer(clause, self.faults));
        Some(TotalTerm { term, clause })
    }

    fn node(&mut self, draft: &Draft<'t>, drafts: &Drafts<'t>, nodes: std::ops::Range<u16>, next: Target) {
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
        let (mut term, mut by) = (None, None);
        if let Statement::Step(StepTree { term: written, by: procedure, .. }) = draft.statement {
            if let Some(ByCaseTree { otherwise: GrantTree::Within(written), .. }) = written {
                term = Some(ByCase::always(Grant::Within(checked(*written, self.has_hours, self.faults))));
            }
            let name = procedure.as_ref().and_then(|by| by.procedures.first());
            by = name.and_then(|name| self.find_procedure(name)).map(By::One);
        }
        let crossing = Crossing {
            name: draft.name,
            is_check,
            condition,
            ways: draft.ways.clone(),
            procedures: &drafts.procedures,
            nodes,
            next,
        };
        let scope = FactScope { names: &self.names, facts: &self.order.facts };
        let mut found = Vec::new();
        let exit = exit(&crossing, scope, &mut found).unwrap_or(Exit::Always(next));
        // What is wrong with the ways as a whole may be so only because one of them could not be read.
        self.faults.extend(found.into_iter().filter(|fault| !(draft.is_cut && matches!(fault.fault, Fault::Order(_)))));
        let title = title.as_ref().map(title_pair);
        self.order.nodes.push(Node {
            name: draft.name.value.clone(),
            clause,
            is_check,
            actor,
            to,
            term,
            by,
            title,
            exit,
            not_before: None,
            clock: None,
            anew: Vec::new(),
            on_expiry: None,
        });
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
