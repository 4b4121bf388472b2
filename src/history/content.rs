//! What is said of an element, with names where the model has numbers.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::Key;
use crate::calendar::{CountFrom, OfficeHours, Term};
use crate::language::{Case, Language};
use crate::model::{
    ActKind, AnnexKind, Comparison, FactKind, Meetings, OutcomeClass, ParticipantKind, Publication, RunningRule, Stage,
    Status,
};

/// What is said of an element in one respect.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Content {
    /// That it is so.
    Yes,
    /// A text.
    Text(String),
    /// Languages.
    Languages(Vec<Language>),
    /// A day.
    Day(NaiveDate),
    /// Whether it is an act.
    Status(Status),
    /// What an act did.
    Did(ActKind),
    /// Where and when an act was published.
    Publications(Vec<Publication>),
    /// By which edition the cases go on that were accepted before an act.
    Running(RunningRule),
    /// Clauses that enter into effect at another time than the act.
    Stages(Vec<Stage>),
    /// What the notes in the text say of an act.
    Notes(Vec<crate::model::Done>),
    /// The rule of counting.
    CountFrom(CountFrom),
    /// Hours of work.
    Hours(OfficeHours),
    /// Days of meetings.
    Meetings(Meetings),
    /// What a participant is.
    Participant(ParticipantKind),
    /// The values of a fact.
    Fact(FactKind),
    /// The class of an outcome.
    Outcome(OutcomeClass),
    /// The picture of an annex.
    Annex(AnnexKind),
    /// A term.
    Term(Term),
    /// A total term.
    Total(Stated<Term>),
    /// The term of a step.
    Due(Stated<Due>),
    /// That so long must pass after a step.
    Wait(Term, Key),
    /// What a step does to the terms around it.
    Effect(Effect),
    /// Another element.
    Reference(Key),
    /// Other elements.
    References(Vec<Key>),
    /// By which procedures a step is done.
    Done(Done),
    /// Where the way goes on.
    Ways(Path),
    /// Where one way leads.
    Goal(Goal),
    /// A wording.
    Wording(Vec<Said>),
}

/// What the facts of a case decide.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stated<T> {
    /// Under which condition which holds, in the order in which they are tried.
    pub cases: Vec<(Test, T)>,
    /// What holds when no condition does.
    pub otherwise: T,
}

/// Until when a step must be done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Due {
    /// Within a term from its opening.
    Within(Term),
    /// Within a term from another step.
    From(Term, Key),
    /// So long before the end of the total term.
    BeforeEnd(Term),
}

/// What a step does to the terms around it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// They stand still while it is open.
    Suspends,
    /// They are longer once it is done.
    Prolongs {
        /// By how much.
        by: Term,
        /// Whether it is only the most.
        is_most: bool,
        /// The step that tells the recipient.
        notice: Option<Key>,
    },
}

/// By which procedures a step is done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Done {
    /// By one.
    One(Key),
    /// By several, all of which must end.
    All(Vec<Key>),
    /// By several, until the first of them ends.
    Any(Vec<Key>),
}

/// Where the way goes on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Path {
    /// The ways under conditions, in the order in which they are tried.
    pub ways: Vec<(Test, Goal)>,
    /// Where it goes when no condition holds.
    pub otherwise: Goal,
}

/// Where a way leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Goal {
    /// To a step, a check or an outcome.
    To(Key),
    /// To the end of the procedure.
    End,
}

/// A condition over facts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Test {
    /// All of these hold.
    All(Vec<Test>),
    /// One of these holds.
    Any(Vec<Test>),
    /// This does not hold.
    Not(Box<Test>),
    /// A fact compares so to a value.
    Compare(Key, Comparison, Compared),
}

/// A value of a fact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Compared {
    /// One of a list, by its name.
    Choice(String),
    /// Any other, as [`Value`](crate::model::Value) holds it, with what it is a value of.
    Value(FactKind, i64),
}

/// A piece of a wording.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Said {
    /// Words as they stand.
    Text(String),
    /// A term of the rules, or several added up, in a case of Russian.
    Terms(Vec<(Key, TermPart)>, Case),
}

/// Which of the terms of an element a wording names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TermPart {
    /// Its own term: that of a condition counted from 0, else that of «otherwise».
    Own(Option<u16>),
    /// That by which it prolongs.
    Prolongation,
    /// For how long an outcome is valid.
    Validity,
}

/// New keys by old ones.
pub(super) type NewKeys = BTreeMap<Key, Key>;

impl Content {
    /// Puts new keys in the place of old ones.
    pub(super) fn rename(&mut self, new: &NewKeys) {
        match self {
            Self::Reference(key) | Self::Wait(_, key) | Self::Done(Done::One(key)) => renamed(key, new),
            Self::References(keys) | Self::Done(Done::All(keys) | Done::Any(keys)) => {
                for key in keys {
                    renamed(key, new);
                }
            }
            Self::Total(stated) => stated.cases.iter_mut().for_each(|(test, _)| test.rename(new)),
            Self::Due(stated) => {
                stated.cases.iter_mut().for_each(|(test, _)| test.rename(new));
                let all = stated.cases.iter_mut().map(|(_, due)| due).chain([&mut stated.otherwise]);
                for due in all {
                    if let Due::From(_, step) = due {
                        renamed(step, new);
                    }
                }
            }
            Self::Effect(Effect::Prolongs { notice: Some(notice), .. }) => renamed(notice, new),
            Self::Ways(Path { ways, otherwise }) => {
                for (test, goal) in ways {
                    test.rename(new);
                    goal.rename(new);
                }
                otherwise.rename(new);
            }
            Self::Goal(goal) => goal.rename(new),
            Self::Wording(pieces) => {
                for piece in pieces {
                    if let Said::Terms(of, _) = piece {
                        for (key, _) in of {
                            renamed(key, new);
                        }
                    }
                }
            }
            Self::Yes
            | Self::Text(_)
            | Self::Languages(_)
            | Self::Day(_)
            | Self::Status(_)
            | Self::Did(_)
            | Self::Publications(_)
            | Self::Running(_)
            | Self::Stages(_)
            | Self::Notes(_)
            | Self::CountFrom(_)
            | Self::Hours(_)
            | Self::Meetings(_)
            | Self::Participant(_)
            | Self::Fact(_)
            | Self::Outcome(_)
            | Self::Annex(_)
            | Self::Term(_)
            | Self::Effect(Effect::Suspends | Effect::Prolongs { notice: None, .. }) => {}
        }
    }
}

impl Path {
    /// Whether another one leads to the same places in the same order, so that only conditions may differ.
    #[must_use]
    pub fn has_goals_of(&self, other: &Self) -> bool {
        let goals = self.ways.iter().map(|(_, goal)| goal);
        self.otherwise == other.otherwise && goals.eq(other.ways.iter().map(|(_, goal)| goal))
    }
}

impl Goal {
    fn rename(&mut self, new: &NewKeys) {
        if let Self::To(key) = self {
            renamed(key, new);
        }
    }
}

impl Test {
    fn rename(&mut self, new: &NewKeys) {
        match self {
            Self::All(parts) | Self::Any(parts) => parts.iter_mut().for_each(|part| part.rename(new)),
            Self::Not(part) => part.rename(new),
            Self::Compare(fact, ..) => renamed(fact, new),
        }
    }
}

/// Puts a new key in the place of an old one.
pub(super) fn renamed(key: &mut Key, new: &NewKeys) {
    if let Some(other) = new.get(key) {
        key.clone_from(other);
    }
}
