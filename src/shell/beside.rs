//! The editions beside the one by which a case is walked, and what they tell of it.

use chrono::NaiveDate;

use crate::history::{Chain, Clash, Other, clashes};
use crate::language::Language;
use crate::model::Regulation;
use crate::view::{Note, edition_number};

use super::editions;
use super::load::Loaded;
use super::session::Session;

/// The editions of one service in time, and which of them a case is walked by.
pub(super) struct Beside {
    chain: Chain,
    own: usize,
    /// The day on which the edition holds, where that is not the start of the case.
    day: Option<NaiveDate>,
    /// Whether the files contradict one another, so that only the own one tells anything.
    is_unclear: bool,
}

impl Beside {
    /// An edition of a folder whose editions go together, taken for a day.
    pub(super) const fn in_folder(chain: Chain, own: usize, day: NaiveDate) -> Self {
        Self { chain, own, day: Some(day), is_unclear: false }
    }

    /// The editions that lie beside a file.
    pub(super) fn of_file(session: &mut Session, loaded: &Loaded) -> Self {
        let own = &loaded.regulation;
        let beside = editions::beside(session, &loaded.path, own);
        let mut acts = beside.acts();
        acts.push(&own.acts);
        if clashes(&acts).iter().any(Clash::is_error) {
            return Self { chain: Chain::new(&[&own.acts]), own: 0, day: None, is_unclear: true };
        }
        Self { chain: Chain::new(&acts), own: beside.0.len(), day: None, is_unclear: false }
    }

    /// Writes into a regulation what the files beside it know of its acts.
    pub(super) fn complete(&self, regulation: &mut Regulation) {
        self.chain.complete(&mut regulation.acts);
    }

    /// The clauses that stand for a case of a start otherwise than the edition has them.
    pub(super) fn others(&self, start: NaiveDate) -> Vec<Other<'_>> {
        self.chain.others_of(self.own, self.day.unwrap_or(start))
    }

    /// What must be known before the rows of a case: that its edition is not that of the start, or that the files do not
    /// tell; none where it is.
    pub(super) fn remark(&self, own: &Regulation, start: NaiveDate, language: Language) -> Option<Note> {
        if self.is_unclear {
            return Some(Note::unclear_editions(language));
        }
        let found = self.chain.of_case(start)?;
        let is_own = edition_number(&found) == Some(self.own);
        (!is_own).then(|| Note::another_edition(own, &found, start, language))
    }
}
