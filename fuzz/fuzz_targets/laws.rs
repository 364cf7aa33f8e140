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

/// Whether a decomposed text is typed in letters that the lexer promises to read alike in one piece and in parts: Latin ones
/// with their marks. Hangul and the like have decompositions of their own.
pub fn is_latin(decomposed: &str) -> bool {
    let known = |c: char| c.is_ascii() || matches!(c, '\u{300}'..='\u{337}' | 'đ' | 'Đ' | '\u{A0}' | '\u{200B}'..='\u{2026}' | '\u{FEFF}');
    // A mark behind no letter may make another sign of what stands before it.
    let bare = decomposed.chars().zip(decomposed.chars().skip(1)).any(|(before, c)| matches!(c, '\u{300}'..='\u{337}') && !before.is_alphabetic() && !matches!(before, '\u{300}'..='\u{337}'));
    decomposed.chars().all(known) && !bare
}
