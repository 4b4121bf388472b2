//! Terms in words, in the case that the words around them ask for.

use crate::language::{Case, Keyword, Language, unit_noun};
use crate::syntax::statement::{ByCaseTree, FromTree, GrantTree, ProlongTree, TermTree};

use super::condition::print_condition;
use super::statement::spaced;

/// A term by itself: «27 күнтізбелік күн», «27 календарных дней».
pub(super) fn term_in(term: TermTree, case: Case, language: Language) -> String {
    match term {
        TermTree::AtOnce => Keyword::AtOnce.word(language).to_owned(),
        TermTree::WithinWorkingDay => Keyword::WithinWorkingDay.word(language).to_owned(),
        TermTree::Counted { amount, unit } => format!("{amount} {}", unit_noun(unit, amount, case, language)),
    }
}

/// A term within which: «27 күнтізбелік күн ішінде», «в течение 27 календарных дней».
fn within(term: TermTree, language: Language) -> String {
    let counted = term_in(term, Case::Genitive, language);
    match term {
        TermTree::Counted { .. } => around(Keyword::Within, counted, Keyword::WithinAfter, language),
        _ => counted,
    }
}

/// What stands between two keywords, of which a language may lack either.
fn around(before: Keyword, between: String, after: Keyword, language: Language) -> String {
    spaced([before.word(language).to_owned(), between, after.word(language).to_owned()])
}

/// Until when a step must be done.
pub(super) fn grant(written: &GrantTree, language: Language) -> String {
    match written {
        GrantTree::Within(term) => within(term.value, language),
        GrantTree::From(written) => counted_from(&written.from.value, within(written.term.value, language), language),
        GrantTree::BeforeEnd(term) => {
            let counted = term_in(term.value, Case::Accusative, language);
            around(Keyword::BackwardBefore, counted, Keyword::BackwardAfter, language)
        }
    }
}

/// A term by itself and the step from which it is counted.
pub(super) fn from(written: &FromTree, language: Language) -> String {
    counted_from(&written.from.value, term_in(written.term.value, Case::Genitive, language), language)
}

fn counted_from(step: &str, term: String, language: Language) -> String {
    match language {
        Language::Kk => spaced([step.to_owned(), Keyword::FromAfter.word(language).to_owned(), term]),
        Language::Ru | Language::En => spaced([term, Keyword::From.word(language).to_owned(), step.to_owned()]),
    }
}

/// By how much, or at most by how much, a step prolongs.
pub(super) fn prolongation(written: ProlongTree, language: Language) -> String {
    let (most, case) =
        if written.is_most { (Keyword::AtMost.word(language), Case::Genitive) } else { ("", Case::Accusative) };
    let by = term_in(written.by.value, case, language);
    spaced([Keyword::Prolongs.word(language).to_owned(), most.to_owned(), by])
}

/// What depends on the case: «егер …: …, әйтпесе: …».
pub(super) fn by_case<T>(written: &ByCaseTree<T>, print: impl Fn(&T) -> String, language: Language) -> String {
    if written.cases.is_empty() {
        return print(&written.otherwise);
    }
    let cases = written.cases.iter().map(|(condition, one)| {
        format!("{} {}: {}", Keyword::If.word(language), print_condition(condition, language), print(one))
    });
    let otherwise = format!("{}: {}", Keyword::Otherwise.word(language), print(&written.otherwise));
    cases.chain([otherwise]).collect::<Vec<_>>().join(", ")
}
