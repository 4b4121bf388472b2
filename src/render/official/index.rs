//! The page that leads to everything made of an edition.

use maud::html;

use super::style::{INDEX, SHARED};
use crate::render::html;
use crate::view::IndexPage;

/// Lays out the index of a folder.
#[must_use]
pub fn index_page(page: &IndexPage) -> String {
    let body = html! {
        main {
            h1 { (page.title) }
            p { (page.edition) }
            ul {
                @for file in &page.files {
                    li { a href=(file.name) type=(file.media) { (file.words) } " " code { (file.name) } }
                }
            }
        }
    };
    html::page(page.language, &page.title, &[SHARED, INDEX].concat(), &body)
}
