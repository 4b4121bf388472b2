//! Every sound regulation can be exchanged whole; and random ones are written for other engines.

use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use reglament::view::Collaboration;

use super::laws::{any_texts, few, printed_language, read};
use crate::exchange::{asked, fault, write};
use crate::support::checked::calendar;

/// How many random regulations are written for other engines, and how many paths of each at most; of more paths those
/// that show most of it.
const REGULATIONS: usize = 200;
const PATHS: usize = 8;

/// How many walks of a random regulation are begun at most.
const WALKS: usize = 1_500;

proptest! {
    #![proptest_config(few(64))]

    /// Each node stands in one lane, each reference resolves, everything is drawn once.
    #[test]
    fn each_regulation_is_exchanged_whole(texts in any_texts(), language in printed_language()) {
        let regulation = read(&texts.0[0])?.regulation;
        let found = fault(&Collaboration::new(&regulation, language), &regulation);
        prop_assert!(found.is_none(), "{}\n{}", found.unwrap(), texts.0[0]);
    }
}

#[test]
#[ignore = "writes the files with which tests/oracles/bpmn asks other engines"]
#[expect(clippy::disallowed_methods, reason = "these files are for other programs")]
fn the_files_for_other_engines() {
    let folder = asked().expect("REGLAMENT_BPMN names a folder");
    let rng = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
    let mut runner = TestRunner::new_with_rng(Config::default(), rng);
    let mut written = 0;
    while written < REGULATIONS {
        let texts = any_texts().new_tree(&mut runner).unwrap().current();
        let Ok(read) = read(&texts.0[0]) else { continue };
        let place = folder.join(format!("random-{:03}", written + 1));
        // A regulation that never comes to an end shows nothing.
        if write(&place, &read.regulation, calendar(), WALKS, PATHS) > 0 {
            std::fs::write(place.join("regulation.toml"), &texts.0[0]).unwrap();
            written += 1;
        }
    }
}
