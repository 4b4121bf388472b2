//! A compiled regulation as other programs read it: every reference is a name, every kind a word.

mod codes;
mod condition;
mod document;
mod granted;
mod order;

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::Serialize;

use self::document::{Annex, Chapter, Clause, Note};
use self::order::{Acceptance, Fact, Issue, Norm, Outcome, Participant, Procedure, Withdrawal};
use super::code;
use crate::calendar::{OfficeHours, Window};
use crate::language::{Language, time_in_figures};
use crate::model::{self, ActKind, Regulation, RunningRule, Status, Title};

/// A compiled regulation; the names of the fields are the keys of its JSON.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct Compiled {
    /// The version of this form.
    version: u8,
    /// The service, as a short ASCII name.
    service: String,
    /// Who issued the regulation, as a short ASCII name.
    issuer: String,
    /// Whether it is an act or a model text.
    status: DocumentStatus,
    /// The languages in which the wording is an unofficial translation.
    unofficial: Vec<&'static str>,
    /// The title of the service.
    title: Bilingual,
    /// Who adopted the acts.
    body: Bilingual,
    /// What the text says of itself at its head.
    remark: Option<Bilingual>,
    /// The number of the act that the head names as the one that approved the regulation.
    approved: Option<String>,
    /// The acts that made this edition, oldest first.
    acts: Vec<Act>,
    /// Notes on what acts did, where the acts do not tell it themselves.
    notes: Vec<Note>,
    /// How terms are reckoned.
    terms: Terms,
    /// Who takes part.
    participants: Vec<Participant>,
    /// What a case turns on.
    facts: Vec<Fact>,
    /// What a case can end with.
    outcomes: Vec<Outcome>,
    /// How applications come.
    acceptances: Vec<Acceptance>,
    /// How results go out.
    issues: Vec<Issue>,
    /// The procedures with their steps and checks.
    procedures: Vec<Procedure>,
    /// The norms of service that are no steps.
    norms: Vec<Norm>,
    /// The right to withdraw the application, where the text gives it.
    withdrawal: Option<Withdrawal>,
    /// The chapters.
    chapters: Vec<Chapter>,
    /// The clauses in order, their terms written out.
    clauses: Vec<Clause>,
    /// The annexes in order.
    annexes: Vec<Annex>,
}

/// Whether a file holds an act or a model text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
enum DocumentStatus {
    Act,
    Model,
}

/// A text in Kazakh and, where the file gives it, in Russian.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
struct Bilingual {
    kk: String,
    ru: Option<String>,
}

/// An act that made, changed or ended the regulation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
struct Act {
    /// The day of signing.
    date: String,
    /// The number, without «№».
    number: String,
    /// What it did to the regulation.
    did: ActDid,
    /// The clauses that it changed.
    changes: Vec<String>,
    /// How it enters into effect, in the words of the act.
    effective: Option<Wording>,
    /// Its publications.
    publications: Vec<Publication>,
    /// The day of state registration.
    registered: Option<String>,
    /// The number of state registration.
    registration: Option<String>,
    /// The first day on which it is in effect, where the file says so itself.
    in_effect: Option<String>,
    /// The last day on which a temporary act is in effect.
    until: Option<String>,
    /// What becomes of cases accepted before it.
    running_cases: Option<RunningCases>,
    /// The clauses that enter into effect at another time.
    stages: Vec<Stage>,
}

/// What an act did to the regulation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
enum ActDid {
    Adopts,
    NewEdition,
    Changes,
    Repeals,
}

/// A wording of an act in one language or in both.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
struct Wording {
    kk: Option<String>,
    ru: Option<String>,
}

/// A publication of an act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
struct Publication {
    /// The day.
    date: String,
    /// Where.
    source: Option<String>,
    /// Whether it is official.
    official: bool,
}

/// What becomes of cases accepted before an act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
struct RunningCases {
    /// By which edition they go on.
    by: RunningBy,
    /// The day that parts them; none where it is that of entry into effect.
    accepted_before: Option<String>,
    /// Where the act says so.
    ground: Bilingual,
}

/// By which edition running cases go on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
enum RunningBy {
    Former,
    This,
}

/// Clauses that enter into effect at another time than their act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
struct Stage {
    /// The clauses.
    clauses: Vec<String>,
    /// How, in the words of the act.
    effective: Option<Wording>,
    /// The first day on which they are in effect, where the file says so itself.
    in_effect: Option<String>,
}

/// How terms are reckoned.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
struct Terms {
    /// The counting rule.
    #[schemars(schema_with = "codes::rule")]
    count_from: &'static str,
    /// The name of the work calendar.
    calendar: String,
    /// The hours of the office.
    hours: Option<Hours>,
}

/// Hours of work.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
struct Hours {
    /// The hours: `09:00-18:30`.
    work: String,
    /// The break.
    pause: Option<String>,
    /// The hours of acceptance and issue.
    desk: Option<String>,
    /// The hours on Saturdays.
    saturday: Option<String>,
    /// Where they come from.
    ground: Option<Bilingual>,
}

impl Compiled {
    /// Shows a regulation with every number that stands for a name put back into the name.
    #[must_use]
    pub fn new(regulation: &Regulation) -> Self {
        let number = |place: usize| regulation.acts.get(place).map_or_else(String::new, |act| act.number.clone());
        let terms = &regulation.terms;
        Self {
            version: 1,
            service: regulation.service.clone(),
            issuer: regulation.issuer.clone(),
            status: match regulation.status {
                Status::Act => DocumentStatus::Act,
                Status::Model => DocumentStatus::Model,
            },
            unofficial: regulation.unofficial.iter().map(|language| language.code()).collect(),
            title: (&regulation.title).into(),
            body: (&regulation.body).into(),
            remark: regulation.printed.remark.as_ref().map(Bilingual::from),
            approved: regulation.printed.approved.map(number),
            acts: regulation.acts.iter().map(Act::from).collect(),
            notes: regulation.printed.notes.iter().map(|note| Note::new(note, number(note.act))).collect(),
            terms: Terms {
                count_from: code::rule(terms.count_from),
                calendar: terms.calendar.clone(),
                hours: Hours::new(terms.hours, terms.hours_ground.as_ref()),
            },
            participants: regulation.participants.iter().map(Participant::from).collect(),
            facts: regulation.facts.iter().map(Fact::from).collect(),
            outcomes: regulation.outcomes.iter().map(Outcome::from).collect(),
            acceptances: regulation.acceptances.iter().map(|one| Acceptance::new(one, regulation)).collect(),
            issues: regulation.issues.iter().map(Issue::from).collect(),
            procedures: regulation.procedures.iter().map(|one| Procedure::new(one, regulation)).collect(),
            norms: regulation.norms.iter().map(Norm::from).collect(),
            withdrawal: regulation.withdrawal.as_ref().map(|one| Withdrawal::new(one, regulation)),
            chapters: regulation.chapters.iter().map(Chapter::from).collect(),
            clauses: regulation
                .clauses
                .iter()
                .map(|clause| Clause::new(clause, clause.repealed.map(number), regulation))
                .collect(),
            annexes: regulation.annexes.iter().map(Annex::from).collect(),
        }
    }
}

impl From<&Title> for Bilingual {
    fn from(title: &Title) -> Self {
        Self { kk: title.kk.clone(), ru: title.ru.clone() }
    }
}

impl From<&model::ActWording> for Wording {
    fn from(wording: &model::ActWording) -> Self {
        Self { kk: wording.kk.clone(), ru: wording.ru.clone() }
    }
}

impl From<&model::Act> for Act {
    fn from(act: &model::Act) -> Self {
        let day = |date: Option<NaiveDate>| date.map(|date| date.to_string());
        let (did, changes) = match &act.kind {
            ActKind::Adopts => (ActDid::Adopts, Vec::new()),
            ActKind::NewEdition => (ActDid::NewEdition, Vec::new()),
            ActKind::Changes(clauses) => (ActDid::Changes, clauses.clone()),
            ActKind::Repeals => (ActDid::Repeals, Vec::new()),
        };
        let publication = |one: &model::Publication| Publication {
            date: one.date.to_string(),
            source: one.source.clone(),
            official: one.is_official,
        };
        let stage = |one: &model::Stage| Stage {
            clauses: one.clauses.clone(),
            effective: one.effective.as_ref().map(Wording::from),
            in_effect: day(one.in_effect),
        };
        let running = |running: &model::RunningCases| RunningCases {
            by: match running.rule {
                RunningRule::Former => RunningBy::Former,
                RunningRule::This => RunningBy::This,
            },
            accepted_before: day(running.accepted_before),
            ground: (&running.ground).into(),
        };
        Self {
            date: act.date.to_string(),
            number: act.number.clone(),
            did,
            changes,
            effective: act.effective.as_ref().map(Wording::from),
            publications: act.publications.iter().map(publication).collect(),
            registered: day(act.registered),
            registration: act.registration.clone(),
            in_effect: day(act.in_effect),
            until: day(act.until),
            running_cases: act.running.as_ref().map(running),
            stages: act.stages.iter().map(stage).collect(),
        }
    }
}

impl Hours {
    fn new(hours: Option<OfficeHours>, ground: Option<&Title>) -> Option<Self> {
        let hours = hours?;
        let window = |window: Window| format!("{}-{}", time_in_figures(window.opens), time_in_figures(window.closes));
        Some(Self {
            work: window(hours.work),
            pause: hours.pause.map(window),
            desk: hours.desk.map(window),
            saturday: hours.saturday.map(window),
            ground: ground.map(Bilingual::from),
        })
    }
}

/// The paragraphs of a wording in both languages.
fn both(kk: Option<&model::Wording>, ru: Option<&model::Wording>, regulation: &Regulation) -> [Vec<String>; 2] {
    let words = |wording: Option<&model::Wording>, language| {
        wording.map_or_else(Vec::new, |wording| super::paragraphs(wording, regulation, language))
    };
    [words(kk, Language::Kk), words(ru, Language::Ru)]
}
