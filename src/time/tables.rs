//! The words of the calendar and the clock.

pub(super) mod lunar;

use super::Modifier;
use super::form::{Season, Unit};
use super::said::{PartSaid, Tense};
use crate::grammar::{Lexicon, phrase};
use crate::text::{Word, w};

/// The months by name. `giêng` and `chạp` are those of the lunar year.
pub(super) const MONTHS: &[(Word, u8)] = &[
    (w!("một"), 1),
    (w!("hai"), 2),
    (w!("ba"), 3),
    (w!("bốn"), 4),
    (w!("tư"), 4),
    (w!("năm"), 5),
    (w!("sáu"), 6),
    (w!("bảy"), 7),
    (w!("bẩy"), 7),
    (w!("tám"), 8),
    (w!("chín"), 9),
    (w!("mười"), 10),
];

/// The weekdays by the word behind `thứ`, 1 for Monday.
pub(super) const WEEKDAYS: &[(Word, u8)] = &[(w!("hai"), 1), (w!("ba"), 2), (w!("tư"), 3), (w!("năm"), 4), (w!("sáu"), 5), (w!("bảy"), 6), (w!("bẩy"), 6)];

/// The parts of the day.
pub(super) static PARTS: Lexicon<PartSaid, 14> = Lexicon::new(&[
    (phrase("buổi chiều"), PartSaid::Afternoon),
    (phrase("buổi sáng"), PartSaid::Morning),
    (phrase("buổi trưa"), PartSaid::Midday),
    (phrase("buổi tối"), PartSaid::Evening),
    (phrase("chiều"), PartSaid::Afternoon),
    (phrase("chiều tối"), PartSaid::Evening),
    (phrase("khuya"), PartSaid::Night),
    (phrase("rạng sáng"), PartSaid::Dawn),
    (phrase("sáng"), PartSaid::Morning),
    (phrase("sáng sớm"), PartSaid::Dawn),
    (phrase("trưa"), PartSaid::Midday),
    (phrase("tối"), PartSaid::Evening),
    (phrase("đêm"), PartSaid::Night),
    (phrase("đêm khuya"), PartSaid::Night),
]);

/// Words before a date that bend it.
pub(super) static BEFORE_DATE: Lexicon<Modifier, 26> = Lexicon::new(&[
    (phrase("chậm nhất"), Modifier::OnOrBefore),
    (phrase("chậm nhất là"), Modifier::OnOrBefore),
    (phrase("chậm nhất trong"), Modifier::OnOrBefore),
    (phrase("chậm nhất vào"), Modifier::OnOrBefore),
    (phrase("chừng"), Modifier::Approx),
    (phrase("cuối"), Modifier::End),
    (phrase("gần"), Modifier::Approx),
    (phrase("giữa"), Modifier::Mid),
    (phrase("hạ tuần"), Modifier::End),
    (phrase("hết"), Modifier::OnOrBefore),
    (phrase("khoảng"), Modifier::Approx),
    (phrase("muộn nhất"), Modifier::OnOrBefore),
    (phrase("muộn nhất là"), Modifier::OnOrBefore),
    (phrase("muộn nhất vào"), Modifier::OnOrBefore),
    (phrase("sau"), Modifier::After),
    (phrase("thượng tuần"), Modifier::Start),
    (phrase("trung tuần"), Modifier::Mid),
    (phrase("trước"), Modifier::Before),
    (phrase("đầu"), Modifier::Start),
    (phrase("những ngày cuối"), Modifier::End),
    (phrase("những ngày đầu"), Modifier::Start),
    (phrase("những tháng cuối"), Modifier::End),
    (phrase("những tháng đầu"), Modifier::Start),
    (phrase("xấp xỉ"), Modifier::Approx),
    (phrase("không muộn hơn"), Modifier::OnOrBefore),
    (phrase("sớm nhất"), Modifier::OnOrAfter),
]);

/// Words before a length that bound it.
pub(super) static BEFORE_LENGTH: Lexicon<Modifier, 22> = Lexicon::new(&[
    (phrase("chưa tới"), Modifier::LessThan),
    (phrase("chưa đến"), Modifier::LessThan),
    (phrase("chưa đầy"), Modifier::LessThan),
    (phrase("chừng"), Modifier::Approx),
    (phrase("dưới"), Modifier::LessThan),
    (phrase("gần"), Modifier::Approx),
    (phrase("hơn"), Modifier::MoreThan),
    (phrase("khoảng"), Modifier::Approx),
    (phrase("không dưới"), Modifier::EqualOrMore),
    (phrase("không hơn"), Modifier::EqualOrLess),
    (phrase("không ít hơn"), Modifier::EqualOrMore),
    (phrase("không quá"), Modifier::EqualOrLess),
    (phrase("không tới"), Modifier::LessThan),
    (phrase("trên"), Modifier::MoreThan),
    (phrase("tối thiểu"), Modifier::EqualOrMore),
    (phrase("tối đa"), Modifier::EqualOrLess),
    (phrase("xấp xỉ"), Modifier::Approx),
    (phrase("ít hơn"), Modifier::LessThan),
    (phrase("ít nhất"), Modifier::EqualOrMore),
    (phrase("nhiều nhất"), Modifier::EqualOrLess),
    (phrase("ngót"), Modifier::Approx),
    (phrase("non"), Modifier::Approx),
]);

/// Units of a length.
pub(super) static UNITS: Lexicon<(u16, Unit), 16> = Lexicon::new(&[
    (phrase("giây"), (1, Unit::Second)),
    (phrase("giờ"), (1, Unit::Hour)),
    (phrase("giờ đồng hồ"), (1, Unit::Hour)),
    (phrase("ngày"), (1, Unit::Day)),
    (phrase("ngày đêm"), (1, Unit::Day)),
    (phrase("năm"), (1, Unit::Year)),
    (phrase("phút"), (1, Unit::Minute)),
    (phrase("quý"), (3, Unit::Month)),
    (phrase("tháng"), (1, Unit::Month)),
    (phrase("thập kỷ"), (10, Unit::Year)),
    (phrase("thập niên"), (10, Unit::Year)),
    (phrase("thế kỷ"), (100, Unit::Year)),
    (phrase("tiếng"), (1, Unit::Hour)),
    (phrase("tiếng đồng hồ"), (1, Unit::Hour)),
    (phrase("tuần"), (1, Unit::Week)),
    (phrase("tuần lễ"), (1, Unit::Week)),
]);

/// Words behind a month, a week, a year or a yearless date that say which one.
pub(super) static WHICH: Lexicon<(i16, Option<Tense>), 13> = Lexicon::new(&[
    (phrase("nay"), (0, None)),
    (phrase("ngoái"), (-1, Some(Tense::Past))),
    (phrase("này"), (0, None)),
    (phrase("rồi"), (-1, Some(Tense::Past))),
    (phrase("sau"), (1, Some(Tense::Future))),
    (phrase("sắp tới"), (1, Some(Tense::Future))),
    (phrase("trước"), (-1, Some(Tense::Past))),
    (phrase("tới"), (1, Some(Tense::Future))),
    (phrase("tới đây"), (1, Some(Tense::Future))),
    (phrase("vừa qua"), (-1, Some(Tense::Past))),
    (phrase("vừa rồi"), (-1, Some(Tense::Past))),
    (phrase("qua"), (-1, Some(Tense::Past))),
    (phrase("kế tiếp"), (1, Some(Tense::Future))),
]);

/// Days counted from today.
pub(super) static TODAY: Lexicon<i16, 13> = Lexicon::new(&[
    (phrase("hôm kia"), -2),
    (phrase("hôm nay"), 0),
    (phrase("hôm qua"), -1),
    (phrase("hôm trước"), -1),
    (phrase("ngày hôm kia"), -2),
    (phrase("ngày hôm nay"), 0),
    (phrase("ngày hôm qua"), -1),
    (phrase("ngày kia"), 2),
    (phrase("ngày mai"), 1),
    (phrase("bây giờ"), 0),
    (phrase("bữa nay"), 0),
    (phrase("hôm sau"), 1),
    (phrase("ngày nay"), 0),
]);

/// Days counted from today behind a part of the day: `sáng nay`, `chiều qua`.
pub(super) const PART_OF: &[(Word, i16)] = &[(w!("nay"), 0), (w!("qua"), -1), (w!("mai"), 1), (w!("kia"), 2)];

/// Words before the two years of a term.
pub(super) static TERMS: Lexicon<(), 16> = Lexicon::new(&[
    (phrase("giai đoạn"), ()),
    (phrase("giai đoạn từ"), ()),
    (phrase("giai đoạn từ năm"), ()),
    (phrase("mùa khô"), ()),
    (phrase("mùa mưa"), ()),
    (phrase("nhiệm kỳ"), ()),
    (phrase("niên khóa"), ()),
    (phrase("niên độ"), ()),
    (phrase("năm học"), ()),
    (phrase("thời kỳ"), ()),
    (phrase("vụ"), ()),
    (phrase("vụ hè thu"), ()),
    (phrase("vụ mùa"), ()),
    (phrase("vụ thu đông"), ()),
    (phrase("vụ đông xuân"), ()),
    (phrase("niên vụ"), ()),
]);

/// The seasons.
pub(super) const SEASONS: &[(Word, Season)] =
    &[(w!("xuân"), Season::Spring), (w!("hè"), Season::Summer), (w!("hạ"), Season::Summer), (w!("thu"), Season::Autumn), (w!("đông"), Season::Winter)];

/// Words that put a yearless date after the reference when they stand before it in its clause.
pub(super) static AHEAD: Lexicon<(), 6> = Lexicon::new(&[
    (phrase("chuẩn bị"), ()),
    (phrase("dự kiến"), ()),
    (phrase("phấn đấu"), ()),
    (phrase("sắp"), ()),
    (phrase("sẽ"), ()),
    (phrase("kế hoạch đến"), ()),
]);

/// Words that make `2 giờ` a length when they stand right before it.
pub(super) const LASTING: &[Word] = &[w!("trong"), w!("suốt"), w!("dài"), w!("mất"), w!("sau"), w!("hơn"), w!("vòng")];

/// What must stand before a bare `d-m` for it to be a date.
pub(super) const CUES: &[Word] = &[w!("ngày"), w!("từ"), w!("đến"), w!("hôm"), w!("tới")];

/// Words that count a thing instead of naming a weekday: `lần thứ 3`, `con thứ hai`.
pub(super) const COUNTING: &[Word] = &[
    w!("lần"),
    w!("lớp"),
    w!("hàng"),
    w!("bài"),
    w!("khóa"),
    w!("kỳ"),
    w!("đợt"),
    w!("người"),
    w!("trí"),
    w!("con"),
    w!("hạng"),
    w!("năm"),
    w!("giải"),
    w!("tập"),
    w!("quyển"),
    w!("phiên"),
    w!("vòng"),
    w!("đứng"),
    w!("xếp"),
    w!("hội"),
    w!("động"),
    w!("nghiệp"),
    w!("tháng"),
    w!("vị"),
    w!("hộ"),
    w!("nhà"),
    w!("phần"),
    w!("loại"),
    w!("mục"),
    w!("điểm"),
    w!("bước"),
    w!("hình"),
    w!("đơn"),
];

/// A feast with a day of its own.
#[derive(Clone, Copy, Debug)]
pub(super) struct Feast {
    pub(super) month: u8,
    pub(super) day: u8,
    pub(super) is_lunar: bool,
    /// Whether the name alone says too little: `Tết` is many things, `Tết Tân Sửu` one day.
    pub(super) needs_year: bool,
}

/// The feasts by their names. Days that commemorate (`ngày Quốc tế Phụ nữ`) are told by their date.
pub(super) static FEASTS: Lexicon<Feast, 24> = Lexicon::new(&[
    (phrase("giáng sinh"), Feast { month: 12, day: 25, is_lunar: false, needs_year: false }),
    (phrase("giỗ tổ"), Feast { month: 3, day: 10, is_lunar: true, needs_year: false }),
    (phrase("giỗ tổ hùng vương"), Feast { month: 3, day: 10, is_lunar: true, needs_year: false }),
    (phrase("lễ phật đản"), Feast { month: 4, day: 15, is_lunar: true, needs_year: false }),
    (phrase("lễ vu lan"), Feast { month: 7, day: 15, is_lunar: true, needs_year: false }),
    (phrase("noel"), Feast { month: 12, day: 25, is_lunar: false, needs_year: false }),
    (phrase("phật đản"), Feast { month: 4, day: 15, is_lunar: true, needs_year: false }),
    (phrase("quốc khánh"), Feast { month: 9, day: 2, is_lunar: false, needs_year: false }),
    (phrase("rằm trung thu"), Feast { month: 8, day: 15, is_lunar: true, needs_year: false }),
    (phrase("trung thu"), Feast { month: 8, day: 15, is_lunar: true, needs_year: false }),
    (phrase("tết"), Feast { month: 1, day: 1, is_lunar: true, needs_year: true }),
    (phrase("tết cổ truyền"), Feast { month: 1, day: 1, is_lunar: true, needs_year: false }),
    (phrase("tết dương lịch"), Feast { month: 1, day: 1, is_lunar: false, needs_year: false }),
    (phrase("tết hàn thực"), Feast { month: 3, day: 3, is_lunar: true, needs_year: false }),
    (phrase("tết nguyên tiêu"), Feast { month: 1, day: 15, is_lunar: true, needs_year: false }),
    (phrase("tết nguyên đán"), Feast { month: 1, day: 1, is_lunar: true, needs_year: false }),
    (phrase("tết trung thu"), Feast { month: 8, day: 15, is_lunar: true, needs_year: false }),
    (phrase("tết trung nguyên"), Feast { month: 7, day: 15, is_lunar: true, needs_year: false }),
    (phrase("tết âm lịch"), Feast { month: 1, day: 1, is_lunar: true, needs_year: false }),
    (phrase("tết đoan ngọ"), Feast { month: 5, day: 5, is_lunar: true, needs_year: false }),
    (phrase("tết độc lập"), Feast { month: 9, day: 2, is_lunar: false, needs_year: false }),
    (phrase("tết ông công ông táo"), Feast { month: 12, day: 23, is_lunar: true, needs_year: false }),
    (phrase("vu lan"), Feast { month: 7, day: 15, is_lunar: true, needs_year: false }),
    (phrase("nguyên tiêu"), Feast { month: 1, day: 15, is_lunar: true, needs_year: false }),
]);

/// The ten stems of the cycle of sixty.
pub(super) const STEMS: &[(Word, u8)] = &[
    (w!("giáp"), 0),
    (w!("ất"), 1),
    (w!("bính"), 2),
    (w!("đinh"), 3),
    (w!("mậu"), 4),
    (w!("kỷ"), 5),
    (w!("canh"), 6),
    (w!("tân"), 7),
    (w!("nhâm"), 8),
    (w!("quý"), 9),
];

/// The twelve branches of the cycle of sixty.
pub(super) const BRANCHES: &[(Word, u8)] = &[
    (w!("tý"), 0),
    (w!("sửu"), 1),
    (w!("dần"), 2),
    (w!("mão"), 3),
    (w!("mẹo"), 3),
    (w!("thìn"), 4),
    (w!("tỵ"), 5),
    (w!("ngọ"), 6),
    (w!("mùi"), 7),
    (w!("thân"), 8),
    (w!("dậu"), 9),
    (w!("tuất"), 10),
    (w!("hợi"), 11),
];
