//! Numbers in words from 0 to 9999: laws of Russian cases, and the list of a program that knows nothing of this one.

use reglament::language::{Case, Gender, Language, kazakh_number, russian_number};

use crate::support::folder;

const GENDERS: [Gender; 3] = [Gender::Masculine, Gender::Feminine, Gender::Neuter];

/// Each word that a number in the nominative is made of, and its genitive.
const GENITIVES: [(&str, &str); 43] = [
    ("ноль", "ноля"),
    ("один", "одного"),
    ("одна", "одной"),
    ("одно", "одного"),
    ("два", "двух"),
    ("две", "двух"),
    ("три", "трех"),
    ("четыре", "четырех"),
    ("пять", "пяти"),
    ("шесть", "шести"),
    ("семь", "семи"),
    ("восемь", "восьми"),
    ("девять", "девяти"),
    ("десять", "десяти"),
    ("одиннадцать", "одиннадцати"),
    ("двенадцать", "двенадцати"),
    ("тринадцать", "тринадцати"),
    ("четырнадцать", "четырнадцати"),
    ("пятнадцать", "пятнадцати"),
    ("шестнадцать", "шестнадцати"),
    ("семнадцать", "семнадцати"),
    ("восемнадцать", "восемнадцати"),
    ("девятнадцать", "девятнадцати"),
    ("двадцать", "двадцати"),
    ("тридцать", "тридцати"),
    ("сорок", "сорока"),
    ("пятьдесят", "пятидесяти"),
    ("шестьдесят", "шестидесяти"),
    ("семьдесят", "семидесяти"),
    ("восемьдесят", "восьмидесяти"),
    ("девяносто", "девяноста"),
    ("сто", "ста"),
    ("двести", "двухсот"),
    ("триста", "трехсот"),
    ("четыреста", "четырехсот"),
    ("пятьсот", "пятисот"),
    ("шестьсот", "шестисот"),
    ("семьсот", "семисот"),
    ("восемьсот", "восьмисот"),
    ("девятьсот", "девятисот"),
    ("тысяча", "тысячи"),
    ("тысячи", "тысяч"),
    ("тысяч", "тысяч"),
];

#[test]
fn every_word_of_a_number_stands_in_the_genitive() {
    for number in 0..=9999 {
        for gender in GENDERS {
            let bend = |word: &str| GENITIVES.iter().find(|(nominative, _)| *nominative == word).unwrap().1;
            let nominative = russian_number(number, Case::Nominative, gender);
            let words: Vec<_> = nominative.split(' ').map(bend).collect();
            assert_eq!(russian_number(number, Case::Genitive, gender), words.join(" "), "{number}");
        }
    }
}

#[test]
fn only_the_feminine_one_and_its_thousand_have_an_accusative_of_their_own() {
    for number in 0..=9999 {
        for gender in GENDERS {
            let bend = |word| match word {
                "одна" => "одну",
                "тысяча" => "тысячу",
                other => other,
            };
            let nominative = russian_number(number, Case::Nominative, gender);
            let words: Vec<_> = nominative.split(' ').map(bend).collect();
            assert_eq!(russian_number(number, Case::Accusative, gender), words.join(" "), "{number}");
        }
    }
}

#[test]
fn the_gender_shows_in_the_last_one_and_two_alone() {
    for number in 0..=9999 {
        let [he, she, it] = GENDERS.map(|gender| russian_number(number, Case::Nominative, gender));
        let last = if number % 100 / 10 == 1 { 0 } else { number % 10 };
        assert_eq!((he == she, he == it), (!matches!(last, 1 | 2), last != 1), "{number}");
    }
}

#[test]
fn no_two_numbers_are_written_alike() {
    let all: Vec<u16> = (0..=9999).collect();
    let distinct = |write: &dyn Fn(u16) -> String| {
        all.iter().map(|number| write(*number)).collect::<std::collections::BTreeSet<_>>()
    };
    assert_eq!(distinct(&kazakh_number).len(), 10_000);
    assert_eq!(distinct(&|number| russian_number(number, Case::Genitive, Gender::Masculine)).len(), 10_000);
}

/// The list that `tests/oracles/run` makes with `num2words`: number, Kazakh, Russian in the nominative.
#[test]
#[expect(clippy::disallowed_methods, reason = "the script that makes the list says where it is")]
fn the_words_are_those_of_the_list() {
    let Ok(path) = std::env::var("REGLAMENT_NUMBER_WORDS") else { return };
    let list = folder::text(&path);
    let mut count = 0;
    for line in list.lines() {
        let [number, kazakh, russian] = line.split('\t').collect::<Vec<_>>()[..] else { panic!("{line}") };
        let number: u16 = number.parse().unwrap();
        assert_eq!(kazakh_number(number), kazakh, "{number} in {}", Language::Kk.code());
        // Acts write «е» for «ё».
        let russian = russian.replace('ё', "е");
        assert_eq!(russian_number(number, Case::Nominative, Gender::Masculine), russian, "{number}");
        count += 1;
    }
    assert_eq!(count, 10_000, "the list is not whole");
}
