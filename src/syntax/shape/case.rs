//! The keys of a case file.

use super::{EITHER_LANGUAGE, Holds, Key, Shape};

/// A case file.
pub static CASE: Shape = Shape {
    name: "",
    keys: &[
        Key::required("case", Holds::Table(&HEAD), "Не өтінілді, қашан, қалай", "О чем заявление, когда, как подано"),
        Key::new("event", Holds::Tables(&EVENT), "Болған оқиға", "Событие, которое произошло"),
        Key::new("expect", Holds::Table(&EXPECT), "Күтілетін нәтиже", "Чего ожидают"),
    ],
    one_of: &[],
};

static HEAD: Shape = Shape {
    name: "[case]",
    keys: &[
        Key::new("title", Holds::Table(&EITHER_LANGUAGE), "Іс не туралы", "О чем дело"),
        Key::required(
            "regulation",
            Holds::Text,
            "Регламент файлының жолы, іс файлынан бастап",
            "Путь к файлу регламента от файла дела",
        ),
        Key::required("channel", Holds::Text, "Қабылдау арнасы", "Канал приема"),
        Key::required("start", Holds::Moment, "Өтініш түскен күн мен уақыт", "День и время подачи заявления"),
        Key::new("facts", Holds::Texts, "Белгілі деректер: «атау = мән»", "Известные факты: «имя = значение»"),
        Key::new(
            "expired",
            Holds::Texts,
            "Жоспарда мерзімі өтіп кететін қадамдар",
            "Шаги, срок которых в плане истекает",
        ),
        Key::new(
            "draft",
            Holds::Flag,
            "Бағдарлама жасаған, әлі тексерілмеген жоба ма",
            "Составлено ли дело программой и еще не проверено",
        ),
    ],
    one_of: &[],
};

static EVENT: Shape = Shape {
    name: "[[event]]",
    keys: &[
        Key::required("at", Holds::Moment, "Қашан", "Когда"),
        Key::new("step", Holds::Text, "Орындалған қадам", "Выполненный шаг"),
        Key::new("prolonged", Holds::Text, "Қадам мерзімді қаншаға ұзартты", "На сколько шаг продлил срок"),
        Key::new("fact", Holds::Text, "Анықталған дерек: «атау = мән»", "Установленный факт: «имя = значение»"),
        Key::new("expired", Holds::Text, "Мерзімі өтіп кеткен қадам", "Шаг, срок которого истек"),
        Key::new("withdrawn", Holds::Flag, "Өтініш кері қайтарып алынды ма", "Отозвано ли заявление"),
        Key::new("lapsed", Holds::Flag, "Нәтиженің жарамдылығы өтті ме", "Истек ли срок действия результата"),
    ],
    one_of: &["step", "fact", "expired", "withdrawn", "lapsed"],
};

static EXPECT: Shape = Shape {
    name: "[expect]",
    keys: &[
        Key::new("outcome", Holds::Text, "Нәтиже", "Исход"),
        Key::new("due", Holds::Moment, "Жалпы мерзім қашан аяқталады", "Когда истекает общий срок"),
        Key::new("path", Holds::Texts, "Қадамдар мен шарттар, ретімен", "Шаги и условия по порядку"),
        Key::new("late", Holds::Texts, "Кешіктірілген қадамдар", "Шаги, выполненные с опозданием"),
        Key::new("step", Holds::Tables(&EXPECT_STEP), "Қадамның мерзімі", "Срок шага"),
    ],
    one_of: &[],
};

static EXPECT_STEP: Shape = Shape {
    name: "[[expect.step]]",
    keys: &[
        Key::required("name", Holds::Text, "Қадам", "Шаг"),
        Key::required("until", Holds::Moment, "Мерзімі қашан аяқталады", "Когда истекает его срок"),
    ],
    one_of: &[],
};
