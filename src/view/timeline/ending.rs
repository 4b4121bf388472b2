//! How a case ended: its outcome, how long the result is valid, that it lapsed or that the application was withdrawn.

use schemars::JsonSchema;
use serde::Serialize;

use super::{DeadlineShown, Teller};
use crate::calendar::Moment;
use crate::engine::EntryKind;
use crate::model::{ClauseNumber, OutcomeId};
use crate::view::{Instant, outcome_class_code, outcome_class_name};

/// What a case ended with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct OutcomeShown {
    /// The name in the rules.
    pub name: String,
    /// The class as a code.
    pub class: &'static str,
    /// The class in words.
    pub class_words: &'static str,
    /// What the recipient gets by the channel of the case.
    pub title: String,
    /// Where the text names it.
    pub clause: String,
    /// Until when the result is valid; none where the text does not say it.
    pub valid: Option<ValidityShown>,
    /// That the result has lapsed, and when; none while it has not.
    pub lapsed: Option<HappenedShown>,
}

/// Until when a result is valid.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ValidityShown {
    /// When the validity ends.
    pub deadline: DeadlineShown,
    /// Where the text states it.
    pub clause: String,
}

/// Something that happened to a whole case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct HappenedShown {
    /// When.
    pub at: Instant,
    /// By which clause, where there is one.
    pub clause: Option<String>,
    /// What else one must know.
    pub notes: Vec<String>,
}

impl Teller<'_> {
    pub(super) fn outcome(&self, id: OutcomeId) -> OutcomeShown {
        let outcome = self.regulation.outcome(id);
        let title = self.channel.map_or(&outcome.title, |channel| outcome.title_by(channel));
        let valid = self.trace.entries().iter().find_map(|entry| match entry.what {
            EntryKind::CaseEnded { valid, .. } => valid,
            _ => None,
        });
        let validity = outcome.validity.as_ref();
        let lapsed = self.happened(|what| matches!(what, EntryKind::Lapsed { .. }));
        OutcomeShown {
            name: outcome.name.clone(),
            class: outcome_class_code(outcome.class),
            class_words: outcome_class_name(outcome.class, self.language),
            title: title.in_language(self.language).to_owned(),
            clause: outcome.clause.0.clone(),
            valid: valid.zip(validity).map(|(valid, validity)| ValidityShown {
                deadline: self.deadline(self.trace.deadline(valid), None),
                clause: validity.clause.0.clone(),
            }),
            lapsed: lapsed.map(|at| self.shown(at, validity.map(|validity| &validity.clause))),
        }
    }

    /// That the recipient withdrew the application.
    pub(super) fn withdrawn(&self) -> Option<HappenedShown> {
        let clause = self.regulation.withdrawal.as_ref().map(|withdrawal| &withdrawal.clause);
        self.happened(|what| what == EntryKind::Withdrawn).map(|at| self.shown(at, clause))
    }

    fn happened(&self, is_it: impl Fn(EntryKind) -> bool) -> Option<Moment> {
        self.trace.entries().iter().find(|entry| is_it(entry.what)).map(|entry| entry.at)
    }

    fn shown(&self, at: Moment, clause: Option<&ClauseNumber>) -> HappenedShown {
        let clause = clause.map(|clause| clause.0.clone());
        let notes = self.day_off(at, None).into_iter().collect();
        HappenedShown { at: Instant::of_moment(at, self.language), clause, notes }
    }
}

impl ValidityShown {
    /// The term, its end and its clause.
    pub(super) fn words(&self) -> String {
        format!("{} → {} ({})", self.deadline.term, self.deadline.due.full(), self.clause)
    }
}

impl HappenedShown {
    /// When it happened, by which clause, and the remarks.
    pub(super) fn words(&self) -> String {
        let when = match &self.clause {
            Some(clause) => format!("{} ({clause})", self.at.full()),
            None => self.at.full(),
        };
        [when].into_iter().chain(self.notes.iter().cloned()).collect::<Vec<_>>().join("; ")
    }
}
