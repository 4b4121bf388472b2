//! The rules as a model: participants, channels, facts, outcomes, procedures and their nodes.

use crate::diagnostic::{Diagnostic, NameFault, NameKind, OrderFault, OutcomeFault, SyntaxFault};
use crate::language::{Keyword, Language};
use crate::model::{
    Acceptance, Channel, ClauseNumber, Fact, Issue, Node, NodeId, Norm, Outcome, OutcomeClass, Participant,
    ParticipantId, ParticipantKind, Procedure, ProcedureId, Target, Title, Withdrawal,
};
use crate::source::{Span, Spanned};
use crate::syntax::{ClauseRef, Line, Meant, Name, RulesTree, Statement};

use super::identity::title_pair;
use super::names::{Named, Names};
use super::nodes::{Drafts, ProcedureDraft};
use super::wording::ClauseNumbers;

/// The number of the recipient, who takes part in every service.
pub(super) const RECIPIENT: ParticipantId = ParticipantId(0);
/// The number of the provider as a whole.
pub(super) const PROVIDER: ParticipantId = ParticipantId(1);

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
    pub(super) numbers: &'a ClauseNumbers<'t>,
    pub(super) has_hours: bool,
    pub(super) faults: &'a mut Vec<Diagnostic>,
}

/// The number of a place in a list; lists that are too long for it are reported.
pub(super) fn id(index: usize) -> u16 {
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
            hours_ground: None,
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
        rules.unread.iter().filter_map(|line| line.nameless).for_each(|word| self.names.add_nameless(word));
        for statement in &rules.statements {
            self.declare(&statement.value);
        }
        let lists = [
            drafts.nodes.len(),
            drafts.procedures.len(),
            self.order.participants.len(),
            self.order.facts.len(),
            self.order.outcomes.len(),
            self.order.norms.len(),
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
        let (mut accepted, mut issued, mut withdrawn) = (Vec::new(), Vec::new(), None);
        for statement in &rules.statements {
            match &statement.value {
                Statement::Accept { channel, .. } => self.once(*channel, &mut accepted),
                Statement::Issue { channel, .. } => self.once(*channel, &mut issued),
                Statement::Withdrawal { place, clause, outcome } => {
                    self.withdrawal(place.span, clause.as_ref(), outcome, &mut withdrawn);
                }
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

    /// A clause that the rules refer to.
    pub(super) fn refer(&mut self, clause: &ClauseRef) -> ClauseNumber {
        self.numbers.refer(clause, self.faults)
    }

    /// A clause that must be there.
    pub(super) fn clause(&mut self, clause: Option<&ClauseRef>, owner: &Name) -> ClauseNumber {
        if let Some(clause) = clause {
            return self.refer(clause);
        }
        self.faults.push(Diagnostic::at(owner.span, SyntaxFault::NoClause { name: owner.value.clone() }));
        ClauseNumber(String::new())
    }

    fn channel(&mut self, statement: &Statement) {
        match statement {
            Statement::Accept { channel, clause, uncounted_day, procedure } => {
                let Some(of) = Channel::of_keyword(channel.value) else { return };
                let clause = self.channel_clause(clause.as_ref(), channel);
                let said_at = uncounted_day.as_ref().map(|uncounted| uncounted.value.as_ref());
                let uncounted_day = said_at.map(|at| at.map_or_else(|| clause.clone(), |at| self.refer(at)));
                if let Some(procedure) = self.find_procedure(procedure) {
                    let acceptance =
                        Acceptance { channel: of, clause, procedure, uncounted_day, hours: None, hours_ground: None };
                    self.order.acceptances.push(acceptance);
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

    /// The right to withdraw, which stands once and leads to an outcome that is no decision.
    fn withdrawal(&mut self, place: Span, clause: Option<&ClauseRef>, outcome: &Name, first: &mut Option<Span>) {
        if let Some(first) = *first {
            self.faults.push(Diagnostic::at(place, OutcomeFault::RepeatedWithdrawal).with_first(first));
        }
        first.get_or_insert(place);
        let owner = Spanned::new(self.word(Keyword::Withdrawal), place);
        let clause = self.clause(clause, &owner);
        let pick = |named| if let Named::Outcome(id) = named { Some(id) } else { None };
        let Some(id) = self.names.find(outcome, NameKind::Outcome, pick, self.faults) else { return };
        let class = self.order.outcomes.get(id.index()).map(|outcome| outcome.class);
        if class != Some(OutcomeClass::Discontinued) {
            let fault = OutcomeFault::WithdrawalElsewhere { outcome: outcome.value.clone() };
            self.faults.push(Diagnostic::at(outcome.span, fault));
        }
        self.order.withdrawal = Some(Withdrawal { clause, outcome: id });
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

    pub(super) fn find_procedure(&mut self, name: &Name) -> Option<ProcedureId> {
        let pick = |named| if let Named::Procedure(id) = named { Some(id) } else { None };
        self.names.find(name, NameKind::Procedure, pick, self.faults)
    }

    fn procedure(&mut self, draft: &ProcedureDraft<'t>, drafts: &Drafts<'t>) {
        let Statement::Procedure { clause, total, title, .. } = draft.statement else { return };
        let clause = self.clause(clause.as_ref(), draft.name);
        let total = total.as_ref().and_then(|total| self.total(total, &clause));
        let (first, past) = (NodeId(id(draft.nodes.start)), NodeId(id(draft.nodes.end)));
        self.order.procedures.push(Procedure {
            name: draft.name.value.clone(),
            clause,
            total,
            title: title.as_ref().map(title_pair),
            first,
            past,
        });
        for index in draft.nodes.clone() {
            let Some(node) = drafts.nodes.get(index) else { continue };
            let next = if index + 1 < draft.nodes.end { Target::Node(NodeId(id(index + 1))) } else { Target::End };
            self.node(NodeId(id(index)), node, drafts, first.0..past.0, next);
        }
    }
}
