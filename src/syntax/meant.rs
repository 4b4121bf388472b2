//! What a line means that departs from the grammar, known by the line going on, or being sound, once it is so written.

use std::collections::BTreeSet;
use std::ops::Range;

use crate::diagnostic::Meant;
use crate::language::{Keyword, Language};

use super::grammar::{self, Rule};
use super::lines::first_word;

/// What was meant by which bytes of a line, and where it is certain, what to put in their place.
pub(super) struct Guess {
    pub(super) meant: Meant,
    pub(super) place: Range<usize>,
    pub(super) mend: Option<String>,
}

/// The most words whose order is tried.
const MAX_WORDS: usize = 14;

/// What was meant by a line that departs from the grammar at a byte.
pub(super) fn meant(line: &str, at: usize, language: Option<Language>) -> Option<Guess> {
    keyword_at(line, at, language).or_else(|| title_last(line, at)).or_else(|| other_order(line, at))
}

/// The keyword for which another form stands at a byte: with it the line is sound, or at least goes on.
pub(super) fn keyword_at(line: &str, at: usize, language: Option<Language>) -> Option<Guess> {
    let rest = line.get(at..)?;
    let languages = Language::ALL.into_iter().filter(|other| language.is_none_or(|language| language == *other));
    let forms = languages.flat_map(|language| {
        let of = move |keyword: &Keyword| {
            let word = keyword.word(language);
            keyword.near_forms(language).map(move |form| (form, word))
        };
        Keyword::ALL.iter().flat_map(of)
    });
    let mut found: Vec<_> = forms.filter_map(|(form, word)| Some((written(rest, form)?, word))).collect();
    // «Продлить на» holds «продлить».
    found.sort_by_key(|(length, _)| std::cmp::Reverse(*length));
    let tried = found.into_iter().map(|(length, word)| {
        let place = at..at + length;
        let reach = reach(&replaced(line, &place, word));
        (place, word, reach)
    });
    let tried: Vec<_> = tried.collect();
    let sound = tried.iter().find(|(.., reach)| reach.is_none());
    let further = tried.iter().find(|(place, word, reach)| reach.is_some_and(|reach| reach > place.start + word.len()));
    let (place, word, reach) = sound.or(further)?;
    let mend = reach.is_none().then(|| (*word).to_owned());
    Some(Guess { meant: Meant::Word((*word).to_owned()), place: place.clone(), mend })
}

/// How many bytes of a text are a form, whose words may stand apart by several blanks.
fn written(text: &str, form: &str) -> Option<usize> {
    let mut rest = text;
    for (place, word) in form.split(' ').enumerate() {
        let own = if place == 0 { rest } else { rest.trim_start() };
        if place > 0 && own.len() == rest.len() {
            return None;
        }
        rest = own.strip_prefix(word)?;
        if !first_word(rest).is_empty() {
            return None;
        }
    }
    Some(text.len() - rest.len())
}

/// The byte that a line does not go beyond; none where it is sound.
fn reach(line: &str) -> Option<usize> {
    grammar::parse(Rule::line, line).err().map(|departure| departure.at)
}

fn replaced(line: &str, place: &Range<usize>, new: &str) -> String {
    [line.get(..place.start).unwrap_or_default(), new, line.get(place.end..).unwrap_or_default()].concat()
}

/// A title that stands before what it should follow.
fn title_last(line: &str, at: usize) -> Option<Guess> {
    let open = line.get(..at)?.find('"')?;
    let mut end = closing(line, open)?;
    let after = line.get(end..)?;
    if let Some(second) = after.trim_start().strip_prefix('/') {
        let second = line.len() - second.trim_start().len();
        end = closing(line, second)?;
    }
    let title = line.get(open..end)?;
    let before = line.get(..open)?.trim_end().trim_end_matches(',').trim_end();
    let after = line.get(end..)?.trim().trim_start_matches(',').trim_start();
    // Behind a comment the title would be lost.
    if after.is_empty() || line.contains('#') {
        return None;
    }
    let first_gaps = if after.starts_with(':') { [""; 2] } else { [" ", ", "] };
    let gaps = first_gaps.into_iter().flat_map(|first| [", ", " "].map(|second| (first, second)));
    let lines = gaps.map(|(first, second)| [before, first, after, second, title].concat());
    let sound = lines.into_iter().find(|line| reach(line).is_none())?;
    Some(Guess { meant: Meant::TitleLast, place: 0..line.len(), mend: Some(sound) })
}

/// The byte behind the quote that closes the one at a byte.
fn closing(line: &str, open: usize) -> Option<usize> {
    let inside = line.get(open..)?.strip_prefix('"')?;
    Some(open + 1 + inside.find('"')? + 1)
}

/// The same words between two commas in the only other order in which the line is sound.
fn other_order(line: &str, at: usize) -> Option<Guess> {
    let start = line.get(..at)?.rfind(',')? + 1;
    let start = start + (line.get(start..)?.len() - line.get(start..)?.trim_start().len());
    let end = line.get(at..)?.find([',', '"', ':', '[']).map_or(line.len(), |end| at + end);
    let place = start..start + line.get(start..end)?.trim_end().len();
    let words: Vec<&str> = line.get(place.clone())?.split_whitespace().collect();
    if words.len() < 2 || words.len() > MAX_WORDS || words.iter().any(|word| word.contains(['"', '(', '→', '[', '#']))
    {
        return None;
    }
    let words = phrases(&words);
    let mut sound = BTreeSet::new();
    // Two blocks that stand side by side change their places: that is to move any one block anywhere.
    for first in 0..words.len() {
        for second in first + 1..words.len() {
            for last in second + 1..=words.len() {
                let [before, one, other, after] =
                    [0..first, first..second, second..last, last..words.len()].map(|range| words.get(range));
                let order = [before, other, one, after].into_iter().flatten().flatten();
                let order = order.map(String::as_str).collect::<Vec<_>>().join(" ");
                if reach(&replaced(line, &place, &order)).is_none() {
                    sound.insert(order);
                }
            }
        }
    }
    let order = sound.pop_first().filter(|_| sound.is_empty())?;
    Some(Guess { meant: Meant::Order(order.clone()), place, mend: Some(order) })
}

/// The words of a line in order, those that say one thing in one piece: a number with its unit, a keyword of several words.
fn phrases(words: &[&str]) -> Vec<String> {
    let mut phrases = Vec::new();
    let mut rest = words;
    while let Some((first, after)) = rest.split_first() {
        let is_number = first.chars().all(|letter| letter.is_ascii_digit());
        let length =
            if is_number { 1 + keyword_of(after, &Keyword::UNITS) } else { keyword_of(rest, Keyword::ALL).max(1) };
        let (phrase, left) = rest.split_at(length.min(rest.len()));
        phrases.push(phrase.join(" "));
        rest = left;
    }
    phrases
}

/// How many words the longest of these keywords is with which a list of words begins; nought where it is none.
fn keyword_of(words: &[&str], keywords: &[Keyword]) -> usize {
    let known =
        keywords.iter().flat_map(|keyword| Language::ALL.into_iter().flat_map(|language| keyword.words(language)));
    let lengths = known.filter_map(|known| {
        let known: Vec<&str> = known.split(' ').collect();
        words.starts_with(&known).then_some(known.len())
    });
    lengths.max().unwrap_or(0)
}
