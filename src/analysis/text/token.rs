//! The words and the figures of a text.

use std::borrow::Cow;
use std::ops::Range;

use super::letter::{is_of_word, is_small};

/// A word or a figure and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Token<'p> {
    /// As it is written.
    pub(crate) text: &'p str,
    /// Where it stands.
    pub(crate) range: Range<usize>,
    /// What it is.
    pub(crate) kind: TokenKind,
    /// It in small letters, letters that look alike made one.
    pub(super) small: Cow<'p, str>,
}

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TokenKind {
    /// Letters, perhaps with digits among them.
    Word,
    /// A whole number: «27», «1 500».
    Number,
    /// Numbers joined by hyphens: «5-1».
    Label,
    /// Numbers joined by full stops, commas, colons or strokes: a date, a time, a fraction.
    Figure,
}

impl Token<'_> {
    /// The number, where it is one that words can be written for.
    pub(super) fn number(&self) -> Option<u16> {
        if self.kind != TokenKind::Number {
            return None;
        }
        self.text.chars().filter(|letter| !letter.is_whitespace()).collect::<String>().parse().ok()
    }

    /// The word in small letters, letters that look alike made one.
    pub(crate) fn folded(&self) -> &str {
        &self.small
    }
}

/// A text in small letters: «ё» is «е», and Latin letters in Kazakh words are Cyrillic, as copies of acts mix them.
pub(crate) fn folded(text: &str) -> String {
    small(text).into_owned()
}

/// A text folded; most words of an act are that already.
fn small(text: &str) -> Cow<'_, str> {
    let fold = |letter| match letter {
        'ё' => 'е',
        'i' => 'і',
        '\u{259}' => 'ә',
        other => other,
    };
    if text.chars().all(|letter| is_small(letter) && fold(letter) == letter) {
        return Cow::Borrowed(text);
    }
    let mut folded = String::with_capacity(text.len());
    for letter in text.chars() {
        if is_small(letter) {
            folded.push(fold(letter));
        } else {
            folded.extend(letter.to_lowercase().map(fold));
        }
    }
    Cow::Owned(folded)
}

/// The tokens of a text in order.
pub(crate) fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut tokens = Vec::new();
    let mut letters = text.char_indices().peekable();
    while let Some((start, first)) = letters.next() {
        if !is_of_word(first) {
            continue;
        }
        let mut end = start + first.len_utf8();
        let mut kind = if first.is_ascii_digit() { TokenKind::Number } else { TokenKind::Word };
        while let Some((at, letter)) = letters.peek().copied() {
            let next = text.get(at + letter.len_utf8()..).and_then(|rest| rest.chars().next());
            let joins = kind != TokenKind::Word && next.is_some_and(|next| next.is_ascii_digit());
            match letter {
                _ if letter.is_ascii_digit() => {}
                _ if is_of_word(letter) => kind = TokenKind::Word,
                '-' if joins => kind = if kind == TokenKind::Figure { kind } else { TokenKind::Label },
                '.' | ',' | ':' | '/' if joins => kind = TokenKind::Figure,
                _ => break,
            }
            end = at + letter.len_utf8();
            letters.next();
        }
        while kind == TokenKind::Number
            && let Some(group) = thousands(text, start..end)
        {
            end = group;
            while letters.next_if(|(at, _)| *at < end).is_some() {}
        }
        let word = text.get(start..end).unwrap_or_default();
        tokens.push(Token { text: word, range: start..end, kind, small: small(word) });
    }
    tokens
}

/// Where the group of three digits ends that goes on with a number after a blank: «1 500».
fn thousands(text: &str, number: Range<usize>) -> Option<usize> {
    let is_digit = |letter: &char| letter.is_ascii_digit();
    let first = text.get(number.clone())?.split(char::is_whitespace).next()?;
    let rest = text.get(number.end..)?;
    let digits = rest.strip_prefix([' ', '\u{a0}', '\u{202f}'])?;
    let group = digits.chars().take_while(is_digit).count();
    let follows = digits.chars().nth(3).is_none_or(|next| !next.is_alphanumeric() && next != '-');
    (first.len() <= 3 && group == 3 && follows).then_some(number.end + (rest.len() - digits.len()) + 3)
}

/// Whether nothing but blanks stands between two tokens.
pub(super) fn touch(text: &str, before: &Token<'_>, after: &Token<'_>) -> bool {
    between(text, before, after).chars().all(char::is_whitespace)
}

/// What stands between two tokens.
pub(super) fn between<'p>(text: &'p str, before: &Token<'_>, after: &Token<'_>) -> &'p str {
    text.get(before.range.end..after.range.start).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kinds(text: &str) -> Vec<(&str, TokenKind)> {
        tokens(text).into_iter().map(|token| (token.text, token.kind)).collect()
    }

    #[test]
    fn figures_are_told_apart_from_numbers_and_words() {
        assert_eq!(
            kinds("27 (жиырма), 18.05.2017; 5-1-тармақ, 9.00."),
            [
                ("27", TokenKind::Number),
                ("жиырма", TokenKind::Word),
                ("18.05.2017", TokenKind::Figure),
                ("5-1", TokenKind::Label),
                ("тармақ", TokenKind::Word),
                ("9.00", TokenKind::Figure),
            ]
        );
        assert_eq!(kinds("V1500011184"), [("V1500011184", TokenKind::Word)]);
        assert_eq!(kinds("1 500 000 теңге"), [("1 500 000", TokenKind::Number), ("теңге", TokenKind::Word)]);
        assert_eq!(kinds("2017 100").len(), 2);
        assert_eq!(tokens("1\u{a0}500").first().and_then(Token::number), Some(1500));
    }

    #[test]
    fn letters_that_look_alike_are_one() {
        assert_eq!(folded("Трёх Бiр"), "трех бір");
    }
}
