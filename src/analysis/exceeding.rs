//! Whether steps come to more than a total term, whatever the lengths of the units are of which nothing is fixed.

use crate::calendar::OfficeHours;
use crate::model::Regulation;

use super::sum::Sum;

/// The days of the months of a year that is no leap year.
const MONTHS: [u64; 12] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/// How many minutes of work a working day has, over all hours that a regulation names.
#[derive(Clone, Copy, Debug)]
pub(super) struct WorkingDay {
    /// On the shortest one.
    shortest: u64,
    /// On the longest one.
    longest: u64,
}

impl WorkingDay {
    /// That of the office, of the channels and of the participants; all of the day where the office has no hours.
    pub(super) fn of(regulation: &Regulation) -> Self {
        let channels = regulation.acceptances.iter().filter_map(|acceptance| acceptance.hours);
        let participants = regulation.participants.iter().filter_map(|participant| participant.hours);
        let all = channels.chain(participants).chain(regulation.terms.hours);
        let minutes = |hours: OfficeHours| {
            let saturday = hours.saturday.map(|saturday| saturday.closes.saturating_sub(saturday.opens));
            [Some(hours.minutes()), saturday].into_iter().flatten().filter(|minutes| *minutes > 0)
        };
        let own = if regulation.terms.hours.is_none() { Some(24 * 60) } else { None };
        let all: Vec<u64> = all.flat_map(minutes).chain(own).map(u64::from).collect();
        let (shortest, longest) = (all.iter().min(), all.iter().max());
        Self { shortest: shortest.map_or(1, |one| *one), longest: longest.map_or(24 * 60, |one| *one) }
    }
}

/// Whether steps come to more than a total term for certain.
///
/// Amounts are compared as they are stated, not where the calendar makes them end: thirty days and thirty minutes are
/// more than thirty days, even where the minutes are gone before the day is over. What both have of one unit is taken
/// off both. Of the rest, the least that the steps can come to must be more than the most of the total term: a month
/// has from 28 to 31 days, two have from 59 to 62, and so on; a working day is one calendar day at least, and has as
/// many minutes of work as the hours say. How many calendar days so many working days take, the calendar alone knows:
/// of days and months within working days or hours nothing is claimed.
pub(super) fn exceeds(steps: Sum, total: Sum, day: WorkingDay) -> bool {
    if total == Sum::default() {
        return false;
    }
    let (steps, total) = (steps.beyond(total), total.beyond(steps));
    let days = |sum: Sum, of_months: fn(u32) -> u64| u64::from(sum.calendar_days) + of_months(sum.months);
    let (least, most) = (days(steps, fewest_days), days(total, most_days));
    if total.minutes > 0 {
        // They are over within the working days that they fill, and a part of one more.
        let filled = u64::from(total.minutes) / day.shortest;
        let left = u64::from(steps.working_days).checked_sub(filled);
        return total.working_days == 0 && left.is_some_and(|left| left + least > most);
    }
    let least = least + u64::from(steps.working_days);
    if total.working_days == 0 && least > most {
        return true;
    }
    let room = (most.saturating_sub(least) + u64::from(total.working_days)).saturating_mul(day.longest);
    u64::from(steps.minutes) > room
}

/// How many days so many months have at least.
fn fewest_days(months: u32) -> u64 {
    whole_years(months) + rests(months).min().unwrap_or_default()
}

/// How many days so many months have at most.
fn most_days(months: u32) -> u64 {
    // Less than a year has most days where it has no February; longer times have a leap day in each four years begun.
    let leap = if months < 12 { 0 } else { months.div_ceil(48) };
    whole_years(months) + rests(months).max().unwrap_or_default() + u64::from(leap)
}

fn whole_years(months: u32) -> u64 {
    u64::from(months / 12) * 365
}

/// The days of the months beyond whole years, for each month with which they can begin.
fn rests(months: u32) -> impl Iterator<Item = u64> {
    let rest = (months % 12) as usize;
    (0..MONTHS.len()).map(move |first| MONTHS.iter().cycle().skip(first).take(rest).sum())
}

#[cfg(test)]
mod tests {
    use chrono::{Months, NaiveDate};

    use super::*;
    use crate::calendar::{Term, Unit};

    /// Eight hours, and four on Saturdays.
    const DAY: WorkingDay = WorkingDay { shortest: 240, longest: 480 };

    fn sum(terms: &[(u16, Unit)]) -> Sum {
        let of = |(amount, unit): &(u16, Unit)| Sum::of(Term::Amount { amount: *amount, unit: *unit });
        terms.iter().map(of).fold(Sum::default(), Sum::plus)
    }

    fn more(steps: &[(u16, Unit)], total: &[(u16, Unit)]) -> bool {
        exceeds(sum(steps), sum(total), DAY)
    }

    #[test]
    fn a_sum_exceeds_a_total_by_its_own_unit_or_by_what_comes_on_top() {
        let month = [(30, Unit::CalendarDay)];
        assert!(!more(&[(30, Unit::CalendarDay)], &month));
        assert!(more(&[(30, Unit::CalendarDay), (30, Unit::Minute)], &month));
        assert!(!more(&[(29, Unit::CalendarDay), (8, Unit::Hour)], &month));
        assert!(more(&[(4, Unit::Week), (3, Unit::WorkingDay)], &month), "31 days at least");
        assert!(more(&[(1, Unit::Month), (3, Unit::CalendarDay)], &month), "31 days at least");
        let working = [(5, Unit::WorkingDay)];
        assert!(!more(&[(5, Unit::CalendarDay), (9, Unit::CalendarDay)], &working), "nothing is claimed");
        assert!(more(&[(5, Unit::WorkingDay), (9, Unit::CalendarDay)], &working));
        assert!(more(&[(5, Unit::WorkingDay), (1, Unit::Hour)], &working));
        assert!(more(&[(6, Unit::Month), (1, Unit::Minute)], &[(6, Unit::Month)]));
        assert!(!exceeds(sum(&[(1, Unit::Year)]), Sum::of(Term::AtOnce), DAY));
    }

    #[test]
    fn a_total_of_several_units_is_compared_with_all_of_them() {
        let total = [(10, Unit::WorkingDay), (30, Unit::CalendarDay)];
        assert!(!more(&[(40, Unit::WorkingDay)], &total), "thirty working days may be thirty calendar days");
        assert!(more(&[(41, Unit::WorkingDay)], &total));
        assert!(!more(&[(10, Unit::WorkingDay), (30, Unit::CalendarDay)], &total));
        assert!(!more(&[(99, Unit::CalendarDay)], &total), "ten working days may take long");
        let total = [(10, Unit::WorkingDay), (1, Unit::Month)];
        assert!(!more(&[(41, Unit::WorkingDay)], &total), "a month can have 31 days");
        assert!(more(&[(42, Unit::WorkingDay)], &total));
        assert!(more(&[(10, Unit::WorkingDay), (32, Unit::CalendarDay)], &total));
    }

    #[test]
    fn months_are_as_short_and_as_long_as_they_can_be() {
        assert!(!more(&[(31, Unit::CalendarDay)], &[(1, Unit::Month)]));
        assert!(more(&[(32, Unit::CalendarDay)], &[(1, Unit::Month)]));
        assert!(more(&[(62, Unit::CalendarDay), (1, Unit::Minute)], &[(2, Unit::Month)]));
        assert!(!more(&[(2, Unit::Month)], &[(59, Unit::CalendarDay)]));
        assert!(more(&[(2, Unit::Month)], &[(58, Unit::CalendarDay)]));
        let first = NaiveDate::from_ymd_opt(2015, 1, 1).unwrap();
        for months in [1, 2, 5, 8, 11, 12, 13, 20, 24, 47, 48, 60] {
            let length = |day: NaiveDate| (day + Months::new(months) - day).num_days().unsigned_abs();
            let lengths = first.iter_days().take(8 * 366).map(length);
            assert!(lengths.clone().all(|days| days >= fewest_days(months)), "{months}");
            assert!(lengths.clone().all(|days| days <= most_days(months)), "{months}");
            assert!(months > 12 || lengths.min() == Some(fewest_days(months)), "{months}");
        }
    }

    #[test]
    fn work_in_minutes_fills_working_days_and_is_held_by_them() {
        let working = [(1, Unit::WorkingDay)];
        assert!(!more(&[(8, Unit::Hour)], &working));
        assert!(more(&[(481, Unit::Minute)], &working));
        assert!(!more(&[(29, Unit::CalendarDay), (8, Unit::Hour)], &[(30, Unit::CalendarDay)]));
        assert!(more(&[(29, Unit::CalendarDay), (9, Unit::Hour)], &[(30, Unit::CalendarDay)]));
        assert!(more(&working, &[(2, Unit::Hour)]));
        assert!(more(&[(3, Unit::CalendarDay)], &[(2, Unit::Hour)]), "a term in days ends with a working day");
        assert!(!more(&[(5, Unit::WorkingDay)], &[(72, Unit::Hour)]), "72 hours of work are nine days of eight hours");
        assert!(more(&[(19, Unit::WorkingDay)], &[(72, Unit::Hour)]), "and eighteen of four");
        assert!(!more(&[(3, Unit::WorkingDay)], &[(2, Unit::CalendarDay), (4, Unit::Hour)]));
        assert!(more(&[(4, Unit::WorkingDay)], &[(2, Unit::CalendarDay), (4, Unit::Hour)]));
    }
}
