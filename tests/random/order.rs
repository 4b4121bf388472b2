//! Random rules that are sound: calls without circles, every way leads somewhere, every application to an outcome.

use std::collections::BTreeSet;

use super::names::{Names, values};
use super::said::{
    Fact, Kind, Length, Said, by_case, condition, joined, length, said, same, term, within, working_days,
};
use super::tape::Tape;

/// What the rules are asked to hold besides what the tape says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Wish {
    Nothing,
    /// The first procedure has a total term of so many working days.
    Total(usize),
    /// The same, and its first step makes the clock stand still.
    Suspended(usize),
}

/// The step that [`Wish::Suspended`] puts first.
pub(super) const SUSPENDING: &str = "кідірту";

/// Which term of a name a placeholder asks for.
#[derive(Clone, Copy)]
pub(super) enum Asks {
    Term,
    Prolongation,
    Validity,
}

/// A term that a wording can name: the name with its property, by language, and how it is counted.
pub(super) struct Printable {
    pub(super) name: String,
    pub(super) asks: Asks,
    /// The number of the condition.
    pub(super) case: Option<usize>,
    pub(super) length: Length,
}

/// The rules, line by line, and what the rest of the file needs to know of them.
pub(super) struct Order {
    pub(super) lines: Vec<Said>,
    pub(super) printable: Vec<Printable>,
    pub(super) participants: Vec<String>,
    pub(super) accepting: Vec<Said>,
}

#[derive(Clone)]
struct Node {
    name: String,
    is_check: bool,
    calls: Vec<usize>,
}

struct Procedure {
    name: String,
    nodes: Vec<Node>,
    /// Whether an application begins it, so that it must end with an outcome.
    is_top: bool,
    has_total: bool,
    /// Whether it or what calls it has a total term.
    is_within_total: bool,
}

/// Where the rules stand while they are written.
struct Writer<'a> {
    tape: &'a mut Tape,
    clauses: &'a [String],
    has_hours: bool,
    facts: Vec<Fact>,
    outcomes: Vec<String>,
    procedures: Vec<Procedure>,
    order: Order,
}

fn channels() -> Vec<Said> {
    vec![
        said("кеңсе", "канцелярия", "office"),
        said("портал", "портал", "portal"),
        said("мемкорпорация", "госкорпорация", "state_corporation"),
        said("оператор", "оператор", "operator"),
        said("мобильді", "мобильный", "mobile"),
        said("проактивті", "проактивный", "proactive"),
    ]
}

/// Writes rules that refer to these clauses.
pub(super) fn order(tape: &mut Tape, clauses: &[String], has_hours: bool, wish: Wish) -> Order {
    let order = Order { lines: Vec::new(), printable: Vec::new(), participants: Vec::new(), accepting: Vec::new() };
    let (facts, outcomes, procedures) = (Vec::new(), Vec::new(), Vec::new());
    let mut writer = Writer { tape, clauses, has_hours, facts, outcomes, procedures, order };
    let mut names = Names::new();
    writer.participants(&mut names);
    writer.facts(&mut names);
    writer.outcomes(&mut names);
    writer.norms(&mut names);
    writer.sketch(&mut names, wish);
    writer.channels();
    for at in 0..writer.procedures.len() {
        writer.procedure(at, wish);
    }
    writer.order
}

impl Writer<'_> {
    fn line(&mut self, parts: &[Said]) {
        let line = joined(parts, " ");
        let line = if self.tape.once_in(12) {
            line.then("  ", &same("# ескерту «түсіндірме»"))
        } else {
            line
        };
        self.order.lines.push(line);
        if self.tape.once_in(16) {
            self.order.lines.push(same(["", "# келесі жол", ""][self.tape.below(3)]));
        }
    }

    fn clause(&mut self) -> Said {
        same(&format!("[{}]", self.tape.pick(self.clauses)))
    }

    /// A clause that may be left out.
    fn perhaps_clause(&mut self) -> Said {
        if self.tape.once_in(2) { self.clause() } else { Said::default() }
    }

    fn title(&mut self) -> Said {
        same(self.tape.pick(&[
            "\"атауы\" / \"название\"",
            "\"атауы\"",
            "\"«ЭЦҚ», 5-тармақ\" / \"ЭЦП # 5 / 6\"",
            "\" бос орын \" / \" пробел \"",
        ]))
    }

    fn participants(&mut self, names: &mut Names) {
        let kinds =
            [said("қатысушы", "участник", "actor"), said("жүйе", "система", "system"), said("орган", "орган", "body")];
        for _ in 0..=self.tape.below(4) {
            let name = names.any(self.tape);
            let (kind, clause, title) = (self.tape.pick(&kinds), self.perhaps_clause(), self.title());
            let meets = self.meets();
            self.line(&[kind, same(&name), clause, title.then("", &meets)]);
            self.order.participants.push(name);
        }
    }

    fn meets(&mut self) -> Said {
        if !self.tape.once_in(4) {
            return Said::default();
        }
        let days = [
            said("дүйсенбі", "понедельник", "monday"),
            said("сейсенбі", "вторник", "tuesday"),
            said("сәрсенбі", "среда", "wednesday"),
            said("бейсенбі", "четверг", "thursday"),
            said("жұма", "пятница", "friday"),
            said("сенбі", "суббота", "saturday"),
            said("жексенбі", "воскресенье", "sunday"),
            same("1"),
            same("10"),
            same("25"),
            same("31"),
        ];
        let days: Vec<_> = (0..=self.tape.below(3)).map(|_| self.tape.pick(&days)).collect();
        said(", отырысы ", ", заседает ", ", meets ").then("", &joined(&days, ", "))
    }

    fn facts(&mut self, names: &mut Names) {
        for _ in 0..self.tape.below(5) {
            let name = names.of_fact(self.tape);
            let kind = match self.tape.below(6) {
                3 => Kind::Choice(values(self.tape)),
                4 => Kind::Number,
                5 => Kind::Date,
                _ => Kind::YesNo,
            };
            let written = match &kind {
                Kind::YesNo => said("иә/жоқ", "да/нет", "yes/no"),
                Kind::Choice(values) => {
                    let values = values.iter().map(|value| match self.tape.below(3) {
                        0 => same(value).then(" ", &self.title()),
                        _ => same(value),
                    });
                    let values = joined(&values.collect::<Vec<_>>(), ", ");
                    said("таңдау (", "выбор (", "choice (").then("", &values).then("", &same(")"))
                }
                Kind::Number => said("сан", "число", "number"),
                Kind::Date => said("күні", "дата", "date"),
            };
            let (clause, title) = (self.perhaps_clause(), self.title());
            self.line(&[said("дерек", "факт", "fact"), same(&name), written, clause, title]);
            self.facts.push(Fact { name, kind });
        }
    }

    fn outcomes(&mut self, names: &mut Names) {
        let classes = [
            said("оң", "положительный", "granted"),
            said("тоқтату", "прекращение", "discontinued"),
            said("теріс", "отказ", "refused"),
            said("қабылдаудан_бас_тарту", "отказ_в_приеме", "acceptance_refused"),
            said("портал_бас_тартуы", "отказ_портала", "portal_refused"),
        ];
        let mut discontinued = None;
        for number in 0..=self.tape.below(4) {
            let name = names.any(self.tape);
            let class = if number == 0 { 0 } else { self.tape.below(classes.len()) };
            let mut parts = vec![self.title()];
            let mut others = Vec::new();
            if self.tape.once_in(3) {
                let channel = self.tape.pick(&channels());
                others.push(channel.then(" ", &self.title()));
            }
            if class < 2 && self.tape.once_in(3) {
                let length = length(self.tape, self.has_hours);
                let clause = self.perhaps_clause();
                let valid = [said("жарамды", "действует", "valid"), length.bare.clone(), clause];
                others.push(joined(&valid, " "));
                self.order.printable.push(Printable { name: name.clone(), asks: Asks::Validity, case: None, length });
            }
            parts.extend(self.tape.shuffled(others));
            let clause = self.clause();
            let rest = joined(&parts, ", ");
            self.line(&[said("нәтиже", "результат", "outcome"), same(&name), classes[class].clone(), clause, rest]);
            if class == 1 {
                discontinued = Some(name.clone());
            }
            self.outcomes.push(name);
        }
        if let Some(outcome) = discontinued.filter(|_| self.tape.once_in(2)) {
            let clause = self.clause();
            self.line(&[said("қайтарып_алу", "отзыв", "withdrawal"), clause, same(&format!("→ {outcome}"))]);
        }
    }

    fn norms(&mut self, names: &mut Names) {
        for _ in 0..self.tape.below(3) {
            let name = names.any(self.tape);
            let term = term(self.tape, true);
            let (clause, title) = (self.clause(), self.title());
            self.line(&[said("норма", "норма", "norm"), same(&name), clause, term.bare.clone(), title]);
            self.order.printable.push(Printable { name, asks: Asks::Term, case: None, length: term });
        }
    }

    /// Names the procedures and their nodes, and says which of them call which.
    fn sketch(&mut self, names: &mut Names, wish: Wish) {
        let count = 1 + self.tape.below(4);
        let mut called_by: Vec<Vec<usize>> = vec![Vec::new(); count];
        for own in 0..count {
            let caller = if own == 0 { 0 } else { self.tape.below(own + 1) };
            if own > 0 && caller < own {
                called_by[caller].push(own);
            }
            let name = names.any(self.tape);
            let has_total = own == 0 && wish != Wish::Nothing || self.tape.once_in(2);
            let nodes = (0..=self.tape.below(5)).map(|_| Node {
                name: names.any(self.tape),
                is_check: !self.facts.is_empty() && self.tape.once_in(3),
                calls: Vec::new(),
            });
            let nodes = nodes.collect();
            let is_top = caller == own;
            self.procedures.push(Procedure { name, nodes, is_top, has_total, is_within_total: has_total });
        }
        for (own, mut left) in called_by.into_iter().enumerate() {
            let mut at = 0;
            while !left.is_empty() {
                if at == self.procedures[own].nodes.len() {
                    let name = names.any(self.tape);
                    self.procedures[own].nodes.push(Node { name, is_check: false, calls: Vec::new() });
                }
                let calls: Vec<_> = left.drain(..(1 + self.tape.below(left.len())).min(left.len())).collect();
                let node = &mut self.procedures[own].nodes[at];
                node.is_check = false;
                node.calls = calls;
                at += 1;
            }
            for at in at..self.procedures[own].nodes.len() {
                let others: Vec<_> = (own + 1..count).collect();
                if !self.procedures[own].nodes[at].is_check && !others.is_empty() && self.tape.once_in(5) {
                    let others = self.tape.shuffled(others);
                    let calls = others[..=self.tape.below(others.len())].to_vec();
                    self.procedures[own].nodes[at].calls = calls;
                }
            }
        }
        self.part_shared_calls(names);
        for own in 0..count {
            if self.procedures[own].is_within_total {
                let called: Vec<_> = self.procedures[own].nodes.iter().flat_map(|node| node.calls.clone()).collect();
                for called in called {
                    self.procedures[called].is_within_total = true;
                }
            }
        }
    }

    /// Gives what two parallel procedures of a step would both come to a step of its own: nothing runs twice at once.
    fn part_shared_calls(&mut self, names: &mut Names) {
        // A procedure calls only later ones, so that what those come to is known before.
        for own in (0..self.procedures.len()).rev() {
            for at in 0..self.procedures[own].nodes.len() {
                let calls = std::mem::take(&mut self.procedures[own].nodes[at].calls);
                let (mut kept, mut run) = (Vec::new(), BTreeSet::new());
                for called in calls {
                    let reached = self.reached(called);
                    if run.is_disjoint(&reached) {
                        run.extend(reached);
                        kept.push(called);
                    } else {
                        let name = names.any(self.tape);
                        self.procedures[own].nodes.push(Node { name, is_check: false, calls: vec![called] });
                    }
                }
                self.procedures[own].nodes[at].calls = kept;
            }
        }
    }

    /// A procedure and all that it calls, directly or through others.
    fn reached(&self, procedure: usize) -> BTreeSet<usize> {
        let calls = self.procedures[procedure].nodes.iter().flat_map(|node| &node.calls);
        calls.flat_map(|called| self.reached(*called)).chain([procedure]).collect()
    }

    fn channels(&mut self) {
        let channels = channels();
        let mut channels = self.tape.shuffled(channels);
        for at in 0..self.procedures.len() {
            let mut times = usize::from(self.procedures[at].is_top);
            times += usize::from(times > 0 && channels.len() > self.procedures.len() && self.tape.once_in(3));
            for _ in 0..times {
                let channel = channels.remove(0);
                let clause = self.clause();
                let uncounted = if self.tape.once_in(3) {
                    let clause = self.perhaps_clause();
                    said(", қабылдау күнінсіз", ", без дня приема", ", without the day of acceptance")
                        .then(" ", &clause)
                } else {
                    Said::default()
                };
                let arrow = ["→", "->"][self.tape.below(2)];
                let way = same(&format!("{arrow} {}", self.procedures[at].name));
                self.line(&[said("қабылдау", "прием", "accept"), channel.clone(), clause.then("", &uncounted), way]);
                self.order.accepting.push(channel);
            }
        }
        for channel in super::order::channels() {
            if self.tape.once_in(4) {
                let clause = self.clause();
                self.line(&[said("беру", "выдача", "issue"), channel, clause]);
            }
        }
    }

    fn procedure(&mut self, own: usize, wish: Wish) {
        let name = self.procedures[own].name.clone();
        let mut head = vec![said("рәсім", "процедура", "procedure"), same(&name), self.clause()];
        let has_hours = self.has_hours;
        let (total, lengths) = by_case(self.tape, &self.facts, |tape| {
            let term = term(tape, has_hours);
            (term.bare.clone(), term)
        });
        let (total, lengths) = match wish {
            Wish::Total(amount) | Wish::Suspended(amount) if own == 0 => {
                (working_days(amount).bare, vec![working_days(amount)])
            }
            _ => (total, lengths),
        };
        if self.procedures[own].has_total {
            let clause = self.perhaps_clause();
            head.push(said(", мерзімі", ", срок", ", term"));
            head.extend([total, clause]);
            self.printable(&name, lengths);
        }
        if self.tape.once_in(3) {
            head.push(same(",").then(" ", &self.title()));
        }
        self.line(&head);
        if own == 0 && matches!(wish, Wish::Suspended(_)) {
            let clause = format!("[{}]", self.clauses[0]);
            let head = said("қадам", "шаг", "step").then(" ", &same(SUSPENDING)).then(" ", &same(&clause));
            let actor = said("беруші", "услугодатель", "provider");
            let suspends = said("тоқтата тұрады", "приостанавливает", "suspends");
            self.order.lines.push(head.then(" ", &actor).then(", ", &suspends));
        }
        for at in 0..self.procedures[own].nodes.len() {
            let node = self.procedures[own].nodes[at].clone();
            let has_term = if node.is_check { self.check(&node, own, at) } else { self.step(&node, own, at) };
            if !node.is_check {
                self.ways(own, at, has_term);
            }
        }
    }

    fn printable(&mut self, name: &str, lengths: Vec<Length>) {
        let past = lengths.len();
        self.order.printable.extend((1..).zip(lengths).map(|(case, length)| Printable {
            name: name.to_owned(),
            asks: Asks::Term,
            case: (case < past).then_some(case),
            length,
        }));
    }

    /// A check with its ways.
    fn check(&mut self, node: &Node, own: usize, at: usize) -> bool {
        let is_asked = self.tape.once_in(2);
        let (clause, actor) = (self.clause(), self.actor());
        let mut rest = actor;
        if is_asked {
            rest = rest.then(": ", &condition(self.tape, &self.facts, 2));
        }
        if self.tape.once_in(4) {
            rest = rest.then(", ", &self.title());
        }
        self.line(&[said("тексеру", "проверка", "check"), same(&node.name), clause, rest]);
        if is_asked {
            let (one, other) = (self.forward(own, at), self.anywhere(own, at));
            let targets = self.tape.shuffled(vec![one, other]);
            let answers = [said("иә", "да", "yes"), said("жоқ", "нет", "no")];
            let ways = answers.into_iter().zip(targets).map(|(answer, target)| answer.then(" → ", &same(&target)));
            let ways = self.tape.shuffled(ways.collect());
            self.write_ways(ways);
        } else {
            let ways = self.choice(own, at);
            self.write_ways(ways);
        }
        false
    }

    fn actor(&mut self) -> Said {
        match self.tape.below(4) {
            0 => said("беруші", "услугодатель", "provider"),
            1 => said("алушы", "услугополучатель", "recipient"),
            _ => same(&self.tape.pick(&self.order.participants)),
        }
    }

    /// A step without its ways; tells whether it has a term.
    fn step(&mut self, node: &Node, own: usize, at: usize) -> bool {
        let mut head = self.actor();
        if self.tape.once_in(4) {
            head = head.then(" → ", &self.actor());
        }
        let mut items = Vec::new();
        let has_term = self.tape.once_in(2);
        if has_term {
            let (grant, lengths) = self.grant(node, own, at);
            items.push(grant);
            self.printable(&node.name, lengths);
        }
        let is_done_by_its_actor = node.calls.is_empty();
        if let (true, true, Some(after)) = (is_done_by_its_actor, self.tape.once_in(6), self.other_step(node, own, at))
        {
            let length = length(self.tape, self.has_hours);
            let head = said("ерте емес", "не ранее", "not before");
            items.push(head.then(" ", &counted_from(&after, length.bare)));
        }
        items.extend(self.by(node));
        match self.tape.below(8) {
            6 => items.push(said("тоқтата тұрады", "приостанавливает", "suspends")),
            7 => self.prolongation(node, own, at, &mut items),
            _ => {}
        }
        if !self.facts.is_empty() && self.tape.once_in(6) {
            let facts: Vec<_> = self.facts.iter().map(|fact| same(&fact.name)).collect();
            let names = self.tape.shuffled(facts);
            let names = &names[..names.len().min(1 + self.tape.below(2))];
            let mut whole = said("қайта", "заново", "anew").then(" ", &names[0]);
            for name in &names[1..] {
                whole = whole.then(" ", &said("және", "и", "and")).then(" ", name);
            }
            items.push(whole);
        }
        if self.tape.once_in(3) {
            let title = self.title();
            items.push(if self.tape.once_in(2) { same("\n   ").then("", &title) } else { title });
        }
        let items = self.tape.shuffled(items);
        let clause = self.clause();
        let rest = [vec![head], items].concat();
        self.line(&[said("қадам", "шаг", "step"), same(&node.name), clause, joined(&rest, ", ")]);
        has_term
    }

    fn prolongation(&mut self, node: &Node, own: usize, at: usize, items: &mut Vec<Said>) {
        let length = length(self.tape, self.has_hours);
        let most = if node.calls.is_empty() && self.tape.once_in(2) {
            said("ең көбі", "не более", "at most")
        } else {
            Said::default()
        };
        items.push(joined(&[said("ұзартады", "продлевает на", "prolongs by"), most, length.bare.clone()], " "));
        let name = node.name.clone();
        self.order.printable.push(Printable { name, asks: Asks::Prolongation, case: None, length });
        if let (true, Some(step)) = (self.tape.once_in(2), self.other_step(node, own, at)) {
            items.push(said("хабарлама", "извещение", "notice").then(" ", &same(&step)));
        }
    }

    fn grant(&mut self, node: &Node, own: usize, at: usize) -> (Said, Vec<Length>) {
        let (has_hours, is_within_total) = (self.has_hours, self.procedures[own].is_within_total);
        let after = self.other_step(node, own, at);
        by_case(self.tape, &self.facts, |tape| match (tape.below(5), &after) {
            (3, Some(after)) => {
                let term = term(tape, has_hours);
                (counted_from(after, within(tape, &term)), term)
            }
            (4, _) if is_within_total => {
                let length = length(tape, has_hours);
                let [kk, ru, en] = &length.bare.0;
                (Said([format!("{kk} бұрын"), format!("за {ru} до срока"), format!("{en} before the end")]), length)
            }
            _ => {
                let term = term(tape, has_hours);
                (within(tape, &term), term)
            }
        })
    }

    /// The procedures by which a step is done.
    fn by(&mut self, node: &Node) -> Option<Said> {
        let names: Vec<_> = node.calls.iter().map(|called| same(&self.procedures[*called].name)).collect();
        match names.as_slice() {
            [] => None,
            [one] => Some(said("рәсім", "процедура", "procedure").then(" ", one)),
            several => {
                let joint =
                    [said(" және ", " и ", " and "), said(" немесе ", " или ", " or ")][self.tape.below(2)].clone();
                let whole =
                    several[1..].iter().fold(several[0].clone(), |whole, next| whole.then("", &joint).then("", next));
                Some(said("қатар", "параллельно", "parallel").then(" ", &whole))
            }
        }
    }

    /// Another step, most often an earlier one of the same procedure.
    fn other_step(&mut self, node: &Node, own: usize, at: usize) -> Option<String> {
        let is_near = !self.tape.once_in(8);
        let nodes: Vec<&Node> = if is_near {
            self.procedures[own].nodes[..at].iter().collect()
        } else {
            self.procedures.iter().flat_map(|procedure| &procedure.nodes).collect()
        };
        let steps = nodes.into_iter().filter(|other| !other.is_check && other.name != node.name);
        let steps: Vec<_> = steps.map(|step| step.name.clone()).collect();
        (!steps.is_empty()).then(|| self.tape.pick(&steps))
    }

    /// The next node, or an outcome after the last one.
    fn forward(&mut self, own: usize, at: usize) -> String {
        match self.procedures[own].nodes.get(at + 1) {
            Some(next) => next.name.clone(),
            None => self.tape.pick(&self.outcomes),
        }
    }

    /// An outcome or a node of the same procedure, seldom one that stands before.
    fn anywhere(&mut self, own: usize, at: usize) -> String {
        let first = if self.tape.once_in(4) { 0 } else { at + 1 };
        let nodes = self.procedures[own].nodes[first..].iter().map(|node| node.name.clone());
        let places: Vec<_> = self.outcomes.iter().cloned().chain(nodes).collect();
        self.tape.pick(&places)
    }

    /// The ways below a step.
    fn ways(&mut self, own: usize, at: usize, has_term: bool) {
        let is_last = at + 1 == self.procedures[own].nodes.len();
        let must_say = is_last && self.procedures[own].is_top;
        let mut ways = match self.tape.below(4) {
            2 if !self.facts.is_empty() => self.choice(own, at),
            1 => vec![same(&format!("→ {}", self.forward(own, at)))],
            _ if must_say => vec![same(&format!("→ {}", self.forward(own, at)))],
            _ => Vec::new(),
        };
        if has_term && self.tape.once_in(2) {
            let place = self.tape.below(ways.len() + 1);
            let target = self.anywhere(own, at);
            ways.insert(place, said("мерзімі өтсе", "по истечении", "on expiry").then(" → ", &same(&target)));
        }
        self.write_ways(ways);
    }

    /// Ways under conditions, the last one without: one of them leads on.
    fn choice(&mut self, own: usize, at: usize) -> Vec<Said> {
        let count = 1 + self.tape.below(2);
        let forward = self.forward(own, at);
        let others = (0..count).map(|_| self.anywhere(own, at));
        let targets: Vec<_> = std::iter::once(forward).chain(others.collect::<Vec<_>>()).collect();
        let targets = self.tape.shuffled(targets);
        let (last, rest) = targets.split_last().unwrap();
        let mut ways = Vec::new();
        for target in rest {
            let condition = condition(self.tape, &self.facts, 2);
            ways.push(said("егер", "если", "if").then(" ", &condition).then(" → ", &same(target)));
        }
        ways.push(said("әйтпесе", "иначе", "otherwise").then(" → ", &same(last)));
        ways
    }

    /// Writes ways on one line, or each on its own.
    fn write_ways(&mut self, ways: Vec<Said>) {
        if ways.len() > 1 && self.tape.once_in(3) {
            self.line(&[joined(&ways, ", ")]);
        } else {
            for way in ways {
                self.line(&[way]);
            }
        }
    }
}

/// A term counted from a step.
fn counted_from(step: &str, term: Said) -> Said {
    let [kk, ru, en] = term.0;
    Said([format!("{step} бастап {kk}"), format!("{ru} с момента {step}"), format!("{en} from {step}")])
}
