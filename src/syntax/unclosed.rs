//! Texts of a TOML file that have no end: where each of them begins.

use std::ops::Range;

/// A text of several lines that has no end.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Endless {
    /// The quotes with which it begins.
    pub(super) opening: Range<usize>,
    /// The quotes of a later text, which close this one by mistake; none where the file ends first.
    pub(super) next: Option<Range<usize>>,
}

/// The first text of several lines that has no end, of a file that cannot be read.
///
/// A text that is closed by the quotes after `key =` has no end of its own: those quotes begin the next text.
pub(super) fn endless(text: &str) -> Option<Endless> {
    let mut at = 0;
    while let Some((start, quotes)) = next_quote(text, at) {
        let opening = start..start + quotes.len();
        at = match quotes.len() {
            1 => end_of_short(text, start, quotes).unwrap_or_else(|| end_of_line(text, start)),
            // Quotes where no value can stand are the end of a text that was not begun.
            _ if !is_at_value(text, start) => opening.end,
            _ => {
                let Some(close) = end_of_long(text, opening.end, quotes) else {
                    return Some(Endless { opening, next: None });
                };
                if is_after_key(text, close) {
                    return Some(Endless { opening, next: Some(close..close + quotes.len()) });
                }
                // As many as two quotes of the text itself may stand before those that close it.
                let rest = text.get(close..).unwrap_or_default();
                let run = rest.len() - rest.trim_start_matches(|letter| quotes.starts_with(letter)).len();
                close + run.min(5)
            }
        };
    }
    None
}

/// Where the text of one line that has no end begins, if there is one in the line of a byte.
pub(super) fn unclosed_in_line(text: &str, byte: usize) -> Option<usize> {
    let end = end_of_line(text, byte);
    let mut at = text.get(..byte)?.rfind('\n').map_or(0, |at| at + 1);
    while let Some((start, quotes)) = next_quote(text, at).filter(|(start, _)| *start < end) {
        at = match end_of_short(text, start, quotes) {
            Some(end) => end,
            None => return Some(start),
        };
    }
    None
}

/// The next quotes that are not part of a remark, and where they stand.
fn next_quote(text: &str, from: usize) -> Option<(usize, &'static str)> {
    let mut at = from;
    loop {
        let found = at + text.get(at..)?.find(['#', '\'', '"'])?;
        let rest = text.get(found..)?;
        if rest.starts_with('#') {
            at = end_of_line(text, found);
            continue;
        }
        let quotes = ["'''", "\"\"\"", "'", "\""].into_iter().find(|quotes| rest.starts_with(quotes))?;
        return Some((found, quotes));
    }
}

/// The end of a text of one line; none where the line ends first.
fn end_of_short(text: &str, start: usize, quotes: &str) -> Option<usize> {
    let mut at = start + quotes.len();
    loop {
        let found = at + text.get(at..)?.find(['\n', '\'', '"'])?;
        let rest = text.get(found..)?;
        if rest.starts_with('\n') {
            return None;
        }
        at = found + 1;
        if rest.starts_with(quotes) && !is_escaped(text, found, quotes) {
            return Some(at);
        }
    }
}

/// Where the quotes stand that close a text of several lines.
fn end_of_long(text: &str, from: usize, quotes: &str) -> Option<usize> {
    Some(from + unescaped(text.get(from..)?, quotes)?)
}

/// The first quotes that are not escaped, as only double ones can be.
fn unescaped(text: &str, quotes: &str) -> Option<usize> {
    text.match_indices(quotes).map(|(at, _)| at).find(|at| !is_escaped(text, *at, quotes))
}

fn is_escaped(text: &str, at: usize, quotes: &str) -> bool {
    let before = text.get(..at).unwrap_or_default();
    quotes.starts_with('"') && (before.len() - before.trim_end_matches('\\').len()) % 2 == 1
}

fn end_of_line(text: &str, byte: usize) -> usize {
    text.get(byte..).and_then(|rest| rest.find('\n')).map_or(text.len(), |at| byte + at)
}

/// The text before a byte, without the blanks at its end.
fn before(text: &str, byte: usize) -> &str {
    text.get(..byte).unwrap_or_default().trim_end_matches([' ', '\t'])
}

/// Whether a value can stand at a byte.
fn is_at_value(text: &str, byte: usize) -> bool {
    let before = before(text, byte);
    before.is_empty() || before.ends_with(['\n', '=', '[', ',', '{'])
}

/// Whether nothing but a key and `=` stands in the line before a byte.
fn is_after_key(text: &str, byte: usize) -> bool {
    let Some(line) = before(text, byte).strip_suffix('=').map(|line| line.trim_end_matches([' ', '\t'])) else {
        return false;
    };
    let head = line.trim_end_matches(|letter: char| letter.is_ascii_alphanumeric() || "-_.".contains(letter));
    let indent = head.trim_end_matches([' ', '\t']);
    head.len() < line.len() && (indent.is_empty() || indent.ends_with('\n'))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The beginning of the line of the endless text.
    fn key(text: &str) -> Option<&str> {
        let found = endless(text)?;
        before(text, found.opening.start).lines().last()
    }

    #[test]
    fn a_text_closed_by_the_beginning_of_the_next_one_has_no_end() {
        for quotes in ["'''", "\"\"\""] {
            let file = format!("a = {quotes}\nбір{quotes}\nb = {quotes}\nекі{quotes}\nc = {quotes}\nүш{quotes}\n");
            assert_eq!(endless(&file), None, "{file}");
            for (nth, opened) in ["a =", "b =", "c ="].into_iter().enumerate() {
                let close = file.match_indices(quotes).nth(2 * nth + 1).unwrap().0;
                let (before, after) = (file.get(..close).unwrap(), file.get(close + 3..).unwrap());
                let broken = [before, after].concat();
                assert_eq!(key(&broken), Some(opened), "{broken}");
                assert_eq!(endless(&broken).unwrap().next.is_some(), nth < 2);
            }
        }
    }

    #[test]
    fn quotes_inside_other_quotes_and_in_remarks_begin_nothing() {
        let sound = [
            "# '''\na = 'x'\n",
            "a = \"'''\"\nb = 'x'\n",
            "a = '''\nдеді \"\"\" # '\n'''\nb = 1\n",
            "a = \"\"\"\nb = \\\"\"\"\n\"\"\"\nb = 1\n",
            "a = '''x'''''\nb = '''y'''\n",
            "a = ''\nb = ''''''\nc = '''x'''\n",
        ];
        for file in sound {
            assert_eq!(endless(file), None, "{file}");
        }
    }

    #[test]
    fn quotes_that_close_what_was_not_begun_begin_nothing() {
        assert_eq!(key("a =\nбір'''\nb = '''\nекі'''\n"), None);
        assert_eq!(key("a =\nбір'''\nb = '''\nекі\nc = '''\nүш'''\n"), Some("b ="));
    }

    #[test]
    fn a_text_of_one_line_begins_at_its_quote() {
        let line = "a = 1\nb = { c = 'x', d = \"144 }\n";
        assert_eq!(unclosed_in_line(line, line.len() - 1), line.find("\"144"));
        assert_eq!(unclosed_in_line("b = 'x' # '", 9), None);
    }
}
