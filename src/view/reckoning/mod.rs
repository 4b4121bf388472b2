//! A deadline explained: lines from which it can be reckoned again by hand, and the same as data.

mod backward;
mod days;
mod lines;
mod moves;
mod office_time;

use schemars::JsonSchema;
use serde::Serialize;

use self::lines::Lines;
pub use self::moves::MoveShown;
pub(super) use self::moves::added_term;
use super::hours::HoursOf;
use super::said::said;
use super::{Instant, code, term_short};
use crate::calendar::{Course, DayKind, DayOff, Phrase, Proof, SpecialDay, Term, WorkCalendar};
use crate::language::Language;

/// How a deadline was reckoned; the names of the fields are the keys of its JSON.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Reckoning {
    /// The term in words: «30 күнтізбелік күн».
    pub term: String,
    /// How many of the unit; none where the term has no amount.
    pub amount: Option<u16>,
    /// The unit as a code: `calendar-day`, `at-once`.
    pub unit: &'static str,
    /// The counting rule as a code: `next-day`, `same-day`.
    pub rule: &'static str,
    /// Whether it is counted back from an end.
    pub backward: bool,
    /// The moment that begins the term, or the end from which it is counted back.
    pub start: Instant,
    /// The first day of the count.
    pub first_day: Instant,
    /// The last day of the count, before it is moved and rolls.
    pub last_day: Instant,
    /// How many days there are from the first to the last.
    pub days: u32,
    /// How many of them are working days.
    pub working_days: u32,
    /// How many of them are ordinary Saturdays and Sundays off.
    pub weekends: u32,
    /// The days among them that do not follow the week.
    pub special_days: Vec<SpecialShown>,
    /// What moved the end of the count, in order.
    pub moves: Vec<MoveShown>,
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
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
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
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct OffShown {
    /// The day.
    pub date: Instant,
    /// What makes it a day off; none for an ordinary Saturday or Sunday.
    pub special: Option<SpecialShown>,
}

/// A year whose calendar may still change.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
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
        Self::with_start(proof, calendar, start_of(proof, language), None, language)
    }

    /// Puts a proof into words that was reckoned by hours which are not those of the regulation, and says whose they are
    /// and where they come from.
    pub(super) fn by_hours_of(proof: &Proof, calendar: &WorkCalendar, own: HoursOf<'_>, language: Language) -> Self {
        Self::with_start(proof, calendar, start_of(proof, language), Some(own), language)
    }

    /// Puts a proof into words whose start is shown as given: as a day where no more than the day is known.
    pub(super) fn with_start(
        proof: &Proof,
        calendar: &WorkCalendar,
        start: Instant,
        own: Option<HoursOf<'_>>,
        language: Language,
    ) -> Self {
        let stretch = match &proof.course {
            Course::Days { counted } => counted,
            Course::OfficeTime { passed, .. } | Course::Backward { passed, .. } => passed,
        };
        let provisional: Vec<Provisional> =
            proof.provisional.iter().map(|&year| Provisional::new(year, calendar, language)).collect();
        let mut lines = Lines::new(language, own.is_some());
        lines.course(proof, calendar, &start, own);
        lines.extend(provisional.iter().map(|provisional| provisional.words.clone()));
        Self {
            term: term_short(proof.term, language),
            amount: match proof.term {
                Term::Amount { amount, .. } => Some(amount),
                Term::AtOnce | Term::WithinWorkingDay => None,
            },
            unit: code::unit(proof.term),
            rule: code::rule(proof.rule),
            backward: matches!(proof.course, Course::Backward { .. }),
            start,
            first_day: Instant::of_day(stretch.first, language),
            last_day: Instant::of_day(stretch.last, language),
            days: stretch.days(),
            working_days: stretch.working,
            weekends: stretch.weekends,
            special_days: stretch.special.iter().map(|special| SpecialShown::new(special, language)).collect(),
            moves: proof.moves.iter().map(|moved| MoveShown::new(moved, language)).collect(),
            rolled: proof.rolled.iter().map(|off| OffShown::new(off, language)).collect(),
            due: Instant::of_due(proof.due, language),
            provisional,
            lines: lines.into_lines(),
        }
    }
}

/// The start of a proof; the end of a day from which is counted back is 24:00 of that day.
fn start_of(proof: &Proof, language: Language) -> Instant {
    match proof.course {
        Course::Backward { end, .. } => Instant::of_due(end, language),
        Course::Days { .. } | Course::OfficeTime { .. } => Instant::of_moment(proof.start, language),
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

    /// What the day is called inside a sentence: holidays keep their capital letter.
    fn name(&self) -> String {
        let is_proper = [DayKind::Holiday, DayKind::DayOffNoShift].iter().any(|kind| kind.code() == self.kind);
        if is_proper { self.title.clone() } else { inside_a_sentence(&self.title) }
    }

    /// The day, whether it is worked, and why; the title is left out where the ground repeats it.
    fn words(&self, language: Language) -> String {
        let is_worked = if self.works {
            said(language, ["жұмыс күні", "рабочий день", "working day"])
        } else {
            said(language, ["демалыс күні", "нерабочий день", "day off"])
        };
        let is_repeated = self.ground.to_lowercase().contains(&self.title.to_lowercase());
        let title = if is_repeated { String::new() } else { inside_a_sentence(&self.title) };
        let why = [title.as_str(), &self.ground];
        let mut words: Vec<&str> = why.into_iter().filter(|part| !part.is_empty()).collect();
        // Some titles and grounds say themselves whether it is worked: «рабочий день: выходной перенесен на 07.03.2016».
        if words.first().is_none_or(|first| !first.starts_with(is_worked)) {
            words.insert(0, is_worked);
        }
        format!("{} – {}", self.date.full(), words.join("; "))
    }
}

impl OffShown {
    /// Puts a day off into words.
    pub(super) fn new(off: &DayOff, language: Language) -> Self {
        let special = off.special.as_ref().map(|special| SpecialShown::new(special, language));
        Self { date: Instant::of_day(off.day, language), special }
    }

    /// The line that the day is skipped, and why it is off.
    pub(super) fn line(&self, language: Language) -> String {
        format!("{}: {}", said(language, ["аттап өтіледі", "пропускается", "skipped"]), self.words(language))
    }

    /// The day, and why it is off.
    pub(super) fn words(&self, language: Language) -> String {
        if let Some(special) = &self.special {
            return special.words(language);
        }
        let weekend = ["демалыс күні (сенбі, жексенбі)", "выходной (суббота, воскресенье)", "a weekend"];
        format!("{} – {}", self.date.full(), said(language, weekend))
    }

    /// The day and what it is called: «16.12.2026, ср (Тәуелсіздік күні)».
    pub(super) fn short(&self, language: Language) -> String {
        let weekend = said(language, ["демалыс күні", "выходной", "weekend"]);
        let title = self.special.as_ref().map_or_else(|| weekend.to_owned(), SpecialShown::name);
        format!("{} ({title})", self.date.full())
    }
}

impl Provisional {
    /// Warns of a year whose calendar may still change.
    #[must_use]
    pub fn new(year: i32, calendar: &WorkCalendar, language: Language) -> Self {
        let why = calendar.provisional(year).map_or("", |why| in_language(why, language));
        let words = match language {
            Language::Kk => format!("{year} жылғы күнтізбе алдын ала, әлі нақтыланбаған: {why}"),
            Language::Ru => format!("календарь на {year} год предварительный: {why}"),
            Language::En => format!("the calendar of {year} is provisional: {why}"),
        };
        Self { year, words }
    }
}

/// A title as it stands inside a sentence: its first letter small, unless it begins with an abbreviation.
fn inside_a_sentence(title: &str) -> String {
    let mut letters = title.chars();
    match letters.next() {
        Some(first) if !letters.clone().next().is_some_and(char::is_uppercase) => {
            first.to_lowercase().chain(letters).collect()
        }
        _ => title.to_owned(),
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
