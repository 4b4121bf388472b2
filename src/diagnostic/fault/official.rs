//! An official text that does not agree with the file of its regulation.

use crate::diagnostic::Code;
use crate::language::{Language, Words, clause_name, latin_letter};

/// What can be wrong with an official text that is held against a file, or asked of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OfficialFault {
    /// E1301: the text is not in the language that is asked for, or in neither of the two.
    WrongLanguage {
        /// The language asked for, if one is.
        asked: Option<Language>,
        /// The language of the text, if it is one of the two.
        found: Option<Language>,
    },
    /// E1301: the text has no letters.
    NoText,
    /// E1301: parts of the text are in Kazakh, and others in Russian.
    BothLanguages,
    /// E1302: the text is that of another regulation.
    AnotherRegulation {
        /// The title of the service of the file.
        title: String,
    },
    /// E1303: a term of the text is not that of the file.
    TermDiffers(Disagreement),
    /// E1304: the words for a number are not those of the file.
    NumberWordsDiffer(Disagreement),
    /// E1305: the text names another participant than the file.
    ActorDiffers(Disagreement),
    /// E1306: the text lacks a clause of the file.
    ClauseLacking {
        /// What is lacking.
        part: TextPart,
    },
    /// E1306: the text lacks a paragraph of a part that has others.
    ParagraphLacking {
        /// The part.
        part: TextPart,
        /// The first words of the paragraph.
        begins: String,
    },
    /// E1306: the text lacks several notes of the file.
    NotesLacking {
        /// How many.
        count: usize,
    },
    /// E1307: the text has a paragraph that the file does not hold.
    ParagraphBeyond {
        /// Its first words.
        begins: String,
    },
    /// E1310: a paragraph of the text does not stand where it does in the file.
    ParagraphMoved {
        /// Its first words.
        begins: String,
    },
    /// E1310: a paragraph stands in the text once more than in the file.
    ParagraphRepeated {
        /// Its first words.
        begins: String,
        /// How many that follow it are repeated as well.
        more: usize,
    },
    /// E1310: a paragraph stands in the text under another number than in the file.
    NumberDiffers(Disagreement),
    /// E1308: other words of the text are not those of the file.
    WordingDiffers {
        /// The first place that differs.
        first: Disagreement,
        /// How many places of the same paragraph differ besides.
        more: usize,
    },
    /// E1309: the file does not hold the text in this language.
    TextNotHeld {
        /// The language.
        language: Language,
        /// The first thing that it lacks.
        lacks: String,
    },
}

/// The words of the text and of the file at one place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Disagreement {
    /// Where in the text.
    pub part: TextPart,
    /// The words of the official text.
    pub official: String,
    /// The words of the file.
    pub file: String,
}

/// A part of an official text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TextPart {
    /// The head and the title.
    Head,
    /// The heading of a chapter.
    Chapter(String),
    /// A clause.
    Clause(String),
    /// A note on an act.
    Note,
    /// An annex.
    Annex(String),
}

impl TextPart {
    /// The name of the part.
    fn words(&self) -> Words {
        let of_clause = |number: &str| Language::ALL.map(|language| clause_name(number, language));
        let [kk, ru, en] = match self {
            Self::Head => ["мәтіннің басы", "начало текста", "the head of the text"].map(str::to_owned),
            Self::Chapter(number) => [
                format!("{number}-тараудың тақырыбы"),
                format!("заголовок главы {number}"),
                format!("the heading of chapter {number}"),
            ],
            Self::Clause(number) => of_clause(number),
            Self::Note => ["ескерту", "сноска", "a note"].map(str::to_owned),
            Self::Annex(number) => {
                [format!("{number}-қосымша"), format!("приложение {number}"), format!("annex {number}")]
            }
        };
        Words::new(kk, ru, en)
    }
}

impl Disagreement {
    /// The place and the two wordings, after what differs.
    fn message(&self, what: [&str; 3]) -> Words {
        let Self { part, official, file } = self;
        let Words { kk, ru, en } = part.words();
        let [of_kk, of_ru, of_en] = what;
        Words::new(
            format!("{kk}: {of_kk} сәйкес емес: мәтінде «{official}», файлда «{file}»"),
            format!("{ru}: {of_ru} расходятся: в тексте «{official}», в файле «{file}»"),
            format!("{en}: {of_en} disagree: the text has «{official}», the file «{file}»"),
        )
    }
}

impl Disagreement {
    /// The message of words that differ; of words that look alike, which of them has a Latin letter.
    fn words_message(&self) -> Words {
        let Words { kk, ru, en } = self.message(["сөздер", "слова", "the words"]);
        let is_as_long = self.official.chars().count() == self.file.chars().count();
        let in_text = latin_letter(&self.official, &self.file).filter(|_| is_as_long);
        let in_file = latin_letter(&self.file, &self.official).filter(|_| is_as_long);
        let ((letter, _), places) = match (in_text, in_file) {
            (Some(letter), _) => (letter, ["мәтінде", "в тексте", "the text"]),
            (None, Some(letter)) => (letter, ["файлда", "в файле", "the file"]),
            (None, None) => return Words::new(kk, ru, en),
        };
        let [in_kk, in_ru, in_en] = places;
        Words::new(
            format!("{kk}; {in_kk} латын әрпі тұр: {letter}"),
            format!("{ru}; {in_ru} стоит латинская буква: {letter}"),
            format!("{en}; {in_en} has a Latin letter: {letter}"),
        )
    }
}

impl OfficialFault {
    /// The code that names this kind of fault.
    #[must_use]
    pub fn code(&self) -> Code {
        match self {
            Self::WrongLanguage { .. } | Self::NoText | Self::BothLanguages => Code::E1301,
            Self::AnotherRegulation { .. } => Code::E1302,
            Self::TermDiffers(_) => Code::E1303,
            Self::NumberWordsDiffer(_) => Code::E1304,
            Self::ActorDiffers(_) => Code::E1305,
            Self::ClauseLacking { .. } | Self::ParagraphLacking { .. } | Self::NotesLacking { .. } => Code::E1306,
            Self::ParagraphBeyond { .. } => Code::E1307,
            Self::WordingDiffers { .. } => Code::E1308,
            Self::TextNotHeld { .. } => Code::E1309,
            Self::ParagraphMoved { .. } | Self::ParagraphRepeated { .. } | Self::NumberDiffers(_) => Code::E1310,
        }
    }

    /// What is wrong, in the user's words.
    #[must_use]
    pub fn message(&self) -> Words {
        match self {
            Self::WrongLanguage { found: None, .. } => Words::new(
                "мәтін қазақша да, орысша да емес, не оның кодтауы бұзылған",
                "текст не на казахском и не на русском языке, или его кодировка нарушена",
                "the text is neither Kazakh nor Russian, or its encoding is broken",
            ),
            Self::WrongLanguage { found: Some(Language::Ru), .. } => {
                Words::new("мәтін орыс тілінде", "текст на русском языке", "the text is in Russian")
            }
            Self::WrongLanguage { found: Some(_), .. } => {
                Words::new("мәтін қазақ тілінде", "текст на казахском языке", "the text is in Kazakh")
            }
            Self::NoText => {
                Words::new("мәтінде бірде-бір әріп жоқ", "в тексте нет ни одной буквы", "the text has no letters")
            }
            Self::BothLanguages => Words::new(
                "мәтіннің бір бөлігі қазақша, бір бөлігі орысша",
                "часть текста на казахском языке, часть на русском",
                "part of the text is in Kazakh, part in Russian",
            ),
            Self::AnotherRegulation { title } => Words::new(
                format!("бұл – «{title}» регламентінің мәтіні емес"),
                format!("это не текст регламента «{title}»"),
                format!("this is not the text of the regulation «{title}»"),
            ),
            Self::TermDiffers(of) => of.message(["мерзім", "сроки", "the terms"]),
            Self::NumberWordsDiffer(of) => of.message(["санның жазылуы", "числа прописью", "the words for the number"]),
            Self::ActorDiffers(of) => of.message(["қатысушы", "участники", "the participants"]),
            Self::ClauseLacking { part } => {
                let Words { kk, ru, en } = part.words();
                Words::new(
                    format!("мәтінде жоқ: {kk}"),
                    format!("в тексте отсутствует: {ru}"),
                    format!("the text lacks {en}"),
                )
            }
            Self::ParagraphLacking { part, begins } => {
                let Words { kk, ru, en } = part.words();
                Words::new(
                    format!("{kk}: мәтінде мына абзац жоқ: «{begins}»"),
                    format!("{ru}: в тексте отсутствует абзац «{begins}»"),
                    format!("{en}: the text lacks the paragraph «{begins}»"),
                )
            }
            Self::NotesLacking { count } => Words::new(
                format!("мәтінде жоқ ескертулер саны – {count}"),
                format!("в тексте отсутствуют сноски: {count}"),
                format!("the text lacks {count} notes"),
            ),
            Self::ParagraphBeyond { begins } => Words::new(
                format!("файлда мұндай абзац жоқ: «{begins}»"),
                format!("в файле нет такого абзаца: «{begins}»"),
                format!("the file has no such paragraph: «{begins}»"),
            ),
            Self::ParagraphMoved { begins } => Words::new(
                format!("абзац мәтінде файлдағыдан басқа жерде тұр: «{begins}»"),
                format!("абзац стоит в тексте не там, где в файле: «{begins}»"),
                format!("the paragraph stands elsewhere in the text than in the file: «{begins}»"),
            ),
            Self::ParagraphRepeated { begins, more: more @ 1.. } => Words::new(
                format!("мәтінде бірнеше абзац қайталанған, саны – {}; біріншісі: «{begins}»", more + 1),
                format!("в тексте повторены абзацы подряд, всего {}; первый: «{begins}»", more + 1),
                format!("{} paragraphs in a row are repeated in the text, the first: «{begins}»", more + 1),
            ),
            Self::ParagraphRepeated { begins, .. } => Words::new(
                format!("абзац мәтінде қайталанған: «{begins}»"),
                format!("абзац в тексте повторен: «{begins}»"),
                format!("the paragraph is repeated in the text: «{begins}»"),
            ),
            Self::NumberDiffers(of) => of.message(["нөмір", "номера", "the numbers"]),
            Self::WordingDiffers { first, more: 0 } => first.words_message(),
            Self::WordingDiffers { first, more } => {
                let Words { kk, ru, en } = first.words_message();
                Words::new(
                    format!("{kk}; осы абзацтағы басқа айырмалар саны – {more}"),
                    format!("{ru}; других расхождений в этом абзаце – {more}"),
                    format!("{en}; further places of this paragraph: {more}"),
                )
            }
            Self::TextNotHeld { language: Language::Ru, lacks } => Words::new(
                format!("файлда орысша мәтін толық емес: {lacks}"),
                format!("в файле нет полного текста на русском языке: {lacks}"),
                format!("the file does not hold the whole Russian text: {lacks}"),
            ),
            Self::TextNotHeld { lacks, .. } => Words::new(
                format!("файлда қазақша мәтін толық емес: {lacks}"),
                format!("в файле нет полного текста на казахском языке: {lacks}"),
                format!("the file does not hold the whole Kazakh text: {lacks}"),
            ),
        }
    }

    /// What to do about it.
    #[must_use]
    pub fn help(&self) -> Words {
        match self {
            Self::WrongLanguage { asked: None, .. } | Self::WrongLanguage { found: None, .. } | Self::NoText => {
                Words::new(
                    "Актінің қазақша немесе орысша мәтінін UTF-8 кодтауында сақтап, қайта салыстырыңыз.",
                    "Сохраните казахский или русский текст акта в кодировке UTF-8 и сравните снова.",
                    "Save the Kazakh or the Russian text of the act in UTF-8, and compare again.",
                )
            }
            Self::WrongLanguage { .. } => Words::new(
                "Басқа тілдегі мәтінді көрсетіңіз немесе `--lang` параметрін алып тастаңыз; хабарлардың тілі пәрменнің алдында жазылады: `reglament --lang kk compare …`.",
                "Укажите текст на другом языке или уберите параметр `--lang`; язык сообщений пишется перед командой: `reglament --lang ru compare …`.",
                "Name the text in the other language, or leave out the option `--lang`; the language of the messages stands before the command: `reglament --lang en compare …`.",
            ),
            Self::BothLanguages => Words::new(
                "Файлда мәтінді бір тілде қалдырып, қайта салыстырыңыз.",
                "Оставьте в файле текст на одном языке и сравните снова.",
                "Leave the text in one language, and compare again.",
            ),
            Self::AnotherRegulation { .. } => Words::new(
                "Осы мәтінге сәйкес келетін регламент файлын көрсетіңіз; файлдарды `reglament list` көрсетеді.",
                "Укажите файл регламента, которому соответствует этот текст; файлы показывает `reglament list`.",
                "Name the file of the regulation that the text is of; `reglament list` shows the files.",
            ),
            Self::TermDiffers(_) | Self::NumberWordsDiffer(_) => Words::new(
                "Қайсысы дұрыс екенін актіден тексеріңіз: мерзім файлда ережелерде бір рет жазылады, мәтін соған сай шығады.",
                "Проверьте по акту, что верно: срок в файле записан один раз, в правилах, и текст следует за ним.",
                "See in the act which is right: the file states the term once, in the rules, and the text follows it.",
            ),
            Self::ActorDiffers(_) | Self::WordingDiffers { .. } => Words::new(
                "Қайсысы дұрыс екенін актіден тексеріп, файлдағы тармақты немесе мәтінді түзетіңіз.",
                "Проверьте по акту, что верно, и исправьте пункт в файле или текст.",
                "See in the act which is right, and mend the clause of the file, or the text.",
            ),
            Self::ClauseLacking { .. } | Self::ParagraphLacking { .. } | Self::NotesLacking { .. } => Words::new(
                "Мәтін осы редакцияға жататынын тексеріңіз; солай болса, жетіспейтінін мәтінге қосыңыз немесе файлдан алып тастаңыз.",
                "Проверьте, что текст относится к этой редакции; если да, впишите недостающее в текст или уберите его из файла.",
                "See that the text is of this edition; if it is, add to the text what it lacks, or take it out of the file.",
            ),
            Self::ParagraphBeyond { .. } => Words::new(
                "Мәтін осы редакцияға жататынын тексеріңіз; солай болса, абзацты файлға енгізіңіз немесе мәтіннен алып тастаңыз.",
                "Проверьте, что текст относится к этой редакции; если да, внесите абзац в файл или уберите его из текста.",
                "See that the text is of this edition; if it is, put the paragraph into the file, or take it out of the text.",
            ),
            Self::ParagraphMoved { .. } => Words::new(
                "Абзацтың орнын актіден тексеріп, мәтінді немесе файлды түзетіңіз.",
                "Проверьте по акту место абзаца и исправьте текст или файл.",
                "See in the act where the paragraph stands, and mend the text or the file.",
            ),
            Self::NumberDiffers(_) => Words::new(
                "Нөмірді актіден тексеріп, мәтінді немесе файлдағы `number` кілтін түзетіңіз.",
                "Проверьте номер по акту и исправьте текст или ключ `number` в файле.",
                "See the number in the act, and mend the text, or the key `number` of the file.",
            ),
            Self::ParagraphRepeated { .. } => Words::new(
                "Артығын мәтіннен алып тастаңыз; актіде де екі рет тұрса, файлға да қосыңыз.",
                "Уберите лишнее из текста; если оно стоит дважды и в акте, внесите его в файл еще раз.",
                "Take what is repeated out of the text; where the act has it twice as well, put it into the file once more.",
            ),
            Self::TextNotHeld { .. } => Words::new(
                "Аталған бөлімге осы тілдегі мәтінді жазыңыз немесе басқа тілді таңдаңыз.",
                "Впишите в названный раздел текст на этом языке или выберите другой язык.",
                "Write the text in this language into the section named, or choose the other language.",
            ),
        }
    }
}
