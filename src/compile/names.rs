//! What each name of the rules stands for.

use std::collections::{HashMap, HashSet};

use crate::diagnostic::{Diagnostic, NameFault, NameKind};
use crate::language::{Keyword, Language, Words};
use crate::model::{FactId, NodeId, NormId, OutcomeId, ParticipantId, ProcedureId};
use crate::source::Span;
use crate::syntax::{Name, nearest};

/// What a name stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Named {
    Participant(ParticipantId),
    Fact(FactId),
    Outcome(OutcomeId),
    Norm(NormId),
    Procedure(ProcedureId),
    Node(NodeId),
}

impl Named {
    pub(super) const fn kind(self) -> NameKind {
        match self {
            Self::Participant(_) => NameKind::Participant,
            Self::Fact(_) => NameKind::Fact,
            Self::Outcome(_) => NameKind::Outcome,
            Self::Norm(_) => NameKind::Norm,
            Self::Procedure(_) => NameKind::Procedure,
            Self::Node(_) => NameKind::Node,
        }
    }
}

/// The words for the participants that every service has.
fn built_in(language: Language) -> impl Iterator<Item = &'static str> {
    [Keyword::Recipient, Keyword::Provider].into_iter().flat_map(move |keyword| keyword.words(language)).copied()
}

/// Whether two names differ only by the number at their end, so that neither is a slip for the other.
pub(super) fn are_numbered_alike(one: &str, other: &str) -> bool {
    let stem = |name: &str| name.trim_end_matches(|letter: char| letter.is_ascii_digit()).len();
    let (end, other_end) = (stem(one), stem(other));
    end < one.len() && other_end < other.len() && one.get(..end) == other.get(..other_end)
}

/// All names of a regulation: one name stands for one thing.
#[derive(Default)]
pub(super) struct Names<'t> {
    known: HashMap<&'t str, (Named, Span)>,
    /// Names that something that could not be read may have.
    unread: HashSet<&'t str>,
    /// The kinds of things whose names are lacking, so that an unknown name may be theirs.
    nameless: Vec<NameKind>,
    /// The language of the keywords, where it is known: no word of another one is what is meant.
    pub(super) language: Option<Language>,
}

impl<'t> Names<'t> {
    /// Gives a name to a thing; a name that is taken is reported at both places.
    pub(super) fn add(&mut self, name: &'t Name, named: Named, faults: &mut Vec<Diagnostic>) {
        if Language::ALL.into_iter().flat_map(built_in).any(|word| word == name.value) {
            faults.push(Diagnostic::at(name.span, NameFault::Reserved { name: name.value.clone() }));
            return;
        }
        match self.known.get(name.value.as_str()) {
            Some((first_named, first)) => {
                let (kind, first_kind) = (named.kind(), first_named.kind());
                let fault = NameFault::Duplicate { name: name.value.clone(), kind, first: first_kind };
                let words = Words::new(
                    "бұл атау алғаш осында берілген",
                    "это имя впервые дано здесь",
                    "the name is first given here",
                );
                faults.push(Diagnostic::at(name.span, fault).with_related(*first, words));
            }
            None => {
                self.known.insert(&name.value, (named, name.span));
            }
        }
    }

    /// Notes a name that something that could not be read may have.
    pub(super) fn add_unread(&mut self, name: &'t str) {
        self.unread.insert(name);
    }

    /// Whether something that could not be read may have the name.
    pub(super) fn is_unread(&self, name: &str) -> bool {
        self.unread.contains(name)
    }

    /// Notes that a line with such a word gives no name.
    pub(super) fn add_nameless(&mut self, word: Keyword) {
        self.nameless.extend(match word {
            Keyword::Fact => [NameKind::Fact].as_slice(),
            Keyword::Outcome => &[NameKind::Outcome, NameKind::Target],
            Keyword::Norm => &[NameKind::Norm],
            Keyword::Procedure => &[NameKind::Procedure],
            Keyword::Step => &[NameKind::Node, NameKind::Step, NameKind::Target],
            Keyword::Check => &[NameKind::Node, NameKind::Target],
            _ => &[NameKind::Participant],
        });
    }

    /// Whether something of one of the kinds lacks its name.
    pub(super) fn lacks_name(&self, kinds: &[NameKind]) -> bool {
        kinds.iter().any(|kind| self.nameless.contains(kind))
    }

    pub(super) fn get(&self, name: &str) -> Option<Named> {
        self.known.get(name).map(|(named, _)| *named)
    }

    /// The known name of one of the kinds that is nearest to a word, first in order where several are.
    pub(super) fn nearest(&self, word: &str, kinds: &[NameKind]) -> Option<String> {
        let mut candidates: Vec<_> = self
            .known
            .iter()
            .filter(|(name, (named, _))| {
                kinds.contains(&named.kind()) && !are_numbered_alike(word, name) && !name.contains('-')
            })
            .map(|(name, (_, span))| (span.start, *name))
            .collect();
        candidates.sort_unstable();
        if kinds.contains(&NameKind::Participant) {
            let languages = Language::ALL.into_iter().filter(|other| self.language.is_none_or(|own| own == *other));
            candidates.extend(languages.flat_map(built_in).map(|word| (u32::MAX, word)));
        }
        nearest(word, candidates.into_iter().map(|(_, name)| name)).map(str::to_owned)
    }

    /// Looks a name up that must be of one kind.
    pub(super) fn find<T>(
        &self,
        name: &Name,
        expected: NameKind,
        pick: impl FnOnce(Named) -> Option<T>,
        faults: &mut Vec<Diagnostic>,
    ) -> Option<T> {
        let text = &name.value;
        let Some(named) = self.get(text) else {
            if self.is_unread(text) {
                return None;
            }
            let near = match expected {
                NameKind::Target => self.nearest(text, &[NameKind::Node, NameKind::Outcome]),
                NameKind::Step => self.nearest(text, &[NameKind::Node]),
                kind => self.nearest(text, &[kind]),
            };
            if near.is_none() && self.lacks_name(&[expected]) {
                return None;
            }
            let fix = near.clone();
            let name_text = text.clone();
            let fault = match expected {
                NameKind::Participant => NameFault::UnknownParticipant { name: name_text, near },
                NameKind::Fact => NameFault::UnknownFact { name: name_text, near },
                NameKind::Procedure => NameFault::UnknownProcedure { name: name_text, near },
                NameKind::Outcome => NameFault::UnknownOutcome { name: name_text, near },
                NameKind::Step => NameFault::UnknownStep { name: name_text, near },
                NameKind::Norm | NameKind::Node | NameKind::Target => {
                    NameFault::UnknownTarget { name: name_text, near }
                }
            };
            let report = Diagnostic::at(name.span, fault);
            faults.push(match fix {
                Some(fix) => report.with_fix(name.span, fix),
                None => report,
            });
            return None;
        };
        let found = pick(named);
        if found.is_none() {
            let fault = NameFault::WrongKind { name: text.clone(), expected, found: named.kind() };
            faults.push(Diagnostic::at(name.span, fault));
        }
        found
    }
}
