//! Editions of one regulation: read together, held against one another, chosen among by a day.

use std::collections::BTreeMap;
use std::path::{Component, Path, PathBuf};

use chrono::NaiveDate;

use crate::calendar::Moment;
use crate::compile;
use crate::diagnostic::{ActFault, Diagnostic, EditionFault, FileFault, Severity};
use crate::history::{Answer, Chain, Chosen, Clash, clashes};
use crate::language::Words;
use crate::model::{Act, Regulation, edition_file_name, is_same_number};
use crate::source::{FileId, Span};
use crate::syntax::{ActTree, Document, RegulationTree, parse};
use crate::view::{ChosenBy, EditionChoice, HeldEdition, act_named, answer_words};

use super::args::Run;
use super::beside::Beside;
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
    pub(super) fn acts(&self) -> Vec<&[Act]> {
        self.0.iter().map(|edition| edition.regulation.acts.as_slice()).collect()
    }

    /// All editions in time.
    pub(super) fn chain(&self) -> Chain {
        Chain::new(&self.acts())
    }

    /// Writes into each edition what the others know of its acts.
    pub(super) fn complete(&mut self) {
        let chain = self.chain();
        self.0.iter_mut().for_each(|edition| chain.complete(&mut edition.regulation.acts));
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
            Clash::Entry { act, written, proved } => {
                let place = self.tree(*act)?.in_effect?.span;
                Diagnostic::at(place, compile::contradiction(*written, *proved))
            }
            Clash::EndsBeforeEntry { act, until, day } => {
                let fault = ActFault::EndsBeforeEntry { until: *until, day: *day };
                Diagnostic::at(self.tree(*act)?.until?.span, fault)
            }
            Clash::NotHeld { edition, acts } => {
                let named: Option<Vec<String>> =
                    acts.iter().map(|act| self.act((*edition, *act)).map(act_named)).collect();
                let first = (*edition, *acts.first()?);
                let fault = EditionFault::NotHeld { acts: named? };
                Diagnostic::at(self.place(first)?, fault).about(self.act(first)?.number.clone())
            }
            Clash::SameDay { edition, acts: [one, other], clause } => {
                let (one, other) = ((*edition, *one), (*edition, *other));
                let acts = [act_named(self.act(one)?), act_named(self.act(other)?)];
                let fault = EditionFault::SameClause { clause: clause.clone(), acts };
                let report = Diagnostic::at(self.place(other)?, fault).about(clause.clone());
                report.with_related(self.place(one)?, elsewhere())
            }
        })
    }

    fn act(&self, (edition, at): (usize, usize)) -> Option<&Act> {
        self.0.get(edition)?.regulation.acts.get(at)
    }

    fn tree(&self, (edition, at): (usize, usize)) -> Option<&ActTree> {
        self.0.get(edition)?.tree.acts.get(at)
    }

    /// Where the number of an act stands.
    fn place(&self, act: (usize, usize)) -> Option<Span> {
        let tree = self.tree(act)?;
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

/// The sound editions of the same regulation in the other files of the folder of one.
pub(super) fn beside(session: &mut Session, path: &Path, own: &Regulation) -> Editions {
    let paths = files::beside(path).unwrap_or_default();
    // What is wrong with other files is not the matter of whoever names this one.
    let mut beside = session.quietly(|session| read(session, &paths));
    beside.retain(|one| one.regulation.issuer == own.issuer && one.regulation.service == own.service);
    Editions(beside)
}

/// The edition that a file holds; none, with reports, where it has faults, or is none.
pub(super) fn edition(session: &Session, id: FileId, reports: &mut Vec<Diagnostic>) -> Option<Edition> {
    let file = session.file(id);
    let Some(Document::Regulation(tree)) = parse(file, reports) else { return None };
    let regulation = compile::regulation(&tree, reports).filter(|_| !has_errors(reports))?;
    Some(Edition { path: file.name().to_owned(), name: stem(Path::new(file.name())), tree: *tree, regulation })
}

/// The edition of a folder by which a case is walked, and why; none, with reports, where none can be chosen.
pub(super) fn chosen(session: &mut Session, arguments: &Run) -> Option<(Loaded, Moment, EditionChoice, Beside)> {
    let editions = of_folder(session, &arguments.file)?;
    let start = start(session, arguments)?;
    let begun = start.day().date()?;
    let chain = editions.chain();
    let (day, found, by) = match &arguments.as_of {
        None => (begun, chain.of_case(begun)?, ChosenBy::Start),
        Some(text) => {
            let day = session.as_of(text)?;
            (day, Chosen { answer: chain.as_of(day)?, former: None, goes_on: Vec::new() }, ChosenBy::Day(day))
        }
    };
    let (number, by) = match &arguments.edition {
        Some(name) => (named(session, &editions, name)?, ChosenBy::Name),
        None => (of_start(session, &editions, &found, day)?, by),
    };
    let edition = editions.0.into_iter().nth(number)?;
    let choice = EditionChoice::new(&found, day, &edition.name, by, session.language);
    let calendar = edition.tree.calendar.clone()?;
    let loaded = Loaded { path: PathBuf::from(edition.path), regulation: edition.regulation, calendar };
    Some((loaded, start, choice, Beside::in_folder(chain, number, day)))
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

/// The edition of a name: that of its file, or the number of its act, with «№» or «n» before it or without.
fn named(session: &mut Session, editions: &Editions, name: &str) -> Option<usize> {
    let wanted = name.trim().trim_end_matches(".toml");
    let number = wanted.trim_start_matches(['№', 'n', 'N']).trim_start();
    let found = |test: &dyn Fn(&Edition) -> bool| -> Vec<usize> {
        let all = editions.0.iter().enumerate();
        all.filter(|(_, edition)| test(edition)).map(|(number, _)| number).collect()
    };
    let mut all = found(&|edition| edition.name == wanted);
    if all.is_empty() {
        all = found(&|edition| edition.regulation.made_by().is_some_and(|act| is_same_number(&act.number, number)));
    }
    if let [one] = *all {
        return Some(one);
    }
    let place = session.word("--edition", name).span;
    let paths = all.iter().filter_map(|number| Some(editions.0.get(*number)?.path.clone()));
    let fault = if all.is_empty() {
        EditionFault::Unknown { name: name.to_owned(), held: editions.names() }
    } else {
        EditionFault::SeveralOfName { name: name.to_owned(), paths: paths.collect() }
    };
    session.report(Diagnostic::at(place, fault));
    None
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
