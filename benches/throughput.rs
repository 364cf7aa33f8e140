//! Bytes a second of each floor, on a small, a middle and a large text, beside what one would write by hand with `regex`; and
//! growth at n, 2n, 4n, 8n, where the bytes a second should stay what they are.
//!
//! `cargo bench`. Texts are the shipped articles, one after the other, again and again.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, clippy::string_slice, clippy::print_stdout, reason = "a test fails by panicking")]

use bantin::inside::Lexed;
use bantin::time::{self, Reference};
use bantin::{Article, quantity};
use divan::counter::BytesCount;
use divan::{Bencher, black_box};
use regex::Regex;
use std::sync::LazyLock;

const SMALL: usize = 1_000;
const MIDDLE: usize = 20_000;
const LARGE: usize = 1_250_000;
const SIZES: [usize; 3] = [SMALL, MIDDLE, LARGE];
const GROWTH: [usize; 4] = [250_000, 500_000, 1_000_000, 2_000_000];

fn main() {
    divan::main();
}

const ARTICLES: [&str; 5] = [
    include_str!("../examples/article.txt"),
    include_str!("../tests/articles/d01.txt"),
    include_str!("../tests/articles/d03.txt"),
    include_str!("../tests/articles/d08.txt"),
    include_str!("../tests/articles/d12.txt"),
];

/// The shipped articles, repeated to so many bytes.
fn text(size: usize) -> String {
    let mut text = String::with_capacity(size);
    for article in ARTICLES.iter().cycle() {
        if text.len() + article.len() + 2 > size {
            let end = (0..=(size - text.len()).min(article.len())).rev().find(|at| article.is_char_boundary(*at)).unwrap_or_default();
            text.push_str(&article[..end]);
            return text;
        }
        text.push_str(article);
        text.push_str("\n\n");
    }
    text
}

/// One page of so many bytes that is an article to its end: a title, a posted line, and the paragraphs of the shipped articles
/// again and again. Nothing of it is furniture, which would be passed over.
fn page(size: usize) -> String {
    let paragraphs: Vec<&str> =
        ARTICLES.iter().flat_map(|article| article.lines()).filter(|line| line.len() > PROSE && line.ends_with('.') && !line.ends_with("./.")).collect();
    let mut page = String::from("Hội LHPN huyện tổng kết công tác năm\n\nNhập ngày: Thứ 3, Ngày 24 / 11 / 2020\n");
    for paragraph in paragraphs.iter().cycle() {
        if page.len() + paragraph.len() >= size {
            break;
        }
        page.push('\n');
        page.push_str(paragraph);
        page.push('\n');
    }
    page
}

/// A line of so many bytes is a paragraph of prose.
const PROSE: usize = 120;

fn measure<T>(bencher: Bencher<'_, '_>, size: usize, read: impl Fn(&str) -> T + Sync) {
    let text = text(size);
    bencher.counter(BytesCount::of_str(text.as_str())).bench(|| read(black_box(&text)));
}

#[divan::bench(args = SIZES)]
fn lex(bencher: Bencher<'_, '_>, size: usize) {
    measure(bencher, size, |text| {
        let count = Lexed::of(text).count();
        assert!(count > text.len() / 10);
        count
    });
}

#[divan::bench(args = SIZES)]
fn time_scan(bencher: Bencher<'_, '_>, size: usize) {
    measure(bencher, size, |text| {
        let found = time::scan(text, &Reference::none());
        assert!(!found.is_empty());
        found
    });
}

#[divan::bench(args = SIZES)]
fn quantity_scan(bencher: Bencher<'_, '_>, size: usize) {
    measure(bencher, size, |text| {
        let found = quantity::scan(text);
        assert!(!found.is_empty());
        found
    });
}

/// Each page by itself: what a reader of bulletins gets.
#[divan::bench]
fn article_pages(bencher: Bencher<'_, '_>) {
    let bytes: usize = ARTICLES.iter().map(|page| page.len()).sum();
    bencher.counter(BytesCount::new(bytes)).bench(|| ARTICLES.map(|page| Article::parse(black_box(page))));
}

/// One page that is an article to its end.
#[divan::bench(args = SIZES)]
fn article(bencher: Bencher<'_, '_>, size: usize) {
    let page = page(size);
    bencher.counter(BytesCount::of_str(page.as_str())).bench(|| {
        let article = Article::parse(black_box(&page));
        assert!(!article.timexes.is_empty());
        article
    });
}

/// What one would write by hand: the spans of dates and times, and no value.
static BY_HAND: LazyLock<Regex> = LazyLock::new(|| {
    let day = r"(?:[12][0-9]|3[01]|0?[1-9])";
    let month = r"(?:1[0-2]|0?[1-9])";
    let year = r"(?:19|20)[0-9]{2}";
    let date = format!(r"{day} ?[/.-] ?{month}(?: ?[/.-] ?{year})?");
    let patterns = [
        format!(r"(?:sáng|trưa|chiều|tối|đêm)? ?(?:ngày )?{day}(?: ?[-–] ?| đến (?:ngày )?){date}"),
        format!(r"(?:(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật),? )?(?:(?:sáng|trưa|chiều|tối|đêm) )?(?:ngày )?{date}"),
        format!(r"(?:ngày )?{day} tháng {month}(?: năm {year})?"),
        format!(r"[0-9]+ tháng (?:đầu|cuối) năm(?: {year})?"),
        format!(r"(?:tháng {month}(?:/| năm )|quý (?:IV|I{{1,3}}|[1-4])(?:/| năm )|năm ){year}"),
        format!(r"(?:nhiệm kỳ|giai đoạn|năm học) {year} ?[-–] ?{year}"),
        r"[0-9]{1,2}(?:h|g|:| giờ )(?:[0-5][0-9])?".to_string(),
        r"(?:hôm (?:nay|qua|kia)|(?:sáng|chiều|tối) nay|ngày mai|(?:tuần|tháng|năm) (?:này|trước|sau|tới|nay|ngoái)|(?:hằng|hàng|mỗi) (?:ngày|tuần|tháng|quý|năm))".to_string(),
        r"(?:hơn |gần |khoảng )?(?:[0-9]+|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) (?:ngày|tuần|tháng|năm|giờ|phút)".to_string(),
    ];
    regex::RegexBuilder::new(&patterns.join("|")).case_insensitive(true).size_limit(1 << 26).build().unwrap()
});

#[divan::bench(args = SIZES)]
fn dates_by_regex(bencher: Bencher<'_, '_>, size: usize) {
    LazyLock::force(&BY_HAND);
    measure(bencher, size, |text| {
        let found = BY_HAND.find_iter(text).count();
        assert!(found > 0);
        found
    });
}

#[divan::bench(args = GROWTH)]
fn growth_of_lex(bencher: Bencher<'_, '_>, size: usize) {
    measure(bencher, size, |text| Lexed::of(text).count());
}

#[divan::bench(args = GROWTH)]
fn growth_of_time_scan(bencher: Bencher<'_, '_>, size: usize) {
    measure(bencher, size, |text| time::scan(text, &Reference::none()));
}

#[divan::bench(args = GROWTH)]
fn growth_of_quantity_scan(bencher: Bencher<'_, '_>, size: usize) {
    measure(bencher, size, quantity::scan);
}

#[divan::bench(args = GROWTH)]
fn growth_of_article(bencher: Bencher<'_, '_>, size: usize) {
    let page = page(size);
    bencher.counter(BytesCount::of_str(page.as_str())).bench(|| Article::parse(black_box(&page)));
}

/// Pages one after the other, as one: behind the first page's tail all is furniture, which is typed and not read.
#[divan::bench(args = GROWTH)]
fn growth_of_furniture(bencher: Bencher<'_, '_>, size: usize) {
    measure(bencher, size, Article::parse);
}

/// Lists without an end, which an open rule would read again from each of their members.
#[divan::bench(args = GROWTH)]
fn growth_on_lists(bencher: Bencher<'_, '_>, size: usize) {
    let list = "1, 2, 3 và 4, ngày 5, 6, 7, Trần Thị Mây, Lê Thị Đào, ";
    let text = list.repeat(size / list.len());
    bencher.counter(BytesCount::of_str(text.as_str())).bench(|| Article::parse(black_box(&text)));
}
