//! What the diagrams ask at the choices between the ways out of a step.

use reglament::language::Language;
use reglament::model::Regulation;
use reglament::view::{Chart, Process};

use crate::diagrams::{ALONE, assert_sound, compiled};

/// A regulation with five facts, the ways out of a step of which are given.
fn with_ways(ways: &str) -> Regulation {
    compiled(&text_with_ways(ways))
}

fn text_with_ways(ways: &str) -> String {
    let (head, rest) = ALONE.split_once("  егер негіз_бар → қол_қою").unwrap();
    let (_, foot) = rest.split_once("  әйтпесе → қол_қою\n").unwrap();
    let facts = "дерек тәртіп таңдау (жай, күрделі \"күрделі түрде\", бөлек, жедел) [1] \"тәртібі\"\n\
                 дерек жас сан [1] \"жасы\"\nдерек туған күні [1] \"туған күні\"\nнәтиже қызмет_нәтижесі";
    format!("{head}{ways}{foot}").replace("нәтиже қызмет_нәтижесі", facts)
}

/// What is asked in the first procedure, with the answers and where they lead.
fn asked(regulation: &Regulation, language: Language) -> Vec<String> {
    let chart = Chart::swimlanes(regulation, reglament::model::ProcedureId(0), language);
    let process = Process::of(regulation, chart.procedure);
    let told = process.flows.iter().zip(&chart.arrows).filter(|(_, arrow)| !arrow.whole.is_empty());
    let told = told.map(|(flow, arrow)| {
        let [from, to] = [flow.from, flow.to].map(|node| chart.shapes[node].whole.as_str());
        format!("{from} {} → {to}", arrow.whole)
    });
    told.collect()
}

#[test]
fn of_a_compound_condition_each_part_is_asked_by_itself() {
    let full = "құжаттар_толық_әрі_шынайы";
    let regulation = with_ways(&format!("  егер негіз_бар емес және {full} → қызмет_нәтижесі\n  әйтпесе → қол_қою\n"));
    assert_eq!(
        asked(&regulation, Language::Kk),
        [
            "негіз бар ма? иә → 1. қол қою",
            "негіз бар ма? жоқ → құжаттар толық әрі шынайы ма?",
            "құжаттар толық әрі шынайы ма? иә → Нәтиже",
            "құжаттар толық әрі шынайы ма? жоқ → 1. қол қою",
        ]
    );
    // What the first way tells is not asked again; of the values that lead to one place none is named.
    let ways = format!(
        "  егер тәртіп = күрделі → қол_қою\n  егер тәртіп ≠ күрделі және ({full} немесе негіз_бар) → қызмет_нәтижесі\n  \
         әйтпесе → қол_қою\n"
    );
    assert_eq!(
        asked(&with_ways(&ways), Language::Ru),
        [
            "тәртібі – күрделі түрде? да → 1. қол қою",
            "тәртібі – күрделі түрде? нет → құжаттар толық әрі шынайы?",
            "құжаттар толық әрі шынайы? да → Нәтиже",
            "құжаттар толық әрі шынайы? нет → негіз бар?",
            "негіз бар? да → Нәтиже",
            "негіз бар? нет → 1. қол қою",
        ]
    );
}

/// What is asked where one way leads to the end and all else to the signature, in Kazakh.
fn asked_of(condition: &str) -> Vec<String> {
    asked(&with_ways(&format!("  егер {condition} → қызмет_нәтижесі\n  әйтпесе → қол_қою\n")), Language::Kk)
}

#[test]
fn what_is_denied_is_asked_as_it_is_and_answered_the_other_way() {
    for (condition, question, answers) in [
        ("негіз_бар", "негіз бар ма?", ["иә", "жоқ"]),
        ("негіз_бар емес", "негіз бар ма?", ["жоқ", "иә"]),
        ("негіз_бар = жоқ", "негіз бар ма?", ["жоқ", "иә"]),
        ("негіз_бар ≠ иә", "негіз бар ма?", ["жоқ", "иә"]),
        ("негіз_бар ≠ жоқ", "негіз бар ма?", ["иә", "жоқ"]),
        ("тәртіп ≠ жедел", "тәртібі – жедел ме?", ["жоқ", "иә"]),
        ("жас ≠ 18", "жасы =\u{a0}18?", ["жоқ", "иә"]),
        ("(жас < 18) емес", "жасы <\u{a0}18?", ["жоқ", "иә"]),
    ] {
        let [holds, fails] = answers;
        let told = [format!("{question} {holds} → Нәтиже"), format!("{question} {fails} → 1. қол қою")];
        assert_eq!(asked_of(condition), told, "{condition}");
    }
}

#[test]
fn values_that_lead_to_one_place_are_one_answer() {
    let ways = "  егер тәртіп = жай немесе тәртіп = бөлек → қызмет_нәтижесі\n  егер тәртіп = күрделі → ескертпе\n  \
                әйтпесе → қол_қою\n";
    let regulation = with_ways(ways);
    assert_eq!(
        asked(&regulation, Language::Ru),
        ["тәртібі? жай или бөлек → Нәтиже", "тәртібі? күрделі түрде → 1. ескертпе", "тәртібі? жедел → 1. қол қою",],
        "what the rules do not name is what is left"
    );
    assert_sound("values", &regulation);
    let ways = "  егер тәртіп = жай және негіз_бар → қызмет_нәтижесі\n  егер тәртіп ≠ жай және тәртіп ≠ жедел → ескертпе\n  \
                әйтпесе → қол_қою\n";
    assert_eq!(
        asked(&with_ways(ways), Language::Kk),
        [
            "тәртібі? жай → негіз бар ма?",
            "тәртібі? жедел → 1. қол қою",
            "тәртібі? әйтпесе → 1. ескертпе",
            "негіз бар ма? иә → Нәтиже",
            "негіз бар ма? жоқ → 1. қол қою",
        ]
    );
    assert_eq!(
        asked_of("тәртіп = жай немесе тәртіп = бөлек"),
        ["тәртібі – жай немесе бөлек пе? иә → Нәтиже", "тәртібі – жай немесе бөлек пе? жоқ → 1. қол қою"]
    );
}

#[test]
fn what_changes_nothing_is_not_asked() {
    let full = "құжаттар_толық_әрі_шынайы";
    // Whatever is asked of the first fact, the second one decides.
    assert_eq!(
        asked_of(&format!("(негіз_бар және {full}) немесе (негіз_бар емес және {full})")),
        ["құжаттар толық әрі шынайы ма? иә → Нәтиже", "құжаттар толық әрі шынайы ма? жоқ → 1. қол қою"]
    );
    // The second way leads to where all else leads.
    let ways = format!("  егер негіз_бар → қызмет_нәтижесі\n  егер {full} → қол_қою\n  әйтпесе → қол_қою\n");
    let regulation = with_ways(&ways);
    assert_eq!(asked(&regulation, Language::Kk), ["негіз бар ма? иә → Нәтиже", "негіз бар ма? жоқ → 1. қол қою"]);
    // Both answers would lead to one place: the way of «complex» is all that is left to ask.
    let ways = format!(
        "  егер тәртіп = күрделі және негіз_бар → қызмет_нәтижесі\n  егер тәртіп = күрделі → қызмет_нәтижесі\n  \
         егер тәртіп = жай және {full} → қол_қою\n  әйтпесе → қол_қою\n"
    );
    assert_eq!(
        asked(&with_ways(&ways), Language::Kk),
        ["тәртібі – күрделі түрде ме? иә → Нәтиже", "тәртібі – күрделі түрде ме? жоқ → 1. қол қою"]
    );
}

#[test]
fn what_is_known_of_a_number_or_a_date_is_not_asked_again() {
    let ways = "  егер жас < 10 → қызмет_нәтижесі\n  егер жас < 18 және негіз_бар → ескертпе\n  әйтпесе → қол_қою\n";
    assert_eq!(
        asked(&with_ways(ways), Language::Ru),
        [
            "жасы <\u{a0}10? да → Нәтиже",
            "жасы <\u{a0}10? нет → жасы <\u{a0}18?",
            "жасы <\u{a0}18? да → негіз бар?",
            "жасы <\u{a0}18? нет → 1. қол қою",
            "негіз бар? да → 1. ескертпе",
            "негіз бар? нет → 1. қол қою",
        ]
    );
    // Who is 18 is not under 10, and not of any other age that is named.
    let ways = "  егер жас ≥ 18 және туған ≥ 01.01.2000 → қызмет_нәтижесі\n  егер жас < 10 → ескертпе\n  \
                егер туған > 01.01.2001 және жас > 17 → ескертпе\n  әйтпесе → қол_қою\n";
    assert_eq!(
        asked(&with_ways(ways), Language::Ru),
        [
            "жасы ≥\u{a0}18? да → туған күні ≥\u{a0}01.01.2000?",
            "жасы ≥\u{a0}18? нет → жасы <\u{a0}10?",
            "туған күні ≥\u{a0}01.01.2000? да → Нәтиже",
            "туған күні ≥\u{a0}01.01.2000? нет → 1. қол қою",
            "жасы <\u{a0}10? да → 1. ескертпе",
            "жасы <\u{a0}10? нет → туған күні >\u{a0}01.01.2001?",
            "туған күні >\u{a0}01.01.2001? да → жасы >\u{a0}17?",
            "туған күні >\u{a0}01.01.2001? нет → 1. қол қою",
            "жасы >\u{a0}17? да → 1. ескертпе",
            "жасы >\u{a0}17? нет → 1. қол қою",
        ]
    );
}

#[test]
fn values_that_can_no_longer_be_are_not_asked_for() {
    let asked_of = |ways: &str| asked(&with_ways(ways), Language::Ru);
    let ways = "  егер жас ≥ 18 және жас ≤ 18 және негіз_бар → қызмет_нәтижесі\n  егер жас = 18 → ескертпе\n  \
                әйтпесе → қол_қою\n";
    assert_eq!(
        asked_of(ways),
        [
            "жасы ≥\u{a0}18? да → жасы ≤\u{a0}18?",
            "жасы ≥\u{a0}18? нет → 1. қол қою",
            "жасы ≤\u{a0}18? да → негіз бар?",
            "жасы ≤\u{a0}18? нет → 1. қол қою",
            "негіз бар? да → Нәтиже",
            "негіз бар? нет → 1. ескертпе",
        ]
    );
    let ways = "  егер жас = 18 және негіз_бар → қызмет_нәтижесі\n  егер жас < 18 → ескертпе\n  \
                егер жас ≤ 18 және құжаттар_толық_әрі_шынайы → қызмет_нәтижесі\n  әйтпесе → қол_қою\n";
    let told = asked_of(ways);
    assert!(!told.iter().any(|told| told.contains('≤')), "{told:?}");
}

#[test]
fn a_choice_with_a_target_to_which_no_facts_lead_is_one_question() {
    let ways = "  егер жас = 2 → қызмет_нәтижесі\n  егер жас < 2 → қызмет_нәтижесі\n  \
                егер жас ≤ 2 және негіз_бар → ескертпе\n  әйтпесе → қол_қою\n";
    assert_eq!(
        asked(&with_ways(ways), Language::Ru),
        [
            "1 жасы =\u{a0}2 → Нәтиже",
            "1 жасы <\u{a0}2 → Нәтиже",
            "1 жасы ≤\u{a0}2 и негіз бар → 1. ескертпе",
            "1 иначе → 1. қол қою",
        ]
    );
}

/// A choice between the ways of a fact of so many values; each pair of ways asks for another fact that changes nothing.
fn with_pairs(pairs: usize) -> Regulation {
    let ways = (0..pairs).map(|at| {
        let to = ["қызмет_нәтижесі", "ескертпе"][at % 2];
        format!("  егер мән = м{at} және ф{at} → {to}\n  егер мән = м{at} және ф{at} емес → {to}\n")
    });
    let ways: Vec<String> = ways.collect();
    let facts: Vec<String> = (0..pairs).map(|at| format!("дерек ф{at} иә/жоқ [1] \"ф{at}\"\n")).collect();
    let values: Vec<String> = (0..=pairs).map(|at| format!("м{at}")).collect();
    let facts = format!("{}дерек мән таңдау ({}) [1] \"мәні\"\n", facts.concat(), values.join(", "));
    let text = text_with_ways(&format!("{}  әйтпесе → қол_қою\n", ways.concat()));
    compiled(&text.replace("дерек тәртіп", &format!("{facts}дерек тәртіп")))
}

#[test]
fn questions_that_are_left_out_do_not_count() {
    assert_eq!(
        asked(&with_pairs(10), Language::Kk),
        [
            "мәні? м0, м2 немесе м4 → Нәтиже",
            "мәні? м6 немесе м8 → Нәтиже",
            "мәні? м1, м3 немесе м5 → 1. ескертпе",
            "мәні? м7 немесе м9 → 1. ескертпе",
            "мәні? м10 → 1. қол қою",
        ],
        "an answer names three values at most"
    );
    assert_sound("pairs", &with_pairs(30));
}

#[test]
fn a_question_of_yes_and_no_has_its_particle_whatever_the_ways() {
    let ways = "  егер негіз_бар → қол_қою\n  егер негіз_бар = жоқ → қызмет_нәтижесі\n  әйтпесе → қол_қою\n";
    assert_eq!(asked(&with_ways(ways), Language::Kk), ["негіз бар ма? иә → 1. қол қою", "негіз бар ма? жоқ → Нәтиже"]);
}
