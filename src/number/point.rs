//! Decimals in words: `hai phẩy năm`, `không phẩy không năm`, `ba chấm mười bốn`.

use super::Number;
use super::words::{small, unit};
use crate::grammar::{Parsed, Tokens};
use crate::text::{Word, w};

/// A number below a thousand in words, with its decimals if it has any. A nought stands only before a point.
pub(super) fn with_decimals(i: Tokens<'_>) -> Parsed<'_, Number> {
    let (rest, whole) = match small(i) {
        Ok((rest, value)) => (rest, Number::from(i64::from(value))),
        Err(_) if i.word_at(0) == w!("không") && is_point(i.word_at(1)) => (i.skip(1), Number::from(0)),
        Err(miss) => return Err(miss),
    };
    match decimals(rest).and_then(|(after, decimals)| Some((after, whole.checked_add(decimals)?))) {
        Some(read) => Ok(read),
        None if whole == Number::from(0) && is_point(rest.word_at(0)) => i.miss("decimals"),
        None => Ok((rest, whole)),
    }
}

fn is_point(word: Word) -> bool {
    word == w!("phẩy") || word == w!("chấm")
}

/// The point here and the decimals behind it: digit by digit (`phẩy một bốn một`), or as a number behind as many noughts as
/// lead it (`phẩy hai mươi lăm`, `phẩy không năm`).
pub(super) fn decimals(i: Tokens<'_>) -> Option<(Tokens<'_>, Number)> {
    /// As many as are read in digits.
    const MOST: u8 = 14;
    if !is_point(i.word_at(0)) {
        return None;
    }
    let mut rest = i.skip(1);
    let (mut value, mut count) = (0_i64, 0_u8);
    while count < MOST {
        let Some(digit) = digit(rest, count) else {
            break;
        };
        value = value * 10 + digit;
        count += 1;
        rest = rest.skip(1);
    }
    if value == 0 && count < MOST - 3 {
        if let Ok((after, more)) = small(rest) {
            let digits = if more < 10 { 1 } else { 2 + u8::from(more > 99) };
            return Some((after, Number::new(more.into(), count + digits)?));
        }
    }
    (count > 0).then(|| Some((rest, Number::new(value.into(), count)?))).flatten()
}

/// The digit here, the `before`th behind the point, if the word is one by itself: `hai` of `hai mươi` is none. A last `năm`
/// behind one digit is the year: `hai phẩy năm năm`.
fn digit(i: Tokens<'_>, before: u8) -> Option<i64> {
    const TENS: &[Word] = &[w!("mươi"), w!("trăm"), w!("chục"), w!("mốt"), w!("tư"), w!("lăm"), w!("nhăm")];
    let one = |word: Word| if word == w!("không") { Some(0) } else { unit(word).map(i64::from) };
    let next = i.word_at(1);
    if TENS.contains(&next) || before == 1 && i.word_at(0) == w!("năm") && one(next).is_none() {
        return None;
    }
    one(i.word_at(0))
}
