//! The difference of two editions: each change of an act and no other, one change in words, the command.

use std::collections::BTreeSet;

use reglament::compile;
use reglament::diagnostic::Severity;
use reglament::history::{Field, Key, Kind, Part, Sheet, difference};
use reglament::language::Language;
use reglament::model::{ClauseNumber, Regulation, Wording};
use reglament::render::{self, ReportForm, ReportStyle};
use reglament::source::Sources;
use reglament::syntax::{Document, parse};
use reglament::view::{ChangeKind, EditionChanges, paragraphs};
use serde_json::Value;

use crate::support::{folder, golden};

const BEFORE: &str = "regulations/model/housing-aid/2017-03-03-n71.toml";
const AFTER: &str = "regulations/model/housing-aid/2018-12-11-n312.toml";

fn compiled(text: &str) -> Regulation {
    let mut sources = Sources::new();
    let id = sources.add("edition.toml", text);
    let mut faults = Vec::new();
    let Some(Document::Regulation(tree)) = parse(sources.get(id).unwrap(), &mut faults) else { panic!("{faults:#?}") };
    let regulation = compile::regulation(&tree, &mut faults);
    assert!(faults.iter().all(|fault| fault.severity() == Severity::Warning), "{faults:#?}");
    regulation.unwrap()
}

fn editions() -> (Regulation, Regulation) {
    (compiled(&folder::text(BEFORE)), compiled(&folder::text(AFTER)))
}

fn shown(before: &Regulation, after: &Regulation, language: Language, form: ReportForm) -> String {
    let style = ReportStyle { form, colour: false, width: 100 };
    render::difference(&EditionChanges::new(before, after, language), style)
}

/// The replacements of words of the act: where, what and by what.
fn replacements() -> Vec<[String; 3]> {
    let key: Value = serde_json::from_str(&folder::text("tests/texts/model-housing-aid-kk-expected.json")).unwrap();
    let acts = key["amendments"].as_array().unwrap();
    let act = acts.iter().find(|act| act["act"] == "312").unwrap();
    let texts = |one: &Value| ["scope", "old", "new"].map(|name| one[name].as_str().unwrap().to_owned());
    act["replacements"].as_array().unwrap().iter().map(texts).collect()
}

/// The parts of a clause in Kazakh as they are printed.
fn printed(regulation: &Regulation, number: &str) -> [String; 3] {
    let clause = regulation.clause(&ClauseNumber(number.to_owned()));
    let text = |wording: Option<&Wording>| {
        wording.map(|wording| paragraphs(wording, regulation, Language::Kk).join("\n\n")).unwrap_or_default()
    };
    [
        text(clause.map(|clause| &clause.kk)),
        text(clause.and_then(|clause| clause.result_kk.as_ref())),
        text(clause.and_then(|clause| clause.tail_kk.as_ref())),
    ]
}

/// The clauses that are told to differ in their Kazakh wording.
fn told_in_kazakh(changes: &EditionChanges) -> BTreeSet<String> {
    let clauses = changes.clauses.iter().filter(|clause| {
        clause.changes.iter().any(|change| change.language == Some("kk") && !change.pieces.is_empty())
    });
    clauses.filter_map(|clause| clause.clause.clone()).collect()
}

/// The act replaces words and adds paragraph 5-1. Its replacements, applied to the printed text of the former edition,
/// give that of the new one; where they change anything, and there only, the wording is told to differ.
#[test]
fn the_wording_differs_where_the_act_changes_it_and_nowhere_else() {
    let (before, after) = editions();
    let replacements = replacements();
    assert_eq!(replacements.len(), 8);
    let mut of_the_text = BTreeSet::new();
    for clause in &before.clauses {
        let number = clause.number.0.as_str();
        let texts = printed(&before, number);
        let amended = texts.clone().map(|text| {
            replacements.iter().fold(text, |text, [scope, old, new]| {
                let is_here = scope == "whole text" || scope.split(',').next() == Some(number);
                // The text of the file has links in brackets.
                let (old, new) =
                    (old.replace("10-тармағында", "[10-тармағында]"), new.replace("10-тармағында", "[10-тармағында]"));
                if is_here { text.replace(&old, &new) } else { text }
            })
        });
        assert_eq!(amended, printed(&after, number), "{number}");
        if amended != texts {
            of_the_text.insert(number.to_owned());
        }
    }
    let of_the_act: BTreeSet<String> =
        replacements.iter().map(|[scope, ..]| scope.split(',').next().unwrap().to_owned()).collect();
    assert!(
        of_the_act.iter().filter(|scope| *scope != "whole text").all(|scope| of_the_text.contains(scope)),
        "{of_the_text:?}"
    );
    of_the_text.extend(["5-1", "5-1.1", "5-1.2", "5-1.3", "5-1.4"].map(str::to_owned));
    let changes = EditionChanges::new(&before, &after, Language::Kk);
    assert_eq!(told_in_kazakh(&changes), of_the_text);
    assert!(
        changes.clauses.iter().flat_map(|clause| &clause.changes).all(|change| change.note.is_empty()),
        "the translation follows"
    );
}

/// What is told beside the wording, all of it, and why.
#[test]
fn the_rules_differ_as_the_act_says_and_by_what_models_it() {
    let (before, after) = editions();
    let told = difference(&Sheet::new(&before), &Sheet::new(&after));
    let key = |kind, name: &str| Key::new(kind, name);
    let (node, total) =
        (|name| (key(Kind::Node, name), Field::Term), |name| (key(Kind::Procedure, name), Field::Total));
    let changed: Vec<_> = told
        .changed
        .iter()
        .map(|change| (change.key.clone(), change.field))
        .filter(|(key, _)| key.kind != Kind::Clause)
        .collect();
    let expected = [
        // «Күнтізбелік күн» becomes «жұмыс күні» in all of the text; 8, part 1, and 9.11 say 8 for 10.
        total("мк_мерзімінде"),
        total("портал_арқылы"),
        node("тағайындау"),
        node("салыстыру"),
        // 5.3 refers to 5-1, whose grounds 1) and 2) are two facts where the Standard gave one.
        (key(Kind::Node, "мәліметтер"), Field::Ways),
        // 5.4: 2 for 4.
        node("зерделеу"),
        node("есептеу"),
        node("қол_қою"),
        // The outcome of 5.7 turns on the same grounds.
        (key(Kind::Node, "жолдау"), Field::Ways),
        node("курьер"),
        // 8.7: 6 for 8.
        node("рәсімдер"),
        node("хабардар_ету"),
    ];
    assert_eq!(changed, expected);
    // Where the wording itself differs; all else that prints otherwise prints a term that differs.
    let wordings: Vec<_> = told
        .changed
        .iter()
        .map(|change| (change.key.name.as_str(), change.field))
        .filter(|(_, field)| matches!(field, Field::Wording(..)))
        .collect();
    let text = |name, language| (name, Field::Wording(Part::Text, language));
    let both = |name| [text(name, Language::Kk), text(name, Language::Ru)];
    assert_eq!(wordings, [both("3"), both("5.3")].concat());

    let removed: Vec<_> = told.removed.iter().map(|element| element.key.clone()).collect();
    // The ground of the Standard, in place of which 5-1 has grounds of its own: other titles at other clauses, so that
    // it is no new name.
    assert_eq!(removed, [key(Kind::Fact, "негіздер_анықталды")]);
    let added: Vec<_> = told.added.iter().map(|added| added.element.key.clone()).collect();
    let expected = [
        key(Kind::Act, "2018-12-11 312"),
        key(Kind::Fact, "құжаттар_дәйексіз"),
        key(Kind::Fact, "мәліметтер_сәйкессіз"),
        key(Kind::Clause, "5-1"),
        key(Kind::Clause, "5-1.1"),
        key(Kind::Clause, "5-1.2"),
        key(Kind::Clause, "5-1.3"),
        key(Kind::Clause, "5-1.4"),
    ];
    assert_eq!(added, expected);
    assert!(told.renamed.is_empty() && told.moved.is_empty());
}

#[test]
fn the_act_is_told_in_three_languages_and_on_a_page() {
    let (before, after) = editions();
    for language in Language::ALL {
        let text = shown(&before, &after, language, ReportForm::Human);
        golden::compare("diff", &format!("housing-aid-{}", language.code()), &text);
    }
    let page = render::difference_page(&EditionChanges::new(&before, &after, Language::Kk));
    golden::compare("diff", "housing-aid-page", &page);
    // What is marked is marked by tags and text, so that it is read without colours.
    assert!(page.contains("<del>4 (төрт) күнтізбелік күн</del><ins>2 (екі) жұмыс күні</ins>"), "{page}");
    assert!(!page.contains("http"), "the page needs nothing else");
}

/// Changes of the new edition by hand: what each is, the words and the words in their place.
const CHANGES: [(&str, &[(&str, &str)]); 16] = [
    ("a term", &[("комиссия, 2 жұмыс күні ішінде", "комиссия, 5 жұмыс күні ішінде")]),
    ("an actor", &[("[5.4] комиссия,", "[5.4] орындаушы,")]),
    ("a condition", &[("шығыс_үлесі > 10 → көмек", "шығыс_үлесі ≥ 12.5 → көмек")]),
    ("a way", &[("    → авторизациядан_бас_тарту", "    → эцқ_бас_тарту")]),
    ("the class of an outcome", &[("берушіде_сақталады       тоқтату", "берушіде_сақталады       оң")]),
    (
        "the wording in one language",
        &[("(частично автоматизированная) и (или) бумажная", "(частично автоматизированная)")],
    ),
    ("a title in one language", &[("\"учаскелік комиссия\"", "\"аудандық комиссия\"")]),
    ("the title of a procedure", &[("\"порядок действий услугодателя\"", "\"рассмотрение заявления\"")]),
    (
        "the order",
        &[(
            "  қадам есептеу  [5.5] орындаушы, 1 жұмыс күні ішінде, \"тұрғын үй көмегінің мөлшерін есептеу, нәтиженің жобасын дайындау\" / \"расчет размера жилищной помощи, подготовка проекта результата\"\n  қадам қол_қою  [5.6] басшы, 1 жұмыс күні ішінде, \"нәтижеге қол қою\" / \"подписание результата\"\n",
            "  қадам қол_қою  [5.6] басшы, 1 жұмыс күні ішінде, \"нәтижеге қол қою\" / \"подписание результата\"\n  қадам есептеу  [5.5] орындаушы, 1 жұмыс күні ішінде, \"тұрғын үй көмегінің мөлшерін есептеу, нәтиженің жобасын дайындау\" / \"расчет размера жилищной помощи, подготовка проекта результата\"\n",
        )],
    ),
    ("the name of a step", &[("қол_қою", "бекіту")]),
    ("the number of a clause", &[("[6.4]", "[6.5]"), ("number = \"6.4\"", "number = \"6.5\"")]),
    (
        "a step more",
        &[(
            "  қадам қол_қою  [5.6]",
            "  қадам келісу [5.6] орындаушы → басшы, 2 сағат ішінде, \"жобаны келісу\" / \"согласование проекта\"\n  қадам қол_қою  [5.6]",
        )],
    ),
    ("a term from another step", &[("[9.12] алушы,", "[9.12] алушы, көрсету бастап 3 жұмыс күні ішінде,")]),
    ("a channel less", &[("беру     мемкорпорация [1.1]\n", "")]),
    ("a term written out", &[("{күту.мерзім}", "15 (он бес) минут"), ("{күту.срок_ип}", "15 (пятнадцать) минут")]),
    ("how terms are reckoned", &[("count-from = \"next-day\"", "count-from = \"same-day\"")]),
];

#[test]
fn one_change_is_told_in_words() {
    let text = folder::text(AFTER);
    let before = compiled(&text);
    let mut told = String::new();
    for (name, replaced) in CHANGES {
        let mut changed = text.clone();
        for (old, new) in replaced {
            assert!(changed.contains(old), "{name}: «{old}» is not in the file");
            changed = changed.replace(old, new);
        }
        told.extend(["# ", name, "\n"]);
        let after = compiled(&changed);
        for language in Language::ALL {
            told.push_str(&shown(&before, &after, language, ReportForm::Plain));
        }
        // And back again.
        told.extend(["< ", &shown(&after, &before, Language::Kk, ReportForm::Plain)]);
    }
    golden::compare("diff", "changes", &told);
}

#[test]
fn a_clause_that_prints_another_term_is_told_as_reprinted() {
    let (before, after) = editions();
    let changes = EditionChanges::new(&before, &after, Language::Kk);
    let kinds = |number: &str| -> BTreeSet<ChangeKind> {
        let clause = changes.clauses.iter().find(|clause| clause.clause.as_deref() == Some(number)).unwrap();
        clause.changes.iter().map(|change| change.kind).collect()
    };
    assert_eq!(kinds("7.4"), BTreeSet::from([ChangeKind::Reprinted]), "its wording is as it was");
    assert_eq!(kinds("5.4"), BTreeSet::from([ChangeKind::Changed, ChangeKind::Reprinted]), "its step has another term");
}
