//! The grammar of references to documents: the kind, the number, the day, and who issued it.
//!
//! May import: `time`, `grammar`, `text`, the bodies and tables of this floor.

use super::body::body;
use super::document::DocumentKind::{
    self, Circular, Conclusion, Constitution, Decision, Decree, Directive, Law, Notice, OfficialLetter, Ordinance, Plan, Programme, Regulation, Resolution,
    Rules, Scheme, Statutes,
};
use super::law::law;
use super::seat::{Rung, breaks, seat};
use super::tables::documents::{CODES, KINDS};
use super::tables::heads::HEADS;
use super::tables::levels::LEVELS;
use super::tables::organs::ORGANS;
use super::tables::positions::POSITIONS;
use crate::grammar::{First, Parsed, Rule, Tokens, says, void};
use crate::text::{Kind, Word, w};
use core::ops::Range;

/// A reference as it is said, in tokens of the paragraph.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Cited {
    pub(super) kind: DocumentKind,
    pub(super) number: Option<Range<usize>>,
    /// Where a date may stand: the pipeline of this floor asks the calendar.
    pub(super) dated: Option<usize>,
    /// Whether the date is said to be of those before too: `cùng ngày`.
    pub(super) is_shared: bool,
    pub(super) issuer: Option<Range<usize>>,
    /// Where the name of the document ends, its date and its issuer behind a number left out.
    pub(super) end: usize,
}

pub(super) static DOCUMENT: Rule<Cited> = Rule {
    name: "kind, number, issuer",
    first: First::among(KINDS.starts()),
    shape: document,
    examples: &[
        says("⟨Nghị quyết số 11-NQ/TW⟩ của Bộ Chính trị", "nghị quyết, 11-NQ/TW, Bộ Chính trị"),
        says("⟨kế hoạch số: 129/KH-CCB⟩ ngày", "kế hoạch, 129/KH-CCB, -"),
        says("⟨Nghị định 56/2012/NĐ-CP⟩", "nghị định, 56/2012/NĐ-CP, -"),
        says("⟨Kết luận số 62 – KL/TW⟩", "kết luận, 62 – KL/TW, -"),
        says("⟨Nghị quyết 4a/NQ-BCH⟩ về", "nghị quyết, 4a/NQ-BCH, -"),
        says("⟨Quyết định 217⟩ của Bộ Chính trị", "quyết định, 217, Bộ Chính trị"),
        says("⟨Luật số 83/2015/QH13⟩", "luật, 83/2015/QH13, -"),
        says("⟨Điều lệ Hội LHPN Việt Nam⟩", "điều lệ, -, Hội LHPN Việt Nam"),
        says("⟨Nghị quyết của HĐND tỉnh⟩ quy định", "nghị quyết, -, HĐND tỉnh"),
        says("⟨Nghị quyết Đại hội Đảng bộ huyện lần thứ XX⟩", "nghị quyết, -, Đại hội Đảng bộ huyện lần thứ XX"),
        says("⟨Nghị quyết Đại hội đại biểu Phụ nữ các cấp nhiệm kỳ 2016 - 2021⟩", "nghị quyết, -, Đại hội đại biểu Phụ nữ các cấp nhiệm kỳ 2016 - 2021"),
        says("⟨Luật Bình đẳng giới⟩", "luật, -, -"),
        says("phát tờ gấp về ⟨Nghị định 100⟩ cho dân", "nghị định, 100, -"),
        says("⟨Nghị quyết liên tịch số 03/2021/NQLT-UBTVQH15-CP⟩ ngày", "nghị quyết, 03/2021/NQLT-UBTVQH15-CP, -"),
        says("⟨Luật Căn cước số 26/2023/QH15⟩", "luật, 26/2023/QH15, -"),
        says("⟨Luật Ban hành các thứ giấy tờ⟩ năm 2015", "luật, -, -"),
        says("⟨Nghị quyết Trung ương 4 khóa XII⟩", "nghị quyết, -, Trung ương 4 khóa XII"),
        says(
            "⟨Nghị quyết Hội nghị lần thứ sáu Ban Chấp hành Trung ương Đảng khóa XII⟩",
            "nghị quyết, -, Hội nghị lần thứ sáu Ban Chấp hành Trung ương Đảng khóa XII",
        ),
        says("⟨Quyết định ngày 5/3/2024 của Chủ tịch UBND tỉnh⟩", "quyết định, -, Chủ tịch UBND tỉnh"),
        says("⟨Thông tri số 02/TT-MTTW⟩ của Ban Thường trực", "thông tri, 02/TT-MTTW, Ban Thường trực"),
        says("⟨Quy định số 24-QĐ/TW⟩ của Ban Bí thư khóa XIII", "quy định, 24-QĐ/TW, Ban Bí thư khóa XIII"),
        says("⟨Công điện số 12/CĐ-TTg⟩", "công điện, 12/CĐ-TTg, -"),
        says(
            "⟨Nghị quyết số 18-NQ/TW⟩ của Hội nghị lần thứ sáu Ban Chấp hành Trung ương",
            "nghị quyết, 18-NQ/TW, Hội nghị lần thứ sáu Ban Chấp hành Trung ương",
        ),
        says("⟨Nghị quyết số 05-NQ/ĐH⟩ của Đại hội Đảng bộ huyện lần thứ XX", "nghị quyết, 05-NQ/ĐH, Đại hội Đảng bộ huyện lần thứ XX"),
        says("góp ý dự thảo ⟨Nghị quyết Đại hội⟩", "nghị quyết, -, Đại hội"),
        says("giám sát theo ⟨quyết định 217⟩ của Bộ Chính trị", "quyết định, 217, Bộ Chính trị"),
        void("các quyết định 15, 20 hộ"),
        void("nghị quyết 10 của dân"),
        void("quán triệt Nghị quyết Đại hội"),
        void("Nghị quyết Hội nghị"),
        void("Quyết định ngày thành lập"),
        void("Luật Đua xe được bàn năm 2020"),
        void("Kế hoạch tổ chức Đại hội"),
        void("triển khai kế hoạch năm"),
        void("hướng dẫn Đại hội đại biểu phụ nữ các cấp"),
        void("12 nghị quyết của HĐND xã"),
        void("Đề án 939"),
        void("quyết định 5 nội dung"),
        void("luật sư"),
    ],
};

/// A reference to a document.
pub(super) fn document(i: Tokens<'_>) -> Parsed<'_, Cited> {
    match read(i) {
        Some(found) => Ok(found),
        None => i.miss("a document"),
    }
}

fn read(i: Tokens<'_>) -> Option<(Tokens<'_>, Cited)> {
    let (len, &kind) = KINDS.longest(i)?;
    let capital = i.first()?.is_capital();
    let behind = i.skip(len);
    if matches!(kind, Law | Ordinance | Constitution) {
        if let Some(found) = law(i, behind, kind) {
            return Some(found);
        }
    }
    if let Some(rest) = number(behind, kind, capital) {
        return Some(numbered(kind, rest.0, rest.1));
    }
    if let Some(found) = dated(behind, kind).filter(|_| capital) {
        return Some(found);
    }
    let issuer_follows = if behind.word_at(0) == w!("của") { behind.skip(1) } else { behind };
    let direct = issuer_follows.at() == behind.at();
    // Common words that are documents only where they are written as names.
    let is_name = matches!(kind, Resolution | Directive | Decree | Circular | Statutes | Rules);
    let counted = i.back(1).is_some_and(|before| before.as_number().is_some()) || [w!("các"), w!("những")].contains(&i.word_before(1));
    if counted || !is_name && (!capital || direct || begins_sentence(i)) {
        return None;
    }
    let issuer = match (kind, direct) {
        (Resolution, true) if is_draft(i) => congress(issuer_follows).or_else(|| issuer_follows.reads(&[w!("đại"), w!("hội")]).then(|| issuer_follows.skip(2))),
        (Resolution, true) => congress(issuer_follows).or_else(|| plenum(issuer_follows)).or_else(|| issuer(issuer_follows)),
        (Resolution, false) => issuer(issuer_follows).or_else(|| congress(issuer_follows)).or_else(|| plenum(issuer_follows)),
        (Statutes, _) => issuer(issuer_follows).or_else(|| (issuer_follows.word_at(0) == w!("đảng")).then(|| issuer_follows.skip(1))),
        _ => issuer(issuer_follows),
    }?;
    let said = issuer_follows.at()..issuer.at();
    Some((issuer, Cited { kind, number: None, dated: None, is_shared: false, end: said.end, issuer: Some(said) }))
}

/// No number, but the day and the issuer: `Quyết định ngày 29/8/2025 của Chủ tịch UBND tỉnh`.
fn dated(behind: Tokens<'_>, kind: DocumentKind) -> Option<(Tokens<'_>, Cited)> {
    if behind.word_at(0) != w!("ngày") || !matches!(kind, Resolution | Directive | Decision | Plan | OfficialLetter | Notice | Conclusion | Regulation) {
        return None;
    }
    let of = (2..=12).find(|at| behind.word_at(*at) == w!("của"))?;
    let from = behind.skip(of + 1);
    let rest = issuer(from).or_else(|| organ(from))?;
    let dated = Some(behind.at());
    Some((rest, Cited { kind, number: None, dated, is_shared: false, issuer: Some(from.at()..rest.at()), end: rest.at() }))
}

/// `dự thảo Nghị quyết Đại hội`: which congress is no question where its resolution is drafted.
fn is_draft(i: Tokens<'_>) -> bool {
    i.follows(&[w!("dự"), w!("thảo")])
}

/// Whether a capital says nothing here: the sentence begins.
fn begins_sentence(i: Tokens<'_>) -> bool {
    i.back(1).is_none_or(|before| matches!(before.as_mark(), Some('.' | '!' | '?' | ':' | '…'))) || i.first().is_some_and(breaks)
}

/// One more number of the same kind: `Quyết định 217-QĐ/TW và 218-QĐ/TW`, `các quyết định 290, 188`.
pub(super) fn also<'t>(i: Tokens<'t>, before: &Cited) -> Option<(Tokens<'t>, Cited)> {
    let joined = i.mark_at(0, ',') || i.mark_at(0, ';') || i.word_at(0) == w!("và");
    let start = i.skip(if i.word_at(1) == w!("số") { 2 } else { 1 });
    let (_, digits) = start.first()?.as_number()?;
    before.number.as_ref().filter(|_| joined && digits <= 5)?;
    let behind = start.skip(1);
    let end = code(behind).or_else(|| {
        let alone = before.number.as_ref().is_some_and(|number| number.len() == 1) && digits >= 2;
        let named = [w!("nghị"), w!("chỉ"), w!("quy"), w!("kết"), w!("luật")].contains(&behind.word_at(1));
        let more = behind.mark_at(0, ',') || behind.word_at(0) == w!("và");
        let goes_on = more && (named || behind.get(1).is_some_and(|next| next.as_number().is_some()));
        let listed = behind.is_empty()
            || behind.first().is_some_and(|next| next.is_any(BEHIND_NUMBERS))
            || goes_on
            || [',', ';', ')', '.', ':'].iter().any(|mark| behind.mark_at(0, *mark) && !behind.glued_at(1));
        (alone && listed).then_some(behind)
    })?;
    Some(numbered(before.kind, start, end))
}

/// Words that go on behind a number that stands alone: any other shows that it counts something.
const BEHIND_NUMBERS: &[Word] = &[w!("ngày"), w!("của"), w!("về"), w!("và"), w!("do"), w!("trong"), w!("được"), w!("đã"), w!("là")];

/// The number, without `số`: where it begins and what stands behind it.
pub(super) fn number(i: Tokens<'_>, kind: DocumentKind, capital: bool) -> Option<(Tokens<'_>, Tokens<'_>)> {
    let said = i.word_at(0) == w!("số");
    let mut start = if said { i.skip(1) } else { i };
    if start.mark_at(0, ':') && said {
        start = start.skip(1);
    }
    let (_, digits) = start.first()?.as_number().filter(|(_, digits)| *digits <= 6)?;
    let mut rest = start.skip(1);
    if rest.glued_at(0) && rest.get(0).is_some_and(|token| token.kind() == Kind::Word && token.letters() == 1) {
        rest = rest.skip(1);
    }
    if let Some(coded) = code(rest) {
        return Some((start, coded));
    }
    // A number alone: `Quyết định 217`. A noun behind it shows that it counts something.
    let named = matches!(kind, Resolution | Directive | Decision | Decree | Circular | Conclusion | OfficialLetter | Regulation);
    // A decree is cited only: what counts stands before it, and nothing that it would count behind.
    let cited = matches!(kind, Decree | Circular) && capital;
    // `các quyết định 217, 218`, `nghị quyết 18 của …`: small letters, but what stands behind the number shows that it is one.
    let capital = capital || is_of_list(rest) || rest.word_at(0) == w!("của") && (issuer(rest.skip(1)).is_some() || organ(rest.skip(1)).is_some());
    let counts = !cited
        && rest.first().is_some_and(|next| {
            let noun = next.kind() == Kind::Word && !next.is_capital() && !next.is_any(BEHIND_NUMBERS);
            let goes_on = next.is_glued() && (next.is_mark('.') || next.is_mark('/')) && rest.get(1).is_some_and(|then| then.as_number().is_some());
            noun || goes_on || next.is_mark('%')
        });
    let alone = !matches!(kind, Scheme | Programme) && (said || named && capital && digits >= 2) && !counts;
    alone.then_some((start, rest))
}

/// Whether one more number of two digits and more goes on behind the first, and what closes the list shows that nothing is counted.
fn is_of_list(i: Tokens<'_>) -> bool {
    let joined = i.mark_at(0, ',') || i.word_at(0) == w!("và");
    let number = i.get(1).and_then(|token| token.as_number()).is_some_and(|(_, digits)| (2..=4).contains(&digits));
    let closes = |token: crate::text::Token| token.kind() == Kind::Mark || token.is_any(BEHIND_NUMBERS);
    joined && number && i.get(2).is_none_or(closes) && !(i.glued_at(2) && i.glued_at(3))
}

/// `/2013/NĐ-CP`, `-NQ/TW`, ` – KL/TW`, ` KH/TWĐTN`.
fn code(i: Tokens<'_>) -> Option<Tokens<'_>> {
    let mut rest = i;
    if rest.mark_at(0, '/') && rest.get(1).and_then(|token| token.as_number()).is_some_and(|(_, digits)| digits == 4) {
        rest = rest.skip(2);
    }
    let joined = rest.mark_at(0, '/') || rest.get(0).is_some_and(|token| token.as_mark() == Some('-'));
    let at = usize::from(joined);
    let letters = rest.get(at)?;
    let known = letters.is_any(CODES);
    let sound = if joined {
        letters.kind() == Kind::Word && (letters.is_capital() && (rest.glued_at(at) || known))
    } else {
        known && letters.is_all_upper() && rest.mark_at(at + 1, '/')
    };
    if !sound {
        return None;
    }
    rest = rest.skip(at + 1);
    // `1898/QĐ - TTg`, `12/KH -UBND`: spaces around the hyphen of a state number, which has but the kind before it.
    let signs = |token: crate::text::Token| token.is_all_upper() && (2..=8).contains(&token.letters()) || token.is(w!("ttg"));
    if joined && rest.mark_at(0, '-') && !(rest.glued_at(0) && rest.glued_at(1)) && rest.get(1).is_some_and(signs) {
        rest = rest.skip(2);
    }
    for _ in 0..8 {
        // `83/2015/QH13`, `NQLT-UBTVQH14-CP`: the assembly's number is glued on.
        if rest.glued_at(0) && rest.first().is_some_and(|token| token.as_number().is_some()) {
            rest = rest.skip(1);
        }
        let mark = rest.get(0).is_some_and(|token| token.is_glued() && matches!(token.as_mark(), Some('/' | '-' | '.' | '&')));
        let word = rest.get(1).is_some_and(|token| {
            token.is_glued() && token.is_capital() && (token.is_all_upper() || token.letters() <= 4) || token.is_glued() && token.as_number().is_some()
        });
        if !mark || !word {
            break;
        }
        rest = rest.skip(2);
    }
    Some(rest)
}

/// What stands behind a number: the date, and `của` with the issuer.
pub(super) fn numbered<'t>(kind: DocumentKind, start: Tokens<'t>, end: Tokens<'t>) -> (Tokens<'t>, Cited) {
    let comma = usize::from(end.mark_at(0, ','));
    let shared = usize::from(end.word_at(comma) == w!("cùng"));
    let dated = (end.word_at(comma + shared) == w!("ngày")).then(|| end.at() + comma + shared);
    // The date may take a dozen tokens: `, ngày 12 tháng 4 năm 2019`. Only the meeting of a committee goes without `của`.
    let reach = if dated.is_some() { 12 } else { 0 };
    let is_of = |at: &usize| end.word_at(*at) == w!("của") || end.skip(*at).reads(&[w!("hội"), w!("nghị"), w!("lần"), w!("thứ")]);
    let from = (0..=reach).find(is_of).map(|at| end.skip(at + usize::from(end.word_at(at) == w!("của"))));
    let read = |from: Tokens<'t>| plenum(from).or_else(|| congress(from)).or_else(|| issuer(from)).or_else(|| organ(from));
    let issuer = from.and_then(|from| read(from).map(|rest| from.at()..rest.at()));
    let rest = issuer.as_ref().map_or(end, |range| end.skip(range.end - end.at()));
    (rest, Cited { kind, number: Some(start.at()..end.at()), dated, is_shared: shared > 0, issuer, end: end.at() })
}

/// Who issued it: organs and offices, then the body.
fn issuer(i: Tokens<'_>) -> Option<Tokens<'_>> {
    let mut rest = i;
    for _ in 0..4 {
        if let Ok((end, _)) = body(rest) {
            return Some(term(end));
        }
        let organ = ORGANS.longest(rest).map(|(len, ())| len);
        let office = POSITIONS.longest(rest).map(|(len, _)| len);
        rest = rest.skip(organ.max(office)?);
    }
    None
}

/// An organ or an office that says by itself whose it is: `Ban Bí thư`, `BCH Trung ương`, `Chủ tịch nước`.
fn organ(i: Tokens<'_>) -> Option<Tokens<'_>> {
    i.first().filter(crate::text::Token::is_capital)?;
    let organ = ORGANS.longest(i).map(|(len, ())| len);
    let rest = i.skip(organ.max(POSITIONS.longest(i).map(|(len, _)| len))?);
    // `BCH Đảng bộ huyện`: the organ of all its members.
    if let Some((end, _)) = seat(rest.skip(2)).filter(|_| rest.reads(&[w!("đảng"), w!("bộ")])) {
        return Some(term(end));
    }
    match LEVELS.longest(rest) {
        Some((len, (Rung::Centre, _))) => Some(term(rest.skip(len))),
        _ => Some(term(rest)),
    }
}

/// `khóa XII` behind a committee, in brackets or not.
fn term(i: Tokens<'_>) -> Tokens<'_> {
    let open = usize::from(i.mark_at(0, '('));
    let numbered = i.word_at(open) == w!("khóa") && i.get(open + 1).is_some_and(|token| token.as_roman().is_some() || token.as_number().is_some());
    match (numbered, open) {
        (true, 0) => i.skip(2),
        (true, _) if i.mark_at(3, ')') => i.skip(4),
        _ => i,
    }
}

/// A meeting of the central committee: `Trung ương 4 khóa XII`, `Hội nghị lần thứ sáu Ban Chấp hành Trung ương Đảng khóa XII`.
fn plenum(i: Tokens<'_>) -> Option<Tokens<'_>> {
    let met = i.reads(&[w!("hội"), w!("nghị")]);
    let i = if met { i.skip(2) } else { i };
    if let Some((len, (Rung::Centre, _))) = LEVELS.longest(i) {
        return i.get(len).and_then(|token| token.as_number()).filter(|(_, digits)| *digits <= 2).map(|_| term(i.skip(len + 1)));
    }
    if !met || !i.reads(&[w!("lần"), w!("thứ")]) {
        return None;
    }
    let of = congress_step(i)?;
    issuer(of).or_else(|| organ(of))
}

/// A congress: `Đại hội Đảng các cấp`, `Đại hội đại biểu Phụ nữ toàn quốc lần thứ XII`, `Đại hội XIII của Đảng`.
fn congress(i: Tokens<'_>) -> Option<Tokens<'_>> {
    if !i.reads(&[w!("đại"), w!("hội")]) {
        return None;
    }
    let mut rest = i.skip(2);
    if rest.reads(&[w!("đại"), w!("biểu")]) {
        rest = rest.skip(2);
    }
    let bare = rest.at();
    for _ in 0..8 {
        match congress_step(rest) {
            Some(behind) => rest = behind,
            None => break,
        }
    }
    (rest.at() > bare).then_some(rest)
}

/// `lần thứ sáu`.
const ORDINALS: &[Word] = &[w!("nhất"), w!("hai"), w!("ba"), w!("tư"), w!("năm"), w!("sáu"), w!("bảy"), w!("tám"), w!("chín"), w!("mười")];

/// One more word on which congress it is.
fn congress_step(i: Tokens<'_>) -> Option<Tokens<'_>> {
    let numeral = |at: usize| i.get(at).is_some_and(|token| token.as_roman().is_some() || token.as_number().is_some() || token.is_any(ORDINALS));
    if i.reads(&[w!("của"), w!("đảng")]) || i.reads(&[w!("các"), w!("cấp")]) || i.reads(&[w!("toàn"), w!("quốc")]) {
        return Some(i.skip(2));
    }
    if i.reads(&[w!("lần"), w!("thứ")]) && numeral(2) {
        return Some(i.skip(3));
    }
    if (i.word_at(0) == w!("khóa") || i.word_at(0) == w!("lần")) && numeral(1) {
        return Some(i.skip(2));
    }
    if i.first()?.as_roman().is_some() {
        return Some(i.skip(1));
    }
    let comma = usize::from(i.mark_at(0, ','));
    if i.skip(comma).reads(&[w!("nhiệm"), w!("kỳ")]) && i.get(comma + 2).is_some_and(|token| token.as_number().is_some()) && i.mark_at(comma + 3, '-') {
        return Some(i.skip(comma + 5));
    }
    if let Ok((rest, _)) = body(i) {
        return Some(rest);
    }
    if i.reads(&[w!("đảng"), w!("bộ")]) || i.reads(&[w!("phụ"), w!("nữ")]) {
        return Some(i.skip(2));
    }
    if i.word_at(0) == w!("đảng") || i.word_at(0) == w!("đoàn") || i.word_at(0) == w!("hội") && HEADS.longest(i).is_none() {
        return Some(i.skip(1));
    }
    if let Some((len, _)) = HEADS.longest(i) {
        return Some(i.skip(len));
    }
    seat(i).map(|(rest, _)| rest)
}
