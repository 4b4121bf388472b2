//! The file of an edition that a command makes: the act that makes it, its path, and that nothing is written over.

use std::path::Path;

use chrono::NaiveDate;

use crate::analysis;
use crate::diagnostic::{Diagnostic, MakingFault};
use crate::language::act_in_figures;
use crate::model::edition_file_name;

use super::files;
use super::session::Session;

/// The act that makes an edition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Making {
    pub(super) date: NaiveDate,
    pub(super) number: String,
}

impl Making {
    /// The act of a text such as «18.05.2017 № 144»; none, with a report, where it cannot be read.
    pub(super) fn read(session: &mut Session, text: &str) -> Option<Self> {
        let Some((date, number)) = analysis::act_named(text) else {
            let word = session.word("--act", text);
            session.report(Diagnostic::at(word.span, MakingFault::UnreadAct { text: text.to_owned() }));
            return None;
        };
        Some(Self { date, number })
    }

    /// The day and the number: «18.05.2017 № 144».
    pub(super) fn shown(&self) -> String {
        act_in_figures(self.date, &self.number)
    }

    /// The name of the file: `2017-05-18-n144.toml`.
    pub(super) fn file_name(&self) -> String {
        edition_file_name(self.date, &self.number)
    }
}

/// Whether a path is free; where it is not, that is reported.
pub(super) fn is_free(session: &mut Session, path: &Path) -> bool {
    let is_free = !files::is_there(path);
    if !is_free {
        let path = path.display().to_string();
        session.report(Diagnostic::without_place(MakingFault::AlreadyThere { path }));
    }
    is_free
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_named_by_the_day_and_the_number_of_its_act() {
        let date = NaiveDate::from_ymd_opt(2017, 5, 18).unwrap();
        let name = |number: &str| Making { date, number: number.into() }.file_name();
        assert_eq!(name("144"), "2017-05-18-n144.toml");
        assert_eq!(name("А-7/118"), "2017-05-18-nа-7-118.toml");
    }
}
