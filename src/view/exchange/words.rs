//! What is said of an element in Kazakh and in Russian.

use super::terms::{is_in_working_days, timed};
use super::tree::Documentation;
use crate::calendar::Term;
use crate::language::{Language, clause_name};
use crate::model::{ClauseNumber, Node, NodeId, OutcomeId, ProcedureId, Regulation};
use crate::view::capital::capital;
use crate::view::diagram::Speaker;
use crate::view::name::{status_name, uncounted_day};
use crate::view::said::said;
use crate::view::{channel_name, outcome_class_name};

/// The languages of documentation.
const LANGUAGES: [Language; 2] = [Language::Kk, Language::Ru];

fn in_languages(lines: impl Fn(Language) -> Vec<String>) -> Vec<Documentation> {
    LANGUAGES.map(|language| Documentation { language, text: lines(language).join("\n") }).into()
}

/// A clause and what it is about.
fn by_clause(clause: &ClauseNumber, about: &str, language: Language) -> String {
    let clause = capital(&clause_name(&clause.0, language));
    if about.is_empty() { clause } else { format!("{clause}: {about}") }
}

/// What is said of the whole.
pub(super) fn of_regulation(regulation: &Regulation) -> Vec<Documentation> {
    in_languages(|language| {
        let of = |title: &crate::model::Title| title.in_language(language).to_owned();
        vec![of(&regulation.title), of(&regulation.body), status_name(regulation.status, language).to_owned()]
    })
}

/// What is said of a procedure: by which channels it begins, its clause and total term.
pub(super) fn of_procedure(id: ProcedureId, regulation: &Regulation) -> Vec<Documentation> {
    in_languages(|language| {
        let mut own = regulation.acceptances.iter().filter(|acceptance| acceptance.procedure == id);
        let is_uncounted = own.any(|acceptance| acceptance.uncounted_day.is_some());
        let uncounted = is_uncounted.then(|| capital(uncounted_day(language)));
        let heading = Speaker { regulation, language }.heading(id);
        [heading].into_iter().chain(uncounted).collect()
    })
}

/// What is said of a step.
pub(super) fn of_step(id: NodeId, regulation: &Regulation, message: Option<&str>) -> Vec<Documentation> {
    let node = regulation.node(id);
    in_languages(|language| {
        let speaker = Speaker { regulation, language };
        let labelled = |label, text: &str| format!("{}: {text}", said(language, label));
        let title = node.title.as_ref().map_or("", |title| title.in_language(language));
        let mut lines = vec![by_clause(&node.clause, title, language)];
        if let Some(to) = node.to {
            let to = regulation.participant(to).title.in_language(language);
            lines.push(labelled(["Кімге", "Кому", "To"], to));
        }
        let terms = speaker.terms(id);
        if !terms.is_empty() {
            lines.push(labelled(["Мерзімі", "Срок", "Term"], &terms));
        }
        lines.extend(of_timer(node, language).map(str::to_owned));
        if let Some(message) = message {
            let label =
                ["Мерзімнің өткенін білдіретін хабарлама", "Сообщение об истечении срока", "The message of the expiry"];
            lines.push(labelled(label, message));
        }
        if !node.anew.is_empty() {
            let facts: Vec<&str> = node.anew.iter().map(|fact| regulation.fact(*fact).name.as_str()).collect();
            let label = ["Қайта айқындалатын деректер", "Факты, определяемые заново", "Facts decided anew"];
            lines.push(labelled(label, &facts.join(", ")));
        }
        lines
    })
}

/// What a timer measures, or why there is none.
fn of_timer(node: &Node, language: Language) -> Option<&'static str> {
    let granted = node.term.as_ref()?;
    if timed(node).is_some() {
        return Some(said(
            language,
            [
                "Таймер мерзімнің ұзақтығын ғана өлшейді: мерзімнің аяқталуы есептеу қағидалары бойынша айқындалады.",
                "Таймер отмеряет только продолжительность срока: окончание срока определяется по правилам исчисления.",
                "The timer measures the length of the term alone: when the term ends, the rules of counting decide.",
            ],
        ));
    }
    if granted.all().all(|grant| grant.term() == Term::AtOnce) {
        return None;
    }
    Some(said(
        language,
        if is_in_working_days(node) {
            [
                "Таймер жоқ: ISO 8601 ұзақтықтарында жұмыс күні жоқ.",
                "Таймера нет: среди длительностей ISO 8601 нет рабочего дня.",
                "There is no timer: ISO 8601 has no duration in working days.",
            ]
        } else {
            [
                "Таймер жоқ: мерзімнің қалай есептелетіні істің өзіне байланысты.",
                "Таймера нет: исчисление срока зависит от обстоятельств дела.",
                "There is no timer: how the term counts depends on the case.",
            ]
        },
    ))
}

/// What is said of a choice.
pub(super) fn of_choice(id: NodeId, regulation: &Regulation) -> Vec<Documentation> {
    let node = regulation.node(id);
    in_languages(|language| {
        let title = node.title.as_ref().filter(|_| node.is_check);
        vec![by_clause(&node.clause, title.map_or("", |title| title.in_language(language)), language)]
    })
}

/// What is said of an outcome: what the recipient gets, and of which class it is.
pub(super) fn of_outcome(id: OutcomeId, regulation: &Regulation) -> Vec<Documentation> {
    let outcome = regulation.outcome(id);
    in_languages(|language| {
        let first = by_clause(&outcome.clause, outcome.title.in_language(language), language);
        let by_channel = outcome.by_channel.iter().map(|(channel, title)| {
            format!("{}: {}", capital(channel_name(*channel, language)), title.in_language(language))
        });
        let class = capital(outcome_class_name(outcome.class, language));
        [first].into_iter().chain(by_channel).chain([class]).collect()
    })
}
