//! The grammar of the rules: three languages, one tree; the words of the grammar are the words that are printed.

use std::collections::{BTreeMap, BTreeSet};

use reglament::language::{Keyword, Language};
use reglament::source::Sources;
use reglament::syntax::{RulesTree, parse_channel, parse_rules, parse_term};

use crate::support::{folder, golden};

/// The rules of `tests/grammar/<name>.<language>.rules`, which must be without fault.
fn rules(name: &str, language: Language) -> RulesTree {
    let path = format!("tests/grammar/{name}.{}.rules", language.code());
    let mut sources = Sources::new();
    let text = folder::text(&path);
    let length = text.len();
    let id = sources.add(&path, text);
    let mut faults = Vec::new();
    let tree = parse_rules(sources.get(id).unwrap(), 0..length, &mut faults);
    assert!(faults.is_empty(), "{path}: {faults:#?}");
    assert_eq!(tree.language, Some(language), "{path}");
    tree
}

/// The statements without their places.
fn outline(tree: &RulesTree) -> String {
    let mut outline = String::new();
    let mut passing = None;
    for line in format!("{:#?}", tree.statements.iter().map(|statement| &statement.value).collect::<Vec<_>>()).lines() {
        let indent = line.len() - line.trim_start().len();
        if line.trim() == "span: Span {" {
            passing = Some(indent);
        } else if passing.is_none() {
            outline.push_str(line);
            outline.push('\n');
        } else if passing == Some(indent) && line.trim() == "}," {
            passing = None;
        }
    }
    outline
}

#[test]
fn the_three_languages_give_one_tree() {
    let files = folder::files("tests/grammar");
    let names: BTreeSet<_> =
        files.iter().map(|path| folder::stem(path).split('.').next().unwrap().to_owned()).collect();
    golden::for_each(&names.into_iter().collect::<Vec<_>>(), Clone::clone, |name| {
        let kazakh = rules(name, Language::Kk);
        for other in [Language::Ru, Language::En] {
            let tree = rules(name, other);
            if tree != kazakh {
                assert_eq!(outline(&tree), outline(&kazakh), "{other:?}");
                panic!("{other:?} differs from Kazakh though it looks the same");
            }
        }
        golden::compare("grammar", name, &outline(&kazakh));
    });
}

/// The words of each rule of `grammar/words.pest`, blanks for gaps, in the order in which they are tried.
fn words_of_the_grammar() -> BTreeMap<String, Vec<String>> {
    let text = folder::text("grammar/words.pest");
    let rules = text.lines().filter_map(|line| line.strip_prefix("kw_")?.split_once(" = { ("));
    let words = |body: &str| {
        let (words, _) = body.split_once(") ~ edge }").unwrap();
        words.split(" | ").map(|word| word.replace("\" ~ gap ~ \"", " ").trim_matches('"').to_owned()).collect()
    };
    rules.map(|(name, body)| (name.to_owned(), words(body))).collect()
}

/// The name of a keyword as the grammar writes it: `AtOnce` is `at_once`.
fn rule_name(keyword: Keyword) -> String {
    let mut name = String::new();
    for letter in format!("{keyword:?}").chars() {
        if letter.is_uppercase() && !name.is_empty() {
            name.push('_');
        }
        name.extend(letter.to_lowercase());
    }
    name
}

#[test]
fn the_grammar_reads_the_words_that_are_printed_and_no_others() {
    let mut grammar = words_of_the_grammar();
    for keyword in Keyword::ALL {
        let read: BTreeSet<_> = grammar.remove(&rule_name(*keyword)).unwrap_or_default().into_iter().collect();
        let printed = Language::ALL.iter().flat_map(|language| keyword.words(*language));
        let printed: BTreeSet<_> = printed.map(|word| (*word).to_owned()).collect();
        assert_eq!(read, printed, "{keyword:?}");
    }
    assert!(grammar.is_empty(), "words without a keyword: {grammar:?}");
}

#[test]
fn no_word_hides_a_longer_one_behind_it() {
    for (rule, words) in words_of_the_grammar() {
        for (index, word) in words.iter().enumerate() {
            let hidden = words.iter().skip(index + 1).find(|later| later.starts_with(word.as_str()));
            assert_eq!(hidden, None, "kw_{rule}: «{word}» is tried first and taken");
        }
    }
}

#[test]
fn each_channel_and_unit_is_read_as_itself() {
    for language in Language::ALL {
        for channel in Keyword::CHANNELS {
            for word in channel.words(language) {
                assert_eq!(parse_channel(word), Some(channel), "{word}");
            }
        }
        for keyword in Keyword::UNITS {
            for word in keyword.words(language) {
                let mut sources = Sources::new();
                let text = format!("5 {word}");
                let place = text.len();
                let id = sources.add("term", text);
                let file = sources.get(id).unwrap();
                let mut faults = Vec::new();
                let term = parse_term(file, file.span(0..place), &mut faults).unwrap();
                let counted = reglament::syntax::TermTree::Counted { amount: 5, unit: keyword };
                assert_eq!((term.value, faults.len()), (counted, 0), "{word}");
            }
        }
    }
}
