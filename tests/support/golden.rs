//! Goldens by name, in folders of our own choice.

use std::panic::{AssertUnwindSafe, catch_unwind};

/// Compares a text with `tests/golden/<folder>/<name>.snap`.
pub(crate) fn compare(folder: &str, name: &str, text: &str) {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(super::folder::root().join("tests/golden").join(folder));
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(name, text));
}

/// Compares a file with `tests/golden/<folder>/<name>.snap.<ending>`, which opens in the program that shows such files.
pub(crate) fn compare_file(folder: &str, name: &str, bytes: Vec<u8>) {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(super::folder::root().join("tests/golden").join(folder));
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_binary_snapshot!(name, bytes));
}

/// Runs a test over all things found, and tells at the end for which of them it failed.
pub(crate) fn for_each<T>(found: &[T], name: impl Fn(&T) -> String, test: impl Fn(&T)) {
    assert!(!found.is_empty(), "nothing was found to test");
    let failed = |thing: &&T| catch_unwind(AssertUnwindSafe(|| test(thing))).is_err();
    let failed: Vec<_> = found.iter().filter(failed).map(name).collect();
    assert!(failed.is_empty(), "{} of {} failed: {failed:#?}", failed.len(), found.len());
}
