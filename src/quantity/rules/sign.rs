//! What stands in front of a number and changes it: a sign of money, a minus.

use super::super::meant::meant;
use super::super::of::rate_at;
use super::super::said::{Read, amount, bound};
use super::super::{Amount, Bound, Kind, Of, Said, Unit};
use crate::grammar::{First, Parsed, Rule, Tokens, says};
use crate::number::counted::money;
use crate::number::figure as number;
use crate::text::{Kind as Token, Word, w};

/// The codes of money that stand in front, and the bounds before a sign.
const SIGN_STARTS: &[Word] = &[
    w!("usd"),
    w!("vnd"),
    w!("vnđ"),
    w!("hơn"),
    w!("trên"),
    w!("gần"),
    w!("khoảng"),
    w!("chừng"),
    w!("dưới"),
    w!("tối"),
    w!("ít"),
    w!("không"),
    w!("chưa"),
    w!("xấp"),
];

pub(super) static SIGN_FIRST: Rule<Said> = Rule {
    name: "a sign of money in front",
    first: First::words(SIGN_STARTS).or_marks(&['$', '€', '£', '¥', '₫']),
    shape: sign_first,
    examples: &[
        says("$10", "MONEY 10 USD"),
        says("€300", "MONEY 300 EUR"),
        says("⟨khoảng $10⟩", "MONEY 10 USD APPROX"),
        says("⟨hơn $2.500⟩/suất", "MONEY 2500 USD MORE_THAN per suất"),
    ],
};

fn sign_first(i: Tokens<'_>) -> Parsed<'_, Said> {
    let (start, bound) = bound(i);
    let Some((len, code)) = money(start) else {
        return i.miss("a sign of money");
    };
    // Behind a bound only what is no word: `khoảng đồng 5`.
    if start.at() > i.at() && start.first().is_some_and(|sign| sign.kind() == Token::Word && !sign.is_all_upper()) {
        return i.miss("a sign of money");
    }
    let (rest, read) = amount(start.skip(len))?;
    let said = Said {
        kind: Kind::Money,
        amount: Some(read.amount),
        unit: Some(Unit::new(code)),
        bound,
        len: i.taken(rest),
        of: Of::Nowhere,
        per: rate_at(rest).map(|(from, to)| (i.taken(rest) + from, i.taken(rest) + to)),
        note: None,
    };
    Ok((said.per.map_or(rest, |(_, to)| i.skip(to)), said))
}

pub(super) static BELOW_ZERO: Rule<Said> = Rule {
    name: "a number below zero",
    first: First::words(&[w!("âm")]).or_marks(&['-']),
    shape: below_zero,
    examples: &[
        says("âm 5 độ C", "TEMPERATURE -5 Cel"),
        says("xuống ⟨-2,5%⟩", "PERCENT -2.5 %"),
        says("lãi ⟨âm 5 triệu đồng⟩", "MONEY -5000000 VND"),
        says("sâu ⟨âm 3 mét⟩", "LENGTH -3 m"),
    ],
};

fn below_zero(i: Tokens<'_>) -> Parsed<'_, Said> {
    let dash = i.mark_at(0, '-');
    if !dash && i.word_at(0) != w!("âm") {
        return i.miss("a number below zero");
    }
    if dash && (i.glued_at(0) || !i.glued_at(1) || i.back(1).is_none()) {
        return i.miss("a number below zero");
    }
    let start = i.skip(1);
    let (rest, read) = number(start)?;
    let as_read = Read { amount: Amount::One(read.value), last: read, dashed: false };
    match meant(start, rest, Some(&as_read), read.scale) {
        Some(meant) if meant.unit.is_some() && (!dash || matches!(meant.kind, Kind::Temperature | Kind::Percent)) => {
            let end = rest.skip(meant.len);
            let amount = Some(Amount::One(read.value.negated()));
            Ok((end, Said { kind: meant.kind, amount, unit: meant.unit, bound: Bound::Exact, len: i.taken(end), of: Of::Nowhere, per: None, note: None }))
        }
        _ => i.miss("a unit that goes below zero"),
    }
}
