//! Names that hold numbers. They claim their tokens, so that neither a time nor a figure is read inside: `phường 12`,
//! `đường 30/4`, `Nghị định 100`, `136/2013/NĐ-CP`, `Điều 5`, `Covid-19`, `5 không, 3 sạch`, a telephone's number.

use super::counted::{classifier, measure, money, noun};
use super::figure::scale;
use super::names::{COUNTERS, DOCUMENTS, MOTTOES, NAMES, PARTS, PHONES, PLACES};
use crate::grammar::{First, Lexicon, Parsed, Rule, Table, Tokens, says, void};
use crate::text::{Gap, Kind, Token, Word, w};

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
}

static PLACE: Lexicon<Place, { PLACES.len() }> = Lexicon::new(&PLACES);
static DOCUMENT: Lexicon<(), { DOCUMENTS.len() }> = Lexicon::new(&DOCUMENTS);
static PART: Lexicon<(), { PARTS.len() }> = Lexicon::new(&PARTS);
static MOTTO_OF: Lexicon<bool, { MOTTOES.len() }> = Lexicon::new(&MOTTOES);
static NAME: Lexicon<(), { NAMES.len() }> = Lexicon::new(&NAMES);
static COUNTER: Lexicon<(), { COUNTERS.len() }> = Lexicon::new(&COUNTERS);
static PHONE_OF: Lexicon<(), { PHONES.len() }> = Lexicon::new(&PHONES);

/// Every name that holds a number.
pub(crate) static GUARDS: Table<Guard> =
    Table::new(&[&PLACE_BY_NUMBER, &SHORT_PLACE, &NUMBER_SAID, &DOCUMENT_BY_NUMBER, &CODE, &LAW_PART, &COVID, &MOTTO, &STEPS, &PHONE, &BARE_PHONE, &VERSION, &GLUED, &GLUED_BEHIND, &READERS, &NAME_OF_WORDS, &LIST_MARK, &NOTHING_PAID]);

static PLACE_BY_NUMBER: Rule<Guard> = Rule {
    name: "a place by its number",
    first: First::words(PLACE_WORDS),
    shape: place,
    examples: &[
        says("phường 12", "name"),
        says("⟨ấp 2⟩ Tây", "name"),
        says("khu phố 10", "name"),
        says("⟨tổ 5⟩, thôn", "name"),
        says("⟨thôn 3⟩ xã", "name"),
        says("xã 19-5", "name"),
        says("đường 30/4", "name"),
        says("Quỹ 20/10", "name"),
        says("Quốc lộ 14C", "name"),
        says("ĐT 612", "name"),
        says("lớp 12", "name"),
        says("Sư đoàn 302", "name"),
        says("bão số 10", "name"),
        says("Dự án 8", "name"),
        says("⟨số nhà 11/30⟩ ngõ", "name"),
        void("tổ 5 người"),
        void("lớp 40 học viên"),
        void("xã 20 suất quà"),
        void("đường 3 km"),
        void("dự án 5 tỷ đồng"),
    ],
};

/// What the names of places begin with.
const PLACE_WORDS: &[Word] = &[
    w!("phường"), w!("quận"), w!("thôn"), w!("ấp"), w!("bản"), w!("làng"), w!("buôn"), w!("khu"), w!("tổ"), w!("tdp"), w!("kp"), w!("khóm"), w!("xóm"), w!("đội"),
    w!("cụm"), w!("chi"), w!("tiểu"), w!("vùng"), w!("quân"), w!("sư"), w!("trung"), w!("lữ"), w!("đại"), w!("binh"), w!("hải"), w!("quốc"), w!("ql"), w!("tỉnh"), w!("tl"),
    w!("hương"), w!("đt"), w!("đường"), w!("huyện"), w!("lớp"), w!("khối"), w!("bão"), w!("dự"), w!("đề"), w!("chương"), w!("nhóm"), w!("hạng"), w!("tầng"), w!("lầu"),
    w!("phòng"), w!("lô"), w!("đợt"), w!("bậc"), w!("vòng"), w!("bảng"), w!("hội"), w!("nhà"), w!("xí"), w!("trạm"), w!("kênh"), w!("tuyến"), w!("thcs"), w!("thpt"),
    w!("mầm"), w!("mẫu"), w!("công"), w!("nông"), w!("phân"), w!("trại"), w!("hộ"), w!("phụ"), w!("biểu"), w!("phiên"), w!("liên"), w!("xã"), w!("ngõ"), w!("hẻm"), w!("kiệt"),
    w!("ngách"), w!("quỹ"), w!("số"), w!("quảng"), w!("phố"), w!("sân"),
];

fn place(i: Tokens<'_>) -> Parsed<'_, Guard> {
    let Some((len, place)) = PLACE.longest(i) else {
        return i.miss("a place");
    };
    let said = usize::from(i.word_at(len) == w!("số"));
    let number = i.skip(len + said);
    let Some((_, digits)) = number.first().and_then(|token| token.as_number()).filter(|(_, digits)| *digits <= 4) else {
        return i.miss("a number");
    };
    let second = second(number);
    let rest = match (place, second) {
        (Place::Dated, Some(len)) => number.skip(len),
        (Place::Numbered, Some(_)) => return i.miss("one number"),
        (_, None) => number.skip(1),
    };
    let rest = letter(rest);
    if rest.mark_at(0, '%') || decimals(number) || said == 0 && counts(rest) || digits == 4 && *place == Place::Numbered && said == 0 && second.is_none() && is_year(number) {
        return i.miss("a name");
    }
    Ok((rest, Guard))
}

/// Whether a number could be a year.
fn is_year(i: Tokens<'_>) -> bool {
    i.first().and_then(|token| token.as_number()).is_some_and(|(value, digits)| digits == 4 && (1900..2100).contains(&value))
}

/// Whether a dot or comma with digits is glued behind a number.
fn decimals(i: Tokens<'_>) -> bool {
    (i.mark_at(1, '.') || i.mark_at(1, ',')) && i.glued_at(1) && i.glued_at(2) && i.get(2).is_some_and(|token| token.as_number().is_some())
}

/// The length of `30/4` or `19-5`, glued.
fn second(i: Tokens<'_>) -> Option<usize> {
    let joined = (i.mark_at(1, '/') || i.mark_at(1, '-')) && i.glued_at(1) && i.glued_at(2);
    (joined && i.get(2).is_some_and(|token| token.as_number().is_some())).then_some(3)
}

/// A letter glued behind a number: `14C`, `4a`.
fn letter(i: Tokens<'_>) -> Tokens<'_> {
    i.skip(usize::from(i.first().is_some_and(|token| token.is_glued() && token.letters() == 1 && token.kind() == Kind::Word && measure(i).is_none())))
}

/// Whether the number before is a figure after all: something counted follows, or a time. A place behind a place
/// (`thôn 3 xã …`) is not counted.
fn counts(i: Tokens<'_>) -> bool {
    const TIMES: &[Word] = &[w!("năm"), w!("tháng"), w!("tuần"), w!("ngày"), w!("giờ"), w!("phút"), w!("tuổi"), w!("quý"), w!("phần")];
    const BODIES: &[Word] = &[
        w!("xã"), w!("phường"), w!("thị"), w!("quận"), w!("huyện"), w!("tỉnh"), w!("thành"), w!("thôn"), w!("ấp"), w!("khu"), w!("tổ"), w!("bản"), w!("làng"), w!("khóm"), w!("đường"), w!("phố"),
    ];
    let noun = noun(i).is_some() && !i.first().is_some_and(|token| token.is_any(BODIES));
    let time = i.first().is_some_and(|token| token.is_any(TIMES)) && !(i.get(1).is_some_and(|next| next.as_number().is_some()) || i.word_at(1) == w!("nay"));
    noun || time || scale(i.word_at(0)).is_some() || classifier(i).is_some() || measure(i).is_some() || money(i).is_some()
}

static SHORT_PLACE: Rule<Guard> = Rule {
    name: "a place in short by its number",
    first: First::words(&[w!("q"), w!("p"), w!("h"), w!("kp"), w!("ql"), w!("tl")]),
    shape: short_place,
    examples: &[says("Q.5", "name"), says("P.14", "name"), says("⟨P.7⟩, Q", "name"), says("KP. 3", "name"), void("q.")],
};

fn short_place(i: Tokens<'_>) -> Parsed<'_, Guard> {
    let dot = usize::from(i.mark_at(1, '.') && i.glued_at(1));
    let capital = i.first().is_some_and(|token| token.is_capital());
    match i.get(1 + dot).and_then(|token| token.as_number()) {
        Some((_, 1..=3)) if capital && (dot == 1 || i.glued_at(1)) && !i.mark_at(2 + dot, '%') => Ok((letter(i.skip(2 + dot)), Guard)),
        _ => i.miss("the number of a place"),
    }
}

static NUMBER_SAID: Rule<Guard> = Rule {
    name: "by the number",
    first: First::words(&[w!("số")]),
    shape: number_said,
    examples: &[says("tiêu chí ⟨số 17⟩", "name"), says("⟨số: 129/KH-CCB⟩", "name"), says("⟨số 23/KH-BTV⟩ ngày", "name"), void("số 300 hội viên"), void("tổng số 300"), void("số 5.000.000 đồng")],
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
    if named && !decimals(number) && !rest.mark_at(0, '%') && !counts(rest) && !i.back(1).is_some_and(|before| before.is_any(SUMS)) && second(number).is_none() {
        return Ok((letter(rest), Guard));
    }
    i.miss("a number that names")
}

static DOCUMENT_BY_NUMBER: Rule<Guard> = Rule {
    name: "a document by its number",
    first: First::words(&[
        w!("nghị"), w!("chỉ"), w!("kế"), w!("hướng"), w!("công"), w!("quyết"), w!("thông"), w!("kết"), w!("quy"), w!("tờ"), w!("luật"), w!("văn"), w!("báo"), w!("pháp"), w!("điều"),
        w!("chương"), w!("đề"), w!("giấy"), w!("sắc"),
    ]),
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
    if number.first().and_then(|token| token.as_number()).is_none_or(|(_, digits)| digits > 5) || second(number).is_some() || colon > said {
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
    if said == 0 && (counts(rest) || is_year(number) || decimals(number) && !number.mark_at(1, ',')) { i.miss("a number that names") } else { Ok((rest, Guard)) }
}

static CODE: Rule<Guard> = Rule {
    name: "the number of a document",
    first: First::number_or(&[]),
    shape: code,
    examples: &[says("136/2013/NĐ-CP", "name"), says("4a/NQ-BCH", "name"), says("62 – KL/TW", "name"), says("02-NQ/TW", "name"), says("49/2012/TT-BTC", "name"), void("20/20 CĐCS")],
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

static LAW_PART: Rule<Guard> = Rule {
    name: "a part of a law",
    first: First::words(&[w!("điều"), w!("khoản"), w!("điểm"), w!("chương"), w!("mục"), w!("phần"), w!("tiết"), w!("phụ")]),
    shape: law_part,
    examples: &[says("Điều 5", "name"), says("khoản 2", "name"), says("Chương III", "name"), says("điểm a", "name"), says("⟨khoản 2⟩ Điều", "name"), void("khoản 20 triệu đồng"), void("điểm 5 hộ")],
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

static COVID: Rule<Guard> = Rule {
    name: "the illness",
    first: First::words(&[w!("covid"), w!("cov"), w!("sars")]),
    shape: covid,
    examples: &[says("Covid-19", "name"), says("Covid -19", "name"), says("COVID - 19", "name"), says("covid 19", "name"), says("SARS-CoV-2", "name"), says("Covid", "name")],
};

fn covid(i: Tokens<'_>) -> Parsed<'_, Guard> {
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

static MOTTO: Rule<Guard> = Rule {
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

static STEPS: Rule<Guard> = Rule {
    name: "one, two, three",
    first: First::number_or(&[]),
    shape: steps,
    examples: &[says("1-2-3", "name"), void("1-2")],
};

fn steps(i: Tokens<'_>) -> Parsed<'_, Guard> {
    let value = |at| i.get(at).and_then(|token| token.as_number()).map(|(value, _)| value);
    let joined = i.mark_at(1, '-') && i.mark_at(3, '-');
    match (value(0), value(2), value(4)) {
        (Some(one), Some(two), Some(three)) if joined && one + 1 == two && two + 1 == three && three < 10 => Ok((i.skip(5), Guard)),
        _ => i.miss("steps"),
    }
}

static PHONE: Rule<Guard> = Rule {
    name: "a telephone's number",
    first: First::words(&[
        w!("hotline"), w!("điện"), w!("đt"), w!("sđt"), w!("fax"), w!("tel"), w!("zalo"), w!("số"), w!("liên"), w!("di"), w!("đường"), w!("tổng"), w!("mobile"), w!("tài"), w!("stk"), w!("phone"),
    ]),
    shape: phone,
    examples: &[says("Điện thoại: 0912.345.678", "name"), says("Hotline 1900 1234", "name"), says("ĐT: (0263) 3822 456", "name"), void("điện thoại 5 chiếc")],
};

fn phone(i: Tokens<'_>) -> Parsed<'_, Guard> {
    let Some((len, ())) = PHONE_OF.longest(i) else {
        return i.miss("a telephone");
    };
    let marks = (0..3).take_while(|ahead| matches!(i.get(len + ahead).and_then(|token| token.as_mark()), Some(':' | '.' | '(' | '+'))).count();
    let number = i.skip(len + marks);
    match dialled(number) {
        Some((len, 6..)) => Ok((number.skip(len), Guard)),
        _ => i.miss("the number of a telephone"),
    }
}

static BARE_PHONE: Rule<Guard> = Rule {
    name: "a number that begins with zero",
    first: First::number_or(&[]),
    shape: bare_phone,
    examples: &[says("0912345678", "name"), says("0912 345 678", "name"), says("0912.345.678", "name"), void("05 tập thể")],
};

fn bare_phone(i: Tokens<'_>) -> Parsed<'_, Guard> {
    let zero = i.first().and_then(|token| token.as_number()).is_some_and(|(value, digits)| digits >= 3 && value < 10_u64.pow(digits - 1));
    match dialled(i) {
        Some((len, 9..=11)) if zero => Ok((i.skip(len), Guard)),
        _ => i.miss("the number of a telephone"),
    }
}

/// Groups of digits as they are dialled: how many tokens and digits.
fn dialled(i: Tokens<'_>) -> Option<(usize, u32)> {
    let (_, mut digits) = i.first()?.as_number()?;
    let mut len = 1;
    while len < 12 {
        let mark = usize::from(matches!(i.get(len).and_then(|token| token.as_mark()), Some('.' | '-' | ')')));
        match i.get(len + mark).filter(|token| token.gap() <= Gap::Space).and_then(|token| token.as_number()) {
            Some((_, more @ 2..)) if digits + more <= 12 => {
                digits += more;
                len += mark + 1;
            }
            _ => break,
        }
    }
    Some((len, digits))
}

static VERSION: Rule<Guard> = Rule {
    name: "a version",
    first: First::number_or(&[]),
    shape: version,
    examples: &[says("cách mạng công nghiệp ⟨4.0⟩", "name"), void("4.050 hộ"), void("4.0 điểm")],
};

fn version(i: Tokens<'_>) -> Parsed<'_, Guard> {
    let zero = matches!(i.get(2).and_then(|token| token.as_number()), Some((0, 1)));
    let goes_on = i.mark_at(3, '.') && i.glued_at(3) && i.glued_at(4);
    if zero && i.mark_at(1, '.') && i.glued_at(1) && i.glued_at(2) && !goes_on && !i.mark_at(3, '%') && !counts(i.skip(3)) { Ok((i.skip(3), Guard)) } else { i.miss("a version") }
}

static GLUED: Rule<Guard> = Rule {
    name: "a number with a letter behind",
    first: First::number_or(&[]),
    shape: glued,
    examples: &[says("Trung tâm Hội nghị ⟨25B⟩", "name"), says("5K", "name"), says("5G", "name"), void("90m2"), void("500.000đ")],
};

fn glued(i: Tokens<'_>) -> Parsed<'_, Guard> {
    let single = i.get(1).is_some_and(|token| token.is_glued() && token.is_all_upper() && token.letters() == 1);
    let unit = matches!(i.word_at(1), word if word == w!("m") || word == w!("l") || word == w!("đ") || word == w!("h"));
    if single && !unit { Ok((i.skip(2), Guard)) } else { i.miss("a letter") }
}

static GLUED_BEHIND: Rule<Guard> = Rule {
    name: "letters with a number behind",
    first: First::capital_or(&[]),
    shape: glued_behind,
    examples: &[says("VIE071", "name"), says("H5N1", "name"), void("ngày6")],
};

fn glued_behind(i: Tokens<'_>) -> Parsed<'_, Guard> {
    let glued = |at: usize| i.get(at).is_some_and(|token| token.is_glued());
    if !i.first().is_some_and(|token| token.is_all_upper()) || !i.get(1).is_some_and(|token| token.is_glued() && token.as_number().is_some()) || measure(i).is_some_and(|(len, _)| len > 1) {
        return i.miss("letters and a number");
    }
    let len = (2..8).find(|at| !glued(*at) || i.get(*at).is_some_and(|token| token.kind() == Kind::Mark)).unwrap_or(8);
    Ok((i.skip(len), Guard))
}

static READERS: Rule<Guard> = Rule {
    name: "a counter of readers",
    first: First::words(&[w!("lượt"), w!("số"), w!("view"), w!("views"), w!("đã"), w!("tổng"), w!("bình"), w!("đang")]).or_marks(&[]),
    shape: readers,
    examples: &[says("Lượt xem: 92", "name"), says("Tổng lượt truy cập 89140337", "name"), says("View count: 226", "name"), says("Lượt đọc: 2.230", "name"), void("lượt xem")],
};

fn readers(i: Tokens<'_>) -> Parsed<'_, Guard> {
    let Some((len, ())) = COUNTER.longest(i) else {
        return i.miss("a counter");
    };
    let colon = usize::from(i.mark_at(len, ':'));
    let mut rest = i.skip(len + colon);
    if rest.first().is_none_or(|token| token.kind() != Kind::Number) {
        return i.miss("a number");
    }
    rest = rest.skip(1);
    while (rest.mark_at(0, '.') || rest.mark_at(0, ',')) && rest.glued_at(0) && rest.glued_at(1) && rest.get(1).is_some_and(|token| token.as_number().is_some()) {
        rest = rest.skip(2);
    }
    Ok((rest, Guard))
}

static NAME_OF_WORDS: Rule<Guard> = Rule {
    name: "a name that begins like a number",
    first: First::words(&[w!("hai"), w!("ba"), w!("năm"), w!("bảy"), w!("ngã")]),
    shape: name_of_words,
    examples: &[says("khởi nghĩa ⟨Hai Bà Trưng⟩", "name"), says("Ba Bể", "name"), says("ba mẹ", "name"), says("ngã tư", "name"), void("ba nhiệm vụ")],
};

fn name_of_words(i: Tokens<'_>) -> Parsed<'_, Guard> {
    match NAME.longest(i) {
        Some((len, ())) => Ok((i.skip(len), Guard)),
        None => i.miss("a name"),
    }
}

static LIST_MARK: Rule<Guard> = Rule {
    name: "the mark of a list",
    first: First::number_or(&[]),
    shape: list_mark,
    examples: &[void("có 1. tổ")],
};

fn list_mark(i: Tokens<'_>) -> Parsed<'_, Guard> {
    let heads_a_line = i.first().is_some_and(|token| token.gap() >= Gap::Line && matches!(token.as_number(), Some((_, 1..=2))));
    let marked = matches!(i.get(1).filter(|mark| mark.is_glued() && mark.run() == 1).and_then(|mark| mark.as_mark()), Some('.' | ')' | '/'));
    if heads_a_line && marked && !i.glued_at(2) { Ok((i.skip(2), Guard)) } else { i.miss("the mark of a list") }
}

static NOTHING_PAID: Rule<Guard> = Rule {
    name: "what costs nothing",
    first: First::number_or(&[]),
    shape: nothing_paid,
    examples: &[says("gian hàng ⟨0 đồng⟩", "name"), says("0 trong 0 đánh giá", "name"), void("10 đồng chí")],
};

fn nothing_paid(i: Tokens<'_>) -> Parsed<'_, Guard> {
    let zero = |at: usize| matches!(i.get(at).and_then(|token| token.as_number()), Some((0, _)));
    if zero(0) && i.word_at(1) == w!("đồng") {
        return Ok((i.skip(2), Guard));
    }
    if i.skip(1).reads(&[w!("trong")]) && i.skip(3).reads(&[w!("đánh"), w!("giá")]) { Ok((i.skip(5), Guard)) } else { i.miss("nothing") }
}
