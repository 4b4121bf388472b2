//! The chapters and clauses of a regulation in outline, with their terms written out.

use super::Lines;
use crate::language::{Language, clause_mark};
use crate::model::{Clause, Regulation, Wording};
use crate::view::name::annex_kind_name;
use crate::view::said::said;
use crate::view::wording::paragraphs;

/// The text in a language; Kazakh where the file has none in that language, since acts have no English text.
pub(super) fn clauses(regulation: &Regulation, language: Language) -> Lines {
    let mut lines = Lines::default();
    for clause in &regulation.clauses {
        for chapter in regulation.chapters.iter().filter(|chapter| chapter.begins == clause.number) {
            let title = match (language, &chapter.ru) {
                (Language::Ru, Some(ru)) => ru,
                _ => &chapter.kk,
            };
            lines.say(0, format!("{}. {title}", chapter.number));
        }
        self::clause(clause, regulation, language, &mut lines);
    }
    lines
}

/// The annexes: number, caption, what they hold.
pub(super) fn annexes(regulation: &Regulation, language: Language) -> Lines {
    let mut lines = Lines::default();
    for annex in &regulation.annexes {
        let kind = annex_kind_name(annex.kind, language);
        let caption = match (language, &annex.ru) {
            (Language::Ru, Some(ru)) => ru,
            _ => &annex.kk,
        };
        lines.say(0, format!("{}. {caption} ({kind})", annex.number));
    }
    lines
}

fn clause(clause: &Clause, regulation: &Regulation, language: Language, lines: &mut Lines) {
    let depth = if clause.number.0.contains('.') { 2 } else { 1 };
    let mark = clause.mark.clone().unwrap_or_else(|| clause_mark(&clause.number.0));
    if let Some(act) = clause.repealed.and_then(|act| regulation.acts.get(act)) {
        let number = &act.number;
        lines.say(
            depth,
            match language {
                Language::Kk => format!("{mark} № {number} актімен алып тасталған"),
                Language::Ru => format!("{mark} исключен актом № {number}"),
                Language::En => format!("{mark} repealed by act No {number}"),
            },
        );
        return;
    }
    let mut push = |first: &str, (language, wording): (Language, &Wording)| {
        for (index, paragraph) in paragraphs(wording, regulation, language).into_iter().enumerate() {
            let first = if index == 0 { first } else { "" };
            lines.say(depth, format!("{first}{paragraph}"));
        }
    };
    push(&format!("{mark} "), either(language, &clause.kk, clause.ru.as_ref()));
    if let Some(kk) = &clause.result_kk {
        let result = either(language, kk, clause.result_ru.as_ref());
        push(said(result.0, ["Нәтиже: ", "Результат: ", ""]), result);
    }
    if let Some(kk) = &clause.tail_kk {
        push("", either(language, kk, clause.tail_ru.as_ref()));
    }
}

/// The wording to show and its language.
const fn either<'a>(language: Language, kk: &'a Wording, ru: Option<&'a Wording>) -> (Language, &'a Wording) {
    match (language, ru) {
        (Language::Ru, Some(ru)) => (Language::Ru, ru),
        _ => (Language::Kk, kk),
    }
}
