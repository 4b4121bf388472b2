//! A case file against a sound regulation: read and resolved; whatever it holds, nothing panics and nothing hangs.

#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use reglament::compile;
use reglament::model::Regulation;
use reglament::source::Sources;
use reglament::syntax::{Document, parse};

static REGULATION: LazyLock<Regulation> = LazyLock::new(|| {
    reglament_fuzz::regulation(include_str!("../../regulations/kz-aktobe/foster-care/2017-05-18-n144.toml"))
});

fuzz_target!(|text: &str| {
    let mut sources = Sources::new();
    let id = sources.add("case.toml", text);
    let Some(file) = sources.get(id) else { return };
    let mut faults = Vec::new();
    if let Some(Document::Case(tree)) = parse(file, &mut faults) {
        drop(compile::case(&tree, file, &REGULATION, &mut faults));
    }
});
