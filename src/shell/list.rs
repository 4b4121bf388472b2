//! `list`: which regulations are here, and which acts made them.

use crate::compile;
use crate::diagnostic::Severity;
use crate::render;
use crate::syntax::{Document, parse};
use crate::view::Listed;

use super::args::List;
use super::exit::Exit;
use super::session::Session;

/// Lists the regulations among files; those with faults are reported and left out.
pub(super) fn run(mut session: Session, arguments: &List) -> Exit {
    let paths = session.find(&arguments.path);
    let mut listed = Vec::new();
    for id in session.open_all(&paths) {
        let mut reports = Vec::new();
        let file = session.file(id);
        if let Some(Document::Regulation(tree)) = parse(file, &mut reports) {
            let regulation = compile::regulation(&tree, &mut reports);
            listed.extend(regulation.map(|regulation| Listed::new(file.name(), &regulation, session.language)));
        }
        // What may be meant otherwise does not matter here.
        session.reports.extend(reports.into_iter().filter(|report| report.severity() == Severity::Error));
    }
    session.print(&render::listing(&listed, session.output.style()));
    session.finish(false)
}
