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
    block.lines.chunk_by(|_, next| !next.starts_with("$ ")).filter_map(shown).collect()
}

/// A command and the lines below it.
fn shown(lines: &[String]) -> Option<Shown<'_>> {
    let (first, output) = lines.split_first()?;
    Some(Shown { command: first.strip_prefix("$ ")?, output })
}

/// Whether an output is what a page shows; a line `…` stands for any number of lines.
pub(crate) fn is_as_shown(shown: &[String], output: &[String]) -> bool {
    match (shown, output) {
        ([gap, after @ ..], _) if gap == "…" => {
            is_as_shown(after, output) || output.split_first().is_some_and(|(_, rest)| is_as_shown(shown, rest))
        }
        ([line, after @ ..], [printed, rest @ ..]) => line == printed && is_as_shown(after, rest),
        ([], []) => true,
        _ => false,
    }
}

/// An output shortened where what is shown is: as many lines before the `…` and after it.
pub(crate) fn shortened_alike(shown: &[String], output: Vec<String>) -> Vec<String> {
    let Some(before) = shown.iter().position(|line| line == "…") else { return output };
    let Some(skipped) = (output.len() + 1).checked_sub(shown.len()).filter(|skipped| *skipped > 0) else {
        return output;
    };
    let (head, tail) = (output.iter().take(before), output.iter().skip(before + skipped));
    head.chain([&"…".to_owned()]).chain(tail).cloned().collect()
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

    /// The text of a file.
    #[expect(clippy::disallowed_methods, reason = "the test does what the page tells its reader to do")]
    fn text(&self, file: &str) -> String {
        fs::read_to_string(self.root.path().join(file)).unwrap()
    }

    /// Changes a text that stands in a file once, or wherever it stands.
    pub(crate) fn edit(&self, file: &str, old: &str, new: &str, everywhere: bool) {
        let text = self.text(file);
        let count = text.matches(old).count();
        assert!(count == 1 || (everywhere && count > 1), "«{old}» stands in {file} {count} times");
        self.save(file, &text.replace(old, new));
    }

    /// A file before the table that holds a line, and from it on.
    fn parted(&self, file: &str, line: &str) -> (String, String) {
        let text = self.text(file);
        let line = format!("\n{line}\n");
        assert_eq!(text.matches(&line).count(), 1, "how often «{line}» stands in {file}");
        let (before, _) = text.split_once(&line).unwrap();
        let (before, after) = text.split_at(before.rfind("\n[[").unwrap() + 1);
        (before.to_owned(), after.to_owned())
    }

    /// Puts a block before the table that holds a line.
    pub(crate) fn insert(&self, file: &str, line: &str, block: &str) {
        let (before, after) = self.parted(file, line);
        self.save(file, &[&before, block, "\n", &after].concat());
    }

    /// Takes the table that holds a line out.
    pub(crate) fn drop_table(&self, file: &str, line: &str) {
        let (before, table) = self.parted(file, line);
        let rest = table.find("\n[[").map_or("", |end| &table[end + 1..]);
        self.save(file, &[before.trim_end(), "\n\n", rest].concat());
    }

    /// Takes a file away, and the cases that name it.
    pub(crate) fn take_away(&self, file: &str) {
        let path = self.root.path().join(file);
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let cases = folder::entries(path.parent().unwrap().join("cases"));
        fs::remove_file(&path).unwrap();
        cases.iter().filter(|case| folder::text(case).contains(&name)).for_each(|case| fs::remove_file(case).unwrap());
    }

    /// Runs a command as the page writes it; its lines and its exit code.
    pub(crate) fn run(&self, command: &str) -> (Vec<String>, i32) {
        let ours = ["cargo run --release -- ", "reglament "];
        let rest = ours.iter().find_map(|name| command.strip_prefix(name));
        let arguments = words(rest.unwrap_or_else(|| panic!("`{command}` is not our program")));
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
