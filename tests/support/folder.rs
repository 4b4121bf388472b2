//! Files and folders of the project, as the tests find them.

use std::fs;
use std::path::{Path, PathBuf};

/// The folder of the project.
pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The paths in a folder of the project, in order.
#[expect(clippy::disallowed_methods, reason = "tests find their files themselves")]
pub(crate) fn entries(folder: impl AsRef<Path>) -> Vec<PathBuf> {
    let folder = root().join(folder);
    let found = fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut entries: Vec<_> = found.map(|entry| entry.unwrap().path()).collect();
    entries.sort();
    entries
}

/// The files in a folder of the project and in all folders in it, in order.
pub(crate) fn files(folder: impl AsRef<Path>) -> Vec<PathBuf> {
    let nested = entries(folder).into_iter().map(|path| if path.is_dir() { files(path) } else { vec![path] });
    nested.flatten().collect()
}

/// The bytes of a file of the project.
#[expect(clippy::disallowed_methods, reason = "tests read their files themselves")]
pub(crate) fn bytes(path: impl AsRef<Path>) -> Vec<u8> {
    let path = root().join(path);
    fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The text of a file of the project.
pub(crate) fn text(path: impl AsRef<Path>) -> String {
    String::from_utf8(bytes(path)).unwrap()
}

/// The path as seen from the folder of the project, with strokes whatever the system.
pub(crate) fn shown(path: &Path) -> String {
    path.strip_prefix(root()).unwrap_or(path).to_string_lossy().replace('\\', "/")
}

/// The name of a file without its ending, or the name of a folder.
pub(crate) fn stem(path: &Path) -> String {
    path.file_stem().unwrap().to_string_lossy().into_owned()
}
