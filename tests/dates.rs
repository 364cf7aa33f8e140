//! 60,000 days of two hundred years, written in 40 forms and read back: each text holds one date and no other, from its first
//! letter to its last. The days are those of a fixed sequence, so that a failure comes again.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::too_many_lines, reason = "a test fails by panicking; a table of forms is long")]

use bantin::time::{self, Reference, Style, Value};
use chrono::{Datelike, Days, NaiveDate};
use unicode_normalization::UnicodeNormalization;

const DATES: u32 = 60_000;
/// In how many of the forms each day is written; over all days every form comes up equally often.
const FORMS_PER_DATE: u32 = 8;

/// Numbers of the generator of Numerical Recipes, the low bits cut off.
struct Sequence(u32);

impl Sequence {
    fn below(&mut self, end: u32) -> u32 {
        self.0 = self.0.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (self.0 >> 8) % end
    }
}

fn days() -> impl Iterator<Item = NaiveDate> {
    let first = NaiveDate::from_ymd_opt(1900, 1, 1).unwrap();
    let count = NaiveDate::from_ymd_opt(2100, 1, 1).unwrap().signed_duration_since(first).num_days();
    let mut sequence = Sequence(20_201_124);
    (0..DATES).map(move |_| first + Days::new(sequence.below(u32::try_from(count).unwrap()).into()))
}

const DIGITS: [&str; 10] = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];

/// The numbers of a date in words, as the North or the South says them. The library's own speller has no part in it.
fn words(value: u32, south: bool) -> String {
    let digit = |value: u32| DIGITS[value as usize].to_string();
    let late = |units: u32| match units {
        1 => "mốt".to_string(),
        4 if !south => "tư".to_string(),
        5 => "lăm".to_string(),
        _ => digit(units),
    };
    match value {
        0..10 => digit(value),
        10 => "mười".into(),
        15 => "mười lăm".into(),
        11..20 => format!("mười {}", digit(value - 10)),
        21..30 if south => format!("hăm {}", late(value % 10)),
        20..100 if value % 10 == 0 => format!("{} mươi", digit(value / 10)),
        20..100 => format!("{} mươi {}", digit(value / 10), late(value % 10)),
        100..1000 => match value % 100 {
            0 => format!("{} trăm", digit(value / 100)),
            rest @ 1..10 => format!("{} trăm {} {}", digit(value / 100), if south { "lẻ" } else { "linh" }, digit(rest)),
            21..30 if south => format!("{} trăm hai mươi {}", digit(value / 100), late(value % 10)),
            rest => format!("{} trăm {}", digit(value / 100), words(rest, south)),
        },
        _ => {
            let thousand = format!("{} {}", digit(value / 1000), if south { "ngàn" } else { "nghìn" });
            match value % 1000 {
                0 => thousand,
                rest @ 1..10 => format!("{thousand} không trăm {} {}", if south { "lẻ" } else { "linh" }, digit(rest)),
                rest @ 10..100 => format!("{thousand} không trăm {}", words(rest, south)),
                rest => format!("{thousand} {}", words(rest, south)),
            }
        }
    }
}

/// The text of a day in a form, and what its value has behind the day.
fn written(form: u32, day: NaiveDate) -> (String, &'static str) {
    const NAMES: [&str; 7] = ["thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật"];
    const FIGURES: [&str; 7] = ["Thứ 2", "Thứ 3", "Thứ 4", "Thứ 5", "Thứ 6", "Thứ 7", "Chủ nhật"];
    let (y, m, d) = (day.year(), day.month(), day.day());
    let weekday = day.weekday().num_days_from_monday() as usize;
    let (name, figure) = (NAMES[weekday], FIGURES[weekday]);
    let year = y.unsigned_abs();
    let in_month = |south: bool| if m == 4 && !south { "tư".to_string() } else { words(m, south) };
    let early = |word: &str| if d <= 10 { format!("{word} {d}") } else { format!("ngày {d}") };
    let plain = |text: String| (text, "");
    match form {
        0 => plain(format!("{d}/{m}/{y}")),
        1 => plain(format!("{d:02}/{m:02}/{y}")),
        2 => plain(format!("{d}-{m}-{y}")),
        3 => plain(format!("{d:02}-{m:02}-{y}")),
        4 => plain(format!("{d}.{m}.{y}")),
        5 => plain(format!("{d:02}.{m:02}.{y}")),
        6 => plain(format!("{d} / {m} / {y}")),
        7 => plain(format!("{d:02} - {m:02} - {y}")),
        8 => plain(format!("{y}-{m:02}-{d:02}")),
        9 => plain(format!("{y}/{m:02}/{d:02}")),
        10 => plain(format!("ngày {d}/{m}/{y}")),
        11 => plain(format!("ngày {d:02}/{m:02}/{y}")),
        12 => plain(format!("ngày {d}-{m}-{y}")),
        13 => plain(format!("ngày {d:02}.{m:02}.{y}")),
        14 => plain(format!("ngày {d:02} / {m:02} / {y}")),
        15 => plain(format!("ngày {d} tháng {m} năm {y}")),
        16 => plain(format!("ngày {d:02} tháng {m:02} năm {y}")),
        17 => plain(format!("{d} tháng {m} năm {y}")),
        18 => plain(format!("ngày {d} tháng {m}, {y}")),
        19 => plain(format!("ngày {d} tháng {m}/{y}")),
        20 => plain(format!("{} tháng {m} năm {y}", early("mùng"))),
        21 => plain(format!("ngày {} tháng {m:02} năm {y}", early("mồng").replace("ngày ", ""))),
        22 => plain(format!("{figure}, Ngày {d:02} / {m:02} / {y}")),
        23 => plain(format!("{figure}, {d}/{m}/{y}")),
        24 => plain(format!("{name}, ngày {d} tháng {m} năm {y}")),
        25 => plain(format!("{name} ngày {d}/{m}/{y}")),
        26 => plain(format!("ngày {d}/{m}/{y} ({name})")),
        27 => (format!("sáng ngày {d}/{m}/{y}"), "TMO"),
        28 => (format!("chiều {d:02}/{m:02}/{y}"), "TAF"),
        29 => (format!("tối ngày {d} tháng {m} năm {y}"), "TEV"),
        30 => (format!("buổi sáng ngày {d:02}-{m:02}-{y}"), "TMO"),
        31 => (format!("14h30 ngày {d}/{m}/{y}"), "T14:30"),
        32 => (format!("8 giờ 05 phút ngày {d} tháng {m} năm {y}"), "T08:05"),
        33 => (format!("{d:02}/{m:02}/{y} 07:45"), "T07:45"),
        34 => (format!("15:35, {name}, {d:02}/{m:02}/{y} (GMT+7)"), "T15:35+07:00"),
        35 => plain(format!("ngày {} tháng {} năm {}", words(d, false), in_month(false), words(year, false))),
        36 => plain(format!("ngày {} tháng {} năm {}", words(d, true), in_month(true), words(year, true))),
        37 => plain(format!("ngày {} tháng {} năm {y}", words(d, false), in_month(false))),
        38 => (format!("chiều ngày {} tháng {m} năm {y}", words(d, false)), "TAF"),
        _ if (1970..2070).contains(&y) => plain(format!("ngày {d}/{m}/{:02}", y % 100)),
        _ => plain(format!("Ngày{d:02}/{m:02}/{y}")),
    }
}

const FORMS: u32 = 40;

/// What stands around a date.
const AROUND: [(&str, &str); 10] = [
    ("", ""),
    ("Hội nghị diễn ra ", "."),
    ("Vào ", ", Hội tổ chức ra quân"),
    ("Tin từ cơ sở (", ")"),
    ("Phường 12 họp ", " tại hội trường"),
    ("Theo Kế hoạch số 45/KH-BTV, ", " sẽ có 25 đại biểu dự"),
    ("3 không, 5 sạch;\n\n", "\n\nTin: Ban Tuyên giáo"),
    ("Trao 20 suất quà trị giá 10.000.000 đồng, ", " cho hội viên"),
    ("Khai mạc\n", "; bế mạc sau đó"),
    ("“", "” là hạn nộp bài"),
];

#[test]
fn every_date_is_read_back_from_every_form() {
    let mut chance = Sequence(1);
    let (mut read, mut wrong) = (0_u32, Vec::new());
    for (number, day) in (0_u32..).zip(days()) {
        for turn in 0..FORMS_PER_DATE {
            let form = (number + turn * FORMS / FORMS_PER_DATE) % FORMS;
            let (date, behind) = written(form, day);
            let around = AROUND[chance.below(10) as usize];
            // Two brackets that close at once are one mark, and no fact ends inside a mark.
            let (before, after) = if date.ends_with(')') && around.1 == ")" { ("Tin từ cơ sở [", "]") } else { around };
            let cased = |text: &str| text.to_string();
            let texts = [before, &date, after].map(cased);
            let texts = match chance.below(4) {
                0 => texts.map(|text| text.to_uppercase()),
                1 if !date.contains("thứ") && !date.contains("Chủ") => texts.map(|text| text.to_lowercase()),
                _ => texts,
            };
            let texts = if chance.below(2) == 0 { texts } else { texts.map(|text| text.nfd().collect()) };
            let text = texts.concat();
            let found = time::scan(&text, &Reference::none());
            read += 1;
            let value = format!("{day}{behind}");
            let sound = found.iter().map(|timex| (timex.span.slice(&text), timex.value.to_string())).eq([(texts[1].as_str(), value.clone())]);
            if !sound {
                let found: Vec<_> = found.iter().map(|timex| format!("{} {}", timex.span.slice(&text), timex.value)).collect();
                wrong.push((form, format!("form {form}: {text:?} is {value}, read {found:?}")));
            }
        }
    }
    let mut shown: Vec<_> =
        (0..FORMS).flat_map(|form| wrong.iter().filter(move |(of, _)| *of == form).take(6)).map(|(_, line)| line.nfc().collect::<String>()).collect();
    shown.truncate(60);
    assert!(wrong.is_empty(), "{} of {read} are wrong:\n{}", wrong.len(), shown.join("\n"));
}

#[test]
fn every_date_is_read_back_from_what_is_written() {
    for day in days().step_by(6) {
        let value = Value::from(day);
        for style in [Style::Posted, Style::Short, Style::Long, Style::Words] {
            let text = value.written(style).unwrap();
            let found = time::scan(&text, &Reference::none());
            assert_eq!(found.len(), 1, "{text}");
            assert_eq!((found[0].span.slice(&text), found[0].value), (text.as_str(), value), "{text}");
        }
    }
}
