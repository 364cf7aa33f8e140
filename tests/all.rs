//! Every article of a page: where they are parted, what each has, and that together they are the page.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, clippy::string_slice, clippy::print_stdout, reason = "a test fails by panicking")]

use bantin::Article;
use std::fs;
use std::path::Path;

/// What is said of an article in a table: its title, its reference and the value of its first time in the text.
type Row<'a> = (&'a str, &'a str, &'a str);

#[track_caller]
fn check(page: &str, wanted: &[Row<'_>]) {
    let all = Article::parse_all(page);
    let words: Vec<(String, String, String)> = all
        .iter()
        .map(|article| {
            let title = article.title.as_ref().map(|title| title.text.clone()).unwrap_or_default();
            let day = article.reference.map(|day| day.to_string()).unwrap_or_default();
            let posted = article.posted.as_ref().map(|posted| posted.said.span);
            let first = article.timexes.iter().find(|timex| Some(timex.span) != posted).map(|timex| timex.value.to_string());
            (title, day, first.unwrap_or_default())
        })
        .collect();
    let words: Vec<Row<'_>> = words.iter().map(|(title, day, first)| (title.as_str(), day.as_str(), first.as_str())).collect();
    assert_eq!(words, wanted);
    tiles(page, &all);
}

/// The blocks follow each other from the first byte of the page to its last, and each fact stands in its article.
#[track_caller]
fn tiles(page: &str, all: &[Article]) {
    let tiled: String = all.iter().flat_map(|article| &article.blocks).map(|block| block.span.slice(page)).collect();
    assert_eq!(tiled, page);
    for article in all {
        let whole = article.blocks[0].span.join(article.blocks.last().unwrap().span).range();
        let times = article.timexes.iter().map(|timex| timex.span);
        let facts = times.chain(article.quantities.iter().map(|figure| figure.span)).chain(article.people.iter().map(|person| person.name.span));
        assert!(facts.map(bantin::Span::range).all(|fact| whole.start <= fact.start && fact.end <= whole.end));
    }
}

const LAM_HA: &str = "Sáng 20/11, Hội LHPN xã Lam Hạ tổ chức hội thi nấu ăn cho 50 hội viên của 6 chi hội trên địa bàn.";
const TAN_AN: &str = "Chiều 21/11, Hội LHPN xã Tân An trao 12 suất quà cho trẻ mồ côi, mỗi suất trị giá 500.000 đồng.";
const AN_KHE: &str = "Cùng ngày, Hội LHPN huyện An Khê tập huấn kỹ năng điều hành cho 45 chi hội trưởng của các xã.";

#[test]
fn one_article_is_one() {
    check(&format!("Hội thi nấu ăn\n24/11/2020\n\n{LAM_HA}"), &[("Hội thi nấu ăn", "2020-11-24", "2020-11-20TMO")]);
    check("\n \n", &[("", "", "")]);
}

#[test]
fn one_behind_the_other() {
    let first = format!("Hội LHPN xã Lam Hạ tổ chức hội thi\n24/11/2020\n{LAM_HA}");
    let page = format!("{first}\n\nHội LHPN xã Tân An trao quà\nThứ Ba, 22/11/2022 | 08:30\n{TAN_AN}");
    let lam_ha = ("Hội LHPN xã Lam Hạ tổ chức hội thi", "2020-11-24", "2020-11-20TMO");
    check(&page, &[lam_ha, ("Hội LHPN xã Tân An trao quà", "2022-11-22", "2022-11-21TAF")]);
    // One without a posted line has the day of the one above it.
    let page = format!("{first}./.\n\nHội LHPN xã Tân An trao quà\n{TAN_AN}");
    check(&page, &[lam_ha, ("Hội LHPN xã Tân An trao quà", "2020-11-24", "2020-11-21TAF")]);
}

#[test]
fn paragraphs_with_a_mark_and_a_day() {
    for mark in ["*", "●", "•", "♦"] {
        let page =
            format!("Tin hoạt động các cấp Hội\n24/11/2020\n{mark} {LAM_HA}\n\nGiải Nhất thuộc về chi hội thôn Đông.\n\n{mark} {TAN_AN}\n{mark} {AN_KHE}");
        let titled = ("Tin hoạt động các cấp Hội", "2020-11-24", "2020-11-20TMO");
        check(&page, &[titled, ("", "2020-11-24", "2020-11-21TAF"), ("", "2020-11-24", "2020-11-21")]);
    }
}

#[test]
fn headlines_with_a_mark() {
    for marks in [["*", "*"], ["1.", "2."], ["●", "●"], ["1/", "2/"]] {
        let [one, two] = marks;
        let page = format!("Tin hoạt động các cấp Hội\n24/11/2020\n\n{one} Hội thi nấu ăn ở Lam Hạ\n{LAM_HA}\n\n{two} Trao quà ở Tân An\n{TAN_AN}");
        check(&page, &[("Hội thi nấu ăn ở Lam Hạ", "2020-11-24", "2020-11-20TMO"), ("Trao quà ở Tân An", "2020-11-24", "2020-11-21TAF")]);
    }
    let page = format!("**Hội thi nấu ăn ở Lam Hạ**\n24/11/2020\n{LAM_HA}\n\n**Trao quà ở Tân An**\n\n{TAN_AN}");
    check(&page, &[("Hội thi nấu ăn ở Lam Hạ", "2020-11-24", "2020-11-20TMO"), ("Trao quà ở Tân An", "2020-11-24", "2020-11-21TAF")]);
}

#[test]
fn a_mark_before_a_heading_or_in_a_list_parts_nothing() {
    let told = "Hội thi nấu ăn\n24/11/2020\n";
    let year = "Trong năm, các cấp Hội tổ chức 180 cuộc tuyên truyền cho hơn 4.500 lượt hội viên trên địa bàn huyện.";
    let one = [("Hội thi nấu ăn", "2020-11-24", "2020-11-20TMO")];
    check(&format!("{told}{LAM_HA}\n\n* Kết quả của phong trào thi đua\n{year}"), &one);
    check(&format!("{told}{LAM_HA}\n\n1. Kết quả của phong trào thi đua\n{year}\n\n2. Nhiệm vụ trọng tâm trong năm mới\n{year}"), &one);
    check(&format!("{told}{LAM_HA}\n* Chiều 21/11: thi nấu ăn;\n* Tối 21/11: trao giải."), &one);
    check(&format!("{told}{LAM_HA}\n- {TAN_AN}"), &one);
    // Links to other news are none of the article's items.
    check(&format!("{told}{LAM_HA}\nCác tin khác\n* Trao quà ở Tân An\n{TAN_AN}"), &one);
}

#[test]
fn the_first_of_all_is_what_is_read_as_the_article() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/articles");
    let pages: Vec<String> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.with_extension("json").exists() && path.extension().is_some_and(|extension| extension == "txt"))
        .map(|path| fs::read_to_string(path).unwrap())
        .collect();
    let mut several = 0;
    for page in &pages {
        let all = Article::parse_all(page);
        tiles(page, &all);
        several += usize::from(all.len() > 1);
        if all.len() == 1 {
            assert_eq!(all[0], Article::parse(page));
        }
    }
    assert!((1..=12).contains(&several), "{several} labelled pages are read as several articles");
}
