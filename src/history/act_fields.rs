//! An act taken apart into what is said of it.

use super::elements::Fields;
use super::{Content, Field};
use crate::language::Language;
use crate::model::{Act, ActWording, RunningCases, Title};

/// What names an act.
pub(super) fn act_name(act: &Act) -> String {
    format!("{} {}", act.date, act.number)
}

/// What is said of an act.
pub(super) fn act(act: &Act) -> Fields {
    let Act {
        date,
        number,
        kind,
        effective,
        publications,
        registered,
        registration,
        in_effect,
        until,
        running,
        stages,
    } = act;
    let mut fields = Fields::default();
    fields.put(Field::Signed, Content::Day(*date));
    fields.put(Field::Number, Content::Text(number.clone()));
    fields.put(Field::Did, Content::Did(kind.clone()));
    if let Some(ActWording { kk, ru }) = effective {
        fields.put_some(Field::Effective(Language::Kk), kk.clone().map(Content::Text));
        fields.put_some(Field::Effective(Language::Ru), ru.clone().map(Content::Text));
    }
    if !publications.is_empty() {
        fields.put(Field::Published, Content::Publications(publications.clone()));
    }
    fields.put_some(Field::Registered, registered.map(Content::Day));
    fields.put_some(Field::Registration, registration.clone().map(Content::Text));
    fields.put_some(Field::InEffect, in_effect.map(Content::Day));
    fields.put_some(Field::Until, until.map(Content::Day));
    if let Some(RunningCases { rule, accepted_before, ground: Title { kk, ru } }) = running {
        fields.put(Field::Running, Content::Running(*rule));
        fields.put_some(Field::AcceptedBefore, accepted_before.map(Content::Day));
        fields.put(Field::RunningGround(Language::Kk), Content::Text(kk.clone()));
        fields.put_some(Field::RunningGround(Language::Ru), ru.clone().map(Content::Text));
    }
    if !stages.is_empty() {
        fields.put(Field::Stages, Content::Stages(stages.clone()));
    }
    fields
}
