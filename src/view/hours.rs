//! The hours of an office and the days of meetings in words.

use super::capital::capital;
use super::said::said;
use crate::calendar::OfficeHours;
use crate::language::{Keyword, Language, time_in_figures};
use crate::model::{Meetings, Regulation, Title};

/// The hours of the office and where they come from.
pub(super) fn hours(regulation: &Regulation, language: Language) -> Option<String> {
    Some(grounded(regulation.terms.hours?, regulation.terms.hours_ground.as_ref(), language))
}

/// Hours and where they come from: «09:00–20:00 (стандарт)».
pub(super) fn grounded(hours: OfficeHours, ground: Option<&Title>, language: Language) -> String {
    let words = office_hours(hours, language);
    match ground {
        Some(ground) => format!("{words} ({})", ground.in_language(language)),
        None => words,
    }
}

/// One whose hours may be other than those of the office.
#[derive(Clone, Copy)]
pub(super) struct HoursOf<'a> {
    /// Whose they are.
    pub(super) whose: &'a str,
    /// Where they come from.
    pub(super) ground: Option<&'a Title>,
}

/// The hours of an office: «09:00–18:30, үзіліс 13:00–14:30, сенбіде 09:00–13:00».
pub(super) fn office_hours(hours: OfficeHours, language: Language) -> String {
    let range = |opens: u16, closes: u16| format!("{}–{}", time_in_figures(opens), time_in_figures(closes));
    let mut words = range(hours.work.opens, hours.work.closes);
    let parts = [
        (["үзіліс", "перерыв", "break"], hours.pause),
        (["қабылдау мен беру", "прием и выдача", "acceptance and issue"], hours.desk),
        (["сенбіде", "в субботу", "on Saturday"], hours.saturday),
    ];
    for (label, window) in parts {
        if let Some(window) = window {
            words = format!("{words}, {} {}", said(language, label), range(window.opens, window.closes));
        }
    }
    words
}

/// The days on which a commission meets: «сейсенбі, бейсенбі», «вторник, числа месяца: 10, 25».
pub(super) fn meeting_days(meetings: &Meetings, language: Language) -> String {
    let weekdays = Keyword::WEEKDAYS.iter().zip(meetings.weekdays).filter(|(_, meets)| *meets);
    let mut days: Vec<String> = weekdays.map(|(day, _)| weekday(day.word(language), language)).collect();
    if !meetings.month_days.is_empty() {
        let numbers: Vec<String> = meetings.month_days.iter().map(u8::to_string).collect();
        let numbers = numbers.join(", ");
        days.push(match language {
            Language::Kk => format!("айдың күндері: {numbers}"),
            Language::Ru => format!("числа месяца: {numbers}"),
            Language::En => format!("days of the month: {numbers}"),
        });
    }
    days.join(", ")
}

/// The name of a day of the week: English ones begin with a capital letter.
fn weekday(word: &str, language: Language) -> String {
    if language == Language::En { capital(word) } else { word.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_of_the_week_and_of_the_month_are_listed() {
        let mut meetings = Meetings::default();
        (meetings.weekdays[1], meetings.weekdays[3]) = (true, true);
        assert_eq!(meeting_days(&meetings, Language::Kk), "сейсенбі, бейсенбі");
        assert_eq!(meeting_days(&meetings, Language::En), "Tuesday, Thursday");
        meetings.month_days = vec![10, 25];
        assert_eq!(meeting_days(&meetings, Language::Ru), "вторник, четверг, числа месяца: 10, 25");
    }
}
