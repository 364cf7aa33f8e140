//! Lengths: `3 tháng`, `hơn 2 năm`, `một năm rưỡi`, `7-10 ngày`, `5 năm qua`, `3 ngày trước`; and what comes every so often.

use super::clock::is_rate;
use super::period::several_years;
use super::piece::{joint, opens_a_date, row};
use crate::grammar::part::{one_of, words};
use crate::grammar::{Parsed, Tokens};
use crate::number::{Figure, Form, Number, figure};
use crate::text::{Kind, Word, w};
use crate::time::Modifier;
use crate::time::form::{Count, Length, Unit};
use crate::time::said::{Core, Said, Tense};
use crate::time::tables::{BEFORE_LENGTH, LASTING, UNITS};

/// What is compared by `hơn`.
const COMPARED: &[Word] = &[
    w!("sớm"),
    w!("muộn"),
    w!("nhanh"),
    w!("chậm"),
    w!("dài"),
    w!("lâu"),
    w!("nhiều"),
    w!("ít"),
    w!("lớn"),
    w!("già"),
    w!("trẻ"),
    w!("ngắn"),
    w!("rộng"),
    w!("cao"),
    w!("thấp"),
    w!("xa"),
];

/// A length with its bound and its direction.
pub(super) fn length(i: Tokens<'_>) -> Parsed<'_, Said> {
    if i.word_at(0) == w!("từ") {
        return at_least(i);
    }
    if i.word_at(0) == w!("cách") {
        return ago(i);
    }
    let (start, modifier) = match BEFORE_LENGTH.longest(i) {
        Some((len, modifier)) => (i.skip(len), Some(*modifier)),
        None => (i, None),
    };
    // `sớm hơn 5 ngày` compares, `kéo dài hơn 5 ngày` does not.
    if i.word_at(0) == w!("hơn") && i.back(1).is_some_and(|before| before.is_any(COMPARED)) && !i.follows(&[w!("kéo"), w!("dài")]) {
        return i.miss("a length that is not compared");
    }
    // `khoảng hơn 3 năm`: of two bounds the second is the closer one.
    let (start, modifier) = match BEFORE_LENGTH.longest(start) {
        Some((len, closer)) if modifier == Some(Modifier::Approx) => (start.skip(len), Some(*closer)),
        _ => (start, modifier),
    };
    let (rest, from, to) = match pair(start) {
        Some((rest, from, to)) => (rest, from, Some(to)),
        None => {
            let (rest, from) = one(start, modifier.is_some())?;
            (rest, from, None)
        }
    };
    if to.is_none() {
        if let Ok((rest, ())) = once(rest) {
            if let (Some(count), None, false) = (from.first.0.to_whole(), from.second, modifier.is_some()) {
                if let Ok(count @ 1..) = u16::try_from(count) {
                    return Ok((rest, Said::of(Core::Every(count, from.first.1))));
                }
            }
        }
        if let (Ok((after, _)), Some(count)) = (one_of(&[w!("trước")])(rest), from.first.0.to_whole()) {
            // `20 năm trước đây`
            let formerly = after.word_at(0) == w!("đây");
            let ends = formerly || !is_before_something(after);
            let after = after.skip(usize::from(formerly));
            if let (true, None, Ok(count)) = (ends, from.second, i32::try_from(count)) {
                return Ok((after, Said { modifier, ..Said::of(Core::Away(-count, from.first.1)) }));
            }
        }
    }
    let towards = match rest.word_at(0) {
        // `trong 48 giờ qua điện thoại`: by it.
        word if word == w!("qua") && !rest.get(1).is_some_and(|next| next.is_any(CHANNELS)) => Some((1, Tense::Past)),
        word if word == w!("tới") || word == w!("nữa") => Some((1, Tense::Future)),
        word if word == w!("vừa") && rest.word_at(1) == w!("qua") => Some((2, Tense::Past)),
        word if word == w!("sắp") && rest.word_at(1) == w!("tới") => Some((2, Tense::Future)),
        _ => None,
    };
    let rest = towards.map_or(rest, |(len, _)| rest.skip(len));
    Ok((rest, Said { modifier, ..Said::of(Core::Length { from, to, towards: towards.map(|(_, tense)| tense) }) }))
}

/// `cách đây 20 năm`, `cách nay hơn 3 tháng`: the point so long ago.
fn ago(i: Tokens<'_>) -> Parsed<'_, Said> {
    let (rest, _) = one_of(&[w!("cách")])(i)?;
    let (rest, _) = one_of(&[w!("đây"), w!("nay")])(rest)?;
    let (start, modifier) = BEFORE_LENGTH.longest(rest).map_or((rest, None), |(len, modifier)| (rest.skip(len), Some(*modifier)));
    let (rest, length) = one(start, true)?;
    match (length.second, length.first.0.to_whole().and_then(|count| i32::try_from(count).ok())) {
        (None, Some(count)) => Ok((rest, Said { modifier, ..Said::of(Core::Away(-count, length.first.1)) })),
        _ => i.miss("a whole number of units"),
    }
}

/// Behind `qua` they are what something goes by.
const CHANNELS: &[Word] = &[
    w!("tin"),
    w!("điện"),
    w!("mạng"),
    w!("zalo"),
    w!("facebook"),
    w!("bưu"),
    w!("cổng"),
    w!("kênh"),
    w!("loa"),
    w!("hệ"),
    w!("trang"),
    w!("thư"),
    w!("email"),
    w!("app"),
    w!("đường"),
];

/// `từ 2 năm trở lên`, with its `từ`; `từ 3 năm công tác trở lên` with what the years are of.
fn at_least(i: Tokens<'_>) -> Parsed<'_, Said> {
    let (rest, from) = one(i.skip(1), true)?;
    let rest = (0..=3)
        .map(|more| rest.skip(more))
        .take_while(|place| place.at() == rest.at() || place.back(1).is_some_and(|word| word.kind() == Kind::Word))
        .find(|place| place.word_at(0) == w!("trở"))
        .unwrap_or(rest);
    let modifier = match (rest.word_at(0) == w!("trở"), rest.word_at(1)) {
        (true, word) if word == w!("lên") => Modifier::EqualOrMore,
        (true, word) if word == w!("xuống") => Modifier::EqualOrLess,
        _ => return rest.miss("`trở lên`"),
    };
    Ok((rest.skip(2), Said { modifier: Some(modifier), ..Said::of(Core::Length { from, to: None, towards: None }) }))
}

/// Whether `trước` has what it lies before behind it: `3 ngày trước đại hội`, and not `3 ngày trước Hội đã …`.
fn is_before_something(i: Tokens<'_>) -> bool {
    const EVENTS: &[Word] = &[
        w!("khi"),
        w!("lúc"),
        w!("ngày"),
        w!("tháng"),
        w!("năm"),
        w!("đó"),
        w!("đây"),
        w!("đại"),
        w!("kỳ"),
        w!("lễ"),
        w!("tết"),
        w!("buổi"),
        w!("cuộc"),
        w!("hạn"),
        w!("thời"),
        w!("bầu"),
        w!("giờ"),
        w!("mùa"),
        w!("thềm"),
        w!("giỗ"),
        w!("rằm"),
    ];
    let event = i.word_at(0) == w!("hội") && [w!("nghị"), w!("thi"), w!("thảo"), w!("diễn")].contains(&i.word_at(1));
    event || i.first().is_some_and(|token| token.is_any(EVENTS) || token.kind() == Kind::Number)
}

/// `một lần`, `1 lần`, `/lần` behind a length: it recurs.
fn once(i: Tokens<'_>) -> Parsed<'_, ()> {
    if i.mark_at(0, '/') && i.word_at(1) == w!("lần") {
        return Ok((i.skip(2), ()));
    }
    let one = i.word_at(0) == w!("một") || i.first().and_then(|token| token.as_number()).is_some_and(|(value, _)| value == 1);
    if one && i.word_at(1) == w!("lần") { Ok((i.skip(2), ())) } else { i.miss("`một lần`") }
}

/// `7-10 ngày`, `2 đến 3 tháng`.
fn pair(i: Tokens<'_>) -> Option<(Tokens<'_>, Length, Length)> {
    let (rest, from) = count(i).ok()?;
    // `hai ba ngày`, `ba, bốn tuần`
    let rest = match joint(rest) {
        Ok((rest, ())) => rest,
        Err(_) => {
            let parted = rest.skip(usize::from(rest.mark_at(0, ',')));
            if let Some((rest, unit)) = four_or_five(i, rest) {
                let length = |count| Length { negative: false, first: (Count::whole(count), unit), second: None };
                return Some((rest, length(4), length(5)));
            }
            let (_, to) = count(parted).ok()?;
            let next = from.value.checked_add(Number::from(1)) == Some(to.value);
            if from.form == Form::Words && to.form == Form::Words && next && i.taken(rest) == 1 { parted } else { return None }
        }
    };
    let (rest, to) = one(rest, false).ok()?;
    let first = (Count::of(from.value)?, to.first.1);
    if to.second.is_some() || to.first.0.number() <= from.value {
        return None;
    }
    Some((rest, Length { negative: false, first, second: None }, to))
}

/// `bốn năm ngày nữa`; `bốn năm ngày thành lập` are four years.
fn four_or_five<'t>(i: Tokens<'t>, rest: Tokens<'t>) -> Option<(Tokens<'t>, Unit)> {
    const ENDS: &[Word] = &[w!("một"), w!("nữa"), w!("sau"), w!("qua"), w!("tới"), w!("liền"), w!("trước"), w!("mới"), w!("là")];
    if i.word_at(0) != w!("bốn") || i.taken(rest) != 1 || rest.word_at(0) != w!("năm") {
        return None;
    }
    let (after, (1, unit)) = unit(rest.skip(1)).ok()? else {
        return None;
    };
    after.first().is_none_or(|next| next.kind() == Kind::Mark || next.is_any(ENDS)).then_some((after, unit))
}

/// One length: a number and its unit, a half, a smaller unit behind.
fn one(i: Tokens<'_>, bounded: bool) -> Parsed<'_, Length> {
    let half = |times: u16| Number::new(i128::from(times) * 5, 1).unwrap_or_default();
    if i.word_at(0) == w!("nửa") {
        let (rest, (times, unit)) = unit(i.skip(1))?;
        return match Count::of(half(times)) {
            Some(count) => Ok((rest, Length { negative: false, first: (count, unit), second: None })),
            None => i.miss("a length of time"),
        };
    }
    let (rest, read) = count(i)?;
    let unit_at = rest;
    let (rest, (times, unit_said)) = unit(rest)?;
    if is_no_length(i, unit_at, rest, unit_said, bounded) {
        return i.miss("a length of time");
    }
    let value = read.value.mantissa().checked_mul(i128::from(times)).and_then(|mantissa| Number::new(mantissa, read.value.scale()));
    let halved = rest.word_at(0) == w!("rưỡi");
    let value = value.and_then(|value| if halved { value.checked_add(half(times)) } else { Some(value) });
    let Some(first) = value.and_then(Count::of).map(|count| (count, unit_said)) else {
        return i.miss("a length of time");
    };
    if halved {
        return Ok((rest.skip(1), Length { negative: false, first, second: None }));
    }
    let rest_and_second = rest.first().filter(|token| token.kind() == Kind::Number).and_then(|_| {
        let (behind, more) = count(rest).ok()?;
        let (after, (1, smaller)) = unit(behind).ok()? else {
            return None;
        };
        let follows = smaller > unit_said && !is_no_length(rest, behind, after, smaller, true);
        if follows && !is_clock_pair(unit_said, smaller, i, bounded) { Some((after, (Count::of(more.value)?, smaller))) } else { None }
    });
    Ok(match rest_and_second {
        Some((after, second)) => (after, Length { negative: false, first, second: Some(second) }),
        None => (rest, Length { negative: false, first, second: None }),
    })
}

/// `2 giờ 15 phút` is a clock time where nothing says that it lasts.
fn is_clock_pair(unit: Unit, smaller: Unit, i: Tokens<'_>, bounded: bool) -> bool {
    unit == Unit::Hour && smaller == Unit::Minute && !bounded && !lasts(i)
}

/// How many: digits, or words that cannot be the year.
fn count(i: Tokens<'_>) -> Parsed<'_, Figure> {
    let (rest, read) = figure(i)?;
    // `năm tháng` and `năm ngày` are the year far more often than five of them; so is a name in capitals.
    let year = read.form == Form::Words && i.word_at(0) == w!("năm") && i.taken(rest) == 1 && !is_five(rest);
    let quoted = i.mark_before(1, '“') || i.mark_before(1, '"');
    let name = read.form == Form::Words && i.first().is_some_and(|token| token.is_capital() && !token.is_all_upper()) && !i.begins_sentence() && !quoted;
    // `lần thứ 13 năm 2021`, `lớp 5 tháng 9`.
    let numbered = i.back(1).is_some_and(|before| before.is_any(&[w!("thứ"), w!("số"), w!("lớp"), w!("khối")]));
    if year || name || numbered { i.miss("a number") } else { Ok((rest, read)) }
}

/// Whether the `năm` before this unit is five of it: a word of direction follows (`năm ngày qua`, `năm năm liền`).
fn is_five(i: Tokens<'_>) -> bool {
    const DIRECTIONS: &[Word] = &[w!("qua"), w!("tới"), w!("nữa"), w!("liền"), w!("liên"), w!("rưỡi")];
    unit(i).is_ok_and(|(rest, _)| {
        let ago = rest.word_at(0) == w!("trước") && !opens_a_date(rest) && !is_before_something(rest.skip(1));
        // `năm tháng qua đi` are years and months.
        let poetic = rest.word_at(1) == w!("đi")
            || i.word_at(0) == w!("tháng") && !i.back(2).is_some_and(|before| before.is_any(&[w!("trong"), w!("gần"), w!("hơn"), w!("khoảng")]));
        if poetic {
            return false;
        }
        let recent = rest.reads(&[w!("vừa"), w!("qua")]) || rest.reads(&[w!("gần"), w!("đây")]);
        ago || recent || rest.first().is_some_and(|next| next.is_any(DIRECTIONS))
    })
}

fn unit(i: Tokens<'_>) -> Parsed<'_, (u16, Unit)> {
    match UNITS.longest(i) {
        Some((len, unit)) => Ok((i.skip(len), *unit)),
        None => i.miss("a unit of time"),
    }
}

/// What has a number behind it and a year behind that: `đợt 2 năm 2021, 2022`.
const NUMBERED: &[Word] = &[
    w!("đợt"),
    w!("quý"),
    w!("tháng"),
    w!("kỳ"),
    w!("đoạn"),
    w!("khóa"),
    w!("hội"),
    w!("vòng"),
    w!("nhóm"),
    w!("loại"),
    w!("hạng"),
    w!("cấp"),
    w!("tập"),
    w!("phần"),
    w!("bài"),
    w!("lần"),
    w!("mục"),
];

/// What looks like a number and a unit and is none: `24 tháng 11`, `13 năm 2021`, `30 ngày công`, `8 giờ` on the clock.
fn is_no_length(i: Tokens<'_>, unit_at: Tokens<'_>, rest: Tokens<'_>, unit: Unit, bounded: bool) -> bool {
    let number = rest.first().and_then(|token| token.as_number());
    let next = rest.word_at(0);
    match unit {
        Unit::Year => {
            // Of `2 năm 2021, 2022` both are told: how many, and which.
            let year = number.is_some_and(|(value, count)| count == 4 && (1000..3000).contains(&value));
            year && (!several_years(rest) || i.back(1).is_some_and(|before| before.is_any(NUMBERED))) || next == w!("sinh")
        }
        Unit::Month => {
            next == w!("tuổi")
                || joint(rest).is_ok_and(|(behind, ())| behind.word_at(1) == w!("tuổi"))
                || number.is_some_and(|(value, count)| count <= 2 && (1..=12).contains(&value)) && ![w!("ngày"), w!("lần")].contains(&rest.word_at(1))
                || row(&[(w!("giêng"), ()), (w!("chạp"), ())], next).is_some()
        }
        Unit::Day => next == w!("công") || next == w!("tuổi"),
        Unit::Hour => {
            let spoken = unit_at.word_at(0) == w!("tiếng") || unit_at.word_at(1) == w!("đồng");
            let language = unit_at.word_at(0) == w!("tiếng") && rest.first().is_some_and(|token| token.is_capital() && !token.is_all_upper());
            // `8 giờ/ngày`, `2 giờ tới`
            let rate = is_rate(i, rest) || rest.mark_at(0, '/') && rest.get(1).is_some_and(|token| token.kind() == Kind::Word);
            let ended = rest.get(1).is_none_or(|next| next.kind() == Kind::Mark);
            let at = i.back(1).is_some_and(|before| before.is_any(&[w!("lúc"), w!("vào"), w!("hồi"), w!("từ"), w!("đến")]));
            let towards = next == w!("tới") || next == w!("qua") || next == w!("nữa") || next == w!("trước") && ended && !at;
            language || !spoken && !bounded && !rate && !towards && !lasts(i) && !is_spent(i, rest)
        }
        Unit::Week | Unit::Minute | Unit::Second => next == w!("tuổi"),
    }
}

/// Whether hours are spent on what follows: `Gần 3 giờ thảo luận`; `lúc 8 giờ thảo luận` tells when.
pub(super) fn is_spent(i: Tokens<'_>, rest: Tokens<'_>) -> bool {
    const DEEDS: &[[Word; 2]] = &[
        [w!("thảo"), w!("luận")],
        [w!("làm"), w!("việc")],
        [w!("tranh"), w!("tài")],
        [w!("trao"), w!("đổi")],
        [w!("đồng"), w!("hồ")],
        [w!("liên"), w!("tục")],
        [w!("luyện"), w!("tập")],
        [w!("thi"), w!("đấu")],
        [w!("di"), w!("chuyển")],
        [w!("đi"), w!("bộ")],
    ];
    let at_a_time = i.back(1).is_some_and(|before| before.is_any(&[w!("lúc"), w!("hồi"), w!("vào"), w!("từ"), w!("đến"), w!("đúng")]));
    !at_a_time && DEEDS.iter().any(|deed| rest.reads(deed))
}

/// Whether what stands before says that it lasts: `trong`, `suốt`, `kéo dài`, `mất`, `sau`, `hơn`.
pub(super) fn lasts(i: Tokens<'_>) -> bool {
    let each = [w!("mỗi"), w!("một")].contains(&i.word_before(2)) && [w!("ngày"), w!("tuần"), w!("tháng"), w!("buổi")].contains(&i.word_before(1));
    each || i.back(1).is_some_and(|before| before.is_any(LASTING))
}

/// `hằng năm`, `hàng tháng`, `mỗi quý`, `mỗi 2 năm`, `cứ 3 tháng`.
pub(super) fn every(i: Tokens<'_>) -> Parsed<'_, Said> {
    let (rest, head) = one_of(&[w!("hằng"), w!("hàng"), w!("mỗi"), w!("cứ")])(i)?;
    let head = if head.is(w!("cứ")) && rest.word_at(0) == w!("mỗi") { return i.miss("a recurrence") } else { head };
    let (rest, count) = match count(rest) {
        Ok((rest, read)) if head.is(w!("mỗi")) || head.is(w!("cứ")) => match read.value.to_i64() {
            Some(count @ 1..=999) => (rest, count as u16),
            _ => return rest.miss("a number"),
        },
        _ if head.is(w!("cứ")) => return i.miss("a number"),
        _ => (rest, 1),
    };
    let (rest, (times, unit)) = unit(rest)?;
    let rest = if head.is(w!("cứ")) { once(rest).map_or(rest, |(rest, ())| rest) } else { rest };
    if count == 1
        && (rest.first().is_some_and(|token| {
            token.kind() == Kind::Number && head.is(w!("mỗi")) && unit == Unit::Year && token.as_number().is_some_and(|(_, digits)| digits == 4)
        }))
        || rest.word_at(0) == w!("công")
        || rest.word_at(0) == w!("học")
    {
        return i.miss("a recurrence");
    }
    let rest = words(&[w!("một"), w!("năm")])(rest).map_or(rest, |_| rest);
    Ok((rest, Said::of(Core::Every(count * times, unit))))
}
