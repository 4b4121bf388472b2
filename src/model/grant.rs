//! Terms as the rules grant them: always the same or by case, from the opening of a step, from another step, or backward.

use super::{Condition, FactId, Facts, NodeId};
use crate::calendar::{Term, Unit};
use crate::language::Keyword;

/// Something that the facts of a case decide.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ByCase<T> {
    /// Under which condition which holds; the first that holds counts.
    pub cases: Vec<(Condition, T)>,
    /// What holds when no condition does.
    pub otherwise: T,
}

impl<T> ByCase<T> {
    /// What holds whatever the facts are.
    pub const fn always(value: T) -> Self {
        Self { cases: Vec::new(), otherwise: value }
    }

    /// What holds by the facts of a case.
    ///
    /// # Errors
    /// The first fact that is needed and not yet decided.
    pub fn choose(&self, facts: &Facts) -> Result<&T, FactId> {
        for (condition, value) in &self.cases {
            if condition.holds(facts)? {
                return Ok(value);
            }
        }
        Ok(&self.otherwise)
    }

    /// The place of the first condition that holds by the facts of a case, counted from 0; none when no condition does.
    ///
    /// # Errors
    /// The first fact that is needed and not yet decided.
    pub fn case(&self, facts: &Facts) -> Result<Option<u16>, FactId> {
        for (case, condition) in (0..).zip(self.conditions()) {
            if condition.holds(facts)? {
                return Ok(Some(case));
            }
        }
        Ok(None)
    }

    /// What holds under the condition of a place, counted from 0, else when no condition does; none beyond the last.
    #[must_use]
    pub fn of_case(&self, case: Option<u16>) -> Option<&T> {
        match case {
            Some(case) => self.cases.get(usize::from(case)).map(|(_, value)| value),
            None => Some(&self.otherwise),
        }
    }

    /// The conditions, in the order of the rules.
    pub fn conditions(&self) -> impl Iterator<Item = &Condition> {
        self.cases.iter().map(|(condition, _)| condition)
    }

    /// All that can hold, in the order of the rules.
    pub fn all(&self) -> impl Iterator<Item = &T> {
        self.cases.iter().map(|(_, value)| value).chain([&self.otherwise])
    }
}

/// Until when a step must be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Grant {
    /// Within a term from its opening.
    Within(Term),
    /// Within a term from the moment when another step was last done.
    From(Term, NodeId),
    /// Not later than so long before the total term of the procedure around it ends (88-V, art. 5).
    BeforeEnd(Term),
}

impl Grant {
    /// The term by which it is reckoned.
    #[must_use]
    pub const fn term(self) -> Term {
        match self {
            Self::Within(term) | Self::From(term, _) | Self::BeforeEnd(term) => term,
        }
    }
}

/// A time that must pass after a step before another one may be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wait {
    /// How long.
    pub term: Term,
    /// After which step.
    pub after: NodeId,
}

impl From<Term> for ByCase<Term> {
    fn from(term: Term) -> Self {
        Self::always(term)
    }
}

impl From<Term> for ByCase<Grant> {
    fn from(term: Term) -> Self {
        Self::always(Grant::Within(term))
    }
}

/// The keyword of a unit of time.
#[must_use]
pub const fn unit_keyword(unit: Unit) -> Keyword {
    match unit {
        Unit::Minute => Keyword::Minute,
        Unit::Hour => Keyword::Hour,
        Unit::CalendarDay => Keyword::CalendarDay,
        Unit::WorkingDay => Keyword::WorkingDay,
        Unit::Week => Keyword::Week,
        Unit::Month => Keyword::Month,
        Unit::Year => Keyword::Year,
    }
}
