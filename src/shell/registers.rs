//! Where the register of acts comes from: the nearest file `acts.toml` above a regulation.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Component, Path, PathBuf};

use crate::compile;
use crate::model::Register;
use crate::syntax::Document;

use super::exit::has_errors;
use super::session::Session;
use super::{files, load};

/// The name of the file of a register.
const NAME: &str = "acts.toml";

/// The registers read so far, each once, however many regulations stand below it.
#[derive(Default)]
pub(super) struct Registers {
    read: BTreeMap<PathBuf, Option<Register>>,
}

impl Registers {
    /// Reads the register nearest to a regulation, and tells where it is kept; none where there is none.
    ///
    /// What is wrong with it is reported, but not of a file that is told of itself.
    pub(super) fn keep(&mut self, session: &mut Session, near: &Path, told: &BTreeSet<PathBuf>) -> Option<PathBuf> {
        let found = nearest(near)?;
        let path = files::whole(&found);
        if !self.read.contains_key(&path) {
            let (register, own) = session.apart(|session| read(session, &found));
            if !told.contains(&path) {
                session.reports.extend(own);
            }
            self.read.insert(path.clone(), register);
        }
        Some(path)
    }

    /// The register of a place; none where it has faults.
    pub(super) fn get(&self, path: &Path) -> Option<&Register> {
        self.read.get(path)?.as_ref()
    }
}

/// The nearest register above a file, by a path as short as that of the file where that can be.
fn nearest(near: &Path) -> Option<PathBuf> {
    let whole = files::whole(near);
    let goes_up = near.components().any(|part| part == Component::ParentDir);
    let shown = near.ancestors().skip(1).filter(|_| !goes_up);
    let mut paths = shown.chain(whole.ancestors().skip(1)).map(|folder| folder.join(NAME));
    paths.find(|path| files::is_there(path))
}

fn read(session: &mut Session, path: &Path) -> Option<Register> {
    match session.document(path)? {
        (_, Document::Register(tree)) => {
            compile::register(&tree, &mut session.reports).filter(|_| !has_errors(&session.reports))
        }
        (file, _) => {
            load::wrong_kind(session, path, file);
            None
        }
    }
}
