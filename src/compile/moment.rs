//! Dates and times as people write them.

use chrono::{NaiveDate, NaiveTime};

use crate::calendar::Moment;
use crate::diagnostic::MomentMistake;
use crate::syntax::parse_date;

/// The date and, where it is written, the time of «16.06.2017 10:00», «2017-06-16T10:00:00» or «16.06.2017».
///
/// # Errors
/// [`MomentMistake::NoSuch`] where there is no such day or time, such as 31.02.2017, and [`MomentMistake::Form`] where
/// the text is written otherwise.
pub fn moment(text: &str) -> Result<(NaiveDate, Option<NaiveTime>), MomentMistake> {
    let text = text.trim();
    let (date, clock) = match text.split_once(['T', ' ']) {
        None => (text, None),
        Some((date, clock)) => (date, Some(clock.trim())),
    };
    if !(is_date(date) && clock.is_none_or(is_clock)) {
        return Err(MomentMistake::Form);
    }
    let date = parse_date(date).ok_or(MomentMistake::NoSuch)?;
    let Some(clock) = clock else { return Ok((date, None)) };
    let time = NaiveTime::parse_from_str(clock, "%H:%M").or_else(|_| NaiveTime::parse_from_str(clock, "%H:%M:%S"));
    Ok((date, Some(time.map_err(|_| MomentMistake::NoSuch)?)))
}

/// A moment with its time of day: without it nothing is known about office hours.
///
/// # Errors
/// Those of [`moment`], and [`MomentMistake::NoTime`] where only the date is written.
pub fn instant(text: &str) -> Result<Moment, MomentMistake> {
    let (date, time) = moment(text)?;
    Ok(Moment::from_datetime(date.and_time(time.ok_or(MomentMistake::NoTime)?)))
}

/// Whether a text has the form of a date: 16.06.2017 or 2017-06-16.
fn is_date(text: &str) -> bool {
    are_figures(text.split('.'), &[2, 2, 4]) || are_figures(text.split('-'), &[4, 2, 2])
}

/// Whether a text has the form of a time of day: 10:30 or 10:30:00.
fn is_clock(text: &str) -> bool {
    are_figures(text.split(':'), &[2, 2]) || are_figures(text.split(':'), &[2, 2, 2])
}

/// Whether each part is as many figures as it may be; a day, a month and an hour may have one only.
fn are_figures<'a>(parts: impl Iterator<Item = &'a str>, lengths: &[usize]) -> bool {
    let lengths = lengths.iter().copied().map(Some).chain([None]);
    parts.map(Some).chain([None]).zip(lengths).all(|(part, length)| match (part, length) {
        (Some(part), Some(length)) => {
            let fits = part.len() == length || length == 2 && part.len() == 1;
            fits && part.bytes().all(|byte| byte.is_ascii_digit())
        }
        (part, length) => part.is_none() && length.is_none(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_people_and_toml_write() {
        let date = NaiveDate::from_ymd_opt(2017, 6, 16).unwrap();
        let time = NaiveTime::from_hms_opt(10, 5, 0);
        assert_eq!(moment("16.06.2017"), Ok((date, None)));
        for text in ["16.06.2017 10:05", "2017-06-16T10:05:00", "2017-06-16 10:05", "2017-06-16T10:05"] {
            assert_eq!(moment(text), Ok((date, time)), "{text}");
        }
    }

    #[test]
    fn refuses_what_is_no_day_or_time() {
        for text in ["31.02.2017", "2017-13-01", "16.06.2017 25:00", "2017-06-16T10:60:00", "31.02.2017 10:00"] {
            assert_eq!(moment(text), Err(MomentMistake::NoSuch), "{text}");
        }
    }

    #[test]
    fn refuses_what_is_written_otherwise() {
        let texts =
            ["16.06.17", "16/06/2017", "", "10:00", "16.06.2017 10:00+05:00", "16.06.2017 10", "16.06", "1.1.2017."];
        for text in texts {
            assert_eq!(moment(text), Err(MomentMistake::Form), "{text}");
        }
    }

    #[test]
    fn refuses_a_date_alone_where_a_time_is_needed() {
        assert_eq!(instant("01.06.2017"), Err(MomentMistake::NoTime));
        assert!(instant("1.6.2017 9:05").is_ok());
    }
}
