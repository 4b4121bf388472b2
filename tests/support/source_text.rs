//! The whole official text of a regulation held against its source, paragraph by paragraph.

use reglament::language::Language;
use reglament::model::Regulation;
use reglament::view::OfficialText;

use super::folder;

/// Fails unless the official text of a regulation is a source in `tests/texts`, every paragraph of it and in its order.
pub(crate) fn compare(regulation: &Regulation, source: &str, language: Language) {
    let held = paragraphs(&folder::text(format!("tests/texts/{source}")));
    let made = OfficialText::new(regulation, language);
    let made: Vec<String> = made.paragraphs.iter().map(|paragraph| folded(&paragraph.text())).collect();
    let differing = differing(&held, &made);
    assert!(differing.is_empty(), "{source}: {} paragraphs differ\n{}", differing.len(), differing.join("\n"));
}

/// The paragraphs of a source: parted by empty lines; the items of a list stand on neighbouring lines.
fn paragraphs(text: &str) -> Vec<String> {
    let blocks = text.split("\n\n").map(folded).filter(|block| !block.is_empty());
    blocks.flat_map(|block| lists(&block)).collect()
}

/// White space folded and link targets left out.
fn folded(text: &str) -> String {
    let mut words = text.to_owned();
    while let Some(close) = words.find("](#)") {
        let open = words[..close].rfind('[').expect("a link has its beginning");
        words.replace_range(close..close + "](#)".len(), "");
        words.remove(open);
    }
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The items of a list that the source prints on neighbouring lines.
fn lists(text: &str) -> Vec<String> {
    match text.strip_prefix("- ") {
        Some(items) => items.split(" - ").map(|item| format!("- {item}")).collect(),
        None => vec![text.to_owned()],
    }
}

/// Every paragraph that is in one text alone, found by setting the common ones side by side.
fn differing(held: &[String], made: &[String]) -> Vec<String> {
    let (mut at_held, mut at_made, mut differing) = (0, 0, Vec::new());
    while at_held < held.len() || at_made < made.len() {
        match (held.get(at_held), made.get(at_made)) {
            (Some(source), Some(own)) if source == own => (at_held, at_made) = (at_held + 1, at_made + 1),
            (Some(source), own) if own.is_none() || !made[at_made..].contains(source) => {
                differing.push(format!("- {source}"));
                at_held += 1;
            }
            (_, own) => {
                differing.push(format!("+ {}", own.expect("one of the two is left")));
                at_made += 1;
            }
        }
    }
    differing
}

#[test]
fn a_paragraph_that_is_lacking_added_or_moved_is_found() {
    let all = |text: &str| text.split(' ').map(str::to_owned).collect::<Vec<_>>();
    let none = Vec::<String>::new();
    assert_eq!(differing(&all("a b c"), &all("a b c")), none);
    assert_eq!(differing(&all("a b c"), &all("a c")), ["- b"]);
    assert_eq!(differing(&all("a c"), &all("a b c")), ["+ b"]);
    assert_eq!(differing(&all("a b c"), &all("a x c")), ["- b", "+ x"]);
    assert!(!differing(&all("a b c"), &all("a c b")).is_empty());
    assert_eq!(folded("осы [№ 33](#) және\n[4 т.](#)"), "осы № 33 және 4 т.");
}
