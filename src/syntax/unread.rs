//! Lines of the rules that could not be read: what they seem to say, so that one fault is not told twice.

use std::ops::Range;

use crate::language::{Keyword, Language};
use crate::source::{SourceFile, Span};

use super::lines::{first_word, starting_keyword};
use super::mend::name_of_words;
use super::rules::nearest;

/// A line of which something could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unread {
    /// The line.
    pub span: Span,
    /// What the line seems to say.
    pub meant: Meant,
    /// The names that the line may give to something.
    pub names: Vec<String>,
    /// The word of a line that gives a name but lacks it: whatever name is not known may be meant there.
    pub nameless: Option<Keyword>,
    /// Whether nothing of the line, or not every way on it, came into the tree.
    pub is_lost: bool,
}

/// What a line seems to say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Meant {
    /// A channel of acceptance.
    Acceptance,
    /// A procedure.
    Procedure,
    /// A step or check.
    Node,
    /// A way out of the node above.
    Way,
    /// Something that no order depends on.
    Other,
    /// It cannot be told.
    Unknown,
}

impl Unread {
    pub(super) fn new(file: &SourceFile, line: Range<usize>, is_lost: bool) -> Self {
        let span = file.span(line);
        let text = file.slice(span);
        let meant = meant(text);
        let mut words = names(text);
        let names = if meant == Meant::Unknown {
            words.collect()
        } else {
            words.nth(1).into_iter().chain(name_of_words(text).map(|(_, name)| name)).collect()
        };
        Self { span, meant, names, nameless: nameless(text), is_lost }
    }
}

/// The word of a line that gives a name, where no name stands after it.
fn nameless(line: &str) -> Option<Keyword> {
    let (keyword, word) = starting_keyword(line).filter(|(keyword, _)| NAMING.contains(keyword))?;
    let rest = line.trim_start().strip_prefix(word)?.trim_start();
    let next = rest.split(|letter: char| !letter.is_alphanumeric() && letter != '_').next().unwrap_or_default();
    let follows: &[Keyword] = match keyword {
        Keyword::Fact => &[Keyword::Yes, Keyword::Choice, Keyword::Number, Keyword::Date],
        Keyword::Outcome => &Keyword::CLASSES,
        _ => &[],
    };
    let is_of_next = |follows: &Keyword| Language::ALL.iter().any(|language| follows.words(*language).contains(&next));
    (next.is_empty() || follows.iter().any(is_of_next)).then_some(keyword)
}

/// The words whose lines give a name.
const NAMING: [Keyword; 9] = [
    Keyword::Actor,
    Keyword::System,
    Keyword::Body,
    Keyword::Norm,
    Keyword::Fact,
    Keyword::Outcome,
    Keyword::Procedure,
    Keyword::Step,
    Keyword::Check,
];

fn meant(line: &str) -> Meant {
    if line.starts_with(['→', '-']) {
        return Meant::Way;
    }
    let words = |keyword: Keyword| Language::ALL.into_iter().flat_map(move |language| keyword.words(language)).copied();
    let meant = starting_keyword(line).map(|(keyword, _)| keyword).or_else(|| {
        let first = nearest(first_word(line), Keyword::BEGINNINGS.into_iter().flat_map(words))?;
        Keyword::BEGINNINGS.into_iter().find(|keyword| words(*keyword).any(|word| word == first))
    });
    match meant {
        None => Meant::Unknown,
        Some(Keyword::Accept) => Meant::Acceptance,
        Some(Keyword::Procedure) => Meant::Procedure,
        Some(Keyword::Step | Keyword::Check) => Meant::Node,
        Some(Keyword::If | Keyword::Otherwise | Keyword::Yes | Keyword::No | Keyword::OnExpiry) => Meant::Way,
        Some(_) => Meant::Other,
    }
}

/// The words of a line that stand in no quotes.
fn names(line: &str) -> impl Iterator<Item = String> {
    let outside = line.split('"').step_by(2);
    let words =
        outside.flat_map(|part| part.split(|letter: char| !(letter.is_alphanumeric() || "_-".contains(letter))));
    words.filter(|word| !word.is_empty()).map(str::to_owned)
}
