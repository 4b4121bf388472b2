//! Remarks on a whole case: on the text, the edition, the calendar, and terms that do not fit.

use chrono::NaiveDate;

use super::{Note, Teller, Timeline};
use crate::engine::{EntryKind, Limiter, Overrun};
use crate::history::{Chosen, Entry};
use crate::language::{Language, date_in_figures};
use crate::model::{Act, Channel, NodeId, Regulation, Status};
use crate::view::history::of_act;
use crate::view::said::said;
use crate::view::{EntryShown, Instant, answer_words, due_in_figures};

/// The code of the remark that the edition had not been made when the case began.
pub(super) const EDITION_NOT_YET_MADE: &str = "edition-not-yet-made";
/// The code of the remark that the edition is not that of the start.
pub(super) const ANOTHER_EDITION: &str = "another-edition";
/// The code of the remark that the editions beside a file contradict one another.
pub(super) const UNCLEAR_EDITIONS: &str = "unclear-editions";

impl Teller<'_> {
    /// All remarks that the regulation, the calendar and the rows call for.
    pub(super) fn notes(&self, timeline: &Timeline) -> Vec<Note> {
        let language = self.language;
        let act = self.regulation.made_by().filter(|_| self.regulation.status == Status::Act);
        let mut notes: Vec<Note> = act.and_then(|act| self.early(act)).into_iter().collect();
        if self.regulation.status == Status::Model {
            let words = ["бұл – үлгі мәтін, акт емес", "это образец, а не акт", "this is a model text, not an act"];
            notes.push(note("model-text", said(language, words)));
        }
        if language == Language::En {
            let words = "names and titles are those of the act: it has no English text";
            notes.push(note("no-english-text", words));
        } else if self.regulation.unofficial.contains(&language) {
            let words = [
                "мәтіннің қазақ тіліндегі нұсқасы – бейресми аударма",
                "текст на русском языке – неофициальный перевод",
                "",
            ];
            notes.push(note("unofficial-translation", said(language, words)));
        }
        notes.extend(act.map(|act| in_effect(act, language)));
        notes.extend(self.about_hours());
        let provisional = Self::provisional(timeline);
        notes.extend(provisional.into_iter().map(|year| note("provisional-calendar", year.words)));
        for need in &timeline.needs {
            let label = said(
                language,
                ["іс әрі қарай жүруі үшін керек дерек", "для продолжения нужен факт", "a fact is needed to go on"],
            );
            notes.push(note("fact-needed", format!("{label}: {} ({})", need.title, need.fact)));
        }
        notes
    }

    /// That the days end at midnight, or that the hours of another one are used.
    fn about_hours(&self) -> Option<Note> {
        if self.regulation.terms.hours.is_none() {
            let words = [
                "файлда жұмыс уақыты көрсетілмеген, сондықтан күн 24:00-де аяқталады",
                "часы работы в файле не указаны, поэтому день заканчивается в 24:00",
                "the file states no office hours: days therefore end at 24:00",
            ];
            return Some(note("no-hours", said(self.language, words)));
        }
        let words = [
            "Мемлекеттік корпорацияның жұмыс уақыты файлда жоқ: көрсетілетін қызметті берушінің жұмыс уақыты қолданылды",
            "часов работы Государственной корпорации в файле нет: применены часы услугодателя",
            "the hours of the State corporation are not in the file: the provider's are used",
        ];
        let is_there = self.channel == Some(Channel::StateCorporation)
            && self
                .regulation
                .acceptance(Channel::StateCorporation)
                .is_some_and(|acceptance| acceptance.hours.is_none());
        is_there.then(|| note("state-corporation-hours", said(self.language, words)))
    }

    /// That steps, each at its limit, do not fit what encloses them.
    pub(super) fn overrun(&self, overrun: &Overrun) -> Note {
        let language = self.language;
        let limit = due_in_figures(overrun.limit.due, language);
        let reaches = due_in_figures(overrun.reaches, language);
        let (kind, name) = match overrun.limit.by {
            Limiter::Procedure(procedure) => {
                (["рәсімінің", "процедуры", "the procedure"], self.regulation.procedure(procedure).name.as_str())
            }
            Limiter::Call(node) => (["қадамының", "шага", "the step"], self.node_title(node)),
        };
        let kind = said(language, kind);
        let first = self.node_title(overrun.first);
        let words = match language {
            Language::Kk => format!(
                "әр қадам өз мерзімін толық пайдаланса, бәрі «{name}» {kind} мерзіміне сыймайды: бұл мерзімнің аяқталуы – {limit}, ал қадамдардың аяқталуы – {reaches}; сыймайтын алғашқы қадам – «{first}»"
            ),
            Language::Ru => format!(
                "если каждый шаг займет весь свой срок, вместе шаги не укладываются в срок {kind} «{name}»: он истекает {limit}, а шаги длились бы до {reaches}; первый шаг, который не укладывается, – «{first}»"
            ),
            Language::En => format!(
                "at their limits the steps do not fit the term of {kind} “{name}”: it ends on {limit}, while the steps would last until {reaches}; the first step that does not fit is “{first}”"
            ),
        };
        note("steps-do-not-fit", words)
    }

    /// That the way comes to the same place again and again.
    pub(super) fn circle(&self, node: NodeId) -> Note {
        let title = self.node_title(node);
        let kind = if self.regulation.node(node).is_check {
            ["тексеруіне", "к проверке", "the check"]
        } else {
            ["қадамына", "к шагу", "the step"]
        };
        let kind = said(self.language, kind);
        note(
            "endless-way",
            match self.language {
                Language::Kk => format!("осы деректермен жол «{title}» {kind} қайта-қайта оралады"),
                Language::Ru => format!("при этих фактах путь снова и снова возвращается {kind} «{title}»"),
                Language::En => format!("with these facts the way comes back to {kind} “{title}” again and again"),
            },
        )
    }

    /// That the application came before the act that made the edition was signed.
    fn early(&self, act: &Act) -> Option<Note> {
        let received = self.trace.entries().iter().find_map(|entry| match entry.what {
            EntryKind::Received { .. } => Some(entry.at),
            _ => None,
        })?;
        let is_early = received.day().date().is_some_and(|date| date < act.date);
        is_early.then(|| {
            let (came, signed) = (Instant::of_moment(received, self.language).date, date_in_figures(act.date));
            let number = &act.number;
            let words = match self.language {
                Language::Kk if self.is_proactive() => format!(
                    "істің басталған күні – {came}, ал осы редакцияны жасаған № {number} актінің қабылданған күні – {signed}: іс басталған күні бұл редакция болмаған"
                ),
                Language::Ru if self.is_proactive() => format!(
                    "дело начато {came}, а акт № {number}, создавший эту редакцию, принят {signed}: в тот день этой редакции не было"
                ),
                Language::En if self.is_proactive() => format!(
                    "the case began on {came}, while act No {number}, which made this edition, was adopted on {signed}: the edition did not exist that day"
                ),
                Language::Kk => format!(
                    "өтініштің түскен күні – {came}, ал осы редакцияны жасаған № {number} актінің қабылданған күні – {signed}: өтініш түскен күні бұл редакция болмаған"
                ),
                Language::Ru => format!(
                    "заявление поступило {came}, а акт № {number}, создавший эту редакцию, принят {signed}: в тот день этой редакции не было"
                ),
                Language::En => format!(
                    "the application came on {came}, while act No {number}, which made this edition, was adopted on {signed}: the edition did not exist that day"
                ),
            };
            note(EDITION_NOT_YET_MADE, words)
        })
    }
}

impl Note {
    /// That a case is walked by an edition which is not that of its start, with what holds instead.
    #[must_use]
    pub fn another_edition(own: &Regulation, chosen: &Chosen<'_>, start: NaiveDate, language: Language) -> Self {
        let answer = answer_words(chosen, start);
        let answer = answer.in_language(language);
        let of = own.made_by().map(|act| of_act(act, language)).unwrap_or_default();
        let words = match language {
            Language::Kk => format!("бұл – {of}імен жасалған редакция, ал {answer}"),
            Language::Ru => format!("это редакция {of}, а {answer}"),
            Language::En => format!("this is the edition of {of}, while {answer}"),
        };
        note(ANOTHER_EDITION, words)
    }

    /// That the editions beside a named file contradict one another, so that which one holds is not told.
    #[must_use]
    pub fn unclear_editions(language: Language) -> Self {
        let words = [
            "осы қалтадағы редакциялар бір-біріне қайшы келеді, сондықтан істің басталған күні қай редакцияның қолданылғаны анықталмады; қайшылықты `reglament check` пәрмені қалта бойынша көрсетеді",
            "редакции этой папки противоречат друг другу, поэтому не установлено, какая из них действовала на начало дела; противоречия покажет `reglament check` по папке",
            "the editions of this folder contradict one another, so it was not found which of them held at the start of the case; `reglament check` of the folder shows where",
        ];
        note(UNCLEAR_EDITIONS, said(language, words))
    }
}

/// Since when the edition of an act is in effect, or what is lacking to know.
fn in_effect(act: &Act, language: Language) -> Note {
    let entry = Entry::of(act);
    let Some(need) = EntryShown::new(act, entry, language).lacking else {
        let day = date_in_figures(entry.earliest());
        let label = [
            "редакцияның қолданысқа енгізілу күні",
            "день введения редакции в действие",
            "the edition is in effect from",
        ];
        let dash = if language == Language::En { "" } else { " –" };
        return note("in-effect", format!("{}{dash} {day}", said(language, label)));
    };
    let label = [
        "редакцияның қолданысқа енгізілген күні белгісіз",
        "дата введения редакции в действие неизвестна",
        "the day from which the edition is in effect is not known",
    ];
    note("effective-unknown", format!("{}: {}", said(language, label), need.words))
}

pub(super) fn note(kind: &'static str, words: impl Into<String>) -> Note {
    Note { kind, words: words.into() }
}
