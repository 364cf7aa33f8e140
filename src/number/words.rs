//! Numbers in words below a thousand, of both regions.

use crate::grammar::{Parsed, Tokens};
use crate::text::{Word, WordSet, w};

/// The digit of a word that can stand alone.
pub(super) fn unit(word: Word) -> Option<u16> {
    const UNITS: [(Word, u16); 10] = [
        (w!("một"), 1),
        (w!("hai"), 2),
        (w!("ba"), 3),
        (w!("bốn"), 4),
        (w!("năm"), 5),
        (w!("sáu"), 6),
        (w!("bảy"), 7),
        (w!("bẩy"), 7),
        (w!("tám"), 8),
        (w!("chín"), 9),
    ];
    UNITS.iter().find(|(known, _)| *known == word).map(|(_, value)| *value)
}

/// The digit of a word behind tens: `mốt`, `tư`, `lăm`, `nhăm` stand nowhere else.
fn after_tens(word: Word) -> Option<u16> {
    const LATE: [(Word, u16); 4] = [(w!("mốt"), 1), (w!("tư"), 4), (w!("lăm"), 5), (w!("nhăm"), 5)];
    LATE.iter().find(|(known, _)| *known == word).map(|(_, value)| *value)
}

/// The words that a number in words begins with: where none stands, nothing more is asked.
pub(crate) static IN_WORDS: WordSet = WordSet::of(&[
    w!("không"),
    w!("một"),
    w!("hai"),
    w!("ba"),
    w!("bốn"),
    w!("năm"),
    w!("sáu"),
    w!("bảy"),
    w!("bẩy"),
    w!("tám"),
    w!("chín"),
    w!("mười"),
    w!("hăm"),
    w!("băm"),
]);

/// A number from one to 999 in words.
pub(super) fn small(i: Tokens<'_>) -> Parsed<'_, u16> {
    let first = i.word_at(0);
    if !IN_WORDS.holds(first) {
        return i.miss("a number in words");
    }
    let second = i.word_at(1);
    let digit = unit(first).or((first == w!("không")).then_some(0));
    if let (Some(hundreds), true) = (digit, second == w!("trăm")) {
        return Ok(below_hundred(i.skip(2), hundreds * 100));
    }
    tens(i)
}

/// What stands behind the hundreds, if anything.
pub(super) fn below_hundred(i: Tokens<'_>, hundreds: u16) -> (Tokens<'_>, u16) {
    let first = i.word_at(0);
    if first == w!("linh") || first == w!("lẻ") {
        if let Some(value) = unit(i.word_at(1)).or_else(|| after_tens(i.word_at(1))) {
            return (i.skip(2), hundreds + value);
        }
    }
    if first == w!("rưỡi") {
        return (i.skip(1), hundreds + 50);
    }
    match tens(i) {
        // `hai trăm ba` is 230; `hai trăm năm` may be the year, and stays 200.
        Ok((rest, value)) if value < 10 => {
            let next = super::figure::scale(i.word_at(1));
            // `một trăm hai nghìn` is 120 thousand as it is spoken: 102 would be `một trăm linh hai`.
            if hundreds > 0 && first != w!("năm") && next.is_none_or(|power| power > 2) { (rest, hundreds + value * 10) } else { (i, hundreds) }
        }
        Ok((rest, value)) => (rest, hundreds + value),
        Err(_) => (i, hundreds),
    }
}

/// A number from one to 99 in words.
fn tens(i: Tokens<'_>) -> Parsed<'_, u16> {
    let (first, second, third) = (i.word_at(0), i.word_at(1), i.word_at(2));
    if first == w!("mười") {
        return match unit(second).or_else(|| after_tens(second)) {
            Some(value) if !is_year(i, 1) => Ok((i.skip(2), 10 + value)),
            _ => Ok((i.skip(1), 10)),
        };
    }
    if first == w!("hăm") || first == w!("băm") {
        let base = if first == w!("hăm") { 20 } else { 30 };
        return match unit(second).or_else(|| after_tens(second)) {
            Some(value) => Ok((i.skip(2), base + value)),
            None => i.miss("a digit in words"),
        };
    }
    let Some(digit) = unit(first) else {
        return i.miss("a number in words");
    };
    if second == w!("mươi") {
        return match unit(third).or_else(|| after_tens(third)) {
            Some(value) if !is_year(i, 2) => Ok((i.skip(3), digit * 10 + value)),
            _ => Ok((i.skip(2), digit * 10)),
        };
    }
    if second == w!("chục") {
        return Ok((i.skip(2), digit * 10));
    }
    match after_tens(second) {
        // `hai mốt`, `ba lăm`.
        Some(value) if digit > 1 => Ok((i.skip(2), digit * 10 + value)),
        _ => Ok((i.skip(1), digit)),
    }
}

/// Whether the `năm` at `at` is the year and no five: a number follows, or it is what is counted (`hai mươi năm`).
fn is_year(i: Tokens<'_>, at: usize) -> bool {
    i.word_at(at) == w!("năm")
}
