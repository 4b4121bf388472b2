//! An element whose attributes are gathered one after another.

use crate::render::xml::{Attribute, Xml};

/// The name of an element and its attributes.
pub(super) struct Tag<'t> {
    name: &'t str,
    attributes: Vec<Attribute<'t>>,
}

impl<'t> Tag<'t> {
    pub(super) const fn new(name: &'t str) -> Self {
        Self { name, attributes: Vec::new() }
    }

    /// The element with one more attribute.
    pub(super) fn with(mut self, name: &'t str, value: &'t str) -> Self {
        self.attributes.push((name, value));
        self
    }

    /// The element with one more attribute, where it has a value.
    pub(super) fn with_some(mut self, name: &'t str, value: Option<&'t str>) -> Self {
        self.attributes.extend(value.map(|value| (name, value)));
        self
    }

    /// Writes the element with what the last argument writes inside.
    pub(super) fn around(&self, xml: &mut Xml, inside: impl FnOnce(&mut Xml)) {
        xml.element(self.name, &self.attributes, inside);
    }

    /// Writes the element without anything inside.
    pub(super) fn empty(&self, xml: &mut Xml) {
        xml.empty(self.name, &self.attributes);
    }

    /// Writes the element with a text inside.
    pub(super) fn words(&self, xml: &mut Xml, text: &str) {
        xml.words(self.name, &self.attributes, text);
    }
}
