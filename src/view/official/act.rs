//! An act by its name: who adopted it, when and under which number.

use crate::language::{ActNoun, Language, date_in_words, kazakh_genitive, kazakh_without_owner, russian_genitive};
use crate::model::{Act, Regulation};

/// The act itself: «Нұрлыдала облысы әкімдігінің 2018 жылғы 11 желтоқсандағы № 312 қаулысы».
pub(in crate::view) fn act_words(act: &Act, regulation: &Regulation, language: Language) -> String {
    let name = ActNoun::of_body(&regulation.body.kk);
    named(act, regulation, language, [name.kazakh(), name.russian()])
}

/// By which act: «… № 312 қаулысымен», «постановлением … № 312».
pub(super) fn by_act(act: &Act, regulation: &Regulation, language: Language) -> String {
    let name = ActNoun::of_body(&regulation.body.kk);
    named(act, regulation, language, [name.by_kazakh(), name.by_russian()])
}

fn named(act: &Act, regulation: &Regulation, language: Language, [kk, ru]: [&str; 2]) -> String {
    let (body, date) = (regulation.body.in_language(language), date_in_words(act.date, language));
    if language == Language::Ru {
        return format!("{ru} {} от {date} № {}", russian_genitive(body), act.number);
    }
    let body = kazakh_genitive(&kazakh_without_owner(body));
    format!("{body} {date} № {} {kk}", act.number)
}
