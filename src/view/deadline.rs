//! The end of one term by itself.

use serde::Serialize;

use super::acceptance::{skipped, skipped_lines};
use super::said::said;
use super::{Instant, OffShown, Reckoning, acceptance_words, code};
use crate::calendar::{Accepted, Moment, Proof, WorkCalendar};
use crate::language::Language;

/// The end of one term, with its proof; the names of the fields are the keys of its JSON.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct TermEnd {
    /// The application that begins the term, where it is one.
    pub application: Option<Application>,
    /// When the term ends.
    pub due: Instant,
    /// The line that says when.
    pub words: String,
    /// How it was reckoned.
    pub proof: Reckoning,
}

/// With what a term that is reckoned by itself begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Beginning {
    /// With an event of which only the day is known.
    Day,
    /// With an event at a moment.
    Moment,
    /// With an application.
    Application {
        /// When it came.
        at: Moment,
        /// From when it counts.
        accepted: Accepted,
    },
}

/// An application and the moment from which it counts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Application {
    /// When it came.
    pub received: Instant,
    /// From when it counts.
    pub accepted: Instant,
    /// How it lies to the hours of acceptance, as a code.
    pub acceptance: &'static str,
    /// The days off between the two.
    pub skipped: Vec<OffShown>,
    /// The line that says so.
    pub words: String,
    /// The lines that say why each of those days is off.
    pub lines: Vec<String>,
}

impl TermEnd {
    /// Shows a proof, reckoned by this calendar.
    #[must_use]
    pub fn new(proof: &Proof, calendar: &WorkCalendar, beginning: Beginning, language: Language) -> Self {
        let start = match beginning {
            Beginning::Day => Instant::of_day(proof.start.day(), language),
            Beginning::Moment | Beginning::Application { .. } => Instant::of_moment(proof.start, language),
        };
        let application = match beginning {
            Beginning::Application { at, accepted } => Some(Application::new(at, accepted, calendar, language)),
            Beginning::Day | Beginning::Moment => None,
        };
        let due = Instant::of_due(proof.due, language);
        Self {
            application,
            words: format!("{}: {}", said(language, ["мерзімнің аяқталуы", "срок истекает", "deadline"]), due.full()),
            due,
            proof: Reckoning::with_start(proof, calendar, start, None, language),
        }
    }
}

impl Application {
    fn new(at: Moment, accepted: Accepted, calendar: &WorkCalendar, language: Language) -> Self {
        let received = Instant::of_moment(at, language);
        let label = said(language, ["өтініш түсті", "заявление поступило", "received"]);
        let mut words = format!("{label}: {}", received.full());
        let why = acceptance_words(accepted.why, language);
        if !why.is_empty() {
            words = format!("{words}; {why}");
        }
        let accepted_at = Instant::of_moment(accepted.at, language);
        let skipped = skipped(calendar, at, accepted.at, language);
        let lines = skipped_lines(&skipped, language).collect();
        Self { received, accepted: accepted_at, acceptance: code::acceptance(accepted.why), skipped, words, lines }
    }
}
