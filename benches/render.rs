//! All outputs of the source document, and the comparison with its text, as whole processes.
#![allow(missing_docs, reason = "the macros of criterion make functions without docs")]
#![expect(clippy::unwrap_used, reason = "a benchmark that cannot run has nothing to measure")]

use std::ffi::OsStr;
use std::path::Path;
use std::process::Command;

use criterion::{Criterion, criterion_group, criterion_main};

const SOURCE_DOCUMENT: &str = "regulations/kz-aktobe/foster-care/2017-05-18-n144.toml";
const SOURCE_TEXT: &str = "tests/texts/aktobe-foster-care-kk.txt";

fn whole_process(criterion: &mut Criterion) {
    let folder = tempfile::tempdir().unwrap();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let out = folder.path().join("made");
    let mut group = criterion.benchmark_group("render-process");
    group.sample_size(20);
    let mut run = |name: &str, arguments: &[&OsStr]| {
        group.bench_function(name, |bencher| {
            bencher.iter(|| {
                let mut command = Command::new(env!("CARGO_BIN_EXE_reglament"));
                let output = command.args(arguments).current_dir(root).output().unwrap();
                assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
            });
        });
    };
    let of = OsStr::new;
    run("all outputs", &[of("render"), of(SOURCE_DOCUMENT), of("--out"), out.as_os_str()]);
    let word = folder.path().join("word.docx");
    let of_word = ["render", SOURCE_DOCUMENT, "--as", "docx", "--lang", "kk", "--out"].map(OsStr::new);
    run("docx", &[of_word.as_slice(), &[word.as_os_str()]].concat());
    run("bpmn", &[of("render"), of(SOURCE_DOCUMENT), of("--as"), of("bpmn"), of("--lang"), of("kk")]);
    run("compare", &[of("compare"), of(SOURCE_DOCUMENT), of(SOURCE_TEXT)]);
    group.finish();
}

criterion_group!(benches, whole_process);
criterion_main!(benches);
