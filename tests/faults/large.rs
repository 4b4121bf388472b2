//! Files that are too large to be kept in a folder, and files that are nothing but garbage.

use std::path::Path;

use reglament::syntax::MAX_BYTES;

use crate::support::checked::Checked;
use crate::support::folder;

/// The sound rules of the smallest regulation, with others in their place.
fn with_rules(rules: &str) -> Checked {
    let text = folder::text("tests/faults/sound/plain.toml");
    let (head, rest) = text.split_once("rules = '''\n").unwrap();
    let (_, tail) = rest.split_once("'''").unwrap();
    Checked::text(Path::new("large.toml"), &format!("{head}rules = '''\n{rules}'''{tail}"))
}

#[test]
fn a_line_of_a_hundred_thousand_letters_is_one_report() {
    for line in ["қ".repeat(100_000), format!("қадам {} [1]", "ә".repeat(100_000)), "(".repeat(100_000)] {
        let checked = with_rules(&format!("{line}\n"));
        assert_eq!(
            checked.reports.iter().filter(|report| report.code().as_str() == "E0212").count(),
            1,
            "{:?}",
            checked.codes()
        );
        let place = checked.reports.iter().find(|report| report.code().as_str() == "E0212").unwrap().place.unwrap();
        assert!(checked.slice(place).chars().count() <= 40, "only the head of the line is underlined");
    }
}

#[test]
fn more_things_than_numbers_are_refused() {
    let facts: String =
        (0..=65_535).fold(String::new(), |rules, number| rules + &format!("дерек ф{number} сан \"ф\"\n"));
    let rules = format!(
        "{facts}қабылдау кеңсе [1] → көрсету\nнәтиже келісім оң [1] \"шарт\"\nрәсім көрсету [1]\n  қадам беру [1] беруші\n    → келісім\n"
    );
    assert_eq!(with_rules(&rules).codes(), ["E0512"]);
}

#[test]
fn a_megabyte_of_garbage_is_survived() {
    // The reading of TOML grows with the length, so that a quarter of what is allowed tells enough.
    let size = usize::try_from(MAX_BYTES).unwrap();
    for unit in ["\u{1}[{\"", "[[", "a = '''\n", "\n", "қ", "= = =\n", "a.", "a=[", "\"\"\"\"", "{}", "'''''", "#"] {
        let garbage: String = unit.repeat(size / 4 / unit.len());
        let checked = Checked::text(Path::new("garbage.toml"), &garbage);
        assert!(!checked.reports.is_empty() && checked.reports.len() <= 21, "{unit:?}: {}", checked.reports.len());
    }
}
