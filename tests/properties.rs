//! Laws that hold for any text and any value.

use bantin::time::{self, Clock, Date, DayPart, Length, Point, Reference, Season, Unit, Value};
use bantin::{Article, Number, Span, quantity};
use proptest::prelude::*;
use proptest::sample::select;
use unicode_normalization::UnicodeNormalization;

/// Words, numbers and marks of bulletins.
const PIECES: &[&str] = &[
    "ngày", "Ngày", "tháng", "năm", "quý", "tuần", "từ", "đến", "trước", "sau", "hết", "khoảng", "hơn", "sáng", "chiều", "tối", "giờ", "phút", "thứ", "Hai", "Chủ nhật", "hôm", "qua", "nay", "mỗi", "hằng",
    "một", "hai", "mười", "lăm", "trăm", "nghìn", "triệu", "tỷ", "rưỡi", "đồng", "kg", "ha", "m2", "%", "người", "lượt", "cuộc", "suất", "hộ", "hội viên", "xã", "huyện", "Hội", "LHPN", "UBND", "Đ/c",
    "Bà", "Trần", "Thị", "Mây", "Chủ tịch", "hội nghị", "kiểm tra", "phong trào", "chủ đề", "Nghị quyết", "số", "11-NQ/TW", "III", "XII", "6", "7", "24", "30", "31", "11", "2", "2020", "2021", "24/11/2020",
    "30/2", "20/20", "06 - 19/11", "14h30", "48.970", "1,5", "1.234,5", "TP", "lần", "khóa", "trở lên", "./.",
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
    prop_oneof![Just(Reference::none()), (1970..2070_i32, 1..=365_u32).prop_map(|(year, day)| Reference::on(chrono::NaiveDate::from_yo_opt(year, day).unwrap()))]
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

fn date() -> impl Strategy<Value = Date> {
    let year = || prop::option::of(1..=9999_i16);
    prop_oneof![
        (year(), 1..=12_u8, 1..=28_u8).prop_map(|(year, month, day)| Date::Day(year, month, day)),
        (1..=31_u8).prop_map(Date::DayOfMonth),
        (year(), 1..=12_u8).prop_map(|(year, month)| Date::Month(year, month)),
        (1..=9999_i16).prop_map(Date::Year),
        (-9999..=-1_i16).prop_map(Date::Year),
        (year(), 1..=53_u8).prop_map(|(year, week)| Date::Week(year, week)),
        (1..=7_u8).prop_map(Date::Weekday),
        (year(), 1..=4_u8).prop_map(|(year, quarter)| Date::Quarter(year, quarter)),
        (year(), 1..=2_u8).prop_map(|(year, half)| Date::Half(year, half)),
        (year(), select(vec![Season::Spring, Season::Summer, Season::Autumn, Season::Winter])).prop_map(|(year, season)| Date::Season(year, season)),
        (0..=255_u8).prop_map(Date::Decade),
        (0..=99_u8).prop_map(Date::Century),
    ]
}

fn clock() -> impl Strategy<Value = Clock> {
    let offset = || prop::option::of((-14 * 60)..=(14 * 60_i16));
    prop_oneof![
        select(vec![DayPart::Morning, DayPart::Midday, DayPart::Afternoon, DayPart::Evening, DayPart::Night]).prop_map(Clock::Part),
        (0..24_u8, prop::option::of((0..60_u8, prop::option::of(0..60_u8))), offset()).prop_map(|(hour, rest, offset)| Clock::At {
            hour,
            minute: rest.map(|rest| rest.0),
            second: rest.and_then(|rest| rest.1),
            offset
        }),
        Just(Clock::At { hour: 24, minute: None, second: None, offset: None }),
    ]
}

fn point() -> impl Strategy<Value = Point> {
    prop_oneof![
        date().prop_map(|date| Point { date: Some(date), clock: None }),
        clock().prop_map(|clock| Point { date: None, clock: Some(clock) }),
        (date(), clock()).prop_map(|(date, clock)| Point { date: Some(date), clock: Some(clock) }),
    ]
}

fn number() -> impl Strategy<Value = Number> {
    const MOST: i128 = 10_i128.pow(38) - 1;
    prop_oneof![
        3 => (-1_000_000..1_000_000_i128, 0..6_u8).prop_map(|(mantissa, scale)| Number::new(mantissa, scale).unwrap()),
        1 => (-MOST..=MOST, 0..=30_u8).prop_map(|(mantissa, scale)| Number::new(mantissa, scale).unwrap()),
    ]
}

fn length() -> impl Strategy<Value = Length> {
    let unit = select(vec![Unit::Year, Unit::Month, Unit::Week, Unit::Day, Unit::Hour, Unit::Minute, Unit::Second]);
    let count = || (0..10_000_i128, 0..3_u8).prop_map(|(mantissa, scale)| Number::new(mantissa, scale).unwrap());
    (any::<bool>(), count(), unit.clone(), prop::option::of((count(), unit)))
        .prop_map(|(negative, count, unit, second)| Length { negative, first: (count, unit), second: second.filter(|second| second.1 > unit) })
}

fn value() -> impl Strategy<Value = Value> {
    prop_oneof![
        4 => point().prop_map(Value::Point),
        2 => (point(), point()).prop_map(|(from, to)| Value::Range(from, to)),
        2 => length().prop_map(Value::Length),
        1 => (length(), length()).prop_map(|(from, to)| Value::Lengths(from, to)).prop_filter("a range of lengths goes forward", |value| !value.to_string().contains('-')),
        1 => select(vec![Value::Present, Value::Past, Value::Future]),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

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
    fn a_time_value_reads_back_what_it_prints(value in value()) {
        prop_assert_eq!(value.to_string().parse::<Value>().unwrap(), value);
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
    fn an_amount_reads_back_what_it_prints(from in number(), to in number()) {
        for amount in [quantity::Amount::One(from), quantity::Amount::Range(from, to), quantity::Amount::Ratio(from, to)] {
            prop_assert_eq!(amount.to_string().parse::<quantity::Amount>().unwrap(), amount);
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
