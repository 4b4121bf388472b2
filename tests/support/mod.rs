//! What the tests share: files as they are found, a file checked as the program checks it, goldens, texts of sources, XML and Word files read back, a folder to
//! run the program in, an amending act carried out.

pub(crate) mod checked;
pub(crate) mod enclosing;
pub(crate) mod folder;
pub(crate) mod geometry;
pub(crate) mod golden;
pub(crate) mod source_text;
pub(crate) mod technique;
pub(crate) mod word;
pub(crate) mod workplace;
pub(crate) mod xml;
