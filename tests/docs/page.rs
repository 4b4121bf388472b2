//! A page of the documents taken apart: its blocks, and the notes to the test that stand in its comments.

use crate::support::folder;

/// A page and what stands on it, in order.
pub(crate) struct Page {
    /// Its path from the folder of the project.
    pub(crate) path: String,
    /// Its lines.
    pub(crate) lines: Vec<String>,
    /// Its blocks and notes.
    pub(crate) pieces: Vec<Piece>,
}

/// Something on a page that the test works on.
pub(crate) enum Piece {
    /// A block between fences.
    Block(Block),
    /// `<!-- edit: FILE: OLD → NEW -->`: what the reader was told to change; `edit all` wherever it stands in the file; `\n` is a
    /// line break.
    Edit { file: String, old: String, new: String, everywhere: bool },
    /// `<!-- drop: FILE: LINE -->`: the table that holds the line, which the reader was told to take out.
    Drop { file: String, line: String },
    /// `<!-- without: FILE -->`: a file that the reader does not have, nor the cases that name it.
    Without { file: String },
}

/// A block between fences.
pub(crate) struct Block {
    /// The word after the opening fence.
    pub(crate) kind: String,
    /// The number of its first line in [`Page::lines`].
    pub(crate) first: usize,
    /// What stands between the fences.
    pub(crate) lines: Vec<String>,
    /// `<!-- file: PATH -->` above it: the reader saves the block under this path.
    pub(crate) file: Option<String>,
    /// `<!-- above: FILE: LINE -->` above it: the reader puts the block before the table that holds the line.
    pub(crate) above: Option<(String, String)>,
    /// `<!-- exit: CODE -->` above it: how its last command ends.
    pub(crate) exit: i32,
}

impl Block {
    /// The text of the block.
    pub(crate) fn text(&self) -> String {
        self.lines.iter().flat_map(|line| [line.as_str(), "\n"]).collect()
    }
}

impl Page {
    /// All pages: `README.md` and those of `docs`.
    pub(crate) fn all() -> Vec<Self> {
        let above = ["README.md", "CONTRIBUTING.md", "CHANGELOG.md"].map(|name| folder::root().join(name));
        let paths = above.into_iter().chain(folder::files("docs"));
        let pages = paths.filter(|path| path.extension().is_some_and(|extension| extension == "md"));
        pages.map(|path| Self::read(folder::shown(&path))).collect()
    }

    /// The language in which the program speaks to the reader of the page.
    pub(crate) fn language(&self) -> &'static str {
        ["kk", "ru"].into_iter().find(|language| self.path.ends_with(&format!(".{language}.md"))).unwrap_or("en")
    }

    /// The blocks of a kind.
    pub(crate) fn blocks<'p>(&'p self, kind: &'p str) -> impl Iterator<Item = &'p Block> {
        self.pieces.iter().filter_map(move |piece| match piece {
            Piece::Block(block) if block.kind == kind => Some(block),
            _ => None,
        })
    }

    fn read(path: String) -> Self {
        let lines: Vec<String> = folder::text(&path).lines().map(str::to_owned).collect();
        let mut pieces = Vec::new();
        let (mut file, mut above, mut exit) = (None, None, 0);
        let mut numbered = lines.iter().enumerate();
        while let Some((at, line)) = numbered.next() {
            if let Some(kind) = line.strip_prefix("```") {
                let inside = numbered.by_ref().map(|(_, line)| line).take_while(|line| *line != "```");
                let (kind, lines) = (kind.trim().to_owned(), inside.cloned().collect());
                let block = Block { kind, first: at + 1, lines, file: file.take(), above: above.take(), exit };
                pieces.push(Piece::Block(block));
                exit = 0;
            } else if let Some(note) = line.strip_prefix("<!-- ").and_then(|rest| rest.strip_suffix(" -->")) {
                match note.split_once(": ") {
                    Some(("file", of)) => file = Some(of.to_owned()),
                    Some(("exit", code)) => exit = code.parse().unwrap(),
                    Some(("edit", change)) => pieces.push(Self::edit(change, false)),
                    Some(("edit all", change)) => pieces.push(Self::edit(change, true)),
                    Some(("without", file)) => pieces.push(Piece::Without { file: file.to_owned() }),
                    Some(("drop", place)) => {
                        let (file, line) = Self::place(place);
                        pieces.push(Piece::Drop { file, line });
                    }
                    Some(("above", place)) => above = Some(Self::place(place)),
                    _ => panic!("{path}:{}: a note that the test does not know", at + 1),
                }
            }
        }
        Self { path, lines, pieces }
    }

    fn edit(note: &str, everywhere: bool) -> Piece {
        let (file, change) = Self::place(note);
        let (old, new) = change.split_once(" → ").expect("an edit says what becomes what");
        let lines = |text: &str| text.replace("\\n", "\n");
        Piece::Edit { file, old: lines(old), new: lines(new), everywhere }
    }

    /// A file and what stands in it.
    fn place(note: &str) -> (String, String) {
        let (file, text) = note.split_once(": ").expect("a note names its file");
        (file.to_owned(), text.to_owned())
    }
}
