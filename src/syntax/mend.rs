//! Certain mends of a line: a keyword or a sign that is meant, known by the line being sound with it.

use std::ops::Range;

use strsim::damerau_levenshtein;

use crate::diagnostic::Symbol;
use crate::language::{Keyword, Language};

use super::grammar::{self, Departure, Rule};
use super::rules::{nearest, words_of};

/// Quotes that a word processor makes, with their closing ones.
const QUOTES: [(char, char); 3] = [('«', '»'), ('“', '”'), ('„', '“')];

/// What to put in place of which bytes of a line, where one change alone makes it sound.
pub(super) fn mend(
    line: &str,
    departure: &Departure,
    found: &str,
    language: Option<Language>,
) -> Option<(Range<usize>, String)> {
    let at = departure.at;
    let here = at..at + found.len();
    let after_word = line.get(..at)?.trim_end().len();
    let mut mends = Vec::new();
    for symbol in &departure.expected {
        let mend = match symbol {
            // A second arrow is no second way: a step has one that needs no condition.
            Symbol::Comma if found == "→" || line.get(at..)?.starts_with("->") => None,
            Symbol::Comma => Some((after_word..after_word, ",".to_owned())),
            Symbol::Colon | Symbol::CaseColon => Some((after_word..after_word, ":".to_owned())),
            Symbol::ClauseEnd => Some((after_word..after_word, "]".to_owned())),
            Symbol::ClosingBracket => Some((after_word..after_word, ")".to_owned())),
            Symbol::SecondTitle => Some((at..at, "/ ".to_owned())),
            Symbol::Arrow => Some((at..at, "→ ".to_owned())),
            Symbol::Title => straight_quotes(line, at),
            Symbol::Channel => word(found, &Keyword::CHANNELS, language).map(|word| (here.clone(), word)),
            Symbol::FactKind => word(found, &[Keyword::No], language).map(|word| (here.clone(), word)),
            Symbol::OutcomeClass => word(found, &Keyword::CLASSES, language).map(|word| (here.clone(), word)),
            Symbol::MeetingDay => word(found, &Keyword::WEEKDAYS, language).map(|word| (here.clone(), word)),
            Symbol::StepWord | Symbol::Word(_) => {
                let keywords = if let Symbol::Word(keyword) = symbol { vec![*keyword] } else { STEP_WORDS.to_vec() };
                mends.extend(several_words(line, at, &keywords, language));
                word(found, &keywords, language).map(|word| (here.clone(), word))
            }
            Symbol::Way => {
                let comma = line.get(..after_word)?.strip_suffix(',').map(str::len);
                comma.map(|comma| (comma..after_word, String::new()))
            }
            _ => None,
        };
        mends.extend(mend);
    }
    mends.retain(|(place, new)| {
        let (before, after) = (line.get(..place.start).unwrap_or_default(), line.get(place.end..).unwrap_or_default());
        grammar::parse(Rule::line, &[before, new.as_str(), after].concat()).is_ok()
    });
    let only = mends.pop()?;
    mends.is_empty().then_some(only)
}

/// The words of a step beside its terms, procedures and title.
const STEP_WORDS: [Keyword; 6] =
    [Keyword::NotBefore, Keyword::Suspends, Keyword::Prolongs, Keyword::Notice, Keyword::Parallel, Keyword::Anew];

fn word(found: &str, keywords: &[Keyword], language: Option<Language>) -> Option<String> {
    let mut words = words_of(keywords, language);
    // A keyword of two letters has one that is meant too: there are few of them here.
    let short =
        |word: &&str| word.chars().count() == 2 && found.chars().count() == 2 && damerau_levenshtein(word, found) == 1;
    nearest(found, words.clone()).or_else(|| words.find(short)).map(str::to_owned)
}

/// The keyword of several words that is near to as many words at a place.
fn several_words(
    line: &str,
    at: usize,
    keywords: &[Keyword],
    language: Option<Language>,
) -> Option<(Range<usize>, String)> {
    let rest = line.get(at..)?;
    words_of(keywords, language).filter(|known| known.contains(' ')).find_map(|known| {
        let last = rest.split_inclusive(' ').take(known.split(' ').count()).map(str::len).sum();
        let written = rest.get(..last)?.trim_end_matches([' ', ',']);
        nearest(written, std::iter::once(known)).map(|known| (at..at + written.len(), known.to_owned()))
    })
}

/// The several words, and the one name of them, that stand where a line gives a name before its clause.
pub(super) fn name_of_words(line: &str) -> Option<(Range<usize>, String)> {
    let head = line.get(..line.find('[')?)?;
    let words = head.trim_end();
    let start = words.find(char::is_whitespace)?;
    let name = words.get(start..)?.trim_start();
    let place = words.len() - name.len()..words.len();
    let (place, joined) = one_name(place, name)?;
    let (before, after) = (line.get(..place.start)?, line.get(place.end..)?);
    let fits = grammar::parse(Rule::line, &[before, joined.as_str(), after].concat()).is_ok();
    fits.then_some((place, joined))
}

/// The several words, and the one name of them, to which the last arrow of a way or a channel leads.
pub(super) fn target_of_words(line: &str, before: usize) -> Option<(Range<usize>, String)> {
    let head = line.get(..before)?;
    let arrow = ["→", "->"].into_iter().filter_map(|arrow| Some(head.rfind(arrow)? + arrow.len())).max()?;
    let rest = line.get(arrow..)?;
    let words = rest.split(',').next()?.trim();
    let start = arrow + (rest.len() - rest.trim_start().len());
    let (place, joined) = one_name(start..start + words.len(), words)?;
    let (before, after) = (line.get(..place.start)?, line.get(place.end..)?);
    let mended = [before, joined.as_str(), after].concat();
    let leads = grammar::parse(Rule::line, &mended).ok()?.next()?.as_rule();
    matches!(leads, Rule::ways | Rule::accept | Rule::withdrawal).then_some((place, joined))
}

/// The words at a place as one name; none where they are one word, or no words.
fn one_name(place: Range<usize>, words: &str) -> Option<(Range<usize>, String)> {
    let joined = words.split_whitespace().collect::<Vec<_>>().join("_");
    let sound = joined != words && joined.chars().all(|letter| letter.is_alphanumeric() || letter == '_');
    sound.then_some((place, joined))
}

/// The title in straight quotes, where it stands in others.
fn straight_quotes(line: &str, at: usize) -> Option<(Range<usize>, String)> {
    let rest = line.get(at..)?;
    let (opening, closing) = QUOTES.into_iter().find(|(opening, _)| rest.starts_with(*opening))?;
    let inside = rest.get(opening.len_utf8()..)?;
    let end = inside.find(closing)?;
    let title = inside.get(..end).filter(|title| !title.contains(['"', '\n']))?;
    Some((at..at + opening.len_utf8() + end + closing.len_utf8(), format!("\"{title}\"")))
}
