//! The package around the text: its parts, their kinds and relations, the properties of the document, the footer.

use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use crate::render::xml::Xml;
use crate::view::PrintedDocument;

/// The name space of the text and its styles.
pub(super) const TEXT: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
/// The name space of references from one part to another.
pub(super) const REFERENCES: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
/// By which reference a section finds its footer.
pub(super) const FOOTER: &str = "rId3";

const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";
const KINDS: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/// Packs the parts.
///
/// INVARIANT: names of parts are our own and short, and memory takes all that is written.
pub(super) fn pack(parts: &[(&str, Vec<u8>)]) -> Vec<u8> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::DEFAULT);
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        if zip.start_file(*name, options).is_err() || zip.write_all(bytes).is_err() {
            unreachable!("memory takes all that is written");
        }
    }
    let Ok(packed) = zip.finish() else { unreachable!("memory takes all that is written") };
    packed.into_inner()
}

/// Which part is of which kind.
pub(super) fn content_types() -> Vec<u8> {
    Xml::part("Types", &[("xmlns", &format!("{PACKAGE}/content-types"))], |xml| {
        let relations = "application/vnd.openxmlformats-package.relationships+xml";
        xml.empty("Default", &[("Extension", "rels"), ("ContentType", relations)]);
        xml.empty("Default", &[("Extension", "xml"), ("ContentType", "application/xml")]);
        let of_package = "application/vnd.openxmlformats-package.core-properties+xml".to_owned();
        for (part, kind) in [
            ("/word/document.xml", format!("{KINDS}.document.main+xml")),
            ("/word/styles.xml", format!("{KINDS}.styles+xml")),
            ("/word/settings.xml", format!("{KINDS}.settings+xml")),
            ("/word/footer1.xml", format!("{KINDS}.footer+xml")),
            ("/docProps/core.xml", of_package),
        ] {
            xml.empty("Override", &[("PartName", part), ("ContentType", &kind)]);
        }
    })
}

/// Where the text and the properties are.
pub(super) fn relations() -> Vec<u8> {
    let properties = format!("{PACKAGE}/relationships/metadata/core-properties");
    related(&[
        ("rId1", &format!("{REFERENCES}/officeDocument"), "word/document.xml"),
        ("rId2", &properties, "docProps/core.xml"),
    ])
}

/// Where the parts are that the text needs.
pub(super) fn document_relations() -> Vec<u8> {
    related(&[
        ("rId1", &format!("{REFERENCES}/styles"), "styles.xml"),
        ("rId2", &format!("{REFERENCES}/settings"), "settings.xml"),
        (FOOTER, &format!("{REFERENCES}/footer"), "footer1.xml"),
    ])
}

fn related(all: &[(&str, &str, &str)]) -> Vec<u8> {
    Xml::part("Relationships", &[("xmlns", &format!("{PACKAGE}/relationships"))], |xml| {
        for (id, kind, target) in all {
            xml.empty("Relationship", &[("Id", id), ("Type", kind), ("Target", target)]);
        }
    })
}

/// The title, the edition and the language, as a list of files shows them.
pub(super) fn properties(document: &PrintedDocument) -> Vec<u8> {
    let spaces = [
        ("xmlns:cp", format!("{PACKAGE}/metadata/core-properties")),
        ("xmlns:dc", "http://purl.org/dc/elements/1.1/".to_owned()),
    ];
    let spaces: Vec<_> = spaces.iter().map(|(name, value)| (*name, value.as_str())).collect();
    Xml::part("cp:coreProperties", &spaces, |xml| {
        xml.words("dc:title", &[], &document.title);
        xml.words("dc:subject", &[], &document.edition);
        xml.words("dc:language", &[], super::style::tag(document.language));
    })
}

/// That the file is of Word 2013 or later, so that it does not open in the mode for older ones.
pub(super) fn settings() -> Vec<u8> {
    Xml::part("w:settings", &[("xmlns:w", TEXT)], |xml| {
        xml.element("w:compat", &[], |xml| {
            let uri = "http://schemas.microsoft.com/office/word";
            xml.empty("w:compatSetting", &[("w:name", "compatibilityMode"), ("w:uri", uri), ("w:val", "15")]);
        });
    })
}

/// The number of the page, in the middle.
pub(super) fn footer() -> Vec<u8> {
    Xml::part("w:ftr", &[("xmlns:w", TEXT)], |xml| {
        xml.element("w:p", &[], |xml| {
            xml.element("w:pPr", &[], |xml| xml.value("w:pStyle", "Footer"));
            xml.element("w:fldSimple", &[("w:instr", "PAGE")], |xml| {
                xml.element("w:r", &[], |xml| xml.words("w:t", &[], "1"));
            });
        });
    })
}
