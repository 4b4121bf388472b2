//! Faults of the keys and values of a TOML file.

use super::phrase;
use crate::diagnostic::Code;
use crate::language::Words;

/// What can be wrong with a key or its value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SchemaFault {
    /// E0101: no such key here.
    UnknownKey {
        /// The key as written.
        key: String,
        /// The table where it stands; empty at the top of the file.
        table: String,
        /// The known key that is meant, if one is near.
        near: Option<String>,
    },
    /// E0102: this table needs this key.
    MissingKey {
        /// The key that is lacking.
        key: String,
        /// The table that needs it; empty at the top of the file.
        table: String,
    },
    /// E0103: the value is of another kind than expected.
    WrongType {
        /// The key.
        key: String,
        /// The kind that it takes.
        expected: ValueKind,
        /// The kind that is written.
        found: ValueKind,
    },
    /// E0104: the value is none of the allowed ones.
    UnknownValue {
        /// The key.
        key: String,
        /// The value as written.
        value: String,
        /// All values that it takes.
        allowed: Vec<String>,
        /// The allowed value that is meant, if one is near.
        near: Option<String>,
    },
    /// E0105: there is no such date (31.02.2017), or it is not written as a date.
    BadDate {
        /// The value as written.
        value: String,
    },
    /// E0106: the rules must stand between ''' … ''', not in "…" or """…""", so that places are exact.
    EscapedRules,
    /// E0107: office hours that cannot be.
    BadHours {
        /// The value as written.
        value: String,
        /// How it is wrong.
        mistake: HoursMistake,
    },
    /// E0108: two clauses have this number.
    DuplicateClause {
        /// The number.
        number: String,
    },
    /// E0109: acts must stand oldest first.
    ActsOutOfOrder,
    /// E0110: the text is empty.
    EmptyText {
        /// The key of the text.
        key: String,
    },
    /// E0111: not a clause number such as 5, 5.3, 2-1.
    BadClauseNumber {
        /// The number as written.
        number: String,
    },
    /// E0112: an act says neither what it makes nor what it changes, or both.
    ActDoesWhat,
    /// E0113: `service` or `issuer` is not a short ASCII name such as foster-care.
    BadIdentity {
        /// The key.
        key: String,
        /// The value as written.
        value: String,
    },
    /// E0114: published before it was signed.
    PublishedBeforeSigned,
}

/// The kinds of value that TOML knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ValueKind {
    /// A text in quotes.
    Text,
    /// A whole number.
    Integer,
    /// A number with a fraction.
    Float,
    /// true or false.
    Boolean,
    /// A date.
    Date,
    /// A list.
    List,
    /// A table.
    Table,
    /// A list of tables: [[…]].
    Tables,
}

/// How office hours are wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HoursMistake {
    /// Not written as 09:00-18:30.
    Form,
    /// They close before they open.
    Backwards,
    /// The break or the desk hours lie outside the working hours.
    OutsideWork,
    /// The break takes all of the working hours.
    NothingLeft,
}

impl SchemaFault {
    /// The code that names this kind of fault.
    #[must_use]
    pub fn code(&self) -> Code {
        match self {
            Self::UnknownKey { .. } => Code::E0101,
            Self::MissingKey { .. } => Code::E0102,
            Self::WrongType { .. } => Code::E0103,
            Self::UnknownValue { .. } => Code::E0104,
            Self::BadDate { .. } => Code::E0105,
            Self::EscapedRules => Code::E0106,
            Self::BadHours { .. } => Code::E0107,
            Self::DuplicateClause { .. } => Code::E0108,
            Self::ActsOutOfOrder => Code::E0109,
            Self::EmptyText { .. } => Code::E0110,
            Self::BadClauseNumber { .. } => Code::E0111,
            Self::ActDoesWhat => Code::E0112,
            Self::BadIdentity { .. } => Code::E0113,
            Self::PublishedBeforeSigned => Code::E0114,
        }
    }

    /// What is wrong, in the user's words.
    #[must_use]
    pub fn message(&self) -> Words {
        match self {
            Self::UnknownKey { key, table, .. } => unknown_key(key, table),
            Self::MissingKey { key, table } => missing_key(key, table),
            Self::WrongType { key, expected, found } => {
                let (needed, given) = (expected.in_russian().0, found.in_russian().1);
                let (expected, found) = (expected.words(), found.words());
                Words::new(
                    format!("«{key}» кілтінің мәні сай емес: керегі – {}, жазылғаны – {}", expected.kk, found.kk),
                    format!("значение ключа «{key}» не подходит: {needed} {}, а {given} {}", expected.ru, found.ru),
                    format!("the key «{key}» takes {}, not {}", expected.en, found.en),
                )
            }
            Self::UnknownValue { key, value, .. } => Words::new(
                format!("«{key}» кілті «{value}» деген мәнді қабылдамайды"),
                format!("ключ «{key}» не принимает значение «{value}»"),
                format!("the key «{key}» does not take the value «{value}»"),
            ),
            Self::BadDate { value } => Words::new(
                format!("«{value}» деген күн жоқ немесе ол күн түрінде жазылмаған"),
                format!("даты «{value}» не существует, или она записана в ином виде"),
                format!("«{value}» is no date, or is not written as one"),
            ),
            Self::EscapedRules => Words::new(
                "ережелер `'''` белгілерінің арасына алынбаған",
                "правила не заключены между знаками `'''`",
                "the rules do not stand between `'''` and `'''`",
            ),
            Self::BadHours { value, mistake } => mistake.message(value),
            Self::DuplicateClause { number } => Words::new(
                format!("«{number}» тармағы екі рет берілген"),
                format!("пункт «{number}» приведен дважды"),
                format!("the clause «{number}» is given twice"),
            ),
            Self::ActsOutOfOrder => Words::new(
                "актілер күндерінің ретімен, ескісінен жаңасына қарай орналаспаған",
                "акты расположены не по порядку дат, от старого к новому",
                "the acts do not stand in the order of their dates, oldest first",
            ),
            Self::EmptyText { key } => Words::new(
                format!("«{key}» кілтінің мәтіні бос"),
                format!("текст ключа «{key}» пуст"),
                format!("the text of the key «{key}» is empty"),
            ),
            Self::BadClauseNumber { number } => Words::new(
                format!("«{number}» – тармақтың нөмірі емес"),
                format!("«{number}» – не номер пункта"),
                format!("«{number}» is not the number of a clause"),
            ),
            Self::ActDoesWhat => Words::new(
                "актіде `makes` пен `changes` кілттерінің дәл біреуі тұруы керек",
                "в акте должен стоять ровно один из ключей `makes` и `changes`",
                "an act must have exactly one of the keys `makes` and `changes`",
            ),
            Self::BadIdentity { key, value } => Words::new(
                format!("«{key}» кілтінің «{value}» мәні қысқа латынша атау емес"),
                format!("значение «{value}» ключа «{key}» – не краткое имя латинскими буквами"),
                format!("the value «{value}» of the key «{key}» is not a short name in Latin letters"),
            ),
            Self::PublishedBeforeSigned => Words::new(
                "жарияланған күні қол қойылған күнінен ерте",
                "дата опубликования раньше даты подписания",
                "the date of publication is earlier than the date of signing",
            ),
        }
    }

    /// What to do about it.
    #[must_use]
    pub fn help(&self) -> Words {
        match self {
            Self::UnknownKey { near, .. } => phrase::did_you_mean(near.as_deref(), || {
                Words::new(
                    "Жазылуын тексеріңіз немесе осы жолды алып тастаңыз.",
                    "Проверьте написание или уберите эту строку.",
                    "Check the spelling, or take this line away.",
                )
            }),
            Self::MissingKey { key, table } => add_key(key, table),
            Self::WrongType { key, expected, .. } => {
                let value = expected.example(key);
                Words::new(
                    format!("Былай жазыңыз: `{value}`."),
                    format!("Напишите так: `{value}`."),
                    format!("Write it like this: `{value}`."),
                )
            }
            Self::UnknownValue { allowed, .. } if allowed.is_empty() => Words::new(
                "Мәннің дұрыс жазылғанын тексеріңіз.",
                "Проверьте, верно ли написано значение.",
                "Check that the value is written as it should be.",
            ),
            Self::UnknownValue { allowed, near, .. } => phrase::did_you_mean_among(near.as_deref(), allowed),
            Self::BadDate { .. } => Words::new(
                "Күнді жыл-ай-күн ретімен, тырнақшасыз жазыңыз, мысалы `2017-06-16`.",
                "Запишите дату в порядке год-месяц-день без кавычек, например `2017-06-16`.",
                "Write the date as year-month-day without quotes, such as `2017-06-16`.",
            ),
            Self::EscapedRules => Words::new(
                "Ережелердің басы мен соңындағы тырнақшаларды үш дәйекшеге ауыстырыңыз: `rules = '''` … `'''`.",
                "Замените кавычки в начале и в конце правил тремя апострофами: `rules = '''` … `'''`.",
                "Put three apostrophes before and after the rules instead: `rules = '''` … `'''`.",
            ),
            Self::BadHours { mistake, .. } => mistake.help(),
            Self::DuplicateClause { .. } => Words::new(
                "Біреуінің нөмірін түзетіңіз, ал екеуі бір тармақ болса, мәтінін біріктіріңіз.",
                "Исправьте номер одного из них, а если это один пункт, соедините его текст.",
                "Mend the number of one of them or, if they are one clause, join their text.",
            ),
            Self::ActsOutOfOrder => Words::new(
                "Бұл `[[act]]` бөлімін күніне қарай өз орнына көшіріңіз.",
                "Перенесите этот раздел `[[act]]` на его место по дате.",
                "Move this `[[act]]` to its place by date.",
            ),
            Self::EmptyText { .. } => Words::new(
                "Мәтінді жазыңыз немесе кілтті алып тастаңыз.",
                "Напишите текст или уберите ключ.",
                "Write the text, or take the key away.",
            ),
            Self::BadClauseNumber { .. } => Words::new(
                "Тармақты `5`, тармақшаны `5.3`, кейін қосылған тармақты `2-1` түрінде жазыңыз.",
                "Пишите пункт как `5`, подпункт как `5.3`, а дополнительный пункт как `2-1`.",
                "Write a paragraph as `5`, a subparagraph as `5.3`, a paragraph added later as `2-1`.",
            ),
            Self::ActDoesWhat => Words::new(
                "Жаңа редакция болса `makes = \"new-edition\"`, тармақтарды өзгертсе `changes = [\"5\"]` деп жазыңыз.",
                "Напишите `makes = \"new-edition\"` для новой редакции или `changes = [\"5\"]` для изменения пунктов.",
                "Write `makes = \"new-edition\"` for a new edition, or `changes = [\"5\"]` for changed clauses.",
            ),
            Self::BadIdentity { .. } => Words::new(
                "Кіші латын әріптерін, цифрларды және сызықшаны ғана жазыңыз, мысалы `foster-care`.",
                "Пишите только строчные латинские буквы, цифры и дефис, например `foster-care`.",
                "Write small Latin letters, digits and hyphens only, such as `foster-care`.",
            ),
            Self::PublishedBeforeSigned => Words::new(
                "`date` және `published` күндерін тексеріңіз: акт қол қойылғаннан кейін жарияланады.",
                "Проверьте даты `date` и `published`: акт публикуется после подписания.",
                "Check the dates `date` and `published`: an act is published after it is signed.",
            ),
        }
    }
}

impl ValueKind {
    /// The kind, as what a key takes.
    fn words(self) -> Words {
        match self {
            Self::Text => Words::new("мәтін", "текст", "a text"),
            Self::Integer => Words::new("бүтін сан", "целое число", "a whole number"),
            Self::Float => Words::new("бөлшек сан", "дробное число", "a number with a fraction"),
            Self::Boolean => Words::new("`true` немесе `false`", "`true` или `false`", "`true` or `false`"),
            Self::Date => Words::new("күн (дата)", "дата", "a date"),
            Self::List => Words::new("тізім", "список", "a list"),
            Self::Table => Words::new("бөлім", "раздел", "a section"),
            Self::Tables => Words::new("бөлімдер тізімі", "список разделов", "a list of sections"),
        }
    }

    /// «Needed» and «written» in Russian, as they go with the kind.
    const fn in_russian(self) -> (&'static str, &'static str) {
        match self {
            Self::Text | Self::List | Self::Table | Self::Tables => ("нужен", "написан"),
            Self::Date => ("нужна", "написана"),
            Self::Integer | Self::Float | Self::Boolean => ("нужно", "написано"),
        }
    }

    /// A key with a value of the kind, as it is written in the file.
    fn example(self, key: &str) -> String {
        match self {
            Self::Text => format!("{key} = '…'"),
            Self::Integer => format!("{key} = 30"),
            Self::Float => format!("{key} = 1.5"),
            Self::Boolean => format!("{key} = true"),
            Self::Date => format!("{key} = 2017-06-16"),
            Self::List => format!("{key} = ['…', '…']"),
            Self::Table if matches!(key, "title" | "body" | "ground" | "result" | "tail" | "why") => {
                format!("{key}.kk = '…'")
            }
            Self::Table if key == "hours" => "[terms.hours]".to_owned(),
            Self::Table => format!("[{key}]"),
            Self::Tables => format!("[[{key}]]"),
        }
    }
}

impl HoursMistake {
    /// What is wrong with these hours.
    fn message(self, value: &str) -> Words {
        match self {
            Self::Form => Words::new(
                format!("«{value}» жұмыс уақыты ретінде оқылмайды"),
                format!("«{value}» не читается как часы работы"),
                format!("«{value}» cannot be read as office hours"),
            ),
            Self::Backwards => Words::new(
                format!("«{value}» уақытының соңы басынан ерте"),
                format!("конец времени «{value}» раньше его начала"),
                format!("the hours «{value}» end before they begin"),
            ),
            Self::NothingLeft => Words::new(
                format!("«{value}» үзілісі бүкіл жұмыс уақытын алып тұр"),
                format!("перерыв «{value}» занимает все рабочее время"),
                format!("the break «{value}» takes all of the working hours"),
            ),
            Self::OutsideWork => Words::new(
                format!("«{value}» уақыты жұмыс уақытының ішінде емес"),
                format!("время «{value}» выходит за пределы рабочего времени"),
                format!("the hours «{value}» lie outside the working hours"),
            ),
        }
    }

    /// What to do about them.
    fn help(self) -> Words {
        match self {
            Self::Form => Words::new(
                "Уақытты былай жазыңыз: `09:00-18:30`.",
                "Запишите часы так: `09:00-18:30`.",
                "Write the hours like this: `09:00-18:30`.",
            ),
            Self::Backwards => Words::new(
                "Алдымен басталу, содан кейін аяқталу уақытын жазыңыз, мысалы `09:00-18:30`.",
                "Напишите сначала начало, затем конец, например `09:00-18:30`.",
                "Write the beginning first, then the end, such as `09:00-18:30`.",
            ),
            Self::OutsideWork | Self::NothingLeft => Words::new(
                "Үзілісті (`break`) және құжаттарды қабылдау уақытын (`desk`) жұмыс уақытының (`work`) ішіне қойыңыз.",
                "Поставьте перерыв (`break`) и время приема документов (`desk`) внутрь рабочего времени (`work`).",
                "Put the break (`break`) and the hours of the desk (`desk`) inside the working hours (`work`).",
            ),
        }
    }
}

/// What is wrong with a key that is not known in a table; an empty name means the top of the file.
fn unknown_key(key: &str, table: &str) -> Words {
    if table.is_empty() {
        return Words::new(
            format!("файлда «{key}» деген бөлім немесе кілт көзделмеген"),
            format!("в файле не предусмотрен раздел или ключ «{key}»"),
            format!("a file has no section or key «{key}»"),
        );
    }
    Words::new(
        format!("«{table}» бөлімінде «{key}» деген кілт көзделмеген"),
        format!("в разделе «{table}» не предусмотрен ключ «{key}»"),
        format!("the section «{table}» has no key «{key}»"),
    )
}

/// What is wrong where a key is lacking.
fn missing_key(key: &str, table: &str) -> Words {
    if table.is_empty() {
        return Words::new(
            format!("файлда «{key}» бөлімі жоқ"),
            format!("в файле нет раздела «{key}»"),
            format!("the file lacks the section «{key}»"),
        );
    }
    Words::new(
        format!("«{table}» бөлімінде «{key}» кілті жоқ"),
        format!("в разделе «{table}» нет ключа «{key}»"),
        format!("the section «{table}» lacks the key «{key}»"),
    )
}

/// What to do where a key is lacking.
fn add_key(key: &str, table: &str) -> Words {
    if table.is_empty() {
        let section = if key == "act" { "[[act]]".to_owned() } else { format!("[{key}]") };
        return Words::new(
            format!("Файлға `{section}` бөлімін қосыңыз."),
            format!("Добавьте в файл раздел `{section}`."),
            format!("Add the section `{section}` to the file."),
        );
    }
    let key = if table.starts_with('[') { key.to_owned() } else { format!("{table}.{key}") };
    Words::new(
        format!("Осы бөлімге мына жолды қосыңыз: `{key} = …`."),
        format!("Добавьте в этот раздел строку `{key} = …`."),
        format!("Add the line `{key} = …` to this section."),
    )
}
