//! What is said of an act, in words.

use crate::language::{Language, clause_name, date_in_figures};
use crate::model::{ClauseDone, Done, Publication, RunningRule, Stage};
use crate::view::said::said;

/// A publication: «20.12.2018 («Ақтөбе» газеті), ресми».
pub(super) fn publication(publication: &Publication, language: Language) -> String {
    let source = publication.source.as_ref().map_or_else(String::new, |source| format!(" ({source})"));
    let kind = if publication.is_official {
        ["ресми", "официально", "official"]
    } else {
        ["бейресми", "неофициально", "unofficial"]
    };
    format!("{}{source}, {}", date_in_figures(publication.date), said(language, kind))
}

/// By which edition the cases go on that were accepted before an act.
pub(super) const fn running(rule: RunningRule, language: Language) -> &'static str {
    said(
        language,
        match rule {
            RunningRule::Former => ["бұрынғы редакция бойынша", "по прежней редакции", "by the former edition"],
            RunningRule::This => ["осы редакция бойынша", "по этой редакции", "by this edition"],
        },
    )
}

/// The clauses of a stage, and when they enter into effect.
pub(super) fn stage(stage: &Stage, language: Language) -> String {
    let clauses: Vec<String> = stage.clauses.iter().map(|clause| clause_name(clause, language)).collect();
    let when = stage.in_effect.map(date_in_figures);
    let words = stage.effective.as_ref().map(|wording| format!("«{}»", wording.in_language(language)));
    let when: Vec<String> = when.into_iter().chain(words).collect();
    format!("{}: {}", clauses.join(", "), when.join(", "))
}

/// What a note says that an act did.
pub(super) fn noted(did: &Done, language: Language) -> String {
    let (number, done) = match did {
        Done::Clause { number, did, mark: _ } => (number, did),
        Done::Words { old, new } => {
            let (old, new) = (old.in_language(language), new.in_language(language));
            return format!("{}: «{old}» → «{new}»", said(language, ["сөздер", "слова", "words"]));
        }
    };
    let done = match done {
        ClauseDone::Changed => ["өзгерістер енгізілді", "внесены изменения", "changes"],
        ClauseDone::ChangedOnce => ["өзгеріс енгізілді", "внесено изменение", "one change"],
        ClauseDone::Restated => ["жаңа редакцияда", "в новой редакции", "restated"],
        ClauseDone::Supplemented => ["толықтырылды", "дополнен", "added"],
        ClauseDone::Excluded => ["алып тасталды", "исключен", "excluded"],
        ClauseDone::Repealed => ["күші жойылды", "утратил силу", "repealed"],
    };
    format!("{}: {}", clause_name(&number.0, language), said(language, done))
}
