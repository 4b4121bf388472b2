//! The official text follows the rules, and its page shows the whole of it.

use reglament::language::Language;
use reglament::model::{Piece, Regulation, TermOf, Wording};
use reglament::render::text_page;
use reglament::view::{Diagram, OfficialText, Paragraph, TextPage};

use crate::support::checked::{Checked, calendar};
use crate::support::folder;

const SOURCE: &str = "regulations/kz-aktobe/foster-care/2017-05-18-n144.toml";
const ARCHIVE: &str = "regulations/model/archive-certificate/2018-09-21-n268.toml";

const LANGUAGES: [Language; 2] = [Language::Kk, Language::Ru];

fn compiled(text: &str) -> Regulation {
    let path = folder::root().join(SOURCE);
    let mut checked = Checked::default();
    let id = checked.sources.add(folder::shown(&path), text);
    let file = checked.sources.get(id).unwrap();
    let Some(reglament::syntax::Document::Regulation(tree)) = reglament::syntax::parse(file, &mut checked.reports)
    else {
        panic!("no regulation")
    };
    let regulation = reglament::compile::regulation(&tree, &mut checked.reports);
    regulation.unwrap_or_else(|| panic!("{:#?}", checked.reports))
}

fn paragraphs(regulation: &Regulation, language: Language) -> Vec<String> {
    OfficialText::new(regulation, language).paragraphs.iter().map(Paragraph::text).collect()
}

/// A term of the rules: where its number stands in the file, how it is written, and how the text states twenty of them.
struct Stated {
    number: std::ops::Range<usize>,
    /// The name of the step or procedure.
    name: String,
    kk: &'static str,
    ru: &'static str,
}

/// Every term of the rules of the source document.
fn terms(text: &str) -> Vec<Stated> {
    let rules = text.find("rules = '''").unwrap()..text.find("\n'''\n").unwrap();
    let mut stated = Vec::new();
    for (unit, kk, ru) in [
        (" күнтізбелік күн", "20 (жиырма) күнтізбелік күн", "20 (двадцати) календарных дней"),
        (" минут", "20 (жиырма) минут", "20 (двадцати) минут"),
    ] {
        for (end, _) in text.match_indices(unit).filter(|(at, _)| rules.contains(at)) {
            let digits = text[..end].bytes().rev().take_while(u8::is_ascii_digit).count();
            let line = text[..end].rfind('\n').unwrap() + 1;
            let name = text[line..].split_whitespace().nth(1).unwrap().to_owned();
            stated.push(Stated { number: end - digits..end, name, kk, ru });
        }
    }
    stated
}

/// How often the wording takes the term of a step or procedure, in a language.
fn taken(regulation: &Regulation, name: &str, language: Language) -> usize {
    let is_it = |of: &TermOf| match of {
        TermOf::Step(node, _) => regulation.node(*node).name == name,
        TermOf::Total(procedure, _) => regulation.procedure(*procedure).name == name,
        TermOf::Prolongation(_) | TermOf::Norm(_) | TermOf::Validity(_) => false,
    };
    let count = |wording: &Wording| {
        let terms =
            wording.pieces.iter().filter(|piece| matches!(piece, Piece::Term { of, .. } if of.iter().any(is_it)));
        terms.count()
    };
    let of_language = |clause: &reglament::model::Clause| {
        let texts = [
            [Some(&clause.kk), clause.ru.as_ref()],
            [clause.result_kk.as_ref(), clause.result_ru.as_ref()],
            [clause.tail_kk.as_ref(), clause.tail_ru.as_ref()],
        ];
        texts.iter().filter_map(|both| both[usize::from(language == Language::Ru)]).map(count).sum::<usize>()
    };
    regulation.clauses.iter().map(of_language).sum()
}

#[test]
fn one_term_changed_in_the_file_changes_every_place_of_the_text() {
    let text = folder::text(SOURCE);
    let before = compiled(&text);
    let stated = terms(&text);
    assert_eq!(stated.len(), 6, "five steps and the total term");
    for Stated { number, name, kk, ru } in stated {
        let mut changed = text.clone();
        changed.replace_range(number, "20");
        let after = compiled(&changed);
        for (language, words) in LANGUAGES.into_iter().zip([kk, ru]) {
            let (old, new) = (paragraphs(&before, language), paragraphs(&after, language));
            assert_eq!(old.len(), new.len());
            let differing: Vec<_> = old.iter().zip(&new).filter(|(old, new)| old != new).map(|(_, new)| new).collect();
            let places = taken(&before, &name, language);
            assert!(places > 0 && differing.len() == places, "{name}: {} of {places} places", differing.len());
            assert!(differing.iter().all(|paragraph| paragraph.contains(words)), "{name}: {differing:#?}");
        }
    }
}

#[test]
fn a_term_of_one_stands_in_the_genitive_singular() {
    let text = folder::text(SOURCE).replace("27 күнтізбелік күн ішінде", "21 күнтізбелік күн ішінде");
    let regulation = compiled(&text);
    let of = |language| paragraphs(&regulation, language).join("\n");
    assert_eq!(of(Language::Kk).matches("21 (жиырма бір) күнтізбелік күн ішінде").count(), 2);
    assert_eq!(of(Language::Ru).matches("в течение 21 (двадцати одного) календарного дня").count(), 2);
    assert_eq!(of(Language::Ru).matches("в течение 30 (тридцати) минут").count(), 2);
}

/// What a browser would show of a page, tags left out, every blank an ordinary one.
fn shown(html: &str) -> String {
    let body = &html[html.find("<body>").unwrap()..];
    let mut text = String::new();
    let mut is_tag = false;
    for letter in body.chars() {
        match letter {
            '<' => is_tag = true,
            '>' => is_tag = false,
            _ if !is_tag => text.push(letter),
            _ => {}
        }
    }
    text.replace("&quot;", "\"").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&").replace('\u{a0}', " ")
}

#[test]
fn the_page_shows_every_paragraph_and_leads_to_every_clause() {
    for path in [SOURCE, ARCHIVE] {
        let regulation = Checked::default().regulation(&folder::root().join(path)).unwrap();
        let html = text_page(&TextPage::new(&regulation, &LANGUAGES, Some(calendar())));
        assert!(html.contains("№\u{a0}"), "{path}: a line may end between the sign and the number");
        let text = shown(&html);
        for language in LANGUAGES {
            for paragraph in paragraphs(&regulation, language).iter().filter(|one| !one.contains(" | ")) {
                assert!(text.contains(paragraph.as_str()), "{path}: {paragraph}");
            }
        }
        let anchors: Vec<_> =
            html.match_indices(" id=\"").map(|(at, _)| html[at + 5..].split('"').next().unwrap()).collect();
        let unique: std::collections::BTreeSet<_> = anchors.iter().collect();
        assert_eq!(unique.len(), anchors.len(), "{path}: an anchor stands twice");
        for clause in &regulation.clauses {
            assert!(anchors.contains(&clause.number.0.as_str()), "{path}: no anchor {}", clause.number.0);
        }
        for target in html.match_indices("href=\"").map(|(at, _)| html[at + 6..].split('"').next().unwrap()) {
            let anchor = target.strip_prefix('#').unwrap_or_else(|| panic!("{target} leads out of the page"));
            assert!(anchors.contains(&anchor), "{path}: nothing is at {anchor}");
        }
        for outside in ["src=", "url(", "@import", "<script", "<link"] {
            assert!(!html.contains(outside), "{path}: the page is not whole by itself: {outside}");
        }
    }
}

#[test]
fn the_diagrams_stand_in_their_annexes_and_the_longest_of_each_term_in_the_table() {
    for (path, sequence, swimlanes) in [(SOURCE, "1", "2"), (ARCHIVE, "2", "3")] {
        let regulation = Checked::default().regulation(&folder::root().join(path)).unwrap();
        let html = text_page(&TextPage::new(&regulation, &LANGUAGES, Some(calendar())));
        let at = |what: String| html.find(&what).unwrap_or_else(|| panic!("{path}: no {what}"));
        let own = |annex: &str| at(format!("id=\"annex-{annex}\""));
        for language in ["kk", "ru"] {
            let first = at(format!("id=\"diagram-annex-{sequence}-{language}\""));
            assert!(own(sequence) < first && first < own(swimlanes), "{path}");
            assert!(own(swimlanes) < at(format!("id=\"diagram-annex-{swimlanes}-1-{language}\"")), "{path}");
        }
        let drawn = LANGUAGES.iter().flat_map(|language| Diagram::all(&regulation, *language));
        let pages: usize = drawn.map(|diagram| diagram.pages().count()).sum();
        assert_eq!(html.matches("<figure").count(), pages, "{path}: each page of each diagram stands once");
        assert!(!html.contains("id=\"diagrams\""), "{path}: all of them stand in annexes");
    }
    let regulation = Checked::default().regulation(&folder::root().join(SOURCE)).unwrap();
    let page = |calendar| text_page(&TextPage::new(&regulation, &[Language::Kk], calendar));
    // Thirty days from Thursday, 19 February 2015 end on a Saturday before the days off of Nauryz.
    assert!(page(Some(calendar())).contains("35 күнтізбелік күн: 19.02.2015 – 26.03.2015"));
    assert!(!page(None).contains("Ең ұзағы"));
}

#[test]
fn the_worst_day_of_each_total_term_stands_below_the_table() {
    let remarks = |path: &str, calendar| {
        let regulation = Checked::default().regulation(&folder::root().join(path)).unwrap();
        let columns = TextPage::new(&regulation, &LANGUAGES, calendar).columns;
        columns.into_iter().map(|column| column.terms_remarks).collect::<Vec<_>>()
    };
    let [kk, ru] = remarks(SOURCE, Some(calendar())).try_into().unwrap();
    // Of an application of 18.03.2017 the term ends on Monday, 17 April, and the five steps a week later.
    for (told, words) in [
        (&kk[1], "3179 жұмыс күнінің 970 күнінде «қызмет көрсету» қадамдары"),
        (
            &kk[1],
            "өтініш 18.03.2017 түссе, қадамдар 24.04.2017 18:30 аяқталады, ал мерзімнің аяқталуы – 17.04.2017 18:30.",
        ),
        (
            &ru[1],
            "Для 970 из 3179 рабочих дней 2015–2027 годов (заявление в начале дня, 09:00): шаги «оказание услуги»",
        ),
        (&ru[1], "заявление 18.03.2017, шаги заканчиваются 24.04.2017 18:30, а срок – 17.04.2017 18:30."),
    ] {
        assert!(told.contains(words), "{told}");
    }
    // Names that the rules have in one language are not told in the other.
    let [kk, ru] = remarks(ARCHIVE, Some(calendar())).try_into().unwrap();
    assert!(
        kk.iter().any(|told| told.contains("«Қабылдау арнасы: көрсетілетін қызметті берушінің кеңсесі»")),
        "{kk:?}"
    );
    assert!(ru.iter().any(|told| told.contains("«через канцелярию»")), "{ru:?}");
    assert!(remarks(SOURCE, None).concat().is_empty(), "without a calendar nothing is told");
}

#[test]
fn diagrams_of_no_annex_stand_after_the_text() {
    let mut regulation = compiled(&folder::text(SOURCE));
    regulation.annexes.clear();
    let html = text_page(&TextPage::new(&regulation, &LANGUAGES, None));
    assert!(html.find("id=\"diagrams\"").unwrap() < html.find("id=\"diagram-annex-1-kk\"").unwrap());
    assert!(html.contains("Диаграммы (не являются частью текста)"));
}

#[test]
fn a_text_with_signs_of_html_in_it_is_shown_as_it_is() {
    let text = folder::text(SOURCE).replace("Содержание каждой процедуры", "<b>Содержание</b> & \"каждой\"");
    let html = text_page(&TextPage::new(&compiled(&text), &[Language::Ru], None));
    assert!(!html.contains("<b>") && shown(&html).contains("<b>Содержание</b> & \"каждой\""));
}

#[test]
fn model_texts_and_translations_say_what_they_are_on_the_page() {
    let page = |path: &str, language| {
        let regulation = Checked::default().regulation(&folder::root().join(path)).unwrap();
        shown(&text_page(&TextPage::new(&regulation, &[language], None)))
    };
    assert!(page(SOURCE, Language::Ru).contains("Неофициальный перевод"));
    assert!(!page(SOURCE, Language::Kk).contains("ударма"));
    let archive = page(ARCHIVE, Language::Kk);
    assert!(archive.contains("Үлгі мәтін, ресми акт емес") && archive.contains("Бейресми аударма"));
}
