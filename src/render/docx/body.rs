//! The text: sections, paragraphs with what is inserted and deleted, tables.

use super::drawing;
use super::package::{FOOTER, REFERENCES, TEXT};
use super::sheet::Sheet;
use super::style::{DRAWING, Look, TABLE};
use crate::render::xml::{Attribute, Xml};
use crate::view::{Block, Cell, DocumentSection, Drawing, Mark, PageForm, PrintedDocument, Revision, Span};
use crate::view::{StyledParagraph, Table};

/// The most letters that Word takes for the name of an author.
const LONGEST_AUTHOR: usize = 255;
/// What is left free below a drawing, so that it stands on the page with what is above it.
const BELOW_DRAWING: i32 = 400;

/// The part with the text.
pub(super) fn part(document: &PrintedDocument) -> Vec<u8> {
    let spaces = [
        ("xmlns:w", TEXT),
        ("xmlns:r", REFERENCES),
        ("xmlns:wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"),
        ("xmlns:a", drawing::DRAWING_SPACE),
        ("xmlns:mc", "http://schemas.openxmlformats.org/markup-compatibility/2006"),
        ("xmlns:wpg", drawing::GROUP_SPACE),
        ("xmlns:wps", "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"),
    ];
    let mut text = Text { changes: document.revision.as_ref().map(Changes::new), count: 0 };
    Xml::part("w:document", &spaces, |xml| {
        xml.element("w:body", &[], |xml| {
            for (at, section) in document.sections.iter().enumerate() {
                text.section(xml, section, at + 1 == document.sections.len());
            }
        });
    })
}

/// What the text needs besides itself.
struct Text {
    changes: Option<Changes>,
    /// How many numbers of changes, drawings and figures are given.
    count: u32,
}

/// Whose the changes are.
struct Changes {
    author: String,
    date: Option<String>,
}

impl Changes {
    fn new(revision: &Revision) -> Self {
        let author = revision.author.chars().take(LONGEST_AUTHOR).collect();
        let date = revision.date.map(|date| format!("{}T00:00:00Z", date.format("%Y-%m-%d")));
        Self { author, date }
    }
}

impl Text {
    fn section(&mut self, xml: &mut Xml, section: &DocumentSection, is_last: bool) {
        let sheet = Sheet::new(section.page);
        // Where the last block is no paragraph, one without words takes the form of the pages.
        let is_closed = matches!(section.blocks.last(), Some(Block::Paragraph(_) | Block::Drawing(_)));
        let mut above = 0;
        for (at, block) in section.blocks.iter().enumerate() {
            let ends = (at + 1 == section.blocks.len() && !is_last).then_some(section.page);
            match block {
                Block::Paragraph(paragraph) => {
                    let letters = paragraph.spans.iter().map(|span| span.text.chars().count()).sum();
                    above += Look::of(paragraph.style).height(letters, sheet.room_across());
                    self.paragraph(xml, paragraph, ends);
                }
                Block::Table(table) => self.table(xml, table, sheet),
                Block::Drawing(drawing) => {
                    let room = (sheet.room_across(), sheet.room_down() - above - BELOW_DRAWING);
                    self.drawing(xml, drawing, room, ends);
                }
            }
        }
        match (is_closed, is_last) {
            (true, true) => form(xml, section.page),
            (true, false) => {}
            (false, true) => {
                xml.empty("w:p", &[]);
                form(xml, section.page);
            }
            (false, false) => {
                xml.element("w:p", &[], |xml| xml.element("w:pPr", &[], |xml| form(xml, section.page)));
            }
        }
    }

    /// A paragraph; the last one of a section has the form of its pages.
    fn paragraph(&mut self, xml: &mut Xml, paragraph: &StyledParagraph, ends: Option<PageForm>) {
        if self.changes.is_none() && paragraph.mark == Mark::Deleted && ends.is_none() {
            return;
        }
        xml.element("w:p", &[], |xml| {
            xml.element("w:pPr", &[], |xml| {
                xml.value("w:pStyle", Look::of(paragraph.style).id);
                if let (Some(name), Some(_)) = (element_of(paragraph.mark), &self.changes) {
                    // Without it Word leaves an empty paragraph when the change is accepted or rejected.
                    xml.element("w:rPr", &[], |xml| self.change(xml, name, |_, _| {}));
                }
                if let Some(page) = ends {
                    form(xml, page);
                }
            });
            for span in &paragraph.spans {
                self.span(xml, span);
            }
        });
    }

    fn span(&mut self, xml: &mut Xml, span: &Span) {
        match (element_of(span.mark), &self.changes) {
            (Some(name), Some(_)) => self.change(xml, name, |xml, _| words(xml, span)),
            (Some(_), None) if span.mark == Mark::Deleted => {}
            _ => words(xml, span),
        }
    }

    /// An insertion or a deletion of what the last argument writes.
    fn change(&mut self, xml: &mut Xml, name: &str, inside: impl FnOnce(&mut Xml, &mut Self)) {
        let id = self.number();
        let Some(changes) = &self.changes else { return };
        let (author, date) = (changes.author.clone(), changes.date.clone());
        let mut attributes: Vec<Attribute<'_>> = vec![("w:id", &id), ("w:author", &author)];
        attributes.extend(date.as_ref().map(|date| ("w:date", date.as_str())));
        xml.element(name, &attributes, |xml| inside(xml, self));
    }

    /// A number that nothing else in the text has.
    fn number(&mut self) -> String {
        self.count += 1;
        self.count.to_string()
    }

    fn table(&mut self, xml: &mut Xml, table: &Table, sheet: Sheet) {
        let room = i64::from(sheet.room_across());
        let all: i64 = table.shares.iter().map(|share| i64::from(*share)).sum();
        let widths: Vec<String> =
            table.shares.iter().map(|share| (room * i64::from(*share) / all.max(1)).to_string()).collect();
        xml.element("w:tbl", &[], |xml| {
            xml.element("w:tblPr", &[], |xml| {
                xml.value("w:tblStyle", TABLE);
                xml.empty("w:tblW", &[("w:w", &room.to_string()), ("w:type", "dxa")]);
                xml.empty("w:tblLayout", &[("w:type", "fixed")]);
            });
            xml.element("w:tblGrid", &[], |xml| {
                for width in &widths {
                    xml.empty("w:gridCol", &[("w:w", width)]);
                }
            });
            if !table.heading.is_empty() {
                self.row(xml, &table.heading, &widths, true);
            }
            for row in &table.rows {
                self.row(xml, row, &widths, false);
            }
        });
    }

    /// A row is not broken over two pages; that of the headings stands on each page again.
    fn row(&mut self, xml: &mut Xml, cells: &[Cell], widths: &[String], is_heading: bool) {
        xml.element("w:tr", &[], |xml| {
            if is_heading {
                xml.element("w:trPr", &[], |xml| {
                    xml.empty("w:cantSplit", &[]);
                    xml.empty("w:tblHeader", &[]);
                });
            }
            for (cell, width) in cells.iter().zip(widths) {
                xml.element("w:tc", &[], |xml| {
                    xml.element("w:tcPr", &[], |xml| {
                        xml.empty("w:tcW", &[("w:w", width), ("w:type", "dxa")]);
                    });
                    for paragraph in cell {
                        self.paragraph(xml, paragraph, None);
                    }
                    let is_dropped = |one: &StyledParagraph| self.changes.is_none() && one.mark == Mark::Deleted;
                    if cell.iter().all(is_dropped) {
                        // A cell has a paragraph.
                        xml.empty("w:p", &[]);
                    }
                });
            }
        });
    }

    fn drawing(&mut self, xml: &mut Xml, drawing: &Drawing, room: (i32, i32), ends: Option<PageForm>) {
        xml.element("w:p", &[], |xml| {
            xml.element("w:pPr", &[], |xml| {
                xml.value("w:pStyle", DRAWING);
                if let Some(page) = ends {
                    form(xml, page);
                }
            });
            xml.element("w:r", &[], |xml| drawing::write(xml, drawing, room, &mut || self.number()));
        });
    }
}

/// The element of a change; none for what both texts have.
const fn element_of(mark: Mark) -> Option<&'static str> {
    match mark {
        Mark::Same => None,
        Mark::Deleted => Some("w:del"),
        Mark::Inserted => Some("w:ins"),
    }
}

/// Words with their look; blanks at their ends are kept.
fn words(xml: &mut Xml, span: &Span) {
    xml.element("w:r", &[], |xml| {
        if span.is_bold || span.is_italic {
            xml.element("w:rPr", &[], |xml| {
                for (name, is_so) in [("w:b", span.is_bold), ("w:i", span.is_italic)] {
                    if is_so {
                        xml.empty(name, &[]);
                    }
                }
            });
        }
        let name = if span.mark == Mark::Deleted { "w:delText" } else { "w:t" };
        xml.words(name, &[("xml:space", "preserve")], &span.text);
    });
}

/// The form of the pages of a section, which begins on a new page.
fn form(xml: &mut Xml, page: PageForm) {
    let sheet = Sheet::new(page);
    xml.element("w:sectPr", &[], |xml| {
        xml.empty("w:footerReference", &[("w:type", "default"), ("r:id", FOOTER)]);
        xml.value("w:type", "nextPage");
        let [width, height] = [sheet.width, sheet.height].map(|side| side.to_string());
        let lies: &[Attribute<'_>] = if page == PageForm::Lying { &[("w:orient", "landscape")] } else { &[] };
        xml.empty("w:pgSz", &[&[("w:w", width.as_str()), ("w:h", height.as_str())], lies].concat());
        let [left, right, top, bottom, footer] = sheet.margins.map(|margin| margin.to_string());
        xml.empty(
            "w:pgMar",
            &[
                ("w:top", &top),
                ("w:right", &right),
                ("w:bottom", &bottom),
                ("w:left", &left),
                ("w:header", &footer),
                ("w:footer", &footer),
                ("w:gutter", "0"),
            ],
        );
    });
}
