//! Floor 2, numbers: [`Number`], an exact decimal, and the ways of writing one.
//!
//! | said | value |
//! |---|---|
//! | `48970`, `48.970`, `48 970` | `48970` |
//! | `1,5`, `1.5`, `1.234,5` | `1.5`, `1.5`, `1234.5` |
//! | `1 tỷ 250 triệu`, `2 triệu rưỡi`, `2 trăm ngàn` | `1250000000`, `2500000`, `200000` |
//! | `hai mươi lăm`, `mười lăm nghìn`, `một tỷ hai` | `25`, `15000`, `1200000000` |
//! | `10k`, `1tr5` | `10000`, `1500000` |
//!
//! A dot groups thousands and a comma marks decimals, as Vietnamese law on accounting has it; a lone dot with one, two, four
//! or more digits behind it is a decimal point all the same, since people type it so.
//!
//! May import: `grammar`, `text`. Never: `time`, `quantity` and up; chrono.

pub(crate) mod counted;
mod digits;
pub(crate) mod figure;
pub(crate) mod guard;
mod names;
mod tables;
mod value;
mod words;

pub(crate) use figure::{Figure, Form, figure};
pub use value::Number;

use crate::error::Error;
use crate::grammar::{Parsed, Tokens, whole};
use crate::text::{lex, w};

/// Reads a number as a bulletin writes it, the whole text and nothing else.
///
/// ```
/// use bantin::number;
/// assert_eq!(number::read("48.970")?.to_string(), "48970");
/// assert_eq!(number::read("1 tỷ 250 triệu")?.to_string(), "1250000000");
/// assert_eq!(number::read("hai mươi lăm")?.to_string(), "25");
/// # Ok::<(), bantin::Error>(())
/// ```
///
/// # Errors
/// Where the text is no number, the place at which it stops being one.
///
/// ```
/// let error = bantin::number::read("48.970 hộ").unwrap_err();
/// assert_eq!(error.span.slice("48.970 hộ"), "hộ");
/// ```
pub fn read(text: &str) -> Result<Number, Error> {
    let tokens = lex(text);
    whole(text, &tokens, "a number", signed)
}

/// A figure with its sign.
fn signed(i: Tokens<'_>) -> Parsed<'_, Number> {
    let negative = i.mark_at(0, '-') || i.word_at(0) == w!("âm");
    let (rest, figure) = figure(if negative { i.skip(1) } else { i })?;
    Ok((rest, if negative { figure.value.negated() } else { figure.value }))
}
