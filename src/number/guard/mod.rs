//! Names that hold numbers. They claim their tokens, so that neither a time nor a figure is read inside: `phường 12`,
//! `đường 30/4`, `Nghị định 100`, `136/2013/NĐ-CP`, `Điều 5`, `Covid-19`, `5 không, 3 sạch`, a telephone's number.

mod codes;
mod documents;
mod names;
mod page;
mod places;

use super::counted::{classifier, measure, money, noun};
use super::figure::scale;
use crate::grammar::{Table, Tokens};
use crate::text::{Kind, Word, w};

/// What a guard says: that a name stands here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Guard;

/// What may stand in the name of a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// A number: `tổ 5`.
    Numbered,
    /// A number or a day: `đường 30/4`, `số nhà 11/30`.
    Dated,
    /// A day and no lone number: `chợ 19/5`.
    ADay,
}

/// Every name that holds a number.
pub(crate) static GUARDS: Table<Guard> = Table::new(&[
    &places::PLACE_BY_NUMBER,
    &places::MORE_PLACES,
    &places::SHORT_PLACE,
    &documents::NUMBER_SAID,
    &documents::DOCUMENT_BY_NUMBER,
    &documents::CODE,
    &documents::LAW_PART,
    &names::COVID,
    &names::MOTTO,
    &names::STEPS,
    &names::INVALID,
    &codes::PHONE,
    &codes::BARE_PHONE,
    &codes::VERSION,
    &codes::GLUED,
    &codes::GLUED_BEHIND,
    &page::READERS,
    &names::NAME_OF_WORDS,
    &names::NAME_OF_A_WEEKDAY,
    &names::DAY_AND_NIGHT,
    &page::LIST_MARK,
    &page::NOTHING_PAID,
]);

/// Whether a number could be a year.
fn is_year(i: Tokens<'_>) -> bool {
    i.first().and_then(|token| token.as_number()).is_some_and(|(value, digits)| digits == 4 && (1900..2100).contains(&value))
}

/// Whether a dot or comma with digits is glued behind a number.
fn decimals(i: Tokens<'_>) -> bool {
    (i.mark_at(1, '.') || i.mark_at(1, ',')) && i.glued_at(1) && i.glued_at(2) && i.get(2).is_some_and(|token| token.as_number().is_some())
}

/// Whether a day with its year stands here, which is no name: `… làm đường⏎05/03/2024`.
fn full_day(i: Tokens<'_>) -> bool {
    let number = |ahead: usize| i.get(ahead).is_some_and(|token| token.as_number().is_some());
    let parted = |ahead: usize| i.get(ahead).is_some_and(|token| matches!(token.as_mark(), Some('/' | '-' | '.')));
    let marked = parted(1) && number(2) && parted(3) && is_year(i.skip(4));
    marked || i.word_at(1) == w!("tháng") && number(2) && (i.word_at(3) == w!("năm") || is_year(i.skip(4)))
}

/// The length of `3 tháng 2`.
fn named_day(i: Tokens<'_>) -> Option<usize> {
    (i.word_at(1) == w!("tháng") && i.get(2).is_some_and(|token| token.as_number().is_some())).then_some(3)
}

/// The length of `30/4` or `19-5`, glued.
fn second(i: Tokens<'_>) -> Option<usize> {
    let joined = (i.mark_at(1, '/') || i.mark_at(1, '-')) && i.glued_at(1) && i.glued_at(2);
    (joined && i.get(2).is_some_and(|token| token.as_number().is_some())).then_some(3)
}

/// A letter glued behind a number: `14C`, `4a`.
fn letter(i: Tokens<'_>) -> Tokens<'_> {
    i.skip(usize::from(i.first().is_some_and(|token| {
        token.is_glued() && token.letters() == 1 && token.kind() == Kind::Word && measure(i).is_none() && money(i).is_none() && !is_short_scale(i)
    })))
}

/// Whether `k` or `tr` is glued behind a number: `500k`, `5tr`.
fn is_short_scale(i: Tokens<'_>) -> bool {
    i.first().is_some_and(|token| token.is_glued() && (token.is(w!("tr")) || token.is(w!("k")) && !token.is_capital()))
}

/// Whether the number before is a figure after all: something counted follows, or a time. A place behind a place
/// (`thôn 3 xã …`) is not counted.
fn counts(i: Tokens<'_>) -> bool {
    const TIMES: &[Word] = &[w!("năm"), w!("tháng"), w!("tuần"), w!("ngày"), w!("giờ"), w!("phút"), w!("tuổi"), w!("quý"), w!("phần")];
    const BODIES: &[Word] = &[
        w!("xã"),
        w!("phường"),
        w!("thị"),
        w!("quận"),
        w!("huyện"),
        w!("tỉnh"),
        w!("thành"),
        w!("thôn"),
        w!("ấp"),
        w!("khu"),
        w!("tổ"),
        w!("bản"),
        w!("làng"),
        w!("khóm"),
        w!("đường"),
        w!("phố"),
        w!("ngõ"),
        w!("hẻm"),
        w!("ngách"),
        w!("kiệt"),
    ];
    // Of `Trung ương 7 khóa XII`, the term is no count either.
    let term = i.word_at(0) == w!("khóa") && i.get(1).is_some_and(|next| next.as_roman().is_some() || next.as_number().is_some());
    let noun = noun(i).is_some() && !term && !i.first().is_some_and(|token| token.is_any(BODIES));
    let time = i.first().is_some_and(|token| token.is_any(TIMES)) && !(i.get(1).is_some_and(|next| next.as_number().is_some()) || i.word_at(1) == w!("nay"));
    // `kế hoạch 5 năm 2021-2025` counts five years.
    let years = i.word_at(0) == w!("năm") && is_year(i.skip(1)) && i.mark_at(2, '-') && is_year(i.skip(3));
    noun || time || years || is_short_scale(i) || scale(i.word_at(0)).is_some() || classifier(i).is_some() || measure(i).is_some() || money(i).is_some()
}
