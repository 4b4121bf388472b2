//! W1407: no word of a text is written with letters of two alphabets.

use super::passage::ReadArticle;
use super::token::TokenKind;
use crate::diagnostic::{Diagnostic, TextFault};
use crate::language::{is_cyrillic, is_latin};

/// Reports each word of a clause in which Latin letters stand among Cyrillic ones: they look alike, and such a word is not
/// found, printed or compared as what it seems to be.
pub(super) fn check(article: &ReadArticle<'_>, faults: &mut Vec<Diagnostic>) {
    for reading in article.kk.iter().chain(&article.ru) {
        for token in reading.tokens.iter().filter(|token| token.kind == TokenKind::Word) {
            let latin: Vec<char> = token.text.chars().filter(|letter| is_latin(*letter)).collect();
            if latin.is_empty() || !token.text.chars().any(is_cyrillic) {
                continue;
            }
            let fault = TextFault::TwoAlphabets { word: token.text.to_owned(), latin };
            let place = reading.passage.place(&token.range);
            faults.push(Diagnostic::at(place, fault).about(&article.number.value));
        }
    }
}
