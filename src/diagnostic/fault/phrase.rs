//! Turns of speech that many messages share: lists of names, and the question whether a near name is meant.

use crate::language::Words;

/// The names in guillemets, parted by commas.
pub(super) fn quoted(names: &[String]) -> String {
    names.iter().map(|name| format!("«{name}»")).collect::<Vec<_>>().join(", ")
}

/// Asks whether the near name is meant; without a near name, says the other thing.
pub(super) fn did_you_mean(near: Option<&str>, otherwise: impl FnOnce() -> Words) -> Words {
    match near {
        Some(near) => Words::new(
            format!("Мұны айтқыңыз келді ме: «{near}»?"),
            format!("Возможно, имелось в виду «{near}»?"),
            format!("Did you mean «{near}»?"),
        ),
        None => otherwise(),
    }
}

/// Asks whether the near value is meant, and lists the values that are allowed.
pub(super) fn did_you_mean_among(near: Option<&str>, allowed: &[String]) -> Words {
    let list = quoted(allowed);
    let all = Words::new(
        format!("Мына мәндердің бірін жазыңыз: {list}."),
        format!("Напишите одно из значений: {list}."),
        format!("Write one of these: {list}."),
    );
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
