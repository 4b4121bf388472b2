//! What kept its place among others, and what moved.

/// Which of the numbers make the longest run that grows, the one that ends lowest; their places, in order.
///
/// The numbers all differ.
pub(super) fn longest_growing(numbers: &[usize]) -> Vec<usize> {
    // The place of the lowest end of a run of each length, and what stands before each place in its run.
    let mut ends: Vec<usize> = Vec::new();
    let mut before: Vec<Option<usize>> = Vec::with_capacity(numbers.len());
    for (place, number) in numbers.iter().enumerate() {
        let length = ends.partition_point(|end| numbers.get(*end) < Some(number));
        before.push(length.checked_sub(1).and_then(|last| ends.get(last)).copied());
        match ends.get_mut(length) {
            Some(end) => *end = place,
            None => ends.push(place),
        }
    }
    let first = ends.last().copied();
    let mut run: Vec<usize> = std::iter::successors(first, |place| before.get(*place).copied().flatten()).collect();
    run.reverse();
    run
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn as_little_as_can_be_has_moved() {
        assert_eq!(longest_growing(&[]), [0; 0]);
        assert_eq!(longest_growing(&[0, 1, 2]), [0, 1, 2]);
        assert_eq!(longest_growing(&[3, 0, 1, 2]), [1, 2, 3], "only the first one moved");
        assert_eq!(longest_growing(&[1, 2, 3, 0]), [0, 1, 2]);
        assert_eq!(longest_growing(&[1, 0]).len(), 1);
        assert_eq!(longest_growing(&[2, 5, 3, 7, 4, 8]), [0, 2, 4, 5]);
    }
}
