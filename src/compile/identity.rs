//! What a regulation is: its service, its issuer, its languages and titles.

use crate::diagnostic::{Diagnostic, SchemaFault};
use crate::language::Language;
use crate::model::{Status, Title};
use crate::source::Spanned;
use crate::syntax::{RegulationTree, TitlePair, TitleTree};

/// A title of the TOML.
pub(super) fn title(tree: &TitleTree) -> Title {
    let text = |text: &str| text.trim().to_owned();
    Title { kk: text(&tree.kk.text.value), ru: tree.ru.as_ref().map(|ru| text(&ru.text.value)) }
}

/// A title of the rules.
pub(super) fn title_pair(pair: &TitlePair) -> Title {
    Title { kk: pair.kk.value.trim().to_owned(), ru: pair.ru.as_ref().map(|ru| ru.value.trim().to_owned()) }
}

/// A short ASCII name such as foster-care.
pub(super) fn short_name(key: &str, text: Option<&Spanned<String>>, faults: &mut Vec<Diagnostic>) -> Option<String> {
    let text = text?;
    if !is_short_name(&text.value) {
        let fault = SchemaFault::BadIdentity { key: key.to_owned(), value: text.value.clone() };
        faults.push(Diagnostic::at(text.span, fault));
        return None;
    }
    Some(text.value.clone())
}

/// Whether a text is a short name: small Latin letters, digits, and hyphens between them.
#[must_use]
pub fn is_short_name(text: &str) -> bool {
    let fits = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-';
    !text.starts_with('-') && !text.ends_with('-') && text.chars().all(fits)
}

/// Whether the file holds an act or a model text.
pub(super) fn status(tree: &RegulationTree) -> Option<Status> {
    Some(match tree.status.as_ref()?.value.as_str() {
        "model" => Status::Model,
        _ => Status::Act,
    })
}

/// The languages of unofficial translation.
pub(super) fn unofficial(tree: &RegulationTree, faults: &mut Vec<Diagnostic>) -> Vec<Language> {
    let mut languages = Vec::new();
    for text in &tree.unofficial {
        match text.value.as_str() {
            "kk" => languages.push(Language::Kk),
            "ru" => languages.push(Language::Ru),
            other => faults.push(Diagnostic::at(
                text.span,
                SchemaFault::UnknownValue {
                    key: "unofficial".to_owned(),
                    value: other.to_owned(),
                    allowed: vec!["kk".to_owned(), "ru".to_owned()],
                    near: None,
                },
            )),
        }
    }
    languages
}
