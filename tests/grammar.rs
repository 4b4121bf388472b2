//! The grammar of the rules: three languages, one tree; the words of the grammar are the words that are printed.

use std::collections::{BTreeMap, BTreeSet};

use reglament::diagnostic::Diagnostic;
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

/// A regulation file with these rules.
fn file_with(rules: &str) -> String {
    let whole = folder::text("tests/faults/support/sound.toml");
    let (before, rest) = whole.split_once("rules = '''\n").unwrap();
    let (_, after) = rest.split_once("'''").unwrap();
    format!("{before}rules = '''\n{rules}'''{after}")
}

/// The file laid out with the keywords of a language.
fn laid_out(text: &str, language: Language) -> String {
    let mut sources = Sources::new();
    let id = sources.add("rules.toml", text);
    reglament::syntax::format(sources.get(id).unwrap(), Some(language)).unwrap()
}

/// Whatever language the rules are written in, they are laid out alike in each of the three; around all of them, the
/// text comes back as it was.
#[test]
fn the_rules_are_laid_out_alike_from_every_language() {
    let files = folder::files("tests/grammar");
    let names: BTreeSet<_> =
        files.iter().map(|path| folder::stem(path).split('.').next().unwrap().to_owned()).collect();
    golden::for_each(&names.into_iter().collect::<Vec<_>>(), Clone::clone, |name| {
        let written =
            Language::ALL.map(|own| file_with(&folder::text(format!("tests/grammar/{name}.{}.rules", own.code()))));
        let mut shown = String::new();
        for target in Language::ALL {
            // The comments are of their own language.
            let said = |text: &str| text.lines().filter(|line| !line.starts_with('#')).collect::<Vec<_>>().join("\n");
            let [first, others @ ..] = written.each_ref().map(|text| laid_out(text, target));
            for other in others {
                assert_eq!(said(&other), said(&first), "{target:?}");
            }
            assert_eq!(laid_out(&first, target), first, "laying out twice changes nothing");
            let around = [Language::Ru, Language::En, Language::Kk, target];
            assert_eq!(around.iter().fold(first.clone(), |text, language| laid_out(&text, *language)), first);
            let (_, rules) = first.split_once("rules = '''\n").unwrap();
            shown.push_str(rules.split_once("'''").unwrap().0);
            shown.push('\n');
        }
        golden::compare("grammar", &format!("{name}-laid-out"), &shown);
    });
}

/// What is reported in a text of rules: each code, and the words at its place.
fn reported(rules: &str) -> Vec<(&'static str, String)> {
    let mut sources = Sources::new();
    let id = sources.add("rules", rules);
    let file = sources.get(id).unwrap();
    let mut faults = Vec::new();
    let _ = parse_rules(file, 0..rules.len(), &mut faults);
    let shown = |report: &Diagnostic| (report.code().as_str(), file.slice(report.place.unwrap()).to_owned());
    faults.iter().map(shown).collect()
}

#[test]
fn a_term_is_refused_alike_wherever_it_stands() {
    let places = [
        ["рәсім а [1], мерзімі {}", "процедура а [1], срок {}", "procedure а [1], term {}"],
        [
            "рәсім а [1], мерзімі егер б: {}, әйтпесе: 1 ай",
            "процедура а [1], срок если б: {}, иначе: 1 месяц",
            "procedure а [1], term if б: {}, otherwise: 1 month",
        ],
        ["қадам а [1] б, {}", "шаг а [1] б, {}", "step а [1] б, {}"],
        [
            "қадам а [1] б, егер в: 1 ай, әйтпесе: {}",
            "шаг а [1] б, если в: 1 месяц, иначе: {}",
            "step а [1] б, if в: 1 month, otherwise: {}",
        ],
        ["қадам а [1] б, в бастап {}", "шаг а [1] б, {} с момента в", "step а [1] б, {} from в"],
        ["қадам а [1] б, {} бұрын", "шаг а [1] б, за {} до срока", "step а [1] б, {} before the end"],
        [
            "қадам а [1] б, ерте емес в бастап {}",
            "шаг а [1] б, не ранее {} с момента в",
            "step а [1] б, not before {} from в",
        ],
        ["қадам а [1] б, ұзартады {}", "шаг а [1] б, продлевает на {}", "step а [1] б, prolongs by {}"],
        [
            "қадам а [1] б, ұзартады ең көбі {}",
            "шаг а [1] б, продлевает на не более {}",
            "step а [1] б, prolongs by at most {}",
        ],
        [
            "нәтиже а оң [1] \"а\", жарамды {}",
            "результат а отказ [1] \"а\", действует {}",
            "outcome а granted \"а\", valid {}",
        ],
        ["норма а [1] {} \"а\"", "норма а [1] {} \"а\"", "norm а [1] {} \"а\""],
    ];
    let terms = [
        ("E0401", ["24"; 3], "24"),
        ("E0402", ["24 күн", "24 дня", "24 days"], ""),
        ("E0403", ["0 ай", "0 месяцев", "0 months"], "0"),
        ("E0404", ["10000 ай", "10000 месяцев", "10000 months"], "10000"),
    ];
    for place in places {
        for (code, written, wrong) in terms {
            for (line, term) in place.iter().zip(written) {
                let wrong = if wrong.is_empty() { term } else { wrong };
                assert_eq!(reported(&line.replace("{}", term)), [(code, wrong.to_owned())], "{line}: {term}");
            }
        }
    }
}

#[test]
fn what_a_line_says_once_is_refused_the_second_time() {
    let whole = "қадам а [1] б, 1 ай, ерте емес в бастап 1 ай, қатар в және г, тоқтата тұрады, ұзартады 1 ай, хабарлама в, қайта в";
    assert_eq!(reported(whole), []);
    let (_, items) = whole.split_once(", ").unwrap();
    for item in items.split(", ").chain(["24 сағат бұрын", "в бастап 1 ай", "рәсім в", "ұзартады ең көбі 2 ай"])
    {
        assert_eq!(reported(&format!("{whole}, {item}")), [("E0202", item.to_owned())]);
    }
    let outcome = "нәтиже а оң [1] \"а\", жарамды 1 ай";
    assert_eq!(reported(&format!("{outcome}, жарамды 2 ай")), [("E0202", "жарамды 2 ай".to_owned())]);
}

#[test]
fn a_name_may_be_a_word_of_the_rules_where_the_line_shows_which_is_meant() {
    for line in [
        "қадам хабарлама [1] қайта, хабарлама қатар",
        "қадам тоқтату [1] хабарлама 30 минут ішінде",
        "қадам қатар [1] қатар → жарамды, қатар қатар немесе қайта, қайта қайта және қатар",
        "қадам мерзімі [1] орган, егер егер: бастап бастап дереу, әйтпесе: норма бастап жұмыс күні ішінде",
        "қадам орган [1] норма, 3 жұмыс күні бұрын, ерте емес жұмыс бастап 3 жұмыс күні",
        "нәтиже тоқтату тоқтату [1] \"а\", жарамды 1 ай",
        "мерзімі өтсе → мерзімі",
        "қайтарып_алу → қайтарып_алу",
        "қабылдау кеңсе, қабылдау күнінсіз → қабылдау",
        "шаг не [1] за, за 24 часа до срока, не ранее 1 часа с момента с",
        "step from [1] at, within 1 month from from, not before 1 hour from before, anew anew and notice",
    ] {
        assert_eq!(reported(line), [], "{line}");
    }
}

#[test]
fn a_statement_goes_on_with_what_looks_like_the_head_of_another() {
    for (lines, statements) in [
        ("қадам а [1] б, егер в > 1: 1 ай,\n егер г -> в, әйтпесе: 2 ай", 2),
        ("қадам а [1] б, егер в > 1: 1 ай,\n егер г: 2 ай,\n әйтпесе: 3 ай\n әйтпесе → а\n мерзімі өтсе → а", 3),
        ("қабылдау кеңсе [1],\n қабылдау күнінсіз → а\nқабылдау портал [1] → а", 2),
        ("accept office [1],\n without the day of acceptance → а\non\u{a0}expiry → а", 2),
    ] {
        let mut sources = Sources::new();
        let id = sources.add("rules", lines);
        let tree = parse_rules(sources.get(id).unwrap(), 0..lines.len(), &mut Vec::new());
        let found = tree.lines.len();
        assert_eq!(found, statements, "{lines}");
    }
}
