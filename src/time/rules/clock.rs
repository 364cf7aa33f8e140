//! The time of day: `14h30`, `14 giờ 30 phút`, `14:30:15`, `3 giờ kém 15`, `8:30 SA`, `(GMT+7)`.

use crate::grammar::part::digits;
use crate::grammar::{Parsed, Tokens};
use crate::number::{Form, figure};
use crate::text::{Kind, Token, Word, w};
use crate::time::said::ClockSaid;

/// The words of an hour. `g` is the South's.
const HOURS: &[Word] = &[w!("giờ"), w!("h"), w!("g")];

/// A clock time with its zone and its half of the day.
pub(super) fn clock(i: Tokens<'_>) -> Parsed<'_, ClockSaid> {
    let (rest, clock) = bare(i)?;
    let (rest, after_noon) = half(rest);
    let (rest, offset) = zone(rest);
    let (rest, after_noon) = if after_noon.is_some() { (rest, after_noon) } else { half(rest) };
    Ok((rest, ClockSaid { offset, after_noon, ..clock }))
}

fn bare(i: Tokens<'_>) -> Parsed<'_, ClockSaid> {
    if i.reads(&[w!("nửa"), w!("đêm")]) {
        return Ok((i.skip(2), ClockSaid { hour: 24, minute: None, second: None, offset: None, after_noon: None }));
    }
    let (rest, hour) = hour(i)?;
    let of = |rest, hour, minute, second| Ok((rest, ClockSaid { hour, minute, second, offset: None, after_noon: None }));
    if let (Some(colon), Some((minute, 2))) = (rest.first(), number_at(rest, 1)) {
        // `tỷ số 2:30`, `tỷ lệ 1:20`
        let ratio = i.follows(&[w!("tỷ"), w!("số")]) || i.follows(&[w!("tỷ"), w!("lệ")]);
        if colon.is_mark(':') && colon.is_glued() && rest.glued_at(1) && is_digits(i) && !ratio {
            let rest = rest.skip(2);
            return match (rest.mark_at(0, ':') && rest.glued_at(0), number_at(rest, 1)) {
                (true, Some((second, 2))) if rest.glued_at(1) => of(rest.skip(2), hour, Some(minute), Some(second)),
                _ => of(rest, hour, Some(minute), None),
            };
        }
    }
    let Some(word) = rest.first().filter(|token| token.is_any(HOURS)) else {
        return rest.miss("`giờ`");
    };
    // One letter is an hour only where it is glued to its number: `14h`, not `5 H`.
    if word.letters() == 1 && !word.is_glued() {
        return rest.miss("`giờ`");
    }
    let behind = rest.skip(1);
    // `8 giờ/ngày` and `8 giờ mỗi ngày` are lengths.
    if is_rate(i, behind) {
        return i.miss("an hour");
    }
    if behind.mark_at(0, '/') && behind.get(1).is_some_and(|token| token.kind() == Kind::Word) {
        return i.miss("an hour");
    }
    let behind = if behind.mark_at(0, ':') { behind.skip(1) } else { behind };
    if behind.word_at(0) == w!("kém") {
        let (rest, minute) = minute(behind.skip(1))?;
        return match (hour.checked_sub(1), 60_u8.checked_sub(minute)) {
            (Some(hour), Some(minute)) if minute < 60 => of(rest, hour, Some(minute), None),
            _ => behind.miss("minutes below sixty"),
        };
    }
    if behind.word_at(0) == w!("rưỡi") {
        return of(behind.skip(1), hour, Some(30), None);
    }
    match minute(behind) {
        Ok((rest, _)) if word.letters() > 1 && rest.word_before(1) != w!("phút") && !is_whole(behind, rest) => of(behind, hour, None, None),
        Ok((rest, minute)) => match second(rest) {
            Some((rest, second)) => of(rest, hour, Some(minute), Some(second)),
            None => of(rest, hour, Some(minute), None),
        },
        Err(_) => of(behind, hour, None, None),
    }
}

/// Whether `mỗi ngày` behind the hours at `i` tells how many of them; `lúc 6 giờ mỗi ngày` does not.
pub(super) fn is_rate(i: Tokens<'_>, behind: Tokens<'_>) -> bool {
    let each = [w!("mỗi"), w!("một")].contains(&behind.word_at(0)) && [w!("ngày"), w!("tuần"), w!("tháng")].contains(&behind.word_at(1));
    each && !i.mark_before(1, '-') && ![w!("lúc"), w!("vào"), w!("hồi"), w!("từ"), w!("đến"), w!("tới")].contains(&i.word_before(1))
}

/// Whether minutes without `phút` behind `giờ` are minutes: `8 giờ 30`, and not `8 giờ 30 đại biểu` or `8 giờ 30/4`.
fn is_whole(from: Tokens<'_>, rest: Tokens<'_>) -> bool {
    let two = from.first().and_then(|token| token.as_number()).is_some_and(|(_, count)| count == 2);
    let goes_on = rest.first().is_some_and(|token| {
        matches!(token.as_mark(), Some('/' | '-' | '.' | ',' | '%'))
            && token.is_glued()
            && rest.get(1).is_some_and(|next| next.is_glued() && next.kind() == Kind::Number)
    });
    two && !goes_on && !crate::number::counted::is_counted(rest)
}

/// An hour, in digits or, before `giờ`, in words.
fn hour(i: Tokens<'_>) -> Parsed<'_, u8> {
    if let Ok((rest, (value, _))) = digits(2, 0, 99, "an hour")(i) {
        return Ok((rest, value as u8));
    }
    let (rest, read) = figure(i)?;
    match read.value.to_i64() {
        Some(value @ 1..=24) if read.form == Form::Words && rest.word_at(0) == w!("giờ") => Ok((rest, value as u8)),
        _ => i.miss("an hour"),
    }
}

/// Minutes with or without `phút`.
fn minute(i: Tokens<'_>) -> Parsed<'_, u8> {
    let (rest, value) = match digits(2, 0, 99, "minutes")(i) {
        Ok((rest, (value, _))) => (rest, value as u8),
        Err(_) => {
            let (rest, read) = figure(i)?;
            match read.value.to_i64() {
                Some(value @ 1..=59) if read.form == Form::Words && (rest.word_at(0) == w!("phút") || i.word_before(1) == w!("kém")) => (rest, value as u8),
                _ => return i.miss("minutes"),
            }
        }
    };
    let sign = |token: Token| matches!(token.as_mark(), Some('\'' | '’' | '′'));
    let unit = rest.first().is_some_and(|token| token.is(w!("phút")) || (token.is_any(&[w!("p"), w!("ph")]) || sign(token)) && token.is_glued());
    Ok((if unit { rest.skip(1) } else { rest }, value))
}

fn second(i: Tokens<'_>) -> Option<(Tokens<'_>, u8)> {
    match number_at(i, 0) {
        Some((second, 1 | 2)) if i.word_at(1) == w!("giây") => Some((i.skip(2), second)),
        _ => None,
    }
}

/// `SA`, `CH`, `AM`, `PM`, and a posted line's `Chiều`.
fn half(i: Tokens<'_>) -> (Tokens<'_>, Option<bool>) {
    let is = |token: Token, words: &[Word]| token.is_any(words) && (token.is_all_upper() || token.is_glued() || token.letters() == 2 && !token.is_capital());
    match i.first() {
        Some(token) if is(token, &[w!("sa"), w!("am")]) => (i.skip(1), Some(false)),
        Some(token) if is(token, &[w!("ch"), w!("pm")]) => (i.skip(1), Some(true)),
        _ => (i, None),
    }
}

/// `(GMT+7)`, `[GMT+7]`, `GMT +07:00`, `(GTM + 7)`, `UTC+7`, `+07:00`.
pub(super) fn zone(i: Tokens<'_>) -> (Tokens<'_>, Option<i16>) {
    let bracket = match i.first().and_then(|token| token.as_mark()) {
        Some('(') => Some(')'),
        Some('[') => Some(']'),
        _ => None,
    };
    let inner = if bracket.is_some() { i.skip(1) } else { i };
    let named = inner.first().is_some_and(|token| token.is_any(&[w!("gmt"), w!("utc"), w!("gtm")]));
    let rest = if named { inner.skip(1) } else { inner };
    // Without a name only `+07:00` is an offset, glued to its clock time: `08:00-09:00` goes from one to the other.
    if !named && (bracket.is_some() || !inner.glued_at(0) || !inner.mark_at(0, '+') || !inner.mark_at(2, ':')) {
        return (i, None);
    }
    let sign = match rest.first().and_then(|token| token.as_mark()) {
        Some('+') => 1,
        Some('-') => -1,
        _ => return (i, None),
    };
    let Some((hours @ 0..=14, _)) = number_at(rest, 1) else {
        return (i, None);
    };
    let mut rest = rest.skip(2);
    let mut minutes = 0;
    if let (true, Some((value @ 0..=59, 2))) = (rest.mark_at(0, ':'), number_at(rest, 1)) {
        minutes = value;
        rest = rest.skip(2);
    }
    match bracket {
        Some(mark) if !rest.mark_at(0, mark) => return (i, None),
        Some(_) => rest = rest.skip(1),
        None => {}
    }
    (rest, Some(sign * (i16::from(hours) * 60 + i16::from(minutes))))
}

fn is_digits(i: Tokens<'_>) -> bool {
    i.first().is_some_and(|token| token.kind() == Kind::Number)
}

/// A number of at most two digits at `ahead`, with how many it has.
fn number_at(i: Tokens<'_>, ahead: usize) -> Option<(u8, u32)> {
    i.get(ahead)?.as_number().filter(|(_, count)| *count <= 2).map(|(value, count)| (value as u8, count))
}
