//! A drafted case file as TOML, in the canonical layout.

use crate::view::Draft;

/// The text of a drafted case file.
#[must_use]
pub fn draft(draft: &Draft) -> String {
    let mut lines: Vec<String> = draft.remarks.iter().map(|remark| format!("# {remark}")).collect();
    lines.extend([String::new(), "[case]".to_owned()]);
    let mut say = |key: &str, value: String| lines.push(format!("{key} = {value}"));
    say("title.kk", quoted(&draft.title.kk));
    if let Some(ru) = &draft.title.ru {
        say("title.ru", quoted(ru));
    }
    say("regulation", quoted(&draft.regulation));
    say("channel", quoted(draft.channel));
    say("start", quoted(&draft.start));
    say("facts", listed(&draft.facts));
    if !draft.expired.is_empty() {
        say("expired", listed(&draft.expired));
    }
    lines.push("draft = true".to_owned());
    lines.extend([String::new(), "[expect]".to_owned()]);
    let mut say = |key: &str, value: String| lines.push(format!("{key} = {value}"));
    say("outcome", quoted(&draft.outcome));
    if let Some(due) = &draft.due {
        say("due", quoted(due));
    }
    lines.iter().flat_map(|line| [line.as_str(), "\n"]).collect()
}

fn listed(texts: &[String]) -> String {
    let texts: Vec<String> = texts.iter().map(|text| quoted(text)).collect();
    format!("[{}]", texts.join(", "))
}

/// A text of TOML.
fn quoted(text: &str) -> String {
    let escaped: String = text
        .chars()
        .flat_map(|letter| {
            let escape = matches!(letter, '"' | '\\').then_some('\\');
            let letter = if letter.is_control() { ' ' } else { letter };
            escape.into_iter().chain([letter])
        })
        .collect();
    format!("\"{escaped}\"")
}
