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

/// Procedures of which each calls the next, up to one that has an outcome.
fn chain(calls: usize) -> String {
    let head = "accept office [1] → p0\noutcome done granted [1] \"келісім\" / \"согласие\"\n".to_owned();
    let chain = (0..calls).fold(head, |rules, at| {
        format!("{rules}procedure p{at} [1]\nstep s{at} [1] provider, procedure p{}\n", at + 1)
    });
    format!("{chain}procedure p{calls} [1]\nstep s{calls} [1] provider\n→ done\n")
}

#[test]
fn calls_in_a_chain_are_counted_and_not_followed_to_the_end_of_the_stack() {
    assert_eq!(with_rules(&chain(64)).codes(), [""; 0]);
    for calls in [65, 15_000] {
        let checked = with_rules(&chain(calls));
        assert_eq!(checked.codes(), ["E0513"]);
        let place = checked.reports.first().unwrap().place.unwrap();
        assert_eq!(checked.slice(place), format!("p{}", calls - 64), "the first call that is too deep from the end");
    }
    let circle = chain(15_000).replace("\n→ done\n", ", procedure p0\n→ done\n");
    assert_eq!(with_rules(&circle).codes(), ["E0504"]);
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
