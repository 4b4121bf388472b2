//! A case in time: who does what from when until when, by which clause, and what the case ends with.

mod day_off;
mod effect;
mod ending;
mod granted;
mod head;
mod limit;
mod lines;
mod meeting;
mod note;
mod rows;
mod staged;
#[cfg(test)]
mod tests;
mod total;
mod way;

use schemars::JsonSchema;
use serde::{Serialize, Serializer};

pub use self::ending::{HappenedShown, OutcomeShown, ValidityShown};
pub use self::head::edition;
pub use self::lines::ProofSection;
pub use self::meeting::MeetingShown;
use self::rows::Rows;
pub use self::total::{TermMove, Total};
use super::hours::HoursOf;
use super::{EditionChoice, Instant, OffShown, Provisional, Reckoning};
use crate::calendar::{Reckoner, WorkCalendar};
use crate::engine::{Asker, Awaited, Case, Deadline, Need, OpenStep, Plan, State, Stop, Trace};
use crate::language::Language;
use crate::model::{Channel, OutcomeId, Regulation, Title};

/// A case as it is shown; the names of the fields are the keys of its JSON.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Timeline {
    /// Whether this is a plan or a case as it went.
    pub kind: TimelineKind,
    /// The language of the words: `kk`, `ru`, `en`.
    #[serde(serialize_with = "language_code")]
    #[schemars(with = "String")]
    pub language: Language,
    /// What the case is about, where its file says so.
    pub case: Option<String>,
    /// The short name of the service.
    pub service: String,
    /// The title of the service.
    pub title: String,
    /// The edition: who adopted its last act, the date and number of that act.
    pub edition: String,
    /// Why the case goes by this edition, where it was chosen among several.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub choice: Option<EditionChoice>,
    /// The channel as a code.
    pub channel: Option<&'static str>,
    /// The name of the channel.
    pub channel_name: Option<&'static str>,
    /// When the application came.
    pub received: Option<Instant>,
    /// From when it counts.
    pub accepted: Option<Instant>,
    /// How it lies to the hours of acceptance, as a code.
    pub acceptance: Option<&'static str>,
    /// Why it counts from another moment; empty where it does not.
    pub acceptance_words: &'static str,
    /// The days off between its coming and the moment from which it counts.
    pub skipped: Vec<OffShown>,
    /// The hours of the office and where they come from, where they are given.
    pub hours: Option<String>,
    /// The hours of the channel and of those who act where they are not those of the office.
    pub own_hours: Vec<OwnHours>,
    /// The total terms of the procedures begun.
    pub totals: Vec<Total>,
    /// The steps and checks in order.
    pub rows: Vec<Row>,
    /// That the recipient withdrew the application, and when.
    pub withdrawn: Option<HappenedShown>,
    /// What the case ended with; none where it has not ended.
    pub outcome: Option<OutcomeShown>,
    /// The facts without which the case does not go on.
    pub needs: Vec<NeedShown>,
    /// What else one must know.
    pub notes: Vec<Note>,
}

/// Where a timeline comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum TimelineKind {
    /// A walk in which every step takes all the time it is given.
    Plan,
    /// What really happened so far.
    Case,
}

/// Hours that are not those of the office.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct OwnHours {
    /// Whose they are.
    pub whose: Vec<String>,
    /// The hours in words.
    pub hours: String,
    /// Where they come from.
    pub ground: Option<String>,
}

/// A step or a check.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Row {
    /// Its number in the timeline, from 1.
    pub number: usize,
    /// What it is.
    pub kind: RowKind,
    /// How far it has come.
    pub state: RowState,
    /// Its name in the rules.
    pub name: String,
    /// Its title.
    pub title: String,
    /// Who does it.
    pub actor: String,
    /// Whom it addresses.
    pub to: Option<String>,
    /// Where the text describes it.
    pub clause: String,
    /// Since when it is to be done.
    pub from: Instant,
    /// From when its term counts, where that is later, since the application came before.
    pub counts_from: Option<Instant>,
    /// When it was done, or its answer given; none while it is open.
    pub done: Option<Instant>,
    /// Until when it is to be done.
    pub until: Option<DeadlineShown>,
    /// The cell that says until when: the moment, that no term is stated, or a dash for a check.
    pub until_words: String,
    /// Whether it was done too late; none where there is no term or nothing was done.
    pub late: Option<bool>,
    /// The meeting at which a plan lets a commission do it; none in a case, and for those who need no meeting.
    pub meeting: Option<MeetingShown>,
    /// The answer of a check, or the way taken after a step.
    pub answer: Option<Answer>,
    /// What else one must know.
    pub notes: Vec<String>,
}

/// What a row is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum RowKind {
    /// A step.
    Step,
    /// A step that is done by another procedure.
    Call,
    /// A check.
    Check,
}

/// How far a row has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum RowState {
    /// It is being done.
    Open,
    /// It was done.
    Done,
    /// Its term ran out before it was done.
    Expired,
    /// It was left before it was done.
    Stopped,
}

/// Which way was taken and by which facts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Answer {
    /// The facts that decided.
    pub facts: Vec<FactShown>,
    /// Where the way leads.
    pub leads_to: String,
    /// All of it in words.
    pub words: String,
}

/// A fact and its value.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct FactShown {
    /// The name in the rules.
    pub name: String,
    /// The question.
    pub title: String,
    /// The value in words.
    pub value: String,
}

/// The end of a term and how it was reckoned.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct DeadlineShown {
    /// The last minute that is in time.
    pub due: Instant,
    /// Where the term itself would end, if something that encloses it ends earlier.
    pub own: Option<Instant>,
    /// That it is no later than what encloses it, and what that is, if that ends earlier.
    pub limit: Option<String>,
    /// The term in words.
    pub term: String,
    /// The years of the reckoning whose calendar may still change.
    pub provisional: Vec<i32>,
    /// How the term itself was reckoned.
    pub proof: Option<Reckoning>,
}

/// A fact without which a case does not go on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct NeedShown {
    /// The name of the fact in the rules.
    pub fact: String,
    /// What it asks.
    pub title: String,
    /// The name of the step, check or procedure that asks for it.
    pub asked_by: String,
}

/// A remark on the whole case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Note {
    /// What it is about, as a code.
    pub kind: &'static str,
    /// The remark.
    pub words: String,
}

/// All that a timeline is told from.
struct Teller<'a> {
    kind: TimelineKind,
    regulation: &'a Regulation,
    reckoner: Reckoner<'a>,
    trace: &'a Trace,
    channel: Option<Channel>,
    /// Whether more than one procedure with a total term began, so that each must be named.
    has_totals: bool,
    language: Language,
}

impl Timeline {
    /// Shows a plan, walked by this regulation and calendar.
    #[must_use]
    pub fn of_plan(regulation: &Regulation, calendar: &WorkCalendar, plan: &Plan, language: Language) -> Self {
        let terms = &regulation.terms;
        let reckoner = Reckoner { calendar, hours: terms.hours, rule: terms.count_from };
        let teller = Teller::new(TimelineKind::Plan, regulation, reckoner, &plan.trace, language);
        let (outcome, need) = match plan.stop {
            Stop::Ended(outcome) => (Some(outcome), Vec::new()),
            Stop::NeedsFact(need) => (None, vec![need]),
            Stop::Loop(_) | Stop::TooLong { .. } => (None, Vec::new()),
        };
        let mut timeline = teller.tell(&[], outcome, &need);
        timeline.notes.extend(plan.overruns.iter().map(|overrun| teller.overrun(overrun)));
        if let Stop::Loop(node) = plan.stop {
            timeline.notes.push(teller.circle(node));
        }
        timeline
    }

    /// Shows a case as far as it has gone.
    #[must_use]
    pub fn of_case(case: &Case<'_>, language: Language) -> Self {
        let teller = Teller::new(TimelineKind::Case, case.regulation(), *case.reckoner(), case.trace(), language);
        let outcome = match *case.state() {
            State::New | State::Open => None,
            State::Ended(outcome) => Some(outcome),
        };
        let (mut open, mut needs) = (Vec::new(), Vec::new());
        for awaited in case.awaited() {
            match awaited {
                Awaited::Step(step) => open.push(step),
                Awaited::Fact { fact, asker } => needs.push(Need { fact, asker }),
            }
        }
        teller.tell(&open, outcome, &needs)
    }

    /// The total term that the recipient may count on: that of the outermost procedure that has one.
    #[must_use]
    pub fn total(&self) -> Option<&Total> {
        self.totals.iter().min_by_key(|total| total.depth)
    }

    /// Names the case.
    #[must_use]
    pub fn with_case_title(mut self, title: Option<&Title>) -> Self {
        self.case = title.map(|title| title.in_language(self.language).to_owned());
        self
    }

    /// Says why the case goes by this edition.
    #[must_use]
    pub fn with_choice(mut self, choice: EditionChoice) -> Self {
        self.choice = Some(choice);
        self
    }

    /// Adds a remark that must be read before the rows, in place of what it says better.
    #[must_use]
    pub fn with_remark(mut self, remark: Note) -> Self {
        let is_better = remark.kind == note::ANOTHER_EDITION;
        self.notes.retain(|note| !is_better || note.kind != note::EDITION_NOT_YET_MADE);
        self.notes.insert(0, remark);
        self
    }
}

impl DeadlineShown {
    /// That the calendar of a year is provisional, for each such year.
    fn provisional_words(&self, language: Language) -> impl Iterator<Item = String> {
        self.provisional.iter().map(move |year| match language {
            Language::Kk => format!("{year} жылғы күнтізбе алдын ала, әлі нақтыланбаған"),
            Language::Ru => format!("календарь {year} года предварительный"),
            Language::En => format!("the calendar of {year} is provisional"),
        })
    }
}

/// A language as its code.
#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks for a reference")]
pub(super) fn language_code<S: Serializer>(language: &Language, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(language.code())
}

impl Teller<'_> {
    fn tell(&self, open: &[OpenStep], outcome: Option<OutcomeId>, needs: &[Need]) -> Timeline {
        let mut timeline = self.head();
        let mut rows = Rows::new(self);
        rows.tell(open);
        timeline.own_hours = self.own_hours(rows.nodes());
        timeline.rows = rows.into_rows();
        timeline.withdrawn = self.withdrawn();
        timeline.outcome = outcome.map(|outcome| self.outcome(outcome));
        timeline.needs = needs.iter().map(|need| self.need(*need)).collect();
        timeline.notes = self.notes(&timeline);
        timeline
    }

    /// A deadline with its proof, and whose hours it was reckoned by where these are not those of the office.
    fn deadline(&self, deadline: &Deadline, whose: Option<HoursOf<'_>>) -> DeadlineShown {
        let whose = whose.filter(|_| deadline.hours != self.reckoner.hours);
        let proof = deadline.proof(self.trace, &self.reckoner).ok();
        DeadlineShown {
            due: Instant::of_due(deadline.due(), self.language),
            own: deadline.limit.map(|_| Instant::of_due(deadline.own, self.language)),
            limit: deadline.limit.map(|limit| self.limit(limit.by)),
            term: super::term_short(deadline.term, self.language),
            provisional: proof.as_ref().map_or_else(Vec::new, |proof| proof.provisional.clone()),
            proof: proof.map(|proof| match whose {
                Some(whose) => Reckoning::by_hours_of(&proof, self.reckoner.calendar, whose, self.language),
                None => Reckoning::new(&proof, self.reckoner.calendar, self.language),
            }),
        }
    }

    fn need(&self, need: Need) -> NeedShown {
        let fact = self.regulation.fact(need.fact);
        NeedShown {
            fact: fact.name.clone(),
            title: fact.title.in_language(self.language).to_owned(),
            asked_by: match need.asker {
                Asker::Node(node) => self.regulation.node(node).name.clone(),
                Asker::Procedure(procedure) => self.regulation.procedure(procedure).name.clone(),
            },
        }
    }

    /// The years met whose calendar may still change.
    fn provisional(timeline: &Timeline) -> Vec<Provisional> {
        let totals = timeline.totals.iter().map(|total| &total.deadline);
        let valid = timeline.outcome.iter().filter_map(|outcome| outcome.valid.as_ref()).map(|valid| &valid.deadline);
        let deadlines = totals.chain(valid).chain(timeline.rows.iter().filter_map(|row| row.until.as_ref()));
        let proofs = deadlines.filter_map(|deadline| deadline.proof.as_ref());
        let mut years: Vec<Provisional> = proofs.flat_map(|proof| proof.provisional.iter().cloned()).collect();
        years.sort();
        years.dedup();
        years
    }
}
