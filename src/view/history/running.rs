//! Why a case goes by an edition, in words.

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::Serialize;

use super::answer::{edition_of, kind};
use super::sentence::{applied, words};
use super::{AnswerKind, of_act};
use crate::history::{Answer, Chosen};
use crate::language::{Language, Words, date_in_figures};
use crate::model::{Act, RunningCases};

/// Why a case is walked by an edition.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct EditionChoice {
    /// The name of the edition.
    pub edition: String,
    /// Whether the user chose it, by its name or a day; else it is that of the start.
    pub is_named: bool,
    /// What holds for the start of the case, as a code.
    pub answer: AnswerKind,
    /// Why, line by line.
    pub lines: Vec<String>,
}

/// By what an edition is chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChosenBy {
    /// The start of the case.
    Start,
    /// Its name, which the user gave.
    Name,
    /// Another day than the start, which the user gave.
    Day(NaiveDate),
}

impl EditionChoice {
    /// Shows why a case goes by an edition that holds on a day, its start unless the user gave another, or which the user
    /// named.
    #[must_use]
    pub fn new(chosen: &Chosen<'_>, start: NaiveDate, edition: &str, by: ChosenBy, language: Language) -> Self {
        let mut lines = Vec::new();
        match (by, language) {
            (ChosenBy::Start, _) => {}
            (ChosenBy::Name, Language::Kk) => lines.push(format!("`--edition` параметрімен аталған: {edition}")),
            (ChosenBy::Name, Language::Ru) => lines.push(format!("названа параметром `--edition`: {edition}")),
            (ChosenBy::Name, Language::En) => lines.push(format!("named by `--edition`: {edition}")),
            (ChosenBy::Day(day), _) => {
                let day = date_in_figures(day);
                lines.push(match language {
                    Language::Kk => format!("іс басталған күнге емес, `--as-of` параметрінің күніне алынған: {day}"),
                    Language::Ru => format!("взята на день параметра `--as-of`, а не на день начала дела: {day}"),
                    Language::En => format!("taken for the day of `--as-of` in place of the start: {day}"),
                });
            }
        }
        lines.extend(because(chosen, start, language));
        let is_named = by != ChosenBy::Start;
        Self { edition: edition.to_owned(), is_named, answer: kind(&chosen.answer), lines }
    }
}

/// What holds for a case, line by line.
fn because(chosen: &Chosen<'_>, start: NaiveDate, language: Language) -> Vec<String> {
    let mut lines = vec![of_case(chosen, start, language)];
    if let Some((act, running)) = chosen.former {
        lines.push(former(act, running, language));
    }
    for one in &chosen.goes_on {
        let (of, ground) = (of_act(one.act, language), one.running.ground.in_language(language));
        let from = one.from.map(date_in_figures);
        lines.push(match (language, from) {
            (Language::Kk, Some(from)) => {
                format!(
                    "{from} күні аяқталмаған іс сол күннен бастап {of}імен жасалған редакция бойынша жүреді: {ground}"
                )
            }
            (Language::Ru, Some(from)) => {
                format!("дело, не оконченное к {from}, с этого дня идет по редакции {of}: {ground}")
            }
            (Language::En, Some(from)) => {
                format!("a case that still runs on {from} goes on by the edition of {of} from that day: {ground}")
            }
            (Language::Kk, None) => {
                format!("{of} қолданысқа енгізілгенде аяқталмаған іс оның редакциясы бойынша жүреді: {ground}")
            }
            (Language::Ru, None) => {
                format!("дело, не оконченное ко дню введения в действие {of}, идет по его редакции: {ground}")
            }
            (Language::En, None) => {
                format!("a case that still runs when {of} is put into effect goes on by its edition: {ground}")
            }
        });
    }
    lines
}

/// What holds for a case in a sentence; an edition to which an act leaves it need not be in effect on its start.
fn of_case(chosen: &Chosen<'_>, start: NaiveDate, language: Language) -> String {
    match (&chosen.answer, chosen.former) {
        (Answer::Edition(held), Some(_)) => applied(held, &date_in_figures(start), language),
        (answer, _) => words(answer, start, language),
    }
}

/// That an act leaves the case to the former edition.
fn former(act: &Act, running: &RunningCases, language: Language) -> String {
    let (of, ground) = (of_act(act, language), running.ground.in_language(language));
    match (language, running.accepted_before.map(date_in_figures)) {
        (Language::Kk, Some(day)) => {
            format!("{of}: {day} күніне дейін қабылданған іс бұрынғы редакция бойынша жүреді ({ground})")
        }
        (Language::Ru, Some(day)) => {
            format!("дело, принятое до {day}, идет по прежней редакции на основании {of} ({ground})")
        }
        (Language::En, Some(day)) => {
            format!("by {of} a case accepted before {day} goes by the former edition ({ground})")
        }
        (Language::Kk, None) => {
            format!("{of}: ол қолданысқа енгізілгенге дейін қабылданған іс бұрынғы редакция бойынша жүреді ({ground})")
        }
        (Language::Ru, None) => {
            format!("дело, принятое до введения акта в действие, идет по прежней редакции на основании {of} ({ground})")
        }
        (Language::En, None) => {
            format!("by {of} a case accepted before its entry into effect goes by the former edition ({ground})")
        }
    }
}

/// What holds for a case, in the three languages, for a report.
#[must_use]
pub fn answer_words(chosen: &Chosen<'_>, start: NaiveDate) -> Words {
    let each = |language| of_case(chosen, start, language);
    Words::new(each(Language::Kk), each(Language::Ru), each(Language::En))
}

/// The number of the edition that holds for a case, or may.
#[must_use]
pub const fn edition_number(chosen: &Chosen<'_>) -> Option<usize> {
    edition_of(&chosen.answer)
}
