//! The keys of a calendar file.

use super::{Holds, KK_REQUIRED, Key, RU, Shape};

/// One year of a work calendar.
pub static CALENDAR: Shape = Shape {
    name: "",
    keys: &[
        Key::required("calendar", Holds::Table(&HEAD), "Жұмыс күнтізбесінің бір жылы", "Один год рабочего календаря"),
        Key::new("day", Holds::Tables(&DAY), "Аптаға бағынбайтын күн", "День, который не следует неделе"),
    ],
    one_of: &[],
};

const EN: Key = Key::required("en", Holds::Text, "Ағылшынша", "На английском языке");

/// A text in three languages.
static WORDS: Shape = Shape { name: "", keys: &[KK_REQUIRED, Key { is_required: true, ..RU }, EN], one_of: &[] };

static HEAD: Shape = Shape {
    name: "[calendar]",
    keys: &[
        Key::required("name", Holds::Text, "Күнтізбенің атауы", "Имя календаря"),
        Key::required("year", Holds::Integer, "Жылы", "Год"),
        Key::required(
            "status",
            Holds::Word(&["final", "provisional"]),
            "Түпкілікті (final) немесе алдын ала (provisional)",
            "Окончательный (final) или предварительный (provisional)",
        ),
        Key::new("why", Holds::Table(&WORDS), "Неге алдын ала", "Почему предварительный"),
    ],
    one_of: &[],
};

static DAY: Shape = Shape {
    name: "[[day]]",
    keys: &[
        Key::required("date", Holds::Date, "Күні", "Дата"),
        Key::required(
            "kind",
            Holds::Word(&["holiday", "day-off-no-shift", "carried-day-off", "moved-day-off", "working-weekend"]),
            "Күннің түрі",
            "Вид дня",
        ),
        Key::new(
            "pair",
            Holds::Date,
            "Ауысудың екінші күні немесе көшірілген мереке",
            "Второй день переноса или переносимый праздник",
        ),
        Key::required("title", Holds::Table(&WORDS), "Қандай күн", "Что это за день"),
        Key::required("ground", Holds::Table(&WORDS), "Негізі", "Основание"),
    ],
    one_of: &[],
};
