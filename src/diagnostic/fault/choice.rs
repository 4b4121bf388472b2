//! What looks wrong with the conditions of ways and of terms, though each is sound by itself.

use crate::diagnostic::Code;
use crate::language::Words;

/// What can be odd about the conditions of the ways out of one step or check, or of one term by case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ChoiceFault {
    /// W1101: two ways or terms hold for the same facts, and the first of them is chosen.
    Overlap {
        /// The step, check or procedure.
        name: String,
        /// What is chosen.
        chosen: Chosen,
        /// Facts for which both hold, in words.
        combination: String,
    },
    /// W1102: a way or a term is chosen by no facts.
    NeverTaken {
        /// The step, check or procedure.
        name: String,
        /// What is chosen.
        chosen: Chosen,
        /// Why it is not.
        why: NeverTaken,
    },
}

/// What conditions choose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Chosen {
    /// A way out of a step or check.
    Way,
    /// A term of a step, or the total term of a procedure.
    Term,
}

/// Why a way is never taken, or a term never applies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NeverTaken {
    /// Its condition holds for no facts.
    Contradiction,
    /// Whenever its condition holds, an earlier one is chosen.
    Earlier,
    /// It is for all other cases, and there are none.
    NothingLeft,
    /// It would be chosen with these facts, but whoever comes there has other ones decided earlier.
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
            Self::Overlap { name, chosen: Chosen::Way, combination } => Words::new(
                format!("«{name}» үшін екі бағыттың шарты қатар орындалады: «{combination}»; алғашқысы таңдалады"),
                format!(
                    "для «{name}» одновременно выполняются условия двух переходов: «{combination}»; выбирается первый"
                ),
                format!("«{name}» has two ways whose conditions hold together: «{combination}»; the first is taken"),
            ),
            Self::Overlap { name, chosen: Chosen::Term, combination } => Words::new(
                format!("«{name}» үшін екі мерзімнің шарты қатар орындалады: «{combination}»; алғашқысы қолданылады"),
                format!(
                    "для «{name}» одновременно выполняются условия двух сроков: «{combination}»; применяется первый"
                ),
                format!("«{name}» has two terms whose conditions hold together: «{combination}»; the first applies"),
            ),
            Self::NeverTaken { name, chosen: Chosen::Way, why } => why.of_way(name),
            Self::NeverTaken { name, chosen: Chosen::Term, why } => why.of_term(name),
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
            Self::NeverTaken { chosen: Chosen::Term, why: NeverTaken::Decided { .. }, .. } => Words::new(
                "Мерзімді алып тастаңыз немесе осы деректің бұрынғы шешімін түзетіңіз.",
                "Уберите срок или исправьте место, где этот факт решен раньше.",
                "Take the term away, or mend the place where the fact is decided earlier.",
            ),
            Self::NeverTaken { chosen: Chosen::Term, .. } => Words::new(
                "Мерзімдердің шартын немесе ретін түзетіңіз, артық мерзімді алып тастаңыз.",
                "Исправьте условия или порядок сроков, лишний срок уберите.",
                "Mend the conditions or the order of the terms, and take a needless term away.",
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
    fn of_way(&self, name: &str) -> Words {
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
                    "«{name}» үшін бұл бағытқа ешбір іс жетпейді: «{combination}» болуы керек, бірақ бұрын басқаша анықталған"
                ),
                format!(
                    "для «{name}» по этому переходу не пройдет ни одно дело: требуется «{combination}», но ранее определено иначе"
                ),
                format!(
                    "no case takes this way of «{name}»: it needs «{combination}», but it is decided otherwise earlier"
                ),
            ),
        }
    }
    fn of_term(&self, name: &str) -> Words {
        let never = |kk: &str, ru: &str, en: &str| {
            Words::new(
                format!("«{name}» үшін бұл мерзім ешқашан қолданылмайды: {kk}"),
                format!("для «{name}» этот срок никогда не применяется: {ru}"),
                format!("this term of «{name}» never applies: {en}"),
            )
        };
        match self {
            Self::Contradiction => never(
                "оның шарты ешбір жағдайда орындалмайды",
                "его условие не выполняется ни в одном случае",
                "its condition holds in no case",
            ),
            Self::Earlier => never(
                "оның шарты орындалса, алдыңғы мерзім қолданылады",
                "если условие выполнено, применяется срок, указанный раньше",
                "whenever its condition holds, an earlier term applies",
            ),
            Self::NothingLeft => never(
                "шарттар барлық жағдайды қамтиды",
                "условия охватывают все случаи",
                "the conditions cover all cases",
            ),
            Self::Decided { combination } => Words::new(
                format!(
                    "«{name}» үшін бұл мерзім ешбір іске қолданылмайды: «{combination}» болуы керек, бірақ бұрын басқаша шешілген"
                ),
                format!(
                    "для «{name}» этот срок не применяется ни к одному делу: нужно «{combination}», но раньше решено иначе"
                ),
                format!(
                    "this term of «{name}» applies to no case: it needs «{combination}», but it is decided otherwise earlier"
                ),
            ),
        }
    }
}
