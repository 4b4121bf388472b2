//! The numbers of a text, in figures and in words: the one reader by which the rules about the wording know them.

use std::ops::Range;

use super::numbered::is_numbered;
use super::token::{Token, TokenKind, between, touch};
use super::unit_word::unit_at;
use crate::language::{Keyword, Language, number_in_words};

/// A number that stands in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Numeral {
    /// Where it stands, with the ending that is joined to its figures: «3-х», «30-ға».
    pub(super) range: Range<usize>,
    /// Its tokens.
    pub(super) tokens: Range<usize>,
    /// How it is written.
    pub(super) shape: Shape,
    /// The number, where it is a single one that words can be written for.
    pub(super) amount: Option<u16>,
    /// Whether it counts in order: «5-ші», «пятый».
    pub(super) is_ordinal: bool,
    /// Whether it ends a range such as «3–5», «с 3 до 5», «3-тен 5-ке».
    pub(super) ends_range: bool,
    /// What says it again in parentheses.
    pub(super) again: Option<Again>,
}

/// How a number is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    /// A whole number in figures.
    Figures,
    /// Numbers joined by hyphens: «5-1», «2017-2019».
    Label,
    /// A date, a time or a fraction.
    Parts,
    /// In words.
    Words,
}

/// A number in parentheses that says the number before it again: «27 (жиырма жеті)», «30 күн (отыз)», «үш (3)».
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Again {
    /// The number in the parentheses.
    pub(super) value: u16,
    /// Its words or figures.
    pub(super) range: Range<usize>,
    /// The unit of time that follows it in the parentheses.
    pub(super) unit: Option<Keyword>,
    /// All tokens in the parentheses.
    pub(super) tokens: Range<usize>,
}

impl Numeral {
    /// The token after the number and what says it again right after it.
    pub(super) fn next(&self) -> usize {
        let right_after = self.again.as_ref().filter(|again| again.tokens.start == self.tokens.end);
        right_after.map_or(self.tokens.end, |again| again.tokens.end)
    }
}

/// The two ends of numbers joined by a hyphen, where they can be a range: «2017-2019», but not «5-1».
pub(super) fn ends(label: &str) -> Option<(u16, u16)> {
    let (first, last) = label.split_once('-')?;
    let (first, last) = (first.parse().ok()?, last.parse().ok()?);
    (first < last).then_some((first, last))
}

/// What stands after the figures of an ordinal.
const ORDINAL_ENDINGS: [&str; 24] = [
    "ші", "шы", "інші", "ыншы", "нші", "ншы", "й", "ый", "ий", "ой", "го", "ого", "му", "ому", "м", "ым", "ом", "я",
    "ая", "ую", "е", "ое", "ые", "ых",
];

/// What stands after the figures of a number that is bent: «3-х», «30-ти», «5-тен».
const CASE_ENDINGS: [&str; 35] = [
    "х", "ух", "ех", "ти", "и", "ми", "мя", "ю", "ью", "тью", "ем", "ум", "та", "ста", "ка", "ға", "ге", "қа", "ке",
    "ның", "нің", "дың", "дің", "тың", "тің", "ды", "ді", "ты", "ті", "да", "де", "те", "мен", "бен", "пен",
];

/// What stands after the figures, or at the end of the words, of what a Kazakh range begins with: «3-тен», «үштен».
const ABLATIVE_ENDINGS: [&str; 6] = ["дан", "ден", "тан", "тен", "нан", "нен"];

/// The most words that are looked at after the first one of a number: «алпыс бес мың бес жүз отыз бес» has six.
const MOST_WORDS: usize = 6;

/// The numbers of a text in order; what says one again is a part of it.
pub(super) fn numerals(text: &str, all: &[Token<'_>], language: Language) -> Vec<Numeral> {
    let reader = Reader { text, all, language };
    let mut numerals: Vec<Numeral> = Vec::new();
    let mut at = 0;
    while at < all.len() {
        let before = numerals.last();
        if let Some(again) = before.and_then(|before| before.again.as_ref()).filter(|again| again.tokens.contains(&at))
        {
            at = again.tokens.end;
            continue;
        }
        let Some(mut numeral) = reader.numeral(at) else {
            at += 1;
            continue;
        };
        numeral.ends_range = before.is_some_and(|before| reader.is_range(before, &numeral));
        numeral.again = reader.again(&numeral);
        at = numeral.tokens.end;
        numerals.push(numeral);
    }
    numerals
}

struct Reader<'t> {
    text: &'t str,
    all: &'t [Token<'t>],
    language: Language,
}

impl Reader<'_> {
    /// The number that begins at a token.
    fn numeral(&self, at: usize) -> Option<Numeral> {
        let token = self.all.get(at)?;
        let (shape, amount, count, is_ordinal) = match token.kind {
            TokenKind::Word => {
                let (value, count, is_ordinal) = self.words(at)?;
                (Shape::Words, Some(value), count, is_ordinal)
            }
            TokenKind::Number => {
                let ending = self.ending(at);
                let has = |endings: &[&str]| ending.is_some_and(|ending| endings.contains(&ending));
                let is_ordinal = has(&ORDINAL_ENDINGS);
                let is_bent = has(&CASE_ENDINGS) || has(&ABLATIVE_ENDINGS);
                (Shape::Figures, token.number(), if is_ordinal || is_bent { 2 } else { 1 }, is_ordinal)
            }
            TokenKind::Label => (Shape::Label, None, 1, false),
            TokenKind::Figure => (Shape::Parts, None, 1, false),
        };
        let end = self.all.get(at + count - 1)?.range.end;
        let range = token.range.start..end;
        let tokens = at..at + count;
        Some(Numeral { range, tokens, shape, amount, is_ordinal, ends_range: false, again: None })
    }

    /// The number in words that begins at a token, of how many tokens it is, and whether it counts in order.
    fn words(&self, at: usize) -> Option<(u16, usize, bool)> {
        let first = self.all.get(at)?.small.as_ref();
        number_in_words(&[first], self.language)?;
        let next = self.all.get(at..)?.windows(2).take(MOST_WORDS).map_while(|pair| match pair {
            [one, next] if touch(self.text, one, next) => Some(next.small.as_ref()),
            _ => None,
        });
        let words: Vec<&str> = std::iter::once(first).chain(next).collect();
        let read = number_in_words(&words, self.language)?;
        Some((read.value, read.words, read.is_ordinal))
    }

    /// The word that a hyphen joins to a token.
    fn ending(&self, at: usize) -> Option<&str> {
        let (token, next) = (self.all.get(at)?, self.all.get(at + 1)?);
        (between(self.text, token, next) == "-").then(|| next.small.as_ref())
    }

    /// Whether a number goes on with another one to a range.
    fn is_range(&self, first: &Numeral, last: &Numeral) -> bool {
        let before_first = first.tokens.start.checked_sub(1).and_then(|at| self.all.get(at));
        let ends_with = self.all.get(first.next().saturating_sub(1));
        let Some(words) = ends_with.and_then(|end| self.text.get(end.range.end..last.range.start)) else {
            return false;
        };
        let words = words.trim_start_matches(')');
        match (words.trim(), self.language) {
            // «Процесс 1 – 20 минут» says what process 1 takes.
            ("-" | "–" | "—" | "−", _) => {
                words.trim() == words || !before_first.is_some_and(|before| is_numbered(before, self.language))
            }
            ("до" | "по", Language::Ru) => {
                before_first.is_some_and(|before| ["с", "со", "от"].contains(&before.small.as_ref()))
            }
            ("", Language::Kk) => {
                ends_with.is_some_and(|end| ABLATIVE_ENDINGS.iter().any(|ending| end.small.ends_with(ending)))
            }
            _ => false,
        }
    }

    /// What says a number again in parentheses: right after it, or after the noun that it counts.
    fn again(&self, numeral: &Numeral) -> Option<Again> {
        if numeral.amount.is_none() || numeral.is_ordinal {
            return None;
        }
        let counted = numeral.tokens.end;
        let unit = self.all.get(counted).and_then(|_| unit_at(self.text, self.all, counted, self.language));
        self.parentheses(numeral, counted).or_else(|| {
            let open = match (unit, numeral.shape) {
                (Some((_, last)), _) => last + 1,
                (None, Shape::Figures) if self.words(counted).is_none() => counted + 1,
                _ => return None,
            };
            let touches = touch(self.text, self.all.get(counted - 1)?, self.all.get(counted)?);
            let again = self.parentheses(numeral, open).filter(|_| touches)?;
            // «1 ай (отыз күн)» says how long a month is.
            (again.unit.is_none() || again.unit == unit.map(|(unit, _)| unit)).then_some(again)
        })
    }

    /// The number in parentheses that open right before a token, where nothing but its unit stands beside it.
    fn parentheses(&self, numeral: &Numeral, at: usize) -> Option<Again> {
        let (before, first) = (self.all.get(at.checked_sub(1)?)?, self.all.get(at)?);
        if between(self.text, before, first).trim() != "(" {
            return None;
        }
        let (value, count, is_ordinal) = match numeral.shape {
            Shape::Words => (first.number()?, 1, false),
            _ => self.words(at)?,
        };
        let noun = self
            .all
            .get(at + count)
            .filter(|noun| touch(self.text, self.all.get(at + count - 1).unwrap_or(noun), noun));
        let unit = noun.and_then(|_| unit_at(self.text, self.all, at + count, self.language));
        let end = unit.map_or(at + count, |(_, last)| last + 1);
        let last = self.all.get(end - 1)?;
        let is_all = self.text.get(last.range.end..)?.trim_start().starts_with(')');
        let range = first.range.start..self.all.get(at + count - 1)?.range.end;
        let unit = unit.map(|(unit, _)| unit);
        (is_all && !is_ordinal).then_some(Again { value, range, unit, tokens: at..end })
    }
}

#[cfg(test)]
mod tests {
    use super::super::token::tokens;
    use super::*;

    /// Each number as it is written, with its amount.
    fn found(text: &str, language: Language) -> Vec<(&str, Option<u16>)> {
        let all = tokens(text);
        let numerals = numerals(text, &all, language);
        numerals.into_iter().map(|one| (text.get(one.range.clone()).unwrap(), one.amount)).collect()
    }

    fn one(text: &str, language: Language) -> Numeral {
        let mut all = numerals(text, &tokens(text), language);
        assert_eq!(all.len(), 1, "{text}: {all:?}");
        all.remove(0)
    }

    #[test]
    fn endings_belong_to_their_figures_and_nouns_do_not() {
        assert_eq!(found("в 3-х экземплярах, до 30-ти дней", Language::Ru), [("3-х", Some(3)), ("30-ти", Some(30))]);
        assert_eq!(found("5-тен кем емес, 10-тармақ", Language::Kk), [("5-тен", Some(5)), ("10", Some(10))]);
        assert!(one("5-й этаж", Language::Ru).is_ordinal && one("2-ші қабат", Language::Kk).is_ordinal);
        assert!(!one("3-х этажей", Language::Ru).is_ordinal && !one("10-санат", Language::Kk).is_ordinal);
        assert_eq!(found("5-1-тармақ", Language::Kk), [("5-1", None)]);
    }

    #[test]
    fn words_are_numbers_as_figures_are() {
        assert_eq!(
            found("екінші рет жиырма бір күннен", Language::Kk),
            [("екінші", Some(2)), ("жиырма бір", Some(21))]
        );
        assert_eq!(
            found("двум лицам, двадцать\nтретьего", Language::Ru),
            [("двум", Some(2)), ("двадцать\nтретьего", Some(23))]
        );
        assert_eq!(found("жиырма, бір", Language::Kk), [("жиырма", Some(20)), ("бір", Some(1))]);
        assert_eq!(found("қызмет үшін оны онда береді", Language::Kk), []);
    }

    #[test]
    fn a_number_said_again_is_one_number() {
        for (text, language, value, unit) in [
            ("27 (жиырма сегіз) құжат", Language::Kk, 28, None),
            ("30 күн (отыз) ішінде", Language::Kk, 30, None),
            ("30 күнтізбелік күн (отыз күнтізбелік күн)", Language::Kk, 30, Some(Keyword::CalendarDay)),
            ("27 (жиырма жеті күнтізбелік күн)", Language::Kk, 27, Some(Keyword::CalendarDay)),
            ("5 құжат (алты)", Language::Kk, 6, None),
            ("үш (4) құжат", Language::Kk, 4, None),
            ("5-ти (пятью) документами", Language::Ru, 5, None),
            ("трех рабочих дней (3)", Language::Ru, 3, None),
        ] {
            let again = one(text, language).again.unwrap();
            assert_eq!((again.value, again.unit), (value, unit), "{text}");
        }
    }

    #[test]
    fn other_words_in_parentheses_say_nothing_again() {
        for (text, language) in [
            ("1 ай (отыз күн)", Language::Kk),
            ("24 сағат (бір тәулік)", Language::Kk),
            ("3 құжат (екі түпнұсқа, бір көшірме)", Language::Kk),
            ("2 (бір данасы алушыға)", Language::Kk),
            ("5 (бесінші)", Language::Kk),
            ("5 (пятого)", Language::Ru),
            ("20 (жиырма сегз)", Language::Kk),
            ("12 (бұдан әрі – ЖСН)", Language::Kk),
            ("5 (к пяти)", Language::Ru),
            ("3 данада, көшірмесі (екі)", Language::Kk),
            ("3 экземпляра этого акта (два)", Language::Ru),
            ("один документ (2)", Language::Ru),
        ] {
            let all = numerals(text, &tokens(text), language);
            assert!(all.iter().all(|numeral| numeral.again.is_none()), "{text}: {all:?}");
        }
    }

    #[test]
    fn the_last_number_of_a_range_is_known() {
        let ends = |text, language| {
            let all = numerals(text, &tokens(text), language);
            all.last().is_some_and(|last| last.ends_range)
        };
        for text in
            ["3–5 күн", "3 — 5 күн", "5 (бес) – 10 (он) күн", "3-тен 5-ке дейін", "үштен беске дейін", "үш-бес күн"]
        {
            assert!(ends(text, Language::Kk), "{text}");
        }
        for text in ["с 3 до 5 дней", "от двух до пяти дней", "с 1 по 10 число"] {
            assert!(ends(text, Language::Ru), "{text}");
        }
        for text in ["процесс 1 – 20 минут", "пункт 3 до 5 дней", "2, 3 дня"] {
            assert!(!ends(text, Language::Ru), "{text}");
        }
        assert!(!ends("1-үдеріс – 20 минут", Language::Kk) && !ends("3, 5 күн", Language::Kk));
        assert_eq!(super::ends("2017-2019"), Some((2017, 2019)));
        assert_eq!((super::ends("5-1"), super::ends("8-800-080")), (None, None));
    }
}
