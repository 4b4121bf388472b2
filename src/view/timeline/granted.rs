//! How the term of a row was granted: by case, from another step, before an end, by meetings, by several procedures.

use super::Teller;
use super::head::by_clause;
use super::meeting::MEETING_DAYS;
use crate::calendar::{Due, Moment, Reckoner};
use crate::engine::{Counted, Deadline};
use crate::language::{Language, under_clause};
use crate::model::{By, ByCase, Condition, Facts, Grant, Node, Regulation, Wait};
use crate::view::fact::{facts_of, value_spoken};
use crate::view::grant::{before_end, not_before};
use crate::view::hours::meeting_days;
use crate::view::said::said;
use crate::view::{due_in_figures, moment_in_figures};

/// Which case of a term held, by the facts that decided it; none for a term that is always the same.
pub(super) fn case_words<T>(
    granted: &ByCase<T>,
    facts: &Facts,
    regulation: &Regulation,
    language: Language,
) -> Option<String> {
    if granted.cases.is_empty() {
        return None;
    }
    let mut asked = Vec::new();
    let mut is_other = true;
    for (condition, _) in &granted.cases {
        facts_of(condition, &mut asked);
        if Condition::holds(condition, facts) == Ok(true) {
            is_other = false;
            break;
        }
    }
    let known = asked.into_iter().filter_map(|id| Some((regulation.fact(id), facts.get(id)?)));
    let known: Vec<String> = known
        .map(|(fact, value)| {
            format!("{}: {}", fact.title.in_language(language), value_spoken(&fact.kind, value, language))
        })
        .collect();
    let known = known.join("; ");
    Some(match (language, is_other) {
        (Language::Kk, false) => format!("мерзім мына жағдайға белгіленген: «{known}»"),
        (Language::Kk, true) => format!("мерзім өзге жағдайларға белгіленген («{known}»)"),
        (Language::Ru, false) => format!("срок установлен при условии «{known}»"),
        (Language::Ru, true) => format!("срок установлен для остальных случаев («{known}»)"),
        (Language::En, false) => format!("the term for the case “{known}”"),
        (Language::En, true) => format!("the term for the other cases (“{known}”)"),
    })
}

impl Teller<'_> {
    /// What is to be known of a row before it is done.
    pub(super) fn granted(&self, node: &Node, deadline: Option<&Deadline>, facts: &Facts) -> Vec<String> {
        let language = self.language;
        let mut notes = Vec::new();
        notes.extend(node.by.as_ref().map(|by| self.by(by)));
        if let (Some(granted), Some(deadline)) = (&node.term, deadline) {
            notes.extend(case_words(granted, facts, self.regulation, language));
            match (granted.choose(facts), deadline.counted) {
                (Ok(Grant::From(_, after)), Counted::From(from)) => {
                    let (title, from) = (self.node_title(*after), moment_in_figures(from, language));
                    notes.push(match language {
                        Language::Kk => format!("мерзім «{title}» қадамынан бастап есептеледі: {from}"),
                        Language::Ru => format!("срок считается с момента шага «{title}»: {from}"),
                        Language::En => format!("the term counts from the step “{title}”: {from}"),
                    });
                }
                (_, Counted::Before(end)) => {
                    let (before, end) = (before_end(deadline.term, language), due_in_figures(end, language));
                    notes.push(match language {
                        Language::Kk => format!("{before} (жалпы мерзімнің аяқталуы – {end})"),
                        Language::Ru | Language::En => format!("{before} ({end})"),
                    });
                }
                _ => {}
            }
        }
        if let Some(meets) = &self.regulation.participant(node.actor).meets {
            let label = said(language, MEETING_DAYS);
            notes.push(format!("{label}: {}", meeting_days(meets, language)));
        }
        notes
    }

    /// By which procedures a step is done.
    fn by(&self, by: &By) -> String {
        let language = self.language;
        let end = match by {
            By::One(one) => return under_clause(&self.regulation.procedure(*one).clause.0, language),
            By::All(_) => ["бәрі аяқталуға тиіс", "должны завершиться все", "all must end"],
            By::Any(_) => {
                ["біріншісінің аяқталуы жеткілікті", "достаточно завершения первой", "the first to end is enough"]
            }
        };
        let label = said(language, ["рәсімдер қатар жүреді", "процедуры идут параллельно", "procedures at once"]);
        let named = by.procedures().iter().map(|id| {
            let procedure = self.regulation.procedure(*id);
            let (name, under) = (&procedure.name, by_clause(&procedure.clause.0, language));
            match language {
                Language::Kk | Language::Ru => format!("«{name}» ({under})"),
                Language::En => format!("“{name}” ({under})"),
            }
        });
        format!("{label}: {}; {}", named.collect::<Vec<_>>().join(", "), said(language, end))
    }

    /// Before when a step may not be done, in words.
    pub(super) fn earliest(&self, node: &Node, wait: Wait, after: Moment) -> Option<String> {
        let until = due_in_figures(self.wait_end(node, wait, after)?, self.language);
        Some(format!("{}: {until}", not_before(wait.term, self.node_title(wait.after), self.language)))
    }

    /// When the time ends before which a step may not be done.
    pub(super) fn wait_end(&self, node: &Node, wait: Wait, after: Moment) -> Option<Due> {
        let hours = self.regulation.participant(node.actor).hours.or(self.reckoner.hours);
        let reckoner = Reckoner { hours, ..self.reckoner };
        let from = self.accepted().map_or(after, |accepted| accepted.max(after));
        reckoner.due(wait.term, from).ok()
    }
}
