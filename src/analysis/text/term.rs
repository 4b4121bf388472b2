//! Terms typed in a text: a number with a unit of time.

use std::ops::Range;

use super::token::{Token, between, tokens, touch};
use crate::language::{Keyword, Language};

/// A term typed in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct TypedTerm {
    /// Where it stands, from its number to its unit.
    pub(super) range: Range<usize>,
    /// How many.
    pub(super) amount: u16,
    /// Of what; [`Keyword::Day`] where the text does not say which days.
    pub(super) unit: Keyword,
}

/// A number from here on is a year of the calendar where years are counted.
const FIRST_YEAR: u16 = 1900;

/// What Kazakh nouns of units can end with.
const KAZAKH_ENDINGS: [&str; 53] = [
    "",
    "ы",
    "і",
    "сы",
    "сі",
    "ын",
    "ін",
    "нің",
    "ның",
    "дің",
    "дың",
    "тің",
    "тың",
    "інің",
    "ының",
    "сының",
    "сінің",
    "ге",
    "ға",
    "ке",
    "қа",
    "іне",
    "ына",
    "сына",
    "сіне",
    "нен",
    "нан",
    "ден",
    "дан",
    "тен",
    "тан",
    "інен",
    "ынан",
    "сынан",
    "сінен",
    "де",
    "да",
    "те",
    "та",
    "інде",
    "ында",
    "сында",
    "сінде",
    "ді",
    "ды",
    "ті",
    "ты",
    "лік",
    "лық",
    "дік",
    "дық",
    "тік",
    "тық",
];

/// What Kazakh adjectives of units end with.
const ADJECTIVES: [&str; 6] = ["лік", "лық", "дік", "дық", "тік", "тық"];

/// The Russian words for each unit.
const RUSSIAN: [(Keyword, &[&str]); 7] = [
    (Keyword::Minute, &["минут", "минуты", "минута", "минуту", "минуте", "минутам", "минутами", "минутах"]),
    (Keyword::Hour, &["час", "часа", "часов", "часу", "часам", "часами", "часах"]),
    (Keyword::Day, &["день", "дня", "дней", "дню", "дням", "днем", "днями", "днях"]),
    (Keyword::Week, &["неделя", "недели", "недель", "неделю", "неделе", "неделям", "неделями", "неделях"]),
    (Keyword::Month, &["месяц", "месяца", "месяцев", "месяцу", "месяцам", "месяцами", "месяцах"]),
    (Keyword::Year, &["год", "года", "лет", "году", "годам", "годами", "годах"]),
    (DAY_AND_NIGHT, &["сутки", "суток", "суткам", "сутками", "сутках"]),
];

/// Words beside which years are the age of somebody.
const AGES: [&str; 8] = ["возраст", "достиг", "старше", "младше", "моложе", "исполн", "ребен", "дет"];

/// The terms that stand in a text; dates, ages and times of the day are none.
pub(super) fn typed_terms(text: &str, language: Language) -> Vec<TypedTerm> {
    let all = tokens(text);
    let mut terms = Vec::new();
    for (at, token) in all.iter().enumerate() {
        let Some(number) = token.number().filter(|number| *number > 0) else { continue };
        let Some(next) = after_words(text, &all, at) else { continue };
        let Some((unit, last)) = unit_at(text, &all, next, language) else { continue };
        let (amount, unit) =
            if unit == DAY_AND_NIGHT { (number.saturating_mul(24), Keyword::Hour) } else { (number, unit) };
        let is_measure = language == Language::Kk && is_measure(&all, last);
        let is_date = unit == Keyword::Year && number >= FIRST_YEAR;
        let is_age = unit == Keyword::Year && is_age(&all, at, last);
        if !is_date && !is_age && !is_measure {
            let end = all.get(last).map_or(token.range.end, |last| last.range.end);
            terms.push(TypedTerm { range: token.range.start..end, amount, unit });
        }
    }
    without_times(text, terms)
}

/// A day and a night, which is twenty-four hours; a keyword that is no unit stands for it.
pub(super) const DAY_AND_NIGHT: Keyword = Keyword::AtOnce;

/// The token after a number and its words in parentheses, where nothing else stands between.
fn after_words(text: &str, all: &[Token<'_>], at: usize) -> Option<usize> {
    let number = all.get(at)?;
    let next = all.get(at + 1)?;
    if touch(text, number, next) {
        return Some(at + 1);
    }
    let open = text.get(number.range.end..)?.trim_start();
    if !open.starts_with('(') {
        return None;
    }
    let close = text.get(number.range.end..)?.find(')')? + number.range.end;
    let after = all.iter().position(|token| token.range.start > close)?;
    let blank = text.get(close + 1..all.get(after)?.range.start)?;
    blank.chars().all(char::is_whitespace).then_some(after)
}

/// The unit that begins at a token, and its last token.
pub(super) fn unit_at(text: &str, all: &[Token<'_>], at: usize, language: Language) -> Option<(Keyword, usize)> {
    let first = all.get(at)?;
    let unit = |token: &Token<'_>| {
        let word = token.folded();
        if language == Language::Ru { russian_unit(&word) } else { kazakh_unit(&word) }
    };
    let day = |kind| {
        let noun = all.get(at + 1).filter(|noun| touch(text, first, noun))?;
        (unit(noun) == Some(Keyword::Day)).then_some((kind, at + 1))
    };
    let word = first.folded();
    match word.as_str() {
        "күнтізбелік" => day(Keyword::CalendarDay),
        "жұмыс" => day(Keyword::WorkingDay),
        _ if language == Language::Ru && word.starts_with("календарн") => day(Keyword::CalendarDay),
        _ if language == Language::Ru && word.starts_with("рабоч") => day(Keyword::WorkingDay),
        _ => Some((unit(first)?, at)),
    }
}

fn russian_unit(word: &str) -> Option<Keyword> {
    RUSSIAN.iter().find(|(_, words)| words.contains(&word)).map(|(unit, _)| *unit)
}

fn kazakh_unit(word: &str) -> Option<Keyword> {
    let stems = [
        ("минут", Keyword::Minute),
        ("сағат", Keyword::Hour),
        ("күн", Keyword::Day),
        ("апта", Keyword::Week),
        ("ай", Keyword::Month),
        ("жыл", Keyword::Year),
        ("тәулік", DAY_AND_NIGHT),
        ("тәуліг", DAY_AND_NIGHT),
    ];
    let fits = |stem: &str| word.strip_prefix(stem).is_some_and(|ending| KAZAKH_ENDINGS.contains(&ending));
    stems.into_iter().find(|(stem, _)| fits(stem)).map(|(_, unit)| unit)
}

/// Whether a Kazakh unit is an adjective of something that is no term: «10 айлық есептік көрсеткіш».
fn is_measure(all: &[Token<'_>], unit: usize) -> bool {
    let is_adjective = all.get(unit).is_some_and(|unit| {
        let word = unit.folded();
        ADJECTIVES.iter().any(|ending| word.ends_with(ending))
    });
    is_adjective && !all.get(unit + 1).is_some_and(|noun| noun.folded().starts_with("мерзім"))
}

/// Whether years are the age of somebody: «достигшие 18 лет», «ребенок до 3 лет».
fn is_age(all: &[Token<'_>], number: usize, unit: usize) -> bool {
    let near = all.get(number.saturating_sub(4)..(unit + 3).min(all.len())).unwrap_or_default();
    near.iter().any(|token| AGES.iter().any(|age| token.folded().starts_with(age)))
}

/// Leaves out hours that are times of the day: «с 9 часов до 18 часов», «9 сағаттан 18 сағатқа дейін».
fn without_times(text: &str, terms: Vec<TypedTerm>) -> Vec<TypedTerm> {
    let hour = |term: &TypedTerm| term.unit == Keyword::Hour;
    let is_span = |before: &TypedTerm, after: &TypedTerm| {
        let words = text.get(before.range.end..after.range.start).unwrap_or_default();
        hour(before) && hour(after) && ["", "до"].contains(&words.trim())
    };
    let ends: Vec<bool> =
        terms.windows(2).map(|pair| matches!(pair, [before, after] if is_span(before, after))).collect();
    let joined = |at: usize| ends.get(at) == Some(&true);
    let is_time = |at: usize| joined(at) || at.checked_sub(1).is_some_and(joined);
    terms.into_iter().enumerate().filter(|(at, _)| !is_time(*at)).map(|(_, term)| term).collect()
}

/// The words in parentheses right after a number, with their place.
pub(super) fn words_after<'p>(text: &'p str, all: &[Token<'_>], at: usize) -> Option<(Range<usize>, &'p str)> {
    let (number, next) = (all.get(at)?, all.get(at + 1)?);
    if between(text, number, next).trim() != "(" {
        return None;
    }
    let start = next.range.start;
    let end = start + text.get(start..)?.find(')')?;
    Some((number.range.start..end + 1, text.get(start..end)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str, language: Language) -> Vec<(&str, u16, Keyword)> {
        typed_terms(text, language)
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
        let none: [(&str, Language); 16] = [
            ("10 айлық есептік көрсеткіш", Language::Kk),
            ("5 күндік жұмыс аптасы", Language::Kk),
            ("2015 жылғы 13 сәуірдегі № 198 бұйрығы", Language::Kk),
            ("2017 жылдың 1 қаңтарынан", Language::Kk),
            ("18 жасқа толған 2 бала", Language::Kk),
            ("2 аймақ, 3 жылжымайтын мүлік, 5 күндізгі", Language::Kk),
            ("9 сағаттан 18 сағатқа дейін", Language::Kk),
            ("1-күні, № 5 бұйрық", Language::Kk),
            ("13 апреля 2015 года № 198", Language::Ru),
            ("от 18.05.2017 года", Language::Ru),
            ("с 9.00 до 18.30 часов с перерывом на обед с 13.00 до 14.30 часов", Language::Ru),
            ("с 9 часов до 18 часов", Language::Ru),
            ("дети, не достигшие 18 лет", Language::Ru),
            ("в возрасте до 23 лет", Language::Ru),
            ("2 рабочих места, 3 календарных плана", Language::Ru),
            ("пункт 5. День приема", Language::Ru),
        ];
        for (text, language) in none {
            assert_eq!(found(text, language), [], "{text}");
        }
    }
}
