//! Timelines of a small regulation.

use super::*;
use crate::engine::{Event, EventKind, plan};
use crate::model::{Exit, FactId, Facts, NodeId, Target, Value};
use crate::view::sketch::{at, calendar, regulation};

fn planned(value: Option<Value>, start: &str, language: Language) -> Timeline {
    let (regulation, calendar) = (regulation(), calendar());
    let mut facts = Facts::none(1);
    if let Some(value) = value {
        facts.set(FactId(0), value);
    }
    let plan = plan(&regulation, &calendar, Channel::Office, at(start), &facts).unwrap();
    Timeline::of_plan(&regulation, &calendar, &plan, language)
}

#[test]
fn the_head_names_the_edition_the_application_and_the_total_term() {
    let head = planned(Some(Value::YES), "2017-06-16 18:00", Language::Kk).head_lines();
    assert_eq!(
        head,
        [
            "Нобай",
            "редакция: Ақтөбе облысының әкімдігі, 18.05.2017 № 144",
            "арна: көрсетілетін қызметті берушінің кеңсесі",
            "өтініш түсті: 16.06.2017, жм 18:00",
            "есептеу басы: 19.06.2017, дс 09:00 – өтініш қабылдау уақытынан кейін түсті: келесі жұмыс күнінен есептеледі",
            "жалпы мерзім: 30 күнтізбелік күн → 19.07.2017, ср 18:30 (8.11)",
            "жұмыс уақыты: 09:00–18:30, үзіліс 13:00–14:30, қабылдау мен беру 09:00–17:30",
        ]
    );
}

#[test]
fn rows_tell_steps_checks_and_what_was_cut() {
    let timeline = planned(Some(Value::YES), "2017-06-16 10:00", Language::Kk);
    let rows: Vec<String> =
        timeline.rows.iter().map(|row| format!("{} {} | {}", row.number, row.who(), row.span())).collect();
    assert_eq!(
        rows,
        [
            "1 кеңсе | 16.06.2017 10:00 → 16.06.2017 10:30",
            "2 кеңсе | 16.06.2017 10:30",
            "3 орындаушы → кеңсе | 16.06.2017 10:30 → 17.07.2017 18:30",
            "4 кеңсе | 17.07.2017 18:30 → 17.07.2017 18:30",
        ]
    );
    assert_eq!(timeline.rows[1].remarks(), ["құжаттар толық: иә → құжаттарды зерделеу"]);
    assert_eq!(timeline.rows[3].remarks(), ["жалпы мерзімнен аспайды: өз мерзімінің аяқталуы – 18.07.2017, сс 18:30"]);
    assert_eq!(
        timeline.tail_lines(),
        [
            "нәтиже: қызмет көрсетілді – шарт (3)",
            "ескертпе: редакцияның қолданысқа енгізілген күні белгісіз: файлда 18.05.2017 № 144 актінің алғашқы ресми жарияланған күні (published) жоқ",
            "ескертпе: әр қадам өз мерзімін толық пайдаланса, бәрі «қызмет_көрсету» рәсімінің мерзіміне сыймайды: бұл мерзімнің аяқталуы – 17.07.2017, дс 18:30, ал қадамдардың аяқталуы – 18.07.2017, сс 18:30; сыймайтын алғашқы қадам – «нәтижені беру»",
        ]
    );
}

#[test]
fn a_step_is_called_a_step_in_every_language() {
    let timelines = Language::ALL.map(|language| planned(Some(Value::YES), "2017-06-16 10:00", language));
    assert_eq!(timelines.each_ref().map(|timeline| timeline.headings()[1]), ["Қадам", "Шаг", "Step"]);
    let last = timelines.each_ref().map(|timeline| timeline.notes.last().unwrap().words.as_str());
    assert_eq!(
        last[1..],
        [
            "если каждый шаг займет весь свой срок, вместе шаги не укладываются в срок процедуры «қызмет_көрсету»: он истекает 17.07.2017, пн 18:30, а шаги длились бы до 18.07.2017, вт 18:30; первый шаг, который не укладывается, – «выдача результата»",
            "at their limits the steps do not fit the term of the procedure “қызмет_көрсету”: it ends on 17.07.2017, Mon 18:30, while the steps would last until 18.07.2017, Tue 18:30; the first step that does not fit is “нәтижені беру”",
        ]
    );
}

#[test]
fn a_way_in_a_circle_names_the_step_by_its_title() {
    let mut regulation = regulation();
    let calendar = calendar();
    regulation.nodes[1].exit = Exit::Always(Target::Node(NodeId(0)));
    let plan = plan(&regulation, &calendar, Channel::Office, at("2017-06-16 10:00"), &Facts::none(1)).unwrap();
    let words = Timeline::of_plan(&regulation, &calendar, &plan, Language::Ru).notes.pop().unwrap().words;
    assert_eq!(words, "при этих фактах путь снова и снова возвращается к шагу «прием документов»");
}

#[test]
fn an_unfinished_plan_names_the_fact_that_it_needs() {
    let timeline = planned(None, "2017-06-16 10:00", Language::Ru);
    let tail = timeline.tail_lines();
    assert_eq!(tail[0], "результат: дело не завершено");
    assert_eq!(tail[1], "примечание: текст на русском языке – неофициальный перевод");
    assert_eq!(tail[3], "примечание: для продолжения нужен факт: документы полны (құжаттар_толық)");
    assert_eq!(timeline.needs[0].asked_by, "шарт_1");
}

#[test]
fn a_case_tells_what_is_late_and_what_is_open() {
    let (regulation, calendar) = (regulation(), calendar());
    let event = |moment: &str, what| Event { at: at(moment), what };
    let events = [
        event("2017-05-16 10:00", EventKind::Received { channel: Channel::Office }),
        event("2017-05-16 10:10", EventKind::FactDecided { fact: FactId(0), value: Value::YES }),
        event("2017-05-16 11:00", EventKind::StepDone { node: NodeId(0) }),
    ];
    let case = Case::replay(&regulation, &calendar, events).unwrap();
    let timeline = Timeline::of_case(&case, Language::Ru);
    assert_eq!(timeline.rows[0].remarks(), ["исполнено позже срока: 16.05.2017, вт 11:00"]);
    assert_eq!((timeline.rows[0].late, timeline.rows[1].late), (Some(true), None));
    assert_eq!(timeline.rows[2].remarks(), ["исполняется"]);
    let early = timeline.notes.iter().find(|note| note.kind == "edition-not-yet-made").unwrap();
    assert_eq!(
        early.words,
        "заявление поступило 16.05.2017, а акт № 144, создавший эту редакцию, принят 18.05.2017: в тот день этой редакции не было"
    );
}

#[test]
fn proofs_name_what_they_are_of() {
    let proofs = planned(Some(Value::YES), "2017-06-16 10:00", Language::Kk).proofs();
    let headings: Vec<&str> = proofs.iter().map(|section| section.heading.as_str()).collect();
    assert_eq!(
        headings[..2],
        ["жалпы мерзім, қызмет_көрсету → 17.07.2017, дс 18:30", "1. құжаттарды қабылдау → 16.06.2017, жм 10:30",]
    );
    assert_eq!(proofs[3].lines.last().unwrap(), "жалпы мерзімнен аспайды: 17.07.2017, дс 18:30");
}
