//! Terms typed in a text: a number with a unit of time.

use std::ops::Range;

use super::numeral::{Numeral, Shape, ends, numerals};
use super::times::without_times;
use super::token::{Token, tokens, touch};
use super::unit_word::{DAY_AND_NIGHT, is_measure, unit_at};
use crate::language::{Keyword, Language};

/// A term typed in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct TypedTerm {
    /// Where it stands, from its number to its unit.
    pub(crate) range: Range<usize>,
    /// Its tokens.
    pub(super) tokens: Range<usize>,
    /// How many.
    pub(crate) amount: u16,
    /// The number as it is written: one where a day and a night are twenty-four hours.
    pub(super) amount_as_written: u16,
    /// Of what; [`Keyword::Day`] where the text does not say which days.
    pub(crate) unit: Keyword,
    /// How its number is written.
    pub(super) shape: Shape,
    /// Whether it is only the end of a range: «3–5 күн».
    pub(super) ends_range: bool,
}

/// A number from here on is a year of the calendar where years are counted.
const FIRST_YEAR: u16 = 1900;

/// Words beside which years are the age of somebody.
const AGES: [&str; 8] = ["возраст", "достиг", "старше", "младше", "моложе", "исполн", "ребен", "дет"];

/// The terms typed in a text, read by themselves.
pub(crate) fn terms_in(text: &str, language: Language) -> Vec<TypedTerm> {
    let all = tokens(text);
    typed_terms(text, &all, &numerals(text, &all, language), language)
}

/// The terms that stand in a text; dates, ages and times of the day are none.
pub(super) fn typed_terms(text: &str, all: &[Token<'_>], numerals: &[Numeral], language: Language) -> Vec<TypedTerm> {
    let term = |numeral: &Numeral| {
        let written = all.get(numeral.tokens.start)?.text;
        let is_label = numeral.shape == Shape::Label;
        let number = if is_label { ends(written).map(|(_, last)| last) } else { numeral.amount }?;
        if number == 0 || numeral.is_ordinal {
            return None;
        }
        let (unit, last) = unit_of(text, all, numeral, language)?;
        let is_measure = language == Language::Kk && is_measure(all, last);
        let is_date = unit == Keyword::Year && number >= FIRST_YEAR;
        let is_age = unit == Keyword::Year && is_age(all, numeral.tokens.start, last);
        if is_date || is_age || is_measure {
            return None;
        }
        let (amount, unit) =
            if unit == DAY_AND_NIGHT { (number.saturating_mul(24), Keyword::Hour) } else { (number, unit) };
        Some(TypedTerm {
            range: numeral.range.start..all.get(last)?.range.end,
            tokens: numeral.tokens.start..last + 1,
            amount,
            amount_as_written: number,
            unit,
            shape: numeral.shape,
            ends_range: is_label || numeral.ends_range,
        })
    };
    without_times(text, all, language, numerals.iter().filter_map(term).collect())
}

/// The unit that a number counts, and its last token.
fn unit_of(text: &str, all: &[Token<'_>], numeral: &Numeral, language: Language) -> Option<(Keyword, usize)> {
    let in_parentheses = || {
        let again = numeral.again.as_ref().filter(|again| again.tokens.start == numeral.tokens.end)?;
        Some((again.unit?, again.tokens.end - 1))
    };
    let next = numeral.next();
    let follows = || {
        let (last, noun) = (all.get(next - 1)?, all.get(next)?);
        let is_closed = next > numeral.tokens.end;
        let gap = text.get(last.range.end..noun.range.start)?.trim();
        let touches = if is_closed { gap == ")" } else { touch(text, last, noun) };
        touches.then(|| unit_at(text, all, next, language)).flatten()
    };
    let (unit, last) = follows().or_else(in_parentheses)?;
    let before = numeral.tokens.start.checked_sub(1).and_then(|at| all.get(at));
    // «Күнтізбелік он күн» is as good as «он күнтізбелік күн».
    let is_calendar = before.is_some_and(|before| before.small == "күнтізбелік");
    Some((if unit == Keyword::Day && is_calendar { Keyword::CalendarDay } else { unit }, last))
}

/// Whether years are the age of somebody: «достигшие 18 лет», «ребенок до 3 лет».
fn is_age(all: &[Token<'_>], number: usize, unit: usize) -> bool {
    let near = all.get(number.saturating_sub(4)..(unit + 3).min(all.len())).unwrap_or_default();
    near.iter().any(|token| AGES.iter().any(|age| token.small.starts_with(age)))
}

#[cfg(test)]
mod tests {
    use super::super::numeral::numerals;
    use super::super::token::tokens;
    use super::*;

    fn found(text: &str, language: Language) -> Vec<(&str, u16, Keyword)> {
        let all = tokens(text);
        let numerals = numerals(text, &all, language);
        typed_terms(text, &all, &numerals, language)
            .into_iter()
            .map(|term| (text.get(term.range.clone()).unwrap(), term.amount, term.unit))
            .collect()
    }

    #[test]
    fn kazakh_terms_are_found_in_every_case() {
        let kk = |text| found(text, Language::Kk);
        assert_eq!(
            kk("27 (жиырма жеті) күнтізбелік күн ішінде"),
            [("27 (жиырма жеті) күнтізбелік күн", 27, Keyword::CalendarDay)]
        );
        assert_eq!(kk("5 жұмыс күнінен кешіктірмей"), [("5 жұмыс күнінен", 5, Keyword::WorkingDay)]);
        assert_eq!(kk("оны 1 (бір) ай бойы сақтайды"), [("1 (бір) ай", 1, Keyword::Month)]);
        assert_eq!(kk("1 тәулігінде"), [("1 тәулігінде", 24, Keyword::Hour)]);
        assert_eq!(
            kk("20 (жиырма) минут. 3 күн"),
            [("20 (жиырма) минут", 20, Keyword::Minute), ("3 күн", 3, Keyword::Day)]
        );
    }

    #[test]
    fn russian_terms_are_found_in_every_case() {
        let ru = |text| found(text, Language::Ru);
        assert_eq!(
            ru("в течение 27 (двадцати семи) календарных дней"),
            [("27 (двадцати семи) календарных дней", 27, Keyword::CalendarDay)]
        );
        assert_eq!(ru("за 1 (один) рабочий день"), [("1 (один) рабочий день", 1, Keyword::WorkingDay)]);
        assert_eq!(
            ru("не позднее 24 часов; 2 месяцев"),
            [("24 часов", 24, Keyword::Hour), ("2 месяцев", 2, Keyword::Month)]
        );
        assert_eq!(ru("к 3 (трём) дням"), [("3 (трём) дням", 3, Keyword::Day)]);
    }

    #[test]
    fn dates_ages_and_times_of_the_day_are_no_terms() {
        let none: [(&str, Language); 31] = [
            ("10 айлық есептік көрсеткіш", Language::Kk),
            ("5 күндік жұмыс аптасы", Language::Kk),
            ("2015 жылғы 13 сәуірдегі № 198 бұйрығы", Language::Kk),
            ("2017 жылдың 1 қаңтарынан", Language::Kk),
            ("18 жасқа толған 2 бала", Language::Kk),
            ("2 аймақ, 3 жылжымайтын мүлік, 5 күндізгі", Language::Kk),
            ("9 сағаттан 18 сағатқа дейін", Language::Kk),
            ("1-күні, № 5 бұйрық", Language::Kk),
            ("сағат 9.00-ден 18.30-ға дейін", Language::Kk),
            ("13:00-14:30, 13.00–14.30 сағат", Language::Kk),
            ("9 сағат 00 минуттан 18 сағат 30 минутқа дейін", Language::Kk),
            ("сағат 9-дан 18 сағат 30 минутқа дейін", Language::Kk),
            ("таңғы 10 сағатта, кешкі 6 сағаттан", Language::Kk),
            ("бесінші күні", Language::Kk),
            ("сағат 10-да 3-санат", Language::Kk),
            ("13 апреля 2015 года № 198", Language::Ru),
            ("от 18.05.2017 года", Language::Ru),
            ("с 9.00 до 18.30 часов с перерывом на обед с 13.00 до 14.30 часов", Language::Ru),
            ("с 9 часов до 18 часов", Language::Ru),
            ("с 9 часов 00 минут до 18 часов 30 минут", Language::Ru),
            ("с 9 часов 30 минут до 18 часов", Language::Ru),
            ("с 9 до 18 часов 30 минут", Language::Ru),
            ("в 10 часов утра, к 6 часам вечера", Language::Ru),
            ("в 10 часов 30 минут", Language::Ru),
            ("не позднее 18 часов 00 минут", Language::Ru),
            ("с 13:00-14:30 часов", Language::Ru),
            ("5-й день, пятый день", Language::Ru),
            ("дети, не достигшие 18 лет", Language::Ru),
            ("в возрасте до 23 лет", Language::Ru),
            ("2 рабочих места, 3 календарных плана", Language::Ru),
            ("пункт 5. День приема", Language::Ru),
        ];
        for (text, language) in none {
            assert_eq!(found(text, language), [], "{text}");
        }
    }

    #[test]
    fn bent_numbers_and_numbers_in_words_are_terms_too() {
        let kk = |text| found(text, Language::Kk);
        let ru = |text| found(text, Language::Ru);
        assert_eq!(ru("в течение 3-х рабочих дней"), [("3-х рабочих дней", 3, Keyword::WorkingDay)]);
        assert_eq!(ru("до 30-ти (тридцати) дней"), [("30-ти (тридцати) дней", 30, Keyword::Day)]);
        assert_eq!(ru("в течение двадцати одного дня"), [("двадцати одного дня", 21, Keyword::Day)]);
        assert_eq!(ru("двое суток"), [("двое суток", 48, Keyword::Hour)]);
        assert_eq!(kk("он жұмыс күні"), [("он жұмыс күні", 10, Keyword::WorkingDay)]);
        assert_eq!(kk("күнтізбелік он күн"), [("он күн", 10, Keyword::CalendarDay)]);
        assert_eq!(
            kk("27 (жиырма жеті күнтізбелік күн)"),
            [("27 (жиырма жеті күнтізбелік күн", 27, Keyword::CalendarDay)]
        );
        assert_eq!(kk("30 күн (отыз күн) ішінде"), [("30 күн", 30, Keyword::Day)]);
        assert_eq!(kk("1 ай (отыз күн)"), [("1 ай", 1, Keyword::Month), ("отыз күн", 30, Keyword::Day)]);
    }

    #[test]
    fn hours_and_minutes_that_last_are_terms() {
        assert_eq!(
            found("1 час 30 минут", Language::Ru),
            [("1 час", 1, Keyword::Hour), ("30 минут", 30, Keyword::Minute)]
        );
        assert_eq!(found("не позднее 24 часов", Language::Ru), [("24 часов", 24, Keyword::Hour)]);
        assert_eq!(found("в течение 3 часов с момента", Language::Ru), [("3 часов", 3, Keyword::Hour)]);
        assert_eq!(found("за 2 часа до приема", Language::Ru), [("2 часа", 2, Keyword::Hour)]);
        assert_eq!(found("10 сағат ішінде", Language::Kk), [("10 сағат", 10, Keyword::Hour)]);
        assert_eq!(
            found("от 2 часов до 3 часов", Language::Ru),
            [("2 часов", 2, Keyword::Hour), ("3 часов", 3, Keyword::Hour)]
        );
    }
}
