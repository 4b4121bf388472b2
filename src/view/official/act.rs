//! An act by its name: who adopted it, when and under which number.

use crate::language::{
    ActNoun, Language, date_in_figures, date_in_words, kazakh_genitive, kazakh_without_owner, russian_genitive,
};
use crate::model::{Act, Regulation};

/// How an act is named.
#[derive(Clone, Copy)]
pub(super) enum ActForm {
    /// With its date in words: «Нұрлыдала облысы әкімдігінің 2018 жылғы 11 желтоқсандағы № 312 …».
    InWords,
    /// With its date in figures, as notes have it: «Нұрлыдала облысының әкімдігінің 11.12.2018 № 312 …».
    InFigures,
}

/// The act itself: «Нұрлыдала облысы әкімдігінің 2018 жылғы 11 желтоқсандағы № 312 қаулысы».
pub(in crate::view) fn act_words(act: &Act, regulation: &Regulation, language: Language) -> String {
    itself(act, regulation, language, ActForm::InWords)
}

/// The act itself as notes name it: «Нұрлыдала облысының әкімдігінің 11.12.2018 № 312 қаулысы».
pub(in crate::view) fn act_with_figures(act: &Act, regulation: &Regulation, language: Language) -> String {
    itself(act, regulation, language, ActForm::InFigures)
}

/// By which act: «… № 312 қаулысымен», «постановлением … № 312».
pub(super) fn by_act(act: &Act, regulation: &Regulation, language: Language) -> String {
    let name = ActNoun::of_body(&regulation.body.kk);
    around_number(act, regulation, language, ActForm::InWords, [name.by_kazakh(), name.by_russian()]).concat()
}

fn itself(act: &Act, regulation: &Regulation, language: Language, form: ActForm) -> String {
    let name = ActNoun::of_body(&regulation.body.kk);
    around_number(act, regulation, language, form, [name.kazakh(), name.russian()]).concat()
}

/// The number of an act, with what stands before and after it; the nouns stand for the act.
pub(super) fn around_number(
    act: &Act,
    regulation: &Regulation,
    language: Language,
    form: ActForm,
    [kk, ru]: [&str; 2],
) -> [String; 3] {
    let body = regulation.body.in_language(language);
    let date = match form {
        ActForm::InWords => date_in_words(act.date, language),
        ActForm::InFigures => date_in_figures(act.date),
    };
    let number = format!("№ {}", act.number);
    if language == Language::Ru {
        return [format!("{ru} {} от {date} ", russian_genitive(body)), number, String::new()];
    }
    let body = match form {
        ActForm::InWords => kazakh_genitive(&kazakh_without_owner(body)),
        ActForm::InFigures => kazakh_genitive(body),
    };
    [format!("{body} {date} "), number, format!(" {kk}")]
}
