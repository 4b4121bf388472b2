//! Drafts of case files for what no case reaches; no file that is there is ever written over.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use crate::calendar::WorkCalendar;
use crate::engine::{Goal, explore, goals, usual_start};
use crate::render;
use crate::view::{Draft, Drafted, Uncovered};

use super::files;
use super::load::{self, Loaded};
use super::session::Session;

/// Drafts for the regulations of one run.
#[derive(Default)]
pub(super) struct Drafts {
    shown: Drafted,
}

impl Drafts {
    /// Writes drafts for what cases have not reached of a regulation, into the folder `cases` beside it.
    pub(super) fn write(
        &mut self,
        session: &mut Session,
        loaded: &Loaded,
        calendar: &WorkCalendar,
        reached: &BTreeSet<Goal>,
    ) {
        let regulation = &loaded.regulation;
        let lacking: BTreeSet<Goal> = goals(regulation).difference(reached).copied().collect();
        if lacking.is_empty() {
            return;
        }
        let (found, left) = match usual_start(regulation, calendar) {
            Some(start) => explore(regulation, calendar, start, &lacking),
            None => (Vec::new(), lacking),
        };
        let folder = load::beside(&loaded.path, "cases");
        let name = loaded.path.file_name().unwrap_or_default().to_string_lossy();
        let beside = format!("../{name}");
        for walk in &found {
            let Some(draft) = Draft::new(walk, regulation, calendar, beside.as_str()) else { continue };
            let path = free(&folder, &draft.outcome);
            if session.wrote(files::write_new(&path, &render::draft(&draft))) {
                self.shown.written.push(path.display().to_string());
            }
        }
        let left = left.into_iter().map(|goal| Uncovered::new(goal, regulation, session.language));
        self.shown.out_of_reach.extend(left);
    }

    /// Gives out what was written and what was not.
    pub(super) fn into_shown(self) -> Drafted {
        self.shown
    }
}

/// The first path `<outcome>-<n>.toml` in a folder under which nothing is there.
fn free(folder: &Path, outcome: &str) -> PathBuf {
    let paths = (1_u32..).map(|number| folder.join(format!("{outcome}-{number}.toml")));
    let mut free = paths.filter(|path| !files::is_there(path));
    free.next().unwrap_or_else(|| folder.join(outcome))
}
