//! Texts that nobody would send and somebody will: it ends, and what comes back is sane.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, clippy::string_slice, clippy::print_stdout, reason = "a test fails by panicking")]

use bantin::time::{self, Reference};
use bantin::{Article, Number, Span, quantity};

const MEGABYTE: usize = 1 << 20;

/// Reads a text in every way, and checks what is found.
#[track_caller]
fn survives(text: &str) {
    let sound = |span: Span| text.get(span.range()).is_some_and(|words| !words.is_empty());
    assert!(time::scan(text, &Reference::none()).iter().all(|timex| sound(timex.span)));
    assert!(quantity::scan(text).iter().all(|figure| sound(figure.span)));
    let article = Article::parse(text);
    assert!(article.timexes.iter().all(|timex| sound(timex.span)));
    assert!(article.quantities.iter().all(|figure| sound(figure.span)));
    assert!(article.people.iter().all(|person| sound(person.name.span)));
    assert_eq!(article.blocks.iter().map(|block| block.span.len() as usize).sum::<usize>(), text.len());
    let mut end = 0;
    for block in Article::parse_all(text).iter().flat_map(|article| &article.blocks) {
        assert_eq!(block.span.start(), end);
        end = block.span.end();
    }
    assert_eq!(end as usize, text.len());
}

/// A small generator of its own: the same bytes on every machine.
struct Dice(u64);

impl Dice {
    fn roll(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn bytes(&mut self, count: usize) -> Vec<u8> {
        (0..count).map(|_| (self.roll() >> 24) as u8).collect()
    }
}

#[test]
fn nothing_at_all() {
    survives("");
    survives(" ");
    survives("\u{FEFF}");
    survives("\n\r\n\u{A0}\u{200B}\u{2028}");
    assert_eq!(Article::parse(""), Article::default());
    assert_eq!(Article::parse_all(""), [Article::default()]);
}

#[test]
fn random_bytes() {
    let mut dice = Dice(0x9E37_79B9_7F4A_7C15);
    for _ in 0..200 {
        survives(&String::from_utf8_lossy(&dice.bytes(2000)));
    }
    survives(&String::from_utf8_lossy(&dice.bytes(MEGABYTE)));
}

#[test]
fn words_and_marks_in_any_order() {
    const PIECES: &[&str] = &[
        "ngày",
        "tháng",
        "năm",
        "từ",
        "đến",
        "giờ",
        "quý",
        "III",
        "30",
        "2",
        "2020",
        "24/11",
        "/",
        "-",
        ".",
        ",",
        ":",
        "(",
        ")",
        "“",
        "”",
        " ",
        "\n",
        "\n\n",
        "Hội",
        "LHPN",
        "xã",
        "Đ/c",
        "Trần",
        "Thị",
        "Mây",
        "triệu",
        "đồng",
        "%",
        "hơn",
        "một",
        "mươi",
        "rưỡi",
        "./.",
        "…",
        "số",
        "NQ-TW",
        "kiểm tra",
        "hội nghị",
        "chủ đề",
        "\u{301}",
        "\u{200B}",
    ];
    let mut dice = Dice(42);
    for _ in 0..300 {
        let text: String = (0..200)
            .flat_map(|_| {
                let piece = PIECES[dice.roll() as usize % PIECES.len()];
                [piece, if dice.roll() % 3 == 0 { "" } else { " " }]
            })
            .collect();
        survives(&text);
    }
}

#[test]
fn one_character_a_million_times() {
    for c in [
        'a', 'ă', 'N', '0', '1', '9', ' ', '\n', '\r', '\t', '.', ',', '/', '-', ':', '(', '"', '“', '‘', '\u{301}', '\u{200B}', '\u{FEFF}', '\u{0}',
        '\u{FFFD}', '漢', '😀', 'Ⅷ', '٣', '%', '…',
    ] {
        survives(&c.to_string().repeat(MEGABYTE / c.len_utf8()));
    }
}

#[test]
fn one_phrase_without_end() {
    for phrase in [
        "ngày ",
        "năm ",
        "1 ",
        "1/",
        "1.000.",
        "một ",
        "từ 1 đến ",
        "Hội LHPN ",
        "Đ/c ",
        "A ",
        "Trần Thị Mây, ",
        "1, 2, ",
        "ngày 6, 7, ",
        "8/3 ",
        "“",
        "“a” ",
        "a\n",
        "a\n\n",
        "(",
        "hội nghị ",
        "10.000 đồng/",
        "Tin khác\n",
    ] {
        survives(&phrase.repeat(MEGABYTE / 4 / phrase.len()));
    }
}

#[test]
fn nested_quotation_marks() {
    for (open, close) in [("“", "”"), ("‘", "’"), ("«", "»"), ("\"", "\""), ("(", ")"), ("“‘", "’”")] {
        let deep = 10_000;
        survives(&format!("phong trào {}xanh{}", open.repeat(deep), close.repeat(deep)));
        survives(&format!("phong trào {}xanh", open.repeat(deep)));
        survives(&format!("{}{}", "phong trào “a ".repeat(deep), "”".repeat(deep)));
    }
}

#[test]
fn one_long_line_and_many_short_ones() {
    let sentence = "Sáng 20/11/2020, Hội LHPN xã Lam Hạ trao 12 suất quà trị giá 6 triệu đồng; ";
    survives(&sentence.repeat(4 * MEGABYTE / sentence.len()));
    survives(&"20/11\n".repeat(100_000));
}

#[test]
fn ten_thousand_articles_on_a_page() {
    let told = "Sáng 20/11, Hội LHPN xã Lam Hạ tổ chức hội thi nấu ăn cho 50 hội viên của 6 chi hội.";
    let page = format!("Hội LHPN xã Lam Hạ tổ chức hội thi nấu ăn\n24/11/2020\n{told}\n\n").repeat(10_000);
    survives(&page);
    assert_eq!(Article::parse_all(&page).len(), 10_000);
    let page = format!("Tin hoạt động Hội trong tuần\n24/11/2020\n\n{}", format!("* {told}\n").repeat(10_000));
    survives(&page);
    assert_eq!(Article::parse_all(&page).len(), 10_000);
    survives(&"Hội LHPN xã Lam Hạ tổ chức hội thi nấu ăn\n24/11/2020\n\n".repeat(10_000));
    survives(&"1. Hội LHPN xã Lam Hạ tổ chức hội thi nấu ăn\n".repeat(10_000));
    survives(&"**Hội thi nấu ăn ở Lam Hạ**\n".repeat(10_000));
}

#[test]
fn a_text_cut_at_every_character() {
    let text = "Nhập ngày: Thứ 3, Ngày 24 / 11 / 2020\nĐ/c Trần Thị Mây – HUV chủ trì; từ ngày 06 - 19/11, 20/20 cơ sở, 1,5 triệu đồng./.";
    for (at, _) in text.char_indices() {
        survives(&text[..at]);
        survives(&text[at..]);
    }
}

#[test]
fn a_strict_parse_says_why() {
    let mut dice = Dice(7);
    for _ in 0..500 {
        let bytes = dice.bytes(40);
        let text = String::from_utf8_lossy(&bytes);
        for error in [text.parse::<time::Value>().err(), text.parse::<Number>().err(), text.parse::<quantity::Quantity>().err()].into_iter().flatten() {
            assert!(error.span.range().end <= text.len());
            assert!(!error.to_string().is_empty() && format!("{error:#}").contains('^'));
        }
    }
    assert!("9".repeat(MEGABYTE).parse::<Number>().is_err());
    assert!("một ".repeat(10_000).parse::<Number>().is_err());
    assert!(("1".to_string() + &" tỷ".repeat(1000)).parse::<quantity::Quantity>().is_err());
}

/// Where the calendar of chrono ends, and where a year 0 would be, a value still reads back or is none.
#[test]
fn values_at_the_ends_of_the_calendar_read_back() {
    let ends = [(1, 1, 1), (9999, 12, 31), (-1, 6, 1), (0, 3, 1)];
    let texts = ["1/9 đến 2/3", "từ 30/12 đến 2/1", "thứ 2 đến thứ 4", "từ tháng 11 đến tháng 2", "hôm qua", "3 ngày nữa", "quý IV đến quý I"];
    for (year, month, day) in ends {
        let on = Reference::on(chrono::NaiveDate::from_ymd_opt(year, month, day).unwrap());
        for text in texts {
            for timex in time::scan(text, &on) {
                let said = timex.value.to_string();
                assert_eq!(said.parse::<time::Value>().ok(), Some(timex.value), "{text} on {year}: {said}");
            }
        }
    }
}
