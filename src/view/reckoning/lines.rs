//! The lines of an explanation, and those that every explanation begins and ends with.

use std::fmt::Display;

use super::{OffShown, SpecialShown};
use crate::calendar::{CountFrom, Course, Day, Due, Proof, Term, WorkCalendar};
use crate::language::{Language, time_in_figures};
use crate::view::hours::{HoursOf, grounded};
use crate::view::name::rule_words;
use crate::view::said::said;
use crate::view::{Instant, day_in_figures, due_in_figures, term_short};

/// Lines that are being put together in one language.
pub(super) struct Lines {
    pub(super) language: Language,
    /// Whether the hours are told by the lines themselves, since they are not those of the provider.
    pub(super) has_own_hours: bool,
    told: Vec<String>,
}

impl Lines {
    pub(super) const fn new(language: Language, has_own_hours: bool) -> Self {
        Self { language, has_own_hours, told: Vec::new() }
    }

    pub(super) fn into_lines(self) -> Vec<String> {
        self.told
    }

    pub(super) fn extend(&mut self, lines: impl IntoIterator<Item = String>) {
        self.told.extend(lines);
    }

    /// Adds a line that begins with its label.
    pub(super) fn say(&mut self, label: [&'static str; 3], value: impl Display) {
        self.told.push(format!("{}: {value}", self.pick(label)));
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

    /// Tells a term from its start to its end; by hours of one's own, tells whose these are, which,
    /// and where they come from.
    pub(super) fn course(&mut self, proof: &Proof, calendar: &WorkCalendar, start: &Instant, own: Option<HoursOf<'_>>) {
        self.say(["мерзім", "срок", "term"], term_short(proof.term, self.language));
        let label = match &proof.course {
            Course::Days { .. } | Course::OfficeTime { .. } => ["басталуы", "начало", "start"],
            Course::Backward { .. } => ["жалпы мерзімнің аяқталуы", "истечение общего срока", "end of the total term"],
        };
        self.say(label, start.full());
        if let (Some(HoursOf { whose, ground }), Some(hours)) = (own, proof.hours) {
            let label = self.pick(["жұмыс уақыты", "рабочее время", "office hours"]);
            self.extend([format!("{label} ({whose}): {}", grounded(hours, ground, self.language))]);
        }
        match &proof.course {
            Course::Days { counted } => self.days(proof, counted, calendar),
            Course::OfficeTime { passed, begins, used, saturdays } => {
                self.office_time(proof, passed, *begins, used, *saturdays);
                if !proof.moves.is_empty() {
                    self.moves(&proof.moves, passed.last, calendar);
                    self.rolled(proof);
                    self.say(["аяқталуы", "окончание", "end"], due_in_figures(proof.due, self.language));
                }
            }
            Course::Backward { reached, passed, .. } => self.backward(proof, *reached, passed),
        }
    }

    /// Adds the days off over which the end goes on to a working day.
    pub(super) fn rolled(&mut self, proof: &Proof) {
        let language = self.language;
        self.extend(proof.rolled.iter().map(|off| OffShown::new(off, language).line(language)));
        if !proof.rolled.is_empty() {
            let landing = self.pick(["келесі жұмыс күні", "ближайший рабочий день", "the next working day"]);
            self.say(["ауысады", "переносится на", "moves to"], format!("{} – {landing}", self.day(proof.due.day)));
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
            _ if self.has_own_hours => ["жұмыс уақытының соңы", "окончание рабочего времени", "the office closes"],
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
