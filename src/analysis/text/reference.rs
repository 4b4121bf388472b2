//! References to acts in a text: the day of signing and the number, as acts are named in Kazakh and in Russian.

use std::ops::Range;

use chrono::NaiveDate;

use super::token::{Token, TokenKind, between, tokens};
use crate::language::month_of_word;
use crate::syntax::parse_date;

/// An act named in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Reference {
    /// Where the day and the number stand.
    pub(super) range: Range<usize>,
    /// The day of signing.
    pub(super) date: NaiveDate,
    /// The number, without «№».
    pub(super) number: String,
}

/// The words for the year that may stand in a date, in both languages.
const YEAR_WORDS: [&str; 7] = ["жылғы", "жылдың", "ж", "года", "г", "год", "году"];

/// The acts that a text names by day and number: «2015 жылғы 13 сәуірдегі № 198», «от 13 апреля 2015 года № 198»,
/// «13.04.2015 № 198».
pub(super) fn references(text: &str) -> Vec<Reference> {
    if !text.contains('№') {
        return Vec::new();
    }
    let all = tokens(text);
    text.match_indices('№').filter_map(|(at, sign)| reference(text, &all, at..at + sign.len())).collect()
}

/// The one act that a text names; none where it names none or several.
#[must_use]
pub fn act_named(text: &str) -> Option<(NaiveDate, String)> {
    let mut all = references(text).into_iter();
    let one = all.next()?;
    all.next().is_none().then_some((one.date, one.number))
}

fn reference(text: &str, all: &[Token<'_>], sign: Range<usize>) -> Option<Reference> {
    let (number, end) = number(text, sign.end)?;
    let before = all.partition_point(|token| token.range.end <= sign.start);
    let before = all.get(..before)?;
    let last = before.last()?;
    if !is_loose(text.get(last.range.end..sign.start)?) {
        return None;
    }
    let (date, start) = date(text, before)?;
    Some(Reference { range: start..end, date, number })
}

/// The number after its sign, and where it ends.
fn number(text: &str, from: usize) -> Option<(String, usize)> {
    let rest = text.get(from..)?;
    let start = from + rest.find(|letter: char| !letter.is_whitespace())?;
    let rest = text.get(start..)?;
    let is_of_number = |letter: char| letter.is_alphanumeric() || matches!(letter, '-' | '/');
    let end = rest.find(|letter: char| !is_of_number(letter)).unwrap_or(rest.len());
    let number = rest.get(..end)?.trim_end_matches(['-', '/']);
    number.starts_with(char::is_alphanumeric).then(|| (number.to_owned(), start + number.len()))
}

/// The date with which some tokens end, and where it begins.
fn date(text: &str, all: &[Token<'_>]) -> Option<(NaiveDate, usize)> {
    let is_year_word = |token: &Token<'_>| YEAR_WORDS.contains(&token.small.as_ref());
    let all = match all.split_last() {
        Some((last, before)) if is_year_word(last) && is_joined(text, before.last()?, last) => before,
        _ => all,
    };
    match all {
        [.., figures] if matches!(figures.kind, TokenKind::Figure | TokenKind::Label) => {
            Some((parse_date(figures.text)?, figures.range.start))
        }
        [.., year, word, day, month] if is_year_word(word) && are_joined(text, &[year, word, day, month]) => {
            Some((of_parts(day, month, year)?, year.range.start))
        }
        [.., day, month, year] if are_joined(text, &[day, month, year]) => {
            Some((of_parts(day, month, year)?, day.range.start))
        }
        _ => None,
    }
}

fn of_parts(day: &Token<'_>, month: &Token<'_>, year: &Token<'_>) -> Option<NaiveDate> {
    let year = year.number().filter(|year| *year > 999)?;
    NaiveDate::from_ymd_opt(i32::from(year), month_of_word(&month.small)?, u32::from(day.number()?))
}

fn are_joined(text: &str, all: &[&Token<'_>]) -> bool {
    all.windows(2).all(|pair| matches!(pair, [one, next] if is_joined(text, one, next)))
}

fn is_joined(text: &str, one: &Token<'_>, next: &Token<'_>) -> bool {
    is_loose(between(text, one, next))
}

/// Whether nothing but blanks, quotes, full stops and the brackets of links stands there.
fn is_loose(between: &str) -> bool {
    between.chars().all(|letter| letter.is_whitespace() || ".\"«»[]".contains(letter))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<(String, String)> {
        references(text).into_iter().map(|one| (one.date.to_string(), one.number)).collect()
    }

    fn one(date: &str, number: &str) -> Vec<(String, String)> {
        vec![(date.to_owned(), number.to_owned())]
    }

    #[test]
    fn an_act_is_known_however_its_day_is_written() {
        let order = one("2015-04-13", "198");
        for text in [
            "министрінің 2015 жылғы 13 сәуірдегі № 198 бұйрығына",
            "министрінің 2015 жылғы «13» сәуірдегі №198 бұйрығына",
            "от 13 апреля 2015 года № 198",
            "от «13» апреля 2015 г. №\u{a0}198",
            "13.04.2015 [№ 198] бұйрығымен",
            "приказом от 13.04.2015 г. № 198;",
            "13.04.2015 ж. № 198",
        ] {
            assert_eq!(found(text), order, "{text}");
        }
        assert_eq!(found("2015-04-13 № 198"), order);
        assert_eq!(found("от 15 апреля 2013 года № 88-V «О"), one("2013-04-15", "88-V"));
        assert_eq!(found("2017 жылғы 1 наурыздағы № А-7/118."), one("2017-03-01", "А-7/118"));
    }

    #[test]
    fn two_acts_of_one_sentence_are_two() {
        let text = "министрінің 2015 жылғы 2 қарашадағы № 619 \"2015 жылғы 13 сәуірдегі № 198 бұйрығына өзгерістер\"";
        let both: Vec<_> = found(text).into_iter().map(|(_, number)| number).collect();
        assert_eq!(both, ["619", "198"]);
        let place = references(text).remove(1).range;
        assert_eq!(text.get(place), Some("2015 жылғы 13 сәуірдегі № 198"));
    }

    #[test]
    fn a_number_without_a_day_before_it_is_no_reference() {
        for text in [
            "тізілімінде № 12366 тіркелген",
            "2015 жылғы 13 сәуірде тіркелді, № 198",
            "13 апреля, № 198",
            "31.02.2015 № 198",
            "2015 жылғы 13 сәуірдегі №",
            "форма № 2",
            "№ 198",
        ] {
            assert_eq!(found(text), [], "{text}");
        }
    }
}
