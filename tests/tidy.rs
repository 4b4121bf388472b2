//! The tree itself: who uses whom, that every file says what it is for, and that none grows too large.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use crate::support::folder;

/// The most lines of code that a file may have; blank, comment and test lines are not counted.
const MOST_LINES: usize = 400;

fn rust_files(folder: &str) -> Vec<PathBuf> {
    folder::files(folder).into_iter().filter(|path| path.extension().is_some_and(|end| end == "rs")).collect()
}

/// The table of docs/architecture.md: each module and the modules that it may use.
fn allowed() -> BTreeMap<String, BTreeSet<String>> {
    let page = folder::text("docs/architecture.md");
    let rows = page
        .lines()
        .skip_while(|line| !line.starts_with("| module |"))
        .skip(2)
        .take_while(|line| line.starts_with('|'));
    rows.map(|row| {
        let cells: Vec<_> = row.split('|').map(str::trim).collect();
        let uses = cells[2].split(',').map(|name| name.trim().to_owned()).filter(|name| name != "-").collect();
        (cells[1].trim_matches('`').to_owned(), uses)
    })
    .collect()
}

/// The module of a source file: its first folder or file below `src`.
fn module_of(path: &Path) -> String {
    let below = path.strip_prefix(folder::root().join("src")).unwrap();
    let first = below.components().next().unwrap().as_os_str().to_string_lossy().into_owned();
    first.trim_end_matches(".rs").to_owned()
}

/// The code of a file without its comments and what follows `#[cfg(test)]`.
fn code_lines(text: &str) -> Vec<&str> {
    text.lines()
        .take_while(|line| line.trim() != "#[cfg(test)]" || text.contains("#[cfg(test)]\nmod tests;"))
        .filter(|line| !line.trim().is_empty() && !line.trim_start().starts_with("//"))
        .collect()
}

#[test]
fn no_module_uses_what_it_may_not() {
    let allowed = allowed();
    let mut broken = Vec::new();
    for path in rust_files("src") {
        let own = module_of(&path);
        if own == "lib" || own == "main" {
            continue;
        }
        let Some(open_to) = allowed.get(&own) else {
            broken.push(format!("`{own}` is not in the table of docs/architecture.md"));
            continue;
        };
        let text = folder::text(&path);
        for line in code_lines(&text) {
            for path_after in line.split("crate::").skip(1) {
                let used: String =
                    path_after.chars().take_while(|letter| letter.is_alphanumeric() || *letter == '_').collect();
                if used != own && allowed.contains_key(&used) && !open_to.contains(&used) {
                    broken.push(format!("{}: `{own}` may not use `{used}`", path.display()));
                }
            }
            assert!(!line.trim_start().starts_with("use crate::{"), "{}: one `use` a module, please", path.display());
        }
    }
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

#[test]
fn the_table_names_no_module_that_is_not_there() {
    for module in allowed().keys() {
        let there = folder::root().join("src").join(module).is_dir()
            || folder::root().join("src").join(format!("{module}.rs")).is_file();
        assert!(there, "docs/architecture.md names `{module}`, which is not in src");
    }
}

#[test]
fn every_file_says_what_it_is_for() {
    for place in ["src", "tests", "benches"] {
        for path in rust_files(place) {
            let text = folder::text(&path);
            assert!(text.starts_with("//!"), "{} has no //! line", path.display());
        }
    }
}

#[test]
fn no_file_is_too_large() {
    for path in rust_files("src") {
        let text = folder::text(&path);
        let lines = code_lines(&text).len();
        assert!(lines <= MOST_LINES, "{} has {lines} lines of code", path.display());
    }
}

#[test]
fn no_folder_is_a_drawer_for_everything() {
    for path in rust_files("src") {
        let name = path.to_string_lossy();
        for word in ["util", "helper", "common", "misc"] {
            assert!(!name.contains(word), "{name}: give it a home by noun");
        }
    }
}

#[test]
fn no_file_holds_a_path_of_the_machine_it_was_written_on() {
    let here = folder::root().display().to_string();
    for place in ["src", "tests", "benches", "docs", "grammar", "regulations", "calendars"] {
        for path in folder::files(place) {
            let bytes = folder::bytes(&path);
            assert!(!String::from_utf8_lossy(&bytes).contains(&here), "{} holds «{here}»", path.display());
        }
    }
}
