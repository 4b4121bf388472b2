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

    /// What is left of it once as much of each unit is taken off as the other has.
    pub(super) const fn beyond(self, other: Self) -> Self {
        Self {
            months: self.months.saturating_sub(other.months),
            calendar_days: self.calendar_days.saturating_sub(other.calendar_days),
            working_days: self.working_days.saturating_sub(other.working_days),
            minutes: self.minutes.saturating_sub(other.minutes),
        }
    }

    /// Whether it has no more than the other of any unit.
    pub(super) fn is_within(self, other: Self) -> bool {
        self.beyond(other) == Self::default()
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
    fn what_both_have_is_taken_off_unit_by_unit() {
        let steps = sum(&[(5, Unit::WorkingDay), (2, Unit::Week), (30, Unit::Minute)]);
        let total = sum(&[(10, Unit::WorkingDay), (10, Unit::CalendarDay)]);
        assert_eq!(steps.beyond(total), sum(&[(4, Unit::CalendarDay), (30, Unit::Minute)]));
        assert_eq!(total.beyond(steps), sum(&[(5, Unit::WorkingDay)]));
        assert!(!total.is_within(steps) && total.is_within(total.plus(steps)));
    }

    #[test]
    fn amounts_leave_out_what_is_nought() {
        let units: Vec<_> = sum(&[(90, Unit::Minute), (2, Unit::Week)]).amounts();
        let units: Vec<_> = units.into_iter().map(|amount| (amount.number, amount.unit)).collect();
        assert_eq!(units, [(14, Keyword::CalendarDay), (1, Keyword::Hour), (30, Keyword::Minute)]);
    }
}
