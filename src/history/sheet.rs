//! A regulation as a list of elements, each with a name of its own: what two editions are compared by.

use std::collections::BTreeMap;

use super::Content;
use super::elements;
use crate::language::Language;
use crate::model::{Channel, Regulation};

/// A regulation as the ordered list of what it says.
///
/// Numbers of the model are names here, so that two editions compare. Layout, the order of keys and the language of
/// the keywords leave no trace in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// The elements: kind by kind in the order of [`Kind`], within a kind in the order of the file.
    pub elements: Vec<Element>,
}

/// Something that a regulation says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Element {
    /// What names it.
    pub key: Key,
    /// What is said of it; what is not said is not there.
    pub fields: BTreeMap<Field, Content>,
}

/// What names an element: no two elements of a sheet have the same key.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key {
    /// What the element is.
    pub kind: Kind,
    /// The name in the rules, the number of a clause, the code of a channel, the date and number of an act; empty for
    /// what a regulation has once.
    pub name: String,
    /// Which one of those with the same kind and name it is, from 0.
    pub nth: u16,
}

/// What an element is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// Of which service this is the regulation, and whose.
    Identity,
    /// An act that made the edition.
    Act,
    /// How terms are reckoned.
    Terms,
    /// Who takes part.
    Participant,
    /// What a case turns on.
    Fact,
    /// What a case can end with.
    Outcome,
    /// A channel of acceptance.
    Acceptance,
    /// A channel of issue.
    Issue,
    /// A procedure.
    Procedure,
    /// A step or a check; all those of one procedure stand together.
    Node,
    /// A norm that is no step.
    Norm,
    /// The right to withdraw.
    Withdrawal,
    /// A chapter.
    Chapter,
    /// A clause of the wording.
    Clause,
    /// An annex.
    Annex,
}

/// What is said of an element.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Field {
    /// The short name of the service.
    Service,
    /// The short name of who issued it.
    Issuer,
    /// Whether it is an act.
    Status,
    /// The languages in which the wording is no official text.
    Unofficial,
    /// The title in a language.
    Title(Language),
    /// What the recipient gets by a channel instead, in a language.
    TitleBy(Channel, Language),
    /// Who adopted the acts, in a language.
    Body(Language),
    /// The paragraph at the head that says what the text is, in a language.
    Remark(Language),
    /// The act that the head of the text names as the one that approved the regulation.
    Approved,
    /// The day on which an act was signed.
    Signed,
    /// The number of an act.
    Number,
    /// What an act did.
    Did,
    /// How an act is put into effect, in a language.
    Effective(Language),
    /// Where and when an act was published.
    Published,
    /// The day of state registration of an act.
    Registered,
    /// The number of state registration of an act.
    Registration,
    /// The first day on which an act is in effect, where the file says so itself.
    InEffect,
    /// The last day on which a temporary act is in effect.
    Until,
    /// By which edition the cases go on that were accepted before an act.
    Running,
    /// The day that parts these cases from later ones.
    AcceptedBefore,
    /// Where an act says so, in a language.
    RunningGround(Language),
    /// The clauses that enter into effect at another time than the act.
    Stages,
    /// What the notes in the text say of an act.
    Notes,
    /// What follows the caption or the picture of an annex, in a language.
    AnnexText(Language),
    /// The rule of counting.
    CountFrom,
    /// The work calendar.
    Calendar,
    /// Hours of work.
    Hours,
    /// Where the hours come from, in a language.
    HoursGround(Language),
    /// Of which sort it is: participants, facts, outcomes, annexes.
    Sort,
    /// The clause by which it is so.
    Clause,
    /// The days of meetings.
    Meets,
    /// How long a result is valid.
    Validity,
    /// The clause that says so.
    ValidityClause,
    /// The procedure: the one that an application begins, or the one to which a step belongs.
    Procedure,
    /// The clause by which the day of acceptance is not counted.
    UncountedDay,
    /// The total term.
    Total,
    /// The clause that states it.
    TotalClause,
    /// That it is a check.
    Check,
    /// Who does it.
    Actor,
    /// Whom it addresses.
    Addressee,
    /// The term.
    Term,
    /// Before when it may not be done.
    NotBefore,
    /// What it does to the terms around it.
    Clock,
    /// The facts decided anew.
    Anew,
    /// The procedures by which it is done.
    By,
    /// Where the way goes on, where that is not to what comes next.
    Ways,
    /// Where it goes on when the term runs out.
    OnExpiry,
    /// The outcome of a withdrawal.
    Outcome,
    /// The clause with which a chapter begins.
    Begins,
    /// The printed mark of a clause.
    Mark,
    /// The act that repealed a clause.
    Repealed,
    /// A part of the wording of a clause, in a language.
    Wording(Part, Language),
}

/// A part of the wording of a clause.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// The text.
    Text,
    /// The result of the step.
    Result,
    /// What follows the last subparagraph.
    Tail,
}

impl Kind {
    /// All kinds, in the order in which they stand in a sheet.
    pub const ALL: [Self; 15] = [
        Self::Identity,
        Self::Act,
        Self::Terms,
        Self::Participant,
        Self::Fact,
        Self::Outcome,
        Self::Acceptance,
        Self::Issue,
        Self::Procedure,
        Self::Node,
        Self::Norm,
        Self::Withdrawal,
        Self::Chapter,
        Self::Clause,
        Self::Annex,
    ];
}

impl Field {
    /// The language of what is said, where it is said in one.
    #[must_use]
    pub const fn language(self) -> Option<Language> {
        match self {
            Self::Title(language)
            | Self::TitleBy(_, language)
            | Self::Body(language)
            | Self::HoursGround(language)
            | Self::Effective(language)
            | Self::Remark(language)
            | Self::AnnexText(language)
            | Self::RunningGround(language)
            | Self::Wording(_, language) => Some(language),
            _ => None,
        }
    }

    /// The same said in another language; none where it is said in no language.
    #[must_use]
    pub const fn in_language(self, language: Language) -> Option<Self> {
        Some(match self {
            Self::Title(_) => Self::Title(language),
            Self::TitleBy(channel, _) => Self::TitleBy(channel, language),
            Self::Body(_) => Self::Body(language),
            Self::HoursGround(_) => Self::HoursGround(language),
            Self::Effective(_) => Self::Effective(language),
            Self::Remark(_) => Self::Remark(language),
            Self::AnnexText(_) => Self::AnnexText(language),
            Self::RunningGround(_) => Self::RunningGround(language),
            Self::Wording(part, _) => Self::Wording(part, language),
            _ => return None,
        })
    }
}

impl Key {
    /// The first element of a name.
    #[must_use]
    pub fn new(kind: Kind, name: impl Into<String>) -> Self {
        Self { kind, name: name.into(), nth: 0 }
    }
}

impl Element {
    /// Those among which it has its place: its kind and, for a step or check, its procedure.
    #[must_use]
    pub fn group(&self) -> (Kind, Option<&Key>) {
        let procedure = match self.fields.get(&Field::Procedure) {
            Some(Content::Reference(procedure)) if self.key.kind == Kind::Node => Some(procedure),
            _ => None,
        };
        (self.key.kind, procedure)
    }

    /// The clause to which it belongs, or in which one thing that is said of it stands; none where it has none.
    #[must_use]
    pub fn clause(&self, field: Option<Field>) -> Option<&Key> {
        if self.key.kind == Kind::Clause {
            return Some(&self.key);
        }
        let own = match field {
            Some(Field::Total | Field::TotalClause) => Field::TotalClause,
            Some(Field::Validity | Field::ValidityClause) => Field::ValidityClause,
            _ => Field::Clause,
        };
        let found = self.fields.get(&own).or_else(|| self.fields.get(&Field::Clause));
        if let Some(Content::Reference(clause)) = found { Some(clause) } else { None }
    }
}

impl Sheet {
    /// Lists what a regulation says.
    #[must_use]
    pub fn new(regulation: &Regulation) -> Self {
        elements::sheet(regulation)
    }

    /// The element of a key.
    #[must_use]
    pub fn element(&self, key: &Key) -> Option<&Element> {
        self.elements.iter().find(|element| element.key == *key)
    }
}
