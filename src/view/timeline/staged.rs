//! Staged entry in a case: what its rows and totals take from clauses that stand otherwise than the text has them.

use super::Timeline;
use super::note::note;
use crate::history::Other;
use crate::view::history::stage_words;
use crate::view::said::said;

/// The code of the remark on clauses of a stage.
const STAGE: &str = "stage";

impl Timeline {
    /// Says of which clauses the text is not the one in effect, and beside each row and total that goes by them, that it
    /// is reckoned by the text of the file all the same.
    #[must_use]
    pub fn with_others(mut self, others: &[Other<'_>]) -> Self {
        let language = self.language;
        let by_file =
            ["файлдағы мәтін бойынша есептелген", "рассчитано по тексту файла", "reckoned by the text of the file"];
        let words = |other| format!("{}; {}", stage_words(other, language), said(language, by_file));
        for other in others {
            let rows = self.rows.iter_mut().filter(|row| other.touches(&row.clause));
            rows.for_each(|row| row.notes.push(words(other)));
            let totals = self.totals.iter_mut().filter(|total| other.touches(&total.clause));
            totals.for_each(|total| total.notes.push(words(other)));
        }
        self.notes.extend(others.iter().map(|other| note(STAGE, stage_words(other, language))));
        self
    }

    /// The clauses of stages by which a row or a total goes, in words.
    #[must_use]
    pub fn touched(&self, others: &[Other<'_>]) -> Vec<String> {
        let clauses = self.rows.iter().map(|row| &row.clause).chain(self.totals.iter().map(|total| &total.clause));
        let clauses: Vec<&String> = clauses.collect();
        let touching = others.iter().filter(|other| clauses.iter().any(|clause| other.touches(clause)));
        touching.map(|other| stage_words(other, self.language)).collect()
    }
}
