//! `list`: which regulations are here and which acts made them; which of their editions are in effect on a day.

use chrono::NaiveDate;

use crate::render;
use crate::view::{AsOf, Listed};

use super::args::List;
use super::editions::{self, Editions};
use super::exit::{Exit, has_errors};
use super::session::Session;

/// Lists the regulations among files; those with faults are reported and left out.
pub(super) fn run(mut session: Session, arguments: &List) -> Exit {
    let day = match &arguments.as_of {
        None => None,
        Some(text) => match session.as_of(text) {
            Some(day) => Some(day),
            None => return session.finish(false),
        },
    };
    let paths = session.find(&arguments.path);
    let editions = editions::read(&mut session, &paths);
    let (mut listed, mut answers) = (Vec::new(), Vec::new());
    let order: Vec<String> = editions.iter().map(|edition| edition.path.clone()).collect();
    for group in editions::grouped(editions).values_mut() {
        let faults = group.check(false);
        if !has_errors(&faults) {
            group.complete();
        }
        let shown = group.0.iter().map(|edition| Listed::new(&edition.path, &edition.regulation, session.language));
        listed.extend(shown);
        if let Some(day) = day.filter(|_| !has_errors(&faults)) {
            answers.extend(answer(&session, group, day));
        }
        session.reports.extend(faults);
    }
    listed.sort_by_key(|one| order.iter().position(|path| *path == one.path));
    let style = session.output.style();
    let text = if day.is_some() { render::as_of(&answers, style) } else { render::listing(&listed, style) };
    session.print(&text);
    session.finish(false)
}

/// What holds of a regulation on a day.
fn answer(session: &Session, editions: &Editions, day: NaiveDate) -> Option<AsOf> {
    let chain = editions.chain();
    AsOf::new(&chain.as_of(day)?, day, &editions.shown(), session.language)
}
