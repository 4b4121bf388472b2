//! The terms that the rules state, each with its clause and the placeholder that prints it.

use crate::calendar::Term;
use crate::language::{Case, Gender, Keyword, Language, Words, kazakh_number, russian_number, unit_noun};
use crate::model::{ByCase, ClockEffect, Regulation, TermOf, unit_keyword};

/// A term that the rules state.
pub(super) struct Granted<'r> {
    /// The clause that it stands at.
    pub(super) clause: &'r str,
    /// The step, procedure, norm or outcome that has it.
    pub(super) name: &'r str,
    /// The term.
    pub(super) term: Term,
    /// How a wording names it; none where no placeholder can.
    pub(super) of: Option<TermOf>,
}

/// All terms of the rules, in the order of their kinds.
pub(super) fn all(regulation: &Regulation) -> Vec<Granted<'_>> {
    let mut all = Vec::new();
    for (id, node) in (0..).map(crate::model::NodeId).zip(&regulation.nodes) {
        let mut add = |term, of| all.push(Granted { clause: &node.clause.0, name: &node.name, term, of });
        if let Some(term) = &node.term {
            by_case(term, |grant, case| add(grant.term(), Some(TermOf::Step(id, case))));
        }
        if let Some(wait) = &node.not_before {
            add(wait.term, None);
        }
        if let Some(ClockEffect::Prolongs { by, .. }) = &node.clock {
            add(*by, Some(TermOf::Prolongation(id)));
        }
    }
    for (id, procedure) in (0..).map(crate::model::ProcedureId).zip(&regulation.procedures) {
        if let Some(total) = &procedure.total {
            let (clause, name) = (total.clause.0.as_str(), procedure.name.as_str());
            by_case(&total.term, |term, case| {
                all.push(Granted { clause, name, term: *term, of: Some(TermOf::Total(id, case)) });
            });
        }
    }
    for (id, norm) in (0..).map(crate::model::NormId).zip(&regulation.norms) {
        let of = Some(TermOf::Norm(id));
        all.push(Granted { clause: &norm.clause.0, name: &norm.name, term: norm.term, of });
    }
    for (id, outcome) in (0..).map(crate::model::OutcomeId).zip(&regulation.outcomes) {
        let of = Some(TermOf::Validity(id));
        let valid = outcome.validity.iter();
        all.extend(valid.map(|valid| Granted { clause: &valid.clause.0, name: &outcome.name, term: valid.term, of }));
    }
    all
}

fn by_case<T>(terms: &ByCase<T>, mut add: impl FnMut(&T, Option<u16>)) {
    for (case, (_, term)) in (0..).zip(&terms.cases) {
        add(term, Some(case));
    }
    add(&terms.otherwise, None);
}

/// What a placeholder prints: the amount and the unit of its term, or of the sum of its terms; none where it has none.
pub(super) fn sum(of: &[TermOf], rules: &[Granted<'_>]) -> Option<(u16, Keyword)> {
    let term = |of: &TermOf| rules.iter().find(|granted| granted.of == Some(*of))?.counted();
    let (first, rest) = of.split_first()?;
    rest.iter().try_fold(term(first)?, |(amount, unit), of| {
        let (more, _) = term(of).filter(|(_, other)| *other == unit)?;
        Some((amount.checked_add(more)?, unit))
    })
}

impl Granted<'_> {
    /// The amount and the unit of the term, where it has them.
    pub(super) fn counted(&self) -> Option<(u16, Keyword)> {
        counted(self.term)
    }

    /// The placeholder that prints the term in a language, in a case of Russian.
    pub(super) fn placeholder(&self, language: Language, case: Case) -> Option<String> {
        let of = self.of?;
        let word = match (of, language) {
            (TermOf::Prolongation(_), Language::Ru) => "продление",
            (TermOf::Prolongation(_), _) => "ұзарту",
            (TermOf::Validity(_), Language::Ru) => "действие",
            (TermOf::Validity(_), _) => "жарамдылық",
            (_, Language::Ru) => "срок",
            _ => "мерзім",
        };
        let case = match (language, case) {
            (Language::Ru, Case::Nominative) => "_ип",
            (Language::Ru, Case::Accusative) => "_вп",
            _ => "",
        };
        let which = match of {
            TermOf::Step(_, Some(at)) | TermOf::Total(_, Some(at)) => format!(".{}", at + 1),
            _ => String::new(),
        };
        Some(format!("{{{}.{word}{case}{which}}}", self.name))
    }
}

/// The amount and the unit of a term, where it has them.
fn counted(term: Term) -> Option<(u16, Keyword)> {
    let Term::Amount { amount, unit } = term else { return None };
    Some((amount, unit_keyword(unit)))
}

/// A term as a text of an act prints it.
pub(super) fn printed(amount: u16, unit: Keyword, language: Language, case: Case) -> String {
    let words = if language == Language::Ru {
        let is_feminine = matches!(unit, Keyword::Minute | Keyword::Week);
        russian_number(amount, case, if is_feminine { Gender::Feminine } else { Gender::Masculine })
    } else {
        kazakh_number(amount)
    };
    format!("{amount} ({words}) {}", unit_noun(unit, amount, case, language))
}

/// A term in the three languages, without the words of its number.
pub(super) fn named(term: Term) -> Words {
    let one = |language| {
        if let Some((amount, unit)) = counted(term) {
            return format!("{amount} {}", unit_noun(unit, amount, Case::Nominative, language));
        }
        let keyword = if term == Term::AtOnce { Keyword::AtOnce } else { Keyword::WithinWorkingDay };
        keyword.word(language).to_owned()
    };
    Words::new(one(Language::Kk), one(Language::Ru), one(Language::En))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{NodeId, NormId, OutcomeId, ProcedureId};

    fn placeholder(of: TermOf, language: Language, case: Case) -> String {
        let granted = Granted { clause: "5", name: "зерделеу", term: Term::AtOnce, of: Some(of) };
        granted.placeholder(language, case).unwrap()
    }

    #[test]
    fn a_placeholder_says_what_it_prints_and_in_which_case() {
        let step = TermOf::Step(NodeId(0), None);
        assert_eq!(placeholder(step, Language::Kk, Case::Nominative), "{зерделеу.мерзім}");
        assert_eq!(placeholder(step, Language::Ru, Case::Genitive), "{зерделеу.срок}");
        assert_eq!(placeholder(step, Language::Ru, Case::Nominative), "{зерделеу.срок_ип}");
        assert_eq!(placeholder(TermOf::Norm(NormId(0)), Language::Ru, Case::Accusative), "{зерделеу.срок_вп}");
        let total = TermOf::Total(ProcedureId(0), Some(0));
        assert_eq!(placeholder(total, Language::Kk, Case::Genitive), "{зерделеу.мерзім.1}");
        let longer = TermOf::Prolongation(NodeId(0));
        assert_eq!(placeholder(longer, Language::Kk, Case::Genitive), "{зерделеу.ұзарту}");
        assert_eq!(placeholder(longer, Language::Ru, Case::Accusative), "{зерделеу.продление_вп}");
        let valid = TermOf::Validity(OutcomeId(0));
        assert_eq!(placeholder(valid, Language::Kk, Case::Nominative), "{зерделеу.жарамдылық}");
        assert_eq!(placeholder(valid, Language::Ru, Case::Nominative), "{зерделеу.действие_ип}");
    }

    #[test]
    fn a_term_is_printed_as_an_act_states_it() {
        let day = Keyword::CalendarDay;
        assert_eq!(printed(27, day, Language::Kk, Case::Genitive), "27 (жиырма жеті) күнтізбелік күн");
        assert_eq!(printed(27, day, Language::Ru, Case::Genitive), "27 (двадцати семи) календарных дней");
        assert_eq!(printed(1, Keyword::Minute, Language::Ru, Case::Accusative), "1 (одну) минуту");
    }
}
