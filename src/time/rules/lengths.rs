//! The rules of lengths and of what comes every so often, each with its examples.

use super::length;
use crate::grammar::{First, Rule, says, void};
use crate::number::IN_WORDS;
use crate::text::{Word, w};
use crate::time::said::Said;

pub(super) static LENGTH: Rule<Said> = Rule {
    name: "a length of time",
    first: First::number_or(LENGTHS).or_words(IN_WORDS).needs(SPANS, &[]),
    shape: length::length,
    examples: &[
        says("3 tháng", "P3M"),
        says("hai năm", "P2Y"),
        says("90 phút", "PT90M"),
        says("nửa tháng", "P0.5M"),
        says("một năm rưỡi", "P1.5Y"),
        says("2 tiếng rưỡi", "PT2.5H"),
        says("2 tuần 3 ngày", "P2W3D"),
        says("hơn 3 năm", "P3Y MORE_THAN"),
        says("gần 2 tháng", "P2M APPROX"),
        says("ít nhất 6 tháng", "P6M EQUAL_OR_MORE"),
        says("từ ⟨7 đến 10 ngày⟩", "P7D/P10D"),
        says("⟨111 năm⟩ ngày thành lập", "P111Y"),
        says("⟨1980 năm⟩ Khởi nghĩa", "P1980Y"),
        says("trong ⟨5 năm qua⟩", "P5Y 2015/2019").on("2020-11-24"),
        says("3 ngày tới", "P3D 2020-11-25/2020-11-27").on("2020-11-24"),
        says("2 tháng qua", "P2M 2020-09/2020-10").on("2020-11-24"),
        says("3 ngày trước", "2020-11-21").on("2020-11-24"),
        says("2 tuần trước", "2020-W46").on("2020-11-24"),
        says("3 ngày trước", "-P3D"),
        says("⟨hai tuần trước⟩ Hội đã hỏi", "2020-W45").on("2020-11-19"),
        says("⟨3 ngày⟩ trước đại hội", "P3D"),
        says("từ 2 năm trở lên", "P2Y EQUAL_OR_MORE"),
        says("⟨8 giờ⟩/ngày", "PT8H"),
        says("2 giờ tới", "PT2H"),
        says("2 năm một lần", "P2Y EVERY"),
        says("3 tháng 1 lần", "P3M EVERY"),
        says("trong ⟨2 giờ 15 phút⟩", "PT2H15M"),
        says("trong ⟨năm năm qua⟩", "P5Y 2015/2019").on("2020-11-24"),
        says("2 giờ trước", "-PT2H"),
        says("20 năm trước đây", "2000").on("2020-11-24"),
        says("mỗi ngày ⟨2 giờ⟩", "PT2H"),
        says("làm ⟨8 giờ⟩ mỗi ngày", "PT8H"),
        says("bốn năm ngày nữa", "P4D/P5D"),
        says("⟨bốn năm⟩ ngày thành lập", "P4Y"),
        says("cách đây 20 năm", "2000").on("2020-11-24"),
        says("trong ⟨năm tháng qua⟩", "P5M 2020-06/2020-10").on("2020-11-24"),
        void("năm tháng qua đi"),
        void("vài tháng qua"),
        void("trẻ 6 tháng đến 5 tuổi"),
        says("trong ⟨48 giờ⟩ qua điện thoại", "PT48H"),
        says("gieo sớm hơn ⟨5 ngày⟩", "P5D"),
        says("mưa kéo dài ⟨hơn 5 ngày⟩", "P5D MORE_THAN"),
        says("“⟨Ba năm⟩ liền", "P3Y"),
        says("trong ⟨2 năm⟩ 2021 và 2022", "P2Y"),
        says("ở lại ⟨hai ba ngày⟩", "P2D/P3D"),
        says("từ 3 năm công tác trở lên", "P3Y EQUAL_OR_MORE"),
        void("200 ngày công"),
        void("18 tháng tuổi"),
        void("lần thứ 13 năm nhất"),
    ],
};

/// What a length begins with besides a number.
const LENGTHS: &[Word] = &[
    w!("cách"),
    w!("từ"),
    w!("nửa"),
    w!("chưa"),
    w!("chừng"),
    w!("dưới"),
    w!("gần"),
    w!("hơn"),
    w!("khoảng"),
    w!("trên"),
    w!("tối"),
    w!("xấp"),
    w!("ít"),
    w!("nhiều"),
    w!("ngót"),
];

/// What a length cannot do without: a unit of time.
const SPANS: &[Word] = &[w!("năm"), w!("tháng"), w!("tuần"), w!("ngày"), w!("giờ"), w!("tiếng"), w!("phút"), w!("giây"), w!("quý"), w!("thập"), w!("thế")];

pub(super) static EVERY: Rule<Said> = Rule {
    name: "every so often",
    first: First::words(&[w!("hằng"), w!("hàng"), w!("mỗi"), w!("cứ")]),
    shape: length::every,
    examples: &[
        says("hằng năm", "P1Y EVERY"),
        says("hàng tháng", "P1M EVERY"),
        says("mỗi quý", "P3M EVERY"),
        says("hàng ngày", "P1D EVERY"),
        says("⟨mỗi tháng⟩ 1 lần", "P1M EVERY"),
        says("mỗi 2 năm", "P2Y EVERY"),
        says("Cứ 3 tháng", "P3M EVERY"),
        void("hàng trăm người"),
    ],
};
