//! The desk of a reader: a copy of the files where a page is followed, command by command.

use std::fs;
use std::process::Command;

use tempfile::TempDir;

use super::page::Block;
use crate::support::folder;

/// A command of a block, and the lines that the page shows below it.
pub(crate) struct Shown<'b> {
    /// The command after `$ `.
    pub(crate) command: &'b str,
    /// What is shown.
    pub(crate) output: &'b [String],
}

/// The commands of a block.
pub(crate) fn commands(block: &Block) -> Vec<Shown<'_>> {
    let is_command = |line: &String| line.starts_with("$ ");
    let starts: Vec<usize> = (0..block.lines.len()).filter(|at| is_command(&block.lines[*at])).collect();
    let ends = starts.iter().skip(1).copied().chain([block.lines.len()]);
    let shown = |(start, end): (&usize, usize)| Shown {
        command: block.lines[*start].trim_start_matches("$ "),
        output: &block.lines[start + 1..end],
    };
    starts.iter().zip(ends).map(shown).collect()
}

/// Whether an output is what a page shows; a line `…` stands for any number of lines.
pub(crate) fn is_as_shown(shown: &[String], output: &[String]) -> bool {
    let Some(gap) = shown.iter().position(|line| line == "…") else { return shown == output };
    let (before, after) = (&shown[..gap], &shown[gap + 1..]);
    let rest = if output.starts_with(before) { &output[before.len()..] } else { return false };
    (0..=rest.len()).any(|skipped| is_as_shown(after, &rest[skipped..]))
}

/// Lines without the blanks at their ends and without empty lines at the end.
pub(crate) fn trimmed<'l>(lines: impl Iterator<Item = &'l str>) -> Vec<String> {
    let mut lines: Vec<String> = lines.map(|line| line.trim_end().to_owned()).collect();
    while lines.last().is_some_and(String::is_empty) {
        lines.pop();
    }
    lines
}

/// A copy of the files that a reader works on.
pub(crate) struct Desk {
    root: TempDir,
    language: &'static str,
}

impl Desk {
    /// Lays the regulations and calendars out anew.
    pub(crate) fn new(language: &'static str) -> Self {
        let desk = Self { root: tempfile::tempdir().unwrap(), language };
        for path in ["regulations", "calendars"].iter().flat_map(folder::files) {
            desk.save(&folder::shown(&path), &folder::text(&path));
        }
        desk
    }

    /// Saves a file.
    #[expect(clippy::disallowed_methods, reason = "the test does what the page tells its reader to do")]
    pub(crate) fn save(&self, path: &str, text: &str) {
        let path = self.root.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// Changes a text that stands in a file once.
    #[expect(clippy::disallowed_methods, reason = "the test does what the page tells its reader to do")]
    pub(crate) fn edit(&self, file: &str, old: &str, new: &str) {
        let text = fs::read_to_string(self.root.path().join(file)).unwrap();
        assert_eq!(text.matches(old).count(), 1, "how often «{old}» stands in {file}");
        self.save(file, &text.replace(old, new));
    }

    /// Runs a command as the page writes it; its lines and its exit code.
    pub(crate) fn run(&self, command: &str) -> (Vec<String>, i32) {
        let words = words(command);
        let ours = [&["cargo", "run", "--release", "--"][..], &["reglament"]];
        let arguments = ours.iter().find_map(|name| words.strip_prefix(*name));
        let arguments = arguments.unwrap_or_else(|| panic!("`{command}` is not our program"));
        // The reader has a system in the language of the page; --lang after `fmt` is the language of the rules.
        let speaks = arguments.iter().any(|word| word == "--lang") && arguments.iter().all(|word| word != "fmt");
        let spoken = if speaks { Vec::new() } else { vec!["--lang", self.language] };
        let mut program = Command::new(env!("CARGO_BIN_EXE_reglament"));
        program.args(spoken).args(arguments).current_dir(self.root.path());
        let output = program.env("COLUMNS", "100").env("NO_COLOR", "1").output().unwrap();
        let mut text = String::from_utf8(output.stdout).unwrap() + &String::from_utf8(output.stderr).unwrap();
        if cfg!(windows) {
            text = text.replace('\\', "/");
        }
        (trimmed(text.lines()), output.status.code().unwrap())
    }
}

/// The words of a command; quotes hold a word together.
fn words(command: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut quote = None;
    for letter in command.chars() {
        match (letter, quote) {
            ('"' | '\'', None) => quote = Some(letter),
            (_, Some(open)) if open == letter => quote = None,
            (' ', None) => words.push(String::new()),
            _ => words.last_mut().unwrap().push(letter),
        }
    }
    words
}
