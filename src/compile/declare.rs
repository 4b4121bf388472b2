//! What the rules declare before the procedures: participants, facts, outcomes and norms.

use crate::calendar::Term;
use crate::diagnostic::{ConditionFault, Diagnostic, OutcomeFault, TermFault};
use crate::language::Keyword;
use crate::model::{
    Channel, ChoiceValue, ClauseNumber, Fact, FactId, FactKind, Meetings, Norm, NormId, Outcome, OutcomeClass,
    OutcomeId, Participant, ParticipantId, ParticipantKind, Validity,
};
use crate::source::Spanned;
use crate::syntax::{ChoiceTree, FactKindTree, MeetingDay, Name, Statement, ValidTree};

use super::identity::title_pair;
use super::names::Named;
use super::order::{OrderCompiler, id};
use super::terms::term;

impl<'t> OrderCompiler<'_, 't> {
    /// Takes in what a statement declares.
    pub(super) fn declare(&mut self, statement: &'t Statement) {
        match statement {
            Statement::Participant { kind, name, clause, title, meets } => {
                let number = ParticipantId(id(self.order.participants.len()));
                self.names.add(name, Named::Participant(number), self.faults);
                let kind = match kind {
                    Keyword::System => ParticipantKind::System,
                    Keyword::Body => ParticipantKind::Body,
                    _ => ParticipantKind::Actor,
                };
                let clause = clause.as_ref().map(|clause| self.refer(clause));
                let (name, meets) = (name.value.clone(), self.meetings(meets));
                let participant = Participant {
                    name,
                    kind,
                    clause,
                    title: title_pair(title),
                    meets,
                    hours: None,
                    hours_ground: None,
                };
                self.order.participants.push(participant);
            }
            Statement::Fact { name, kind, clause, title } => {
                self.names.add(name, Named::Fact(FactId(id(self.order.facts.len()))), self.faults);
                let kind = self.fact_kind(name, kind);
                let clause = clause.as_ref().map(|clause| self.refer(clause));
                self.order.facts.push(Fact { name: name.value.clone(), kind, clause, title: title_pair(title) });
            }
            Statement::Outcome { name, class, clause, title, by_channel, valid } => {
                self.names.add(name, Named::Outcome(OutcomeId(id(self.order.outcomes.len()))), self.faults);
                let clause = self.clause(clause.as_ref(), name);
                let by_channel = by_channel
                    .iter()
                    .filter_map(|other| Some((Channel::of_keyword(other.channel.value)?, title_pair(&other.title))))
                    .collect();
                let Some(class) = OutcomeClass::of_keyword(class.value) else {
                    unreachable!("the grammar lets no other keyword be the class of an outcome")
                };
                let validity = valid.as_ref().and_then(|valid| self.validity(valid, name, class, &clause));
                let (name, title) = (name.value.clone(), title_pair(title));
                self.order.outcomes.push(Outcome { name, class, clause, title, by_channel, validity });
            }
            Statement::Norm { name, clause, term: written, title } => {
                self.names.add(name, Named::Norm(NormId(id(self.order.norms.len()))), self.faults);
                let clause = self.clause(clause.as_ref(), name);
                // What is no sound term was reported; whatever stands for it is never used. A norm is not reckoned,
                // so its minutes need no office hours.
                let term = written.map_or(Term::AtOnce, |written| term(written.value));
                self.order.norms.push(Norm { name: name.value.clone(), clause, term, title: title_pair(title) });
            }
            _ => {}
        }
    }

    /// The days on which a participant meets; none where the rules name no day.
    fn meetings(&mut self, written: &[Spanned<MeetingDay>]) -> Option<Meetings> {
        let mut meetings = Meetings::default();
        for day in written {
            match day.value {
                MeetingDay::OfWeek(keyword) => {
                    let named = Keyword::WEEKDAYS.into_iter().zip(&mut meetings.weekdays);
                    named.filter(|(of, _)| *of == keyword).for_each(|(_, meets)| *meets = true);
                }
                MeetingDay::OfMonth(number) => match u8::try_from(number).ok().filter(|day| (1..=31).contains(day)) {
                    Some(day) => meetings.month_days.push(day),
                    None => self.faults.push(Diagnostic::at(day.span, TermFault::BadMeetingDay { day: number })),
                },
            }
        }
        meetings.month_days.sort_unstable();
        meetings.month_days.dedup();
        (!written.is_empty()).then_some(meetings)
    }

    /// How long a result is valid; a refusal gives nothing that could lapse.
    fn validity(
        &mut self,
        valid: &ValidTree,
        outcome: &Name,
        class: OutcomeClass,
        of: &ClauseNumber,
    ) -> Option<Validity> {
        let clause = valid.clause.as_ref().map_or_else(|| of.clone(), |clause| self.refer(clause));
        let written = valid.term?;
        if !matches!(class, OutcomeClass::Granted | OutcomeClass::Discontinued) {
            let fault = OutcomeFault::ValidRefusal { outcome: outcome.value.clone() };
            self.faults.push(Diagnostic::at(written.span, fault));
        }
        Some(Validity { term: self.term(written), clause })
    }

    fn fact_kind(&mut self, fact: &Name, kind: &FactKindTree) -> FactKind {
        match kind {
            FactKindTree::YesNo => FactKind::YesNo,
            FactKindTree::Number => FactKind::Number,
            FactKindTree::Date => FactKind::Date,
            FactKindTree::Choice(values) => {
                for (place, ChoiceTree { name, .. }) in values.iter().enumerate() {
                    if let Some(first) = values.iter().take(place).find(|first| first.name.value == name.value) {
                        let fault =
                            ConditionFault::RepeatedChoice { fact: fact.value.clone(), value: name.value.clone() };
                        self.faults.push(Diagnostic::at(name.span, fault).with_first(first.name.span));
                    }
                }
                if values.len() < 2 {
                    self.faults
                        .push(Diagnostic::at(fact.span, ConditionFault::FewChoices { fact: fact.value.clone() }));
                }
                let value = |ChoiceTree { name, title }: &ChoiceTree| ChoiceValue {
                    name: name.value.clone(),
                    title: title.as_ref().map(title_pair),
                };
                FactKind::Choice(values.iter().map(value).collect())
            }
        }
    }
}
