//! The formats that an edition is rendered in, each one entry of a table.

use crate::calendar::WorkCalendar;
use crate::language::{Language, Words};
use crate::model::Regulation;
use crate::render::{self, BpmnFlavour};
use crate::view::{Collaboration, Compiled, Diagram, OfficialText, Page, PrintedDocument, TextPage};

/// What is rendered: an edition, and the languages asked for, which the file holds.
#[derive(Clone, Copy)]
pub(super) struct Request<'r> {
    pub(super) regulation: &'r Regulation,
    pub(super) languages: &'r [Language],
    /// The calendar by which the longest of each term is reckoned, where it is sound.
    pub(super) calendar: Option<&'r WorkCalendar>,
    /// For which engine the files of BPMN are.
    pub(super) flavour: BpmnFlavour,
}

/// A file that was made.
pub(super) struct Made {
    /// Its name in an output folder.
    pub(super) name: String,
    /// What it is.
    pub(super) words: Words,
    pub(super) bytes: Vec<u8>,
}

/// A format: its name on the command line, the media type of its files, and what makes them.
pub(super) struct Format {
    pub(super) name: &'static str,
    pub(super) media: &'static str,
    pub(super) make: fn(Request<'_>) -> Vec<Made>,
}

/// The media type of Word files.
const DOCX: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/// All formats in the order of the index.
pub(super) const FORMATS: [Format; 6] = [
    Format { name: "html", media: "text/html", make: html },
    Format { name: "text", media: "text/plain", make: text },
    Format { name: "docx", media: DOCX, make: docx },
    Format { name: "svg", media: "image/svg+xml", make: svg },
    Format { name: "json", media: "application/json", make: json },
    Format { name: "bpmn", media: "application/xml", make: bpmn },
];

/// The names of the formats.
pub(in crate::shell) fn names() -> [&'static str; FORMATS.len()] {
    FORMATS.map(|format| format.name)
}

/// The names of the flavours of BPMN.
pub(in crate::shell) fn flavours() -> [&'static str; BpmnFlavour::ALL.len()] {
    BpmnFlavour::ALL.map(BpmnFlavour::code)
}

/// One page with the languages side by side.
fn html(request: Request<'_>) -> Vec<Made> {
    let page = render::text_page(&TextPage::new(request.regulation, request.languages, request.calendar));
    let words = Words::new(
        "Мәтін: браузерге және басып шығаруға",
        "Текст для браузера и печати",
        "The text for a browser and for print",
    );
    vec![Made { name: "text.html".to_owned(), words, bytes: page.into_bytes() }]
}

/// A file for each language.
fn text(request: Request<'_>) -> Vec<Made> {
    let make = |language: &Language| {
        let text = render::official_text(&OfficialText::new(request.regulation, *language));
        let words = match language {
            Language::Ru => Words::new("Орыс тіліндегі мәтін", "Текст на русском языке", "The text in Russian"),
            _ => Words::new("Қазақ тіліндегі мәтін", "Текст на казахском языке", "The text in Kazakh"),
        };
        Made { name: format!("text-{}.txt", language.code()), words, bytes: text.into_bytes() }
    };
    request.languages.iter().map(make).collect()
}

/// A Word file for each language, with the diagrams in it.
fn docx(request: Request<'_>) -> Vec<Made> {
    let make = |language: &Language| {
        let document = PrintedDocument::official(request.regulation, *language);
        let words = match language {
            Language::Ru => {
                Words::new("Орыс тіліндегі мәтін, Word", "Текст на русском языке, Word", "The text in Russian, Word")
            }
            _ => {
                Words::new("Қазақ тіліндегі мәтін, Word", "Текст на казахском языке, Word", "The text in Kazakh, Word")
            }
        };
        Made { name: format!("text-{}.docx", language.code()), words, bytes: render::docx(&document) }
    };
    request.languages.iter().map(make).collect()
}

/// The pages of both annexes in each language.
fn svg(request: Request<'_>) -> Vec<Made> {
    let of_language = |language: &Language| {
        let code = language.code();
        let diagrams = Diagram::all(request.regulation, *language);
        let pages = diagrams.iter().flat_map(|diagram| {
            let several = diagram.chart.pages.len() > 1;
            let page = |((name, page), number): ((String, Page), usize)| Made {
                name: format!("{name}-{code}.svg"),
                words: diagram_words(&diagram.words, Some(number).filter(|_| several), *language),
                bytes: render::svg(&diagram.chart, page).into_bytes(),
            };
            diagram.pages().zip(1..).map(page).collect::<Vec<_>>()
        });
        pages.collect::<Vec<_>>()
    };
    request.languages.iter().flat_map(of_language).collect()
}

/// The compiled model.
fn json(request: Request<'_>) -> Vec<Made> {
    let words = Words::new(
        "Бағдарламаларға арналған регламент моделі",
        "Модель регламента для программ",
        "The model of the regulation for programs",
    );
    let bytes = render::compiled(&Compiled::new(request.regulation)).into_bytes();
    vec![Made { name: "model.json".to_owned(), words, bytes }]
}

/// What a page of a diagram is; a diagram of several has their numbers.
fn diagram_words(diagram: &Words, page: Option<usize>, language: Language) -> Words {
    let Words { kk, ru, en } = diagram;
    let [in_kk, in_ru, in_en] = match language {
        Language::Ru => ["орыс тілінде", "на русском языке", "in Russian"],
        _ => ["қазақ тілінде", "на казахском языке", "in Kazakh"],
    };
    match page {
        Some(page) => Words::new(
            format!("{kk}, {page}-парақ, {in_kk}"),
            format!("{ru}, лист {page}, {in_ru}"),
            format!("{en}, sheet {page}, {in_en}"),
        ),
        None => Words::new(format!("{kk}, {in_kk}"), format!("{ru}, {in_ru}"), format!("{en}, {in_en}")),
    }
}

/// The order of work for engines, a file for each language of the names.
fn bpmn(request: Request<'_>) -> Vec<Made> {
    let make = |language: &Language| {
        let text = render::bpmn(&Collaboration::new(request.regulation, *language), request.flavour);
        let words = match language {
            Language::Ru => Words::new(
                "BPMN 2.0, атаулары орыс тілінде",
                "BPMN 2.0, названия на русском языке",
                "BPMN 2.0, names in Russian",
            ),
            _ => Words::new(
                "BPMN 2.0, атаулары қазақ тілінде",
                "BPMN 2.0, названия на казахском языке",
                "BPMN 2.0, names in Kazakh",
            ),
        };
        Made { name: format!("process-{}.bpmn", language.code()), words, bytes: text.into_bytes() }
    };
    request.languages.iter().map(make).collect()
}
