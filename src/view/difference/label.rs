//! What the parts of a regulation are called where they differ.

use crate::history::{Field, Kind, Part};
use crate::language::Language;
use crate::view::channel_name;
use crate::view::said::said;

/// An element by its name, after a colon or at the beginning of a line: «зерделеу» қадамы, шаг «зерделеу».
pub(super) fn element(kind: Kind, is_check: bool, name: &str, language: Language) -> String {
    let noun = match kind {
        Kind::Participant => ["қатысушысы", "участник", "participant"],
        Kind::Fact => ["дерегі", "факт", "fact"],
        Kind::Outcome => ["нәтижесі", "результат", "outcome"],
        Kind::Procedure => ["рәсімі", "процедура", "procedure"],
        Kind::Node if is_check => ["тексеруі", "проверка", "check"],
        Kind::Node => ["қадамы", "шаг", "step"],
        Kind::Norm => ["нормасы", "норма", "norm"],
        Kind::Acceptance => ["арнасы арқылы қабылдау", "прием по каналу", "acceptance by the channel"],
        Kind::Issue => ["арнасы арқылы беру", "выдача по каналу", "issue by the channel"],
        Kind::Chapter => return format!("{name}{}", said(language, ["-тарау", "-я глава", ". chapter"])),
        Kind::Annex => return format!("{name}{}", said(language, ["-қосымша", "-е приложение", ". annex"])),
        Kind::Identity => return said(language, ["регламент", "регламент", "the regulation"]).to_owned(),
        Kind::Terms => {
            return said(language, ["мерзімдерді есептеу", "исчисление сроков", "the reckoning of terms"]).to_owned();
        }
        Kind::Withdrawal => {
            return said(language, ["өтінішті қайтарып алу", "отзыв заявления", "the withdrawal"]).to_owned();
        }
        Kind::Act | Kind::Clause => return name.to_owned(),
    };
    match language {
        Language::Kk => format!("«{name}» {}", said(language, noun)),
        Language::Ru => format!("{} «{name}»", said(language, noun)),
        Language::En => format!("{} “{name}”", said(language, noun)),
    }
}

/// What is said of an element in one respect.
pub(super) fn field(field: Field, language: Language) -> String {
    let words = match field {
        Field::Service => ["қызметтің қысқа атауы", "краткое имя услуги", "short name of the service"],
        Field::Issuer => ["шығарушының қысқа атауы", "краткое имя издавшего", "short name of the issuer"],
        Field::Status => ["мәртебесі", "статус", "status"],
        Field::Unofficial => ["бейресми мәтіннің тілдері", "языки неофициального текста", "unofficial languages"],
        Field::Title(_) => ["атауы", "наименование", "title"],
        Field::TitleBy(channel, _) => {
            let label = said(language, ["атауы", "наименование", "title"]);
            return format!("{label} ({})", channel_name(channel, language));
        }
        Field::Body(_) => ["актілерді қабылдаған орган", "орган, принявший акты", "body that adopted the acts"],
        Field::Signed => ["қол қойылған күні", "дата подписания", "day of signing"],
        Field::Number => ["нөмірі", "номер", "number"],
        Field::Did => ["не істегені", "что сделано", "what it did"],
        Field::Effective(_) => ["қолданысқа енгізілуі", "введение в действие", "entry into effect"],
        Field::Published => ["жарияланған күні", "дата опубликования", "day of publication"],
        Field::Registered => ["мемлекеттік тіркелген күні", "дата государственной регистрации", "day of registration"],
        Field::Registration => {
            ["мемлекеттік тіркеу нөмірі", "номер государственной регистрации", "number of registration"]
        }
        Field::InEffect => ["қолданысқа енгізілген күні", "дата введения в действие", "in effect from"],
        Field::Until => ["қолданылуының соңғы күні", "последний день действия", "in effect until"],
        Field::Running => ["бұрын қабылданған істер", "ранее принятые дела", "cases accepted before"],
        Field::AcceptedBefore => ["істерді бөлетін күн", "день, разделяющий дела", "day that parts the cases"],
        Field::RunningGround(_) => ["бұл туралы норма", "норма об этом", "where the act says so"],
        Field::Notes => ["мәтіндегі ескертулер", "сноски в тексте", "notes in the text"],
        Field::Remark(_) => ["мәтін басындағы белгі", "пометка в начале текста", "remark at the head of the text"],
        Field::Approved => ["бекіткен акт", "утвердивший акт", "approved by"],
        Field::AnnexText(_) => ["қосымшаның мәтіні", "текст приложения", "text of the annex"],
        Field::Stages => ["кезең-кезеңімен енгізілуі", "поэтапное введение", "stages of entry"],
        Field::CountFrom => ["мерзімді санау тәртібі", "правило исчисления сроков", "rule of counting"],
        Field::Calendar => ["күнтізбе", "календарь", "calendar"],
        Field::Hours => ["жұмыс уақыты", "рабочее время", "office hours"],
        Field::HoursGround(_) => ["жұмыс уақытының негізі", "основание рабочего времени", "where the hours come from"],
        Field::Sort => ["түрі", "вид", "kind"],
        Field::Clause => ["тармағы", "пункт", "clause"],
        Field::Meets => ["отырыс күндері", "дни заседаний", "days of meetings"],
        Field::Validity => ["жарамдылық мерзімі", "срок действия", "validity"],
        Field::ValidityClause => ["жарамдылық мерзімінің тармағы", "пункт о сроке действия", "clause of the validity"],
        Field::Procedure => ["рәсімі", "процедура", "procedure"],
        Field::UncountedDay => [
            "қабылдау күні мерзімге кірмейтін тармақ",
            "пункт о дне приема вне срока",
            "clause by which the day of acceptance is not counted",
        ],
        Field::Total => ["жалпы мерзімі", "общий срок", "total term"],
        Field::TotalClause => ["жалпы мерзімнің тармағы", "пункт об общем сроке", "clause of the total term"],
        Field::Check => ["тексеру болуы", "является проверкой", "being a check"],
        Field::Actor => ["орындаушысы", "исполнитель", "done by"],
        Field::Addressee => ["кімге арналғаны", "кому адресовано", "addressed to"],
        Field::Term => ["мерзімі", "срок", "term"],
        Field::NotBefore => ["қашаннан ерте емес", "не ранее чем", "not before"],
        Field::Clock => ["мерзімге әсері", "влияние на срок", "effect on the term"],
        Field::Anew => ["қайта анықталатын деректер", "факты, определяемые заново", "facts decided anew"],
        Field::By => ["қай рәсіммен орындалатыны", "по какой процедуре исполняется", "done by the procedure"],
        Field::Ways => ["бағыты", "переход", "way on"],
        Field::OnExpiry => ["мерзімі өткендегі бағыты", "переход по истечении срока", "way on expiry"],
        Field::Outcome => ["нәтижесі", "результат", "outcome"],
        Field::Begins => ["басталатын тармағы", "начинается с пункта", "begins with"],
        Field::Mark => ["белгісі", "обозначение", "mark"],
        Field::Repealed => ["алып тастаған акт", "исключивший акт", "repealed by"],
        Field::Wording(Part::Text, _) => ["мәтіні", "текст", "text"],
        Field::Wording(Part::Result, _) => ["нәтиже туралы мәтіні", "текст о результате", "text of the result"],
        Field::Wording(Part::Tail, _) => ["соңғы бөлігінің мәтіні", "текст последней части", "text of the last part"],
    };
    said(language, words).to_owned()
}

/// The language in which something is said.
pub(super) fn of_language(of: Language, language: Language) -> &'static str {
    let words = match of {
        Language::Kk => ["қазақ тілінде", "на казахском языке", "in Kazakh"],
        Language::Ru => ["орыс тілінде", "на русском языке", "in Russian"],
        Language::En => ["ағылшын тілінде", "на английском языке", "in English"],
    };
    said(language, words)
}

/// That a wording prints the same as before.
pub(super) const fn prints_the_same(language: Language) -> &'static str {
    said(language, ["басылған мәтіні бұрынғыдай", "печатается как прежде", "it prints as before"])
}

/// That something differs in one language only.
pub(super) fn in_one_language(of: Language, language: Language) -> &'static str {
    let words = match of {
        Language::Kk => ["тек қазақ тілінде өзгерді", "изменено только на казахском языке", "changed in Kazakh only"],
        Language::Ru => ["тек орыс тілінде өзгерді", "изменено только на русском языке", "changed in Russian only"],
        Language::En => {
            ["тек ағылшын тілінде өзгерді", "изменено только на английском языке", "changed in English only"]
        }
    };
    said(language, words)
}
