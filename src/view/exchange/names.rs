//! Names of a regulation in ASCII letters, and names that engines take for variables.

use crate::model::{NodeId, OutcomeId, ParticipantId, ProcedureId, Regulation};

/// Words that FEEL, Python, JavaScript or their engines have for their own.
const TAKEN: [&str; 77] = [
    "and",
    "as",
    "assert",
    "async",
    "await",
    "between",
    "break",
    "case",
    "catch",
    "class",
    "const",
    "continue",
    "date",
    "debugger",
    "def",
    "default",
    "del",
    "delete",
    "do",
    "elif",
    "else",
    "enum",
    "environment",
    "every",
    "except",
    "export",
    "extends",
    "external",
    "facts",
    "false",
    "False",
    "finally",
    "for",
    "from",
    "function",
    "global",
    "if",
    "implements",
    "import",
    "in",
    "instance",
    "interface",
    "is",
    "lambda",
    "let",
    "new",
    "next",
    "nonlocal",
    "None",
    "not",
    "null",
    "of",
    "or",
    "package",
    "pass",
    "private",
    "protected",
    "public",
    "raise",
    "return",
    "satisfies",
    "some",
    "static",
    "super",
    "switch",
    "then",
    "this",
    "throw",
    "time",
    "true",
    "True",
    "try",
    "typeof",
    "var",
    "while",
    "with",
    "yield",
];

/// The names of a regulation in ASCII letters, no two of one kind alike.
pub(super) struct Names {
    procedures: Vec<String>,
    nodes: Vec<String>,
    outcomes: Vec<String>,
    participants: Vec<String>,
    variables: Vec<String>,
}

impl Names {
    pub(super) fn new(regulation: &Regulation) -> Self {
        Self {
            procedures: latin(regulation.procedures.iter().map(|procedure| procedure.name.as_str())),
            nodes: latin(regulation.nodes.iter().map(|node| node.name.as_str())),
            outcomes: latin(regulation.outcomes.iter().map(|outcome| outcome.name.as_str())),
            participants: latin(regulation.participants.iter().map(|participant| participant.name.as_str())),
            variables: variables(regulation.facts.iter().map(|fact| fact.name.as_str())),
        }
    }

    pub(super) fn procedure(&self, id: ProcedureId) -> &str {
        self.procedures.get(id.index()).map_or("", String::as_str)
    }

    pub(super) fn node(&self, id: NodeId) -> &str {
        self.nodes.get(id.index()).map_or("", String::as_str)
    }

    pub(super) fn outcome(&self, id: OutcomeId) -> &str {
        self.outcomes.get(id.index()).map_or("", String::as_str)
    }

    pub(super) fn participant(&self, id: ParticipantId) -> &str {
        self.participants.get(id.index()).map_or("", String::as_str)
    }

    /// The variable of a fact of this place.
    pub(super) fn variable(&self, place: usize) -> &str {
        self.variables.get(place).map_or("", String::as_str)
    }
}

/// Names in ASCII letters; of two that would be alike the later one gets a number, behind a hyphen, which no name has.
fn latin<'n>(names: impl Iterator<Item = &'n str>) -> Vec<String> {
    let mut given: Vec<String> = Vec::new();
    for name in names {
        let plain: String = name.chars().flat_map(|letter| letters(letter).chars().collect::<Vec<_>>()).collect();
        let numbered = (2_u32..).map(|number| format!("{plain}-{number}"));
        let free = [plain.clone()].into_iter().chain(numbered).find(|name| !given.contains(name));
        given.extend(free);
    }
    given
}

/// Names of variables; one that is taken gets a stroke behind it, and more where a fact is called so.
fn variables<'n>(names: impl Iterator<Item = &'n str>) -> Vec<String> {
    let names: Vec<&str> = names.collect();
    let free = |name: &&str| {
        let mut own = (*name).to_owned();
        while TAKEN.contains(&own.as_str()) || (own != **name && names.contains(&own.as_str())) {
            own.push('_');
        }
        own
    };
    names.iter().map(free).collect()
}

/// A letter of a name in ASCII letters: Kazakh and Russian ones by their sound, others by their number.
fn letters(letter: char) -> String {
    if letter.is_ascii_alphanumeric() || letter == '_' {
        return letter.to_string();
    }
    let small: String = letter.to_lowercase().collect();
    let plain = match small.as_str() {
        "а" => "a",
        "ә" => "ae",
        "б" => "b",
        "в" => "v",
        "г" => "g",
        "ғ" => "gh",
        "д" => "d",
        "е" | "э" => "e",
        "ё" => "yo",
        "ж" => "zh",
        "з" => "z",
        "и" | "і" => "i",
        "й" => "j",
        "к" => "k",
        "қ" => "q",
        "л" => "l",
        "м" => "m",
        "н" => "n",
        "ң" => "ng",
        "о" => "o",
        "ө" => "oe",
        "п" => "p",
        "р" => "r",
        "с" => "s",
        "т" => "t",
        "у" => "u",
        "ұ" => "uu",
        "ү" => "ue",
        "ф" => "f",
        "х" => "kh",
        "һ" => "h",
        "ц" => "ts",
        "ч" => "ch",
        "ш" => "sh",
        "щ" => "shch",
        "ы" => "y",
        "ю" => "yu",
        "я" => "ya",
        "ъ" | "ь" => "",
        _ => return format!("u{:x}", u32::from(letter)),
    };
    let mut first = plain.chars();
    match first.next() {
        Some(begins) if letter.is_uppercase() => begins.to_uppercase().chain(first).collect(),
        _ => plain.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_spelt_by_their_sound_and_stay_apart() {
        let spelt = latin(["қызмет_көрсету", "Ывод", "ши", "ші", "x", "қол", "ж한"].into_iter());
        assert_eq!(spelt, ["qyzmet_koersetu", "Yvod", "shi", "shi-2", "x", "qol", "zhud55c"]);
    }

    #[test]
    fn no_variable_is_a_word_of_a_language_of_conditions() {
        assert_eq!(variables(["жасы", "in", "date", "date_"].into_iter()), ["жасы", "in_", "date__", "date_"]);
    }

    #[test]
    fn the_words_that_are_taken_are_each_told_once() {
        let mut words = TAKEN.to_vec();
        words.sort_unstable();
        words.dedup();
        assert_eq!(words.len(), TAKEN.len());
    }
}
