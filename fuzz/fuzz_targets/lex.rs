//! Tokens: their spans are lawful, and between them lies nothing that is read but what markup may begin; two readings agree;
//! composed and decomposed text give the same tokens.
#![no_main]

mod laws;

use bantin::inside::Lexed;
use libfuzzer_sys::fuzz_target;
use unicode_normalization::UnicodeNormalization;

fuzz_target!(|text: &str| {
    let tokens = Lexed::of(text);
    laws::lawful(text, tokens.spans());
    let mut behind = 0;
    for span in tokens.spans() {
        let gap = &text[behind..span.range().start];
        let passed = gap.chars().find(char::is_ascii_graphic);
        assert!(passed.is_none_or(|c| "<&[]!*".contains(c)), "{gap:?} was passed over");
        behind = span.range().end;
    }
    assert!(tokens.kinds().eq(Lexed::of(text).kinds()));
    let composed: String = text.nfc().collect();
    let decomposed: String = text.nfd().collect();
    if laws::is_latin(&decomposed) {
        assert!(Lexed::of(&composed).kinds().eq(Lexed::of(&decomposed).kinds()), "{composed:?}");
    }
});
