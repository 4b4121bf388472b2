//! The page that leads to everything made of an edition.

use maud::{DOCTYPE, PreEscaped, html};

use super::style::{INDEX, SHARED};
use crate::view::IndexPage;

/// Lays out the index of a folder.
#[must_use]
pub fn index_page(page: &IndexPage) -> String {
    let markup = html! {
        (DOCTYPE)
        html lang=(page.language) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (page.title) }
                style { (PreEscaped(SHARED)) (PreEscaped(INDEX)) }
            }
            body {
                main {
                    h1 { (page.title) }
                    p { (page.edition) }
                    ul {
                        @for file in &page.files {
                            li { a href=(file.name) type=(file.media) { (file.words) } " " code { (file.name) } }
                        }
                    }
                }
            }
        }
    };
    markup.into_string()
}
