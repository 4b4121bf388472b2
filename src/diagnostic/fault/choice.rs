//! What looks wrong with the conditions of ways, though each is sound by itself.

use crate::diagnostic::Code;
use crate::language::Words;

/// What can be odd about the conditions of the ways out of one step or check.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ChoiceFault {
    /// W1101: two ways hold for the same facts, and the first of them is taken.
    Overlap {
        /// The step or check.
        name: String,
        /// Facts for which both hold, in words.
        combination: String,
    },
    /// W1102: a way is taken by no facts.
    NeverTaken {
        /// The step or check.
        name: String,
        /// Why it is not.
        why: NeverTaken,
    },
}

/// Why a way is never taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NeverTaken {
    /// Its condition holds for no facts.
    Contradiction,
    /// Whenever its condition holds, an earlier way is taken.
    Earlier,
    /// It is for all other cases, and there are none.
    NothingLeft,
    /// It would be taken with these facts, but whoever comes there has other ones decided earlier.
    Decided {
        /// The facts in words.
        combination: String,
    },
}

impl ChoiceFault {
    /// The code that names this kind of fault.
    #[must_use]
    pub fn code(&self) -> Code {
        match self {
            Self::Overlap { .. } => Code::W1101,
            Self::NeverTaken { .. } => Code::W1102,
        }
    }

    /// What is wrong, in the user's words.
    #[must_use]
    pub fn message(&self) -> Words {
        match self {
            Self::Overlap { name, combination } => Words::new(
                format!("«{name}» үшін екі бағыттың шарты қатар орындалады: «{combination}»; алғашқысы таңдалады"),
                format!(
                    "для «{name}» одновременно выполняются условия двух переходов: «{combination}»; выбирается первый"
                ),
                format!("«{name}» has two ways whose conditions hold together: «{combination}»; the first is taken"),
            ),
            Self::NeverTaken { name, why } => why.message(name),
        }
    }

    /// What to do about it.
    #[must_use]
    pub fn help(&self) -> Words {
        match self {
            Self::Overlap { .. } => Words::new(
                "Екі жағдай бір-бірін жоққа шығаратындай етіп шарттарды нақтылаңыз.",
                "Уточните условия так, чтобы один случай исключал другой.",
                "Make the conditions exact, so that one case excludes the other.",
            ),
            Self::NeverTaken { why: NeverTaken::Decided { .. }, .. } => Words::new(
                "Бағытты алып тастаңыз немесе осы деректің бұрынғы шешімін түзетіңіз.",
                "Уберите переход или исправьте место, где этот факт решен раньше.",
                "Take the way away, or mend the place where the fact is decided earlier.",
            ),
            Self::NeverTaken { .. } => Words::new(
                "Бағыттардың шартын немесе ретін түзетіңіз, артық бағытты алып тастаңыз.",
                "Исправьте условия или порядок переходов, лишний переход уберите.",
                "Mend the conditions or the order of the ways, and take a needless way away.",
            ),
        }
    }
}

impl NeverTaken {
    fn message(&self, name: &str) -> Words {
        match self {
            Self::Contradiction => Words::new(
                format!("«{name}» үшін бұл бағыт ешқашан таңдалмайды: оның шарты ешбір жағдайда орындалмайды"),
                format!(
                    "для «{name}» этот переход никогда не выбирается: его условие не выполняется ни в одном случае"
                ),
                format!("«{name}» never takes this way: its condition holds in no case"),
            ),
            Self::Earlier => Words::new(
                format!("«{name}» үшін бұл бағыт ешқашан таңдалмайды: оның шарты орындалса, алдыңғы бағыт таңдалады"),
                format!(
                    "для «{name}» этот переход никогда не выбирается: если условие выполнено, выбирается более ранний"
                ),
                format!("«{name}» never takes this way: whenever its condition holds, an earlier way is taken"),
            ),
            Self::NothingLeft => Words::new(
                format!("«{name}» үшін бұл бағыт ешқашан таңдалмайды: шарттар барлық жағдайды қамтиды"),
                format!("для «{name}» этот переход никогда не выбирается: условия охватывают все случаи"),
                format!("«{name}» never takes this way: the conditions cover all cases"),
            ),
            Self::Decided { combination } => Words::new(
                format!(
                    "«{name}» үшін бұл бағытқа ешбір іс жетпейді: «{combination}» болуы керек, бірақ бұрын басқаша шешілген"
                ),
                format!(
                    "для «{name}» этим переходом не пойдет ни одно дело: нужно «{combination}», но раньше решено иначе"
                ),
                format!(
                    "no case takes this way of «{name}»: it needs «{combination}», but it is decided otherwise earlier"
                ),
            ),
        }
    }
}
