//! W1408: a term that a placeholder prints fits the words around it.

use super::granted::{Granted, named, printed, sum};
use super::passage::{ReadArticle, Reading, Slot};
use crate::calendar::Term;
use crate::diagnostic::{Diagnostic, SentenceFault};
use crate::language::{Case, Keyword, Language, unit_noun};
use crate::model::TermOf;

/// The words of Russian after which a term stands in the genitive, with what goes before them.
const GENITIVE: [(&str, &str); 12] = [
    ("в", "течение"),
    ("в", "течении"),
    ("на", "протяжении"),
    ("в", "пределах"),
    ("по", "истечении"),
    ("не", "более"),
    ("не", "менее"),
    ("не", "позднее"),
    ("не", "позже"),
    ("", "истечения"),
    ("", "свыше"),
    ("", "до"),
];

/// The words of Russian after which a term stands in the accusative.
const ACCUSATIVE: [&str; 4] = ["на", "за", "через", "спустя"];

/// The words of Kazakh that stand behind a term with a number.
const AFTER: [&str; 7] = ["ішінде", "бойы", "аралығында", "өткен", "бұрын", "дейін", "соң"];

/// A word that stands behind an ending, and without one is no postposition: «кейін қайтару» is to give back.
const AFTER_ENDING: &str = "кейін";

/// The endings of the Kazakh cases in all their forms: dative, accusative, locative, ablative, instrumental, genitive.
const ENDINGS: [&[&str]; 6] = [
    &["қа", "ке", "ға", "ге", "на", "не"],
    &["ты", "ті", "ды", "ді", "ны", "ні", "н"],
    &["та", "те", "да", "де", "нда", "нде"],
    &["тан", "тен", "дан", "ден", "нан", "нен"],
    &["пен", "бен", "мен"],
    &["тың", "тің", "дың", "дің", "ның", "нің"],
];

/// The endings of a unit, in the order of [`ENDINGS`].
const fn endings(unit: Keyword) -> [&'static str; 6] {
    match unit {
        Keyword::Minute | Keyword::Hour => ["қа", "ты", "та", "тан", "пен", "тың"],
        Keyword::CalendarDay => ["ге", "ді", "де", "нен", "мен", "нің"],
        Keyword::WorkingDay => ["не", "н", "нде", "нен", "мен", "нің"],
        Keyword::Week => ["ға", "ны", "да", "дан", "мен", "ның"],
        _ => ["ға", "ды", "да", "дан", "мен", "дың"],
    }
}

/// Reports each placeholder whose term does not fit the words around it.
pub(super) fn check(article: &ReadArticle<'_>, rules: &[Granted<'_>], faults: &mut Vec<Diagnostic>) {
    let readings = article.kk.iter().chain(&article.ru);
    let slots = readings.flat_map(|reading| reading.passage.slots.iter().map(move |slot| (reading, slot)));
    let reports = slots.filter_map(|(reading, slot)| match reading.passage.language {
        Language::Ru => russian(reading, slot, rules),
        _ => kazakh(reading, slot, rules),
    });
    faults.extend(reports.map(|report| report.about(&article.number.value)));
}

fn kazakh(reading: &Reading<'_>, slot: &Slot<'_>, rules: &[Granted<'_>]) -> Option<Diagnostic> {
    let mut following = reading.tokens.iter().skip_while(|token| token.range.start < slot.range.end);
    let next = following.next()?;
    let between = reading.passage.text.get(slot.range.end..next.range.start)?;
    let is_ending = between.is_empty();
    if is_at_once(slot, rules) {
        let is_after = |word: &str| AFTER.contains(&word) || (is_ending && word == AFTER_ENDING);
        let last = if is_ending { following.next().filter(|token| is_after(token.folded())) } else { None };
        let is_beside = is_ending || (between.trim().is_empty() && is_after(next.folded()));
        if !is_beside {
            return None;
        }
        let end = last.unwrap_or(next).range.end;
        let (words, beside) =
            (reading.passage.slice(&(slot.range.end..end)), reading.passage.slice(&(next.range.start..end)));
        return Some(no_number(reading, slot, &format!("{}{words}", at_once(Language::Kk)), beside));
    }
    let (term, unit) = in_words(slot, rules, Language::Kk, Case::Genitive)?;
    let case = ENDINGS.iter().position(|all| is_ending && all.contains(&next.folded()))?;
    let ending = *endings(unit).get(case)?;
    if next.folded() == ending {
        return None;
    }
    let fault =
        SentenceFault::Ending { printed: format!("{term}{}", next.text), right: format!("{term}{ending}"), ending };
    let place = reading.passage.place(&next.range);
    let report = Diagnostic::at(place, fault);
    Some(if reading.passage.is_exact { report.with_fix(place, ending) } else { report })
}

fn russian(reading: &Reading<'_>, slot: &Slot<'_>, rules: &[Granted<'_>]) -> Option<Diagnostic> {
    let passage = reading.passage;
    let mut before = reading.tokens.iter().rev().skip_while(|token| token.range.end > slot.range.start);
    let (word, earlier) = (before.next()?, before.next());
    let is_near = |from: usize, to: usize| passage.text.get(from..to).is_some_and(|between| between.trim().is_empty());
    if !is_near(word.range.end, slot.range.start) {
        return None;
    }
    let earlier = earlier.filter(|token| is_near(token.range.end, word.range.start));
    let is_said = |(first, second): &&(&str, &str)| {
        *second == word.folded() && (first.is_empty() || earlier.is_some_and(|token| token.folded() == *first))
    };
    let genitive = GENITIVE.iter().find(is_said);
    let wanted = match genitive {
        Some(_) => Case::Genitive,
        None if ACCUSATIVE.contains(&word.folded()) => Case::Accusative,
        None => return None,
    };
    let is_of_two = genitive.is_some_and(|(first, _)| !first.is_empty());
    let start = earlier.filter(|_| is_of_two).unwrap_or(word).range.start;
    let words = one_line(passage.slice(&(start..word.range.end)));
    if is_at_once(slot, rules) {
        let text = format!("{words} {}", at_once(Language::Ru));
        return Some(no_number(reading, slot, &text, &words));
    }
    let (is, _) = in_words(slot, rules, Language::Ru, slot.case)?;
    let (right, _) = in_words(slot, rules, Language::Ru, wanted)?;
    if is == right {
        return None;
    }
    let placeholder = placeholder(slot, rules, wanted)?;
    let fault = SentenceFault::Case {
        printed: format!("{words} {is}"),
        right: format!("{words} {right}"),
        placeholder: placeholder.clone(),
    };
    let place = passage.place(&slot.range);
    let report = Diagnostic::at(place, fault);
    Some(if passage.is_exact { report.with_fix(place, placeholder) } else { report })
}

/// What a placeholder prints, and of which unit; none where its term is due at once.
fn in_words(slot: &Slot<'_>, rules: &[Granted<'_>], language: Language, case: Case) -> Option<(String, Keyword)> {
    if let Some((amount, unit)) = sum(slot.of, rules) {
        return Some((printed(amount, unit, language, case), unit));
    }
    let is_own = |granted: &Granted<'_>| granted.of.is_some_and(|of| slot.of == [of]);
    let is_within = rules.iter().any(|granted| is_own(granted) && granted.term == Term::WithinWorkingDay);
    is_within.then(|| (unit_noun(Keyword::WorkingDay, 1, case, language).to_owned(), Keyword::WorkingDay))
}

/// The placeholder that prints the same in another case of Russian.
fn placeholder(slot: &Slot<'_>, rules: &[Granted<'_>], case: Case) -> Option<String> {
    let part = |of: &TermOf| {
        let granted = rules.iter().find(|granted| granted.of == Some(*of))?;
        let placeholder = granted.placeholder(Language::Ru, case)?;
        Some(placeholder.trim_matches(['{', '}']).to_owned())
    };
    let parts: Option<Vec<String>> = slot.of.iter().map(part).collect();
    Some(format!("{{{}}}", parts?.join(" + ")))
}

/// Whether a placeholder prints a term that is due at once.
fn is_at_once(slot: &Slot<'_>, rules: &[Granted<'_>]) -> bool {
    let is_it =
        |granted: &Granted<'_>| granted.of.is_some_and(|of| slot.of.contains(&of)) && granted.term == Term::AtOnce;
    rules.iter().any(is_it)
}

/// The word for a term that is due at once.
fn at_once(language: Language) -> String {
    named(Term::AtOnce).in_language(language).to_owned()
}

fn no_number(reading: &Reading<'_>, slot: &Slot<'_>, printed: &str, beside: &str) -> Diagnostic {
    let fault = SentenceFault::NoNumber { printed: one_line(printed), beside: beside.to_owned() };
    Diagnostic::at(reading.passage.place(&slot.range), fault)
}

fn one_line(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_ending_of_a_unit_is_a_form_of_its_case() {
        for unit in [
            Keyword::Minute,
            Keyword::Hour,
            Keyword::CalendarDay,
            Keyword::WorkingDay,
            Keyword::Week,
            Keyword::Month,
            Keyword::Year,
        ] {
            for (ending, all) in endings(unit).iter().zip(ENDINGS) {
                assert!(all.contains(ending), "{unit:?}: {ending}");
            }
        }
    }
}
