//! Shapes that are times, which a scan for figures alone passes over. Where the floor of time reads as well, it claims them.

use super::said::amount;
use crate::grammar::{First, Parsed, Rule, Table, Tokens, says, void};
use crate::number::counted::{classifier, is_counted};
use crate::text::{Kind, Word, w};

/// What is passed over: a time stands here.
#[derive(Clone, Copy, Debug)]
pub(super) struct Time;

/// Every shape of a time that holds a number.
pub(super) static TIMES: Table<Time> = Table::new(&[&LENGTH, &CALENDAR, &DATE]);

static LENGTH: Rule<Time> = Rule {
    name: "a number of days or years",
    first: First::number_or(&[w!("một"), w!("hai"), w!("ba"), w!("bốn"), w!("năm"), w!("sáu"), w!("bảy"), w!("tám"), w!("chín"), w!("mười")]),
    shape: length,
    examples: &[
        says("3 tháng", "time"),
        says("6 tháng", "time"),
        says("hai ngày", "time"),
        says("3 - 5 năm", "time"),
        says("14h30", "time"),
        says("8 giờ 30 phút", "time"),
        says("90 phút", "time"),
        void("12 ngày công"),
    ],
};

const UNITS: &[Word] = &[
    w!("năm"),
    w!("tháng"),
    w!("tuần"),
    w!("ngày"),
    w!("giờ"),
    w!("phút"),
    w!("giây"),
    w!("quý"),
    w!("tiếng"),
    w!("thập"),
    w!("thế"),
    w!("đêm"),
    w!("h"),
    w!("g"),
];

fn length(i: Tokens<'_>) -> Parsed<'_, Time> {
    let (rest, _) = amount(i)?;
    let clock = rest.word_at(0) == w!("g") && rest.glued_at(0) && rest.get(1).is_some_and(|next| next.is_glued() && next.as_number().is_some());
    let unit = rest.first().is_some_and(|token| token.is_any(UNITS)) && (rest.word_at(0) != w!("g") || clock);
    if !unit || classifier(rest).is_some() {
        return i.miss("a unit of time");
    }
    let minutes = usize::from(
        rest.get(1).is_some_and(|next| next.as_number().is_some()) && [w!("h"), w!("giờ"), w!("g")].contains(&rest.word_at(0)) && !is_counted(rest.skip(2)),
    );
    let phut = usize::from(minutes == 1 && rest.word_at(2) == w!("phút"));
    Ok((rest.skip(1 + minutes + phut), Time))
}

static CALENDAR: Rule<Time> = Rule {
    name: "a word of the calendar and its numbers",
    first: First::words(&[
        w!("ngày"),
        w!("tháng"),
        w!("năm"),
        w!("quý"),
        w!("tuần"),
        w!("mùng"),
        w!("mồng"),
        w!("hôm"),
        w!("sáng"),
        w!("trưa"),
        w!("chiều"),
        w!("tối"),
        w!("đêm"),
        w!("kỳ"),
        w!("đoạn"),
        w!("học"),
        w!("lúc"),
        w!("hè"),
        w!("xuân"),
        w!("qua"),
        w!("nay"),
        w!("khóa"),
        w!("thứ"),
    ]),
    shape: calendar,
    examples: &[
        says("ngày 22-2", "time"),
        says("Sáng 29.11", "time"),
        says("năm 2020", "time"),
        says("⟨tháng 11/2020⟩", "time"),
        says("ngày 6, 7, 8/11/2020", "time"),
        says("nhiệm ⟨kỳ 2021⟩", "time"),
        says("ngày 27 và 28-7", "time"),
        void("mỗi ngày 5 suất"),
        void("sáng 15 hội viên"),
        void("hàng tháng 20 hộ"),
    ],
};

fn calendar(i: Tokens<'_>) -> Parsed<'_, Time> {
    const EACH: &[Word] =
        &[w!("mỗi"), w!("hàng"), w!("hằng"), w!("một"), w!("trong"), w!("từng"), w!("cùng"), w!("các"), w!("nhiều"), w!("cả"), w!("toàn"), w!("trường")];
    const DAY_PARTS: &[Word] = &[
        w!("sáng"),
        w!("trưa"),
        w!("chiều"),
        w!("tối"),
        w!("đêm"),
        w!("hôm"),
        w!("lúc"),
        w!("hè"),
        w!("xuân"),
        w!("qua"),
        w!("nay"),
        w!("học"),
        w!("đoạn"),
        w!("kỳ"),
        w!("khóa"),
        w!("quý"),
        w!("tuần"),
    ];
    let (bracket, number) = if i.mark_at(1, '(') { (true, i.skip(2)) } else { (false, i.skip(1)) };
    let Some((value, digits)) = number.first().and_then(|token| token.as_number()) else {
        return i.miss("a number");
    };
    let dated =
        number.get(2).is_some_and(|token| token.as_number().is_some()) && number.get(1).is_some_and(|token| matches!(token.as_mark(), Some('/' | '-' | '.')));
    let year = digits == 4 && (1900..2100).contains(&value);
    let each = i.back(1).is_some_and(|before| before.is_any(EACH));
    let part = i.first().is_some_and(|token| token.is_any(DAY_PARTS));
    if !year && (!dated || bracket) && (each || part || bracket) && is_counted(number.skip(1)) || digits > 4 {
        return i.miss("a date");
    }
    let mut rest = number.skip(1);
    for _ in 0..12 {
        let joined = match rest.first() {
            Some(token) if token.kind() == Kind::Mark => matches!(token.as_mark(), Some('/' | '-' | '.' | ',')),
            Some(token) => token.is(w!("và")) || token.is(w!("đến")),
            None => false,
        };
        let next = rest.get(1).and_then(|token| token.as_number());
        let comma = rest.mark_at(0, ',') || rest.mark_at(0, '.') && !rest.glued_at(1);
        let goes_on = joined && next.is_some_and(|(value, digits)| digits <= 4 && (value <= 31 || (1900..2100).contains(&value)));
        if !goes_on || is_counted(rest.skip(2)) && (comma || rest.word_at(0) != crate::text::Word::OTHER) || comma && year {
            break;
        }
        rest = rest.skip(2);
    }
    Ok((rest, Time))
}

static DATE: Rule<Time> = Rule {
    name: "a date or a clock",
    first: First::number_or(&[]),
    shape: date,
    examples: &[
        says("24/11/2020", "time"),
        says("24 / 11 / 2020", "time"),
        says("20/11", "time"),
        says("28-7-2020", "time"),
        says("24.11.2020", "time"),
        says("14:30", "time"),
        says("2016 - 2021", "time"),
        says("11/2020", "time"),
        says("18-19/9/2023", "time"),
        void("20/20 cơ sở"),
        void("5-10 suất"),
        void("9/10 xã"),
    ],
};

fn date(i: Tokens<'_>) -> Parsed<'_, Time> {
    let value = |at: usize| i.get(at).and_then(|token| token.as_number()).map(|(value, _)| value);
    let mark = |at: usize| i.get(at).and_then(|token| token.as_mark());
    let year = |value: u64| (1900..2100).contains(&value);
    let Some((first, second)) = value(0).zip(value(2)) else {
        return i.miss("a date");
    };
    let parts = 1 + 2
        * (1..5)
            .take_while(|part| {
                matches!(mark(2 * part - 1), Some('/' | '-' | '.' | ':'))
                    && value(2 * part).is_some()
                    && i.get(2 * part - 1).is_some_and(|token| token.run() == 1)
            })
            .count();
    let long = parts >= 5
        && (1..=parts / 2).any(|part| mark(2 * part - 1) == Some('/') || mark(2 * part - 1) == mark(1))
        && (first <= 31 || year(first))
        && !is_counted(i.skip(parts));
    let spaced_dot = mark(1) == Some('.') && (!i.glued_at(1) || !i.glued_at(2));
    let sound = match mark(1) {
        Some('/') => first <= 31 && second <= 12 || first <= 12 && year(second),
        Some('-') => year(first) && (year(second) || second < 100),
        Some(':') => first <= 24 && second <= 59,
        _ => false,
    };
    if long && !spaced_dot {
        return Ok((i.skip(parts), Time));
    }
    if sound && (mark(1) == Some('-') || !is_counted(i.skip(3))) { Ok((i.skip(3), Time)) } else { i.miss("a date") }
}
