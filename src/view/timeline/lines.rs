//! What a timeline says before its rows and after them, line by line, and the headings of its columns.

use super::{DeadlineShown, Row, Timeline};
use crate::language::Language;
use crate::view::said::said;

/// The deadline of a row or of a whole procedure, with the lines of its proof.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProofSection {
    /// What the deadline is of and when it is.
    pub heading: String,
    /// How it was reckoned.
    pub lines: Vec<String>,
}

impl Timeline {
    /// The headings of the columns: number, step, who, from, until, clause.
    #[must_use]
    pub const fn headings(&self) -> [&'static str; 6] {
        match self.language {
            Language::Kk => ["№", "Қадам", "Кім", "Басталуы", "Мерзімі", "Тармақ"],
            Language::Ru => ["№", "Шаг", "Кто", "Начало", "Срок", "Пункт"],
            Language::En => ["No", "Step", "Who", "From", "Until", "Clause"],
        }
    }

    /// The lines before the rows.
    #[must_use]
    pub fn head_lines(&self) -> Vec<String> {
        let mut lines = vec![self.title.clone()];
        let mut say = |label, text: &str| lines.push(format!("{}: {text}", said(self.language, label)));
        if let Some(case) = &self.case {
            say(["іс", "дело", "case"], case);
        }
        say(["редакция", "редакция", "edition"], &self.edition);
        if let Some(channel) = self.channel_name {
            say(["арна", "канал", "channel"], channel);
        }
        if let Some(received) = &self.received {
            say(["өтініш түсті", "заявление поступило", "received"], &received.full());
        }
        if let Some(accepted) = self.accepted.as_ref().filter(|_| !self.acceptance_words.is_empty()) {
            let words = format!("{} – {}", accepted.full(), self.acceptance_words);
            say(["есептеу басы", "начало отсчета", "counts from"], &words);
        }
        for total in &self.totals {
            let words = format!("{} → {} ({})", total.deadline.term, total.deadline.due.full(), total.clause);
            say(["жалпы мерзім", "общий срок", "total term"], &words);
        }
        if let Some(hours) = &self.hours {
            say(["жұмыс уақыты", "рабочее время", "office hours"], hours);
        }
        lines
    }

    /// The lines after the rows: the outcome and the remarks.
    #[must_use]
    pub fn tail_lines(&self) -> Vec<String> {
        let mut lines = Vec::new();
        let mut say = |label, text: &str| lines.push(format!("{}: {text}", said(self.language, label)));
        match &self.outcome {
            Some(outcome) => {
                let words = format!("{} – {} ({})", outcome.class_words, outcome.title, outcome.clause);
                say(["нәтиже", "результат", "outcome"], &words);
            }
            None => say(
                ["нәтиже", "результат", "outcome"],
                said(self.language, ["іс аяқталған жоқ", "дело не завершено", "the case has not ended"]),
            ),
        }
        for note in &self.notes {
            say(["ескертпе", "примечание", "note"], &note.words);
        }
        lines
    }

    /// The proofs of all deadlines: those of whole procedures, then those of the rows.
    #[must_use]
    pub fn proofs(&self) -> Vec<ProofSection> {
        let totals = self.totals.iter().map(|total| {
            let label = said(self.language, ["жалпы мерзім", "общий срок", "total term"]);
            (format!("{label}, {}", total.procedure), &total.deadline)
        });
        let rows = self
            .rows
            .iter()
            .filter_map(|row| row.until.as_ref().map(|deadline| (format!("{}. {}", row.number, row.title), deadline)));
        totals.chain(rows).filter_map(|(of, deadline)| ProofSection::new(&of, deadline)).collect()
    }
}

impl ProofSection {
    fn new(of: &str, deadline: &DeadlineShown) -> Option<Self> {
        let mut lines = deadline.proof.as_ref()?.lines.clone();
        lines.extend(deadline.limit.iter().map(|limit| format!("{limit}: {}", deadline.due.full())));
        Some(Self { heading: format!("{of} → {}", deadline.due.full()), lines })
    }
}

impl Row {
    /// Who acts, and whom it addresses: «алушы → портал».
    #[must_use]
    pub fn who(&self) -> String {
        match &self.to {
            Some(to) => format!("{} → {to}", self.actor),
            None => self.actor.clone(),
        }
    }

    /// The answer, or the way taken, and the remarks.
    #[must_use]
    pub fn remarks(&self) -> Vec<&str> {
        let answer = self.answer.iter().map(|answer| answer.words.as_str());
        answer.chain(self.notes.iter().map(String::as_str)).collect()
    }

    /// From when until when: «16.06.2017 10:00 → 16.06.2017 10:30»; for a check only when.
    #[must_use]
    pub fn span(&self) -> String {
        let from = self.from.short();
        match &self.until {
            Some(until) => format!("{from} → {}", until.due.short()),
            None if self.until_words.is_empty() => from,
            None => format!("{from} → {}", self.until_words),
        }
    }
}
