//! Editions of one regulation: read together, held against one another, chosen among by a day.

use std::collections::BTreeMap;
use std::path::{Component, Path, PathBuf};

use chrono::NaiveDate;

use crate::calendar::Moment;
use crate::compile;
use crate::diagnostic::{Diagnostic, EditionFault, FileFault, Severity};
use crate::history::{Answer, Chain, Chosen, Clash, clashes};
use crate::language::Words;
use crate::model::{Act, Regulation, edition_file_name};
use crate::source::{FileId, Span};
use crate::syntax::{Document, RegulationTree, parse};
use crate::view::{EditionChoice, HeldEdition, Note, act_named, answer_words, edition_number};

use super::args::Run;
use super::exit::has_errors;
use super::load::Loaded;
use super::session::{Session, stem};
use super::{ask, files, given};

/// A sound regulation file among others.
pub(super) struct Edition {
    /// The path, as the user gave it.
    pub(super) path: String,
    /// The name by which the edition is called: that of its file.
    pub(super) name: String,
    pub(super) tree: RegulationTree,
    pub(super) regulation: Regulation,
}

/// The editions of one service by one issuer.
pub(super) struct Editions(pub(super) Vec<Edition>);

impl Editions {
    /// The acts of each edition.
    fn acts(&self) -> Vec<&[Act]> {
        self.0.iter().map(|edition| edition.regulation.acts.as_slice()).collect()
    }

    /// All editions in time.
    pub(super) fn chain(&self) -> Chain {
        Chain::new(&self.acts())
    }

    /// The editions as they are shown.
    pub(super) fn shown(&self) -> Vec<HeldEdition<'_>> {
        let shown = |edition| {
            let Edition { path, name, regulation, .. }: &Edition = edition;
            HeldEdition { path, name, regulation }
        };
        self.0.iter().map(shown).collect()
    }

    /// The names by which editions are called.
    fn names(&self) -> Vec<String> {
        self.0.iter().map(|edition| edition.name.clone()).collect()
    }

    /// Reports what does not go together; the warnings too where they are asked for.
    pub(super) fn check(&self, with_warnings: bool) -> Vec<Diagnostic> {
        let found = clashes(&self.acts());
        let found = found.iter().filter(|clash| with_warnings || clash.is_error());
        found.filter_map(|clash| self.report(clash)).collect()
    }

    fn report(&self, clash: &Clash) -> Option<Diagnostic> {
        Some(match clash {
            Clash::Twice { editions: [first, second] } => {
                let acts = &self.0.get(*second)?.regulation;
                let fault = EditionFault::MadeTwice { act: act_named(acts.made_by()?) };
                Diagnostic::at(self.place_of_last(*second)?, fault).with_first(self.place_of_last(*first)?)
            }
            Clash::Unordered { acts: [one, other] } => {
                let acts = [act_named(self.act(*one)?), act_named(self.act(*other)?)];
                Diagnostic::at(self.place(*other)?, EditionFault::Unordered { acts })
                    .with_related(self.place(*one)?, elsewhere())
            }
            Clash::Lacking { edition, act } => {
                let fault = EditionFault::ActLacking { act: act_named(self.act(*act)?) };
                Diagnostic::at(self.place_of_last(*edition)?, fault).with_related(self.place(*act)?, elsewhere())
            }
            Clash::Differs { act, earlier, keys } => {
                let keys = keys.iter().map(|&key| key.to_owned()).collect();
                let fault = EditionFault::ActDiffers { act: act_named(self.act(*act)?), keys };
                Diagnostic::at(self.place(*act)?, fault).with_related(self.place(*earlier)?, elsewhere())
            }
            Clash::NotHeld { edition, acts } => {
                let named: Option<Vec<String>> =
                    acts.iter().map(|act| self.act((*edition, *act)).map(act_named)).collect();
                let first = self.place((*edition, *acts.first()?))?;
                Diagnostic::at(first, EditionFault::NotHeld { acts: named? })
            }
            Clash::SameDay { edition, acts: [one, other], clause } => {
                let (one, other) = ((*edition, *one), (*edition, *other));
                let acts = [act_named(self.act(one)?), act_named(self.act(other)?)];
                let fault = EditionFault::SameClause { clause: clause.clone(), acts };
                Diagnostic::at(self.place(other)?, fault).with_related(self.place(one)?, elsewhere())
            }
        })
    }

    fn act(&self, (edition, at): (usize, usize)) -> Option<&Act> {
        self.0.get(edition)?.regulation.acts.get(at)
    }

    /// Where the number of an act stands.
    fn place(&self, (edition, at): (usize, usize)) -> Option<Span> {
        let tree = self.0.get(edition)?.tree.acts.get(at)?;
        Some(tree.number.as_ref().map_or(tree.place, |number| number.span))
    }

    /// Where the number of an act stands, in the edition that the act made where there is one.
    fn place_of(&self, act: &Act) -> Option<Span> {
        let is_it = |other: &Act| other.is_same(act);
        let made = self.0.iter().position(|edition| edition.regulation.made_by().is_some_and(is_it));
        let holds = |edition: &Edition| edition.regulation.acts.iter().any(is_it);
        let edition = made.or_else(|| self.0.iter().position(holds))?;
        self.place((edition, self.0.get(edition)?.regulation.acts.iter().position(is_it)?))
    }

    fn place_of_last(&self, edition: usize) -> Option<Span> {
        let acts = &self.0.get(edition)?.regulation.acts;
        self.place((edition, acts.iter().rposition(Act::makes_text)?))
    }
}

/// The label of the same act in another list.
fn elsewhere() -> Words {
    Words::new("басқа тізімде", "в другом перечне", "in another list")
}

/// Parts editions by issuer and service.
pub(super) fn grouped(editions: impl IntoIterator<Item = Edition>) -> BTreeMap<(String, String), Editions> {
    let mut groups: BTreeMap<(String, String), Editions> = BTreeMap::new();
    for edition in editions {
        let key = (edition.regulation.issuer.clone(), edition.regulation.service.clone());
        groups.entry(key).or_insert_with(|| Editions(Vec::new())).0.push(edition);
    }
    groups
}

/// Reports a file that is named or placed otherwise than it says of itself; a loose file, whose place and name say
/// nothing of any edition, may lie anywhere.
pub(super) fn misplaced(path: &Path, tree: &RegulationTree, regulation: &Regulation) -> Option<Diagnostic> {
    let expected = place_of(regulation)?;
    let whole = files::whole(path);
    let parts: Vec<_> = whole.components().rev().take(expected.len()).map(Component::as_os_str).collect();
    let agrees: Vec<bool> =
        expected.iter().rev().zip(&parts).map(|(expected, part)| expected.as_str() == *part).collect();
    let is_loose = !agrees.contains(&true) && !is_of_edition(&stem(path));
    let is_there = agrees.len() == expected.len() && !agrees.contains(&false);
    let place = tree.service.as_ref()?.span;
    let fault = EditionFault::PathDisagrees { expected: expected.join("/") };
    (!is_there && !is_loose).then(|| Diagnostic::at(place, fault))
}

/// Whether a name has the form of that of an edition: 2017-05-18-n144.
fn is_of_edition(name: &str) -> bool {
    name.split_once("-n").is_some_and(|(date, _)| date.parse::<NaiveDate>().is_ok())
}

/// The issuer, the service and the name of the file, as the folders must be.
fn place_of(regulation: &Regulation) -> Option<[String; 3]> {
    let act = regulation.made_by()?;
    Some([regulation.issuer.clone(), regulation.service.clone(), edition_file_name(act.date, &act.number)])
}

/// Reads the regulations among files; their faults are reported.
pub(super) fn read(session: &mut Session, paths: &[PathBuf]) -> Vec<Edition> {
    let mut editions = Vec::new();
    for id in session.open_all(paths) {
        let mut reports = Vec::new();
        editions.extend(edition(session, id, &mut reports));
        session.reports.extend(reports.into_iter().filter(|report| report.severity() == Severity::Error));
    }
    editions
}

/// The edition that a file holds; none, with reports, where it has faults, or is none.
pub(super) fn edition(session: &Session, id: FileId, reports: &mut Vec<Diagnostic>) -> Option<Edition> {
    let file = session.file(id);
    let Some(Document::Regulation(tree)) = parse(file, reports) else { return None };
    let regulation = compile::regulation(&tree, reports).filter(|_| !has_errors(reports))?;
    Some(Edition { path: file.name().to_owned(), name: stem(Path::new(file.name())), tree: *tree, regulation })
}

/// What must be known before the rows of a case that is walked by a named file: that its edition is not that of the
/// start; none where it is, or where the files beside it do not tell.
pub(super) fn remark(session: &mut Session, loaded: &Loaded, start: NaiveDate) -> Option<Note> {
    // What is wrong with other files is not the matter of whoever names this one.
    let held = std::mem::take(&mut session.reports);
    let paths = files::beside(&loaded.path).unwrap_or_default();
    let mut beside = read(session, &paths);
    session.reports = held;
    let own = &loaded.regulation;
    beside.retain(|one| one.regulation.issuer == own.issuer && one.regulation.service == own.service);
    let mut acts: Vec<&[Act]> = beside.iter().map(|edition| edition.regulation.acts.as_slice()).collect();
    acts.push(&own.acts);
    if clashes(&acts).iter().any(Clash::is_error) {
        return None;
    }
    let chain = Chain::new(&acts);
    let found = chain.of_case(start)?;
    let is_own = edition_number(&found) == Some(beside.len());
    (!is_own).then(|| Note::another_edition(own, &found, start, session.language))
}

/// The edition of a folder by which a case is walked, and why; none, with reports, where none can be chosen.
pub(super) fn chosen(session: &mut Session, arguments: &Run) -> Option<(Loaded, Moment, EditionChoice)> {
    let editions = of_folder(session, &arguments.file)?;
    let start = start(session, arguments)?;
    let day = start.day().date()?;
    let chain = editions.chain();
    let found = chain.of_case(day)?;
    let (number, is_named) = match &arguments.edition {
        Some(name) => (named(session, &editions, name)?, true),
        None => (of_start(session, &editions, &found, day)?, false),
    };
    let edition = editions.0.into_iter().nth(number)?;
    let choice = EditionChoice::new(&found, day, &edition.name, is_named, session.language);
    let calendar = edition.tree.calendar.clone()?;
    Some((Loaded { path: PathBuf::from(edition.path), regulation: edition.regulation, calendar }, start, choice))
}

/// The editions of the one regulation of a folder; none, with reports, where there are faults or others.
fn of_folder(session: &mut Session, folder: &Path) -> Option<Editions> {
    let paths = session.find(&[folder.to_owned()]);
    let before = session.reports.len();
    let mut groups = grouped(read(session, &paths));
    if session.reports.len() > before {
        return None;
    }
    if groups.len() > 1 {
        let found = groups.keys().map(|(issuer, service)| format!("{issuer}/{service}")).collect();
        session.report(Diagnostic::without_place(EditionFault::Several { found }));
        return None;
    }
    let Some((_, editions)) = groups.pop_first() else {
        // That the folder is empty was told when its files were looked for.
        if !paths.is_empty() {
            let place = session.nothing(folder);
            session.report(Diagnostic::at(place, FileFault::NothingFound));
        }
        return None;
    };
    let faults = editions.check(false);
    let is_sound = faults.is_empty();
    session.reports.extend(faults);
    is_sound.then_some(editions)
}

/// The edition of a name.
fn named(session: &mut Session, editions: &Editions, name: &str) -> Option<usize> {
    let wanted = name.trim_end_matches(".toml");
    let found = editions.0.iter().position(|edition| edition.name == wanted);
    if found.is_none() {
        let place = session.word("--edition", name).span;
        let fault = EditionFault::Unknown { name: name.to_owned(), held: editions.names() };
        session.report(Diagnostic::at(place, fault));
    }
    found
}

/// The edition that holds for the start of a case.
fn of_start(session: &mut Session, editions: &Editions, found: &Chosen<'_>, start: NaiveDate) -> Option<usize> {
    if let Answer::Edition(held) = &found.answer {
        return Some(held.edition);
    }
    let fault = EditionFault::NoneFor { answer: answer_words(found, start), held: editions.names() };
    // Where a fact is lacking, it is written at the act.
    let place = match &found.answer {
        Answer::Unknown { act, .. } => editions.place_of(act),
        _ => None,
    };
    session.report(match place {
        Some(place) => Diagnostic::at(place, fault),
        None => Diagnostic::without_place(fault),
    });
    None
}

/// The start that is given, or asked for.
fn start(session: &mut Session, arguments: &Run) -> Option<Moment> {
    if let Some(text) = &arguments.start {
        let word = session.word("--start", text);
        return given::instant(session, &word);
    }
    let asked = if session.output.can_ask() { ask::start(session.language) } else { None };
    if asked.is_none() {
        session.report(given::no_start());
    }
    asked
}
