//! What an official writes for an amendment, on the command line.

use reglament::language::Language;
use reglament::view::Amendment;

use super::{FORMER, NEW, run, written};
use crate::support::checked::Checked;
use crate::support::folder;
use crate::support::word::{Reading, Word};

/// The forms, and words of each in Kazakh and in Russian.
const FORMS: [(&str, [&str; 2]); 3] = [
    ("table-html", ["Салыстырмалы кесте", "Сравнительная таблица"]),
    ("paragraphs", ["мынадай редакцияда жазылсын", "изложить в следующей редакции"]),
    ("notes", ["Ескерту. 5-тармаққа", "Сноска. Пункт 5"]),
];

#[test]
fn each_form_is_made_in_the_language_asked_for_or_in_both() {
    let folder = tempfile::tempdir().unwrap();
    for (form, [kk, ru]) in FORMS {
        let made = |language: Option<&str>| {
            let mut line = vec!["diff", FORMER, NEW, "--as", form];
            line.extend(language.map(|language| ["--lang", language]).into_iter().flatten());
            let ended = run(&line);
            assert_eq!((ended.code, ended.err.as_str()), (Some(1), ""), "{form}: the editions differ");
            ended.out
        };
        let both = made(None);
        assert!(both.contains(kk) && both.contains(ru), "{form}\n{both}");
        let [kazakh, russian] = [made(Some("kk")), made(Some("ru"))];
        assert!(kazakh.contains(kk) && !kazakh.contains(ru) && russian.contains(ru) && !russian.contains(kk), "{form}");
        let file = folder.path().join(form);
        let ended = run(&["diff", FORMER, NEW, "--as", form, "--out", file.to_str().unwrap()]);
        assert_eq!((ended.code, ended.out.as_str(), ended.err.as_str()), (Some(1), "", ""));
        assert_eq!(folder::text(&file), both, "{form}");
    }
    let same = run(&["diff", FORMER, FORMER, "--as", "paragraphs", "--lang", "kk"]).sound();
    assert!(same.ends_with("мәтінде айырма жоқ\n"), "{same}");
}

/// The paragraphs of a text, its blanks and tables aside.
fn words(text: &str) -> String {
    text.split_whitespace().filter(|word| *word != "|").collect::<Vec<_>>().join(" ")
}

#[test]
fn the_comparison_table_is_a_word_file_with_the_rows_of_the_page() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("table.docx");
    for (language, held) in [(Language::Kk, "kk"), (Language::Ru, "ru")] {
        let ended = run(&["diff", FORMER, NEW, "--as", "table-docx", "--lang", held, "--out", file.to_str().unwrap()]);
        assert_eq!((ended.code, ended.out.as_str(), ended.err.as_str()), (Some(1), "", ""));
        let read = words(&Word::open(&folder::bytes(&file)).paragraphs(Reading::Accepted).join(" "));
        let [before, after] =
            [FORMER, NEW].map(|path| Checked::default().regulation(&folder::root().join(path)).unwrap());
        let table = Amendment::new(&before, &after, language).table;
        let mut from = 0;
        for row in &table.rows {
            let cells = [row.before.lines().join(" "), row.after.lines().join(" ")];
            for text in [vec![row.element.clone()], cells.to_vec(), vec![row.ground.clone()]].concat() {
                let found = read[from..].find(&words(&text));
                from += found.unwrap_or_else(|| panic!("{language:?} {}: {text}\n{}", row.number, &read[from..]));
            }
        }
        assert!(!table.rows.is_empty());
    }
    run(&["diff", FORMER, NEW, "--as", "table-docx"]).refuses("E1003", 2).says("--out");
}

#[test]
fn nothing_half_written_is_left() {
    let folder = tempfile::tempdir().unwrap();
    let inside = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    run(&["diff", FORMER, NEW, "--as", "notes", "--out", &inside("none/notes.txt")]).refuses("E1010", 2);
    run(&["diff", FORMER, NEW, "--as", "notes", "--out", &inside("")]).refuses("E1010", 2);
    assert_eq!(folder::entries(folder.path()), Vec::<std::path::PathBuf>::new());
}

#[test]
fn what_cannot_be_made_is_refused() {
    run(&["diff", FORMER, NEW, "--as", "table"]).refuses("E1004", 2).says("«table-html»");
    run(&["diff", FORMER, NEW, "--as", "notes", "--lang", "en"]).refuses("E1004", 2).says("ru");
    run(&["diff", FORMER, NEW, "--as", "notes", "--effects"]).refuses("E1005", 2);
    run(&["diff", FORMER, NEW, "--as", "notes", "--html", "x.html"]).refuses("E1005", 2);
    run(&["diff", FORMER, NEW, "--out", "x.html"]).refuses("E1003", 2);
    // The title of the document is not given in Russian: its head cannot be written.
    let folder = tempfile::tempdir().unwrap();
    let without = folder::text(NEW).replace("title.ru = 'Назначение жилищной помощи'\n", "");
    let file = written(folder.path(), "2018-12-11-n312.toml", without.as_bytes());
    let file = file.to_str().unwrap();
    run(&["diff", FORMER, file, "--as", "notes", "--lang", "ru"]).refuses("E1309", 1).says("title.ru");
    let kazakh = run(&["diff", FORMER, file, "--as", "notes"]);
    assert!(kazakh.out.contains("Ескерту.") && !kazakh.out.contains("Сноска."), "{}", kazakh.out);
}
