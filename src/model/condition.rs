//! Facts of a case and conditions over them.

use super::{ClauseNumber, FactId, Title};

/// Something a case turns on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    /// The name in the rules.
    pub name: String,
    /// What values it can have.
    pub kind: FactKind,
    /// Where the text speaks of it, if the file says so.
    pub clause: Option<ClauseNumber>,
    /// What it says.
    pub title: Title,
}

/// The values a fact can have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FactKind {
    /// Yes or no.
    YesNo,
    /// One of these.
    Choice(Vec<ChoiceValue>),
    /// A number with up to four decimals.
    Number,
    /// A date.
    Date,
}

/// A value of a choice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChoiceValue {
    /// The name in the rules.
    pub name: String,
    /// What people read in its stead, if the file says so.
    pub title: Option<Title>,
}

impl FactKind {
    /// The value of a choice; none for the other kinds, and for a value that no choice has.
    #[must_use]
    pub fn choice(&self, value: Value) -> Option<&ChoiceValue> {
        let Self::Choice(values) = self else { return None };
        usize::try_from(value.0).ok().and_then(|place| values.get(place))
    }
}

/// The value of a fact, held so that any two values of one fact compare as whole numbers.
///
/// Yes is 1 and no is 0; a choice is its place in the list; a number is in ten-thousandths; a date is its
/// [`Day`](crate::calendar::Day) number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Value(pub i64);

impl Value {
    /// No.
    pub const NO: Self = Self(0);
    /// Yes.
    pub const YES: Self = Self(1);
    /// How many parts a whole number has.
    pub const SCALE: i64 = 10_000;
}

/// How a value is compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Comparison {
    /// `=`
    Equal,
    /// `≠`
    NotEqual,
    /// `<`
    Less,
    /// `≤`
    LessOrEqual,
    /// `>`
    Greater,
    /// `≥`
    GreaterOrEqual,
}

impl Comparison {
    /// All of them.
    pub const ALL: [Self; 6] =
        [Self::Equal, Self::NotEqual, Self::Less, Self::LessOrEqual, Self::Greater, Self::GreaterOrEqual];

    /// The comparison that holds where this one does not.
    #[must_use]
    pub const fn opposite(self) -> Self {
        match self {
            Self::Equal => Self::NotEqual,
            Self::NotEqual => Self::Equal,
            Self::Less => Self::GreaterOrEqual,
            Self::LessOrEqual => Self::Greater,
            Self::Greater => Self::LessOrEqual,
            Self::GreaterOrEqual => Self::Less,
        }
    }

    /// Whether the comparison holds between two values of one fact.
    #[must_use]
    pub const fn holds(self, left: Value, right: Value) -> bool {
        match self {
            Self::Equal => left.0 == right.0,
            Self::NotEqual => left.0 != right.0,
            Self::Less => left.0 < right.0,
            Self::LessOrEqual => left.0 <= right.0,
            Self::Greater => left.0 > right.0,
            Self::GreaterOrEqual => left.0 >= right.0,
        }
    }
}

/// A condition over facts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Condition {
    /// All of these hold; read from left to right, no further than needed.
    All(Box<[Condition]>),
    /// One of these holds; read from left to right, no further than needed.
    Any(Box<[Condition]>),
    /// This does not hold.
    Not(Box<Condition>),
    /// A fact compares so to a value.
    Compare {
        /// The fact.
        fact: FactId,
        /// How.
        comparison: Comparison,
        /// With what.
        value: Value,
    },
}

/// The values decided so far, by the number of the fact.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Facts {
    values: Vec<Option<Value>>,
}

impl Facts {
    /// Begins with nothing decided for so many facts.
    #[must_use]
    pub fn none(count: usize) -> Self {
        Self { values: vec![None; count] }
    }

    /// The value of a fact, if it is decided.
    #[must_use]
    pub fn get(&self, fact: FactId) -> Option<Value> {
        self.values.get(fact.index()).copied().flatten()
    }

    /// Decides a fact, or decides it anew.
    pub fn set(&mut self, fact: FactId, value: Value) {
        if let Some(slot) = self.values.get_mut(fact.index()) {
            *slot = Some(value);
        }
    }

    /// Forgets the value of a fact, so that it is to be decided anew; says whether there was one.
    pub fn forget(&mut self, fact: FactId) -> bool {
        self.values.get_mut(fact.index()).is_some_and(|slot| slot.take().is_some())
    }

    /// The values of these facts alone.
    #[must_use]
    pub fn only(&self, facts: &[FactId]) -> Self {
        let mut only = Self::none(self.values.len());
        for (fact, value) in facts.iter().filter_map(|fact| Some((*fact, self.get(*fact)?))) {
            only.set(fact, value);
        }
        only
    }

    /// Forgets all values.
    pub fn clear(&mut self) {
        self.values.fill(None);
    }
}

impl Condition {
    /// Whether the condition holds.
    ///
    /// # Errors
    /// The first fact, read from left to right, that is needed and not yet decided.
    #[inline]
    pub fn holds(&self, facts: &Facts) -> Result<bool, FactId> {
        match self {
            Self::Compare { fact, comparison, value } => {
                facts.get(*fact).map(|known| comparison.holds(known, *value)).ok_or(*fact)
            }
            compound => compound.compound_holds(facts),
        }
    }

    /// As [`Condition::holds`] for a condition that has parts.
    fn compound_holds(&self, facts: &Facts) -> Result<bool, FactId> {
        match self {
            Self::Compare { .. } => self.holds(facts),
            Self::All(parts) => {
                for part in parts {
                    if !part.holds(facts)? {
                        return Ok(false);
                    }
                }
                Ok(true)
            }
            Self::Any(parts) => {
                for part in parts {
                    if part.holds(facts)? {
                        return Ok(true);
                    }
                }
                Ok(false)
            }
            Self::Not(part) => part.holds(facts).map(|holds| !holds),
        }
    }
}
