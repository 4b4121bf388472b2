//! Keys and values of a TOML table, each asked for by name and kind; what does not fit is reported.

use std::borrow::Cow;

use chrono::NaiveDate;
use toml::de::{DeTable, DeValue};

use crate::diagnostic::{Diagnostic, Fault, SchemaFault, ValueKind};
use crate::source::{SourceFile, Span, Spanned};

use super::rules::nearest;
use super::shape::{Holds, Key, Shape};
use super::value::date;

/// Reads tables of one file and collects faults.
pub(super) struct Reader<'a, 'f> {
    pub(super) file: &'a SourceFile,
    pub(super) faults: &'f mut Vec<Diagnostic>,
}

/// A table with its name as the user sees it.
#[derive(Clone, Copy)]
pub(super) struct Table<'t> {
    pub(super) name: &'static str,
    pub(super) place: Span,
    entries: &'t DeTable<'t>,
    shape: &'static Shape,
}

/// A text and whether each of its bytes stands in the file as it is.
pub(super) struct Text {
    pub(super) text: Spanned<String>,
    pub(super) exact: bool,
}

impl Table<'_> {
    /// What a key of the table holds.
    fn key(&self, name: &str) -> &'static Key {
        match self.shape.key(name) {
            Some(key) => key,
            None => unreachable!("the reader asks a table only for the keys of its shape"),
        }
    }

    /// The table that a key holds, and the name of that table.
    fn inner(&self, key: &str) -> (&'static str, &'static Shape) {
        let key = self.key(key);
        match key.holds.shape() {
            Some(shape) if shape.name.is_empty() => (key.name, shape),
            Some(shape) => (shape.name, shape),
            None => unreachable!("a table is asked for only where the key holds one"),
        }
    }
}

impl Reader<'_, '_> {
    pub(super) fn report(&mut self, place: Span, fault: impl Into<Fault>) {
        self.faults.push(Diagnostic::at(place, fault));
    }

    fn span(&self, range: std::ops::Range<usize>) -> Span {
        self.file.span(range)
    }

    /// Wraps a table and reports the keys that it should not have.
    pub(super) fn open<'t>(&mut self, place: Span, entries: &'t DeTable<'t>, shape: &'static Shape) -> Table<'t> {
        self.named(shape.name, place, entries, shape)
    }

    fn named<'t>(
        &mut self,
        name: &'static str,
        place: Span,
        entries: &'t DeTable<'t>,
        shape: &'static Shape,
    ) -> Table<'t> {
        for key in entries.keys() {
            let word = key.get_ref().as_ref();
            if shape.key(word).is_none() {
                let near = nearest(word, shape.names());
                let place = self.span(key.span());
                let fault = SchemaFault::UnknownKey {
                    key: word.to_owned(),
                    table: name.to_owned(),
                    near: near.map(str::to_owned),
                };
                let report = Diagnostic::at(place, fault);
                self.faults.push(match near {
                    Some(near) if !entries.contains_key(near) => report.with_fix(place, near),
                    _ => report,
                });
            }
        }
        Table { name, place, entries, shape }
    }

    fn find<'t>(&self, table: Table<'t>, key: &str) -> Option<(&'t DeValue<'t>, Span)> {
        table.entries.get(key).map(|value| (value.get_ref(), self.span(value.span())))
    }

    /// Whether a key is there, whatever its value is.
    pub(super) fn has(&self, table: Table<'_>, key: &str) -> bool {
        self.find(table, key).is_some()
    }

    /// Whether a key holds a table.
    pub(super) fn is_table(&self, table: Table<'_>, key: &str) -> bool {
        matches!(self.find(table, key), Some((DeValue::Table(_), _)))
    }

    /// Whether a key holds a list.
    pub(super) fn is_list(&self, table: Table<'_>, key: &str) -> bool {
        matches!(self.find(table, key), Some((DeValue::Array(_), _)))
    }

    /// Where the value of a key stands.
    pub(super) fn place_of(&self, table: Table<'_>, key: &str) -> Option<Span> {
        self.find(table, key).map(|(_, place)| place)
    }

    pub(super) fn missing(&mut self, table: Table<'_>, key: &str) {
        self.report(table.place, SchemaFault::MissingKey { key: key.to_owned(), table: table.name.to_owned() });
    }

    fn wrong(&mut self, key: &str, place: Span, expected: ValueKind, found: &DeValue<'_>) {
        self.report(place, SchemaFault::WrongType { key: key.to_owned(), expected, found: kind(found) });
    }

    /// The text of a key, if it is there.
    pub(super) fn text_at(&mut self, table: Table<'_>, key: &str) -> Option<Text> {
        let (value, place) = self.find(table, key)?;
        let DeValue::String(text) = value else {
            self.wrong(key, place, ValueKind::Text, value);
            return None;
        };
        if text.trim().is_empty() {
            self.report(place, SchemaFault::EmptyText { key: key.to_owned() });
            return None;
        }
        let inside = match text {
            Cow::Borrowed(text) => Some(text.as_ptr().addr().saturating_sub(self.file.text().as_ptr().addr())),
            Cow::Owned(_) => None,
        };
        let place = inside.map_or(place, |start| self.span(start..start + text.len()));
        Some(Text { text: Spanned::new(text.to_string(), place), exact: inside.is_some() })
    }

    /// The place of a text that holds nothing but blanks.
    pub(super) fn blank_text(&self, table: Table<'_>, key: &str) -> Option<Span> {
        let (value, place) = self.find(table, key)?;
        matches!(value, DeValue::String(text) if text.trim().is_empty()).then_some(place)
    }

    pub(super) fn optional_text(&mut self, table: Table<'_>, key: &str) -> Option<Spanned<String>> {
        self.text_at(table, key).map(|text| text.text)
    }

    pub(super) fn text(&mut self, table: Table<'_>, key: &str) -> Option<Spanned<String>> {
        self.require(table, key);
        self.optional_text(table, key)
    }

    /// Reports a key that is not there.
    pub(super) fn require(&mut self, table: Table<'_>, key: &str) {
        let is_misspelt =
            |found: &str| table.shape.key(found).is_none() && nearest(found, table.shape.names()) == Some(key);
        let is_there = table.entries.contains_key(key);
        if !is_there && !table.entries.keys().any(|found| is_misspelt(found.get_ref())) {
            self.missing(table, key);
        }
    }

    /// One of the words that the key may hold.
    pub(super) fn word(&mut self, table: Table<'_>, key: &str) -> Option<Spanned<String>> {
        let Holds::Word(allowed) = table.key(key).holds else {
            unreachable!("a word is asked for only where the key holds one")
        };
        let text = self.optional_text(table, key)?;
        if allowed.contains(&text.value.as_str()) {
            return Some(text);
        }
        let near = nearest(&text.value, allowed.iter().copied()).map(str::to_owned);
        let allowed = allowed.iter().map(|&word| word.to_owned()).collect();
        self.report(text.span, SchemaFault::UnknownValue { key: key.to_owned(), value: text.value, allowed, near });
        None
    }

    /// A date, written as TOML writes it or as a text «18.05.2017».
    pub(super) fn date(&mut self, table: Table<'_>, key: &str) -> Option<Spanned<NaiveDate>> {
        let (value, place) = self.find(table, key)?;
        let written = match value {
            DeValue::Datetime(datetime) => datetime.to_string(),
            DeValue::String(text) => text.to_string(),
            _ => {
                self.wrong(key, place, ValueKind::Date, value);
                return None;
            }
        };
        let found = date(&written);
        if found.is_none() {
            self.report(place, SchemaFault::BadDate { value: written });
        }
        found.map(|date| Spanned::new(date, place))
    }

    /// The letters of a date with time, as TOML or a text gives it.
    pub(super) fn moment_text(&mut self, table: Table<'_>, key: &str) -> Option<Spanned<String>> {
        let (value, place) = self.find(table, key)?;
        match value {
            DeValue::Datetime(datetime) => Some(Spanned::new(datetime.to_string(), place)),
            DeValue::String(text) => Some(Spanned::new(text.to_string(), place)),
            _ => {
                self.wrong(key, place, ValueKind::Date, value);
                None
            }
        }
    }

    pub(super) fn integer(&mut self, table: Table<'_>, key: &str) -> Option<Spanned<i32>> {
        let (value, place) = self.find(table, key)?;
        let DeValue::Integer(digits) = value else {
            self.wrong(key, place, ValueKind::Integer, value);
            return None;
        };
        let number = i32::from_str_radix(digits.as_str(), digits.radix()).ok();
        if number.is_none() {
            self.report(
                place,
                SchemaFault::UnknownValue {
                    key: key.to_owned(),
                    value: digits.as_str().to_owned(),
                    allowed: Vec::new(),
                    near: None,
                },
            );
        }
        number.map(|number| Spanned::new(number, place))
    }

    /// `true` or `false`.
    pub(super) fn flag(&mut self, table: Table<'_>, key: &str) -> Option<Spanned<bool>> {
        let (value, place) = self.find(table, key)?;
        let DeValue::Boolean(flag) = value else {
            self.wrong(key, place, ValueKind::Boolean, value);
            return None;
        };
        Some(Spanned::new(*flag, place))
    }

    /// A list of texts, if it is there.
    pub(super) fn optional_texts(&mut self, table: Table<'_>, key: &str) -> Option<Spanned<Vec<Spanned<String>>>> {
        let (_, place) = self.find(table, key)?;
        Some(Spanned::new(self.texts(table, key), place))
    }

    /// A list of texts.
    pub(super) fn texts(&mut self, table: Table<'_>, key: &str) -> Vec<Spanned<String>> {
        let Some((value, place)) = self.find(table, key) else { return Vec::new() };
        let DeValue::Array(items) = value else {
            self.wrong(key, place, ValueKind::List, value);
            return Vec::new();
        };
        let mut texts = Vec::new();
        for item in items {
            let place = self.span(item.span());
            match item.get_ref() {
                DeValue::String(Cow::Borrowed(text)) => {
                    let start = text.as_ptr().addr().saturating_sub(self.file.text().as_ptr().addr());
                    texts.push(Spanned::new((*text).to_owned(), self.span(start..start + text.len())));
                }
                DeValue::String(text) => texts.push(Spanned::new(text.to_string(), place)),
                other => self.wrong(key, place, ValueKind::Text, other),
            }
        }
        texts
    }

    /// A table inside a table.
    pub(super) fn table<'t>(&mut self, parent: Table<'t>, key: &str) -> Option<Table<'t>> {
        let entry = parent.entries.get_key_value(key)?;
        let place = self.span(entry.1.span());
        let value = entry.1.get_ref();
        let DeValue::Table(entries) = value else {
            self.wrong(key, place, ValueKind::Table, value);
            return None;
        };
        let (name, shape) = parent.inner(key);
        Some(self.named(name, place, entries, shape))
    }

    /// The tables of a list such as `[[clause]]`.
    pub(super) fn tables<'t>(&mut self, parent: Table<'t>, key: &str) -> Vec<Table<'t>> {
        let Some((value, place)) = self.find(parent, key) else { return Vec::new() };
        let DeValue::Array(items) = value else {
            self.wrong(key, place, ValueKind::Tables, value);
            return Vec::new();
        };
        let (name, shape) = parent.inner(key);
        let mut tables = Vec::new();
        for item in items {
            let place = self.span(item.span());
            match item.get_ref() {
                DeValue::Table(entries) => tables.push(self.named(name, place, entries, shape)),
                other => self.wrong(key, place, ValueKind::Table, other),
            }
        }
        tables
    }
}

const fn kind(value: &DeValue<'_>) -> ValueKind {
    match value {
        DeValue::String(_) => ValueKind::Text,
        DeValue::Integer(_) => ValueKind::Integer,
        DeValue::Float(_) => ValueKind::Float,
        DeValue::Boolean(_) => ValueKind::Boolean,
        DeValue::Datetime(_) => ValueKind::Date,
        DeValue::Array(_) => ValueKind::List,
        DeValue::Table(_) => ValueKind::Table,
    }
}
