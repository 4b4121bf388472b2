//! A file with one more act at the end of its list; all else stays as it is, comments too.

use chrono::NaiveDate;
use toml_edit::visit_mut::{VisitMut, visit_table_mut};
use toml_edit::{Array, ArrayOfTables, Decor, DocumentMut, InlineTable, Item, Table, Value};

/// An act to be put at the end of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AppendedAct {
    /// The day of signing.
    pub date: NaiveDate,
    /// The number.
    pub number: String,
    /// The clauses that it changes; empty where that is not told.
    pub changes: Vec<String>,
    /// How it is put into effect, word for word; none where that is not told.
    pub effective: Option<String>,
    /// The lines of comment that follow its keys, without `#`: what is still to be written.
    pub remarks: Vec<String>,
}

/// Puts an act behind the last `[[act]]` of a regulation that is sound TOML.
///
/// Comments that end the act before stay with it: those between its keys and the first empty line.
#[must_use]
pub fn with_act(text: &str, act: &AppendedAct) -> String {
    let text = text.trim_start_matches('\u{feff}').replace('\r', "");
    let Ok(mut document) = text.parse::<DocumentMut>() else {
        unreachable!("the text was read as a regulation, which is sound TOML")
    };
    let remarks: String = act.remarks.iter().flat_map(|line| ["# ", line.as_str(), "\n"]).collect();
    match document.get_mut("act") {
        Some(Item::Value(Value::Array(acts))) => acts.push(inline(act)),
        Some(Item::ArrayOfTables(acts)) => {
            let mut places = Places::default();
            acts.iter_mut().for_each(|act| places.visit_table_mut(act));
            acts.push(table(act));
            let own = acts.len() - 1;
            let last = places.0.into_iter().max();
            let moved = part_from_next(&mut document, last, &remarks);
            if let Some(Item::ArrayOfTables(acts)) = document.get_mut("act")
                && let Some(act) = acts.get_mut(own)
            {
                act.decor_mut().set_prefix([moved.as_str(), "\n"].concat());
            }
        }
        _ => {
            let mut acts = ArrayOfTables::new();
            acts.push(table(act));
            document.insert("act", Item::ArrayOfTables(acts));
        }
    }
    document.to_string()
}

fn table(act: &AppendedAct) -> Table {
    let mut table = Table::new();
    for (key, value) in values(act) {
        table.insert(key, Item::Value(value));
    }
    table
}

fn inline(act: &AppendedAct) -> Value {
    let mut table = InlineTable::new();
    for (key, value) in values(act) {
        table.insert(key, value);
    }
    Value::InlineTable(table)
}

fn values(act: &AppendedAct) -> Vec<(&'static str, Value)> {
    let date = toml_edit::Datetime {
        date: act.date.to_string().parse::<toml_edit::Datetime>().ok().and_then(|datetime| datetime.date),
        time: None,
        offset: None,
    };
    let mut values = vec![("date", Value::from(date)), ("number", Value::from(act.number.as_str()))];
    if !act.changes.is_empty() {
        values.push(("changes", Value::Array(act.changes.iter().map(String::as_str).collect::<Array>())));
    }
    values.extend(act.effective.as_deref().map(|text| ("effective", literal(text))));
    values
}

/// A text between `'`, where that can be.
fn literal(text: &str) -> Value {
    let quoted = ["'", text, "'"].concat();
    quoted.parse().unwrap_or_else(|_| Value::from(text))
}

/// A text as a value of TOML: between `'`, where that can be, else escaped.
#[must_use]
pub fn quoted(text: &str) -> String {
    literal(text).to_string()
}

/// Takes the comments of the last act from what follows it, and leaves there those of the new one.
fn part_from_next(document: &mut DocumentMut, last: Option<isize>, remarks: &str) -> String {
    let mut places = Places::default();
    places.visit_document_mut(document);
    let next = places.0.into_iter().filter(|place| last.is_some_and(|last| *place > last)).min();
    let Some(next) = next else {
        let (own, rest) = parted(document.trailing().as_str().unwrap_or_default());
        document.set_trailing([remarks, &rest].concat());
        return own;
    };
    let mut replaced = Replaced { place: next, remarks, own: String::new() };
    replaced.visit_document_mut(document);
    replaced.own
}

/// The comments above a table: those that end what stands before, up to the first empty line, and the others with it.
fn parted(above: &str) -> (String, String) {
    if above.starts_with('\n') {
        return (String::new(), above.to_owned());
    }
    match above.find("\n\n") {
        Some(at) => {
            let (own, rest) = above.split_at(at + 1);
            (own.to_owned(), rest.to_owned())
        }
        None => (String::new(), ["\n", above].concat()),
    }
}

/// Where the tables stand that have a header.
#[derive(Default)]
struct Places(Vec<isize>);

impl VisitMut for Places {
    fn visit_table_mut(&mut self, table: &mut Table) {
        let has_header = !table.is_implicit() && !table.is_dotted();
        self.0.extend(table.position().filter(|_| has_header));
        visit_table_mut(self, table);
    }
}

/// Changes the comments above the table of a place.
struct Replaced<'r> {
    place: isize,
    remarks: &'r str,
    own: String,
}

impl VisitMut for Replaced<'_> {
    fn visit_table_mut(&mut self, table: &mut Table) {
        let has_header = !table.is_implicit() && !table.is_dotted();
        if has_header && table.position() == Some(self.place) {
            let decor = table.decor();
            let text = |raw: Option<&toml_edit::RawString>| {
                raw.and_then(toml_edit::RawString::as_str).unwrap_or_default().to_owned()
            };
            let (own, rest) = parted(&text(decor.prefix()));
            *table.decor_mut() = Decor::new([self.remarks, &rest].concat(), text(decor.suffix()));
            self.own = own;
        }
        visit_table_mut(self, table);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn act() -> AppendedAct {
        AppendedAct {
            date: NaiveDate::from_ymd_opt(2018, 12, 11).unwrap(),
            number: "312".into(),
            changes: vec!["3".into(), "5-1".into()],
            effective: Some("01.01.2019 бастап".into()),
            remarks: vec!["published = 2018-..-..".into()],
        }
    }

    const BLOCK: &str =
        "[[act]]\ndate = 2018-12-11\nnumber = \"312\"\nchanges = [\"3\", \"5-1\"]\neffective = '01.01.2019 бастап'\n";

    #[test]
    fn comments_stay_with_the_act_that_they_end_and_with_the_table_that_they_head() {
        let before = "# head\n\n[[act]]  # first\ndate = 2016-02-12 # day\n# published = 2016-..-..\n";
        let after = "\n# of terms\n[terms]\nx = 1\n# end\n";
        let wanted = [before, "\n", BLOCK, "# published = 2018-..-..\n", after].concat();
        assert_eq!(with_act(&[before, after].concat(), &act()), wanted);
    }

    #[test]
    fn tables_below_an_act_stay_below_it() {
        let before = "[[act]]\ndate = 2016-02-12\n\n[[act.stage]]\nclauses = [\"5\"]\n# of the stage\n";
        let after = "\n[terms.hours]\nx = 1\n";
        let wanted = [before, "\n", BLOCK, "# published = 2018-..-..\n", after].concat();
        assert_eq!(with_act(&[before, after].concat(), &act()), wanted);
    }

    #[test]
    fn an_act_at_the_end_of_the_file_is_followed_by_the_new_one() {
        let before = "[a]\nx = 1\n\n[[act]]\ndate = 2016-02-12\n# own\n";
        let wanted = [before, "\n", BLOCK, "# published = 2018-..-..\n", "\n# end\n"].concat();
        assert_eq!(with_act(&[before, "\n# end\n"].concat(), &act()), wanted);
    }

    #[test]
    fn a_list_in_one_line_gets_one_more_item() {
        let text = "act = [{ date = 2016-02-12 }]\n";
        let made = with_act(text, &AppendedAct { effective: Some("it's".into()), ..act() });
        let wanted = "act = [{ date = 2016-02-12 }, { date = 2018-12-11, number = \"312\", changes = [\"3\", \"5-1\"], effective = \"it's\" }]\n";
        assert_eq!(made, wanted);
    }
}
