//! Where work calendars come from: a folder that was asked for, the nearest one, else those built in.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use include_dir::{Dir, include_dir};

use crate::calendar::WorkCalendar;
use crate::compile;
use crate::diagnostic::{CalendarFault, Diagnostic};
use crate::source::{FileId, Spanned};
use crate::syntax::{CalendarTree, Document, nearest, parse};

use super::files;
use super::session::{Session, stem};

/// The calendars that the program was built with.
static BUILT_IN: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/calendars");

/// Where the years of one calendar stand.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Place {
    /// In a folder.
    Folder(PathBuf),
    /// In the program, under this name.
    BuiltIn(String),
}

/// The work calendars read so far, each once, however many regulations name it.
#[derive(Default)]
pub(super) struct Calendars {
    read: BTreeMap<Place, (Option<WorkCalendar>, Vec<Diagnostic>)>,
}

impl Calendars {
    /// Reads the work calendar of a name as [`read`] does, and tells where it is kept; what is wrong with it is told to
    /// nobody yet.
    pub(super) fn keep(&mut self, session: &mut Session, name: &Spanned<String>, near: &Path) -> Option<Kept> {
        let place = place(session, name, near)?;
        if !self.read.contains_key(&place) {
            let calendar = session.apart(|session| read_at(session, name, place.clone()));
            self.read.insert(place.clone(), calendar);
        }
        Some(Kept(place))
    }

    /// The calendar of a place; none where it has faults.
    pub(super) fn get(&self, kept: &Kept) -> Option<&WorkCalendar> {
        self.read.get(&kept.0)?.0.as_ref()
    }

    /// The calendar of a place; where it has faults, none, and the first time they are reported.
    pub(super) fn get_or_tell(&mut self, session: &mut Session, kept: &Kept) -> Option<&WorkCalendar> {
        let (calendar, faults) = self.read.get_mut(&kept.0)?;
        session.reports.append(faults);
        calendar.as_ref()
    }
}

/// A calendar that was looked for in [`Calendars`].
pub(super) struct Kept(Place);

/// Reads the work calendar of a name; none, with reports, where there is none or it has faults.
///
/// `near` is the file or folder from which the nearest folder `calendars` is looked for.
pub(super) fn read(session: &mut Session, name: &Spanned<String>, near: &Path) -> Option<WorkCalendar> {
    let place = place(session, name, near)?;
    read_at(session, name, place)
}

fn read_at(session: &mut Session, name: &Spanned<String>, place: Place) -> Option<WorkCalendar> {
    let files: Vec<(String, FileId)> = match place {
        Place::Folder(folder) => {
            let paths = match files::find(&folder) {
                Ok(paths) => paths,
                // The folder was there a moment ago.
                Err(_) => vec![folder],
            };
            let opened = paths.iter().map(|path| Some((stem(path), session.open(path)?)));
            opened.collect::<Option<_>>()?
        }
        Place::BuiltIn(name) => {
            let folder = BUILT_IN.get_dir(&name)?;
            let mut files: Vec<_> = folder.files().collect();
            files.sort_by_key(|file| file.path());
            let texts = files.into_iter().filter_map(|file| Some((file.path(), file.contents_utf8()?)));
            let add = |(path, text): (&Path, &str)| {
                (stem(path), session.sources.add(Path::new("calendars").join(path).display().to_string(), text))
            };
            texts.map(add).collect()
        }
    };
    let before = session.reports.len();
    let mut years: Vec<(String, CalendarTree)> = Vec::new();
    for (stem, id) in files {
        match session.sources.get(id).and_then(|file| parse(file, &mut session.reports)) {
            Some(Document::Calendar(tree)) => years.push((stem, *tree)),
            Some(_) => {
                let expected = format!("{}/<year>.toml", name.value);
                let place = session.file(id).span(0..0);
                session.report(Diagnostic::at(place, CalendarFault::Misplaced { expected }));
            }
            None => {}
        }
    }
    if session.reports.len() > before || years.is_empty() {
        return None;
    }
    compile::calendar(&name.value, &years, &mut session.reports)
}

fn place(session: &mut Session, name: &Spanned<String>, near: &Path) -> Option<Place> {
    let asked = session.calendars.clone();
    let found = match &asked {
        Some(folder) => Some(folder.join(&name.value)).filter(|folder| files::is_folder(folder)),
        None => above(near, &name.value),
    };
    let built_in =
        || BUILT_IN.get_dir(&name.value).filter(|_| asked.is_none()).map(|_| Place::BuiltIn(name.value.clone()));
    let is_name = !name.value.contains(['/', '\\', '.']) && !name.value.is_empty();
    let place = found.map(Place::Folder).or_else(built_in).filter(|_| is_name);
    if place.is_none() {
        let known = match &asked {
            Some(folder) => files::folders(folder).unwrap_or_default(),
            None => BUILT_IN.dirs().filter_map(|folder| folder.path().to_str()).map(str::to_owned).collect(),
        };
        let near = nearest(&name.value, known.iter().map(String::as_str)).map(str::to_owned);
        let fault = CalendarFault::UnknownCalendar { name: name.value.clone(), known, near };
        session.report(Diagnostic::at(name.span, fault));
    }
    place
}

/// The nearest folder `calendars/<name>` beside a file or above it.
fn above(near: &Path, name: &str) -> Option<PathBuf> {
    let from = files::whole(near);
    let folders = from.ancestors().map(|folder| folder.join("calendars").join(name));
    folders.into_iter().find(|folder| files::is_folder(folder))
}
