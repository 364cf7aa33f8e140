//! A part of a whole: `20/20 cơ sở`, `đạt 9/10`, `hai phần ba`.

use super::super::of::phrase_at;
use super::super::said::bound;
use super::super::units::kind_of;
use super::super::{Amount, Bound, Kind, Of, Said, Unit};
use crate::grammar::{First, Parsed, Rule, Tokens, says, void};
use crate::note::NoteKind;
use crate::number::counted::{is_counted, measure};
use crate::number::{Form, Number, figure};
use crate::text::{Kind as Token, Word, w};

pub(super) static RATIO: Rule<Said> = Rule {
    name: "a part of a whole",
    first: First::number_or(&[w!("hơn"), w!("trên"), w!("gần"), w!("khoảng"), w!("ít"), w!("tối"), w!("dưới")]),
    shape: ratio,
    examples: &[
        says("⟨20/20⟩ cơ sở Hội", "RATIO 20/20 of cơ sở hội"),
        says("⟨9/10⟩ xã", "RATIO 9/10 of xã"),
        says("đạt ⟨9/10⟩", "RATIO 9/10"),
        says("⟨1.234/1.300⟩ hội viên", "RATIO 1234/1300 of hội viên"),
        says("⟨118/125⟩ hội viên", "RATIO 118/125 of hội viên"),
        says("⟨257/1998⟩ hội viên", "RATIO 257/1998 of hội viên"),
        says("⟨trên 2/3⟩ số hội viên", "RATIO 2/3 MORE_THAN of số hội viên"),
        says("cho ⟨2/3⟩ dân số xã", "RATIO 2/3 of dân số xã"),
        says("⟨1/2⟩ diện tích", "RATIO 1/2 of diện tích"),
        says("⟨3/4⟩ số hộ", "RATIO 3/4 of số hộ"),
        says("⟨9/12⟩ tổng số hội viên", "RATIO 9/12 of tổng số hội viên"),
        says("bằng ⟨2/3⟩ năm trước", "RATIO 2/3"),
        says("⟨148 / 148⟩ xã", "RATIO 148/148 of xã"),
        says("⟨1.757/1.500⟩ hội viên", "RATIO 1757/1500 of hội viên"),
        says("⟨1/2 kg⟩ gạo", "MASS 0.5 kg of gạo"),
        void("20/10"),
        void("15/20/2010"),
        void("30/2"),
        void("lớp 9/12"),
        void("trực 24/7"),
        void("ngày 9/10"),
    ],
};

fn ratio(i: Tokens<'_>) -> Parsed<'_, Said> {
    let (start, bound) = bound(i);
    if start.get(1).is_none_or(|next| next.kind() == Token::Word) {
        return i.miss("a slash");
    }
    let (slash, part) = plain(start)?;
    if !slash.mark_at(0, '/') {
        return i.miss("a slash");
    }
    let (rest, all) = plain(slash.skip(1))?;
    let goes_on = rest.first().is_some_and(|next| next.is_mark('/') || next.is_mark('-') && rest.glued_at(0) && rest.glued_at(1));
    if goes_on || all == Number::from(0) || !is_ratio(start, rest, part, all) {
        return i.miss("what is counted");
    }
    if let Some((len, kind, unit, value)) = share_of_a_unit(rest, part, all) {
        let end = rest.skip(len);
        let said = Said { kind, amount: Some(Amount::One(value)), unit: Some(unit), bound, len: i.taken(end), of: Of::Behind, per: None, note: None };
        return Ok((end, said));
    }
    let note = (part > all).then_some(NoteKind::RatioAboveOne);
    let said = Said { kind: Kind::Ratio, amount: Some(Amount::Ratio(part, all)), unit: None, bound, len: i.taken(rest), of: Of::Behind, per: None, note };
    Ok((rest, said))
}

/// `1/2 kg`: a share of one unit of measure is a number.
fn share_of_a_unit(i: Tokens<'_>, part: Number, all: Number) -> Option<(usize, Kind, Unit, Number)> {
    let (len, code) = measure(i)?;
    let (kind, unit) = kind_of(code)?;
    let (part, all) = (part.to_i64()?, all.to_i64().filter(|all| *all > 0)?);
    // Shares of halves to eighths end after three decimals.
    let thousandths = part.checked_mul(1000).filter(|value| part < all && value % all == 0)? / all;
    Some((len, kind, unit, Number::new(thousandths.into(), 3)?))
}

/// A whole number in digits.
fn plain(i: Tokens<'_>) -> Parsed<'_, Number> {
    let (rest, read) = figure(i)?;
    if matches!(read.form, Form::Digits(_)) && !read.scaled && read.value.scale() == 0 { Ok((rest, read.value)) } else { i.miss("a whole number") }
}

/// Whether `a/b` is no date: something countable follows, a share is told, or no calendar has it and something follows.
fn is_ratio(start: Tokens<'_>, rest: Tokens<'_>, part: Number, all: Number) -> bool {
    const DATED: &[Word] = &[
        w!("ngày"),
        w!("sáng"),
        w!("trưa"),
        w!("chiều"),
        w!("tối"),
        w!("đêm"),
        w!("hôm"),
        w!("tháng"),
        w!("quý"),
        w!("mùng"),
        w!("mồng"),
        w!("số"),
        w!("đường"),
    ];
    const SHARE: &[Word] = &[w!("đạt"), w!("lệ"), w!("được"), w!("chiếm")];
    if start.back(1).is_some_and(|before| before.is_any(DATED)) {
        return false;
    }
    let within = |value: Number, most: i64| (Number::from(1)..=Number::from(most)).contains(&value);
    let a_day = within(part, 31) && within(all, 12);
    let a_month = within(part, 12) && (Number::from(1900)..Number::from(2100)).contains(&all);
    if is_counted(rest) {
        return true;
    }
    let told = start.back(1).is_some_and(|before| before.is_any(SHARE)) || start.follows(&[w!("tỷ"), w!("số")]);
    told && !a_month || !a_day && !a_month && (phrase_at(rest).is_some() || part > Number::from(31) || all > Number::from(31))
}

pub(super) static IN_WORDS: Rule<Said> = Rule {
    name: "a fraction in words",
    first: First::number_or(&[
        w!("một"),
        w!("hai"),
        w!("ba"),
        w!("bốn"),
        w!("năm"),
        w!("sáu"),
        w!("bảy"),
        w!("tám"),
        w!("chín"),
        w!("hơn"),
        w!("gần"),
        w!("khoảng"),
        w!("trên"),
    ]),
    shape: in_words,
    examples: &[says("hai phần ba", "RATIO 2/3"), says("⟨hơn một phần tư⟩ hội viên", "RATIO 1/4 MORE_THAN of hội viên")],
};

/// The most words of the part: `chín mươi lăm phần trăm`.
const PART_WORDS: usize = 5;

fn in_words(i: Tokens<'_>) -> Parsed<'_, Said> {
    let (start, bound) = bound(i);
    if !(1..=PART_WORDS).any(|ahead| start.word_at(ahead) == w!("phần")) {
        return i.miss("`phần`");
    }
    let (rest, part) = figure(start)?;
    if rest.word_at(0) != w!("phần") || part.scaled {
        return i.miss("`phần`");
    }
    let (rest, all) = match rest.word_at(1) {
        word if word == w!("tư") => (rest.skip(2), Number::from(4)),
        _ => {
            let (rest, all) = figure(rest.skip(1))?;
            if all.scaled || all.form != Form::Words {
                return i.miss("a whole in words");
            }
            (rest, all.value)
        }
    };
    if part.value >= all {
        return i.miss("a part that is less than the whole");
    }
    let said =
        Said { kind: Kind::Ratio, amount: Some(Amount::Ratio(part.value, all)), unit: None, bound, len: i.taken(rest), of: Of::Behind, per: None, note: None };
    Ok((rest, said))
}

pub(super) static OUT_OF: Rule<Said> = Rule {
    name: "so many out of so many",
    first: First::number_or(&[]),
    shape: out_of,
    examples: &[
        says("có ⟨1 trong 10⟩ dự án", "RATIO 1/10 of dự án"),
        says("⟨3 trong số 12⟩ xã", "RATIO 3/12 of xã"),
        says("⟨30 trong tổng số 263⟩ hội viên", "RATIO 30/263 of hội viên"),
        void("3 trong 5 năm"),
    ],
};

fn out_of(i: Tokens<'_>) -> Parsed<'_, Said> {
    if i.word_at(1) != w!("trong") {
        return i.miss("`trong`");
    }
    let (rest, part) = plain(i)?;
    if rest.word_at(0) != w!("trong") {
        return i.miss("`trong`");
    }
    let whole = match (rest.word_at(1), rest.word_at(2)) {
        (word, _) if word == w!("số") => 2,
        (word, next) if word == w!("tổng") && next == w!("số") => 3,
        _ => 1,
    };
    let (rest, all) = plain(rest.skip(whole))?;
    if part > all || !is_counted(rest) {
        return i.miss("a part that is no more than the whole");
    }
    let said = Said {
        kind: Kind::Ratio,
        amount: Some(Amount::Ratio(part, all)),
        unit: None,
        bound: Bound::Exact,
        len: i.taken(rest),
        of: Of::Behind,
        per: None,
        note: None,
    };
    Ok((rest, said))
}
