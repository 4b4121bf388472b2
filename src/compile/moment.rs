//! Dates and times as people write them.

use chrono::{NaiveDate, NaiveTime};

use crate::syntax::parse_date;

/// The date and, where it is written, the time of «16.06.2017 10:00», «2017-06-16T10:00:00» or «16.06.2017».
///
/// None where there is no such day or time, such as 31.02.2017, or the text is written otherwise.
#[must_use]
pub fn moment(text: &str) -> Option<(NaiveDate, Option<NaiveTime>)> {
    let text = text.trim();
    match text.split_once(['T', ' ']) {
        None => Some((parse_date(text)?, None)),
        Some((date, clock)) => {
            let clock = clock.trim();
            let time =
                NaiveTime::parse_from_str(clock, "%H:%M").or_else(|_| NaiveTime::parse_from_str(clock, "%H:%M:%S"));
            Some((parse_date(date)?, Some(time.ok()?)))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_people_and_toml_write() {
        let date = NaiveDate::from_ymd_opt(2017, 6, 16).unwrap();
        let time = NaiveTime::from_hms_opt(10, 5, 0);
        assert_eq!(moment("16.06.2017"), Some((date, None)));
        for text in ["16.06.2017 10:05", "2017-06-16T10:05:00", "2017-06-16 10:05", "2017-06-16T10:05"] {
            assert_eq!(moment(text), Some((date, time)), "{text}");
        }
    }

    #[test]
    fn refuses_what_is_no_day_or_time() {
        for text in [
            "31.02.2017",
            "2017-13-01",
            "16.06.2017 25:00",
            "16.06.17",
            "16/06/2017",
            "",
            "10:00",
            "16.06.2017 10:00+05:00",
        ] {
            assert_eq!(moment(text), None, "{text}");
        }
    }
}
