//! How wide words are, and where their lines break.
//!
//! The widths are those of `DejaVu Sans`, in hundredths of the size, rounded up; where `Noto Sans` is wider, its own.
//! Both are wider than `Arial` and `Liberation Sans`, so that a line fits whichever of them a reader has.

use super::chart::{LETTER, Line};

/// How much wider a bold word is, in hundredths; the few letters that are wider by more have room in the padding.
const BOLD: i32 = 116;

/// The width of a letter in hundredths of its size; one that is not listed is taken for the widest.
const fn letter(letter: char) -> i32 {
    match letter {
        'i' | 'j' | 'l' | 'і' | '\'' => 28,
        ',' | '.' | '·' | ' ' | '’' | '\u{a0}' => 32,
        'I' | 'J' | 'І' | '/' | ':' | ';' => 38,
        'f' | '-' | '(' | ')' | '[' | ']' | 't' | '!' | 'r' => 42,
        '"' | '_' | '–' | '“' | '”' | '„' | 's' | 'z' | 'г' | '?' | 'з' => 54,
        'c' | 'с' | 'э' | 'L' | 'F' | 'k' | '|' | '*' => 58,
        'в' | 'т' | 'ь' | 'v' | 'x' | 'y' | 'у' | 'х' | 'ғ' | 'ү' | 'ұ' => 60,
        'P' | 'Г' | 'Р' | 'к' | 'қ' | 'я' | 'T' | 'Y' | 'a' | 'e' | 'o' | 'Т' | 'а' | 'б' | 'е' | 'ё' | 'о' | 'ә'
        | 'ө' | 'Ұ' | 'Ү' | '«' | '»' | 'ч' => 62,
        '0'..='9'
        | 'S'
        | 'E'
        | 'b'
        | 'd'
        | 'g'
        | 'h'
        | 'n'
        | 'p'
        | 'q'
        | 'u'
        | 'Е'
        | 'Ё'
        | 'л'
        | 'р'
        | 'һ'
        | 'З'
        | 'и'
        | 'й'
        | 'У' => 65,
        'K' | 'н' | 'п' | 'ң' | 'Ғ' | 'A' | 'B' | 'V' | 'X' | 'Z' | 'А' | 'Б' | 'В' | 'Х' | 'Ь' | 'ц' => 69,
        'C' | 'R' | 'С' | 'Э' | 'Я' | 'д' | 'К' | 'ъ' | 'Қ' | 'U' | 'Ч' | 'Һ' => 74,
        'N' | 'H' | 'Л' | 'Н' | 'П' | 'м' | 'Ң' | 'И' | 'Й' | 'D' | 'G' | 'Ц' | '&' => 78,
        'O' | 'Q' | 'Д' | 'О' | 'ы' | 'Ә' | 'Ө' | 'w' | '=' | '+' | '<' | '>' | '→' | '≤' | '≥' | '≠' | '×' | 'Ъ' => {
            84
        }
        'ю' | 'ф' | 'M' | 'М' | 'Ф' | 'Ы' | 'ж' | 'ш' => 92,
        'щ' | '%' | 'm' | 'W' | '…' | '—' | '@' => 100,
        '№' | 'Ш' | 'Ж' | 'Ю' | 'Щ' => 110,
        _ => 135,
    }
}

/// The width of a line in units.
#[must_use]
pub(in crate::view) fn width(text: &str, is_bold: bool) -> i32 {
    let hundredths: i32 = text.chars().map(letter).sum();
    let units = (hundredths * LETTER + 99) / 100;
    if is_bold { (units * BOLD + 99) / 100 } else { units }
}

/// Lines, and whether they hold all the words, none of them broken.
pub(super) struct Wrapped {
    /// The lines.
    pub(super) lines: Vec<Line>,
    /// Whether no word is broken.
    is_unbroken: bool,
    /// Whether no word is left out.
    pub(super) is_whole: bool,
}

impl Wrapped {
    /// Whether all words are there, none of them broken.
    pub(super) const fn is_sound(&self) -> bool {
        self.is_unbroken && self.is_whole
    }
}

/// The width of the longest word of a text, in units.
pub(super) fn longest_word(text: &str, is_bold: bool) -> i32 {
    text.split_ascii_whitespace().map(|word| width(word, is_bold)).max().unwrap_or_default()
}

/// Breaks words into lines: line n is at most as wide as `room(n)`, and there are at most `most` of them.
///
/// Where there is room, and no words must be left out for it, on one line stand a number and what it counts, a word of one
/// or two letters and the next word, and what is numbered and its number. A word for which no line has room is broken between letters;
/// what is left out is marked by «…».
pub(super) fn wrap(text: &str, is_bold: bool, most: usize, room: impl Fn(usize) -> i32) -> Wrapped {
    let held = wrap_held(text, is_bold, most, &room);
    if held.is_whole { held } else { broken(text, is_bold, most, room, false) }
}

/// Breaks words into lines as [`wrap`] does, but leaves words out rather than parts a number from the next word.
pub(super) fn wrap_held(text: &str, is_bold: bool, most: usize, room: impl Fn(usize) -> i32) -> Wrapped {
    broken(text, is_bold, most, room, true)
}

/// Whether a word is what is numbered in Russian acts, the number of which stands behind it: «пунктом 5».
fn is_numbered(word: &str) -> bool {
    let word = word.to_lowercase();
    let has_stem = ["пункт", "подпункт", "раздел", "приложени"].iter().any(|stem| word.starts_with(stem));
    let is_form = matches!(
        word.as_str(),
        "№" | "статья"
            | "статьи"
            | "статье"
            | "статью"
            | "статьей"
            | "статей"
            | "статьям"
            | "статьями"
            | "статьях"
            | "глава"
            | "главы"
            | "главе"
            | "главу"
            | "главой"
            | "часть"
            | "части"
            | "частью"
            | "частей"
            | "частях"
    );
    has_stem || is_form
}

/// How a word stands with the next one.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Bond {
    /// They may be parted.
    None,
    /// A word of one or two letters.
    Weak,
    /// A number and what it counts, or what is numbered and its number.
    Strong,
}

/// How a word stands with the next one, if it stands so with the word before it.
fn bond(before: Option<&str>, word: &str, next: &str) -> Bond {
    let is_number = |word: &str| word.bytes().all(|byte| byte.is_ascii_digit());
    if is_number(word) {
        return if before.is_some_and(is_numbered) { Bond::None } else { Bond::Strong };
    }
    match next.starts_with(|letter: char| letter.is_ascii_digit()) && is_numbered(word) {
        true => Bond::Strong,
        false if word.chars().count() <= 2 => Bond::Weak,
        false => Bond::None,
    }
}

/// The most words that are held together.
const MOST_BONDS: usize = 32;

/// How many words from the first one stand on one line, and how wide they are: as many as belong together, where there
/// is room; else so many that those behind them stand together, or as many as there is room for.
fn held(words: &[&str], is_bold: bool, room: i32) -> (usize, i32) {
    let before = |at: usize| at.checked_sub(1).and_then(|at| words.get(at)).copied();
    let bonds = words.windows(2).enumerate().map(|(at, pair)| match pair {
        [word, next] => bond(before(at), word, next),
        _ => Bond::None,
    });
    let bonds: Vec<Bond> = bonds.take(MOST_BONDS).take_while(|bond| *bond != Bond::None).collect();
    let blank = width(" ", is_bold);
    let wide = |from: usize, past: usize| -> i32 {
        let own = words.get(from..past).unwrap_or_default().iter().map(|word| blank + width(word, is_bold));
        own.sum::<i32>() - blank
    };
    let past = bonds.len() + 1;
    let fits = |past: &usize| wide(0, *past) <= room;
    let parted = |at: &usize| bonds.get(at - 1) == Some(&Bond::Weak) && wide(*at, past) <= room;
    let most = (1..=past).rev().find(fits).unwrap_or(1);
    let count = if most == past { past } else { (2..=most).rev().find(parted).unwrap_or(most) };
    (count, wide(0, count))
}

/// Breaks words into lines, with or without holding a number to the next word.
fn broken(text: &str, is_bold: bool, most: usize, room: impl Fn(usize) -> i32, is_held: bool) -> Wrapped {
    let mut lines = Vec::new();
    let mut line = String::new();
    let mut is_unbroken = true;
    let mut taken = 0;
    let blank = width(" ", is_bold);
    // A blank that does not break stays in its word.
    let words: Vec<&str> = text.split([' ', '\n', '\t']).filter(|word| !word.is_empty()).collect();
    let mut past = 0;
    for (at, word) in words.iter().enumerate() {
        if lines.len() >= most {
            break;
        }
        let own = width(word, is_bold);
        let free = room(lines.len()) - taken - if taken > 0 { blank } else { 0 };
        let mut needed = own;
        if is_held && at >= past {
            let (count, together) = held(words.get(at..).unwrap_or_default(), is_bold, free.max(room(lines.len() + 1)));
            (past, needed) = (at + count, together);
        }
        if own <= free && needed <= free {
            if taken > 0 {
                line.push(' ');
                taken += blank;
            }
            line.push_str(word);
            taken += own;
            continue;
        }
        if taken > 0 {
            lines.push(std::mem::take(&mut line));
            taken = 0;
        }
        if own <= room(lines.len()) {
            line.push_str(word);
            taken = own;
            continue;
        }
        is_unbroken = false;
        for letter in word.chars() {
            let own = width(letter.encode_utf8(&mut [0; 4]), is_bold);
            if taken > 0 && taken + own > room(lines.len()) {
                lines.push(std::mem::take(&mut line));
                taken = 0;
                if lines.len() >= most {
                    break;
                }
            }
            line.push(letter);
            taken += own;
        }
    }
    if !line.is_empty() {
        lines.push(line);
    }
    let written: usize = lines.iter().take(most).map(|line| line.chars().filter(|c| !c.is_whitespace()).count()).sum();
    let is_whole = written == text.chars().filter(|letter| !letter.is_whitespace()).count();
    lines.truncate(most);
    if !is_whole && let Some(last) = lines.last_mut() {
        while !last.is_empty() && width(last, is_bold) + width("…", is_bold) > room(most - 1) {
            last.pop();
        }
        last.push('…');
    }
    let lines = lines.into_iter().map(|text| Line { text, is_bold }).collect();
    Wrapped { lines, is_unbroken, is_whole }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(text: &str, most: usize, room: i32) -> Vec<String> {
        wrap(text, false, most, |_| room).lines.into_iter().map(|line| line.text).collect()
    }

    #[test]
    fn words_stand_whole_where_a_line_has_room_for_them() {
        assert_eq!(lines("құжаттарды қабылдау және тіркеу", 9, 600), ["құжаттарды", "қабылдау", "және тіркеу"]);
        assert_eq!(lines("  бір\n екі ", 9, 600), ["бір екі"]);
        assert_eq!(lines("1\u{a0}бап", 9, 250), ["1\u{a0}бап"]);
        assert_eq!(lines("", 9, 600), [""; 0]);
    }

    #[test]
    fn a_number_or_a_short_word_is_not_parted_from_the_next_word() {
        assert_eq!(lines("мерзімі 30 күнге ұзартылады", 9, 600), ["мерзімі", "30 күнге", "ұзартылады"]);
        assert_eq!(lines("дней с момента", 9, 520), ["дней", "с момента"]);
        assert_eq!(
            lines("продлевает срок на 30 календарных дней", 9, 780),
            ["продлевает срок", "на 30", "календарных", "дней"],
            "there is no room for all three"
        );
        assert_eq!(
            lines("продлевает срок на 30 календарных дней", 9, 1000),
            ["продлевает срок", "на 30 календарных", "дней"]
        );
        assert_eq!(lines("дней с момента", 2, 520), ["дней", "с момента"]);
        assert_eq!(lines("шағым 10 тармағында", 9, 560), ["шағым 10", "тармағында"], "there is no room for both");
        assert_eq!(lines("согласно пункту 5 настоящего", 9, 640), ["согласно", "пункту 5", "настоящего"]);
        assert_eq!(
            lines("услуга в соответствии с пунктом 5 акта", 9, 880),
            ["услуга", "в соответствии", "с пунктом 5 акта"]
        );
        assert_eq!(lines("услуга в 5 дней и до 10 дней", 9, 370), ["услуга", "в 5 дней", "и до", "10 дней"]);
        assert_eq!(lines("выдача и на 3 листах", 9, 560), ["выдача и на", "3 листах"]);
        assert_eq!(
            lines("согласно Подпункту 12) пункта 8 Правил", 9, 900),
            ["согласно", "Подпункту 12)", "пункта 8 Правил"]
        );
        // Rather than leave words out, the number is parted.
        let text = "мерзімі 30 күнге ұзартылады";
        assert_eq!(lines(text, 3, 600), ["мерзімі", "30 күнге", "ұзартылады"]);
        let narrow = width("мерзімі 30", false) + 5;
        assert_eq!(lines("мерзімі 30 күнге", 2, narrow), ["мерзімі", "30 күнге"]);
        assert_eq!(lines("мерзімі 30 күнге мен", 2, narrow), ["мерзімі 30", "күнге мен"]);
        assert!(!wrap_held("мерзімі 30 күнге мен", false, 2, |_| narrow).is_whole);
    }

    #[test]
    fn a_word_without_an_end_is_broken_and_cut() {
        let long = "қ".repeat(2000);
        let lines = lines(&long, 3, 500);
        assert_eq!(lines.len(), 3);
        assert!(lines.iter().all(|line| width(line, false) <= 500), "{lines:?}");
        assert!(lines[2].ends_with('…') && !lines[1].ends_with('…'));
    }

    #[test]
    fn what_just_fits_is_not_cut() {
        let text = "бір екі";
        assert_eq!(lines(text, 1, width(text, false)), [text]);
        assert_eq!(lines(text, 1, width(text, false) - 1), ["бір…"]);
    }
}
