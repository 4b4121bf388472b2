//! Faulty files: each file of `tests/faults` shows one fault, is reported at its place, and never breaks the program.

use std::path::{Path, PathBuf};
use std::process::Command;

use reglament::diagnostic::Code;
use reglament::language::Language;

use crate::support::checked::Checked;
use crate::support::{folder, golden};

mod large;
mod many;
mod mutation;

/// Codes that no file shows to the reader of files, each with the reason.
const NOT_IN_A_FILE: [(&str, &str); 3] = [
    ("E0007", "a file that cannot be read has no text"),
    ("E0008", "it is a folder that holds nothing"),
    ("E0407", "only the reckoning of a case meets the end of the calendars"),
];

/// Codes whose files are sound by themselves, and the command that tells the fault when it works on them or on their
/// folder.
const TOLD_LATER: [(&str, &str); 32] = [
    ("E0801", "run"),
    ("E0802", "check"),
    ("E0906", "run"),
    ("E0907", "run"),
    ("E0908", "run"),
    ("E0909", "run"),
    ("E0910", "run"),
    ("E0912", "check"),
    ("E0916", "check"),
    ("E0924", "test"),
    ("E0925", "run"),
    ("E0926", "run"),
    ("E0928", "run"),
    ("E0929", "run"),
    ("E0930", "run"),
    ("E0931", "run"),
    ("E0932", "run"),
    ("E0934", "run"),
    ("E0935", "run"),
    ("E0936", "run"),
    ("E1108", "check"),
    ("E1109", "check"),
    ("E1110", "check"),
    ("E1111", "check"),
    ("E1112", "check"),
    ("E1113", "run --channel office --start 2017-06-16T10:00"),
    ("E1114", "run --channel office --start 2017-06-16T10:00 --edition 2017-05-18-n145"),
    ("E1115", "run --channel office --start 2017-06-16T10:00"),
    ("E1118", "run --channel office --start 2017-06-16T10:00 --edition edition"),
    ("W1701", "check --deny-warnings"),
    ("W1702", "check --deny-warnings"),
    ("W1801", "check --deny-warnings"),
];

/// Codes whose files are too large to be kept: the test makes them.
const MADE_BY_THE_TEST: [&str; 5] = ["E0003", "E0212", "E0512", "E0513", "E0917"];

fn code_of(path: &Path) -> String {
    folder::stem(path).split('-').next().unwrap_or_default().to_owned()
}

/// The faults: files and, for calendars of several years and for editions, folders that bear a code.
fn found() -> Vec<PathBuf> {
    let bears_a_code = |path: &PathBuf| Code::parse(&code_of(path)).is_some();
    folder::entries("tests/faults").into_iter().filter(bears_a_code).collect()
}

#[test]
fn each_fault_is_reported_at_its_place() {
    golden::for_each(
        &found(),
        |path| folder::stem(path),
        |path| {
            let checked = Checked::path(path);
            let code = code_of(path);
            if let Some((_, command)) = TOLD_LATER.iter().find(|(later, _)| *later == code) {
                assert_eq!(checked.codes(), [""; 0], "{}", folder::shown(path));
                return told(command, path, &code);
            }
            let mut text = String::new();
            for language in Language::ALL {
                text.push_str(&checked.shown(language));
                text.push('\n');
            }
            golden::compare("faults", &folder::stem(path), &text);
            assert!(checked.codes().contains(&code.as_str()), "{code} is not among {:?}", checked.codes());
        },
    );
}

/// What a command tells of a file.
fn told(command: &str, path: &Path, code: &str) {
    let mut text = String::new();
    for language in Language::ALL.map(Language::code) {
        let mut program = Command::new(env!("CARGO_BIN_EXE_reglament"));
        let file = folder::shown(path);
        program.args(command.split(' ')).args([&file, "--lang", language]).current_dir(folder::root());
        let output = program.env_clear().env("COLUMNS", "100").output().unwrap();
        // A value of an option, not a file, is at fault.
        let exit = if command.contains("--edition") { 2 } else { 1 };
        assert_eq!(output.status.code(), Some(exit), "{file}");
        text.push_str(&String::from_utf8(output.stderr).unwrap());
        text.push('\n');
    }
    golden::compare("faults", &folder::stem(path), &text);
    assert!(text.contains(code), "{code} is not told");
}

#[test]
fn a_certain_mend_mends() {
    let mut mends = 0;
    for path in found().iter().filter(|path| path.is_file()) {
        let checked = Checked::path(path);
        for report in &checked.reports {
            let Some(fix) = &report.fix else { continue };
            mends += 1;
            let again = Checked::text(path, &checked.mended(fix));
            let count = |checked: &Checked| checked.reports.iter().filter(|other| other.fault == report.fault).count();
            assert!(
                count(&again) < count(&checked),
                "«{}» → «{}» in {} leaves {:#?}",
                checked.slice(fix.span),
                fix.replacement,
                folder::shown(path),
                again.reports
            );
        }
    }
    assert!(mends > 10, "only {mends} mends");
}

#[test]
fn each_code_has_a_fault_file() {
    let files: Vec<_> = found().iter().map(|path| code_of(path)).collect();
    for code in Code::ALL.iter().map(|code| code.as_str()) {
        // A text that is held against its file: `tests/comparison.rs` plants each of them, `cli-compare-*` shows them.
        let of_two_files = code.starts_with("E13");
        let of_the_command_line = code.starts_with("E10");
        let exempt = NOT_IN_A_FILE.iter().any(|(other, _)| *other == code) || MADE_BY_THE_TEST.contains(&code);
        assert_eq!(
            files.iter().any(|file| file == code),
            !(of_the_command_line || of_two_files || exempt),
            "whether tests/faults holds a file for {code}"
        );
    }
}

#[test]
fn what_looks_odd_yet_is_sound_is_not_reported() {
    golden::for_each(
        &folder::entries("tests/faults/sound"),
        |path| folder::stem(path),
        |path| {
            let checked = Checked::path(path);
            assert!(checked.reports.is_empty(), "{}", checked.shown(Language::En));
        },
    );
}
