//! Times: spans are lawful, two readings agree, what prints reads back, composed and decomposed text say the same, and an
//! error of the strict parse points into its text.
#![no_main]

mod laws;

use bantin::time::{Reference, Value, scan};
use libfuzzer_sys::fuzz_target;
use unicode_normalization::UnicodeNormalization;

fuzz_target!(|text: &str| {
    let found = scan(text, &Reference::none());
    laws::lawful(text, found.iter().map(|timex| timex.span));
    assert_eq!(found, scan(text, &Reference::none()));
    for timex in &found {
        assert_eq!(timex.value.to_string().parse::<Value>().ok(), Some(timex.value));
    }
    let said = |text: String| scan(&text, &Reference::none()).iter().map(|timex| (timex.kind, timex.value, timex.modifier, timex.every)).collect::<Vec<_>>();
    let decomposed: String = text.nfd().collect();
    if laws::is_latin(&decomposed) {
        assert_eq!(said(text.nfc().collect()), said(decomposed));
    }
    match text.parse::<Value>() {
        Ok(value) => assert_eq!(value.to_string().parse::<Value>().ok(), Some(value)),
        Err(error) => {
            assert!(text.get(error.span.range()).is_some());
            assert!(format!("{error:#}").contains('^'));
        }
    }
});
