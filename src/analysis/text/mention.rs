//! What a text mentions by number: clauses, annexes, processes, terms, and numbers of which it is not known what they count.

use std::ops::Range;

use super::numbered::{Class, class};
use super::numeral::{Numeral, Shape, ends};
use super::term::typed_terms;
use super::token::Token;
use crate::language::Language;

/// A number in a text and what it is the number of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Mention {
    /// What it is the number of.
    pub(super) class: Class,
    /// The number, without noughts before it.
    pub(super) value: String,
    /// Where it stands.
    pub(super) range: Range<usize>,
    /// Whether it is in words that need not count anything, such as «бір жағынан», «во вторых»: alone it proves nothing.
    pub(super) is_vague: bool,
}

impl Mention {
    /// Whether two mentions of two texts can be of the same thing: what is not known of one is taken from the other.
    pub(super) fn agrees(&self, other: &Self) -> bool {
        let is_bare = self.class == Class::Bare || other.class == Class::Bare;
        self.value == other.value && (is_bare || self.class == other.class)
    }
}

/// All that a text mentions by number.
pub(super) fn mentions(text: &str, all: &[Token<'_>], numerals: &[Numeral], language: Language) -> Vec<Mention> {
    let terms = typed_terms(text, all, numerals, language);
    let mut mentions = Vec::new();
    for numeral in numerals {
        let range = numeral.range.clone();
        let written = all.get(numeral.tokens.start).map_or("", |token| token.text);
        if let Some(term) = terms.iter().find(|term| term.range.start == range.start) {
            if let Some((first, _)) = ends(written) {
                mentions.push(bare(first.to_string(), &range));
            }
            mentions.push(Mention {
                class: Class::Term(term.unit),
                value: term.amount.to_string(),
                range: term.range.clone(),
                is_vague: numeral.shape == Shape::Words && term.amount_as_written == 1,
            });
            continue;
        }
        match (numeral.shape, numeral.amount) {
            (Shape::Parts, _) => mentions.extend(parts(written).map(|value| bare(value, &range))),
            (Shape::Words, Some(amount)) => {
                mentions.push(Mention { is_vague: true, ..bare(amount.to_string(), &range) });
            }
            _ if is_noughts(written) => {}
            _ => mentions.push(Mention { class: class(text, all, numeral, language), ..bare(plain(written), &range) }),
        }
    }
    mentions
}

fn bare(value: String, range: &Range<usize>) -> Mention {
    Mention { class: Class::Bare, value, range: range.clone(), is_vague: false }
}

/// The numbers of a date, a time or a fraction without noughts; the month of a date may be a word in the other language.
fn parts(written: &str) -> impl Iterator<Item = String> + '_ {
    let parts: Vec<&str> = written.split(|letter: char| !letter.is_ascii_digit()).collect();
    let is_date = matches!(parts.as_slice(), [_, _, year] if year.len() == 4);
    let is_left_out = move |at: usize, part: &str| (is_date && at == 1) || is_noughts(part);
    parts.into_iter().enumerate().filter(move |(at, part)| !is_left_out(*at, part)).map(|(_, part)| plain(part))
}

/// Whether a number is the «00» of a full hour, which need not be written.
fn is_noughts(number: &str) -> bool {
    number.len() > 1 && number.chars().all(|digit| digit == '0')
}

/// A number without noughts before it and without blanks in it.
fn plain(number: &str) -> String {
    let digits: String = number.chars().filter(|letter| !letter.is_whitespace()).collect();
    match digits.trim_start_matches('0') {
        "" => "0".to_owned(),
        plain => plain.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::super::numeral::numerals;
    use super::super::token::tokens;
    use super::*;
    use crate::language::Keyword;

    fn found(text: &str, language: Language) -> Vec<(Class, String)> {
        let all = tokens(text);
        let numerals = numerals(text, &all, language);
        mentions(text, &all, &numerals, language).into_iter().map(|mention| (mention.class, mention.value)).collect()
    }

    fn one(class: Class, value: &str) -> (Class, String) {
        (class, value.to_owned())
    }

    #[test]
    fn kazakh_numbers_stand_before_what_they_number() {
        assert_eq!(
            found("Стандарттың [9-тармағында], 5-1-тармағының 1) және 2) тармақшаларында; 1-қосымшасына", Language::Kk),
            [
                one(Class::Paragraph, "9"),
                one(Class::Paragraph, "5-1"),
                one(Class::Bare, "1"),
                one(Class::Item, "2"),
                one(Class::Annex, "1"),
            ]
        );
        assert_eq!(found("1-үдеріс – 2-шарт", Language::Kk), [one(Class::Process, "1"), one(Class::Condition, "2")]);
    }

    #[test]
    fn russian_numbers_stand_after_what_they_number() {
        assert_eq!(
            found("[пунктом 9] Стандарта, подпунктами 1) и 2) пункта 5-1, согласно приложению 1", Language::Ru),
            [
                one(Class::Paragraph, "9"),
                one(Class::Item, "1"),
                one(Class::Bare, "2"),
                one(Class::Paragraph, "5-1"),
                one(Class::Annex, "1"),
            ]
        );
        assert_eq!(
            found("процесс 1 – условие 2", Language::Ru),
            [one(Class::Process, "1"), one(Class::Condition, "2")]
        );
    }

    #[test]
    fn a_date_is_its_day_and_its_year_and_an_ordinal_is_its_number() {
        let date = [one(Class::Bare, "2"), one(Class::Bare, "2015")];
        assert_eq!(found("от 02.11.2015", Language::Ru), date);
        assert_eq!(found("от 2 ноября 2015 года", Language::Ru), date);
        let second = [one(Class::Bare, "2")];
        assert_eq!(found("2-ші қабат", Language::Kk), second);
        assert_eq!(found("2-й этаж", Language::Ru), second);
        assert_eq!(found("екінші қабат", Language::Kk), second);
        assert_eq!(found("второй этаж", Language::Ru), second);
        assert_eq!(found("2-ші тармақ", Language::Kk), [one(Class::Paragraph, "2")]);
        assert_eq!(found("3-санат", Language::Kk), [one(Class::Bare, "3")]);
    }

    #[test]
    fn a_term_is_its_amount_and_its_unit() {
        let term = [one(Class::Term(Keyword::WorkingDay), "5")];
        assert_eq!(found("5 (бес) жұмыс күні", Language::Kk), term);
        assert_eq!(found("5 (пяти) рабочих дней", Language::Ru), term);
    }

    #[test]
    fn a_range_of_units_is_its_two_ends() {
        let ends = [one(Class::Bare, "3"), one(Class::Term(Keyword::Day), "5")];
        assert_eq!(found("3-5 күн ішінде", Language::Kk), ends);
        assert_eq!(found("3–5 күн ішінде", Language::Kk), ends);
        assert_eq!(found("в течение 3 — 5 дней", Language::Ru), ends);
        assert_eq!(found("с 3 до 5 дней", Language::Ru), ends);
        assert_eq!(found("от трех до пяти дней", Language::Ru), ends);
    }

    #[test]
    fn times_of_the_day_are_numbers_however_they_are_written() {
        let times = ["9", "18", "30"].map(|value| one(Class::Bare, value));
        assert_eq!(found("сағат 9.00-ден 18.30-ға дейін", Language::Kk), times);
        assert_eq!(found("с 9 часов 00 минут до 18 часов 30 минут", Language::Ru), times);
        assert_eq!(found("1 500 және 1500", Language::Kk), [one(Class::Bare, "1500"), one(Class::Bare, "1500")]);
    }
}
