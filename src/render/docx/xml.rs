//! A part of a package while it is written: elements are closed by themselves, texts escaped.

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};

/// The name of an attribute and its value.
pub(super) type Attribute<'a> = (&'a str, &'a str);

/// What is written so far of a part.
pub(super) struct Xml {
    writer: Writer<Vec<u8>>,
}

impl Xml {
    /// The bytes of a part whose root element has this name, these attributes and what the last argument writes.
    pub(super) fn part(root: &str, attributes: &[Attribute<'_>], inside: impl FnOnce(&mut Self)) -> Vec<u8> {
        let mut xml = Self { writer: Writer::new(Vec::new()) };
        xml.event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), Some("yes"))));
        xml.element(root, attributes, inside);
        xml.writer.into_inner()
    }

    /// An element with what the last argument writes inside.
    pub(super) fn element(&mut self, name: &str, attributes: &[Attribute<'_>], inside: impl FnOnce(&mut Self)) {
        self.event(Event::Start(started(name, attributes)));
        inside(self);
        self.event(Event::End(BytesEnd::new(name)));
    }

    /// An element without anything inside.
    pub(super) fn empty(&mut self, name: &str, attributes: &[Attribute<'_>]) {
        self.event(Event::Empty(started(name, attributes)));
    }

    /// An element whose only attribute is `w:val`.
    pub(super) fn value(&mut self, name: &str, value: &str) {
        self.empty(name, &[("w:val", value)]);
    }

    /// An element with a text inside.
    pub(super) fn words(&mut self, name: &str, attributes: &[Attribute<'_>], text: &str) {
        let text = allowed(text);
        self.element(name, attributes, |xml| xml.event(Event::Text(BytesText::new(&text))));
    }

    fn event(&mut self, event: Event<'_>) {
        if self.writer.write_event(event).is_err() {
            unreachable!("memory takes all that is written");
        }
    }
}

fn started<'a>(name: &'a str, attributes: &[Attribute<'_>]) -> BytesStart<'a> {
    let mut start = BytesStart::new(name);
    for (name, value) in attributes {
        start.push_attribute((*name, allowed(value).as_str()));
    }
    start
}

/// The text with a sign in place of each character that no XML file may hold (XML 1.0, production 2).
fn allowed(text: &str) -> String {
    let is_forbidden = |letter: char| {
        (letter < ' ' && !matches!(letter, '\t' | '\n' | '\r')) || matches!(letter, '\u{fffe}' | '\u{ffff}')
    };
    text.chars().map(|letter| if is_forbidden(letter) { char::REPLACEMENT_CHARACTER } else { letter }).collect()
}
