//! The days off between the coming of an application and the moment from which it counts.

use super::OffShown;
use super::said::said;
use crate::calendar::{Day, DayOff, Moment, WorkCalendar};
use crate::language::Language;

/// The days off from the day of coming on, before the day from which it counts.
pub(super) fn skipped(calendar: &WorkCalendar, came: Moment, counts: Moment, language: Language) -> Vec<OffShown> {
    let (first, end) = (came.day(), counts.day());
    let days = (first.number()..end.number()).map(|number| first.plus(number - first.number()));
    let off = days.filter(|&day: &Day| calendar.is_working(day) == Ok(false));
    off.map(|day| OffShown::new(&DayOff { day, special: calendar.special(day).cloned() }, language)).collect()
}

/// The days off with their names, in a part of a line; empty where there are none.
pub(super) fn skipped_short(skipped: &[OffShown], language: Language) -> String {
    let days: Vec<String> = skipped.iter().map(|off| off.short(language)).collect();
    if days.is_empty() {
        return String::new();
    }
    let label = said(language, ["аттап өтілген күндер", "пропущенные дни", "days skipped"]);
    format!("; {label}: {}", days.join(", "))
}

/// The days off with their names and grounds, a line each.
pub(super) fn skipped_lines(skipped: &[OffShown], language: Language) -> impl Iterator<Item = String> {
    skipped.iter().map(move |off| off.line(language))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::view::sketch::{at, calendar};

    #[test]
    fn only_days_off_are_skipped() {
        let days = |came, counts, language| {
            let skipped = skipped(&calendar(), at(came), at(counts), language);
            skipped_short(&skipped, language)
        };
        let weekend = days("2017-06-16 18:00", "2017-06-19 09:00", Language::Ru);
        assert_eq!(weekend, "; пропущенные дни: 17.06.2017, сб (выходной), 18.06.2017, вс (выходной)");
        assert_eq!(days("2017-06-19 18:00", "2017-06-20 09:00", Language::Ru), "");
        assert_eq!(days("2017-06-19 08:00", "2017-06-19 09:00", Language::Kk), "");
    }
}
