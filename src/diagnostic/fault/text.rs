//! Warnings about the wording against the rules, and about the document against itself.

use super::phrase;
use crate::diagnostic::Code;
use crate::language::{Keyword, Language, Words, clause_name, of_clause, under_clause};

/// What a text may say otherwise than it means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TextFault {
    /// W1401: a number and its words in parentheses disagree.
    NumberWords {
        /// Number and words as written.
        written: String,
        /// What it would be by the number.
        number: String,
        /// What it would be by the words.
        words: String,
    },
    /// W1402: a term of the rules of the clause is typed instead of taken from them.
    TypedTerm {
        /// The term as typed.
        typed: String,
        /// The placeholders that print it; never empty.
        placeholders: Vec<String>,
    },
    /// W1402: a term is typed that is not the one of the rules of the clause.
    OtherTerm {
        /// The term as typed.
        typed: String,
        /// The step, procedure, norm or outcome of the rules.
        name: String,
        /// Its term.
        term: Words,
        /// The placeholder that prints it, if there is one.
        placeholder: Option<String>,
    },
    /// W1402: a term is typed that no rule of the clause knows.
    UnknownTerm {
        /// The term as typed.
        typed: String,
        /// Placeholders of other clauses that print the same.
        elsewhere: Vec<String>,
    },
    /// W1403: the Kazakh and the Russian text of a clause, or of a title of the rules, differ.
    LanguagesDiffer {
        /// Whose texts they are: a clause, a name of the rules.
        of: Words,
        /// What stands in the Kazakh text alone, in quotes.
        kk: Vec<String>,
        /// What stands in the Russian text alone, in quotes.
        ru: Vec<String>,
    },
    /// W1404: a place has no Russian text, though most of the file has.
    NoRussian {
        /// What it is: a clause, a name of the rules, a key.
        of: Words,
    },
    /// W1404: a step or check has no title, though most of them have, so that its name is shown to all.
    NoTitle {
        /// The step or check.
        name: String,
    },
    /// W1405: a sample of the standard form is left in an act.
    SampleLeft,
    /// W1406: the clause of a step names others and not the one who does it by the rules.
    OtherActor {
        /// The clause.
        clause: String,
        /// The title of the one who acts by the rules: in Kazakh, in Russian.
        by_rules: (String, String),
        /// The title of the one whom the text names: in Kazakh, in Russian.
        by_text: (String, String),
    },
    /// W1407: a word has letters of two alphabets.
    TwoAlphabets {
        /// The word.
        word: String,
        /// Its Latin letters in order; never empty.
        latin: Vec<char>,
    },
    /// W1501: a channel gives results and is no channel of issue.
    NoChannelOfIssue {
        /// The channel.
        channel: Keyword,
        /// The clause by which it gives the result.
        given: String,
        /// The channels of issue, each with its clause.
        issued: Vec<(Keyword, String)>,
    },
    /// W1502: the result is on paper alone by one clause and an electronic document by another.
    FormOfResult {
        /// The clause that says paper.
        clause: String,
        /// The clause that says electronic document.
        electronic: String,
    },
    /// W1503: a unit acts that the list of units does not hold.
    UnitNotListed {
        /// Its title in Kazakh.
        unit: String,
        /// Its title in Russian.
        unit_ru: String,
        /// A clause by which it acts.
        clause: String,
        /// The paragraph with the list.
        list: String,
    },
    /// W1504: two procedures have different total terms by one clause.
    TwoTotals {
        /// The clause.
        clause: String,
        /// The facts with which they differ, in words; none where they depend on no facts.
        combination: Option<String>,
        /// The first procedure and its term.
        first: (String, Words),
        /// The second procedure and its term.
        second: (String, Words),
    },
}

impl TextFault {
    /// The code that names this kind of fault.
    #[must_use]
    pub fn code(&self) -> Code {
        match self {
            Self::NumberWords { .. } => Code::W1401,
            Self::TypedTerm { .. } | Self::OtherTerm { .. } | Self::UnknownTerm { .. } => Code::W1402,
            Self::LanguagesDiffer { .. } => Code::W1403,
            Self::NoRussian { .. } | Self::NoTitle { .. } => Code::W1404,
            Self::SampleLeft => Code::W1405,
            Self::OtherActor { .. } => Code::W1406,
            Self::TwoAlphabets { .. } => Code::W1407,
            Self::NoChannelOfIssue { .. } => Code::W1501,
            Self::FormOfResult { .. } => Code::W1502,
            Self::UnitNotListed { .. } => Code::W1503,
            Self::TwoTotals { .. } => Code::W1504,
        }
    }

    /// What is wrong, in the user's words.
    #[must_use]
    pub fn message(&self) -> Words {
        match self {
            Self::NumberWords { written, .. } => Words::new(
                format!("«{written}» – санның цифрмен және сөзбен жазылуы бір-біріне сай емес"),
                format!("«{written}» – число цифрами и число словами не совпадают"),
                format!("«{written}»: the number in figures and the number in words are not the same"),
            ),
            Self::TypedTerm { typed, .. } => Words::new(
                format!("«{typed}» мерзімі мәтінге қолмен жазылған, ал ол ережелерде бар"),
                format!("срок «{typed}» вписан в текст вручную, а он есть в правилах"),
                format!("the term «{typed}» is typed by hand, and the rules hold it"),
            ),
            Self::OtherTerm { typed, name, term, .. } => Words::new(
                format!("мәтінде «{typed}» деп жазылған, ал ережелердегі «{name}» үшін мерзім – {}", term.kk),
                format!("в тексте написано «{typed}», а в правилах срок для «{name}» – {}", term.ru),
                format!("the text says «{typed}», and by the rules the term of «{name}» is {}", term.en),
            ),
            Self::UnknownTerm { typed, .. } => Words::new(
                format!("«{typed}» мерзімі қолмен жазылған, осы тармақтың ережелерінде ондай мерзім жоқ"),
                format!("срок «{typed}» вписан вручную, в правилах этого пункта такого срока нет"),
                format!("the term «{typed}» is typed by hand, and no rule of this clause knows it"),
            ),
            Self::LanguagesDiffer { of, kk, ru } => differing(of, kk, ru),
            Self::NoRussian { of } => Words::new(
                format!("{}: орыс тіліндегі мәтін жоқ, ал файлдың басқа жерлерінде ол бар", of.kk),
                format!("{}: нет текста на русском языке, хотя в остальных местах файла он есть", of.ru),
                format!("{}: there is no Russian text, though the rest of the file has it", of.en),
            ),
            Self::NoTitle { name } => Words::new(
                format!("«{name}»: толық атауы жоқ, сондықтан екі тілде де осы атаудың өзі көрсетіледі"),
                format!("«{name}»: нет наименования, поэтому на обоих языках показывается само это имя"),
                format!("«{name}» has no title, so that this name itself is shown in both languages"),
            ),
            Self::SampleLeft => Words::new(
                "файл акт деп белгіленген, ал мұнда үлгілік нысанның үлгісі қалған",
                "файл обозначен как акт, а здесь остался образец типовой формы",
                "the file is marked as an act, and a sample of the standard form is left here",
            ),
            Self::OtherActor { clause, by_rules, by_text } => Words::new(
                format!(
                    "{} мәтінінде «{}» аталған, ал ережелер бойынша қадамды «{}» орындайды",
                    of_clause(clause, Language::Kk),
                    by_text.0,
                    by_rules.0
                ),
                format!(
                    "в тексте {} указано «{}», а по правилам шаг выполняет «{}»",
                    of_clause(clause, Language::Ru),
                    by_text.1,
                    by_rules.1
                ),
                format!(
                    "the text of {} names «{}», and by the rules «{}» does the step",
                    of_clause(clause, Language::En),
                    by_text.0,
                    by_rules.0
                ),
            ),
            Self::TwoAlphabets { word, latin } => two_alphabets(word, latin),
            Self::NoChannelOfIssue { channel, given, issued } => no_channel(*channel, given, issued),
            Self::FormOfResult { clause, electronic } => Words::new(
                format!(
                    "{} нәтиже тек қағаз түрінде ұсынылады, ал {} электрондық құжат түрінде беріледі",
                    kazakh_under(clause),
                    kazakh_under(electronic)
                ),
                format!(
                    "{} результат предоставляется только на бумаге, а {} – в форме электронного документа",
                    under_clause(clause, Language::Ru),
                    under_clause(electronic, Language::Ru)
                ),
                format!(
                    "{} the result is on paper alone, and {} it is an electronic document",
                    under_clause(clause, Language::En),
                    under_clause(electronic, Language::En)
                ),
            ),
            Self::UnitNotListed { unit, unit_ru, clause, list } => Words::new(
                format!("«{unit}» {} әрекет етеді, ал {list}-тармақтағы тізбеде жоқ", kazakh_under(clause)),
                format!(
                    "«{unit_ru}» действует {}, а в перечне пункта {list} отсутствует",
                    under_clause(clause, Language::Ru)
                ),
                format!("«{unit}» acts {} and is not in the list of para {list}", under_clause(clause, Language::En)),
            ),
            Self::TwoTotals { clause, combination, first, second } => {
                two_totals(clause, combination.as_deref(), first, second)
            }
        }
    }

    /// What to do about it.
    #[must_use]
    pub fn help(&self) -> Words {
        match self {
            Self::NumberWords { number, words, .. } => Words::new(
                format!("Актідегі санды тексеріп, «{number}» немесе «{words}» деп жазыңыз."),
                format!("Проверьте число по акту и напишите «{number}» или «{words}»."),
                format!("Check the number in the act and write «{number}» or «{words}»."),
            ),
            Self::TypedTerm { placeholders, .. } => {
                let Words { kk, ru, en } = any_of(placeholders);
                Words::new(
                    format!("Оның орнына {kk} деп жазыңыз: мерзім өзгерсе, мәтін де бірге өзгереді."),
                    format!("Напишите вместо него {ru}: тогда при изменении срока изменится и текст."),
                    format!("Write {en} instead: when the term changes, so does the text."),
                )
            }
            Self::OtherTerm { placeholder, .. } => match placeholder {
                Some(one) => Words::new(
                    format!("Актідегі мерзімді тексеріңіз. Ережелердегісі дұрыс болса, `{one}` деп жазыңыз."),
                    format!("Проверьте срок по акту. Если верен срок правил, напишите `{one}`."),
                    format!("Check the term in the act. Where that of the rules is right, write `{one}`."),
                ),
                None => Words::new(
                    "Актідегі мерзімді тексеріп, мәтінді немесе ережелерді түзетіңіз.",
                    "Проверьте срок по акту и исправьте текст или правила.",
                    "Check the term in the act, and mend the text or the rules.",
                ),
            },
            Self::UnknownTerm { elsewhere, .. } if !elsewhere.is_empty() => {
                let Words { kk, ru, en } = any_of(elsewhere);
                Words::new(
                    format!("Басқа тармақтың дәл осындай мерзімі айтылса, {kk} деп жазыңыз."),
                    format!("Если речь о таком же сроке другого пункта, напишите {ru}."),
                    format!("Where the same term of another clause is meant, write {en}."),
                )
            }
            Self::UnknownTerm { .. } => Words::new(
                "Мерзім қызметке қатысты болса, оны ережелерге енгізіңіз; болмаса, `[[reviewed]]` бөлімінде жауап беріңіз.",
                "Если срок относится к услуге, внесите его в правила; если нет, ответьте в разделе `[[reviewed]]`.",
                "Where the term is one of the service, put it into the rules; where not, answer in `[[reviewed]]`.",
            ),
            Self::LanguagesDiffer { .. } => Words::new(
                "Екі мәтінді салыстырып, қатесін түзетіңіз: олар бір нәрсені айтуы керек.",
                "Сверьте оба текста и исправьте ошибку: они должны говорить одно и то же.",
                "Compare the two texts and mend the wrong one: they must say the same.",
            ),
            Self::NoRussian { .. } => Words::new(
                "Орысша мәтінді `ru` кілтіне, ал ережелерде `/` белгісінен кейін жазыңыз.",
                "Напишите русский текст в ключе `ru`, а в правилах – после знака `/`.",
                "Write the Russian text into the key `ru` or, in the rules, after the sign `/`.",
            ),
            Self::NoTitle { .. } => Words::new(
                "Осы жолға толық атауды екі тілде жазыңыз: `\"…\" / \"…\"`.",
                "Впишите в эту строку наименование на двух языках: `\"…\" / \"…\"`.",
                "Write the title into this line in both languages: `\"…\" / \"…\"`.",
            ),
            Self::SampleLeft => Words::new(
                "Өз деректеріңізді жазып, «үлгі:» немесе «образец:» сөзін алып тастаңыз; олар әлі белгісіз болса, `status = \"model\"` деп жазыңыз.",
                "Впишите свои данные и уберите слово «образец:» или «үлгі:»; пока они не известны, пишите `status = \"model\"`.",
                "Write your own data and take the word «үлгі:» or «образец:» out; while they are not known, write `status = \"model\"`.",
            ),
            Self::OtherActor { .. } => Words::new(
                "Актіге қараңыз: ережелердегі орындаушыны немесе екі тілдегі мәтінді түзетіңіз.",
                "Сверьтесь с актом: исправьте исполнителя в правилах или текст на обоих языках.",
                "Look at the act, and mend who acts in the rules, or the text in both languages.",
            ),
            Self::TwoAlphabets { .. } => Words::new(
                "Сөзді қазақ пернетақтасында қайта теріңіз: көзге бірдей көрінгенмен, бұл – басқа әріп.",
                "Наберите слово заново в русской или казахской раскладке: буквы похожи, но это разные знаки.",
                "Type the word again with a Kazakh or Russian keyboard: the letters look alike and are not the same.",
            ),
            Self::NoChannelOfIssue { .. } | Self::FormOfResult { .. } | Self::UnitNotListed { .. } => Words::new(
                "Құжатта солай болса, себебін `[[reviewed]]` бөлімінде жазыңыз; болмаса, ережелерді немесе мәтінді \
                 түзетіңіз.",
                "Если так в самом документе, запишите причину в разделе `[[reviewed]]`; если нет, исправьте правила \
                 или текст.",
                "Where the document itself says so, write the reason in `[[reviewed]]`; where not, mend the rules or \
                 the text.",
            ),
            Self::TwoTotals { .. } => Words::new(
                "Бір тармақ бір мерзімді айтса, екеуін бірдей етіңіз; екеуін айтса, мәтінге екеуінің де орнын қойыңыз.",
                "Если пункт говорит об одном сроке, сделайте их одинаковыми; если о двух, вставьте в текст оба.",
                "Where the clause states one term, make the two alike; where it states both, let its text print both.",
            ),
        }
    }
}

fn two_totals(
    clause: &str,
    combination: Option<&str>,
    (first, one): &(String, Words),
    (second, other): &(String, Words),
) -> Words {
    let [kk, ru, en] = Language::ALL.map(|language| under_clause(clause, language));
    let [kk_case, ru_case, en_case] = match combination {
        None => [const { String::new() }; 3],
        Some(facts) => [format!(" «{facts}» болғанда"), format!(" при «{facts}»"), format!(", with «{facts}»,")],
    };
    Words::new(
        format!("{kk}{kk_case} «{first}» рәсімінің жалпы мерзімі – {}, «{second}» рәсімінікі – {}", one.kk, other.kk),
        format!("{ru}{ru_case} общий срок процедуры «{first}» – {}, а процедуры «{second}» – {}", one.ru, other.ru),
        format!("{en}{en_case} the total term of «{first}» is {}, and that of «{second}» is {}", one.en, other.en),
    )
}

/// Placeholders as a choice, in back ticks.
fn any_of(placeholders: &[String]) -> Words {
    let each = placeholders.iter().map(|one| format!("`{one}`")).map(|one| Words::new(one.clone(), one.clone(), one));
    phrase::alternatives(&each.collect::<Vec<_>>())
}

/// «5-тармаққа сәйкес», with the small letter that messages begin with.
fn kazakh_under(clause: &str) -> String {
    under_clause(clause, Language::Kk)
}

fn differing(of: &Words, kk: &[String], ru: &[String]) -> Words {
    let lists = (kk.join(", "), ru.join(", "));
    let (of_kk, of_ru, of_en) = match (kk.is_empty(), ru.is_empty()) {
        (false, true) => (
            format!("тек қазақша мәтінде – {}", lists.0),
            format!("только в казахском – {}", lists.0),
            format!("in Kazakh alone {}", lists.0),
        ),
        (true, _) => (
            format!("тек орысша мәтінде – {}", lists.1),
            format!("только в русском – {}", lists.1),
            format!("in Russian alone {}", lists.1),
        ),
        (false, false) => (
            format!("қазақша – {}, орысша – {}", lists.0, lists.1),
            format!("в казахском – {}, в русском – {}", lists.0, lists.1),
            format!("in Kazakh {}, in Russian {}", lists.0, lists.1),
        ),
    };
    Words::new(
        format!("{}: екі тілдегі мәтін әртүрлі: {of_kk}", of.kk),
        format!("{}: тексты на двух языках различаются: {of_ru}", of.ru),
        format!("{}: the texts of the two languages differ: {of_en}", of.en),
    )
}

fn two_alphabets(word: &str, latin: &[char]) -> Words {
    let letters = latin.iter().map(|letter| format!("«{letter}»")).collect::<Vec<_>>().join(", ");
    if latin.len() == 1 {
        return Words::new(
            format!("«{word}» сөзінде латын әрпі бар: {letters}"),
            format!("в слове «{word}» есть латинская буква: {letters}"),
            format!("there is a Latin letter in the word «{word}»: {letters}"),
        );
    }
    Words::new(
        format!("«{word}» сөзінде латын әріптері бар: {letters}"),
        format!("в слове «{word}» есть латинские буквы: {letters}"),
        format!("there are Latin letters in the word «{word}»: {letters}"),
    )
}

fn no_channel(channel: Keyword, given: &str, issued: &[(Keyword, String)]) -> Words {
    let channel = |language: Language| channel.word(language).replace('_', " ");
    let all = |language: Language| {
        let one = |(of, clause): &(Keyword, String)| {
            format!("{} ({})", of.word(language).replace('_', " "), clause_name(clause, language))
        };
        issued.iter().map(one).collect::<Vec<_>>().join(", ")
    };
    Words::new(
        format!(
            "{} нәтиже «{}» арнасы арқылы беріледі, ал нәтиже беретін арналар: {}",
            kazakh_under(given),
            channel(Language::Kk),
            all(Language::Kk)
        ),
        format!(
            "{} результат выдается через канал «{}», а каналы выдачи результата: {}",
            under_clause(given, Language::Ru),
            channel(Language::Ru),
            all(Language::Ru)
        ),
        format!(
            "{} the channel «{}» gives the result, and the channels of issue are: {}",
            under_clause(given, Language::En),
            channel(Language::En),
            all(Language::En)
        ),
    )
}
