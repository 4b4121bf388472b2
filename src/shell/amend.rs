//! `amend`: the file of the next edition, from the last one and the act that changes it.

use crate::compile;
use crate::diagnostic::{ActFault, Diagnostic, MakingFault, SchemaFault};
use crate::language::{Language, act_in_figures};
use crate::model::{Act, ActKind, ActWording, Regulation, is_same_number};
use crate::render;
use crate::source::Sources;
use crate::syntax::{self, AppendedAct};
use crate::view::{Made, NextEdition, steps_after_amendment};

use super::args::Amend;
use super::exit::Exit;
use super::making::{self, Making};
use super::session::Session;
use super::{files, load, named, succession};

/// Makes the file of the next edition beside the one that is named.
pub(super) fn run(mut session: Session, arguments: &Amend) -> Exit {
    if let Some(made) = make(&mut session, arguments) {
        session.print(&render::made(&made, session.output.style()));
    }
    session.finish(false)
}

fn make(session: &mut Session, arguments: &Amend) -> Option<Made> {
    let act = Making::read(session, &arguments.act);
    let changes = changes(session, arguments.changes.as_deref());
    let effective = arguments.effective.as_deref().map(str::trim);
    let is_told = is_told(session, effective);
    let (file, tree) = load::tree(session, &arguments.file)?;
    let regulation = load::compiled(session, &arguments.file, &tree)?.regulation;
    let (act, changes) = (act?, changes?);
    let path = load::beside(&arguments.file, &act.file_name());
    let is_next = is_told
        && follows_last(session, &act, &regulation)
        && making::is_free(session, &path)
        && succession::is_last(session, &arguments.file, &tree);
    if !is_next {
        return None;
    }
    let language = arguments.language.or(tree.rules.as_ref().and_then(|rules| rules.language));
    let appended = AppendedAct {
        date: act.date,
        number: act.number.clone(),
        remarks: remarks(&act, &changes, effective.is_some(), language),
        effective: effective.map(str::to_owned),
        changes: changes.clone(),
    };
    let former = session.file(file).text();
    let text = syntax::with_act(former, &appended);
    let text = match arguments.language {
        Some(language) => in_language(&text, language),
        None => text,
    };
    let text = with_line_ends(former, text);
    if !session.wrote(files::write_new(&path, &text)) {
        return None;
    }
    let cases = succession::cases(session, &arguments.file, &regulation, &of_chain(&act, &changes, effective));
    let lacking: Vec<String> = changes.iter().filter(|number| !holds(&regulation, number)).cloned().collect();
    let path = path.display().to_string();
    let has_effective = effective.is_some();
    let next = NextEdition { path: &path, changes: &changes, lacking: &lacking, has_effective, cases: &cases };
    let next = steps_after_amendment(next, session.language);
    Some(Made { written: vec![path], cases, next, language: session.language })
}

/// The numbers of clauses, parted by commas; none, with reports, where one is no number of a clause or stands twice.
fn changes(session: &mut Session, given: Option<&str>) -> Option<Vec<String>> {
    let Some(text) = given else { return Some(Vec::new()) };
    let word = session.word("--changes", text);
    let numbers = named::parts(&word);
    let before = session.reports.len();
    if numbers.is_empty() {
        session.report(Diagnostic::at(word.span, SchemaFault::EmptyText { key: "--changes".to_owned() }));
    }
    for (at, number) in numbers.iter().enumerate() {
        let value = number.value.clone();
        if !compile::is_clause_number(&value) {
            session.report(Diagnostic::at(number.span, SchemaFault::BadClauseNumber { number: value }));
        } else if let Some(first) = numbers.iter().take(at).find(|first| first.value == value) {
            let report = Diagnostic::at(number.span, ActFault::ChangedTwice { number: value });
            session.report(report.with_first(first.span));
        }
    }
    (session.reports.len() == before).then(|| numbers.into_iter().map(|number| number.value).collect())
}

/// Whether the wording of how the act is put into effect can be used; where it is empty, that is reported.
fn is_told(session: &mut Session, effective: Option<&str>) -> bool {
    let is_empty = effective == Some("");
    if is_empty {
        let word = session.word("--effective", "");
        session.report(Diagnostic::at(word.span, SchemaFault::EmptyText { key: "--effective".to_owned() }));
    }
    !is_empty
}

/// The act as the list of the new file holds it.
fn of_chain(act: &Making, changes: &[String], effective: Option<&str>) -> Act {
    let kind = ActKind::Changes(changes.to_vec());
    let effective = effective.map(|text| ActWording { kk: Some(text.to_owned()), ru: None });
    Act { effective, ..Act::bare(act.date, act.number.as_str(), kind) }
}

/// The text with lines that end as those of the former file do.
fn with_line_ends(former: &str, text: String) -> String {
    let first = former.split_inclusive('\n').next().unwrap_or_default();
    if first.ends_with("\r\n") { text.replace('\n', "\r\n") } else { text }
}

/// Whether the act comes after the last one of the file, on the same day at the earliest; where it does not, that is reported.
fn follows_last(session: &mut Session, act: &Making, regulation: &Regulation) -> bool {
    if let Some(last) = regulation.acts.last().filter(|last| !last.makes_text()) {
        let act = act_in_figures(last.date, &last.number);
        session.report(Diagnostic::without_place(MakingFault::Repealed { act }));
        return false;
    }
    let is_it = |last: &Act| act.date == last.date && is_same_number(&act.number, &last.number);
    let is_before = |last: &&Act| act.date < last.date || is_it(last);
    let Some(last) = regulation.acts.last().filter(is_before) else { return true };
    let last = act_in_figures(last.date, &last.number);
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
