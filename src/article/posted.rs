//! The posted line: where a page says when it was put up.
//!
//! This room knows the shape alone, a date with a clock, a weekday and a zone in any order, between a label and whatever
//! shares the line. What the time means is said by the time floor.

use super::furniture;
use super::shape::{self, Ending};
use super::tables::{DAYS, POSTED_LABELS, RUNNING};
use crate::grammar::Tokens;
use crate::text::{Kind, Token, w};
use core::ops::Range;

/// No posted line is longer than this many tokens.
const LONGEST: usize = 48;

/// No page was put up before this year: an older day is that of an anniversary, `(27/7/1947 - …`.
pub(super) const OLDEST: u64 = 1990;

/// A time of posting in a line, by its places there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Found {
    /// What stands before it, its label left out: an author, a category.
    pub(super) before: Range<usize>,
    /// The time.
    pub(super) time: Range<usize>,
    /// What stands behind it: an author, counters.
    pub(super) behind: Range<usize>,
    /// The day, to choose among several.
    pub(super) day: Day,
    /// Whether a label says that it is the time of posting.
    pub(super) labelled: bool,
}

/// A year, a month and a day; year 0 where none is said.
pub(super) type Day = (u64, u64, u64);

/// The time of posting, where the line says that and no more.
pub(super) fn line(line: &[Token]) -> Option<Found> {
    if line.len() > LONGEST {
        return None;
    }
    let mut places = line.iter().enumerate().filter(|(_, token)| may_begin(token)).map(|(at, _)| at);
    let (time, shape) = places.find_map(|at| Some((at, expression(Tokens::window(line, at))?)))?;
    let end = time + shape.len;
    let (before, labelled) = label_before(line, time);
    let found = Found { before, time: time..end, behind: end..line.len(), day: shape.day, labelled };
    believable(line, &found, &shape).then_some(found)
}

/// Whether a line is a day with its year, and a clock or a weekday with it, and has no word besides: no sentence is broken so.
pub(super) fn is_stamp(line: &[Token]) -> bool {
    let Some(shape) = expression(Tokens::window(line, 0)).filter(|shape| shape.day.0 != 0 && (shape.clock || shape.weekday)) else { return false };
    line.get(shape.len..).is_some_and(|rest| shape::words(rest) == 0) && shape::ending(line) == Ending::Open
}

/// The time at the end of a title (`… pháp luật. (03:09 05/09/2018)`), its place there.
pub(super) fn behind_title(line: &[Token]) -> Option<Found> {
    let from = line.len().saturating_sub(24);
    let (time, shape) = (from.max(3)..line.len()).find_map(|at| Some((at, expression(Tokens::window(line, at))?)))?;
    let end = time + shape.len;
    let closed = line.get(end..)?.iter().all(|token| matches!(token.as_mark(), Some(')' | ']' | '|')));
    let opened = matches!(line.get(time - 1)?.as_mark(), Some('(' | '[' | '|' | '-'));
    // A bare date closes a title as well when it is part of it: `… ngày 20/10/2022`, `… Quốc tế Phụ nữ 8/3/2022`. A portal
    // fills up day and month to two digits, and the title in front of it speaks of no other day.
    let bare = line.get(time).is_some_and(|token| token.kind() == Kind::Number);
    let before = line.get(time.saturating_sub(8)..time)?;
    let feast = before.iter().any(|token| token.is_any(DAYS)) || before.last().is_some_and(|token| token.is_any(RUNNING));
    let filled = |ahead: usize| line.get(time + ahead).and_then(Token::as_number).is_some_and(|(_, digits)| digits == 2);
    let plain = bare && !feast && (line.get(time - 1).is_some_and(Token::is_capital) || filled(0) && filled(2));
    (closed && shape.day.0 != 0 && (opened || plain)).then_some(Found {
        before: 0..time,
        time: time..end,
        behind: end..line.len(),
        day: shape.day,
        labelled: false,
    })
}

/// The time that is glued to the front of a paragraph (`13/9/2023Cách đây …`).
pub(super) fn before_lead(line: &[Token]) -> Option<Found> {
    let shape = expression(Tokens::window(line, 0))?;
    let next = line.get(shape.len)?;
    (next.is_glued() && next.is_capital() && shape.day.0 != 0).then_some(Found {
        before: 0..0,
        time: 0..shape.len,
        behind: shape.len..line.len(),
        day: shape.day,
        labelled: false,
    })
}

/// Whether what shares the line may share it with a time of posting.
fn believable(line: &[Token], found: &Found, shape: &Shape) -> bool {
    // Half of an anniversary is none, where a line is broken off inside its bracket: `(6/12/1999 -`.
    let half = line.last().is_some_and(|last| last.is_mark('-')) && line.get(found.time.start.wrapping_sub(1)).is_some_and(|open| open.is_mark('('));
    if half || (1..OLDEST).contains(&found.day.0) {
        return false;
    }
    let part = |range: &Range<usize>| line.get(shape::bare(line, range.clone())).unwrap_or_default();
    let (before, behind) = (part(&found.before), part(&found.behind));
    let quiet = |part: &[Token]| part.is_empty() || furniture::is_layout(part);
    if quiet(before) && quiet(behind) {
        return true;
    }
    // Two dates are a period or a news item, not a time of posting.
    if (found.behind.start..line.len()).any(|at| date(Tokens::window(line, at)).is_some_and(|(_, day)| day.0 != 0)) {
        return false;
    }
    // A sentence that goes on behind the time was wrapped there.
    let runs_on = line.get(found.behind.start..).is_some_and(|rest| match rest {
        [comma, word, ..] if comma.is_mark(',') => word.kind() == Kind::Word && !word.is_capital() && !furniture::is_layout(behind),
        [stop, word, ..] if stop.is_mark('.') => word.kind() == Kind::Word && !word.is_glued(),
        [close, stop, word, ..] if close.is_mark(')') && stop.is_mark('.') => word.kind() == Kind::Word,
        _ => false,
    });
    if runs_on || shape::ending(line) == Ending::Comma {
        return false;
    }
    if shape::ending(line) == Ending::Full && !line.get(found.time.end..).is_some_and(shape::is_name) {
        return false;
    }
    let parted = |token: Option<&Token>| token.is_some_and(|token| matches!(token.as_mark(), Some('-' | '|' | '(' | ')' | '•' | '·')));
    let apart_before = quiet(before) || parted(found.time.start.checked_sub(1).and_then(|at| line.get(at)));
    let apart_behind = quiet(behind) || parted(line.get(found.time.end));
    let named = |part: &[Token]| quiet(part) || shape::is_name(part) || shape::is_desk(part) || signed_in_bracket(part);
    let short = shape::words(before) + shape::words(behind) <= 12;
    let runs = before.last().is_some_and(|token| token.is_any(RUNNING)) || line.iter().any(|token| token.is_any(&[w!("đã"), w!("sẽ")]));
    let full = (shape.clock || shape.weekday) && shape.day.0 != 0 || found.labelled;
    short && !runs && (apart_before && apart_behind || named(before) && named(behind) || full && shape::words(before) + shape::words(behind) <= 8)
}

/// `Bích Dậu (Cổng TTĐT huyện)`: a name with a body in brackets.
fn signed_in_bracket(part: &[Token]) -> bool {
    let open = part.iter().position(|token| token.is_mark('('));
    open.is_some_and(|open| part.get(..open).is_some_and(shape::is_name))
}

/// What stands before the time without its label, and whether there is one.
fn label_before(line: &[Token], time: usize) -> (Range<usize>, bool) {
    for at in 0..time {
        let Some((len, ())) = POSTED_LABELS.longest(Tokens::window(line, at)) else { continue };
        let rest = line.get((at + len).min(time)..time).unwrap_or_default();
        if at + len <= time && rest.iter().all(|token| matches!(token.as_mark(), Some(':' | ',' | '-' | '|')) || token.is(w!("ngày"))) {
            return (0..at, true);
        }
    }
    (0..time, false)
}

/// What an expression holds.
struct Shape {
    len: usize,
    day: Day,
    clock: bool,
    weekday: bool,
}

/// Whether a time can begin with this token.
fn may_begin(token: &Token) -> bool {
    token.kind() == Kind::Number || token.is_any(&[w!("ngày"), w!("thứ"), w!("chủ"), w!("cn")])
}

/// A date with a clock, a weekday and a zone, each at most once and in any order.
fn expression(i: Tokens<'_>) -> Option<Shape> {
    let (mut day, mut clocked, mut weekday, mut zoned) = (None, false, false, false);
    let (mut at, mut end) = (0, 0);
    loop {
        let rest = i.skip(at);
        if let (None, Some((len, said))) = (day, date(rest)) {
            day = Some(said);
            at += len;
        } else if let (false, Some(len)) = (clocked, clock(rest)) {
            clocked = true;
            at += len;
        } else if let (false, Some(len)) = (weekday, day_of_week(rest)) {
            weekday = true;
            at += len;
        } else if let (false, true, Some(len)) = (zoned, end > 0, zone(rest)) {
            zoned = true;
            at += len;
        } else {
            break;
        }
        end = at;
        let between = (0..2)
            .take_while(|ahead| {
                let token = i.get(at + ahead);
                token.is_some_and(|token| matches!(token.as_mark(), Some('-' | ',' | '|' | '•' | '·')) || token.is_any(&[w!("lúc"), w!("vào")]))
            })
            .count();
        at += between;
    }
    let day = day?;
    (day.0 != 0 || clocked).then_some(Shape { len: end, day, clock: clocked, weekday })
}

fn number(i: Tokens<'_>, ahead: usize, least: u64, most: u64) -> Option<u64> {
    let (value, digits) = i.get(ahead)?.as_number()?;
    (digits <= 4 && (least..=most).contains(&value)).then_some(value)
}

fn date(i: Tokens<'_>) -> Option<(usize, Day)> {
    let lead = usize::from(i.word_at(0) == w!("ngày"));
    if let Some(year) = number(i, lead, 1900, 2100) {
        let (month, day) = (number(i, lead + 2, 1, 12)?, number(i, lead + 4, 1, 31)?);
        return (i.mark_at(lead + 1, '-') && i.mark_at(lead + 3, '-')).then_some((lead + 5, (year, month, day)));
    }
    // A day that no calendar has is a posted time all the same: it is void, and no other fact.
    let day = number(i, lead, 1, 99)?;
    if i.word_at(lead + 1) == w!("tháng") {
        let month = number(i, lead + 2, 1, 12)?;
        let comma = usize::from(i.mark_at(lead + 3, ','));
        let word = usize::from(i.word_at(lead + 3 + comma) == w!("năm"));
        let year = number(i, lead + 3 + comma + word, 1900, 2100)?;
        return Some((lead + 4 + comma + word, (year, month, day)));
    }
    let mark = i.get(lead + 1).and_then(|token| token.as_mark()).filter(|mark| matches!(mark, '/' | '-' | '.'))?;
    let month = number(i, lead + 2, 1, 99)?;
    match number(i, lead + 4, 0, 2100) {
        Some(year) if i.mark_at(lead + 3, mark) && (year >= 1900 || year < 100 && i.glued_at(lead + 4)) => {
            let year = if year < 70 {
                year + 2000
            } else if year < 100 {
                year + 1900
            } else {
                year
            };
            Some((lead + 5, (year, month, day)))
        }
        _ if mark == '/' && month <= 12 && day <= 31 => Some((lead + 3, (0, month, day))),
        _ => None,
    }
}

fn clock(i: Tokens<'_>) -> Option<usize> {
    number(i, 0, 0, 24)?;
    let mut len = match i.get(1)? {
        colon if colon.is_mark(':') => {
            number(i, 2, 0, 59)?;
            if i.mark_at(3, ':') && number(i, 4, 0, 59).is_some() { 5 } else { 3 }
        }
        hour if hour.is_any(&[w!("h"), w!("giờ")]) => {
            let colon = usize::from(i.mark_at(2, ':'));
            match number(i, 2 + colon, 0, 59) {
                Some(_) => 3 + colon + usize::from(matches!(i.word_at(3 + colon), word if word == w!("phút") || word == w!("p"))),
                None => 2,
            }
        }
        _ => return None,
    };
    if i.get(len).is_some_and(|half| half.is_any(&[w!("am"), w!("pm"), w!("sa"), w!("ch"), w!("sáng"), w!("trưa"), w!("chiều"), w!("tối")])) {
        len += 1;
    }
    Some(len)
}

fn day_of_week(i: Tokens<'_>) -> Option<usize> {
    let named = [w!("hai"), w!("ba"), w!("tư"), w!("năm"), w!("sáu"), w!("bảy")].contains(&i.word_at(1));
    let thu = i.word_at(0) == w!("thứ") && (named || number(i, 1, 2, 7).is_some());
    let sunday = i.reads(&[w!("chủ"), w!("nhật")]);
    if thu || sunday { Some(2) } else { (i.word_at(0) == w!("cn")).then_some(1) }
}

/// `GMT+7`, `(GMT +07:00)`, `[GMT+7]`, and `GTM` as it is mistyped.
fn zone(i: Tokens<'_>) -> Option<usize> {
    let open = usize::from(i.mark_at(0, '(') || i.mark_at(0, '['));
    let mut len = open;
    if !i.get(len)?.is_any(&[w!("gmt"), w!("gtm"), w!("utc")]) {
        return None;
    }
    len += 1;
    if matches!(i.get(len).and_then(|token| token.as_mark()), Some('+' | '-')) && number(i, len + 1, 0, 14).is_some() {
        len += 2;
        if i.mark_at(len, ':') && number(i, len + 1, 0, 59).is_some() {
            len += 2;
        }
    }
    match i.get(len) {
        Some(close) if open == 1 && matches!(close.as_mark(), Some(')' | ']')) => Some(len + 1),
        _ if open == 1 => None,
        _ => Some(len),
    }
}

/// The weekday that a posted time states, 1 for Monday to 7.
pub(super) fn weekday(said: &[Token]) -> Option<u32> {
    (0..said.len()).find_map(|at| {
        let i = Tokens::window(said, at);
        day_of_week(i)?;
        let named = [(w!("hai"), 1), (w!("ba"), 2), (w!("tư"), 3), (w!("năm"), 4), (w!("sáu"), 5), (w!("bảy"), 6)];
        let digit = number(i, 1, 2, 7).map(|digit| digit as u32 - 1);
        digit.or_else(|| named.iter().find(|(word, _)| *word == i.word_at(1)).map(|(_, day)| *day)).or(Some(7))
    })
}
