//! Faults of the register of acts, and references to acts that have ceased.

use crate::diagnostic::Code;
use crate::language::{Language, Words, clause_name};

/// What can be wrong with the register of acts, or with a reference to an act in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RegisterFault {
    /// E1201: an act stands in the register twice.
    ActTwice {
        /// The day of signing, in figures.
        day: String,
        /// The number.
        number: String,
    },
    /// E1202: the act is in effect or ceases before it was signed.
    BeforeSigning {
        /// The day, in figures.
        day: String,
        /// The day of signing, in figures.
        signed: String,
    },
    /// E1203: a time in which the act is in effect ends before it begins.
    EndsBeforeItBegins {
        /// The end, in figures.
        ceased: String,
        /// The beginning, in figures.
        from: String,
    },
    /// E1204: two times in which the act is in effect run into each other.
    TimesOverlap,
    /// W1801: a clause refers to an act that had ceased.
    Ceased {
        /// The clause.
        clause: String,
        /// What kind of act it is.
        sort: ActSort,
        /// The day of signing and the number: «13.04.2015 № 198».
        act: String,
        /// The first day on which it is no longer in effect, in figures.
        since: String,
        /// The act that ended it: «24.04.2020 № 158».
        by: String,
    },
}

/// What kind of act is referred to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ActSort {
    /// A law.
    Law,
    /// A decree of the President.
    Decree,
    /// A resolution of the Government or of an akimat.
    Resolution,
    /// An order of a minister.
    Order,
}

impl ActSort {
    /// «бұйрыққа», «приказ», "order": that to which a reference leads.
    const fn referred(self) -> [&'static str; 3] {
        match self {
            Self::Law => ["заңға", "закон", "law"],
            Self::Decree => ["жарлыққа", "указ", "decree"],
            Self::Resolution => ["қаулыға", "постановление", "resolution"],
            Self::Order => ["бұйрыққа", "приказ", "order"],
        }
    }

    /// «бұйрықтың», whose force is gone, and «этот приказ утратил» it.
    const fn ceased(self) -> [&'static str; 2] {
        match self {
            Self::Law => ["заңның", "этот закон утратил"],
            Self::Decree => ["жарлықтың", "этот указ утратил"],
            Self::Resolution => ["қаулының", "это постановление утратило"],
            Self::Order => ["бұйрықтың", "этот приказ утратил"],
        }
    }
}

impl RegisterFault {
    /// The code that names this kind of fault.
    #[must_use]
    pub fn code(&self) -> Code {
        match self {
            Self::ActTwice { .. } => Code::E1201,
            Self::BeforeSigning { .. } => Code::E1202,
            Self::EndsBeforeItBegins { .. } => Code::E1203,
            Self::TimesOverlap => Code::E1204,
            Self::Ceased { .. } => Code::W1801,
        }
    }

    /// What is wrong, in the user's words.
    #[must_use]
    pub fn message(&self) -> Words {
        match self {
            Self::ActTwice { day, number } => Words::new(
                format!("{day} № {number} акт тізілімде екі рет жазылған"),
                format!("акт от {day} № {number} записан в реестре дважды"),
                format!("the act of {day} No {number} stands in the register twice"),
            ),
            Self::BeforeSigning { day, signed } => Words::new(
                format!("{day} күні акт қол қойылған {signed} күнінен ерте"),
                format!("день {day} раньше дня подписания акта, {signed}"),
                format!("the day {day} is earlier than the signing of the act on {signed}"),
            ),
            Self::EndsBeforeItBegins { ceased, from } => Words::new(
                format!("актінің күші {ceased} жойылған деп, ал өзі {from} қолданысқа енгізілген деп жазылған"),
                format!("записано, что акт утратил силу {ceased}, а введен в действие {from}"),
                format!("the act is said to have ceased on {ceased} and to be in effect from {from}"),
            ),
            Self::TimesOverlap => Words::new(
                "актінің қолданылған екі кезеңі бір-бірінен бөлінбеген",
                "два периода действия акта не отделены друг от друга",
                "two times in which the act is in effect are not parted",
            ),
            Self::Ceased { clause, sort, act, since, by } => {
                let ([kk, ru, en], [of_kk, of_ru]) = (sort.referred(), sort.ceased());
                let place = |language| clause_name(clause, language);
                Words::new(
                    format!(
                        "{}: {act} {kk} сілтеме бар, ал актілер тізілімі бойынша бұл {of_kk} күші {since} жойылған \
                         (негізі – {by} акт)",
                        place(Language::Kk)
                    ),
                    format!(
                        "{}: ссылка на {ru} от {act}, а по реестру актов {of_ru} силу {since} (основание – акт от {by})",
                        place(Language::Ru)
                    ),
                    format!(
                        "{}: a reference to the {en} of {}, which by the register of acts ceased on {since} (by the \
                         act of {})",
                        place(Language::En),
                        act.replace('№', "No"),
                        by.replace('№', "No")
                    ),
                )
            }
        }
    }

    /// What to do about it.
    #[must_use]
    pub fn help(&self) -> Words {
        match self {
            Self::ActTwice { .. } => Words::new(
                "Біреуін алып тастаңыз; бұлар бір күні бір нөмірмен шыққан екі органның актісі болса, екеуіне де `body` \
                 жазыңыз.",
                "Уберите одну запись; если это акты двух органов с одной датой и номером, напишите у обоих `body`.",
                "Take one of them out; where they are acts of two bodies with one day and number, write `body` in both.",
            ),
            Self::BeforeSigning { .. } | Self::EndsBeforeItBegins { .. } => Words::new(
                "Күндерді актімен салыстырыңыз; белгісіз күн жазылмайды.",
                "Сверьте даты с актом; неизвестная дата не пишется.",
                "Compare the days with the act; a day that is not known is not written.",
            ),
            Self::TimesOverlap => Words::new(
                "Кезеңдерді ескісінен бастап жазыңыз: алдыңғысында `ceased`, келесісінде одан ерте емес `in-effect` болсын.",
                "Запишите периоды от старых к новым: у предыдущего есть `ceased`, у следующего – `in-effect` не раньше него.",
                "Write the times oldest first: the earlier one with `ceased`, the later one with an `in-effect` that is \
                 not before it.",
            ),
            Self::Ceased { .. } => Words::new(
                "Оның орнына қай акт қолданылатынын анықтап, мәтінді өзгертіңіз; мәтін актінің сөзбе-сөз мәтіні болса, \
                 себебін `[[reviewed]]` бөлімінде жазыңыз.",
                "Выясните, какой акт действует вместо него, и измените текст; если это дословный текст акта, запишите \
                 причину в разделе `[[reviewed]]`.",
                "Find out which act is in effect instead, and change the text; where it is the text of an act word for \
                 word, write the reason in `[[reviewed]]`.",
            ),
        }
    }
}
