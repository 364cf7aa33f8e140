//! Floor 2, numbers: [`Number`], an exact decimal, and the ways of writing one.
//!
//! | said | value |
//! |---|---|
//! | `48970`, `48.970`, `48 970` | `48970` |
//! | `1,5`, `1.5`, `1.234,5` | `1.5`, `1.5`, `1234.5` |
//! | `1 tỷ 250 triệu`, `2 triệu rưỡi`, `2 trăm ngàn` | `1250000000`, `2500000`, `200000` |
//! | `hai mươi lăm`, `mười lăm nghìn`, `một tỷ hai` | `25`, `15000`, `1200000000` |
//! | `hai phẩy năm`, `âm mười hai` | `2.5`, `-12` |
//! | `10k`, `1tr5` | `10000`, `1500000` |
//!
//! A dot groups thousands and a comma marks decimals, as Vietnamese law on accounting has it; a lone dot with one, two, four
//! or more digits behind it is a decimal point all the same, since people type it so.
//!
//! [`Number::written`] and [`Number::spelled`] are the ways back, in digits and in words.
//!
//! May import: `grammar`, `text`. Never: `time`, `quantity` and up; chrono.

pub(crate) mod counted;
mod digits;
pub(crate) mod exact;
pub(crate) mod figure;
pub(crate) mod guard;
mod names;
mod point;
pub(crate) mod roman;
pub(crate) mod spell;
mod tables;
mod value;
mod words;
mod written;

use figure::one_scale;
pub(crate) use figure::{Figure, Form, figure};
pub use spell::Dialect;
pub use value::Number;
pub(crate) use words::IN_WORDS;

use crate::error::{Error, ErrorKind};
use crate::grammar::{Parsed, Tokens, whole};
use crate::span::Span;
use crate::text::{fitting, lex, w};

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
    let text = fitting(text).ok_or_else(|| Error::new(ErrorKind::TooLong, Span::default(), ""))?;
    let tokens = lex(text);
    whole(text, &tokens, "a number", signed)
}

/// A figure with its sign. A lone `không` is a nought here, where it cannot be a `no`.
fn signed(i: Tokens<'_>) -> Parsed<'_, Number> {
    if i.word_at(0) == w!("không") && i.len() == 1 {
        return Ok((i.skip(1), Number::from(0)));
    }
    let negative = i.mark_at(0, '-') || i.word_at(0) == w!("âm");
    let i = i.skip(usize::from(negative));
    let (rest, figure) = figure(i).or_else(|miss| one_scale(i).ok_or(miss))?;
    Ok((rest, if negative { figure.value.negated() } else { figure.value }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::ToString;

    #[test]
    fn numbers_of_both_regions() {
        for (text, value) in [
            ("48970", "48970"),
            ("48.970", "48970"),
            ("48 970", "48970"),
            ("05", "5"),
            ("1,5", "1.5"),
            ("1.5", "1.5"),
            ("1.234,5", "1234.5"),
            ("124,756 tỷ", "124756000000"),
            ("171,402,000", "171402000"),
            ("9, 2 tỷ", "9200000000"),
            ("1 tỷ 250 triệu", "1250000000"),
            ("14 triệu 250 nghìn", "14250000"),
            ("2 triệu rưỡi", "2500000"),
            ("2 trăm ngàn", "200000"),
            ("5 nghìn tỷ", "5000000000000"),
            ("10k", "10000"),
            ("1tr5", "1500000"),
            ("mười lăm", "15"),
            ("hai mươi lăm", "25"),
            ("hai mươi nhăm", "25"),
            ("hai mốt", "21"),
            ("hăm ba", "23"),
            ("ba chục", "30"),
            ("hai mươi tư", "24"),
            ("một trăm linh năm", "105"),
            ("một trăm lẻ năm", "105"),
            ("hai trăm rưỡi", "250"),
            ("hai phẩy năm", "2.5"),
            ("ba chấm hai lăm", "3.25"),
            ("không phẩy không năm", "0.05"),
            ("một phẩy hai triệu", "1200000"),
            ("một trăm hai nghìn", "120000"),
            ("một trăm linh hai nghìn", "102000"),
            ("5 triệu 2", "5200000"),
            ("1 tỷ 250", "1250000000"),
            ("mười lăm nghìn", "15000"),
            ("mười lăm ngàn", "15000"),
            ("hai vạn", "20000"),
            ("một tỷ hai", "1200000000"),
            ("ba mươi hai triệu rưỡi", "32500000"),
            ("hai nghìn tám trăm sáu mươi lăm", "2865"),
            ("âm 5", "-5"),
        ] {
            assert_eq!(read(text).map(|number| number.to_string()), Ok(value.into()), "{text}");
        }
    }

    #[test]
    fn what_is_no_number_says_where() {
        for (text, place) in [("24.11.2020", "24"), ("tỷ lệ", "tỷ"), ("5 hộ", "hộ")] {
            let error = read(text).map_err(|error| error.span.slice(text).to_string());
            assert_eq!(error, Err(place.to_string()), "{text}");
        }
    }
}
