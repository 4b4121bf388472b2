//! Terms and office hours.

use crate::calendar::{CountFrom, OfficeHours, Term, Unit, Window};
use crate::diagnostic::{Diagnostic, HoursMistake, SchemaFault, TermFault};
use crate::language::Keyword;
use crate::model::Terms;
use crate::source::{Span, Spanned};
use crate::syntax::{HoursTree, RegulationTree, TermTree};

use super::identity::title;

/// How the terms of a regulation are reckoned; none, with faults, where that is not said soundly.
pub(super) fn terms(tree: &RegulationTree, faults: &mut Vec<Diagnostic>) -> Option<Terms> {
    let hours = tree.hours.as_ref().map(|hours| office_hours(hours, faults));
    Some(Terms {
        count_from: match tree.count_from.as_ref()?.value.as_str() {
            "same-day" => CountFrom::SameDay,
            "next-day" => CountFrom::NextDay,
            _ => unreachable!("the reader lets no other value through"),
        },
        calendar: tree.calendar.as_ref()?.value.clone(),
        hours: match hours {
            Some(hours) => Some(hours?),
            None => None,
        },
        hours_ground: tree.hours.as_ref().and_then(|hours| hours.ground.as_ref()).map(title),
    })
}

fn office_hours(tree: &HoursTree, faults: &mut Vec<Diagnostic>) -> Option<OfficeHours> {
    let text = |text: &Option<Spanned<String>>| text.as_ref().map(|text| (text.value.clone(), text.span));
    hours(text(&tree.work)?, text(&tree.pause), text(&tree.desk), faults)
}

/// Office hours from texts such as `09:00-18:30`; none, with faults, where they cannot be.
pub fn hours(
    work: (String, Span),
    pause: Option<(String, Span)>,
    desk: Option<(String, Span)>,
    faults: &mut Vec<Diagnostic>,
) -> Option<OfficeHours> {
    let mut read = |(value, span): (String, Span), inside: Option<Window>, is_break: bool| {
        let found = window(&value).and_then(|window| match inside {
            Some(work) if window.opens < work.opens || window.closes > work.closes => Err(HoursMistake::OutsideWork),
            Some(work) if is_break && window == work => Err(HoursMistake::NothingLeft),
            _ => Ok(window),
        });
        found.map_err(|mistake| faults.push(Diagnostic::at(span, SchemaFault::BadHours { value, mistake }))).ok()
    };
    let work = read(work, None, false);
    let pause = pause.map(|text| read(text, work, true));
    let desk = desk.map(|text| read(text, work, false));
    Some(OfficeHours {
        work: work?,
        pause: pause.map_or(Some(None), |found| found.map(Some))?,
        desk: desk.map_or(Some(None), |found| found.map(Some))?,
        saturday: None,
    })
}

fn window(text: &str) -> Result<Window, HoursMistake> {
    let (opens, closes) = text.split_once(['-', '–']).ok_or(HoursMistake::Form)?;
    let (opens, closes) = (clock(opens).ok_or(HoursMistake::Form)?, clock(closes).ok_or(HoursMistake::Form)?);
    if opens < closes { Ok(Window { opens, closes }) } else { Err(HoursMistake::Backwards) }
}

/// The minute of the day of «09:00»; 24:00 is the end of the day.
fn clock(text: &str) -> Option<u16> {
    let (hour, minute) = text.trim().split_once(':')?;
    let digits = |part: &str| {
        (part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_digit())).then(|| part.parse::<u16>().ok())?
    };
    let (hour, minute) = (digits(hour)?, digits(minute)?);
    let of_day = hour * 60 + minute;
    (minute < 60 && of_day <= 1440).then_some(of_day)
}

/// The term of a tree.
#[must_use]
pub fn term(tree: TermTree) -> Term {
    match tree {
        TermTree::AtOnce => Term::AtOnce,
        TermTree::WithinWorkingDay => Term::WithinWorkingDay,
        TermTree::Counted { amount, unit } => Term::Amount { amount, unit: unit_of(unit) },
    }
}

fn unit_of(keyword: Keyword) -> Unit {
    match keyword {
        Keyword::Minute => Unit::Minute,
        Keyword::Hour => Unit::Hour,
        Keyword::WorkingDay => Unit::WorkingDay,
        Keyword::Week => Unit::Week,
        Keyword::Month => Unit::Month,
        Keyword::Year => Unit::Year,
        Keyword::CalendarDay => Unit::CalendarDay,
        _ => unreachable!("the grammar lets no other keyword be a unit"),
    }
}

/// The term of a tree in a regulation: minutes and hours need office hours.
pub(super) fn checked(tree: Spanned<TermTree>, has_hours: bool, faults: &mut Vec<Diagnostic>) -> Term {
    let term = term(tree.value);
    if !has_hours && matches!(term, Term::Amount { unit: Unit::Minute | Unit::Hour, .. }) {
        faults.push(Diagnostic::at(tree.span, TermFault::NoHours { in_command: false }));
    }
    term
}
