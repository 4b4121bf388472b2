//! Faults for a person: the message, an excerpt with the words underlined, advice, a mend as a patch.

use annotate_snippets::{
    Annotation, AnnotationKind, Element, Group, Level, Origin, Patch, Renderer, Snippet, normalize_untrusted_str,
};

use super::excerpt::Excerpt;
use super::{ReportStyle, words};
use crate::diagnostic::{Diagnostic, Fix, Severity};
use crate::language::Language;
use crate::source::{FileId, SourceFile, Sources, Span};

/// The narrowest width at which an excerpt still says something.
const NARROWEST: usize = 40;

pub(super) fn render(diagnostics: &[&Diagnostic], sources: &Sources, language: Language, style: ReportStyle) -> String {
    if diagnostics.is_empty() {
        return String::new();
    }
    let renderer = if style.colour { Renderer::styled() } else { Renderer::plain() };
    let renderer = renderer.term_width(style.width.max(NARROWEST));
    let mut text = String::new();
    for diagnostic in diagnostics {
        let words = Said::of(diagnostic, language);
        text.push_str(&renderer.render(&groups(diagnostic, &words, sources, language)));
        text.push_str("\n\n");
    }
    text.push_str(&words::summary(diagnostics, language));
    text.push('\n');
    text
}

/// The words of one fault in one language, safe to print.
struct Said {
    message: String,
    help: String,
    related: Vec<String>,
}

impl Said {
    fn of(diagnostic: &Diagnostic, language: Language) -> Self {
        let related = diagnostic.related.iter();
        Self {
            message: diagnostic.fault.message().in_language(language).to_owned(),
            help: normalize_untrusted_str(diagnostic.fault.help().in_language(language)),
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

fn groups<'a>(diagnostic: &'a Diagnostic, said: &'a Said, sources: &'a Sources, language: Language) -> Vec<Group<'a>> {
    let level = match diagnostic.severity() {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let level = level.with_name(words::severity(diagnostic.severity(), language));
    let title = level.primary_title(said.message.as_str()).id(diagnostic.code().as_str());
    let fault = Group::with_title(title).elements(causes(diagnostic, said, sources));
    let help = Level::HELP.with_name(words::help(language));
    if let Some(patch) = diagnostic.fix.as_ref().and_then(|fix| patch(fix, sources)) {
        return vec![fault, Group::with_title(help.secondary_title(said.help.as_str())).element(patch)];
    }
    let advice = Some(said.help.as_str()).filter(|words| !words.is_empty());
    vec![fault.elements(advice.map(|words| help.message(words)))]
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

/// The excerpts of one file: one for all marks, or one for each where the lines are too long.
fn excerpts<'a>(file: &'a SourceFile, marks: &[Mark<'a>]) -> Vec<Element<'a>> {
    if let Some(excerpt) = Excerpt::lines(file, marks.iter().map(|mark| mark.span)) {
        let annotations = marks.iter().map(|mark| annotation(&excerpt, mark));
        let snippet = Snippet::source(excerpt.text).line_start(excerpt.line).path(file.name());
        return vec![snippet.annotations(annotations).into()];
    }
    let each = marks.iter().flat_map(|mark| {
        let excerpt = Excerpt::stretch(file, mark.span);
        let at = file.position(mark.span.start as usize);
        let origin = Origin::path(file.name()).line(at.line).char_column(at.column);
        let snippet = Snippet::source(excerpt.text).line_start(excerpt.line);
        [Element::from(origin), snippet.annotation(annotation(&excerpt, mark)).into()]
    });
    each.collect()
}

fn annotation<'a>(excerpt: &Excerpt<'_>, mark: &Mark<'a>) -> Annotation<'a> {
    mark.kind.span(excerpt.range(mark.span)).label(mark.words)
}

/// A mend as a patch; none where its line is too long to be shown whole.
fn patch<'a>(fix: &'a Fix, sources: &'a Sources) -> Option<Snippet<'a, Patch<'a>>> {
    let file = sources.get(fix.span.file)?;
    let end = Span { start: fix.span.end, ..fix.span };
    let excerpt = Excerpt::lines(file, [fix.span, end].into_iter())?;
    let local = |offset: u32| (offset as usize).saturating_sub(excerpt.start).min(excerpt.text.len());
    let patch = Patch::new(local(fix.span.start)..local(fix.span.end), fix.replacement.as_str());
    Some(Snippet::source(excerpt.text).line_start(excerpt.line).path(file.name()).patch(patch))
}
