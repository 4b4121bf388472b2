//! A case file that is drafted for what no case reaches, to be read by a person before it is trusted.

use super::{Instant, Timeline, channel_name, value_words};
use crate::calendar::WorkCalendar;
use crate::engine::Found;
use crate::language::Language;
use crate::model::{FactId, FactKind, Regulation, Title, Value};

/// A drafted case file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// What must be known of it, in Kazakh and in Russian.
    pub remarks: [&'static str; 2],
    /// What the case is about.
    pub title: Title,
    /// The path of the regulation, from the case file.
    pub regulation: String,
    /// The channel.
    pub channel: &'static str,
    /// When the application came: 19.05.2017 10:00.
    pub start: String,
    /// The facts: `name = value`.
    pub facts: Vec<String>,
    /// The steps that run out of time.
    pub expired: Vec<String>,
    /// The name of the outcome.
    pub outcome: String,
    /// When the total term ends, where there is one: 19.06.2017 18:30.
    pub due: Option<String>,
}

const REMARKS: [&str; 2] = [
    "Жоба: бағдарлама жасаған, деректердің мәндері тек бағыттарды қамту үшін таңдалған. Сенбес бұрын адам оқып, тексеруі, содан кейін `draft` жолын алып тастауы керек.",
    "Черновик: составлен программой, значения фактов выбраны только для охвата переходов. Прежде чем ему доверять, его должен прочитать и проверить человек; после этого строку `draft` нужно убрать.",
];

impl Draft {
    /// Drafts the file of a walk; none where the walk has no outcome.
    #[must_use]
    pub fn new(
        found: &Found,
        regulation: &Regulation,
        calendar: &WorkCalendar,
        path: impl Into<String>,
    ) -> Option<Self> {
        let timeline = Timeline::of_plan(regulation, calendar, &found.plan, Language::Kk);
        let outcome = regulation
            .outcomes
            .iter()
            .find(|other| Some(&other.name) == timeline.outcome.as_ref().map(|of| &of.name))?;
        let title = outcome.title_by(found.channel);
        let drafted = |label: &str, language| {
            let ended = title.in_language(language);
            format!("{label}: {}, {ended}", channel_name(found.channel, language))
        };
        let name = |node| regulation.node(node).name.clone();
        Some(Self {
            remarks: REMARKS,
            title: Title {
                kk: drafted("Жоба", Language::Kk),
                ru: title.ru.as_ref().map(|_| drafted("Черновик", Language::Ru)),
            },
            regulation: path.into(),
            channel: found.channel.keyword().word(regulation.keywords().unwrap_or(Language::Kk)),
            start: Instant::of_moment(found.start, Language::Kk).short(),
            facts: found.facts.iter().map(|(fact, value)| written(*fact, *value, regulation)).collect(),
            expired: found.expired.iter().map(|node| name(*node)).collect(),
            outcome: outcome.name.clone(),
            due: timeline.total().map(|total| total.deadline.due.short()),
        })
    }
}

/// A fact as a case file gives it, in the language of the rules: decimals stand after a full stop.
fn written(fact: FactId, value: Value, regulation: &Regulation) -> String {
    let fact = regulation.fact(fact);
    let own = regulation.keywords().unwrap_or(Language::Kk);
    let language = if fact.kind == FactKind::Number { Language::En } else { own };
    format!("{} = {}", fact.name, value_words(&fact.kind, value, language))
}
