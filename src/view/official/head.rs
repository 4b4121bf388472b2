//! The head of an official text: what it is, who approved it, its title, the notes on the whole of it.

use super::note::of_whole;
use super::{Paragraph, ParagraphKind};
use crate::language::{ActNoun, Language, date_in_words, kazakh_genitive, kazakh_without_owner, russian_genitive};
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
    let name = ActNoun::of_body(&regulation.body.kk);
    let (body, date) = (regulation.body.in_language(language), date_in_words(act.date, language));
    if language == Language::Ru {
        return format!("Утвержден {} {} от {date} № {}", name.by_russian(), russian_genitive(body), act.number);
    }
    let body = kazakh_genitive(&kazakh_without_owner(body));
    format!("{body} {date} № {} {} бекітілген", act.number, name.by_kazakh())
}
