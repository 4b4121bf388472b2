//! A deadline explained: lines from which it can be reckoned again by hand, and the same as data.

mod days;
mod lines;
mod office_time;

use serde::Serialize;

use self::lines::Lines;
use super::said::said;
use super::{Instant, code, term_short};
use crate::calendar::{Course, DayOff, Phrase, Proof, SpecialDay, Term, WorkCalendar};
use crate::language::Language;

/// How a deadline was reckoned; the names of the fields are the keys of its JSON.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Reckoning {
    /// The term in words: «30 күнтізбелік күн».
    pub term: String,
    /// How many of the unit; none where the term has no amount.
    pub amount: Option<u16>,
    /// The unit as a code: `calendar-day`, `at-once`.
    pub unit: &'static str,
    /// The counting rule as a code: `next-day`, `same-day`.
    pub rule: &'static str,
    /// The moment that begins the term.
    pub start: Instant,
    /// The first day of the count.
    pub first_day: Instant,
    /// The last day of the count, before it rolls.
    pub last_day: Instant,
    /// How many days there are from the first to the last.
    pub days: u32,
    /// How many of them are working days.
    pub working_days: u32,
    /// How many of them are ordinary Saturdays and Sundays off.
    pub weekends: u32,
    /// The days among them that do not follow the week.
    pub special_days: Vec<SpecialShown>,
    /// The days off over which the end rolled.
    pub rolled: Vec<OffShown>,
    /// When the term ends.
    pub due: Instant,
    /// The years whose calendar may still change.
    pub provisional: Vec<Provisional>,
    /// All of it in words, a line each.
    pub lines: Vec<String>,
}

/// A day that does not follow the five-day week.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SpecialShown {
    /// The day.
    pub date: Instant,
    /// Why, as a code of the calendar files.
    pub kind: &'static str,
    /// Whether work is done on it.
    pub works: bool,
    /// What it is called.
    pub title: String,
    /// By what it is special.
    pub ground: String,
}

/// A day off over which the end of a term rolled.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct OffShown {
    /// The day.
    pub date: Instant,
    /// What makes it a day off; none for an ordinary Saturday or Sunday.
    pub special: Option<SpecialShown>,
}

/// A year whose calendar may still change.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Provisional {
    /// The year.
    pub year: i32,
    /// The warning in words, with the reason.
    pub words: String,
}

impl Reckoning {
    /// Puts the proof of a deadline into words; the calendar is the one it was reckoned by.
    #[must_use]
    pub fn new(proof: &Proof, calendar: &WorkCalendar, language: Language) -> Self {
        let (stretch, rolled) = match &proof.course {
            Course::Days { counted, rolled } => (counted, rolled.as_slice()),
            Course::OfficeTime { passed, .. } => (passed, [].as_slice()),
        };
        let provisional: Vec<Provisional> =
            proof.provisional.iter().map(|&year| Provisional::new(year, calendar, language)).collect();
        let mut lines = Lines::new(language);
        lines.course(proof, calendar);
        lines.extend(provisional.iter().map(|provisional| provisional.words.clone()));
        Self {
            term: term_short(proof.term, language),
            amount: match proof.term {
                Term::Amount { amount, .. } => Some(amount),
                Term::AtOnce | Term::WithinWorkingDay => None,
            },
            unit: code::unit(proof.term),
            rule: code::rule(proof.rule),
            start: Instant::of_moment(proof.start, language),
            first_day: Instant::of_day(stretch.first, language),
            last_day: Instant::of_day(stretch.last, language),
            days: stretch.days(),
            working_days: stretch.working,
            weekends: stretch.weekends,
            special_days: stretch.special.iter().map(|special| SpecialShown::new(special, language)).collect(),
            rolled: rolled.iter().map(|off| OffShown::new(off, language)).collect(),
            due: Instant::of_due(proof.due, language),
            provisional,
            lines: lines.into_lines(),
        }
    }
}

impl SpecialShown {
    /// Puts a special day into words.
    #[must_use]
    pub fn new(special: &SpecialDay, language: Language) -> Self {
        Self {
            date: Instant::of_day(special.day, language),
            kind: special.kind.code(),
            works: special.kind.is_working(),
            title: in_language(&special.title, language).to_owned(),
            ground: in_language(&special.ground, language).to_owned(),
        }
    }

    /// The day, whether it is worked, its title and its ground.
    fn words(&self, language: Language) -> String {
        let is_worked = if self.works {
            said(language, ["жұмыс күні", "рабочий день", "a working day"])
        } else {
            said(language, ["демалыс күні", "нерабочий день", "a day off"])
        };
        let mut words = format!("{} – {is_worked}", self.date.full());
        for detail in [&self.title, &self.ground].into_iter().filter(|detail| !detail.is_empty()) {
            words.push_str("; ");
            words.push_str(detail);
        }
        words
    }
}

impl OffShown {
    fn new(off: &DayOff, language: Language) -> Self {
        let special = off.special.as_ref().map(|special| SpecialShown::new(special, language));
        Self { date: Instant::of_day(off.day, language), special }
    }
}

impl Provisional {
    /// Warns of a year whose calendar may still change.
    #[must_use]
    pub fn new(year: i32, calendar: &WorkCalendar, language: Language) -> Self {
        let why = calendar.provisional(year).map_or("", |why| in_language(why, language));
        let words = match language {
            Language::Kk => format!("{year} жылғы күнтізбе алдын ала жасалған: {why}"),
            Language::Ru => format!("календарь на {year} год предварительный: {why}"),
            Language::En => format!("the calendar of {year} is provisional: {why}"),
        };
        Self { year, words }
    }
}

fn in_language(phrase: &Phrase, language: Language) -> &str {
    match language {
        Language::Kk => &phrase.kk,
        Language::Ru => &phrase.ru,
        Language::En => &phrase.en,
    }
}

#[cfg(test)]
mod tests;
