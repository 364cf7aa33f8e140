//! Laws that hold for any text and any value.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, clippy::string_slice, clippy::print_stdout, reason = "a test fails by panicking")]

use bantin::time::{self, Reference, Value};
use bantin::{Article, Number, Span, quantity};
use proptest::prelude::*;
use proptest::sample::select;
use unicode_normalization::UnicodeNormalization;

/// Words, numbers and marks of bulletins.
const PIECES: &[&str] = &[
    "ngày",
    "Ngày",
    "tháng",
    "năm",
    "quý",
    "tuần",
    "từ",
    "đến",
    "trước",
    "sau",
    "hết",
    "khoảng",
    "hơn",
    "sáng",
    "chiều",
    "tối",
    "giờ",
    "phút",
    "thứ",
    "Hai",
    "Chủ nhật",
    "hôm",
    "qua",
    "nay",
    "mỗi",
    "hằng",
    "một",
    "hai",
    "mười",
    "lăm",
    "trăm",
    "nghìn",
    "triệu",
    "tỷ",
    "rưỡi",
    "đồng",
    "kg",
    "ha",
    "m2",
    "%",
    "người",
    "lượt",
    "cuộc",
    "suất",
    "hộ",
    "hội viên",
    "xã",
    "huyện",
    "Hội",
    "LHPN",
    "UBND",
    "Đ/c",
    "Bà",
    "Trần",
    "Thị",
    "Mây",
    "Chủ tịch",
    "hội nghị",
    "kiểm tra",
    "phong trào",
    "chủ đề",
    "Nghị quyết",
    "số",
    "11-NQ/TW",
    "III",
    "XII",
    "6",
    "7",
    "24",
    "30",
    "31",
    "11",
    "2",
    "2020",
    "2021",
    "24/11/2020",
    "30/2",
    "20/20",
    "06 - 19/11",
    "14h30",
    "48.970",
    "1,5",
    "1.234,5",
    "TP",
    "lần",
    "khóa",
    "trở lên",
    "./.",
];
const GAPS: &[&str] = &[" ", " ", " ", " ", "  ", "\n", "\n\n", "\u{A0}", "", ", ", ". ", "; ", ": ", " - ", " – ", "/", ".", " (", ") ", " “", "” "];

/// Text that looks like a bulletin from afar.
fn bulletin() -> impl Strategy<Value = String> {
    prop::collection::vec((select(PIECES), select(GAPS)), 0..60).prop_map(|pieces| pieces.into_iter().flat_map(|(word, gap)| [word, gap]).collect())
}

fn any_text() -> impl Strategy<Value = String> {
    prop_oneof![4 => bulletin(), 1 => any::<String>(), 1 => "[0-9/.,:hg -]{0,30}", 1 => (bulletin(), any::<String>(), bulletin()).prop_map(|(a, b, c)| a + &b + &c)]
}

fn reference() -> impl Strategy<Value = Reference> {
    prop_oneof![
        Just(Reference::none()),
        (1970..2070_i32, 1..=365_u32).prop_map(|(year, day)| Reference::on(chrono::NaiveDate::from_yo_opt(year, day).unwrap()))
    ]
}

/// In bounds, on the edges of characters, not empty, in order and apart.
fn lawful(text: &str, spans: impl Iterator<Item = Span>) -> Result<(), TestCaseError> {
    let mut behind = 0;
    for span in spans {
        prop_assert!(text.get(span.range()).is_some_and(|words| !words.is_empty()), "{span:?} is no part of {text:?}");
        prop_assert!(span.start() >= behind, "{span:?} comes too early in {text:?}");
        behind = span.end();
    }
    Ok(())
}

fn number() -> impl Strategy<Value = Number> {
    const MOST: i128 = 10_i128.pow(38) - 1;
    prop_oneof![
        3 => (-1_000_000..1_000_000_i128, 0..6_u8).prop_map(|(mantissa, scale)| Number::new(mantissa, scale).unwrap()),
        1 => (-MOST..=MOST, 0..=30_u8).prop_map(|(mantissa, scale)| Number::new(mantissa, scale).unwrap()),
    ]
}

/// The text form of a date of any grain.
fn date() -> impl Strategy<Value = String> {
    let year = || prop_oneof![4 => (1..=9999_u16).prop_map(|year| format!("{year:04}")), 1 => Just("XXXX".to_string())];
    prop_oneof![
        (year(), 1..=12_u8, 1..=28_u8).prop_map(|(year, month, day)| format!("{year}-{month:02}-{day:02}")),
        (1..=31_u8).prop_map(|day| format!("XXXX-XX-{day:02}")),
        (year(), 1..=12_u8).prop_map(|(year, month)| format!("{year}-{month:02}")),
        (1..=9999_u16).prop_map(|year| format!("{year:04}")),
        (1..=9999_u16).prop_map(|year| format!("BC{year:04}")),
        (year(), 1..=52_u8).prop_map(|(year, week)| format!("{year}-W{week:02}")),
        (1..=7_u8).prop_map(|day| format!("XXXX-WXX-{day}")),
        (year(), 1..=4_u8).prop_map(|(year, quarter)| format!("{year}-Q{quarter}")),
        (year(), 1..=2_u8).prop_map(|(year, half)| format!("{year}-H{half}")),
        (year(), select(vec!["SP", "SU", "FA", "WI"])).prop_map(|(year, season)| format!("{year}-{season}")),
        (100..=209_u8).prop_map(|decade| decade.to_string()),
        (10..=20_u8).prop_map(|century| century.to_string()),
    ]
}

/// The text form of a time of day.
fn clock() -> impl Strategy<Value = String> {
    let zone = || {
        prop_oneof![
            3 => Just(String::new()),
            1 => (select(vec!['+', '-']), 1..=13_u8, 0..60_u8).prop_map(|(sign, hours, minutes)| format!("{sign}{hours:02}:{minutes:02}"))
        ]
    };
    prop_oneof![
        select(vec!["TMO", "TMI", "TAF", "TEV", "TNI", "T24"]).prop_map(String::from),
        (0..24_u8, zone()).prop_map(|(hour, zone)| format!("T{hour:02}{zone}")),
        (0..24_u8, 0..60_u8, zone()).prop_map(|(hour, minute, zone)| format!("T{hour:02}:{minute:02}{zone}")),
        (0..24_u8, 0..60_u8, 0..60_u8, zone()).prop_map(|(hour, minute, second, zone)| format!("T{hour:02}:{minute:02}:{second:02}{zone}")),
    ]
}

/// The text form of a point with a day.
fn day_and_clock() -> impl Strategy<Value = String> {
    (1..=9999_u16, 1..=12_u8, 1..=28_u8, clock()).prop_map(|(year, month, day, clock)| format!("{year:04}-{month:02}-{day:02}{clock}"))
}

/// The text form of a length.
fn length() -> impl Strategy<Value = String> {
    let count = || (1..10_000_i128, 0..3_u8).prop_map(|(mantissa, scale)| Number::new(mantissa, scale).unwrap());
    prop_oneof![
        (count(), select(vec!["Y", "M", "W", "D"])).prop_map(|(count, unit)| format!("P{count}{unit}")),
        (count(), select(vec!["H", "M", "S"])).prop_map(|(count, unit)| format!("PT{count}{unit}")),
        (count(), count()).prop_map(|(weeks, days)| format!("P{weeks}W{days}D")),
        (count(), count()).prop_map(|(days, hours)| format!("P{days}DT{hours}H")),
    ]
}

/// The text form of a value.
fn value() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => date(),
        2 => clock(),
        2 => day_and_clock(),
        2 => (1..=8000_u16, 0..1000_u16).prop_map(|(year, more)| format!("{year:04}/{:04}", year + more)),
        2 => length(),
        1 => length().prop_map(|length| format!("-{length}")),
        1 => select(vec!["PRESENT_REF", "PAST_REF", "FUTURE_REF"]).prop_map(String::from),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_blocks_of_any_page_tile_it(text in any_text(), lines in prop::collection::vec(bulletin(), 0..6), mark in select(vec!["\n", "\n\n", "./.\n", " \n\t"])) {
        for page in [text, lines.join(mark)] {
            let blocks = Article::parse(&page).blocks;
            let tiled: String = blocks.iter().map(|block| block.span.slice(&page)).collect();
            prop_assert_eq!(&tiled, &page);
            prop_assert!(blocks.iter().all(|block| !block.span.slice(&page).is_empty()));
        }
    }

    #[test]
    fn times_keep_the_laws_of_spans(text in any_text(), reference in reference()) {
        let found = time::scan(&text, &reference);
        lawful(&text, found.iter().map(|timex| timex.span))?;
        prop_assert_eq!(&found, &time::scan(&text, &reference));
        for timex in found {
            prop_assert_eq!(timex.value.to_string().parse::<Value>().ok(), Some(timex.value));
        }
    }

    #[test]
    fn figures_keep_the_laws_of_spans(text in any_text()) {
        let found = quantity::scan(&text);
        lawful(&text, found.iter().map(|figure| figure.span))?;
        prop_assert_eq!(&found, &quantity::scan(&text));
        for figure in found {
            if let Some(amount) = figure.amount {
                prop_assert_eq!(amount.to_string().parse().ok(), Some(amount));
            }
            for passage in figure.of.iter().chain(&figure.per) {
                prop_assert!(text.get(passage.span.range()).is_some());
            }
        }
    }

    #[test]
    fn articles_keep_the_laws_of_spans(text in any_text()) {
        let article = Article::parse(&text);
        lawful(&text, article.timexes.iter().map(|timex| timex.span))?;
        lawful(&text, article.quantities.iter().map(|figure| figure.span))?;
        lawful(&text, article.blocks.iter().map(|block| block.span))?;
        let apart = |span: Span| article.quantities.iter().all(|figure| !figure.span.overlaps(span));
        prop_assert!(article.timexes.iter().all(|timex| apart(timex.span)));
        prop_assert_eq!(&article, &Article::parse(&text));
    }

    #[test]
    fn decomposed_letters_change_no_value(text in bulletin()) {
        let decomposed: String = text.nfd().collect();
        let times = |text: &str| time::scan(text, &Reference::none()).iter().map(|timex| (timex.value, timex.modifier)).collect::<Vec<_>>();
        let figures = |text: &str| quantity::scan(text).into_iter().map(|figure| (figure.kind, figure.amount, figure.unit, figure.bound, figure.of.map(|of| of.text))).collect::<Vec<_>>();
        prop_assert_eq!(times(&text), times(&decomposed));
        prop_assert_eq!(figures(&text), figures(&decomposed));
    }

    #[test]
    fn letters_of_other_languages_read_alike_in_parts(text in "([A-Za-z0-9 ]{0,3}[ĥȅñḥöÏçśậởđ%,]){0,12}") {
        let decomposed: String = text.nfd().collect();
        let figures = |text: &str| quantity::scan(text).into_iter().map(|figure| (figure.kind, figure.amount, figure.unit, figure.of.map(|of| of.text))).collect::<Vec<_>>();
        prop_assert_eq!(figures(&text), figures(&decomposed));
    }

    #[test]
    fn tags_inside_a_line_change_no_value(pieces in prop::collection::vec((select(PIECES), select(GAPS).prop_filter("words run together", |gap| !gap.is_empty()), select(vec!["", "", "b", "span", "a"])), 0..40)) {
        let plain: String = pieces.iter().flat_map(|(word, gap, _)| [*word, *gap]).collect();
        let tagged: String = pieces.iter().map(|(word, gap, tag)| if tag.is_empty() { format!("{word}{gap}") } else { format!("<{tag}>{word}</{tag}>{gap}") }).collect();
        let times = |text: &str| time::scan(text, &Reference::none()).iter().map(|timex| (timex.value, timex.modifier)).collect::<Vec<_>>();
        let figures = |text: &str| quantity::scan(text).into_iter().map(|figure| (figure.kind, figure.amount, figure.unit, figure.bound, figure.of.map(|of| of.text))).collect::<Vec<_>>();
        prop_assert_eq!(times(&plain), times(&tagged));
        prop_assert_eq!(figures(&plain), figures(&tagged));
    }

    #[test]
    fn a_time_value_prints_what_it_reads(text in value()) {
        prop_assert_eq!(text.parse::<Value>().unwrap().to_string(), text);
    }

    #[test]
    fn a_number_reads_back_what_it_prints(number in number()) {
        prop_assert_eq!(number.to_string().parse::<Number>().unwrap(), number);
    }

    #[test]
    fn numbers_are_ordered_as_their_digits_say(left in -10_000..10_000_i64, right in -10_000..10_000_i64, scale in 0..4_u8) {
        let number = |value: i64, scale: u8| Number::new(value.into(), scale).unwrap();
        prop_assert_eq!(number(left, scale).cmp(&number(right, scale)), left.cmp(&right));
        prop_assert_eq!(number(left, 0).cmp(&number(right, scale)), (left * 10_i64.pow(scale.into())).cmp(&right));
    }

    #[test]
    fn an_amount_reads_back_what_it_prints(one in number(), other in number()) {
        let (from, to) = (one.min(other), one.max(other));
        let amounts = [
            Some(quantity::Amount::One(one)),
            Some(quantity::Amount::Range(from, to)).filter(|_| from < to),
            Some(quantity::Amount::Ratio(one, other)).filter(|_| other > Number::from(0) && one >= Number::from(0)),
        ];
        for amount in amounts.into_iter().flatten() {
            prop_assert_eq!(amount.to_string().parse::<quantity::Amount>().unwrap(), amount);
        }
    }

    #[test]
    fn any_figure_can_be_written_and_reckoned_with(text in any_text()) {
        for figure in quantity::scan(&text) {
            prop_assert!(!figure.to_string().is_empty());
            prop_assert!(figure.compare_of(&figure, quantity::Region::Central).is_none_or(core::cmp::Ordering::is_eq));
            let _ = (figure.in_base_of(quantity::Region::North), figure.percentage_rounded(2));
            if let Some(sum) = figure.sum_in_words() {
                let words = sum.even().to_string();
                prop_assert_eq!(words.parse::<quantity::Quantity>().unwrap().amount, figure.amount, "{}", words);
            }
        }
    }

    #[test]
    fn a_number_reads_back_what_it_writes(number in number()) {
        if number.scale() <= 14 && number.rounded(0).mantissa().unsigned_abs() < 10_u128.pow(33) {
            prop_assert_eq!(bantin::number::read(&number.written()), Ok(number));
        }
        if let Some(words) = number.spelled(bantin::number::Dialect::South) {
            prop_assert_eq!(bantin::number::read(&words), Ok(number));
        }
    }

    #[test]
    fn an_error_points_into_its_text(text in any_text()) {
        for error in [text.parse::<Value>().err(), text.parse::<Number>().err(), text.parse::<quantity::Quantity>().err()].into_iter().flatten() {
            prop_assert!(text.get(error.span.range()).is_some());
            let drawn = format!("{error:#}");
            prop_assert!(drawn.contains('^') && drawn.lines().count() == 4);
        }
    }
}
