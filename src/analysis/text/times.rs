//! Times of the day, which look like terms: «с 9 часов 00 минут до 18 часов 30 минут», «в 10 часов утра», «таңғы 10 сағатта».

use std::ops::Range;

use super::numeral::Shape;
use super::term::TypedTerm;
use super::token::{Token, TokenKind, touch};
use super::unit_word::unit_at;
use crate::language::{Keyword, Language};

/// The parts of the day: in Russian after the hour, in Kazakh before it.
const PARTS_OF_DAY: [&str; 10] =
    ["утра", "дня", "вечера", "ночи", "таңғы", "таңертеңгі", "түскі", "күндізгі", "кешкі", "түнгі"];

/// Hours, perhaps with minutes after them.
struct Clock {
    tokens: Range<usize>,
    /// Whether the words beside it show that it is a time of the day.
    is_told: bool,
}

/// Leaves out the terms that are times of the day.
pub(super) fn without_times(
    text: &str,
    all: &[Token<'_>],
    language: Language,
    terms: Vec<TypedTerm>,
) -> Vec<TypedTerm> {
    let hours =
        terms.iter().filter(|term| term.unit == Keyword::Hour && term.amount <= 24 && term.shape != Shape::Label);
    let clocks: Vec<Clock> = hours.map(|term| clock(text, all, term, language)).collect();
    let times: Vec<&Range<usize>> = (0..clocks.len()).filter_map(|at| is_time(text, all, &clocks, at)).collect();
    let is_time = |term: &TypedTerm| times.iter().any(|time| time.contains(&term.tokens.start));
    terms.into_iter().filter(|term| !is_time(term)).collect()
}

fn clock(text: &str, all: &[Token<'_>], hours: &TypedTerm, language: Language) -> Clock {
    let minutes = minutes_after(text, all, hours.tokens.end, language);
    let end = minutes.map_or(hours.tokens.end, |(end, _)| end);
    let is_full_hour = minutes.is_some_and(|(_, number)| number == "00");
    let word = |at: Option<usize>| at.and_then(|at| all.get(at)).map_or("", |token| token.small.as_ref());
    let before = word(hours.tokens.start.checked_sub(1));
    let has_part_of_day = match language {
        Language::Ru => PARTS_OF_DAY.contains(&word(Some(end))),
        _ => PARTS_OF_DAY.contains(&before),
    };
    // «В 10 часов» is a time; what lasts is «в течение 10 часов», «за 10 часов».
    let is_at = language == Language::Ru && ["в", "к", "ко"].contains(&before) && hours.amount < 24;
    let is_told = is_full_hour || has_part_of_day || is_at || (hours.ends_range && is_from_time(all, hours, language));
    Clock { tokens: hours.tokens.start..end, is_told }
}

/// The minutes that follow hours: the token after them, and their number as it is written.
fn minutes_after<'p>(text: &str, all: &[Token<'p>], at: usize, language: Language) -> Option<(usize, &'p str)> {
    let (hours, number) = (all.get(at.checked_sub(1)?)?, all.get(at)?);
    let is_joined = number.kind == TokenKind::Number && touch(text, hours, number);
    let (unit, last) = is_joined.then(|| unit_at(text, all, at + 1, language)).flatten()?;
    (unit == Keyword::Minute).then_some((last + 1, number.text))
}

/// Whether a range of hours begins with a time: «с 9 до 18 часов», «сағат 9-дан 18 сағатқа дейін».
fn is_from_time(all: &[Token<'_>], hours: &TypedTerm, language: Language) -> bool {
    let from = if language == Language::Ru { ["с", "со"] } else { ["сағат", "сағаты"] };
    let near = all.get(hours.tokens.start.saturating_sub(4)..hours.tokens.start).unwrap_or_default();
    near.iter().any(|token| from.contains(&token.small.as_ref()))
}

/// The tokens of hours that are a time of the day, by their own words or by those of the hours beside them.
fn is_time<'c>(text: &str, all: &[Token<'_>], clocks: &'c [Clock], at: usize) -> Option<&'c Range<usize>> {
    let clock = clocks.get(at)?;
    let before = at.checked_sub(1).and_then(|at| clocks.get(at));
    let is_told = clock.is_told
        || before.is_some_and(|before| is_span(text, all, before, clock))
        || clocks.get(at + 1).is_some_and(|after| is_span(text, all, clock, after));
    is_told.then_some(&clock.tokens)
}

/// Whether two times stand as the beginning and the end of a part of the day: «с 9 часов до 18 часов», «9 сағаттан 18 сағатқа».
fn is_span(text: &str, all: &[Token<'_>], from: &Clock, to: &Clock) -> bool {
    let ends = all.get(from.tokens.end - 1).zip(all.get(to.tokens.start));
    let words = ends.and_then(|(from, to)| text.get(from.range.end..to.range.start)).unwrap_or_default();
    let before = from.tokens.start.checked_sub(1).and_then(|at| all.get(at)).map(|token| token.small.as_ref());
    ["", "до", "по", "-", "–", "—"].contains(&words.trim()) && before != Some("от")
}
