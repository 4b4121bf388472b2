//! The slow reckoning: from day to day and from minute to minute, with its own calendar arithmetic.
//!
//! It shares with the program nothing but the words in which a question is put: the term, the rule, the hours.

use std::iter::successors;
use std::sync::LazyLock;

use reglament::calendar::{CountFrom, OfficeHours, Term, Unit};

use super::kz::{Date, Instant, SPECIAL};

/// What is reckoned, or the year for which there are no data.
pub(super) type Reckoned<T> = Result<T, i32>;

/// What moves an end.
#[derive(Clone, Copy, Debug)]
pub(super) enum Shift {
    Stood(Instant, Instant),
    Prolonged(Term),
}

/// Where a term ends before it rolls: with a day, or at a minute of office time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum End {
    Day(Date),
    Minute(Instant),
}

fn is_leap(year: i32) -> bool {
    (year % 4 == 0 && year % 100 != 0) || year % 400 == 0
}

pub(super) fn month_length(year: i32, month: u32) -> u32 {
    match month {
        2 => 28 + u32::from(is_leap(year)),
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

pub(super) fn tomorrow((year, month, day): Date) -> Date {
    if day < month_length(year, month) {
        (year, month, day + 1)
    } else if month < 12 {
        (year, month + 1, 1)
    } else {
        (year + 1, 1, 1)
    }
}

fn yesterday((year, month, day): Date) -> Date {
    if day > 1 {
        (year, month, day - 1)
    } else if month > 1 {
        (year, month - 1, month_length(year, month - 1))
    } else {
        (year - 1, 12, 31)
    }
}

pub(super) fn days_from(day: Date) -> impl Iterator<Item = Date> {
    successors(Some(day), |&day| Some(tomorrow(day)))
}

fn days_back_from(day: Date) -> impl Iterator<Item = Date> {
    successors(Some(day), |&day| Some(yesterday(day)))
}

fn months_later(count: u32, (mut year, mut month, day): Date) -> Date {
    for _ in 0..count {
        (year, month) = if month == 12 { (year + 1, 1) } else { (year, month + 1) };
    }
    (year, month, day.min(month_length(year, month)))
}

fn months_earlier(count: u32, (mut year, mut month, day): Date) -> Date {
    for _ in 0..count {
        (year, month) = if month == 1 { (year - 1, 12) } else { (year, month - 1) };
    }
    (year, month, day.min(month_length(year, month)))
}

/// Sakamoto's rule: 0 is Sunday.
fn weekday((year, month, day): Date) -> i32 {
    let shift = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][month as usize - 1];
    let year = if month < 3 { year - 1 } else { year };
    (year + year / 4 - year / 100 + year / 400 + shift + i32::try_from(day).unwrap()) % 7
}

/// Whether work is done on the special days: twelve months of 31 places for each year from 2015 on.
static SPECIAL_WORK: LazyLock<Vec<Option<bool>>> = LazyLock::new(|| {
    let mut places = vec![None; 13 * 12 * 31];
    for (&date, &(_, is_working)) in &*SPECIAL {
        places[place(date)] = Some(is_working);
    }
    places
});

fn place((year, month, day): Date) -> usize {
    (usize::try_from(year - 2015).unwrap() * 12 + month as usize - 1) * 31 + day as usize - 1
}

pub(super) fn is_working(date: Date) -> Reckoned<bool> {
    if date.0 < 2015 || date.0 > 2027 {
        return Err(date.0);
    }
    Ok(match SPECIAL_WORK[place(date)] {
        Some(is_working) => is_working,
        None => weekday(date) != 6 && weekday(date) != 0,
    })
}

/// The work of a day off.
const NO_WORK: [(u16, u16); 2] = [(0, 0); 2];

/// The minutes of work of a day: before and after the break, or those of a Saturday.
fn work_of(hours: &OfficeHours, date: Date) -> Reckoned<[(u16, u16); 2]> {
    let whole = (hours.work.opens, hours.work.closes);
    Ok(if is_working(date)? {
        hours.pause.map_or([whole, (0, 0)], |pause| [(whole.0, pause.opens), (pause.closes, whole.1)])
    } else if weekday(date) == 6 && SPECIAL_WORK[place(date)].is_none() {
        hours.saturday.map_or(NO_WORK, |saturday| [(saturday.opens, saturday.closes), (0, 0)])
    } else {
        NO_WORK
    })
}

fn is_work(work: [(u16, u16); 2], minute: u16) -> bool {
    let [(opens, pause), (on, closes)] = work;
    (opens <= minute && minute < pause) || (on <= minute && minute < closes)
}

/// When a term ends that is moved, and after each shift by how much and where its end was.
pub(super) fn moved(
    term: Term,
    rule: CountFrom,
    hours: &OfficeHours,
    start: Instant,
    shifts: &[Shift],
) -> Reckoned<(Instant, Vec<(u32, End)>)> {
    let mut end = first_end(term, rule, hours, start)?;
    if let (Term::WithinWorkingDay, End::Day(day), [_, ..]) = (term, end, shifts) {
        end = End::Day(working_on_or_after(day)?);
    }
    let mut ways = Vec::new();
    for &shift in shifts {
        let (count, unit) = match shift {
            Shift::Stood(from, to) => stood(term, hours, from, to)?,
            Shift::Prolonged(Term::Amount { amount, unit }) => (u32::from(amount), unit),
            Shift::Prolonged(_) => (0, Unit::CalendarDay),
        };
        if let (Shift::Stood(from, _), End::Day(day), 1..) = (shift, end, count)
            && from.0 > day
        {
            end = End::Day(working_on_or_after(day)?);
        }
        end = if count == 0 { end } else { later(end, count, unit, hours)? };
        ways.push((count, end));
    }
    Ok((settled(end, hours)?, ways))
}

fn first_end(term: Term, rule: CountFrom, hours: &OfficeHours, start: Instant) -> Reckoned<End> {
    match term {
        Term::AtOnce => office_time(0, hours, start).map(End::Minute),
        Term::WithinWorkingDay => {
            let is_closed = start.1 >= hours.work.closes;
            let day = if is_closed { tomorrow(start.0) } else { start.0 };
            is_working(day).map(|_| End::Day(day))
        }
        Term::Amount { amount, unit: Unit::Minute } => office_time(u32::from(amount), hours, start).map(End::Minute),
        Term::Amount { amount, unit: Unit::Hour } => office_time(u32::from(amount) * 60, hours, start).map(End::Minute),
        Term::Amount { amount, unit } => {
            let first = if rule == CountFrom::NextDay { tomorrow(start.0) } else { start.0 };
            counted(first, start.0, u32::from(amount), unit).map(End::Day)
        }
    }
}

/// The day with which a count ends whose first day is given; months are counted from the day of the event.
fn counted(first: Date, event: Date, count: u32, unit: Unit) -> Reckoned<Date> {
    let end = match unit {
        Unit::Month => Some(months_later(count, event)),
        Unit::Year => Some(months_later(count * 12, event)),
        _ => None,
    };
    let mut passed = 0;
    for day in days_from(first) {
        let is_working = is_working(day)?;
        passed += u32::from(unit != Unit::WorkingDay || is_working);
        let is_last = match unit {
            Unit::Week => passed == count * 7,
            Unit::Month | Unit::Year => Some(day) == end,
            _ => passed == count,
        };
        if is_last {
            return Ok(day);
        }
    }
    unreachable!("the data end before the days do")
}

/// How many units of a term lie between two instants.
fn stood(term: Term, hours: &OfficeHours, from: Instant, to: Instant) -> Reckoned<(u32, Unit)> {
    let days = || days_from(tomorrow(from.0)).take_while(|&day| day <= to.0);
    let number = |count: usize| u32::try_from(count).unwrap();
    match term {
        Term::Amount { unit: Unit::Minute | Unit::Hour, .. } => {
            let mut count = 0;
            for day in days_from(from.0).take_while(|&day| from < to && day <= to.0) {
                let work = work_of(hours, day)?;
                let mut minute = if day == from.0 { from.1 } else { 0 };
                let last = if day == to.0 { to.1 } else { 1440 };
                while minute < last && work != NO_WORK {
                    count += u32::from(is_work(work, minute));
                    minute += 1;
                }
            }
            Ok((count, Unit::Minute))
        }
        Term::Amount { unit: Unit::WorkingDay, .. } | Term::AtOnce | Term::WithinWorkingDay => {
            let working = days().map(is_working).collect::<Reckoned<Vec<_>>>()?;
            Ok((number(working.into_iter().filter(|&is_working| is_working).count()), Unit::WorkingDay))
        }
        Term::Amount { .. } => Ok((number(days().count()), Unit::CalendarDay)),
    }
}

/// An end so many units later.
fn later(end: End, count: u32, unit: Unit, hours: &OfficeHours) -> Reckoned<End> {
    let minutes = match unit {
        Unit::Minute => count,
        Unit::Hour => count * 60,
        _ => {
            let (End::Day(day) | End::Minute((day, _))) = end;
            return counted(tomorrow(day), day, count, unit).map(End::Day);
        }
    };
    let from = match settled(end, hours)? {
        (day, 1440) => (tomorrow(day), 0),
        from => from,
    };
    office_time(minutes, hours, from).map(End::Minute)
}

fn settled(end: End, hours: &OfficeHours) -> Reckoned<Instant> {
    match end {
        End::Day(day) => Ok((working_on_or_after(day)?, hours.work.closes)),
        End::Minute(end) => Ok(end),
    }
}

fn working_on_or_after(mut day: Date) -> Reckoned<Date> {
    while !is_working(day)? {
        day = tomorrow(day);
    }
    Ok(day)
}

/// Walks minute by minute; with none to count it stops before the first office minute, else after the last.
fn office_time(minutes: u32, hours: &OfficeHours, (mut day, mut minute): Instant) -> Reckoned<Instant> {
    let mut counted = 0;
    loop {
        let work = work_of(hours, day)?;
        // A day off has not one minute of work.
        minute = if work == NO_WORK { 1440 } else { minute };
        while minute < 1440 {
            let is_work = is_work(work, minute);
            if is_work && minutes == 0 {
                return Ok((day, minute));
            }
            counted += u32::from(is_work);
            minute += 1;
            if is_work && counted == minutes {
                return Ok((day, minute));
            }
        }
        (day, minute) = (tomorrow(day), 0);
    }
}

/// The last minute at which a thing is in time that is due so long before an end.
pub(super) fn backward(term: Term, hours: &OfficeHours, end: Instant) -> Reckoned<Instant> {
    let Term::Amount { amount, unit } = term else { return Ok(end) };
    let count = u32::from(amount);
    is_working(end.0)?;
    let goal = match unit {
        Unit::Minute => return back_by_clock(count, hours, end),
        Unit::Hour => return back_by_clock(count * 60, hours, end),
        Unit::Month => Some(months_earlier(count, end.0)),
        Unit::Year => Some(months_earlier(count * 12, end.0)),
        _ => None,
    };
    let mut passed = 0;
    let mut found = None;
    for day in days_back_from(yesterday(end.0)) {
        let is_working = is_working(day)?;
        passed += u32::from(unit != Unit::WorkingDay || is_working);
        let is_there = match unit {
            Unit::Week => passed >= count * 7,
            Unit::Month | Unit::Year => goal.is_some_and(|goal| day <= goal),
            _ => passed >= count,
        };
        // The minute of the end is kept only where the count itself leads to a working day.
        let minute = if is_there && found.is_none() { end.1.min(hours.work.closes) } else { hours.work.closes };
        found = found.or(is_there.then_some(()));
        if is_there && is_working {
            return Ok((day, minute));
        }
    }
    unreachable!("the data end before the days do")
}

/// Steps back minute by minute, then on until work is done at the minute or until the minute.
fn back_by_clock(minutes: u32, hours: &OfficeHours, end: Instant) -> Reckoned<Instant> {
    let (mut day, mut minute) = end;
    for _ in 0..minutes {
        if minute == 0 {
            (day, minute) = (yesterday(day), 1440);
            is_working(day)?;
        }
        minute -= 1;
    }
    loop {
        let work = work_of(hours, day)?;
        if let Some(found) = (0..=minute).rev().find(|&at| is_work(work, at) || (at > 0 && is_work(work, at - 1))) {
            return Ok((day, found));
        }
        (day, minute) = (yesterday(day), 1440);
    }
}

/// From when an application counts: the first minute of acceptance at or after it, over the break.
pub(super) fn accepted(hours: &OfficeHours, desk: bool, (day, minute): Instant) -> Reckoned<Instant> {
    let open = hours.desk.filter(|_| desk).unwrap_or(hours.work);
    let hours = OfficeHours { work: open, pause: None, ..*hours };
    office_time(0, &hours, (day, minute))
}
