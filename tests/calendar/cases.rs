//! Terms, starts, hours and moves as they come, often where something begins or ends.

use proptest::prelude::*;
use reglament::calendar::{CountFrom, Due, Move, OfficeHours, ReckonError, Reckoner, Term, Unit, Window};

use super::kz::{Date, Instant, KZ, SPECIAL, engine_day, moment};
use super::slow::{self, Reckoned, Shift};

/// 09:00-18:30, break 13:00-14:30, desk 09:00-17:30.
pub(super) const HOURS: OfficeHours = OfficeHours {
    work: Window { opens: 540, closes: 1110 },
    pause: Some(Window { opens: 780, closes: 870 }),
    desk: Some(Window { opens: 540, closes: 1050 }),
    saturday: None,
};

/// 09:00-20:00 from Monday to Saturday.
pub(super) const SIX_DAYS: OfficeHours = OfficeHours {
    work: Window { opens: 540, closes: 1200 },
    pause: None,
    desk: None,
    saturday: Some(Window { opens: 540, closes: 1200 }),
};

/// Work around the clock.
const ALWAYS: OfficeHours =
    OfficeHours { work: Window { opens: 0, closes: 1440 }, pause: None, desk: None, saturday: None };

pub(super) fn reckoner(rule: CountFrom, hours: OfficeHours) -> Reckoner<'static> {
    Reckoner { calendar: &KZ, hours: Some(hours), rule }
}

/// What the slow reckoning gives, as the program says it.
pub(super) fn as_due(reckoned: Reckoned<Instant>) -> Result<Due, ReckonError> {
    let due = reckoned.map(|(date, minute)| Due { day: engine_day(date), minute });
    due.map_err(|year| ReckonError::NoCalendar { year })
}

pub(super) fn as_moves(shifts: &[Shift]) -> Vec<Move> {
    let as_move = |&shift| match shift {
        Shift::Stood(from, to) => Move::Stood { from: moment(from), to: moment(to) },
        Shift::Prolonged(term) => Move::Prolonged(term),
    };
    shifts.iter().map(as_move).collect()
}

pub(super) fn rules() -> impl Strategy<Value = CountFrom> {
    prop_oneof![Just(CountFrom::NextDay), Just(CountFrom::SameDay)]
}

pub(super) fn hours() -> impl Strategy<Value = OfficeHours> {
    let saturdays = prop::option::of((0_u16..900, 30_u16..540));
    let any_hours = (0_u16..600, 30_u16..300, 0_u16..120, 30_u16..400, saturdays).prop_map(
        |(opens, before, pause, after, saturday)| {
            let (begins, ends) = (opens + before, opens + before + pause);
            let pause = (pause > 0).then_some(Window { opens: begins, closes: ends });
            let saturday = saturday.map(|(opens, minutes)| Window { opens, closes: opens + minutes });
            OfficeHours { work: Window { opens, closes: ends + after }, pause, desk: None, saturday }
        },
    );
    prop_oneof![3 => Just(HOURS), 3 => Just(SIX_DAYS), 1 => Just(ALWAYS), 5 => any_hours]
}

const UNITS: [Unit; 7] =
    [Unit::Minute, Unit::Hour, Unit::CalendarDay, Unit::WorkingDay, Unit::Week, Unit::Month, Unit::Year];

pub(super) fn units() -> impl Strategy<Value = Unit> {
    prop::sample::select(UNITS.as_slice())
}

pub(super) fn terms() -> impl Strategy<Value = Term> {
    let amounts = prop_oneof![20 => 1_u16..60, 4 => 60_u16..700, 1 => 700_u16..=Term::MAX_AMOUNT];
    terms_of(amounts)
}

/// Terms and prolongations as regulations have them: within the years held, but for one in ten.
pub(super) fn short_terms() -> impl Strategy<Value = Term> {
    let amounts = prop_oneof![200 => 1_u16..60, 10 => 60_u16..300, 1 => 300_u16..2000];
    (terms_of(amounts), prop::bool::weighted(0.1)).prop_map(|(term, is_any)| match term {
        Term::Amount { amount, unit: Unit::Month } if !is_any => {
            Term::Amount { amount: amount % 18 + 1, unit: Unit::Month }
        }
        Term::Amount { amount, unit: Unit::Year } if !is_any => {
            Term::Amount { amount: amount % 4 + 1, unit: Unit::Year }
        }
        _ => term,
    })
}

fn terms_of(amounts: impl Strategy<Value = u16>) -> impl Strategy<Value = Term> {
    let amount = (amounts, units()).prop_map(|(amount, unit)| Term::Amount { amount, unit });
    prop_oneof![8 => amount, 1 => Just(Term::AtOnce), 1 => Just(Term::WithinWorkingDay)]
}

/// Starts in the years held and a little around them, often at a minute where something begins or ends.
pub(super) fn starts() -> impl Strategy<Value = Instant> {
    const EDGES: [u16; 14] = [0, 539, 540, 779, 780, 781, 869, 870, 1049, 1050, 1109, 1110, 1200, 1439];
    let years = prop_oneof![1 => Just(2014), 80 => 2015..=2026, 6 => Just(2027), 1 => 2028..2030];
    let dates = (years, 1_u32..=12, 1_u32..=31).prop_map(|(year, month, day)| {
        let day = day.min(slow::month_length(year, month));
        (year, month, day)
    });
    let special = prop::sample::select(SPECIAL.keys().copied().collect::<Vec<Date>>());
    (prop_oneof![3 => dates, 1 => special], prop_oneof![0_u16..1440, prop::sample::select(EDGES.as_slice())])
}

/// Ends from which a term is counted back: the end of a day among them.
pub(super) fn ends() -> impl Strategy<Value = Instant> {
    prop_oneof![4 => starts(), 1 => starts().prop_map(|(date, _)| (date, 1440))]
}

/// What moves an end, in any order; a clock stands up to three months from some day after the start, seldom backwards.
pub(super) fn shifts(most: usize, start: Instant) -> impl Strategy<Value = Vec<Shift>> {
    let days = prop_oneof![4 => 0_usize..12, 1 => 12_usize..90];
    let stood = (0_usize..40, days, 0_u16..1440, 0_u16..1440).prop_map(move |(first, days, opens, closes)| {
        let from = slow::days_from(start.0).nth(first).unwrap();
        let to = slow::days_from(from).nth(days).unwrap();
        Shift::Stood((from, opens), (to, closes))
    });
    prop::collection::vec(prop_oneof![stood, short_terms().prop_map(Shift::Prolonged)], 0..=most)
}
