//! A file of XML while it is written: elements are closed by themselves, texts and values escaped.

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};

/// The name of an attribute and its value.
pub(super) type Attribute<'a> = (&'a str, &'a str);

/// What is written so far.
///
/// In place of each character that no XML file may hold (XML 1.0, production 2), a sign stands in texts and values.
pub(super) struct Xml {
    writer: Writer<Vec<u8>>,
}

impl Xml {
    /// A file without line breaks between its elements.
    pub(super) const fn on_one_line() -> Self {
        Self { writer: Writer::new(Vec::new()) }
    }

    /// A file with each element on its own line, one blank further in than what it stands in.
    pub(super) fn indented() -> Self {
        Self { writer: Writer::new_with_indent(Vec::new(), b' ', 1) }
    }

    /// The first line of a file; it may say that the file needs no other one.
    pub(super) fn declaration(&mut self, standalone: Option<&str>) {
        self.event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), standalone)));
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

    /// An element with a text inside.
    pub(super) fn words(&mut self, name: &str, attributes: &[Attribute<'_>], text: &str) {
        let text = allowed(text);
        self.element(name, attributes, |xml| xml.event(Event::Text(BytesText::new(&text))));
    }

    /// The bytes of the file.
    pub(super) fn into_bytes(self) -> Vec<u8> {
        self.writer.into_inner()
    }

    /// The text of the file with the end of its last line.
    pub(super) fn into_text(self) -> String {
        String::from_utf8_lossy(&self.into_bytes()).into_owned() + "\n"
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

fn allowed(text: &str) -> String {
    let is_forbidden = |letter: char| {
        (letter < ' ' && !matches!(letter, '\t' | '\n' | '\r')) || matches!(letter, '\u{fffe}' | '\u{ffff}')
    };
    text.chars().map(|letter| if is_forbidden(letter) { char::REPLACEMENT_CHARACTER } else { letter }).collect()
}
