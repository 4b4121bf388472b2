//! Each thing that an act can do to a text, in the words of an act, or left to a person by name.

use std::fmt::Write;

use reglament::language::Language;
use reglament::model::{
    Annex, AnnexKind, Chapter, Clause, ClauseDone, ClauseNumber, Done, Note, Piece, Regulation, Title, Wording,
};
use reglament::view::Amendment;

use super::{AFTER, LANGUAGES, edition};
use crate::support::golden;
use crate::support::technique::{Document, is_held};

fn wording(text: &str) -> Wording {
    Wording { pieces: vec![Piece::Text(text.to_owned())] }
}

fn clause(number: &str, kk: &str, ru: &str) -> Clause {
    Clause {
        number: ClauseNumber(number.to_owned()),
        mark: None,
        repealed: None,
        kk: wording(kk),
        ru: Some(wording(ru)),
        result_kk: None,
        result_ru: None,
        tail_kk: None,
        tail_ru: None,
    }
}

fn at(regulation: &Regulation, number: &str) -> usize {
    regulation.clauses.iter().position(|clause| clause.number.0 == number).unwrap()
}

fn of<'r>(regulation: &'r mut Regulation, number: &str) -> &'r mut Clause {
    let at = at(regulation, number);
    &mut regulation.clauses[at]
}

/// Says a clause otherwise in both languages.
fn say(regulation: &mut Regulation, number: &str) {
    let clause = of(regulation, number);
    clause.kk = wording("Басқаша айтылған.");
    clause.ru = Some(wording("Сказано иначе."));
}

fn put_after(regulation: &mut Regulation, number: &str, clause: Clause) {
    let at = at(regulation, number);
    regulation.clauses.insert(at + 1, clause);
}

fn gone(regulation: &mut Regulation, number: &str, did: Option<ClauseDone>) {
    let act = regulation.acts.len() - 1;
    let clause = of(regulation, number);
    clause.repealed = Some(act);
    (clause.kk, clause.ru) = (Wording { pieces: Vec::new() }, None);
    let number = ClauseNumber(number.to_owned());
    let note = did.map(|did| Note { act, did: Done::Clause { number, did, mark: None } });
    regulation.printed.notes.extend(note);
}

/// What is done to an edition.
type Change = (&'static str, fn(&mut Regulation));

/// What an act can word.
const WORDED: [Change; 17] = [
    ("the title", |of| {
        of.title =
            Title { kk: "Баспана көмегі".to_owned(), ru: Some("Жилищная помощь".to_owned()) }
    }),
    ("the heading of a chapter", |of| {
        "Іс-қимыл тәртібі".clone_into(&mut of.chapters[1].kk);
        of.chapters[1].ru = Some("Порядок действий".to_owned());
    }),
    ("a paragraph without parts", |of| say(of, "2")),
    ("the first lines of a paragraph with parts", |of| say(of, "6")),
    ("the last lines of a paragraph with parts", |regulation| {
        let clause = of(regulation, "8");
        (clause.tail_kk, clause.tail_ru) =
            (Some(wording("Күту уақыты – 10 минут.")), Some(wording("Ожидание – 10 минут.")));
    }),
    ("last lines that are new", |regulation| {
        let clause = of(regulation, "7");
        (clause.tail_kk, clause.tail_ru) =
            (Some(wording("Рәсімдер қатар жүрмейді.")), Some(wording("Процедуры не совмещаются.")));
    }),
    ("last lines that are no more", |regulation| {
        let clause = of(regulation, "8");
        (clause.tail_kk, clause.tail_ru) = (None, None);
    }),
    ("two first lines: the paragraph whole", |of| say(of, "1")),
    ("a subparagraph", |of| say(of, "6.4")),
    ("a subparagraph more", |of| {
        put_after(of, "6.4", clause("6.5", "курьер.", "курьер."));
        put_after(of, "6.4", clause("6.4-1", "хатшы;", "секретарь;"));
    }),
    ("a subparagraph less", |of| drop(of.clauses.remove(at(of, "6.4")))),
    ("a subparagraph excluded, its number stays", |of| gone(of, "4.2", Some(ClauseDone::Excluded))),
    ("a subparagraph repealed, its number stays", |of| gone(of, "4.2", None)),
    ("a paragraph repealed", |of| gone(of, "2", None)),
    ("a paragraph less with its parts", |of| {
        of.clauses.retain(|clause| clause.number.0.split('.').next() != Some("5-1"));
    }),
    ("a number that became another one", |regulation| of(regulation, "6.4").number = ClauseNumber("6.5".to_owned())),
    ("an annex of text", |of| {
        let title = |kk: &str, ru: &str| Title { kk: kk.to_owned(), ru: Some(ru.to_owned()) };
        let text = Some(title("№ | Атауы\n1 | Бөлім\n\nСоңы.", "№ | Наименование\n1 | Отдел\n\nКонец."));
        let (kk, ru) = ("Тізбе".to_owned(), Some("Перечень".to_owned()));
        of.annexes.push(Annex { number: "3".to_owned(), kind: AnnexKind::Text, kk, ru, text });
    }),
];

/// What is left to a person, or lacks a text.
const BY_HAND: [Change; 12] = [
    ("the caption of a picture", |of| "Басқа диаграмма".clone_into(&mut of.annexes[0].kk)),
    ("the captions of two pictures", |of| {
        of.annexes.iter_mut().for_each(|annex| annex.ru = Some("Другая схема".to_owned()));
        of.annexes.iter_mut().for_each(|annex| "Басқа сызба".clone_into(&mut annex.kk));
    }),
    ("a picture less", |of| drop(of.annexes.pop())),
    ("a picture that becomes text", |of| of.annexes[0].kind = AnnexKind::Text),
    ("a picture drawn otherwise", |of| of.participants[0].title.kk.push_str(" (кеңсе)")),
    ("a paragraph that moved", |of| {
        let clause = of.clauses.remove(at(of, "2"));
        put_after(of, "3", clause);
    }),
    ("a chapter more", |of| {
        let (kk, ru) = ("Қорытынды".to_owned(), Some("Заключение".to_owned()));
        of.chapters.push(Chapter { number: "5".to_owned(), begins: ClauseNumber("10".to_owned()), kk, ru });
    }),
    ("a chapter less", |of| drop(of.chapters.pop())),
    ("a chapter that begins elsewhere", |of| of.chapters[1].begins = ClauseNumber("3".to_owned())),
    ("the act that approved the regulation", |of| of.printed.approved = Some(1)),
    ("no Russian text", |regulation| {
        say(regulation, "2");
        of(regulation, "2").ru = None;
    }),
    ("Russian only", |regulation| of(regulation, "2").ru = Some(wording("Сказано иначе."))),
];

fn told(name: &str, before: &Regulation, after: &Regulation) -> String {
    let mut told = format!("# {name}\n");
    for language in LANGUAGES {
        let amendment = Amendment::new(before, after, language);
        for row in &amendment.table.rows {
            let cell = |cell: &reglament::view::ComparisonCell| cell.instead.unwrap_or("…");
            writeln!(told, "{} | {} | {}", row.element, cell(&row.before), cell(&row.after)).unwrap();
        }
        for line in amendment.paragraphs.iter().skip(1) {
            told.push_str(line);
            told.push('\n');
        }
        for remark in &amendment.by_hand {
            writeln!(told, "! {remark}").unwrap();
        }
    }
    told.push('\n');
    told
}

#[test]
fn everything_that_an_act_can_do_has_its_words() {
    let before = edition(AFTER);
    let mut all = String::new();
    for (name, change) in WORDED.iter().chain(&BY_HAND) {
        let mut after = before.clone();
        change(&mut after);
        let change = told(name, &before, &after);
        assert!(change.lines().count() > 2, "{name}: nothing is told");
        all.push_str(&change);
    }
    golden::compare("amendment", "forms", &all);
}

/// What an act can word turns the one text into the other, there and back.
#[test]
fn the_words_do_what_is_done() {
    let edition = edition(AFTER);
    for (name, change) in WORDED {
        let mut changed = edition.clone();
        change(&mut changed);
        for (language, (before, after)) in
            LANGUAGES.into_iter().flat_map(|of| [(of, (&edition, &changed)), (of, (&changed, &edition))])
        {
            // What is gone while its number stays comes back by hand: no act restates what is not there.
            if before.clauses.iter().any(|clause| clause.repealed.is_some()) {
                continue;
            }
            let act = Amendment::new(before, after, language).paragraphs;
            let made = Document::of(before, language).amend(&act, language);
            let mut made = made.unwrap_or_else(|fault| panic!("{name}, {}: {fault}", language.code()));
            let mut expected = Document::of(after, language);
            assert!(after.clauses.iter().all(|clause| is_held(clause, language)));
            // A paragraph that was restated whole is told by its lines.
            for clause in made.clauses.iter_mut().chain(&mut expected.clauses) {
                clause.own = clause.lines();
                (clause.parts, clause.tail) = (Vec::new(), Vec::new());
            }
            assert_eq!(made, expected, "{name}, {}", language.code());
        }
    }
}

/// A change of one language has a row in that language alone; where a text lacks, nothing is put in its place.
#[test]
fn each_language_speaks_for_itself() {
    let before = edition(AFTER);
    let changed = |name: &str| {
        let mut after = before.clone();
        BY_HAND.iter().find(|(of, _)| *of == name).unwrap().1(&mut after);
        LANGUAGES.map(|language| Amendment::new(&before, &after, language))
    };
    let [kk, ru] = changed("Russian only");
    assert!(kk.table.rows.is_empty() && ru.table.rows.len() == 1);
    let [kk, ru] = changed("no Russian text");
    assert_eq!(kk.table.rows[0].after.lines(), ["2. Басқаша айтылған."]);
    assert_eq!(ru.table.rows[0].after.lines(), Vec::<String>::new());
    assert_eq!(ru.table.rows[0].after.instead, Some("в файле нет текста на русском языке"));
    assert!(!ru.paragraphs.concat().contains("Басқаша"));
    // A translation that was written later is no amendment.
    let mut without = before.clone();
    of(&mut without, "2").ru = None;
    assert!(Amendment::new(&without, &before, Language::Ru).table.rows.is_empty());
}
