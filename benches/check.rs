//! Reading and compiling against the TOML reader alone, and `check` as a whole process.
#![allow(missing_docs, reason = "the macros of criterion make functions without docs")]
#![expect(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    reason = "a benchmark that cannot run has nothing to measure"
)]

mod corpus;

use std::hint::black_box;
use std::path::Path;
use std::process::Command;

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use reglament::compile;
use reglament::source::Sources;
use reglament::syntax::{self, Document};

const SOURCE_DOCUMENT: &str = "regulations/kz-aktobe/foster-care/2017-05-18-n144.toml";

fn parse_and_compile(text: &str) -> bool {
    let mut sources = Sources::new();
    let id = sources.add("regulation.toml", text);
    let mut faults = Vec::new();
    let Some(Document::Regulation(tree)) = syntax::parse(sources.get(id).unwrap(), &mut faults) else { return false };
    compile::regulation(&tree, &mut faults).is_some()
}

/// The ratio to look at: parse + compile over the `toml` crate alone.
fn against_toml(criterion: &mut Criterion) {
    let texts = [
        (
            "source document",
            std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(SOURCE_DOCUMENT)).unwrap(),
        ),
        ("20 made regulations", String::new()),
    ];
    let made: Vec<_> = (0..20).map(corpus::regulation).collect();
    let mut group = criterion.benchmark_group("against-toml");
    for (name, text) in &texts {
        let files = if text.is_empty() { made.as_slice() } else { std::slice::from_ref(text) };
        assert!(files.iter().all(|text| parse_and_compile(text)), "what is measured is sound");
        group.throughput(Throughput::Bytes(files.iter().map(|text| text.len() as u64).sum()));
        group.bench_function(BenchmarkId::new("toml alone", name), |bencher| {
            bencher.iter(|| files.iter().for_each(|text| drop(black_box(text.parse::<toml::Table>().unwrap()))));
        });
        group.bench_function(BenchmarkId::new("parse and compile", name), |bencher| {
            bencher.iter(|| files.iter().for_each(|text| assert!(parse_and_compile(black_box(text)))));
        });
    }
    group.finish();
}

/// `check` as a whole process: one file, then folders of which each is ten times the one before.
fn whole_process(criterion: &mut Criterion) {
    let folder = tempfile::tempdir().unwrap();
    let mut group = criterion.benchmark_group("check-process");
    group.sample_size(20);
    let mut run = |name: &str, path: &Path| {
        group.bench_function(name, |bencher| {
            bencher.iter(|| {
                let output = Command::new(env!("CARGO_BIN_EXE_reglament")).arg("check").arg(path).output().unwrap();
                assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
            });
        });
    };
    run("source document", &Path::new(env!("CARGO_MANIFEST_DIR")).join(SOURCE_DOCUMENT));
    for count in [10, 100, 1000] {
        run(&format!("{count} made regulations"), &corpus::write(folder.path(), count).unwrap());
    }
    group.finish();
}

criterion_group!(benches, against_toml, whole_process);
criterion_main!(benches);
