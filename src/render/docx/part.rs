//! What the parts of a package have in common, while they are written.

use crate::render::xml::{Attribute, Xml};

impl Xml {
    /// The bytes of a part whose root element has this name, these attributes and what the last argument writes.
    pub(super) fn part(root: &str, attributes: &[Attribute<'_>], inside: impl FnOnce(&mut Self)) -> Vec<u8> {
        let mut xml = Self::on_one_line();
        xml.declaration(Some("yes"));
        xml.element(root, attributes, inside);
        xml.into_bytes()
    }

    /// An element whose only attribute is `w:val`.
    pub(super) fn value(&mut self, name: &str, value: &str) {
        self.empty(name, &[("w:val", value)]);
    }
}
