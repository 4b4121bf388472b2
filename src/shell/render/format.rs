//! The formats that an edition is rendered in, each one entry of a table.

use crate::language::{Language, Words};
use crate::model::Regulation;
use crate::render;
use crate::view::{OfficialText, TextPage};

/// What is rendered: an edition, and the languages asked for, which the file holds.
#[derive(Clone, Copy)]
pub(super) struct Request<'r> {
    pub(super) regulation: &'r Regulation,
    pub(super) languages: &'r [Language],
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

/// All formats in the order of the index.
pub(super) const FORMATS: [Format; 2] =
    [Format { name: "html", media: "text/html", make: html }, Format { name: "text", media: "text/plain", make: text }];

/// The names of the formats.
pub(in crate::shell) fn names() -> [&'static str; FORMATS.len()] {
    FORMATS.map(|format| format.name)
}

/// One page with the languages side by side.
fn html(request: Request<'_>) -> Vec<Made> {
    let page = render::text_page(&TextPage::new(request.regulation, request.languages));
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
