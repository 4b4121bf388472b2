//! What a text mentions by number: clauses, annexes, processes, terms, and numbers of which it is not known what they count.

use std::ops::Range;

use super::term::typed_terms;
use super::token::{Token, TokenKind, between, tokens};
use crate::language::{Keyword, Language};

/// A number in a text and what it is the number of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Mention {
    /// What it is the number of.
    pub(super) class: Class,
    /// The number, without noughts before it.
    pub(super) value: String,
    /// Where it stands.
    pub(super) range: Range<usize>,
}

/// What a number in a text is the number of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Class {
    /// A clause.
    Paragraph,
    /// An item of a clause.
    Item,
    /// An annex.
    Annex,
    /// An article of a law.
    Article,
    /// A chapter.
    Chapter,
    /// A process on the portal.
    Process,
    /// A condition on the portal.
    Condition,
    /// A term, counted in a unit.
    Term(Keyword),
    /// Not known.
    Bare,
}

impl Mention {
    /// Whether two mentions of two texts can be of the same thing: what is not known of one is taken from the other.
    pub(super) fn agrees(&self, other: &Self) -> bool {
        let is_bare = self.class == Class::Bare || other.class == Class::Bare;
        self.value == other.value && (is_bare || self.class == other.class)
    }
}

const KAZAKH: [(&str, Class); 10] = [
    ("тармақша", Class::Item),
    ("тармақ", Class::Paragraph),
    ("тармағ", Class::Paragraph),
    ("қосымша", Class::Annex),
    ("бап", Class::Article),
    ("баб", Class::Article),
    ("тарау", Class::Chapter),
    ("үдеріс", Class::Process),
    ("процес", Class::Process),
    ("шарт", Class::Condition),
];

const RUSSIAN: [(&str, Class); 7] = [
    ("подпункт", Class::Item),
    ("пункт", Class::Paragraph),
    ("приложени", Class::Annex),
    ("стать", Class::Article),
    ("глав", Class::Chapter),
    ("процесс", Class::Process),
    ("услови", Class::Condition),
];

/// What ordinals end with.
const ORDINALS: [&str; 15] =
    ["ші", "шы", "інші", "ыншы", "нші", "ншы", "й", "го", "му", "м", "я", "е", "х", "ая", "ое"];

fn class_of(word: &Token<'_>, words: &[(&str, Class)]) -> Option<Class> {
    let folded = word.folded();
    words.iter().find(|(stem, _)| folded.starts_with(stem)).map(|(_, class)| *class)
}

/// All that a text mentions by number; ordinals such as «2-ші» and «2-й» are words.
pub(super) fn mentions(text: &str, language: Language) -> Vec<Mention> {
    let terms = typed_terms(text, language);
    let all = tokens(text);
    let mut mentions = Vec::new();
    for (at, token) in all.iter().enumerate() {
        let range = token.range.clone();
        if let Some(term) = terms.iter().find(|term| term.range.start == range.start) {
            mentions.push(Mention {
                class: Class::Term(term.unit),
                value: term.amount.to_string(),
                range: term.range.clone(),
            });
            continue;
        }
        match token.kind {
            TokenKind::Word => {}
            TokenKind::Figure => mentions.extend(parts(token).map(|value| bare(value, &range))),
            TokenKind::Number | TokenKind::Label => {
                let before = at.checked_sub(1).and_then(|at| all.get(at));
                match class(text, before, token, all.get(at + 1), language) {
                    Class::Bare if is_ordinal(text, token, all.get(at + 1)) => {}
                    class => mentions.push(Mention { class, value: plain(token.text), range }),
                }
            }
        }
    }
    mentions
}

fn bare(value: String, range: &Range<usize>) -> Mention {
    Mention { class: Class::Bare, value, range: range.clone() }
}

/// What a number is the number of, by the word that it stands beside.
fn class(
    text: &str,
    before: Option<&Token<'_>>,
    token: &Token<'_>,
    after: Option<&Token<'_>>,
    language: Language,
) -> Class {
    let gap = after.map(|after| between(text, token, after)).unwrap_or_default();
    let closed = gap.strip_prefix(')').is_some_and(|rest| rest.trim().is_empty());
    let follows = match language {
        Language::Ru => gap == "-",
        _ => gap == "-" || gap.trim().is_empty() || closed,
    };
    let words: &[_] = if language == Language::Ru { &RUSSIAN } else { &KAZAKH };
    let by_after = after.filter(|_| follows).and_then(|after| class_of(after, words));
    let leads = |before: &&Token<'_>| language == Language::Ru && between(text, before, token).trim().is_empty();
    let by_before = before.filter(leads).and_then(|before| class_of(before, words));
    by_after.or(by_before).unwrap_or(Class::Bare)
}

/// Whether a number is an ordinal written with its ending: «2-ші», «2-й».
fn is_ordinal(text: &str, token: &Token<'_>, after: Option<&Token<'_>>) -> bool {
    after.is_some_and(|after| between(text, token, after) == "-" && ORDINALS.contains(&after.folded().as_str()))
}

/// The numbers of a date, a time or a fraction; the month of a date may be a word in the other language.
fn parts<'p>(token: &Token<'p>) -> impl Iterator<Item = String> + 'p {
    let parts: Vec<&str> = token.text.split(|letter: char| !letter.is_ascii_digit()).collect();
    let is_date = matches!(parts.as_slice(), [_, _, year] if year.len() == 4);
    parts.into_iter().enumerate().filter(move |(at, _)| !(is_date && *at == 1)).map(|(_, part)| plain(part))
}

/// A number without noughts before it.
fn plain(number: &str) -> String {
    match number.trim_start_matches('0') {
        "" => "0".to_owned(),
        plain => plain.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str, language: Language) -> Vec<(Class, String)> {
        mentions(text, language).into_iter().map(|mention| (mention.class, mention.value)).collect()
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
    fn a_date_is_its_day_and_its_year_and_an_ordinal_is_a_word() {
        let date = [one(Class::Bare, "2"), one(Class::Bare, "2015")];
        assert_eq!(found("от 02.11.2015", Language::Ru), date);
        assert_eq!(found("от 2 ноября 2015 года", Language::Ru), date);
        assert_eq!(found("2-ші қабат", Language::Kk), []);
        assert_eq!(found("2-й этаж", Language::Ru), []);
        assert_eq!(found("3-санат", Language::Kk), [one(Class::Bare, "3")]);
    }

    #[test]
    fn a_term_is_its_amount_and_its_unit() {
        let term = [one(Class::Term(Keyword::WorkingDay), "5")];
        assert_eq!(found("5 (бес) жұмыс күні", Language::Kk), term);
        assert_eq!(found("5 (пяти) рабочих дней", Language::Ru), term);
    }
}
