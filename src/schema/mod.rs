//! JSON Schemas: of the files that people write, for editors, and of the JSON that the program gives, for programs.

mod file;
mod made;

use serde_json::Value;

use crate::syntax::{CALENDAR, CASE, REGISTER, REGULATION};
use crate::view::{Compiled, Timeline};

/// A schema.
#[derive(Clone, Debug, PartialEq)]
pub struct Schema {
    /// The name of its file without the ending.
    pub name: &'static str,
    /// The schema itself.
    pub value: Value,
}

/// The schemas of all files and of all that is given as JSON.
#[must_use]
pub fn schemas() -> Vec<Schema> {
    let file = |name, shape, title| Schema { name, value: file::schema(shape, title) };
    vec![
        file("regulation", &REGULATION, ["Регламенттің бір редакциясы", "Одна редакция регламента"]),
        file("case", &CASE, ["Іс", "Дело"]),
        file("calendar", &CALENDAR, ["Жұмыс күнтізбесінің бір жылы", "Один год рабочего календаря"]),
        file("register", &REGISTER, ["Актілер тізілімі", "Реестр актов"]),
        Schema { name: "model", value: made::schema::<Compiled>() },
        Schema { name: "trace", value: made::schema::<Timeline>() },
    ]
}

impl Schema {
    /// The text of its file.
    #[must_use]
    pub fn text(&self) -> String {
        format!("{:#}\n", self.value)
    }
}
