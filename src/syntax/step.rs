//! Steps and terms by case: pairs of the grammar to their trees.

use pest::iterators::{Pair, Pairs};

use crate::source::Spanned;

use super::builder::Builder;
use super::grammar::Rule;
use super::statement::{
    Addressed, ByCaseTree, ByTree, FromTree, GrantTree, Join, Name, ProlongTree, Statement, StepTree, TermTree,
    TotalTree,
};

impl Builder<'_> {
    pub(super) fn step(&mut self, mut parts: Pairs<'_, Rule>) -> Option<Statement> {
        self.keyword(&parts.next()?);
        let name = self.name(&parts.next()?);
        let clause = self.clause(&mut parts);
        let mut step = StepTree {
            name,
            clause,
            addressed: None,
            term: None,
            not_before: None,
            suspends: None,
            prolongs: None,
            notice: None,
            by: None,
            anew: Vec::new(),
            title: None,
        };
        for part in parts {
            match part.as_rule() {
                Rule::addressed => step.addressed = self.addressed(part),
                Rule::grant | Rule::grant_by_case => {
                    self.once(&part, step.term.is_some(), |this, part| step.term = this.grants(part));
                }
                Rule::not_before => self.once(&part, step.not_before.is_some(), |this, part| {
                    let span = this.span(&part);
                    step.not_before = this.from(part).map(|from| Spanned::new(from, span));
                }),
                Rule::suspends => self.once(&part, step.suspends.is_some(), |this, part| {
                    step.suspends = this.inner_keyword(part).map(|word| Spanned::new((), word.span));
                }),
                Rule::prolongs => {
                    self.once(&part, step.prolongs.is_some(), |this, part| step.prolongs = this.prolongs(part));
                }
                Rule::notice => {
                    self.once(&part, step.notice.is_some(), |this, part| step.notice = this.names(part).pop());
                }
                Rule::by => self.once(&part, step.by.is_some(), |this, part| step.by = Some(this.by(part))),
                Rule::anew => self.once(&part, !step.anew.is_empty(), |this, part| step.anew = this.names(part)),
                Rule::title => self.once(&part, step.title.is_some(), |this, part| step.title = this.title_of(part)),
                _ => {}
            }
        }
        Some(Statement::Step(step))
    }

    pub(super) fn total(&mut self, mut parts: Pairs<'_, Rule>) -> Option<TotalTree> {
        self.keyword(&parts.next()?);
        let term = parts.next()?;
        let term = match term.as_rule() {
            Rule::term_by_case => self.by_case(term, Self::term),
            _ => self.term(term).map(always),
        };
        Some(TotalTree { term, clause: self.clause(&mut parts) })
    }

    fn addressed(&mut self, pair: Pair<'_, Rule>) -> Option<Addressed> {
        let mut actors = pair.into_inner().filter(|inner| inner.as_rule() == Rule::actor);
        let actor = self.participant(actors.next()?)?;
        Some(Addressed { actor, to: actors.next().and_then(|actor| self.participant(actor)) })
    }

    fn grants(&mut self, pair: Pair<'_, Rule>) -> Option<ByCaseTree<GrantTree>> {
        match pair.as_rule() {
            Rule::grant_by_case => self.by_case(pair, Self::grant),
            _ => self.grant(pair).map(always),
        }
    }

    /// What depends on the case; none, with all faults, where a part of it is not sound.
    fn by_case<'p, T>(
        &mut self,
        pair: Pair<'p, Rule>,
        read: fn(&mut Self, Pair<'p, Rule>) -> Option<T>,
    ) -> Option<ByCaseTree<T>> {
        let (mut cases, mut otherwise) = (Vec::new(), None);
        let mut is_sound = true;
        for case in pair.into_inner() {
            let (mut condition, mut value) = (None, None);
            match case.as_rule() {
                Rule::next_case => continue,
                Rule::term_otherwise | Rule::grant_otherwise => {}
                _ => condition = Some(None),
            }
            for part in case.into_inner() {
                match part.as_rule() {
                    Rule::condition => condition = Some(self.condition(part)),
                    Rule::term | Rule::grant => value = read(self, part),
                    _ => {
                        self.keyword(&part);
                    }
                }
            }
            match (condition, value) {
                (None, value) => otherwise = value,
                (Some(Some(condition)), Some(value)) => cases.push((condition, value)),
                _ => is_sound = false,
            }
        }
        otherwise.filter(|_| is_sound).map(|otherwise| ByCaseTree { cases, otherwise })
    }

    fn grant(&mut self, pair: Pair<'_, Rule>) -> Option<GrantTree> {
        let first = pair.clone().into_inner().next()?;
        if first.as_rule() == Rule::backward {
            let (_, term) = self.name_and_term(first);
            return term.map(GrantTree::BeforeEnd);
        }
        match self.name_and_term(pair) {
            (Some(from), term) => term.map(|term| GrantTree::From(FromTree { term, from })),
            (None, term) => term.map(GrantTree::Within),
        }
    }

    fn from(&mut self, pair: Pair<'_, Rule>) -> Option<FromTree> {
        let (from, term) = self.name_and_term(pair);
        Some(FromTree { term: term?, from: from? })
    }

    /// The name and the term among the parts of a pair, where they are there and sound.
    fn name_and_term(&mut self, pair: Pair<'_, Rule>) -> (Option<Name>, Option<Spanned<TermTree>>) {
        let (mut name, mut term) = (None, None);
        for part in pair.into_inner() {
            match part.as_rule() {
                Rule::source | Rule::name => name = Some(self.name(&part)),
                Rule::term | Rule::length => term = self.term(part),
                _ => {
                    self.keyword(&part);
                }
            }
        }
        (name, term)
    }

    fn prolongs(&mut self, pair: Pair<'_, Rule>) -> Option<ProlongTree> {
        let is_most = pair.clone().into_inner().any(|part| part.as_rule() == Rule::kw_at_most);
        let (_, by) = self.name_and_term(pair);
        by.map(|by| ProlongTree { by, is_most })
    }

    fn by(&mut self, pair: Pair<'_, Rule>) -> ByTree {
        let joins = pair.clone().into_inner().find_map(|part| match part.as_rule() {
            Rule::all_of => Some(Join::All),
            Rule::any_of => Some(Join::Any),
            _ => None,
        });
        ByTree { join: joins.unwrap_or(Join::One), procedures: self.names(pair) }
    }

    /// The names that stand in a pair and in its parts, in order.
    fn names(&mut self, pair: Pair<'_, Rule>) -> Vec<Name> {
        let mut names = Vec::new();
        for part in pair.into_inner() {
            match part.as_rule() {
                Rule::name => names.push(self.name(&part)),
                Rule::all_of | Rule::any_of => names.extend(self.names(part)),
                _ => {
                    self.keyword(&part);
                }
            }
        }
        names
    }
}

/// What does not depend on the case.
const fn always<T>(otherwise: T) -> ByCaseTree<T> {
    ByCaseTree { cases: Vec::new(), otherwise }
}
