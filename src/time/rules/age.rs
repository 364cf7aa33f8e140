//! Decades and centuries: `thập niên 90`, `những năm sáu mươi của thế kỷ trước`, `thế kỷ III TCN`.

use super::period::Period;
use super::piece::{Era, era, row};
use crate::grammar::part::{digits, one_of, words};
use crate::grammar::{Parsed, Tokens};
use crate::number::{Form, figure};
use crate::text::{Word, w};
use crate::time::said::DateSaid;
use nom::Parser;
use nom::branch::alt;

/// `thập niên 90`, `những năm 1990`, `thập kỷ 80 của thế kỷ XX`.
pub(super) fn decade(i: Tokens<'_>) -> Parsed<'_, Period> {
    let (rest, ()) = alt((words(&[w!("thập"), w!("niên")]), words(&[w!("thập"), w!("kỷ")]), words(&[w!("những"), w!("năm")]))).parse(i)?;
    let (rest, (value, count)) = digits(4, 0, 2990, "a decade")(rest).or_else(|_| tens_in_words(rest))?;
    let (rest, century) = match words(&[w!("của"), w!("thế"), w!("kỷ")])(rest).or_else(|_| words(&[w!("thế"), w!("kỷ")])(rest)) {
        Ok((behind, ())) => match ordinal_century(behind) {
            Ok((rest, century)) => (rest, Some(u64::from(century.unsigned_abs()) - 1)),
            Err(_) if one_of(&[w!("trước"), w!("qua")])(behind).is_ok() => (behind.skip(1), Some(19)),
            Err(_) => (rest, None),
        },
        Err(_) => (rest, None),
    };
    let tens = match (count, value % 10) {
        (4, 0) => Some(value / 10),
        (2, 0) => Some(century.unwrap_or(if value < 30 { 20 } else { 19 }) * 10 + value / 10),
        _ => None,
    };
    match tens.and_then(|tens| u8::try_from(tens).ok()) {
        Some(tens) => Ok((rest, (DateSaid::Decade(tens), None))),
        None => i.miss("a decade"),
    }
}

/// The years of a decade in words, as they would be in digits: `chín mươi`, `hai nghìn`; `hai mươi tuổi` is an age.
fn tens_in_words(i: Tokens<'_>) -> Parsed<'_, (u64, u32)> {
    let (rest, read) = figure(i)?;
    match read.value.to_i64() {
        Some(value @ 20..=2990) if read.form == Form::Words && rest.word_at(0) != w!("tuổi") => {
            Ok((rest, (value.unsigned_abs(), if value < 100 { 2 } else { 4 })))
        }
        _ => i.miss("a decade"),
    }
}

/// `thế kỷ XXI`, `thế kỷ 21`, `thế kỷ thứ mười tám`, `thế kỷ III TCN`.
pub(super) fn century(i: Tokens<'_>) -> Parsed<'_, Period> {
    let (rest, ()) = words(&[w!("thế"), w!("kỷ")])(i)?;
    let (rest, century) = ordinal_century(rest)?;
    let (rest, era) = era(rest);
    let century = if era == Some(Era::Before) { -century } else { century - 1 };
    Ok((rest, (DateSaid::Century(century), None)))
}

fn ordinal_century(i: Tokens<'_>) -> Parsed<'_, i8> {
    let rest = if i.word_at(0) == w!("thứ") { i.skip(1) } else { i };
    let number = rest.first().and_then(|token| token.as_roman().map(u64::from).or(token.as_number().map(|(value, _)| value)));
    let (rest, number) = match number {
        Some(number) => (rest.skip(1), number),
        None => ordinal_in_words(rest, 30)?,
    };
    match number {
        century @ 1..=30 => Ok((rest, century as i8)),
        _ => rest.miss("the number of a century"),
    }
}

/// The place in an order in words, up to `most`: `nhất`, `hai`, `tư`, `mười tám`.
pub(super) fn ordinal_in_words(i: Tokens<'_>, most: i64) -> Parsed<'_, u64> {
    const NAMES: &[(Word, u64)] = &[(w!("nhất"), 1), (w!("nhì"), 2), (w!("tư"), 4)];
    if let Some(number) = row(NAMES, i.word_at(0)) {
        return Ok((i.skip(1), number));
    }
    let (rest, read) = figure(i)?;
    match read.value.to_i64() {
        Some(value) if read.form == Form::Words && (1..=most).contains(&value) => Ok((rest, value.unsigned_abs())),
        _ => i.miss("an ordinal in words"),
    }
}
