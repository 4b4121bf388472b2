//! An official text cut into paragraphs, and the paragraphs of the file in the same form.

use std::cmp::Ordering;
use std::collections::{HashMap, HashSet};
use std::ops::Range;

use crate::analysis::{Token, TokenKind, tokens};
use crate::diagnostic::TextPart;
use crate::language::{Language, language_of_text};
use crate::model::Annex;
use crate::view::{OfficialText, Paragraph, ParagraphKind};

/// A paragraph to be compared.
#[derive(Clone, Debug)]
pub(super) struct Sheet {
    /// Its words.
    pub(super) text: String,
    /// Where it stands in the official text; of a paragraph of the file, its own length.
    pub(super) range: Range<usize>,
    /// The mark or label it begins with: «5.», «3)», «нәтиже»; empty where there is none.
    pub(super) mark: String,
    /// Its words and figures, folded.
    pub(super) keys: Vec<String>,
}

/// A paragraph of the file.
pub(super) struct Own {
    pub(super) sheet: Sheet,
    pub(super) part: TextPart,
    /// Where the runs that are terms of the rules stand in its text.
    pub(super) terms: Vec<Range<usize>>,
}

/// What a paragraph without a number can begin with, so that it is never taken for the end of the one before.
const LABELS: [&str; 4] = ["нәтиже:", "результат:", "ескерту.", "сноска."];

/// Cuts a text into paragraphs: at empty lines, and at lines that begin with a mark; or a paragraph a line, where more
/// paragraphs of the file come of it. Rows of a table are one paragraph; what has no words is none.
pub(super) fn sheets(text: &str, held: &[Own]) -> Vec<Sheet> {
    let [blocks, lines] = [false, true].map(|by_line| cut(text, by_line));
    // Each paragraph of the file is counted once.
    let common = |sheets: &[Sheet]| {
        let mut left: HashMap<&[String], usize> = HashMap::new();
        for own in held {
            *left.entry(&own.sheet.keys).or_default() += 1;
        }
        let is_said = |sheet: &&Sheet| match left.get_mut(sheet.keys.as_slice()) {
            Some(count @ 1..) => {
                *count -= 1;
                true
            }
            _ => false,
        };
        sheets.iter().filter(is_said).count()
    };
    match common(&blocks).cmp(&common(&lines)) {
        Ordering::Less => lines,
        Ordering::Equal if is_by_line(text) => lines,
        _ => blocks,
    }
}

/// Whether a text has hardly an empty line.
fn is_by_line(text: &str) -> bool {
    let blank = lines(text).filter(|(_, line)| line.is_empty()).count();
    blank * 3 < lines(text).count() - blank
}

fn cut(text: &str, by_line: bool) -> Vec<Sheet> {
    let mut sheets: Vec<Range<usize>> = Vec::new();
    let mut is_open = false;
    let mut was_row = false;
    for (range, line) in lines(text) {
        let is_row = line.contains(" | ");
        let goes_on = is_open && ((!by_line && mark(line).is_empty()) || (is_row && was_row));
        was_row = is_row;
        match sheets.last_mut() {
            _ if line.is_empty() => is_open = false,
            Some(last) if goes_on => last.end = range.end,
            _ => {
                sheets.push(range);
                is_open = true;
            }
        }
    }
    let sheets = sheets.into_iter().map(|range| Sheet::new(text.get(range.clone()).unwrap_or_default(), range));
    sheets.filter(|sheet| !sheet.keys.is_empty()).collect()
}

/// From how many letters on the language of a paragraph is sure: a short Kazakh one may have no letter of its own.
const ENOUGH_LETTERS: usize = 40;

/// Whether at least a quarter of the letters stand in paragraphs of Kazakh and at least a quarter in those of Russian.
///
/// A paragraph that the file says word for word in the language `found` is of that language, whatever its letters look like.
pub(super) fn hold_both_languages(theirs: &[Sheet], found: Option<Language>, held: &[Own]) -> bool {
    let said: HashSet<&[String]> = held.iter().map(|own| own.sheet.keys.as_slice()).collect();
    let (mut kazakh, mut russian) = (0, 0);
    for sheet in theirs {
        let letters = sheet.text.chars().filter(|letter| letter.is_alphabetic()).count();
        let is_said = said.contains(sheet.keys.as_slice());
        let language = if is_said { found } else { language_of_text(&sheet.text) };
        match language {
            Some(Language::Kk) if letters >= ENOUGH_LETTERS => kazakh += letters,
            Some(Language::Ru) if letters >= ENOUGH_LETTERS => russian += letters,
            _ => {}
        }
    }
    kazakh > 0 && kazakh.min(russian) * 4 >= kazakh + russian
}

/// The lines of a text without the blanks around them, and where they stand.
fn lines(text: &str) -> impl Iterator<Item = (Range<usize>, &str)> {
    let is_blank = |letter: char| letter.is_whitespace() || letter == '\u{feff}';
    text.split_inclusive('\n').scan(0, move |at, line| {
        let start = *at + line.len() - line.trim_start_matches(is_blank).len();
        *at += line.len();
        let line = line.trim_matches(is_blank);
        Some((start..start + line.len(), line))
    })
}

/// The paragraphs of the file.
pub(super) fn own_sheets(text: &OfficialText, annexes: &[Annex]) -> Vec<Own> {
    let mut begun = 0;
    let mut is_heading = false;
    let own = |paragraph: &Paragraph| {
        let was_heading = is_heading;
        is_heading = paragraph.kind == ParagraphKind::AnnexHeading;
        begun += usize::from(is_heading && !was_heading);
        let annex = begun.checked_sub(1).and_then(|at| annexes.get(at)).map(|annex| annex.number.as_str());
        own(paragraph, annex.unwrap_or_default())
    };
    text.paragraphs.iter().map(own).collect()
}

fn own(paragraph: &Paragraph, annex: &str) -> Own {
    let text = paragraph.text();
    let mut at = text.len() - paragraph.words().len();
    let mut terms = Vec::new();
    for run in &paragraph.runs {
        let range = at..at + run.text.len();
        at = range.end;
        if run.kind == crate::view::RunKind::Term {
            terms.push(range);
        }
    }
    let part = match (paragraph.kind, &paragraph.clause) {
        (ParagraphKind::Chapter, _) => TextPart::Chapter(paragraph.mark.trim_end_matches('.').to_owned()),
        (ParagraphKind::Note, _) => TextPart::Note,
        (_, Some(clause)) => TextPart::Clause(clause.clone()),
        (ParagraphKind::AnnexHeading | ParagraphKind::AnnexCaption | ParagraphKind::AnnexText, None) => {
            TextPart::Annex(annex.to_owned())
        }
        _ => TextPart::Head,
    };
    let range = 0..text.len();
    Own { sheet: Sheet::new(&text, range), part, terms }
}

impl Sheet {
    fn new(text: &str, range: Range<usize>) -> Self {
        Self { text: text.to_owned(), range, mark: mark(text), keys: keys(text) }
    }

    /// Whether two paragraphs stand under different numbers and go on with the same word.
    pub(super) fn is_renumbered(&self, other: &Self) -> bool {
        let is_number =
            |mark: &str| mark.ends_with(['.', ')']) && mark.starts_with(|digit: char| digit.is_ascii_digit());
        self.mark != other.mark
            && is_number(&self.mark)
            && is_number(&other.mark)
            && self.keys.get(1).is_some_and(|word| other.keys.get(1) == Some(word))
    }
}

/// The mark or label that a paragraph begins with; a dash before it does not matter.
fn mark(text: &str) -> String {
    let after_dash = text.strip_prefix(['-', '–']).filter(|rest| rest.starts_with(char::is_whitespace));
    let text = after_dash.unwrap_or(text).trim_start();
    let first = text.split_whitespace().next().unwrap_or_default();
    let is_number = |number: &str| {
        !number.is_empty()
            && number.starts_with(|digit: char| digit.is_ascii_digit())
            && number.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-')
    };
    if first.strip_suffix(['.', ')']).is_some_and(is_number) {
        return first.to_owned();
    }
    let label = crate::analysis::folded(first);
    if LABELS.contains(&label.as_str()) { label } else { String::new() }
}

/// The words and figures of a text, folded, as they are compared.
pub(super) fn keys(text: &str) -> Vec<String> {
    tokens(text).iter().map(key).collect()
}

/// A word or figure as it is compared.
pub(super) fn key(token: &Token<'_>) -> String {
    if token.kind == TokenKind::Number {
        return token.text.chars().filter(|letter| !letter.is_whitespace()).collect();
    }
    token.folded().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(text: &str) -> Vec<String> {
        sheets(text, &[]).into_iter().map(|sheet| sheet.text).collect()
    }

    #[test]
    fn paragraphs_are_parted_by_empty_lines_and_by_marks() {
        let text = "\u{feff}Тақырып\nекі жолда\n\n1. Бірінші\r\n\r\n- 1) а;\n- 2) б.\n\nСоңы\n\n";
        assert_eq!(texts(text), ["Тақырып\nекі жолда", "1. Бірінші", "- 1) а;", "- 2) б.", "Соңы"]);
        let marks: Vec<_> = sheets(text, &[]).into_iter().map(|sheet| sheet.mark).collect();
        assert_eq!(marks, ["", "1.", "1)", "2)", ""]);
        let second = sheets(text, &[]).remove(1);
        assert_eq!(text.get(second.range), Some("1. Бірінші"));
    }

    #[test]
    fn a_text_without_empty_lines_has_a_paragraph_a_line() {
        assert_eq!(texts("1. а\nб\n2. в\nНәтиже: г"), ["1. а", "б", "2. в", "Нәтиже: г"]);
        assert!(texts("").is_empty() && texts("\n \n").is_empty());
    }

    #[test]
    fn a_paragraph_that_the_file_says_is_of_its_language_whatever_its_letters() {
        let kazakh = "Қызмет беруші өтінішті қарайды және шешім қабылдайды, содан кейін қызмет алушыға жібереді";
        let alike = "Маман акт жасады: справка, заявление, документ, регистр, портал, канал, оператор";
        let text = format!("{kazakh}\n\n{alike}\n\n");
        let own = |text: &str| Own { sheet: Sheet::new(text, 0..text.len()), part: TextPart::Head, terms: Vec::new() };
        let file = [own(kazakh), own(alike)];
        assert!(!hold_both_languages(&sheets(&text, &[]), Some(Language::Kk), &file));
        assert!(hold_both_languages(&sheets(&text, &[]), Some(Language::Kk), file.get(..1).unwrap()));
        assert!(hold_both_languages(&sheets(&text, &[]), None, &[]));
    }

    #[test]
    fn a_date_and_a_number_in_the_text_are_no_marks() {
        for text in ["16.06.2017 жылғы", "1-қосымша", "30 (отыз) минут", "№ 144", "-"] {
            assert_eq!(mark(text), "", "{text}");
        }
        assert_eq!(mark("3-1) руководитель"), "3-1)");
        assert_eq!(mark("НӘТИЖЕ: қолхат"), "нәтиже:");
    }
}
