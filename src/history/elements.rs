//! A regulation taken apart into elements.
//!
//! INVARIANT: every struct of the model is taken apart without `..`, so that what is new in the model does not compile
//! until it has a place here.

use std::collections::BTreeMap;

use super::act_fields::{act, act_name};
use super::content::TermPart;
use super::{
    Compared, Content, Done, Due, Effect, Element, Field, Goal, Key, Kind, Part, Path, Said, Sheet, Stated, Test,
};
use crate::language::Language;
use crate::model::{
    Acceptance, Annex, By, ByCase, Chapter, Clause, ClauseNumber, ClockEffect, Condition, Exit, Fact, FactId, FactKind,
    Grant, Issue, Node, NodeId, Norm, NormId, Outcome, OutcomeId, Participant, ParticipantId, Piece, Printed,
    Procedure, ProcedureId, Regulation, Target, TermOf, Terms, Title, TotalTerm, Validity, Value, Wait, Way,
    Withdrawal, Wording,
};

/// The elements of a regulation.
pub(super) fn sheet(regulation: &Regulation) -> Sheet {
    let Regulation {
        service,
        issuer,
        status,
        unofficial,
        title,
        body,
        acts,
        terms,
        participants,
        facts,
        outcomes,
        acceptances,
        issues,
        procedures,
        nodes,
        norms,
        withdrawal,
        chapters,
        clauses,
        annexes,
        printed: Printed { remark, approved, notes },
        // The language of the keywords is no part of what the regulation says.
        rules_language: _,
    } = regulation;
    let taker = Taker {
        facts,
        act_keys: keys(Kind::Act, acts.iter().map(act_name)),
        participant_keys: keys(Kind::Participant, participants.iter().map(|participant| participant.name.clone())),
        fact_keys: keys(Kind::Fact, facts.iter().map(|fact| fact.name.clone())),
        outcome_keys: keys(Kind::Outcome, outcomes.iter().map(|outcome| outcome.name.clone())),
        procedure_keys: keys(Kind::Procedure, procedures.iter().map(|procedure| procedure.name.clone())),
        node_keys: keys(Kind::Node, nodes.iter().map(|node| node.name.clone())),
        norm_keys: keys(Kind::Norm, norms.iter().map(|norm| norm.name.clone())),
    };
    let mut identity = Fields::default();
    identity.put(Field::Service, Content::Text(service.clone()));
    identity.put(Field::Issuer, Content::Text(issuer.clone()));
    identity.put(Field::Status, Content::Status(*status));
    if !unofficial.is_empty() {
        identity.put(Field::Unofficial, Content::Languages(unofficial.clone()));
    }
    identity.title(title);
    identity.put(Field::Body(Language::Kk), Content::Text(body.kk.clone()));
    identity.put_some(Field::Body(Language::Ru), body.ru.clone().map(Content::Text));
    identity.texts(Field::Remark, remark.as_ref());
    identity
        .put_some(Field::Approved, approved.and_then(|act| taker.act_keys.get(act)).cloned().map(Content::Reference));

    let mut elements = vec![identity.of(Key::new(Kind::Identity, ""))];
    for (at, (key, one)) in taker.act_keys.iter().cloned().zip(acts).enumerate() {
        let own: Vec<_> = notes.iter().filter(|note| note.act == at).map(|note| note.did.clone()).collect();
        let mut fields = act(one);
        if !own.is_empty() {
            fields.put(Field::Notes, Content::Notes(own));
        }
        elements.push(fields.of(key));
    }
    elements.push(self::terms(terms).of(Key::new(Kind::Terms, "")));
    let own = taker.participant_keys.iter().cloned().zip(participants);
    elements.extend(own.map(|(key, one)| participant(one).of(key)));
    elements.extend(taker.fact_keys.iter().cloned().zip(facts).map(|(key, one)| fact(one).of(key)));
    elements.extend(taker.outcome_keys.iter().cloned().zip(outcomes).map(|(key, one)| outcome(one).of(key)));
    let channels = acceptances.iter().map(|one| one.channel.keyword().word(Language::En).to_owned());
    elements.extend(
        keys(Kind::Acceptance, channels).into_iter().zip(acceptances).map(|(key, one)| taker.acceptance(one).of(key)),
    );
    let channels = issues.iter().map(|one| one.channel.keyword().word(Language::En).to_owned());
    elements.extend(keys(Kind::Issue, channels).into_iter().zip(issues).map(|(key, one)| issue(one).of(key)));
    elements
        .extend(taker.procedure_keys.iter().cloned().zip(procedures).map(|(key, one)| taker.procedure(one).of(key)));
    for (key, procedure) in taker.procedure_keys.iter().zip(procedures) {
        for number in procedure.first.0..procedure.past.0 {
            let node = regulation.node(NodeId(number));
            elements.push(taker.node(NodeId(number), node, procedure, key).of(taker.node_key(NodeId(number))));
        }
    }
    elements.extend(taker.norm_keys.iter().cloned().zip(norms).map(|(key, one)| norm(one).of(key)));
    elements.extend(withdrawal.iter().map(|one| taker.withdrawal(one).of(Key::new(Kind::Withdrawal, ""))));
    let own = keys(Kind::Chapter, chapters.iter().map(|chapter| chapter.number.clone()));
    elements.extend(own.into_iter().zip(chapters).map(|(key, one)| chapter(one).of(key)));
    let own = keys(Kind::Clause, clauses.iter().map(|clause| clause.number.0.clone()));
    elements.extend(own.into_iter().zip(clauses).map(|(key, one)| taker.clause(one).of(key)));
    let own = keys(Kind::Annex, annexes.iter().map(|annex| annex.number.clone()));
    elements.extend(own.into_iter().zip(annexes).map(|(key, one)| annex(one).of(key)));
    Sheet { elements }
}

/// The keys of elements of one kind; of those with the same name each has its number.
fn keys(kind: Kind, names: impl Iterator<Item = String>) -> Vec<Key> {
    let mut seen: BTreeMap<String, u16> = BTreeMap::new();
    let key = |name: String| {
        let next = seen.entry(name.clone()).or_default();
        let key = Key { kind, name, nth: *next };
        *next = next.saturating_add(1);
        key
    };
    names.map(key).collect()
}

fn clause_reference(ClauseNumber(number): &ClauseNumber) -> Content {
    Content::Reference(Key::new(Kind::Clause, number))
}

/// What is said of an element, while it is put together.
#[derive(Default)]
pub(super) struct Fields(BTreeMap<Field, Content>);

impl Fields {
    pub(super) fn put(&mut self, field: Field, content: Content) {
        self.0.insert(field, content);
    }

    pub(super) fn put_some(&mut self, field: Field, content: Option<Content>) {
        self.0.extend(content.map(|content| (field, content)));
    }

    fn title(&mut self, Title { kk, ru }: &Title) {
        self.titles(kk, ru.as_ref());
    }

    fn titles(&mut self, kk: &str, ru: Option<&String>) {
        self.put(Field::Title(Language::Kk), Content::Text(kk.to_owned()));
        self.put_some(Field::Title(Language::Ru), ru.cloned().map(Content::Text));
    }

    /// A text in its languages; how its lines end makes no difference to what is printed.
    fn texts(&mut self, field: impl Fn(Language) -> Field, text: Option<&Title>) {
        if let Some(Title { kk, ru }) = text {
            let same = |text: &str| Content::Text(text.replace("\r\n", "\n"));
            self.put(field(Language::Kk), same(kk));
            self.put_some(field(Language::Ru), ru.as_deref().map(same));
        }
    }

    fn of(self, key: Key) -> Element {
        Element { key, fields: self.0 }
    }
}

fn terms(Terms { count_from, calendar, hours, hours_ground }: &Terms) -> Fields {
    let mut fields = Fields::default();
    fields.put(Field::CountFrom, Content::CountFrom(*count_from));
    fields.put(Field::Calendar, Content::Text(calendar.clone()));
    fields.put_some(Field::Hours, hours.map(Content::Hours));
    fields.texts(Field::HoursGround, hours_ground.as_ref());
    fields
}

fn participant(Participant { name: _, kind, clause, title, meets, hours, hours_ground }: &Participant) -> Fields {
    let mut fields = Fields::default();
    fields.put(Field::Sort, Content::Participant(*kind));
    fields.put_some(Field::Clause, clause.as_ref().map(clause_reference));
    fields.title(title);
    fields.put_some(Field::Meets, meets.clone().map(Content::Meetings));
    fields.put_some(Field::Hours, hours.map(Content::Hours));
    fields.texts(Field::HoursGround, hours_ground.as_ref());
    fields
}

fn fact(Fact { name: _, kind, clause, title }: &Fact) -> Fields {
    let mut fields = Fields::default();
    fields.put(Field::Sort, Content::Fact(kind.clone()));
    fields.put_some(Field::Clause, clause.as_ref().map(clause_reference));
    fields.title(title);
    fields
}

fn outcome(Outcome { name: _, class, clause, title, by_channel, validity }: &Outcome) -> Fields {
    let mut fields = Fields::default();
    fields.put(Field::Sort, Content::Outcome(*class));
    fields.put(Field::Clause, clause_reference(clause));
    fields.title(title);
    for (channel, Title { kk, ru }) in by_channel {
        fields.put(Field::TitleBy(*channel, Language::Kk), Content::Text(kk.clone()));
        fields.put_some(Field::TitleBy(*channel, Language::Ru), ru.clone().map(Content::Text));
    }
    if let Some(Validity { term, clause }) = validity {
        fields.put(Field::Validity, Content::Term(*term));
        fields.put(Field::ValidityClause, clause_reference(clause));
    }
    fields
}

fn issue(Issue { channel: _, clause }: &Issue) -> Fields {
    let mut fields = Fields::default();
    fields.put(Field::Clause, clause_reference(clause));
    fields
}

fn norm(Norm { name: _, clause, term, title }: &Norm) -> Fields {
    let mut fields = Fields::default();
    fields.put(Field::Clause, clause_reference(clause));
    fields.put(Field::Term, Content::Term(*term));
    fields.title(title);
    fields
}

fn chapter(Chapter { number: _, begins, kk, ru }: &Chapter) -> Fields {
    let mut fields = Fields::default();
    fields.put(Field::Begins, clause_reference(begins));
    fields.titles(kk, ru.as_ref());
    fields
}

fn annex(Annex { number: _, kind, kk, ru, text }: &Annex) -> Fields {
    let mut fields = Fields::default();
    fields.put(Field::Sort, Content::Annex(*kind));
    fields.titles(kk, ru.as_ref());
    fields.texts(Field::AnnexText, text.as_ref());
    fields
}

/// What turns numbers of the model into keys.
struct Taker<'a> {
    facts: &'a [Fact],
    act_keys: Vec<Key>,
    participant_keys: Vec<Key>,
    fact_keys: Vec<Key>,
    outcome_keys: Vec<Key>,
    procedure_keys: Vec<Key>,
    node_keys: Vec<Key>,
    norm_keys: Vec<Key>,
}

macro_rules! lookup {
    ($($name:ident, $id:ty, $list:ident;)*) => {
        $(
            fn $name(&self, id: $id) -> Key {
                match self.$list.get(id.index()) {
                    Some(key) => key.clone(),
                    None => unreachable!("an identifier belongs to the regulation that made it"),
                }
            }
        )*
    };
}

impl Taker<'_> {
    lookup!(
        participant_key, ParticipantId, participant_keys;
        fact_key, FactId, fact_keys;
        outcome_key, OutcomeId, outcome_keys;
        procedure_key, ProcedureId, procedure_keys;
        node_key, NodeId, node_keys;
        norm_key, NormId, norm_keys;
    );

    fn acceptance(&self, acceptance: &Acceptance) -> Fields {
        let Acceptance { channel: _, clause, procedure, uncounted_day, hours, hours_ground } = acceptance;
        let mut fields = Fields::default();
        fields.put(Field::Clause, clause_reference(clause));
        fields.put(Field::Procedure, Content::Reference(self.procedure_key(*procedure)));
        fields.put_some(Field::UncountedDay, uncounted_day.as_ref().map(clause_reference));
        fields.put_some(Field::Hours, hours.map(Content::Hours));
        fields.texts(Field::HoursGround, hours_ground.as_ref());
        fields
    }

    /// The nodes from first to past are elements of their own.
    fn procedure(&self, Procedure { name: _, clause, total, title, first: _, past: _ }: &Procedure) -> Fields {
        let mut fields = Fields::default();
        fields.put(Field::Clause, clause_reference(clause));
        if let Some(TotalTerm { term, clause }) = total {
            fields.put(Field::Total, Content::Total(self.by_case(term, |term| *term)));
            fields.put(Field::TotalClause, clause_reference(clause));
        }
        if let Some(title) = title {
            fields.title(title);
        }
        fields
    }

    fn node(&self, id: NodeId, node: &Node, within: &Procedure, procedure: &Key) -> Fields {
        let Node { name: _, clause, is_check, actor, to, term, not_before, clock, anew, by, title, exit, on_expiry } =
            node;
        let mut fields = Fields::default();
        fields.put(Field::Procedure, Content::Reference(procedure.clone()));
        fields.put(Field::Clause, clause_reference(clause));
        fields.put_some(Field::Check, is_check.then_some(Content::Yes));
        fields.put(Field::Actor, Content::Reference(self.participant_key(*actor)));
        fields.put_some(Field::Addressee, to.map(|to| Content::Reference(self.participant_key(to))));
        let due = |term| Content::Due(self.by_case(term, |grant| self.due(*grant)));
        fields.put_some(Field::Term, term.as_ref().map(due));
        let wait = |Wait { term, after }: &Wait| Content::Wait(*term, self.node_key(*after));
        fields.put_some(Field::NotBefore, not_before.as_ref().map(wait));
        fields.put_some(Field::Clock, clock.as_ref().map(|clock| Content::Effect(self.effect(clock))));
        if !anew.is_empty() {
            fields.put(Field::Anew, Content::References(anew.iter().map(|fact| self.fact_key(*fact)).collect()));
        }
        fields.put_some(Field::By, by.as_ref().map(|by| Content::Done(self.done(by))));
        if let Some(title) = title {
            fields.title(title);
        }
        fields.put_some(Field::Ways, self.ways(id, exit, within).map(Content::Ways));
        fields.put_some(Field::OnExpiry, on_expiry.map(|target| Content::Goal(self.goal(target))));
        fields
    }

    fn withdrawal(&self, Withdrawal { clause, outcome }: &Withdrawal) -> Fields {
        let mut fields = Fields::default();
        fields.put(Field::Clause, clause_reference(clause));
        fields.put(Field::Outcome, Content::Reference(self.outcome_key(*outcome)));
        fields
    }

    fn clause(&self, clause: &Clause) -> Fields {
        let Clause { number: _, mark, repealed, kk, ru, result_kk, result_ru, tail_kk, tail_ru } = clause;
        let mut fields = Fields::default();
        fields.put_some(Field::Mark, mark.clone().map(Content::Text));
        let act = repealed.and_then(|act| self.act_keys.get(act));
        fields.put_some(Field::Repealed, act.cloned().map(Content::Reference));
        let wordings = [
            (Part::Text, Language::Kk, Some(kk)),
            (Part::Text, Language::Ru, ru.as_ref()),
            (Part::Result, Language::Kk, result_kk.as_ref()),
            (Part::Result, Language::Ru, result_ru.as_ref()),
            (Part::Tail, Language::Kk, tail_kk.as_ref()),
            (Part::Tail, Language::Ru, tail_ru.as_ref()),
        ];
        for (part, language, wording) in wordings {
            let wording = wording.map(|wording| Content::Wording(self.wording(wording)));
            fields.put_some(Field::Wording(part, language), wording);
        }
        fields
    }

    fn by_case<T, N>(&self, ByCase { cases, otherwise }: &ByCase<T>, named: impl Fn(&T) -> N) -> Stated<N> {
        Stated {
            cases: cases.iter().map(|(condition, value)| (self.test(condition), named(value))).collect(),
            otherwise: named(otherwise),
        }
    }

    fn due(&self, grant: Grant) -> Due {
        match grant {
            Grant::Within(term) => Due::Within(term),
            Grant::From(term, step) => Due::From(term, self.node_key(step)),
            Grant::BeforeEnd(term) => Due::BeforeEnd(term),
        }
    }

    fn effect(&self, effect: &ClockEffect) -> Effect {
        match effect {
            ClockEffect::Suspends => Effect::Suspends,
            ClockEffect::Prolongs { by, is_most, notice } => {
                Effect::Prolongs { by: *by, is_most: *is_most, notice: notice.map(|step| self.node_key(step)) }
            }
        }
    }

    fn done(&self, by: &By) -> Done {
        let all = |procedures: &[ProcedureId]| procedures.iter().map(|one| self.procedure_key(*one)).collect();
        match by {
            By::One(procedure) => Done::One(self.procedure_key(*procedure)),
            By::All(procedures) => Done::All(all(procedures)),
            By::Any(procedures) => Done::Any(all(procedures)),
        }
    }

    /// The ways out; none where it goes on to what stands next, or ends with the last node, so that a step that comes
    /// between two others changes neither of them.
    fn ways(&self, id: NodeId, exit: &Exit, within: &Procedure) -> Option<Path> {
        let next = NodeId(id.0.saturating_add(1));
        match exit {
            Exit::Always(Target::Node(to)) if *to == next => None,
            Exit::Always(Target::End) if next == within.past => None,
            Exit::Always(target) => Some(Path { ways: Vec::new(), otherwise: self.goal(*target) }),
            Exit::Choice { ways, otherwise } => {
                let way = |Way { condition, target }: &Way| (self.test(condition), self.goal(*target));
                Some(Path { ways: ways.iter().map(way).collect(), otherwise: self.goal(*otherwise) })
            }
        }
    }

    fn goal(&self, target: Target) -> Goal {
        match target {
            Target::Node(node) => Goal::To(self.node_key(node)),
            Target::Outcome(outcome) => Goal::To(self.outcome_key(outcome)),
            Target::End => Goal::End,
        }
    }

    fn test(&self, condition: &Condition) -> Test {
        match condition {
            Condition::All(parts) => Test::All(parts.iter().map(|part| self.test(part)).collect()),
            Condition::Any(parts) => Test::Any(parts.iter().map(|part| self.test(part)).collect()),
            Condition::Not(part) => Test::Not(Box::new(self.test(part))),
            Condition::Compare { fact, comparison, value } => {
                Test::Compare(self.fact_key(*fact), *comparison, self.known(*fact, *value))
            }
        }
    }

    fn known(&self, fact: FactId, Value(value): Value) -> Compared {
        match self.facts.get(fact.index()).map(|fact| &fact.kind) {
            Some(kind @ FactKind::Choice(_)) => {
                let name = kind.choice(Value(value)).map(|value| value.name.clone());
                Compared::Choice(name.unwrap_or_else(|| value.to_string()))
            }
            Some(kind) => Compared::Value(kind.clone(), value),
            None => unreachable!("an identifier belongs to the regulation that made it"),
        }
    }

    fn wording(&self, Wording { pieces }: &Wording) -> Vec<Said> {
        let term = |of: &TermOf| match *of {
            TermOf::Step(node, case) => (self.node_key(node), TermPart::Own(case)),
            TermOf::Total(procedure, case) => (self.procedure_key(procedure), TermPart::Own(case)),
            TermOf::Prolongation(node) => (self.node_key(node), TermPart::Prolongation),
            TermOf::Norm(norm) => (self.norm_key(norm), TermPart::Own(None)),
            TermOf::Validity(outcome) => (self.outcome_key(outcome), TermPart::Validity),
        };
        let piece = |piece: &Piece| match piece {
            Piece::Text(text) => Said::Text(text.replace("\r\n", "\n")),
            Piece::Term { of, case } => Said::Terms(of.iter().map(term).collect(), *case),
        };
        let mut said: Vec<Said> = pieces.iter().map(piece).collect();
        // How the text is put between its quotes makes no difference to what is printed.
        if let Some(Said::Text(first)) = said.first_mut() {
            *first = first.trim_start().to_owned();
        }
        if let Some(Said::Text(last)) = said.last_mut() {
            *last = last.trim_end().to_owned();
        }
        said.retain(|piece| !matches!(piece, Said::Text(text) if text.is_empty()));
        said
    }
}
