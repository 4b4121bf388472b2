//! Terms added up, each unit by itself.

use crate::calendar::{Term, Unit};
use crate::diagnostic::Amount;
use crate::language::Keyword;

/// Terms added up: hours are sixty minutes, weeks seven calendar days, years twelve months.
///
/// A duty at once and one within the working day add nothing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Sum {
    pub(super) months: u32,
    pub(super) calendar_days: u32,
    pub(super) working_days: u32,
    pub(super) minutes: u32,
}

impl Sum {
    /// The sum of one term.
    pub(super) fn of(term: Term) -> Self {
        let mut sum = Self::default();
        if let Term::Amount { amount, unit } = term {
            let amount = u32::from(amount);
            match unit {
                Unit::Minute => sum.minutes = amount,
                Unit::Hour => sum.minutes = amount * 60,
                Unit::CalendarDay => sum.calendar_days = amount,
                Unit::Week => sum.calendar_days = amount * 7,
                Unit::WorkingDay => sum.working_days = amount,
                Unit::Month => sum.months = amount,
                Unit::Year => sum.months = amount * 12,
            }
        }
        sum
    }

    /// Both together.
    pub(super) const fn plus(self, other: Self) -> Self {
        Self {
            months: self.months.saturating_add(other.months),
            calendar_days: self.calendar_days.saturating_add(other.calendar_days),
            working_days: self.working_days.saturating_add(other.working_days),
            minutes: self.minutes.saturating_add(other.minutes),
        }
    }

    /// About how long it is, to tell the longer one of two: a month has 30 days, five days of seven are worked.
    pub(super) fn length(self) -> u64 {
        let days = u64::from(self.months) * 30 + u64::from(self.calendar_days) + u64::from(self.working_days) * 7 / 5;
        days * 1440 + u64::from(self.minutes)
    }

    /// Whether it is longer than a total term for certain, whatever the calendar: it has more of the same unit, or as
    /// many and something on top.
    ///
    /// A working day takes one calendar day at least, and a month 28. Of calendar days within a total of working days
    /// nothing is claimed.
    pub(super) fn exceeds(self, total: Self) -> bool {
        let (same, on_top, most) = if total.months > 0 {
            (self.months, self.calendar_days > 0 || self.working_days > 0 || self.minutes > 0, total.months)
        } else if total.calendar_days > 0 {
            let days =
                self.calendar_days.saturating_add(self.working_days).saturating_add(self.months.saturating_mul(28));
            (days, self.minutes > 0, total.calendar_days)
        } else if total.working_days > 0 {
            (self.working_days, self.minutes > 0, total.working_days)
        } else if total.minutes > 0 {
            let days = self.months > 0 || self.calendar_days > 0 || self.working_days > 0;
            (if days { u32::MAX } else { self.minutes }, false, total.minutes)
        } else {
            return false;
        };
        same > most || (same == most && on_top)
    }

    /// What it comes to, the longer units first.
    pub(super) fn amounts(self) -> Vec<Amount> {
        let parts = [
            (self.months, Keyword::Month),
            (self.calendar_days, Keyword::CalendarDay),
            (self.working_days, Keyword::WorkingDay),
            (self.minutes / 60, Keyword::Hour),
            (self.minutes % 60, Keyword::Minute),
        ];
        let some = parts.into_iter().filter(|(number, _)| *number > 0);
        some.map(|(number, unit)| Amount { number: u16::try_from(number).unwrap_or(u16::MAX), unit }).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sum(terms: &[(u16, Unit)]) -> Sum {
        terms.iter().fold(Sum::default(), |sum, (amount, unit)| {
            sum.plus(Sum::of(Term::Amount { amount: *amount, unit: *unit }))
        })
    }

    #[test]
    fn a_sum_exceeds_a_total_by_its_own_unit_or_by_what_comes_on_top() {
        let month = sum(&[(30, Unit::CalendarDay)]);
        assert!(!sum(&[(30, Unit::CalendarDay)]).exceeds(month));
        assert!(sum(&[(30, Unit::CalendarDay), (30, Unit::Minute)]).exceeds(month));
        assert!(!sum(&[(29, Unit::CalendarDay), (9, Unit::Hour)]).exceeds(month));
        assert!(sum(&[(4, Unit::Week), (3, Unit::WorkingDay)]).exceeds(month), "31 days at least");
        assert!(sum(&[(1, Unit::Month), (3, Unit::CalendarDay)]).exceeds(month), "31 days at least");
        let working = sum(&[(5, Unit::WorkingDay)]);
        assert!(!sum(&[(5, Unit::WorkingDay), (9, Unit::CalendarDay)]).exceeds(working), "nothing is claimed");
        assert!(sum(&[(5, Unit::WorkingDay), (1, Unit::Hour)]).exceeds(working));
        assert!(sum(&[(1, Unit::WorkingDay)]).exceeds(sum(&[(2, Unit::Hour)])));
        assert!(sum(&[(6, Unit::Month), (1, Unit::Minute)]).exceeds(sum(&[(6, Unit::Month)])));
        assert!(!sum(&[(1, Unit::Year)]).exceeds(Sum::of(Term::AtOnce)));
    }

    #[test]
    fn amounts_leave_out_what_is_nought() {
        let units: Vec<_> = sum(&[(90, Unit::Minute), (2, Unit::Week)]).amounts();
        let units: Vec<_> = units.into_iter().map(|amount| (amount.number, amount.unit)).collect();
        assert_eq!(units, [(14, Keyword::CalendarDay), (1, Keyword::Hour), (30, Keyword::Minute)]);
    }
}
