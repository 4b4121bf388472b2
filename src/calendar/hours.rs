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
struct OfficeDay {
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

impl OfficeHours {
    /// How many minutes of office time a working day has: the work without the break.
    #[must_use]
    pub fn minutes(&self) -> u16 {
        let day = self.day();
        (day.pause_begins - day.opens) + (day.closes - day.pause_ends)
    }

    /// The day with its four bounds in order, whatever was written into the fields.
    fn day(&self) -> OfficeDay {
        let opens = self.work.opens.min(DAY_END);
        let closes = self.work.closes.clamp(opens, DAY_END);
        let pause = self.pause.unwrap_or(Window { opens: closes, closes });
        let pause_begins = pause.opens.clamp(opens, closes);
        OfficeDay { opens, pause_begins, pause_ends: pause.closes.clamp(pause_begins, closes), closes }
    }

    /// The minute at which the office closes.
    pub(super) fn closes(&self) -> u16 {
        self.day().closes
    }

    /// The first minute of office time at or after a minute of the day; none where the day holds no more of it.
    pub(super) fn next_minute(&self, minute: u16) -> Option<u16> {
        let day = self.day();
        let before_pause = minute.max(day.opens);
        let after_pause = minute.max(day.pause_ends);
        if before_pause < day.pause_begins {
            Some(before_pause)
        } else {
            (after_pause < day.closes).then_some(after_pause)
        }
    }

    /// How many minutes of office time pass on a day before a minute of it.
    pub(super) fn passed(&self, minute: u16) -> u16 {
        let day = self.day();
        (minute.clamp(day.opens, day.pause_begins) - day.opens)
            + (minute.clamp(day.pause_ends, day.closes) - day.pause_ends)
    }

    /// The minute at which so many minutes of office time have passed; what ends as the break begins ends there.
    pub(super) fn minute_after(&self, minutes: u16) -> u16 {
        let day = self.day();
        let before_pause = day.pause_begins - day.opens;
        if minutes <= before_pause {
            day.opens + minutes
        } else {
            day.pause_ends.saturating_add(minutes - before_pause).min(day.closes)
        }
    }

    /// The break, where it lies between two minutes of a day.
    pub(super) fn pause_between(&self, from: u16, to: u16) -> Option<Window> {
        let OfficeDay { pause_begins, pause_ends, .. } = self.day();
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
            assert_eq!(HOURS.next_minute(minute), next, "{minute}");
        }
    }

    #[test]
    fn minutes_passed_and_the_minute_after_them_agree() {
        for passed in 1..=HOURS.minutes() {
            assert_eq!(HOURS.passed(HOURS.minute_after(passed)), passed);
        }
        assert_eq!(HOURS.minute_after(240), 780, "the break does not push on what ends as it begins");
        assert_eq!(HOURS.minute_after(241), 871);
        assert_eq!(HOURS.minute_after(480), 1110);
    }

    #[test]
    fn hours_that_make_no_sense_hold_no_minutes_and_do_not_overflow() {
        for opens in [0, 600, u16::MAX] {
            for closes in [0, 500, u16::MAX] {
                let window = Window { opens, closes };
                let hours = OfficeHours { work: window, pause: Some(window), desk: Some(window), saturday: None };
                let _ = (hours.next_minute(u16::MAX), hours.passed(u16::MAX), hours.minute_after(u16::MAX));
                assert_eq!(hours.minutes(), 0);
            }
        }
    }
}
