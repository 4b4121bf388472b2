//! The lines of an explanation, and those that every explanation begins and ends with.

use std::fmt::Display;

use super::SpecialShown;
use crate::calendar::{CountFrom, Course, Day, Due, Proof, Term, WorkCalendar};
use crate::language::{Language, time_in_figures};
use crate::view::name::rule_words;
use crate::view::said::said;
use crate::view::{Instant, day_in_figures, term_short};

/// Lines that are being put together in one language.
pub(super) struct Lines {
    pub(super) language: Language,
    lines: Vec<String>,
}

impl Lines {
    pub(super) const fn new(language: Language) -> Self {
        Self { language, lines: Vec::new() }
    }

    pub(super) fn into_lines(self) -> Vec<String> {
        self.lines
    }

    pub(super) fn extend(&mut self, lines: impl IntoIterator<Item = String>) {
        self.lines.extend(lines);
    }

    /// Adds a line that begins with its label.
    pub(super) fn say(&mut self, label: [&'static str; 3], value: impl Display) {
        self.lines.push(format!("{}: {value}", self.pick(label)));
    }

    /// The wording of the language.
    pub(super) const fn pick(&self, words: [&'static str; 3]) -> &'static str {
        said(self.language, words)
    }

    /// A day with its day of the week.
    pub(super) fn day(&self, day: Day) -> String {
        day_in_figures(day, self.language)
    }

    /// The days from the first to the last; one day is not told twice.
    pub(super) fn days_between(&self, first: Day, last: Day) -> String {
        if first == last { self.day(first) } else { format!("{} – {}", self.day(first), self.day(last)) }
    }

    /// Tells a term from its start to its end.
    pub(super) fn course(&mut self, proof: &Proof, calendar: &WorkCalendar, start: &Instant) {
        self.say(["мерзім", "срок", "term"], term_short(proof.term, self.language));
        self.say(["басталуы", "начало", "start"], start.full());
        match &proof.course {
            Course::Days { counted } => self.days(proof, counted, &proof.rolled, calendar),
            Course::OfficeTime { passed, begins, used, .. } => self.office_time(proof, passed, *begins, used),
            Course::Backward { .. } => self.end_of_day(proof.due, proof.term),
        }
    }

    /// Adds the counting rule and its ground.
    pub(super) fn rule(&mut self, rule: CountFrom) {
        self.say(["ереже", "правило", "rule"], rule_words(rule, self.language));
    }

    /// Adds a day that does not follow the week.
    pub(super) fn special(&mut self, special: &SpecialShown) {
        self.say(["ерекше күн", "особый день", "special day"], special.words(self.language));
    }

    /// Adds the end of the term on a day, at the closing of the office or at the end of the day.
    pub(super) fn end_of_day(&mut self, due: Due, term: Term) {
        let closing = match (due.minute, term) {
            (1440, _) => ["күннің соңы", "конец дня", "the end of the day"],
            _ => [
                "көрсетілетін қызметті берушінің жұмысы аяқталғанда",
                "окончание работы услугодателя",
                "the office closes",
            ],
        };
        let end = format!("{} {} – {}", self.day(due.day), time_in_figures(due.minute), self.pick(closing));
        self.say(["аяқталуы", "окончание", "end"], end);
    }
}
