//! The head of an official text: what it is, who approved it, its title, the notes on the whole of it.

use super::act::by_act;
use super::note::of_whole;
use super::{Paragraph, ParagraphKind};
use crate::language::Language;
use crate::model::{Act, ActKind, Regulation, Status};
use crate::view::said::said;

/// The paragraphs before the first chapter.
pub(super) fn paragraphs(regulation: &Regulation, language: Language) -> Vec<Paragraph> {
    let mut paragraphs = Vec::new();
    if regulation.status == Status::Model {
        let words = ["Үлгі мәтін, ресми акт емес", "Модельный текст, не официальный акт", ""];
        paragraphs.push(Paragraph::new(ParagraphKind::Warning, said(language, words)));
    }
    if regulation.unofficial.contains(&language) {
        let words = ["Бейресми аударма", "Неофициальный перевод", ""];
        paragraphs.push(Paragraph::new(ParagraphKind::Warning, said(language, words)));
    }
    if let Some(remark) = &regulation.printed.remark {
        paragraphs.push(Paragraph::new(ParagraphKind::Remark, remark.in_language(language)));
    }
    if let Some(act) = approving(regulation) {
        paragraphs.push(Paragraph::new(ParagraphKind::Approval, approval(act, regulation, language)));
    }
    paragraphs.push(Paragraph::new(ParagraphKind::Title, title(regulation, language)));
    for at in 0..regulation.acts.len() {
        paragraphs.extend(of_whole(at, regulation, language));
    }
    paragraphs
}

/// The title of the document.
pub(super) fn title(regulation: &Regulation, language: Language) -> String {
    let service = regulation.title.in_language(language);
    match language {
        Language::Ru => format!("Регламент государственной услуги \"{service}\""),
        _ => format!("\"{service}\" мемлекеттік көрсетілетін қызмет регламенті"),
    }
}

/// The act that the head names: the one that the file names, else the one that adopted the regulation.
fn approving(regulation: &Regulation) -> Option<&Act> {
    let named = regulation.printed.approved.and_then(|at| regulation.acts.get(at));
    named.or_else(|| regulation.acts.iter().find(|act| act.kind == ActKind::Adopts))
}

/// Which act approved the regulation.
fn approval(act: &Act, regulation: &Regulation, language: Language) -> String {
    let by = by_act(act, regulation, language);
    if language == Language::Ru { format!("Утвержден {by}") } else { format!("{by} бекітілген") }
}

/// Into what an act brings changes: «"…" мемлекеттік көрсетілетін қызмет регламентіне», «в Регламент …».
pub(in crate::view) fn into_regulation(regulation: &Regulation, language: Language) -> String {
    let title = title(regulation, language);
    if language == Language::Ru { format!("в {title}") } else { format!("{title}не") }
}

/// In what changes are made, with the act that approved it, where the file names that act: «… қаулысымен бекітілген "…"
/// мемлекеттік көрсетілетін қызмет регламентінде», «в Регламенте …, утвержденном …».
pub(in crate::view) fn in_regulation(regulation: &Regulation, language: Language) -> String {
    let approved = approving(regulation).map(|act| by_act(act, regulation, language));
    let service = regulation.title.in_language(language);
    match (language, approved) {
        (Language::Ru, approved) => {
            let approved = approved.map(|by| format!(", утвержденном {by}")).unwrap_or_default();
            format!("в Регламенте государственной услуги \"{service}\"{approved}")
        }
        (_, approved) => {
            let approved = approved.map(|by| format!("{by} бекітілген ")).unwrap_or_default();
            format!("{approved}{}нде", title(regulation, language))
        }
    }
}
