//! Days: `24/11/2020`, `24-11`, `ngày 24 tháng 11 năm 2020`, `ngày 24`.

use super::lunar::lunar;
use super::piece::{goes_on, month_name, named_year, numeric_year, opens_a_date, two_digits, which, year_behind, year4};
use crate::grammar::part::one_of;
use crate::grammar::{Parsed, Tokens};
use crate::number::counted::is_counted;
use crate::number::{Form, IN_WORDS, figure};
use crate::text::{Kind, Word, WordSet, w};
use crate::time::said::{DateSaid, YearSaid};
use crate::time::tables::{CUES, FEASTS};
use nom::Parser;
use nom::branch::alt;
use nom::combinator::opt;

/// Whether something before a day says that it is one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Cue {
    Said,
    None,
}

/// A day in any form, `ngày` included.
pub(super) fn day(i: Tokens<'_>, cue: Cue) -> Parsed<'_, DateSaid> {
    let (rest, said) = opt(one_of(&[w!("ngày")])).parse(i)?;
    let rest = if said.is_some() && rest.mark_at(0, ':') { rest.skip(1) } else { rest };
    let cue = if said.is_some() { Cue::Said } else { cue };
    if !may_begin(rest) {
        return rest.miss("a day");
    }
    alt((lunar, in_words, full, iso, move |i| day_and_month(i, cue), first_days, of_a_month_near, move |i| alone(i, cue), alone_in_words)).parse(rest)
}

/// The words that a day begins with, but numbers.
static BEGINNINGS: WordSet = FEASTS.starts().or(WordSet::of(&[w!("mùng"), w!("mồng"), w!("rằm")]));

/// Whether a day can begin here. Numbers in words are common, and few of them are days: behind `ngày`, or before `tháng`.
fn may_begin(i: Tokens<'_>) -> bool {
    i.first().is_some_and(|first| match first.kind() {
        Kind::Number => true,
        _ if BEGINNINGS.has(first) => true,
        _ => IN_WORDS.has(first) && (i.word_before(1) == w!("ngày") || i.ahead(8).iter().any(|token| token.is_any(&[w!("tháng"), w!("thg")]))),
    })
}

/// `24/11/2020`, `24-11-20`, `24.11.2020`, in any spacing but round dots.
pub(super) fn full(i: Tokens<'_>) -> Parsed<'_, DateSaid> {
    let (rest, day) = two_digits(i)?;
    let (rest, mark) = separator(rest)?;
    let (rest, month) = two_digits(rest)?;
    let (rest, other) = separator(rest)?;
    if mark != other {
        return i.miss("a date whose parts have one mark between them");
    }
    let (rest, year) = numeric_year(rest)?;
    // `1.2.20` counts something where nothing says that it is a day; so does a number that goes on.
    let cued = i.back(1).is_some_and(|before| before.is_any(CUES) || before.is_any(PARTS_OF_DAY));
    if goes_on(rest) || mark == '.' && !cued && matches!(year, YearSaid::Short(_)) {
        return i.miss("a date");
    }
    Ok((rest, DateSaid::Day { day, month: Some(month), year: Some(year) }))
}

/// What stands before a day, besides `ngày`.
const PARTS_OF_DAY: &[Word] = &[w!("sáng"), w!("trưa"), w!("chiều"), w!("tối"), w!("đêm")];

/// `2020-11-24`.
fn iso(i: Tokens<'_>) -> Parsed<'_, DateSaid> {
    let (rest, year) = year4(i)?;
    let (rest, mark) = separator(rest)?;
    let (rest, month) = two_digits(rest)?;
    let (rest, other) = separator(rest)?;
    let (rest, day) = two_digits(rest)?;
    if mark != other || mark == '.' || goes_on(rest) {
        return i.miss("a date");
    }
    Ok((rest, DateSaid::Day { day, month: Some(month), year: Some(YearSaid::Full(year)) }))
}

/// The mark between day, month and year.
fn separator(i: Tokens<'_>) -> Parsed<'_, char> {
    match i.first().and_then(|token| Some((token.as_mark()?, token))) {
        Some((mark @ ('/' | '-'), token)) if token.run() == 1 => Ok((i.skip(1), mark)),
        Some(('.', token)) if token.run() == 1 && token.is_glued() && i.glued_at(1) => Ok((i.skip(1), '.')),
        _ => i.miss("a slash, a dash or a full stop"),
    }
}

/// `ngày 24 tháng 11 năm 2020`, `mùng 3 tháng 3`, `24 tháng 11`, `08 Tháng 5 2024`; days and months in words too.
fn in_words(i: Tokens<'_>) -> Parsed<'_, DateSaid> {
    let (rest, _) = opt(one_of(&[w!("mùng"), w!("mồng")])).parse(i)?;
    let (rest, day) = day_number(rest)?;
    let rest = if rest.mark_at(0, ',') || rest.mark_at(0, '/') { rest.skip(1) } else { rest };
    let (rest, _) = one_of(&[w!("tháng"), w!("thg")])(rest)?;
    // `6 tháng năm 2018` counts months.
    let (rest, month) = month_name(rest)?;
    if rest.word_before(1) == w!("năm") && rest.first().is_some_and(|token| token.kind() == Kind::Number) {
        return i.miss("a month");
    }
    // `3 tháng 1 lần` counts months.
    if rest.word_at(0) == w!("lần") {
        return rest.miss("a date");
    }
    let (rest, year) = year_behind(rest);
    Ok((rest, DateSaid::Day { day, month: Some(month), year }))
}

/// The number of a day, in digits or in words.
fn day_number(i: Tokens<'_>) -> Parsed<'_, u8> {
    if let Ok(read) = two_digits(i) {
        return Ok(read);
    }
    let (rest, read) = figure(i)?;
    match read.value.to_i64().and_then(|value| u8::try_from(value).ok()) {
        Some(day @ 1..=99) if read.form == Form::Words => Ok((rest, day)),
        _ => i.miss("the number of a day"),
    }
}

/// `24/11`; `24-11` and `24.11` only where something says that it is a date.
fn day_and_month(i: Tokens<'_>, cue: Cue) -> Parsed<'_, DateSaid> {
    let (rest, day) = two_digits(i)?;
    let (rest, mark) = separator(rest)?;
    let (rest, month) = two_digits(rest)?;
    // `12-18/5` and `1.2.3` go on; `8/3-10/3` is joined to the end of a range.
    let more = separator(rest)
        .is_ok_and(|(after, next)| rest.glued_at(0) && after.first().is_some_and(|token| token.kind() == Kind::Number) && (next != '-' || mark == '-'));
    if more || rest.glued_at(0) && rest.mark_at(0, '%') {
        return i.miss("a date");
    }
    let cue = if cue == Cue::Said || is_cued(i, rest, mark) { Cue::Said } else { Cue::None };
    let sound = (1..=31).contains(&day) && (1..=12).contains(&month);
    let counted = is_counted(rest) || counts_time(rest);
    let is_date = match (mark, cue) {
        // `từ 3-5 hộ`, `từ 3-4 giờ`
        ('-' | '.', Cue::Said) => !counted,
        (_, Cue::Said) => sound || !counted,
        ('/', Cue::None) => sound && !is_counted(rest) && !is_share(i) && !shares_time(rest),
        _ => false,
    };
    // `ngày 24/11 năm 2020`, `8/3 năm ngoái`.
    let (rest, year) = named_year(rest).map_or((rest, None), |(rest, year)| (rest, Some(year)));
    if is_date { Ok((rest, DateSaid::Day { day, month: Some(month), year })) } else { i.miss("a date") }
}

/// `mùng 8/3`
fn first_days(i: Tokens<'_>) -> Parsed<'_, DateSaid> {
    let (rest, _) = one_of(&[w!("mùng"), w!("mồng")])(i)?;
    day_and_month(rest, Cue::Said)
}

/// Whether a unit of time or a scale follows, so that the numbers before it count.
fn counts_time(i: Tokens<'_>) -> bool {
    const UNITS: &[Word] = &[w!("giờ"), w!("h"), w!("phút"), w!("tuần"), w!("tiếng"), w!("lần"), w!("tuổi")];
    i.first().is_some_and(|token| token.is_any(UNITS)) || crate::number::figure::scale(i.word_at(0)).is_some() || i.mark_at(0, '%')
}

/// Whether a unit of time follows of which `2/4 quý` tells a part.
fn shares_time(i: Tokens<'_>) -> bool {
    const UNITS: &[Word] = &[w!("quý"), w!("tháng"), w!("tuần"), w!("ngày"), w!("buổi"), w!("giờ"), w!("phút"), w!("tuổi"), w!("lần")];
    i.first().is_some_and(|token| token.is_any(UNITS))
        && !i.get(1).is_some_and(|next| next.kind() == Kind::Number || next.as_roman().is_some())
        && which(i.skip(1)).is_err()
}

/// What may say, before or behind it, that `d-m` or `d.m` is a date.
fn is_cued(i: Tokens<'_>, rest: Tokens<'_>, mark: char) -> bool {
    if i.back(1).is_some_and(|before| before.is_any(CUES)) {
        return true;
    }
    if mark == '-' && i.mark_before(1, '(') && rest.mark_at(0, ')') || mark == '-' && i.begins_sentence() && rest.mark_at(0, ',') {
        return true;
    }
    // `Sáng nay, 12.6,` and `Chiều qua (9.10)`: the date of a day that was said.
    let today = i.back(2).is_some_and(|word| word.is_any(&[w!("nay"), w!("qua"), w!("mai"), w!("kia")]));
    let set_off = i.mark_before(1, '(') && rest.mark_at(0, ')') || i.mark_before(1, ',') && rest.mark_at(0, ',');
    if today && set_off {
        return true;
    }
    in_a_list_of_days(i) || names_a_day(i)
}

/// Whether `ngày` stands before with nothing but numbers and joints between: the last of `ngày 27 và 28-7`.
pub(super) fn in_a_list_of_days(i: Tokens<'_>) -> bool {
    for behind in 1..=10 {
        let Some(token) = i.back(behind) else {
            return false;
        };
        if token.is(w!("ngày")) {
            return behind > 1;
        }
        let joint = token.kind() == Kind::Number || token.is(w!("và")) || matches!(token.as_mark(), Some(',' | '-' | '(' | '/'));
        if !joint {
            return false;
        }
    }
    false
}

/// Whether a named day stands before: `Ngày Phụ nữ Việt Nam 20-10`, `ngày Gia đình Việt Nam 28.6`.
fn names_a_day(i: Tokens<'_>) -> bool {
    let mut capitals = 0;
    for behind in 1..=12 {
        match i.back(behind) {
            Some(token) if token.is(w!("ngày")) => return capitals > 0,
            Some(token) if token.kind() == Kind::Word => capitals += usize::from(token.is_capital()),
            Some(token) if token.is_mark('(') => {}
            _ => return false,
        }
    }
    false
}

/// Whether what stands before makes `9/10` a share and no date.
fn is_share(i: Tokens<'_>) -> bool {
    let before = i.word_before(1);
    [w!("đạt"), w!("lệ"), w!("hơn"), w!("chiếm"), w!("bằng"), w!("được")].contains(&before) || before == w!("trên") && i.word_before(2) == w!("đạt")
}

/// `ngày 10 tháng sau`, `mùng 5 tháng này`: behind `ngày` or `mùng`.
fn of_a_month_near(i: Tokens<'_>) -> Parsed<'_, DateSaid> {
    let (rest, first) = opt(one_of(&[w!("mùng"), w!("mồng")])).parse(i)?;
    let (rest, day) = two_digits(rest)?;
    let (rest, _) = one_of(&[w!("tháng")])(rest)?;
    let (after, (months, _)) = which(rest)?;
    if first.is_none() && i.word_before(1) != w!("ngày") || opens_a_date(rest) {
        return i.miss("a day");
    }
    Ok((after, DateSaid::DayOfMonthNear { day, months }))
}

/// `ngày mười lăm`, where a mark or the end closes it; `ngày một tốt` is none, nor is `mỗi ngày mười hai, …`.
fn alone_in_words(i: Tokens<'_>) -> Parsed<'_, DateSaid> {
    if i.word_before(1) != w!("ngày") || i.back(2).is_some_and(|before| before.is_any(&[w!("mỗi"), w!("một"), w!("hằng"), w!("hàng"), w!("từng")])) {
        return i.miss("a day");
    }
    let (rest, day) = day_number(i)?;
    let closed = rest.first().is_none_or(|next| next.kind() == Kind::Mark && next.is_glued() && matches!(next.as_mark(), Some(',' | '.' | ';' | ')' | ':')));
    if closed && (11..=31).contains(&day) { Ok((rest, DateSaid::Day { day, month: None, year: None })) } else { i.miss("a day") }
}

/// `ngày 24`, `ngày mùng 3`.
fn alone(i: Tokens<'_>, cue: Cue) -> Parsed<'_, DateSaid> {
    let (start, first) = opt(one_of(&[w!("mùng"), w!("mồng")])).parse(i)?;
    let (rest, day) = match one_of(&[w!("rằm")])(start) {
        Ok((rest, _)) => (rest, 15),
        Err(_) => two_digits(start)?,
    };
    let joined = rest.glued_at(0)
        && rest
            .first()
            .is_some_and(|token| matches!(token.as_mark(), Some('/' | '-' | '.' | ',' | ':' | '%')) && rest.glued_at(1) || token.kind() == Kind::Word);
    // The last of `các ngày 14 và 28 hằng tháng` has no `ngày` of its own.
    let monthly = [w!("hằng"), w!("hàng")].contains(&rest.word_at(0));
    let named = first.is_some() || start.word_at(0) == w!("rằm");
    let listed = monthly && (named || in_a_list_of_days(i));
    let said = cue == Cue::Said && i.back(1).is_some_and(|before| before.is(w!("ngày"))) && (monthly || start.word_at(0) != w!("rằm"));
    if !(said || listed) || joined || day == 0 || is_counted(rest) {
        return i.miss("a month behind the day");
    }
    Ok((rest, DateSaid::Day { day, month: None, year: None }))
}
