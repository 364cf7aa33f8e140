//! What a number means by the words that stand around it: the kind of figure, its unit, and whether something is counted.

use super::of::{is_quote, phrase_at};
use super::said::Read;
use super::units::kind_of;
use super::{Amount, Kind, Unit};
use crate::grammar::Tokens;
use crate::number::counted::{classifier, is_counted, measure, money, noun};
use crate::number::{Form, Number};
use crate::text::{Kind as Token, Word, w};

/// What a number means.
#[derive(Clone, Copy, Debug)]
pub(super) struct Meant {
    pub(super) kind: Kind,
    pub(super) unit: Option<Unit>,
    /// How many tokens the unit takes.
    pub(super) len: usize,
}

impl Meant {
    const fn new(kind: Kind, unit: Option<Unit>, len: usize) -> Self {
        Self { kind, unit, len }
    }
}

/// Units of time: a number before one is no figure.
const TIMES: &[Word] = &[
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
    w!("hôm"),
    w!("h"),
];

/// Words that tell how many times as much, before `3 lần`.
const TIMES_AS_MUCH: &[Word] =
    &[w!("gấp"), w!("tăng"), w!("giảm"), w!("bằng"), w!("cao"), w!("nhanh"), w!("nhiều"), w!("lớn"), w!("kém"), w!("lên"), w!("gần"), w!("hơn"), w!("vượt")];

/// What a number at `start` means whose words end at `i`; nothing where it is no figure. The number may be an indefinite one
/// (`hàng trăm`), and then there is no `read`.
pub(super) fn meant(start: Tokens<'_>, i: Tokens<'_>, read: Option<&Read>, power: u8) -> Option<Meant> {
    if i.mark_at(0, '%') {
        return Some(Meant::new(Kind::Percent, Some(Unit::PERCENT), 1));
    }
    if i.reads(&[w!("phần"), w!("trăm")]) {
        return Some(Meant::new(Kind::Percent, Some(Unit::PERCENT), 2));
    }
    // `0,5 điểm phần trăm` are points of a percentage, and no score.
    if i.reads(&[w!("điểm"), w!("phần"), w!("trăm")]) || i.word_at(0) == w!("điểm") && i.mark_at(1, '%') {
        return Some(Meant::new(Kind::Percent, Some(Unit::PERCENT), if i.mark_at(1, '%') { 2 } else { 3 }));
    }
    if read.is_some_and(|read| !is_sure(start, i, read)) {
        return None;
    }
    if i.word_at(0) == w!("tuổi") {
        return (!i.get(1).is_some_and(|next| next.is(w!("đảng")) || next.is(w!("nghề")) || next.is(w!("quân")))).then_some(Meant::new(Kind::Age, None, 1));
    }
    if let Some(meant) = points(start, i, read).or_else(|| times(start, i, read)) {
        return Some(meant);
    }
    if let Some((len, code)) = measure(i) {
        return kind_of(code).map(|(kind, unit)| Meant::new(kind, Some(unit), len));
    }
    if let Some((len, code)) = money(i) {
        // `gian hàng 0 đồng` is a name, see the guards.
        if read.is_some_and(|read| read.last.form == Form::Digits(1) && matches!(read.amount, Amount::One(value) if value == Number::from(0))) {
            return None;
        }
        return Some(Meant::new(Kind::Money, Some(Unit::new(code)), len));
    }
    if let Some((len, code)) = classifier(i) {
        return Some(Meant::new(Kind::Count, Some(Unit::new(code)), len));
    }
    if i.get(0).is_some_and(|next| next.is_any(TIMES)) && noun(i).is_none() {
        return None;
    }
    if noun(i).is_some() {
        return Some(Meant::new(Kind::Count, None, 0));
    }
    bare(start, i, read, power)
}

/// A number with nothing behind it that is known.
fn bare(start: Tokens<'_>, i: Tokens<'_>, read: Option<&Read>, power: u8) -> Option<Meant> {
    let counts = phrase_at(i).is_some();
    let Some(read) = read else {
        // `hàng nghìn` may stand alone, `vài triệu` is money.
        let sum = power >= 3 && !counts && start.word_at(0) != w!("hàng");
        return Some(if sum { Meant::new(Kind::Money, Some(Unit::DONG), 0) } else { Meant::new(Kind::Count, None, 0) });
    };
    if read.last.scaled && power >= 3 {
        return Some(Meant::new(Kind::Money, Some(Unit::DONG), 0));
    }
    if read.in_words() {
        // `chín mươi tám nóc nhà`: of several words it is a number whatever is counted.
        return (counts && start.taken(i) > 1).then_some(Meant::new(Kind::Count, None, 0));
    }
    // `1.300.000/người`
    if i.mark_at(0, '/') && is_counted(i.skip(1)) {
        let sum = matches!(read.amount, Amount::One(value) if value >= Number::from(10_000) && value.scale() == 0 && value.mantissa() % 1000 == 0);
        return sum.then_some(Meant::new(Kind::Money, Some(Unit::DONG), 0));
    }
    let quoted = i.first().is_some_and(|token| is_quote(&token));
    let capital = i.first().is_some_and(|token| token.is_capital() && !token.is_all_upper());
    // The tail of a name (`Phù Lưu 1`) and a year count nothing that the table does not know.
    let named = start.back(1).is_some_and(|before| before.kind() == Token::Word && before.is_capital())
        && start.back(2).is_some_and(|before| before.as_mark() != Some('.'));
    let decimal = read.has_decimals() && read.last.grouped.is_none();
    (counts && (quoted || !capital) && !named && !decimal && !read.like_a_year()).then_some(Meant::new(Kind::Count, None, 0))
}

/// Whether the words of a number are one for certain: `một` is an article, `năm` the year, `ba` a father, `hai` in a name.
fn is_sure(start: Tokens<'_>, i: Tokens<'_>, read: &Read) -> bool {
    const NOT_BEHIND: &[Word] = &[
        w!("thứ"),
        w!("tháng"),
        w!("mùng"),
        w!("mồng"),
        w!("giải"),
        w!("hạng"),
        w!("lớp"),
        w!("bậc"),
        w!("khóa"),
        w!("bà"),
        w!("anh"),
        w!("chị"),
        w!("ngày"),
        w!("vài"),
        w!("dăm"),
        w!("mấy"),
    ];
    const SINGLE: &[&str] =
        &["con", "chiếc", "cái", "căn", "giải", "suất", "phần", "cây", "túi", "thùng", "chai", "đơn vị", "bộ", "mâm", "cuốn", "quyển", "tờ", "quả"];
    const GIVES: &[Word] = &[
        w!("gồm"),
        w!("tặng"),
        w!("trao"),
        w!("nhận"),
        w!("góp"),
        w!("mua"),
        w!("bán"),
        w!("cho"),
        w!("biếu"),
        w!("được"),
        w!("thu"),
        w!("cấp"),
        w!("phát"),
        w!("thêm"),
    ];
    if read.last.form != Form::Words {
        return true;
    }
    // `bà Võ Thị Sáu Em`: the words of a name.
    let capital = |token: crate::text::Token| token.is_capital() && !token.is_all_upper();
    if start.first().is_some_and(capital) && start.back(1).is_some_and(|before| before.kind() == Token::Word && capital(before)) {
        return false;
    }
    if read.last.scaled || read.last.value.scale() > 0 || matches!(read.amount, Amount::Range(..)) {
        return true;
    }
    if start.back(1).is_some_and(|before| before.is_any(NOT_BEHIND)) {
        return false;
    }
    let single = start.taken(i) == 1;
    // `gồm năm ký gạo`, `trao năm suất quà`: five of them, where nothing of a year stands before.
    if single && start.word_at(0) == w!("năm") {
        return (measure(i).is_some() || classifier(i).is_some()) && start.back(1).is_some_and(|before| before.is_any(GIVES));
    }
    if single && start.word_at(0) == w!("một") {
        // `ít nhất một mô hình`: who says so counts.
        let counted = [w!("nhất"), w!("thiểu"), w!("đa")].contains(&start.word_before(1)) && is_counted(i);
        return counted || measure(i).is_some() || classifier(i).is_some_and(|(_, code)| SINGLE.contains(&code));
    }
    is_counted(i) || i.word_at(0) == w!("tuổi") || i.word_at(0) == w!("điểm") || !single && !i.first().is_some_and(|next| next.is_any(TIMES))
}

/// `9,5 điểm`, where points are given and no places counted.
fn points(start: Tokens<'_>, i: Tokens<'_>, read: Option<&Read>) -> Option<Meant> {
    const GIVEN: &[Word] = &[
        w!("với"),
        w!("đạt"),
        w!("được"),
        w!("số"),
        w!("tổng"),
        w!("là"),
        w!("dưới"),
        w!("từ"),
        w!("thêm"),
        w!("cộng"),
        w!("trừ"),
        w!("mức"),
        w!("đa"),
        w!("thiểu"),
        w!("đủ"),
        w!("chấm"),
    ];
    const BOUNDS: &[Word] = &[w!("trên"), w!("dưới"), w!("hơn"), w!("gần"), w!("đa"), w!("thiểu"), w!("nhất"), w!("khoảng")];
    if i.word_at(0) != w!("điểm") || noun(i).is_some_and(|len| len > 1) {
        return None;
    }
    let read = read?;
    let before = start.back(1);
    let bound = before.is_some_and(|before| before.is_any(BOUNDS)) && (2..4).any(|behind| start.back(behind).is_some_and(|verb| verb.is_any(GIVEN)));
    let given = bound
        || read.has_decimals()
        || before.is_some_and(|before| before.is_any(GIVEN) && !before.is(w!("thêm")) || before.is_mark('(') || before.is_mark(':'));
    let alone = phrase_at(i.skip(1)).is_none() && !i.get(1).is_some_and(|next| is_quote(&next));
    (read.has_decimals() || given && alone).then_some(Meant::new(Kind::Score, None, 1))
}

/// `gấp 3 lần`, `tăng 1,6 lần`.
fn times(start: Tokens<'_>, i: Tokens<'_>, read: Option<&Read>) -> Option<Meant> {
    if i.word_at(0) != w!("lần") {
        return None;
    }
    let compared = (1..3).any(|behind| start.back(behind).is_some_and(|before| before.is_any(TIMES_AS_MUCH)));
    let read = read?;
    (compared || read.has_decimals()).then_some(Meant::new(Kind::Multiple, None, 1))
}
