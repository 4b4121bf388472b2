//! Faults of a file as a whole.

use crate::diagnostic::Code;
use crate::language::Words;

/// What can be wrong before any key is read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FileFault {
    /// E0001: the bytes are not UTF-8.
    NotUtf8 {
        /// The first bad byte, counted from 1.
        byte: usize,
        /// The encoding that the bytes seem to be in, where they tell.
        encoding: Option<&'static str>,
    },
    /// E0001: the file is no text but the document or archive of another program.
    NotText,
    /// E0002: the file has no content.
    Empty,
    /// E0003: the file is too large.
    TooLarge {
        /// How many bytes it has.
        bytes: u64,
        /// How many it may have.
        limit: u64,
    },
    /// E0004: the TOML itself is broken here.
    BrokenToml {
        /// How.
        mistake: TomlMistake,
    },
    /// E0005: tables or lists stand too deep in one another.
    TooDeep,
    /// E0006: the file has none of `[regulation]`, `[case]`, `[calendar]`.
    UnknownKind,
    /// E0007: the file could not be read.
    Unreadable {
        /// What the system says, in any language.
        reason: String,
    },
    /// E0007: a folder stands where a file is asked for.
    IsFolder,
    /// E0008: the folder holds no regulation file.
    NothingFound,
}

/// How TOML is broken, as far as the reader of TOML can tell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TomlMistake {
    /// A value is lacking after the key.
    NoValue,
    /// A line is not `key = value` nor a `[table]`.
    NoEquals,
    /// A text stands in no quotes, or in those of a word processor.
    BareText,
    /// A text in quotes does not end.
    UnclosedText,
    /// A text of several lines does not end, or ends where the next one begins.
    EndlessText {
        /// The quotes with which it begins.
        quotes: String,
    },
    /// A `[table]` or a list does not end.
    UnclosedBracket,
    /// The key is given twice.
    DuplicateKey {
        /// The key.
        key: String,
    },
    /// A key is not in ASCII letters, digits, `_` and `-` (a bare Kazakh key).
    BadKey,
    /// There is no such day or time, such as 2017-02-31.
    BadDate,
    /// Anything else.
    Other {
        /// The English message of the TOML reader.
        detail: String,
    },
}

impl FileFault {
    /// The code that names this kind of fault.
    #[must_use]
    pub fn code(&self) -> Code {
        match self {
            Self::NotUtf8 { .. } | Self::NotText => Code::E0001,
            Self::Empty => Code::E0002,
            Self::TooLarge { .. } => Code::E0003,
            Self::BrokenToml { .. } => Code::E0004,
            Self::TooDeep => Code::E0005,
            Self::UnknownKind => Code::E0006,
            Self::Unreadable { .. } | Self::IsFolder => Code::E0007,
            Self::NothingFound => Code::E0008,
        }
    }

    /// What is wrong, in the user's words.
    #[must_use]
    pub fn message(&self) -> Words {
        match self {
            Self::NotUtf8 { byte, encoding: Some(encoding) } => Words::new(
                format!("файл UTF-8 кодтауымен емес, шамасы, {encoding} кодтауымен сақталған: {byte}-байт оқылмайды"),
                format!("файл сохранен не в кодировке UTF-8, а, по-видимому, в {encoding}: байт {byte} не читается"),
                format!("the file is not saved as UTF-8 but, it seems, as {encoding}: byte {byte} cannot be read"),
            ),
            Self::NotUtf8 { byte, encoding: None } => Words::new(
                format!("файл UTF-8 кодтауымен сақталмаған: {byte}-байт оқылмайды"),
                format!("файл сохранен не в кодировке UTF-8: байт {byte} не читается"),
                format!("the file is not saved as UTF-8: byte {byte} cannot be read"),
            ),
            Self::NotText => Words::new(
                "бұл – мәтін файлы емес, Word құжаты, PDF немесе архив",
                "это не текстовый файл, а документ Word, PDF или архив",
                "this is no text file but a Word document, a PDF or an archive",
            ),
            Self::Empty => Words::new("файл бос", "файл пуст", "the file is empty"),
            Self::TooLarge { bytes, limit } => Words::new(
                format!("файл тым үлкен: {bytes} байт, ал рұқсат етілгені – {limit} байт"),
                format!("файл слишком велик: {bytes} байт при допустимых {limit}"),
                format!("the file is too large: {bytes} bytes where {limit} are allowed"),
            ),
            Self::BrokenToml { mistake } => mistake.message(),
            Self::TooDeep => Words::new(
                "бөлімдер немесе тізімдер бірінің ішіне бірі тым терең енгізілген",
                "разделы или списки вложены друг в друга слишком глубоко",
                "sections or lists stand too deep in one another",
            ),
            Self::UnknownKind => Words::new(
                "файлда `[regulation]`, `[case]`, `[calendar]` және `[register]` бөлімдерінің бірде-бірі жоқ",
                "в файле нет ни одного из разделов `[regulation]`, `[case]`, `[calendar]` и `[register]`",
                "the file has none of the sections `[regulation]`, `[case]`, `[calendar]` and `[register]`",
            ),
            Self::Unreadable { reason } => Words::new(
                format!("файл оқылмады: {reason}"),
                format!("файл не прочитан: {reason}"),
                format!("the file could not be read: {reason}"),
            ),
            Self::IsFolder => {
                Words::new("бұл – қалта, файл емес", "это папка, а не файл", "this is a folder and no file")
            }
            Self::NothingFound => Words::new(
                "бұл қалтада бірде-бір регламент файлы жоқ",
                "в этой папке нет ни одного файла регламента",
                "this folder holds no regulation file",
            ),
        }
    }

    /// What to do about it.
    #[must_use]
    pub fn help(&self) -> Words {
        match self {
            Self::NotUtf8 { .. } => Words::new(
                "Файлды мәтіндік редакторда ашып, UTF-8 кодтауымен қайта сақтаңыз.",
                "Откройте файл в текстовом редакторе и сохраните его заново в кодировке UTF-8.",
                "Open the file in a text editor and save it again as UTF-8.",
            ),
            Self::NotText => Words::new(
                "Құжатты өз бағдарламасында ашып, UTF-8 кодтауындағы қарапайым мәтін (.txt) етіп сақтаңыз.",
                "Откройте документ в его программе и сохраните как обычный текст (.txt) в кодировке UTF-8.",
                "Open the document in its own program and save it as plain text (.txt) in UTF-8.",
            ),
            Self::Empty => Words::new(
                "Файлды `[regulation]` бөлімінен бастаңыз немесе дайын регламентті үлгі етіп алыңыз.",
                "Начните файл с раздела `[regulation]` или возьмите за образец готовый регламент.",
                "Begin the file with the section `[regulation]`, or take a finished regulation as a model.",
            ),
            Self::TooLarge { .. } => Words::new(
                "Файлға регламенттен басқа нәрсе түспегенін тексеріңіз: бір файл – бір регламенттің бір редакциясы.",
                "Проверьте, не попало ли в файл лишнее: один файл – одна редакция одного регламента.",
                "Check that nothing else got into the file: one file is one edition of one regulation.",
            ),
            Self::BrokenToml { mistake } => {
                let Words { kk, ru, en } = mistake.help();
                Words::new(
                    format!("{kk} Қалған қателер осы түзетілгеннен кейін көрсетіледі."),
                    format!("{ru} Остальное будет проверено после исправления."),
                    format!("{en} The rest is checked once this is mended."),
                )
            }
            Self::TooDeep => Words::new(
                "Артық жақшаларды алып тастаңыз.",
                "Уберите лишние скобки.",
                "Take away the brackets that are not needed.",
            ),
            Self::UnknownKind => Words::new(
                "Керекті бөлімді қосыңыз: регламентке – `[regulation]`, іске – `[case]`, күнтізбеге – `[calendar]`, актілер \
                 тізіліміне – `[register]`.",
                "Добавьте нужный раздел: для регламента – `[regulation]`, для дела – `[case]`, для календаря – \
                 `[calendar]`, для реестра актов – `[register]`.",
                "Add the section that is needed: `[regulation]` for a regulation, `[case]` for a case, `[calendar]` \
                 for a calendar, `[register]` for a register of acts.",
            ),
            Self::Unreadable { .. } => Words::new(
                "Файлдың бар екенін, орны мен атауы дұрыс жазылғанын және оны оқуға рұқсатыңыз бар екенін тексеріңіз.",
                "Проверьте, что файл существует, его место и имя указаны верно и у вас есть право его читать.",
                "Check that the file is there, that its place and name are right, and that you may read it.",
            ),
            Self::IsFolder => {
                Words::new("Қалтадағы файлды көрсетіңіз.", "Укажите файл в этой папке.", "Name a file in the folder.")
            }
            Self::NothingFound => Words::new(
                "Регламенттер сақталған қалтаны көрсетіңіз, мысалы `regulations`.",
                "Укажите папку, в которой лежат регламенты, например `regulations`.",
                "Name the folder that holds the regulations, such as `regulations`.",
            ),
        }
    }
}

impl TomlMistake {
    /// Whether a clause seems to have lost its heading: its number stands in the section above.
    pub(crate) fn is_lost_clause(&self) -> bool {
        matches!(self, Self::DuplicateKey { key } if key == "number")
    }

    /// What is wrong, in the user's words.
    fn message(&self) -> Words {
        match self {
            Self::NoValue => Words::new(
                "«=» белгісінен кейін мән жазылмаған",
                "после знака «=» нет значения",
                "there is no value after «=»",
            ),
            Self::NoEquals => Words::new(
                "бұл жол «кілт = мән» түрінде жазылмаған және бөлімнің атауы да емес",
                "эта строка записана не в виде «ключ = значение» и не является заголовком раздела",
                "this line is neither «key = value» nor the heading of a section",
            ),
            Self::BareText => Words::new(
                "мәтін тік тырнақшаға алынбаған",
                "текст не заключен в прямые кавычки",
                "a text does not stand in straight quotes",
            ),
            Self::UnclosedText => Words::new(
                "тырнақшаға алынған мәтін жабылмаған",
                "текст в кавычках не закрыт",
                "a text in quotes is not closed",
            ),
            Self::EndlessText { quotes } => Words::new(
                format!("осы жерде `{quotes}` белгісімен басталған мәтіннің соңы жоқ"),
                format!("у текста, который начинается здесь знаком `{quotes}`, нет конца"),
                format!("the text that begins here with `{quotes}` has no end"),
            ),
            Self::UnclosedBracket => Words::new(
                "шаршы жақша жабылмаған немесе тізімде үтір жоқ",
                "квадратная скобка не закрыта, или в списке нет запятой",
                "a square bracket is not closed, or a list lacks a comma",
            ),
            Self::DuplicateKey { key } => Words::new(
                format!("«{key}» атауы бар кілт немесе бөлім екі рет берілген"),
                format!("ключ или раздел «{key}» указан дважды"),
                format!("the key or section «{key}» is given twice"),
            ),
            Self::BadKey => Words::new(
                "кілтке жарамайтын таңба кездесті",
                "в ключе стоит недопустимый знак",
                "a key holds a character that it may not",
            ),
            Self::BadDate => Words::new(
                "күн немесе уақыт оқылмайды: ондай күн немесе уақыт жоқ немесе ол басқаша жазылған",
                "дата или время записаны неверно либо не существуют",
                "the date or time cannot be read: there is none such, or it is written otherwise",
            ),
            Self::Other { detail } => Words::new(
                format!("файлдың бұл жері оқылмайды: {detail}"),
                format!("это место файла не читается: {detail}"),
                format!("this place of the file cannot be read: {detail}"),
            ),
        }
    }

    /// What to do about it.
    fn help(&self) -> Words {
        match self {
            Self::NoValue => Words::new(
                "«=» белгісінен кейін мәнді жазыңыз, мысалы `number = \"144\"`.",
                "Напишите значение после знака «=», например `number = \"144\"`.",
                "Write the value after «=», such as `number = \"144\"`.",
            ),
            Self::NoEquals => Words::new(
                "Жолды `number = \"144\"` немесе `[terms]` түрінде жазыңыз.",
                "Запишите строку в виде `number = \"144\"` или `[terms]`.",
                "Write the line as `number = \"144\"` or as `[terms]`.",
            ),
            Self::BareText => Words::new(
                "Мәтінді `'…'` немесе `\"…\"` тырнақшаларына алыңыз: «…» және “…” тырнақшалары мұнда жарамайды.",
                "Поставьте текст в кавычки `'…'` или `\"…\"`: кавычки «…» и “…” здесь не подходят.",
                "Put the text between `'…'` or `\"…\"`: the quotes «…» and “…” do not serve here.",
            ),
            Self::UnclosedText => Words::new(
                "Мәтіннің соңына басындағыдай тырнақша қойыңыз: `\"…\"`, `'…'` немесе `'''…'''`.",
                "Поставьте в конце текста такие же кавычки, как в начале: `\"…\"`, `'…'` или `'''…'''`.",
                "Close the text with the quotes that it begins with: `\"…\"`, `'…'` or `'''…'''`.",
            ),
            Self::EndlessText { quotes } => Words::new(
                format!("Мәтін аяқталатын жерге `{quotes}` қойыңыз."),
                format!("Поставьте `{quotes}` там, где текст заканчивается."),
                format!("Write `{quotes}` where the text ends."),
            ),
            Self::UnclosedBracket => Words::new(
                "Жабатын жақшаны қойыңыз, мысалы `[terms]` немесе `changes = [\"5\"]`.",
                "Поставьте закрывающую скобку, например `[terms]` или `changes = [\"5\"]`.",
                "Write the closing bracket, as in `[terms]` or `changes = [\"5\"]`.",
            ),
            Self::DuplicateKey { .. } if self.is_lost_clause() => Words::new(
                "Екеуінің дұрысын қалдырып, екіншісін алып тастаңыз; `[[clause]]` тақырыбы түсіп қалған болуы мүмкін.",
                "Оставьте верную запись, а вторую уберите; возможно, потерян заголовок `[[clause]]`.",
                "Keep the one that is right and take the other away; perhaps the heading `[[clause]]` was lost.",
            ),
            Self::DuplicateKey { .. } => Words::new(
                "Екеуінің дұрысын қалдырып, екіншісін алып тастаңыз.",
                "Оставьте верную запись, а вторую уберите.",
                "Keep the one that is right and take the other away.",
            ),
            Self::BadKey => Words::new(
                "Кілтті латын әріптерімен жазыңыз (`title`, `number`), ал қазақша мәтінді мәніне қойыңыз.",
                "Пишите ключи латинскими буквами (`title`, `number`), а казахский и русский текст ставьте в значение.",
                "Write keys in Latin letters (`title`, `number`) and put Kazakh or Russian text into the value.",
            ),
            Self::BadDate => Words::new(
                "Күнді жыл-ай-күн ретімен, тырнақшасыз жазыңыз, мысалы `2017-06-16`.",
                "Запишите дату в порядке год-месяц-день без кавычек, например `2017-06-16`.",
                "Write the date as year-month-day without quotes, such as `2017-06-16`.",
            ),
            Self::Other { .. } => Words::new(
                "Осы жолды көршілес жолдармен салыстырып, тырнақша, жақша, «=» белгісі мен үтірлерді тексеріңіз.",
                "Сравните эту строку с соседними и проверьте кавычки, скобки, знак «=» и запятые.",
                "Compare this line with its neighbours and check the quotes, brackets, «=» and commas.",
            ),
        }
    }
}
