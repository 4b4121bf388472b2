//! Where a chart that is longer than a page is cut.

use super::chart::{A4_HEIGHT, A4_WIDTH, Page};

/// By how much a chart is made smaller at most before it is cut, as a fraction: letters of 8 points are then of 7.
const SMALLER: (i32, i32) = (7, 8);

/// The border that is left free around a page, as large as life.
pub(super) const MARGIN: i32 = 200;

/// How high the strip of one page may be, under its headings and above its legend.
///
/// A chart that is wider than a page is made as small as it must be.
fn strip_height(width: i32, head: i32, foot: i32) -> i32 {
    let room = (A4_WIDTH - 2 * MARGIN) * SMALLER.1 / SMALLER.0;
    let width = width.max(room);
    width * (A4_HEIGHT - 2 * MARGIN) / (A4_WIDTH - 2 * MARGIN) - head - foot
}

/// By how many hundredths letters may be smaller where that saves a page, in a chart that is wider than a page.
const WORTH_A_PAGE: i32 = 15;

/// The largest chart, in thousandths of a page, that may be larger to save a page: with the heading of an annex above it,
/// letters of 8 points are then of 5.
const LARGEST: i32 = 1340;

/// The largest chart, in thousandths of a page, that stands on one page whatever else it could do: letters of 8 points are
/// then of 6.5.
const ONE_PAGE: i32 = 1230;

/// How wide and how high a chart is with what stands on each page, in thousandths of a page as large as life.
const fn shares(width: i32, height: i32, head: i32, foot: i32) -> (i32, i32) {
    (width * 1000 / (A4_WIDTH - 2 * MARGIN), (height + head + foot) * 1000 / (A4_HEIGHT - 2 * MARGIN))
}

/// How well a chart stands on pages, the least the best: first those that stand on one page with letters that can be read,
/// the larger the better; then those of such letters on several pages, the shorter the better; then the others, by the size
/// of their letters and the number of their pages.
///
/// The height is that of what is drawn; head and foot stand on each page.
pub(super) fn badness(width: i32, height: i32, head: i32, foot: i32) -> (i32, i32) {
    let (wide, high) = shares(width, height, head, foot);
    let most = 1000 * SMALLER.1 / SMALLER.0;
    let more = (height - 1) / strip_height(width, head, foot).max(1);
    let size = if more == 0 { wide.max(high) } else { wide };
    match (wide.max(high), wide) {
        (both, _) if both <= ONE_PAGE => (0, both.max(1000)),
        (_, wide) if wide <= most => (1, high),
        _ if size <= LARGEST => (2, wide * (100 + WORTH_A_PAGE * more) / 100),
        (_, wide) => (3, wide),
    }
}

/// Cuts the rows of a chart of a width, each with its beginning and end, into the strips of its pages.
pub(super) fn strips(rows: &[(i32, i32)], width: i32, head: i32, foot: i32) -> Vec<Page> {
    let height = rows.last().map_or(0, |(_, end)| *end);
    let (wide, high) = shares(width, height, head, foot);
    let most = if wide.max(high) <= ONE_PAGE { height } else { strip_height(width, head, foot) };
    cut(rows, most).into_iter().map(|(top, bottom)| Page { top, bottom }).collect()
}

/// Cuts rows, each with its beginning and end, into strips; a row is never cut, a strip holds one at least.
fn cut(rows: &[(i32, i32)], height: i32) -> Vec<(i32, i32)> {
    let mut strips = Vec::new();
    let mut top = 0;
    let mut bottom = 0;
    for (_, end) in rows {
        if end - top > height && bottom > top {
            strips.push((top, bottom));
            top = bottom;
        }
        bottom = *end;
    }
    strips.push((top, bottom));
    strips
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strips_follow_each_other_and_cut_no_row() {
        let rows = [(0, 100), (100, 250), (250, 300), (300, 900)];
        assert_eq!(cut(&rows, 260), [(0, 250), (250, 300), (300, 900)]);
        assert_eq!(cut(&rows, 9000), [(0, 900)]);
        assert_eq!(cut(&[], 100), [(0, 0)]);
    }

    #[test]
    fn a_page_less_is_worth_letters_that_are_a_little_smaller() {
        let (head, foot) = (500, 300);
        let narrow = badness(9500, 6400, head, foot);
        assert!(badness(10_600, 6300, head, foot) < narrow, "one page in place of two");
        assert!(badness(9600, 5900, head, foot) < badness(9100, 5900, head, 900), "letters of 6.5 points on one page");
        assert!(badness(11_300, 6300, head, foot) > narrow, "the letters would be too small");
        assert!(
            badness(8000, 9000, head, foot) < badness(10_000, 3000, head, foot),
            "letters that can be read come first"
        );
    }

    #[test]
    fn a_wide_chart_has_strips_of_the_form_of_a_page() {
        let of = |width| strip_height(width, 0, 0);
        assert_eq!(of(1000), of(5000));
        assert!((of(50_000) - 10 * of(5000) * 5000 / 9164).abs() < of(5000));
    }
}
