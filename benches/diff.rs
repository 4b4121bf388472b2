//! `diff` as a whole process on two editions of 200 steps each, and the difference alone.
#![allow(missing_docs, reason = "the macros of criterion make functions without docs")]
#![expect(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    reason = "a benchmark that cannot run has nothing to measure"
)]

#[allow(dead_code, reason = "other benchmarks use the rest")]
mod corpus;

use std::hint::black_box;
use std::process::Command;

use criterion::{Criterion, criterion_group, criterion_main};
use reglament::compile;
use reglament::history::{Sheet, difference};
use reglament::model::Regulation;
use reglament::source::Sources;
use reglament::syntax::{self, Document};

/// How many steps each edition has.
const STEPS: usize = 200;

/// Two editions: the second one has other terms, actors, wording, a step more and one less, and names of its own.
fn editions() -> [String; 2] {
    let before = corpus::of_steps(1, STEPS);
    let mut after = before.replace("30 минут ішінде", "1 жұмыс күні ішінде").replace("қадам_20", "сатыда_20");
    after = after.replace("басшы, 1 жұмыс күні", "кеңсе, 2 жұмыс күні").replace("нәтижесінің жобасын", "нәтижесін");
    after = after.replacen("makes = \"regulation\"", "makes = \"new-edition\"", 1);
    [before, after]
}

fn compiled(text: &str) -> Regulation {
    let mut sources = Sources::new();
    let id = sources.add("regulation.toml", text);
    let mut faults = Vec::new();
    let Some(Document::Regulation(tree)) = syntax::parse(sources.get(id).unwrap(), &mut faults) else {
        unreachable!("the text is a regulation: {faults:#?}")
    };
    compile::regulation(&tree, &mut faults).unwrap()
}

fn of_two_editions(criterion: &mut Criterion) {
    let texts = editions();
    let folder = tempfile::tempdir().unwrap();
    let paths = ["before.toml", "after.toml"].map(|name| folder.path().join(name));
    for (path, text) in paths.iter().zip(&texts) {
        std::fs::write(path, text).unwrap();
    }
    let [before, after] = texts.each_ref().map(|text| compiled(text));
    let told = difference(&Sheet::new(&before), &Sheet::new(&after));
    assert!(told.changed.len() > STEPS && told.renamed.len() > 1, "what is measured differs");
    let mut group = criterion.benchmark_group("diff");
    group.bench_function("of two models", |bencher| {
        bencher.iter(|| black_box(difference(&Sheet::new(&before), &Sheet::new(&after))));
    });
    group.sample_size(20);
    group.bench_function("whole process", |bencher| {
        bencher.iter(|| {
            let output = Command::new(env!("CARGO_BIN_EXE_reglament")).arg("diff").args(&paths).output().unwrap();
            assert_eq!(output.status.code(), Some(1), "{}", String::from_utf8_lossy(&output.stderr));
        });
    });
    group.finish();
}

criterion_group!(benches, of_two_editions);
criterion_main!(benches);
