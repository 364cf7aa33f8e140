//! The illness, mottoes, and names that begin like a number in words.

use super::super::names::{MOTTOES, NAMES};
use super::Guard;
use crate::grammar::{First, Lexicon, Parsed, Rule, Tokens, firsts, says, void};
use crate::number::counted::is_counted;
use crate::number::words::unit;
use crate::text::{Word, w};

static MOTTO_OF: Lexicon<bool, { MOTTOES.len() }> = Lexicon::new(&MOTTOES);
static NAME: Lexicon<(), { NAMES.len() }> = Lexicon::new(&NAMES);

const NAME_STARTS: &[Word] = &firsts(&NAMES);

pub(super) static COVID: Rule<Guard> = Rule {
    name: "the illness",
    first: First::words(&[w!("covid"), w!("cov"), w!("sars")]),
    shape: covid,
    examples: &[
        says("Covid-19", "name"),
        says("Covid -19", "name"),
        says("COVID - 19", "name"),
        says("covid 19", "name"),
        says("SARS-CoV-2", "name"),
        says("Covid", "name"),
    ],
};

fn covid(i: Tokens<'_>) -> Parsed<'_, Guard> {
    if !i.first().is_some_and(|token| token.is_any(&[w!("covid"), w!("cov"), w!("sars")])) {
        return i.miss("the name of the illness");
    }
    let mut rest = i.skip(1);
    for _ in 0..2 {
        let dash = usize::from(rest.mark_at(0, '-'));
        let next = rest.get(dash);
        let goes_on = next.is_some_and(|token| token.is(w!("cov")) || matches!(token.as_number(), Some((19 | 2, _))));
        if !goes_on || dash == 0 && matches!(next.and_then(|token| token.as_number()), Some((2, _))) {
            break;
        }
        rest = rest.skip(dash + 1);
    }
    Ok((rest, Guard))
}

pub(super) static MOTTO: Rule<Guard> = Rule {
    name: "a motto by numbers",
    first: First::number_or(&[]),
    shape: motto,
    examples: &[
        says("5 không, 3 sạch", "name"),
        says("5 không 3 sạch", "name"),
        says("5 không – 3 sạch", "name"),
        says("05 không 03 sạch", "name"),
        says("5 có, 3sạch", "name"),
        says("5 tự, 5 cùng", "name"),
        says("3 chung", "name"),
        void("5 có"),
        void("5 hội viên"),
    ],
};

pub(super) static INVALID: Rule<Guard> = Rule {
    name: "the class of an invalid of war",
    first: First::words(&[w!("thương"), w!("bệnh"), w!("hạng")]),
    shape: invalid,
    examples: &[
        says("thương binh 2/4", "name"),
        says("thương binh hạng 1/4", "name"),
        says("bệnh binh 2/3", "name"),
        says("thương bệnh binh hạng 3/4", "name"),
        says("⟨hạng 4/4⟩, sống một mình", "name"),
        void("thương binh ⟨27/7⟩"),
        void("thương binh 2/4/2024"),
        void("thương binh"),
    ],
};

/// The loss of strength is told in four classes for invalids, in three for the sick (Decree 131/2021/NĐ-CP).
fn invalid(i: Tokens<'_>) -> Parsed<'_, Guard> {
    const HEADS: [&[Word]; 3] = [&[w!("thương"), w!("binh")], &[w!("bệnh"), w!("binh")], &[w!("thương"), w!("bệnh"), w!("binh")]];
    let head = HEADS.iter().find(|head| i.reads(head)).map_or(0, |head| head.len());
    let class = usize::from([w!("hạng"), w!("loại")].contains(&i.word_at(head)));
    let number = i.skip(head + class);
    let part = |at: usize| number.get(at).and_then(|token| token.as_number()).map(|(value, _)| value);
    let slashed = number.mark_at(1, '/') && number.glued_at(1) && !(number.mark_at(3, '/') && number.glued_at(3));
    match (part(0), part(2)) {
        (Some(class_of @ 1..=4), Some(all @ 3..=4)) if head + class > 0 && slashed && class_of <= all => Ok((number.skip(3), Guard)),
        _ => i.miss("a class"),
    }
}

fn motto(i: Tokens<'_>) -> Parsed<'_, Guard> {
    let mut rest = i;
    let (mut parts, mut alone) = (0, false);
    for _ in 0..4 {
        let join = usize::from(parts > 0 && (rest.mark_at(0, ',') || rest.mark_at(0, '-') || rest.word_at(0) == w!("và")));
        let number = rest.skip(join);
        let small = matches!(number.first().and_then(|token| token.as_number()), Some((1..=12, 1..=2)));
        match MOTTO_OF.longest(number.skip(1)) {
            Some((len, sure)) if small => {
                alone |= *sure;
                parts += 1;
                rest = number.skip(1 + len);
            }
            _ => break,
        }
    }
    if parts > 1 || alone { Ok((rest, Guard)) } else { i.miss("a motto") }
}

pub(super) static STEPS: Rule<Guard> =
    Rule { name: "one, two, three", first: First::number_or(&[]), shape: steps, examples: &[says("1-2-3", "name"), void("1-2")] };

fn steps(i: Tokens<'_>) -> Parsed<'_, Guard> {
    let value = |at| i.get(at).and_then(|token| token.as_number()).map(|(value, _)| value);
    let joined = i.mark_at(1, '-') && i.mark_at(3, '-');
    match (value(0), value(2), value(4)) {
        (Some(one), Some(two), Some(three)) if joined && one + 1 == two && two + 1 == three && three < 10 => Ok((i.skip(5), Guard)),
        _ => i.miss("steps"),
    }
}

pub(super) static NAME_OF_WORDS: Rule<Guard> = Rule {
    name: "a name that begins like a number",
    first: First::words(NAME_STARTS),
    shape: name_of_words,
    examples: &[
        says("khởi nghĩa ⟨Hai Bà Trưng⟩", "name"),
        says("Ba Bể", "name"),
        says("ba mẹ", "name"),
        says("ngã tư", "name"),
        void("ba nhiệm vụ"),
        says("Cách mạng tháng Tám", "name"),
        says("luống ⟨hoa mười giờ⟩", "name"),
        says("Tháng Ba biên giới", "name"),
    ],
};

fn name_of_words(i: Tokens<'_>) -> Parsed<'_, Guard> {
    match NAME.longest(i) {
        Some((len, ())) => Ok((i.skip(len), Guard)),
        None => i.miss("a name"),
    }
}

pub(super) static NAME_OF_A_WEEKDAY: Rule<Guard> = Rule {
    name: "a deed by its weekday",
    first: First::words(&[w!("ngày"), w!("thứ"), w!("chủ")]),
    shape: name_of_a_weekday,
    examples: &[
        says("Ngày Chủ nhật xanh", "name"),
        says("chủ nhật đỏ", "name"),
        says("ngày thứ Bảy tình nguyện", "name"),
        says("Thứ 7 tình nguyện", "name"),
        void("thứ bảy, tình nguyện"),
        void("thứ 7 tình nguyện viên"),
        void("ngày chủ nhật"),
    ],
};

fn name_of_a_weekday(i: Tokens<'_>) -> Parsed<'_, Guard> {
    let start = i.skip(usize::from(i.word_at(0) == w!("ngày")));
    let weekday = start.reads(&[w!("chủ"), w!("nhật")])
        || start.word_at(0) == w!("thứ")
            && start
                .get(1)
                .is_some_and(|day| day.as_number().is_some_and(|(value, _)| (2..=7).contains(&value)) || unit(day.as_word()).is_some() || day.is(w!("tư")));
    let deed = start.skip(2);
    let len = match deed.word_at(0) {
        word if word == w!("xanh") || word == w!("đỏ") || word == w!("hồng") => 1,
        _ if deed.reads(&[w!("tình"), w!("nguyện")]) && deed.word_at(2) != w!("viên") => 2,
        _ => return i.miss("the name of a deed"),
    };
    if weekday { Ok((deed.skip(len), Guard)) } else { i.miss("a weekday") }
}

pub(super) static DAY_AND_NIGHT: Rule<Guard> = Rule {
    name: "all hours of the day or days of the week",
    first: First::words(DUTIES).before_a_number(),
    shape: day_and_night,
    examples: &[says("phục ⟨vụ 24/7⟩", "name"), says("⟨trực 24/24⟩ giờ", "name"), void("hỗ trợ 24/7/2024"), void("phục vụ 24/7 hội viên")],
};

/// The last words of what is done all day: `trực`, `phục vụ`, `hỗ trợ`, `hoạt động`, `tư vấn`.
const DUTIES: &[Word] = &[w!("trực"), w!("vụ"), w!("trợ"), w!("động"), w!("vấn"), w!("chốt"), w!("gác"), w!("mở"), w!("cửa")];

fn day_and_night(i: Tokens<'_>) -> Parsed<'_, Guard> {
    let value = |at| i.get(at).and_then(|token| token.as_number()).map(|(value, _)| value);
    let whole = value(1) == Some(24) && matches!(value(3), Some(7 | 24)) && i.mark_at(2, '/') && i.glued_at(2) && i.glued_at(3);
    let rest = i.skip(4);
    if whole && !rest.mark_at(0, '/') && !is_counted(rest) { Ok((rest, Guard)) } else { i.miss("`24/7`") }
}
