//! What a timeline says before its rows and after them, line by line, and the headings of its columns.

use super::note::{ANOTHER_EDITION, EDITION_NOT_YET_MADE, UNCLEAR_EDITIONS};
use super::total::TOTAL_TERM;
use super::{DeadlineShown, Note, OwnHours, Row, RowKind, RowState, Timeline};
use crate::language::Language;
use crate::model::Channel;
use crate::view::acceptance::{skipped_lines, skipped_short};
use crate::view::channel_code;
use crate::view::said::said;

const OFFICE_HOURS: [&str; 3] = ["жұмыс уақыты", "рабочее время", "office hours"];
const VALID_UNTIL: [&str; 3] = ["нәтиженің жарамдылық мерзімі", "срок действия результата", "the result is valid for"];
const COUNTS_FROM: [&str; 3] = ["есептеудің басталуы", "начало отсчета", "counts from"];
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
        for line in self.choice.iter().flat_map(|choice| &choice.lines) {
            say(["редакцияның негізі", "основание редакции", "why this edition"], line);
        }
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
            say(OFFICE_HOURS, hours);
        }
        for own in &self.own_hours {
            say(OFFICE_HOURS, &own.words());
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
        if let Some(withdrawn) = &self.withdrawn {
            let label = ["өтініш қайтарып алынды", "заявление отозвано", "the application was withdrawn"];
            say(label, &withdrawn.words());
        }
        match &self.outcome {
            Some(outcome) => {
                let words = format!("{} – {} ({})", outcome.class_words, outcome.title, outcome.clause);
                say(["нәтиже", "результат", "outcome"], &words);
                if let Some(valid) = &outcome.valid {
                    say(VALID_UNTIL, &valid.words());
                }
                if let Some(lapsed) = &outcome.lapsed {
                    let label = [
                        "нәтиженің жарамдылық мерзімі өтті",
                        "срок действия результата истек",
                        "the result has lapsed",
                    ];
                    say(label, &lapsed.words());
                }
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
        let meetings = self.rows.iter().filter_map(|row| Some((row, row.meeting.as_ref()?)));
        let meetings = meetings.map(|(row, meeting)| {
            let heading = format!("{}. {}: {}", row.number, row.title, meeting.heading(self.language));
            ProofSection { heading, lines: meeting.lines.clone() }
        });
        let valid = self.outcome.iter().filter_map(|outcome| outcome.valid.as_ref());
        let valid = valid.filter_map(|valid| ProofSection::new(said(self.language, VALID_UNTIL), &valid.deadline));
        self.acceptance().into_iter().chain(terms).chain(meetings).chain(valid).collect()
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
            COUNTS_FROM
        } else {
            ["түсті деп есептеледі", "считается поступившим", "counts as received"]
        }
    }

    fn is_proactive(&self) -> bool {
        self.channel == Some(channel_code(Channel::Proactive))
    }

    /// That the case has not ended, which steps are open, and until when.
    fn unfinished(&self) -> String {
        let language = self.language;
        let words = said(language, ["іс аяқталған жоқ", "дело не завершено", "the case has not ended"]);
        let open = self.rows.iter().filter(|row| row.state == RowState::Open && row.kind == RowKind::Step);
        let open: Vec<String> = open.map(|row| row.open_words(language)).collect();
        if open.is_empty() { words.to_owned() } else { format!("{words}: {}", open.join("; ")) }
    }
}

impl ProofSection {
    fn new(of: &str, deadline: &DeadlineShown) -> Option<Self> {
        let mut lines = deadline.proof.as_ref()?.lines.clone();
        lines.extend(deadline.limit.iter().map(|limit| format!("{limit}: {}", deadline.due.full())));
        Some(Self { heading: format!("{of} → {}", deadline.due.full()), lines })
    }
}

impl OwnHours {
    /// Whose they are, the hours and where they come from.
    fn words(&self) -> String {
        let words = format!("{} – {}", self.whose.join(", "), self.hours);
        match &self.ground {
            Some(ground) => format!("{words} ({ground})"),
            None => words,
        }
    }
}

impl Note {
    /// Whether it must be read before the rows.
    fn is_first(&self) -> bool {
        [EDITION_NOT_YET_MADE, ANOTHER_EDITION, UNCLEAR_EDITIONS].contains(&self.kind)
    }
}

impl Row {
    /// That the step is open, and until when.
    fn open_words(&self, language: Language) -> String {
        let Self { number, title, until_words: until, .. } = self;
        let dash = if self.until.is_some() { "– " } else { "" };
        match language {
            Language::Kk => format!("«{title}» қадамы (№ {number}) орындалуда, мерзімі {dash}{until}"),
            Language::Ru => format!("исполняется шаг {number} «{title}», срок {dash}{until}"),
            Language::En => format!("step {number} “{title}” is open, term {dash}{until}"),
        }
    }

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

    /// Since when it is to be done, and from when its term counts where that is later: a line for each, and for the label.
    #[must_use]
    pub fn since(&self, language: Language) -> String {
        let from = self.from.full();
        match &self.counts_from {
            Some(counts) => format!("{from}\n{}:\n{}", said(language, COUNTS_FROM), counts.full()),
            None => from,
        }
    }

    /// From when until when: «16.06.2017 10:00 → 16.06.2017 10:30»; for a check only when.
    #[must_use]
    pub fn span(&self, language: Language) -> String {
        let mut from = self.from.short();
        if let Some(counts) = &self.counts_from {
            from = format!("{from} ({}: {})", said(language, COUNTS_FROM), counts.short());
        }
        match &self.until {
            Some(until) => format!("{from} → {}", until.due.short()),
            None if self.kind == RowKind::Check => from,
            None => format!("{from} → {}", self.until_words),
        }
    }
}
