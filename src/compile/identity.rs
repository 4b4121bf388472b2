//! What a regulation is, and the acts that made it.

use crate::diagnostic::{Diagnostic, SchemaFault};
use crate::language::Language;
use crate::model::{Act, ActKind, Status, Title};
use crate::source::Spanned;
use crate::syntax::{ActTree, RegulationTree, TitlePair, TitleTree};

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
    let fits = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-';
    if text.value.starts_with('-') || text.value.ends_with('-') || !text.value.chars().all(fits) {
        let fault = SchemaFault::BadIdentity { key: key.to_owned(), value: text.value.clone() };
        faults.push(Diagnostic::at(text.span, fault));
        return None;
    }
    Some(text.value.clone())
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

/// The acts, which must stand oldest first.
pub(super) fn acts(trees: &[ActTree], faults: &mut Vec<Diagnostic>) -> Option<Vec<Act>> {
    let mut acts = Vec::new();
    let mut before = None;
    for tree in trees {
        if let (Some(date), Some(published)) = (tree.date, tree.published)
            && published.value < date.value
        {
            faults.push(Diagnostic::at(published.span, SchemaFault::PublishedBeforeSigned));
        }
        if let Some(date) = tree.date {
            if before.is_some_and(|before| date.value < before) {
                faults.push(Diagnostic::at(date.span, SchemaFault::ActsOutOfOrder));
            }
            before = Some(date.value);
        }
        if tree.makes.is_some() != tree.changes.is_empty() && !tree.is_faulty {
            faults.push(Diagnostic::at(tree.place, SchemaFault::ActDoesWhat));
        }
        acts.push(act(tree));
    }
    acts.into_iter().collect()
}

fn act(tree: &ActTree) -> Option<Act> {
    let kind = match tree.makes.as_ref().map(|makes| makes.value.as_str()) {
        Some("new-edition") => ActKind::NewEdition,
        Some(_) => ActKind::Adopts,
        None => ActKind::Changes(tree.changes.iter().map(|number| number.value.clone()).collect()),
    };
    Some(Act {
        date: tree.date?.value,
        number: tree.number.as_ref()?.value.trim().to_owned(),
        kind,
        effective: tree.effective.as_ref().map(|text| text.value.trim().to_owned()),
        published: tree.published.map(|date| date.value),
    })
}
