//! The model amendment of housing aid, No 312, held against what is made of its two editions.

use std::collections::BTreeSet;

use reglament::language::Language;
use reglament::view::Amendment;

use super::{LANGUAGES, edition, editions, row};
use crate::support::folder;
use crate::support::technique::Document;

const ACT: &str = "tests/texts/model-housing-aid-amendment-312-kk.txt";

/// A point of the act: the element that it changes, in words, and the words that it replaces, if it replaces words.
#[derive(Debug)]
struct Point {
    element: String,
    replaced: Option<(String, String)>,
}

/// The points of the act under «1.», as they stand there.
fn points() -> Vec<Point> {
    let text = folder::text(ACT);
    let start = text.find("регламентінде:\n").unwrap();
    let end = text.find("\n\n2. ").unwrap();
    let (mut points, mut paragraph, mut is_quoted) = (Vec::new(), String::new(), false);
    for line in text[start..end].lines().skip(1).filter(|line| !line.is_empty()) {
        if is_quoted {
            is_quoted = !line.ends_with("\";");
            continue;
        }
        let words = line.split_once(") ").map_or(line, |(number, rest)| {
            if number.chars().all(|letter| letter.is_ascii_digit()) { rest } else { line }
        });
        if let Some(number) = words.strip_suffix("-тармақта:") {
            number.clone_into(&mut paragraph);
            continue;
        }
        if let Some(rest) = words.strip_prefix("мынадай мазмұндағы ") {
            let number = rest.strip_suffix("-тармақпен толықтырылсын:").unwrap();
            points.push(Point { element: format!("{number}-тармақ"), replaced: None });
            is_quoted = true;
            continue;
        }
        let parts: Vec<&str> = words.split('"').collect();
        let [place, old, said, new, end] = parts[..] else { panic!("not a replacement of words: {line}") };
        assert!(said.starts_with(" деген с") && end.contains("ауыстырылсын"), "{line}");
        let item = |rest: &str| format!("{paragraph}-тармақтың {rest}) тармақшасы");
        let element = match (place.trim(), line.split_once(") ")) {
            ("бүкіл мәтін бойынша", _) => "бүкіл мәтін".to_owned(),
            ("бірінші бөлікте", _) => format!("{paragraph}-тармақтың бірінші абзацы"),
            ("тармақшада", Some((number, _))) => item(number),
            (place, _) => match place.split_once("-тармақтың ") {
                Some((number, rest)) => {
                    format!("{number}-тармақтың {}) тармақшасы", rest.strip_suffix(") тармақшасында").unwrap())
                }
                None => format!("{}-тармақ", place.strip_suffix("-тармақта").unwrap()),
            },
        };
        points.push(Point { element, replaced: Some((old.to_owned(), new.to_owned())) });
    }
    points
}

#[test]
fn the_points_of_the_act_are_read() {
    let elements: Vec<String> = points().into_iter().map(|point| point.element).collect();
    let expected = [
        "бүкіл мәтін",
        "3-тармақ",
        "5-тармақтың 3) тармақшасы",
        "5-тармақтың 4) тармақшасы",
        "5-1-тармақ",
        "7-тармақтың 4) тармақшасы",
        "8-тармақтың бірінші абзацы",
        "8-тармақтың 7) тармақшасы",
        "9-тармақтың 11) тармақшасы",
    ];
    assert_eq!(elements, expected);
}

/// Each point has its row; the replacement of words in all of the text has one wherever the words stood; and there is no
/// other row.
#[test]
fn the_table_covers_each_point_of_the_act_and_nothing_else() {
    let (before, after) = editions();
    let amendment = Amendment::new(&before, &after, Language::Kk);
    let points = points();
    let whole = points.iter().find(|point| point.element == "бүкіл мәтін").unwrap();
    let (old_words, new_words) = whole.replaced.as_ref().unwrap();
    let mut expected = BTreeSet::new();
    for point in points.iter().filter(|point| point.element != whole.element) {
        expected.insert(point.element.clone());
        let row = row(&amendment, &point.element).unwrap_or_else(|| panic!("no row of {}", point.element));
        let (was, is) = (row.before.lines().join("\n\n"), row.after.lines().join("\n\n"));
        let Some((old, new)) = &point.replaced else {
            assert_eq!(row.before.instead, Some("жоқ"));
            continue;
        };
        let amended = was.replace(old, new).replace(old_words, new_words);
        assert!(was.contains(old), "{}: «{old}» is not in the left column", point.element);
        assert_eq!(amended, is, "{}", point.element);
    }
    for clause in &Document::of(&before, Language::Kk).clauses {
        let number = &clause.number;
        let mut bites = |lines: &[String], element: String| {
            if lines.join(" ").contains(old_words) {
                let row = row(&amendment, &element).unwrap_or_else(|| panic!("no row of {element}"));
                assert!(!row.after.lines().join(" ").contains(old_words), "{element}");
                assert!(row.after.lines().join(" ").contains(new_words), "{element}");
                expected.insert(element);
            }
        };
        let has_parts = !clause.parts.is_empty();
        bites(
            &clause.own,
            if has_parts {
                format!("{number}-тармақтың бірінші абзацы")
            } else {
                format!("{number}-тармақ")
            },
        );
        for (item, lines) in &clause.parts {
            bites(lines, format!("{number}-тармақтың {item}) тармақшасы"));
        }
    }
    let rows: BTreeSet<String> = amendment.table.rows.iter().map(|row| row.element.clone()).collect();
    assert_eq!(rows, expected);
    assert_eq!(rows.len(), amendment.table.rows.len(), "each once");
}

/// The paragraph that adds 5-1 is that of the act, quotes and ends included; the act replaces words where ours restate.
#[test]
fn the_paragraph_that_adds_a_clause_is_that_of_the_act() {
    let (before, after) = editions();
    let ours = Amendment::new(&before, &after, Language::Kk).paragraphs.join("\n\n");
    let act = folder::text(ACT);
    let opens = "мынадай мазмұндағы 5-1-тармақпен толықтырылсын:";
    let from = act.find(opens).unwrap();
    let to = from + act[from..].find("\";").unwrap() + 2;
    assert!(ours.contains(&act[from..to]), "{}", &act[from..to]);
}

/// The notes of a text in `tests/texts`, link targets left out.
fn notes_of_text(name: &str) -> Vec<String> {
    let text = folder::text(format!("tests/texts/{name}"));
    let notes = text.lines().filter(|line| line.starts_with("Ескерту.") || line.starts_with("Сноска."));
    notes.map(|note| note.replace("](#)", "").replace('[', "").trim().to_owned()).collect()
}

/// The notes made for the source document are its own two, character for character.
#[test]
fn the_notes_of_the_source_document_are_its_own() {
    let source = edition("regulations/kz-aktobe/foster-care/2017-05-18-n144.toml");
    // An edition without its acts: every act of the source is new to it.
    let mut before = source.clone();
    before.acts.clear();
    before.printed.notes.clear();
    before.printed.approved = None;
    let notes = Amendment::new(&before, &source, Language::Kk).notes;
    assert_eq!(notes, notes_of_text("aktobe-foster-care-kk.txt"));
    assert_eq!(notes.len(), 2);
    // And of its last act alone the second one.
    before.acts.push(source.acts[0].clone());
    assert_eq!(Amendment::new(&before, &source, Language::Kk).notes, notes[1..]);
}

/// The notes of the amendment are those of the published text that name its act.
#[test]
fn the_notes_of_the_amendment_are_those_of_the_new_text() {
    let (before, after) = editions();
    let notes = notes_of_text("model-housing-aid-kk.txt");
    let of_act: Vec<String> = notes.into_iter().filter(|note| note.contains("№ 312")).collect();
    assert_eq!(Amendment::new(&before, &after, Language::Kk).notes, of_act);
    let archive = edition("regulations/model/archive-certificate/2018-09-21-n268.toml");
    let mut before = archive.clone();
    before.acts.pop();
    let of_act = notes_of_text("model-archive-ru.txt").into_iter().filter(|note| note.contains("№ 268"));
    assert_eq!(Amendment::new(&before, &archive, Language::Ru).notes, of_act.collect::<Vec<_>>());
}

/// The left column is the former text of an element, the right one the new text.
#[test]
fn the_columns_are_the_texts_of_the_editions() {
    let (before, after) = editions();
    for language in LANGUAGES {
        let amendment = Amendment::new(&before, &after, language);
        let texts = [Document::of(&before, language), Document::of(&after, language)];
        for row in &amendment.table.rows {
            for (cell, text) in [&row.before, &row.after].into_iter().zip(&texts) {
                let lines = cell.lines();
                if lines.is_empty() {
                    continue;
                }
                let held = text.clauses.iter().any(|clause| {
                    clause.lines() == lines
                        || clause.own == lines
                        || clause.parts.iter().any(|(_, part)| *part == lines)
                });
                assert!(held, "{}: {lines:#?}", row.element);
            }
            assert_ne!(row.before.lines(), row.after.lines(), "{}", row.element);
        }
    }
}
