//! The one door to the file system: files are found, read and written here and nowhere else.

use std::ffi::OsStr;
use std::fs::{self, File};
use std::io::{self, ErrorKind, Read, Write};
use std::path::{Component, Path, PathBuf};
use std::str::Utf8Error;

use crate::language::{Language, Words};
use crate::source::encoding_of;
use crate::syntax::MAX_BYTES;

/// How files begin that are packed (Word, archives), old Word documents and PDF.
const DOCUMENTS: [&[u8]; 3] = [b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"%PDF-"];

/// Why a file or a folder could not be read.
#[derive(Debug, thiserror::Error)]
pub(super) enum ReadError {
    /// The system did not let it be read.
    #[error("{} could not be read", path.display())]
    System {
        path: PathBuf,
        #[source]
        source: io::Error,
    },
    /// The file has more bytes than [`MAX_BYTES`].
    #[error("the file has {bytes} bytes")]
    TooLarge { bytes: u64 },
    /// The file begins as documents and archives of other programs do.
    #[error("the file is no text")]
    NotText,
    /// The file is not UTF-8; `text` is what could be read, with a sign for each byte that could not.
    #[error("the file is not UTF-8")]
    NotUtf8 {
        text: String,
        /// The encoding that it seems to be in.
        encoding: Option<&'static str>,
        #[source]
        source: Utf8Error,
    },
}

/// Why a file could not be written.
#[derive(Debug, thiserror::Error)]
#[error("{} could not be written", path.display())]
pub(super) struct WriteError {
    pub(super) path: PathBuf,
    #[source]
    pub(super) source: io::Error,
}

/// Reads a text.
pub(super) fn read(path: &Path) -> Result<String, ReadError> {
    let system = |source| ReadError::System { path: path.to_owned(), source };
    let file = File::open(path).map_err(system)?;
    let data = file.metadata().map_err(system)?;
    if data.is_dir() {
        return Err(system(ErrorKind::IsADirectory.into()));
    }
    let mut bytes = Vec::new();
    // A pipe does not tell its length, so the limit is held while reading as well.
    file.take(MAX_BYTES + 1).read_to_end(&mut bytes).map_err(system)?;
    let length = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
    if length > MAX_BYTES {
        return Err(ReadError::TooLarge { bytes: data.len().max(length) });
    }
    if DOCUMENTS.iter().any(|signature| bytes.starts_with(signature)) {
        return Err(ReadError::NotText);
    }
    String::from_utf8(bytes).map_err(|error| ReadError::NotUtf8 {
        encoding: encoding_of(error.as_bytes()),
        source: error.utf8_error(),
        text: String::from_utf8_lossy(error.as_bytes()).into_owned(),
    })
}

/// Finds the `.toml` files of a folder and of all folders in it, in order; a file stands for itself.
///
/// Hidden folders, links to folders and folders named `target` are passed over.
pub(super) fn find(path: &Path) -> Result<Vec<PathBuf>, ReadError> {
    let system = |source| ReadError::System { path: path.to_owned(), source };
    if !fs::metadata(path).map_err(system)?.is_dir() {
        return Ok(vec![path.to_owned()]);
    }
    let mut found = Vec::new();
    for (inside, is_folder) in entries(path)? {
        let name = inside.file_name().unwrap_or_default();
        if name.as_encoded_bytes().starts_with(b".") {
            continue;
        }
        if is_folder {
            if name != "target" {
                found.extend(find(&inside)?);
            }
        } else if inside.extension() == Some(OsStr::new("toml")) {
            found.push(inside);
        }
    }
    Ok(found)
}

/// The `.toml` files that stand in the folder of a file, without the file itself, in order.
pub(super) fn beside(path: &Path) -> Result<Vec<PathBuf>, ReadError> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let is_other = |(other, is_folder): &(PathBuf, bool)| {
        !is_folder && other.extension() == Some(OsStr::new("toml")) && other.file_name() != path.file_name()
    };
    Ok(entries(folder)?.into_iter().filter(is_other).map(|(other, _)| other).collect())
}

/// The names of the folders in a folder, in order.
pub(super) fn folders(path: &Path) -> Result<Vec<String>, ReadError> {
    let folders = entries(path)?.into_iter().filter(|(_, is_folder)| *is_folder);
    Ok(folders.filter_map(|(path, _)| Some(path.file_name()?.to_str()?.to_owned())).collect())
}

/// The names of the files in a folder, in order.
pub(super) fn names(path: &Path) -> Result<Vec<String>, ReadError> {
    let files = entries(path)?.into_iter().filter(|(_, is_folder)| !is_folder);
    Ok(files.filter_map(|(path, _)| Some(path.file_name()?.to_str()?.to_owned())).collect())
}

/// What stands in a folder, in order, and whether it is a folder.
#[expect(clippy::disallowed_methods, reason = "this is the door")]
fn entries(path: &Path) -> Result<Vec<(PathBuf, bool)>, ReadError> {
    let system = |source| ReadError::System { path: path.to_owned(), source };
    let mut entries = Vec::new();
    for entry in fs::read_dir(path).map_err(system)? {
        let entry = entry.map_err(system)?;
        entries.push((entry.path(), entry.file_type().map_err(system)?.is_dir()));
    }
    entries.sort();
    Ok(entries)
}

/// Whether there is a folder of this path.
pub(super) fn is_folder(path: &Path) -> bool {
    fs::metadata(path).is_ok_and(|data| data.is_dir())
}

/// The path from the root, with links followed; the path itself where that is not known.
pub(super) fn whole(path: &Path) -> PathBuf {
    fs::canonicalize(path).unwrap_or_else(|_| path.to_owned())
}

/// The path without `folder/..` in it, where it still leads to the same file.
pub(super) fn folded(path: &Path) -> PathBuf {
    let mut folded = PathBuf::new();
    for part in path.components() {
        match (part, folded.components().next_back()) {
            (Component::ParentDir, Some(Component::Normal(_))) => {
                folded.pop();
            }
            _ => folded.push(part),
        }
    }
    // A link to a folder has another folder above it than its name tells.
    if whole(&folded) == whole(path) { folded } else { path.to_owned() }
}

/// Writes a file, also over one that is there, so that at no moment a half of it can be seen.
pub(super) fn write(path: &Path, content: impl AsRef<[u8]>) -> Result<(), WriteError> {
    let target = whole(path);
    let name = target.file_name().unwrap_or_default().to_string_lossy();
    let beside = target.with_file_name(format!(".{name}.{}", std::process::id()));
    let written = write_beside(&beside, &target, content.as_ref());
    if written.is_err() {
        // What was begun is of no use; that it may not be there either changes nothing.
        drop(fs::remove_file(&beside));
    }
    written.map_err(|source| WriteError { path: path.to_owned(), source })
}

/// Writes a text into a file that must not be there yet; the folder is made where it is not there.
pub(super) fn write_new(path: &Path, text: &str) -> Result<(), WriteError> {
    let written = || -> io::Result<()> {
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        File::create_new(path)?.write_all(text.as_bytes())
    };
    written().map_err(|source| WriteError { path: path.to_owned(), source })
}

/// Writes files into a folder, which is made where it is not there: all of them, or none.
///
/// What else the folder holds stays as it is.
pub(super) fn write_all(folder: &Path, files: &[(&str, &[u8])]) -> Result<(), WriteError> {
    let written = if is_folder(folder) { fill(folder, files) } else { make(folder, files) };
    written.map_err(|source| WriteError { path: folder.to_owned(), source })
}

/// Makes a folder under another name, and gives it its own once it is whole.
fn make(folder: &Path, files: &[(&str, &[u8])]) -> io::Result<()> {
    let name = folder.file_name().ok_or(ErrorKind::NotFound)?.to_string_lossy();
    let beside = folder.with_file_name(format!(".{name}.{}", std::process::id()));
    fs::create_dir(&beside)?;
    let write = |(name, content): &(&str, &[u8])| File::create_new(beside.join(name))?.write_all(content);
    let written = files.iter().try_for_each(write).and_then(|()| fs::rename(&beside, folder));
    if written.is_err() {
        drop(fs::remove_dir_all(&beside));
    }
    written
}

/// Writes files into a folder that is there, each under another name until all are whole.
fn fill(folder: &Path, files: &[(&str, &[u8])]) -> io::Result<()> {
    let beside = |name: &str| folder.join(format!(".{name}.{}", std::process::id()));
    let write = |(name, content): &(&str, &[u8])| {
        if is_folder(&folder.join(name)) {
            return Err(ErrorKind::IsADirectory.into());
        }
        File::create_new(beside(name))?.write_all(content)
    };
    let rename = |(name, _): &(&str, &[u8])| fs::rename(beside(name), folder.join(name));
    let written = files.iter().try_for_each(write).and_then(|()| files.iter().try_for_each(rename));
    if written.is_err() {
        for (name, _) in files {
            drop(fs::remove_file(beside(name)));
        }
    }
    written
}

/// Whether something is there under a path.
pub(super) fn is_there(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok()
}

fn write_beside(beside: &Path, target: &Path, content: &[u8]) -> io::Result<()> {
    let mut file = File::create_new(beside)?;
    file.write_all(content)?;
    match fs::metadata(target) {
        Ok(data) => file.set_permissions(data.permissions())?,
        Err(error) if error.kind() == ErrorKind::NotFound => {}
        Err(error) => return Err(error),
    }
    file.sync_all()?;
    drop(file);
    fs::rename(beside, target)
}

/// What the system says, in the user's words where it is one of the usual reasons.
pub(super) fn reason(error: &io::Error, language: Language) -> String {
    let words = match error.kind() {
        ErrorKind::NotFound => {
            Words::new("мұндай файл немесе қалта жоқ", "такого файла или папки нет", "there is no such file or folder")
        }
        ErrorKind::PermissionDenied => Words::new("рұқсат жоқ", "нет доступа", "permission denied"),
        ErrorKind::IsADirectory => {
            Words::new("бұл – қалта, файл емес", "это папка, а не файл", "this is a folder, not a file")
        }
        ErrorKind::NotADirectory => {
            Words::new("бұл – файл, қалта емес", "это файл, а не папка", "this is a file, not a folder")
        }
        ErrorKind::StorageFull => Words::new("дискіде орын жоқ", "на диске нет места", "there is no room on the disk"),
        ErrorKind::ReadOnlyFilesystem => {
            Words::new("дискіге жазуға болмайды", "диск доступен только для чтения", "the disk is read-only")
        }
        _ => return error.to_string(),
    };
    words.in_language(language).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(found: &[PathBuf], root: &Path) -> Vec<String> {
        found.iter().map(|path| path.strip_prefix(root).unwrap().to_string_lossy().replace('\\', "/")).collect()
    }

    #[test]
    fn folders_are_walked_in_order_and_hidden_ones_passed_over() {
        let root = tempfile::tempdir().unwrap();
        for path in ["b/2.toml", "b/1.toml", "a/x.toml", "a/x.txt", ".git/x.toml", "target/x.toml", ".x.toml"] {
            let path = root.path().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            write(&path, "x").unwrap();
        }
        assert_eq!(names(&find(root.path()).unwrap(), root.path()), ["a/x.toml", "b/1.toml", "b/2.toml"]);
        assert_eq!(folders(root.path()).unwrap(), [".git", "a", "b", "target"]);
        let file = root.path().join("a/x.txt");
        assert_eq!(find(&file).unwrap(), [file], "a file that is named is taken, whatever its ending");
    }

    #[test]
    fn a_path_goes_up_and_down_only_where_it_must() {
        let fold = |path: &str| folded(Path::new(path)).to_string_lossy().replace('\\', "/");
        assert_eq!(fold("src/shell/../view/mod.rs"), "src/view/mod.rs");
        assert_eq!(fold("../none/../x.toml"), "../none/../x.toml", "a folder that is not there is not taken out");
        assert_eq!(fold("x.toml"), "x.toml");
    }

    #[test]
    fn what_is_no_text_is_refused() {
        let root = tempfile::tempdir().unwrap();
        let path = root.path().join("x.toml");
        fs::File::create(&path).unwrap().write_all(b"\xd2\x9b = \"\xff\"").unwrap();
        let Err(ReadError::NotUtf8 { source, text, encoding: None }) = read(&path) else { panic!("not refused") };
        assert_eq!(source.valid_up_to(), 6);
        assert_eq!(text, "қ = \"\u{fffd}\"");
        fs::File::create(&path).unwrap().set_len(MAX_BYTES + 7).unwrap();
        assert!(matches!(read(&path), Err(ReadError::TooLarge { bytes }) if bytes == MAX_BYTES + 7));
        assert!(matches!(read(root.path()), Err(ReadError::System { .. })), "a folder");
        assert!(matches!(read(&root.path().join("none")), Err(ReadError::System { .. })));
    }

    #[test]
    fn writing_replaces_the_whole_file_and_leaves_nothing_beside() {
        let root = tempfile::tempdir().unwrap();
        let path = root.path().join("x.toml");
        write(&path, "a longer text").unwrap();
        write(&path, "short").unwrap();
        assert_eq!(read(&path).unwrap(), "short");
        assert_eq!(entries(root.path()).unwrap().len(), 1);
        assert!(write(&root.path().join("none/x.toml"), "").is_err());
    }

    #[test]
    fn a_file_that_must_be_new_is_never_written_over() {
        let root = tempfile::tempdir().unwrap();
        let path = root.path().join("cases/x.toml");
        assert!(!is_there(&path));
        write_new(&path, "first").unwrap();
        assert!(is_there(&path) && write_new(&path, "second").is_err());
        assert_eq!(read(&path).unwrap(), "first");
    }

    #[test]
    fn a_folder_is_written_whole_or_not_at_all() {
        let root = tempfile::tempdir().unwrap();
        let folder = root.path().join("out");
        let files: [(&str, &[u8]); 2] = [("a.txt", b"1"), ("b.txt", b"2")];
        write_all(&folder, &files).unwrap();
        write(&folder.join("own.txt"), "kept").unwrap();
        write_all(&folder, &[("a.txt", b"3")]).unwrap();
        let held = ["a.txt", "b.txt", "own.txt"].map(|name| read(&folder.join(name)).unwrap());
        assert_eq!(held, ["3", "2", "kept"]);
        assert_eq!((entries(root.path()).unwrap().len(), entries(&folder).unwrap().len()), (1, 3));
        // A folder stands where the second file is to be written.
        fs::create_dir(folder.join("c.txt")).unwrap();
        assert!(write_all(&folder, &[("a.txt", b"4"), ("c.txt", b"4")]).is_err());
        assert_eq!(read(&folder.join("a.txt")).unwrap(), "3");
        assert_eq!(entries(&folder).unwrap().len(), 4, "nothing half-written is left");
        // A file stands where the folder is to be made; no folder is above it.
        assert!(write_all(&folder.join("own.txt"), &files).is_err());
        assert!(write_all(&root.path().join("none/out"), &files).is_err());
        assert_eq!((entries(root.path()).unwrap().len(), entries(&folder).unwrap().len()), (1, 4));
    }

    #[test]
    fn usual_reasons_are_told_in_the_language_of_the_user() {
        let error = io::Error::from(ErrorKind::NotFound);
        assert_eq!(reason(&error, Language::Ru), "такого файла или папки нет");
        assert_eq!(reason(&io::Error::other("odd"), Language::Kk), "odd");
    }
}
