//! Faults of what a file says of an act: when it is put into effect, until when, and what becomes of running cases.

use chrono::NaiveDate;

use crate::diagnostic::Code;
use crate::language::{Language, Words, date_in_figures};

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
    /// E1104: the day written by hand is none that the wording and the publication allow.
    EntryContradicted {
        /// The day written by hand.
        written: NaiveDate,
        /// What they allow.
        allowed: Allowed,
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
    /// E1117: one clause is in two stages of an act.
    StagesOverlap {
        /// The clause.
        clause: String,
    },
    /// W1703: the wording does not tell the day of entry, and the file does not either.
    NoDayInWording {
        /// The number of the act.
        number: String,
        /// Why the wording does not tell it.
        why: Unclear,
    },
    /// W1704: an official publication is earlier than the state registration.
    PublishedBeforeRegistered {
        /// The day of the publication.
        published: NaiveDate,
        /// The day of the registration.
        registered: NaiveDate,
    },
}

/// What the wording and the publication of an act allow as the day of its entry into effect.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Allowed {
    /// This day alone.
    Day(NaiveDate),
    /// One of the two that an ambiguous wording may mean.
    OneOf([NaiveDate; 2]),
    /// No day before this one.
    NotBefore(NaiveDate),
}

impl Allowed {
    /// What stands against a day written by hand.
    fn against(self, written: NaiveDate) -> Words {
        let written = date_in_figures(written);
        match self {
            Self::Day(proved) => {
                let proved = date_in_figures(proved);
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
            Self::OneOf([one, other]) => {
                let [one, other] = [one, other].map(date_in_figures);
                Words::new(
                    format!(
                        "`in-effect` кілтінде {written} жазылған, ал актінің екіұшты жазбасы мен жарияланған күні \
                         бойынша қолданысқа енгізілу күні – {one} немесе {other}"
                    ),
                    format!(
                        "в ключе `in-effect` записано {written}, а по двусмысленной формулировке акта и дате \
                         опубликования день введения в действие – {one} или {other}"
                    ),
                    format!(
                        "the key `in-effect` says {written}, while by the ambiguous wording of the act and its \
                         publication it is put into effect on {one} or {other}"
                    ),
                )
            }
            Self::NotBefore(earliest) => {
                let earliest = date_in_figures(earliest);
                Words::new(
                    format!(
                        "`in-effect` кілтінде {written} жазылған, ал актінің жазбасы, қол қойылған және тіркелген \
                         күндері бойынша ол {earliest} күнінен бұрын қолданысқа енгізіле алмайды"
                    ),
                    format!(
                        "в ключе `in-effect` записано {written}, а по формулировке акта, датам его подписания и \
                         регистрации он не может быть введен в действие раньше {earliest}"
                    ),
                    format!(
                        "the key `in-effect` says {written}, while by its wording, signing and registration the act \
                         cannot be put into effect before {earliest}"
                    ),
                )
            }
        }
    }
}

/// Why a wording does not tell the day of entry into effect.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unclear {
    /// It can be meant in two ways; both days, where the publication is known.
    Ambiguous(Option<[NaiveDate; 2]>),
    /// The act is put into effect in stages, or as another paragraph of it says.
    Staged,
    /// It is not understood.
    NotUnderstood,
    /// The day that it names is earlier than the signing.
    BeforeSigning,
    /// The Kazakh and the Russian wording mean different things.
    Disagreement,
}

impl Unclear {
    /// Why, in the user's words.
    #[must_use]
    pub fn words(self) -> Words {
        match self {
            Self::Ambiguous(days) => {
                let words = Words::new(
                    "жазбаны екі түрлі түсінуге болады: жарияланған күннің өзі есептелетіні белгісіз",
                    "формулировку можно понять двояко: входит ли в срок сам день опубликования, неясно",
                    "the wording can be meant in two ways: whether the day of publication counts is not clear",
                );
                let Some([one, other]) = days.map(|days| days.map(date_in_figures)) else { return words };
                let [kk, ru, en] = Language::ALL.map(|language| words.in_language(language).to_owned());
                Words::new(
                    format!("{kk} ({one} немесе {other})"),
                    format!("{ru} ({one} или {other})"),
                    format!("{en} ({one} or {other})"),
                )
            }
            Self::Staged => Words::new(
                "акт кезең-кезеңімен немесе өзінің басқа тармағында белгіленген тәртіппен қолданысқа енгізіледі",
                "акт вводится в действие поэтапно или в порядке, установленном другим его пунктом",
                "the act is put into effect in stages, or as another paragraph of it says",
            ),
            Self::NotUnderstood => Words::new(
                "қолданысқа енгізілу тәртібінің жазбасы танылмады",
                "формулировка порядка введения в действие не распознана",
                "the wording of entry into effect is not understood",
            ),
            Self::BeforeSigning => Words::new(
                "жазбада аталған күн актіге қол қойылған күннен ерте",
                "названный в формулировке день раньше дня подписания акта",
                "the day that the wording names is earlier than the signing of the act",
            ),
            Self::Disagreement => Words::new(
                "қазақша және орысша жазбалар әртүрлі тәртіпті белгілейді",
                "казахская и русская формулировки устанавливают разный порядок",
                "the Kazakh and the Russian wording say different things",
            ),
        }
    }
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
            Self::StagesOverlap { .. } => Code::E1117,
            Self::NoDayInWording { .. } => Code::W1703,
            Self::PublishedBeforeRegistered { .. } => Code::W1704,
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
            Self::EntryContradicted { written, allowed } => allowed.against(*written),
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
            Self::StagesOverlap { clause } => Words::new(
                format!(
                    "«{clause}» тармағы актінің екі кезеңінде тұр, сондықтан оның қолданысқа енгізілу күні белгісіз"
                ),
                format!("пункт «{clause}» стоит в двух этапах акта, поэтому день его введения в действие неизвестен"),
                format!("the clause «{clause}» is in two stages of the act, so the day of its entry is not known"),
            ),
            Self::NoDayInWording { number, why } => {
                let why = why.words();
                let [kk, ru, en] = Language::ALL.map(|language| why.in_language(language).to_owned());
                Words::new(
                    format!("№ {number} актінің қолданысқа енгізілу күні белгісіз: {kk}"),
                    format!("день введения в действие акта № {number} неизвестен: {ru}"),
                    format!("the day on which act No {number} is put into effect is not known: {en}"),
                )
            }
            Self::PublishedBeforeRegistered { published, registered } => {
                let (published, registered) = (date_in_figures(*published), date_in_figures(*registered));
                Words::new(
                    format!(
                        "актінің ресми жарияланған күні ({published}) мемлекеттік тіркелген күнінен ({registered}) ерте"
                    ),
                    format!(
                        "дата официального опубликования акта ({published}) раньше даты его государственной регистрации ({registered})"
                    ),
                    format!(
                        "the official publication of the act ({published}) is earlier than its state registration ({registered})"
                    ),
                )
            }
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
            Self::EntryContradicted { allowed: Allowed::Day(_), .. } => Words::new(
                "`in-effect` жолын алып тастаңыз: күн жазба бойынша есептеледі. Жазба немесе жарияланған күн қате болса, соны түзетіңіз.",
                "Уберите строку `in-effect`: день рассчитывается по формулировке. Если неверна формулировка или дата опубликования, исправьте их.",
                "Take the line `in-effect` out: the day is reckoned by the wording. Where the wording or the publication is wrong, mend that.",
            ),
            Self::EntryContradicted { .. } => Words::new(
                "`in-effect`, `effective`, `published` және `registered` жолдарын актінің мәтінімен салыстырыңыз.",
                "Сверьте строки `in-effect`, `effective`, `published` и `registered` с текстом акта.",
                "Compare the lines `in-effect`, `effective`, `published` and `registered` with the text of the act.",
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
            Self::StagesOverlap { .. } => Words::new(
                "Тармақты бір ғана кезеңде қалдырыңыз: «5» деп жазылса, оған «5.3» те кіреді.",
                "Оставьте пункт в одном этапе: запись «5» включает и «5.3».",
                "Keep the clause in one stage: «5» includes «5.3».",
            ),
            Self::NoDayInWording { .. } => Words::new(
                "Күнді ресми дереккөзден анықтап, актінің `in-effect` жолына жазыңыз.",
                "Установите день по официальному источнику и запишите его в строку `in-effect` акта.",
                "Find the day in an official source, and write it as `in-effect` of the act.",
            ),
            Self::PublishedBeforeRegistered { .. } => Words::new(
                "Екі күнді де ресми мәтінмен салыстырыңыз: акт тіркелгеннен кейін жарияланады. Жарияланым ресми болмаса, `official = false` деп жазыңыз.",
                "Сверьте обе даты с официальным текстом: акт публикуется после регистрации. Если публикация неофициальная, напишите `official = false`.",
                "Compare both dates with the official text: an act is published after it is registered. Where the publication is not official, write `official = false`.",
            ),
        }
    }
}
