//! A whole file of any kind: read, compiled, its reports worded; whatever it holds, nothing panics and nothing hangs.

#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    reglament_fuzz::check(text);
    reglament_fuzz::check_layout(text);
});
