//! The foster-care regulation and its calendar as the program reads them.

use reglament::calendar::WorkCalendar;
use reglament::compile;
use reglament::model::Regulation;
use reglament::source::{SourceFile, Sources};
use reglament::syntax::{Document, parse};

/// The regulation.
pub(crate) fn regulation() -> Regulation {
    let text = include_str!("../../regulations/kz-aktobe/foster-care/2017-05-18-n144.toml");
    let mut faults = Vec::new();
    with_file(text, |file| match parse(file, &mut faults) {
        Some(Document::Regulation(tree)) => compile::regulation(&tree, &mut faults),
        _ => None,
    })
    .unwrap()
}

/// The years that the cases touch.
pub(crate) fn calendar() -> WorkCalendar {
    let years = [
        ("2017", include_str!("../../calendars/kz/2017.toml")),
        ("2018", include_str!("../../calendars/kz/2018.toml")),
    ];
    let mut faults = Vec::new();
    let years = years.map(|(year, text)| match with_file(text, |file| parse(file, &mut faults)) {
        Some(Document::Calendar(tree)) => (year.to_owned(), *tree),
        _ => unreachable!("a file of the calendar is a calendar"),
    });
    compile::calendar("kz", &years, &mut faults).unwrap()
}

fn with_file<T>(text: &str, read: impl FnOnce(&SourceFile) -> T) -> T {
    let mut sources = Sources::default();
    let file = sources.add("bench.toml", text);
    read(sources.get(file).unwrap())
}
