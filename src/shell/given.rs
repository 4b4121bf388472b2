//! The case of `run`, before it is walked: what its file and the options say of it.

use std::path::Path;

use crate::calendar::Moment;
use crate::compile;
use crate::diagnostic::{CaseFault, CommandFault, Diagnostic, ScriptFault};
use crate::language::Language;
use crate::model::{Channel, FactId, Facts, Happening, NodeId, Regulation, Script, Title, Value};
use crate::source::{Span, Spanned};
use crate::syntax::{CaseTree, Document};
use crate::view::EditionChoice;

use super::args::Run;
use super::beside::Beside;
use super::exit::has_errors;
use super::load::{self, Loaded};
use super::places::Places;
use super::session::Session;
use super::{editions, files};

/// What is known of the case before it is walked.
pub(super) struct Given {
    pub(super) title: Option<Title>,
    pub(super) channel: Option<Channel>,
    pub(super) start: Option<Moment>,
    pub(super) facts: Facts,
    /// What is decided when one of the facts is asked again, in order.
    pub(super) later: Vec<(FactId, Value)>,
    /// The steps that run out of time where the case is only planned.
    pub(super) expired: Vec<NodeId>,
    pub(super) happenings: Vec<Happening>,
    /// Where the start is written.
    pub(super) place: Option<Span>,
    /// Where the case stands in its file.
    pub(super) head: Option<Span>,
    /// Where each of the happenings is written.
    pub(super) places: Vec<Places>,
    /// How the edition was come to.
    pub(super) edition: EditionFrom,
}

/// How the edition was come to by which a case is walked.
pub(super) enum EditionFrom {
    /// Out of a folder of editions.
    Folder(EditionChoice, Beside),
    /// Its file was named on the command line.
    File,
    /// The file of the case names it.
    Case,
}

impl Given {
    /// What a case file says, with the places where it says it.
    pub(super) fn of_script(script: Script, tree: &CaseTree) -> Self {
        Self {
            title: script.title,
            channel: script.channel,
            start: Some(script.start),
            facts: script.facts,
            later: script.later,
            expired: script.expired,
            happenings: script.happenings,
            place: tree.start.as_ref().map(|start| start.span),
            head: Some(tree.place),
            places: tree.events.iter().map(Places::of_event).collect(),
            edition: EditionFrom::Case,
        }
    }

    /// A case of which nothing is known yet.
    fn nothing(regulation: &Regulation, edition: EditionFrom) -> Self {
        Self {
            title: None,
            channel: None,
            start: None,
            facts: Facts::none(regulation.facts.len()),
            later: Vec::new(),
            expired: Vec::new(),
            happenings: Vec::new(),
            place: None,
            head: None,
            places: Vec::new(),
            edition,
        }
    }
}

/// The regulation and the case; none, with reports, where one of them is not sound.
pub(super) fn read(session: &mut Session, arguments: &Run) -> Option<(Loaded, Given)> {
    let (loaded, given) = of_path(session, arguments)?;
    let given = with_options(session, &loaded.regulation, given, arguments);
    if !session.output.can_ask() {
        report_lacking(session, &loaded.regulation, &given, arguments);
    }
    (!has_errors(&session.reports)).then_some((loaded, given))
}

/// What the path leads to: a regulation, a case, or a folder of editions.
fn of_path(session: &mut Session, arguments: &Run) -> Option<(Loaded, Given)> {
    let path = arguments.file.as_path();
    if files::is_folder(path) {
        let (loaded, start, choice, beside) = editions::chosen(session, arguments)?;
        let given = Given::nothing(&loaded.regulation, EditionFrom::Folder(choice, beside));
        return Some((loaded, Given { start: Some(start), ..given }));
    }
    let (file, document) = session.document(path)?;
    if let Some(fault) = chooses_edition(path, &document, arguments) {
        session.report(Diagnostic::without_place(fault));
        return None;
    }
    match document {
        Document::Regulation(tree) => {
            let loaded = load::compiled(session, path, &tree)?;
            let given = Given::nothing(&loaded.regulation, EditionFrom::File);
            Some((loaded, given))
        }
        Document::Case(tree) => of_case(session, path, &tree),
        Document::Calendar(_) | Document::Register(_) => {
            load::wrong_kind(session, path, file);
            None
        }
    }
}

/// What is wrong where an option chooses among editions and the path leads to a file.
fn chooses_edition(path: &Path, document: &Document, arguments: &Run) -> Option<CommandFault> {
    let of_folders = [("--edition", &arguments.edition), ("--as-of", &arguments.as_of)];
    let (option, _) = of_folders.into_iter().find(|(_, value)| value.is_some())?;
    let folder = match document {
        Document::Regulation(_) => Some(path.parent().filter(|folder| !folder.as_os_str().is_empty())),
        Document::Case(_) => None,
        Document::Calendar(_) | Document::Register(_) => return None,
    };
    let folder = folder.map(|folder| folder.unwrap_or(Path::new(".")).display().to_string());
    Some(CommandFault::ChoosesEdition { option: option.to_owned(), folder })
}

/// What a case file says.
fn of_case(session: &mut Session, path: &Path, tree: &CaseTree) -> Option<(Loaded, Given)> {
    let name = tree.regulation.as_ref()?;
    let loaded = match load::of_case(session, path, &name.value) {
        Ok(loaded) => loaded,
        Err(fault) => {
            session.report(Diagnostic::at(name.span, fault));
            check_moments(session, tree);
            return None;
        }
    };
    let file = session.sources.get(tree.place.file)?;
    let script = compile::case(tree, file, &loaded.regulation, &mut session.reports)?;
    Some((loaded, Given::of_script(script, tree)))
}

/// Reports what nobody has said and nobody can be asked for: the channel and the start.
fn report_lacking(session: &mut Session, regulation: &Regulation, given: &Given, arguments: &Run) {
    if given.channel.is_none() && arguments.channel.is_none() {
        session.report(no_channel(regulation, session.language));
    }
    if given.start.is_none() && arguments.start.is_none() {
        session.report(no_start());
    }
}

/// The report that the channel is not said.
pub(super) fn no_channel(regulation: &Regulation, language: Language) -> Diagnostic {
    Diagnostic::without_place(CommandFault::NoChannel { open: compile::open_channels(regulation, language) })
}

/// The report that the start is not said.
pub(super) fn no_start() -> Diagnostic {
    Diagnostic::without_place(CommandFault::NoStart)
}

/// Reports the moments of a case that cannot be read: all that can be checked without its regulation.
pub(super) fn check_moments(session: &mut Session, tree: &CaseTree) {
    let moments = tree.start.iter().chain(tree.events.iter().filter_map(|event| event.at.as_ref()));
    for moment in moments {
        instant(session, moment);
    }
}

/// What the options add; where a case file says otherwise, the option holds.
fn with_options(session: &mut Session, regulation: &Regulation, mut given: Given, arguments: &Run) -> Given {
    let before = session.reports.len();
    if let Some(text) = &arguments.channel {
        let word = session.word("--channel", text);
        given.channel = compile::channel_of(&word, regulation, session.language, &mut session.reports);
    }
    if let Some(text) = &arguments.start {
        let word = session.word("--start", text);
        given.place = Some(word.span);
        given.start = instant(session, &word);
    }
    let mut decided = Facts::none(regulation.facts.len());
    for text in &arguments.fact {
        let span = session.word("--fact", text).span;
        let Some(file) = session.sources.get(span.file) else { continue };
        let Some((fact, value)) = compile::fact_from_text(file, span, regulation, &mut session.reports) else {
            continue;
        };
        if decided.get(fact).is_none() {
            decided.set(fact, value);
            given.facts.set(fact, value);
            given.later.retain(|(other, _)| *other != fact);
        } else if compile::is_asked_anew(fact, regulation) && given.happenings.is_empty() {
            given.later.push((fact, value));
        } else if compile::is_asked_anew(fact, regulation) {
            let fact = regulation.fact(fact).name.clone();
            session.report(Diagnostic::at(span, ScriptFault::LaterBesideEvents { fact }));
        } else {
            let name = regulation.fact(fact).name.clone();
            session.report(Diagnostic::at(span, CaseFault::RepeatedFact { name }));
        }
    }
    session.reports.iter_mut().skip(before).for_each(|report| report.keywords = regulation.keywords());
    given
}

/// A moment with its time of day; none, with a report, where one of them is not said.
pub(super) fn instant(session: &mut Session, text: &Spanned<String>) -> Option<Moment> {
    let report = |mistake| Diagnostic::at(text.span, CaseFault::BadMoment { value: text.value.clone(), mistake });
    compile::instant(&text.value).map_err(|mistake| session.report(report(mistake))).ok()
}
