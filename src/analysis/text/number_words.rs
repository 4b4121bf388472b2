//! W1401: a number and what says it again in parentheses are the same.

use super::numeral::Shape;
use super::passage::{ReadArticle, Reading};
use super::token::folded;
use crate::diagnostic::{Diagnostic, TextFault};
use crate::language::{Case, Gender, Language, kazakh_number, russian_number};

/// Reports numbers whose words are those of another number.
pub(super) fn check(article: &ReadArticle<'_>, faults: &mut Vec<Diagnostic>) {
    for reading in article.kk.iter().chain(&article.ru) {
        check_passage(reading, &article.number.value, faults);
    }
}

fn check_passage(Reading { passage, numerals, .. }: &Reading<'_>, clause: &str, faults: &mut Vec<Diagnostic>) {
    let text = passage.text.as_str();
    for numeral in numerals {
        let (Some(number), Some(again)) = (numeral.amount, &numeral.again) else { continue };
        if number == again.value {
            continue;
        }
        let close = text.get(again.range.end..).and_then(|rest| rest.find(')')).map_or(0, |at| at + 1);
        let range = numeral.range.start..again.range.end + close;
        let (figures, words, in_words) = match numeral.shape {
            Shape::Words => (again.value, number, &numeral.range),
            _ => (number, again.value, &again.range),
        };
        let in_words = passage.slice(in_words);
        let fault = TextFault::NumberWords {
            number: format!("{figures} ({})", like(in_words, words, figures, passage.language)),
            words: format!("{words} ({})", one_line(in_words)),
            written: one_line(passage.slice(&range)),
        };
        faults.push(Diagnostic::at(passage.place(&range), fault).about(clause));
    }
}

/// Another number in words, in the case and gender of the words of the first.
fn like(words: &str, of: u16, other: u16, language: Language) -> String {
    if language == Language::Kk {
        return kazakh_number(other);
    }
    let cases =
        [Case::Genitive, Case::Nominative, Case::Accusative, Case::Dative, Case::Instrumental, Case::Prepositional];
    let forms = cases.into_iter().flat_map(|case| Gender::ALL.map(|gender| (case, gender)));
    let words = folded(&one_line(words));
    let same = forms.into_iter().find(|(case, gender)| russian_number(of, *case, *gender) == words);
    let (case, gender) = same.unwrap_or((Case::Nominative, Gender::Masculine));
    russian_number(other, case, gender)
}

fn one_line(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_right_words_stand_in_the_form_of_the_wrong_ones() {
        let ru = |words, of, other| like(words, of, other, Language::Ru);
        assert_eq!(ru("шестью", 6, 5), "пятью");
        assert_eq!(ru("трех", 3, 1), "одного");
        assert_eq!(ru("двадцать одну", 21, 2), "две");
        assert_eq!(ru("двадцати\nсемь", 27, 5), "пять");
        assert_eq!(like("алтыдан", 6, 5, Language::Kk), "бес");
    }
}
