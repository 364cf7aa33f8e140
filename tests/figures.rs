//! Figures for apps: written in Vietnamese and read back, turned into other units, compared, in words.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, clippy::string_slice, clippy::print_stdout, reason = "a test fails by panicking")]

use bantin::Number;
use bantin::number::Dialect;
use bantin::quantity::{self, Amount, Bound, Kind, Quantity, Region, SumInWords, Unit};
use core::cmp::Ordering;
use proptest::prelude::*;
use proptest::sample::select;

#[track_caller]
fn figure(text: &str) -> Quantity {
    text.parse().unwrap_or_else(|error| panic!("{text}: {error}"))
}

#[test]
fn figures_are_written_as_a_bulletin_writes_them() {
    for (said, written) in [
        ("48970 lượt hội viên", "48.970 lượt hội viên"),
        ("hơn 500 hội viên", "hơn 500 hội viên"),
        ("xấp xỉ 20 xã", "khoảng 20 xã"),
        ("từ 25 lao động trở lên", "ít nhất 25 lao động"),
        ("không quá 30 hộ nghèo/năm", "tối đa 30 hộ nghèo/năm"),
        ("5-10 suất quà", "từ 5 đến 10 suất quà"),
        ("14 đồng chí", "14 đồng chí"),
        ("12 “Nghĩa tình đồng đội”", "12 “Nghĩa tình đồng đội”"),
        ("135 đơn vị máu", "135 đơn vị máu"),
        ("1 tỷ 250 triệu đồng", "1,25 tỷ đồng"),
        ("1.234.000.000 đồng", "1,234 tỷ đồng"),
        ("1.234.560.000đ", "1.234,56 triệu đồng"),
        ("1.234.567.890 VNĐ", "1.234.567.890 đồng"),
        ("200 ngàn", "200.000 đồng"),
        ("5 nghìn tỷ đồng", "5.000 tỷ đồng"),
        ("200 - 400 nghìn đồng/suất", "từ 200.000 đến 400.000 đồng/suất"),
        ("từ 300 triệu đồng đến dưới 500 triệu đồng", "từ 300 đến 500 triệu đồng"),
        ("từ 500 nghìn đồng đến 1,5 triệu đồng", "từ 500.000 đến 1.500.000 đồng"),
        ("$2.500", "2.500 USD"),
        ("300 euro", "300 euro"),
        ("năm đồng", "5 đồng"),
        ("98,5 phần trăm", "98,5%"),
        ("từ 85% trở lên", "ít nhất 85%"),
        ("âm 2,5%", "âm 2,5%"),
        ("20/20 cơ sở Hội", "20/20 cơ sở Hội"),
        ("hai phần ba", "2/3"),
        ("1.757/1.500 hội viên", "1.757/1.500 hội viên"),
        ("5,2 ki lô mét", "5,2 km"),
        ("90 mét vuông đất", "90 m2 đất"),
        ("3 sào", "3 sào"),
        ("10 công lúa", "10 công lúa"),
        ("2 tấn gạo", "2 tấn gạo"),
        ("5 ký gạo", "5 kg gạo"),
        ("300 g", "300 gam"),
        ("350ml máu", "350 ml máu"),
        ("âm 5 độ C", "âm 5 độ C"),
        ("60 km/h", "60 km/h"),
        ("300 kWh", "300 kWh"),
        ("lần thứ XII", "thứ XII"),
        ("khóa XIV", "thứ XIV"),
        ("thứ nhất", "thứ nhất"),
        ("lần thứ 45", "thứ 45"),
        ("gấp đôi", "gấp 2 lần"),
        ("1,6 lần", "gấp 1,6 lần"),
        ("9,5 điểm", "đạt 9,5 điểm"),
        ("đạt trên 88 điểm", "đạt hơn 88 điểm"),
        ("từ 18 đến 35 tuổi", "từ 18 đến 35 tuổi"),
        ("từ 18 tuổi trở lên", "ít nhất 18 tuổi"),
        ("hai phẩy năm tấn thóc", "2,5 tấn thóc"),
    ] {
        let figure = figure(said);
        assert_eq!(figure.written().as_deref(), Some(written), "{said}");
        assert_eq!(figure.to_string(), written);
        assert!(written.parse::<Quantity>().unwrap().is_same(&figure), "{said}");
    }
}

#[test]
fn what_is_no_number_is_written_as_none() {
    for (said, shown) in [("hàng trăm suất quà", "nhiều suất quà"), ("vài chục hội viên", "nhiều hội viên"), ("hàng chục triệu đồng", "nhiều đồng")]
    {
        let figure = figure(said);
        assert_eq!((figure.written(), figure.to_string().as_str()), (None, shown));
    }
}

/// Every figure with a number that the bulletins of the tests hold has a text that reads back.
#[test]
fn figures_of_bulletins_are_written() {
    let mut figures = 0;
    for entry in std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/articles")).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|extension| extension == "txt") {
            let text = std::fs::read_to_string(&path).unwrap();
            for figure in quantity::scan(&text).into_iter().filter(|figure| figure.amount.is_some()) {
                assert!(figure.written().is_some(), "{}: `{}` becomes `{figure}`", path.display(), figure.span.slice(&text));
                figures += 1;
            }
        }
    }
    assert!(figures > 100, "{figures} figures");
}

const PEOPLE: &[&str] = &["người", "lượt", "hộ", "suất", "cuộc", "lớp", "đồng chí", "ngày công", "lượt người"];
const MEASURES: &[(Kind, &[&str])] = &[
    (Kind::Length, &["m", "km", "cm", "dm", "mm"]),
    (Kind::Area, &["m2", "km2", "cm2", "har", "sao", "mau"]),
    (Kind::Volume, &["m3", "cm3", "dm3", "l", "ml"]),
    (Kind::Mass, &["kg", "t", "dt", "ct", "hg", "g", "mg"]),
    (Kind::Speed, &["km/h", "m/s"]),
    (Kind::Energy, &["kW.h"]),
    (Kind::Percent, &["%"]),
    (Kind::Money, &["VND", "USD", "EUR", "GBP", "JPY", "CNY", "KRW", "THB", "LAK", "KHR", "AUD"]),
];

fn whole() -> impl Strategy<Value = Number> {
    prop_oneof![1..100_i64, 1..100_000_i64, 1..10_000_000_000_000_i64, (1..1000_i64).prop_map(|thousands| thousands * 1_000_000)].prop_map(Number::from)
}

fn decimal() -> impl Strategy<Value = Number> {
    prop_oneof![whole(), (1..10_000_000_000_i64, 0..5_u8).prop_map(|(digits, scale)| Number::new(digits.into(), scale).unwrap())]
}

fn amount(number: impl Strategy<Value = Number> + Clone) -> impl Strategy<Value = Amount> {
    let range = (number.clone(), number.clone()).prop_filter_map("a range", |(a, b)| (a != b).then(|| Amount::Range(a.min(b), a.max(b))));
    prop_oneof![2 => number.prop_map(Amount::One), 1 => range]
}

/// Figures that a bulletin may say, put together and not read.
fn any_figure() -> impl Strategy<Value = Quantity> {
    let bounds = select(&[Bound::Exact, Bound::Approx, Bound::MoreThan, Bound::AtLeast, Bound::LessThan, Bound::AtMost][..]);
    let measure = select(MEASURES).prop_flat_map(|(kind, units)| (Just(kind), select(units), amount(decimal().boxed())));
    let count = (Just(Kind::Count), select(PEOPLE), amount(whole().boxed()));
    let ratio = (whole(), whole()).prop_map(|(part, all)| (Kind::Ratio, "", Amount::Ratio(part, all)));
    let bare = (select(&[Kind::Multiple, Kind::Score, Kind::Age][..]), amount((1..100_i64).prop_map(Number::from).boxed()))
        .prop_map(|(kind, amount)| (kind, "", amount));
    (prop_oneof![3 => measure, 2 => count, 1 => ratio, 1 => bare], bounds).prop_map(|((kind, unit, amount), bound)| Quantity {
        span: bantin::Span::default(),
        kind,
        amount: Some(amount),
        unit: unit.parse().ok(),
        bound,
        of: None,
        per: None,
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_figure_reads_back_what_it_writes(figure in any_figure()) {
        let text = figure.to_string();
        let read = text.parse::<Quantity>();
        prop_assert!(read.as_ref().is_ok_and(|read| read.is_same(&figure)), "{} of {:?} is {:?}", text, figure, read);
    }

    #[test]
    fn orders_turn_with_their_figures(left in any_figure(), right in any_figure()) {
        prop_assert_eq!(left.compare(&right), right.compare(&left).map(Ordering::reverse));
        prop_assert_eq!(left.compare_of(&right, Region::North), right.compare_of(&left, Region::North).map(Ordering::reverse));
    }

    #[test]
    fn a_unit_and_back_is_the_same_figure(figure in any_figure()) {
        if let Some(based) = figure.in_base() {
            prop_assert_eq!(based.to_unit(figure.unit.unwrap()), Some(figure.clone()));
        }
        for region in [Region::North, Region::Central, Region::South] {
            if let Some(based) = figure.in_base_of(region) {
                prop_assert_eq!(based.to_unit_of(figure.unit.unwrap(), region), Some(figure.clone()));
                prop_assert_eq!(figure.compare_of(&based, region).is_some(), figure.compare_of(&figure, region).is_some());
            }
        }
    }

    #[test]
    fn percentages_and_fractions_say_the_same(part in 0..10_000_i64, all in 1..10_000_i64) {
        let share = figure(&format!("{part}/{all}"));
        let (least_part, least_all) = share.fraction().unwrap();
        prop_assert_eq!(part * least_all, all * least_part);
        let rounded = share.percentage_rounded(3).unwrap();
        if let Some(exact) = share.percentage() {
            prop_assert_eq!(exact.rounded(3), rounded);
        }
        let thousandths = rounded.checked_mul(1000.into()).unwrap().to_i64().unwrap();
        prop_assert!(2 * (thousandths * all - 100_000 * part).abs() <= all);
    }

    #[test]
    fn a_sum_in_words_reads_back(value in prop_oneof![0..100_i64, 0..10_000_000_i64, 0..1_000_000_000_000_000_000_i64], south: bool, even: bool, capital: bool) {
        let mut sum = SumInWords::new(value.into()).unwrap();
        sum = if south { sum.dialect(Dialect::South) } else { sum };
        sum = if even { sum.even() } else { sum };
        sum = if capital { sum.capital() } else { sum };
        for code in ["VND", "USD", "EUR", "GBP", "JPY", "CNY", "KRW", "THB", "LAK", "KHR", "AUD"] {
            let text = sum.in_currency(code.parse().unwrap()).unwrap().to_string();
            let read = text.parse::<Quantity>();
            let same = read.as_ref().is_ok_and(|read| read.amount == Some(Amount::One(value.into())) && read.unit.is_some_and(|unit| unit.code() == code));
            prop_assert!(same, "{} is {:?}", text, read);
        }
    }
}

#[test]
fn measures_turn_into_their_base_units() {
    for (said, base) in [
        ("5,2 km", "5.200 m"),
        ("80 cm", "0,8 m"),
        ("1,5 ha", "15.000 m2"),
        ("2 km2", "2.000.000 m2"),
        ("350 ml", "0,00035 m3"),
        ("20 lít nước", "0,02 m3 nước"),
        ("hơn 2 tấn gạo", "hơn 2.000 kg gạo"),
        ("từ 3 đến 5 tạ", "từ 300 đến 500 kg"),
        ("2 yến", "20 kg"),
        ("5 lạng", "0,5 kg"),
        ("10 m/s", "36 km/h"),
        ("38 độ C", "38 độ C"),
        ("220 kg/sào", "220 kg/sào"),
    ] {
        assert_eq!(figure(said).in_base().map(|figure| figure.to_string()).as_deref(), Some(base), "{said} {:?}", figure(said));
    }
    for said in ["5 hộ", "1 tỷ đồng", "98%", "2/3", "3 sào", "10 công lúa", "hàng chục tấn gạo", "47 tuổi"] {
        assert_eq!(figure(said).in_base(), None, "{said}");
    }
}

#[test]
fn fields_are_of_the_size_of_their_region() {
    for (said, north, central, south) in [
        ("1 sào", "360 m2", "500 m2", "1.000 m2"),
        ("2 mẫu", "7.200 m2", "10.000 m2", "20.000 m2"),
        ("10 công lúa", "10.000 m2 lúa", "10.000 m2 lúa", "10.000 m2 lúa"),
    ] {
        for (region, wanted) in [(Region::North, north), (Region::Central, central), (Region::South, south)] {
            assert_eq!(figure(said).in_base_of(region).unwrap().to_string(), wanted, "{said} {region:?}");
        }
    }
    let sao: Unit = "sao".parse().unwrap();
    assert_eq!(figure("1 ha").to_unit_of(sao, Region::South).unwrap().to_string(), "10 sào");
    assert_eq!(figure("1 ha").to_unit_of(sao, Region::North), None, "27.77… has no end");
    assert_eq!(figure("1 ha").to_unit(sao), None);
}

#[test]
fn figures_are_compared_where_they_leave_no_doubt() {
    use Ordering::{Equal, Greater, Less};
    for (left, right, order) in [
        ("hơn 500 hộ", "400 hộ", Some(Greater)),
        ("hơn 500 hộ", "500 hộ", Some(Greater)),
        ("ít nhất 500 hộ", "500 hộ", None),
        ("hơn 500 hộ", "510 hộ", None),
        ("hơn 500 hộ", "từ 500 đến 510 hộ", None),
        ("hơn 510 hộ", "từ 500 đến 510 hộ", Some(Greater)),
        ("từ 500 đến 510 hộ", "505 hộ", None),
        ("từ 500 đến 510 hộ", "511 hộ", Some(Less)),
        ("từ 500 đến 510 hộ", "từ 500 đến 510 hộ", None),
        ("dưới 5 hộ", "hơn 5 hộ", Some(Less)),
        ("tối đa 5 hộ", "ít nhất 5 hộ", None),
        ("tối đa 5 hộ", "hơn 5 hộ", Some(Less)),
        ("khoảng 500 hộ", "5 hộ", None),
        ("500 hộ", "500 hộ", Some(Equal)),
        ("dưới 3 tấn", "3.000 kg", Some(Less)),
        ("2 tấn", "2.000 kg", Some(Equal)),
        ("10 m/s", "36 km/h", Some(Equal)),
        ("2/3", "60%", Some(Greater)),
        ("49/50", "98%", Some(Equal)),
        ("20/20", "5/5", Some(Equal)),
        ("hơn 1 tỷ đồng", "950 triệu đồng", Some(Greater)),
        ("5 USD", "5 đồng", None),
        ("5 hộ", "5 người", None),
        ("5 kg", "5 km", None),
        ("500.000 đồng/suất", "300.000 đồng/suất", Some(Greater)),
        ("500.000 đồng/suất", "300.000 đồng/tháng", None),
        ("47 tuổi", "dưới 6 tuổi", Some(Greater)),
        ("hàng trăm suất quà", "5 suất quà", None),
        ("3 sào", "2 sào", Some(Greater)),
        ("3 sào", "1.080 m2", None),
    ] {
        assert_eq!(figure(left).compare(&figure(right)), order, "{left}, {right}");
    }
    assert_eq!(figure("3 sào").compare_of(&figure("1.080 m2"), Region::North), Some(Equal));
}

#[test]
fn sums_are_written_in_words_for_documents() {
    for (said, words) in [
        ("1.250.000.000 đồng", "Một tỷ hai trăm năm mươi triệu đồng chẵn"),
        ("1.004.500 đồng", "Một triệu không trăm linh tư nghìn năm trăm đồng"),
        ("1 đồng", "Một đồng"),
        ("500 USD", "Năm trăm đô la Mỹ chẵn"),
        ("2,5 euro", "Hai phẩy năm euro"),
        ("-5.000 đồng", "Âm năm nghìn đồng chẵn"),
        ("không đồng", "Không đồng"),
    ] {
        let text = figure(said).sum_in_words().unwrap().capital().even().to_string();
        assert_eq!(text, words);
        assert!(figure(&text).is_same(&figure(said)), "{text}");
    }
    for said in ["hơn 5 triệu đồng", "từ 5 đến 6 triệu đồng", "5 kg", "hàng triệu đồng"] {
        assert_eq!(figure(said).sum_in_words(), None, "{said}");
    }
}
