//! Whatever is done to a file, the program neither breaks nor hangs.

use proptest::prelude::*;

use crate::support::checked::Checked;
use crate::support::folder;

const REAL: &str = "regulations/kz-aktobe/foster-care/2017-05-18-n144.toml";

/// Something done to the letters of a text: where, how many, and what.
#[derive(Clone, Debug)]
enum Change {
    Delete,
    Double,
    Replace(String),
    Move(usize),
}

fn change() -> impl Strategy<Value = Change> {
    prop_oneof![
        Just(Change::Delete),
        Just(Change::Double),
        any::<usize>().prop_map(Change::Move),
        any::<String>().prop_map(Change::Replace),
        prop::sample::select(vec![
            "\"",
            "'",
            "'''",
            "\"\"\"",
            "[",
            "]",
            "(",
            ")",
            "{",
            "}",
            "→",
            "->",
            "=",
            ",",
            ":",
            "/",
            "#",
            "\n",
            "\r\n",
            "\u{a0}",
            "\u{feff}",
            "\0",
            "-",
            ".",
            "шарт",
            "рәсім қызмет_көрсету",
            "қадам",
            "иә",
            "егер",
            "99999999999",
            "\\",
            "[[clause]]\n",
            "і",
            "i",
            "\u{306}",
            "🙂",
        ])
        .prop_map(|text| Change::Replace(text.to_owned())),
    ]
}

/// The place of a letter: as many parts of ten thousand through the text.
fn letter(text: &str, parts: usize) -> usize {
    let mut at = text.len() * (parts % 10_000) / 10_000;
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

fn changed(mut text: String, changes: Vec<(usize, usize, Change)>) -> String {
    for (at, length, change) in changes {
        let start = letter(&text, at);
        let end = start + text[start..].char_indices().nth(length).map_or(text.len() - start, |(at, _)| at);
        let cut = text[start..end].to_owned();
        match change {
            Change::Delete => text.replace_range(start..end, ""),
            Change::Double => text.insert_str(start, &cut),
            Change::Replace(new) => text.replace_range(start..end, &new),
            Change::Move(to) => {
                text.replace_range(start..end, "");
                let to = letter(&text, to);
                text.insert_str(to, &cut);
            }
        }
    }
    text
}

/// The rules of the real regulation are a sixth of it; the changes meet them more often when they stand alone.
fn small() -> String {
    folder::text("tests/faults/support/sound.toml")
}

/// Every place that is reported must be one that can be shown.
fn check(path: &str, text: &str) {
    let checked = Checked::text(&folder::root().join(path), text);
    for report in &checked.reports {
        let spans = report.place.into_iter().chain(report.related.iter().map(|label| label.span));
        for span in spans.chain(report.fix.iter().map(|fix| fix.span)) {
            let source = checked.sources.get(span.file).unwrap().text();
            assert!(source.get(span.range()).is_some(), "{span:?} is no place in the text: {report:?}");
        }
    }
    for language in reglament::language::Language::ALL {
        checked.shown(language);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_letters_are_survived(text in any::<String>()) {
        check("any.toml", &text);
    }

    #[test]
    fn any_rules_are_survived(rules in "[а-яәіңғүұқөһa-z0-9 \\n\\[\\]().,:/→\"=<>#_-]{0,200}") {
        check("any.toml", &format!("[regulation]\n[order]\nrules = '''\n{rules}'''\n"));
    }

    #[test]
    fn changes_of_the_smallest_regulation_are_survived(
        changes in prop::collection::vec((any::<usize>(), 0_usize..40, change()), 1..6),
    ) {
        check("small.toml", &changed(small(), changes));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: ProptestConfig::default().cases / 4, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn changes_of_the_real_regulation_are_survived(
        changes in prop::collection::vec((any::<usize>(), 0_usize..400, change()), 1..8),
    ) {
        check(REAL, &changed(folder::text(REAL), changes));
    }

    #[test]
    fn changes_of_a_case_and_a_calendar_are_survived(
        changes in prop::collection::vec((any::<usize>(), 0_usize..40, change()), 1..6),
    ) {
        let case = "tests/faults/E0911-both.toml";
        check(case, &changed(folder::text(case), changes.clone()));
        let calendar = "calendars/kz/2017.toml";
        check(calendar, &changed(folder::text(calendar), changes));
    }

    #[test]
    fn changed_bytes_of_the_real_regulation_are_survived(
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..20),
    ) {
        let mut bytes = folder::bytes(REAL);
        for (at, byte) in changes {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        check(REAL, &String::from_utf8_lossy(&bytes));
    }
}
