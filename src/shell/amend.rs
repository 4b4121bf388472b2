//! `amend`: the file of the next edition, from the last one and the act that changes it.

use crate::compile;
use crate::diagnostic::{Diagnostic, MakingFault, SchemaFault};
use crate::language::{Language, date_in_figures};
use crate::model::{Act, Regulation};
use crate::render;
use crate::source::Sources;
use crate::syntax::{self, AppendedAct};
use crate::view::{Made, NextEdition, steps_after_amendment};

use super::args::Amend;
use super::exit::Exit;
use super::making::{self, Making};
use super::session::Session;
use super::suite::Suite;
use super::{files, load, suite};

/// Makes the file of the next edition beside the one that is named.
pub(super) fn run(mut session: Session, arguments: &Amend) -> Exit {
    if let Some(made) = make(&mut session, arguments) {
        session.print(&render::made(&made, session.output.style()));
    }
    session.finish(false)
}

fn make(session: &mut Session, arguments: &Amend) -> Option<Made> {
    let act = Making::read(session, &arguments.act);
    let changes = changes(session, arguments.changes.as_deref().unwrap_or_default());
    let (file, document) = session.document(&arguments.file)?;
    let syntax::Document::Regulation(tree) = document else {
        load::wrong_kind(session, &arguments.file, file);
        return None;
    };
    let regulation = load::compiled(session, &arguments.file, &tree)?.regulation;
    let (act, changes) = (act?, changes?);
    let path = load::beside(&arguments.file, &act.file_name());
    if !follows_last(session, &act, &regulation) || !making::is_free(session, &path) {
        return None;
    }
    let language = arguments.language.or(tree.rules.as_ref().and_then(|rules| rules.language));
    let appended = AppendedAct {
        date: act.date,
        number: act.number.clone(),
        remarks: remarks(&act, &changes, arguments.effective.is_some(), language),
        effective: arguments.effective.clone(),
        changes: changes.clone(),
    };
    let text = syntax::with_act(session.file(file).text(), &appended);
    let text = arguments.language.map_or_else(|| text.clone(), |language| in_language(&text, language));
    if !making::write(session, &path, &text) {
        return None;
    }
    let stay = cases(session, arguments);
    let lacking: Vec<String> = changes.iter().filter(|number| !holds(&regulation, number)).cloned().collect();
    let path = path.display().to_string();
    let has_effective = arguments.effective.is_some();
    let next = NextEdition { path: &path, changes: &changes, lacking: &lacking, has_effective };
    let next = steps_after_amendment(next, session.language);
    Some(Made { written: vec![path], stay, next, language: session.language })
}

/// The numbers of clauses, parted by commas; none, with reports, where one is no number of a clause.
fn changes(session: &mut Session, text: &str) -> Option<Vec<String>> {
    let numbers: Vec<&str> = text.split(',').map(str::trim).filter(|number| !number.is_empty()).collect();
    let before = session.reports.len();
    for number in numbers.iter().filter(|number| !compile::is_clause_number(number)) {
        let word = session.word("--changes", number);
        session.report(Diagnostic::at(word.span, SchemaFault::BadClauseNumber { number: word.value }));
    }
    (session.reports.len() == before).then(|| numbers.into_iter().map(str::to_owned).collect())
}

/// Whether the act comes after the last one of the file, on the same day at the earliest; where it does not, that is reported.
fn follows_last(session: &mut Session, act: &Making, regulation: &Regulation) -> bool {
    let is_before = |last: &&Act| act.date < last.date || (act.date == last.date && act.number == last.number);
    let Some(last) = regulation.acts.last().filter(is_before) else { return true };
    let last = format!("{} № {}", date_in_figures(last.date), last.number);
    session.report(Diagnostic::without_place(MakingFault::NotLater { act: act.shown(), last }));
    false
}

fn holds(regulation: &Regulation, number: &str) -> bool {
    regulation.clauses.iter().any(|clause| clause.number.0 == number)
}

/// What is still to be written of the act.
fn remarks(act: &Making, changes: &[String], has_effective: bool, language: Option<Language>) -> Vec<String> {
    let is_russian = language == Some(Language::Ru);
    let remark = |key: &str, [kk, ru]: [&str; 2]| format!("{key}   # {}", if is_russian { ru } else { kk });
    let mut remarks = Vec::new();
    if changes.is_empty() {
        let words = ["акт өзгерткен тармақтарды жазыңыз", "впишите пункты, которые изменил акт"];
        remarks.push(remark("changes = [\"…\"]", words));
    }
    if !has_effective {
        let words =
            ["қолданысқа енгізілу тәртібін актіден сөзбе-сөз жазыңыз", "впишите дословно, как акт вводится в действие"];
        remarks.push(remark("effective = '…'", words));
    }
    let key = format!("published = {}-..-..", act.date.format("%Y"));
    remarks.push(remark(&key, ["белгісіз", "неизвестно"]));
    remarks
}

/// The text with its keywords in a language.
fn in_language(text: &str, language: Language) -> String {
    let mut sources = Sources::new();
    let file = sources.add("", text);
    let laid_out = sources.get(file).and_then(|file| syntax::format(file, Some(language)).ok());
    laid_out.unwrap_or_else(|| unreachable!("the regulation was sound, and one act more leaves it readable"))
}

/// The case files that name the edition before.
fn cases(session: &mut Session, arguments: &Amend) -> Vec<String> {
    let held = std::mem::take(&mut session.reports);
    let Suite { cases, .. } = suite::find(session, std::slice::from_ref(&arguments.file));
    // What is wrong with a case is asked of `check`.
    session.reports = held;
    let own = files::whole(&arguments.file);
    let named = cases.into_iter().filter(|case| case.regulation.as_ref() == Some(&own));
    let mut paths: Vec<String> = named.map(|case| case.path.display().to_string()).collect();
    paths.sort();
    paths
}
