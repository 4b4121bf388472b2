//! The published schemas: those of the program, and of just the keys that its reader asks for.
//!
//! That files and what is printed are valid is looked at by an outside program, see `tests/oracles/run`.
//! `REGLAMENT_DOCS=write cargo test schemas` writes the schemas.

use std::collections::{BTreeMap, BTreeSet};

use reglament::diagnostic::{Diagnostic, Fault, SchemaFault};
use reglament::schema::schemas;
use reglament::source::Sources;
use reglament::syntax::{CALENDAR, CASE, REGISTER, REGULATION, Shape, parse};
use toml_edit::{DocumentMut, Item, TableLike};

use crate::docs::is_to_be_written;
use crate::support::folder;

#[test]
#[expect(clippy::disallowed_methods, reason = "schemas are written where that is asked for")]
fn the_published_schemas_are_those_of_the_program() {
    let mut names = Vec::new();
    for schema in schemas() {
        let name = format!("schemas/{}.schema.json", schema.name);
        if is_to_be_written() {
            std::fs::create_dir_all(folder::root().join("schemas")).unwrap();
            std::fs::write(folder::root().join(&name), schema.text()).unwrap();
        }
        assert_eq!(folder::text(&name), schema.text(), "{name}");
        names.push(folder::root().join(name));
    }
    names.sort();
    assert_eq!(folder::entries(folder::root().join("schemas")), names);
}

/// Where a key stands: the keys and places that lead there.
type Way = Vec<Step>;

#[derive(Clone)]
enum Step {
    Key(&'static str),
    Place(usize),
}

/// Where each key of each shape first stands in a file.
fn keys(
    table: &dyn TableLike,
    shape: &'static Shape,
    way: &[Step],
    found: &mut BTreeMap<(usize, &'static str), Found>,
) {
    for key in shape.keys {
        let Some(item) = table.get(key.name) else { continue };
        let with = |steps: &[Step]| [way, &[Step::Key(key.name)], steps].concat();
        let of = std::ptr::from_ref(shape).addr();
        found.entry((of, key.name)).or_insert_with(|| Found { shape, way: with(&[]) });
        let Some(inner) = key.holds.shape() else { continue };
        if let Some(table) = item.as_table_like() {
            keys(table, inner, &with(&[]), found);
        } else if let Some(tables) = item.as_array_of_tables() {
            for (place, table) in tables.iter().enumerate() {
                keys(table, inner, &with(&[Step::Place(place)]), found);
            }
        }
    }
}

struct Found {
    shape: &'static Shape,
    way: Way,
}

/// The table that a way leads to.
fn table<'d>(document: &'d mut DocumentMut, way: &[Step]) -> &'d mut dyn TableLike {
    let mut steps = way.iter();
    let mut table: &mut dyn TableLike = document.as_table_mut();
    while let Some(Step::Key(key)) = steps.next() {
        table = match table.get_mut(key).unwrap() {
            Item::ArrayOfTables(tables) => match steps.next() {
                Some(Step::Place(place)) => tables.get_mut(*place).unwrap(),
                _ => panic!("a list needs a place"),
            },
            item => item.as_table_like_mut().unwrap(),
        };
    }
    table
}

fn faults(text: &str) -> Vec<Diagnostic> {
    let mut sources = Sources::new();
    let id = sources.add("x.toml", text);
    let mut faults = Vec::new();
    let _ = parse(sources.get(id).unwrap(), &mut faults);
    faults
}

/// The files in which all keys stand that files of the project use.
fn files() -> [(Vec<String>, &'static Shape); 4] {
    let regulations = ["kz-aktobe/foster-care/2017-05-18-n144", "model/archive-certificate/2018-09-21-n268"];
    let housing = ["model/housing-aid/2017-03-03-n71", "model/housing-aid/2018-12-11-n312"];
    let regulations = regulations.into_iter().chain(housing).map(|name| format!("regulations/{name}.toml"));
    let cases = ["office-happened", "office-late", "portal-granted"];
    let cases = cases.map(|name| format!("regulations/kz-aktobe/foster-care/cases/{name}.toml"));
    [
        (regulations.collect(), &REGULATION),
        (cases.to_vec(), &CASE),
        (vec!["calendars/kz/2017.toml".to_owned()], &CALENDAR),
        (vec!["regulations/acts.toml".to_owned()], &REGISTER),
    ]
}

#[test]
fn the_reader_misses_a_key_just_where_its_schema_does() {
    let mut looked_at = 0;
    for (paths, shape) in files() {
        let mut seen = BTreeSet::new();
        for path in paths {
            let text = folder::text(&path);
            let document: DocumentMut = text.parse().unwrap();
            assert!(faults(&text).is_empty(), "{path}");
            let mut found = BTreeMap::new();
            keys(document.as_table(), shape, &[], &mut found);
            for (id, Found { shape, way }) in found {
                if !seen.insert(id) {
                    continue;
                }
                looked_at += 1;
                let (_, key) = id;
                let place = format!("{path}: {} {key}", shape.name);
                let (Some(Step::Key(last)), Some(above)) = (way.last(), way.get(..way.len() - 1)) else { continue };
                let mut without = document.clone();
                table(&mut without, above).remove(last).unwrap();
                let is_missed = faults(&without.to_string()).iter().any(|fault| {
                    matches!(&fault.fault, Fault::Schema(SchemaFault::MissingKey { key: missed, .. }) if missed == key)
                });
                let is_required = shape.key(key).unwrap().is_required;
                let depends = shape.one_of.contains(&key) || ["[[note]]", "[[act.status]]"].contains(&shape.name);
                // What tells the kind of a file is missed in other words.
                let tells_kind = ["regulation", "case", "calendar", "register"].contains(&key) && above.is_empty();
                assert!(is_missed == is_required || depends || tells_kind, "{place}: missed {is_missed}");
                let mut misspelt = document.clone();
                let item = table(&mut misspelt, above).remove(last).unwrap();
                table(&mut misspelt, above).insert(&format!("{key}-zz"), item);
                let is_refused = faults(&misspelt.to_string())
                    .iter()
                    .any(|fault| matches!(&fault.fault, Fault::Schema(SchemaFault::UnknownKey { .. })));
                assert!(is_refused || tells_kind, "{place}: another key is taken");
            }
        }
    }
    assert!(looked_at > 70, "{looked_at} keys");
}
