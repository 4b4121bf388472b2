//! W1401: a number and its words in parentheses say the same.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use super::passage::{Article, Passage};
use super::term::words_after;
use super::token::{folded, tokens};
use crate::calendar::Term;
use crate::diagnostic::{Diagnostic, TextFault};
use crate::language::{Case, Gender, kazakh_number, russian_number};

/// How a number is written in words; the language, and in Russian the case and the gender.
#[derive(Clone, Copy)]
enum Form {
    Kazakh,
    Russian(Case, Gender),
}

/// All ways to write a number in words.
fn forms() -> impl Iterator<Item = Form> {
    let cases = [Case::Genitive, Case::Nominative, Case::Accusative];
    let genders = [Gender::Masculine, Gender::Feminine, Gender::Neuter];
    let russian = cases.into_iter().flat_map(move |case| genders.map(|gender| Form::Russian(case, gender)));
    [Form::Kazakh].into_iter().chain(russian)
}

impl Form {
    fn write(self, number: u16) -> String {
        match self {
            Self::Kazakh => kazakh_number(number),
            Self::Russian(case, gender) => russian_number(number, case, gender),
        }
    }
}

/// The words that a number in words can begin with.
static BEGINNINGS: LazyLock<BTreeSet<String>> = LazyLock::new(|| {
    let simple = (0..=20).chain((30..=90).step_by(10)).chain((100..=900).step_by(100)).chain([1000, 2000, 5000]);
    let written = simple.flat_map(|number| forms().map(move |form| form.write(number)));
    written.filter_map(|words| words.split(' ').next().map(str::to_owned)).collect()
});

/// Whether a number can be written in these words, in whatever language, case and gender.
pub(super) fn is_written(number: u16, words: &str) -> bool {
    forms().any(|form| form.write(number) == words)
}

/// What the words for the first ten numbers begin with, also where they count in order or together: «второй», «двое».
const ROOTS: [&[&str]; 10] = [
    &["бір", "один", "одн", "перв"],
    &["ек", "дв", "втор", "об"],
    &["үш", "тр"],
    &["төрт", "четыр", "четвер"],
    &["бес", "пят"],
    &["алт", "шест"],
    &["жет", "сем", "седьм"],
    &["сегіз", "восьм", "восем"],
    &["тоғыз", "девят"],
    &["он", "десят"],
];

/// Whether a number stands in words somewhere in a text of folded words, parted by single blanks.
pub(super) fn stands_in(number: u16, words: &str) -> bool {
    let roots = usize::from(number).checked_sub(1).and_then(|at| ROOTS.get(at)).copied().unwrap_or_default();
    let bounded = format!(" {words} ");
    let is_written = |form: Form| bounded.contains(&format!(" {} ", form.write(number)));
    words.split(' ').any(|word| roots.iter().any(|root| word.starts_with(root))) || forms().any(is_written)
}

/// The number that is written in words, and how; none where they are no number.
fn read(words: &str) -> Option<(u16, Form)> {
    if !BEGINNINGS.contains(words.split(' ').next()?) {
        return None;
    }
    (0..=Term::MAX_AMOUNT).find_map(|number| Some((number, forms().find(|form| form.write(number) == words)?)))
}

/// Reports numbers whose words are those of another number.
pub(super) fn check(article: &Article<'_>, faults: &mut Vec<Diagnostic>) {
    for passage in article.kk.iter().chain(&article.ru) {
        check_passage(passage, &article.number.value, faults);
    }
}

fn check_passage(passage: &Passage<'_>, clause: &str, faults: &mut Vec<Diagnostic>) {
    let all = tokens(&passage.text);
    for (at, token) in all.iter().enumerate() {
        let Some(number) = token.number() else { continue };
        let Some((range, written)) = words_after(&passage.text, &all, at) else { continue };
        let words = folded(written).split_whitespace().collect::<Vec<_>>().join(" ");
        if is_written(number, &words) {
            continue;
        }
        let Some((meant, form)) = read(&words) else { continue };
        let fault = TextFault::NumberWords {
            number: format!("{number} ({})", form.write(number)),
            words: format!("{meant} ({words})"),
            written: passage.slice(&range).to_owned(),
        };
        faults.push(Diagnostic::at(passage.place(&range), fault).about(clause));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_read_in_every_form_that_acts_use() {
        let number = |words| read(words).map(|(number, _)| number);
        assert_eq!(number("жиырма сегіз"), Some(28));
        assert_eq!(number("бір мың"), Some(1000));
        assert_eq!(number("двадцати одной"), Some(21));
        assert_eq!(number("один"), Some(1));
        assert_eq!(number("одну"), Some(1));
        assert_eq!(number("шести"), Some(6));
        assert_eq!(number("трех"), Some(3));
        assert_eq!(number("девять тысяч девятьсот девяносто девять"), Some(9999));
    }

    #[test]
    fn what_is_no_number_is_not_read() {
        for words in ["к", "бұдан әрі", "бесінші", "пятого", "жиырма сегз", "ЖСН"] {
            assert!(read(words).is_none(), "{words}");
        }
    }

    #[test]
    fn a_number_in_words_is_found_among_others() {
        assert!(stands_in(2, "екі және одан көп"));
        assert!(stands_in(2, "документов двух и более архивов"));
        assert!(stands_in(2, "двое детей") && stands_in(2, "екінші рет"));
        assert!(!stands_in(12, "жиырма бір"));
    }
}
