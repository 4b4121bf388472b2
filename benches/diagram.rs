//! Both annexes of a regulation as SVG: as a whole process, and the drawing alone.
#![allow(missing_docs, reason = "the macros of criterion make functions without docs")]
#![expect(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    reason = "a benchmark that cannot run has nothing to measure"
)]

#[path = "corpus/large.rs"]
mod large;

use std::hint::black_box;
use std::path::Path;
use std::process::Command;

use criterion::{Criterion, criterion_group, criterion_main};
use reglament::compile;
use reglament::language::Language;
use reglament::model::Regulation;
use reglament::render::svg;
use reglament::source::Sources;
use reglament::syntax::{self, Document};
use reglament::view::Diagram;

const SOURCE_DOCUMENT: &str = "regulations/kz-aktobe/foster-care/2017-05-18-n144.toml";

fn compiled(text: &str) -> Option<Regulation> {
    let mut sources = Sources::new();
    let id = sources.add("regulation.toml", text);
    let mut faults = Vec::new();
    let Some(Document::Regulation(tree)) = syntax::parse(sources.get(id)?, &mut faults) else { return None };
    compile::regulation(&tree, &mut faults)
}

fn diagrams(criterion: &mut Criterion) {
    let folder = tempfile::tempdir().unwrap();
    let source = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(SOURCE_DOCUMENT)).unwrap();
    let large = large::regulation(300, 40, "құжаттарды қарау және шешім қабылдау");
    let mut group = criterion.benchmark_group("diagram");
    group.sample_size(20);
    for (name, text) in [("source document", &source), ("300 steps of 40 who act", &large)] {
        let regulation = compiled(text).unwrap();
        group.bench_function(format!("drawn, {name}"), |bencher| {
            bencher.iter(|| {
                let charts = Diagram::all(black_box(&regulation), Language::Kk);
                let pages =
                    charts.iter().flat_map(|diagram| diagram.chart.pages.iter().map(|page| svg(&diagram.chart, *page)));
                pages.map(|page| page.len()).sum::<usize>()
            });
        });
        let path = folder.path().join("regulation.toml");
        std::fs::write(&path, text).unwrap();
        group.bench_function(format!("whole process, {name}"), |bencher| {
            bencher.iter(|| {
                let mut command = Command::new(env!("CARGO_BIN_EXE_reglament"));
                let output = command
                    .arg("render")
                    .arg(&path)
                    .args(["--as", "svg", "--out"])
                    .arg(folder.path())
                    .output()
                    .unwrap();
                assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
            });
        });
    }
    group.finish();
}

criterion_group!(benches, diagrams);
criterion_main!(benches);
