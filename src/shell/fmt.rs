//! `fmt`: regulations in one form, with the keywords in the language that is asked for.

use std::path::PathBuf;

use rayon::prelude::*;

use crate::language::{Language, Words};
use crate::render::ReportForm;
use crate::source::{FileId, SourceFile};
use crate::syntax;

use super::args::Fmt;
use super::exit::Exit;
use super::files;
use super::session::Session;

/// Lays files out anew, or with `--check` tells which ones would change; keywords are left in their language where no
/// other is asked for.
pub(super) fn run(mut session: Session, arguments: &Fmt, keywords: Option<Language>) -> Exit {
    let paths = session.find(&arguments.path);
    let ids = session.open_all(&paths);
    let sources = &session.sources;
    let lay_out = |file: &SourceFile| (file.id(), syntax::format(file, keywords));
    let laid_out: Vec<(FileId, _)> = ids.par_iter().filter_map(|id| sources.get(*id).map(lay_out)).collect();
    let mut changed = Vec::new();
    for (id, result) in laid_out {
        match result {
            Ok(text) if text == session.file(id).text() => {}
            Ok(text) => changed.push((PathBuf::from(session.file(id).name()), text)),
            Err(faults) => session.reports.extend(faults),
        }
    }
    if arguments.check {
        let paths: Vec<String> = changed.iter().map(|(path, _)| path.display().to_string()).collect();
        session.print(&list(&paths, session.output.style().form));
        let would_change = if changed.is_empty() { Exit::Sound } else { Exit::Faulty };
        return session.finish(false).max(would_change);
    }
    for (path, text) in changed {
        if session.wrote(files::write(&path, &text)) && session.output.style().form == ReportForm::Human {
            let label = Words::new("өзгертілді", "изменен", "changed").in_language(session.language).to_owned();
            session.output.tell(&format!("{label}: {}\n", path.display()));
        }
    }
    session.finish(false)
}

/// The paths of files, one a line or as a JSON list.
fn list(paths: &[String], form: ReportForm) -> String {
    match form {
        ReportForm::Json => format!("{}\n", serde_json::json!(paths)),
        ReportForm::Human | ReportForm::Plain => paths.iter().flat_map(|path| [path.as_str(), "\n"]).collect(),
    }
}
