//! A term as a regulation states it: so many of a unit, at once, or within the working day.

/// What a term is counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Unit {
    /// Minutes of office time.
    Minute,
    /// Hours of office time.
    Hour,
    /// Calendar days: all count, only the end rolls to a working day.
    CalendarDay,
    /// Working days: only working days count.
    WorkingDay,
    /// Weeks of seven calendar days.
    Week,
    /// Months: they end on the same day number or on the month's last day.
    Month,
    /// Years of twelve months.
    Year,
}

/// A length of time that a regulation grants.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Term {
    /// So many of a unit; the amount is 1 to [`Term::MAX_AMOUNT`].
    Amount {
        /// How many.
        amount: u16,
        /// Of what.
        unit: Unit,
    },
    /// «дереу», «незамедлительно»: at the moment the duty arises, in office time.
    AtOnce,
    /// «жұмыс күні ішінде», «в течение рабочего дня»: before the office closes on that day.
    WithinWorkingDay,
}

impl Term {
    /// The largest amount: up to here the number words of the official text are known.
    pub const MAX_AMOUNT: u16 = 9999;
}

/// From which day a term is counted: terms in days and weeks differ by one day, those in months and years do not.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CountFrom {
    /// The day after the event is the first (Civil Code, articles 172-176).
    #[default]
    NextDay,
    /// The day of the event is the first (Law on administrative procedures of 27.11.2000, article 12-1).
    SameDay,
}
