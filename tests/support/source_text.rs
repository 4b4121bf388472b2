//! The text of a regulation as its source prints it, to be held against the wording of a file.

use reglament::language::{Language, clause_mark};
use reglament::model::{Clause, Regulation, Wording};
use reglament::view::paragraphs;

use super::folder;

/// What the source prints and the file does not hold as wording, by the beginnings of its paragraphs.
pub(crate) type MadeElsewhere<'a> = &'a [&'a str];

/// Fails unless the wording of a regulation is that of a source in `tests/texts`, paragraph by paragraph and in its order.
pub(crate) fn compare(regulation: &Regulation, source: &str, language: Language, made_elsewhere: MadeElsewhere<'_>) {
    let source_text = folder::text(format!("tests/texts/{source}"));
    let is_wording = |text: &String| !text.is_empty() && !made_elsewhere.iter().any(|begins| text.starts_with(begins));
    let held = source_text.split("\n\n").map(folded).filter(is_wording);
    let held: Vec<String> = held.flat_map(|text| lists(&text)).collect();
    let made: Vec<String> = printed(regulation, language).iter().map(|text| folded(text)).collect();
    for (held, made) in held.iter().zip(&made) {
        assert_eq!(held, made, "{source}");
    }
    assert_eq!(held.len(), made.len(), "{source}: one of them goes on");
}

/// White space folded and link targets left out.
fn folded(text: &str) -> String {
    text.replace("](#)", "]").split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The items of a list that the source prints on neighbouring lines.
fn lists(text: &str) -> Vec<String> {
    match text.strip_prefix("- ") {
        Some(items) => items.split(" - ").map(|item| format!("- {item}")).collect(),
        None => vec![text.to_owned()],
    }
}

/// The headings, the paragraphs and the captions in the order in which they are printed.
fn printed(regulation: &Regulation, language: Language) -> Vec<String> {
    let choose = |kk: &str, ru: Option<&String>| match ru {
        Some(ru) if language == Language::Ru => ru.clone(),
        _ => kk.to_owned(),
    };
    let mut printed = Vec::new();
    let mut tail: (String, Vec<String>) = Default::default();
    for clause in &regulation.clauses {
        if !clause.number.0.starts_with(&format!("{}.", tail.0)) {
            printed.append(&mut tail.1);
        }
        if let Some(chapter) = regulation.chapters.iter().find(|chapter| chapter.begins == clause.number) {
            printed.push(format!("{}. {}", chapter.number, choose(&chapter.kk, chapter.ru.as_ref())));
        }
        let after = of_clause(clause, regulation, language, &mut printed);
        if !after.is_empty() {
            tail = (clause.number.0.clone(), after);
        }
    }
    printed.append(&mut tail.1);
    printed.extend(regulation.annexes.iter().map(|annex| choose(&annex.kk, annex.ru.as_ref())));
    printed
}

/// Prints a clause; gives out what follows its last subparagraph.
fn of_clause(clause: &Clause, regulation: &Regulation, language: Language, printed: &mut Vec<String>) -> Vec<String> {
    let all = |kk: Option<&Wording>, ru: Option<&Wording>| {
        let wording = if language == Language::Ru { ru } else { kk };
        wording.map_or_else(Vec::new, |wording| paragraphs(wording, regulation, language))
    };
    let mark = clause.mark.clone().unwrap_or_else(|| clause_mark(&clause.number.0));
    let mut text = all(Some(&clause.kk), clause.ru.as_ref());
    if let Some(first) = text.first_mut() {
        *first = format!("{mark} {first}");
    }
    printed.append(&mut text);
    let label = if language == Language::Ru { "Результат" } else { "Нәтиже" };
    let result = all(clause.result_kk.as_ref(), clause.result_ru.as_ref());
    printed.extend(result.into_iter().map(|result| format!("{label}: {result}")));
    all(clause.tail_kk.as_ref(), clause.tail_ru.as_ref())
}
