//! Documents and parts of laws by their number.

use super::super::names::{DOCUMENTS, PARTS};
use super::{Guard, counts, decimals, is_year, letter, second};
use crate::grammar::{First, Lexicon, Parsed, Rule, Tokens, firsts, says, void};
use crate::text::{Kind, Token, Word, w};

static DOCUMENT: Lexicon<(), { DOCUMENTS.len() }> = Lexicon::new(&DOCUMENTS);
static PART: Lexicon<(), { PARTS.len() }> = Lexicon::new(&PARTS);

const DOCUMENT_STARTS: &[Word] = &firsts(&DOCUMENTS);
const PART_STARTS: &[Word] = &firsts(&PARTS);

pub(super) static NUMBER_SAID: Rule<Guard> = Rule {
    name: "by the number",
    first: First::words(&[w!("số")]),
    shape: number_said,
    examples: &[
        says("tiêu chí ⟨số 17⟩", "name"),
        says("⟨số: 129/KH-CCB⟩", "name"),
        says("⟨số 23/KH-BTV⟩ ngày", "name"),
        void("số 300 hội viên"),
        void("tổng số 300"),
        void("số 5.000.000 đồng"),
    ],
};

fn number_said(i: Tokens<'_>) -> Parsed<'_, Guard> {
    const SUMS: &[Word] = &[w!("tổng"), w!("trong"), w!("con"), w!("tỷ"), w!("điểm"), w!("đa")];
    let colon = usize::from(i.mark_at(1, ':'));
    let number = i.skip(1 + colon);
    if let Ok((rest, guard)) = code(number) {
        return Ok((rest, guard));
    }
    let named = number.first().and_then(|token| token.as_number()).is_some_and(|(_, digits)| digits <= 4);
    let rest = number.skip(second(number).unwrap_or(1));
    if named && !decimals(number) && !rest.mark_at(0, '%') && !counts(rest) && !i.back(1).is_some_and(|before| before.is_any(SUMS)) && second(number).is_none()
    {
        return Ok((letter(rest), Guard));
    }
    i.miss("a number that names")
}

pub(super) static DOCUMENT_BY_NUMBER: Rule<Guard> = Rule {
    name: "a document by its number",
    first: First::words(DOCUMENT_STARTS),
    shape: document,
    examples: &[
        says("Nghị định 100", "name"),
        says("⟨Kế hoạch số 23/KH-BTV⟩ ngày 5", "name"),
        says("Nghị quyết 02-NQ/TW", "name"),
        says("Kết luận 62 – KL/TW", "name"),
        says("Nghị quyết số 4a/NQ-BCH", "name"),
        says("quyết định 217,218", "name"),
        says("⟨Quyết định 59⟩ ngày 19-11-2015", "name"),
        says("Kế hoạch 298 KH/TWĐTN", "name"),
        says("Đề án 939", "name"),
        void("kế hoạch 5 năm"),
        void("báo cáo 6 tháng"),
        void("quyết định 3 giải pháp"),
    ],
};

fn document(i: Tokens<'_>) -> Parsed<'_, Guard> {
    let Some((len, ())) = DOCUMENT.longest(i) else {
        return i.miss("a document");
    };
    let said = usize::from(i.word_at(len) == w!("số"));
    let colon = usize::from(i.mark_at(len + said, ':'));
    let number = i.skip(len + said + colon);
    if let Ok((rest, guard)) = code(number) {
        return Ok((rest, guard));
    }
    if number.first().and_then(|token| token.as_number()).is_none_or(|(_, digits)| digits > 5)
        || number.mark_at(1, '%')
        || second(number).is_some()
        || colon > said
    {
        return i.miss("a number");
    }
    let mut rest = letter(number.skip(1));
    // `quyết định 217,218`, `290, 188, 142`
    while rest.mark_at(0, ',') && rest.get(1).and_then(|token| token.as_number()).is_some_and(|(_, digits)| digits >= 2) && !counts(rest.skip(2)) {
        rest = rest.skip(2);
    }
    // `298 KH/TWĐTN`
    if rest.first().is_some_and(|token| is_upper(&token)) && rest.mark_at(1, '/') && rest.get(2).is_some_and(|token| is_upper(&token)) {
        rest = chain(rest.skip(1));
    }
    if said == 0 && (counts(rest) || is_year(number) || decimals(number) && !number.mark_at(1, ',')) {
        i.miss("a number that names")
    } else {
        Ok((rest, Guard))
    }
}

pub(super) static CODE: Rule<Guard> = Rule {
    name: "the number of a document",
    first: First::number_or(&[]),
    shape: code,
    examples: &[
        says("136/2013/NĐ-CP", "name"),
        says("4a/NQ-BCH", "name"),
        says("62 – KL/TW", "name"),
        says("02-NQ/TW", "name"),
        says("49/2012/TT-BTC", "name"),
        void("20/20 CĐCS"),
    ],
};

fn code(i: Tokens<'_>) -> Parsed<'_, Guard> {
    if i.first().and_then(|token| token.as_number()).is_none_or(|(_, digits)| digits > 6) {
        return i.miss("a number");
    }
    let mut rest = letter(i.skip(1));
    if rest.mark_at(0, '/') && is_year(rest.skip(1)) {
        rest = rest.skip(2);
    }
    let end = chain(rest);
    let first = rest.get(1).is_some_and(|token| is_upper(&token));
    let glued = rest.mark_at(0, '/') && rest.glued_at(0) && rest.glued_at(1);
    if first && (glued || rest.taken(end) >= 4) { Ok((end, Guard)) } else { i.miss("letters of a body") }
}

fn is_upper(token: &Token) -> bool {
    token.is_all_upper() && token.letters() >= 2
}

/// Capitals joined by slashes and dashes: `/KH-BTV`.
fn chain(mut i: Tokens<'_>) -> Tokens<'_> {
    for _ in 0..6 {
        let joined = i.mark_at(0, '/') || i.mark_at(0, '-');
        let named = i.get(1).is_some_and(|token| token.is_all_upper() || token.is_glued() && token.as_number().is_some() && i.glued_at(0));
        if !joined || !named {
            break;
        }
        i = i.skip(2);
    }
    i
}

pub(super) static LAW_PART: Rule<Guard> = Rule {
    name: "a part of a law",
    first: First::words(PART_STARTS),
    shape: law_part,
    examples: &[
        says("Điều 5", "name"),
        says("khoản 2", "name"),
        says("Chương III", "name"),
        says("điểm a", "name"),
        says("⟨khoản 2⟩ Điều", "name"),
        void("khoản 20 triệu đồng"),
        void("điểm 5 hộ"),
    ],
};

fn law_part(i: Tokens<'_>) -> Parsed<'_, Guard> {
    let Some((len, ())) = PART.longest(i) else {
        return i.miss("a part of a law");
    };
    let number = i.skip(len);
    let Some(token) = number.first() else {
        return i.miss("a number");
    };
    let rest = match token.as_number() {
        Some((_, 1..=3)) if !decimals(number) && second(number).is_none() && !number.mark_at(1, '%') => letter(number.skip(1)),
        None if token.as_roman().is_some() || token.letters() == 1 && token.kind() == Kind::Word => number.skip(1),
        _ => return i.miss("a number"),
    };
    let counted = counts(rest) && !i.skip(len + 1).first().is_some_and(|next| next.is_any(&[w!("điều"), w!("khoản"), w!("chương"), w!("mục")]));
    if counted { i.miss("a number that names") } else { Ok((rest, Guard)) }
}
