//! What holds on a day, in words.

use chrono::NaiveDate;
use serde::Serialize;

use super::entry::need;
use super::sentence::words;
use super::{AnswerKind, EntryShown, HeldEdition, Need, of_act};
use crate::history::{Answer, Entry, Held, Other, Standing};
use crate::language::{Language, clause_name, date_in_figures};
use crate::view::said::said;

/// What holds of one regulation on a day; the names of the fields are the keys of its JSON.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AsOf {
    /// The short name of who issued it.
    pub issuer: String,
    /// The short name of the service.
    pub service: String,
    /// The title of the service.
    pub title: String,
    /// The day asked for: 2019-01-03.
    pub day: String,
    /// The answer as a code.
    pub answer: AnswerKind,
    /// The answer in words.
    pub words: String,
    /// The name of the edition, where one is in effect or could be.
    pub edition: Option<String>,
    /// The path of its file.
    pub path: Option<String>,
    /// What is lacking to know.
    pub lacking: Option<Need>,
    /// When the act of the answer is put into effect, and how that is known.
    pub entry: Option<EntryShown>,
    /// What else one must know: clauses that stand otherwise than the text.
    pub notes: Vec<String>,
}

impl AsOf {
    /// Shows an answer over the editions that it was found in, of which there is at least one.
    #[must_use]
    pub fn new(answer: &Answer<'_>, day: NaiveDate, held: &[HeldEdition<'_>], language: Language) -> Option<Self> {
        let any = held.last()?.regulation;
        let edition = edition_of(answer).and_then(|number| held.get(number));
        let (lacking, entry) = match answer {
            Answer::Edition(Held { act, entry, .. }) | Answer::NotYet { act, entry } => {
                (None, Some(EntryShown::new(act, *entry, language)))
            }
            Answer::Unknown { act, unknown, .. } => {
                let need = need(act, *unknown, language);
                let mut entry = EntryShown::new(act, Entry::Unknown(*unknown), language);
                // The answer itself says what is lacking.
                entry.lines.retain(|line| *line != need.words);
                (Some(need), Some(entry))
            }
            Answer::Ended { act, .. } => (None, Some(EntryShown::new(act, Entry::of(act), language))),
            Answer::NotHeld { doubt, .. } => (doubt.map(|(act, unknown)| need(act, unknown, language)), None),
        };
        Some(Self {
            issuer: any.issuer.clone(),
            service: any.service.clone(),
            title: any.title.in_language(language).to_owned(),
            day: day.to_string(),
            answer: kind(answer),
            words: words(answer, day, language),
            edition: edition.map(|held| held.name.to_owned()),
            path: edition.map(|held| held.path.to_owned()),
            lacking,
            entry,
            notes: notes(answer, language),
        })
    }
}

/// The edition that is in effect or could be.
pub(super) const fn edition_of(answer: &Answer<'_>) -> Option<usize> {
    match answer {
        Answer::Edition(Held { edition, .. }) => Some(*edition),
        Answer::Unknown { edition, .. } => *edition,
        Answer::NotYet { .. } | Answer::Ended { .. } | Answer::NotHeld { .. } => None,
    }
}

pub(super) const fn kind(answer: &Answer<'_>) -> AnswerKind {
    match answer {
        Answer::Edition(_) => AnswerKind::Edition,
        Answer::NotYet { .. } => AnswerKind::NotYet,
        Answer::Ended { .. } => AnswerKind::Ended,
        Answer::NotHeld { .. } => AnswerKind::NotHeld,
        Answer::Unknown { .. } => AnswerKind::Unknown,
    }
}

/// The clauses that stand otherwise than the text.
pub(super) fn notes(answer: &Answer<'_>, language: Language) -> Vec<String> {
    match answer {
        Answer::Edition(held) => held.others.iter().map(|other| note(other, language)).collect(),
        _ => Vec::new(),
    }
}

/// How it stands with the clauses of a stage.
pub(in crate::view) fn note(other: &Other<'_>, language: Language) -> String {
    let clauses: Vec<String> = other.clauses.iter().map(|clause| clause_name(clause, language)).collect();
    let (clauses, of) = (clauses.join(", "), of_act(other.act, language));
    let label = said(language, ["кезең", "этап", "stage"]);
    let words = match (other.standing, language) {
        (Standing::NotYet(day), Language::Kk) => {
            format!("{of}інің өзгерістері әлі қолданысқа енгізілмеген, күні – {}", date_in_figures(day))
        }
        (Standing::NotYet(day), Language::Ru) => {
            format!("изменения {of} еще не введены в действие, день введения – {}", date_in_figures(day))
        }
        (Standing::NotYet(day), Language::En) => {
            format!("as changed by {of} not yet in effect, from {}", date_in_figures(day))
        }
        (Standing::Already(day), Language::Kk) => {
            format!("{of}інің өзгерістері бұрынырақ қолданысқа енгізілген, күні – {}", date_in_figures(day))
        }
        (Standing::Already(day), Language::Ru) => {
            format!("изменения {of} уже введены в действие, день введения – {}", date_in_figures(day))
        }
        (Standing::Already(day), Language::En) => {
            format!("as changed by {of} already in effect, since {}", date_in_figures(day))
        }
        (Standing::Unknown(unknown), _) => need(other.act, unknown, language).words,
    };
    format!("{label}: {clauses} – {words}")
}
