//! Elements of XML, one after another.

use std::io;

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesStart, BytesText, Event};

/// The name of an element and its attributes.
pub(super) struct Tag<'t> {
    name: &'t str,
    start: BytesStart<'t>,
}

impl<'t> Tag<'t> {
    pub(super) fn new(name: &'t str) -> Self {
        Self { name, start: BytesStart::new(name) }
    }

    /// The element with one more attribute.
    pub(super) fn with(mut self, name: &str, value: &str) -> Self {
        self.start.push_attribute((name, value));
        self
    }

    /// The element with one more attribute, where it has a value.
    pub(super) fn with_some(self, name: &str, value: Option<&str>) -> Self {
        match value {
            Some(value) => self.with(name, value),
            None => self,
        }
    }
}

/// A file that is being written.
pub(super) struct Xml {
    writer: Writer<Vec<u8>>,
}

impl Default for Xml {
    fn default() -> Self {
        Self { writer: Writer::new_with_indent(Vec::new(), b' ', 1) }
    }
}

impl Xml {
    pub(super) fn open(&mut self, tag: &Tag<'_>) -> io::Result<()> {
        if self.writer.get_ref().is_empty() {
            self.writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
        }
        self.writer.write_event(Event::Start(tag.start.borrow()))
    }

    pub(super) fn close(&mut self, tag: &Tag<'_>) -> io::Result<()> {
        self.writer.write_event(Event::End(BytesStart::new(tag.name).to_end()))
    }

    pub(super) fn empty(&mut self, tag: &Tag<'_>) -> io::Result<()> {
        self.writer.write_event(Event::Empty(tag.start.borrow()))
    }

    pub(super) fn words(&mut self, tag: &Tag<'_>, text: &str) -> io::Result<()> {
        self.open(tag)?;
        self.writer.write_event(Event::Text(BytesText::new(text)))?;
        self.close(tag)
    }

    pub(super) fn into_text(self) -> String {
        String::from_utf8_lossy(&self.writer.into_inner()).into_owned() + "\n"
    }
}
