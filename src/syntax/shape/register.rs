//! The keys of a register of acts.

use super::{Holds, Key, Shape, TITLE};

/// A register of acts.
pub static REGISTER: Shape = Shape {
    name: "",
    keys: &[
        Key::required("register", Holds::Table(&HEAD), "Актілер тізілімі", "Реестр актов"),
        Key::new("act", Holds::Tables(&ACT), "Тізілімдегі акт", "Акт реестра"),
    ],
    one_of: &[],
};

static HEAD: Shape = Shape {
    name: "[register]",
    keys: &[Key::required("title", Holds::Table(&TITLE), "Тізілімнің атауы", "Название реестра")],
    one_of: &[],
};

static ACT: Shape = Shape {
    name: "[[act]]",
    keys: &[
        Key::required("date", Holds::Date, "Қол қойылған күні", "День подписания"),
        Key::required("number", Holds::Text, "Нөмірі, № белгісіз", "Номер без знака №"),
        Key::required(
            "kind",
            Holds::Word(&["law", "decree", "resolution", "order"]),
            "Заң (law), жарлық (decree), қаулы (resolution) немесе бұйрық (order)",
            "Закон (law), указ (decree), постановление (resolution) или приказ (order)",
        ),
        Key::new("body", Holds::Table(&TITLE), "Шығарған орган", "Издавший орган"),
        Key::new("title", Holds::Table(&TITLE), "Атауы", "Название"),
        Key::new("status", Holds::Tables(&STATUS), "Қай уақытта қолданыста", "Когда действует"),
    ],
    one_of: &[],
};

static STATUS: Shape = Shape {
    name: "[[act.status]]",
    keys: &[
        Key::new("in-effect", Holds::Date, "Қолданыстың алғашқы күні", "Первый день действия"),
        Key::new("ceased", Holds::Date, "Күші жойылған күн", "День утраты силы"),
        Key::new("by", Holds::Table(&BY), "Күшін жойған акт", "Акт, которым признан утратившим силу"),
    ],
    one_of: &[],
};

static BY: Shape = Shape {
    name: "by",
    keys: &[
        Key::required("date", Holds::Date, "Қол қойылған күні", "День подписания"),
        Key::required("number", Holds::Text, "Нөмірі", "Номер"),
    ],
    one_of: &[],
};
