//! The legend below a chart, and what a chart shows in one sentence.

use std::collections::BTreeSet;

use super::chart::{ChartKind, Figure, LINE, Label, Line, Meaning, Rect};
use super::measure::width;
use super::words::Speaker;
use crate::model::{ParticipantId, ProcedureId};
use crate::view::Process;

/// The size of a figure in the legend.
const FIGURE: (i32, i32) = (240, 120);

/// From one line of the legend to the next.
const ROW: i32 = 150;

/// The figures and their meanings, and how high all is.
#[derive(Clone, Debug)]
pub(super) struct Legend {
    pub(super) meanings: Vec<Meaning>,
    pub(super) height: i32,
}

/// The figures of a procedure, and the arrow.
pub(super) fn figures(process: &Process) -> Vec<Option<Figure>> {
    let figures: BTreeSet<Figure> = process.nodes.iter().map(|node| super::swimlanes::figure(node.kind)).collect();
    figures.into_iter().map(Some).chain([None]).collect()
}

impl Legend {
    /// The legend of some figures, none for the arrow, below a chart of a kind and width.
    pub(super) fn new(
        speaker: Speaker<'_>,
        kind: ChartKind,
        procedure: ProcedureId,
        figures: &[Option<Figure>],
        room: i32,
    ) -> Self {
        let is_service = speaker.begins_service(procedure);
        let (mut x, mut y) = (0, ROW / 2);
        let mut meanings = Vec::new();
        for figure in figures {
            let text = meaning(speaker, kind, is_service, *figure).to_owned();
            let own = width(&text, false);
            if x > 0 && x + FIGURE.0 + 50 + own > room {
                (x, y) = (0, y + ROW);
            }
            let (wide, high) = match figure {
                Some(Figure::Clock) => (FIGURE.1, FIGURE.1),
                _ => FIGURE,
            };
            let rect = Rect { x, y: y - high / 2 + ROW / 2, width: wide, height: high };
            let label = Rect { x: rect.right() + 50, y: y - LINE / 2 + ROW / 2, width: own, height: LINE };
            x = label.right() + 130;
            let lines = vec![Line { text, is_bold: false }];
            meanings.push(Meaning { figure: *figure, rect, label: Label { rect: label, lines, is_left: true } });
        }
        Self { meanings, height: y + ROW }
    }
}

/// What a figure means; none is the arrow.
fn meaning(speaker: Speaker<'_>, kind: ChartKind, is_service: bool, figure: Option<Figure>) -> &'static str {
    speaker.say(match figure {
        Some(Figure::Rounded) if !is_service => {
            ["рәсімнің басталуы немесе аяқталуы", "начало или завершение процедуры", "start or end of the procedure"]
        }
        Some(Figure::Rounded) => [
            "мемлекеттік қызмет көрсетудің басталуы немесе аяқталуы",
            "начало или завершение оказания государственной услуги",
            "start or end of the service",
        ],
        Some(Figure::Rectangle) => {
            ["рәсімнің (іс-қимылдың) атауы", "наименование процедуры (действия)", "procedure (action)"]
        }
        Some(Figure::DoubleSided) => {
            ["басқа рәсім бойынша орындалады", "выполняется по другой процедуре", "done by another procedure"]
        }
        Some(Figure::Diamond) => ["таңдау нұсқасы", "вариант выбора", "choice"],
        Some(Figure::Clock) => ["мерзімнің өтуі", "истечение срока", "the term runs out"],
        Some(Figure::Note) => [""; 3],
        None if kind == ChartKind::Sequence => {
            ["іс-қимыл кімнен кімге бағытталған", "от кого к кому направлено действие", "from whom to whom it goes"]
        }
        None => [
            "келесі рәсімге (іс-қимылға) өту",
            "переход к следующей процедуре (действию)",
            "passage to the next procedure",
        ],
    })
}

/// What a chart shows, for those who cannot see it.
pub(super) fn description(speaker: Speaker<'_>, heading: &str, participants: &[ParticipantId]) -> String {
    let title = |id: &ParticipantId| speaker.regulation.participant(*id).title.in_language(speaker.language);
    let names: Vec<&str> = participants.iter().map(title).collect();
    let label = speaker.say(["Қатысушылар", "Участники", "Participants"]);
    format!("{heading}. {label}: {}.", names.join("; "))
}
