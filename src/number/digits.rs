//! Numbers in digits: groups and decimals, and what is typed for them.

use super::Number;
use crate::grammar::{Parsed, Tokens};
use crate::text::{Gap, Kind, w};

/// A number in digits, and what it would be if its comma parted groups.
#[derive(Clone, Copy, Debug)]
pub(super) struct Digits {
    pub(super) value: Number,
    /// `1,250`: 1.25, or 1250 where people or things are counted.
    pub(super) grouped: Option<Number>,
    /// How many digits an ungrouped whole number has; 0 for any other.
    pub(super) plain: u32,
}

/// A run of digits with its groups and decimals.
pub(super) fn digits(i: Tokens<'_>) -> Parsed<'_, Digits> {
    let Some((head, count)) = i.first().and_then(|token| token.as_number()) else {
        return i.miss("a number");
    };
    // Most numbers have a word behind them, and nothing more to ask.
    if i.get(1).is_none_or(|next| next.kind() == Kind::Word) {
        if let Ok(value) = i64::try_from(head) {
            return Ok((i.skip(1), Digits { value: value.into(), grouped: None, plain: count }));
        }
    }
    let dots = groups(i, '.', count, head);
    let commas = groups(i, ',', count, head);
    let read = if dots.parts > 0 && count <= 3 && head != 0 {
        let whole = 1 + 2 * dots.parts;
        match decimals(i, whole, ',') {
            Some((value, scale)) => number(dots.value, value, scale).map(|n| (whole + 2, n, None)),
            None => number(dots.value, 0, 0).map(|n| (whole, n, None)),
        }
    } else if commas.parts > 1 && count <= 3 {
        number(commas.value, 0, 0).map(|n| (1 + 2 * commas.parts, n, None))
    } else if let Some((value, scale)) = decimals(i, 1, ',') {
        let grouped = (commas.parts == 1 && count <= 3 && head != 0).then(|| number(commas.value, 0, 0)).flatten();
        number(head.into(), value, scale).map(|n| (3, n, grouped))
    } else if let Some((value, scale)) = decimals(i, 1, '.') {
        number(head.into(), value, scale).map(|n| (3, n, None))
    } else {
        if let Some((value, scale)) = apart(i) {
            return match number(head.into(), value, scale) {
                Some(value) => Ok((i.skip(3), Digits { value, grouped: None, plain: 0 })),
                None => i.miss("a number of at most 38 digits"),
            };
        }
        let spaced = spaced(i, count, head);
        number(spaced.value, 0, 0).map(|n| (1 + spaced.parts, n, None))
    };
    match read {
        // `24.11.2020` and `1.2.3` are no numbers: more of the same kind follows.
        Some((len, ..)) if continues(i, len) => i.miss("a number"),
        Some((len, value, grouped)) => Ok((i.skip(len), Digits { value, grouped, plain: if len == 1 { count } else { 0 } })),
        None => i.miss("a number of at most 38 digits"),
    }
}

struct Groups {
    parts: usize,
    value: i128,
}

/// Groups of three digits behind `mark`, nothing spaced.
fn groups(i: Tokens<'_>, mark: char, count: u32, head: u64) -> Groups {
    let mut groups = Groups { parts: 0, value: head.into() };
    while count <= 3 && groups.parts < 10 {
        let at = 1 + 2 * groups.parts;
        match part(i, at, mark) {
            Some((value, 3)) => groups = Groups { parts: groups.parts + 1, value: groups.value * 1000 + i128::from(value) },
            _ => break,
        }
    }
    groups
}

/// Groups of three digits parted by a space (`48 970`).
fn spaced(i: Tokens<'_>, count: u32, head: u64) -> Groups {
    let mut groups = Groups { parts: 0, value: head.into() };
    while count <= 3 && head != 0 && groups.parts < 10 {
        match i.get(1 + groups.parts) {
            Some(token) if token.gap() == Gap::Space => match token.as_number() {
                Some((value, 3)) if !continues(i, 2 + groups.parts) => {
                    groups = Groups { parts: groups.parts + 1, value: groups.value * 1000 + i128::from(value) };
                }
                _ => break,
            },
            _ => break,
        }
    }
    // `05 100` is a padded count and another figure, no group of thousands.
    if groups.parts > 0 && 10_u64.pow(count.saturating_sub(1)) > head { Groups { parts: 0, value: head.into() } } else { groups }
}

/// The digits behind `mark` at `at` and how many there are, both glued.
fn part(i: Tokens<'_>, at: usize, mark: char) -> Option<(u64, u32)> {
    let (sign, digits) = (i.get(at)?, i.get(at + 1)?);
    if sign.is_mark(mark) && sign.is_glued() && digits.is_glued() { digits.as_number() } else { None }
}

fn decimals(i: Tokens<'_>, at: usize, mark: char) -> Option<(u64, u32)> {
    part(i, at, mark).filter(|(_, count)| *count < 15)
}

/// Decimals behind a comma and a space (`9, 2 tỷ`), where a great scale says that the two are one number.
fn apart(i: Tokens<'_>) -> Option<(u64, u32)> {
    let (comma, digits) = (i.get(1)?, i.get(2)?);
    let scaled = i.word_at(3) == w!("tỷ") || i.word_at(3) == w!("triệu");
    let spaced = comma.is_mark(',') && comma.is_glued() && !digits.is_glued();
    digits.as_number().filter(|(_, count)| spaced && scaled && *count == 1)
}

fn number(whole: i128, decimals: u64, scale: u32) -> Option<Number> {
    let mantissa = whole.checked_mul(10_i128.checked_pow(scale)?)?.checked_add(decimals.into())?;
    Number::new(mantissa, u8::try_from(scale).ok()?)
}

/// Whether another dot or comma with digits is glued behind.
fn continues(i: Tokens<'_>, at: usize) -> bool {
    part(i, at, '.').is_some() || part(i, at, ',').is_some()
}
