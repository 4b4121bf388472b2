//! One edition of one regulation.

use std::collections::BTreeSet;

use super::{
    Acceptance, Act, Annex, ByCase, Channel, Chapter, Clause, ClauseNumber, Condition, Fact, FactId, Issue, Node,
    NodeId, Norm, NormId, Outcome, OutcomeId, Participant, ParticipantId, Printed, Procedure, ProcedureId, Status,
    Title, Withdrawal, last_making,
};
use crate::calendar::{CountFrom, OfficeHours};
use crate::language::Language;

/// One edition of one regulation, resolved and sound.
///
/// INVARIANT: every identifier held here was made by the compiler of this same regulation, so that looking it up
/// always finds something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Regulation {
    /// The service, as a short ASCII name.
    pub service: String,
    /// Who issued it, as a short ASCII name.
    pub issuer: String,
    /// Whether this is an act or a model text.
    pub status: Status,
    /// The languages in which the wording is an unofficial translation.
    pub unofficial: Vec<Language>,
    /// In which language its rules are written.
    pub rules_language: RulesLanguage,
    /// The title of the service.
    pub title: Title,
    /// Who adopted the acts.
    pub body: Title,
    /// The acts that made this edition, oldest first; never empty.
    pub acts: Vec<Act>,
    /// The head of the text and the notes on what acts did.
    pub printed: Printed,
    /// How terms are reckoned.
    pub terms: Terms,
    /// Who takes part.
    pub participants: Vec<Participant>,
    /// What a case turns on.
    pub facts: Vec<Fact>,
    /// What a case can end with.
    pub outcomes: Vec<Outcome>,
    /// How applications come.
    pub acceptances: Vec<Acceptance>,
    /// How results go out.
    pub issues: Vec<Issue>,
    /// The procedures.
    pub procedures: Vec<Procedure>,
    /// The steps and checks of all procedures.
    pub nodes: Vec<Node>,
    /// The norms of service that are no steps.
    pub norms: Vec<Norm>,
    /// The right to withdraw, where the text gives it.
    pub withdrawal: Option<Withdrawal>,
    /// The chapters.
    pub chapters: Vec<Chapter>,
    /// The clauses in order.
    pub clauses: Vec<Clause>,
    /// The annexes in order.
    pub annexes: Vec<Annex>,
}

/// The language of the keywords of the rules, in which words of the rules are shown; none where it cannot be told.
///
/// Regulations that say the same are equal in whatever language their rules are written: any two of these are equal.
#[derive(Clone, Copy, Debug)]
pub struct RulesLanguage(pub Option<Language>);

impl PartialEq for RulesLanguage {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for RulesLanguage {}

/// How the terms of a regulation are reckoned.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Terms {
    /// The counting rule.
    pub count_from: CountFrom,
    /// The name of the work calendar.
    pub calendar: String,
    /// The hours of the office.
    pub hours: Option<OfficeHours>,
    /// Where the hours come from.
    pub hours_ground: Option<Title>,
}

macro_rules! lookup {
    ($(#[$doc:meta])* $name:ident, $id:ty, $list:ident, $item:ty) => {
        $(#[$doc])*
        #[must_use]
        pub fn $name(&self, id: $id) -> &$item {
            match self.$list.get(id.index()) {
                Some(item) => item,
                None => unreachable!("an identifier belongs to the regulation that made it"),
            }
        }
    };
}

impl Regulation {
    /// The language of the keywords of its rules; none where it cannot be told.
    #[must_use]
    pub const fn keywords(&self) -> Option<Language> {
        self.rules_language.0
    }

    /// The act that made this edition: the last one that is no repeal.
    #[must_use]
    pub fn made_by(&self) -> Option<&Act> {
        last_making(&self.acts)
    }

    lookup!(
        /// The participant of a number.
        participant, ParticipantId, participants, Participant
    );
    lookup!(
        /// The fact of a number.
        fact, FactId, facts, Fact
    );
    lookup!(
        /// The outcome of a number.
        outcome, OutcomeId, outcomes, Outcome
    );
    lookup!(
        /// The procedure of a number.
        procedure, ProcedureId, procedures, Procedure
    );
    lookup!(
        /// The norm of a number.
        norm, NormId, norms, Norm
    );
    lookup!(
        /// The node of a number.
        node, NodeId, nodes, Node
    );

    /// All conditions: those of ways out, of the terms of steps, and of total terms.
    pub fn conditions(&self) -> impl Iterator<Item = &Condition> {
        let ways = self.nodes.iter().flat_map(|node| node.exit.ways()).map(|way| &way.condition);
        let grants = self.nodes.iter().filter_map(|node| node.term.as_ref()).flat_map(ByCase::conditions);
        let totals = self.procedures.iter().filter_map(|procedure| procedure.total.as_ref());
        ways.chain(grants).chain(totals.flat_map(|total| total.term.conditions()))
    }

    /// How applications come by a channel, if they do.
    #[must_use]
    pub fn acceptance(&self, channel: Channel) -> Option<&Acceptance> {
        self.acceptances.iter().find(|acceptance| acceptance.channel == channel)
    }

    /// The channels by which a case comes to a procedure, at once or through others that it does.
    #[must_use]
    pub fn channels_to(&self, procedure: ProcedureId) -> Vec<Channel> {
        let mut doing = BTreeSet::from([procedure]);
        let calls = |id: ProcedureId, doing: &BTreeSet<ProcedureId>| {
            let Procedure { first, past, .. } = self.procedure(id);
            let nodes = self.nodes.get(first.index()..past.index()).unwrap_or_default();
            nodes
                .iter()
                .filter_map(|node| node.by.as_ref())
                .any(|by| by.procedures().iter().any(|one| doing.contains(one)))
        };
        let all = || (0..).map(ProcedureId).zip(&self.procedures).map(|(id, _)| id);
        while let Some(caller) = all().find(|id| !doing.contains(id) && calls(*id, &doing)) {
            doing.insert(caller);
        }
        let accepted = self.acceptances.iter().filter(|acceptance| doing.contains(&acceptance.procedure));
        accepted.map(|acceptance| acceptance.channel).collect()
    }

    /// The fact of a name.
    #[must_use]
    pub fn fact_named(&self, name: &str) -> Option<FactId> {
        let at = self.facts.iter().position(|fact| fact.name == name)?;
        u16::try_from(at).ok().map(FactId)
    }

    /// The node of a name in a procedure that can be named in a case file.
    #[must_use]
    pub fn node_named(&self, name: &str) -> Option<NodeId> {
        let at = self.nodes.iter().position(|node| node.name == name)?;
        u16::try_from(at).ok().map(NodeId)
    }

    /// The clause of a number, if the text holds it.
    #[must_use]
    pub fn clause(&self, number: &ClauseNumber) -> Option<&Clause> {
        self.clauses.iter().find(|clause| clause.number == *number)
    }
}
