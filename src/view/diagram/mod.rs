//! The diagrams of both annexes, every place decided in whole numbers; a format only writes them out.

mod chart;
mod fit;
mod geometry;
mod heading;
mod legend;
mod measure;
mod pages;
mod place;
mod question;
mod route;
mod sequence;
mod swimlanes;
mod track;
mod words;

pub use chart::{
    A4_HEIGHT, A4_WIDTH, Arrow, Chart, ChartKind, Figure, LETTER, LINE, Label, Lane, Line, Meaning, Page, Point, Rect,
    Shape,
};
pub(super) use measure::width;
pub(super) use words::Speaker;

use crate::language::{Language, Words};
use crate::model::{AnnexKind, ProcedureId, Regulation};

impl Chart {
    /// Annex 2: who does what in the order of work of a procedure, a lane for each who acts.
    ///
    /// Each node of the [`Process`](super::Process) has one box, each flow one arrow, in the same order.
    #[must_use]
    pub fn swimlanes(regulation: &Regulation, procedure: ProcedureId, language: Language) -> Self {
        swimlanes::swimlanes(regulation, procedure, language)
    }

    /// Annex 1: who sends what to whom in the procedure that begins by the portal; none where no application comes so.
    #[must_use]
    pub fn sequence(regulation: &Regulation, language: Language) -> Option<Self> {
        sequence::sequence(regulation, language)
    }
}

/// A chart and the name of its file without an ending: `annex-2-1` is the first procedure in annex 2.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagram {
    /// The name, of ASCII letters, digits and hyphens.
    pub name: String,
    /// What it is: «Диаграмма 1 приложения 2».
    pub words: Words,
    /// The chart.
    pub chart: Chart,
}

impl Diagram {
    /// All diagrams of a regulation, in the order of the annexes.
    #[must_use]
    pub fn all(regulation: &Regulation, language: Language) -> Vec<Self> {
        let annex_of =
            |kind| regulation.annexes.iter().find(|annex| annex.kind == kind).map(|annex| annex.number.as_str());
        let lanes = annex_of(AnnexKind::Swimlanes);
        let procedures = (0..).map(ProcedureId).zip(&regulation.procedures).zip(1..);
        let swimlanes = procedures.map(|((id, _), place): (_, u32)| Self {
            name: format!("annex-{}-{place}", lanes.unwrap_or("2")),
            words: words(lanes, Some(place)),
            chart: Chart::swimlanes(regulation, id, language),
        });
        let first = annex_of(AnnexKind::Sequence);
        let name = format!("annex-{}", first.unwrap_or("1"));
        let sequence = Chart::sequence(regulation, language);
        let sequence = sequence.map(|chart| Self { name, words: words(first, None), chart });
        sequence.into_iter().chain(swimlanes).collect()
    }

    /// The names of the files of its pages: that of the diagram, and from the second page on with the number of the page.
    pub fn pages(&self) -> impl Iterator<Item = (String, Page)> + '_ {
        (1_u32..).zip(&self.chart.pages).map(|(number, page)| match number {
            1 => (self.name.clone(), *page),
            _ => (format!("{}-page-{number}", self.name), *page),
        })
    }
}

/// The words for a diagram of an annex, if there is one, with its place among several.
fn words(annex: Option<&str>, place: Option<u32>) -> Words {
    match (annex, place) {
        (Some(annex), Some(place)) => Words::new(
            format!("{annex}-қосымшаның {place}-диаграммасы"),
            format!("Диаграмма {place} приложения {annex}"),
            format!("Diagram {place} of annex {annex}"),
        ),
        (Some(annex), None) => Words::new(
            format!("{annex}-қосымшаның диаграммасы"),
            format!("Диаграмма приложения {annex}"),
            format!("Diagram of annex {annex}"),
        ),
        (None, Some(place)) => {
            Words::new(format!("{place}-диаграмма"), format!("Диаграмма {place}"), format!("Diagram {place}"))
        }
        (None, None) => Words::new("Диаграмма", "Диаграмма", "Diagram"),
    }
}
