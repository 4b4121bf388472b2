//! The TOML around the rules, tidied: one blank on each side of `=`, one empty line between tables, comments kept.

use toml_edit::visit_mut::{VisitMut, visit_table_like_kv_mut, visit_table_mut};
use toml_edit::{Decor, DocumentMut, Item, KeyMut, RawString, Table, Value};

/// Tidies a text that is sound TOML.
pub(super) fn tidy(text: &str) -> String {
    let Ok(mut document) = text.parse::<DocumentMut>() else {
        unreachable!("the text was read as TOML before it was laid out")
    };
    let mut broom = Tidier { first: true };
    broom.visit_document_mut(&mut document);
    let end = above(document.trailing().as_str().unwrap_or_default());
    document.set_trailing(end);
    let tidied = document.to_string();
    [tidied.trim_matches('\n'), "\n"].concat()
}

struct Tidier {
    /// Whether nothing was printed yet.
    first: bool,
}

/// What stands before a key or a table: comment lines, and one empty line where there were several.
fn above(raw: &str) -> String {
    let mut kept = String::new();
    let mut empty = false;
    for line in raw.lines().map(str::trim) {
        if !(line.is_empty() && empty) {
            kept.push_str(line);
            kept.push('\n');
        }
        empty = line.is_empty();
    }
    kept
}

/// What stands above a table that is not the first: an empty line, and before it comments that end the table above.
fn parted(above: &str) -> String {
    if above.starts_with('\n') || above.contains("\n\n") { above.to_owned() } else { ["\n", above].concat() }
}

fn text(raw: Option<&RawString>) -> &str {
    raw.and_then(RawString::as_str).unwrap_or_default()
}

/// The comment after a value, two blanks away from it.
fn after(decor: &Decor) -> String {
    match text(decor.suffix()).trim() {
        "" => String::new(),
        comment => format!("  {comment}"),
    }
}

impl VisitMut for Tidier {
    fn visit_table_mut(&mut self, table: &mut Table) {
        if !table.is_implicit() && !table.is_dotted() {
            let above = above(text(table.decor().prefix()));
            let before = if self.first { above.trim_start_matches('\n').to_owned() } else { parted(&above) };
            let behind = after(table.decor());
            *table.decor_mut() = Decor::new(before, behind);
            self.first = false;
        }
        visit_table_mut(self, table);
    }

    fn visit_table_like_kv_mut(&mut self, mut key: KeyMut<'_>, node: &mut Item) {
        match node {
            Item::Value(value) => {
                let before = above(text(key.leaf_decor().prefix()));
                *key.leaf_decor_mut() = Decor::new(before, " ");
                let behind = after(value.decor());
                *value.decor_mut() = Decor::new(" ", behind);
                self.first = false;
            }
            Item::Table(table) if table.is_dotted() => {
                let before = above(text(key.leaf_decor().prefix()));
                *key.leaf_decor_mut() = Decor::new(before, "");
                *key.dotted_decor_mut() = Decor::default();
            }
            _ => {}
        }
        visit_table_like_kv_mut(self, key, node);
    }

    fn visit_array_mut(&mut self, array: &mut toml_edit::Array) {
        let has_comments = array.to_string().contains('#');
        if !has_comments {
            array.fmt();
            for value in array.iter_mut() {
                if let Value::InlineTable(table) = value {
                    table.fmt();
                }
            }
        }
    }

    fn visit_inline_table_mut(&mut self, table: &mut toml_edit::InlineTable) {
        if !table.is_dotted() {
            table.fmt();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tidied(text: &str) -> String {
        let once = tidy(text);
        assert_eq!(tidy(&once), once, "tidying twice changes nothing");
        once
    }

    #[test]
    fn blanks_and_empty_lines_become_regular_and_comments_stay() {
        let text = "\n\n  # head\n\n\n[a]\nx=1   # one\n# of y\n\n\ny   =  [ 1,2 ]\nz.kk='а'\n[[b]] # tail\nw = { p=1,q=2 }\n\n\n# end";
        let wanted = "# head\n\n[a]\nx = 1  # one\n# of y\n\ny = [1, 2]\nz.kk = 'а'\n\n[[b]]  # tail\nw = { p = 1, q = 2 }\n\n# end\n";
        assert_eq!(tidied(text), wanted);
    }

    #[test]
    fn a_comment_at_the_end_of_a_table_stays_there() {
        let text = "[a]\nx = 1\n# y = 2\n\n# of b\n[b]\n";
        assert_eq!(tidied(text), text);
        assert_eq!(tidied("[a]\nx = 1\n# of b\n[b]\n"), "[a]\nx = 1\n\n# of b\n[b]\n");
    }

    #[test]
    fn texts_between_triple_quotes_stay_as_they_are() {
        let text = "[a]\nkk = \'\'\'\n  x  =  1\n\n\n# no comment\'\'\'\n";
        assert_eq!(tidied(text), text);
    }

    #[test]
    fn a_list_with_comments_keeps_its_lines() {
        let text = "[a]\nx = [\n  1, # one\n  2,\n]\n";
        assert_eq!(tidied(text), text);
    }
}
