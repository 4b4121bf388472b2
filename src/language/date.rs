//! Dates, times and days of the week as tables show them.

use chrono::{Datelike, NaiveDate, Weekday};

use super::Language;

/// A date in figures, the same in every language: 16.06.2017.
#[must_use]
pub fn date_in_figures(date: NaiveDate) -> String {
    format!("{:02}.{:02}.{:04}", date.day(), date.month(), date.year())
}

/// An act by its day and number, the same in Kazakh and Russian: «18.05.2017 № 144».
#[must_use]
pub fn act_in_figures(date: NaiveDate, number: &str) -> String {
    format!("{} № {number}", date_in_figures(date))
}

/// A date as the head of an act has it: «2016 жылғы 12 ақпандағы», «14 декабря 2017 года», "14 December 2017".
#[must_use]
pub fn date_in_words(date: NaiveDate, language: Language) -> String {
    let (day, year) = (date.day(), date.year());
    let month = usize::try_from(date.month0()).ok().and_then(|month| MONTHS.get(month)).copied().unwrap_or_default();
    let [_, kk, ru, en] = month;
    match language {
        Language::Kk => format!("{year} жылғы {day} {kk}"),
        Language::Ru => format!("{day} {ru} {year} года"),
        Language::En => format!("{day} {en} {year}"),
    }
}

/// The months: the Kazakh name, whatever ending follows; that of a day in Kazakh; the genitive in Russian; English.
const MONTHS: [[&str; 4]; 12] = [
    ["қаңтар", "қаңтардағы", "января", "January"],
    ["ақпан", "ақпандағы", "февраля", "February"],
    ["наурыз", "наурыздағы", "марта", "March"],
    ["сәуір", "сәуірдегі", "апреля", "April"],
    ["мамыр", "мамырдағы", "мая", "May"],
    ["маусым", "маусымдағы", "июня", "June"],
    ["шілде", "шілдедегі", "июля", "July"],
    ["тамыз", "тамыздағы", "августа", "August"],
    ["қыркүйек", "қыркүйектегі", "сентября", "September"],
    ["қазан", "қазандағы", "октября", "October"],
    ["қараша", "қарашадағы", "ноября", "November"],
    ["желтоқсан", "желтоқсандағы", "декабря", "December"],
];

/// A minute of the day, 0 to 1440, as a time: 18:30; the end of the day is 24:00.
#[must_use]
pub fn time_in_figures(minute: u16) -> String {
    format!("{:02}:{:02}", minute / 60, minute % 60)
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

/// The number of the month, 1 to 12, that a word of a date names: «сәуірдегі», «апреля»; none for any other word.
///
/// The word is in small letters.
#[must_use]
pub fn month_of_word(word: &str) -> Option<u32> {
    kazakh_month(word).map(|(month, _)| month).or_else(|| russian_month(word))
}

/// The number of the month, 1 to 12, whose Kazakh name begins a word, and the ending that follows the name.
///
/// The word is in small letters.
#[must_use]
pub fn kazakh_month(word: &str) -> Option<(u32, &str)> {
    (1..).zip(MONTHS).find_map(|(month, [name, ..])| Some((month, word.strip_prefix(name)?)))
}

/// The number of the month, 1 to 12, that a Russian word names in the genitive of dates.
///
/// The word is in small letters.
#[must_use]
pub fn russian_month(word: &str) -> Option<u32> {
    (1..).zip(MONTHS).find(|(_, [_, _, name, _])| *name == word).map(|(month, _)| month)
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
    fn a_date_is_written_in_words_as_acts_write_it() {
        let words = Language::ALL.map(|language| date_in_words(date(2016, 2, 12), language));
        assert_eq!(words, ["2016 жылғы 12 ақпандағы", "12 февраля 2016 года", "12 February 2016"]);
        assert_eq!(date_in_words(date(2017, 12, 3), Language::Kk), "2017 жылғы 3 желтоқсандағы");
    }

    #[test]
    fn days_of_the_week_have_short_names() {
        let day = date(2017, 7, 10).weekday();
        let short = Language::ALL.map(|language| weekday_short(day, language));
        assert_eq!(short, ["дс", "пн", "Mon"]);
    }

    #[test]
    fn the_month_of_a_date_is_known_in_both_languages_of_acts() {
        for (word, month) in [("қаңтардан", 1), ("сәуірдегі", 4), ("шілдедегі", 7), ("қарашадағы", 11), ("мая", 5)]
        {
            assert_eq!(month_of_word(word), Some(month), "{word}");
        }
        for word in ["жылғы", "апрель", "марте", ""] {
            assert_eq!(month_of_word(word), None, "{word}");
        }
    }
}
