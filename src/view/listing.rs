//! Regulations in a list.

use serde::Serialize;

use super::edition;
use super::name::status_name;
use super::said::said;
use crate::language::{Language, act_in_figures, clause_name, date_in_figures};
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
            Status::Model => ("model", status_name(Status::Model, language)),
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
        let did = act_did(&act.kind, language);
        let published = match act.published() {
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
            published: act.published().map(|date| date.to_string()),
            words: format!("{} – {did}; {published}", act_in_figures(act.date, &act.number)),
        }
    }
}

/// What an act did: «бекітті», «внес изменения в пункт 5», "changed para 5".
pub(super) fn act_did(kind: &ActKind, language: Language) -> String {
    match kind {
        ActKind::Adopts => said(language, ["бекітті", "утвердил", "adopted"]).to_owned(),
        ActKind::Repeals => said(language, ["күшін жойды", "признал утратившим силу", "repealed"]).to_owned(),
        ActKind::NewEdition => {
            said(language, ["жаңа редакцияда жазылған", "изложил в новой редакции", "restated whole"]).to_owned()
        }
        ActKind::Changes(clauses) => {
            let clauses: Vec<String> = clauses.iter().map(|clause| changed(clause, language)).collect();
            let clauses = enumerated(&clauses, language);
            match language {
                Language::Kk => format!("{clauses} өзгерістер енгізді"),
                Language::Ru => format!("внес изменения в {clauses}"),
                Language::En => format!("changed {clauses}"),
            }
        }
    }
}

/// A clause as that into which changes are brought: «5-тармаққа», «пункт 5», "para 5".
fn changed(number: &str, language: Language) -> String {
    let name = clause_name(number, language);
    match language {
        // A paragraph ends on «тармақ», a subparagraph on «тармақшасы».
        Language::Kk if number.contains('.') => format!("{name}на"),
        Language::Kk => format!("{name}қа"),
        Language::Ru | Language::En => name,
    }
}

/// Parts of a list, the last one after «және», «и», "and".
fn enumerated(parts: &[String], language: Language) -> String {
    match parts.split_last() {
        Some((last, before)) if !before.is_empty() => {
            format!("{} {} {last}", before.join(", "), said(language, ["және", "и", "and"]))
        }
        _ => parts.concat(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::view::sketch::regulation;

    #[test]
    fn an_act_says_which_clauses_it_changed() {
        let mut act = regulation().acts.remove(0);
        act.kind = ActKind::Changes(vec!["5".into(), "7".into(), "8.11".into()]);
        let words = Language::ALL.map(|language| ActShown::new(&act, language).words);
        assert_eq!(
            words,
            [
                "18.05.2017 № 144 – 5-тармаққа, 7-тармаққа және 8-тармақтың 11) тармақшасына өзгерістер енгізді; жарияланған күні файлда жоқ",
                "18.05.2017 № 144 – внес изменения в пункт 5, пункт 7 и подпункт 11) пункта 8; даты опубликования в файле нет",
                "18.05.2017 № 144 – changed para 5, para 7 and para 8(11); the file lacks its publication date",
            ]
        );
        act.kind = ActKind::Changes(vec!["5".into()]);
        let words = Language::ALL.map(|language| ActShown::new(&act, language).words);
        assert!(words[0].contains(" – 5-тармаққа өзгерістер енгізді;"), "{words:?}");
        assert!(words[1].contains(" – внес изменения в пункт 5;"), "{words:?}");
    }
}
