//! Calendar files to a work calendar.

use chrono::{Datelike, NaiveDate, Weekday};

use crate::calendar::{CalendarError, Day, DayKind, Phrase, SpecialDay, WorkCalendar, YearCalendar};
use crate::diagnostic::{CalendarFault, Diagnostic, SchemaFault};
use crate::language::Words;
use crate::source::Span;
use crate::syntax::{CalendarDay, CalendarTree};

/// The years that a calendar can be of.
const YEARS: std::ops::RangeInclusive<i32> = 1900..=2999;

/// Makes the work calendar of a name from its files, each given with the stem of its file name, such as 2017.
///
/// None where a file has a fault or a year is lacking between two; all faults are added to the list.
#[must_use]
pub fn calendar(name: &str, files: &[(String, CalendarTree)], faults: &mut Vec<Diagnostic>) -> Option<WorkCalendar> {
    let before = faults.len();
    let years: Vec<_> = files.iter().filter_map(|(stem, tree)| year(name, stem, tree, faults)).collect();
    // A file of which something could not be read was reported before.
    if faults.len() > before || years.len() < files.len() || years.is_empty() {
        return None;
    }
    WorkCalendar::new(name, years)
        .map_err(|error| {
            let year = match error {
                CalendarError::Gap { year } | CalendarError::DoubleYear { year } => year,
                CalendarError::NoYears
                | CalendarError::YearOutOfRange { .. }
                | CalendarError::DoubleDay { .. }
                | CalendarError::DayOutsideYear { .. } => {
                    unreachable!("files were checked day by day, and there is one at least")
                }
            };
            let place = files.first().map(|(_, tree)| tree.place);
            let report = Diagnostic::without_place(CalendarFault::Gap { year });
            faults.push(Diagnostic { place, ..report });
        })
        .ok()
}

fn year(name: &str, stem: &str, tree: &CalendarTree, faults: &mut Vec<Diagnostic>) -> Option<YearCalendar> {
    let number = tree.year.as_ref()?;
    if !YEARS.contains(&number.value) {
        let value = number.value.to_string();
        let fault = SchemaFault::UnknownValue { key: "year".to_owned(), value, allowed: Vec::new(), near: None };
        faults.push(Diagnostic::at(number.span, fault));
        return None;
    }
    if stem != number.value.to_string() || tree.name.as_ref().is_some_and(|own| own.value != name) {
        let expected = format!("{name}/{}.toml", number.value);
        faults.push(Diagnostic::at(tree.place, CalendarFault::Misplaced { expected }));
    }
    let provisional = tree.status.as_ref()?.value == "provisional";
    if provisional && tree.why.is_none() {
        faults.push(Diagnostic::at(tree.place, CalendarFault::ProvisionalWithoutReason));
    }
    let mut special: Vec<SpecialDay> = Vec::new();
    let mut places: Vec<Span> = Vec::new();
    for day in &tree.days {
        let Some(made) = special_day(day, number.value, faults) else { continue };
        let Some(date) = &day.date else { continue };
        if let Some((_, first)) = special.iter().zip(&places).find(|(other, _)| other.day == made.day) {
            let fault = CalendarFault::DoubleDay { day: figures(date.value) };
            faults.push(Diagnostic::at(date.span, fault).with_first(*first));
            continue;
        }
        special.push(made);
        places.push(date.span);
    }
    let why = tree.why.clone().filter(|_| provisional).map(phrase);
    Some(YearCalendar { year: number.value, provisional: why, special })
}

fn special_day(tree: &CalendarDay, year: i32, faults: &mut Vec<Diagnostic>) -> Option<SpecialDay> {
    let date = tree.date.as_ref()?;
    if date.value.year() != year {
        faults.push(Diagnostic::at(date.span, CalendarFault::DayOutsideYear { day: figures(date.value), year }));
        return None;
    }
    let kind = match tree.kind.as_ref()?.value.as_str() {
        "day-off-no-shift" => DayKind::DayOffNoShift,
        "carried-day-off" => DayKind::CarriedDayOff,
        "moved-day-off" => DayKind::MovedDayOff,
        "working-weekend" => DayKind::WorkingWeekend,
        _ => DayKind::Holiday,
    };
    let weekend = matches!(date.value.weekday(), Weekday::Sat | Weekday::Sun);
    let fits = match kind {
        DayKind::CarriedDayOff | DayKind::MovedDayOff => !weekend,
        DayKind::Holiday | DayKind::DayOffNoShift | DayKind::WorkingWeekend => true,
    };
    if !fits {
        faults.push(Diagnostic::at(date.span, CalendarFault::WrongWeekday { day: figures(date.value) }));
        return None;
    }
    Some(SpecialDay {
        day: Day::from_date(date.value),
        kind,
        pair: tree.pair.as_ref().map(|pair| Day::from_date(pair.value)),
        title: phrase(tree.title.clone()?),
        ground: phrase(tree.ground.clone()?),
    })
}

fn figures(date: NaiveDate) -> String {
    date.format("%d.%m.%Y").to_string()
}

fn phrase(words: Words) -> Phrase {
    Phrase { kk: words.kk, ru: words.ru, en: words.en }
}
