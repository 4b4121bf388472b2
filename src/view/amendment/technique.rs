//! How an amending act words what it does to an element: the technique of the Law on legal acts, art. 26-27.
//!
//! An element is restated whole: «5-тармақтың 3) тармақшасы мынадай редакцияда жазылсын», «подпункт 3) пункта 5 изложить
//! в следующей редакции».

use super::change::{Done, Place};
use crate::language::{ActNoun, Language, clause_name, of_clause};

/// An element in words: «5-тармақтың 3) тармақшасы», «подпункт 3) пункта 5».
pub(super) fn element(place: &Place, language: Language) -> String {
    match (place, language) {
        (Place::Title, Language::Ru) => "заголовок".to_owned(),
        (Place::Title, _) => "тақырыбы".to_owned(),
        (Place::Heading(number), Language::Ru) => format!("заголовок главы {number}"),
        (Place::Heading(number), _) => format!("{number}-тараудың тақырыбы"),
        (Place::Clause(number), _) => clause_name(number, language),
        (Place::Beginning(number), Language::Ru) => format!("абзац первый {}", of_clause(number, language)),
        (Place::Beginning(number), _) => format!("{} бірінші абзацы", of_clause(number, language)),
        (Place::End(number), Language::Ru) => format!("часть вторая {}", of_clause(number, language)),
        (Place::End(number), _) => format!("{} екінші бөлігі", of_clause(number, language)),
        (Place::Annex(number, _), Language::Ru) => format!("приложение {number}"),
        (Place::Annex(number, _), _) => format!("{number}-қосымша"),
    }
}

/// Where the words of an act about an annex with a picture lead: to an annex of the act itself.
#[derive(Clone, Copy)]
pub(super) struct OwnAnnex {
    /// What the act is called.
    pub(super) act: ActNoun,
    /// The number of its annex; none where it has only one.
    pub(super) number: Option<usize>,
}

impl OwnAnnex {
    /// «осы қаулыға 2-қосымшаға сәйкес», «согласно приложению 2 к настоящему постановлению».
    fn words(self, language: Language) -> String {
        let number = self.number.map(|number| number.to_string());
        if language == Language::Ru {
            let number = number.map(|number| format!(" {number}")).unwrap_or_default();
            format!("согласно приложению{number} к {}", self.act.to_this_russian())
        } else {
            let number = number.map(|number| format!("{number}-")).unwrap_or_default();
            format!("{} {number}қосымшаға сәйкес", self.act.to_this_kazakh())
        }
    }
}

/// What an act does to an element, without its number and without what follows.
pub(super) fn words(place: &Place, done: Done, own: OwnAnnex, language: Language) -> String {
    if language == Language::Ru { russian(place, done, own) } else { kazakh(place, done, own) }
}

/// Whether the text of the element follows the words.
pub(super) const fn quotes(place: &Place, done: Done) -> bool {
    matches!(done, Done::Restated | Done::Added) && !matches!(place, Place::Annex(_, true))
}

fn kazakh(place: &Place, done: Done, own: OwnAnnex) -> String {
    let element = element(place, Language::Kk);
    match (place, done) {
        (Place::Annex(_, true), Done::Restated) => {
            format!("{element} {} жаңа редакцияда жазылсын", own.words(Language::Kk))
        }
        (Place::Annex(_, true), Done::Added) => format!("{} {element}мен толықтырылсын", own.words(Language::Kk)),
        (_, Done::Restated) => format!("{element} мынадай редакцияда жазылсын"),
        (Place::Clause(number), Done::Added) => match number.split_once('.') {
            None => format!("мынадай мазмұндағы {number}-тармақпен толықтырылсын"),
            Some((paragraph, item)) => {
                format!("{paragraph}-тармақ мынадай мазмұндағы {item}) тармақшамен толықтырылсын")
            }
        },
        (Place::End(number), Done::Added) => {
            format!("{} мынадай мазмұндағы екінші бөлікпен толықтырылсын", clause_name(number, Language::Kk))
        }
        (_, Done::Added) => format!("мынадай мазмұндағы {element}мен толықтырылсын"),
        (_, Done::Excluded) => format!("{element} алып тасталсын"),
        (Place::Clause(number), Done::Repealed) => {
            format!("{} күші жойылды деп танылсын", of_clause(number, Language::Kk))
        }
        (_, Done::Repealed) => format!("{element}ның күші жойылды деп танылсын"),
    }
}

fn russian(place: &Place, done: Done, own: OwnAnnex) -> String {
    let element = match place {
        // The accusative differs from the nominative here alone.
        Place::End(number) => format!("часть вторую {}", of_clause(number, Language::Ru)),
        _ => element(place, Language::Ru),
    };
    match (place, done) {
        (Place::Annex(_, true), Done::Restated) => {
            format!("{element} изложить в новой редакции {}", own.words(Language::Ru))
        }
        (Place::Annex(number, true), Done::Added) => {
            format!("дополнить приложением {number} {}", own.words(Language::Ru))
        }
        (_, Done::Restated) => format!("{element} изложить в следующей редакции"),
        (Place::Clause(number), Done::Added) => match number.split_once('.') {
            None => format!("дополнить пунктом {number} следующего содержания"),
            Some((paragraph, item)) => format!("пункт {paragraph} дополнить подпунктом {item}) следующего содержания"),
        },
        (Place::End(number), Done::Added) => {
            format!("{} дополнить частью второй следующего содержания", clause_name(number, Language::Ru))
        }
        (Place::Annex(number, _), Done::Added) => format!("дополнить приложением {number} следующего содержания"),
        (_, Done::Added) => format!("дополнить: {element}"),
        (_, Done::Excluded) => format!("{element} исключить"),
        (_, Done::Repealed) => format!("{element} признать утратившим силу"),
    }
}

/// What an act brings, by how much of it there is: «өзгерістер мен толықтыру енгізу туралы», «о внесении изменений и
/// дополнения».
pub(super) fn about(changes: usize, additions: usize, language: Language) -> String {
    let word = |count: usize, [one, many]: [&'static str; 2]| match count {
        0 => None,
        1 => Some(one),
        _ => Some(many),
    };
    let (restated, added, and) = if language == Language::Ru {
        (["изменения", "изменений"], ["дополнения", "дополнений"], "и")
    } else {
        (["өзгеріс", "өзгерістер"], ["толықтыру", "толықтырулар"], if changes == 1 { "пен" } else { "мен" })
    };
    match (word(changes, restated), word(additions, added)) {
        (Some(restated), Some(added)) => format!("{restated} {and} {added}"),
        (restated, added) => restated.or(added).unwrap_or_default().to_owned(),
    }
}
