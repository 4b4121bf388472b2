//! `explain`: what a code means.

use crate::diagnostic::{Code, CommandFault, Diagnostic};
use crate::render;
use crate::syntax::nearest;
use crate::view::CodeExplained;

use super::args::Explain;
use super::exit::Exit;
use super::session::Session;

/// Explains a code.
pub(super) fn run(mut session: Session, arguments: &Explain) -> Exit {
    if let Some(code) = Code::parse(&arguments.code) {
        let explained = CodeExplained::new(code, session.language);
        session.print(&render::code_explained(&explained, session.output.style()));
    } else {
        let code = arguments.code.clone();
        let near = nearest(&code.to_uppercase(), Code::ALL.iter().map(|code| code.as_str())).map(str::to_owned);
        session.report(Diagnostic::without_place(CommandFault::UnknownCode { code, near }));
    }
    session.finish(false)
}
