//! A folder away from the project in which the program is run.

use std::fs;
use std::process::Command;

use tempfile::TempDir;

use super::folder;

/// A folder of its own, removed when the test ends.
pub(crate) struct Workplace {
    /// The folder.
    pub(crate) root: TempDir,
}

/// How a run ended.
pub(crate) struct Ended {
    /// The exit code.
    pub(crate) code: Option<i32>,
    /// What stands on standard output, with strokes of paths as they are on Linux.
    pub(crate) out: String,
    /// What stands on standard error, likewise.
    pub(crate) err: String,
}

impl Workplace {
    /// An empty folder.
    pub(crate) fn empty() -> Self {
        Self { root: tempfile::tempdir().unwrap() }
    }

    /// Saves a text, in folders that are made for it.
    #[expect(clippy::disallowed_methods, reason = "tests write their files themselves")]
    pub(crate) fn save(&self, path: &str, text: &str) {
        let path = self.root.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// The text of a file.
    pub(crate) fn text(&self, path: &str) -> String {
        folder::text(self.root.path().join(path))
    }

    /// Runs the program in the folder.
    pub(crate) fn run(&self, arguments: &[&str]) -> Ended {
        let mut command = Command::new(env!("CARGO_BIN_EXE_reglament"));
        command.args(arguments).current_dir(self.root.path()).env_clear().env("COLUMNS", "100");
        let output = command.output().unwrap();
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap().replace('\\', "/");
        Ended { code: output.status.code(), out: text(output.stdout), err: text(output.stderr) }
    }
}
