//! What stands behind a figure. The floor of time asks it to tell `20/20 cơ sở` from a date, that of figures for units.

use super::tables::{CLASSIFIERS, COMPOUNDS, CURRENCIES, MEASURES, NOUNS, WHOLES};
use crate::grammar::{Lexicon, Tokens};
use crate::text::{Kind, Token, Word, w};

static CLASSIFIER: Lexicon<&str, { CLASSIFIERS.len() }> = Lexicon::new(&CLASSIFIERS);
static COMPOUND: Lexicon<(), { COMPOUNDS.len() }> = Lexicon::new(&COMPOUNDS);
static NOUN: Lexicon<(), { NOUNS.len() }> = Lexicon::new(&NOUNS);
static MEASURE: Lexicon<&str, { MEASURES.len() }> = Lexicon::new(&MEASURES);
static WHOLE: Lexicon<(), { WHOLES.len() }> = Lexicon::new(&WHOLES);
static CURRENCY: Lexicon<&str, { CURRENCIES.len() }> = Lexicon::new(&CURRENCIES);

/// Words behind `đồng` with which it is no money: `đồng chí`, `đồng bào`, `đồng hồ`.
const DONG_COMPOUNDS: &[Word] =
    &[w!("chí"), w!("bào"), w!("bằng"), w!("hồ"), w!("đội"), w!("nghiệp"), w!("hành"), w!("thời"), w!("đều"), w!("ý"), w!("bộ"), w!("ruộng")];

/// What is grown or owned on land that is told in `công`, the tenth of a hectare.
const LANDS: &[Word] = &[
    w!("đất"),
    w!("ruộng"),
    w!("lúa"),
    w!("vườn"),
    w!("mía"),
    w!("rẫy"),
    w!("rau"),
    w!("ao"),
    w!("tầm"),
    w!("nhãn"),
    w!("xoài"),
    w!("dừa"),
    w!("cam"),
    w!("bưởi"),
    w!("tôm"),
    w!("khóm"),
    w!("chuối"),
    w!("mít"),
    w!("ổi"),
    w!("màu"),
    w!("sen"),
    w!("hoa"),
    w!("ớt"),
    w!("dưa"),
    w!("khoai"),
    w!("bắp"),
    w!("tràm"),
    w!("rừng"),
    w!("đìa"),
    w!("vuông"),
    w!("rưỡi"),
];

/// What is taken a sample of: `20 mẫu nước` are no land.
const SAMPLED: &[Word] = &[
    w!("đơn"),
    w!("xe"),
    w!("số"),
    w!("nước"),
    w!("máu"),
    w!("bệnh"),
    w!("xét"),
    w!("thực"),
    w!("phiếu"),
    w!("vật"),
    w!("sản"),
    w!("thiết"),
    w!("áo"),
    w!("tranh"),
    w!("thử"),
    w!("giấy"),
    w!("chữ"),
    w!("mã"),
];

/// Whether something that is counted, measured or paid begins here: a classifier, a countable noun, a unit of measure or
/// money. Units of time are none. Behind a bare fraction it may be a whole that has parts (`2/3 dân số`), or what the
/// fraction is compared with (`bằng 2/3 năm trước`).
pub(crate) fn is_counted(i: Tokens<'_>) -> bool {
    is_shared(i) || classifier(i).is_some() || noun(i).is_some() || measure(i).is_some() || money(i).is_some()
}

/// The whole that has parts at this place, and how many tokens it takes. A `số` with a number behind names something.
pub(crate) fn whole(i: Tokens<'_>) -> Option<usize> {
    let (len, ()) = WHOLE.longest(i)?;
    (!i.get(len).is_some_and(|next| next.as_number().is_some() || next.is_mark(':'))).then_some(len)
}

/// Whether a bare `a/b` that can be a part stands right before this place, and what has parts here.
fn is_shared(i: Tokens<'_>) -> bool {
    let number = |behind: usize| i.back(behind).and_then(|token| token.as_number()).map(|(value, _)| value);
    let goes_on = i.back(3).is_some_and(|part| part.is_glued()) && matches!(i.back(4).and_then(|before| before.as_mark()), Some('/' | '-' | '.' | ','));
    let part = i.mark_before(2, '/') && !goes_on && number(3).zip(number(1)).is_some_and(|(part, all)| 0 < part && part <= all);
    let year_before = i.reads(&[w!("năm"), w!("trước")]) || i.reads(&[w!("năm"), w!("ngoái")]) || i.reads(&[w!("cùng"), w!("kỳ")]);
    part && (whole(i).is_some() || year_before && i.word_before(4) == w!("bằng"))
}

/// The classifier at this place: how many tokens it takes, and the unit it is. A compound noun that begins like one
/// (`xe lăn`, `tờ trình`, `phần việc`) is none.
pub(crate) fn classifier(i: Tokens<'_>) -> Option<(usize, &'static str)> {
    let (len, unit) = CLASSIFIER.longest(i)?;
    if COMPOUND.longest(i).is_some_and(|(compound, ())| compound > len) {
        return None;
    }
    // Of `đơn vị máu`, the blood is what is counted.
    Some((if *unit == "đơn vị" { len - 1 } else { len }, unit))
}

/// The countable noun at this place and how many tokens it takes.
pub(crate) fn noun(i: Tokens<'_>) -> Option<usize> {
    NOUN.longest(i).map(|(len, ())| len).max(COMPOUND.longest(i).map(|(len, ())| len))
}

/// The unit of measure at this place, by its code in UCUM.
pub(crate) fn measure(i: Tokens<'_>) -> Option<(usize, &'static str)> {
    if let Some(code) = powered(i) {
        return Some((2, code));
    }
    if i.word_at(0) == w!("công") {
        return i.get(1).is_some_and(|next| next.is_any(LANDS)).then_some((1, "cong"));
    }
    // `30 phân` of water are centimetres; `phân` before another word is manure or a part of something.
    if i.word_at(0) == w!("phân") {
        let alone = i.get(1).is_none_or(|next| next.kind() == Kind::Mark && next.is_glued());
        return (alone || i.word_at(1) == w!("nước")).then_some((1, "cm"));
    }
    // `5 khối đá` are cubic metres, `5 khối thi đua` are none.
    if i.word_at(0) == w!("khối") {
        return i
            .get(1)
            .is_some_and(|next| next.is_any(&[w!("đá"), w!("cát"), w!("gỗ"), w!("đất"), w!("nước"), w!("bùn"), w!("rác"), w!("sỏi")]))
            .then_some((1, "m3"));
    }
    if (i.mark_at(0, '°') || i.mark_at(0, 'º')) && i.word_at(1) == w!("c") {
        return Some((2, "Cel"));
    }
    let (len, code) = MEASURE.longest(i)?;
    let next = i.word_at(len);
    let wrong = match *code {
        // `7 ký tự` are letters.
        "mau" => i.get(len).is_some_and(|next| next.is_any(SAMPLED)),
        "kg" => len == 1 && (next == w!("tự") || next == w!("kết") || next == w!("hiệu")),
        "m" | "g" | "l" => {
            i.first().is_some_and(|unit| unit.is_all_upper() && unit.letters() == 1 && !unit.is_glued()) || i.mark_at(len, '.') && i.glued_at(len + 1)
        }
        _ => false,
    };
    (!wrong).then_some((len, code))
}

/// `m2`, `km2`, `m3`: a length with its power glued behind.
fn powered(i: Tokens<'_>) -> Option<&'static str> {
    let sign = i.get(1).filter(Token::is_glued)?;
    let power = match sign.as_mark() {
        Some('²') => 2,
        Some('³') => 3,
        _ => sign.as_number().filter(|(_, digits)| *digits == 1)?.0,
    };
    let unit = i.word_at(0);
    match power {
        2 if unit == w!("m") => Some("m2"),
        2 if unit == w!("km") => Some("km2"),
        2 if unit == w!("cm") => Some("cm2"),
        3 if unit == w!("m") => Some("m3"),
        3 if unit == w!("cm") => Some("cm3"),
        3 if unit == w!("dm") => Some("dm3"),
        _ => None,
    }
}

/// The currency at this place, by its code in ISO 4217.
pub(crate) fn money(i: Tokens<'_>) -> Option<(usize, &'static str)> {
    if let Some(sign) = i.first().and_then(|token| token.as_mark()) {
        return match sign {
            '$' => Some((1, "USD")),
            '€' => Some((1, "EUR")),
            '₫' => Some((1, "VND")),
            '£' => Some((1, "GBP")),
            '¥' => Some((1, "JPY")),
            _ => None,
        };
    }
    let (len, code) = CURRENCY.longest(i)?;
    // `2.100 tỷ đồng bằng ngân sách`: behind a scale it is money, but for `2 triệu đồng bào`.
    let scaled = super::figure::scale(i.word_before(1)).is_some() && i.word_at(1) != w!("bào");
    let wrong = i.word_at(0) == w!("đồng") && !scaled && i.get(1).is_some_and(|next| next.is_any(DONG_COMPOUNDS))
        || i.word_at(0) == w!("đ")
            && (matches!(i.get(1), Some(mark) if mark.is_glued() && mark.is_mark('/')) && i.word_at(2) == w!("c")
                || i.mark_at(1, '.') && i.word_at(2) == w!("c"));
    (!wrong).then_some((len, code))
}

/// Whether a code is one of the closed lists of units, and the list's own copy of it.
pub(crate) fn code(text: &str) -> Option<&'static str> {
    const POWERS: [&str; 5] = ["km2", "cm2", "cm3", "dm3", "cong"];
    let named = |rows: &[(crate::grammar::Phrase, &'static str)]| rows.iter().map(|(_, code)| *code).find(|code| *code == text);
    named(&CLASSIFIERS).or_else(|| named(&MEASURES)).or_else(|| named(&CURRENCIES)).or_else(|| POWERS.into_iter().find(|code| *code == text))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::lex;

    #[track_caller]
    fn unit(text: &str, wanted: Option<&str>) {
        let tokens = lex(text);
        let i = Tokens::window(&tokens, 0);
        let found = classifier(i).or_else(|| measure(i)).or_else(|| money(i)).map(|(_, code)| code);
        assert_eq!(found, wanted, "{text}");
    }

    #[test]
    fn a_unit_is_told_from_what_only_begins_like_one() {
        unit("lượt người dự", Some("lượt người"));
        unit("lượt hội viên", Some("lượt"));
        unit("đ/c ủy viên", Some("đ/c"));
        unit("đồng chí", Some("đồng chí"));
        unit("đồng", Some("VND"));
        unit("đồng bào", None);
        unit("đơn vị máu", Some("đơn vị"));
        unit("đơn vị tham gia", None);
        unit("phần quà", Some("phần"));
        unit("phần việc", None);
        unit("tờ trình", None);
        unit("m2 đất", Some("m2"));
        unit("mét vuông", Some("m2"));
        unit("công lúa", Some("cong"));
        unit("công trình", None);
        unit("công rưỡi", Some("cong"));
        unit("mẫu ruộng", Some("mau"));
        unit("mẫu bệnh phẩm", None);
        unit("phân.", Some("cm"));
        unit("phân bón", None);
        unit("ngày công", Some("ngày công"));
        unit("ký gạo", Some("kg"));
        unit("ký tự", None);
    }

    #[test]
    fn parts_are_of_a_whole() {
        for (text, wanted) in [
            ("2/3 số hội viên", true),
            ("1/2 diện tích", true),
            ("2/3 dân số xã", true),
            ("3/4 số hộ", true),
            ("20/11 số hội viên", false),
            ("2/3 số 5", false),
            ("1/2/3 số hội viên", false),
        ] {
            let tokens = lex(text);
            let at = tokens.iter().rposition(|token| token.is(w!("số")) || token.is(w!("diện"))).unwrap_or_default();
            let at = if tokens.get(at.saturating_sub(1)).is_some_and(|before| before.is(w!("dân"))) { at - 1 } else { at };
            assert_eq!(is_counted(Tokens::window(&tokens, at)), wanted, "{text}");
        }
    }

    #[test]
    fn time_is_not_counted() {
        for text in ["ngày", "tháng đầu năm", "năm", "giờ", "phút"] {
            let tokens = lex(text);
            assert!(!is_counted(Tokens::window(&tokens, 0)), "{text}");
        }
        for text in ["cơ sở Hội", "xã, phường", "hội viên", "chỉ tiêu", "xe lăn", "CLB", "kg gạo", "đồng"] {
            let tokens = lex(text);
            assert!(is_counted(Tokens::window(&tokens, 0)), "{text}");
        }
    }
}
