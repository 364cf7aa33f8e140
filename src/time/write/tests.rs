//! What is written, a table for each style.

use super::Style;
use crate::time::Value;
use alloc::format;
use alloc::string::ToString;
use alloc::vec::Vec;

#[track_caller]
fn writes(style: Style, table: &[(&str, &str)]) {
    let mut wrong = Vec::new();
    for (form, text) in table {
        let value: Value = form.parse().unwrap();
        assert_eq!(value.to_string(), *form);
        let written = value.written(style);
        if written.as_deref() != Some(*text) {
            wrong.push(format!("{form}: {written:?}, not {text:?}"));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn a_posted_line() {
    writes(
        Style::Posted,
        &[
            ("2020-11-24", "Thứ 3, Ngày 24 / 11 / 2020"),
            ("2020-11-01", "Chủ nhật, Ngày 01 / 11 / 2020"),
            ("XXXX-11-24", "Ngày 24 / 11"),
            ("0938-11-24", "ngày 24 tháng 11 năm 938"),
            ("2020-11", "Tháng 11 / 2020"),
            ("2020", "năm 2020"),
            ("2020-11-20T14:30", "14h30, Thứ 6, Ngày 20 / 11 / 2020"),
            ("2020-11-20T14:30:15+07:00", "14:30:15 (GMT+7), Thứ 6, Ngày 20 / 11 / 2020"),
            ("2020-11-20TAF", "Chiều Thứ 6, Ngày 20 / 11 / 2020"),
            ("2020-11-06/2020-11-19", "ngày 6/11/2020 đến ngày 19/11/2020"),
        ],
    );
}

#[test]
fn short_forms() {
    writes(
        Style::Short,
        &[
            ("2020-11-24", "24/11/2020"),
            ("2020-02-04", "4/2/2020"),
            ("XXXX-11-24", "24/11"),
            ("XXXX-XX-24", "ngày 24"),
            ("2020-11", "tháng 11/2020"),
            ("XXXX-11", "tháng 11"),
            ("2020", "năm 2020"),
            ("0938", "năm 938"),
            ("BC0111", "năm 111 TCN"),
            ("0043", "năm 43 sau Công nguyên"),
            ("2020-W48", "tuần 48 năm 2020"),
            ("XXXX-WXX-2", "thứ Ba"),
            ("2020-Q4", "quý IV/2020"),
            ("2020-H1", "6 tháng đầu năm 2020"),
            ("2020-H2", "6 tháng cuối năm 2020"),
            ("XXXX-H1", "6 tháng đầu năm"),
            ("2020-SU", "mùa hè năm 2020"),
            ("199", "những năm 1990"),
            ("20", "thế kỷ XXI"),
            ("2020-11-20TAF", "chiều ngày 20/11/2020"),
            ("2020-11-20TNI", "đêm ngày 20/11/2020"),
            ("2020-11-20T14", "14h ngày 20/11/2020"),
            ("2020-11-20T14:30", "14h30 ngày 20/11/2020"),
            ("2020-11-20T08:05", "8h05 ngày 20/11/2020"),
            ("T14:30", "14h30"),
            ("2020-11-06/2020-11-19", "ngày 6/11/2020 đến ngày 19/11/2020"),
            ("2020-03/2020-05", "tháng 3/2020 đến tháng 5/2020"),
            ("2016/2020", "năm 2016 đến năm 2020"),
            ("T07:30/T11", "7h30 đến 11h"),
            ("P3M", "3 tháng"),
            ("P0.5M", "0,5 tháng"),
            ("PT90M", "90 phút"),
            ("P2W3D", "2 tuần 3 ngày"),
            ("P7D/P10D", "7 đến 10 ngày"),
            ("-P3D", "3 ngày trước"),
        ],
    );
}

#[test]
fn long_forms() {
    writes(
        Style::Long,
        &[
            ("2020-11-24", "ngày 24 tháng 11 năm 2020"),
            ("2020-02-04", "ngày 04 tháng 02 năm 2020"),
            ("2020-03-04", "ngày 04 tháng 3 năm 2020"),
            ("XXXX-11-24", "ngày 24 tháng 11"),
            ("BC0111-11-24", "ngày 24 tháng 11 năm 111 TCN"),
            ("2020-11", "tháng 11 năm 2020"),
            ("2020-Q4", "quý IV năm 2020"),
            ("2020-11-20TMO", "sáng ngày 20 tháng 11 năm 2020"),
            ("2020-11-20T14:30", "14 giờ 30 phút ngày 20 tháng 11 năm 2020"),
            ("2020-11-20T14:30:05", "14 giờ 30 phút 05 giây ngày 20 tháng 11 năm 2020"),
            ("2020-11-06/2020-11-19", "ngày 06 tháng 11 năm 2020 đến ngày 19 tháng 11 năm 2020"),
            ("2020-03/2020-05", "tháng 3 năm 2020 đến tháng 5 năm 2020"),
        ],
    );
}

#[test]
fn in_words() {
    writes(
        Style::Words,
        &[
            ("2020-11-24", "ngày hai mươi tư tháng mười một năm hai nghìn không trăm hai mươi"),
            ("1945-09-02", "ngày mùng hai tháng chín năm một nghìn chín trăm bốn mươi lăm"),
            ("2005-05-05", "ngày mùng năm tháng năm năm hai nghìn không trăm linh năm"),
            ("XXXX-04-30", "ngày ba mươi tháng tư"),
            ("2020-11", "tháng mười một năm hai nghìn không trăm hai mươi"),
            ("2020", "năm hai nghìn không trăm hai mươi"),
            ("2020-Q4", "quý tư năm hai nghìn không trăm hai mươi"),
            ("2020-H1", "sáu tháng đầu năm hai nghìn không trăm hai mươi"),
            ("2020-11-20TAF", "chiều ngày hai mươi tháng mười một năm hai nghìn không trăm hai mươi"),
            ("XXXX-11-20T14:30", "mười bốn giờ ba mươi phút ngày hai mươi tháng mười một"),
            ("P3M", "ba tháng"),
            ("P7D/P10D", "bảy đến mười ngày"),
        ],
    );
}

#[test]
fn what_has_no_words_is_not_written() {
    for (form, style) in [
        ("PAST_REF", Style::Short),
        ("PRESENT_REF", Style::Long),
        ("FUTURE_REF", Style::Words),
        ("T14:30:15", Style::Words),
        ("P0.5M", Style::Words),
        ("199", Style::Words),
    ] {
        assert_eq!(form.parse::<Value>().unwrap().written(style), None, "{form}");
    }
}
