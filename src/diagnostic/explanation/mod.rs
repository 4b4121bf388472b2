//! What each code means at length: the rule, its reason, the mend, in the three languages.

mod act;
mod calendar;
mod case;
mod choice;
mod command;
mod condition;
mod course;
mod edition;
mod file;
mod happening;
mod limit;
mod making;
mod name;
mod official;
mod order;
mod outcome;
mod register;
mod review;
mod schema;
mod script;
mod step;
mod syntax;
mod term;
mod text;
mod wording;

use super::Code;
use crate::language::Words;

/// The long explanation of a code, as `reglament explain` shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Explanation {
    /// A short heading.
    pub title: Words,
    /// The rule, why it is there and how to mend, with a small example.
    pub text: Words,
}

/// The texts of an explanation, each in Kazakh, Russian and English.
struct Texts {
    title: [&'static str; 3],
    text: [&'static str; 3],
}

macro_rules! explanations {
    ($($family:ident: $($code:ident),*;)*) => {
        impl Code {
            /// What the rule behind the code is, why it is there, and how to mend a fault of it.
            #[must_use]
            pub fn explanation(self) -> Explanation {
                let texts = match self {
                    $($(Self::$code => $family::$code,)*)*
                };
                Explanation { title: words(texts.title), text: words(texts.text) }
            }
        }
    };
}

explanations! {
    file: E0001, E0002, E0003, E0004, E0005, E0006, E0007, E0008;
    schema: E0101, E0102, E0103, E0104, E0105, E0106, E0107, E0108, E0109, E0110, E0111, E0112, E0113, E0114;
    syntax: E0201, E0202, E0203, E0204, E0205, E0206, E0207, E0208, E0209, E0210, E0211, E0212, E0213;
    name: E0301, E0302, E0303, E0304, E0305, E0306, E0307, E0308, E0309, E0310, E0311, E0312, E0313, E0314, W1001;
    term: E0401, E0402, E0403, E0404, E0405, E0406, E0407, E0408, E0409, E0410;
    order: E0501, E0502, E0503, E0504, E0505, E0506, E0507, E0508, E0509, E0510, E0511, E0512, E0513, W1002;
    step: E0514, E0515, E0516, E0517, E0518, E0522, E0523, E0524, E0525, E0526;
    outcome: E0519, E0520, E0521;
    condition: E0601, E0602, E0603, E0604, E0605, E0606;
    wording: E0701, E0702, E0703, E0704, E0705, E0706, E0707, E0708, E0709, E0710, E0711, E0712, E0713, E0714,
        E0715, E0716;
    text: W1401, W1402, W1403, W1404, W1405, W1406, W1407, W1408, W1501, W1502, W1503, W1504;
    review: W1601;
    act: E1101, E1102, E1103, E1104, E1105, E1106, E1107, E1116, E1117, W1703, W1704;
    edition: E1108, E1109, E1110, E1111, E1112, E1113, E1114, E1115, E1118, W1701, W1702;
    register: E1201, E1202, E1203, E1204, W1801;
    calendar: E0801, E0802, E0803, E0804, E0805, E0806, E0807, E0808;
    case: E0901, E0903, E0904, E0905, E0906, E0907, E0908, E0909, E0910, E0911, E0912, E0913, E0914, E0915, E0916,
        E0917;
    script: E0918, E0919, E0920, E0921, E0922, E0923, E0924;
    happening: E0925, E0926, E0927, E0928, E0929, E0930, E0931, E0932, E0933, E0934, E0935, E0936;
    choice: W1101, W1102;
    course: W1201, W1202, W1203, W1204, W1205, W1206, W1207;
    limit: W1301, W1302, W1303, W1304, W1305;
    command: E1001, E1002, E1003, E1004, E1005, E1006, E1007, E1008, E1009, E1010, E1011;
    making: E1012, E1013, E1014, E1015, E1016, E1017, E1018, E1019;
    official: E1301, E1302, E1303, E1304, E1305, E1306, E1307, E1308, E1309, E1310;
}

/// The three wordings, Kazakh first.
fn words([kk, ru, en]: [&str; 3]) -> Words {
    Words::new(kk, ru, en)
}
