//! The words of a wording as they are compared: small letters of one alphabet, numbers and dates apart.

use chrono::NaiveDate;

use crate::language::{Case, Gender, kazakh_month, kazakh_number, russian_month, russian_number};

/// A word of a wording.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Word {
    /// A word of letters.
    Plain(String),
    /// A number in figures.
    Figures(u16),
    /// A date in figures; none where no month has such a day.
    Date(Option<NaiveDate>),
}

/// The largest number of days or months that is read from words.
const MOST: u16 = 366;
/// How many words a number has at most.
const MOST_WORDS: usize = 4;

/// The words of a text; every other sign parts them.
pub(super) fn words(text: &str) -> Vec<Word> {
    let mut parts: Vec<String> = Vec::new();
    let mut before = ' ';
    for letter in text.chars().flat_map(char::to_lowercase) {
        if letter.is_alphanumeric() {
            let goes_on = |part: &&mut String| match before {
                // Within a date only.
                '.' => part.ends_with('.') && letter.is_numeric(),
                before => before.is_alphanumeric() && before.is_numeric() == letter.is_numeric(),
            };
            match parts.last_mut().filter(goes_on) {
                Some(part) => part.push(letter),
                None => parts.push(letter.to_string()),
            }
        } else if let Some(part) = parts.last_mut().filter(|_| letter == '.' && before.is_numeric()) {
            part.push('.');
        }
        before = letter;
    }
    parts.iter().map(|part| word(part)).collect()
}

/// A part of a text, in small letters.
fn word(part: &str) -> Word {
    let figures = part.trim_end_matches('.');
    if figures.contains('.') {
        return Word::Date(date(figures));
    }
    match figures.parse() {
        Ok(number) => Word::Figures(number),
        Err(_) => Word::Plain(in_one_alphabet(part)),
    }
}

/// The day of 01.03.2016.
fn date(figures: &str) -> Option<NaiveDate> {
    let [day, month, year] = figures.split('.').collect::<Vec<_>>().try_into().ok()?;
    NaiveDate::from_ymd_opt(year.parse().ok().filter(|_| year.len() == 4)?, month.parse().ok()?, day.parse().ok()?)
}

/// The word with Cyrillic letters where letters of another alphabet only look like them, and «е» for «ё».
fn in_one_alphabet(word: &str) -> String {
    let letter = |letter| match letter {
        'i' => 'і',
        'ə' => 'ә',
        'a' => 'а',
        'c' => 'с',
        'ё' | 'e' => 'е',
        'h' => 'һ',
        'k' => 'к',
        'm' => 'м',
        'o' => 'о',
        'p' => 'р',
        't' => 'т',
        'x' => 'х',
        'y' => 'у',
        'ɵ' => 'ө',
        other => other,
    };
    word.chars().map(letter).collect()
}

/// The number that stands first, in figures, in words or in both alike, and how many words it takes.
pub(super) fn number(words: &[Word]) -> Option<(u16, usize)> {
    let Some(Word::Figures(figures)) = words.first() else { return spelt(words) };
    match spelt(words.get(1..).unwrap_or_default()) {
        // «10 (он)», «10 (десяти)»; other words than the figures say are no number.
        Some((spelt, count)) => (spelt == *figures).then_some((spelt, count + 1)),
        None => Some((*figures, 1)),
    }
}

/// The number in words that stands first; the longest one that can be read.
fn spelt(words: &[Word]) -> Option<(u16, usize)> {
    let plain = words.iter().take(MOST_WORDS).map_while(|word| match word {
        Word::Plain(word) => Some(word.as_str()),
        Word::Figures(_) | Word::Date(_) => None,
    });
    let plain: Vec<&str> = plain.collect();
    (1..=plain.len()).rev().find_map(|count| {
        let text = plain.get(..count)?.join(" ");
        let is_it = |number: &u16| {
            kazakh_number(*number) == text || russian_number(*number, Case::Genitive, Gender::Masculine) == text
        };
        (1..=MOST).find(is_it).map(|number| (number, count))
    })
}

/// The first year that is written in full.
const FIRST_YEAR: u16 = 1000;

/// What follows the name of a Kazakh month: nothing, or the ending of «from».
const ENDINGS_OF_FROM: [&str; 7] = ["", "дан", "ден", "нан", "нен", "тан", "тен"];

/// The date that stands first, in figures or with the name of its month, and how many words it takes; no day where no
/// month has such a one.
pub(super) fn day(words: &[Word]) -> Option<(Option<NaiveDate>, usize)> {
    match words {
        [Word::Date(date), ..] => Some((*date, 1)),
        // 2016 жылғы 1 наурыздан
        [Word::Figures(year), Word::Plain(of), Word::Figures(day), Word::Plain(month), ..]
            if *year >= FIRST_YEAR && ["жылғы", "жылдың", "ж"].contains(&of.as_str()) =>
        {
            let (month, _) = kazakh_month(month).filter(|(_, ending)| ENDINGS_OF_FROM.contains(ending))?;
            Some((NaiveDate::from_ymd_opt(i32::from(*year), month, u32::from(*day)), 4))
        }
        // 1 марта 2016 года
        [Word::Figures(day), Word::Plain(month), Word::Figures(year), ..] if *year >= FIRST_YEAR => {
            let month = russian_month(month)?;
            Some((NaiveDate::from_ymd_opt(i32::from(*year), month, u32::from(*day)), 3))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day_of(text: &str) -> Option<(Option<NaiveDate>, usize)> {
        day(&words(text))
    }

    #[test]
    fn numbers_are_read_in_figures_in_words_and_in_both() {
        for text in ["он", "10", "10 (он)", "10 (десяти)", "десяти", "10(он)"] {
            let words = words(text);
            assert_eq!(number(&words), Some((10, words.len())), "{text}");
        }
        assert_eq!(number(&words("двадцати одного календарного")), Some((21, 2)));
        assert_eq!(number(&words("жиырма бір күн")), Some((21, 2)));
        assert_eq!(number(&words("10 (двадцати)")), None, "figures and words that differ");
        assert_eq!(number(&words("күн")), None);
    }

    #[test]
    fn dates_are_read_in_figures_and_with_months() {
        let date = NaiveDate::from_ymd_opt(2019, 1, 1);
        for text in ["01.01.2019", "1.1.2019.", "1 января 2019 года", "2019 жылғы 1 қаңтардан", "2019 ж. 1 қаңтар"]
        {
            assert_eq!(day_of(text).map(|(date, _)| date), Some(date), "{text}");
        }
        for text in ["31.02.2016", "30 февраля 2016", "2016 жылғы 31 сәуірден", "01.13.2016", "01.01.16"]
        {
            assert_eq!(day_of(text).map(|(date, _)| date), Some(None), "{text}");
        }
        assert_eq!(day_of("1 қаңтардан"), None);
    }

    #[test]
    fn letters_of_other_alphabets_and_signs_make_no_difference() {
        assert_eq!(words("Қолданысқа ЕНГІЗІЛЕДІ."), words("қолданысқа  енгiзiледi"));
        assert_eq!(words("трёх – мес."), words("трех мес"));
        assert_eq!(words("01.01.2014ж."), [Word::Date(NaiveDate::from_ymd_opt(2014, 1, 1)), Word::Plain("ж".into())]);
    }
}
