//! Pairs of the grammar to statements.

use pest::iterators::{Pair, Pairs};

use crate::diagnostic::{Diagnostic, Fault, Hint, Symbol, SyntaxFault, TermFault};
use crate::language::{Keyword, Language};
use crate::source::{SourceFile, Span, Spanned};

use super::grammar::{self, Rule};
use super::name;
use super::rules::Tongue;
use super::statement::{
    Answer, ChannelTitle, ChoiceTree, ClauseRef, FactKindTree, MeetingDay, Name, ParticipantRef, Statement, TitlePair,
    ValidTree, WayTree, WayWhen,
};

/// Makes statements of pairs, collects faults, and listens for the language of the keywords.
pub(super) struct Builder<'a> {
    file: &'a SourceFile,
    base: usize,
    tongue: Tongue,
    is_shart_told: bool,
    pub(super) faults: Vec<Diagnostic>,
}

fn is_bare_shart(report: &Diagnostic) -> bool {
    report.fault == SyntaxFault::BareShart.into()
}

impl<'a> Builder<'a> {
    pub(super) fn new(file: &'a SourceFile) -> Self {
        Self { file, base: 0, tongue: Tongue::default(), is_shart_told: false, faults: Vec::new() }
    }

    /// Says which language the keywords are expected in; none for that of the first one.
    pub(super) fn listen_for(&mut self, language: Option<Language>) {
        self.tongue = language.map_or_else(Tongue::default, Tongue::of);
    }

    /// Says where in the file the next text begins.
    pub(super) const fn move_to(&mut self, byte: usize) {
        self.base = byte;
    }

    /// The language of the keywords heard so far.
    pub(super) fn language(&self) -> Option<Language> {
        self.tongue.language()
    }

    pub(super) fn span(&self, pair: &Pair<'_, Rule>) -> Span {
        let span = pair.as_span();
        self.file.span(self.base + span.start()..self.base + span.end())
    }

    pub(super) fn report(&mut self, span: Span, fault: impl Into<crate::diagnostic::Fault>) {
        self.faults.push(Diagnostic::at(span, fault));
    }

    /// The keyword of a pair, checked to be of the language of the file.
    pub(super) fn keyword(&mut self, pair: &Pair<'_, Rule>) -> Option<Spanned<Keyword>> {
        let keyword = grammar::keyword(pair.as_rule())?;
        let word = pair.as_str().trim();
        let span = self.span(pair);
        if !self.tongue.hear(keyword, word)
            && let (Some(first), Some(other)) = (self.tongue.language(), keyword.languages_of(word).next())
        {
            let report = Diagnostic::at(span, SyntaxFault::MixedLanguages { word: word.to_owned(), first, other });
            let own = keyword.word(first);
            self.faults.push(if own.is_empty() { report } else { report.with_fix(span, own) });
        }
        Some(Spanned::new(keyword, span))
    }

    pub(super) fn name(&mut self, pair: &Pair<'_, Rule>) -> Name {
        let span = self.span(pair);
        let name = name::name(pair.as_str(), span, &mut self.faults);
        // That «шарт» says too little is told where it stands first, not at each of its uses.
        let is_bare = self.faults.last().is_some_and(|last| last.place == Some(span) && is_bare_shart(last));
        if is_bare && std::mem::replace(&mut self.is_shart_told, true) {
            self.faults.pop();
        }
        name
    }

    pub(super) fn statement(&mut self, pair: Pair<'_, Rule>) -> Option<Statement> {
        let rule = pair.as_rule();
        let mut parts = pair.into_inner();
        Some(match rule {
            Rule::participant => {
                let kind = self.keyword(&parts.next()?)?.value;
                let name = self.name(&parts.next()?);
                let (clause, title) = (self.clause(&mut parts), self.title(&mut parts)?);
                let meets = parts.next().map(|meets| self.meets(meets)).unwrap_or_default();
                Statement::Participant { kind, name, clause, title, meets }
            }
            Rule::accept => {
                self.keyword(&parts.next()?);
                let channel = self.inner_keyword(parts.next()?)?;
                let clause = self.clause(&mut parts);
                let (mut uncounted_day, mut procedure) = (None, None);
                for part in parts {
                    match part.as_rule() {
                        Rule::uncounted => uncounted_day = self.uncounted(part.into_inner()),
                        Rule::name => procedure = Some(self.name(&part)),
                        _ => {}
                    }
                }
                Statement::Accept { channel, clause, uncounted_day, procedure: procedure? }
            }
            Rule::issue => {
                self.keyword(&parts.next()?);
                let channel = self.inner_keyword(parts.next()?)?;
                Statement::Issue { channel, clause: self.clause(&mut parts) }
            }
            Rule::fact => {
                self.keyword(&parts.next()?);
                let name = self.name(&parts.next()?);
                let kind = self.fact_kind(parts.next()?)?;
                let (clause, title) = (self.clause(&mut parts), self.title(&mut parts)?);
                Statement::Fact { name, kind, clause, title }
            }
            Rule::outcome => self.outcome(parts)?,
            Rule::norm => {
                self.keyword(&parts.next()?);
                let name = self.name(&parts.next()?);
                let clause = self.clause(&mut parts);
                let before = self.faults.len();
                let term = self.term(parts.next()?);
                for report in self.faults.iter_mut().skip(before) {
                    if let Fault::Term(TermFault::NoUnit { is_norm, .. }) = &mut report.fault {
                        *is_norm = true;
                    }
                }
                Statement::Norm { name, clause, term, title: self.title(&mut parts)? }
            }
            Rule::withdrawal => {
                let place = Spanned::new((), self.keyword(&parts.next()?)?.span);
                let clause = self.clause(&mut parts);
                let outcome = parts.find(|part| part.as_rule() == Rule::name)?;
                Statement::Withdrawal { place, clause, outcome: self.name(&outcome) }
            }
            Rule::procedure => {
                self.keyword(&parts.next()?);
                let name = self.name(&parts.next()?);
                let clause = self.clause(&mut parts);
                let (mut total, mut title) = (None, None);
                for part in parts {
                    match part.as_rule() {
                        Rule::total => total = self.total(part.into_inner()),
                        Rule::title => title = self.title_of(part),
                        _ => {}
                    }
                }
                Statement::Procedure { name, clause, total, title }
            }
            Rule::step => self.step(parts)?,
            Rule::check => self.check(parts)?,
            _ => return None,
        })
    }

    /// The ways of a line, each with its place.
    pub(super) fn ways(&mut self, pair: Pair<'_, Rule>) -> Vec<Spanned<Statement>> {
        let ways = pair.into_inner().filter(|part| part.as_rule() == Rule::way).filter_map(|part| {
            let span = self.span(&part);
            self.way(part.into_inner()).map(|way| Spanned::new(Statement::Way(way), span))
        });
        ways.collect()
    }

    fn outcome(&mut self, mut parts: Pairs<'_, Rule>) -> Option<Statement> {
        self.keyword(&parts.next()?);
        let name = self.name(&parts.next()?);
        let class = self.inner_keyword(parts.next()?)?;
        let (clause, title) = (self.clause(&mut parts), self.title(&mut parts)?);
        let (mut by_channel, mut valid) = (Vec::new(), None);
        for part in parts {
            match part.as_rule() {
                Rule::channel_title => {
                    let mut inner = part.into_inner();
                    let channel = self.inner_keyword(inner.next()?)?;
                    by_channel.push(ChannelTitle { channel, title: self.title(&mut inner)? });
                }
                Rule::valid => self.once(&part, valid.is_some(), |this, part| valid = this.valid(part.into_inner())),
                _ => {}
            }
        }
        Some(Statement::Outcome { name, class, clause, title, by_channel, valid })
    }

    fn valid(&mut self, mut parts: Pairs<'_, Rule>) -> Option<ValidTree> {
        self.keyword(&parts.next()?);
        let term = self.term(parts.next()?);
        Some(ValidTree { term, clause: self.clause(&mut parts) })
    }

    fn uncounted(&mut self, mut parts: Pairs<'_, Rule>) -> Option<Spanned<Option<ClauseRef>>> {
        let span = self.keyword(&parts.next()?)?.span;
        Some(Spanned::new(self.clause(&mut parts), span))
    }

    fn meets(&mut self, pair: Pair<'_, Rule>) -> Vec<Spanned<MeetingDay>> {
        let mut days = Vec::new();
        for part in pair.into_inner() {
            if part.as_rule() == Rule::meeting_day {
                let span = self.span(&part);
                let day = part.into_inner().next().and_then(|day| match day.as_rule() {
                    Rule::month_day => day.as_str().parse().ok().map(MeetingDay::OfMonth),
                    _ => self.inner_keyword(day).map(|day| MeetingDay::OfWeek(day.value)),
                });
                days.extend(day.map(|day| Spanned::new(day, span)));
            } else {
                self.keyword(&part);
            }
        }
        days
    }

    /// Reads a part of a line that may stand only once.
    pub(super) fn once<'p>(
        &mut self,
        part: &Pair<'p, Rule>,
        again: bool,
        read: impl FnOnce(&mut Self, Pair<'p, Rule>),
    ) {
        if again {
            let found = part.as_str().to_owned();
            let span = self.span(part);
            self.report(span, SyntaxFault::Expected { expected: vec![Symbol::LineEnd], found, hint: Hint::default() });
        } else {
            read(self, part.clone());
        }
    }

    fn check(&mut self, mut parts: Pairs<'_, Rule>) -> Option<Statement> {
        self.keyword(&parts.next()?);
        let name = self.name(&parts.next()?);
        let clause = self.clause(&mut parts);
        let (mut actor, mut condition, mut title) = (None, None, None);
        for part in parts {
            match part.as_rule() {
                Rule::actor => actor = self.participant(part),
                Rule::condition => condition = Some(self.condition(part)?),
                Rule::title => title = self.title_of(part),
                _ => {}
            }
        }
        Some(Statement::Check { name, clause, actor, condition, title })
    }

    fn way(&mut self, mut parts: Pairs<'_, Rule>) -> Option<WayTree> {
        let first = parts.next()?;
        let span = self.span(&first);
        let when = match first.as_rule() {
            Rule::answer => match self.inner_keyword(first)?.value {
                Keyword::Yes => WayWhen::Answer(Answer::Yes),
                _ => WayWhen::Answer(Answer::No),
            },
            Rule::when => {
                let mut inner = first.into_inner();
                self.keyword(&inner.next()?);
                WayWhen::If(self.condition(inner.next()?)?)
            }
            Rule::kw_otherwise => {
                self.keyword(&first);
                WayWhen::Otherwise
            }
            Rule::kw_on_expiry => {
                self.keyword(&first);
                WayWhen::OnExpiry
            }
            _ => WayWhen::Always,
        };
        let target = parts.find(|part| part.as_rule() == Rule::target)?;
        Some(WayTree { when: Spanned::new(when, span), target: self.name(&target) })
    }

    pub(super) fn participant(&mut self, pair: Pair<'_, Rule>) -> Option<ParticipantRef> {
        let inner = pair.into_inner().next()?;
        let span = self.span(&inner);
        Some(match inner.as_rule() {
            Rule::kw_recipient | Rule::kw_provider => match self.keyword(&inner)?.value {
                Keyword::Recipient => ParticipantRef::Recipient(Spanned::new((), span)),
                _ => ParticipantRef::Provider(Spanned::new((), span)),
            },
            _ => ParticipantRef::Named(self.name(&inner)),
        })
    }

    fn fact_kind(&mut self, pair: Pair<'_, Rule>) -> Option<FactKindTree> {
        let kind = pair.into_inner().next()?;
        Some(match kind.as_rule() {
            Rule::choice => {
                let mut inner = kind.into_inner();
                self.keyword(&inner.next()?);
                let values = inner.filter(|part| part.as_rule() == Rule::choice_value);
                FactKindTree::Choice(values.filter_map(|value| self.choice_value(value.into_inner())).collect())
            }
            Rule::yes_no => {
                for word in kind.into_inner() {
                    self.keyword(&word);
                }
                FactKindTree::YesNo
            }
            _ => match self.keyword(&kind)?.value {
                Keyword::Number => FactKindTree::Number,
                _ => FactKindTree::Date,
            },
        })
    }

    fn choice_value(&mut self, mut parts: Pairs<'_, Rule>) -> Option<ChoiceTree> {
        let name = self.name(&parts.next()?);
        Some(ChoiceTree { name, title: self.title(&mut parts) })
    }

    /// The keyword inside a pair such as a channel or a class.
    pub(super) fn inner_keyword(&mut self, pair: Pair<'_, Rule>) -> Option<Spanned<Keyword>> {
        self.keyword(&pair.into_inner().next()?)
    }

    /// The clause, if it comes next.
    pub(super) fn clause(&mut self, parts: &mut Pairs<'_, Rule>) -> Option<ClauseRef> {
        if parts.peek()?.as_rule() != Rule::clause {
            return None;
        }
        let number = parts.next()?.into_inner().next()?;
        Some(Spanned::new(number.as_str().to_owned(), self.span(&number)))
    }

    fn title(&mut self, parts: &mut Pairs<'_, Rule>) -> Option<TitlePair> {
        parts.next().and_then(|pair| self.title_of(pair))
    }

    pub(super) fn title_of(&mut self, pair: Pair<'_, Rule>) -> Option<TitlePair> {
        let mut quoted = pair.into_inner().filter_map(|quoted| quoted.into_inner().next());
        let kk = quoted.next()?;
        let ru = quoted.next();
        let text = |words: &Pair<'_, Rule>| Spanned::new(words.as_str().to_owned(), self.span(words));
        let blank = [Some(&kk), ru.as_ref()].into_iter().flatten().find(|words| words.as_str().trim().is_empty());
        if let Some(blank) = blank {
            // The quotes stand right beside the words between them.
            let span = self.span(blank);
            let span = self.file.span(span.range().start - 1..span.range().end + 1);
            let found = self.file.slice(span).to_owned();
            self.report(span, SyntaxFault::Expected { expected: vec![Symbol::Title], found, hint: Hint::default() });
            return None;
        }
        Some(TitlePair { kk: text(&kk), ru: ru.as_ref().map(text) })
    }
}
