//! The names of clubs, cooperative groups and branches.
//!
//! May import: `grammar`, `text`, the bodies, seats, tables and types of this floor.

use super::body::{Body, Head, Shape, is_number, read, run};
use super::organisation::{Level, OrganisationKind};
use super::seat::{breaks, seat};
use super::tables::heads::HEADS;
use crate::grammar::Tokens;
use crate::text::{Kind, Word, w};

/// `CLB Nữ doanh nhân quận`: up to five words, the first a capital, then its seat.
pub(super) fn club(i: Tokens<'_>, head: Head, capital: bool) -> Option<(Tokens<'_>, Body)> {
    if let Some((rest, seat)) = quoted(i).and_then(seat) {
        return Some((rest, Body { kind: head.kind, level: Some(seat.level), place: seat.place }));
    }
    let named = i.first()?.is_capital() || capital && head.kind == OrganisationKind::Cooperative;
    if !named {
        return None;
    }
    let is_inside = |at: usize| i.get(at).is_some_and(|token| token.kind() == Kind::Word && !breaks(token) && !token.is_any(BEHIND_CLUBS));
    (1..=6).take_while(|len| (0..*len).all(is_inside)).find_map(|len| {
        let behind = i.skip(len);
        if let Some((rest, seat)) = seat(behind) {
            return Some((rest, Body { kind: head.kind, level: Some(seat.level), place: seat.place }));
        }
        // `CLB Thủ lĩnh của sự thay đổi Trường THCS …`: the school's.
        let (_, inner) = HEADS.longest(behind).filter(|_| behind.first().is_some_and(|token| token.is_capital()))?;
        let (rest, inside) = if inner.kind == OrganisationKind::School { read(behind)? } else { return None };
        Some((rest, Body { kind: head.kind, ..inside }))
    })
}

/// Words that no name of a club goes on with.
const BEHIND_CLUBS: &[Word] = &[
    w!("tại"),
    w!("ở"),
    w!("được"),
    w!("đã"),
    w!("ra"),
    w!("họp"),
    w!("sinh"),
    w!("tổ"),
    w!("trao"),
    w!("tặng"),
    w!("cùng"),
    w!("tham"),
    w!("trong"),
    w!("trên"),
];

/// `Chi hội phụ nữ thôn 5`, `Chi hội nông dân nghề nghiệp “…” ấp 3`, `Chi hội 5`.
pub(super) fn chapter(i: Tokens<'_>, head: Head) -> Option<(Tokens<'_>, Body)> {
    let i = if i.reads(&[w!("nghề"), w!("nghiệp")]) { i.skip(2) } else { i };
    let i = quoted(i).unwrap_or(i);
    if let Some((rest, seat)) = seat(i) {
        return (seat.level >= Level::Commune && seat.place.is_some())
            .then_some((rest, Body { kind: head.kind, level: Some(Level::Branch), place: seat.place }));
    }
    if i.word_at(0) == w!("số") && is_number(i, 1) {
        return Some((i.skip(2), Body { kind: head.kind, level: Some(Level::Branch), place: Some(i.at() + 1..i.at() + 2) }));
    }
    let ends = |next: crate::text::Token| next.is_capital() || next.kind() != Kind::Word && !next.is_mark('/') && !next.is_mark('%');
    if i.first()?.as_number().is_some_and(|(_, digits)| digits <= 3) && i.get(1).is_none_or(ends) {
        return Some((i.skip(1), Body { kind: head.kind, level: Some(Level::Branch), place: Some(i.at()..i.at() + 1) }));
    }
    // `Chi hội Chữ thập đỏ Trường THPT …`: the branch of a body.
    if let Some((_, inner)) = HEADS.longest(i).filter(|(_, inner)| inner.shape == Shape::Named && i.first().is_some_and(|token| token.is_capital())) {
        let (rest, inside) = read(i)?;
        return (inner.kind != head.kind).then_some((rest, Body { kind: head.kind, level: Some(Level::Branch), place: inside.place }));
    }
    let len = run(i, 3);
    (len > 0).then(|| (i.skip(len), Body { kind: head.kind, level: Some(Level::Branch), place: Some(i.at()..i.at() + len) }))
}

/// Words in quotation marks, at most a dozen.
fn quoted(i: Tokens<'_>) -> Option<Tokens<'_>> {
    let open = i.first()?.as_mark()?;
    let close = match open {
        '“' => '”',
        '‘' => '’',
        '«' => '»',
        '"' | '\'' => open,
        _ => return None,
    };
    (1..=12).find(|at| i.mark_at(*at, close)).map(|at| i.skip(at + 1))
}
