//! A whole regulation in outline: what it was understood to say, for reading and for comparing.

mod item;
mod order;
mod text;

use serde::Serialize;

use self::order::Order;
use super::edition;
use super::said::said;
use crate::language::Language;
use crate::model::Regulation;

/// A regulation in outline; the same regulation always gives the same outline.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Outline {
    /// The title of the service.
    pub title: String,
    /// Who adopted the last act, its date and number.
    pub edition: String,
    /// The parts in order.
    pub sections: Vec<Section>,
}

/// A part of an outline.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Section {
    /// What it is of.
    pub heading: String,
    /// Its lines.
    pub lines: Vec<OutlineLine>,
}

/// A line of an outline.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct OutlineLine {
    /// How deep it stands, from 0.
    pub depth: u8,
    /// What it says.
    pub words: String,
}

/// Lines that are being put together.
#[derive(Default)]
struct Lines(Vec<OutlineLine>);

impl Lines {
    fn say(&mut self, depth: u8, words: impl Into<String>) {
        self.0.push(OutlineLine { depth, words: words.into() });
    }
}

impl Outline {
    /// Outlines a regulation: its order of work, then its chapters and clauses with their terms written out.
    #[must_use]
    pub fn new(regulation: &Regulation, language: Language) -> Self {
        let order = Order { regulation, language };
        let mut sections = Vec::new();
        let mut add = |heading: [&'static str; 3], Lines(lines): Lines| {
            if !lines.is_empty() {
                sections.push(Section { heading: said(language, heading).to_owned(), lines });
            }
        };
        add(["Мерзімдер", "Сроки", "Terms"], order.terms());
        add(["Қатысушылар", "Участники", "Participants"], order.participants());
        add(["Қабылдау", "Прием", "Acceptance"], order.acceptances());
        add(["Беру", "Выдача", "Issue"], order.issues());
        add(["Деректер", "Факты", "Facts"], order.facts());
        add(["Нәтижелер", "Результаты", "Outcomes"], order.outcomes());
        add(["Қайтарып алу", "Отзыв", "Withdrawal"], order.withdrawal());
        add(["Нормалар", "Нормы", "Norms"], order.norms());
        for id in 0..regulation.procedures.len() {
            if let Some((heading, Lines(lines))) = order.procedure(id) {
                sections.push(Section { heading, lines });
            }
        }
        let texts = [
            (["Мәтін", "Текст", "Text"], text::clauses(regulation, language)),
            (["Қосымшалар", "Приложения", "Annexes"], text::annexes(regulation, language)),
        ];
        for (heading, Lines(lines)) in texts {
            if !lines.is_empty() {
                sections.push(Section { heading: said(language, heading).to_owned(), lines });
            }
        }
        Self {
            title: regulation.title.in_language(language).to_owned(),
            edition: edition(regulation, language),
            sections,
        }
    }
}

#[cfg(test)]
mod tests;
