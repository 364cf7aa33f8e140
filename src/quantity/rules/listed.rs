//! Several figures that share one unit, each a figure of its own: `70, 75, 80 và 85 tuổi`, `10, 20 và 30 triệu đồng`.

use super::super::meant::meant;
use super::super::said::Read;
use super::super::{Amount, Bound, Kind, Of, Said};
use crate::grammar::{First, Parsed, Rule, Tokens, says, void};
use crate::number::{Number, figure};
use crate::text::w;

/// How many may stand in one list.
const LONGEST: usize = 12;

pub(super) static LISTED: Rule<Said> = Rule {
    name: "one of several that share a unit",
    first: First::number_or(&[]),
    shape: listed,
    examples: &[
        says("tròn ⟨70⟩, 75 và 80 tuổi", "AGE 70"),
        says("các mức ⟨10⟩, 20 và 30 triệu đồng", "MONEY 10000000 VND"),
        says("lần lượt ⟨12⟩, 15 và 20%", "PERCENT 12 %"),
        says("từ ⟨30⟩ lên 45 triệu đồng", "MONEY 30000000 VND"),
        void("⟨70⟩, 75 và"),
        void("tổ 3, 4 và 5"),
    ],
};

fn listed(i: Tokens<'_>) -> Parsed<'_, Said> {
    let Some((value, digits)) = i.first().and_then(|token| token.as_number()).filter(|(value, digits)| *value > 0 && *digits <= 3) else {
        return i.miss("a number of a list");
    };
    let (mut at, mut last) = (1, 0);
    let (mut commas, mut ands) = (0, i.word_before(1) == w!("và"));
    for _ in 0..LONGEST {
        let comma = i.mark_at(at, ',') && !i.glued_at(at + 1);
        // `từ 30 lên 45 triệu đồng`
        let change = at == 1 && !comma && i.word_before(1) == w!("từ") && (i.word_at(at) == w!("lên") || i.word_at(at) == w!("xuống"));
        let and = change || i.word_at(at + usize::from(comma)) == w!("và");
        let next = at + usize::from(comma) + usize::from(and);
        if !comma && !and || i.get(next).and_then(|token| token.as_number()).is_none_or(|(value, _)| value >= 1000) {
            break;
        }
        commas += usize::from(comma || change || i.mark_before(1, ','));
        ands |= and;
        (last, at) = (next, next + 1);
    }
    if last == 0 {
        return i.miss("a list");
    }
    let said = |kind, unit, amount| Said { kind, amount: Some(amount), unit, bound: Bound::Exact, len: 1, of: Of::Nowhere, per: None, note: None };
    let value = i64::try_from(value).map(Number::from).unwrap_or_default();
    if i.word_at(at) == w!("tuổi") && value < Number::from(130) {
        return Ok((i.skip(1), said(Kind::Age, None, Amount::One(value))));
    }
    // `2, 5 triệu` may be one number that was typed badly, and `tổ 3, 4 và 5 kg` names two of three.
    let end = i.skip(last);
    let shared = commas > 0 && ands && digits <= 3;
    let (rest, read) = figure(end)?;
    let as_read = Read { amount: Amount::One(read.value), last: read, dashed: false };
    let own = if read.scaled { value.shifted(read.scale) } else { Some(value) };
    match (meant(end, rest, Some(&as_read), read.scale), own) {
        (Some(meant), Some(own)) if shared && meant.unit.is_some() && meant.kind != Kind::Count => {
            Ok((i.skip(1), said(meant.kind, meant.unit, Amount::One(own))))
        }
        _ => i.miss("a unit at the end of the list"),
    }
}
