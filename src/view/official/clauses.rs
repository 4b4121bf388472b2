//! The chapters and clauses of an official text, each with what follows it.

use super::note::{in_place, of_clause_number};
use super::runs;
use super::{Paragraph, ParagraphKind, Run};
use crate::language::{Language, clause_mark};
use crate::model::{Clause, Regulation, Wording};
use crate::view::said::said;

/// The chapters and clauses in order.
pub(super) fn paragraphs(regulation: &Regulation, language: Language) -> Vec<Paragraph> {
    let mut printed = Vec::new();
    // What follows the last part of each clause that is still open.
    let mut open: Vec<(&str, Vec<Paragraph>)> = Vec::new();
    for clause in &regulation.clauses {
        let number = clause.number.0.as_str();
        let is_part = |whole: &str| number.strip_prefix(whole).is_some_and(|rest| rest.starts_with('.'));
        while let Some((_, mut after)) = open.pop_if(|(whole, _)| !is_part(whole)) {
            printed.append(&mut after);
        }
        for chapter in regulation.chapters.iter().filter(|chapter| chapter.begins == clause.number) {
            let heading = match (language, &chapter.ru) {
                (Language::Ru, Some(ru)) => ru,
                _ => &chapter.kk,
            };
            let mark = format!("{}.", chapter.number);
            printed.push(Paragraph { mark, ..Paragraph::new(ParagraphKind::Chapter, heading) });
        }
        let shown = Shown { clause, regulation, language };
        printed.extend(shown.before_parts());
        open.push((number, shown.after_parts()));
    }
    printed.extend(open.into_iter().rev().flat_map(|(_, after)| after));
    printed
}

/// A clause that is being printed.
#[derive(Clone, Copy)]
struct Shown<'r> {
    clause: &'r Clause,
    regulation: &'r Regulation,
    language: Language,
}

impl Shown<'_> {
    /// The clause itself and its result.
    fn before_parts(self) -> Vec<Paragraph> {
        let clause = self.clause;
        let kind = if clause.number.0.contains('.') { ParagraphKind::Subclause } else { ParagraphKind::Clause };
        let mark = clause.mark.clone().unwrap_or_else(|| clause_mark(&clause.number.0));
        let mut all = self.wording(Some(&clause.kk), clause.ru.as_ref()).into_iter();
        let first = all.next().or_else(|| in_place(clause, self.regulation, self.language)).unwrap_or_default();
        let mut printed = vec![self.paragraph(kind, mark, first)];
        printed.extend(all.map(|runs| self.paragraph(ParagraphKind::Continuation, String::new(), runs)));
        let label = said(self.language, ["Нәтиже:", "Результат:", ""]);
        let result = self.wording(clause.result_kk.as_ref(), clause.result_ru.as_ref());
        printed.extend(result.into_iter().map(|runs| self.paragraph(ParagraphKind::Result, label.to_owned(), runs)));
        printed
    }

    /// What follows the last part, and the notes.
    fn after_parts(self) -> Vec<Paragraph> {
        let tail = self.wording(self.clause.tail_kk.as_ref(), self.clause.tail_ru.as_ref()).into_iter();
        let tail = tail.map(|runs| self.paragraph(ParagraphKind::Tail, String::new(), runs));
        let mut notes = of_clause_number(self.clause, self.regulation, self.language);
        if self.clause.kk.pieces.is_empty() {
            // What is printed in place of the clause says it already.
            notes.clear();
        }
        tail.chain(notes).collect()
    }

    fn paragraph(self, kind: ParagraphKind, mark: String, runs: Vec<Run>) -> Paragraph {
        Paragraph { kind, clause: Some(self.clause.number.0.clone()), mark, runs }
    }

    fn wording(self, kk: Option<&Wording>, ru: Option<&Wording>) -> Vec<Vec<Run>> {
        let (wording, language) = match (self.language, ru) {
            (Language::Ru, Some(ru)) => (Some(ru), Language::Ru),
            _ => (kk, Language::Kk),
        };
        wording.map_or_else(Vec::new, |wording| runs::paragraphs(wording, self.regulation, language))
    }
}
