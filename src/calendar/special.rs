//! The days of a year that do not follow the week: holidays, days off, working Saturdays and Sundays.

use super::Day;

/// One thing said in each of the three languages.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Phrase {
    /// In Kazakh.
    pub kk: String,
    /// In Russian.
    pub ru: String,
    /// In English.
    pub en: String,
}

/// Why a day does not follow the five-day week.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DayKind {
    /// A national or state holiday.
    Holiday,
    /// A day off that is no holiday and does not carry over: 7 January, the first day of Kurban Ait.
    DayOffNoShift,
    /// The working day to which a holiday on a weekend is carried as a day off.
    CarriedDayOff,
    /// A working day made a day off in exchange for another day.
    MovedDayOff,
    /// A day off made a working day in exchange for another day.
    WorkingWeekend,
}

/// A day that does not follow the five-day week, and why.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct SpecialDay {
    /// The day.
    pub day: Day,
    /// Why it is special.
    pub kind: DayKind,
    /// The other day of an exchange, or the holiday that is carried; none where there is no such day.
    pub pair: Option<Day>,
    /// What the day is called.
    pub title: Phrase,
    /// By what it is special: the law, a decree, or that its act is not known.
    pub ground: Phrase,
}

/// The special days of one year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct YearCalendar {
    /// The year.
    pub year: i32,
    /// Why the year may still change; none where it is final.
    pub provisional: Option<Phrase>,
    /// Its special days, in any order, each day once.
    pub special: Vec<SpecialDay>,
}

impl DayKind {
    /// Each kind.
    pub const ALL: [Self; 5] =
        [Self::Holiday, Self::DayOffNoShift, Self::CarriedDayOff, Self::MovedDayOff, Self::WorkingWeekend];

    /// The word for the kind in a calendar file.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Holiday => "holiday",
            Self::DayOffNoShift => "day-off-no-shift",
            Self::CarriedDayOff => "carried-day-off",
            Self::MovedDayOff => "moved-day-off",
            Self::WorkingWeekend => "working-weekend",
        }
    }

    /// Whether work is done on such a day.
    #[must_use]
    pub const fn is_working(self) -> bool {
        matches!(self, Self::WorkingWeekend)
    }
}
