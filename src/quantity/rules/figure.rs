//! A number with its bound and its unit, which tells the kind: counts, sums, shares, measures, scores, ages.

use super::super::meant::{Meant, meant};
use super::super::of::{phrase_at, rate_at};
use super::super::said::{Read, amount, bound, joint};
use super::super::units::kind_of;
use super::super::{Amount, Bound, Kind, Of, Said};
use crate::grammar::{First, Parsed, Rule, Tokens, says, void};
use crate::note::NoteKind;
use crate::number::{Form, IN_WORDS, Number, figure as number};
use crate::text::{Kind as Token, Word, w};

/// What a bound or a range can begin with besides a number.
const STARTS: &[Word] = &[
    w!("hơn"),
    w!("trên"),
    w!("nhiều"),
    w!("vượt"),
    w!("gần"),
    w!("khoảng"),
    w!("chừng"),
    w!("độ"),
    w!("cỡ"),
    w!("tầm"),
    w!("ước"),
    w!("xấp"),
    w!("ngót"),
    w!("suýt"),
    w!("vào"),
    w!("dưới"),
    w!("chưa"),
    w!("ít"),
    w!("nhỏ"),
    w!("tối"),
    w!("từ"),
    w!("tuổi"),
];

pub(super) static FIGURE: Rule<Said> = Rule {
    name: "a number and its unit",
    first: First::number_or(STARTS).or_words(IN_WORDS),
    shape: figure,
    examples: &[
        says("⟨150 cuộc⟩ cho hội viên", "COUNT 150 cuộc"),
        says("⟨32450 lượt⟩ HVPN tham gia", "COUNT 32450 lượt of hvpn"),
        says("⟨1.015 lượt người⟩ dự", "COUNT 1015 lượt người"),
        says("⟨13⟩ xã", "COUNT 13 of xã"),
        says("⟨05⟩ tập thể, cá nhân", "COUNT 5 of tập thể"),
        says("⟨hơn 500⟩ hội viên", "COUNT 500 MORE_THAN of hội viên"),
        says("⟨khoảng trên 1.000⟩ hội viên", "COUNT 1000 MORE_THAN of hội viên"),
        says("⟨ít nhất từ 2-5 hộ⟩ nghèo/năm", "COUNT 2..5 hộ AT_LEAST of nghèo per năm"),
        says("⟨5-10 suất⟩ quà", "COUNT 5..10 suất of quà"),
        says("từ ⟨1.000 đến 1.200⟩ hội viên", "COUNT 1000..1200 of hội viên"),
        says("⟨từ 25 lao động trở lên⟩", "COUNT 25 AT_LEAST of lao động"),
        says("⟨30 hội viên mới trở lên⟩", "COUNT 30 AT_LEAST of hội viên mới"),
        says("⟨từ 85% trở lên⟩ hội viên", "PERCENT 85 % AT_LEAST of hội viên"),
        says("⟨131⟩ tổ tiết kiệm và vay vốn với hội viên", "COUNT 131 of tổ tiết kiệm và vay vốn"),
        says("⟨94 hộ⟩ nghèo", "COUNT 94 hộ of nghèo"),
        says("⟨214 cuộc⟩ tuyên truyền", "COUNT 214 cuộc of tuyên truyền"),
        says("⟨12⟩ “Mái ấm tình thương”", "COUNT 12 of mái ấm tình thương"),
        says("⟨3⟩ xe lăn", "COUNT 3 of xe lăn"),
        says("⟨36⟩ phần việc", "COUNT 36 of phần việc"),
        says("⟨11.400 ngày công⟩ lao động", "COUNT 11400 ngày công of lao động"),
        says("⟨135 đơn vị⟩ máu", "COUNT 135 đơn vị of máu"),
        says("⟨14 đ/c⟩ dự", "COUNT 14 đ/c"),
        says("⟨1,250 người⟩ dự", "COUNT 1250 người"),
        says("⟨ba⟩ nhiệm vụ", "COUNT 3 of nhiệm vụ"),
        says("⟨hai giải⟩ ba", "COUNT 2 giải of ba"),
        says("⟨một con⟩ bò", "COUNT 1 con of bò"),
        says("⟨năm sáu người⟩", "COUNT 5..6 người"),
        says("⟨hơn 200 ngàn⟩ cán bộ", "COUNT 200000 MORE_THAN of cán bộ"),
        says("⟨1 tỷ đồng⟩", "MONEY 1000000000 VND"),
        says("⟨1 tỷ 250 triệu đồng⟩", "MONEY 1250000000 VND"),
        says("⟨ba mươi hai triệu rưỡi⟩", "MONEY 32500000 VND"),
        says("⟨200 ngàn⟩", "MONEY 200000 VND"),
        says("⟨500.000đ⟩", "MONEY 500000 VND"),
        says("⟨500 USD⟩", "MONEY 500 USD"),
        says("⟨250.000 - 400.000 đồng⟩/cháu/tháng", "MONEY 250000..400000 VND per cháu/tháng"),
        says("⟨200 - 400 nghìn đồng⟩/suất", "MONEY 200000..400000 VND per suất"),
        says("⟨1.500.000đ⟩/ người/3 tháng", "MONEY 1500000 VND per người/3 tháng"),
        says("từ ⟨60 đến 120 triệu đồng⟩", "MONEY 60000000..120000000 VND"),
        says("từ ⟨300 triệu đồng đến dưới 500 triệu đồng⟩", "MONEY 300000000..500000000 VND"),
        says("⟨5.800đ-6.000đ⟩/kg", "MONEY 5800..6000 VND per kg"),
        says("⟨220kg đến 250kg⟩/sào", "MASS 220..250 kg per sào"),
        says("⟨gần 9, 2 tỷ đồng⟩", "MONEY 9200000000 VND APPROX"),
        says("⟨gần 2.100 tỷ đồng⟩ bằng ngân sách", "MONEY 2100000000000 VND APPROX"),
        says("⟨tối đa lên đến 100 triệu đồng⟩", "MONEY 100000000 VND AT_MOST"),
        says("⟨97,5%⟩ hội viên", "PERCENT 97.5 % of hội viên"),
        says("tăng ⟨12 phần trăm⟩", "PERCENT 12 %"),
        says("⟨gần 40 %⟩", "PERCENT 40 % APPROX"),
        says("⟨123,5% - 530%⟩", "PERCENT 123.5..530 %"),
        says("⟨trên 60.000m⟩ đường hoa", "LENGTH 60000 m MORE_THAN of đường hoa"),
        says("⟨5,2 km⟩", "LENGTH 5.2 km"),
        says("⟨90m2⟩ đất", "AREA 90 m2 of đất"),
        says("⟨hơn 8 triệu m2⟩ đất", "AREA 8000000 m2 MORE_THAN of đất"),
        says("⟨3 sào⟩/hộ", "AREA 3 sao per hộ"),
        says("⟨10 công⟩ lúa", "AREA 10 cong of lúa"),
        says("⟨2 tấn⟩ gạo", "MASS 2 t of gạo"),
        says("⟨6 ký⟩ gạo", "MASS 6 kg of gạo"),
        says("⟨350ml⟩ máu", "VOLUME 350 ml of máu"),
        says("⟨38 độ C⟩", "TEMPERATURE 38 Cel"),
        says("⟨60 km/h⟩", "SPEED 60 km/h"),
        says("⟨300 kWh⟩", "ENERGY 300 kW.h"),
        says("với ⟨9,5 điểm⟩", "SCORE 9.5"),
        says("đạt ⟨88 điểm⟩", "SCORE 88"),
        says("⟨7⟩ điểm cầu", "COUNT 7 of điểm cầu"),
        says("cao ⟨1m65⟩", "LENGTH 1.65 m"),
        says("dài ⟨1km200⟩", "LENGTH 1.2 km"),
        says("⟨2kg5⟩ gạo", "MASS 2.5 kg of gạo"),
        says("⟨1m2⟩ đất", "AREA 1 m2 of đất"),
        says("⟨1 tỉ 2 đồng⟩", "MONEY 1200000000 VND"),
        says("trích quỹ ⟨5tr đồng⟩", "MONEY 5000000 VND"),
        says("tổ ⟨5tr đồng⟩", "MONEY 5000000 VND"),
        says("⟨trên dưới 100 người⟩", "COUNT 100 người APPROX"),
        says("mỗi nhóm ⟨15 - 16 người⟩", "COUNT 15..16 người"),
        says("nhóm ⟨15 - 16 người⟩", "COUNT 15..16 người"),
        says("⟨khoảng 15 - 16 người⟩", "COUNT 15..16 người APPROX"),
        says("mỗi tổ ⟨5-10 cây⟩", "COUNT 5..10 cây"),
        says("mỗi đội ⟨500 nghìn đồng⟩", "MONEY 500000 VND"),
        says("cho ⟨tối đa 100 điểm⟩.", "SCORE 100 AT_MOST"),
        says("gồm ⟨năm ký⟩ gạo", "MASS 5 kg of gạo"),
        says("⟨98%⟩ số hội viên", "PERCENT 98 % of số hội viên"),
        says("bằng ⟨120%⟩ mức cũ", "PERCENT 120 % of mức cũ"),
        says("⟨100%⟩ thông qua", "PERCENT 100 %"),
        says("⟨9 cuộc⟩ gọi", "COUNT 9 cuộc of gọi"),
        says("⟨3 hộ⟩ neo đơn gặt lúa", "COUNT 3 hộ of neo đơn"),
        says("⟨4 cụ⟩ tròn", "COUNT 4 cụ"),
        says("⟨2⟩ khu phố gói bánh", "COUNT 2 of khu phố"),
        says("⟨2⟩ xe chở quà", "COUNT 2 of xe"),
        says("⟨2⟩ tổ ghi sổ", "COUNT 2 of tổ"),
        says("⟨2⟩ mũi vắc xin", "COUNT 2 of mũi vắc xin"),
        says("⟨7⟩ doanh nghiệp chậm đóng phí", "COUNT 7 of doanh nghiệp"),
        says("⟨10 suất⟩ hằng năm", "COUNT 10 suất"),
        says("⟨95%⟩ tổ vay vốn xếp loại tốt", "PERCENT 95 % of tổ"),
        says("⟨6 tấn rưỡi⟩ lúa", "MASS 6.5 t of lúa"),
        says("⟨hai cây số rưỡi⟩", "LENGTH 2.5 km"),
        says("⟨5 công rưỡi⟩", "AREA 5.5 cong"),
        says("⟨4 công⟩ xoài", "AREA 4 cong of xoài"),
        says("⟨ba phẩy hai triệu đồng⟩", "MONEY 3200000 VND"),
        says("⟨không phẩy năm phần trăm⟩", "PERCENT 0.5 %"),
        says("góp ⟨3 triệu 2⟩, còn lại", "MONEY 3200000 VND"),
        says("trao ⟨năm suất⟩ quà", "COUNT 5 suất of quà"),
        says("⟨tám, chín⟩ lao động", "COUNT 8..9 of lao động"),
        says("⟨chín mươi tám⟩ nếp nhà", "COUNT 98 of nếp nhà"),
        says("⟨9 - 15 tuổi⟩", "AGE 9..15"),
        says("⟨40 - 50 phân⟩.", "LENGTH 40..50 cm"),
        says("nóng ⟨36oC⟩", "TEMPERATURE 36 Cel"),
        says("⟨độ 20 em⟩", "COUNT 20 em APPROX"),
        says("cao hơn ⟨5%⟩ so với năm trước", "PERCENT 5 %"),
        says("ra quân trên ⟨3 tuyến⟩ đường", "COUNT 3 tuyến of đường"),
        says("⟨20⟩ mẫu nước", "COUNT 20 of mẫu nước"),
        says("bé ⟨4 tuổi rưỡi⟩", "AGE 4.5"),
        says("tăng ⟨0,5 điểm phần trăm⟩", "PERCENT 0.5 %"),
        says("⟨2,5 khối⟩ cát", "VOLUME 2.5 m3 of cát"),
        says("⟨1 1/2 lít⟩ nước", "VOLUME 1.5 l of nước"),
        says("⟨12 phẩy 5 phần trăm⟩", "PERCENT 12.5 %"),
        says("⟨3⟩ đoàn kiểm tra", "COUNT 3 of đoàn kiểm tra"),
        says("⟨9 căn⟩ nhà ở thôn", "COUNT 9 căn of nhà"),
        says("⟨11⟩ ý kiến trực tiếp, còn lại", "COUNT 11 of ý kiến trực tiếp"),
        says("⟨50 suất⟩ cơm 0 đồng", "COUNT 50 suất of cơm 0 đồng"),
        says("⟨12 con⟩ gà thả đồi", "COUNT 12 con of gà"),
        says("rộng ⟨2 ha⟩ trồng rau", "AREA 2 har"),
        says("⟨47 tuổi⟩", "AGE 47"),
        says("dựng ⟨ít nhất một⟩ mô hình điểm", "COUNT 1 AT_LEAST of mô hình điểm"),
        says("đào ⟨khoảng 5 - 7⟩ bồn ủ", "COUNT 5..7 APPROX of bồn ủ"),
        says("⟨dưới 6 tuổi⟩", "AGE 6 LESS_THAN"),
        says("⟨từ 18 tuổi trở lên⟩", "AGE 18 AT_LEAST"),
        says("tăng ⟨1,6 lần⟩", "MULTIPLE 1.6"),
        says("gấp ⟨3 lần⟩", "MULTIPLE 3"),
        void("một số hội viên"),
        void("2 năm một lần"),
        void("năm hội viên mới"),
        void("hơn 3 tháng"),
        void("trong năm ký kết"),
        void("hằng năm ký giao ước"),
        void("nhiệm kỳ 2021 - 2026 của hội"),
    ],
};

fn figure(i: Tokens<'_>) -> Parsed<'_, Said> {
    if i.word_at(0) == w!("tuổi") {
        return aged(i);
    }
    let from = i.word_at(0) == w!("từ");
    let (start, mut bound) = bound(if from { i.skip(1) } else { i });
    // `nhiệt độ 38 độ C`: the word belongs to the one before it.
    if i.word_at(0) == w!("độ") && i.back(1).is_some_and(|before| before.is_any(OF_DEGREE)) {
        return i.miss("`độ` by itself");
    }
    let (rest, read) = amount(start)?;
    let Some(meant) = meant(start, rest, Some(&read), read.last.scale) else {
        return i.miss("a unit or something counted");
    };
    let mut said = Said {
        kind: meant.kind,
        amount: Some(read.amount),
        unit: meant.unit,
        bound,
        len: 0,
        of: if counts(meant.kind) { Of::Behind } else { Of::Nowhere },
        per: None,
        note: None,
    };
    if let (Kind::Count, Amount::One(_), Some(grouped)) = (meant.kind, read.amount, read.last.grouped) {
        said.amount = Some(Amount::One(grouped));
        said.note = Some(NoteKind::CommaAsGroup);
    }
    // `1.2674 hộ`: nobody counts parts of a household, but so it is written.
    let parts = meant.kind == Kind::Count && meant.unit.is_some() && !read.last.scaled && matches!(read.amount, Amount::One(value) if value.scale() > 3);
    if parts {
        said.note = Some(NoteKind::PartsOfOne);
    }
    let mut end = rest.skip(meant.len);
    if let Some((after, value)) = smaller_unit(start, end, &read, &meant) {
        said.amount = Some(Amount::One(value));
        end = after;
    }
    if read.dashed && !is_range(start, rest, &read, &meant) {
        return i.miss("what the range counts");
    }
    if let Some((after, to)) = second_end(start, end, &read, &meant) {
        said.amount = Some(to);
        end = after;
    }
    if let Some((after, more, within)) = or_more(i, end, &meant) {
        bound = more;
        end = after;
        said.of = within;
    } else if from {
        return i.miss("`trở lên`");
    }
    if bound != Bound::Exact && (is_compared(start, end) || is_upon(i, start, &read, rest)) {
        return i.miss("a bound");
    }
    said.bound = bound;
    said.len = i.taken(end);
    said.per = rate_at(end).map(|(from, to)| (said.len + from, said.len + to));
    Ok((said.per.map_or(end, |(_, to)| i.skip(to)), said))
}

/// Words that `độ` ends: `nhiệt độ`, `tốc độ`, `mức độ`.
const OF_DEGREE: &[Word] =
    &[w!("nhiệt"), w!("tốc"), w!("mức"), w!("trình"), w!("chế"), w!("cường"), w!("mật"), w!("tiến"), w!("thái"), w!("nồng"), w!("cấp"), w!("cao")];

/// Whether the words before the number compare and bound nothing: `cao hơn 5% so với`, `nhiều hơn 3 hộ so với`.
fn is_compared(start: Tokens<'_>, end: Tokens<'_>) -> bool {
    const MEASURED: &[Word] = &[w!("cao"), w!("thấp"), w!("nhiều"), w!("ít"), w!("lớn"), w!("nhỏ"), w!("dài"), w!("rộng"), w!("nặng"), w!("nhẹ"), w!("kém")];
    let more = start.word_before(1) == w!("hơn") && start.back(2).is_some_and(|before| before.is_any(MEASURED));
    let to = end.skip(phrase_at(end).map_or(0, |(_, to)| to));
    more && (0..4).any(|ahead| to.skip(ahead).reads(&[w!("so"), w!("với")]))
}

/// Whether `trên` is the place of a few of something and no bound: `diễn ra trên 3 tuyến đường`.
fn is_upon(i: Tokens<'_>, start: Tokens<'_>, read: &Read, rest: Tokens<'_>) -> bool {
    const PLACES: &[Word] = &[w!("tuyến"), w!("lĩnh"), w!("địa"), w!("cánh"), w!("phương"), w!("mặt"), w!("nền"), w!("trục"), w!("chặng")];
    let few = matches!(read.amount, Amount::One(value) if value < Number::from(20)) && rest.first().is_some_and(|next| next.is_any(PLACES));
    few && i.word_at(0) == w!("trên") && i.taken(start) == 1
}

/// `1m65`, `1km200`, `2kg5`: digits glued behind a measure are its decimals; `3 tấn rưỡi` has half of one more.
fn smaller_unit<'t>(start: Tokens<'t>, i: Tokens<'t>, read: &Read, meant: &Meant) -> Option<(Tokens<'t>, Number)> {
    const PARTED: &[&str] = &["m", "km", "kg", "l", "har", "t"];
    let Amount::One(value) = read.amount else {
        return None;
    };
    if i.word_at(0) == w!("rưỡi") && (meant.kind == Kind::Age || meant.unit.is_some_and(|unit| kind_of(unit.code()).is_some())) {
        return Some((i.skip(1), value.checked_add(Number::new(5, 1)?)?));
    }
    let parted = meant.len == 1 && meant.unit.is_some_and(|unit| PARTED.contains(&unit.code()));
    let glued = parted && start.glued_at(1) && matches!(read.last.form, Form::Digits(1..)) && !read.last.scaled;
    let (more, digits) = i.first().filter(|token| glued && token.is_glued()).and_then(|token| token.as_number()).filter(|(_, digits)| *digits <= 3)?;
    let decimals = Number::new(more.into(), u8::try_from(digits).ok()?)?;
    // `1m2m` is no length.
    let closed = !i.get(1).is_some_and(|next| next.is_glued() && next.kind() != Token::Mark);
    Some((i.skip(1), value.checked_add(decimals)?)).filter(|_| closed)
}

/// Whether something may be counted by this kind of figure.
const fn counts(kind: Kind) -> bool {
    !matches!(kind, Kind::Money | Kind::Age | Kind::Score | Kind::Multiple | Kind::Ordinal | Kind::Temperature | Kind::Speed)
}

/// Whether `a-b` is a range and no date.
fn is_range(start: Tokens<'_>, rest: Tokens<'_>, read: &Read, meant: &Meant) -> bool {
    const DAY: &[Word] =
        &[w!("ngày"), w!("hôm"), w!("sáng"), w!("trưa"), w!("chiều"), w!("tối"), w!("đêm"), w!("mùng"), w!("mồng"), w!("kỳ"), w!("đoạn"), w!("học")];
    let dated = start.back(1).is_some_and(|before| before.is_any(DAY));
    let is_bound = start.back(1).is_some_and(|before| before.is_any(&[w!("khoảng"), w!("chừng"), w!("gần"), w!("hơn"), w!("trên")]));
    let known = is_bound || meant.unit.is_some() || matches!(meant.kind, Kind::Age | Kind::Score) || crate::number::counted::noun(rest).is_some();
    known && !read.like_a_year() && !(dated && meant.kind == Kind::Count)
}

/// The second end of a range whose first end has a unit of its own: `300 triệu đồng đến dưới 500 triệu đồng`.
fn second_end<'t>(start: Tokens<'t>, i: Tokens<'t>, read: &Read, first: &Meant) -> Option<(Tokens<'t>, Amount)> {
    let Amount::One(from) = read.amount else {
        return None;
    };
    first.unit?;
    let (after, dashed) = joint(i)?;
    if !dashed && first.kind == Kind::Count && start.word_before(1) != w!("từ") {
        return None;
    }
    let (after, _) = bound(after);
    let (rest, last) = number(after).ok()?;
    let last_read = Read { amount: Amount::One(last.value), last, dashed: false };
    let unit = meant(after, rest, Some(&last_read), last.scale)?;
    (unit.unit == first.unit && unit.len > 0 && from < last.value).then(|| (rest.skip(unit.len), Amount::Range(from, last.value)))
}

/// The most tokens between a unit and `trở lên`: those of what is counted.
const COUNTED: usize = 24;

/// `trở lên` or `trở xuống`, right behind the unit or behind what is counted.
fn or_more<'t>(start: Tokens<'t>, i: Tokens<'t>, meant: &Meant) -> Option<(Tokens<'t>, Bound, Of)> {
    let at = |i: Tokens<'t>| {
        let bound = match (i.word_at(0) == w!("trở"), i.word_at(1)) {
            (true, word) if word == w!("lên") => Bound::AtLeast,
            (true, word) if word == w!("xuống") => Bound::AtMost,
            _ => return None,
        };
        Some((i.skip(2), bound))
    };
    if let Some((rest, bound)) = at(i) {
        return Some((rest, bound, if counts(meant.kind) { Of::Behind } else { Of::Nowhere }));
    }
    if !i.ahead(COUNTED).iter().any(|token| token.is(w!("trở"))) {
        return None;
    }
    let (from, to) = phrase_at(i)?;
    let (rest, bound) = at(i.skip(to))?;
    let len = start.taken(i);
    Some((rest, bound, if counts(meant.kind) { Of::Within(len + from, len + to) } else { Of::Nowhere }))
}

/// `tuổi 55 trở lên`.
fn aged(i: Tokens<'_>) -> Parsed<'_, Said> {
    let (rest, read) = amount(i.skip(1))?;
    let meant = Meant { kind: Kind::Age, unit: None, len: 0 };
    match or_more(i, rest, &meant) {
        Some((rest, bound, _)) => {
            Ok((rest, Said { kind: Kind::Age, amount: Some(read.amount), unit: None, bound, len: i.taken(rest), of: Of::Nowhere, per: None, note: None }))
        }
        None => i.miss("`trở lên`"),
    }
}
