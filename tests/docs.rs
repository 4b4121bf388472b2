//! The documents: what they show is what the program does, and what they name is there.
//!
//! A block `console` holds commands after `$ ` and what they print; it is run in a copy of the files that lasts for
//! the whole page. `REGLAMENT_DOCS=write cargo test docs` writes what is printed into the pages.

use std::path::Path;

use reglament::language::{Keyword, Language};
use reglament::source::Sources;
use reglament::syntax::parse_rules;

use self::desk::Desk;
use self::page::{Block, Page, Piece};
use crate::support::checked::Checked;
use crate::support::{folder, golden};

mod desk;
mod page;

/// Follows a page; what its blocks show and what was printed instead, the last block first.
fn follow(page: &Page) -> Vec<(usize, usize, Vec<String>)> {
    let desk = Desk::new(page.language());
    let mut differences = Vec::new();
    for piece in &page.pieces {
        match piece {
            Piece::Edit { file, old, new, everywhere } => desk.edit(file, old, new, *everywhere),
            Piece::Drop { file, line } => desk.drop_table(file, line),
            Piece::Without { file } => desk.take_away(file),
            Piece::Block(block) if block.kind == "console" => differences.extend(difference(page, block, &desk)),
            Piece::Block(block) => {
                if let Some(path) = &block.file {
                    desk.save(path, &block.text());
                }
                if let Some((path, line)) = &block.above {
                    desk.insert(path, line, &block.text());
                }
            }
        }
    }
    differences.reverse();
    differences
}

/// Runs the commands of a block; where something else is printed than is shown, the block as it should be.
fn difference(page: &Page, block: &Block, desk: &Desk) -> Option<(usize, usize, Vec<String>)> {
    let (mut printed, mut is_as_shown, mut last) = (Vec::new(), true, 0);
    for (at, shown) in desk::commands(block).into_iter().enumerate() {
        let (output, exit) = desk.run(shown.command);
        let expected = desk::trimmed(shown.output.iter().map(String::as_str));
        let matches = desk::is_as_shown(&expected, &output);
        printed.extend((at > 0).then(String::new));
        printed.push(format!("$ {}", shown.command));
        printed.extend(if matches { expected } else { desk::shortened_alike(&expected, output) });
        is_as_shown &= matches;
        last = exit;
    }
    assert_eq!(last, block.exit, "{}:{}: how the last command ends\n{}", page.path, block.first, printed.join("\n"));
    (!is_as_shown).then_some((block.first, block.lines.len(), printed))
}

#[expect(clippy::disallowed_methods, reason = "whoever changes what is printed asks for the pages to follow")]
pub(crate) fn is_to_be_written() -> bool {
    std::env::var("REGLAMENT_DOCS").is_ok_and(|asked| asked == "write")
}

#[test]
#[expect(clippy::disallowed_methods, reason = "pages are written where that is asked for")]
fn the_commands_on_the_pages_print_what_is_shown() {
    golden::for_each(
        &Page::all(),
        |page| page.path.clone(),
        |page| {
            let differences = follow(page);
            if is_to_be_written() {
                let mut lines = page.lines.clone();
                for (first, count, printed) in differences {
                    lines.splice(first..first + count, printed);
                }
                std::fs::write(folder::root().join(&page.path), lines.join("\n") + "\n").unwrap();
                return;
            }
            let printed: Vec<String> =
                differences.into_iter().map(|(at, _, lines)| format!("line {at}:\n{}", lines.join("\n"))).collect();
            assert!(
                printed.is_empty(),
                "{} shows something else than what is printed at {}",
                page.path,
                printed.join("\n\n")
            );
        },
    );
}

#[test]
fn the_files_shown_on_the_pages_are_sound() {
    // Where files are taken away, what is shown is of others that the page makes; its commands check them.
    let of_the_project = |page: &Page| !page.pieces.iter().any(|piece| matches!(piece, Piece::Without { .. }));
    for page in Page::all().into_iter().filter(of_the_project) {
        for block in page.blocks("toml") {
            let place = format!("{}:{}", page.path, block.first);
            let head = block.lines.iter().find(|line| !line.is_empty() && !line.starts_with('#'));
            if head.is_some_and(|line| ["[regulation]", "[case]", "[calendar]", "[register]"].contains(&line.as_str()))
            {
                let path = folder::root().join(block.file.as_deref().unwrap_or("shown.toml"));
                let checked = Checked::text(&path, &block.text());
                assert!(checked.reports.is_empty(), "{place}\n{}", checked.shown(Language::En));
            } else if let Err(error) = block.text().parse::<toml::Table>() {
                panic!("{place}: {error}");
            }
        }
    }
}

/// The rules of a block part at empty lines; in the reference of the language three parts say the same in three languages.
#[test]
fn the_rules_shown_on_the_pages_are_sound() {
    for page in Page::all() {
        for block in page.blocks("reglament") {
            let place = format!("{}:{}", page.path, block.first);
            let text = block.text();
            let trees: Vec<_> = text
                .split("\n\n")
                .map(|part| {
                    let mut sources = Sources::new();
                    let file = sources.add(&place, part);
                    let mut faults = Vec::new();
                    let tree = parse_rules(sources.get(file).unwrap(), 0..part.len(), &mut faults);
                    assert!(faults.is_empty(), "{place}: {faults:#?}");
                    tree
                })
                .collect();
            if page.path == "docs/language.md" {
                assert_eq!(trees.len(), Language::ALL.len(), "{place}: Kazakh, Russian and English");
                assert!(trees.windows(2).all(|pair| pair[0] == pair[1]), "{place}: the languages say different things");
            }
        }
    }
}

#[test]
fn the_reference_names_every_keyword() {
    let page = folder::text("docs/language.md");
    for keyword in Keyword::ALL.iter().filter(|keyword| **keyword != Keyword::Day) {
        for language in Language::ALL {
            let word = keyword.word(language);
            assert!(word.is_empty() || page.contains(&format!("`{word}`")), "`{word}` is lacking");
        }
    }
}

#[test]
fn what_the_pages_point_to_is_there() {
    for page in Page::all() {
        let beside = Path::new(&page.path).parent().unwrap();
        let prose = page.lines.join("\n");
        let links = prose.split("](").skip(1).filter_map(|rest| rest.split([')', '#']).next());
        for link in links.filter(|link| !link.is_empty() && !link.contains("://")) {
            assert!(folder::root().join(beside).join(link).exists(), "{}: no {link}", page.path);
        }
        let saved: Vec<_> = page.blocks("toml").filter_map(|block| block.file.as_deref()).collect();
        for named in prose.split('`').filter(|text| is_path(text)) {
            let is_there = saved.contains(&named) || folder::root().join(named).exists();
            assert!(is_there, "{}: no {named}", page.path);
        }
    }
}

/// Whether a text between back ticks is the path of something in the project; `<…>` and `*` stand for names.
fn is_path(text: &str) -> bool {
    let folders = ["src/", "tests/", "docs/", "grammar/", "calendars/", "regulations/", "benches/"];
    folders.iter().any(|folder| text.starts_with(folder)) && !text.contains(['<', '*', ' ', '\n', '{'])
}

#[test]
fn outputs_are_compared_line_by_line() {
    let lines = |text: &str| text.lines().map(str::to_owned).collect::<Vec<_>>();
    assert!(desk::is_as_shown(&lines("a\n…\nd"), &lines("a\nb\nc\nd")));
    assert!(desk::is_as_shown(&lines("a\n…\nd"), &lines("a\nd")));
    assert!(!desk::is_as_shown(&lines("a\n…\nd"), &lines("a\nd\ne")));
    assert!(!desk::is_as_shown(&lines("a\nb"), &lines("a")));
}
