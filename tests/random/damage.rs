//! What people do to a file: lines and letters left out, written twice, changed in their places.

use proptest::prelude::*;

use super::file::texts;
use super::laws::{any_tape, survived};
use super::order::Wish;

/// Something done to two lines, or to two letters.
#[derive(Clone, Copy, Debug)]
enum Damage {
    LeaveOut,
    Double,
    Swap,
    /// What stands at one place is written over what stands at the other.
    Overwrite,
}

fn damages() -> impl Strategy<Value = Vec<(Damage, bool, prop::sample::Index, prop::sample::Index)>> {
    let damage = prop_oneof![Just(Damage::LeaveOut), Just(Damage::Double), Just(Damage::Swap), Just(Damage::Overwrite)];
    prop::collection::vec((damage, any::<bool>(), any::<prop::sample::Index>(), any::<prop::sample::Index>()), 1..6)
}

fn damaged(text: &str, damages: &[(Damage, bool, prop::sample::Index, prop::sample::Index)]) -> String {
    let mut text = text.to_owned();
    for (damage, is_of_letters, one, other) in damages {
        let mut parts: Vec<String> = if *is_of_letters {
            text.chars().map(String::from).collect()
        } else {
            text.split_inclusive('\n').map(str::to_owned).collect()
        };
        if parts.is_empty() {
            break;
        }
        let (one, other) = (one.index(parts.len()), other.index(parts.len()));
        match damage {
            Damage::LeaveOut => drop(parts.remove(one)),
            Damage::Double => parts.insert(other, parts[one].clone()),
            Damage::Swap => parts.swap(one, other),
            Damage::Overwrite => {
                let over = parts[one].clone();
                parts[other] = over;
            }
        }
        text = parts.concat();
    }
    text
}

proptest! {
    #![proptest_config(super::laws::few(48))]

    /// Whatever lines and letters are lost, doubled or moved, the file is read, looked at and reported in the three
    /// languages without a panic, and every place that is reported is one of the text.
    #[test]
    fn a_damaged_file_is_survived(tape in any_tape(), language in 0..3_usize, damages in damages()) {
        survived(&damaged(&texts(tape, Wish::Nothing).0[language], &damages));
    }
}
