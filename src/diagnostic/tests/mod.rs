//! Every fault has sound words: complete, in one alphabet a word, in the form that messages and helps have.

mod samples;

use std::collections::BTreeSet;

use samples::samples;

use super::*;
use crate::language::{Language, Words};

fn text(words: &str) -> String {
    words.to_owned()
}

fn in_all_languages(words: &Words) -> [&str; 3] {
    Language::ALL.map(|language| words.in_language(language))
}

/// The words of a text that hold letters of two alphabets.
fn mixed_words(text: &str) -> Vec<&str> {
    let is_cyrillic = |letter: char| ('\u{0400}'..='\u{052F}').contains(&letter);
    text.split(|letter: char| !letter.is_alphanumeric() && letter != '_')
        .filter(|word| word.chars().any(is_cyrillic))
        .filter(|word| word.chars().any(|letter| letter.is_alphabetic() && !is_cyrillic(letter)))
        .collect()
}

/// What is wrong with the marks of a text: quotes and code that do not close, doubled blanks.
fn assert_sound(code: Code, text: &str) {
    assert!(!text.trim().is_empty() && text.trim() == text, "{code}: {text}");
    assert_eq!(text.matches('«').count(), text.matches('»').count(), "{code}: {text}");
    let fences = text.matches('`').count() - text.matches("```").count();
    assert_eq!(fences % 2, 0, "{code}: {text}");
    assert!(!text.contains("  ") && !text.contains(" ,") && !text.contains(" ."), "{code}: {text}");
}

#[test]
fn every_code_has_a_sample_and_every_sample_its_code() {
    let sampled: BTreeSet<Code> = samples().iter().map(Fault::code).collect();
    let all: BTreeSet<Code> = Code::ALL.iter().copied().collect();
    assert_eq!(sampled, all);
}

#[test]
fn messages_begin_small_and_have_no_full_stop() {
    for fault in samples() {
        for message in in_all_languages(&fault.message(None)) {
            assert_sound(fault.code(), message);
            assert!(!message.starts_with(char::is_uppercase), "{}: {message}", fault.code());
            assert!(!message.ends_with('.'), "{}: {message}", fault.code());
        }
    }
}

#[test]
fn helps_are_whole_sentences() {
    for fault in samples() {
        for help in in_all_languages(&fault.help(None)) {
            assert_sound(fault.code(), help);
            assert!(!help.starts_with(char::is_lowercase), "{}: {help}", fault.code());
            assert!(help.ends_with(['.', '?']), "{}: {help}", fault.code());
        }
    }
}

#[test]
fn no_word_mixes_two_alphabets() {
    for fault in samples() {
        let shown = match &fault {
            Fault::Name(NameFault::MixedAlphabets { name, .. }) => vec![name.as_str()],
            Fault::Official(OfficialFault::WordingDiffers { first, .. }) => vec![first.official.as_str(), &first.file],
            Fault::Text(TextFault::TwoAlphabets { word, .. }) => vec![word.as_str()],
            _ => Vec::new(),
        };
        for words in
            [fault.message(None), fault.message(Some(Language::Ru)), fault.help(None), fault.help(Some(Language::Ru))]
        {
            for text in in_all_languages(&words) {
                let mixed: Vec<&str> = mixed_words(text).into_iter().filter(|word| !shown.contains(word)).collect();
                assert!(mixed.is_empty(), "{}: {mixed:?} in {text}", fault.code());
            }
        }
    }
    for code in Code::ALL {
        let Explanation { title, text } = code.explanation();
        for text in in_all_languages(&title).into_iter().chain(in_all_languages(&text)) {
            assert_eq!(mixed_words(text), Vec::<&str>::new(), "{code}: {text}");
        }
    }
}

#[test]
fn every_code_is_explained_under_a_heading_of_its_own() {
    let mut titles = BTreeSet::new();
    for code in Code::ALL {
        let Explanation { title, text } = code.explanation();
        for title in in_all_languages(&title) {
            assert_sound(*code, title);
            assert!(!title.ends_with('.') && titles.insert(title.to_owned()), "{code}: {title}");
        }
        for text in in_all_languages(&text) {
            assert_sound(*code, text);
            assert!(text.ends_with('.'), "{code}: {text}");
        }
    }
}

#[test]
fn a_near_name_is_asked_for() {
    let fault =
        Fault::from(NameFault::UnknownFact { name: text("негіз_бр"), near: Some(text("негіз_бар")) });
    assert_eq!(fault.message(None).kk, "«негіз_бр» деген дерек жоқ");
    assert_eq!(fault.help(None).kk, "Мүмкін, «негіз_бар» деп жазбақ болдыңыз ба?");
    assert_eq!(fault.help(None).ru, "Возможно, имелось в виду «негіз_бар»?");
    assert_eq!(fault.help(None).en, "Did you mean «негіз_бар»?");
}

#[test]
fn what_is_expected_is_joined_by_or_and_shown() {
    let expected = vec![Symbol::Clause, Symbol::Participant];
    let fault = SyntaxFault::Expected { expected, found: text("27"), hint: Hint::default() };
    assert_eq!(fault.message(None).kk, "мұнда шаршы жақшадағы тармақ немесе қатысушы күтіледі, ал жазылғаны – «27»");
    assert_eq!(fault.help(None).ru, "Напишите нужное, например `[5.1]` или `канцелярия`.");
}

#[test]
fn a_letter_of_another_alphabet_is_named_with_its_twin() {
    let fault = NameFault::MixedAlphabets { name: text("негiз"), letter: 'i', looks_like: Some('і') };
    assert_eq!(fault.message().kk, "«негiз» сөзінде кирилл «і» әрпінің орнында оған ұқсас латын «i» әрпі тұр");
    assert_eq!(fault.code().severity(), Severity::Warning);
}
