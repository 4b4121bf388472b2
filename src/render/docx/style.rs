//! The styles of a document: Times New Roman of 14 points with an indented first line, as acts are typed.

use super::package::TEXT;
use crate::language::Language;
use crate::render::xml::Xml;
use crate::view::ParagraphStyle;

/// The style of a drawing.
pub(super) const DRAWING: &str = "Drawing";
/// The style of a table.
pub(super) const TABLE: &str = "TableGrid";
/// The letters of a text, in points.
const LETTERS: i32 = 14;
/// The indent of a first line: 1.25 cm, in twentieths of a point.
const INDENT: i32 = 709;
const BOLD: Option<&str> = Some("w:b");
const ITALIC: Option<&str> = Some("w:i");
/// What stands on the right half of an upright page.
const RIGHT_HALF: i32 = 4820;

/// The look of a style.
#[derive(Clone, Copy)]
pub(super) struct Look {
    /// Its name inside the file.
    pub(super) id: &'static str,
    /// Its name for people; that of a style that Word knows by itself is English and translated by Word.
    names: [&'static str; 2],
    alignment: &'static str,
    first_line: i32,
    left: i32,
    before: i32,
    after: i32,
    /// The size of the letters, in points.
    pub(super) points: i32,
    /// The element that says so where letters are bold or italic.
    weight: Option<&'static str>,
    /// Whether it stays on the page of what follows it.
    is_kept: bool,
    /// Its level in the outline of the document.
    outline: Option<&'static str>,
    is_framed: bool,
}

impl Look {
    const fn new(id: &'static str, names: [&'static str; 2], alignment: &'static str) -> Self {
        Self {
            id,
            names,
            alignment,
            first_line: 0,
            left: 0,
            before: 0,
            after: 0,
            points: LETTERS,
            weight: None,
            is_kept: false,
            outline: None,
            is_framed: false,
        }
    }

    /// The look of a paragraph.
    pub(super) const fn of(style: ParagraphStyle) -> Self {
        let plain = Self { first_line: INDENT, ..Self::new("Normal", ["Normal"; 2], "both") };
        match style {
            ParagraphStyle::Warning => Self {
                after: 240,
                weight: BOLD,
                is_framed: true,
                ..Self::new("Warning", ["Мәтін туралы ескерту", "Предупреждение о тексте"], "center")
            },
            ParagraphStyle::Remark => Self {
                after: 240,
                weight: ITALIC,
                points: 12,
                ..Self::new("Remark", ["Мәтін туралы түсіндірме", "Пояснение к тексту"], "both")
            },
            ParagraphStyle::Approval => Self {
                left: RIGHT_HALF,
                after: 240,
                ..Self::new("Approval", ["Бекіту белгісі", "Гриф утверждения"], "left")
            },
            ParagraphStyle::Title => Self {
                before: 120,
                after: 240,
                weight: BOLD,
                is_kept: true,
                ..Self::new("Title", ["Title"; 2], "center")
            },
            ParagraphStyle::Note => Self {
                weight: ITALIC,
                points: 12,
                first_line: INDENT,
                after: 120,
                ..Self::new("ActNote", ["Ескерту", "Сноска"], "both")
            },
            ParagraphStyle::ChapterHeading => Self {
                before: 240,
                after: 240,
                weight: BOLD,
                is_kept: true,
                outline: Some("0"),
                ..Self::new("Heading1", ["heading 1"; 2], "center")
            },
            ParagraphStyle::Clause => Self { id: "Clause", names: ["Тармақ", "Пункт"], ..plain },
            ParagraphStyle::Subclause => {
                Self { id: "Subclause", names: ["Тармақша", "Подпункт"], ..plain }
            }
            ParagraphStyle::Body => plain,
            ParagraphStyle::AnnexHeading => Self {
                points: 12,
                is_kept: true,
                ..Self::new("AnnexHeading", ["Қосымшаның белгісі", "Обозначение приложения"], "right")
            },
            ParagraphStyle::AnnexCaption => Self {
                points: 12,
                before: 60,
                after: 120,
                weight: BOLD,
                is_kept: true,
                outline: Some("0"),
                ..Self::new("AnnexCaption", ["Қосымшаның тақырыбы", "Заголовок приложения"], "center")
            },
            ParagraphStyle::TableHeading => Self {
                points: 12,
                weight: BOLD,
                ..Self::new("TableHeading", ["Кестенің бағаны", "Графа таблицы"], "center")
            },
            ParagraphStyle::TableText => Self {
                points: 12,
                ..Self::new("TableText", ["Кестенің мәтіні", "Текст таблицы"], "left")
            },
        }
    }

    /// How high paragraphs of so many letters are at most, on a line of this length, in twentieths of a point.
    ///
    /// A letter is taken for as wide as three fifths of its height, which is wide for Times New Roman, and a line for
    /// a quarter higher than its letters.
    pub(super) fn height(&self, letters: usize, room: i32) -> i32 {
        let letter = self.points * 20 * 3 / 5;
        let letters = i32::try_from(letters).unwrap_or(i32::MAX);
        let lines = letters.saturating_mul(letter) / room.max(1) + 1;
        self.before + self.after + lines.saturating_mul(self.points * 25)
    }

    fn write(&self, xml: &mut Xml, language: Language) {
        let is_normal = self.id == "Normal";
        let own = if is_normal { ("w:default", "1") } else { ("w:customStyle", "1") };
        let is_known = self.names[0] == self.names[1] && !is_normal;
        let id = ("w:styleId", self.id);
        let attributes =
            if is_known { vec![("w:type", "paragraph"), id] } else { vec![("w:type", "paragraph"), own, id] };
        xml.element("w:style", &attributes, |xml| {
            let [kk, ru] = self.names;
            xml.value("w:name", if language == Language::Ru { ru } else { kk });
            if !is_normal {
                xml.value("w:basedOn", "Normal");
                xml.value("w:next", if self.is_kept { "Normal" } else { self.id });
            }
            xml.empty("w:qFormat", &[]);
            xml.element("w:pPr", &[], |xml| {
                if self.is_kept {
                    xml.empty("w:keepNext", &[]);
                }
                if self.is_framed {
                    let line = [("w:val", "single"), ("w:sz", "8"), ("w:space", "4"), ("w:color", "auto")];
                    xml.element("w:pBdr", &[], |xml| {
                        for side in ["w:top", "w:left", "w:bottom", "w:right"] {
                            xml.empty(side, &line);
                        }
                    });
                }
                let [before, after] = [self.before, self.after].map(|space| space.to_string());
                xml.empty("w:spacing", &[("w:before", &before), ("w:after", &after)]);
                let [left, first] = [self.left, self.first_line].map(|indent| indent.to_string());
                xml.empty("w:ind", &[("w:left", &left), ("w:firstLine", &first)]);
                xml.value("w:jc", self.alignment);
                if let Some(level) = self.outline {
                    xml.value("w:outlineLvl", level);
                }
            });
            xml.element("w:rPr", &[], |xml| {
                if let Some(name) = self.weight {
                    xml.empty(name, &[]);
                }
                let size = (self.points * 2).to_string();
                xml.value("w:sz", &size);
                xml.value("w:szCs", &size);
            });
        });
    }
}

/// The tag of a language, by which Word checks the spelling.
pub(super) const fn tag(language: Language) -> &'static str {
    match language {
        Language::Ru => "ru-RU",
        Language::Kk | Language::En => "kk-KZ",
    }
}

/// The styles in the order in which Word lists them.
const STYLES: [ParagraphStyle; 13] = [
    ParagraphStyle::Body,
    ParagraphStyle::Title,
    ParagraphStyle::ChapterHeading,
    ParagraphStyle::Clause,
    ParagraphStyle::Subclause,
    ParagraphStyle::Note,
    ParagraphStyle::Approval,
    ParagraphStyle::Warning,
    ParagraphStyle::Remark,
    ParagraphStyle::AnnexHeading,
    ParagraphStyle::AnnexCaption,
    ParagraphStyle::TableHeading,
    ParagraphStyle::TableText,
];

/// The part with the styles.
pub(super) fn part(language: Language) -> Vec<u8> {
    let footer = Look { points: 10, ..Look::new("Footer", ["footer"; 2], "center") };
    let drawing = Look::new(DRAWING, ["Сызба", "Рисунок"], "center");
    Xml::part("w:styles", &[("xmlns:w", TEXT)], |xml| {
        xml.element("w:docDefaults", &[], |xml| {
            xml.element("w:rPrDefault", &[], |xml| {
                xml.element("w:rPr", &[], |xml| {
                    fonts(xml, "Times New Roman");
                    xml.value("w:lang", tag(language));
                });
            });
            xml.element("w:pPrDefault", &[], |_| {});
        });
        for style in STYLES {
            Look::of(style).write(xml, language);
        }
        footer.write(xml, language);
        drawing.write(xml, language);
        table(xml);
    })
}

/// The font of letters of every kind.
pub(super) fn fonts(xml: &mut Xml, name: &str) {
    xml.empty("w:rFonts", &[("w:ascii", name), ("w:hAnsi", name), ("w:eastAsia", name), ("w:cs", name)]);
}

/// The style of tables: thin lines around every cell.
fn table(xml: &mut Xml) {
    xml.element("w:style", &[("w:type", "table"), ("w:styleId", TABLE)], |xml| {
        xml.value("w:name", "Table Grid");
        xml.element("w:tblPr", &[], |xml| {
            xml.element("w:tblBorders", &[], |xml| {
                for side in ["w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"] {
                    let line = [("w:val", "single"), ("w:sz", "4"), ("w:space", "0"), ("w:color", "auto")];
                    xml.empty(side, &line);
                }
            });
            xml.element("w:tblCellMar", &[], |xml| {
                for side in ["w:left", "w:right"] {
                    xml.empty(side, &[("w:w", "108"), ("w:type", "dxa")]);
                }
            });
        });
    });
}
