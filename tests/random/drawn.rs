//! Every sound regulation can be drawn.

use proptest::prelude::*;
use reglament::view::Diagram;

use super::laws::{any_texts, few, printed_language, read};
use crate::support::geometry::fault;

proptest! {
    #![proptest_config(few(64))]

    /// The diagrams of a regulation hold all that must hold of their places.
    #[test]
    fn the_diagrams_have_no_fault(texts in any_texts(), language in printed_language()) {
        let regulation = read(&texts.0[0])?.regulation;
        for diagram in Diagram::all(&regulation, language) {
            let found = fault(&diagram.chart, &regulation);
            prop_assert!(found.is_none(), "{} {}\n{}", diagram.name, found.unwrap(), texts.0[0]);
        }
    }
}
