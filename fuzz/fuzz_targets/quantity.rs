//! Figures and numbers: spans are lawful, two readings agree, what prints reads back in digits and in words, composed and
//! decomposed text say the same, and an error of the strict parse points into its text.
#![no_main]

mod laws;

use bantin::Number;
use bantin::number::{self, Dialect};
use bantin::quantity::{Amount, Quantity, Region, scan};
use libfuzzer_sys::fuzz_target;
use unicode_normalization::UnicodeNormalization;

fuzz_target!(|text: &str| {
    let found = scan(text);
    laws::lawful(text, found.iter().map(|figure| figure.span));
    assert_eq!(found, scan(text));
    for amount in found.iter().filter_map(|figure| figure.amount) {
        assert_eq!(amount.to_string().parse::<Amount>().ok(), Some(amount));
    }
    for figure in &found {
        assert!(!figure.to_string().is_empty());
        assert!(figure.compare_of(figure, Region::Central).is_none_or(core::cmp::Ordering::is_eq));
        let _ = (figure.in_base_of(Region::North), figure.percentage_rounded(2));
        if let Some(sum) = figure.sum_in_words() {
            assert!(sum.even().to_string().parse::<Quantity>().is_ok_and(|read| read.amount == figure.amount && read.unit == figure.unit));
        }
    }
    for passage in found.iter().flat_map(|figure| figure.of.iter().chain(&figure.per)) {
        assert!(text.get(passage.span.range()).is_some_and(|words| !words.is_empty()));
    }
    let said = |text: String| scan(&text).into_iter().map(|figure| (figure.kind, figure.amount, figure.unit, figure.bound, figure.of.map(|of| of.text))).collect::<Vec<_>>();
    let decomposed: String = text.nfd().collect();
    if laws::is_latin(&decomposed) {
        assert_eq!(said(text.nfc().collect()), said(decomposed));
    }
    if let Ok(number) = text.parse::<Number>() {
        assert_eq!(number.to_string().parse::<Number>().ok(), Some(number));
        for words in [Dialect::North, Dialect::South].into_iter().filter_map(|dialect| number.spelled(dialect)) {
            assert_eq!(number::read(&words).ok(), Some(number));
        }
        let _ = (number.written(), number.rounded(2), number.to_f64());
    }
    if let Err(error) = text.parse::<Quantity>() {
        assert!(text.get(error.span.range()).is_some());
        assert!(format!("{error:#}").contains('^'));
    }
});
