//! The notes «Ескерту. …» and «Сноска. …»: what each act did, in the technique of published texts.
//!
//! A note names the act by its date and number and, in brackets, how it is put into effect. The wordings are those of the
//! document of Aktobe № 33 and № 144 and of the model texts; for a clause excluded or repealed they follow the technique
//! of the Law on legal acts, art. 26-27.

use super::act::{ActForm, around_number};
use super::{Paragraph, ParagraphKind, Run, RunKind};
use crate::language::{ActNoun, Language, clause_mark, clause_name, of_clause};
use crate::model::{Act, ActKind, Clause, ClauseDone, ClauseNumber, Done, Regulation};
use crate::view::capital::capital;

/// The notes on what an act did to the whole text.
pub(super) fn of_whole(at: usize, regulation: &Regulation, language: Language) -> Vec<Paragraph> {
    let Some(act) = regulation.acts.get(at) else { return Vec::new() };
    let mut notes = Vec::new();
    if act.kind == ActKind::NewEdition {
        notes.push(Phrase::new("Регламент жаңа редакцияда", "Регламент в редакции", Link::Of));
    }
    for note in regulation.printed.notes.iter().filter(|note| note.act == at) {
        if let Done::Words { old, new } = &note.did {
            let kk = format!(
                "Регламенттің бүкіл мәтіні бойынша \"{}\" деген сөздер \"{}\" деген сөздермен ауыстырылды",
                old.kk, new.kk
            );
            let (old, new) = (old.in_language(language), new.in_language(language));
            let ru = format!("По всему тексту регламента слова \"{old}\" заменены словами \"{new}\"");
            notes.push(Phrase::new(kk, ru, Link::By));
        }
    }
    notes.into_iter().map(|phrase| phrase.note(act, regulation, language)).collect()
}

/// The notes on what the acts did to a clause, oldest first.
pub(super) fn of_clause_number(clause: &Clause, regulation: &Regulation, language: Language) -> Vec<Paragraph> {
    let acts: Vec<usize> = (0..regulation.acts.len()).collect();
    of_clause_by(&acts, clause, regulation, language)
}

/// The notes on what some of the acts did to a clause.
fn of_clause_by(acts: &[usize], clause: &Clause, regulation: &Regulation, language: Language) -> Vec<Paragraph> {
    let mut notes = Vec::new();
    for (at, act) in acts.iter().filter_map(|at| Some((*at, regulation.acts.get(*at)?))) {
        for (did, mark) in done(clause, at, act, regulation) {
            let phrase = phrase(did, mark, &clause.number);
            let mut note = phrase.note(act, regulation, language);
            note.clause = Some(clause.number.0.clone());
            notes.push(note);
        }
    }
    notes
}

/// The notes on what some acts did, in the order of the text: first those on the whole of it, then those on clauses; of
/// a clause that one of them repealed and that has no wording left, what is printed in its place.
pub(in crate::view) fn notes_of(acts: &[usize], regulation: &Regulation, language: Language) -> Vec<Paragraph> {
    let mut notes: Vec<Paragraph> = acts.iter().flat_map(|at| of_whole(*at, regulation, language)).collect();
    // The notes on a paragraph stand after its last part.
    let mut of_paragraph = Vec::new();
    for clause in &regulation.clauses {
        let own = match in_place(clause, regulation, language).filter(|_| clause.kk.pieces.is_empty()) {
            Some(runs) if clause.repealed.is_some_and(|at| acts.contains(&at)) => {
                let mark = clause.mark.clone().unwrap_or_else(|| clause_mark(&clause.number.0));
                let kind = if clause.number.0.contains('.') { ParagraphKind::Subclause } else { ParagraphKind::Clause };
                vec![Paragraph { kind, clause: Some(clause.number.0.clone()), mark, runs }]
            }
            Some(_) => Vec::new(),
            None => of_clause_by(acts, clause, regulation, language),
        };
        if clause.number.0.contains('.') {
            notes.extend(own);
        } else {
            notes.append(&mut of_paragraph);
            of_paragraph = own;
        }
    }
    notes.append(&mut of_paragraph);
    notes
}

/// What is printed in place of a clause that was repealed and has no wording left.
pub(super) fn in_place(clause: &Clause, regulation: &Regulation, language: Language) -> Option<Vec<Run>> {
    let at = clause.repealed?;
    let act = regulation.acts.get(at)?;
    let is_excluded = done(clause, at, act, regulation).iter().any(|(did, _)| *did == ClauseDone::Excluded);
    let [kk, ru] = if is_excluded {
        ["алып тасталды", "исключен"]
    } else {
        ["күші жойылды", "утратил силу"]
    };
    let is_item = clause.number.0.contains('.');
    let begins = |text: &str| if is_item { text.to_owned() } else { capital(text) };
    let mut runs = Phrase::new(begins(kk), begins(ru), Link::By).runs(act, regulation, language);
    if is_item && let Some(last) = runs.last_mut() {
        last.text.pop();
        last.text.push(';');
    }
    Some(runs)
}

/// What an act did to a clause, and the number as the Kazakh note prints it.
fn done<'r>(clause: &Clause, at: usize, act: &Act, regulation: &'r Regulation) -> Vec<(ClauseDone, Option<&'r str>)> {
    let notes = regulation.printed.notes.iter().filter(|note| note.act == at);
    let of_clauses = notes.filter_map(|note| match &note.did {
        Done::Clause { number, did, mark } => Some((number, *did, mark.as_deref())),
        Done::Words { .. } => None,
    });
    let of_clauses: Vec<_> = of_clauses.collect();
    let mut done: Vec<_> = of_clauses
        .iter()
        .filter(|(number, ..)| **number == clause.number)
        .map(|(_, did, mark)| (*did, *mark))
        .collect();
    let changes = matches!(&act.kind, ActKind::Changes(clauses) if clauses.contains(&clause.number.0));
    // A note on a part of a clause says more than that the clause was changed.
    let of_parts = of_clauses.iter().any(|(number, ..)| number.0.starts_with(&format!("{}.", clause.number.0)));
    if done.is_empty() && clause.repealed == Some(at) {
        done.push((ClauseDone::Repealed, None));
    } else if done.is_empty() && changes && !of_parts {
        done.push((ClauseDone::Changed, None));
    }
    done
}

/// How a note goes on after what was done.
#[derive(Clone, Copy)]
enum Link {
    /// «постановлением».
    By,
    /// «постановления».
    Of,
    /// «в соответствии с постановлением».
    Following,
}

/// What was done, in both languages.
struct Phrase {
    kk: String,
    ru: String,
    link: Link,
}

/// What was done to a clause.
fn phrase(did: ClauseDone, mark: Option<&str>, number: &ClauseNumber) -> Phrase {
    let number = number.0.as_str();
    let kk = |end: Form| kazakh_clause(number, mark, end);
    let ru = capital(&clause_name(number, Language::Ru));
    match did {
        ClauseDone::Changed => Phrase::new(
            format!("{} өзгерістер енгізілді", kk(Form::Into)),
            format!("{ru} с изменениями, внесенными"),
            Link::By,
        ),
        ClauseDone::ChangedOnce => Phrase::new(
            format!("{} өзгеріс енгізілді", kk(Form::Into)),
            format!("{ru} с изменением, внесенным"),
            Link::By,
        ),
        ClauseDone::Restated => {
            Phrase::new(format!("{} жаңа редакцияда", kk(Form::Plain)), format!("{ru} в редакции"), Link::Of)
        }
        ClauseDone::Supplemented => {
            let (kk, ru) = match number.rsplit_once('.') {
                Some((whole, item)) => (
                    format!("{} {item}) тармақшамен толықтырылды", clause_name(whole, Language::Kk)),
                    format!("{} дополнен подпунктом {item})", capital(&clause_name(whole, Language::Ru))),
                ),
                None => (
                    format!(
                        "Регламент {}тармақпен толықтырылды",
                        mark.map_or_else(|| format!("{number}-"), str::to_owned)
                    ),
                    format!("Регламент дополнен пунктом {number}"),
                ),
            };
            Phrase::new(kk, ru, Link::Following)
        }
        ClauseDone::Excluded => {
            Phrase::new(format!("{} алып тасталды", kk(Form::Plain)), format!("{ru} исключен"), Link::By)
        }
        ClauseDone::Repealed => {
            Phrase::new(format!("{} күші жойылды", kk(Form::Of)), format!("{ru} утратил силу"), Link::By)
        }
    }
}

/// The form of a clause's Kazakh name.
#[derive(Clone, Copy)]
enum Form {
    /// «5-тармақ».
    Plain,
    /// «5-тармаққа».
    Into,
    /// «5-тармақтың».
    Of,
}

/// The name of a clause in a note: «5-тармаққа», «5-тармақтың 3) тармақшасына»; the mark stands for «5-».
fn kazakh_clause(number: &str, mark: Option<&str>, form: Form) -> String {
    let plain = clause_name(number, Language::Kk);
    let name = match form {
        Form::Plain => plain,
        // A paragraph ends on «тармақ», a subparagraph on «тармақшасы».
        Form::Into if number.contains('.') => format!("{plain}на"),
        Form::Into => format!("{plain}қа"),
        Form::Of => of_clause(number, Language::Kk),
    };
    let paragraph = number.split('.').next().unwrap_or_default();
    match (mark, name.strip_prefix(&format!("{paragraph}-"))) {
        (Some(mark), Some(rest)) => format!("{mark}{rest}"),
        _ => name,
    }
}

impl Phrase {
    fn new(kk: impl Into<String>, ru: impl Into<String>, link: Link) -> Self {
        Self { kk: kk.into(), ru: ru.into(), link }
    }

    /// The note as a paragraph.
    fn note(self, act: &Act, regulation: &Regulation, language: Language) -> Paragraph {
        let mark = if language == Language::Ru { "Сноска." } else { "Ескерту." };
        let runs = self.runs(act, regulation, language);
        Paragraph { kind: ParagraphKind::Note, clause: None, mark: mark.to_owned(), runs }
    }

    /// What was done, by which act, and how the act is put into effect.
    fn runs(self, act: &Act, regulation: &Regulation, language: Language) -> Vec<Run> {
        let name = ActNoun::of_body(&regulation.body.kk);
        let russian = match self.link {
            Link::By => name.by_russian().to_owned(),
            Link::Of => name.of_russian().to_owned(),
            Link::Following => format!("в соответствии с {}", name.by_russian()),
        };
        let nouns = [name.by_kazakh(), &russian];
        let [before, number, after] = around_number(act, regulation, language, ActForm::InFigures, nouns);
        let did = if language == Language::Ru { self.ru + " " } else { self.kk + " – " };
        let effect = effective_words(act, language).map(|words| format!(" ({words})")).unwrap_or_default();
        vec![
            Run::text(did + &before),
            Run { kind: RunKind::Link, text: number },
            Run::text(format!("{after}{effect}.")),
        ]
    }
}

/// How an act is put into effect, in the words of a language; none where the file does not hold them in it.
fn effective_words(act: &Act, language: Language) -> Option<&str> {
    let wording = act.effective.as_ref()?;
    match language {
        Language::Kk => wording.kk.as_deref(),
        Language::Ru => wording.ru.as_deref(),
        Language::En => None,
    }
}
