//! An official text against its file: silent where they agree, and every planted difference is found at its place.

use proptest::prelude::*;
use reglament::comparison::compare;
use reglament::diagnostic::Diagnostic;
use reglament::language::{Language, Words, kazakh_number};
use reglament::source::{FileId, Sources, Span};
use reglament::syntax::{Document, parse};

use crate::support::checked::Checked;
use crate::support::folder;

/// Files and the texts that they are held against.
const PAIRS: [(&str, &str); 4] = [
    ("regulations/kz-aktobe/foster-care/2017-05-18-n144.toml", "aktobe-foster-care-kk.txt"),
    ("regulations/model/archive-certificate/2018-09-21-n268.toml", "model-archive-ru.txt"),
    ("regulations/model/housing-aid/2018-12-11-n312.toml", "model-housing-aid-kk.txt"),
    ("regulations/model/housing-aid/2017-03-03-n71.toml", "model-housing-aid-kk-r2.txt"),
];

fn text(name: &str) -> String {
    folder::text(format!("tests/texts/{name}"))
}

/// What is reported of a text: the code, the line in the text, the line in the file, the message in English.
#[derive(Debug)]
struct Told {
    code: &'static str,
    line: Option<usize>,
    in_file: Option<usize>,
    words: String,
    /// The message in Kazakh, Russian and English.
    message: Words,
}

fn told(file: &str, official: &str, asked: Option<Language>) -> Vec<Told> {
    told_of(&folder::text(file), official, asked)
}

fn told_of(source: &str, official: &str, asked: Option<Language>) -> Vec<Told> {
    let mut sources = Sources::new();
    let regulation = sources.add("regulation.toml", source);
    let official = sources.add("official.txt", official);
    let mut faults = Vec::new();
    let Some(Document::Regulation(tree)) = parse(sources.get(regulation).unwrap(), &mut faults) else { panic!() };
    let compiled = reglament::compile::regulation(&tree, &mut faults).unwrap();
    assert!(faults.is_empty());
    compare(sources.get(official).unwrap(), &tree, &compiled, asked, &mut faults);
    faults.iter().map(|fault| Told::new(fault, &sources, official)).collect()
}

impl Told {
    fn new(fault: &Diagnostic, sources: &Sources, official: FileId) -> Self {
        let spans: Vec<_> = fault.place.into_iter().chain(fault.related.iter().map(|label| label.span)).collect();
        let line = |is_official: bool| {
            let span = spans.iter().find(|span| (span.file == official) == is_official)?;
            Some(sources.get(span.file).unwrap().position(span.range().start).line)
        };
        let message = fault.fault.message(None);
        let words = message.en.clone();
        Self { code: fault.code().as_str(), line: line(true), in_file: line(false), words, message }
    }
}

/// Where a number with its words in brackets stands in a text: the number, and the words.
fn numbers(text: &str) -> Vec<(std::ops::Range<usize>, std::ops::Range<usize>)> {
    let mut found = Vec::new();
    for (at, _) in text.match_indices(" (") {
        let digits = text[..at].bytes().rev().take_while(u8::is_ascii_digit).count();
        let words = at + 2..at + text[at..].find(')').unwrap();
        if digits > 0 && text[words.clone()].chars().all(|letter| letter.is_alphabetic() || letter == ' ') {
            found.push((at - digits..at, words));
        }
    }
    found
}

fn line_of(text: &str, at: usize) -> usize {
    text[..at].matches('\n').count() + 1
}

#[test]
fn nothing_is_said_of_a_text_that_its_file_makes() {
    for (file, name) in PAIRS {
        let told = told(file, &text(name), None);
        let words: Vec<_> = told.iter().map(|told| &told.words).collect();
        assert!(words.is_empty(), "{name}: {words:#?}");
    }
}

#[test]
fn blanks_quotes_dashes_and_capitals_are_not_compared() {
    let (file, name) = PAIRS[0];
    let text = text(name).replace('"', "»").replace('–', "-").replace(' ', "\u{a0}").replace("Нәтиже", "НӘТИЖЕ");
    for text in [text.replace('\n', "\r\n"), text] {
        let told = told(file, &text, None);
        assert!(told.is_empty(), "{:#?}", told.iter().map(|told| &told.words).collect::<Vec<_>>());
    }
}

#[test]
fn a_text_with_a_paragraph_a_line_is_read_as_well() {
    let (file, name) = PAIRS[0];
    let blocks = text(name);
    let lines: Vec<String> = blocks
        .split("\n\n")
        .flat_map(|block| {
            if block.starts_with("- ") {
                block.split('\n').map(str::to_owned).collect()
            } else {
                vec![block.replace('\n', " ")]
            }
        })
        .filter(|line| !line.trim().is_empty())
        .collect();
    let told = told(file, &lines.join("\n"), None);
    assert!(told.is_empty(), "{:#?}", told.iter().map(|told| &told.words).collect::<Vec<_>>());
}

#[test]
fn a_planted_26_is_found_at_both_places() {
    let (file, name) = PAIRS[0];
    let text = text(name);
    let repeated = text.rfind("27 (жиырма жеті)").unwrap();
    let mut planted = text.clone();
    planted.replace_range(repeated..repeated + 2, "26");
    let [told] = &told(file, &planted, None)[..] else { panic!("one thing is told") };
    assert_eq!((told.code, told.line), ("E1303", Some(line_of(&text, repeated))));
    let source = folder::text(file);
    let placeholder = source.match_indices("{зерделеу.мерзім}").nth(1).unwrap().0;
    assert_eq!(told.in_file, Some(line_of(&source, placeholder)));
    let words = "para 7: the terms disagree: the text has «26 (жиырма жеті) күнтізбелік күн», the file «27 (жиырма жеті) күнтізбелік күн»";
    assert_eq!(told.words, words);
}

/// Plants something at a place of a text, and expects that this alone is told, at its line and with a place in the file.
fn expect_found(pair: usize, place: usize, plant: impl Fn(&str) -> String, in_words: bool) {
    let (file, name) = PAIRS[pair];
    let text = text(name);
    let places = numbers(&text);
    let (number, words) = places[place % places.len()].clone();
    let range = if in_words { words } else { number.clone() };
    let planted_words = plant(&text[range.clone()]);
    let mut planted = text.clone();
    planted.replace_range(range, &planted_words);
    let told = told(file, &planted, None);
    let line = line_of(&text, number.start);
    let what = format!("{name}:{line}: {planted_words}");
    assert_eq!(told.len(), 1, "{what}: {:#?}", told.iter().map(|told| &told.words).collect::<Vec<_>>());
    assert_eq!(told[0].line, Some(line), "{what}");
    assert!(told[0].in_file.is_some(), "{what}");
    // «10 (он) пайызы» is no term; its number is told as any other words.
    let is_term =
        ["E1303", "E1304"].contains(&told[0].code) || planted.lines().nth(line - 1).unwrap().contains("пайыз");
    assert!(is_term, "{what}: {}", told[0].words);
}

#[test]
fn another_number_is_found_at_each_place_of_each_text() {
    for (pair, (_, name)) in PAIRS.iter().enumerate() {
        let places = numbers(&text(name)).len();
        assert!(places >= 11, "{name}");
        for place in 0..places {
            expect_found(pair, place, |number| (number.parse::<u16>().unwrap() + 1).to_string(), false);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn any_number_planted_anywhere_in_a_term_is_found(pair in 0..4_usize, place in 0..1000_usize, number in 1..=9999_u16, in_words: bool) {
        let other = |old: &str| {
            let new = if in_words { kazakh_number(number) } else { number.to_string() };
            // The very number that stands there is no difference.
            if old == new { format!("{new}1") } else { new }
        };
        expect_found(pair, place, other, in_words);
    }
}

#[test]
fn each_kind_of_difference_is_told_as_such() {
    let (file, name) = PAIRS[0];
    let text = text(name);
    let codes = |old: &str, new: &str| {
        assert!(text.contains(old), "{old}");
        told(file, &text.replacen(old, new, 1), None)
            .iter()
            .map(|told| (told.code, told.words.clone()))
            .collect::<Vec<_>>()
    };
    let only = |old: &str, new: &str, code: &str, words: &str| {
        let told = codes(old, new);
        assert!(told.len() == 1 && told[0].0 == code && told[0].1.contains(words), "{code}: {told:#?}");
    };
    only("1 (бір) күнтізбелік", "1 (бір) жұмыс", "E1303", "«1 (бір) жұмыс күн»");
    only("1 (бір) күнтізбелік", "1 (екі) күнтізбелік", "E1304", "para 5(2)");
    only("27 (жиырма жеті) күнтізбелік", "27 (жиырма) күнтізбелік", "E1304", "para 5(3)");
    only("27 (жиырма жеті) күнтізбелік", "27 (жеті) күнтізбелік", "E1304", "para 5(3)");
    only("басшысы 1 (бір)", "кеңсе қызметкері 1 (бір)", "E1305", "«кеңсе қызметкері», the file «басшысы»");
    only("қолхат береді", "хабарлама береді", "E1308", "«хабарлама», the file «қолхат»");
    only(
        "\n3) көрсетілетін қызметті берушінің жауапты",
        "\n3-1) көрсетілетін қызметті берушінің жауапты",
        "E1310",
        "para 5(3): the numbers disagree: the text has «3-1)», the file «3)»",
    );
    only(
        "\n2. Мемлекеттік қызмет көрсету нысаны: электрондық (ішінара автоматтандырылған) және (немесе) қағаз түрінде.\n",
        "",
        "E1306",
        "para 2",
    );
    only("\n6. Мемлекеттік", "\n5-1. Жаңа тармақ.\n\n6. Мемлекеттік", "E1307", "«5-1. Жаңа тармақ.»");
    only("18.05.2017 [№ 144]", "18.05.2018 [№ 144]", "E1308", "a note");
    only(
        "4. Мемлекеттік қызмет көрсету үдерісінде",
        "4. Мемлекеттік қызмет көрсету кезінде",
        "E1308",
        "the heading of chapter 4",
    );
    only("регламентіне 2-қосымша", "регламентіне 3-қосымша", "E1308", "annex 2");
}

#[test]
fn a_term_in_words_alone_is_shown_whole() {
    let (file, name) = PAIRS[0];
    let planted = text(name).replacen("27 (жиырма жеті) күнтізбелік", "жиырма жеті күнтізбелік", 1);
    let [told] = &told(file, &planted, None)[..] else { panic!("one thing is told") };
    let end = "the text has «жиырма жеті күнтізбелік күн», the file «27 (жиырма жеті) күнтізбелік күн»";
    assert!(told.code == "E1303" && told.words.ends_with(end), "{}", told.words);
}

#[test]
fn an_action_that_names_somebody_is_no_other_participant() {
    let (file, name) = PAIRS[0];
    let with = |new: &str| told(file, &text(name).replacen("қолхат береді", new, 1), None);
    let [told] = &with("құжаттарды басшыға жолдайды")[..] else { panic!("one thing is told") };
    assert_eq!(told.code, "E1308", "{}", told.words);
    let text = text(name).replacen("басшысы 1 (бір)", "жауапты орындаушысы 1 (бір)", 1);
    assert_eq!(self::told(file, &text, None)[0].code, "E1305");
}

#[test]
fn a_text_of_another_language_or_regulation_is_one_report() {
    let [aktobe, archive, housing, _] = PAIRS;
    let one = |file: &str, official: &str, asked| {
        let told = told(file, official, asked);
        assert_eq!(told.len(), 1, "{:#?}", told.iter().map(|told| &told.words).collect::<Vec<_>>());
        told[0].code
    };
    assert_eq!(one(aktobe.0, &text(archive.1), Some(Language::Kk)), "E1301");
    assert_eq!(one(archive.0, &text(archive.1), Some(Language::Kk)), "E1301");
    assert_eq!(one(aktobe.0, "The text of an act.", None), "E1301");
    assert_eq!(one(aktobe.0, "", None), "E1301");
    let wrongly_read: String = text(aktobe.1).bytes().map(char::from).collect();
    assert_eq!(one(aktobe.0, &wrongly_read, None), "E1301");
    assert_eq!(one(aktobe.0, &text(housing.1), None), "E1302");
    assert_eq!(one(aktobe.0, &text(archive.1), None), "E1302");
    assert_eq!(one(archive.0, &text("model-housing-aid-kk.txt"), None), "E1302");
    assert_eq!(one(housing.0, &text(aktobe.1), None), "E1302");
}

#[test]
fn a_text_that_holds_both_languages_is_one_report() {
    let (file, name) = PAIRS[0];
    let russian = reglament::render::official_text(&reglament::view::OfficialText::new(
        &Checked::default().regulation(&folder::root().join(file)).unwrap(),
        Language::Ru,
    ));
    let told = told(file, &format!("{}\n\n{russian}", text(name)), None);
    assert_eq!(told.len(), 1, "{told:#?}");
    assert_eq!((told[0].code, told[0].words.as_str()), ("E1301", "part of the text is in Kazakh, part in Russian"));
}

#[test]
fn notes_that_are_lacking_are_told_once() {
    let (file, name) = PAIRS[0];
    let without: Vec<String> =
        text(name).split("\n\n").filter(|one| !one.starts_with("Ескерту.")).map(str::to_owned).collect();
    let told = told(file, &without.join("\n\n"), None);
    assert_eq!(told.iter().map(|told| told.code).collect::<Vec<_>>(), ["E1306"], "{told:#?}");
    assert!(told[0].words.ends_with("notes"), "{}", told[0].words);
    assert!(told[0].line.is_some(), "and after which words of the text the first is to stand");
}

/// A place: whether it is one of the official text, the line, and the label in English.
type Labelled = (bool, usize, String);

/// The codes, messages and all places of what is told.
fn placed(file: &str, official: &str) -> Vec<(&'static str, String, Vec<Labelled>)> {
    let mut sources = Sources::new();
    let regulation = sources.add("regulation.toml", folder::text(file));
    let official = sources.add("official.txt", official);
    let mut faults = Vec::new();
    let Some(Document::Regulation(tree)) = parse(sources.get(regulation).unwrap(), &mut faults) else { panic!() };
    let compiled = reglament::compile::regulation(&tree, &mut faults).unwrap();
    compare(sources.get(official).unwrap(), &tree, &compiled, None, &mut faults);
    let place = |span: Span, label: &str| {
        let line = sources.get(span.file).unwrap().position(span.range().start).line;
        (span.file == official, line, label.to_owned())
    };
    let told = faults.iter().map(|fault| {
        let more = fault.related.iter().map(|label| place(label.span, &label.words.en));
        let places = fault.place.iter().map(|span| place(*span, "")).chain(more).collect();
        (fault.code().as_str(), fault.fault.message(None).en, places)
    });
    told.collect()
}

#[test]
fn what_one_text_has_alone_is_told_with_its_place_in_the_other() {
    let (file, name) = PAIRS[0];
    let (text, source) = (text(name), folder::text(file));
    let line_in_file = |words: &str| line_of(&source, source.find(words).unwrap());
    let line_in_text = |words: &str| line_of(&text, text.find(words).unwrap());
    let second =
        "2. Мемлекеттік қызмет көрсету нысаны: электрондық (ішінара автоматтандырылған) және (немесе) қағаз түрінде.\n";
    let [(code, words, places)] = &placed(file, &text.replacen(second, "", 1))[..] else { panic!("one thing is told") };
    assert_eq!((*code, words.as_str()), ("E1306", "the text lacks para 2"));
    let before = text[..text.find(second).unwrap()].trim_end();
    let expected = [
        (false, line_in_file("Мемлекеттік қызмет көрсету нысаны: электрондық"), String::new()),
        (true, line_of(before, before.len()), "in the text it is to follow this".to_owned()),
    ];
    assert_eq!(places[..], expected);
    let more = text.replacen("\n6. Мемлекеттік", "\n5-1. Жаңа тармақ.\n\n6. Мемлекеттік", 1);
    let [(code, _, places)] = &placed(file, &more)[..] else { panic!("one thing is told") };
    assert_eq!((*code, places.len()), ("E1307", 2));
    assert_eq!(places[0], (true, line_in_text("\n6. Мемлекеттік") + 1, String::new()));
    assert_eq!((places[1].0, places[1].2.as_str()), (false, "its place in the file is after this"));
}

#[test]
fn a_clause_that_lacks_whole_is_told_once_and_one_paragraph_by_its_words() {
    let (file, name) = PAIRS[0];
    let text = text(name);
    let paragraphs: Vec<&str> = text.split("\n\n").collect();
    let first = paragraphs
        .iter()
        .position(|text| text.trim_start().starts_with("1) көрсетілетін қызметті берушінің кеңсе қ"))
        .unwrap();
    assert!(paragraphs[first + 1].starts_with("Нәтиже:"), "{}", paragraphs[first + 1]);
    let without = |lacking: std::ops::Range<usize>| {
        let kept = paragraphs.iter().enumerate().filter(|(at, _)| !lacking.contains(at)).map(|(_, text)| *text);
        told(file, &kept.collect::<Vec<_>>().join("\n\n"), None)
    };
    let told = without(first..first + 2);
    assert_eq!(told.iter().map(|told| told.words.as_str()).collect::<Vec<_>>(), ["the text lacks para 5(1)"]);
    let [told] = &without(first + 1..first + 2)[..] else { panic!("one thing is told") };
    assert_eq!(told.code, "E1306");
    assert!(told.words.starts_with("para 5(1): the text lacks the paragraph «Нәтиже: "), "{}", told.words);
    assert!(
        told.message.ru.starts_with("подпункт 1) пункта 5: в тексте отсутствует абзац «Нәтиже: "),
        "{:?}",
        told.message
    );
    assert!(
        told.message.kk.starts_with("5-тармақтың 1) тармақшасы: мәтінде мына абзац жоқ: «Нәтиже: "),
        "{:?}",
        told.message
    );
}

#[test]
fn a_paragraph_that_is_moved_or_repeated_is_told_once_as_such() {
    let (file, name) = PAIRS[0];
    let text = text(name);
    let second = "2. Мемлекеттік қызмет көрсету нысаны: электрондық (ішінара автоматтандырылған) және (немесе) қағаз түрінде.\n\n";
    let moved = text.replacen(second, "", 1).replacen("\n7. Әрбір", &format!("\n{second}7. Әрбір"), 1);
    let line = line_of(&moved, moved.find(second).unwrap());
    let [(code, words, places)] = &placed(file, &moved)[..] else { panic!("one thing is told") };
    assert_eq!((*code, places[0].0, places[0].1), ("E1310", true, line));
    assert!(words.starts_with("the paragraph stands elsewhere in the text than in the file: «2. "), "{words}");
    assert_eq!((places.len(), places[1].0), (2, false));
    let twice = text.replacen("\n7. Әрбір", &format!("\n{second}7. Әрбір"), 1);
    let [(code, words, places)] = &placed(file, &twice)[..] else { panic!("one thing is told") };
    assert_eq!((*code, places[0].1), ("E1310", line_of(&twice, twice.rfind(second).unwrap())));
    assert!(words.starts_with("the paragraph is repeated in the text: «2. "), "{words}");
    assert_eq!(
        places[1],
        (true, line_of(&twice, twice.find(second).unwrap()), "in the text it stands here as well".to_owned())
    );
    assert!(!places[2].0, "and where it stands in the file");
    let [(code, words, places)] = &placed(file, &format!("{text}\n\n{text}"))[..] else { panic!("one thing is told") };
    let title = line_of(&text, text.find("\"Баланы").unwrap());
    assert_eq!((*code, places[1].1), ("E1310", title));
    assert!(words.contains(" paragraphs in a row are repeated in the text, the first: «\"Баланы"), "{words}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    /// Any one paragraph that is left out, doubled or put elsewhere is one report, of its own kind.
    #[test]
    fn a_paragraph_out_of_its_place_is_one_report(pair in 0..4_usize, place in 0..1000_usize, to in 0..1000_usize, kind in 0..3_u8) {
        let (file, name) = PAIRS[pair];
        let mut paragraphs = cut(&text(name));
        let whole = paragraphs.clone();
        // A list in one block is several paragraphs.
        let at = (0..paragraphs.len()).map(|on| (place + on) % paragraphs.len()).find(|at| !paragraphs[*at].starts_with("- ")).unwrap();
        let moved = paragraphs[at].clone();
        let code = match kind {
            0 => "E1306",
            _ => "E1310",
        };
        if kind < 2 {
            paragraphs.remove(at);
        }
        if kind > 0 {
            paragraphs.insert(to % (paragraphs.len() + 1), moved);
        }
        let told = words_of(file, &paragraphs);
        let expected = usize::from(paragraphs != whole);
        prop_assert!(told.len() == expected && told.iter().all(|told| told.starts_with(code)), "{name} {at} {to}: {told:#?}");
    }
}

/// The paragraphs of a text.
fn cut(text: &str) -> Vec<String> {
    text.split("\n\n").map(|one| one.trim().to_owned()).filter(|one| !one.is_empty()).collect()
}

fn words_of(file: &str, paragraphs: &[String]) -> Vec<String> {
    told(file, &paragraphs.join("\n\n"), None).into_iter().map(|told| format!("{} {}", told.code, told.words)).collect()
}

#[test]
fn paragraphs_that_are_alike_and_change_places_are_told_as_moved() {
    let (file, name) = PAIRS[0];
    let mut paragraphs = cut(&text(name));
    let at = paragraphs
        .iter()
        .position(|one| one.starts_with("Көрсетілетін қызметті берушінің кеңсе қызметкері 30"))
        .unwrap();
    paragraphs.swap(at, at + 1);
    let told = words_of(file, &paragraphs);
    assert!(told.len() == 1 && told[0].starts_with("E1310 the paragraph stands elsewhere"), "{told:#?}");
    // One that was moved stands a second time as well.
    let mut paragraphs = cut(&text(name));
    let second = paragraphs.iter().position(|one| one.starts_with("2. Мемлекеттік қызмет көрсету нысаны")).unwrap();
    let moved = paragraphs.remove(second);
    paragraphs.splice(20..20, [moved.clone(), moved]);
    let told = words_of(file, &paragraphs);
    assert_eq!(told.len(), 2, "{told:#?}");
    assert!(told[0].starts_with("E1310 the paragraph stands elsewhere"), "{told:#?}");
    assert!(told[1].starts_with("E1310 the paragraph is repeated"), "{told:#?}");
}

#[test]
fn paragraphs_made_one_are_no_other_term() {
    let (file, name) = PAIRS[0];
    let mut paragraphs = cut(&text(name));
    let at = paragraphs
        .iter()
        .position(|one| one.starts_with("Көрсетілетін қызметті берушінің кеңсе қызметкері 30"))
        .unwrap();
    let second = paragraphs.remove(at + 1);
    paragraphs[at] = format!("{} {second}", paragraphs[at]);
    let told = words_of(file, &paragraphs);
    assert_eq!(told.iter().map(|told| &told[..5]).collect::<Vec<_>>(), ["E1308", "E1306"], "{told:#?}");
}

#[test]
fn each_annex_that_lacks_is_told_by_its_number() {
    let (file, name) = PAIRS[1];
    let paragraphs = cut(&text(name));
    let first = paragraphs.iter().position(|one| one.starts_with("Приложение 1")).unwrap();
    let told = words_of(file, &paragraphs[..first]);
    let expected = [1, 2, 3].map(|number| format!("E1306 the text lacks annex {number}"));
    assert_eq!(told, expected);
}

#[test]
fn a_text_is_cut_as_more_of_the_file_comes_of_it() {
    for (file, name) in PAIRS {
        // Lines of some sixty letters, and empty lines between the paragraphs.
        let wrapped = |paragraph: &String| {
            if paragraph.starts_with("- ") {
                return paragraph.clone();
            }
            let mut lines = vec![String::new()];
            for word in paragraph.split_whitespace() {
                let last = lines.last_mut().unwrap();
                if !last.is_empty() && last.chars().count() + word.chars().count() > 60 {
                    lines.push(word.to_owned());
                } else {
                    *last = [last.as_str(), word].join(" ").trim().to_owned();
                }
            }
            lines.join("\n")
        };
        let paragraphs: Vec<String> = cut(&text(name)).iter().filter(|one| !one.contains(" | ")).map(wrapped).collect();
        let told = words_of(file, &paragraphs);
        assert!(told.iter().all(|told| told.contains("annex") || told.contains(" | ")), "{name}: {told:#?}");
        // A paragraph a line, and the rows of a table as they are; stars between parts are none.
        let lines = cut(&text(name))
            .iter()
            .map(|one| if one.contains(" | ") || one.starts_with("- ") { one.clone() } else { one.replace('\n', " ") })
            .collect::<Vec<_>>();
        let told = words_of(file, &[lines.join("\n") + "\n***"]);
        assert!(told.is_empty(), "{name}: {told:#?}");
    }
}

#[test]
fn a_subclause_put_in_between_renumbers_those_after_it() {
    let (file, name) = PAIRS[0];
    let text = text(name);
    let mut planted = text.clone();
    for (number, of) in [(5, "кеңсе қызметкері 1"), (4, "басшысы 1"), (3, "жауапты орындаушысы")]
    {
        let old = format!("\n{number}) көрсетілетін қызметті берушінің {of}");
        assert_eq!(text.matches(&old).count(), 1, "{old}");
        planted = planted.replacen(&old, &old.replacen(&number.to_string(), &(number + 1).to_string(), 1), 1);
    }
    let new = "\n3) көрсетілетін қызметті берушінің заңгері құжаттардың заңдылығын тексереді.\n\nНәтиже: қорытынды;\n";
    let planted = planted.replacen("\n4) көрсетілетін қызметті", &format!("{new}\n4) көрсетілетін қызметті"), 1);
    let told = told(file, &planted, None);
    let mut of_code: Vec<(&str, String)> = told.iter().map(|told| (told.code, told.message.ru.clone())).collect();
    of_code.sort();
    let messages: Vec<String> = of_code.into_iter().map(|(code, words)| format!("{code} {words}")).collect();
    let expected = [
        "E1307 в файле нет такого абзаца: «3) көрсетілетін қызметті берушінің заңгері құжаттардың…»",
        "E1307 в файле нет такого абзаца: «Нәтиже: қорытынды;»",
        "E1310 подпункт 3) пункта 5: номера расходятся: в тексте «4)», в файле «3)»",
        "E1310 подпункт 4) пункта 5: номера расходятся: в тексте «5)», в файле «4)»",
        "E1310 подпункт 5) пункта 5: номера расходятся: в тексте «6)», в файле «5)»",
    ];
    assert_eq!(messages, expected);
    // What differs besides its number is told as well.
    let [number, term] = &self::told(
        file,
        &text.replacen(
            "\n3) көрсетілетін қызметті берушінің жауапты орындаушысы 27",
            "\n3-1) көрсетілетін қызметті берушінің жауапты орындаушысы 26",
            1,
        ),
        None,
    )[..] else {
        panic!("two things are told")
    };
    assert_eq!((number.code, term.code), ("E1310", "E1303"));
}

#[test]
fn places_in_the_file_are_those_of_the_language_of_the_text() {
    let (file, _) = PAIRS[0];
    let russian = reglament::render::official_text(&reglament::view::OfficialText::new(
        &Checked::default().regulation(&folder::root().join(file)).unwrap(),
        Language::Ru,
    ));
    let source = folder::text(file);
    let title = source.find("title.ru").unwrap();
    let of = |old: &str, new: &str| {
        assert!(russian.contains(old), "{old}: {russian}");
        let told = told(file, &russian.replacen(old, new, 1), None);
        assert_eq!(told.len(), 1, "{told:#?}");
        told[0].in_file
    };
    assert_eq!(of("Регламент государственной услуги", "Порядок государственной услуги"), Some(line_of(&source, title)));
}

#[test]
fn a_latin_letter_in_a_word_is_named() {
    let (file, name) = PAIRS[0];
    // Of «қолхат» the third letter from the end is Latin.
    let told = told(file, &text(name).replacen("қолхат береді", "қолx\u{430}т береді", 1), None);
    assert_eq!(told.len(), 1, "{told:#?}");
    assert!(told[0].words.ends_with("the text has a Latin letter: x"), "{}", told[0].words);
}

#[test]
fn a_latin_i_in_a_kazakh_word_is_named_at_its_word() {
    let (file, name) = PAIRS[0];
    let text = text(name);
    let of = "басшысы 1 (бір)";
    let line = line_of(&text, text.find(of).unwrap());
    let [told] = &told(file, &text.replacen(of, "басшысы 1 (б\u{69}р)", 1), None)[..] else {
        panic!("one thing is told")
    };
    assert_eq!((told.code, told.line, told.in_file.is_some()), ("E1308", Some(line), true));
    let Words { kk, ru, en } = &told.message;
    let ends = [
        (kk, "сөздер сәйкес емес: мәтінде «б\u{69}р», файлда «бір»; мәтінде латын әрпі тұр: i"),
        (ru, "слова расходятся: в тексте «б\u{69}р», в файле «бір»; в тексте стоит латинская буква: i"),
        (en, "the words disagree: the text has «б\u{69}р», the file «бір»; the text has a Latin letter: i"),
    ];
    for (message, end) in ends {
        assert!(message.ends_with(end), "{message}");
    }
}

#[test]
fn a_word_of_one_latin_letter_is_named_wherever_it_stands() {
    let (file, name) = PAIRS[0];
    let (source, text) = (folder::text(file), text(name));
    let with = |of: &str, letter: char| of.replacen("қолхат береді", &format!("қолхат {letter} береді"), 1);
    let only = |source: &str, text: &str| {
        let mut told = told_of(source, text, None);
        assert_eq!(told.len(), 1, "{told:#?}");
        told.remove(0).words
    };
    assert!(told_of(&with(&source, 'i'), &with(&text, 'i'), None).is_empty());
    let words = only(&with(&source, 'і'), &with(&text, 'I'));
    assert!(words.ends_with("the text has «I», the file «і»; the text has a Latin letter: I"), "{words}");
    let words = only(&with(&source, 'i'), &with(&text, 'і'));
    assert!(words.ends_with("the text has «і», the file «i»; the file has a Latin letter: i"), "{words}");
}

#[test]
fn a_text_typed_with_latin_letters_throughout_is_told_once_a_paragraph() {
    let (file, name) = PAIRS[0];
    let text = text(name);
    let told = told(file, &text.replace('і', "i"), None);
    assert!(told.iter().all(|told| told.code == "E1308" && told.words.contains("the text has a Latin letter: i")));
    let lines: std::collections::BTreeSet<_> = told.iter().map(|told| told.line).collect();
    assert!(told.len() > 30 && lines.len() == told.len(), "{told:#?}");
    assert!(told.iter().any(|told| told.words.contains("further places of this paragraph")));
}

#[test]
fn words_that_differ_are_told_before_letters_that_look_alike() {
    let (file, name) = PAIRS[0];
    let text = text(name).replacen(
        "\n1) көрсетілетін қызметті берушінің кеңсе қызметкері 30",
        "\n1) көрсет\u{69}летін қызметті берушінің кеңсе қызметкері 30",
        1,
    );
    let [told] = &told(file, &text.replacen("қолхат береді", "хабарлама береді", 1), None)[..]
    else {
        panic!("one thing is told")
    };
    let end = "the text has «хабарлама», the file «қолхат»; further places of this paragraph: 1";
    assert!(told.words.ends_with(end), "{}", told.words);
}

#[test]
fn a_paragraph_of_half_a_million_words_is_told_as_one_difference() {
    let (file, name) = PAIRS[0];
    let long = "қызметті беруші ".repeat(250_000);
    let text = text(name).replacen("\n9. Мемлекеттік қызмет", &format!("\n9. {long}"), 1);
    let told = told(file, &text, None);
    assert!(!told.is_empty() && told.iter().all(|told| told.words.starts_with("para 9")), "{}", told.len());
}

#[test]
fn an_act_that_changed_a_text_is_seen_in_what_differs() {
    let (_, after) = PAIRS[2];
    let (before, _) = PAIRS[3];
    let told = told(before, &text(after), None);
    let count = |code: &str| told.iter().filter(|told| told.code == code).count();
    // The terms of paragraphs 5 and 7, of 8, 8.6 to 8.8 and 9.11; the clause 5-1 with its tail, and the seven notes.
    assert_eq!((count("E1303"), count("E1307"), count("E1308")), (15, 13, 2));
    assert_eq!(told.len(), 30);
}
