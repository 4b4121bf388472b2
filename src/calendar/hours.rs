//! When an office works within a working day.

/// A range of minutes of a day, the last one not included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Window {
    /// The minute of the day at which it opens, 0 to 1439.
    pub opens: u16,
    /// The minute of the day at which it closes, after `opens`, 1 to 1440.
    pub closes: u16,
}

/// The bounds of an office's day: `opens` ≤ `pause_begins` ≤ `pause_ends` ≤ `closes` ≤ [`DAY_END`].
#[derive(Clone, Copy)]
pub(super) struct OfficeDay {
    opens: u16,
    pause_begins: u16,
    pause_ends: u16,
    closes: u16,
}

/// The end of a day, 24:00.
pub(super) const DAY_END: u16 = 1440;

/// The hours of an office on each working day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OfficeHours {
    /// From the beginning of work to its end.
    pub work: Window,
    /// The break, wholly inside `work`.
    pub pause: Option<Window>,
    /// When documents are accepted and results given out at the desk, inside `work`; without it, all of `work`.
    pub desk: Option<Window>,
    /// The hours of Saturdays that are no special days; without them a Saturday is off.
    pub saturday: Option<Window>,
}

impl Window {
    /// From which minute to which, in order and within a day, whatever was written into the fields.
    #[inline]
    fn bounds(self) -> (u16, u16) {
        let opens = self.opens.min(DAY_END);
        (opens, self.closes.clamp(opens, DAY_END))
    }
}

impl OfficeHours {
    /// How many minutes of office time a working day has: the work without the break.
    #[must_use]
    pub fn minutes(&self) -> u16 {
        self.day().minutes()
    }

    /// The minute at which the office closes on a working day.
    pub(super) fn closes(&self) -> u16 {
        self.work.bounds().1
    }

    /// A working day with its four bounds in order, whatever was written into the fields.
    #[inline]
    pub(super) fn day(&self) -> OfficeDay {
        OfficeDay::new(self.work, self.pause)
    }

    /// A Saturday that is no special day, where the office works on it.
    pub(super) fn saturday_day(&self) -> Option<OfficeDay> {
        self.saturday.map(|saturday| OfficeDay::new(saturday, None)).filter(|day| day.minutes() > 0)
    }
}

impl OfficeDay {
    /// A day without hours: all of it is office time.
    pub(super) const WHOLE: Self = Self { opens: 0, pause_begins: DAY_END, pause_ends: DAY_END, closes: DAY_END };

    #[inline]
    fn new(work: Window, pause: Option<Window>) -> Self {
        let (opens, closes) = work.bounds();
        let pause = pause.unwrap_or(Window { opens: closes, closes });
        let pause_begins = pause.opens.clamp(opens, closes);
        Self { opens, pause_begins, pause_ends: pause.closes.clamp(pause_begins, closes), closes }
    }

    /// How many minutes of office time the day has.
    pub(super) const fn minutes(self) -> u16 {
        (self.pause_begins - self.opens) + (self.closes - self.pause_ends)
    }

    /// The minute at which the office closes.
    pub(super) const fn closes(self) -> u16 {
        self.closes
    }

    /// The first minute of office time at or after a minute of the day; none where the day holds no more of it.
    pub(super) fn next_minute(self, minute: u16) -> Option<u16> {
        let before_pause = minute.max(self.opens);
        let after_pause = minute.max(self.pause_ends);
        if before_pause < self.pause_begins {
            Some(before_pause)
        } else {
            (after_pause < self.closes).then_some(after_pause)
        }
    }

    /// The minute itself where it is office time or ends it, else the end of the office time before it; none where the
    /// day holds none before it.
    pub(super) fn last_end(self, minute: u16) -> Option<u16> {
        if self.pause_ends <= minute && self.pause_ends < self.closes {
            Some(minute.min(self.closes))
        } else {
            (self.opens <= minute && self.opens < self.pause_begins).then(|| minute.min(self.pause_begins))
        }
    }

    /// How many minutes of office time pass on a day before a minute of it.
    pub(super) fn passed(self, minute: u16) -> u16 {
        (minute.clamp(self.opens, self.pause_begins) - self.opens)
            + (minute.clamp(self.pause_ends, self.closes) - self.pause_ends)
    }

    /// The minute at which so many minutes of office time have passed; what ends as the break begins ends there.
    pub(super) fn minute_after(self, minutes: u16) -> u16 {
        let before_pause = self.pause_begins - self.opens;
        if minutes <= before_pause {
            self.opens + minutes
        } else {
            self.pause_ends.saturating_add(minutes - before_pause).min(self.closes)
        }
    }

    /// The break, where it lies between two minutes of a day.
    pub(super) fn pause_between(self, from: u16, to: u16) -> Option<Window> {
        let Self { pause_begins, pause_ends, .. } = self;
        let is_within = from <= pause_begins && pause_begins < pause_ends && pause_ends <= to;
        is_within.then_some(Window { opens: pause_begins, closes: pause_ends })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// 09:00-18:30, break 13:00-14:30.
    const HOURS: OfficeHours = OfficeHours {
        work: Window { opens: 540, closes: 1110 },
        pause: Some(Window { opens: 780, closes: 870 }),
        desk: None,
        saturday: None,
    };

    #[test]
    fn a_working_day_has_eight_hours() {
        assert_eq!(HOURS.minutes(), 480);
        assert_eq!(OfficeHours { pause: None, ..HOURS }.minutes(), 570);
    }

    #[test]
    fn the_next_minute_skips_the_break_and_ends_with_the_day() {
        let cases = [(0, Some(540)), (540, Some(540)), (779, Some(779)), (780, Some(870)), (870, Some(870))];
        for (minute, next) in cases.into_iter().chain([(1109, Some(1109)), (1110, None), (1439, None)]) {
            assert_eq!(HOURS.day().next_minute(minute), next, "{minute}");
        }
    }

    #[test]
    fn the_last_end_goes_back_to_the_break_and_ends_with_the_opening() {
        let cases = [(539, None), (540, Some(540)), (780, Some(780)), (800, Some(780)), (870, Some(870))];
        for (minute, last) in cases.into_iter().chain([(1110, Some(1110)), (1111, Some(1110)), (1440, Some(1110))]) {
            assert_eq!(HOURS.day().last_end(minute), last, "{minute}");
        }
    }

    #[test]
    fn minutes_passed_and_the_minute_after_them_agree() {
        for passed in 1..=HOURS.minutes() {
            assert_eq!(HOURS.day().passed(HOURS.day().minute_after(passed)), passed);
        }
        assert_eq!(HOURS.day().minute_after(240), 780, "the break does not push on what ends as it begins");
        assert_eq!(HOURS.day().minute_after(241), 871);
        assert_eq!(HOURS.day().minute_after(480), 1110);
    }

    #[test]
    fn hours_that_make_no_sense_hold_no_minutes_and_do_not_overflow() {
        for opens in [0, 600, u16::MAX] {
            for closes in [0, 500, u16::MAX] {
                let window = Window { opens, closes };
                let hours = OfficeHours { work: window, pause: Some(window), desk: Some(window), saturday: None };
                let day = hours.day();
                let _ = (day.next_minute(u16::MAX), day.passed(u16::MAX), day.minute_after(u16::MAX));
                assert_eq!(day.last_end(u16::MAX), None);
                assert_eq!(hours.minutes(), 0);
            }
        }
    }
}
