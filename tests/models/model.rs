//! An edition with its answer key: where the steps of the key stand in the file.

use super::*;

/// An edition with its key, compiled.
pub(super) struct Model {
    pub(super) edition: &'static Edition,
    pub(super) key: Key,
    pub(super) regulation: Regulation,
}

impl Model {
    pub(super) fn of(edition: &'static Edition) -> Self {
        let regulation = Checked::default().regulation(&folder::root().join(edition.file));
        let regulation = regulation.unwrap_or_else(|| panic!("{} does not compile", edition.file));
        Self { edition, key: Key::read(edition.key, edition.name), regulation }
    }

    /// The title of an actor of the key in the language of the text.
    pub(super) fn title(&self, actor: &str) -> &str {
        let other = self.edition.titles.iter().find(|(id, _)| *id == actor).map(|(_, title)| *title);
        let actor = self.key.actors.iter().find(|of| of.id == actor).unwrap_or_else(|| panic!("no actor {actor}"));
        other.unwrap_or(&actor.name)
    }

    /// Where a step or check stands and who does it.
    pub(super) fn place(&self, node: NodeId) -> (&str, &str) {
        let node = self.regulation.node(node);
        (&node.clause.0, self.regulation.participant(node.actor).title.in_language(self.edition.language))
    }

    /// Where a step of the key stands and who does it.
    pub(super) fn key_place(&self, step: &str) -> (&str, &str) {
        let step = self.key.step(step);
        (&step.clause, self.title(&step.actor))
    }

    /// The steps and checks in a clause.
    pub(super) fn nodes_in<'m>(&'m self, clause: &'m str) -> impl Iterator<Item = (NodeId, &'m Node)> {
        (0..).map(NodeId).zip(&self.regulation.nodes).filter(move |(_, node)| node.clause.0 == clause)
    }

    /// The step of the file that is a step of the key.
    pub(super) fn node_of<'m>(&'m self, step: &'m Step) -> Option<(NodeId, &'m Node)> {
        let is_it = |(id, node): &(NodeId, &Node)| {
            !node.is_check
                && node.by.is_none()
                && self.place(*id) == self.key_place(&step.id)
                && self.has_term(node, step)
        };
        self.nodes_in(&step.clause).find(is_it)
    }

    /// Whether a step has the term of a step of the key.
    pub(super) fn has_term(&self, node: &Node, step: &Step) -> bool {
        let (Some(written), Some(duration)) = (&node.term, &step.duration) else {
            return node.term.is_none() && step.duration.is_none();
        };
        if let Some(by_case) = &duration.by_case {
            let cases: Vec<_> = written.cases.iter().map(|(_, grant)| *grant).collect();
            return cases == [self.grant(&by_case.prolonged)] && written.otherwise == self.grant(&by_case.normal);
        }
        let expected = match duration.kind.as_str() {
            "before_event" => Grant::BeforeEnd(duration.term()),
            _ => self.within(duration.term(), step.count_from.as_deref()),
        };
        written.cases.is_empty() && written.otherwise == expected
    }

    pub(super) fn grant(&self, amount: &Amount) -> Grant {
        self.within(amount.term(), amount.count_from.as_deref())
    }

    /// A term from its own opening, or from when a step of the key is done.
    pub(super) fn within(&self, term: Term, count_from: Option<&str>) -> Grant {
        match count_from.and_then(|from| from.strip_suffix(" done")) {
            Some(step) => Grant::From(term, self.node_of(self.key.step(step)).unwrap().0),
            None => Grant::Within(term),
        }
    }

    /// The procedures that an application by a channel can come to.
    pub(super) fn procedures_of(&self, channel: Channel) -> Vec<ProcedureId> {
        let mut found: Vec<_> = self.regulation.acceptance(channel).map(|of| of.procedure).into_iter().collect();
        let mut at = 0;
        while let Some(&procedure) = found.get(at) {
            let of = self.regulation.procedure(procedure);
            let called =
                self.regulation.nodes[of.first.index()..of.past.index()].iter().filter_map(|node| node.by.as_ref());
            for by in called.flat_map(By::procedures) {
                if !found.contains(by) {
                    found.push(*by);
                }
            }
            at += 1;
        }
        found
    }

    /// The case file of a case of the key.
    pub(super) fn case_text(&self, case: &Scenario) -> String {
        let mut facts = BTreeSet::new();
        for (name, value) in case.facts.iter().filter(|(name, _)| !["channel", "received"].contains(&name.as_str())) {
            let written = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
            let is_it = |of: &str| of == written || (of == "{}" && value.is_number());
            let rows = self.edition.facts.iter().filter(|(of, value, _)| of == name && is_it(value));
            let before = facts.len();
            facts.extend(rows.map(|(_, _, fact)| fact.replace("{}", &written)));
            assert!(facts.len() > before, "{}: what is {name} = {written}?", case.id);
        }
        let told = |(of, option, _): &&(&str, &str, &str)| case.branches.get(*of).is_some_and(|taken| taken == option);
        facts.extend(self.edition.branches.iter().filter(told).map(|(_, _, fact)| (*fact).to_owned()));
        let waited = case.path.iter().flat_map(key::Stretch::steps).map(|step| self.key.step(step));
        let waited = waited.filter(|step| step.duration.as_ref().is_some_and(|duration| duration.kind == "wait"));
        let expired: Vec<_> = waited.map(|step| self.node_of(step).unwrap().1.name.clone()).collect();
        let (date, time) = case.facts["received"].as_str().unwrap().split_once('T').unwrap();
        let [year, month, day] = date.split('-').collect::<Vec<_>>()[..] else { panic!("{date} is no date") };
        let channel = channel(case.facts["channel"].as_str().unwrap()).keyword().word(self.edition.language);
        let expired = if expired.is_empty() { String::new() } else { format!("expired = {expired:?}\n") };
        format!(
            "[case]\nregulation = \"{}\"\nchannel = \"{channel}\"\nstart = \"{day}.{month}.{year} {time}\"\nfacts = {:?}\n{expired}",
            self.edition.file,
            facts.iter().collect::<Vec<_>>(),
        )
    }

    /// Reads a case of the key as if it stood in a file.
    pub(super) fn script(&self, case: &Scenario) -> Script {
        let text = self.case_text(case);
        let mut checked = Checked::default();
        let file = checked.sources.add(format!("{}.toml", case.id), text.clone());
        let file = checked.sources.get(file).unwrap();
        let Some(Document::Case(tree)) = parse(file, &mut checked.reports) else { panic!("no case: {text}") };
        let script = compile::case(&tree, file, &self.regulation, &mut checked.reports);
        assert!(checked.reports.is_empty(), "{text}: {:#?}", checked.reports);
        script.unwrap()
    }

    /// Walks a case of the key, counting from the next day or from the same one.
    pub(super) fn walk(&self, case: &Scenario, count_from: CountFrom, calendar: &WorkCalendar) -> Plan {
        let script = self.script(case);
        let mut regulation = self.regulation.clone();
        regulation.terms.count_from = count_from;
        let planner = Planner::new(&regulation, calendar, script.channel.unwrap(), script.start, &script.facts);
        let planner = planner.unwrap().with_later(script.later).with_expired(script.expired);
        planner.finish().unwrap_or_else(|refusal| panic!("{}: {refusal:?}", case.id))
    }

    /// The cases of the key that are of this edition.
    pub(super) fn cases(&self) -> impl Iterator<Item = &Scenario> {
        let name = self.edition.name;
        self.key.scenarios.iter().filter(move |case| case.redaction.as_deref().is_none_or(|of| of == name))
    }
}
