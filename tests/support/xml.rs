//! XML read back: its elements, its texts.

use std::collections::BTreeMap;

use quick_xml::Reader;
use quick_xml::escape::unescape;
use quick_xml::events::{BytesStart, Event};

/// An element with its attributes and the names of those around it, outermost first.
pub(crate) struct Element {
    pub(crate) name: String,
    pub(crate) around: Vec<String>,
    pub(crate) attributes: BTreeMap<String, String>,
}

/// What a reader comes to.
pub(crate) enum Step<'e> {
    Opens(&'e BytesStart<'e>),
    Text(&'e str),
    Closes(&'e str),
}

/// The elements of a file in order; fails where it is not well formed or holds a character that XML forbids (XML 1.0,
/// production 2).
pub(crate) fn elements(xml: &str) -> Vec<Element> {
    let is_forbidden = |letter: &char| matches!(letter, '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}');
    assert_eq!(xml.chars().find(is_forbidden), None);
    let mut found = Vec::new();
    walk(xml, |step, around| {
        if let Step::Opens(element) = step {
            found.push(Element { name: name(element), around: around.to_vec(), attributes: attributes(element) });
        }
    });
    found
}

/// Goes through a file; fails where it is not well formed.
pub(crate) fn walk(xml: &str, mut see: impl FnMut(Step<'_>, &[String])) {
    let mut reader = Reader::from_str(xml);
    let mut around: Vec<String> = Vec::new();
    loop {
        match reader.read_event().unwrap() {
            Event::Start(element) => {
                see(Step::Opens(&element), &around);
                around.push(name(&element));
            }
            Event::Empty(element) => see(Step::Opens(&element), &around),
            Event::End(_) => {
                let closed = around.pop().unwrap();
                see(Step::Closes(&closed), &around);
            }
            Event::Text(text) => see(Step::Text(&text), &around),
            Event::GeneralRef(reference) => {
                let letter = match &*reference {
                    "lt" => '<',
                    "gt" => '>',
                    "amp" => '&',
                    "quot" => '"',
                    "apos" => '\'',
                    other => panic!("&{other};"),
                };
                see(Step::Text(&letter.to_string()), &around);
            }
            Event::Eof => break,
            _ => {}
        }
    }
    assert!(around.is_empty(), "{around:?}");
}

/// The name of an element.
pub(crate) fn name(element: &BytesStart<'_>) -> String {
    let name: &str = element.name().into_inner();
    name.to_owned()
}

fn attributes(element: &BytesStart<'_>) -> BTreeMap<String, String> {
    let both = element.attributes().map(Result::unwrap);
    both.map(|one| (one.key.into_inner().to_owned(), unescape(&one.value).unwrap().into_owned())).collect()
}
