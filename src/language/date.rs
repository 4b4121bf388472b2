//! Dates, times and days of the week in words and figures.

use chrono::{Datelike, NaiveDate, Weekday};

use super::Language;

/// A date in figures, the same in every language: 16.06.2017.
#[must_use]
pub fn date_in_figures(date: NaiveDate) -> String {
    format!("{:02}.{:02}.{:04}", date.day(), date.month(), date.year())
}

/// A date as acts name it: «2017 жылғы 18 мамыр», «18 мая 2017 года», "18 May 2017".
#[must_use]
pub fn date_in_words(date: NaiveDate, language: Language) -> String {
    let (day, year, month) = (date.day(), date.year(), month(date.month(), language));
    match language {
        Language::Kk => format!("{year} жылғы {day} {month}"),
        Language::Ru => format!("{day} {month} {year} года"),
        Language::En => format!("{day} {month} {year}"),
    }
}

/// A minute of the day, 0 to 1440, as a time: 18:30; the end of the day is 24:00.
#[must_use]
pub fn time_in_figures(minute: u16) -> String {
    format!("{:02}:{:02}", minute / 60, minute % 60)
}

/// The whole name of a day of the week.
#[must_use]
pub const fn weekday(day: Weekday, language: Language) -> &'static str {
    let [kk, ru, en] = match day {
        Weekday::Mon => ["дүйсенбі", "понедельник", "Monday"],
        Weekday::Tue => ["сейсенбі", "вторник", "Tuesday"],
        Weekday::Wed => ["сәрсенбі", "среда", "Wednesday"],
        Weekday::Thu => ["бейсенбі", "четверг", "Thursday"],
        Weekday::Fri => ["жұма", "пятница", "Friday"],
        Weekday::Sat => ["сенбі", "суббота", "Saturday"],
        Weekday::Sun => ["жексенбі", "воскресенье", "Sunday"],
    };
    match language {
        Language::Kk => kk,
        Language::Ru => ru,
        Language::En => en,
    }
}

/// The short name of a day of the week, for tables.
#[must_use]
pub const fn weekday_short(day: Weekday, language: Language) -> &'static str {
    let [kk, ru, en] = match day {
        Weekday::Mon => ["дс", "пн", "Mon"],
        Weekday::Tue => ["сс", "вт", "Tue"],
        Weekday::Wed => ["ср", "ср", "Wed"],
        Weekday::Thu => ["бс", "чт", "Thu"],
        Weekday::Fri => ["жм", "пт", "Fri"],
        Weekday::Sat => ["сб", "сб", "Sat"],
        Weekday::Sun => ["жс", "вс", "Sun"],
    };
    match language {
        Language::Kk => kk,
        Language::Ru => ru,
        Language::En => en,
    }
}

/// The month of a date in words, 1 to 12; Russian in the genitive.
const fn month(number: u32, language: Language) -> &'static str {
    let [kk, ru, en] = match number {
        1 => ["қаңтар", "января", "January"],
        2 => ["ақпан", "февраля", "February"],
        3 => ["наурыз", "марта", "March"],
        4 => ["сәуір", "апреля", "April"],
        5 => ["мамыр", "мая", "May"],
        6 => ["маусым", "июня", "June"],
        7 => ["шілде", "июля", "July"],
        8 => ["тамыз", "августа", "August"],
        9 => ["қыркүйек", "сентября", "September"],
        10 => ["қазан", "октября", "October"],
        11 => ["қараша", "ноября", "November"],
        // INVARIANT: chrono numbers the months of a date from 1 to 12.
        _ => ["желтоқсан", "декабря", "December"],
    };
    match language {
        Language::Kk => kk,
        Language::Ru => ru,
        Language::En => en,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    #[test]
    fn figures_are_padded() {
        assert_eq!(date_in_figures(date(2017, 6, 16)), "16.06.2017");
        assert_eq!(date_in_figures(date(2016, 2, 4)), "04.02.2016");
        assert_eq!(time_in_figures(18 * 60 + 30), "18:30");
        assert_eq!(time_in_figures(9 * 60 + 5), "09:05");
        assert_eq!(time_in_figures(1440), "24:00");
    }

    #[test]
    fn the_day_of_an_act_is_named_as_in_its_heading() {
        let signed = date(2017, 5, 18);
        assert_eq!(date_in_words(signed, Language::Kk), "2017 жылғы 18 мамыр");
        assert_eq!(date_in_words(signed, Language::Ru), "18 мая 2017 года");
        assert_eq!(date_in_words(signed, Language::En), "18 May 2017");
        assert_eq!(date_in_words(date(2016, 2, 4), Language::Ru), "4 февраля 2016 года");
        assert_eq!(date_in_words(date(2025, 12, 26), Language::Kk), "2025 жылғы 26 желтоқсан");
    }

    #[test]
    fn days_of_the_week_have_whole_and_short_names() {
        let day = date(2017, 7, 10).weekday();
        let whole = Language::ALL.map(|language| weekday(day, language));
        assert_eq!(whole, ["дүйсенбі", "понедельник", "Monday"]);
        let short = Language::ALL.map(|language| weekday_short(day, language));
        assert_eq!(short, ["дс", "пн", "Mon"]);
    }
}
