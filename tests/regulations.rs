//! Every regulation that is found: its outline, its model as JSON, its official text and its cases as goldens, its layout, its wording against the act.

use std::path::{Path, PathBuf};
use std::process::Command;

use reglament::language::Language;
use reglament::model::{Node, Piece, Regulation, TermOf, Wording};
use reglament::render::{ReportStyle, official_text, outline};
use reglament::view::{Compiled, OfficialText, Outline};

use crate::support::checked::Checked;
use crate::support::{folder, golden, source_text};

/// A file below `regulations` and where its goldens stand: `<issuer>/<service>`.
struct Found {
    path: PathBuf,
    home: String,
}

fn found(in_cases: bool) -> Vec<Found> {
    let mut found = Vec::new();
    for issuer in folder::entries("regulations").into_iter().filter(|path| path.is_dir()) {
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
            let place = format!("{}/{}", found.home, folder::stem(&found.path));
            // What other programs read is pinned too: a schema says which fields there are, not what stands in them.
            let model = reglament::render::compiled(&Compiled::new(&regulation));
            golden::compare_file(&place, "model.json", model.into_bytes());
            for language in [Language::Kk, Language::Ru] {
                let text = outline(&Outline::new(&regulation, language), ReportStyle::default());
                golden::compare(&place, &format!("model-{}", language.code()), &text);
                let text = official_text(&OfficialText::new(&regulation, language));
                golden::compare(&place, &format!("text-{}", language.code()), &text);
            }
        },
    );
}

#[test]
fn each_regulation_and_case_is_laid_out_in_the_canonical_form() {
    for path in folder::files("regulations") {
        let text = folder::text(&path);
        let mut checked = Checked::default();
        let id = checked.sources.add(folder::shown(&path), text.clone());
        let laid_out = reglament::syntax::format(checked.sources.get(id).unwrap(), None).unwrap();
        assert!(laid_out == text, "{} is not laid out: run `reglament fmt`", path.display());
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

#[test]
fn the_whole_text_of_the_source_document_is_the_act_s_word_for_word() {
    let regulation = compiled(&folder::root().join("regulations/kz-aktobe/foster-care/2017-05-18-n144.toml"));
    source_text::compare(&regulation, "aktobe-foster-care-kk.txt", Language::Kk);
}

/// The terms that a wording takes from the rules, in order.
fn terms(wording: &Wording) -> Vec<&[TermOf]> {
    let terms = wording.pieces.iter().filter_map(|piece| match piece {
        Piece::Term { of, .. } => Some(of.as_slice()),
        Piece::Text(_) => None,
    });
    terms.collect()
}

/// The steps whose terms a wording takes, in order.
fn steps_of<'r>(wording: &Wording, regulation: &'r Regulation) -> Vec<&'r Node> {
    let step = |of: &TermOf| if let TermOf::Step(node, _) = of { Some(regulation.node(*node)) } else { None };
    terms(wording).into_iter().flatten().filter_map(step).collect()
}

#[test]
fn both_languages_take_the_same_terms_and_each_step_its_own() {
    for found in found(false) {
        let regulation = compiled(&found.path);
        for clause in &regulation.clauses {
            let number = &clause.number;
            let place = format!("{}, {}", found.path.display(), number.0);
            let texts = [
                (Some(&clause.kk), clause.ru.as_ref()),
                (clause.result_kk.as_ref(), clause.result_ru.as_ref()),
                (clause.tail_kk.as_ref(), clause.tail_ru.as_ref()),
            ];
            for (kk, ru) in texts.into_iter().filter_map(|(kk, ru)| Some((kk?, ru?))) {
                assert_eq!(terms(kk), terms(ru), "{place}");
            }
            // Terms of one length are told apart by nothing else: the first and the last of a day each print alike.
            let own = || regulation.nodes.iter().filter(|node| node.clause == *number);
            for taken in steps_of(&clause.kk, &regulation).into_iter().filter(|taken| taken.clause != *number) {
                assert!(own().all(|node| node.term != taken.term), "{place} takes the term of another step");
            }
        }
    }
}

#[test]
fn the_repeated_sequence_of_the_source_document_takes_its_terms_in_the_order_of_the_steps() {
    let regulation = compiled(&folder::root().join("regulations/kz-aktobe/foster-care/2017-05-18-n144.toml"));
    let repeated = regulation.clauses.iter().find(|clause| clause.number.0 == "7").unwrap();
    let steps = steps_of(&repeated.kk, &regulation);
    let steps: Vec<_> = steps.into_iter().map(|step| step.clause.0.as_str()).collect();
    assert_eq!(steps, ["5.1", "5.2", "5.3", "5.4", "5.5"]);
}
