//! W1403: the Kazakh and the Russian wording of a clause, or of a title of the rules, say the same.

use std::ops::Range;

use super::granted::{Granted, sum};
use super::mention::{Mention, mentions};
use super::named::{Sign, words_of};
use super::numbered::Class;
use super::numeral::{Numeral, ends};
use super::passage::{Passage, ReadArticle, Reading, Slot};
use super::rule_place::titles;
use super::token::Token;
use super::unit_word::{DAY_AND_NIGHT, unit_at};
use super::word_root::holds_root;
use crate::diagnostic::{Diagnostic, TextFault};
use crate::language::{Keyword, Language, Words, clause_name};
use crate::source::Span;
use crate::syntax::{RegulationTree, TitlePair};

/// Reports what one language of a clause says and the other does not, once a clause.
pub(super) fn check(
    article: &ReadArticle<'_>,
    signs: &[Sign<'_>],
    rules: &[Granted<'_>],
    faults: &mut Vec<Diagnostic>,
) {
    if !article.is_in_both {
        return;
    }
    let mut odds = Odds::default();
    for (kk, ru) in article.kk.iter().zip(&article.ru) {
        odds.compare(kk, ru, signs, rules);
    }
    let clause = article.number.value.as_str();
    let [kk, ru, en] = Language::ALL.map(|language| clause_name(clause, language));
    faults.extend(odds.report(Words::new(kk, ru, en), clause));
}

/// Reports what one language of a title of the rules counts and the other does not, once a title.
///
/// Titles are short names, which may leave out who acts: only their numbers and units are compared.
pub(super) fn check_titles(tree: &RegulationTree, rules: &[Granted<'_>], faults: &mut Vec<Diagnostic>) {
    for (name, TitlePair { kk, ru }) in titles(tree) {
        let Some(ru) = ru else { continue };
        let mut odds = Odds::default();
        let (kk, ru) = (Passage::of_title(kk, Language::Kk), Passage::of_title(ru, Language::Ru));
        odds.compare(&Reading::new(&kk), &Reading::new(&ru), &[], rules);
        let of =
            Words::new(format!("«{name}» атауы"), format!("наименование «{name}»"), format!("the title of «{name}»"));
        faults.extend(odds.report(of, name));
    }
}

/// What stands in one language alone.
#[derive(Default)]
struct Odds {
    kk: Vec<Odd>,
    ru: Vec<Odd>,
}

impl Odds {
    fn compare(&mut self, kk: &Reading<'_>, ru: &Reading<'_>, signs: &[Sign<'_>], rules: &[Granted<'_>]) {
        let (kk, ru) = (Said::new(kk, rules), Said::new(ru, rules));
        let (in_kk, in_ru) = (kk.beyond(&ru, signs), ru.beyond(&kk, signs));
        // A vague number differs from the other language only where that has a number too which does not stand here.
        let (counts_kk, counts_ru) = (in_kk.iter().any(|odd| odd.is_number), in_ru.iter().any(|odd| odd.is_number));
        self.kk.extend(in_kk.into_iter().filter(|odd| !odd.is_vague || counts_ru));
        self.ru.extend(in_ru.into_iter().filter(|odd| !odd.is_vague || counts_kk));
    }

    fn report(&self, of: Words, subject: &str) -> Option<Diagnostic> {
        let in_ru = Words::new("тек орысша мәтінде", "только в русском тексте", "only in the Russian text");
        let in_kk = Words::new("тек қазақша мәтінде", "только в казахском тексте", "only in the Kazakh text");
        let mut places =
            self.ru.iter().map(|odd| (odd.place, &in_ru)).chain(self.kk.iter().map(|odd| (odd.place, &in_kk)));
        let (place, _) = places.next()?;
        let list = |odds: &[Odd]| odds.iter().map(|odd| odd.words.clone()).collect();
        let fault = TextFault::LanguagesDiffer { of, kk: list(&self.kk), ru: list(&self.ru) };
        let report = Diagnostic::at(place, fault).about(subject);
        Some(places.fold(report, |report, (other, words)| report.with_related(other, words.clone())))
    }
}

/// Something that stands in one language alone: its words, and where.
struct Odd {
    words: String,
    place: Span,
    is_number: bool,
    is_vague: bool,
}

/// What a text says, to be compared with the text in the other language.
struct Said<'a> {
    passage: &'a Passage<'a>,
    mentions: Vec<Mention>,
    /// The placeholders, each with the amount and the unit that it prints.
    slots: Vec<(&'a Slot<'a>, Option<(u16, Keyword)>)>,
    words: Vec<&'a str>,
    tokens: &'a [Token<'a>],
    /// The words that are no numbers, folded.
    beside_numbers: Vec<&'a str>,
}

impl<'a> Said<'a> {
    fn new(reading: &'a Reading<'a>, rules: &[Granted<'_>]) -> Self {
        let Reading { passage, tokens, numerals } = reading;
        let is_in = |at: usize| {
            move |numeral: &Numeral| {
                numeral.tokens.contains(&at) || numeral.again.as_ref().is_some_and(|again| again.tokens.contains(&at))
            }
        };
        let beside_numbers = (0..).zip(tokens).filter(|(at, _)| !numerals.iter().any(is_in(*at)));
        Self {
            passage,
            beside_numbers: beside_numbers.map(|(_, token)| token.small.as_ref()).collect(),
            mentions: mentions(&passage.text, tokens, numerals, passage.language),
            slots: passage.slots.iter().map(|slot| (slot, sum(slot.of, rules))).collect(),
            words: words_of(tokens).collect(),
            tokens,
        }
    }

    /// What stands here and not in the other language.
    fn beyond(&self, other: &Said<'_>, signs: &[Sign<'_>]) -> Vec<Odd> {
        let language = self.passage.language;
        let mentions = self.mentions.iter().filter(|mention| !other.has(mention)).map(|mention| Odd {
            words: format!("«{}»", self.passage.slice(&self.shown(mention)).trim()),
            place: self.passage.place(&mention.range),
            is_number: true,
            is_vague: mention.is_vague,
        });
        let slots = self.slots.iter().filter(|(slot, term)| !other.prints(slot, *term)).map(|(slot, _)| Odd {
            words: format!("`{}`", slot.written),
            place: self.passage.place(&slot.range),
            is_number: true,
            is_vague: false,
        });
        let is_alone = |sign: &&Sign<'_>| {
            sign.is_named(&self.words, language) && sign.leaves_no_trace(&other.words, other.passage.language)
        };
        let participants = signs.iter().filter(is_alone).map(|sign| Odd {
            words: format!("«{}»", if language == Language::Ru { sign.ru } else { sign.kk }),
            place: self.passage.place(&first_line(&self.passage.text)),
            is_number: false,
            is_vague: false,
        });
        mentions.chain(slots).chain(participants).collect()
    }

    /// Whether something that the other language mentions by number stands here in some way.
    fn has(&self, mention: &Mention) -> bool {
        if self.mentions.iter().any(|own| own.agrees(mention)) || self.has_range(mention) {
            return true;
        }
        let Ok(number) = mention.value.parse() else { return false };
        let in_root = || self.beside_numbers.iter().any(|word| holds_root(word, number, self.passage.language));
        match mention.class {
            Class::Term(unit) => {
                let is_printed = self.slots.iter().any(|(_, term)| *term == Some((number, unit)));
                // One of a unit is often written without a number: «ай бойы», «за сутки».
                is_printed || ([1, 24].contains(&number) && self.names_unit(unit)) || in_root()
            }
            Class::Bare => in_root(),
            _ => false,
        }
    }

    /// Whether numbers joined by a hyphen stand here as the two ends of a range, or an end of a range as joined numbers.
    fn has_range(&self, mention: &Mention) -> bool {
        let has = |value: u16| {
            let end = Mention { value: value.to_string(), ..mention.clone() };
            self.mentions.iter().any(|own| own.agrees(&end))
        };
        let is_end = |own: &Mention| {
            let (Some((first, last)), Ok(value)) = (ends(&own.value), mention.value.parse::<u16>()) else {
                return false;
            };
            let is_bare = own.class == Class::Bare || mention.class == Class::Bare;
            [first, last].contains(&value) && (is_bare || own.class == mention.class)
        };
        ends(&mention.value).is_some_and(|(first, last)| has(first) && has(last)) || self.mentions.iter().any(is_end)
    }

    /// Whether a placeholder of the other language stands here too, or the term that it prints is typed.
    fn prints(&self, slot: &Slot<'_>, term: Option<(u16, Keyword)>) -> bool {
        let is_typed = |(amount, unit): (u16, Keyword)| {
            self.mentions.iter().any(|own| own.class == Class::Term(unit) && own.value == amount.to_string())
        };
        self.slots.iter().any(|(own, _)| own.of == slot.of) || term.is_some_and(is_typed)
    }

    /// Whether the text holds a unit, be it without a number.
    fn names_unit(&self, unit: Keyword) -> bool {
        let all = self.tokens;
        let units = (0..all.len()).filter_map(|at| unit_at(&self.passage.text, all, at, self.passage.language));
        let is_it = |found| found == unit || (found == DAY_AND_NIGHT && unit == Keyword::Hour);
        units.map(|(found, _)| found).any(is_it)
    }

    /// The words that show a mention: with what it numbers, after it in Kazakh and before it in Russian.
    fn shown(&self, mention: &Mention) -> Range<usize> {
        let range = mention.range.clone();
        if matches!(mention.class, Class::Bare | Class::Term(_)) {
            return range;
        }
        let all = self.tokens;
        if self.passage.language == Language::Ru {
            let before = all.iter().rev().find(|token| token.range.end <= range.start);
            before.map_or(range.start, |before| before.range.start)..range.end
        } else {
            let after = all.iter().find(|token| token.range.start >= range.end);
            range.start..after.map_or(range.end, |after| after.range.end)
        }
    }
}

/// The first line of a text that is not blank.
fn first_line(text: &str) -> Range<usize> {
    let start = text.len() - text.trim_start().len();
    let end = text.get(start..).and_then(|rest| rest.find('\n')).map_or(text.trim_end().len(), |at| start + at);
    start..end
}
