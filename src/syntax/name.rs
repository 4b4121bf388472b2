//! Names: normal form C, and letters of two alphabets in one word.

use unicode_normalization::{UnicodeNormalization, is_nfc};
use unicode_security::MixedScript;

use crate::diagnostic::{Diagnostic, NameFault, SyntaxFault};
use crate::source::{Span, Spanned};

use super::statement::Name;

/// Latin letters that look like a Cyrillic one, each with its twin, in copies of acts.
const LOOK_ALIKES: [(char, char); 27] = [
    ('a', 'а'),
    ('c', 'с'),
    ('e', 'е'),
    ('h', 'һ'),
    ('i', 'і'),
    ('o', 'о'),
    ('p', 'р'),
    ('x', 'х'),
    ('y', 'у'),
    ('A', 'А'),
    ('B', 'В'),
    ('C', 'С'),
    ('E', 'Е'),
    ('H', 'Н'),
    ('I', 'І'),
    ('K', 'К'),
    ('M', 'М'),
    ('O', 'О'),
    ('P', 'Р'),
    ('T', 'Т'),
    ('X', 'Х'),
    ('Y', 'Ү'),
    ('ə', 'ә'),
    ('ɵ', 'ө'),
    ('k', 'к'),
    ('m', 'м'),
    ('t', 'т'),
];

/// Makes a name of what is written, and reports what is not fit to be one.
///
/// A look-alike letter of the other alphabet is taken for the one it looks like, with a warning that shows it.
pub(super) fn name(written: &str, span: Span, faults: &mut Vec<Diagnostic>) -> Name {
    let mut value: String =
        if written.chars().all(is_plain) || is_nfc(written) { written.to_owned() } else { written.nfc().collect() };
    if value == "шарт" {
        faults.push(Diagnostic::at(span, SyntaxFault::BareShart));
    } else if !value.chars().next().is_some_and(char::is_alphabetic) || value.contains('-') {
        let report = Diagnostic::at(span, SyntaxFault::BadName { name: value.clone() });
        let mended = value.replace('-', "_");
        let fits = mended != value && mended.chars().next().is_some_and(char::is_alphabetic);
        faults.push(if fits { report.with_fix(span, mended) } else { report });
    }
    if !value.is_ascii()
        && value.chars().any(is_latin)
        && let Some((letter, looks_like)) = odd_letter(&value)
    {
        let folded = fold(&value);
        let subject = value.clone();
        let fault = NameFault::MixedAlphabets { name: value, letter, looks_like };
        let report = Diagnostic::at(span, fault).about(subject);
        faults.push(if odd_letter(&folded).is_none() { report.with_fix(span, folded.clone()) } else { report });
        value = folded;
    }
    Spanned::new(value, span)
}

/// Whether a letter is in normal form C by itself and joins with no other: ASCII and the Cyrillic letters.
const fn is_plain(letter: char) -> bool {
    letter.is_ascii() || matches!(letter, '\u{400}'..='\u{481}' | '\u{48a}'..='\u{4ff}')
}

fn is_latin(letter: char) -> bool {
    letter.is_ascii_alphabetic() || letter == 'ə' || letter == 'ɵ'
}

/// Whether most letters of a word are Latin.
fn mostly_latin(word: &str) -> bool {
    word.chars().filter(|letter| is_latin(*letter)).count() * 2 > word.chars().count()
}

/// The letter that looks like this one in the other alphabet.
fn twin(letter: char, to_latin: bool) -> Option<char> {
    let (from, to) = if to_latin { (1, 0) } else { (0, 1) };
    LOOK_ALIKES
        .into_iter()
        .map(|(latin, cyrillic)| [latin, cyrillic])
        .find(|pair| pair.get(from) == Some(&letter))?
        .get(to)
        .copied()
}

/// The first letter that is not of the alphabet of its word; words are parted by `_` and digits.
fn odd_letter(name: &str) -> Option<(char, Option<char>)> {
    let parts = |letter: char| !letter.is_alphabetic();
    let word = name.split(parts).find(|word| !word.is_ascii() && !word.is_single_script())?;
    let to_latin = mostly_latin(word);
    let letter = word.chars().find(|letter| is_latin(*letter) != to_latin)?;
    Some((letter, twin(letter, to_latin)))
}

/// Replaces look-alikes by the letters of the alphabet that their word is written in.
fn fold(name: &str) -> String {
    name.split_inclusive(|letter: char| !letter.is_alphabetic())
        .flat_map(|word| {
            let to_latin = mostly_latin(word);
            word.chars().map(move |letter| {
                let odd = letter.is_alphabetic() && is_latin(letter) != to_latin;
                if odd { twin(letter, to_latin).unwrap_or(letter) } else { letter }
            })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Sources;

    fn made(written: &str) -> (String, usize) {
        let mut sources = Sources::new();
        let file = sources.add("x", written);
        let mut faults = Vec::new();
        let name = name(written, Span::new(file, 0, written.len()), &mut faults);
        (name.value, faults.len())
    }

    #[test]
    fn look_alikes_fold_with_a_warning() {
        assert_eq!(made("тiркеу"), ("тіркеу".to_owned(), 1), "Latin i");
        assert_eq!(made("əкімдік"), ("әкімдік".to_owned(), 1), "U+0259");
        assert_eq!(made("rеgister"), ("register".to_owned(), 1), "Cyrillic е");
        assert_eq!(made("үдеріс_1"), ("үдеріс_1".to_owned(), 0));
        assert_eq!(made("egov_портал"), ("egov_портал".to_owned(), 0), "two words, two alphabets");
    }

    #[test]
    fn decomposed_letters_become_whole() {
        assert_eq!(made("беру\u{0438}\u{0306}").0, "беруй");
    }

    #[test]
    fn what_is_no_name_is_reported() {
        for written in ["қол-қою", "1_қадам", "шарт", "_x"] {
            assert_eq!(made(written).1, 1, "{written}");
        }
    }
}
