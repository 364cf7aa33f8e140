//! Numbers as they are spoken, the first word left out: `triệu rưỡi`, `tỷ hai`, `nửa tấn`, `mươi người`.

use super::super::meant::{Meant, meant};
use super::super::of::{phrase_at, rate_at};
use super::super::said::{Read, bound};
use super::super::{Amount, Bound, Kind, Of, Said};
use crate::grammar::{First, Parsed, Rule, Tokens, says, void};
use crate::number::counted::{is_counted, measure};
use crate::number::figure::{digit, scale};
use crate::number::{Figure, Form, Number};
use crate::text::{Kind as Token, Word, w};

pub(super) static SPOKEN: Rule<Said> = Rule {
    name: "a number without its first word",
    first: First::words(&[
        w!("triệu"),
        w!("tỷ"),
        w!("trăm"),
        w!("nửa"),
        w!("mươi"),
        w!("một"),
        w!("hơn"),
        w!("gần"),
        w!("khoảng"),
        w!("chừng"),
        w!("trên"),
        w!("ngót"),
        w!("xấp"),
        w!("suýt"),
        w!("dưới"),
        w!("chưa"),
    ]),
    shape: spoken,
    examples: &[
        says("vay được ⟨triệu rưỡi⟩", "MONEY 1500000 VND"),
        says("giá ⟨tỷ hai⟩", "MONEY 1200000000 VND"),
        says("⟨hơn triệu tư⟩", "MONEY 1400000 VND MORE_THAN"),
        says("⟨trăm hai⟩ hội viên", "COUNT 120 of hội viên"),
        says("⟨trăm rưỡi suất⟩ quà", "COUNT 150 suất of quà"),
        says("góp ⟨nửa triệu đồng⟩/tháng", "MONEY 500000 VND per tháng"),
        says("⟨gần nửa triệu⟩", "MONEY 500000 VND APPROX"),
        says("mua ⟨nửa cân⟩ thịt", "MASS 0.5 kg of thịt"),
        says("⟨hơn nửa tấn⟩ rác", "MASS 0.5 t MORE_THAN of rác"),
        says("⟨một nửa⟩ hội viên", "RATIO 1/2 of hội viên"),
        says("⟨hơn một nửa⟩ số hộ", "RATIO 1/2 MORE_THAN of số hộ"),
        says("nhà có ⟨mươi người⟩", "COUNT 10 người APPROX"),
        says("⟨gần trăm hộ⟩", "COUNT 100 hộ APPROX"),
        says("⟨hơn chục nghìn lượt⟩ khách", "COUNT 10000 lượt MORE_THAN of khách"),
        says("⟨gần tỷ đồng⟩", "MONEY 1000000000 VND APPROX"),
        void("gần trăm năm"),
        void("tỷ lệ"),
        void("nửa đêm"),
        void("nửa tháng"),
        void("trăm năm"),
        void("một nửa."),
    ],
};

fn spoken(i: Tokens<'_>) -> Parsed<'_, Said> {
    let (start, bound) = bound(i);
    if let Some(said) = half_of_all(i, start, bound) {
        return Ok((i.skip(said.len), said));
    }
    let Some((rest, value, bound)) = value(start, bound) else {
        return i.miss("a number without its first word");
    };
    let figure = Figure { value, form: Form::Words, grouped: None, scaled: true, scale: if value < Number::from(1000) { 2 } else { 6 } };
    let read = Read { amount: Amount::One(value), last: figure, dashed: false };
    // Only money may stand alone.
    let Some(meant) = meant(start, rest, Some(&read), figure.scale).filter(|_| value >= Number::from(1000) || is_counted(rest)) else {
        return i.miss("a unit or something counted");
    };
    let end = rest.skip(meant.len);
    let len = i.taken(end);
    let per = rate_at(end).map(|(from, to)| (len + from, len + to));
    let said = Said { kind: meant.kind, amount: Some(Amount::One(value)), unit: meant.unit, bound, len, of: counted(&meant), per, note: None };
    Ok((per.map_or(end, |(_, to)| i.skip(to)), said))
}

fn counted(meant: &Meant) -> Of {
    if matches!(meant.kind, Kind::Money | Kind::Age) { Of::Nowhere } else { Of::Behind }
}

/// The number, the place behind it, and its bound: ten or so is about ten.
fn value(i: Tokens<'_>, bound: Bound) -> Option<(Tokens<'_>, Number, Bound)> {
    let first = i.word_at(0);
    // Behind another number the word is a part of it: `hai mươi`, `hàng triệu`.
    let goes_on = i.back(1).is_some_and(|before| before.as_number().is_some() || is_of_a_number(before.as_word()));
    if goes_on {
        return None;
    }
    if first == w!("nửa") {
        if let Some(power) = scale(i.word_at(1)).filter(|power| *power >= 3) {
            return Some((i.skip(2), Number::from(5).shifted(power - 1)?, bound));
        }
        return measure(i.skip(1)).and_then(|_| Some((i.skip(1), Number::new(5, 1)?, bound)));
    }
    if first == w!("mươi") {
        return is_counted(i.skip(1)).then(|| (i.skip(1), Number::from(10), if bound == Bound::Exact { Bound::Approx } else { bound }));
    }
    let power = scale(first)?;
    let second = i.word_at(1);
    // `gần trăm hộ`, `hơn chục nghìn lượt`: the bound says that it is one of them.
    if bound != Bound::Exact {
        let more = scale(second).filter(|more| *more > power.max(2));
        let rest = i.skip(1 + usize::from(more.is_some()));
        if is_counted(rest) {
            return Some((rest, Number::from(1).shifted(power + more.unwrap_or(0))?, bound));
        }
    }
    if ![2, 6, 9].contains(&power) {
        return None;
    }
    let tenths = match digit(second) {
        _ if second == w!("rưỡi") => 5,
        _ if second == w!("tư") => 4,
        // `tỷ năm` may be the year, `trăm năm` are years.
        Some(digit) if second != w!("năm") && scale(i.word_at(2)).is_none() => digit,
        _ => return None,
    };
    let value = Number::from(i64::from(10 + tenths)).shifted(power - 1)?;
    Some((i.skip(2), value, bound))
}

/// Whether a word is one that a number goes on from.
fn is_of_a_number(word: Word) -> bool {
    const MORE: [Word; 8] = [w!("hàng"), w!("vài"), w!("mấy"), w!("dăm"), w!("mười"), w!("mươi"), w!("bạc"), w!("phẩy")];
    digit(word).is_some() || scale(word).is_some() || MORE.contains(&word)
}

/// `một nửa hội viên`, `hơn nửa số hộ`: one of two parts.
fn half_of_all(i: Tokens<'_>, start: Tokens<'_>, bound: Bound) -> Option<Said> {
    let one = usize::from(start.word_at(0) == w!("một"));
    let half = start.skip(one);
    let all = half.skip(1);
    let whole = one == 1 && is_counted(all) && measure(all).is_none() || crate::number::counted::whole(all).is_some();
    if half.word_at(0) != w!("nửa") || !whole || phrase_at(all).is_none() || all.first().is_some_and(|next| next.kind() == Token::Mark) {
        return None;
    }
    let amount = Some(Amount::Ratio(Number::from(1), Number::from(2)));
    Some(Said { kind: Kind::Ratio, amount, unit: None, bound, len: i.taken(all), of: Of::Behind, per: None, note: None })
}
