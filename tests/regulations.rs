//! Every regulation that is found: its outline and its cases as goldens, its layout, its wording against the act.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;

use reglament::language::{Language, clause_mark};
use reglament::model::{Clause, Piece, Regulation, TermOf, Wording};
use reglament::render::{ReportStyle, outline};
use reglament::view::{Outline, paragraphs};

use crate::support::checked::Checked;
use crate::support::{folder, golden};

/// A file below `regulations` and where its goldens stand: `<issuer>/<service>`.
struct Found {
    path: PathBuf,
    home: String,
}

fn found(in_cases: bool) -> Vec<Found> {
    let mut found = Vec::new();
    for issuer in folder::entries("regulations") {
        for service in folder::entries(issuer.clone()).into_iter().filter(|path| path.is_dir()) {
            let home = format!("{}/{}", folder::stem(&issuer), folder::stem(&service));
            let place = if in_cases { service.join("cases") } else { service };
            let files = if place.is_dir() { folder::entries(&place) } else { Vec::new() };
            let files = files.into_iter().filter(|path| path.extension().is_some_and(|extension| extension == "toml"));
            found.extend(files.map(|path| Found { path, home: home.clone() }));
        }
    }
    found
}

fn compiled(path: &Path) -> Regulation {
    let mut checked = Checked::default();
    let regulation = checked.regulation(path);
    regulation.unwrap_or_else(|| panic!("{} does not compile", path.display()))
}

#[test]
fn each_regulation_reads_as_its_golden() {
    golden::for_each(
        &found(false),
        |found| folder::shown(&found.path),
        |found| {
            let regulation = compiled(&found.path);
            for language in [Language::Kk, Language::Ru] {
                let text = outline(&Outline::new(&regulation, language), ReportStyle::default());
                let place = format!("{}/{}", found.home, folder::stem(&found.path));
                golden::compare(&place, &format!("model-{}", language.code()), &text);
            }
        },
    );
}

#[test]
fn each_regulation_and_case_is_laid_out_in_the_canonical_form() {
    for found in found(false).into_iter().chain(found(true)) {
        let text = folder::text(&found.path);
        let mut checked = Checked::default();
        let id = checked.sources.add(folder::shown(&found.path), text.clone());
        let laid_out = reglament::syntax::format(checked.sources.get(id).unwrap(), None).unwrap();
        assert!(laid_out == text, "{} is not laid out: run `reglament fmt`", found.path.display());
    }
}

/// What the program says of a case, with the proof of each deadline.
fn walked(path: &Path, language: Language) -> String {
    let mut command = Command::new(env!("CARGO_BIN_EXE_reglament"));
    command.args(["run", "--explain", "--lang", language.code()]).arg(folder::shown(path));
    command.current_dir(folder::root()).env_clear().env("COLUMNS", "120");
    let output = command.output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn each_case_is_walked_as_its_golden() {
    golden::for_each(
        &found(true),
        |found| folder::shown(&found.path),
        |found| {
            let text = Language::ALL.map(|language| walked(&found.path, language)).join("\n");
            golden::compare(&format!("{}/cases", found.home), &folder::stem(&found.path), &text);
        },
    );
}

/// White space folded and link targets left out.
fn folded(text: &str) -> String {
    text.replace("](#)", "]").split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The paragraphs of a clause as an act prints them.
fn printed(clause: &Clause, regulation: &Regulation) -> Vec<String> {
    let of = |wording: &Wording| paragraphs(wording, regulation, Language::Kk);
    let mark = clause.mark.clone().unwrap_or_else(|| clause_mark(&clause.number.0));
    let mut printed = of(&clause.kk);
    if let Some(first) = printed.first_mut() {
        *first = format!("{mark} {first}");
    }
    let result = clause.result_kk.iter().flat_map(of).map(|result| format!("Нәтиже: {result}"));
    printed.extend(result);
    printed.extend(clause.tail_kk.iter().flat_map(of));
    printed
}

#[test]
fn the_wording_of_the_source_document_is_the_act_s_word_for_word() {
    let act = folder::text("tests/texts/aktobe-foster-care-kk.txt");
    let regulation = compiled(&folder::root().join("regulations/kz-aktobe/foster-care/2017-05-18-n144.toml"));
    let made: Vec<_> = regulation.clauses.iter().flat_map(|clause| printed(clause, &regulation)).collect();
    let chapters = regulation.chapters.iter().map(|chapter| format!("{}. {}", chapter.number, chapter.kk));
    let captions = regulation.annexes.iter().map(|annex| annex.kk.clone());
    let made: BTreeSet<String> = made.into_iter().chain(chapters).chain(captions).map(|text| folded(&text)).collect();
    // The title, the notes and the headings of the annexes are made from other parts of the file.
    let made_elsewhere = |text: &String| {
        text.starts_with("Ескерту.")
            || text.starts_with("\"Баланы (балаларды) патронаттық тәрбиелеуге беру\" мемлекеттік көрсетілетін қызмет")
            || text.starts_with("регламентіне ")
    };
    let held: BTreeSet<String> =
        act.split("\n\n").map(folded).filter(|text| !text.is_empty() && !made_elsewhere(text)).collect();
    let split_lines: BTreeSet<String> = held.iter().flat_map(|text| lists(text)).collect();
    let lacking: Vec<_> = split_lines.difference(&made).collect();
    let added: Vec<_> = made.difference(&split_lines).collect();
    assert!(lacking.is_empty() && added.is_empty(), "in the act only: {lacking:#?}\nin the file only: {added:#?}");
}

/// The items of a list that the act prints on neighbouring lines.
fn lists(text: &str) -> Vec<String> {
    match text.strip_prefix("- ") {
        Some(items) => items.split(" - ").map(|item| format!("- {item}")).collect(),
        None => vec![text.to_owned()],
    }
}

/// The clauses of the steps whose terms a piece prints.
fn steps_of<'r>(piece: &Piece, regulation: &'r Regulation) -> Vec<&'r str> {
    let Piece::Term { of, .. } = piece else { return Vec::new() };
    let step = |of: &TermOf| if let TermOf::Step(node, _) = of { Some(*node) } else { None };
    of.iter().filter_map(step).map(|node| regulation.node(node).clause.0.as_str()).collect()
}

/// The terms that a wording takes from the rules, in order.
fn terms(wording: &Wording) -> Vec<&Piece> {
    wording.pieces.iter().filter(|piece| !matches!(piece, Piece::Text(_))).collect()
}

#[test]
fn both_languages_take_the_same_terms_and_each_step_its_own() {
    for found in found(false) {
        let regulation = compiled(&found.path);
        for clause in &regulation.clauses {
            let number = &clause.number.0;
            let place = format!("{}, {number}", found.path.display());
            let texts = [
                (Some(&clause.kk), clause.ru.as_ref()),
                (clause.result_kk.as_ref(), clause.result_ru.as_ref()),
                (clause.tail_kk.as_ref(), clause.tail_ru.as_ref()),
            ];
            for (kk, ru) in texts.into_iter().filter_map(|(kk, ru)| Some((kk?, ru?))) {
                assert_eq!(terms(kk), terms(ru), "{place}");
            }
            // Terms of one length are told apart by nothing else: the first and the last of a day each print alike.
            let has_step = regulation.nodes.iter().any(|node| node.clause.0 == *number && node.term.is_some());
            for piece in terms(&clause.kk).into_iter().filter(|_| has_step) {
                for of in steps_of(piece, &regulation) {
                    assert_eq!(of, *number, "{place} takes the term of another step");
                }
            }
        }
    }
}

#[test]
fn the_repeated_sequence_of_the_source_document_takes_its_terms_in_the_order_of_the_steps() {
    let regulation = compiled(&folder::root().join("regulations/kz-aktobe/foster-care/2017-05-18-n144.toml"));
    let repeated = regulation.clauses.iter().find(|clause| clause.number.0 == "7").unwrap();
    let steps: Vec<_> = terms(&repeated.kk).into_iter().flat_map(|piece| steps_of(piece, &regulation)).collect();
    assert_eq!(steps, ["5.1", "5.2", "5.3", "5.4", "5.5"]);
}
