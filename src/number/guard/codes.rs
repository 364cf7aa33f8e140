//! Digits with letters, versions, and the numbers of telephones.

use super::super::counted::measure;
use super::super::names::PHONES;
use super::{Guard, counts};
use crate::grammar::{First, Lexicon, Parsed, Rule, Tokens, firsts, says, void};
use crate::text::{Kind, Word, w};

static PHONE_OF: Lexicon<(), { PHONES.len() }> = Lexicon::new(&PHONES);

const PHONE_STARTS: &[Word] = &firsts(&PHONES);

pub(super) static VERSION: Rule<Guard> = Rule {
    name: "a version",
    first: First::number_or(&[]),
    shape: version,
    examples: &[
        says("cách mạng công nghiệp ⟨4.0⟩", "name"),
        says("công nghiệp ⟨4.0⟩ đòi hỏi người lao động học hỏi", "name"),
        void("4.050 hộ"),
        void("4.0 điểm"),
    ],
};

fn version(i: Tokens<'_>) -> Parsed<'_, Guard> {
    let zero = matches!(i.get(2).and_then(|token| token.as_number()), Some((0, 1)));
    let goes_on = i.mark_at(3, '.') && i.glued_at(3) && i.glued_at(4);
    if zero && i.mark_at(1, '.') && i.glued_at(1) && i.glued_at(2) && !goes_on && !i.mark_at(3, '%') && (is_age(i) || !counts(i.skip(3))) {
        Ok((i.skip(3), Guard))
    } else {
        i.miss("a version")
    }
}

/// Whether the words before name an age of techniques, whatever follows: `công nghiệp 4.0 đòi hỏi lao động …`.
fn is_age(i: Tokens<'_>) -> bool {
    i.follows(&[w!("công"), w!("nghiệp")])
        || i.follows(&[w!("thời"), w!("đại")])
        || i.follows(&[w!("kỷ"), w!("nguyên")])
        || i.follows(&[w!("cách"), w!("mạng")])
}

pub(super) static GLUED: Rule<Guard> = Rule {
    name: "a number with a letter behind",
    first: First::number_or(&[]),
    shape: glued,
    examples: &[says("Trung tâm Hội nghị ⟨25B⟩", "name"), says("5K", "name"), says("5G", "name"), says("22x22x7cm", "name"), void("90m2"), void("500.000đ")],
};

fn glued(i: Tokens<'_>) -> Parsed<'_, Guard> {
    // `22x22x7cm`: the sides of a thing.
    let sides = (0..4).take_while(|side| i.word_at(2 * side + 1) == w!("x") && i.glued_at(2 * side + 1) && i.glued_at(2 * side + 2)).count();
    if sides > 0 {
        let end = i.skip(1 + 2 * sides);
        return Ok((end.skip(measure(end).map_or(0, |(len, _)| len)), Guard));
    }
    let single = i.get(1).is_some_and(|token| token.is_glued() && token.is_all_upper() && token.letters() == 1);
    let unit = matches!(i.word_at(1), word if word == w!("m") || word == w!("l") || word == w!("đ") || word == w!("h"));
    if single && !unit { Ok((i.skip(2), Guard)) } else { i.miss("a letter") }
}

pub(super) static GLUED_BEHIND: Rule<Guard> = Rule {
    name: "letters with a number behind",
    first: First::capital_or(&[]).before_a_number(),
    shape: glued_behind,
    examples: &[says("VIE071", "name"), says("H5N1", "name"), void("ngày6")],
};

fn glued_behind(i: Tokens<'_>) -> Parsed<'_, Guard> {
    let glued = |at: usize| i.get(at).is_some_and(|token| token.is_glued());
    if !i.first().is_some_and(|token| token.is_all_upper())
        || !i.get(1).is_some_and(|token| token.is_glued() && token.as_number().is_some())
        || measure(i).is_some_and(|(len, _)| len > 1)
    {
        return i.miss("letters and a number");
    }
    let len = (2..8).find(|at| !glued(*at) || i.get(*at).is_some_and(|token| token.kind() == Kind::Mark)).unwrap_or(8);
    Ok((i.skip(len), Guard))
}

pub(super) static PHONE: Rule<Guard> = Rule {
    name: "a telephone's number",
    first: First::words(PHONE_STARTS),
    shape: phone,
    examples: &[says("Điện thoại: 0912.345.678", "name"), says("Hotline 1900 1234", "name"), says("ĐT: (0263) 3822 456", "name"), void("điện thoại 5 chiếc")],
};

fn phone(i: Tokens<'_>) -> Parsed<'_, Guard> {
    let Some((len, ())) = PHONE_OF.longest(i) else {
        return i.miss("a telephone");
    };
    let marks = (0..3).take_while(|ahead| matches!(i.get(len + ahead).and_then(|token| token.as_mark()), Some(':' | '.' | '(' | '+'))).count();
    let number = i.skip(len + marks);
    match dialled(number) {
        Some((len, 6..)) => Ok((number.skip(len), Guard)),
        _ => i.miss("the number of a telephone"),
    }
}

pub(super) static BARE_PHONE: Rule<Guard> = Rule {
    name: "a number that begins with zero",
    first: First::number_or(&[]),
    shape: bare_phone,
    examples: &[says("0912345678", "name"), says("0912 345 678", "name"), says("0912.345.678", "name"), void("05 tập thể")],
};

fn bare_phone(i: Tokens<'_>) -> Parsed<'_, Guard> {
    let zero = i.first().and_then(|token| token.as_number()).is_some_and(|(value, digits)| digits >= 3 && value < 10_u64.pow(digits - 1));
    match dialled(i) {
        Some((len, 9..=11)) if zero => Ok((i.skip(len), Guard)),
        _ => i.miss("the number of a telephone"),
    }
}

/// Groups of digits as they are dialled: how many tokens and digits.
fn dialled(i: Tokens<'_>) -> Option<(usize, u32)> {
    let (_, mut digits) = i.first()?.as_number()?;
    let mut len = 1;
    while len < 12 {
        let mark = usize::from(matches!(i.get(len).and_then(|token| token.as_mark()), Some('.' | '-' | ')')));
        match i.get(len + mark).and_then(|token| token.as_number()) {
            Some((_, more @ 2..)) if digits + more <= 12 => {
                digits += more;
                len += mark + 1;
            }
            _ => break,
        }
    }
    Some((len, digits))
}
