//! Nouns of time in a text, bent as the sentence asks.

use super::token::{Token, touch};
use crate::language::{Keyword, Language};

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
    (Keyword::Minute, &["минут", "минуты", "минута", "минуту", "минуте", "минутой", "минутам", "минутами", "минутах"]),
    (Keyword::Hour, &["час", "часа", "часов", "часу", "часом", "часе", "часам", "часами", "часах"]),
    (Keyword::Day, &["день", "дня", "дней", "дню", "дням", "днем", "днями", "дне", "днях"]),
    (Keyword::Week, &["неделя", "недели", "недель", "неделю", "неделе", "неделей", "неделям", "неделями", "неделях"]),
    (Keyword::Month, &["месяц", "месяца", "месяцев", "месяцу", "месяцем", "месяце", "месяцам", "месяцами", "месяцах"]),
    (Keyword::Year, &["год", "года", "лет", "году", "годом", "годам", "годами", "годах"]),
    (DAY_AND_NIGHT, &["сутки", "суток", "суткам", "сутками", "сутках"]),
];

/// A day and a night, which is twenty-four hours; a keyword that is no unit stands for it.
pub(super) const DAY_AND_NIGHT: Keyword = Keyword::AtOnce;

/// The unit that begins at a token, and its last token.
pub(super) fn unit_at(text: &str, all: &[Token<'_>], at: usize, language: Language) -> Option<(Keyword, usize)> {
    let first = all.get(at)?;
    let unit = |token: &Token<'_>| {
        let word = token.small.as_ref();
        if language == Language::Ru { russian_unit(word) } else { kazakh_unit(word) }
    };
    let day = |kind| {
        let noun = all.get(at + 1).filter(|noun| touch(text, first, noun))?;
        (unit(noun) == Some(Keyword::Day)).then_some((kind, at + 1))
    };
    let word = first.small.as_ref();
    match word {
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
pub(super) fn is_measure(all: &[Token<'_>], unit: usize) -> bool {
    let is_adjective = all.get(unit).is_some_and(|unit| ADJECTIVES.iter().any(|ending| unit.small.ends_with(ending)));
    is_adjective && !all.get(unit + 1).is_some_and(|noun| noun.small.starts_with("мерзім"))
}
