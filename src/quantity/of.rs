//! What is counted, and per what: the words behind a figure.

use super::tables::{ENDS, WHOLES};
use crate::grammar::{Lexicon, Tokens};
use crate::number::counted::{self, classifier, measure, noun};
use crate::text::{Kind, Token, Word, w};

/// Where a word ends a noun phrase.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum End {
    /// Wherever it stands: no counted thing is called so.
    Anywhere,
    /// Only behind a noun: `180 cuộc tuyên truyền`, but `hội viên tuyên truyền`.
    BehindNoun,
    /// Unless the clause ends with it: `ý kiến trực tiếp,`, but `hội viên trực tiếp trồng`.
    Adverb,
}

static END: Lexicon<End, { ENDS.len() }> = Lexicon::new(&ENDS);
static WHOLE: Lexicon<(), { WHOLES.len() }> = Lexicon::new(&WHOLES);

/// The longest noun phrase, in tokens.
const LONGEST: usize = 14;

/// Words of the calendar, which end a phrase where a number follows: `hội viên năm 2020`.
const CALENDAR: &[Word] = &[w!("năm"), w!("tháng"), w!("quý"), w!("ngày"), w!("tuần"), w!("thứ"), w!("lần"), w!("khóa")];

/// Those who do what a verb behind them says, where a `cuộc` or `buổi` is the deed itself.
const DOERS: &[Word] = &[
    w!("người"),
    w!("chị"),
    w!("em"),
    w!("cháu"),
    w!("cụ"),
    w!("cô"),
    w!("anh"),
    w!("ông"),
    w!("bà"),
    w!("vị"),
    w!("chí"),
    w!("c"),
    w!("hộ"),
    w!("con"),
    w!("ngôi"),
    w!("căn"),
    w!("chiếc"),
    w!("cái"),
];

/// Nouns that are named by what is done with them or in them: `phiếu khám`, `lớp dạy dệt`, `đoàn kiểm tra`.
const NAMED_BY_A_DEED: &[Word] =
    &[w!("dạy"), w!("học"), w!("đoàn"), w!("điểm"), w!("phiếu"), w!("giấy"), w!("máy"), w!("thẻ"), w!("phòng"), w!("sổ"), w!("bài"), w!("đơn")];

/// What `ở` stands before where it is `at` and no part of a dwelling (`nhà ở thôn 2`).
const PLACED: &[Word] = &[
    w!("thôn"),
    w!("xã"),
    w!("ấp"),
    w!("bản"),
    w!("làng"),
    w!("khu"),
    w!("phường"),
    w!("quận"),
    w!("huyện"),
    w!("tỉnh"),
    w!("vùng"),
    w!("nơi"),
    w!("các"),
    w!("trên"),
    w!("dưới"),
    w!("ven"),
    w!("trong"),
    w!("ngoài"),
    w!("tổ"),
    w!("xóm"),
];

/// The noun phrase here, from a token to a token: up to the first verb, preposition, conjunction or mark. An opening
/// quotation mark in front is passed over, and then the phrase ends with the quotation.
pub(super) fn phrase_at(i: Tokens<'_>) -> Option<(usize, usize)> {
    let quoted = i.first().is_some_and(|token| is_quote(&token));
    let start = usize::from(quoted);
    let mut at = start;
    while at < start + LONGEST {
        match i.get(at) {
            Some(token) if token.kind() == Kind::Word => match step(i.skip(at), at - start) {
                Some(step) => at += step,
                None => break,
            },
            // `cơm 0 đồng` costs nothing, and is called so.
            Some(token) if at > start && matches!(token.as_number(), Some((0, 1))) && i.word_at(at + 1) == w!("đồng") => at += 2,
            Some(token) if at > start && joins(i.skip(at), &token) => at += 2,
            _ => break,
        }
    }
    (at > start).then_some((start, at))
}

/// How many words the phrase goes on by here, where it holds `before` of them; nothing where it ends.
fn step(i: Tokens<'_>, before: usize) -> Option<usize> {
    let first = before == 0;
    let whole = WHOLE.longest(i).map_or(0, |(len, ())| dwelling(i, len));
    // `98% số hội viên`, `2/3 diện tích`: behind a share stands its whole, which nothing else counts.
    if let Some(len) = counted::whole(i).filter(|_| first && is_behind_a_share(i)) {
        return Some(len);
    }
    let named = if first { noun(i).map_or(0, |len| dwelling(i, len)).max(whole) } else { whole };
    let ends = END.longest(i).filter(|(len, _)| *len > named);
    match ends {
        // `cuộc tuyên truyền`: the deed itself is counted.
        Some((len, End::BehindNoun)) if first && !i.back(1).is_some_and(|before| before.is_any(DOERS) || before.is_mark('%')) && !is_behind_a_measure(i) => {
            return Some(len);
        }
        Some((len, End::BehindNoun)) if before == 1 && i.back(1).is_some_and(|head| head.is_any(NAMED_BY_A_DEED)) => return Some(len),
        Some((len, End::Adverb)) if !first && i.get(len).is_none_or(|next| next.kind() == Kind::Mark) => return Some(len),
        Some(_) => return None,
        None if named > 0 => return Some(named),
        None => {}
    }
    // `12 tuyến đường dài 4 km`: how long they are is told of them.
    if !first && i.first().is_some_and(|word| word.is_any(MEASURED)) && i.get(1).is_some_and(|next| next.kind() == Kind::Number || next.is_any(BOUNDS)) {
        return None;
    }
    let calendar = i.get(0).is_some_and(|token| token.is_any(CALENDAR));
    let numbered =
        i.get(1).is_some_and(|next| next.kind() != Kind::Word || next.as_roman().is_some() || next.is(w!("nay")) || next.is(w!("qua")) || next.is(w!("thứ")));
    if calendar && (first || numbered && !i.get(1).is_none_or(|next| next.kind() == Kind::Mark)) {
        return None;
    }
    Some(1)
}

/// What a measure behind a noun is a measure of, and what may stand before its number.
const MEASURED: &[Word] = &[w!("dài"), w!("rộng"), w!("cao"), w!("sâu"), w!("nặng")];
const BOUNDS: &[Word] = &[w!("hơn"), w!("trên"), w!("gần"), w!("khoảng"), w!("tới"), w!("từ")];

/// How much of a noun of so many words is one here: of `nhà ở thôn 2` the first word alone.
fn dwelling(i: Tokens<'_>, len: usize) -> usize {
    let at = len > 1 && i.word_at(len - 1) == w!("ở") && i.get(len).is_some_and(|next| next.is_capital() || next.is_any(PLACED));
    len - usize::from(at)
}

/// Whether a unit of measure ends right before this place: land and lengths are no deeds.
fn is_behind_a_measure(i: Tokens<'_>) -> bool {
    (1..=2).any(|behind| i.at().checked_sub(behind).is_some_and(|at| measure(Tokens::window(i.paragraph(), at)).is_some_and(|(len, _)| len == behind)))
}

/// Whether a percentage or a fraction ends right before this place.
fn is_behind_a_share(i: Tokens<'_>) -> bool {
    let fraction = i.back(1).is_some_and(|before| before.as_number().is_some()) && i.mark_before(2, '/');
    fraction || i.mark_before(1, '%') || i.follows(&[w!("phần"), w!("trăm")]) || i.word_before(2) == w!("phần")
}

/// Whether a mark joins two words into one: `TK&VV`, `CNVC-LĐ`, `M’nông`.
fn joins(i: Tokens<'_>, mark: &Token) -> bool {
    let next = i.get(1).filter(|next| next.is_glued() && next.kind() == Kind::Word);
    let before = i.back(1).filter(|before| before.kind() == Kind::Word);
    match (before, next) {
        (Some(before), Some(next)) if mark.is_glued() => {
            mark.is_mark('&')
                || mark.is_mark('-') && before.is_all_upper() && next.is_all_upper()
                // `M’nông`, `H'Mông`: a people's name.
                || (mark.is_mark('’') || mark.is_mark('\'')) && before.is_capital() && before.letters() == 1
        }
        _ => false,
    }
}

/// Whether a token opens or closes a quotation.
pub(super) fn is_quote(token: &Token) -> bool {
    matches!(token.as_mark(), Some('“' | '”' | '"' | '‘' | '’' | '\'' | '«' | '»' | '„'))
}

/// What stands behind the slash of a rate, from a token to a token: `/suất`, `/cháu/tháng`, `/người/3 tháng`.
pub(super) fn rate_at(i: Tokens<'_>) -> Option<(usize, usize)> {
    let mut end = 0;
    for _ in 0..3 {
        let part = i.skip(end);
        if !part.mark_at(0, '/') {
            break;
        }
        let number = usize::from(part.get(1).is_some_and(|token| token.as_number().is_some()));
        let named = part.skip(1 + number);
        let Some(word) = named.first().filter(|token| token.kind() == Kind::Word) else {
            break;
        };
        let known = noun(named).into_iter().chain(classifier(named).map(|(len, _)| len)).chain(measure(named).map(|(len, _)| len)).max();
        end += 1 + number + known.unwrap_or(1).max(usize::from(word.letters() > 0));
    }
    (end > 1).then_some((1, end))
}
