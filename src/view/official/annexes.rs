//! The annexes of an official text: heading, caption, what follows it.

use super::{Paragraph, ParagraphKind, runs};
use crate::language::Language;
use crate::model::{Annex, Regulation};

/// The annexes in order.
pub(super) fn paragraphs(regulation: &Regulation, language: Language) -> Vec<Paragraph> {
    regulation.annexes.iter().flat_map(|annex| of_annex(annex, regulation, language)).collect()
}

fn of_annex(annex: &Annex, regulation: &Regulation, language: Language) -> Vec<Paragraph> {
    let service = regulation.title.in_language(language);
    let number = &annex.number;
    let heading = if language == Language::Ru {
        vec![format!("Приложение {number} к регламенту государственной услуги \"{service}\"")]
    } else {
        vec![format!("\"{service}\" мемлекеттік көрсетілетін қызмет"), format!("регламентіне {number}-қосымша")]
    };
    let caption = match (language, &annex.ru) {
        (Language::Ru, Some(ru)) => ru,
        _ => &annex.kk,
    };
    let heading = heading.into_iter().map(|text| Paragraph::new(ParagraphKind::AnnexHeading, text));
    let caption = Paragraph::new(ParagraphKind::AnnexCaption, caption.trim());
    let text = annex.text.as_ref().map_or_else(Vec::new, |text| runs::plain(text.in_language(language)));
    let text = text.into_iter().map(|text| Paragraph::new(ParagraphKind::AnnexText, text));
    heading.chain([caption]).chain(text).collect()
}
