//! The official text of an edition as files.

mod html;
mod index;
mod style;
mod text;

pub use html::text_page;
pub use index::index_page;
pub use text::official_text;
