//! Faults of work calendars.

use super::phrase;
use crate::diagnostic::Code;
use crate::language::Words;

/// What can be wrong with a calendar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CalendarFault {
    /// E0801: there is no calendar for the year.
    NoYear {
        /// The calendar.
        calendar: String,
        /// The year that is needed.
        year: i32,
    },
    /// E0802: no calendar of this name.
    UnknownCalendar {
        /// The name as written.
        name: String,
        /// The calendars that are held.
        known: Vec<String>,
        /// The calendar that is meant, if one is near.
        near: Option<String>,
    },
    /// E0803: the day lies outside the year of the file.
    DayOutsideYear {
        /// The day, in figures.
        day: String,
        /// The year of the file.
        year: i32,
    },
    /// E0804: the day is given twice.
    DoubleDay {
        /// The day, in figures.
        day: String,
    },
    /// E0805: a year is lacking between the years held.
    Gap {
        /// The year that is lacking.
        year: i32,
    },
    /// E0806: the name or year in the file is not that of its path.
    Misplaced {
        /// Where the file should stand.
        expected: String,
    },
    /// E0807: a moved or carried day off on a weekend.
    WrongWeekday {
        /// The day, in figures.
        day: String,
    },
    /// E0808: a provisional year must say why it is provisional.
    ProvisionalWithoutReason,
}

impl CalendarFault {
    /// The code that names this kind of fault.
    #[must_use]
    pub fn code(&self) -> Code {
        match self {
            Self::NoYear { .. } => Code::E0801,
            Self::UnknownCalendar { .. } => Code::E0802,
            Self::DayOutsideYear { .. } => Code::E0803,
            Self::DoubleDay { .. } => Code::E0804,
            Self::Gap { .. } => Code::E0805,
            Self::Misplaced { .. } => Code::E0806,
            Self::WrongWeekday { .. } => Code::E0807,
            Self::ProvisionalWithoutReason => Code::E0808,
        }
    }

    /// What is wrong, in the user's words.
    #[must_use]
    pub fn message(&self) -> Words {
        match self {
            Self::NoYear { calendar, year } => Words::new(
                format!("«{calendar}» күнтізбесінде {year} жыл жоқ"),
                format!("в календаре «{calendar}» нет {year} года"),
                format!("the calendar «{calendar}» does not hold the year {year}"),
            ),
            Self::UnknownCalendar { name, .. } => Words::new(
                format!("«{name}» деген күнтізбе жоқ"),
                format!("нет календаря «{name}»"),
                format!("there is no calendar «{name}»"),
            ),
            Self::DayOutsideYear { day, year } => Words::new(
                format!("«{day}» күні {year} жылға жатпайды"),
                format!("день «{day}» не относится к {year} году"),
                format!("the day «{day}» does not lie in the year {year}"),
            ),
            Self::DoubleDay { day } => Words::new(
                format!("«{day}» күні екі рет берілген"),
                format!("день «{day}» указан дважды"),
                format!("the day «{day}» is given twice"),
            ),
            Self::Gap { year } => Words::new(
                format!("{year} жылғы күнтізбе жоқ, ал оған дейінгі және одан кейінгі жылдардың күнтізбелері бар"),
                format!("нет календаря на {year} год, хотя календари предшествующих и последующих лет есть"),
                format!("the year {year} is lacking, though earlier and later years are held"),
            ),
            Self::Misplaced { expected } => Words::new(
                format!("күнтізбе файлының орны мазмұнына сай емес, дұрысы – «{expected}»"),
                format!("место файла календаря не соответствует содержанию, верное – «{expected}»"),
                format!("the calendar file does not stand where its content says, which is «{expected}»"),
            ),
            Self::WrongWeekday { day } => Words::new(
                format!("ауыстырылған немесе көшірілген демалыс «{day}» күні сенбіге не жексенбіге түседі"),
                format!("перенесенный выходной «{day}» приходится на субботу или воскресенье"),
                format!("the moved or carried day off «{day}» falls on a Saturday or Sunday"),
            ),
            Self::ProvisionalWithoutReason => Words::new(
                "күнтізбенің неліктен алдын ала, әлі нақтыланбаған болып табылатыны көрсетілмеген",
                "не указано, почему календарь является предварительным",
                "it is not said why the year is provisional",
            ),
        }
    }

    /// What to do about it.
    #[must_use]
    pub fn help(&self) -> Words {
        match self {
            Self::NoYear { year, .. } => Words::new(
                format!("{year} жылғы күнтізбе файлын қосыңыз: онсыз мерзім есептелмейді."),
                format!("Добавьте файл календаря на {year} год: без него срок не исчисляется."),
                format!("Add the calendar file of the year {year}: without it no term can be reckoned."),
            ),
            Self::UnknownCalendar { known, near, .. } => {
                if known.is_empty() {
                    return Words::new(
                        "Күнтізбелер қалтасына файл қосыңыз.",
                        "Добавьте файл в папку календарей.",
                        "Add a file to the folder of calendars.",
                    );
                }
                phrase::did_you_mean_among(near.as_deref(), known)
            }
            Self::DayOutsideYear { .. } => Words::new(
                "Күнді түзетіңіз немесе оны өз жылының файлына көшіріңіз.",
                "Исправьте дату или перенесите день в файл его года.",
                "Mend the date, or move the day to the file of its year.",
            ),
            Self::DoubleDay { .. } => Words::new(
                "Екеуінің дұрысын қалдырып, екіншісін алып тастаңыз.",
                "Оставьте верную запись, а вторую уберите.",
                "Keep the entry that is right and take the other away.",
            ),
            Self::Gap { year } => Words::new(
                format!(
                    "{year} жылғы күнтізбе файлын қосыңыз: ерекше күндері белгісіз жылдың жұмыс күндерін санау мүмкін емес."
                ),
                format!(
                    "Добавьте файл календаря на {year} год: пока его особые дни неизвестны, подсчитать рабочие дни невозможно."
                ),
                format!(
                    "Add the file of the year {year}: while its special days are unknown, its working days cannot \
                     be counted."
                ),
            ),
            Self::Misplaced { expected } => Words::new(
                format!("Файлды «{expected}» орнына көшіріңіз немесе ішіндегі атау мен жылды түзетіңіз."),
                format!("Перенесите файл в «{expected}» или исправьте в нем имя и год."),
                format!("Move the file to «{expected}», or mend the name and year in it."),
            ),
            Self::WrongWeekday { .. } => Words::new(
                "Мұндай демалыс дүйсенбіден жұмаға дейінгі күнге түседі: күнді немесе күннің түрін түзетіңіз.",
                "Такой выходной день приходится на один из дней с понедельника по пятницу: исправьте дату или вид дня.",
                "Such a day off is a Monday to Friday: mend the date or the kind of day.",
            ),
            Self::ProvisionalWithoutReason => Words::new(
                "Себебін `why` кілтіне жазыңыз, мысалы: демалыс күндерін ауыстыру туралы қаулы әлі жарияланбаған.",
                "Укажите причину в ключе `why`, например: постановление о переносе выходных еще не опубликовано.",
                "Write the reason into the key `why`, such as: the decree that moves days off is not yet published.",
            ),
        }
    }
}
