//! The keys of a regulation file.

use super::act::{ACT, NOTE};
use super::{Holds, KK, KK_REQUIRED, Key, RU, Shape, TITLE};

/// A regulation file.
pub static REGULATION: Shape = Shape {
    name: "",
    keys: &[
        Key::required("regulation", Holds::Table(&HEAD), "Регламент туралы мәлімет", "Сведения о регламенте"),
        Key::required(
            "act",
            Holds::Tables(&ACT),
            "Регламентті бекіткен, өзгерткен немесе күшін жойған акт",
            "Акт, которым регламент утвержден, изменен или признан утратившим силу",
        ),
        Key::new(
            "note",
            Holds::Tables(&NOTE),
            "Актінің не істегені туралы ескерту, актінің өзінен белгілі болмаса",
            "Сноска о том, что сделал акт, если это не видно из самого акта",
        ),
        Key::required("terms", Holds::Table(&TERMS), "Мерзімдер қалай есептеледі", "Как исчисляются сроки"),
        Key::new(
            "hours",
            Holds::Tables(&OWN_HOURS),
            "Кейбір қатысушылардың немесе арналардың өз жұмыс уақыты",
            "Собственное рабочее время отдельных участников или каналов",
        ),
        Key::required("order", Holds::Table(&ORDER), "Жұмыс тәртібі", "Порядок работы"),
        Key::new("chapter", Holds::Tables(&CHAPTER), "Тарау", "Глава"),
        Key::new("clause", Holds::Tables(&CLAUSE), "Тармақ немесе тармақша", "Пункт или подпункт"),
        Key::new("annex", Holds::Tables(&ANNEX), "Қосымша", "Приложение"),
        Key::new(
            "reviewed",
            Holds::Tables(&REVIEWED),
            "Ескертуге берілген жауап: неге солай қалдырылды",
            "Ответ на предупреждение: почему оставлено так",
        ),
    ],
    one_of: &[],
};

static HEAD: Shape = Shape {
    name: "[regulation]",
    keys: &[
        Key::required(
            "service",
            Holds::Text,
            "Қызметтің қысқа атауы, латын әріптерімен",
            "Короткое имя услуги латинскими буквами",
        ),
        Key::required(
            "issuer",
            Holds::Text,
            "Шығарушының қысқа атауы, латын әріптерімен",
            "Короткое имя издавшего органа латинскими буквами",
        ),
        Key::required(
            "status",
            Holds::Word(&["act", "model"]),
            "Акт мәтіні (act) немесе үлгі мәтін (model)",
            "Текст акта (act) или модельный текст (model)",
        ),
        Key::new(
            "unofficial",
            Holds::Texts,
            "Бейресми аударма тілдері: kk, ru",
            "Языки неофициального перевода: kk, ru",
        ),
        Key::required("title", Holds::Table(&TITLE), "Қызметтің атауы", "Наименование услуги"),
        Key::required("body", Holds::Table(&TITLE), "Актілерді қабылдаған орган", "Орган, принявший акты"),
        Key::new("remark", Holds::Table(&TITLE), "Мәтін басындағы ескертпе", "Замечание в начале текста"),
        Key::new(
            "approved",
            Holds::Text,
            "Регламентті бекіткен актінің нөмірі, мәтін басында солай тұрса",
            "Номер акта, утвердившего регламент, как он назван в начале текста",
        ),
    ],
    one_of: &[],
};

static TERMS: Shape = Shape {
    name: "[terms]",
    keys: &[
        Key::required(
            "count-from",
            Holds::Word(&["next-day", "same-day"]),
            "Мерзім келесі күннен (next-day) немесе сол күннен (same-day) есептеледі",
            "Срок считается со следующего дня (next-day) или с того же дня (same-day)",
        ),
        Key::required("calendar", Holds::Text, "Жұмыс күнтізбесінің атауы", "Имя рабочего календаря"),
        Key::new("hours", Holds::Table(&HOURS), "Мекеменің жұмыс уақыты", "Рабочее время учреждения"),
    ],
    one_of: &[],
};

const WORK: Key = Key::required("work", Holds::Text, "Жұмыс уақыты: 09:00-18:30", "Рабочее время: 09:00-18:30");
const BREAK: Key = Key::new("break", Holds::Text, "Үзіліс: 13:00-14:30", "Перерыв: 13:00-14:30");
const DESK: Key = Key::new("desk", Holds::Text, "Қабылдау мен беру уақыты", "Время приема и выдачи");
const SATURDAY: Key = Key::new("saturday", Holds::Text, "Сенбідегі жұмыс уақыты", "Рабочее время в субботу");
const GROUND: Key =
    Key::required("ground", Holds::Table(&TITLE), "Бұл уақыттың неге негізделгені", "На чем основано это время");

static HOURS: Shape = Shape { name: "[terms.hours]", keys: &[WORK, BREAK, DESK, SATURDAY, GROUND], one_of: &[] };

static OWN_HOURS: Shape = Shape {
    name: "[[hours]]",
    keys: &[
        Key::new("actors", Holds::Texts, "Қатысушылардың ережелердегі атаулары", "Имена участников из правил"),
        Key::new("channels", Holds::Texts, "Қабылдау арналары", "Каналы приема"),
        WORK,
        BREAK,
        DESK,
        SATURDAY,
        GROUND,
    ],
    one_of: &["actors", "channels"],
};

static ORDER: Shape = Shape {
    name: "[order]",
    keys: &[Key::required(
        "rules",
        Holds::Text,
        "Ережелер: қазақша, орысша немесе ағылшынша, ''' белгілерінің арасында",
        "Правила на казахском, русском или английском языке между знаками '''",
    )],
    one_of: &[],
};

static CHAPTER: Shape = Shape {
    name: "[[chapter]]",
    keys: &[
        Key::required("number", Holds::Text, "Тараудың нөмірі", "Номер главы"),
        Key::required(
            "begins",
            Holds::Text,
            "Тарау басталатын тармақтың нөмірі",
            "Номер пункта, с которого начинается глава",
        ),
        KK_REQUIRED,
        RU,
    ],
    one_of: &[],
};

static CLAUSE: Shape = Shape {
    name: "[[clause]]",
    keys: &[
        Key::required("number", Holds::Text, "Нөмірі: 5 немесе 5.3", "Номер: 5 или 5.3"),
        Key::new(
            "mark",
            Holds::Text,
            "Мәтін алдында басылатын белгі, әдеттегіден өзгеше болса",
            "Знак перед текстом, если он не обычный",
        ),
        Key::new("repealed", Holds::Text, "Күшін жойған актінің нөмірі", "Номер акта, который признал утратившим силу"),
        KK,
        RU,
        Key::new("result", Holds::Table(&TITLE), "Рәсімнің нәтижесі", "Результат процедуры"),
        Key::new("tail", Holds::Table(&TITLE), "Соңғы тармақшадан кейінгі мәтін", "Текст после последнего подпункта"),
    ],
    one_of: &["kk", "repealed"],
};

static ANNEX: Shape = Shape {
    name: "[[annex]]",
    keys: &[
        Key::required("number", Holds::Text, "Қосымшаның нөмірі", "Номер приложения"),
        Key::required(
            "kind",
            Holds::Word(&["sequence", "swimlanes", "text"]),
            "Ақпараттық жүйелердің диаграммасы (sequence), бизнес-процестердің анықтамалығы (swimlanes) немесе мәтін (text)",
            "Диаграмма информационных систем (sequence), справочник бизнес-процессов (swimlanes) или текст (text)",
        ),
        KK_REQUIRED,
        RU,
        Key::new(
            "text",
            Holds::Table(&TITLE),
            "Атаудан немесе суреттен кейінгі мәтін",
            "Текст после названия или рисунка",
        ),
    ],
    one_of: &[],
};

static REVIEWED: Shape = Shape {
    name: "[[reviewed]]",
    keys: &[
        Key::required("code", Holds::Text, "Ескертудің коды: W1301", "Код предупреждения: W1301"),
        Key::required(
            "at",
            Holds::Text,
            "Ескерту не туралы: тармақтың нөмірі немесе ережелердегі атау",
            "К чему относится: номер пункта или имя из правил",
        ),
        Key::required("reason", Holds::Table(&TITLE), "Неге солай дұрыс", "Почему так верно"),
    ],
    one_of: &[],
};
