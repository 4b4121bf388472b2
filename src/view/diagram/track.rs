//! Which track of a channel each piece of an arrow takes: pieces that could touch take different ones, unless they lead
//! to the same box and so join.

use std::collections::BTreeMap;

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
    /// From where it goes: columns and rows have odd numbers, the channels between them even ones.
    pub(super) low: i32,
    /// To where it goes.
    pub(super) high: i32,
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
        let mut hulls: BTreeMap<(Channel, usize), (i32, i32)> = BTreeMap::new();
        for want in &self.wants {
            let hull = hulls.entry((want.channel, want.net)).or_insert((want.low, want.high));
            *hull = (hull.0.min(want.low), hull.1.max(want.high));
        }
        let mut sorted: Vec<_> =
            hulls.iter().map(|((channel, net), (low, high))| (*channel, *low, *high, *net)).collect();
        sorted.sort_unstable();
        // The last end of each track of a channel.
        let mut ends: BTreeMap<Channel, Vec<i32>> = BTreeMap::new();
        let mut own: BTreeMap<(Channel, usize), i32> = BTreeMap::new();
        for (channel, low, high, net) in sorted {
            let ends = ends.entry(channel).or_default();
            let track = ends.iter().position(|end| *end < low).unwrap_or(ends.len());
            match ends.get_mut(track) {
                Some(end) => *end = high,
                None => ends.push(high),
            }
            own.insert((channel, net), i32::try_from(track).unwrap_or(i32::MAX));
        }
        self.given =
            self.wants.iter().map(|want| own.get(&(want.channel, want.net)).copied().unwrap_or_default()).collect();
        self.counts =
            ends.into_iter().map(|(channel, ends)| (channel, i32::try_from(ends.len()).unwrap_or(0))).collect();
    }

    /// The channel of a piece and its track there, counted from 0.
    pub(super) fn track(&self, place: usize) -> Option<(Channel, i32)> {
        Some((self.wants.get(place)?.channel, *self.given.get(place)?))
    }

    /// How many tracks a channel has.
    pub(super) fn count(&self, channel: Channel) -> i32 {
        self.counts.get(&channel).copied().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pieces_that_touch_take_different_tracks_unless_they_join() {
        let mut tracks = Tracks::default();
        let mut want = |net, low, high| tracks.want(Want { channel: Channel::Above(3), net, low, high });
        let [first, beside, after, joins] = [want(1, 0, 4), want(2, 4, 6), want(3, 7, 9), want(1, 2, 3)];
        tracks.assign();
        let track = |place| tracks.track(place).unwrap().1;
        assert_eq!([track(first), track(beside), track(after), track(joins)], [0, 1, 0, 0]);
        assert_eq!((tracks.count(Channel::Above(3)), tracks.count(Channel::Above(2))), (2, 0));
    }
}
