//! Line and column of a byte, in characters and in UTF-16 units.

/// A place as people and editors count it; all numbers begin at 1, except `utf16`, which begins at 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Position {
    /// The line.
    pub line: usize,
    /// The column in characters.
    pub column: usize,
    /// The column in UTF-16 units, as editors ask for it.
    pub utf16: usize,
}

/// The byte at which each line begins.
#[derive(Clone, Debug)]
pub struct LineTable {
    starts: Vec<usize>,
}

impl LineTable {
    /// Finds the lines of a text; a line ends with a line feed.
    #[must_use]
    pub fn new(text: &str) -> Self {
        let after_breaks = text.bytes().enumerate().filter(|&(_, byte)| byte == b'\n').map(|(at, _)| at + 1);
        Self { starts: std::iter::once(0).chain(after_breaks).collect() }
    }

    /// The position of a byte; a byte inside a character counts as that character, one past the end as the end.
    #[must_use]
    pub fn position(&self, text: &str, byte: usize) -> Position {
        let byte = byte.min(text.len());
        let line = self.starts.partition_point(|&start| start <= byte);
        let start = line.checked_sub(1).and_then(|index| self.starts.get(index)).copied().unwrap_or(0);
        let before = text
            .get(start..)
            .unwrap_or_default()
            .char_indices()
            .map_while(|(at, letter)| (start + at + letter.len_utf8() <= byte).then_some(letter));
        let (mut column, mut utf16) = (1, 0);
        for letter in before {
            column += 1;
            utf16 += letter.len_utf16();
        }
        Position { line: line.max(1), column, utf16 }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kazakh_letters_count_as_one_column_each() {
        let text = "қадам\nәрі 𝄞х\n";
        let table = LineTable::new(text);
        let at = |needle: &str| table.position(text, text.find(needle).unwrap());
        assert_eq!(at("дам"), Position { line: 1, column: 3, utf16: 2 });
        assert_eq!(at("әрі"), Position { line: 2, column: 1, utf16: 0 });
        assert_eq!(at("х"), Position { line: 2, column: 6, utf16: 6 });
        assert_eq!(table.position(text, 1), Position { line: 1, column: 1, utf16: 0 }, "inside a letter");
        assert_eq!(table.position(text, 999), Position { line: 3, column: 1, utf16: 0 }, "past the end");
    }
}
