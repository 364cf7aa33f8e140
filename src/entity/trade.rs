//! What a company makes and a school teaches, as a part of its name.
//!
//! May import: `grammar`, `text`, the bodies, seats and tables of this floor.

use super::body::run;
use super::organisation::OrganisationKind;
use super::seat::{breaks, is_name_word};
use super::tables::fields::FIELDS;
use super::tables::stops::{LOUD_STOPS, VERBS};
use crate::grammar::Tokens;
use crate::text::{Kind, Word, w};

/// What the body makes or teaches, and behind it its name: `Giống cây trồng` and `Hưng Thịnh`, `dệt lanh` and `Lùng Tám`. How
/// many tokens the first takes, and how many both.
pub(super) fn trade(i: Tokens<'_>, kind: OrganisationKind) -> (usize, usize) {
    let mut len = if matches!(kind, OrganisationKind::Business | OrganisationKind::Cooperative) { small_trade(i) } else { 0 };
    for _ in 0..3 {
        let Some(words) = capital_trade(i.skip(len)) else { break };
        len += words;
    }
    (len, len + run(i.skip(len), 6))
}

/// `Giống cây trồng`, `Thương mại -`, `Xây dựng và`: a capitalised word with its small ones, where a name goes on behind.
fn capital_trade(i: Tokens<'_>) -> Option<usize> {
    let field = FIELDS.longest(i).filter(|_| i.first().is_some_and(|token| token.is_capital())).map(|(len, ())| len);
    if field.is_none() && !is_name_word(i, 0) || breaks(i.first()?) {
        return None;
    }
    let is_small = |at: usize| i.get(at).is_some_and(|token| token.kind() == Kind::Word && !token.is_capital() && !breaks(token));
    let goes_on = |at: usize| i.get(at).is_some_and(|token| token.is_capital() && !token.is_all_upper() && !breaks(token)) && is_name_word(i, at);
    let joint = |at: usize| usize::from(i.word_at(at) == w!("và") || i.mark_at(at, '-') || i.mark_at(at, '&'));
    let most = if is_small(1) && !i.get(1)?.is_any(VERBS) && (i.get(1)?.is_any(SECONDS) || !i.get(1)?.is_any(LOUD_STOPS)) { 2 } else { 0 };
    let words = field.or_else(|| (1..=most).take_while(|small| is_small(*small)).map(|small| small + 1).find(|end| goes_on(*end + joint(*end))))?;
    let words = words + joint(words);
    goes_on(words).then_some(words)
}

/// Second syllables of a trade that are stops in a title of capitals.
const SECONDS: &[Word] = &[w!("đồng"), w!("động"), w!("hội"), w!("công"), w!("quả"), w!("thông"), w!("quý"), w!("phát"), w!("tập"), w!("tích")];

/// `dệt lanh`, `trồng rau sạch`: up to four small words, the first of which is a trade, where a name stands behind.
fn small_trade(i: Tokens<'_>) -> usize {
    if !i.first().is_some_and(|token| !token.is_capital() && token.is_any(TRADES)) {
        return 0;
    }
    let is_small = |at: usize| i.get(at).is_some_and(|token| token.kind() == Kind::Word && !token.is_capital() && !token.is_any(VERBS) && !breaks(token));
    let small = (1..=5).take_while(|at| is_small(*at - 1) && !i.get(*at - 1).is_some_and(|token| token.is_any(PLACED))).last().unwrap_or(0);
    if i.get(small).is_some_and(|token| token.is_capital() && !token.is_all_upper()) && is_name_word(i, small) { small } else { 0 }
}

/// What a cooperative or a company is for.
const TRADES: &[Word] = &[
    w!("dệt"),
    w!("may"),
    w!("trồng"),
    w!("chăn"),
    w!("nuôi"),
    w!("sản"),
    w!("dịch"),
    w!("vận"),
    w!("chế"),
    w!("thổ"),
    w!("rau"),
    w!("mây"),
    w!("nông"),
    w!("lâm"),
    w!("thủy"),
    w!("du"),
    w!("chè"),
    w!("thêu"),
    w!("xây"),
    w!("nấm"),
    w!("hữu"),
];

/// Words that say where something stands.
const PLACED: &[Word] = &[w!("ở"), w!("tại"), w!("của"), w!("do"), w!("trong"), w!("từ"), w!("trên"), w!("là"), w!("cho"), w!("về")];
