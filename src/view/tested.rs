//! Cases that were run against what is expected of them, and what they reach of their regulations.

use serde::Serialize;

use super::said::said;
use super::{Coverage, Uncovered};
use crate::diagnostic::ScriptFault;
use crate::language::{Language, Words};

const DRAFT: [&str; 3] = ["жоба", "черновик", "draft"];

/// What a run of many cases gave; the names of the fields are the keys of its JSON.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Tested {
    /// The cases, in the order of their files.
    pub cases: Vec<CaseTested>,
    /// How many passed, drafts left out.
    pub passed: usize,
    /// How many are drafts that came to what they expect, which proves nothing while nobody has checked them.
    pub drafts: usize,
    /// How many failed.
    pub failed: usize,
    /// How much of each regulation they reach.
    pub coverage: Vec<Coverage>,
    /// What was drafted for what no case reaches, where that was asked for.
    pub drafted: Option<Drafted>,
    /// The language of the words.
    #[serde(skip)]
    pub language: Language,
}

/// A case that was run.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct CaseTested {
    /// The path of its file.
    pub path: String,
    /// Whether it came to what is expected, or where nothing is, whether it could be run at all.
    pub passed: bool,
    /// Whether a program drafted it and nobody has checked it yet.
    pub draft: bool,
    /// Whether its file says what is expected.
    pub has_expectation: bool,
    /// The first thing in which it differs from what is expected.
    pub difference: Option<DifferenceShown>,
    /// The clauses of stages by which it goes and that stand otherwise than the text has them.
    pub notes: Vec<String>,
}

/// In what a case differs from what is expected.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct DifferenceShown {
    /// The line of the case file, from 1.
    pub line: usize,
    /// The column, from 1, counted in characters.
    pub column: usize,
    /// In what it differs.
    pub aspect: String,
    /// What is expected.
    pub expected: String,
    /// What was found.
    pub found: String,
}

/// The case files that were drafted.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Drafted {
    /// The paths of the files that were written.
    pub written: Vec<String>,
    /// What no walk reaches.
    pub out_of_reach: Vec<Uncovered>,
}

impl DifferenceShown {
    /// Shows a difference at its place; none for a fault of another kind.
    #[must_use]
    pub fn new(fault: &ScriptFault, (line, column): (usize, usize), language: Language) -> Option<Self> {
        let ScriptFault::Differs { aspect, expected, found } = fault else { return None };
        let word = |words: &Words| words.in_language(language).to_owned();
        Some(Self { line, column, aspect: word(&aspect.words()), expected: word(expected), found: word(found) })
    }
}

impl Tested {
    /// Whether cases leave something of a regulation unreached.
    #[must_use]
    pub fn has_uncovered(&self) -> bool {
        self.coverage.iter().any(|coverage| !coverage.uncovered.is_empty())
    }

    /// How many cases passed and failed, and how many are drafts, if any: «істер: 17; өтті: 16, өтпеді: 1».
    #[must_use]
    pub fn summary(&self) -> String {
        let Self { passed, failed, drafts, .. } = self;
        let all = self.cases.len();
        let words = match self.language {
            Language::Kk => format!("істер: {all}; өтті: {passed}, өтпеді: {failed}"),
            Language::Ru => format!("дела: {all}; пройдено: {passed}, не пройдено: {failed}"),
            Language::En => format!("cases: {all}; passed: {passed}, failed: {failed}"),
        };
        if *drafts == 0 {
            return words;
        }
        format!("{words}, {}: {drafts}", said(self.language, ["жобалар", "черновиков", "drafts"]))
    }

    /// What stands before what no case reaches.
    #[must_use]
    pub const fn uncovered_label(&self) -> &'static str {
        said(self.language, ["істер қамтымаған", "не охвачено делами", "no case reaches"])
    }

    /// What stands before the path of a file that was written.
    #[must_use]
    pub const fn written_label(&self) -> &'static str {
        said(self.language, ["жоба жазылды", "записан черновик", "draft written"])
    }

    /// What stands before what no walk reaches.
    #[must_use]
    pub const fn out_of_reach_label(&self) -> &'static str {
        said(self.language, ["жоба жасалмады", "черновик не составлен", "no draft could be made"])
    }
}

impl CaseTested {
    /// Whether it passed, in a word; a draft does not pass while nobody has checked it.
    #[must_use]
    pub const fn verdict(&self, language: Language) -> &'static str {
        if self.is_draft_kept() {
            said(language, DRAFT)
        } else if self.passed {
            said(language, ["өтті", "пройдено", "passed"])
        } else {
            said(language, ["өтпеді", "не пройдено", "failed"])
        }
    }

    /// Whether it is a draft that came to what it expects.
    #[must_use]
    pub const fn is_draft_kept(&self) -> bool {
        self.draft && self.passed
    }

    /// That it is a draft, or that nothing is expected of it; empty where neither is so.
    #[must_use]
    pub const fn remark(&self, language: Language) -> &'static str {
        if self.is_draft_kept() {
            said(
                language,
                [
                    "оны адам тексермеген; тексерген соң файлдан `draft` жолын алып тастаңыз",
                    "не проверен человеком; проверив, уберите из файла строку `draft`",
                    "not checked by a person; once it is checked, take the line `draft` out of the file",
                ],
            )
        } else if self.draft {
            said(language, DRAFT)
        } else if self.has_expectation {
            ""
        } else {
            said(language, ["күтілетіні жазылмаған", "ожидаемое не указано", "without expectation"])
        }
    }
}
