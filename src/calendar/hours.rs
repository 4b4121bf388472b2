//! When an office works within a working day.

/// A range of minutes of a day, the last one not included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Window {
    /// The minute of the day at which it opens, 0 to 1439.
    pub opens: u16,
    /// The minute of the day at which it closes, after `opens`, 1 to 1440.
    pub closes: u16,
}

/// The hours of an office on each working day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OfficeHours {
    /// From the beginning of work to its end.
    pub work: Window,
    /// The break, wholly inside `work`.
    pub pause: Option<Window>,
    /// When documents are accepted and results given out at the desk, inside `work`; without it, all of `work`.
    pub desk: Option<Window>,
}
