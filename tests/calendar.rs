//! Deadlines against a slow reckoning of their own: from day to day and from minute to minute, with its own calendar
//! arithmetic, over the calendar files of Kazakhstan.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use chrono::{Datelike, NaiveDate};
use include_dir::{Dir, include_dir};
use proptest::prelude::*;
use reglament::calendar::{
    CountFrom, Course, Day, DayKind, Due, Moment, OfficeHours, OfficePiece, Phrase, ReckonError, Reckoner, SpecialDay,
    Stretch, Term, Unit, Window, WorkCalendar, YearCalendar,
};

static FILES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/calendars/kz");

/// A year, a month and a day of the month.
type Date = (i32, u32, u32);

/// The special days of the files, and whether work is done on each.
static SPECIAL: LazyLock<BTreeMap<Date, (DayKind, bool)>> = LazyLock::new(|| {
    let mut special = BTreeMap::new();
    for file in FILES.files() {
        let table: toml::Table = file.contents_utf8().unwrap().parse().unwrap();
        for day in table["day"].as_array().unwrap() {
            let date = day["date"].as_datetime().unwrap().date.unwrap();
            let kind = DayKind::ALL.into_iter().find(|kind| Some(kind.code()) == day["kind"].as_str()).unwrap();
            let date = (i32::from(date.year), u32::from(date.month), u32::from(date.day));
            special.insert(date, (kind, day["kind"].as_str() == Some("working-weekend")));
        }
    }
    special
});

static KZ: LazyLock<WorkCalendar> = LazyLock::new(|| {
    let special = |year| SPECIAL.iter().filter(move |((of, ..), _)| *of == year);
    let years = (2015..=2027).map(|year| YearCalendar {
        year,
        provisional: (year == 2027).then(Phrase::default),
        special: special(year).map(|(&date, &(kind, _))| special_day(date, kind)).collect(),
    });
    WorkCalendar::new("kz", years.collect()).unwrap()
});

fn special_day(date: Date, kind: DayKind) -> SpecialDay {
    SpecialDay { day: engine_day(date), kind, pair: None, title: Phrase::default(), ground: Phrase::default() }
}

fn engine_day((year, month, day): Date) -> Day {
    Day::from_date(NaiveDate::from_ymd_opt(year, month, day).unwrap())
}

/// The slow reckoning.
mod slow {
    use super::{CountFrom, Date, OfficeHours, SPECIAL, Term, Unit};

    /// An end: the date and the minute, or the year for which there are no data.
    pub(super) type End = Result<(Date, u16), i32>;

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

    /// Sakamoto's rule: 0 is Sunday.
    fn weekday((year, month, day): Date) -> i32 {
        let shift = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][month as usize - 1];
        let year = if month < 3 { year - 1 } else { year };
        (year + year / 4 - year / 100 + year / 400 + shift + i32::try_from(day).unwrap()) % 7
    }

    pub(super) fn is_working(date: Date) -> Result<bool, i32> {
        if !(2015..=2027).contains(&date.0) {
            return Err(date.0);
        }
        Ok(SPECIAL.get(&date).map_or_else(|| (1..=5).contains(&weekday(date)), |&(_, working)| working))
    }

    fn is_office_minute(hours: &OfficeHours, minute: u16) -> bool {
        let is_break = hours.pause.is_some_and(|pause| (pause.opens..pause.closes).contains(&minute));
        (hours.work.opens..hours.work.closes).contains(&minute) && !is_break
    }

    pub(super) fn due(term: Term, rule: CountFrom, hours: &OfficeHours, start: (Date, u16)) -> End {
        match term {
            Term::AtOnce => office_time(0, hours, start),
            Term::WithinWorkingDay => {
                let is_closed = start.1 >= hours.work.closes;
                let day = if is_closed { tomorrow(start.0) } else { start.0 };
                Ok((working_on_or_after(day)?, hours.work.closes))
            }
            Term::Amount { amount, unit: Unit::Minute } => office_time(u32::from(amount), hours, start),
            Term::Amount { amount, unit: Unit::Hour } => office_time(u32::from(amount) * 60, hours, start),
            Term::Amount { amount, unit } => {
                let last = last_day(amount, unit, rule, start.0)?;
                Ok((working_on_or_after(last)?, hours.work.closes))
            }
        }
    }

    fn last_day(amount: u16, unit: Unit, rule: CountFrom, start: Date) -> Result<Date, i32> {
        let mut day = if rule == CountFrom::NextDay { tomorrow(start) } else { start };
        let amount = u32::from(amount);
        let end = match unit {
            Unit::Month => Some(months_later(amount, start)),
            Unit::Year => Some(months_later(amount * 12, start)),
            _ => None,
        };
        let mut counted = 0;
        loop {
            let is_working = is_working(day)?;
            counted += u32::from(unit != Unit::WorkingDay || is_working);
            let is_last = match unit {
                Unit::Week => counted == amount * 7,
                Unit::Month | Unit::Year => Some(day) == end,
                _ => counted == amount,
            };
            if is_last {
                return Ok(day);
            }
            day = tomorrow(day);
        }
    }

    fn months_later(count: u32, (mut year, mut month, day): Date) -> Date {
        for _ in 0..count {
            (year, month) = if month == 12 { (year + 1, 1) } else { (year, month + 1) };
        }
        (year, month, day.min(month_length(year, month)))
    }

    fn working_on_or_after(mut day: Date) -> Result<Date, i32> {
        while !is_working(day)? {
            day = tomorrow(day);
        }
        Ok(day)
    }

    /// Walks minute by minute; with none to count it stops before the first office minute, else after the last.
    fn office_time(minutes: u32, hours: &OfficeHours, (mut day, mut minute): (Date, u16)) -> End {
        let mut counted = 0;
        loop {
            if is_working(day)? {
                for minute in (minute..1440).filter(|&minute| is_office_minute(hours, minute)) {
                    counted += 1;
                    if minutes == 0 {
                        return Ok((day, minute));
                    }
                    if counted == minutes {
                        return Ok((day, minute + 1));
                    }
                }
            }
            (day, minute) = (tomorrow(day), 0);
        }
    }
}

const HOURS: OfficeHours = OfficeHours {
    work: Window { opens: 540, closes: 1110 },
    pause: Some(Window { opens: 780, closes: 870 }),
    desk: Some(Window { opens: 540, closes: 1050 }),
    saturday: None,
};

fn reckoner(rule: CountFrom, hours: OfficeHours) -> Reckoner<'static> {
    Reckoner { calendar: &KZ, hours: Some(hours), rule }
}

fn rules() -> impl Strategy<Value = CountFrom> {
    prop_oneof![Just(CountFrom::NextDay), Just(CountFrom::SameDay)]
}

fn hours() -> impl Strategy<Value = OfficeHours> {
    let any_hours = (0_u16..600, 30_u16..300, 0_u16..120, 30_u16..400).prop_map(|(opens, before, pause, after)| {
        let (begins, ends) = (opens + before, opens + before + pause);
        let pause = (pause > 0).then_some(Window { opens: begins, closes: ends });
        OfficeHours { work: Window { opens, closes: ends + after }, pause, desk: None, saturday: None }
    });
    prop_oneof![Just(HOURS), any_hours]
}

fn units() -> impl Strategy<Value = Unit> {
    prop::sample::select(vec![
        Unit::Minute,
        Unit::Hour,
        Unit::CalendarDay,
        Unit::WorkingDay,
        Unit::Week,
        Unit::Month,
        Unit::Year,
    ])
}

fn terms() -> impl Strategy<Value = Term> {
    let amounts = prop_oneof![20 => 1_u16..60, 4 => 60_u16..700, 1 => 700_u16..=Term::MAX_AMOUNT];
    let amount = (amounts, units()).prop_map(|(amount, unit)| Term::Amount { amount, unit });
    prop_oneof![8 => amount, 1 => Just(Term::AtOnce), 1 => Just(Term::WithinWorkingDay)]
}

/// Starts in the years held and a little around them, often at a minute where something begins or ends.
fn starts() -> impl Strategy<Value = (Date, u16)> {
    let edges = prop::sample::select(vec![0, 539, 540, 779, 780, 781, 869, 870, 1049, 1050, 1109, 1110, 1439]);
    let years = prop_oneof![1 => Just(2014), 20 => 2015..=2027, 1 => 2028..2030];
    let dates = (years, 1_u32..=12, 1_u32..=31).prop_map(|(year, month, day)| {
        let day = day.min(slow::month_length(year, month));
        (year, month, day)
    });
    let special = prop::sample::select(SPECIAL.keys().copied().collect::<Vec<_>>());
    (prop_oneof![3 => dates, 1 => special], prop_oneof![0_u16..1440, edges])
}

fn moment((date, minute): (Date, u16)) -> Moment {
    engine_day(date).at(minute)
}

/// Counts a stretch again, day by day.
fn adds_up(stretch: &Stretch) -> bool {
    let dates = (0..stretch.days()).map(|n| {
        let date = stretch.first.plus(i32::try_from(n).unwrap()).date().unwrap();
        (date.year(), date.month(), date.day())
    });
    let (special, ordinary): (Vec<Date>, Vec<Date>) = dates.partition(|date| SPECIAL.contains_key(date));
    let working = special.iter().chain(&ordinary).filter(|&&date| slow::is_working(date) == Ok(true)).count();
    let weekends = ordinary.iter().filter(|&&date| slow::is_working(date) == Ok(false)).count();
    let listed: Vec<Day> = stretch.special.iter().map(|special| special.day).collect();
    (stretch.working as usize, stretch.weekends as usize) == (working, weekends)
        && listed == special.into_iter().map(engine_day).collect::<Vec<_>>()
}

/// Reckons the end again from a proof alone.
fn end_of_course(course: &Course, term: Term) -> Option<Day> {
    match (course, term) {
        (Course::Days { counted, rolled }, _) => {
            let count = i32::try_from(rolled.len()).unwrap();
            let in_order = rolled.iter().zip(0..).all(|(off, n)| off.day == counted.last.plus(n));
            (in_order && adds_up(counted)).then(|| counted.last.plus(count))
        }
        (Course::OfficeTime { passed, begins, used }, Term::Amount { amount, unit }) => {
            let minutes = used.iter().map(|piece| match piece {
                OfficePiece::Part { from, to, pause, minutes, .. } => {
                    let pause = pause.map_or(0, |pause| pause.closes - pause.opens);
                    assert_eq!(u32::from(to - from - pause), *minutes);
                    *minutes
                }
                OfficePiece::WholeDays { minutes, .. } => *minutes,
            });
            let wanted = u32::from(amount) * if unit == Unit::Hour { 60 } else { 1 };
            let Some(OfficePiece::Part { day: first, from, .. }) = used.first() else { return None };
            let Some(OfficePiece::Part { day: last, .. }) = used.last() else { return None };
            let is_whole = minutes.sum::<u32>() == wanted && first.at(*from) == *begins && adds_up(passed);
            is_whole.then_some(*last)
        }
        (Course::OfficeTime { begins, used, .. }, _) => used.is_empty().then(|| begins.day()),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1024, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_deadline_is_what_counting_by_hand_gives(term in terms(), rule in rules(), hours in hours(), start in starts()) {
        let slow = slow::due(term, rule, &hours, start)
            .map(|(date, minute)| Due { day: engine_day(date), minute })
            .map_err(|year| ReckonError::NoCalendar { year });
        prop_assert_eq!(reckoner(rule, hours).due(term, moment(start)), slow);
    }

    #[test]
    fn a_proof_has_the_same_end_and_leads_to_it(term in terms(), rule in rules(), hours in hours(), start in starts()) {
        let reckoner = reckoner(rule, hours);
        let proof = reckoner.proof(term, moment(start));
        prop_assert_eq!(proof.as_ref().map(|proof| proof.due).map_err(|&error| error), reckoner.due(term, moment(start)));
        if let Ok(proof) = proof {
            prop_assert_eq!(end_of_course(&proof.course, term), Some(proof.due.day), "{:?}", proof);
            let touched = proof.provisional.first().copied();
            prop_assert_eq!(touched, reckoner.provisional(proof.start.day(), proof.due.day));
        }
    }

    #[test]
    fn a_later_start_never_ends_earlier(term in terms(), rule in rules(), start in starts(), later in 0_i64..200_000) {
        let reckoner = reckoner(rule, HOURS);
        let (earlier, later) = (moment(start), moment(start).plus(later));
        if let (Ok(first), Ok(second)) = (reckoner.due(term, earlier), reckoner.due(term, later)) {
            prop_assert!(first <= second, "{first:?} {second:?}");
        }
    }

    #[test]
    fn a_longer_term_never_ends_earlier(amount in 1_u16..900, more in 0_u16..90, unit in units(), rule in rules(), start in starts()) {
        let due = |amount| reckoner(rule, HOURS).due(Term::Amount { amount, unit }, moment(start));
        if let (Ok(first), Ok(second)) = (due(amount), due(amount + more)) {
            prop_assert!(first <= second, "{first:?} {second:?}");
        }
    }

    #[test]
    fn the_rules_differ_by_one_day(amount in 1_u16..300, start in starts()) {
        let due = |rule, amount, unit| reckoner(rule, HOURS).due(Term::Amount { amount, unit }, moment(start));
        let is_working = slow::is_working(start.0);
        prop_assume!(is_working.is_ok());
        let next_day = due(CountFrom::NextDay, amount, Unit::CalendarDay);
        prop_assert_eq!(next_day, due(CountFrom::SameDay, amount + 1, Unit::CalendarDay));
        let same_day_amount = amount + u16::from(is_working == Ok(true));
        let months = due(CountFrom::NextDay, amount, Unit::Month);
        prop_assert_eq!(months, due(CountFrom::SameDay, amount, Unit::Month), "a month ends on the same number");
        let next_day = due(CountFrom::NextDay, amount, Unit::WorkingDay);
        prop_assert_eq!(next_day, due(CountFrom::SameDay, same_day_amount, Unit::WorkingDay));
    }

    #[test]
    fn what_is_accepted_once_stays_where_it_is(start in starts(), desk in any::<bool>()) {
        let reckoner = reckoner(CountFrom::NextDay, HOURS);
        if let Ok(accepted) = reckoner.accept(moment(start), desk) {
            prop_assert!(accepted.at >= moment(start));
            prop_assert_eq!(reckoner.accept(accepted.at, desk).map(|again| again.at), Ok(accepted.at));
        }
    }

    #[test]
    fn no_moment_and_no_hours_are_too_absurd(
        (days, minute, minutes) in (any::<i32>(), any::<u16>(), any::<i64>()),
        (amount, unit, rule) in (any::<u16>(), units(), rules()),
        (opens, closes, pause_opens, pause_closes) in any::<(u16, u16, u16, u16)>(),
        (near, has_hours) in any::<(bool, bool)>(),
    ) {
        let window = Window { opens: pause_opens, closes: pause_closes };
        let hours = OfficeHours { work: Window { opens, closes }, pause: Some(window), desk: Some(window), saturday: None };
        let hours = has_hours.then_some(hours);
        let reckoner = Reckoner { calendar: &KZ, hours, rule };
        let day = engine_day((2017, 6, 16));
        let start = if near { day.plus(days % 4000).at(minute) } else { day.plus(days).at(minute).plus(minutes) };
        for term in [Term::Amount { amount, unit }, Term::AtOnce, Term::WithinWorkingDay] {
            let due = reckoner.due(term, start);
            prop_assert_eq!(reckoner.proof(term, start).map(|proof| proof.due), due);
        }
        let accepted = reckoner.accept(start, true).map_or(start, |accepted| accepted.at);
        prop_assert!(reckoner.provisional(start.day(), accepted.day()).is_none_or(|year| year == 2027));
    }
}
