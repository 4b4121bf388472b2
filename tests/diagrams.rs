//! The diagrams of both annexes: the geometry of each regulation that is found, and the files as goldens.

use reglament::compile;
use reglament::language::Language;
use reglament::model::Regulation;
use reglament::render::svg;
use reglament::source::Sources;
use reglament::syntax::{Document, parse};
use reglament::view::{Chart, ChartKind, Diagram, FlowKind, Process};

use crate::support::checked::{for_each_regulation, regulation_at, regulations};
use crate::support::geometry::{broken, fault, letters};
use crate::support::golden;
use crate::support::xml::elements;

#[path = "../benches/corpus/large.rs"]
pub(crate) mod large;

pub(crate) fn compiled(text: &str) -> Regulation {
    let mut sources = Sources::new();
    let id = sources.add("made.toml", text);
    let mut faults = Vec::new();
    let Some(Document::Regulation(tree)) = parse(sources.get(id).unwrap(), &mut faults) else { panic!("{faults:?}") };
    let regulation = compile::regulation(&tree, &mut faults);
    regulation.filter(|_| faults.is_empty()).unwrap_or_else(|| panic!("{faults:#?}"))
}

pub(crate) fn assert_sound(name: &str, regulation: &Regulation) {
    for language in Language::ALL {
        for diagram in Diagram::all(regulation, language) {
            let found = fault(&diagram.chart, regulation);
            assert!(found.is_none(), "{name} {} {}: {}", diagram.name, language.code(), found.unwrap());
        }
    }
}

#[test]
fn each_regulation_is_drawn_without_a_fault() {
    for_each_regulation(assert_sound);
}

#[test]
fn each_word_of_each_regulation_stands_whole_in_its_place() {
    for_each_regulation(|name, regulation| {
        for language in Language::ALL {
            for diagram in Diagram::all(regulation, language) {
                let found = broken(&diagram.chart);
                assert!(found.is_none(), "{name} {} {}: {}", diagram.name, language.code(), found.unwrap());
                let heading: Vec<_> = diagram.chart.heading.lines.iter().map(|line| line.text.as_str()).collect();
                assert!(diagram.chart.description.starts_with(&format!("{}.", heading.join(" "))), "{heading:?}");
            }
        }
    });
}

#[test]
fn the_files_are_as_their_goldens() {
    for_each_regulation(|name, regulation| {
        for language in [Language::Kk, Language::Ru] {
            for diagram in Diagram::all(regulation, language) {
                for (file, page) in diagram.pages() {
                    let text = svg(&diagram.chart, page);
                    golden::compare_file(name, &format!("{file}-{}.svg", language.code()), text.into_bytes());
                }
            }
        }
    });
}

#[test]
fn a_file_with_any_character_is_sound() {
    let mut regulation = regulation_at("foster-care");
    let any = "\u{1}<қадам> & \"екі\" \u{b}\u{fffe}";
    regulation.nodes.iter_mut().filter_map(|node| node.title.as_mut()).for_each(|title| title.kk = any.to_owned());
    regulation.participants.iter_mut().for_each(|participant| participant.title.kk = any.to_owned());
    for diagram in Diagram::all(&regulation, Language::Kk) {
        for (_, page) in diagram.pages() {
            let file = svg(&diagram.chart, page);
            assert!(elements(&file).iter().any(|element| element.name == "text"));
            assert!(
                file.contains("<title>\u{fffd}&lt;қадам&gt; &amp; &quot;екі&quot; \u{fffd}\u{fffd}</title>"),
                "{file}"
            );
        }
    }
}

#[test]
fn the_letters_of_the_source_document_are_of_seven_points_at_least() {
    let found = regulations();
    let (_, regulation) = found.iter().find(|(name, _)| name.contains("foster-care")).unwrap();
    for language in [Language::Kk, Language::Ru] {
        let charts = Diagram::all(regulation, language);
        let kinds: Vec<_> = charts.iter().map(|diagram| diagram.chart.kind).collect();
        assert_eq!(kinds, [ChartKind::Sequence, ChartKind::Swimlanes, ChartKind::Swimlanes]);
        for diagram in charts {
            assert!(letters(&diagram.chart) >= 70 - 1, "{}: {}", diagram.name, letters(&diagram.chart));
        }
    }
}

#[test]
fn terms_stand_on_the_boxes_of_the_source_document() {
    let found = regulations();
    let (_, regulation) = found.iter().find(|(name, _)| name.contains("foster-care")).unwrap();
    let chart = Chart::swimlanes(regulation, reglament::model::ProcedureId(0), Language::Ru);
    let process = Process::of(regulation, chart.procedure);
    let steps = process.nodes.iter().zip(&chart.shapes).filter(|(node, _)| matches!(node.kind, FlowKind::Step(_)));
    let last: Vec<_> = steps.map(|(_, shape)| shape.label.lines.last().unwrap().text.as_str()).collect();
    let day = "1 календарный день";
    assert_eq!(last, ["30 минут", day, "27 календарных дней", day, day]);
    let ways: Vec<_> =
        chart.arrows.iter().filter(|arrow| arrow.label.is_some()).map(|arrow| arrow.whole.as_str()).collect();
    assert_eq!(ways, ["да", "нет"]);
}

#[test]
fn the_letters_of_every_diagram_are_of_six_points_at_least() {
    for (name, regulation) in regulations() {
        for language in [Language::Kk, Language::Ru] {
            for diagram in Diagram::all(&regulation, language) {
                assert!(letters(&diagram.chart) >= 60, "{name} {}: {}", diagram.name, letters(&diagram.chart));
            }
        }
    }
}

/// A regulation whose only participant is the recipient, with a choice of many ways.
pub(crate) const ALONE: &str = r#"
[regulation]
service = "alone"
issuer = "kz-aktobe"
status = "model"
title.kk = 'Қызмет'
body.kk = 'Әкімдік'

[[act]]
date = 2017-05-18
number = "144"
makes = "regulation"

[terms]
count-from = "next-day"
calendar = "kz"

[order]
rules = '''
дерек негіз_бар иә/жоқ [1] "негіз бар"
дерек құжаттар_толық_әрі_шынайы иә/жоқ [1] "құжаттар толық әрі шынайы"
нәтиже қызмет_нәтижесі оң [1] "нәтиже"
қабылдау портал [1] → беру_тәртібі
беру портал [1]
рәсім беру_тәртібі [1], мерзімі дереу
қадам ескертпе [1] алушы, "ескертпе"
  егер негіз_бар → қол_қою
  егер негіз_бар және құжаттар_толық_әрі_шынайы → ескертпе
  егер құжаттар_толық_әрі_шынайы немесе негіз_бар емес → қызмет_нәтижесі
  әйтпесе → қол_қою
қадам қол_қою [1] алушы, "қол қою"
  → қызмет_нәтижесі
'''

[[clause]]
number = "1"
kk = 'Мәтін.'
"#;

#[test]
fn the_words_beside_the_only_line_of_life_stand_on_the_sheet() {
    let regulation = compiled(ALONE);
    let charts = Diagram::all(&regulation, Language::Kk);
    let sequence = charts.iter().find(|diagram| diagram.chart.kind == ChartKind::Sequence).unwrap();
    assert_eq!(sequence.chart.lanes.len(), 1);
    let whole: Vec<_> = sequence.chart.shapes.iter().map(|shape| shape.whole.as_str()).collect();
    assert!(whole.iter().any(|words| words.contains("және құжаттар толық әрі шынайы →")), "{whole:?}");
    assert!(whole.iter().any(|words| words.contains("немесе")), "{whole:?}");
    assert_sound("alone", &regulation);
}

/// A step that chooses one of three by long words.
const BY_WORDS: &str = r#"
қатысушы сол [1] "сол бөлім" / "левый отдел"
қатысушы тексеруші [1] "тексеруші" / "проверяющий"
қатысушы оң_бөлім [1] "оң бөлім" / "правый отдел"
дерек мән таңдау (мемлекеттік_тіркеуден_өткізілмеген_жылжымайтын_мүлік, автоматтандырылған_ақпараттық_жүйелер, басқа) [1] "мәні"
нәтиже қызмет_нәтижесі оң [1] "нәтиже"
қабылдау портал [1] → беру_тәртібі
беру портал [1]
рәсім беру_тәртібі [1], мерзімі дереу
қадам шешім [1] тексеруші, "шешім"
  егер мән = мемлекеттік_тіркеуден_өткізілмеген_жылжымайтын_мүлік → солға
  егер мән = автоматтандырылған_ақпараттық_жүйелер → оңға
  әйтпесе → қызмет_нәтижесі
қадам солға [1] сол, "солға"
  → қызмет_нәтижесі
қадам оңға [1] оң_бөлім, "оңға"
  → қызмет_нәтижесі
"#;

#[test]
fn long_words_beside_an_arrow_have_their_room() {
    let (head, rest) = ALONE.split_once("дерек").unwrap();
    let (_, foot) = rest.split_once("қол_қою [1]").unwrap();
    let (_, foot) = foot.split_once("қызмет_нәтижесі").unwrap();
    let regulation = compiled(&format!("{head}{}{foot}", BY_WORDS.trim_start()));
    assert_sound("by words", &regulation);
    let charts = Diagram::all(&regulation, Language::Kk);
    let lanes = charts.iter().find(|diagram| diagram.chart.kind == ChartKind::Swimlanes).unwrap();
    assert_eq!(broken(&lanes.chart), None);
    let ways: Vec<_> =
        lanes.chart.arrows.iter().map(|arrow| arrow.whole.as_str()).filter(|words| !words.is_empty()).collect();
    let [first, second] =
        ["мемлекеттік тіркеуден өткізілмеген жылжымайтын мүлік", "автоматтандырылған ақпараттық жүйелер"];
    assert_eq!(ways, [first, second, "басқа"], "the one value that is left stands in place of «otherwise»");
}

#[test]
fn a_long_heading_takes_several_lines_within_the_sheet() {
    let title = "мемлекеттік қызмет көрсету процесінде құрылымдық бөлімшелердің іс-қимыл тәртібін сипаттау ".repeat(3);
    let regulation = compiled(&ALONE.replace("мерзімі дереу", &format!("мерзімі дереу, \"{}\"", title.trim())));
    let regulation = Regulation { acceptances: Vec::new(), ..regulation };
    let chart = Chart::swimlanes(&regulation, reglament::model::ProcedureId(0), Language::Kk);
    assert!(chart.heading.lines.len() > 1, "{:?}", chart.heading);
    assert_eq!(fault(&chart, &regulation), None);
    let (sheet, heading) = (chart.sheet(chart.pages[0]), chart.heading.rect);
    assert!(sheet.x <= heading.x && heading.right() <= sheet.right() && sheet.y <= heading.y, "{sheet:?} {heading:?}");
    assert!(chart.lanes.iter().all(|lane| heading.bottom() <= lane.heading_rect.y), "{heading:?}");
    let shown = svg(&chart, chart.pages[0]);
    let (words, _) = shown.split_once("</title>").unwrap();
    assert_eq!(words.matches("сипаттау").count(), 3, "{words}");
}

#[test]
fn a_condition_of_a_term_is_said_as_it_is_answered() {
    let full = "құжаттар_толық_әрі_шынайы";
    let total = |condition: &str| {
        let terms = format!("мерзімі егер {condition}: 3 жұмыс күні, әйтпесе: 5 жұмыс күні");
        let regulation = compiled(&ALONE.replace("мерзімі дереу", &terms));
        [Language::Kk, Language::Ru].map(|language| {
            let chart = Chart::swimlanes(&regulation, reglament::model::ProcedureId(0), language);
            chart.heading.lines.iter().map(|line| line.text.as_str()).collect::<Vec<_>>().join(" ")
        })
    };
    let [kk, ru] = total(&format!("негіз_бар емес және {full}"));
    assert!(kk.contains("егер негіз бар – жоқ және құжаттар толық әрі шынайы: 3 жұмыс күні"), "{kk}");
    assert!(ru.contains("если негіз бар – нет и құжаттар толық әрі шынайы: 3 рабочих дня"), "{ru}");
    let [kk, ru] = total(&format!("(негіз_бар немесе {full}) емес"));
    assert!(kk.contains("(негіз бар немесе құжаттар толық әрі шынайы) – жоқ"), "{kk}");
    assert!(ru.contains("(негіз бар или құжаттар толық әрі шынайы) – нет"), "{ru}");
    let [kk, ru] = total(&format!("((негіз_бар немесе {full}) емес) емес және {full}"));
    assert!(kk.contains("егер (негіз бар немесе құжаттар толық әрі шынайы) және құжаттар"), "{kk}");
    assert!(ru.contains("если (негіз бар или құжаттар толық әрі шынайы) и құжаттар"), "{ru}");
}

#[test]
fn three_hundred_steps_of_forty_who_act_are_drawn_without_a_fault() {
    let regulation = compiled(&large::regulation(300, 40, "құжаттарды қарау және шешім қабылдау"));
    assert_sound("large", &regulation);
    let charts = Diagram::all(&regulation, Language::Kk);
    assert!(charts.iter().any(|diagram| diagram.chart.pages.len() > 1), "it stands on several pages");
}

#[test]
fn a_title_without_blanks_is_cut_in_its_box_and_kept_whole_beside_it() {
    let long = "қ".repeat(2000);
    let regulation = compiled(&large::regulation(9, 3, &long));
    assert_sound("long", &regulation);
    let chart = Chart::swimlanes(&regulation, reglament::model::ProcedureId(0), Language::Kk);
    let shape = chart.shapes.iter().find(|shape| shape.whole.contains(&long)).unwrap();
    assert!(shape.label.lines.iter().any(|line| line.text.ends_with('…')));
    assert!(svg(&chart, chart.pages[0]).contains(&long));
}

#[test]
fn the_same_regulation_gives_the_same_bytes() {
    for (_, regulation) in regulations() {
        let files = |_| -> Vec<String> {
            let charts = Diagram::all(&regulation, Language::Kk);
            charts
                .iter()
                .flat_map(|diagram| diagram.chart.pages.iter().map(|page| svg(&diagram.chart, *page)))
                .collect()
        };
        let [first, second] = [1, 2].map(files);
        assert_eq!(first, second);
    }
}
