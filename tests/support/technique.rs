//! An amending act carried out on a text, written without anything of what makes such acts: it reads the words.

use reglament::language::Language;
use reglament::model::{AnnexKind, Clause, Regulation};
use reglament::view::{OfficialText, Paragraph, ParagraphKind};

/// A text as an act sees it; what only a picture or an editor's note says is not in it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Document {
    pub(crate) title: Vec<String>,
    /// The headings of chapters by number.
    pub(crate) headings: Vec<(String, String)>,
    pub(crate) clauses: Vec<Element>,
    /// The annexes by number; of one with a picture no line.
    pub(crate) annexes: Vec<(String, Vec<String>)>,
}

/// A paragraph; once it was restated whole its parts stand in `own`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Element {
    pub(crate) number: String,
    pub(crate) own: Vec<String>,
    pub(crate) parts: Vec<(String, Vec<String>)>,
    pub(crate) tail: Vec<String>,
}

impl Element {
    pub(crate) fn lines(&self) -> Vec<String> {
        let parts = self.parts.iter().flat_map(|(_, lines)| lines.clone());
        self.own.iter().cloned().chain(parts).chain(self.tail.clone()).collect()
    }
}

impl Document {
    /// The text of an edition; what is gone while its number stays is not in it.
    pub(crate) fn of(regulation: &Regulation, language: Language) -> Self {
        let mut document = Self::default();
        let is_gone = |number: &str| {
            let clause = regulation.clauses.iter().find(|clause| clause.number.0 == number);
            clause.is_some_and(|clause| clause.repealed.is_some())
        };
        for paragraph in OfficialText::new(regulation, language).paragraphs {
            match (paragraph.kind, &paragraph.clause) {
                (ParagraphKind::Title, _) => document.title.push(paragraph.text()),
                (ParagraphKind::Chapter, _) => {
                    let number = paragraph.mark.trim_end_matches('.').to_owned();
                    document.headings.push((number, paragraph.text()));
                }
                (ParagraphKind::Note, _) | (_, None) => {}
                (_, Some(number)) if is_gone(number) => {}
                (_, Some(number)) => document.line(number, &paragraph),
            }
        }
        for annex in &regulation.annexes {
            let caption = annex.ru.as_ref().filter(|_| language == Language::Ru).unwrap_or(&annex.kk).clone();
            let text = annex.text.as_ref().map(|text| text.in_language(language)).unwrap_or_default();
            let text = text.split("\n\n").map(str::trim).filter(|part| !part.is_empty()).map(str::to_owned);
            let lines = [caption].into_iter().chain(text).collect();
            let has_picture = annex.kind != AnnexKind::Text;
            document.annexes.push((annex.number.clone(), if has_picture { Vec::new() } else { lines }));
        }
        document
    }

    fn line(&mut self, number: &str, paragraph: &Paragraph) {
        let (whole, item) = number.split_once('.').map_or((number, None), |(whole, item)| (whole, Some(item)));
        if !self.clauses.iter().any(|clause| clause.number == whole) {
            self.clauses.push(Element { number: whole.to_owned(), ..Element::default() });
        }
        let clause = self.clauses.iter_mut().find(|clause| clause.number == whole).unwrap();
        let Some(item) = item else {
            let lines = if paragraph.kind == ParagraphKind::Tail { &mut clause.tail } else { &mut clause.own };
            lines.push(paragraph.text());
            return;
        };
        if !clause.parts.iter().any(|(of, _)| of == item) {
            clause.parts.push((item.to_owned(), Vec::new()));
        }
        clause.parts.iter_mut().find(|(of, _)| of == item).unwrap().1.push(paragraph.text());
    }

    /// Carries out the paragraphs of an act; fails where one of them is about what is not there.
    pub(crate) fn amend(mut self, act: &[String], language: Language) -> Result<Self, String> {
        for (words, text) in orders(act)? {
            let order = if language == Language::Ru { russian(&words) } else { kazakh(&words) };
            let (what, target) = order.ok_or(format!("not understood: {words}"))?;
            if text.is_some() != matches!(what, Order::Restate | Order::Add) {
                return Err(format!("a text is lacking or too much: {words}"));
            }
            self.carry_out(what, &target, text.unwrap_or_default()).ok_or(format!("not there or there: {words}"))?;
        }
        Ok(self)
    }

    fn carry_out(&mut self, order: Order, target: &Target, text: Vec<String>) -> Option<()> {
        match target {
            Target::Title => self.title = text,
            Target::Heading(number) => {
                let [line] = text.try_into().ok()?;
                self.headings.iter_mut().find(|(of, _)| of == number)?.1 = line;
            }
            Target::Annex(number) => put(&mut self.annexes, order, number, text)?,
            Target::Picture => {}
            Target::Clause(number) => {
                if let Some((whole, item)) = number.split_once('.') {
                    return put(&mut self.clause(whole)?.parts, order, item, text);
                }
                let mut all: Vec<(String, Element)> =
                    self.clauses.drain(..).map(|clause| (clause.number.clone(), clause)).collect();
                let own = Element { number: number.clone(), own: text, ..Element::default() };
                put(&mut all, order, number, own)?;
                self.clauses = all.into_iter().map(|(_, clause)| clause).collect();
            }
            Target::Beginning(number) => self.clause(number)?.own = text,
            Target::End(number) => {
                let tail = &mut self.clause(number)?.tail;
                if tail.is_empty() != (order == Order::Add) {
                    return None;
                }
                *tail = text;
            }
        }
        Some(())
    }

    fn clause(&mut self, number: &str) -> Option<&mut Element> {
        self.clauses.iter_mut().find(|clause| clause.number == number)
    }
}

/// Puts a text in the place of a number, or takes it out.
fn put<T>(all: &mut Vec<(String, T)>, order: Order, number: &str, text: T) -> Option<()> {
    let at = all.iter().position(|(of, _)| of == number);
    match (order, at) {
        (Order::Restate, Some(at)) => all.get_mut(at)?.1 = text,
        (Order::Exclude, Some(at)) => drop(all.remove(at)),
        (Order::Add, None) => {
            let place = all.iter().position(|(of, _)| counted(of) > counted(number)).unwrap_or(all.len());
            all.insert(place, (number.to_owned(), text));
        }
        _ => return None,
    }
    Some(())
}

/// A number as it is counted: 5-1 stands between 5 and 6.
fn counted(number: &str) -> Vec<u32> {
    number.split('-').map(|part| part.parse().unwrap()).collect()
}

/// Whether the whole wording of a clause is given in a language.
pub(crate) fn is_held(clause: &Clause, language: Language) -> bool {
    let pairs = [
        (!clause.kk.pieces.is_empty(), clause.ru.is_some()),
        (clause.result_kk.is_some(), clause.result_ru.is_some()),
        (clause.tail_kk.is_some(), clause.tail_ru.is_some()),
    ];
    language == Language::Kk || pairs.into_iter().all(|(kk, ru)| !kk || ru)
}

/// The words of an order, and the text that it gives, if it gives one.
type Words = (String, Option<Vec<String>>);

/// What stands where an act says that the file gives no text.
const NOT_HELD: &str = "[…]";

/// What an act orders.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Order {
    Restate,
    Add,
    Exclude,
}

/// Of what.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Target {
    Title,
    Heading(String),
    Clause(String),
    Beginning(String),
    End(String),
    Annex(String),
    Picture,
}

/// The orders of an act with the text that each gives; fails where numbers, quotes or ends are not as they must be.
fn orders(act: &[String]) -> Result<Vec<Words>, String> {
    let Some((head, lines)) = act.split_first() else { return Ok(Vec::new()) };
    if !head.ends_with(':') {
        return Err(format!("the first line names the regulation: {head}"));
    }
    let is_one = !lines.first().is_some_and(|line| line.starts_with("1) "));
    let (mut found, mut at, mut number) = (Vec::new(), 0, 1);
    while at < lines.len() {
        let mark = if is_one { String::new() } else { format!("{number}) ") };
        let line = lines[at].strip_prefix(&mark).ok_or(format!("no {mark}before: {}", lines[at]))?;
        at += 1;
        let next = format!("{}) ", number + 1);
        let is_last = |at: usize| at == lines.len();
        let end = |at: usize| if is_last(at) { "." } else { ";" };
        if let Some(words) = line.strip_suffix(':') {
            let mut text = Vec::new();
            loop {
                let line = lines.get(at).ok_or(format!("no end of quotes: {words}"))?;
                text.push(line.clone());
                at += 1;
                let closes = line.ends_with(&format!("\"{}", end(at)));
                if closes && (is_last(at) || lines[at].starts_with(&next)) {
                    break;
                }
            }
            let last = text.last_mut().unwrap();
            last.truncate(last.len() - 2);
            let first = text.first_mut().filter(|first| first.starts_with('"')).ok_or(format!("no quote: {words}"))?;
            first.remove(0);
            found.push((words.to_owned(), Some(text)));
        } else {
            let words = line.strip_suffix(end(at)).ok_or(format!("another end: {line}"))?;
            match words.strip_suffix(": [в файле нет текста на русском языке]") {
                Some(words) => found.push((words.to_owned(), Some(vec![NOT_HELD.to_owned()]))),
                None => found.push((words.to_owned(), None)),
            }
        }
        number += 1;
    }
    Ok(found)
}

fn kazakh(words: &str) -> Option<(Order, Target)> {
    if let Some(rest) = words.strip_suffix(" жаңа редакцияда жазылсын") {
        return rest.contains("осы қаулыға").then_some((Order::Exclude, Target::Picture));
    }
    if let Some(element) = words.strip_suffix(" мынадай редакцияда жазылсын") {
        return Some((Order::Restate, kazakh_element(element)?));
    }
    if let Some(element) = words.strip_suffix(" алып тасталсын") {
        return Some((Order::Exclude, kazakh_element(element)?));
    }
    if let Some(element) = words.strip_suffix(" күші жойылды деп танылсын") {
        let target = match element.strip_suffix("тармақшасының") {
            Some(item) => kazakh_element(&format!("{item}тармақшасы"))?,
            None => kazakh_element(element.strip_suffix("тың")?)?,
        };
        return Some((Order::Exclude, target));
    }
    let rest = words.strip_suffix(" толықтырылсын")?;
    if rest.contains("осы қаулыға") {
        return Some((Order::Exclude, Target::Picture));
    }
    let (of, added) = rest.split_once("мынадай мазмұндағы ")?;
    let target = match of.strip_suffix("-тармақ ") {
        Some(paragraph) if added == "екінші бөлікпен" => Target::End(paragraph.to_owned()),
        Some(paragraph) => Target::Clause(format!("{paragraph}.{}", added.strip_suffix(") тармақшамен")?)),
        None => match added.strip_suffix("-тармақпен") {
            Some(number) => Target::Clause(number.to_owned()),
            None => Target::Annex(added.strip_suffix("-қосымшамен")?.to_owned()),
        },
    };
    Some((Order::Add, target))
}

fn kazakh_element(element: &str) -> Option<Target> {
    let owned = str::to_owned;
    if element == "тақырыбы" {
        return Some(Target::Title);
    }
    if let Some(number) = element.strip_suffix("-тараудың тақырыбы") {
        return Some(Target::Heading(owned(number)));
    }
    if let Some(number) = element.strip_suffix("-қосымша") {
        return Some(Target::Annex(owned(number)));
    }
    if let Some(number) = element.strip_suffix("-тармақ") {
        return Some(Target::Clause(owned(number)));
    }
    let (number, part) = element.split_once("-тармақтың ")?;
    match part {
        "бірінші абзацы" => Some(Target::Beginning(owned(number))),
        "екінші бөлігі" => Some(Target::End(owned(number))),
        _ => Some(Target::Clause(format!("{number}.{}", part.strip_suffix(") тармақшасы")?))),
    }
}

fn russian(words: &str) -> Option<(Order, Target)> {
    if words.contains("согласно приложению") {
        return words.contains("к настоящему постановлению").then_some((Order::Exclude, Target::Picture));
    }
    if let Some(element) = words.strip_suffix(" изложить в следующей редакции") {
        return Some((Order::Restate, russian_element(element)?));
    }
    for end in [" исключить", " признать утратившим силу"] {
        if let Some(element) = words.strip_suffix(end) {
            return Some((Order::Exclude, russian_element(element)?));
        }
    }
    let rest = words.strip_suffix(" следующего содержания")?;
    let (of, added) = rest.split_once("дополнить ")?;
    let target = match of.strip_prefix("пункт ").map(str::trim) {
        Some(paragraph) if added == "частью второй" => Target::End(paragraph.to_owned()),
        Some(paragraph) => {
            Target::Clause(format!("{paragraph}.{}", added.strip_prefix("подпунктом ")?.strip_suffix(')')?))
        }
        None => match added.strip_prefix("пунктом ") {
            Some(number) => Target::Clause(number.to_owned()),
            None => Target::Annex(added.strip_prefix("приложением ")?.to_owned()),
        },
    };
    Some((Order::Add, target))
}

fn russian_element(element: &str) -> Option<Target> {
    let owned = str::to_owned;
    if element == "заголовок" {
        return Some(Target::Title);
    }
    let number = |begins: &str| element.strip_prefix(begins).map(owned);
    let found = number("заголовок главы ")
        .map(Target::Heading)
        .or_else(|| number("приложение ").map(Target::Annex))
        .or_else(|| number("абзац первый пункта ").map(Target::Beginning))
        .or_else(|| number("часть вторую пункта ").map(Target::End))
        .or_else(|| number("пункт ").map(Target::Clause));
    if found.is_some() {
        return found;
    }
    let (item, paragraph) = element.strip_prefix("подпункт ")?.split_once(") пункта ")?;
    Some(Target::Clause(format!("{paragraph}.{item}")))
}
