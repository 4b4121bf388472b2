//! The end of one term by itself.

use serde::Serialize;

use super::said::said;
use super::{Instant, Reckoning, acceptance_words, code};
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

/// An application and the moment from which it counts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Application {
    /// When it came.
    pub received: Instant,
    /// From when it counts.
    pub accepted: Instant,
    /// How it lies to the hours of acceptance, as a code.
    pub acceptance: &'static str,
    /// The line that says so.
    pub words: String,
}

impl TermEnd {
    /// Shows a proof, reckoned by this calendar; where an application begins the term, with the moment it came.
    #[must_use]
    pub fn new(
        proof: &Proof,
        calendar: &WorkCalendar,
        application: Option<(Moment, Accepted)>,
        language: Language,
    ) -> Self {
        let due = Instant::of_due(proof.due, language);
        Self {
            application: application.map(|(at, accepted)| Application::new(at, accepted, language)),
            words: format!("{}: {}", said(language, ["мерзімі", "срок истекает", "due"]), due.full()),
            due,
            proof: Reckoning::new(proof, calendar, language),
        }
    }
}

impl Application {
    fn new(at: Moment, accepted: Accepted, language: Language) -> Self {
        let received = Instant::of_moment(at, language);
        let label = said(language, ["өтініш түсті", "заявление поступило", "received"]);
        let mut words = format!("{label}: {}", received.full());
        let why = acceptance_words(accepted.why, language);
        if !why.is_empty() {
            words = format!("{words}; {why}");
        }
        let accepted_at = Instant::of_moment(accepted.at, language);
        Self { received, accepted: accepted_at, acceptance: code::acceptance(accepted.why), words }
    }
}
