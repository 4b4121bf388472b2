//! How long terms last at most: for each, the working day to begin on from which its end lies farthest.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use crate::calendar::{Day, Reckoner, Term, Unit, WorkCalendar};
use crate::language::{Language, date_in_figures};
use crate::model::{ByCase, Grant, Regulation};
use crate::view::said::said;
use crate::view::term_short;

/// The longest that each term of days or longer units lasts, over every working day of the years of a calendar on which
/// it can begin.
///
/// A term begins with the working hours. Suspension and prolongation are left out, and so are terms that are counted back
/// from an end. A day whose end lies beyond the calendar is not counted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LongestTerms {
    /// The first and the last year of the calendar.
    years: (i32, i32),
    spans: BTreeMap<Term, LongestSpan>,
}

/// The days from which to which a term lasts longest, the first of several.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct LongestSpan {
    from: Day,
    to: Day,
    /// The first year between the two whose days may still change.
    provisional: Option<i32>,
}

impl LongestSpan {
    fn days(self) -> i32 {
        self.to.number() - self.from.number()
    }
}

impl LongestTerms {
    /// Reckons each term of a regulation from each working day.
    #[must_use]
    pub fn new(regulation: &Regulation, calendar: &WorkCalendar) -> Self {
        let terms = &regulation.terms;
        let reckoner = Reckoner { calendar, hours: terms.hours, rule: terms.count_from };
        let opens = terms.hours.map_or(0, |hours| hours.work.opens);
        let days = working_days(calendar);
        let longest = |term: Term| {
            let spans = days.iter().filter_map(|&from| {
                let to = reckoner.due(term, from.at(opens)).ok()?.day;
                Some(LongestSpan { from, to, provisional: None })
            });
            let found = spans.reduce(|held, next| if next.days() > held.days() { next } else { held })?;
            Some((term, LongestSpan { provisional: reckoner.provisional(found.from, found.to), ..found }))
        };
        let stated: BTreeSet<Term> = stated(regulation).filter(|term| is_of_days(*term)).collect();
        Self { years: calendar.years().into_inner(), spans: stated.into_iter().filter_map(longest).collect() }
    }

    /// How long terms last: «16 күнтізбелік күн: 24.12.2025 – 09.01.2026»; of several terms each, nothing of those that
    /// are not of days.
    pub(super) fn words(&self, terms: impl IntoIterator<Item = Term>, language: Language) -> String {
        let mut told: Vec<String> = Vec::new();
        for span in terms.into_iter().filter_map(|term| self.spans.get(&term)) {
            let words = span_words(*span, language);
            if !told.contains(&words) {
                told.push(words);
            }
        }
        told.join("; ")
    }

    /// What the longest durations hold for.
    pub(in crate::view) fn remark(&self, language: Language) -> String {
        let (first, last) = self.years;
        match language {
            Language::Kk => format!(
                "Ең ұзағы – {first}–{last} жылдардың жұмыс күнтізбесі бойынша мерзім кез келген жұмыс күні басталғанда болатын ең көп ұзақтық; мерзімді тоқтата тұру мен ұзарту есепке алынбаған."
            ),
            Language::Ru => format!(
                "Дольше всего – наибольшая длительность по рабочему календарю {first}–{last} годов при начале срока в любой из рабочих дней; приостановление и продление срока не учтены."
            ),
            Language::En => format!(
                "The longest is the greatest length by the work calendar of {first}–{last} where the term begins on any working day; suspension and prolongation are left out."
            ),
        }
    }
}

/// The term of a grant that is counted from a beginning.
pub(super) const fn of_grant(grant: Grant) -> Option<Term> {
    match grant {
        Grant::Within(term) | Grant::From(term, _) => Some(term),
        Grant::BeforeEnd(_) => None,
    }
}

/// The terms of steps, procedures and norms.
fn stated(regulation: &Regulation) -> impl Iterator<Item = Term> + '_ {
    let steps = regulation.nodes.iter().filter_map(|node| node.term.as_ref());
    let steps = steps.flat_map(ByCase::all).filter_map(|grant| of_grant(*grant));
    let totals = regulation.procedures.iter().filter_map(|procedure| procedure.total.as_ref());
    let norms = regulation.norms.iter().map(|norm| norm.term);
    steps.chain(totals.flat_map(|total| total.term.all().copied())).chain(norms)
}

const fn is_of_days(term: Term) -> bool {
    !matches!(term, Term::AtOnce | Term::WithinWorkingDay | Term::Amount { unit: Unit::Minute | Unit::Hour, .. })
}

/// The working days of a calendar.
fn working_days(calendar: &WorkCalendar) -> Vec<Day> {
    let first = NaiveDate::from_ymd_opt(*calendar.years().start(), 1, 1).map(Day::from_date);
    let next = |day: Day| calendar.next_working(day).ok();
    std::iter::successors(first.and_then(next), |day| next(day.plus(1))).collect()
}

fn span_words(span: LongestSpan, language: Language) -> String {
    let amount = u16::try_from(span.days()).unwrap_or(u16::MAX);
    let length = term_short(Term::Amount { amount, unit: Unit::CalendarDay }, language);
    let [from, to] = [span.from, span.to].map(|day| day.date().map_or_else(|| day.to_string(), date_in_figures));
    let words = format!("{length}: {from} – {to}");
    let Some(year) = span.provisional else { return words };
    let label = said(language, ["күнтізбе алдын ала:", "календарь предварительный:", "provisional calendar:"]);
    format!("{words} ({label} {year})")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::{Phrase, YearCalendar};
    use crate::view::sketch::{calendar, regulation};

    const DAYS: Term = Term::Amount { amount: 30, unit: Unit::CalendarDay };

    #[test]
    fn the_longest_is_found_over_all_working_days() {
        let longest = LongestTerms::new(&regulation(), &calendar());
        // From a Thursday on the thirtieth day is a Saturday, and the end goes on to Monday.
        assert_eq!(longest.words([DAYS], Language::Kk), "32 күнтізбелік күн: 05.01.2017 – 06.02.2017");
        assert_eq!(longest.words([DAYS, DAYS], Language::Ru), "32 календарных дня: 05.01.2017 – 06.02.2017");
        let others = [Unit::Minute, Unit::Month].map(|unit| Term::Amount { amount: 30, unit });
        assert_eq!(longest.words(others, Language::Ru), "", "neither minutes nor what is not stated");
        assert!(longest.remark(Language::Kk).contains("2017–2018"));
    }

    #[test]
    fn days_that_may_still_change_are_said_to() {
        let why = Phrase { kk: "x".into(), ru: "x".into(), en: "x".into() };
        let year = YearCalendar { year: 2018, provisional: Some(why), special: Vec::new() };
        let longest = LongestTerms::new(&regulation(), &WorkCalendar::new("kz", vec![year]).unwrap());
        let told = longest.words([DAYS], Language::Ru);
        assert_eq!(told, "32 календарных дня: 04.01.2018 – 05.02.2018 (календарь предварительный: 2018)");
    }
}
