//! The acts that made an edition.

use chrono::NaiveDate;

use super::Title;
use crate::language::Language;

/// Whether a file holds the text of an act or a model text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// The text of an act.
    Act,
    /// A model text, which is not an act.
    Model,
}

/// An act that made, changed or ended the regulation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Act {
    /// The day of signing.
    pub date: NaiveDate,
    /// The number, without «№».
    pub number: String,
    /// What the act did.
    pub kind: ActKind,
    /// The wording of its entry into effect, as the act has it.
    pub effective: Option<ActWording>,
    /// Its publications, as the file lists them; none of them where none is known.
    pub publications: Vec<Publication>,
    /// The day of state registration by justice.
    pub registered: Option<NaiveDate>,
    /// The number of state registration.
    pub registration: Option<String>,
    /// The first day on which it is in effect, where the file says so itself.
    pub in_effect: Option<NaiveDate>,
    /// The last day on which a temporary act is in effect.
    pub until: Option<NaiveDate>,
    /// What becomes of cases accepted before it, where it says so.
    pub running: Option<RunningCases>,
    /// The clauses that enter into effect at another time than the act as a whole.
    pub stages: Vec<Stage>,
}

/// What an act did to the regulation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ActKind {
    /// It adopted the regulation.
    Adopts,
    /// It restated the regulation whole.
    NewEdition,
    /// It changed these clauses.
    Changes(Vec<String>),
    /// It repealed the regulation.
    Repeals,
}

/// A wording of an act, in Kazakh, in Russian or in both.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ActWording {
    /// In Kazakh.
    pub kk: Option<String>,
    /// In Russian.
    pub ru: Option<String>,
}

/// A publication of an act.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Publication {
    /// The day.
    pub date: NaiveDate,
    /// Where it was published, where the file says so.
    pub source: Option<String>,
    /// Whether the publication is official.
    pub is_official: bool,
}

/// What an act says of the cases accepted before it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RunningCases {
    /// By which edition they go on.
    pub rule: RunningRule,
    /// The day that parts them; none where it is the day of entry into effect.
    pub accepted_before: Option<NaiveDate>,
    /// Where the act says so.
    pub ground: Title,
}

/// By which edition the cases accepted before an act go on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RunningRule {
    /// By the edition before the act.
    Former,
    /// By the edition that the act made.
    This,
}

/// Clauses that enter into effect at another time than the act as a whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stage {
    /// The clauses.
    pub clauses: Vec<String>,
    /// The wording of their entry into effect.
    pub effective: Option<ActWording>,
    /// The first day on which they are in effect, where the file says so itself.
    pub in_effect: Option<NaiveDate>,
}

/// The name of the file of the edition that an act made: `2017-05-18-n144.toml`.
///
/// What of a number such as «А-7/118» cannot stand in the name of a file is a hyphen.
#[must_use]
pub fn edition_file_name(date: NaiveDate, number: &str) -> String {
    let letter = |letter: char| if letter.is_alphanumeric() { letter } else { '-' };
    let number: String = number.to_lowercase().chars().map(letter).collect();
    format!("{date}-n{number}.toml")
}

/// Whether two numbers of acts are one; Latin and Cyrillic letters that look alike are the same letter of a number.
#[must_use]
pub fn is_same_number(one: &str, other: &str) -> bool {
    folded_number(one) == folded_number(other)
}

/// A number in capital letters, each Cyrillic one that has a Latin twin as the twin, without blanks.
fn folded_number(number: &str) -> String {
    let twin = |letter| match letter {
        'А' => 'A',
        'В' => 'B',
        'Е' => 'E',
        'І' => 'I',
        'К' => 'K',
        'М' => 'M',
        'Н' => 'H',
        'О' => 'O',
        'Р' => 'P',
        'С' => 'C',
        'Т' => 'T',
        'У' => 'Y',
        'Х' => 'X',
        other => other,
    };
    number.chars().filter(|letter| !letter.is_whitespace()).flat_map(char::to_uppercase).map(twin).collect()
}

impl Act {
    /// An act of which nothing more is known than what it did.
    #[must_use]
    pub fn bare(date: NaiveDate, number: impl Into<String>, kind: ActKind) -> Self {
        Self {
            date,
            number: number.into(),
            kind,
            effective: None,
            publications: Vec::new(),
            registered: None,
            registration: None,
            in_effect: None,
            until: None,
            running: None,
            stages: Vec::new(),
        }
    }

    /// The first official publication; none while none is known.
    #[must_use]
    pub fn first_publication(&self) -> Option<&Publication> {
        let official = self.publications.iter().filter(|publication| publication.is_official);
        official.min_by_key(|publication| publication.date)
    }

    /// The day of the first official publication; none while it is not known.
    #[must_use]
    pub fn published(&self) -> Option<NaiveDate> {
        self.first_publication().map(|publication| publication.date)
    }

    /// Whether the act made a text: whatever it did but repeal the regulation.
    #[must_use]
    pub fn makes_text(&self) -> bool {
        self.kind != ActKind::Repeals
    }

    /// Whether the act made the whole text: it adopted or restated the regulation.
    #[must_use]
    pub fn makes_whole(&self) -> bool {
        matches!(self.kind, ActKind::Adopts | ActKind::NewEdition)
    }

    /// Whether this is the same act: its day and its number; the repeal of one text may be part of the act that
    /// adopts another.
    #[must_use]
    pub fn is_same(&self, other: &Self) -> bool {
        self.date == other.date
            && is_same_number(&self.number, &other.number)
            && self.makes_text() == other.makes_text()
    }
}

impl ActWording {
    /// The wording in a language: Russian where asked for and given, else the one there is, Kazakh first.
    #[must_use]
    pub fn in_language(&self, language: Language) -> &str {
        let (first, second) = match language {
            Language::Ru => (&self.ru, &self.kk),
            Language::Kk | Language::En => (&self.kk, &self.ru),
        };
        first.as_ref().or(second.as_ref()).map_or("", String::as_str)
    }

    /// The wordings that are given, Kazakh first.
    pub fn each(&self) -> impl Iterator<Item = &str> {
        self.kk.iter().chain(&self.ru).map(String::as_str)
    }
}

/// The act that made the text which a list of acts, oldest first, comes to: the last one that is no repeal.
#[must_use]
pub fn last_making(acts: &[Act]) -> Option<&Act> {
    acts.iter().rev().find(|act| act.makes_text())
}
