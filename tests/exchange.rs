//! Files of BPMN: each is whole in itself, those of the regulations are as their goldens; and the files and paths with
//! which other engines are asked.

mod paths;
mod whole;

use std::path::{Path, PathBuf};

use reglament::calendar::WorkCalendar;
use reglament::language::Language;
use reglament::model::Regulation;
use reglament::render::{BpmnFlavour, bpmn};
use reglament::view::Collaboration;

pub(crate) use self::whole::fault;
use crate::support::checked::{calendar, for_each_regulation, regulation_at, regulations};
use crate::support::golden;
use crate::support::xml::elements;

/// How many walks of a regulation of the repository are begun at most.
const MOST_WALKS: usize = 20_000;

#[test]
fn each_regulation_is_exchanged_whole() {
    for_each_regulation(|_, regulation| {
        for language in [Language::Kk, Language::Ru] {
            assert_eq!(fault(&Collaboration::new(regulation, language), regulation), None);
        }
    });
}

#[test]
fn the_files_are_as_their_goldens() {
    for_each_regulation(|name, regulation| {
        let file = bpmn(&Collaboration::new(regulation, Language::Kk), BpmnFlavour::Plain);
        golden::compare_file(name, "process-kk.bpmn", file.into_bytes());
    });
}

#[test]
fn a_file_with_any_character_is_sound() {
    let mut regulation = regulation_at("foster-care");
    let any = "\u{1}<қадам> & \"екі\" \u{b}\u{fffe}";
    regulation.title.kk = any.to_owned();
    regulation.facts.iter_mut().for_each(|fact| fact.title.kk = any.to_owned());
    regulation.nodes.iter_mut().filter_map(|node| node.title.as_mut()).for_each(|title| title.kk = any.to_owned());
    for flavour in BpmnFlavour::ALL {
        let file = bpmn(&Collaboration::new(&regulation, Language::Kk), flavour);
        let read = elements(&file);
        let shown = "\u{fffd}<қадам> & \"екі\" \u{fffd}\u{fffd}";
        let of = |name: &str| read.iter().find(|element| element.name == name).unwrap();
        assert_eq!(of("bpmn:collaboration").attributes["name"], shown);
        assert!(of("bpmn:documentation").around.ends_with(&["bpmn:collaboration".to_owned()]));
        let named = read.iter().filter(|element| element.attributes.get("name").is_some_and(|name| name == shown));
        assert!(named.count() > 1);
    }
}

#[test]
fn a_term_in_working_days_is_no_timer() {
    let regulation = regulation_at("2018-12-11-n312");
    let file = bpmn(&Collaboration::new(&regulation, Language::Kk), BpmnFlavour::Plain);
    let step = file.split("<bpmn:userTask id=\"step-taghajyndau\"").nth(1).unwrap();
    let step = step.split("</bpmn:userTask>").next().unwrap();
    assert!(step.contains(r#"amount="1" unit="working-day" counted="from-opening""#), "{step}");
    assert!(step.contains("Таймер жоқ: ISO 8601 ұзақтықтарында жұмыс күні жоқ."), "{step}");
    assert!(!file.contains("late-taghajyndau"), "a step whose term is in working days has no timer");
    assert!(file.contains("late-tirkeu"), "a step whose term is in minutes has one");
}

/// `SpiffWorkflow` tries ways in the order in which their targets stand in the drawing, from the top.
#[test]
fn a_way_denies_those_before_it_where_the_order_of_the_file_is_not_that_of_the_engine() {
    let regulation = regulation_at("archive-certificate");
    let collaboration = Collaboration::new(&regulation, Language::Ru);
    let condition = |flavour| {
        let file = bpmn(&collaboration, flavour);
        let flow = file.split("<bpmn:sequenceFlow id=\"flow-choice-izuchenie.2\"").nth(1).unwrap().to_owned();
        let body = flow.split('>').nth(2).unwrap();
        body.split('<').next().unwrap().to_owned()
    };
    let own = |equal| format!("порядок {equal} &quot;основания_отказа&quot;");
    assert_eq!(condition(BpmnFlavour::Plain), own("="));
    let denied = "not (порядок == &quot;несколько_архивов&quot;) and ";
    assert_eq!(condition(BpmnFlavour::Spiff), format!("{denied}{}", own("==")));
}

/// The folder into which the files go with which other engines are asked, where one is named.
pub(crate) fn asked() -> Option<PathBuf> {
    std::env::var_os("REGLAMENT_BPMN").map(PathBuf::from)
}

/// Writes the files of a regulation for all engines, and its paths; says how many paths there are.
#[expect(clippy::disallowed_methods, reason = "these files are for other programs")]
pub(crate) fn write(
    place: &Path,
    regulation: &Regulation,
    calendar: &WorkCalendar,
    walks: usize,
    most: usize,
) -> usize {
    let collaboration = Collaboration::new(regulation, Language::Kk);
    let paths = paths::all(regulation, calendar, &collaboration, walks, most);
    if paths.is_empty() {
        return 0;
    }
    std::fs::create_dir_all(place).unwrap();
    for flavour in BpmnFlavour::ALL {
        std::fs::write(place.join(format!("{}.bpmn", flavour.code())), bpmn(&collaboration, flavour)).unwrap();
    }
    let count = paths.len();
    std::fs::write(place.join("paths.json"), serde_json::Value::Array(paths).to_string()).unwrap();
    count
}

#[test]
#[ignore = "writes the files with which tests/oracles/bpmn asks other engines"]
fn the_files_for_other_engines() {
    let folder = asked().expect("REGLAMENT_BPMN names a folder");
    for (name, regulation) in regulations() {
        let place = folder.join(name.replace('/', "-"));
        let count = write(&place, &regulation, calendar(), MOST_WALKS, usize::MAX);
        assert!(count > 0, "{name} has paths");
    }
}
