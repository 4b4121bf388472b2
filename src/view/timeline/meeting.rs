//! The meetings of commissions: at which one a plan lets a step be done, and that a step was done at none.

use schemars::JsonSchema;
use serde::Serialize;

use super::{Teller, TimelineKind};
use crate::calendar::{Day, DayOff, Moment};
use crate::engine::DeadlineId;
use crate::language::Language;
use crate::model::{Meetings, Node, Wait};
use crate::view::hours::meeting_days;
use crate::view::said::said;
use crate::view::{Instant, OffShown, due_in_figures, moment_in_figures};

/// The label of the days on which a commission meets.
pub(super) const MEETING_DAYS: [&str; 3] = ["отырыс күндері", "дни заседаний", "meetings"];

/// The meeting at which a plan lets a commission do a step; the names of the fields are the keys of its JSON.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct MeetingShown {
    /// When it is held.
    pub at: Instant,
    /// Why this one, as a code: `last-in-time`, `first-after`, `next`.
    pub choice: &'static str,
    /// The meetings that are not held, since they fall on days off, between it and the end of the term, or where it
    /// is not held in time, from the moment on from which it could be.
    pub not_held: Vec<OffShown>,
    /// When it is held and why this one.
    pub words: String,
    /// How it was found, a line each.
    pub lines: Vec<String>,
}

/// Why a plan takes a meeting.
#[derive(Clone, Copy)]
enum Choice {
    /// It is the last one before the term ends.
    LastInTime,
    /// None can be held in time: it is the first one after.
    FirstAfter,
    /// There is no term, or it ends before the step may be done: it is the next one.
    Next,
}

impl Choice {
    const fn code(self) -> &'static str {
        match self {
            Self::LastInTime => "last-in-time",
            Self::FirstAfter => "first-after",
            Self::Next => "next",
        }
    }

    const fn words(self, language: Language) -> &'static str {
        said(
            language,
            match self {
                Self::LastInTime => {
                    ["мерзім ішіндегі соңғы отырыс", "последнее в пределах срока", "the last one in time"]
                }
                Self::FirstAfter => [
                    "мерзім ішінде өткізуге болатын отырыс жоқ: мерзімнен кейінгі алғашқы отырыс",
                    "в пределах срока провести заседание нельзя: первое после срока",
                    "none can be held in time: the first one after",
                ],
                Self::Next => ["ең жақын отырыс", "ближайшее", "the next one"],
            },
        )
    }
}

impl Teller<'_> {
    /// At which meeting a plan let a commission do a step that was opened at a moment, and how it was found; none in a
    /// case, and for those who need no meeting.
    pub(super) fn meeting(
        &self,
        node: &Node,
        opened: Moment,
        wait: Option<(Wait, Moment)>,
        deadline: Option<DeadlineId>,
        at: Moment,
    ) -> Option<MeetingShown> {
        let language = self.language;
        let meets =
            self.regulation.participant(node.actor).meets.as_ref().filter(|_| self.kind == TimelineKind::Plan)?;
        let wait = wait.and_then(|(wait, after)| self.wait_end(node, wait, after));
        let earliest = wait.map_or(opened, |wait| wait.moment().max(opened));
        let due = deadline.map(|id| self.trace.deadline(id).due());
        let (choice, from, to) = match (deadline, due) {
            (_, Some(due)) if due.moment() < earliest => (Choice::Next, earliest.day(), at.day()),
            (Some(id), Some(due)) if self.trace.deadline(id).late(at) => {
                (Choice::FirstAfter, earliest.day(), at.day().max(due.day))
            }
            (_, Some(due)) => (Choice::LastInTime, at.day(), due.day),
            (_, None) => (Choice::Next, earliest.day(), at.day()),
        };
        let not_held: Vec<OffShown> = self.not_held(meets, from, to);
        let shown = Instant::of_moment(at, language);
        let label = |label, words: &str| format!("{}: {words}", said(language, label));
        let mut lines = vec![label(MEETING_DAYS, &meeting_days(meets, language))];
        lines.push(label(["ерте емес", "не ранее", "not before"], &moment_in_figures(earliest, language)));
        if let Some(due) = due {
            lines.push(label(["мерзімнің аяқталуы", "срок истекает", "the term ends"], &due_in_figures(due, language)));
        }
        let label_off = ["отырыс өтпейді", "заседание не проводится", "no meeting is held"];
        lines.extend(not_held.iter().map(|off| label(label_off, &off.words(language))));
        let words = format!("{} – {}", shown.full(), choice.words(language));
        lines.push(label(["отырыс", "заседание", "meeting"], &words));
        let words = label(["жоспар бойынша отырыс", "заседание по плану", "planned meeting"], &words);
        Some(MeetingShown { at: shown, choice: choice.code(), not_held, words, lines })
    }

    /// The meetings from a day to another one that fall on days off.
    fn not_held(&self, meets: &Meetings, from: Day, to: Day) -> Vec<OffShown> {
        let calendar = self.reckoner.calendar;
        let days = (from.number()..=to.number()).map(|number| from.plus(number - from.number()));
        let off = days.filter(|day| meets.falls_on(*day) && calendar.is_working(*day) == Ok(false));
        off.map(|day| OffShown::new(&DayOff { day, special: calendar.special(day).cloned() }, self.language)).collect()
    }

    /// That a commission did a step on a day on which it does not meet.
    pub(super) fn off_meeting(&self, node: &Node, done: Moment) -> Option<&'static str> {
        let meets = self.regulation.participant(node.actor).meets.as_ref()?;
        let is_held = meets.falls_on(done.day()) && self.reckoner.calendar.is_working(done.day()) == Ok(true);
        let words = ["отырыс өтпейтін күні орындалды", "исполнено не в день заседания", "done on no meeting day"];
        (!is_held).then(|| said(self.language, words))
    }
}

impl MeetingShown {
    /// When the meeting is held, as a heading.
    pub(super) fn heading(&self, language: Language) -> String {
        format!("{} → {}", said(language, ["отырыс", "заседание", "meeting"]), self.at.full())
    }
}
