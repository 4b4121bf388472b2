//! Regulations in a list.

use serde::Serialize;

use super::edition;
use super::said::said;
use crate::language::{Language, clause_name, date_in_figures};
use crate::model::{Act, ActKind, Regulation, Status};

/// One regulation of a list; the names of the fields are the keys of its JSON.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Listed {
    /// The path of the file, as the user gave it.
    pub path: String,
    /// The short name of who issued it.
    pub issuer: String,
    /// The short name of the service.
    pub service: String,
    /// The title of the service.
    pub title: String,
    /// Who adopted the last act, its date and number.
    pub edition: String,
    /// `act` or `model`.
    pub status: &'static str,
    /// That it is a model text; empty for an act.
    pub status_words: &'static str,
    /// The acts, oldest first.
    pub acts: Vec<ActShown>,
}

/// An act of a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ActShown {
    /// The day of signing: 2017-05-18.
    pub date: String,
    /// The number.
    pub number: String,
    /// The day of the first official publication, where it is known.
    pub published: Option<String>,
    /// The date, the number, what the act did and whether its publication is known.
    pub words: String,
}

impl Listed {
    /// Shows a regulation of a list.
    #[must_use]
    pub fn new(path: impl Into<String>, regulation: &Regulation, language: Language) -> Self {
        let (status, status_words) = match regulation.status {
            Status::Act => ("act", ""),
            Status::Model => ("model", said(language, ["үлгі мәтін", "модельный текст", "model text"])),
        };
        Self {
            path: path.into(),
            issuer: regulation.issuer.clone(),
            service: regulation.service.clone(),
            title: regulation.title.in_language(language).to_owned(),
            edition: edition(regulation, language),
            status,
            status_words,
            acts: regulation.acts.iter().map(|act| ActShown::new(act, language)).collect(),
        }
    }
}

impl ActShown {
    fn new(act: &Act, language: Language) -> Self {
        let did = match &act.kind {
            ActKind::Adopts => said(language, ["бекітті", "утвердил", "adopted"]).to_owned(),
            ActKind::NewEdition => {
                said(language, ["жаңа редакцияда жазды", "изложил в новой редакции", "restated whole"]).to_owned()
            }
            ActKind::Changes(clauses) => {
                let names: Vec<String> = clauses.iter().map(|clause| clause_name(clause, language)).collect();
                format!("{} {}", said(language, ["өзгертті:", "изменил:", "changed"]), names.join(", "))
            }
        };
        let published = match act.published {
            Some(date) => {
                let label = said(language, ["жарияланды", "опубликован", "published"]);
                format!("{label} {}", date_in_figures(date))
            }
            None => said(
                language,
                [
                    "жарияланған күні файлда жоқ",
                    "даты опубликования в файле нет",
                    "the file lacks its publication date",
                ],
            )
            .to_owned(),
        };
        Self {
            date: act.date.to_string(),
            number: act.number.clone(),
            published: act.published.map(|date| date.to_string()),
            words: format!("{} № {} – {did}; {published}", date_in_figures(act.date), act.number),
        }
    }
}
