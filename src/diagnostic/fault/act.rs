//! Faults of what a file says of an act: when it is put into effect, until when, and what becomes of running cases.

use chrono::NaiveDate;

use crate::diagnostic::Code;
use crate::language::{Words, date_in_figures};

/// What can be wrong with what is said of an act.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ActFault {
    /// E1101: a repeal is not the last act, or there is nothing that it repeals.
    RepealNotLast {
        /// Whether it is the only act.
        is_alone: bool,
    },
    /// E1102: a stage of a clause that the text does not hold.
    UnknownStageClause {
        /// The number.
        number: String,
    },
    /// E1103: a day that cannot be earlier than the signing is.
    BeforeSigning {
        /// The key of the day.
        key: &'static str,
        /// The day.
        date: NaiveDate,
        /// The day of signing.
        signed: NaiveDate,
    },
    /// E1104: the day written by hand is not the one that the wording and the publication prove.
    EntryContradicted {
        /// The day written by hand.
        written: NaiveDate,
        /// The day that is proved.
        proved: NaiveDate,
    },
    /// E1105: the wording names a day that no month has.
    NoSuchDayInWording,
    /// E1106: of what becomes of running cases, only a part is said.
    RunningCasesInPart {
        /// The key that is there.
        key: &'static str,
        /// The key that is lacking.
        lacking: &'static str,
    },
    /// E1107: a temporary act ends before it is put into effect.
    EndsBeforeEntry {
        /// Its last day.
        until: NaiveDate,
        /// Its first day.
        day: NaiveDate,
    },
    /// E1116: the list of the clauses that an act changes names one of them twice.
    ChangedTwice {
        /// The number.
        number: String,
    },
}

impl ActFault {
    /// The code that names this kind of fault.
    #[must_use]
    pub fn code(&self) -> Code {
        match self {
            Self::RepealNotLast { .. } => Code::E1101,
            Self::UnknownStageClause { .. } => Code::E1102,
            Self::BeforeSigning { .. } => Code::E1103,
            Self::EntryContradicted { .. } => Code::E1104,
            Self::NoSuchDayInWording => Code::E1105,
            Self::RunningCasesInPart { .. } => Code::E1106,
            Self::EndsBeforeEntry { .. } => Code::E1107,
            Self::ChangedTwice { .. } => Code::E1116,
        }
    }

    /// What is wrong, in the user's words.
    #[must_use]
    pub fn message(&self) -> Words {
        match self {
            Self::RepealNotLast { is_alone: true } => Words::new(
                "файлда регламенттің күшін жойған акт қана бар, ал мәтінді жасаған акт жоқ",
                "в файле есть только акт, которым регламент признан утратившим силу, а акта, создавшего текст, нет",
                "the file has only the act that repealed the regulation and none that made its text",
            ),
            Self::RepealNotLast { is_alone: false } => Words::new(
                "регламенттің күшін жойған акт актілердің соңғысы емес",
                "акт, которым регламент признан утратившим силу, стоит не последним",
                "the act that repealed the regulation is not the last one",
            ),
            Self::UnknownStageClause { number } => Words::new(
                format!("актінің кезеңінде «{number}» тармағы аталған, ал мәтінде ондай тармақ жоқ"),
                format!("этап акта называет пункт «{number}», а в тексте такого пункта нет"),
                format!("a stage of the act names the clause «{number}», which the text does not hold"),
            ),
            Self::BeforeSigning { key, date, signed } => {
                let (date, signed) = (date_in_figures(*date), date_in_figures(*signed));
                Words::new(
                    format!("`{key}` кілтінің күні ({date}) актіге қол қойылған күннен ({signed}) ерте"),
                    format!("дата ключа `{key}` ({date}) раньше даты подписания акта ({signed})"),
                    format!("the date of the key `{key}` ({date}) is earlier than the signing of the act ({signed})"),
                )
            }
            Self::EntryContradicted { written, proved } => {
                let (written, proved) = (date_in_figures(*written), date_in_figures(*proved));
                Words::new(
                    format!(
                        "`in-effect` кілтінде {written} жазылған, ал актінің жазбасы мен жарияланған күні бойынша \
                         қолданысқа енгізілу күні – {proved}"
                    ),
                    format!(
                        "в ключе `in-effect` записано {written}, а по формулировке акта и дате опубликования день \
                         введения в действие – {proved}"
                    ),
                    format!(
                        "the key `in-effect` says {written}, while by the wording of the act and its publication it \
                         is put into effect on {proved}"
                    ),
                )
            }
            Self::NoSuchDayInWording => Words::new(
                "қолданысқа енгізілу тәртібінде жоқ күн аталған",
                "порядок введения в действие называет несуществующий день",
                "the wording of entry into effect names a day that there is not",
            ),
            Self::RunningCasesInPart { key, lacking } => Words::new(
                format!("`{key}` кілті бар, ал онымен бірге жазылатын `{lacking}` кілті жоқ"),
                format!("есть ключ `{key}`, но нет ключа `{lacking}`, который пишется вместе с ним"),
                format!("the key `{key}` is there without the key `{lacking}`, which goes with it"),
            ),
            Self::EndsBeforeEntry { until, day } => {
                let (until, day) = (date_in_figures(*until), date_in_figures(*day));
                Words::new(
                    format!("уақытша актінің соңғы күні ({until}) оның қолданысқа енгізілу күнінен ({day}) ерте"),
                    format!("последний день временного акта ({until}) раньше дня его введения в действие ({day})"),
                    format!("the last day of the temporary act ({until}) is before its entry into effect ({day})"),
                )
            }
            Self::ChangedTwice { number } => Words::new(
                format!("өзгертілген тармақтардың тізімінде «{number}» екі рет тұр"),
                format!("в перечне измененных пунктов «{number}» стоит дважды"),
                format!("the list of changed clauses names «{number}» twice"),
            ),
        }
    }

    /// What to do about it.
    #[must_use]
    pub fn help(&self) -> Words {
        match self {
            Self::RepealNotLast { .. } => Words::new(
                "`makes = \"repeal\"` жолы бар бөлімді мәтінді жасаған актілерден кейін, ең соңына қойыңыз.",
                "Поставьте раздел с `makes = \"repeal\"` последним, после актов, создавших текст.",
                "Put the section with `makes = \"repeal\"` last, after the acts that made the text.",
            ),
            Self::UnknownStageClause { .. } => Words::new(
                "`clauses` кілтінде осы файлдағы тармақтардың нөмірлерін жазыңыз, мысалы `[\"5.3\"]`.",
                "Напишите в ключе `clauses` номера пунктов этого файла, например `[\"5.3\"]`.",
                "Write the numbers of clauses of this file in the key `clauses`, such as `[\"5.3\"]`.",
            ),
            Self::BeforeSigning { .. } => Words::new(
                "Екі күнді де ресми мәтінмен салыстырыңыз: акт қол қойылғаннан кейін ғана тіркеледі және қолданысқа енгізіледі.",
                "Сверьте обе даты с официальным текстом: акт регистрируется и вводится в действие после подписания.",
                "Compare both dates with the official text: an act is registered and put into effect after it is signed.",
            ),
            Self::EntryContradicted { .. } => Words::new(
                "`in-effect` жолын алып тастаңыз: күн жазба бойынша есептеледі. Жазба немесе жарияланған күн қате болса, соны түзетіңіз.",
                "Уберите строку `in-effect`: день рассчитывается по формулировке. Если неверна формулировка или дата опубликования, исправьте их.",
                "Take the line `in-effect` out: the day is reckoned by the wording. Where the wording or the publication is wrong, mend that.",
            ),
            Self::NoSuchDayInWording => Words::new(
                "Жазбаны актінің мәтінімен салыстырыңыз; актінің өзінде солай болса, күнін `in-effect` жолына жазыңыз.",
                "Сверьте формулировку с текстом акта; если так в самом акте, уберите ее и запишите день в строке `in-effect`.",
                "Compare the wording with the text of the act; where the act has it so, take it out and write the day as `in-effect`.",
            ),
            Self::RunningCasesInPart { .. } => Words::new(
                "`running-cases` пен оның негізін (`running-cases-ground.kk`, `running-cases-ground.ru`) бірге жазыңыз.",
                "Напишите вместе `running-cases` и его основание (`running-cases-ground.kk`, `running-cases-ground.ru`).",
                "Write `running-cases` together with its ground (`running-cases-ground.kk`, `running-cases-ground.ru`).",
            ),
            Self::EndsBeforeEntry { .. } => Words::new(
                "`until`, `effective` және `published` жолдарын актінің мәтінімен салыстырыңыз.",
                "Сверьте строки `until`, `effective` и `published` с текстом акта.",
                "Compare the lines `until`, `effective` and `published` with the text of the act.",
            ),
            Self::ChangedTwice { .. } => Words::new(
                "Актімен салыстырыңыз: артық нөмірді алып тастаңыз немесе оның орнына дұрысын жазыңыз.",
                "Сверьте с актом: уберите лишний номер или напишите вместо него верный.",
                "Compare it with the act: take the second number out, or write the right one in its place.",
            ),
        }
    }
}
