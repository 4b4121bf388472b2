//! Turns of speech that many messages share: lists of names, examples of rules, and the question what is meant.

use crate::language::{Keyword, Language, Words};

/// An example of what to write in the rules: in the keywords of the rules where their language is known, for whoever
/// obeys must not mix two; otherwise in those of the reader.
pub(super) fn example(
    keywords: Option<Language>,
    kk: impl Into<String>,
    ru: impl Into<String>,
    en: impl Into<String>,
) -> Words {
    let each = Words::new(kk, ru, en);
    match keywords.map(|language| each.in_language(language).to_owned()) {
        Some(one) => Words::new(one.clone(), one.clone(), one),
        None => each,
    }
}

/// A keyword of the rules, in the language of the rules where it is known.
pub(super) fn word_of(keywords: Option<Language>, keyword: Keyword) -> Words {
    let [kk, ru, en] = Language::ALL.map(|language| keyword.word(language));
    example(keywords, kk, ru, en)
}

/// Keywords as examples, in back ticks, parted by commas.
pub(super) fn words_of(keywords: Option<Language>, all: &[Keyword]) -> Words {
    let list = |language| all.iter().map(|one| format!("`{}`", one.word(language))).collect::<Vec<_>>().join(", ");
    let [kk, ru, en] = Language::ALL.map(list);
    example(keywords, kk, ru, en)
}

/// Asks for a name that stands after one of these keywords in the rules of the regulation.
pub(super) fn name_after(keywords: Option<Language>, all: &[Keyword]) -> Words {
    let each: Vec<Words> = all.iter().map(|keyword| words_of(keywords, &[*keyword])).collect();
    let Words { kk, ru, en } = alternatives(&each);
    Words::new(
        format!("Регламенттің ережелерінде {kk} сөзінен кейін тұрған атауды жазыңыз."),
        format!("Напишите имя, которое стоит в правилах регламента после слова {ru}."),
        format!("Write a name that stands after the word {en} in the rules of the regulation."),
    )
}

/// The names in guillemets, parted by commas.
pub(super) fn quoted(names: &[String]) -> String {
    names.iter().map(|name| format!("«{name}»")).collect::<Vec<_>>().join(", ")
}

/// Asks whether a name is meant.
pub(super) fn question(near: &str) -> Words {
    Words::new(
        format!("Мүмкін, «{near}» деп жазбақ болдыңыз ба?"),
        format!("Возможно, имелось в виду «{near}»?"),
        format!("Did you mean «{near}»?"),
    )
}

/// Asks whether the near name is meant; without a near name, says the other thing.
pub(super) fn did_you_mean(near: Option<&str>, otherwise: impl FnOnce() -> Words) -> Words {
    near.map_or_else(otherwise, question)
}

/// Asks whether the near value is meant, and lists the values that are allowed.
pub(super) fn did_you_mean_among(near: Option<&str>, allowed: &[String]) -> Words {
    let list = quoted(allowed);
    let all = Words::new(
        format!("Мына мәндердің бірін жазыңыз: {list}."),
        format!("Напишите одно из значений: {list}."),
        format!("Write one of these: {list}."),
    );
    did_you_mean_or(near, all)
}

/// Asks whether the near name is meant, and says the other thing as well.
pub(super) fn did_you_mean_or(near: Option<&str>, all: Words) -> Words {
    if near.is_none() {
        return all;
    }
    let question = did_you_mean(near, || all.clone());
    Words::new(
        format!("{} {}", question.kk, all.kk),
        format!("{} {}", question.ru, all.ru),
        format!("{} {}", question.en, all.en),
    )
}

/// Says what to do, and then asks whether the near name is meant.
pub(super) fn then_did_you_mean(first: Words, near: Option<&str>) -> Words {
    let Some(near) = near else { return first };
    let question = question(near);
    Words::new(
        format!("{} {}", first.kk, question.kk),
        format!("{} {}", first.ru, question.ru),
        format!("{} {}", first.en, question.en),
    )
}

/// Joins words with «or» before the last one.
pub(super) fn alternatives(all: &[Words]) -> Words {
    let join = |one: fn(&Words) -> &str, or: &str| {
        let parts: Vec<&str> = all.iter().map(one).collect();
        match parts.split_last() {
            Some((last, rest)) if !rest.is_empty() => format!("{} {or} {last}", rest.join(", ")),
            _ => parts.concat(),
        }
    };
    Words::new(join(|words| &words.kk, "немесе"), join(|words| &words.ru, "или"), join(|words| &words.en, "or"))
}
