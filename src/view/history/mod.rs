//! Editions in time as they are shown: which text holds on a day, why, and what is lacking to know.

mod answer;
mod entry;
mod running;
mod sentence;

use schemars::JsonSchema;
use serde::Serialize;

pub use self::answer::AsOf;
pub(super) use self::answer::note as stage_words;
pub use self::entry::{EntryShown, Need};
pub use self::running::{ChosenBy, EditionChoice, answer_words, edition_number};
use crate::language::{Language, act_in_figures, date_in_figures};
use crate::model::{Act, Regulation};

/// An edition whose file is held.
#[derive(Clone, Copy, Debug)]
pub struct HeldEdition<'a> {
    /// The path of the file, as the user gave it.
    pub path: &'a str,
    /// The name of the file without its ending, by which the edition is called.
    pub name: &'a str,
    /// What the file says.
    pub regulation: &'a Regulation,
}

/// An act as it is named beside others: «18.05.2017 № 144».
#[must_use]
pub fn act_named(act: &Act) -> String {
    act_in_figures(act.date, &act.number)
}

/// An act in the genitive of Russian and as the beginning of Kazakh turns: «18.05.2017 № 144 акт», «акта от 18.05.2017
/// № 144», "the act of 18.05.2017 No 144".
pub(super) fn of_act(act: &Act, language: Language) -> String {
    let date = date_in_figures(act.date);
    let number = &act.number;
    match language {
        Language::Kk => format!("{date} № {number} акт"),
        Language::Ru => format!("акта от {date} № {number}"),
        Language::En => format!("the act of {date} No {number}"),
    }
}

/// The code of an answer, for programs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum AnswerKind {
    /// An edition is in effect.
    Edition,
    /// The regulation is not yet in effect.
    NotYet,
    /// The regulation is no longer in effect.
    Ended,
    /// The text of the day is not held.
    NotHeld,
    /// It is not known.
    Unknown,
}
