//! The blocks of any page tile it, at a cost that grows as the page does.

use super::layout;
use super::tests::{LEAD, NEXT, TITLE};
use crate::text::lex;
use alloc::format;
use alloc::string::String;
use proptest::prelude::*;

/// A page of one line over and over is read at a cost that grows as the page does.
#[test]
fn no_page_costs_more_than_its_length() {
    let lines = ["Ngọc Hà\n", "Tin: Hà - Hội LHPN\n", "Tin tức\n", "Hội LHPN huyện\n\n", "24/11/2020\n", "Các tin khác\n", "Ảnh: K\n\n", "(", ". ", "Hà, "];
    for line in lines {
        // A quadratic reading of so many lines would take minutes.
        let page = format!("{LEAD}\n\n{}", line.repeat(40_000));
        tile(&page);
    }
}

/// The blocks of any text begin at its first byte, end at its last and leave nothing out.
fn tile(text: &str) {
    let tokens = lex(text);
    let blocks = layout::read(text, &tokens).blocks(text, &tokens);
    let joined: String = blocks.iter().map(|block| block.span.slice(text)).collect();
    assert_eq!(joined, text);
    let mut at = 0;
    for block in blocks {
        assert_eq!(block.span.start(), at);
        assert!(!block.span.is_empty());
        at = block.span.end();
    }
    assert_eq!(at as usize, text.len());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn blocks_tile_any_text(text in any::<String>()) {
        tile(&text);
    }

    #[test]
    fn blocks_tile_any_page(lines in prop::collection::vec(prop::sample::select(vec![
        TITLE, LEAD, NEXT, "", "", "24/11/2020", "13/9/2023Hội họp.", "Ngọc Hà (Cổng TTĐT) 21/02/2017 15:06 PV", "(QNO) -", "(QNO) - Hội họp.",
        "Tin, ảnh: Hà - Hội LHPN huyện", "Một số hình ảnh:", "Các tin khác", "Xem thêm", "  Lượt xem: 9", "./.", "Hội họp./. Ngọc Hà", "Theo", ":: Tin khác", "Tin tức > ",
        "Nguồn:", "|", "Ảnh: K.T", "\u{301}", "\r\nNgày", "hội viên",
    ]), 0..14)) {
        tile(&lines.join("\n"));
    }
}
