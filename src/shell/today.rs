//! The day on which the program is asked; no other module knows of it.

use std::time::{Duration, SystemTime};

use chrono::{DateTime, NaiveDate};

/// How far the time of Kazakhstan is ahead of universal time: five hours in the whole country since 01.03.2024.
const AHEAD: Duration = Duration::from_hours(5);

/// Today's date in Kazakhstan; none where the clock of the system stands at no date.
pub(super) fn today() -> Option<NaiveDate> {
    #[expect(clippy::disallowed_methods, reason = "here and nowhere else the answer depends on the day")]
    let now = SystemTime::now();
    let since = now.duration_since(SystemTime::UNIX_EPOCH).ok()?.checked_add(AHEAD)?;
    let seconds = i64::try_from(since.as_secs()).ok()?;
    Some(DateTime::from_timestamp(seconds, 0)?.date_naive())
}
