//! Which track of a channel each piece of an arrow takes: pieces that could touch take different ones, unless they lead
//! to the same box and so join.

use std::collections::{BTreeMap, BTreeSet};

/// A channel between rows or between columns.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Channel {
    /// Above a row.
    Above(i32),
    /// To the left of a column.
    LeftOf(i32),
}

/// A piece of an arrow in a channel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Want {
    pub(super) channel: Channel,
    /// The box to which the arrow leads.
    pub(super) net: usize,
    /// Whether the box stands right below the channel, so that the head of the arrow comes next.
    pub(super) is_last: bool,
    /// From where it goes: columns and rows have odd numbers, the channels between them even ones.
    pub(super) low: i32,
    /// To where it goes.
    pub(super) high: i32,
}

/// The pieces in a channel that lead to one box, together.
#[derive(Clone, Copy, Debug)]
struct Hull {
    is_last: bool,
    low: i32,
    high: i32,
}

/// The pieces and their tracks.
#[derive(Debug, Default)]
pub(super) struct Tracks {
    wants: Vec<Want>,
    /// The track of each piece, counted from 0.
    given: Vec<i32>,
    counts: BTreeMap<Channel, i32>,
}

impl Tracks {
    /// Adds a piece; gives its place.
    pub(super) fn want(&mut self, want: Want) -> usize {
        self.wants.push(want);
        self.wants.len() - 1
    }

    /// Gives each piece its track.
    pub(super) fn assign(&mut self) {
        let mut hulls: BTreeMap<(Channel, usize), Hull> = BTreeMap::new();
        for Want { channel, net, is_last, low, high } in &self.wants {
            let hull = hulls.entry((*channel, *net)).or_insert(Hull { is_last: *is_last, low: *low, high: *high });
            *hull = Hull { low: hull.low.min(*low), high: hull.high.max(*high), ..*hull };
        }
        let mut sorted: Vec<_> = hulls.into_iter().collect();
        // What leads to a box comes last, the shorter the nearer to it, so that it is not crossed at its head.
        sorted.sort_by_key(|((channel, net), Hull { is_last, low, high })| {
            (*channel, *is_last, if *is_last { low - high } else { *low }, *low, *high, *net)
        });
        let mut taken: BTreeMap<Channel, Vec<(i32, Hull)>> = BTreeMap::new();
        let mut own: BTreeMap<(Channel, usize), i32> = BTreeMap::new();
        for ((channel, net), hull) in sorted {
            let others = taken.entry(channel).or_default();
            let touched = others.iter().filter(|(_, other)| other.low <= hull.high && hull.low <= other.high);
            let touched: BTreeSet<i32> = touched.map(|(track, _)| *track).collect();
            let past = touched.last().map_or(0, |last| last + 1);
            let free = if hull.is_last { None } else { (0..past).find(|track| !touched.contains(track)) };
            let track = free.unwrap_or(past);
            others.push((track, hull));
            own.insert((channel, net), track);
        }
        self.given =
            self.wants.iter().map(|want| own.get(&(want.channel, want.net)).copied().unwrap_or_default()).collect();
        self.counts = taken
            .into_iter()
            .map(|(channel, taken)| (channel, taken.iter().map(|(track, _)| track + 1).max().unwrap_or(0)))
            .collect();
    }

    /// The channel of a piece and its track there, counted from 0.
    pub(super) fn track(&self, place: usize) -> Option<(Channel, i32)> {
        Some((self.wants.get(place)?.channel, *self.given.get(place)?))
    }

    /// Whether a piece between columns goes past a row, so that a level arrow in the row meets it.
    pub(super) fn passes(&self, channel: Channel, row: i32) -> bool {
        let own = 2 * row + 1;
        self.wants.iter().any(|want| want.channel == channel && want.low < own && own < want.high)
    }

    /// How many tracks a channel has.
    pub(super) fn count(&self, channel: Channel) -> i32 {
        self.counts.get(&channel).copied().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn given(wants: &[(usize, bool, i32, i32)]) -> (Vec<i32>, i32) {
        let mut tracks = Tracks::default();
        let channel = Channel::Above(3);
        let want = |(net, is_last, low, high): &(usize, bool, i32, i32)| Want {
            channel,
            net: *net,
            is_last: *is_last,
            low: *low,
            high: *high,
        };
        let places: Vec<_> = wants.iter().map(|wanted| tracks.want(want(wanted))).collect();
        tracks.assign();
        assert_eq!(tracks.count(Channel::Above(2)), 0);
        (places.into_iter().map(|place| tracks.track(place).unwrap().1).collect(), tracks.count(channel))
    }

    #[test]
    fn pieces_that_touch_take_different_tracks_unless_they_join() {
        let wants = [(1, false, 0, 4), (2, false, 4, 6), (3, false, 7, 9), (1, false, 2, 3)];
        assert_eq!(given(&wants), (vec![0, 1, 0, 0], 2));
    }

    #[test]
    fn what_leads_to_a_box_lies_below_what_passes_and_the_shorter_below_the_longer() {
        let wants = [(1, true, 3, 5), (2, false, 4, 9), (3, true, 0, 8), (4, true, 10, 12)];
        assert_eq!(given(&wants), (vec![2, 0, 1, 0], 3));
    }
}
