//! What the fuzz targets share: a text read, compiled and laid out as the program does it.

use reglament::compile;
use reglament::diagnostic::Diagnostic;
use reglament::language::Language;
use reglament::model::Regulation;
use reglament::render::{ReportStyle, report};
use reglament::source::{SourceFile, Sources};
use reglament::syntax::{Document, format, parse};

/// Does something with a text as a file of its own.
fn with_file<T>(text: &str, work: impl FnOnce(&SourceFile) -> T) -> T {
    let mut sources = Sources::new();
    let id = sources.add("file.toml", text);
    work(sources.get(id).expect("the file was added"))
}

/// Reads and compiles a file of any kind, and words its reports.
///
/// # Panics
/// Where a text on which the program breaks is found.
pub fn check(text: &str) {
    let mut sources = Sources::new();
    let id = sources.add("file.toml", text);
    let file = sources.get(id).expect("the file was added");
    let mut faults = Vec::new();
    match parse(file, &mut faults) {
        Some(Document::Regulation(tree)) => drop(compile::regulation(&tree, &mut faults)),
        Some(Document::Calendar(tree)) => drop(compile::calendar("kz", &[("2017".to_owned(), *tree)], &mut faults)),
        Some(Document::Register(tree)) => drop(compile::register(&tree, &mut faults)),
        Some(Document::Case(_)) | None => {}
    }
    for language in Language::ALL {
        drop(report(&faults, &sources, language, ReportStyle::default()));
    }
}

/// The layout of a text; none where the text has faults.
#[must_use]
pub fn laid_out(text: &str, language: Option<Language>) -> Option<String> {
    with_file(text, |file| format(file, language).ok())
}

/// Lays a text out and looks whether its layout stays as it is, also by way of the other languages.
///
/// # Panics
/// Where the layout of a layout is another one.
pub fn check_layout(text: &str) {
    let Some(once) = laid_out(text, None) else { return };
    assert_eq!(laid_out(&once, None).as_ref(), Some(&once), "the layout of a layout is another one");
    let kazakh = laid_out(&once, Some(Language::Kk));
    let round = [Language::Ru, Language::En, Language::Kk].into_iter().try_fold(once, |text, language| {
        laid_out(&text, Some(language))
    });
    assert_eq!(round, kazakh, "the way through three languages changes the text");
}

/// The regulation of a sound text.
///
/// # Panics
/// Where the text is not sound.
#[must_use]
pub fn regulation(text: &str) -> Regulation {
    let mut faults: Vec<Diagnostic> = Vec::new();
    let document = with_file(text, |file| parse(file, &mut faults));
    let Some(Document::Regulation(tree)) = document else { panic!("{faults:#?}") };
    compile::regulation(&tree, &mut faults).expect("the regulation is sound")
}
