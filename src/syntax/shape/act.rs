//! The keys of the acts and notes of a regulation file.

use super::{EITHER_LANGUAGE, Holds, Key, Shape, TITLE};
use crate::syntax::note::DID;

const IN_EFFECT: Key = Key::new(
    "in-effect",
    Holds::Date,
    "Қолданысқа енгізілген күні, файлдың өзінде көрсетілсе",
    "День введения в действие, если он указан в самом файле",
);

static WORDINGS: Holds = Holds::Table(&EITHER_LANGUAGE);
static PUBLICATIONS: Holds = Holds::Tables(&PUBLICATION);

const EFFECTIVE: Key = Key::new(
    "effective",
    Holds::Either(&Holds::Text, &WORDINGS),
    "Қолданысқа енгізілу тәртібі, актінің сөзімен",
    "Порядок введения в действие словами акта",
);

pub(super) static ACT: Shape = Shape {
    name: "[[act]]",
    keys: &[
        Key::required("date", Holds::Date, "Қол қойылған күні", "День подписания"),
        Key::required("number", Holds::Text, "Нөмірі, № белгісіз", "Номер без знака №"),
        Key::new(
            "makes",
            Holds::Word(&["regulation", "new-edition", "repeal"]),
            "Регламентті бекітеді (regulation), жаңа редакцияда жазады (new-edition) немесе күшін жояды (repeal)",
            "Утверждает регламент (regulation), излагает в новой редакции (new-edition) или признает утратившим силу (repeal)",
        ),
        Key::new("changes", Holds::Texts, "Өзгертетін тармақтардың нөмірлері", "Номера изменяемых пунктов"),
        EFFECTIVE,
        Key::new(
            "published",
            Holds::Either(&Holds::Date, &PUBLICATIONS),
            "Алғашқы ресми жарияланған күні немесе жарияланымдар тізімі",
            "День первого официального опубликования или список публикаций",
        ),
        Key::new("registered", Holds::Date, "Мемлекеттік тіркелген күні", "День государственной регистрации"),
        Key::new("registration", Holds::Text, "Мемлекеттік тіркеу нөмірі", "Номер государственной регистрации"),
        IN_EFFECT,
        Key::new("until", Holds::Date, "Уақытша актінің соңғы күні", "Последний день временного акта"),
        Key::new(
            "running-cases",
            Holds::Word(&["former", "this"]),
            "Бұрын қабылданған істер қай редакция бойынша жалғасады: бұрынғы (former) немесе осы (this)",
            "По какой редакции идут принятые ранее дела: по прежней (former) или по этой (this)",
        ),
        Key::new(
            "accepted-before",
            Holds::Date,
            "Істерді бөлетін күн: одан бұрын қабылданғандары",
            "День, который разделяет дела: принятые до него",
        ),
        Key::new(
            "running-cases-ground",
            Holds::Table(&TITLE),
            "Бұл туралы актінің қай жерінде айтылған",
            "Где в акте об этом сказано",
        ),
        Key::new(
            "stage",
            Holds::Tables(&STAGE),
            "Басқа уақытта қолданысқа енгізілетін тармақтар",
            "Пункты, которые вводятся в действие в другое время",
        ),
    ],
    one_of: &["makes", "changes"],
};

static PUBLICATION: Shape = Shape {
    name: "published",
    keys: &[
        Key::required("date", Holds::Date, "Жарияланған күні", "День опубликования"),
        Key::required("source", Holds::Text, "Қайда жарияланғаны", "Где опубликован"),
        Key::required("official", Holds::Flag, "Ресми жарияланым ба", "Официальное ли опубликование"),
    ],
    one_of: &[],
};

static STAGE: Shape = Shape {
    name: "[[act.stage]]",
    keys: &[Key::required("clauses", Holds::Texts, "Тармақтардың нөмірлері", "Номера пунктов"), EFFECTIVE, IN_EFFECT],
    one_of: &["effective", "in-effect"],
};

pub(super) static NOTE: Shape = Shape {
    name: "[[note]]",
    keys: &[
        Key::required("act", Holds::Text, "Актінің нөмірі", "Номер акта"),
        Key::new("clause", Holds::Text, "Тармақтың нөмірі", "Номер пункта"),
        Key::required(
            "did",
            Holds::Word(&DID),
            "Не істелді: өзгертілді, жаңа редакцияда, толықтырылды, алып тасталды, күші жойылды, сөздер ауыстырылды",
            "Что сделано: изменен, в новой редакции, дополнен, исключен, утратил силу, слова заменены",
        ),
        Key::new(
            "mark",
            Holds::Text,
            "Қазақша ескертудегі нөмір, әдеттегіден өзгеше болса",
            "Номер в казахской сноске, если он записан необычно",
        ),
        Key::new("old", Holds::Table(&TITLE), "Бұрынғы сөздер", "Прежние слова"),
        Key::new("new", Holds::Table(&TITLE), "Жаңа сөздер", "Новые слова"),
    ],
    one_of: &[],
};
