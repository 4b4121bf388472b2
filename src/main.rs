//! The program `reglament`: hands its command line to the library.

use std::process::ExitCode;

fn main() -> ExitCode {
    #[expect(clippy::disallowed_methods, reason = "the command line enters here and nowhere else")]
    let arguments: Vec<_> = std::env::args_os().collect();
    reglament::shell::main(&arguments)
}
