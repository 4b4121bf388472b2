//! The keys of every table of the files: what the reader takes, what a schema tells an editor.

mod act;
mod calendar;
mod case;
mod register;
mod regulation;

use crate::language::Language;

pub use self::calendar::CALENDAR;
pub use self::case::CASE;
pub use self::register::REGISTER;
pub use self::regulation::REGULATION;

/// A table of a file.
#[derive(Debug)]
pub struct Shape {
    /// Its name as the file writes it: `[terms]`; empty for a table that is named by the key that holds it.
    pub name: &'static str,
    /// Its keys, in the order in which files write them.
    pub keys: &'static [Key],
    /// Keys of which one at least must be there; empty where there are none such.
    pub one_of: &'static [&'static str],
}

/// A key of a table.
#[derive(Debug)]
pub struct Key {
    /// The key.
    pub name: &'static str,
    /// What it holds.
    pub holds: Holds,
    /// Whether no table of its kind may lack it.
    pub is_required: bool,
    /// What it says, in Kazakh.
    pub kk: &'static str,
    /// What it says, in Russian.
    pub ru: &'static str,
}

/// What a key holds.
#[derive(Debug)]
pub enum Holds {
    /// A text.
    Text,
    /// One of these words.
    Word(&'static [&'static str]),
    /// A list of texts.
    Texts,
    /// A day.
    Date,
    /// A day with its time.
    Moment,
    /// A whole number.
    Integer,
    /// `true` or `false`.
    Flag,
    /// A table.
    Table(&'static Shape),
    /// A list of tables.
    Tables(&'static Shape),
    /// Either of two.
    Either(&'static Holds, &'static Holds),
}

impl Holds {
    /// The table, or the tables of the list, that it can be.
    #[must_use]
    pub const fn shape(&self) -> Option<&'static Shape> {
        match self {
            Self::Table(shape) | Self::Tables(shape) => Some(shape),
            Self::Either(one, other) => match one.shape() {
                Some(shape) => Some(shape),
                None => other.shape(),
            },
            _ => None,
        }
    }
}

impl Shape {
    /// The names of its keys.
    pub fn names(&self) -> impl Iterator<Item = &'static str> {
        self.keys.iter().map(|key| key.name)
    }

    /// The key of a name.
    #[must_use]
    pub fn key(&self, name: &str) -> Option<&'static Key> {
        self.keys.iter().find(|key| key.name == name)
    }
}

impl Key {
    const fn new(name: &'static str, holds: Holds, kk: &'static str, ru: &'static str) -> Self {
        Self { name, holds, is_required: false, kk, ru }
    }

    const fn required(name: &'static str, holds: Holds, kk: &'static str, ru: &'static str) -> Self {
        Self { is_required: true, ..Self::new(name, holds, kk, ru) }
    }

    /// What it says, in Kazakh or Russian.
    #[must_use]
    pub const fn words(&self, language: Language) -> &'static str {
        match language {
            Language::Ru => self.ru,
            Language::Kk | Language::En => self.kk,
        }
    }
}

const KK: Key = Key::new("kk", Holds::Text, "Қазақша", "На казахском языке");
const KK_REQUIRED: Key = Key { is_required: true, ..KK };
const RU: Key = Key::new("ru", Holds::Text, "Орысша", "На русском языке");

/// A text in Kazakh and perhaps Russian.
static TITLE: Shape = Shape { name: "", keys: &[KK_REQUIRED, RU], one_of: &[] };
/// A text in Kazakh, in Russian or in both.
static EITHER_LANGUAGE: Shape = Shape { name: "", keys: &[KK, RU], one_of: &["kk", "ru"] };

#[cfg(test)]
mod tests {
    use super::*;

    /// Every shape below a shape, itself first.
    fn below(shape: &'static Shape) -> Vec<&'static Shape> {
        let inner = shape.keys.iter().filter_map(|key| key.holds.shape()).flat_map(below);
        std::iter::once(shape).chain(inner).collect()
    }

    #[test]
    fn each_key_stands_once_and_says_something_in_its_language() {
        for shape in [&REGULATION, &CASE, &CALENDAR, &REGISTER].into_iter().flat_map(below) {
            for (at, key) in shape.keys.iter().enumerate() {
                let name = key.name;
                assert!(!shape.keys[..at].iter().any(|before| before.name == name), "{} {name} twice", shape.name);
                let is_kazakh = |text: &str| text.chars().any(|letter| "әіңғүұқөһӘІҢҒҮҰҚӨҺ".contains(letter));
                assert!(!is_kazakh(key.ru), "{} {name}: {}", shape.name, key.ru);
                assert_ne!(key.kk, key.ru, "{} {name}", shape.name);
                for words in [key.kk, key.ru] {
                    assert!(words.starts_with(char::is_uppercase) && !words.ends_with('.'), "{name}: {words}");
                }
            }
            for name in shape.one_of {
                assert!(shape.key(name).is_some_and(|key| !key.is_required), "{} {name}", shape.name);
            }
        }
    }
}
