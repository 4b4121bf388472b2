//! The tree of the acts of a regulation file.

use chrono::NaiveDate;

use crate::source::{Span, Spanned};

use super::regulation::{TitleTree, optional_title};
use super::table::{Reader, Table};

/// An act.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ActTree {
    /// Where it stands.
    pub place: Span,
    /// The day of signing.
    pub date: Option<Spanned<NaiveDate>>,
    /// The number.
    pub number: Option<Spanned<String>>,
    /// `regulation`, `new-edition` or `repeal`.
    pub makes: Option<Spanned<String>>,
    /// The clauses it changes.
    pub changes: Vec<Spanned<String>>,
    /// How it enters into effect.
    pub effective: Option<EffectiveTree>,
    /// Its publications.
    pub published: Vec<PublicationTree>,
    /// The day of state registration.
    pub registered: Option<Spanned<NaiveDate>>,
    /// The number of state registration.
    pub registration: Option<Spanned<String>>,
    /// The first day on which it is in effect.
    pub in_effect: Option<Spanned<NaiveDate>>,
    /// The last day on which a temporary act is in effect.
    pub until: Option<Spanned<NaiveDate>>,
    /// `former` or `this`.
    pub running: Option<Spanned<String>>,
    /// The day that parts the cases.
    pub accepted_before: Option<Spanned<NaiveDate>>,
    /// Where the act says what becomes of running cases.
    pub running_ground: Option<Spanned<TitleTree>>,
    /// The clauses that enter into effect at another time.
    pub stages: Vec<StageTree>,
    /// Whether something in it was reported, so that what is none may only be unread.
    pub is_faulty: bool,
}

/// How an act is put into effect, in the words of the act.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EffectiveTree {
    /// In a language that is not said.
    Plain(Spanned<String>),
    /// In languages that are said, one of them at least.
    Told {
        /// In Kazakh.
        kk: Option<Spanned<String>>,
        /// In Russian.
        ru: Option<Spanned<String>>,
    },
}

/// A publication of an act.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublicationTree {
    /// The day.
    pub date: Option<Spanned<NaiveDate>>,
    /// Where.
    pub source: Option<Spanned<String>>,
    /// Whether it is official; none where the short form says no more than the day.
    pub official: Option<Spanned<bool>>,
}

/// Clauses that enter into effect at another time than the act.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StageTree {
    /// The clauses.
    pub clauses: Vec<Spanned<String>>,
    /// How they enter into effect.
    pub effective: Option<EffectiveTree>,
    /// The first day on which they are in effect.
    pub in_effect: Option<Spanned<NaiveDate>>,
}

impl EffectiveTree {
    /// The wordings with their places, Kazakh first.
    pub fn each(&self) -> impl Iterator<Item = &Spanned<String>> {
        let (first, second) = match self {
            Self::Plain(text) => (Some(text), None),
            Self::Told { kk, ru } => (kk.as_ref(), ru.as_ref()),
        };
        first.into_iter().chain(second)
    }
}

/// Reads the acts below a table.
pub(super) fn acts(reader: &mut Reader<'_, '_>, root: Table<'_>) -> Vec<ActTree> {
    let tables = reader.tables(root, "act");
    tables.into_iter().map(|table| act(reader, table)).collect()
}

fn act(reader: &mut Reader<'_, '_>, table: Table<'_>) -> ActTree {
    let before = reader.faults.len();
    reader.require(table, "date");
    let ground = reader.place_of(table, "running-cases-ground");
    let act = ActTree {
        place: table.place,
        date: reader.date(table, "date"),
        number: reader.text(table, "number"),
        makes: reader.word(table, "makes"),
        changes: reader.texts(table, "changes"),
        effective: effective(reader, table),
        published: published(reader, table),
        registered: reader.date(table, "registered"),
        registration: reader.optional_text(table, "registration"),
        in_effect: reader.date(table, "in-effect"),
        until: reader.date(table, "until"),
        running: reader.word(table, "running-cases"),
        accepted_before: reader.date(table, "accepted-before"),
        running_ground: optional_title(reader, table, "running-cases-ground")
            .zip(ground)
            .map(|(title, place)| Spanned::new(title, place)),
        stages: {
            let tables = reader.tables(table, "stage");
            tables.into_iter().map(|table| stage(reader, table)).collect()
        },
        is_faulty: false,
    };
    ActTree { is_faulty: reader.faults.len() > before, ..act }
}

/// A wording in one language, or one for each of two.
fn effective(reader: &mut Reader<'_, '_>, parent: Table<'_>) -> Option<EffectiveTree> {
    if !reader.is_table(parent, "effective") {
        return reader.optional_text(parent, "effective").map(EffectiveTree::Plain);
    }
    let table = reader.table(parent, "effective")?;
    let kk = reader.optional_text(table, "kk");
    let ru = reader.optional_text(table, "ru");
    if !reader.has(table, "kk") && !reader.has(table, "ru") {
        reader.require(table, "kk");
    }
    (kk.is_some() || ru.is_some()).then_some(EffectiveTree::Told { kk, ru })
}

/// One day, or a list of publications.
fn published(reader: &mut Reader<'_, '_>, parent: Table<'_>) -> Vec<PublicationTree> {
    if !reader.is_list(parent, "published") {
        let date = reader.date(parent, "published");
        return date
            .into_iter()
            .map(|date| PublicationTree { date: Some(date), source: None, official: None })
            .collect();
    }
    let tables = reader.tables(parent, "published");
    let mut read = |table| {
        reader.require(table, "date");
        reader.require(table, "official");
        PublicationTree {
            date: reader.date(table, "date"),
            source: reader.text(table, "source"),
            official: reader.flag(table, "official"),
        }
    };
    tables.into_iter().map(&mut read).collect()
}

/// Clauses with their own entry into effect, which is told in words or as a day.
fn stage(reader: &mut Reader<'_, '_>, table: Table<'_>) -> StageTree {
    reader.require(table, "clauses");
    if !reader.has(table, "in-effect") {
        reader.require(table, "effective");
    }
    StageTree {
        clauses: reader.texts(table, "clauses"),
        effective: effective(reader, table),
        in_effect: reader.date(table, "in-effect"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Sources;
    use crate::syntax::{Document, format, parse};

    const FILE: &str = r#"[regulation]
service = "certificate"
issuer = "kz-aktobe"
status = "model"
title.kk = 'Анықтама беру'
body.kk = 'Әкімдік'

[[act]]
date = 2018-12-11
number = "312"
makes = "regulation"
effective.kk = 'қараңыз'
effective.ru = 'см. п. 4'
published = [{ date = 2018-12-20, source = '«Ақтөбе» газеті', official = true }, { date = 2018-12-18, source = 'сайт', official = false }]
registered = 2018-12-14
registration = "5901"
in-effect = 2019-01-01
until = 2019-12-31
running-cases = "former"
accepted-before = 2019-01-01
running-cases-ground.kk = '2-тармақ'

[[act.stage]]
clauses = ["2"]
effective = 'с 01.03.2019'

[terms]
count-from = "next-day"
calendar = "kz"

[order]
rules = '''
рәсім көрсету [1]
'''
"#;

    #[test]
    fn all_that_an_act_says_is_read_and_kept() {
        let mut sources = Sources::new();
        let id = sources.add("a.toml", FILE);
        let file = sources.get(id).unwrap();
        let mut faults = Vec::new();
        let Some(Document::Regulation(tree)) = parse(file, &mut faults) else { panic!("no regulation") };
        assert!(faults.is_empty(), "{faults:#?}");
        let act = &tree.acts[0];
        let wordings: Vec<_> = act.effective.iter().flat_map(EffectiveTree::each).map(|text| &text.value).collect();
        assert_eq!(wordings, ["қараңыз", "см. п. 4"]);
        let published: Vec<_> = act.published.iter().map(|one| one.official.as_ref().unwrap().value).collect();
        assert_eq!(published, [true, false]);
        assert_eq!(file.slice(act.running_ground.as_ref().unwrap().span), "running-cases-ground");
        assert_eq!(act.stages[0].clauses[0].value, "2");
        assert_eq!(format(file, None).unwrap(), FILE);
    }
}
