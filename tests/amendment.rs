//! What an official writes for an amendment: the comparison table, the amending paragraphs, the notes.

mod act;
mod forms;

use reglament::language::Language;
use reglament::model::Regulation;
use reglament::render;
use reglament::view::{Amendment, Block, ComparisonRow, Mark, PrintedDocument};

use crate::support::checked::Checked;
use crate::support::technique::Document;
use crate::support::{folder, golden};

const BEFORE: &str = "regulations/model/housing-aid/2017-03-03-n71.toml";
const AFTER: &str = "regulations/model/housing-aid/2018-12-11-n312.toml";
const LANGUAGES: [Language; 2] = [Language::Kk, Language::Ru];

fn edition(path: &str) -> Regulation {
    Checked::default().regulation(&folder::root().join(path)).unwrap()
}

fn editions() -> (Regulation, Regulation) {
    (edition(BEFORE), edition(AFTER))
}

fn row<'a>(amendment: &'a Amendment, element: &str) -> Option<&'a ComparisonRow> {
    amendment.table.rows.iter().find(|row| row.element == element)
}

#[test]
fn the_amendment_reads_as_it_must_in_both_languages() {
    let (before, after) = editions();
    for language in LANGUAGES {
        let amendment = [Amendment::new(&before, &after, language)];
        let name = |what: &str| format!("housing-aid-{what}-{}", language.code());
        golden::compare("amendment", &name("paragraphs"), &render::amending_paragraphs(&amendment));
        golden::compare("amendment", &name("notes"), &render::amendment_notes(&amendment));
        golden::compare("amendment", &name("table"), &render::comparison_page(&amendment));
    }
}

/// The paragraphs turn the former text into the new one, and those of the way back the new one into the former.
#[test]
fn the_paragraphs_make_the_new_text_of_the_former_one() {
    let (before, after) = editions();
    for language in LANGUAGES {
        for (old, new) in [(&before, &after), (&after, &before)] {
            let amendment = Amendment::new(old, new, language);
            let made = Document::of(old, language).amend(&amendment.paragraphs, language).unwrap();
            let expected = Document::of(new, language);
            assert_eq!(
                (&made.title, &made.headings, &made.annexes),
                (&expected.title, &expected.headings, &expected.annexes)
            );
            let lines = |of: &Document| {
                of.clauses.iter().map(|clause| (clause.number.clone(), clause.lines())).collect::<Vec<_>>()
            };
            assert_eq!(lines(&made), lines(&expected));
        }
    }
}

/// Each paragraph gives the text that the table proposes, in the same order, with the same number.
#[test]
fn the_table_and_the_paragraphs_say_the_same() {
    let (before, after) = editions();
    for language in LANGUAGES {
        let amendment = Amendment::new(&before, &after, language);
        let text = amendment.paragraphs.join("\n\n");
        for row in &amendment.table.rows {
            let proposed = row.after.lines().join("\n\n");
            assert!(text.contains(&format!(":\n\n\"{proposed}\"")), "{}", row.element);
            let opens = format!("\n\n{}) ", row.number);
            assert!(text.contains(&opens), "{}", row.element);
        }
        assert_eq!(amendment.table.acts.len(), 1);
        assert!(amendment.table.rows.iter().all(|row| row.ground == amendment.table.acts[0]), "the act is the ground");
    }
}

#[test]
fn editions_that_do_not_differ_ask_for_nothing() {
    let (before, _) = editions();
    let words = [
        ["мәтінде айырма жоқ", "жаңа актілер туралы ескерту жоқ"],
        ["тексты не различаются", "сносок о новых актах нет"],
    ];
    for (language, [nothing, no_notes]) in LANGUAGES.into_iter().zip(words) {
        let amendment = [Amendment::new(&before, &before, language)];
        let [one] = &amendment;
        assert!(one.table.rows.is_empty() && one.paragraphs.is_empty() && one.notes.is_empty());
        for output in [render::amending_paragraphs(&amendment), render::comparison_page(&amendment)] {
            assert!(output.contains(nothing) && !output.contains(one.by_hand_heading), "{output}");
        }
        let notes = render::amendment_notes(&amendment);
        assert!(notes.contains(no_notes), "{notes}");
    }
}

#[test]
fn editions_in_the_wrong_order_are_told() {
    let (before, after) = editions();
    for language in LANGUAGES {
        let [right, wrong] =
            [[&before, &after], [&after, &before]].map(|[one, other]| Amendment::new(one, other, language));
        let first = wrong.warnings.first().unwrap();
        assert!(first.contains("бірінші аталған") || first.contains("названная первой"), "{first}");
        assert_eq!(wrong.warnings.get(1..).unwrap().len(), right.warnings.len());
        assert!(!right.warnings.contains(first));
    }
}

#[test]
fn every_output_says_what_the_text_is() {
    let (before, mut after) = editions();
    let amendment = [Amendment::new(&before, &after, Language::Ru)];
    let outputs = [
        render::amending_paragraphs(&amendment),
        render::amendment_notes(&amendment),
        render::comparison_page(&amendment),
    ];
    for output in outputs {
        for warning in ["Модельный текст, не официальный акт", "Неофициальный перевод"]
        {
            assert!(output.contains(warning), "no «{warning}» in\n{output}");
        }
    }
    // One of the two editions is enough.
    after.unofficial.clear();
    assert_eq!(Amendment::new(&before, &after, Language::Ru).warnings.len(), 2);
}

/// What a browser would show of a table, cell by cell.
#[test]
fn the_page_shows_the_table_whole_and_needs_nothing_else() {
    let (before, after) = editions();
    let all = LANGUAGES.map(|language| Amendment::new(&before, &after, language));
    let page = render::comparison_page(&all);
    for outside in ["src=", "url(", "@import", "<script", "<link", "http"] {
        assert!(!page.contains(outside), "the page is not whole by itself: {outside}");
    }
    for amendment in &all {
        assert!(page.contains(&format!("<section lang=\"{}\">", amendment.language)));
        for row in &amendment.table.rows {
            for cell in [&row.before, &row.after] {
                for line in cell.lines() {
                    let line = line.replace('"', "&quot;");
                    let shown =
                        page.replace("<del>", "").replace("</del>", "").replace("<ins>", "").replace("</ins>", "");
                    assert!(shown.contains(&format!("<p>{line}</p>")), "{line}");
                }
            }
        }
    }
    let marked = "<del>4 (төрт) күнтізбелік күн</del>";
    assert!(page.contains(marked) && page.contains("<ins>2 (екі) жұмыс күні</ins>"));
    assert!(!page.contains("<ins> ") && !page.contains(" </ins>"), "no blank is underlined");
    assert!(page.contains("@page { size: A4 landscape;"));
    let with_signs = {
        let mut after = after.clone();
        after.title.kk = "<b>Қызмет</b> & \"тағы\"".to_owned();
        render::comparison_page(&[Amendment::new(&before, &after, Language::Kk)])
    };
    assert!(with_signs.contains("&lt;b&gt;Қызмет&lt;/b&gt; &amp; &quot;тағы&quot;") && !with_signs.contains("<b>"));
}

/// In the table for Word the words are bold that the page marks, and no others.
#[test]
fn the_words_that_differ_are_bold_in_the_table_for_word() {
    let (before, after) = editions();
    for language in LANGUAGES {
        let amendment = Amendment::new(&before, &after, language);
        let document = PrintedDocument::comparison(&amendment);
        let table = document.sections[0].blocks.iter().find_map(|block| match block {
            Block::Table(table) => Some(table),
            _ => None,
        });
        for (row, cells) in amendment.table.rows.iter().zip(&table.unwrap().rows) {
            for (cell, printed) in [(&row.before, &cells[2]), (&row.after, &cells[3])] {
                let marked = cell.paragraphs.iter().flatten().map(|piece| (&piece.text, piece.mark != Mark::Same));
                let bold = printed.iter().flat_map(|paragraph| &paragraph.spans).map(|span| (&span.text, span.is_bold));
                let count = marked.clone().count();
                assert!(bold.take(count).eq(marked), "{language:?} {}", row.number);
            }
        }
    }
}
