//! Several files at once on the command line, and what lies beside a file.

use super::{FORMER, FOSTER_CARE, NEW, names, run, written};
use crate::support::folder;

#[test]
fn a_file_that_is_named_twice_is_worked_on_once() {
    let temporary = tempfile::tempdir().unwrap();
    let path = written(temporary.path(), "kind.toml", b"[rule]\n");
    let roundabout = temporary.path().join(".").join("kind.toml");
    let (path, roundabout, folder) = (path.to_str().unwrap(), roundabout.to_str().unwrap(), temporary.path());
    let ended = run(&["check", path, roundabout, folder.to_str().unwrap(), "--format", "plain"]);
    assert_eq!((ended.code, ended.err.matches("E0006").count()), (Some(1), 1), "{}", ended.err);
}

#[test]
fn a_faulty_file_does_not_keep_the_others_from_being_laid_out() {
    let temporary = tempfile::tempdir().unwrap();
    let faulty = b"[regulation\n";
    let first = written(temporary.path(), "a.toml", faulty);
    let text = folder::text(FOSTER_CARE);
    let second = written(temporary.path(), "b.toml", text.replace("\n[terms]\n", "\n\n\n[terms]\n").as_bytes());
    let path = temporary.path().to_str().unwrap();
    let listed = run(&["fmt", "--check", path]);
    assert_eq!((listed.code, listed.out.trim_end()), (Some(1), second.to_str().unwrap()), "{}", listed.err);
    let ended = run(&["fmt", path]);
    assert_eq!(ended.code, Some(1));
    ended.says("a.toml").says("b.toml");
    assert_eq!((folder::bytes(first), folder::text(second)), (faulty.to_vec(), text));
}

/// A file of another issuer may lie beside and say of the same day what it likes.
#[test]
fn a_service_of_another_issuer_beside_is_no_edition_of_the_file() {
    let temporary = tempfile::tempdir().unwrap();
    let text = folder::text("tests/faults/E1114-no-such-edition/kz-aktobe/foster-care/2017-05-18-n144.toml");
    let own = written(temporary.path(), "own.toml", text.as_bytes());
    let walked = || {
        let own = own.to_str().unwrap();
        run(&["run", own, "--channel", "office", "--lang", "ru", "--start", "10.01.2019 10:00"]).sound()
    };
    let alone = walked();
    let contrary = text.replace("in-effect = 2017-06-01", "in-effect = 2017-06-02");
    assert_ne!(contrary, text);
    let elsewhere = contrary.replace("\"kz-aktobe\"", "\"kz-almaty\"");
    assert_ne!(elsewhere, contrary);
    written(temporary.path(), "other.toml", elsewhere.as_bytes());
    assert_eq!(walked(), alone);
    written(temporary.path(), "other.toml", contrary.as_bytes());
    assert_ne!(walked(), alone, "an edition of the same issuer that contradicts the file is told of");
}

#[test]
fn a_note_is_not_written_in_a_language_that_the_former_edition_lacks() {
    let temporary = tempfile::tempdir().unwrap();
    let former = folder::text(FORMER);
    let without: Vec<&str> = former.lines().filter(|line| !line.starts_with("title.ru = ")).collect();
    let former = written(temporary.path(), "former.toml", without.join("\n").as_bytes());
    let told = run(&["diff", former.to_str().unwrap(), NEW, "--as", "notes"]);
    assert_eq!((told.code, told.err.as_str()), (Some(1), ""));
    assert!(told.out.contains("Ескерту.") && !told.out.contains("Сноска."), "{}", told.out);
}

#[test]
fn a_folder_that_is_there_takes_a_file_whatever_its_name() {
    let temporary = tempfile::tempdir().unwrap();
    let folder = temporary.path().join("made.d");
    std::fs::create_dir(&folder).unwrap();
    assert_eq!(run(&["render", FOSTER_CARE, "--as", "html", "--out", folder.to_str().unwrap()]).sound(), "");
    assert_eq!(names(&folder), ["text.html"]);
}

#[cfg(unix)]
#[test]
fn a_file_that_is_laid_out_keeps_its_link_and_who_may_read_it() {
    use std::fs::{self, Permissions};
    use std::os::unix::fs::{PermissionsExt, symlink};

    let temporary = tempfile::tempdir().unwrap();
    let text = folder::text(FOSTER_CARE);
    let loose = text.replace("\n[terms]\n", "\n\n\n[terms]\n");
    let own = written(temporary.path(), "own.toml", loose.as_bytes());
    fs::set_permissions(&own, Permissions::from_mode(0o640)).unwrap();
    let link = temporary.path().join("link.toml");
    symlink(&own, &link).unwrap();
    assert_eq!(run(&["fmt", link.to_str().unwrap()]).code, Some(0));
    assert_eq!(folder::text(&own), text);
    assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
    assert_eq!(fs::metadata(&own).unwrap().permissions().mode() & 0o777, 0o640);
}

#[test]
fn what_is_no_text_is_named_and_shows_no_rubbish() {
    let temporary = tempfile::tempdir().unwrap();
    let files: [(&str, &[u8]); 3] =
        [("a.docx", b"PK\x03\x04\x14\x00\xff"), ("b.doc", b"\xd0\xcf\x11\xe0\xa1"), ("c.pdf", b"%PDF-1.7\n\xe2")];
    for (name, bytes) in files {
        let path = written(temporary.path(), name, bytes);
        let told = run(&["compare", FOSTER_CARE, path.to_str().unwrap(), "--lang", "ru"]);
        assert_eq!(told.code, Some(1));
        told.says("E0001").says("документ Word");
        assert!(!told.err.contains('\u{fffd}'), "{}", told.err);
    }
    let told = run(&["compare", FOSTER_CARE, temporary.path().to_str().unwrap(), "--lang", "kk"]);
    assert_eq!(told.code, Some(2));
    told.says("бұл – қалта, файл емес").says("Қалтадағы файлды көрсетіңіз.");
}
