//! How far a long run has come, shown to a person at a terminal; nothing is shown of a short one.

use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use super::session::Session;

/// What a person waits for without being told how long.
const PATIENCE: Duration = Duration::from_secs(1);

/// Counts what is done, and shows it once it takes long.
pub(super) struct Progress {
    bar: ProgressBar,
    /// Whether it is still to be shown.
    waits: bool,
}

impl Progress {
    /// Begins to count up to a number of things.
    pub(super) fn new(session: &Session, count: usize) -> Self {
        let bar = ProgressBar::hidden();
        bar.set_length(u64::try_from(count).unwrap_or(u64::MAX));
        if let Ok(style) = ProgressStyle::with_template("{bar:30} {pos}/{len}") {
            bar.set_style(style);
        }
        Self { bar, waits: session.output.shows_progress() }
    }

    /// One more thing is done.
    pub(super) fn step(&mut self) {
        if self.waits && self.bar.elapsed() > PATIENCE {
            self.waits = false;
            self.bar.set_draw_target(ProgressDrawTarget::stderr());
        }
        self.bar.inc(1);
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.bar.finish_and_clear();
    }
}
