//! The grammar of a body's name: what it is, then the words that say which one.
//!
//! May import: `grammar`, `text`, the seats, tables and types of this floor.

use super::group::{chapter, club};
use super::organisation::{Level, OrganisationKind};
use super::seat::{COUNTED, Rung, bare_place, breaks, is_central_city, is_name_word, seat};
use super::tables::fields::FIELDS;
use super::tables::heads::HEADS;
use super::tables::levels::LEVELS;
use super::tables::positions::POSITIONS;
use super::tables::stops::FAMOUS;
use super::tables::surnames::SURNAMES;
use super::trade::trade;
use crate::grammar::{First, Parsed, Rule, Tokens, says, void};
use crate::text::{Kind, Word, w};
use core::ops::Range;

/// What the first words of a body's name say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Head {
    pub(super) kind: OrganisationKind,
    pub(super) shape: Shape,
    level: Option<Level>,
}

impl Head {
    pub(super) const fn new(kind: OrganisationKind, shape: Shape, level: Option<Level>) -> Self {
        Self { kind, shape, level }
    }
}

/// What may or must stand behind the first words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    /// Nothing: `Bộ Chính trị`.
    Whole,
    /// A seat, or nothing: `NHCSXH`.
    Free,
    /// The name of a place, or nothing: `Huyện ủy`.
    Own,
    /// A seat, `Việt Nam`, a place or another body: a kind alone is no body.
    Seated,
    /// A seat, and the head must be capitalised: `Đoàn xã`.
    Local,
    /// What it works in: `Sở Tài chính`.
    Field,
    /// A name of its own: `Trường Tiểu học Kim Đồng`.
    Named,
    /// A number and what it works in: `Vùng 4 Hải quân`.
    Numbered,
    /// A name and a seat: `CLB Nữ doanh nhân quận`.
    Club,
    /// A branch: `Chi hội phụ nữ thôn 5`.
    Chapter,
}

/// A body as its name says it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Body {
    pub(super) kind: OrganisationKind,
    pub(super) level: Option<Level>,
    /// The place, as tokens of the paragraph.
    pub(super) place: Option<Range<usize>>,
}

pub(super) static BODY: Rule<Body> = Rule {
    name: "kind, level, place",
    first: First::among(HEADS.starts().or(LEVELS.starts())),
    shape: body,
    examples: &[
        says("Hội LHPN huyện Sông Mây", "women's union, district, Sông Mây"),
        says("Hội Liên hiệp Phụ nữ (LHPN) tỉnh", "women's union, province, -"),
        says("Hội liên hiệp phụ nữ Việt Nam", "women's union, central, -"),
        says("Hội Phụ nữ Công an huyện", "women's union, district, -"),
        says("⟨UBND TP.Sông Mây⟩ và các phòng", "people's committee, district, Sông Mây"),
        says("Hội Nông dân Q.5", "farmers' union, district, 5"),
        says("⟨Ủy ban MTTQ Việt Nam phường 12⟩ tặng 5 suất quà", "fatherland front, commune, 12"),
        says("Hội CCB, ⟨Hội Chữ thập đỏ xã⟩", "red cross, commune, -"),
        says("Hội LHPN huyện Ea H'leo", "women's union, district, Ea H'leo"),
        says("Huyện ủy", "party committee, district, -"),
        says("⟨Tỉnh đoàn Sông Mây⟩ ra quân", "youth union, province, Sông Mây"),
        says("⟨Thành đoàn TP. Hồ Chí Minh⟩", "youth union, province, Hồ Chí Minh"),
        says("⟨Hội LHPN Sông Mây⟩ tổ chức", "women's union, -, Sông Mây"),
        says("Trung ương Hội Nông dân Việt Nam", "farmers' union, central, -"),
        says("Bộ Chính trị", "party committee, central, -"),
        says("Sở Văn hóa, Thể thao và Du lịch", "state agency, province, -"),
        says("Phòng GD&ĐT huyện", "state agency, district, -"),
        says("đại diện ⟨Sở Nội vụ⟩", "state agency, province, -"),
        says("NHCSXH", "bank, -, -"),
        says("CĐCS Trường Mầm non Họa Mi", "trade union, branch, Họa Mi"),
        says("⟨HỘI LIÊN HIỆP PHỤ NỮ XÃ SÔNG MÂY⟩ TỔ CHỨC HỘI NGHỊ", "women's union, commune, SÔNG MÂY"),
        says("⟨Hội LHPN huyện Sông Mây cũ⟩", "women's union, district, Sông Mây"),
        says("Chi hội phụ nữ thôn Đồng Me 2", "women's union, branch, Đồng Me 2"),
        says("Chi hội nông dân nghề nghiệp “Nuôi ong” ấp 3", "farmers' union, branch, 3"),
        says("CLB Nữ chủ trang trại huyện", "other, district, -"),
        says("Trường Tiểu học Đồng Me", "school, -, Đồng Me"),
        says("⟨Hội Phụ nữ Phường 5⟩ Quận 10", "women's union, commune, 5"),
        says("⟨Trường Mầm non 19/5⟩ khai giảng", "school, -, 19/5"),
        says("⟨Trường Tiểu học số 1 Sông Mây⟩", "school, -, số 1 Sông Mây"),
        says("⟨chi hội phụ nữ số 3⟩ tặng quà", "women's union, branch, 3"),
        says("⟨Đoàn TNCS Hồ Chí Minh⟩ (26/3)", "youth union, central, -"),
        says("Đoàn TNCS Hồ Chí Minh xã Sông Mây", "youth union, commune, Sông Mây"),
        says("Quân đội nhân dân Việt Nam", "military, central, -"),
        says("Ban Chấp hành ⟨Trung ương Đảng⟩", "party committee, central, -"),
        says("Phó Chủ tịch ⟨Hội LHPN tỉnh⟩ H’Mai Êban", "women's union, province, -"),
        says("⟨Công ty CP Giống cây trồng Sông Mây⟩ tặng quà", "business, -, -"),
        says("⟨Công ty TNHH Xây dựng và Thương mại Sông Mây⟩", "business, -, -"),
        says("⟨Trường Cao đẳng Cộng đồng Sông Mây⟩ mở lớp", "school, -, Sông Mây"),
        says("⟨Học viện Phụ nữ Việt Nam⟩", "school, central, -"),
        says("⟨Công ty Điện lực Sông Mây⟩", "business, -, -"),
        says("⟨HTX dệt chiếu Sông Mây⟩ bán hàng", "cooperative, -, Sông Mây"),
        says("⟨Công ty May⟩ tổ chức Hội thi", "business, -, -"),
        says("⟨Tổ hợp tác trồng nấm ấp Bến⟩ ra mắt", "cooperative, branch, Bến"),
        says("⟨NHCSXH Sông Mây⟩ cho vay", "bank, -, Sông Mây"),
        says("⟨Vùng 4 Hải quân⟩ tặng cờ", "military, -, -"),
        says("⟨Bộ Tư lệnh Vùng 3 Hải quân⟩", "military, -, -"),
        says("⟨Sư đoàn 302⟩, Quân khu", "military, -, -"),
        says("⟨Trường Đại học Kinh tế - Luật⟩", "school, -, -"),
        says("⟨Nhà Thiếu nhi thị xã⟩ mở lớp", "other, district, -"),
        says("đội ⟨Trường THCS Sông Mây⟩ 2 - 0", "school, -, Sông Mây"),
        says("⟨Ban Công tác Mặt trận khu dân cư số 4⟩", "fatherland front, branch, 4"),
        says("⟨Quận đoàn 5⟩ ra quân", "youth union, district, 5"),
        says("⟨Hội LHPN TPHCM⟩ họp", "women's union, province, TPHCM"),
        says("⟨HỘI NÔNG DÂN XÃ ĐỒNG ME⟩: RA MẮT", "farmers' union, commune, ĐỒNG ME"),
        says("⟨HỘI LHPN XÃ⟩ ĐỒNG HÀNH CÙNG PHỤ NỮ", "women's union, commune, -"),
        says("⟨Chi hội Chữ thập đỏ Trường THPT Sông Mây⟩", "red cross, branch, Sông Mây"),
        says("tháng 5 ⟨Hội LHPN xã⟩ mở lớp", "women's union, commune, -"),
        void("12 Hội LHPN xã"),
        void("các Hội LHPN huyện"),
        void("Vùng 1 có mưa"),
        void("xã Trường Mây có 5 hộ"),
        void("quần đảo Trường Sa"),
        void("ông Đặng Trường Bến"),
        void("10 huyện, thành đoàn"),
        void("xã Đoàn Kết"),
        void("Ủy ban MTTQ Việt Nam các xã"),
        void("Mặt trận Tổ quốc Việt Nam các cấp"),
        void("Đảng bộ Công an"),
        void("Đoàn TNCS Hồ Chí Minh các cấp"),
        void("là Huyện ủy viên"),
        void("9/12 xã đoàn"),
        void("tại hội trường B"),
        void("quảng trường 2-9"),
        void("tổ phụ nữ tổ 5 người"),
        void("Hội LHPN các xã, thị trấn"),
        void("Hội LHPN xã, phường"),
        void("UBND, HĐND"),
        void("Đại hội Phụ nữ xã"),
        void("Đảng ủy"),
        void("Hội nghị toàn tỉnh"),
        void("Ban Thường vụ"),
        void("công đoàn các cấp"),
    ],
};

/// A body's name.
pub(super) fn body(i: Tokens<'_>) -> Parsed<'_, Body> {
    match read(i) {
        Some(found) => Ok(found),
        None => i.miss("a body"),
    }
}

pub(super) fn read(i: Tokens<'_>) -> Option<(Tokens<'_>, Body)> {
    // `Đại hội Phụ nữ tỉnh`, `xã hội`: the second half of another word.
    if i.word_at(0) == w!("hội")
        && [w!("đại"), w!("tổ"), w!("phân"), w!("quốc"), w!("xã"), w!("chi")].contains(&i.word_before(1))
        && !i.first().is_some_and(|token| token.is_capital())
    {
        return None;
    }
    // `Trung ương Hội Nông dân Việt Nam`: the centre stands in front. Alone it is `Trung ương Hội`.
    if let Some((len, (Rung::Centre, _))) = LEVELS.longest(i) {
        let behind = i.skip(len);
        if let Some((head_len, head)) = HEADS.longest(behind) {
            if head_len > 1 && matches!(head.shape, Shape::Seated | Shape::Free) {
                let rest = country(behind.skip(head_len)).unwrap_or(behind.skip(head_len));
                return Some((rest, Body { kind: head.kind, level: Some(Level::Central), place: None }));
            }
        }
    }
    // `Đảng bộ Công an`, `công tác Mặt trận`: the second half of another word, too.
    let halves = [(w!("bộ"), w!("đảng")), (w!("bộ"), w!("chi")), (w!("bộ"), w!("cán")), (w!("mặt"), w!("tác"))];
    if halves.contains(&(i.word_at(0), i.word_before(1))) {
        return None;
    }
    // `03/HD-NHCSXH`: the end of a document's number.
    let coded = i.first().is_some_and(|first| first.is_glued()) && i.back(1).is_some_and(|mark| mark.is_glued() && (mark.is_mark('-') || mark.is_mark('/')));
    if coded
        && i.back(2).is_some_and(|token| token.is_all_upper() && token.letters() <= 5)
        && (i.mark_before(3, '/') || i.mark_before(3, '-') && i.mark_before(5, '/'))
    {
        return None;
    }
    // `Trưởng đoàn ĐBQH`: the man, and no body.
    if i.word_at(0) == w!("đoàn") && i.word_before(1) == w!("trưởng") {
        return None;
    }
    let (len, &head) = HEADS.longest(i)?;
    let rest = i.skip(len);
    if is_part(i, rest, head, len) {
        return None;
    }
    match head.shape {
        Shape::Whole => Some((rest, plain(head))),
        Shape::Own => Some(own(rest, head)),
        Shape::Free => seated(rest, head)
            .or_else(|| by_place(rest, head).filter(|_| head.kind != OrganisationKind::YouthUnion))
            .or_else(|| (head.level.is_none() || !is_all(rest)).then(|| (rest, plain(head)))),
        Shape::Seated => seated(rest, head).filter(|(_, body)| body.place.is_some() || !is_counted(i)).or_else(|| by_place(rest, head)),
        Shape::Local => i.first().filter(|first| first.is_capital() && !first.is_all_upper()).and_then(|_| local(rest, head)),
        Shape::Field => i.first().filter(crate::text::Token::is_capital).and_then(|_| field(rest, head)),
        Shape::Named => named(rest, head),
        Shape::Numbered => i.first().filter(crate::text::Token::is_capital).and_then(|_| numbered(rest, head)),
        Shape::Club => club(rest, head, i.first()?.is_capital()),
        Shape::Chapter => chapter(rest, head),
    }
}

/// Whether the first words are a part of another word: `Huyện ủy viên`, `hội trường B`, `12 xã đoàn`.
fn is_part(i: Tokens<'_>, rest: Tokens<'_>, head: Head, len: usize) -> bool {
    let small = !i.first().is_some_and(|token| token.is_capital());
    match head.shape {
        Shape::Own => {
            let several = i.back(1).is_some_and(|before| before.as_number().is_some() || before.is_any(&[w!("các"), w!("những"), w!("mỗi"), w!("từng")]));
            let united = rest.word_at(0) == w!("kết") && rest.first().is_some_and(|token| token.is_capital());
            rest.word_at(0) == w!("viên") || united || small && (several || is_last_of_several(i))
        }
        Shape::Named if len == 1 && !small && i.word_at(0) == w!("trường") => is_place_or_man(i),
        Shape::Named => small && i.word_at(0) == w!("trường") && GROUNDS.contains(&i.word_before(1)),
        _ => false,
    }
}

/// `12 Hội LHPN xã`, `các Hội LHPN huyện`: several, where no place says which.
fn is_counted(i: Tokens<'_>) -> bool {
    let dated =
        |before: Option<crate::text::Token>| before.is_some_and(|token| token.is_mark('/') || token.is_mark('-') || token.is_mark('.') || token.is_any(DATED));
    match i.back(1) {
        Some(before) if before.is_any(&[w!("các"), w!("những"), w!("mỗi"), w!("từng"), w!("nhiều")]) => true,
        Some(before) => before.as_number().is_some_and(|(_, digits)| digits <= 2) && !dated(i.back(2)),
        None => false,
    }
}

/// Words that a number behind is the date of: `tháng 5 Hội LHPN xã …`.
const DATED: &[Word] = &[
    w!("ngày"),
    w!("thứ"),
    w!("lần"),
    w!("kỳ"),
    w!("khóa"),
    w!("tháng"),
    w!("quý"),
    w!("năm"),
    w!("tuần"),
    w!("sáng"),
    w!("chiều"),
    w!("tối"),
    w!("ấp"),
    w!("thôn"),
    w!("số"),
];

/// `10 huyện, thành đoàn`: all that stands before, back to the figure or `các`, are levels and bodies of that sort.
fn is_last_of_several(i: Tokens<'_>) -> bool {
    const LISTED: &[Word] = &[w!("huyện"), w!("quận"), w!("thị"), w!("thành"), w!("phố"), w!("xã"), w!("phường"), w!("trấn"), w!("đoàn"), w!("ủy"), w!("hội")];
    if !i.mark_before(1, ',') && !i.mark_before(1, '/') && i.word_before(1) != w!("và") {
        return false;
    }
    let is_between = |token: crate::text::Token| token.is_mark(',') || token.is_mark('/') || token.is(w!("và")) || !token.is_capital() && token.is_any(LISTED);
    let before = (1..12).find(|behind| i.back(*behind).is_none_or(|token| !is_between(token))).and_then(|behind| i.back(behind));
    before.is_some_and(|token| token.as_number().is_some() || token.is_any(&[w!("các"), w!("những")]))
}

/// `xã Trường Thủy`, `Đặng Trường Giang`, `quần đảo Trường Sa`: no school.
fn is_place_or_man(i: Tokens<'_>) -> bool {
    let behind_level = (1..=2)
        .any(|behind| i.at().checked_sub(behind).is_some_and(|at| LEVELS.longest(Tokens::window(i.paragraph(), at)).is_some_and(|(len, _)| len == behind)));
    let in_name = i.back(1).is_some_and(|before| before.is_capital() && !before.is_all_upper() && SURNAMES.has(before)) && !i.first().is_some_and(breaks);
    behind_level || in_name || FAMOUS.longest(i).is_some()
}

/// Words of which `trường` is the second half, and no school.
const GROUNDS: &[Word] = &[w!("hội"), w!("quảng"), w!("nông"), w!("lâm"), w!("ngư"), w!("công"), w!("thị"), w!("môi"), w!("thao"), w!("chiến")];

/// Whether all bodies of a kind are meant: `… các cấp`, `… cơ sở`.
fn is_all(i: Tokens<'_>) -> bool {
    [w!("các"), w!("cơ"), w!("cấp")].contains(&i.word_at(0))
}

const fn plain(head: Head) -> Body {
    Body { kind: head.kind, level: head.level, place: None }
}

/// `Việt Nam`, `VN`.
pub(super) fn country(i: Tokens<'_>) -> Option<Tokens<'_>> {
    match i.word_at(0) {
        word if word == w!("việt") && i.word_at(1) == w!("nam") => Some(i.skip(2)),
        word if word == w!("vn") => Some(i.skip(1)),
        _ => None,
    }
}

/// The abbreviation that a text gives in the middle of a name: `(LHPN)`.
pub(super) fn explained(i: Tokens<'_>) -> Tokens<'_> {
    let short = i.mark_at(0, '(') && i.get(1).is_some_and(|token| token.is_all_upper() && token.letters() > 1);
    let close = (2..=4).find(|at| i.mark_at(*at, ')'));
    match close {
        Some(close) if short => i.skip(close + 1),
        _ => i,
    }
}

/// `… Việt Nam huyện Xuân Trường`, `… Công an tỉnh`.
fn seated(i: Tokens<'_>, head: Head) -> Option<(Tokens<'_>, Body)> {
    let i = explained(i);
    let countrywide = country(i);
    let behind = countrywide.map_or(i, explained);
    if let Some((rest, seat)) = seat(behind) {
        return Some((rest, Body { kind: head.kind, level: Some(seat.level), place: seat.place }));
    }
    // `Ủy ban MTTQ Việt Nam các xã`: each of them, and not the one of the country.
    if behind.word_at(0) == w!("các") && (behind.word_at(1) == w!("cấp") || LEVELS.longest(behind.skip(1)).is_some()) {
        return None;
    }
    if let Some(rest) = countrywide {
        return Some((rest, Body { kind: head.kind, level: Some(Level::Central), place: None }));
    }
    // A body inside a body: the head of the inner one says where it sits.
    let (_, inner) = HEADS.longest(behind)?;
    let holds = matches!(inner.shape, Shape::Named | Shape::Field) || inner.kind == OrganisationKind::Police || inner.kind == OrganisationKind::Military;
    if !holds || !behind.first()?.is_capital() {
        return None;
    }
    let (rest, inside) = read(behind)?;
    let own = if head.shape == Shape::Free { None } else { head.level };
    Some((rest, Body { kind: head.kind, level: own.or(inside.level), place: inside.place }))
}

/// No word of the level, but a place: `Hội LHPN Nghi Xuân`.
fn by_place(i: Tokens<'_>, head: Head) -> Option<(Tokens<'_>, Body)> {
    // `Hội LHPN TPHCM`: the level and the place in one word.
    if i.word_at(0) == w!("tphcm") {
        return Some((i.skip(1), Body { kind: head.kind, level: Some(Level::Province), place: Some(i.at()..i.at() + 1) }));
    }
    let len = run(i, 3);
    let glued_on = i.get(len).is_some_and(|token| token.kind() == Kind::Word && token.is_capital());
    let sound = (2..=3).contains(&len)
        && !glued_on
        && country(i).is_none()
        && !i.first().is_some_and(|token| SURNAMES.has(token) && i.get(2).is_some_and(|third| third.is_capital()));
    let level = is_central_city(i, len).then_some(Level::Province);
    sound.then(|| (i.skip(len), Body { kind: head.kind, level, place: Some(i.at()..i.at() + len) }))
}

/// `Huyện ủy Xuân Trường`.
fn own(i: Tokens<'_>, head: Head) -> (Tokens<'_>, Body) {
    if head.level == Some(Level::Central) {
        let rest = country(i).unwrap_or(i);
        return (rest, plain(head));
    }
    // `Thành đoàn TP. Hồ Chí Minh`: the word of the level stands twice.
    if let Some((rest, seat)) = seat(i).filter(|(_, seat)| seat.place.is_some() && seat.level <= Level::District) {
        return (rest, Body { kind: head.kind, level: Some(seat.level), place: seat.place });
    }
    // `Quận đoàn 5`: what a `quận` or a `phường` is called.
    let numbered = [w!("quận"), w!("phường")].contains(&i.word_before(2)) && is_number(i, 0) && !counts(i);
    let len = if numbered { 1 } else { bare_place(i) };
    if len == 0 {
        return (i, plain(head));
    }
    let level = if is_central_city(i, len) { Some(Level::Province) } else { head.level };
    (i.skip(len), Body { kind: head.kind, level, place: Some(i.at()..i.at() + len) })
}

/// Whether the number here counts what stands behind it, or is a part of a date.
fn counts(i: Tokens<'_>) -> bool {
    i.get(1).is_some_and(|next| !next.is_capital() && next.is_any(COUNTED) || next.is_glued() && is_number(i, 2))
}

/// `Đoàn xã Phú Lộc`: of a commune only, for a delegation is an `Đoàn` too.
fn local(i: Tokens<'_>, head: Head) -> Option<(Tokens<'_>, Body)> {
    let (rest, seat) = seat(i)?;
    (seat.level == Level::Commune).then_some((rest, Body { kind: head.kind, level: Some(seat.level), place: seat.place }))
}

/// `Sở Giáo dục và Đào tạo`, with its seat where one is said.
fn field(i: Tokens<'_>, head: Head) -> Option<(Tokens<'_>, Body)> {
    let (len, ()) = FIELDS.longest(i).filter(|_| i.first().is_some_and(|token| token.is_capital()))?;
    let rest = explained(i.skip(len));
    match seat(rest) {
        Some((rest, seat)) => Some((rest, Body { kind: head.kind, level: Some(seat.level), place: seat.place })),
        None => Some((i.skip(len), plain(head))),
    }
}

/// `Trường Tiểu học Kim Đồng`, `Trường Mầm non 19/5`, `Trường Chính trị tỉnh`, `Sư đoàn 302`.
fn named(i: Tokens<'_>, head: Head) -> Option<(Tokens<'_>, Body)> {
    // `Bộ Tư lệnh Vùng 3 Hải quân`: what is commanded has the name.
    if head.kind == OrganisationKind::Military && i.first().is_some_and(|token| token.is_capital()) {
        if let Some((_, Head { shape: Shape::Named | Shape::Numbered, kind: OrganisationKind::Military, .. })) = HEADS.longest(i) {
            return read(i);
        }
    }
    let numbered = if i.word_at(0) == w!("số") && is_number(i, 1) { 2 } else { 0 };
    let field = FIELDS.longest(i).filter(|_| i.first().is_some_and(|token| token.is_capital())).map_or(0, |(len, ())| len);
    let (work, words) = trade(i.skip(numbered), head.kind);
    let words = words.max(field);
    let len = numbered + words + number_len(i.skip(numbered + words), head.kind);
    let len = leader(i, len).unwrap_or(len);
    if len == 0 || len == field {
        if let Some((rest, seat)) = seat(i.skip(len)) {
            return Some((rest, Body { kind: head.kind, level: Some(seat.level), place: seat.place }));
        }
    }
    if len == 0 {
        return None;
    }
    let rest = i.skip(len);
    let mut body = Body { kind: head.kind, level: None, place: place_in_name(i, head.kind, (work.max(field), len)) };
    // `Học viện Phụ nữ Việt Nam`: the country is its level, and no place.
    if !matches!(head.kind, OrganisationKind::Business | OrganisationKind::Cooperative) && rest.follows(&[w!("việt"), w!("nam")]) {
        (body.level, body.place) = (Some(Level::Central), None);
    }
    Some((rest, body))
}

/// Where the name of the one who leads it begins, behind the body's own name: `Giám đốc HTX Đồng Me` + `Trần Thị Mây`.
fn leader(i: Tokens<'_>, len: usize) -> Option<usize> {
    const LEADS: &[Word] = &[w!("đốc"), w!("trưởng"), w!("tịch"), w!("nhiệm"), w!("thư")];
    let begins = |at: &usize| {
        let middle = [w!("thị"), w!("văn")].contains(&i.word_at(at + 1));
        middle && at + 2 < len && i.get(*at).is_some_and(|token| SURNAMES.has(token)) && i.word_at(at - 1) != w!("chuyên")
    };
    let led = || (1..=6).any(|behind| LEADS.contains(&i.word_before(behind)));
    (1..len).find(begins).filter(|_| led())
}

/// What of a name of its own is a place: `Đồng Me` of `Trường Tiểu học Đồng Me`, `Kon Sơn` of `Trường Cao đẳng Cộng đồng Kon Sơn`;
/// of what a company or a unit of the army is called by, nothing.
fn place_in_name(i: Tokens<'_>, kind: OrganisationKind, (work, len): (usize, usize)) -> Option<Range<usize>> {
    let is_unit = kind == OrganisationKind::Military && is_number(i, work);
    // `Trường Đại học Kinh tế - Luật`: two fields, and no name.
    let joined = work > 0 && i.get(work - 1).is_some_and(|token| token.is(w!("và")) || token.is_mark('-') || token.is_mark('&'));
    (kind != OrganisationKind::Business && work < len && !is_unit && !joined).then(|| i.at() + work..i.at() + len)
}

/// `Vùng 4 Hải quân`: called by a number, and by what it is a part of.
fn numbered(i: Tokens<'_>, head: Head) -> Option<(Tokens<'_>, Body)> {
    let (len, ()) = FIELDS.longest(i.skip(1)).filter(|_| is_number(i, 0) && i.get(1).is_some_and(|token| token.is_capital()))?;
    Some((i.skip(1 + len), plain(head)))
}

pub(super) fn is_number(i: Tokens<'_>, at: usize) -> bool {
    i.get(at).is_some_and(|token| token.as_number().is_some())
}

/// A number that a school, a company or a unit of the army is called by.
fn number_len(i: Tokens<'_>, kind: OrganisationKind) -> usize {
    let dated = is_number(i, 0) && is_number(i, 2) && i.glued_at(1) && i.glued_at(2) && (i.mark_at(1, '/') || i.mark_at(1, '-'));
    let score = i.mark_at(1, '-') && is_number(i, 2);
    let counts = score || i.get(1).is_some_and(|next| next.kind() == Kind::Word && !next.is_capital() || next.is_glued() && is_number(i, 2));
    match kind {
        OrganisationKind::School if dated => 3,
        OrganisationKind::Military if is_number(i, 0) => 1,
        OrganisationKind::School | OrganisationKind::Business if is_number(i, 0) && !counts => 1,
        _ => 0,
    }
}

/// Capitalised words in a row that no office and no other body begins with.
pub(super) fn run(i: Tokens<'_>, most: usize) -> usize {
    (0..most)
        .take_while(|at| {
            i.get(*at).is_some_and(|token| token.kind() == Kind::Word && !breaks(token))
                && is_name_word(i, *at)
                && POSITIONS.longest(i.skip(*at)).is_none_or(|(len, _)| len < 2)
        })
        .count()
}
