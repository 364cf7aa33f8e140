//! The laws that every target states.

use bantin::Span;

/// In bounds, on the edges of characters, not empty, in order and apart.
pub fn lawful(text: &str, spans: impl IntoIterator<Item = Span>) {
    let mut behind = 0;
    for span in spans {
        assert!(text.get(span.range()).is_some_and(|words| !words.is_empty()), "{span:?} is no part of the text");
        assert!(span.start() >= behind, "{span:?} comes too early");
        behind = span.end();
    }
}
