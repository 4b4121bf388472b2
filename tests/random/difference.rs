//! What holds for the difference of any two editions.

use proptest::prelude::*;
use reglament::calendar::Term;
use reglament::history::{Difference, Field, Key, Kind, Part, Sheet, difference};
use reglament::language::Language;
use reglament::model::{Condition, Exit, Grant, ParticipantId, Piece, Regulation, Wording};

use super::apply::apply;
use super::file::texts;
use super::laws::{any_tape, few, laid_out, near_tapes, read};
use super::order::Wish;

fn sheet(text: &str) -> Result<Sheet, TestCaseError> {
    Ok(Sheet::new(&read(text)?.regulation))
}

/// The keys of `[regulation]` the other way round.
fn keys_turned(text: &str) -> String {
    let (head, rest) = text.split_once("\n\n").unwrap();
    let (first, keys) = head.split_once('\n').unwrap();
    let mut keys: Vec<&str> = keys.lines().collect();
    keys.reverse();
    format!("{first}\n{}\n\n{rest}", keys.join("\n"))
}

/// One change of a regulation, and the only thing that may be told of it; none where there is nothing to change so.
fn changed(regulation: &mut Regulation, kind: u8, at: usize) -> Option<(Kind, String, Option<Field>)> {
    let nodes = regulation.nodes.len();
    let at_clause = at % regulation.clauses.len();
    let others = u16::try_from(regulation.participants.len()).unwrap();
    let node = regulation.nodes.get_mut(at % nodes)?;
    let of_node = |name: &String, field| Some((Kind::Node, name.clone(), Some(field)));
    match kind {
        0 => {
            let (Grant::Within(term) | Grant::From(term, _) | Grant::BeforeEnd(term)) =
                &mut node.term.as_mut()?.otherwise;
            let Term::Amount { amount, .. } = term else { return None };
            *amount += 1;
            of_node(&node.name, Field::Term)
        }
        1 => {
            node.actor = ParticipantId((node.actor.0 + 1) % others);
            of_node(&node.name, Field::Actor)
        }
        2 => {
            let Exit::Choice { ways, .. } = &mut node.exit else { return None };
            let way = ways.first_mut()?;
            way.condition = Condition::Not(Box::new(way.condition.clone()));
            of_node(&node.name, Field::Ways)
        }
        3 => {
            let title = node.title.as_mut()?;
            title.ru = Some("сказано иначе".to_owned());
            of_node(&node.name, Field::Title(Language::Ru))
        }
        4 => {
            let clause = regulation.clauses.get_mut(at_clause)?;
            clause.kk.pieces.push(Piece::Text(" Тағы.".to_owned()));
            Some((Kind::Clause, clause.number.0.clone(), Some(Field::Wording(Part::Text, Language::Kk))))
        }
        5 => {
            let clause = regulation.clauses.get_mut(at_clause)?;
            clause.ru = Some(Wording { pieces: vec![Piece::Text("сказано иначе".to_owned())] });
            Some((Kind::Clause, clause.number.0.clone(), Some(Field::Wording(Part::Text, Language::Ru))))
        }
        6 => {
            node.name.push_str("_жаңа");
            Some((Kind::Node, node.name.clone(), None))
        }
        7 => {
            let procedure = regulation.procedures.get_mut(0)?;
            procedure.name.push_str("_жаңа");
            Some((Kind::Procedure, procedure.name.clone(), None))
        }
        8 => {
            let participant = regulation.participants.get_mut(at % usize::from(others))?;
            participant.name.push_str("_жаңа");
            Some((Kind::Participant, participant.name.clone(), None))
        }
        _ => {
            let facts = regulation.facts.len();
            let fact = regulation.facts.get_mut(at.checked_rem(facts)?)?;
            fact.name.push_str("_жаңа");
            Some((Kind::Fact, fact.name.clone(), None))
        }
    }
}

proptest! {
    #![proptest_config(few(64))]

    /// A regulation does not differ from itself, whatever its layout, the order of its keys, the language of its
    /// keywords.
    #[test]
    fn nothing_differs_in_one_edition(tape in any_tape()) {
        let [kk, ru, en] = texts(tape, Wish::Nothing).0;
        let own = sheet(&kk)?;
        for other in [&kk, &ru, &en, &laid_out(&kk, Some(Language::En))?, &laid_out(&ru, None)?, &keys_turned(&kk), &kk.replace('\n', "\r\n")] {
            let other = sheet(other)?;
            prop_assert_eq!(&other, &own);
            prop_assert!(difference(&own, &other).is_empty());
        }
    }

    /// The second of any two editions is made from the first one and the difference.
    #[test]
    fn what_is_told_makes_the_second_edition(one in any_tape(), two in any_tape()) {
        let (one, two) = (texts(one, Wish::Nothing).0, texts(two, Wish::Nothing).0);
        let (before, after) = (sheet(&one[0])?, sheet(&two[1])?);
        let told = difference(&before, &after);
        prop_assert_eq!(apply(&told, &before), Ok(after));
    }

    /// The same of two editions that are near each other.
    #[test]
    fn what_is_told_makes_an_edition_near_by((tape, near) in near_tapes()) {
        let (one, two) = (texts(tape, Wish::Nothing).0, texts(near, Wish::Nothing).0);
        let (before, after) = (sheet(&one[2])?, sheet(&two[0])?);
        let told = difference(&before, &after);
        prop_assert_eq!(apply(&told, &before), Ok(after));
    }

    /// Of one change one thing is told and nothing else.
    #[test]
    fn one_change_is_told_as_one(tape in any_tape(), kind in 0..10_u8, at in any::<usize>()) {
        let before = read(&texts(tape, Wish::Nothing).0[0])?.regulation;
        let mut after = before.clone();
        let Some((kind, name, field)) = changed(&mut after, kind, at) else { return Ok(()) };
        let told = difference(&Sheet::new(&before), &Sheet::new(&after));
        let Difference { added, removed, renamed, moved, changed } = &told;
        prop_assert!(added.is_empty() && removed.is_empty() && moved.is_empty(), "{:#?}", told);
        if let Some(field) = field {
            prop_assert!(renamed.is_empty());
            let told: Vec<_> = changed.iter().map(|change| (change.key.clone(), change.field)).collect();
            prop_assert_eq!(told, [(Key::new(kind, name), field)]);
        } else {
            prop_assert!(changed.is_empty(), "{:#?}", told);
            let told: Vec<_> = renamed.iter().map(|renamed| renamed.to.clone()).collect();
            prop_assert_eq!(told, [Key::new(kind, name)]);
        }
        prop_assert_eq!(apply(&told, &Sheet::new(&before)), Ok(Sheet::new(&after)));
    }

    /// A clause that is taken out, put in or put elsewhere is told as that and nothing else.
    #[test]
    fn a_clause_comes_goes_and_moves(tape in any_tape(), from in any::<usize>(), to in any::<usize>()) {
        let before = read(&texts(tape, Wish::Nothing).0[0])?.regulation;
        let mut without = before.clone();
        let clause = without.clauses.remove(from % before.clauses.len());
        let gone = difference(&Sheet::new(&before), &Sheet::new(&without));
        let key = Key::new(Kind::Clause, &clause.number.0);
        let keys = |elements: &[reglament::history::Element]| -> Vec<Key> { elements.iter().map(|one| one.key.clone()).collect() };
        prop_assert_eq!(keys(&gone.removed), [key.clone()]);
        let rest = Difference { removed: Vec::new(), ..gone };
        prop_assert!(rest.is_empty());

        let mut elsewhere = without.clone();
        let place = to % before.clauses.len();
        elsewhere.clauses.insert(place, clause);
        let come = difference(&Sheet::new(&without), &Sheet::new(&elsewhere));
        let previous = place.checked_sub(1).map(|at| Key::new(Kind::Clause, &elsewhere.clauses[at].number.0));
        prop_assert_eq!(come.added.iter().map(|added| (&added.element.key, &added.after)).collect::<Vec<_>>(), [(&key, &previous)]);
        let rest = Difference { added: Vec::new(), ..come };
        prop_assert!(rest.is_empty());

        let moved = difference(&Sheet::new(&before), &Sheet::new(&elsewhere));
        // Two neighbours that change places: either of them may be said to have moved.
        prop_assert_eq!(moved.moved.len(), usize::from(before.clauses != elsewhere.clauses));
        let rest = Difference { moved: Vec::new(), ..moved };
        prop_assert!(rest.is_empty());
    }
}
