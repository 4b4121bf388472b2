//! What is known of a line that departs from the grammar: what was meant, and a name of the file for examples.

use super::{Symbol, phrase};
use crate::language::{Language, Words};

/// What may help to mend a line.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Hint {
    /// What was meant, where that can be told.
    pub meant: Option<Meant>,
    /// A name of the same file to which the line could lead.
    pub target: Option<String>,
}

/// What was meant by words that the grammar does not know at their place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Meant {
    /// This keyword.
    Word(String),
    /// The same words in this order.
    Order(String),
    /// The title, at the end of the line.
    TitleLast,
}

impl Meant {
    /// What to do.
    fn help(&self) -> Words {
        match self {
            Self::Word(near) => phrase::question(near),
            Self::Order(words) => Words::new(
                format!("Сөздердің ретін ауыстырыңыз: `{words}`."),
                format!("Измените порядок слов: `{words}`."),
                format!("Change the order of the words: `{words}`."),
            ),
            Self::TitleLast => Words::new(
                "Тырнақшадағы толық атауды жолдың соңына көшіріңіз: ол мерзімнен, шарттан және тармақтан кейін тұрады.",
                "Перенесите полное наименование в кавычках в конец строки: оно стоит после срока, условия и пункта.",
                "Move the title in quotes to the end of the line: it stands after the term, the condition and the clause.",
            ),
        }
    }
}

impl Hint {
    /// What to do where one of these symbols is expected, examples in the keywords of the rules.
    pub(super) fn help(&self, expected: &[Symbol], keywords: Option<Language>) -> Words {
        if let Some(meant) = &self.meant {
            return meant.help();
        }
        let target = self.target.as_deref();
        let examples: Vec<Words> = expected.iter().filter_map(|symbol| symbol.example(target, keywords)).collect();
        if examples.is_empty() {
            return Words::new(
                "Жолдың қалғанын алып тастаңыз немесе жаңа жолға көшіріңіз.",
                "Уберите остаток строки или перенесите его на новую строку.",
                "Take the rest of the line away, or move it to a new line.",
            );
        }
        let Words { kk, ru, en } = phrase::alternatives(&examples);
        if expected == [Symbol::Way] {
            return Words::new(
                format!("Тағы бір бағытты жазыңыз, мысалы {kk}, немесе оның алдындағы үтірді алып тастаңыз."),
                format!("Напишите еще один переход, например {ru}, или уберите запятую перед ним."),
                format!("Write another way, such as {en}, or take the comma before it away."),
            );
        }
        Words::new(
            format!("Қажеттісін жазыңыз, мысалы {kk}."),
            format!("Напишите нужное, например {ru}."),
            format!("Write what is needed, such as {en}."),
        )
    }
}
