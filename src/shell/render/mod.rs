//! `render`: the official text and all that is made of an edition, as files.

mod format;

use std::path::{Path, PathBuf, is_separator};

use self::format::{FORMATS, Made, Request};
pub(super) use self::format::{flavours, names};
use crate::diagnostic::{Diagnostic, MakingFault, OfficialFault};
use crate::language::{Language, Words};
use crate::model::Regulation;
use crate::render::{self, BpmnFlavour};
use crate::view::{FileShown, IndexPage, lacking};

use super::args::Render;
use super::calendars::Calendars;
use super::exit::Exit;
use super::session::{Session, stem};
use super::{files, load};

/// Renders an edition in one format or, into a folder with an index, in all.
pub(super) fn run(mut session: Session, arguments: &Render, asked: Option<Language>) -> Exit {
    if let Some(loaded) = load::regulation(&mut session, &arguments.file)
        && let Some(languages) = languages(&mut session, &loaded.regulation, asked)
    {
        // What is wrong with a calendar is no fault of the text: the page then lacks what is reckoned by it.
        let mut calendars = Calendars::default();
        let kept = session.quietly(|session| calendars.keep(session, &loaded.calendar, &loaded.path));
        let calendar = kept.and_then(|kept| calendars.get(&kept));
        let flavour = arguments.flavour.as_deref().and_then(BpmnFlavour::of_code).unwrap_or(BpmnFlavour::Plain);
        let request = Request { regulation: &loaded.regulation, languages: &languages, calendar, flavour };
        match &arguments.kind {
            Some(name) => one(&mut session, arguments, request, name),
            None => all(&mut session, arguments, request, asked.is_none()),
        }
    }
    session.finish(false)
}

/// The languages to render: that asked for, else those that the file holds whole.
fn languages(session: &mut Session, regulation: &Regulation, asked: Option<Language>) -> Option<Vec<Language>> {
    let Some(language) = asked else {
        let whole = |language: &Language| lacking(regulation, *language).is_none();
        return Some([Language::Kk, Language::Ru].into_iter().filter(whole).collect());
    };
    match lacking(regulation, language) {
        Some(lacks) => {
            session.report(Diagnostic::without_place(OfficialFault::TextNotHeld { language, lacks }));
            None
        }
        None => Some(vec![language]),
    }
}

/// Renders one format: into a file or a folder, without `--out` to standard output.
fn one(session: &mut Session, arguments: &Render, request: Request<'_>, name: &str) {
    let Some(format) = FORMATS.into_iter().find(|format| format.name == name) else { return };
    let made = (format.make)(request);
    let Some(out) = &arguments.out else { return printed(session, request, &made) };
    let ends_as_folder = out.as_os_str().to_string_lossy().ends_with(is_separator);
    let is_file_name = out.extension().is_some() && !ends_as_folder && !files::is_folder(out);
    match made.as_slice() {
        [made] if is_file_name => session.write(out, &made.bytes),
        // A text in each language: one of them goes into the file.
        _ if is_file_name && made.len() == request.languages.len() => session.lacks(&["--lang"]),
        _ if is_file_name => {
            let fault = MakingFault::SeveralFiles { path: out.display().to_string(), count: made.len() };
            session.report(Diagnostic::without_place(fault));
        }
        _ => {
            session.write_all(out, &bytes(&made));
        }
    }
}

/// Prints the one text of a format: in the language of the messages, else in the first one.
fn printed(session: &mut Session, request: Request<'_>, made: &[Made]) {
    let own = request.languages.iter().find(|language| **language == session.language).or(request.languages.first());
    let own = own.map(|language| format!("-{}.", language.code()));
    let is_own = |made: &&Made| own.as_ref().is_none_or(|own| made.name.contains(own));
    let shown: Vec<&Made> = if let [only] = made { vec![only] } else { made.iter().filter(is_own).collect() };
    match shown.as_slice() {
        [only] => match std::str::from_utf8(&only.bytes) {
            Ok(text) => session.print(text),
            Err(_) => session.lacks(&["--out"]),
        },
        _ => session.lacks(&["--out"]),
    }
}

/// Renders all formats into a folder, with an index; where all languages are made, tells which files there are of before.
fn all(session: &mut Session, arguments: &Render, request: Request<'_>, of_all_languages: bool) {
    let mut made = Vec::new();
    let mut shown = Vec::new();
    for format in FORMATS {
        for file in (format.make)(request) {
            let words = file.words.in_language(session.language).to_owned();
            shown.push(FileShown { name: file.name.clone(), words, media: format.media });
            made.push(file);
        }
    }
    let index = render::index_page(&IndexPage::new(request.regulation, shown, session.language));
    let mut bytes = bytes(&made);
    bytes.push(("index.html", index.as_bytes()));
    let usual = || PathBuf::from(stem(&arguments.file));
    let out = arguments.out.clone().unwrap_or_else(usual);
    if session.write_all(&out, &bytes) && of_all_languages {
        tell_left(session, &out, &bytes);
    }
}

/// Tells of files that an earlier run made and this one does not: a page of a diagram that has grown shorter.
fn tell_left(session: &Session, folder: &Path, made: &[(&str, &[u8])]) {
    let is_ours = |name: &str| {
        let is_of_language = ["-kk.", "-ru."].iter().any(|language| name.contains(language));
        is_of_language && ["annex-", "text-", "process-"].iter().any(|begin| name.starts_with(begin))
    };
    let Ok(there) = files::names(folder) else { return };
    for name in there.iter().filter(|name| is_ours(name) && !made.iter().any(|(own, _)| own == name)) {
        let label = Words::new(
            "бұрыннан қалған, бұл редакцияда жоқ файл",
            "остался прежний файл, которого в этой редакции нет",
            "left from before, and not of this edition",
        );
        session.output.tell(&format!("{}: {}\n", label.in_language(session.language), folder.join(name).display()));
    }
}

fn bytes(made: &[Made]) -> Vec<(&str, &[u8])> {
    made.iter().map(|file| (file.name.as_str(), file.bytes.as_slice())).collect()
}
