//! How large a box is around its words, and where the words stand in it.

use super::chart::{Figure, LINE, Label, Line, Point, Rect};
use super::measure::{Wrapped, longest_word, width as width_of, wrap, wrap_held};
use super::words::Text;

/// From the border of a box to its words.
pub(super) const INSIDE: i32 = 40;

/// The most lines of a heading, of a title or terms in a box, and of words beside an arrow.
pub(super) const MOST_LINES: usize = 24;

/// The longest word for which a box grows wider, in units.
pub(super) const LONGEST: i32 = 1500;

/// The side of a clock.
pub(super) const CLOCK: i32 = 120;

/// The height to which a diamond grows that is as wide as a box of a column.
pub(super) const HIGH: i32 = 1100;

/// The height of the highest diamond.
pub(super) const HIGHEST: i32 = 2000;

/// A box before it has a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Fitted {
    pub(super) width: i32,
    pub(super) height: i32,
    pub(super) lines: Vec<Line>,
    /// Whether all words are there, none of them broken.
    pub(super) is_whole: bool,
}

fn lines_height(lines: usize) -> i32 {
    i32::try_from(lines).unwrap_or(i32::MAX / LINE) * LINE
}

/// A box of a width, or wider where a word is longer, as high as its words need; terms stand below the title in bold
/// letters.
pub(super) fn fitted(figure: Figure, text: &Text, width: i32) -> Fitted {
    let inside = match figure {
        Figure::DoubleSided => 2 * INSIDE + 60,
        Figure::Rounded => 2 * INSIDE + 40,
        _ => 2 * INSIDE,
    };
    let longest = longest_word(&text.title, false).max(longest_word(&text.terms, true)).min(LONGEST);
    // An arrow leaves the middle of a side: that is a whole number.
    let width = width.max((longest + inside + 1) / 2 * 2);
    let title = wrap(&text.title, false, MOST_LINES, |_| width - inside);
    let terms = wrap(&text.terms, true, MOST_LINES, |_| width - inside);
    let is_whole = title.is_sound() && terms.is_sound();
    let lines = [title.lines, terms.lines].concat();
    Fitted { width, height: lines_height(lines.len()) + INSIDE + 20, lines, is_whole }
}

/// The smallest diamond around a text: the lines are the longer the nearer they stand to the middle.
///
/// Of the widths, each with the greatest height that goes with it, the first is taken with which the text has room. Width
/// and height can be divided so that arrows can leave the lower sides at `parts` whole numbers.
pub(super) fn diamond(text: &str, sizes: [(i32, i32); 4], parts: i32) -> Fitted {
    let step = 8 * parts.max(1);
    let sizes = sizes.map(|(width, highest)| ((width + step - 1) / step * step, highest));
    let found = sizes.into_iter().find_map(|(width, highest)| {
        let mut heights = (260 / step + 1..=highest / step).map(|count| count * step);
        heights.find_map(|height| {
            Some(Fitted { width, height, lines: in_diamond(text, width, height, false)?, is_whole: true })
        })
    });
    found.unwrap_or_else(|| {
        let [.., (width, highest)] = sizes;
        let height = highest / step * step;
        Fitted { width, height, lines: in_diamond(text, width, height, true).unwrap_or_default(), is_whole: false }
    })
}

/// The lines of a text in a diamond; none where it has no room for all its words unbroken and the text may not be cut.
fn in_diamond(text: &str, width: i32, height: i32, may_cut: bool) -> Option<Vec<Line>> {
    let most = usize::try_from((height - 60) / LINE).unwrap_or(0);
    let room = |count: usize, line: usize| {
        let top = lines_height(count) / 2 - lines_height(line);
        let farther = top.abs().max((top - LINE).abs());
        width - width * 2 * farther / height - 40
    };
    // With fewer lines than those that were measured the others would not stand where they were.
    let wrapped = |count: usize| {
        let own_room = |line| room(count, line);
        let wrapped =
            if may_cut { wrap(text, false, count, own_room) } else { wrap_held(text, false, count, own_room) };
        Some(wrapped).filter(|wrapped| wrapped.lines.len() == count)
    };
    let fitting = if may_cut {
        let whole = (1..=most).filter_map(wrapped).find(|wrapped| wrapped.is_whole);
        whole.or_else(|| (1..=most).rev().find_map(wrapped))
    } else {
        // Lines that are too short together need not be tried; where a line breaks, a blank falls away.
        let (needed, blank) = (width_of(text, false), width_of(" ", false));
        let has_room = |count: &usize| (0..*count).map(|line| room(*count, line) + blank).sum::<i32>() >= needed;
        (1..=most).filter(has_room).filter_map(wrapped).find(Wrapped::is_sound)
    };
    fitting.map(|wrapped| wrapped.lines).or_else(|| text.is_empty().then(Vec::new))
}

/// Lines in the middle of a rectangle.
pub(super) fn centred(rect: Rect, lines: Vec<Line>) -> Label {
    let widest = lines.iter().map(|line| width_of(&line.text, line.is_bold)).max().unwrap_or_default();
    let own = Rect::around(rect.middle(), widest, lines_height(lines.len()));
    Label { rect: own, lines, is_left: false }
}

/// Lines that begin at a place, the first one right below it.
pub(super) fn beside(place: Point, text: &str, most: usize, room: i32) -> Label {
    let lines = wrap(text, false, most, |_| room).lines;
    let widest = lines.iter().map(|line| width_of(&line.text, line.is_bold)).max().unwrap_or_default();
    let rect = Rect { x: place.x, y: place.y, width: widest, height: lines_height(lines.len()) };
    Label { rect, lines, is_left: true }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SIZES: [(i32, i32); 4] = [(1200, 560), (1560, 700), (1920, HIGH), (2400, HIGHEST)];

    fn assert_inside(text: &str) {
        let diamond = diamond(text, SIZES, 3);
        assert_eq!((diamond.width % 24, diamond.height % 24), (0, 0), "{text}");
        let half = lines_height(diamond.lines.len()) / 2;
        for (place, line) in diamond.lines.iter().enumerate() {
            let edges = [lines_height(place) - half, lines_height(place + 1) - half];
            let farther = edges.map(i32::abs).into_iter().max().unwrap();
            let room = diamond.width - diamond.width * 2 * farther / diamond.height;
            assert!(width_of(&line.text, false) <= room, "{:?} in {}", line.text, diamond.height);
        }
    }

    #[test]
    fn the_lines_of_a_diamond_stand_within_its_sides() {
        let words = "тұрғын үй-тұрмыстық жағдайын зерделеу актісін жасау, нәтиженің жобасын дайындау ";
        for count in 0..8 {
            assert_inside(&words.repeat(count));
        }
        for letters in [30, 60, 90, 150, 200, 400, 2000] {
            let word = "ш".repeat(letters);
            assert_inside(&word);
            let lines = diamond(&word, SIZES, 3).lines;
            assert!(!lines.is_empty(), "{letters}");
            let is_cut = lines.iter().any(|line| line.text.ends_with('…'));
            assert_eq!(is_cut, letters > 200, "{letters}: {lines:?}");
        }
    }

    #[test]
    fn terms_stand_below_the_title_and_the_box_holds_both() {
        let text = Text {
            title: "құжаттарды қабылдау және тіркеу".into(), terms: "30 минут".into()
        };
        let own = fitted(Figure::Rectangle, &text, 1000);
        assert_eq!(own.lines.last().map(|line| (line.text.as_str(), line.is_bold)), Some(("30 минут", true)));
        assert!(own.height >= lines_height(own.lines.len()));
        assert!(own.lines.iter().all(|line| width_of(&line.text, line.is_bold) <= 1000 - 2 * INSIDE));
    }
}
