//! How many were looked at of how many.

use super::Units;
use crate::activity::sentence::Sentence;
use crate::activity::tables::who::GROUPS;
use crate::activity::tables::word::{LEVELS, UNITS};
use crate::number::Number;
use crate::quantity::{self, Amount, Quantity};
use crate::text::{Kind, w};
use core::ops::Range;

/// Whether a figure says how many were looked at: it stands behind `tại`, or right behind the verb with no word for checks.
pub(super) fn is_units(sentence: &Sentence<'_>, range: &Range<usize>, behind: usize, figure: &Quantity) -> bool {
    let counts = matches!(figure.kind, quantity::Kind::Ratio | quantity::Kind::Count);
    // `kiểm tra hoạt động của 14/20 tổ`.
    let of_all = figure.kind == quantity::Kind::Ratio && range.start > behind && sentence.is(range.start - 1, w!("của"));
    let first = of_all
        || range.start > behind && is_share(sentence, range, figure)
        || range.start == behind
        || range.start.checked_sub(1).is_some_and(|at| sentence.is_any(at, &[w!("tại"), w!("ở"), w!("đối")]));
    counts && first && !counts_checks(sentence, range)
}

/// Whether a figure counts the inspections themselves: `5 cuộc`.
pub(super) fn counts_checks(sentence: &Sentence<'_>, range: &Range<usize>) -> bool {
    (range.end - 1..=range.end).any(|at| sentence.is_any(at, &[w!("cuộc"), w!("lượt"), w!("lần"), w!("buổi"), w!("đợt"), w!("vụ")]))
}

/// The units that a figure counts.
pub(super) fn units(sentence: &Sentence<'_>, range: &Range<usize>, figure: &Quantity) -> Option<Units> {
    let small = |number: Number| number.to_i64().and_then(|whole| u32::try_from(whole).ok());
    let (done, of) = match figure.amount? {
        Amount::Ratio(part, whole) => (small(part), small(whole)),
        Amount::One(number) => (small(number), None),
        Amount::Range(..) => return None,
    };
    let end = (range.start..range.end).rev().find(|at| sentence.token(*at).is_some_and(|token| token.kind() != Kind::Word)).map_or(range.end, |at| at + 1);
    let classifier = if end < range.end { sentence.passage(end..range.end) } else { None };
    let unit = figure.of.as_ref().map(|of| sentence.range(of.span).and_then(|of| sentence.passage(noun(sentence, of))).unwrap_or_else(|| of.clone()));
    Some(Units { done, of, unit: unit.or(classifier) })
}

/// What is counted, without the name of a place behind its level: `2 xã Lam Hạ và Lam Trung`.
fn noun(sentence: &Sentence<'_>, of: Range<usize>) -> Range<usize> {
    let named = |at: usize| sentence.token(at).is_some_and(|token| token.kind() == Kind::Word && token.is_capital());
    let level = LEVELS.longest(sentence.at(of.start)).map(|(len, ())| of.start + len);
    of.start..level.filter(|end| *end < of.end && named(*end)).unwrap_or(of.end)
}

/// Whether a figure counts places or bodies: `02 xã`, `5 cơ sở`.
pub(super) fn counts_places(sentence: &Sentence<'_>, range: &Range<usize>) -> bool {
    [range.end - 1, range.end]
        .into_iter()
        .any(|at| LEVELS.longest(sentence.at(at)).is_some() || sentence.at(at).reads(&[w!("cơ"), w!("sở")]) || sentence.at(at).reads(&[w!("đơn"), w!("vị")]))
}

/// Whether a figure says how many units of how many right behind what is looked into: `kiểm tra tài chính 9/31 CĐCS`.
pub(super) fn is_share(sentence: &Sentence<'_>, range: &Range<usize>, figure: &Quantity) -> bool {
    let word = range.start.checked_sub(1).and_then(|at| sentence.token(at)).is_some_and(|before| before.kind() == Kind::Word && !before.is(w!("của")));
    let units = figure.of.as_ref().and_then(|of| sentence.range(of.span)).is_some_and(|of| {
        UNITS.longest(sentence.at(of.start)).is_some() || GROUPS.longest(sentence.at(of.start)).is_some() || LEVELS.longest(sentence.at(of.start)).is_some()
    });
    figure.kind == quantity::Kind::Ratio && word && units
}

/// Whether a figure counts bodies or places that can be looked into.
pub(super) fn counts_units(figure: &Quantity, sentence: &Sentence<'_>) -> bool {
    figure.of.as_ref().and_then(|of| sentence.range(of.span)).is_some_and(|of| {
        let here = sentence.at(of.start);
        UNITS.longest(here).is_some() || GROUPS.longest(here).is_some() || LEVELS.longest(here).is_some() || figure.kind == quantity::Kind::Ratio
    })
}
