//! A random regulation file: the rules, and the TOML around them.

use super::order::{Asks, Order, Printable, Wish, order};
use super::tape::Tape;

/// A file with the keywords of each of the three languages.
#[derive(Clone, Debug)]
pub(super) struct Texts(pub(super) [String; 3]);

/// Writes a sound file by the choices of a tape.
pub(super) fn texts(numbers: Vec<u16>, wish: Wish) -> Texts {
    let tape = &mut Tape::new(numbers);
    let has_hours = tape.once_in(2);
    let (head, clauses) = head(tape, has_hours);
    let order = order(tape, &clauses.live, has_hours, wish);
    let (hours, tail) = (own_hours(tape, &order), wording(tape, &clauses, &order));
    let whole = [0, 1, 2].map(|language| {
        let indents = ["", "  ", "\t"];
        let lines: Vec<String> = (0..)
            .zip(&order.lines)
            .map(|(number, line): (usize, _)| {
                let indent = indents[(number * 7 + order.lines.len()) % 3];
                format!("{indent}{}\n", line.0[language])
            })
            .collect();
        format!("{head}{hours}[order]\nrules = '''\n{}'''\n\n{tail}", lines.concat())
    });
    Texts(whole)
}

/// The numbers of the clauses: all of them, and those that are not repealed.
struct Clauses {
    all: Vec<String>,
    live: Vec<String>,
}

fn head(tape: &mut Tape, has_hours: bool) -> (String, Clauses) {
    let mut all = Vec::new();
    for paragraph in 1..=1 + tape.below(4) {
        all.push(paragraph.to_string());
        for item in 1..=tape.below(3) {
            all.push(format!("{paragraph}.{item}"));
        }
        if tape.once_in(4) {
            all.push(format!("{paragraph}-1"));
        }
    }
    let live: Vec<_> =
        all.iter().enumerate().filter(|(at, _)| *at == 0 || !tape.once_in(6)).map(|(_, of)| of.clone()).collect();
    let mut text = String::from("[regulation]\nservice = \"foster-care\"\nissuer = \"kz-aktobe\"\n");
    text += ["status = \"act\"\n", "status = 'model'\n"][tape.below(2)];
    text += ["", "unofficial = [\"ru\"]\n"][tape.below(2)];
    text += ["", "remark.kk = 'Шартты мәтін.'\n", "approved = \"144\"\n"][tape.below(3)];
    text += "title.kk = 'Қызмет'\n";
    text += ["", "title.ru = 'Услуга'\n"][tape.below(2)];
    text += "body.kk = \"Әкімдік\"\n";
    text += "\n[[act]]\ndate = 2017-05-18\nnumber = \"144\"\nmakes = \"regulation\"\n";
    text += ["", "published = 2017-06-02\n"][tape.below(2)];
    text += [
        "",
        "effective = 'ресми жарияланған күнінен бастап'\n",
        "effective.kk = 'қол қойылған күнінен бастап'\neffective.ru = 'со дня подписания'\n",
        "effective.ru = 'вводится в действие иначе'\nin-effect = 2017-07-01\n",
    ][tape.below(4)];
    text += ["", "registered = 2017-05-20\nregistration = \"5901\"\n"][tape.below(2)];
    text += ["", "until = 2030-12-31\n"][tape.below(2)];
    if tape.once_in(4) {
        let stage = format!("\n[[act.stage]]\nclauses = [\"{}\"]\nin-effect = 2017-08-01\n", tape.pick(&all));
        text += &stage;
    }
    if tape.once_in(3) {
        let changed = tape.pick(&all);
        let made = format!("\n[[act]]\ndate = 2018-02-01\nnumber = \"27\"\nchanges = [\"{changed}\"]\n");
        text += &made;
        text += ["", "running-cases = \"former\"\nrunning-cases-ground.kk = '2-тармақ'\n"][tape.below(2)];
        if tape.once_in(2) {
            text += &note(tape, &changed);
        }
    }
    if tape.once_in(4) {
        let makes = ["new-edition", "repeal"][tape.below(2)];
        let last = format!("\n[[act]]\ndate = 2019-02-01\nnumber = \"5\"\nmakes = \"{makes}\"\n");
        text += &last;
    }
    text += ["\n[terms]\ncount-from = \"next-day\"\n", "\n[terms]\ncount-from = \"same-day\"\n"][tape.below(2)];
    text += "calendar = \"kz\"\n\n";
    if has_hours {
        text += "[terms.hours]\n";
        text += &hours(tape);
    }
    (text, Clauses { all, live })
}

/// What the act № 27 did to a clause, or to the words of the whole text.
fn note(tape: &mut Tape, clause: &str) -> String {
    if tape.once_in(3) {
        return "\n[[note]]\nact = \"27\"\ndid = \"replaced-words\"\nold.kk = 'бұрынғы'\nnew.kk = 'жаңа'\n".to_owned();
    }
    let did = ["changed", "changed-once", "restated", "supplemented", "excluded", "repealed"][tape.below(6)];
    let mark = ["", "mark = \"7 \"\n"][tape.below(2)];
    format!("\n[[note]]\nact = \"27\"\nclause = \"{clause}\"\ndid = \"{did}\"\n{mark}")
}

fn hours(tape: &mut Tape) -> String {
    let mut text = String::new();
    text += ["work = \"09:00-18:30\"\n", "work = \"08:00-20:00\"\n", "work = \"00:00-24:00\"\n"][tape.below(3)];
    text += ["", "break = \"13:00-14:30\"\n"][tape.below(2)];
    text += ["", "desk = \"09:30-17:30\"\n"][tape.below(2)];
    text += ["", "saturday = \"09:00-13:00\"\n"][tape.below(2)];
    text + "ground.kk = 'стандарт'\n\n"
}

fn own_hours(tape: &mut Tape, order: &Order) -> String {
    let mut text = String::new();
    let mut actors = order.participants.clone();
    actors.push("беруші".to_owned());
    let mut channels: Vec<_> = order.accepting.iter().map(|channel| channel.0[0].clone()).collect();
    for _ in 0..tape.below(3) {
        let actor = (!actors.is_empty() && tape.once_in(2)).then(|| actors.remove(tape.below(actors.len())));
        let channel = (!channels.is_empty() && tape.once_in(2)).then(|| channels.remove(tape.below(channels.len())));
        if actor.is_none() && channel.is_none() {
            continue;
        }
        text += "[[hours]]\n";
        text += &actor.map(|actor| format!("actors = [\"{actor}\"]\n")).unwrap_or_default();
        text += &channel.map(|channel| format!("channels = [\"{channel}\"]\n")).unwrap_or_default();
        text += &hours(tape);
    }
    text
}

fn wording(tape: &mut Tape, clauses: &Clauses, order: &Order) -> String {
    let mut text = String::new();
    if tape.once_in(2) {
        let made = format!(
            "[[chapter]]\nnumber = \"1\"\nbegins = \"{}\"\nkk = '1-тарау'\nru = 'Глава 1'\n\n",
            clauses.live[0]
        );
        text += &made;
    }
    for number in &clauses.all {
        let made = format!("[[clause]]\nnumber = \"{number}\"\n");
        text += &made;
        if clauses.live.contains(number) {
            text += &clause(tape, order);
        } else {
            text += "repealed = \"144\"\n";
            text += ["", "kk = 'Күші жойылды.'\n"][tape.below(2)];
        }
        text += "\n";
    }
    if tape.once_in(3) {
        text += ["[[annex]]\nnumber = \"1\"\nkind = \"sequence\"\n", "[[annex]]\nnumber = \"1\"\nkind = \"text\"\n"]
            [tape.below(2)];
        text += "kk = 'Схема'\nru = 'Схема'\n";
        text += ["", "text.kk = '''\nа | б\n\nв'''\n"][tape.below(2)];
        text += "\n";
    }
    if tape.once_in(3) {
        text += "[[reviewed]]\ncode = \"W1301\"\nat = \"1\"\nreason.kk = 'Солай.'\nreason.ru = 'Так.'\n";
    }
    text
}

fn clause(tape: &mut Tape, order: &Order) -> String {
    let mut text = String::new();
    text += &quoted(tape, "kk", &Words::kazakh(), order);
    if !tape.once_in(4) {
        text += &quoted(tape, "ru", &Words::russian(), order);
    }
    if tape.once_in(5) {
        text += &quoted(tape, "result.kk", &Words::kazakh(), order);
    }
    if tape.once_in(5) {
        text += &quoted(tape, "tail.kk", &Words::kazakh(), order);
        text += &quoted(tape, "tail.ru", &Words::russian(), order);
    }
    text + ["", "mark = \"7)\"\n"][usize::from(tape.once_in(6))]
}

/// What the wording of a language is made of.
struct Words {
    pieces: [&'static str; 6],
    term: &'static [&'static str],
    prolongation: &'static [&'static str],
    validity: &'static [&'static str],
}

impl Words {
    const fn kazakh() -> Self {
        Self {
            pieces: [
                "Маман өтінішті қарайды",
                "3 (үш) жұмыс күні ішінде",
                "5 минуттан аспайды",
                "беруші → алушы",
                "# тор",
                "он екі күнтізбелік күн",
            ],
            term: &["мерзім", "мерзімі"],
            prolongation: &["ұзарту"],
            validity: &["жарамдылық"],
        }
    }

    const fn russian() -> Self {
        Self {
            pieces: [
                "Специалист рассматривает",
                "в течение 3 (трех) рабочих дней",
                "не более 5 минут",
                "а также",
                "№ 5",
                "двадцать один календарный день",
            ],
            term: &["срок", "срок_ип", "срок_вп"],
            prolongation: &["продление", "продление_ип", "продление_вп"],
            validity: &["действие", "действие_ип", "действие_вп"],
        }
    }
}

/// A key and its text, in one of the ways to quote.
fn quoted(tape: &mut Tape, key: &str, words: &Words, order: &Order) -> String {
    let count = 1 + tape.below(4);
    let pieces: Vec<_> = (0..count).map(|_| piece(tape, words, order)).collect();
    match tape.below(4) {
        1 => format!("{key} = \"{}.\"\n", pieces.join(" ")),
        2 => format!("{key} = '''\n{}.\n'''\n", pieces.join("\n\n")),
        3 => format!("{key} = \"\"\"\n{} \\\n   екен.\"\"\"\n", pieces.join("\n")),
        _ => format!("{key} = '{}.'\n", pieces.join(" ")),
    }
}

fn piece(tape: &mut Tape, words: &Words, order: &Order) -> String {
    if order.printable.is_empty() || tape.once_in(2) {
        return tape.pick(&words.pieces).to_owned();
    }
    let first = &order.printable[tape.below(order.printable.len())];
    // A sum is of one unit and one case.
    let case = tape.below(words.term.len());
    let unit = first.length.counted.map(|(_, unit)| unit);
    let alike: Vec<_> = order
        .printable
        .iter()
        .filter(|other| unit.is_some() && other.length.counted.map(|(_, unit)| unit) == unit)
        .collect();
    let mut parts = vec![named(first, words, case)];
    while !alike.is_empty() && tape.once_in(3) && parts.len() < 4 {
        parts.push(named(alike[tape.below(alike.len())], words, case));
    }
    let plus = ["+", " + "][tape.below(2)];
    format!("{{{}}}", parts.join(plus))
}

fn named(printable: &Printable, words: &Words, case: usize) -> String {
    let words = match printable.asks {
        Asks::Term => words.term,
        Asks::Prolongation => words.prolongation,
        Asks::Validity => words.validity,
    };
    let property = words.get(case).unwrap_or(&words[0]);
    let number = printable.case.map(|case| format!(".{case}")).unwrap_or_default();
    format!("{}.{property}{number}", printable.name)
}
