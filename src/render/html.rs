//! The frame of a page of HTML that needs nothing else, and what its pages have in common.

use maud::{DOCTYPE, Markup, PreEscaped, html};

use crate::view::{Mark, MarkedPiece};

/// A whole page in a language; nothing is fetched from anywhere.
pub(super) fn page(language: &str, title: &str, style: &str, body: &Markup) -> String {
    let markup = html! {
        (DOCTYPE)
        html lang=(language) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (title) }
                style { (PreEscaped(style)) }
            }
            body { (body) }
        }
    };
    markup.into_string()
}

/// A text of which words are deleted and inserted.
pub(super) fn marked(pieces: &[MarkedPiece]) -> Markup {
    html! {
        @for piece in pieces {
            @match piece.mark {
                Mark::Same => (piece.text),
                Mark::Deleted => del { (piece.text) },
                Mark::Inserted => ins { (piece.text) },
            }
        }
    }
}
