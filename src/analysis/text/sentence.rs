//! W1408: a term that a placeholder prints fits the words around it.

use super::granted::{Granted, named, printed, sum};
use super::passage::{ReadArticle, Reading, Slot};
use crate::calendar::Term;
use crate::diagnostic::{Diagnostic, SentenceFault};
use crate::language::{Case, Keyword, Language};

/// The words of Russian after which a term stands in the genitive, with what goes before them.
const GENITIVE: [(&str, &str); 7] = [
    ("в", "течение"),
    ("по", "истечении"),
    ("не", "более"),
    ("не", "менее"),
    ("не", "позднее"),
    ("не", "позже"),
    ("", "до"),
];

/// The words of Russian after which a term stands in the accusative.
const ACCUSATIVE: [&str; 4] = ["на", "за", "через", "спустя"];

/// The words of Kazakh that stand behind a term with a number.
const AFTER: [&str; 5] = ["ішінде", "бойы", "өткен", "бұрын", "кейін"];

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
    let next = reading.tokens.iter().find(|token| token.range.start >= slot.range.end)?;
    let between = reading.passage.text.get(slot.range.end..next.range.start)?;
    if is_at_once(slot, rules) {
        let is_beside = between.is_empty() || (between.trim().is_empty() && AFTER.contains(&next.folded()));
        let (words, beside) = (format!("{}{between}{}", at_once(Language::Kk), next.text), next.text);
        return is_beside.then(|| no_number(reading, slot, &words, beside));
    }
    let (amount, unit) = sum(slot.of, rules)?;
    let case = ENDINGS.iter().position(|all| between.is_empty() && all.contains(&next.folded()))?;
    let ending = *endings(unit).get(case)?;
    if next.folded() == ending {
        return None;
    }
    let term = printed(amount, unit, Language::Kk, Case::Genitive);
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
    let is_earlier = |other: &str| {
        earlier.is_some_and(|token| token.folded() == other && is_near(token.range.end, word.range.start))
    };
    let is_genitive =
        GENITIVE.iter().any(|(first, second)| *second == word.folded() && (first.is_empty() || is_earlier(first)));
    let wanted = match word.folded() {
        _ if is_genitive => Case::Genitive,
        word if ACCUSATIVE.contains(&word) => Case::Accusative,
        _ => return None,
    };
    let start =
        earlier.filter(|_| is_genitive && word.folded() != "до").map_or(word.range.start, |token| token.range.start);
    let words = one_line(passage.slice(&(start..word.range.end)));
    if is_at_once(slot, rules) {
        let text = format!("{words} {}", at_once(Language::Ru));
        return Some(no_number(reading, slot, &text, &words));
    }
    let (amount, unit) = sum(slot.of, rules)?;
    let [is, right] = [slot.case, wanted].map(|case| printed(amount, unit, Language::Ru, case));
    if is == right {
        return None;
    }
    let placeholder = in_case(slot.written, wanted);
    let fault = SentenceFault::Case {
        printed: format!("{words} {is}"),
        right: format!("{words} {right}"),
        placeholder: placeholder.clone(),
    };
    let place = passage.place(&slot.range);
    let report = Diagnostic::at(place, fault);
    Some(if passage.is_exact { report.with_fix(place, placeholder) } else { report })
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

/// A placeholder in another case of Russian.
fn in_case(written: &str, case: Case) -> String {
    let suffix = if case == Case::Accusative { "_вп" } else { "" };
    let inside = written.trim_start_matches('{').trim_end_matches('}');
    let parts = inside.split('+').map(|part| {
        let Some((name, property)) = part.trim().split_once('.') else { return part.trim().to_owned() };
        let (word, number) =
            property.split_once('.').map_or((property, String::new()), |(word, at)| (word, format!(".{at}")));
        let word = word.trim_end_matches("_ип").trim_end_matches("_вп");
        format!("{name}.{word}{suffix}{number}")
    });
    format!("{{{}}}", parts.collect::<Vec<_>>().join(" + "))
}

fn one_line(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_placeholder_is_put_into_another_case_with_all_its_parts() {
        assert_eq!(in_case("{беру.срок}", Case::Accusative), "{беру.срок_вп}");
        assert_eq!(in_case("{беру.срок_вп.2}", Case::Genitive), "{беру.срок.2}");
        assert_eq!(in_case("{беру.срок_ип+созу.продление_вп}", Case::Accusative), "{беру.срок_вп + созу.продление_вп}");
    }

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
