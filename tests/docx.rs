//! Word files read back: the text is whole, changes lead from one edition to the other, drawings stay on their pages.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use reglament::language::Language;
use reglament::model::{Clause, ClauseNumber, Piece, Regulation, Wording};
use reglament::render::docx;
use reglament::view::{
    Block, DocumentSection, Mark, OfficialText, PageForm, Paragraph, ParagraphKind, ParagraphStyle, PrintedDocument,
    Revision, Span, StyledParagraph, Table,
};

use crate::support::checked::{Checked, regulations};
use crate::support::folder;
use crate::support::word::{Reading, Word};

const SOURCE: &str = "regulations/kz-aktobe/foster-care/2017-05-18-n144.toml";
const BEFORE: &str = "regulations/model/housing-aid/2017-03-03-n71.toml";
const AFTER: &str = "regulations/model/housing-aid/2018-12-11-n312.toml";

const LANGUAGES: [Language; 2] = [Language::Kk, Language::Ru];
const TEXT: &str = "word/document.xml";

fn regulation(path: &str) -> Regulation {
    Checked::default().regulation(&folder::root().join(path)).unwrap()
}

fn folded(text: &str) -> String {
    text.split_ascii_whitespace().collect::<Vec<_>>().join(" ")
}

pub(crate) fn official(regulation: &Regulation, language: Language) -> Word {
    Word::open(&docx(&PrintedDocument::official(regulation, language)))
}

/// The paragraphs of an official text, the cells of tables one by one.
pub(crate) fn printed(regulation: &Regulation, language: Language) -> Vec<String> {
    let text = OfficialText::new(regulation, language);
    let of = |paragraph: &Paragraph| match paragraph.rows() {
        Some(rows) => rows.concat().into_iter().map(folded).collect(),
        None => vec![folded(&paragraph.text())],
    };
    text.paragraphs.iter().flat_map(of).collect()
}

#[test]
fn each_paragraph_of_each_text_stands_in_the_file_once_and_in_order() {
    let found = regulations();
    assert!(found.len() >= 4);
    for (path, regulation) in found {
        for language in LANGUAGES {
            let word = official(&regulation, language);
            for reading in [Reading::Accepted, Reading::Rejected] {
                assert_eq!(word.paragraphs(reading), printed(&regulation, language), "{path}");
            }
        }
    }
}

#[test]
fn the_same_document_gives_the_same_bytes() {
    for language in LANGUAGES {
        let [first, second] = [1, 2].map(|_| docx(&PrintedDocument::official(&regulation(AFTER), language)));
        assert_eq!(first, second);
    }
}

/// What a part refers to must be there: parts, styles, and each number once.
pub(crate) fn assert_whole(word: &Word) {
    let parts: BTreeSet<&str> = word.names().collect();
    let mut relations = BTreeSet::new();
    for (file, folder) in [("_rels/.rels", ""), ("word/_rels/document.xml.rels", "word/")] {
        for element in word.elements(file).iter().filter(|element| element.name == "Relationship") {
            let target = format!("{folder}{}", element.attributes["Target"]);
            assert!(parts.contains(target.as_str()), "{target}");
            relations.insert(element.attributes["Id"].clone());
        }
    }
    for kind in word.elements("[Content_Types].xml").iter().filter_map(|element| element.attributes.get("PartName")) {
        assert!(parts.contains(kind.trim_start_matches('/')), "{kind}");
    }
    let styles = word.elements("word/styles.xml");
    let ids: BTreeSet<_> = styles.iter().filter_map(|element| element.attributes.get("w:styleId")).collect();
    let mut numbers = BTreeSet::new();
    for element in word.elements(TEXT) {
        let of = |name: &str| &element.attributes[name];
        match element.name.as_str() {
            "w:pStyle" | "w:tblStyle" => assert!(ids.contains(of("w:val")), "{}", of("w:val")),
            "w:footerReference" => assert!(relations.contains(of("r:id"))),
            "w:ins" | "w:del" => assert!(numbers.insert(of("w:id").clone())),
            "wp:docPr" | "wps:cNvPr" => assert!(numbers.insert(of("id").clone())),
            _ => {}
        }
    }
}

#[test]
fn what_is_referred_to_is_there() {
    for (_, regulation) in regulations() {
        assert_whole(&official(&regulation, Language::Ru));
    }
    let changed = PrintedDocument::amended(&regulation(BEFORE), &regulation(AFTER), Language::Ru).unwrap();
    assert_whole(&Word::open(&docx(&changed)));
}

/// The paragraphs of a text that acts write: its notes are left out, lines of tables stand by themselves.
fn written(regulation: &Regulation, language: Language) -> Vec<String> {
    let text = OfficialText::new(regulation, language);
    let of = |paragraph: &Paragraph| match paragraph.rows() {
        Some(rows) => rows.iter().map(|row| folded(&row.join(" | "))).collect(),
        None => vec![folded(&paragraph.text())],
    };
    text.paragraphs.iter().filter(|one| one.kind != ParagraphKind::Note).flat_map(of).collect()
}

/// What is left of a text without some of its paragraphs, which must stand in it in this order.
fn without(text: &[String], shown: &[String]) -> Vec<String> {
    let mut left = Vec::new();
    let mut shown = shown.iter().peekable();
    for paragraph in text {
        if shown.next_if_eq(&paragraph).is_none() {
            left.push(paragraph.clone());
        }
    }
    assert_eq!(shown.next(), None, "what is shown stands in the text");
    left
}

/// Accepted, the changes are of the new text; rejected, of the old one; and what is not shown is the same in both.
fn assert_leads(before: &Regulation, after: &Regulation, language: Language) -> Option<Word> {
    let (old, new) = (written(before, language), written(after, language));
    let Some(document) = PrintedDocument::amended(before, after, language) else {
        assert_eq!(old, new);
        return None;
    };
    let word = Word::open(&docx(&document));
    let (accepted, rejected) = (word.paragraphs(Reading::Accepted), word.paragraphs(Reading::Rejected));
    assert!(word.elements(TEXT).iter().any(|element| matches!(element.name.as_str(), "w:ins" | "w:del")));
    assert_eq!(without(&new, &accepted), without(&old, &rejected));
    Some(word)
}

#[test]
fn accepted_changes_give_the_new_text_and_rejected_ones_the_old() {
    let (before, after) = (regulation(BEFORE), regulation(AFTER));
    for language in LANGUAGES {
        assert!(assert_leads(&before, &after, language).is_some());
        assert!(assert_leads(&after, &before, language).is_some());
        assert!(assert_leads(&before, &before, language).is_none());
    }
}

#[test]
fn any_clause_may_be_reworded_left_out_repealed_or_put_elsewhere() {
    let base = regulation(SOURCE);
    let count = base.clauses.len();
    for at in 0..count {
        let changed = |change: &dyn Fn(&mut Vec<Clause>)| {
            let mut after = base.clone();
            change(&mut after.clauses);
            after
        };
        let reworded = changed(&|clauses| {
            let other = clauses[(at + 7) % count].kk.clone();
            clauses[at].kk = other.clone();
            clauses[at].ru = Some(other);
        });
        let left_out = changed(&|clauses| drop(clauses.remove(at)));
        let repealed = changed(&|clauses| {
            clauses[at].repealed = Some(1);
            clauses[at].kk = Wording { pieces: Vec::new() };
            clauses[at].ru = None;
        });
        let elsewhere = changed(&|clauses| {
            let moved = clauses.remove(at);
            clauses.insert((at + 5) % count, moved);
        });
        for after in [reworded, left_out, repealed, elsewhere] {
            let [first, second] = [LANGUAGES[at % 2], LANGUAGES[(at + 1) % 2]];
            assert_leads(&base, &after, first);
            assert_leads(&after, &base, second);
        }
    }
}

#[test]
fn only_the_changed_clauses_are_shown_under_what_they_are_part_of() {
    let base = regulation(SOURCE);
    let mut after = base.clone();
    let clause = after.clauses.iter_mut().find(|clause| clause.number.0 == "5.4").unwrap();
    clause.ru = Some(Wording {
        pieces: vec![Piece::Text("руководитель подписывает результат;".to_owned())]
    });
    let word = assert_leads(&base, &after, Language::Ru).unwrap();
    let shown = word.paragraphs(Reading::Accepted);
    let begins: Vec<String> = shown.iter().map(|text| text.chars().take(24).collect()).collect();
    let expected = [
        "Неофициальный перевод",
        "Регламент государственно",
        "2. Описание порядка дейс",
        "5. Содержание каждой про",
        "4) руководитель подписыв",
        "Результат: подписание ре",
    ];
    assert_eq!(begins, expected);
    assert!(assert_leads(&base, &after, Language::Kk).is_none(), "the Kazakh text is as it was");
}

#[test]
fn the_act_is_the_author_and_its_date_the_date() {
    let (before, after) = (regulation(BEFORE), regulation(AFTER));
    for (language, author) in [
        (Language::Kk, "Нұрлыдала облысының әкімдігінің 11.12.2018 № 312 қаулысы"),
        (Language::Ru, "постановление акимата Нурлыдалинской области от 11.12.2018 № 312"),
    ] {
        let word = assert_leads(&before, &after, language).unwrap();
        let changes = word.elements(TEXT);
        let mut changes =
            changes.iter().filter(|element| matches!(element.name.as_str(), "w:ins" | "w:del")).peekable();
        assert!(changes.peek().is_some());
        for change in changes {
            assert_eq!(change.attributes["w:author"], author);
            assert_eq!(change.attributes["w:date"], "2018-12-11T00:00:00Z");
        }
    }
}

#[test]
fn a_wording_with_any_character_is_read_back() {
    let mut base = regulation(SOURCE);
    let wording = "<b> & \"қ\" 'ң' ]]> \u{1}\u{b}\u{fffe} <!-- -- > &lt; \u{a0}№\u{202f}5 \u{10ffff}";
    base.clauses[0].kk = Wording { pieces: vec![Piece::Text(wording.to_owned())] };
    base.title.kk = format!("Ә\u{2}\"<{}", "ү".repeat(3000));
    for title in base.nodes.iter_mut().filter_map(|node| node.title.as_mut()) {
        title.kk = "\u{7}<қадам> & \"екі\"".to_owned();
    }
    let word = official(&base, Language::Kk);
    let paragraphs = word.paragraphs(Reading::Accepted);
    // Brackets stand around the words of a reference and are not printed.
    let expected = "1. <b> & \"қ\" 'ң' > \u{fffd}\u{fffd}\u{fffd} <!-- -- > &lt; \u{a0}№\u{202f}5 \u{10ffff}";
    assert!(paragraphs.iter().any(|text| text == expected), "{paragraphs:#?}");
    for part in word.names() {
        assert!(!word.elements(part).is_empty());
        assert!(word.part(part).chars().all(|letter| letter >= ' ' && letter != '\u{fffe}'), "{part}");
    }
    // The name of an author has 255 letters at most.
    let mut base = regulation(SOURCE);
    let mut after = base.clone();
    base.body.kk = "ұ".repeat(500);
    after.body.kk.clone_from(&base.body.kk);
    after.clauses[1].number = ClauseNumber("7777".to_owned());
    let word = assert_leads(&base, &after, Language::Kk).unwrap();
    let authors = word.elements(TEXT);
    let lengths =
        authors.iter().filter_map(|element| element.attributes.get("w:author")).map(|name| name.chars().count());
    assert_eq!(lengths.max(), Some(255));
}

fn cell(mark: Mark, text: &str) -> Vec<StyledParagraph> {
    vec![StyledParagraph::new(ParagraphStyle::TableText, mark, text)]
}

/// A table of two columns, one of them with changes, and a last row without words.
fn with_table(page: PageForm, revision: Option<Revision>) -> PrintedDocument {
    let spans = [(Mark::Same, "в течение "), (Mark::Deleted, "27"), (Mark::Inserted, "20"), (Mark::Same, " дней")];
    let spans = spans.map(|(mark, text)| Span { is_bold: mark == Mark::Inserted, ..Span::new(mark, text) }).to_vec();
    let changed = StyledParagraph { style: ParagraphStyle::TableText, mark: Mark::Same, spans };
    let heading = |text: &str| vec![StyledParagraph::new(ParagraphStyle::TableHeading, Mark::Same, text)];
    let table = Table {
        shares: vec![1, 3],
        heading: vec![heading("№"), heading("Текст")],
        rows: vec![
            vec![cell(Mark::Same, "1"), vec![changed]],
            vec![cell(Mark::Same, "2"), cell(Mark::Deleted, "исключен")],
            vec![Vec::new(), Vec::new()],
        ],
    };
    let section = DocumentSection { page, blocks: vec![Block::Table(table)] };
    PrintedDocument {
        language: Language::Ru,
        title: "Таблица".to_owned(),
        edition: String::new(),
        revision,
        sections: vec![section.clone(), section],
    }
}

#[test]
fn a_table_keeps_its_cells_its_heading_and_its_width() {
    let revision = Revision { author: "акт".to_owned(), date: NaiveDate::from_ymd_opt(2018, 12, 11) };
    for (page, room) in [(PageForm::Upright, 11_906 - 1700 - 850), (PageForm::Lying, 16_838 - 2 * 566)] {
        let word = Word::open(&docx(&with_table(page, Some(revision.clone()))));
        assert_whole(&word);
        let accepted = ["№", "Текст", "1", "в течение 20 дней", "2"];
        assert_eq!(word.paragraphs(Reading::Accepted), accepted.repeat(2));
        let rejected = ["№", "Текст", "1", "в течение 27 дней", "2", "исключен"];
        assert_eq!(word.paragraphs(Reading::Rejected), rejected.repeat(2));
        let elements = word.elements(TEXT);
        let count = |name: &str| elements.iter().filter(|element| element.name == name).count();
        // Each table repeats one row; each cell has a paragraph, and a section ends with one.
        assert_eq!((count("w:tblHeader"), count("w:tr"), count("w:tc"), count("w:sectPr")), (2, 8, 16, 2));
        assert_eq!(count("w:p"), 16 + 2);
        let widths: Vec<i32> = elements
            .iter()
            .filter(|element| element.name == "w:gridCol")
            .map(|element| element.attributes["w:w"].parse().unwrap())
            .collect();
        assert_eq!(widths, [room / 4, room * 3 / 4, room / 4, room * 3 / 4]);
    }
}

#[test]
fn changes_without_an_act_stand_as_if_accepted() {
    let word = Word::open(&docx(&with_table(PageForm::Upright, None)));
    for reading in [Reading::Accepted, Reading::Rejected] {
        assert_eq!(word.paragraphs(reading), ["№", "Текст", "1", "в течение 20 дней", "2"].repeat(2));
    }
    assert!(!word.part(TEXT).contains("исключен"));
}

/// A drawing of a file: its size, and the places of its shapes, in English metric units.
struct Drawn {
    size: (i64, i64),
    shapes: Vec<[i64; 4]>,
    words: Vec<String>,
}

fn drawn(word: &Word) -> Vec<Drawn> {
    let mut found: Vec<Drawn> = Vec::new();
    let number = |attributes: &BTreeMap<String, String>, name: &str| attributes[name].parse::<i64>().unwrap();
    for element in word.elements(TEXT) {
        let is_of_shape = element.around.iter().any(|name| name == "wps:spPr");
        match element.name.as_str() {
            "wp:extent" => {
                let size = (number(&element.attributes, "cx"), number(&element.attributes, "cy"));
                found.push(Drawn { size, shapes: Vec::new(), words: Vec::new() });
            }
            "a:off" if is_of_shape => {
                let [x, y] = ["x", "y"].map(|name| number(&element.attributes, name));
                found.last_mut().unwrap().shapes.push([x, y, 0, 0]);
            }
            "a:ext" if is_of_shape => {
                let [width, height] = ["cx", "cy"].map(|name| number(&element.attributes, name));
                let shape = found.last_mut().unwrap().shapes.last_mut().unwrap();
                (shape[2], shape[3]) = (width, height);
            }
            _ => {}
        }
    }
    let texts = word.part(TEXT).split("<w:drawing>").skip(1);
    for (drawing, text) in found.iter_mut().zip(texts) {
        let own = text.split("</w:drawing>").next().unwrap();
        let runs = own.split("<w:t xml:space=\"preserve\">").skip(1);
        drawing.words = runs.map(|run| run.split("</w:t>").next().unwrap().to_owned()).collect();
    }
    found
}

#[test]
fn drawings_fit_their_pages_and_hold_their_shapes() {
    // The page on its side within margins of 566 twentieths of a point, nearly 10 mm, in English metric units.
    let room = ((16_838 - 2 * 566) * 635, (11_906 - 2 * 566) * 635);
    for (path, regulation) in regulations() {
        for language in LANGUAGES {
            let document = PrintedDocument::official(&regulation, language);
            let pages = document.sections.iter().flat_map(|section| &section.blocks);
            let pages: Vec<_> =
                pages.filter_map(|block| if let Block::Drawing(page) = block { Some(page) } else { None }).collect();
            let drawn = drawn(&Word::open(&docx(&document)));
            assert_eq!(drawn.len(), pages.len(), "{path}");
            for (drawing, page) in drawn.iter().zip(pages) {
                assert!(
                    drawing.size.0 <= room.0 && drawing.size.1 <= room.1,
                    "{path} {}: {:?}",
                    page.name,
                    drawing.size
                );
                // Letters of eight points as large as life must not become smaller than five.
                let high = page.chart.head + page.page.bottom - page.page.top + page.chart.foot;
                let scale = drawing.size.1 * 1000 / (i64::from(high) * 1270);
                assert!((624..=1000).contains(&scale), "{path} {}: {scale}", page.name);
                for [x, y, width, height] in &drawing.shapes {
                    let is_inside = *x >= -12_700
                        && *y >= 0
                        && x + width <= drawing.size.0 + 12_700
                        && y + height <= drawing.size.1;
                    assert!(is_inside, "{path} {}: {x} {y} {width} {height} in {:?}", page.name, drawing.size);
                }
                let seen = page.chart.shapes.iter().filter(|shape| {
                    shape.rect.y < page.page.bottom && shape.rect.y + shape.rect.height > page.page.top
                });
                let text = folded(&drawing.words.join(" "));
                for line in seen.flat_map(|shape| &shape.label.lines) {
                    let escaped = line
                        .text
                        .replace('&', "&amp;")
                        .replace('<', "&lt;")
                        .replace('>', "&gt;")
                        .replace('"', "&quot;");
                    assert!(text.contains(&folded(&escaped)), "{path} {}: no {escaped}", page.name);
                }
            }
        }
    }
}
