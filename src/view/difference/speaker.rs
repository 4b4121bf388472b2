//! What elements say, in words.

use super::act::{noted, publication, running, stage};
use super::label;
use crate::calendar::Term;
use crate::history::{
    Compared, Content, Done, Due, Effect, Field, Goal, Key, Kind, Path, Said, Sheet, Stated, TermPart, Test,
};
use crate::language::{Language, clause_name, date_in_figures};
use crate::model::{Channel, Comparison, FactKind, Value};
use crate::view::fact::{fact_kind_words, sign};
use crate::view::grant::{before_end, from_step, not_before, prolongs, suspends};
use crate::view::hours::{meeting_days, office_hours};
use crate::view::listing::act_did;
use crate::view::name::{annex_kind_name, participant_kind_name, status_name};
use crate::view::said::said;
use crate::view::{channel_name, outcome_class_name, rule_words, term_short, value_words};

/// The two sheets whose names are spoken, the later one first, and the language.
#[derive(Clone, Copy)]
pub(super) struct Speaker<'a> {
    pub(super) before: &'a Sheet,
    pub(super) after: &'a Sheet,
    pub(super) language: Language,
}

impl<'a> Speaker<'a> {
    /// An element as the subject of a line.
    pub(super) fn subject(self, key: &Key) -> String {
        match key.kind {
            Kind::Clause => clause_name(&key.name, self.language),
            Kind::Act => self.act(key),
            Kind::Acceptance | Kind::Issue => {
                let channel = Channel::ALL.into_iter().find(|one| one.keyword().word(Language::En) == key.name);
                let name = channel.map_or(key.name.as_str(), |channel| channel_name(channel, self.language));
                // The name of the portal has quotes of its own.
                label::element(key.kind, false, &name.replace(['«', '»'], ""), self.language)
            }
            _ => {
                let is_check = self.field(key, Field::Check).is_some();
                label::element(key.kind, is_check, &key.name, self.language)
            }
        }
    }

    /// An element inside a line: a clause by its name, a participant by its title, else its name.
    pub(super) fn name(self, key: &Key) -> String {
        match key.kind {
            Kind::Clause => clause_name(&key.name, self.language),
            Kind::Act => self.act(key),
            Kind::Participant => {
                let title = |language| match self.field(key, Field::Title(language)) {
                    Some(Content::Text(title)) => Some(title.clone()),
                    _ => None,
                };
                let own = Some(Language::Ru).filter(|language| *language == self.language).and_then(title);
                own.or_else(|| title(Language::Kk)).unwrap_or_else(|| key.name.clone())
            }
            _ => key.name.clone(),
        }
    }

    fn act(self, key: &Key) -> String {
        let (Some(Content::Day(date)), Some(Content::Text(number))) =
            (self.field(key, Field::Signed), self.field(key, Field::Number))
        else {
            return key.name.clone();
        };
        let date = date_in_figures(*date);
        match self.language {
            Language::Kk => format!("{date} № {number} акт"),
            Language::Ru => format!("акт от {date} № {number}"),
            Language::En => format!("act of {date} No {number}"),
        }
    }

    fn field(self, key: &Key, field: Field) -> Option<&'a Content> {
        self.after.element(key).or_else(|| self.before.element(key))?.fields.get(&field)
    }

    /// What is said in one respect.
    pub(super) fn words(self, content: &Content) -> String {
        let language = self.language;
        match content {
            Content::Yes => said(language, ["иә", "да", "yes"]).to_owned(),
            Content::Text(text) => format!("«{text}»"),
            Content::Languages(languages) => languages.iter().map(|one| one.code()).collect::<Vec<_>>().join(", "),
            Content::Day(date) => date_in_figures(*date),
            Content::Status(status) => status_name(*status, language).to_owned(),
            Content::Did(kind) => act_did(kind, language),
            Content::Publications(all) => {
                all.iter().map(|one| publication(one, language)).collect::<Vec<_>>().join("; ")
            }
            Content::Running(rule) => running(*rule, language).to_owned(),
            Content::Stages(stages) => stages.iter().map(|one| stage(one, language)).collect::<Vec<_>>().join("; "),
            Content::Notes(notes) => notes.iter().map(|one| noted(one, language)).collect::<Vec<_>>().join("; "),
            Content::CountFrom(rule) => rule_words(*rule, language).to_owned(),
            Content::Hours(hours) => office_hours(*hours, language),
            Content::Meetings(meetings) => meeting_days(meetings, language),
            Content::Participant(kind) => participant_kind_name(*kind, language).to_owned(),
            Content::Fact(kind) => fact_kind_words(kind, language),
            Content::Outcome(class) => outcome_class_name(*class, language).to_owned(),
            Content::Annex(kind) => annex_kind_name(*kind, language).to_owned(),
            Content::Term(term) => term_short(*term, language),
            Content::Total(stated) => self.stated(stated, |term| term_short(*term, language)),
            Content::Due(stated) => self.stated(stated, |due| self.due(due)),
            Content::Wait(term, step) => not_before(*term, &step.name, language),
            Content::Effect(effect) => self.effect(effect),
            Content::Reference(key) => self.name(key),
            Content::References(keys) => self.names(keys, ", "),
            Content::Done(done) => self.done(done),
            Content::Ways(path) => self.ways(path).join("; "),
            Content::Goal(goal) => self.goal(goal),
            Content::Wording(pieces) => format!("«{}»", self.wording(pieces)),
        }
    }

    fn names(self, keys: &[Key], between: &str) -> String {
        keys.iter().map(|key| self.name(key)).collect::<Vec<_>>().join(between)
    }

    /// What is said by case: «егер түрі = бірінші: 3 жұмыс күні; әйтпесе: 10 жұмыс күні».
    fn stated<T>(self, stated: &Stated<T>, words: impl Fn(&T) -> String) -> String {
        if stated.cases.is_empty() {
            return words(&stated.otherwise);
        }
        let cases = stated.cases.iter().map(|(test, value)| format!("{}: {}", self.under(test), words(value)));
        let last = format!("{}: {}", said(self.language, OTHERWISE), words(&stated.otherwise));
        cases.chain([last]).collect::<Vec<_>>().join("; ")
    }

    fn due(self, due: &Due) -> String {
        match due {
            Due::Within(term) => term_short(*term, self.language),
            Due::From(term, step) => from_step(*term, &step.name, self.language),
            Due::BeforeEnd(term) => before_end(*term, self.language),
        }
    }

    fn effect(self, effect: &Effect) -> String {
        match effect {
            Effect::Suspends => suspends(self.language).to_owned(),
            Effect::Prolongs { by, is_most, notice } => {
                let words = prolongs(*by, *is_most, self.language);
                let Some(notice) = notice else { return words };
                let label = said(self.language, ["хабарлайтын қадам", "извещает шаг", "told by the step"]);
                format!("{words}, {label} «{}»", notice.name)
            }
        }
    }

    fn done(self, done: &Done) -> String {
        match done {
            Done::One(procedure) => format!("«{}»", procedure.name),
            Done::All(procedures) => self.names(procedures, said(self.language, [" және ", " и ", " and "])),
            Done::Any(procedures) => self.names(procedures, said(self.language, [" немесе ", " или ", " or "])),
        }
    }

    /// The ways out, one by one.
    pub(super) fn ways(self, path: &Path) -> Vec<String> {
        let ways = path.ways.iter().map(|(test, goal)| format!("{} → {}", self.under(test), self.goal(goal)));
        let last = self.goal(&path.otherwise);
        let last = if path.ways.is_empty() {
            format!("→ {last}")
        } else {
            format!("{} → {last}", said(self.language, OTHERWISE))
        };
        ways.chain([last]).collect()
    }

    fn goal(self, goal: &Goal) -> String {
        match goal {
            Goal::To(key) => key.name.clone(),
            Goal::End => {
                said(self.language, ["рәсімнің соңы", "конец процедуры", "the end of the procedure"]).to_owned()
            }
        }
    }

    /// A condition after the word for «if».
    fn under(self, test: &Test) -> String {
        let words = self.test(test);
        // The outermost brackets are of no use behind it.
        let bare = words.strip_prefix('(').and_then(|rest| rest.strip_suffix(')'));
        let is_joined = matches!(test, Test::All(_) | Test::Any(_));
        let words = bare.filter(|_| is_joined).unwrap_or(&words);
        format!("{} {words}", said(self.language, ["егер", "если", "if"]))
    }

    fn test(self, test: &Test) -> String {
        let join = |parts: &[Test], word: [&'static str; 3]| {
            let parts: Vec<String> = parts.iter().map(|part| self.test(part)).collect();
            format!("({})", parts.join(said(self.language, word)))
        };
        match test {
            Test::All(parts) => join(parts, [" және ", " и ", " and "]),
            Test::Any(parts) => join(parts, [" немесе ", " или ", " or "]),
            Test::Not(part) => {
                let part = self.test(part);
                match self.language {
                    Language::Kk => format!("{part} емес"),
                    Language::Ru => format!("не {part}"),
                    Language::En => format!("not {part}"),
                }
            }
            // As the rules write it.
            Test::Compare(fact, Comparison::Equal, Compared::Value(FactKind::YesNo, value))
                if *value == Value::YES.0 =>
            {
                fact.name.clone()
            }
            Test::Compare(fact, comparison, known) => {
                let value = match known {
                    Compared::Choice(name) => name.clone(),
                    Compared::Value(kind, value) => value_words(kind, Value(*value), self.language),
                };
                format!("{} {} {value}", fact.name, sign(*comparison))
            }
        }
    }

    /// A wording with references to terms in braces.
    pub(super) fn wording(self, pieces: &[Said]) -> String {
        let term = |(key, part): &(Key, TermPart)| {
            let label = match part {
                TermPart::Own(_) => said(self.language, ["мерзім", "срок", "term"]),
                TermPart::Prolongation => said(self.language, ["ұзарту", "продление", "prolongation"]),
                TermPart::Validity => said(self.language, ["жарамдылық", "действие", "validity"]),
            };
            let number = match part {
                TermPart::Own(Some(case)) => format!(".{}", u32::from(*case) + 1),
                TermPart::Own(None) | TermPart::Prolongation | TermPart::Validity => String::new(),
            };
            format!("{}.{label}{number}", key.name)
        };
        let piece = |piece: &Said| match piece {
            Said::Text(text) => text.clone(),
            Said::Terms(of, _) => format!("{{{}}}", of.iter().map(term).collect::<Vec<_>>().join(" + ")),
        };
        pieces.iter().map(piece).collect()
    }

    /// What was said and what is said: «27 → 20 күнтізбелік күн» where only the amount differs, and of ways those that
    /// differ.
    pub(super) fn both(self, before: &Content, after: &Content) -> (String, String) {
        if let (Some(Term::Amount { amount, unit }), Some(Term::Amount { unit: other, .. })) =
            (plain_term(before), plain_term(after))
            && unit == other
        {
            return (amount.to_string(), self.words(after));
        }
        if let (Content::Ways(before), Content::Ways(after)) = (before, after) {
            let (mut before, mut after) = (self.ways(before), self.ways(after));
            while before.len() > 1 && after.len() > 1 && before.last() == after.last() {
                before.pop();
                after.pop();
            }
            let same = before.iter().zip(&after).take_while(|(one, other)| one == other).count();
            let same = same.min(before.len() - 1).min(after.len() - 1);
            // An arrow stands in them, so that they are put into quotes.
            let quoted = |ways: Vec<String>| format!("«{}»", ways.join("; "));
            return (quoted(before.split_off(same)), quoted(after.split_off(same)));
        }
        (self.words(before), self.words(after))
    }
}

/// The word before the last way.
const OTHERWISE: [&str; 3] = ["әйтпесе", "иначе", "otherwise"];

/// A term that stands by itself.
fn plain_term(content: &Content) -> Option<Term> {
    match content {
        Content::Term(term) => Some(*term),
        Content::Total(stated) if stated.cases.is_empty() => Some(stated.otherwise),
        Content::Due(Stated { cases, otherwise: Due::Within(term) }) if cases.is_empty() => Some(*term),
        _ => None,
    }
}
