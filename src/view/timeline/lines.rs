//! What a timeline says before its rows and after them, line by line, and the headings of its columns.

use super::note::EDITION_NOT_YET_MADE;
use super::{DeadlineShown, Note, Row, RowKind, Timeline, Total};
use crate::language::Language;
use crate::model::Channel;
use crate::view::acceptance::{skipped_lines, skipped_short};
use crate::view::said::said;
use crate::view::{Instant, channel_code};

const TOTAL_TERM: [&str; 3] = ["жалпы мерзім", "общий срок", "total term"];
const NOTE: [&str; 3] = ["ескертпе", "примечание", "note"];

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
            say(self.came(), &received.full());
        }
        if let Some(accepted) = self.accepted.as_ref().filter(|_| !self.acceptance_words.is_empty()) {
            let skipped = skipped_short(&self.skipped, self.language);
            let words = format!("{} – {}{skipped}", accepted.full(), self.acceptance_words);
            say(self.counts_from(), &words);
        }
        for total in &self.totals {
            say(TOTAL_TERM, &total.words(self.totals.len() > 1, self.language));
        }
        if let Some(hours) = &self.hours {
            say(["жұмыс уақыты", "рабочее время", "office hours"], hours);
        }
        for note in self.notes.iter().filter(|note| note.is_first()) {
            say(NOTE, &note.words);
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
            None => say(["нәтиже", "результат", "outcome"], &self.unfinished()),
        }
        for total in self.totals.iter().filter(|total| total.late == Some(true)) {
            let label = ["жалпы мерзім бұзылды", "общий срок нарушен", "the total term was broken"];
            say(label, &total.breach(self.totals.len() > 1, self.language));
        }
        for note in self.notes.iter().filter(|note| !note.is_first()) {
            say(NOTE, &note.words);
        }
        lines
    }

    /// The proofs of all deadlines: those of whole procedures, then those of the rows.
    #[must_use]
    pub fn proofs(&self) -> Vec<ProofSection> {
        let totals = self.totals.iter().map(|total| (total.heading(self.language), &total.deadline));
        let rows = self
            .rows
            .iter()
            .filter_map(|row| row.until.as_ref().map(|deadline| (format!("{}. {}", row.number, row.title), deadline)));
        let terms = totals.chain(rows).filter_map(|(of, deadline)| ProofSection::new(&of, deadline));
        self.acceptance().into_iter().chain(terms).collect()
    }

    /// Why an application counts from another day, each day off with its ground; none where no day was skipped.
    fn acceptance(&self) -> Option<ProofSection> {
        let (received, accepted) = (self.received.as_ref()?, self.accepted.as_ref()?);
        if self.skipped.is_empty() {
            return None;
        }
        let came = format!("{}: {}", said(self.language, self.came()), received.full());
        let mut lines = vec![came, self.acceptance_words.to_owned()];
        lines.extend(skipped_lines(&self.skipped, self.language));
        Some(ProofSection {
            heading: format!("{} → {}", said(self.language, self.counts_from()), accepted.full()),
            lines,
        })
    }

    /// The label of when the case began.
    fn came(&self) -> [&'static str; 3] {
        if self.is_proactive() {
            ["іс басталды", "дело начато", "begun"]
        } else {
            ["өтініш түсті", "заявление поступило", "received"]
        }
    }

    /// The label of the moment from which the case counts.
    fn counts_from(&self) -> [&'static str; 3] {
        if self.is_proactive() {
            ["есептеудің басталуы", "начало отсчета", "counts from"]
        } else {
            ["түсті деп есептеледі", "считается поступившим", "counts as received"]
        }
    }

    fn is_proactive(&self) -> bool {
        self.channel == Some(channel_code(Channel::Proactive))
    }

    /// That the case has not ended, which step is open, and until when.
    fn unfinished(&self) -> String {
        let language = self.language;
        let words = said(language, ["іс аяқталған жоқ", "дело не завершено", "the case has not ended"]);
        let Some(row) = self.rows.iter().rfind(|row| row.kind == RowKind::Step && row.done.is_none()) else {
            return words.to_owned();
        };
        let Row { number, title, until_words: until, .. } = row;
        let dash = if row.until.is_some() { "– " } else { "" };
        match language {
            Language::Kk => format!("{words}: «{title}» қадамы (№ {number}) орындалуда, мерзімі {dash}{until}"),
            Language::Ru => format!("{words}: исполняется шаг {number} «{title}», срок {dash}{until}"),
            Language::En => format!("{words}: step {number} “{title}” is open, term {dash}{until}"),
        }
    }
}

impl ProofSection {
    fn new(of: &str, deadline: &DeadlineShown) -> Option<Self> {
        let mut lines = deadline.proof.as_ref()?.lines.clone();
        lines.extend(deadline.limit.iter().map(|limit| format!("{limit}: {}", deadline.due.full())));
        Some(Self { heading: format!("{of} → {}", deadline.due.full()), lines })
    }
}

impl Total {
    /// Of what the term is: «жалпы мерзім (5-тармақ бойынша рәсім)».
    fn heading(&self, language: Language) -> String {
        let (label, under) = (said(language, TOTAL_TERM), &self.under);
        match language {
            Language::Kk => format!("{label} ({under} рәсім)"),
            Language::Ru => format!("{label} (процедура {under})"),
            Language::En => format!("{label} (procedure {})", under.replacen("by ", "of ", 1)),
        }
    }

    /// The term, its end and its clause, whether it was broken, and the remarks.
    fn words(&self, is_named: bool, language: Language) -> String {
        let mut parts = vec![format!("{} → {} ({})", self.deadline.term, self.deadline.due.full(), self.clause)];
        if is_named {
            parts.insert(0, self.under.clone());
        }
        let mut words = parts.join(", ");
        if let Some(done) = self.done.as_ref().filter(|_| self.late == Some(true)) {
            let broken = said(language, ["бұзылды, аяқталғаны", "нарушен, завершено", "broken, ended on"]);
            let dash = said(language, [" –", "", ""]);
            words = format!("{words}; {broken}{dash} {}", done.full());
        }
        for note in &self.notes {
            words = format!("{words}; {note}");
        }
        words
    }

    /// When the term ended and when the procedure did.
    fn breach(&self, is_named: bool, language: Language) -> String {
        let due = self.deadline.due.full();
        let done = self.done.as_ref().map_or_else(String::new, Instant::full);
        let words = match language {
            Language::Kk => format!("мерзімнің аяқталуы – {due}, іс жүзінде аяқталғаны – {done}"),
            Language::Ru => format!("срок истекал {due}, завершено {done}"),
            Language::En => format!("it ended on {due}, the work on {done}"),
        };
        if is_named { format!("{}, {words}", self.under) } else { words }
    }
}

impl Note {
    /// Whether it must be read before the rows.
    fn is_first(&self) -> bool {
        self.kind == EDITION_NOT_YET_MADE
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
            None if self.kind == RowKind::Check => from,
            None => format!("{from} → {}", self.until_words),
        }
    }
}
