//! Faults for a person: the message, an excerpt with the words underlined, advice, a mend as a patch.

use std::iter;

use annotate_snippets::{
    Annotation, AnnotationKind, Element, Group, Level, Origin, Renderer, Snippet, normalize_untrusted_str,
};

use super::excerpt::Excerpt;
use super::{ReportStyle, mend, words};
use crate::diagnostic::{Diagnostic, Severity};
use crate::language::Language;
use crate::source::{FileId, SourceFile, Sources, Span};

/// The narrowest width at which an excerpt still says something.
const NARROWEST: usize = 40;

pub(super) fn render(diagnostics: &[&Diagnostic], sources: &Sources, language: Language, style: ReportStyle) -> String {
    if diagnostics.is_empty() {
        return String::new();
    }
    let renderer = if style.colour { Renderer::styled() } else { Renderer::plain() };
    let width = style.width.max(NARROWEST);
    let renderer = renderer.term_width(width);
    let mut text = String::new();
    for diagnostic in diagnostics {
        let words = Said::of(diagnostic, language);
        for part in parts(diagnostic, &words, sources, language, width) {
            text.push_str(&renderer.render(&part));
            text.push('\n');
        }
        text.push('\n');
    }
    text.push_str(&words::summary(diagnostics, language));
    text.push('\n');
    text
}

/// The words of one fault in one language, safe to print.
struct Said {
    message: String,
    help: String,
    answer: Option<String>,
    related: Vec<String>,
}

impl Said {
    fn of(diagnostic: &Diagnostic, language: Language) -> Self {
        let related = diagnostic.related.iter();
        Self {
            message: diagnostic.message().in_language(language).to_owned(),
            help: normalize_untrusted_str(diagnostic.help().in_language(language)),
            answer: diagnostic.answer().map(|answer| normalize_untrusted_str(&answer)),
            related: related.map(|label| normalize_untrusted_str(label.words.in_language(language))).collect(),
        }
    }
}

/// A place, what is said of it, and whether it is the fault itself.
#[derive(Clone, Copy)]
struct Mark<'a> {
    span: Span,
    kind: AnnotationKind,
    words: Option<&'a str>,
}

/// The parts of a report that are drawn one below another, each by itself.
fn parts<'a>(
    diagnostic: &'a Diagnostic,
    said: &'a Said,
    sources: &'a Sources,
    language: Language,
    width: usize,
) -> Vec<Vec<Group<'a>>> {
    let level = match diagnostic.severity() {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let level = level.with_name(words::severity(diagnostic.severity(), language));
    let title = level.primary_title(said.message.as_str()).id(diagnostic.code().as_str());
    let causes = causes(diagnostic, said, sources);
    let has_excerpt = causes.iter().any(|cause| matches!(cause, Element::Cause(_)));
    let fault = Group::with_title(title).elements(causes);
    let help = Level::HELP.with_name(words::help(language));
    let answer = said.answer.as_deref().map(|answer| {
        let level = Level::NOTE.with_name(words::answer(language));
        Element::from(level.message(answer))
    });
    if let Some(patch) = diagnostic.fix.as_ref().and_then(|fix| mend::patch(fix, sources, width)) {
        let mend = Group::with_title(help.secondary_title(said.help.as_str())).element(patch).elements(answer);
        return vec![vec![fault, mend]];
    }
    let Some(advice) = Some(said.help.as_str()).filter(|words| !words.is_empty()) else { return vec![vec![fault]] };
    if has_excerpt {
        return vec![vec![fault.element(help.message(advice)).elements(answer)]];
    }
    // Drawn together, the two would be parted by the bar of an excerpt that is not there.
    vec![vec![fault], vec![Group::with_title(help.secondary_title(advice)).elements(answer)]]
}

/// The excerpts of a fault: that of its own file first.
fn causes<'a>(diagnostic: &Diagnostic, said: &'a Said, sources: &'a Sources) -> Vec<Element<'a>> {
    let own = diagnostic.place.map(|span| Mark { span, kind: AnnotationKind::Primary, words: None });
    let related = diagnostic.related.iter().zip(&said.related);
    let related =
        related.map(|(label, words)| Mark { span: label.span, kind: AnnotationKind::Context, words: Some(words) });
    let marks: Vec<Mark<'_>> = own.into_iter().chain(related).collect();
    let mut files: Vec<FileId> = Vec::new();
    for mark in &marks {
        if !files.contains(&mark.span.file) {
            files.push(mark.span.file);
        }
    }
    let of_file = |id: &FileId| {
        let marks: Vec<Mark<'_>> = marks.iter().filter(|mark| mark.span.file == *id).copied().collect();
        sources.get(*id).map(|file| excerpts(file, &marks))
    };
    files.iter().filter_map(of_file).flatten().collect()
}

/// The excerpts of one file: one for all marks, or one for each where they are far apart or the lines too long; of an
/// empty text its path.
fn excerpts<'a>(file: &'a SourceFile, marks: &[Mark<'a>]) -> Vec<Element<'a>> {
    if file.text().is_empty() {
        return vec![Origin::path(file.name()).into()];
    }
    if file.is_option() {
        return marks.iter().map(|mark| option(file, mark)).collect();
    }
    if let Some(excerpt) = Excerpt::lines(file, marks.iter().map(|mark| mark.span)) {
        let annotations = marks.iter().map(|mark| annotation(&excerpt, mark));
        let snippet = Snippet::source(excerpt.text).line_start(excerpt.line).path(file.name());
        return vec![snippet.annotations(annotations).into()];
    }
    let each = marks.iter().flat_map(|mark| {
        if let Some(excerpt) = Excerpt::lines(file, iter::once(mark.span)) {
            let snippet = Snippet::source(excerpt.text).line_start(excerpt.line).path(file.name());
            return vec![snippet.annotation(annotation(&excerpt, mark)).into()];
        }
        let excerpt = Excerpt::stretch(file, mark.span);
        let at = file.position(mark.span.start as usize);
        let origin = Origin::path(file.name()).line(at.line).char_column(at.column);
        let snippet = Snippet::source(excerpt.text).line_start(excerpt.line);
        vec![Element::from(origin), snippet.annotation(annotation(&excerpt, mark)).into()]
    });
    each.collect()
}

/// An option as it stands on the command line: a line and a column of its value would say nothing.
fn option<'a>(file: &'a SourceFile, mark: &Mark<'a>) -> Element<'a> {
    let excerpt = Excerpt::stretch(file, mark.span);
    let quote = if excerpt.text.contains(' ') { "\"" } else { "" };
    let before = [file.name(), " ", quote].concat();
    let range = excerpt.range(mark.span);
    let range = before.len() + range.start..before.len() + range.end;
    let shown = [before.as_str(), excerpt.text, quote].concat();
    Snippet::source(shown).annotation(mark.kind.span(range).label(mark.words)).into()
}

fn annotation<'a>(excerpt: &Excerpt<'_>, mark: &Mark<'a>) -> Annotation<'a> {
    mark.kind.span(excerpt.range(mark.span)).label(mark.words)
}
