//! The grammar of people: how they are addressed, what they are called, and what they hold.
//!
//! May import: `grammar`, `number`, `text`, the positions and tables of this floor.

use super::gained::{gained, is_elected};
use super::position::{Rank, is_office, part, parted, positions};
use super::seat::{breaks, seat};
use super::tables::fields::FIELDS;
use super::tables::heads::HEADS;
use super::tables::honorifics::HONORIFICS;
use super::tables::levels::LEVELS;
use super::tables::organs::ORGANS;
use super::tables::positions::POSITIONS;
use super::tables::stops::{FAMOUS, LOUD_STOPS, NAMED_AFTER, NO_NAMES, VERBS};
use super::tables::surnames::SURNAMES;
use crate::grammar::{First, Parsed, Rule, Tokens, says, void};
use crate::number::IN_WORDS;
use crate::text::{Kind, Token, Word, WordSet, w};
use alloc::vec::Vec;
use core::ops::Range;

/// How a word addresses a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Address {
    /// `đồng chí`.
    Comrade,
    /// `bà`, `chị`: also a surname, a place or a part of a word.
    Kin,
    /// A rank or a degree: `Thượng tá`, `TS.`.
    Title,
    /// What a person is, and no address: a full name must stand behind (`hội viên Trần Thị …`).
    Noun,
}

/// One mention of a person, as ranges of tokens of the paragraph.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Mention {
    pub(super) honorific: Option<Range<usize>>,
    pub(super) name: Range<usize>,
    pub(super) positions: Vec<Range<usize>>,
}

/// The most words of a name, of a name's tokens with apostrophes.
const WORDS: usize = 5;

pub(super) static PERSON: Rule<Mention> = Rule {
    name: "address, name, positions",
    first: First::capital_or(&[]).or_words(HONORIFICS.starts()).or_words(POSITIONS.starts()),
    shape: person,
    examples: &[
        says("⟨Đ/c Trần Thị Mây – HUV, Chủ tịch Hội LHPN huyện⟩ chủ trì", "Đ/c | Trần Thị Mây | HUV; Chủ tịch Hội LHPN huyện"),
        says(
            "⟨đồng chí Lê Văn Sông, Phó Bí thư Thường trực Đảng ủy, Chủ tịch HĐND xã⟩",
            "đồng chí | Lê Văn Sông | Phó Bí thư Thường trực Đảng ủy; Chủ tịch HĐND xã",
        ),
        says("⟨bà Mai⟩", "bà | Mai | -"),
        says("⟨Chủ tịch Hội LHPN tỉnh Trần Thị Mây⟩ phát biểu", "- | Trần Thị Mây | Chủ tịch Hội LHPN tỉnh"),
        says("⟨Trần Thị Mây - Trưởng ban Tổ chức - Kiểm tra LĐLĐ tỉnh⟩", "- | Trần Thị Mây | Trưởng ban Tổ chức - Kiểm tra LĐLĐ tỉnh"),
        says("⟨đồng chí Thượng tá Ông Văn Bền⟩", "đồng chí Thượng tá | Ông Văn Bền | -"),
        says("⟨anh Rơ Châm H'Lan-Phó Bí thư Huyện đoàn⟩", "anh | Rơ Châm H'Lan | Phó Bí thư Huyện đoàn"),
        says("⟨chị Trần Thị Mây⟩, thôn Đồng Me", "chị | Trần Thị Mây | -"),
        says("bầu ⟨bà Trần Thị Mây⟩ giữ chức vụ Chủ tịch Hội LHPN xã nhiệm kỳ tới", "bà | Trần Thị Mây | Chủ tịch Hội LHPN xã"),
        says("⟨Chị Mây⟩ được tín nhiệm bầu làm Chi hội trưởng", "Chị | Mây | Chi hội trưởng"),
        says("Đoàn do ⟨bà Trần Thị Mây⟩ làm Trưởng đoàn", "bà | Trần Thị Mây | -"),
        says("⟨bà Trần Thị Mây, UVBTV Phó chủ tịch Hội LHPN huyện⟩", "bà | Trần Thị Mây | UVBTV; Phó chủ tịch Hội LHPN huyện"),
        says("⟨Bà mẹ Việt Nam anh hùng Trần Thị Mây⟩", "Bà mẹ Việt Nam anh hùng | Trần Thị Mây | -"),
        says("⟨Đại tá, TS Trần Văn Sông⟩", "Đại tá, TS | Trần Văn Sông | -"),
        says("⟨chị Trần Thị Mây⟩, cán bộ hưu trí", "chị | Trần Thị Mây | -"),
        says("⟨Bà Trần Thị Mây, thôn Đồng Me, xã Sông Mây, Chi hội trưởng⟩ kể", "Bà | Trần Thị Mây | Chi hội trưởng"),
        says("⟨Chủ tịch Hội LHPN xã, bà Trần Thị Mây⟩ cho biết", "bà | Trần Thị Mây | Chủ tịch Hội LHPN xã"),
        says("⟨Trần Thị Mây - Chi hội trưởng tổ dân phố 4⟩ kể", "- | Trần Thị Mây | Chi hội trưởng tổ dân phố 4"),
        says("⟨ông Lê Văn Sông, nguyên Tiểu đoàn trưởng⟩", "ông | Lê Văn Sông | nguyên Tiểu đoàn trưởng"),
        says("⟨Phó Chủ tịch Hội LHPN tỉnh H’Mai Êban⟩ dự", "- | H’Mai Êban | Phó Chủ tịch Hội LHPN tỉnh"),
        says("giúp ⟨hội viên Trần Thị Mây⟩ sửa nhà", "- | Trần Thị Mây | -"),
        says("⟨cụ Ông Văn Bền⟩ kể", "cụ | Ông Văn Bền | -"),
        says("⟨bà Võ Thị Sáu Em⟩ nói", "bà | Võ Thị Sáu Em | -"),
        says("⟨ĐỒNG CHÍ LÊ VĂN SÔNG - CHỦ TỊCH UBND XÃ⟩", "ĐỒNG CHÍ | LÊ VĂN SÔNG | CHỦ TỊCH UBND XÃ"),
        says("⟨ông TRẦN VĂN BỀN⟩ dự", "ông | TRẦN VĂN BỀN | -"),
        says("⟨Già làng A Brơi⟩ kể", "- | A Brơi | Già làng"),
        says("⟨Thiếu tá QNCN Trần Thị Mây⟩", "Thiếu tá QNCN | Trần Thị Mây | -"),
        says("⟨bà Trần Thị Mây, Chi hội trưởng phụ nữ xóm Bến⟩", "bà | Trần Thị Mây | Chi hội trưởng phụ nữ xóm Bến"),
        says("⟨bà Trần Thị Mây, Tổ trưởng Tổ trồng rau sạch thôn Bến⟩", "bà | Trần Thị Mây | Tổ trưởng Tổ trồng rau sạch thôn Bến"),
        says("⟨ông Lê Văn Sông, Phó Ban Chỉ đạo hiến máu tỉnh⟩", "ông | Lê Văn Sông | Phó Ban Chỉ đạo hiến máu tỉnh"),
        says("⟨ông Lê Văn Sông, luật sư⟩, nói", "ông | Lê Văn Sông | luật sư"),
        says("⟨ông Lê Văn Sông, Trưởng đoàn giám sát⟩", "ông | Lê Văn Sông | -"),
        says("⟨đồng chí Trưởng đoàn kiểm tra Lê Văn Sông⟩ nói", "đồng chí | Lê Văn Sông | -"),
        says("⟨Chủ tịch Hội LHPN tỉnh Hà Giang Trần Thị Mây⟩ dự", "- | Trần Thị Mây | Chủ tịch Hội LHPN tỉnh Hà Giang"),
        says("⟨ÔNG Y THỊNH NIÊ - PHÓ CHỦ TỊCH HỘI NÔNG DÂN HUYỆN⟩", "ÔNG | Y THỊNH NIÊ | PHÓ CHỦ TỊCH HỘI NÔNG DÂN HUYỆN"),
        says("⟨BÀ H’LAN ÊBAN, CHỦ TỊCH HỘI LHPN XÃ⟩", "BÀ | H’LAN ÊBAN | CHỦ TỊCH HỘI LHPN XÃ"),
        says("⟨anh Y - Phôn Ksơr⟩ kể", "anh | Y - Phôn Ksơr | -"),
        says("⟨ông Lê Văn Sông, Q. Chủ tịch UBND huyện⟩", "ông | Lê Văn Sông | Q. Chủ tịch UBND huyện"),
        says("⟨Thường trực Ban Bí thư Lê Văn Sông⟩ dự", "- | Lê Văn Sông | Thường trực Ban Bí thư"),
        says("⟨bà Trần Thị Mây, hội viên Chi hội phụ nữ ấp Bến⟩", "bà | Trần Thị Mây | hội viên Chi hội phụ nữ ấp Bến"),
        says("⟨bà Trần Thị Mây⟩ được điều động làm Phó Chủ tịch UBND huyện", "bà | Trần Thị Mây | Phó Chủ tịch UBND huyện"),
        says("⟨bà Trần Thị Mây⟩, hội viên nghèo", "bà | Trần Thị Mây | -"),
        void("Ban Bí thư Trung ương Đảng"),
        void("HUYỆN CÔ TÔ THĂM DÂN"),
        void("các hội viên Hà Giang"),
        void("đảo Cô Tô"),
        void("các em Thanh niên"),
        void("khởi nghĩa Hai Bà Trưng"),
        void("tư tưởng Hồ Chí Minh"),
        void("đường Nguyễn Văn Bảy"),
        void("Bộ Tư lệnh Thủ đô Hà Nội"),
        void("các bà, các chị"),
        void("14 đồng chí"),
    ],
};

/// The words that an address or an office begins with.
static BEGINNINGS: WordSet = HONORIFICS.starts().or(POSITIONS.starts());

/// The words that a mention begins with; a surname only where it has a capital.
pub(super) static STARTS: WordSet = BEGINNINGS.or(SURNAMES);

/// Whether a mention can begin with this token, which most cannot.
pub(super) fn may_begin(token: Token) -> bool {
    BEGINNINGS.has(token) || token.is_capital() && is_surname(token)
}

/// A person: with an address, or with an office right before or behind the name.
pub(super) fn person(i: Tokens<'_>) -> Parsed<'_, Mention> {
    match addressed(i).or_else(|| in_office(i)).or_else(|| in_apposition(i)).or_else(|| with_office(i)) {
        Some(found) => Ok(found),
        None => i.miss("a person"),
    }
}

/// `Đ/c` + name, `đồng chí Bí thư Huyện ủy` + name.
fn addressed(i: Tokens<'_>) -> Option<(Tokens<'_>, Mention)> {
    let (len, address) = HONORIFICS.longest(i)?;
    if FAMOUS.longest(i).is_some_and(|(famous, ())| famous >= len) || *address == Address::Kin && is_part_of_name(i, len) {
        return None;
    }
    let mut said = i.skip(len);
    // `đồng chí Đại tá`, `PGS. TS.`: a title goes on, a second `Ông` is the surname.
    loop {
        let comma = usize::from(*address == Address::Title && said.mark_at(0, ','));
        let Some((more, Address::Title)) = HONORIFICS.longest(said.skip(comma)) else { break };
        said = said.skip(comma + more);
    }
    // A soldier by calling, a rank beside the rank: `Thiếu tá QNCN`.
    if *address == Address::Title && said.word_at(0) == w!("qncn") {
        said = said.skip(1);
    }
    if *address == Address::Noun {
        return described(i, said);
    }
    let honorific = i.at()..said.at();
    let listed = heads_list(i, said);
    let start = if listed && said.mark_at(0, ':') { said.skip(1) } else { said };
    if let Some(found) = office_of_list(i, start, &honorific).filter(|_| listed) {
        return Some(found);
    }
    if start.first().is_some_and(breaks) {
        return None;
    }
    if let Some((rest, name, before)) = office_then_name(start, true) {
        return Some(finish(i, rest, Some(honorific), name, before));
    }
    let loud = i.first().is_some_and(|token| token.is_all_upper() && token.letters() > 1 && *address == Address::Kin);
    // A capital in the middle of a sentence begins a name (`đảo Cô Tô`), unless a full name follows.
    let inner = *address == Address::Kin
        && i.first().is_some_and(|token| token.is_capital())
        && i.back(1).is_some_and(|before| before.kind() == Kind::Word)
        && !i.first().is_some_and(breaks);
    let len = if loud || inner { name_len(start, false) } else { name_len(start, true) };
    (len > 0).then(|| finish(i, start.skip(len), Some(honorific), start.at()..start.at() + len, Vec::new()))
}

/// Whether the address at a place, which ends at `said`, is that of several: `các đồng chí`, `các ông, bà`, `2 đồng chí:`.
pub(super) fn heads_list(i: Tokens<'_>, said: Tokens<'_>) -> bool {
    const PLURAL: &[Word] = &[w!("các"), w!("những")];
    let counted = said.mark_at(0, ':') && i.back(1).is_some_and(|before| before.as_number().is_some() || IN_WORDS.has(before));
    let both = i.mark_before(1, ',') && i.back(2).is_some_and(|before| HONORIFICS.starts().has(before)) && PLURAL.contains(&i.word_before(3));
    PLURAL.contains(&i.word_before(1)) || counted || both
}

/// The office that all of a list hold, and its first name: `các đồng chí Phó Chủ tịch UBND tỉnh: A, B`.
fn office_of_list<'t>(i: Tokens<'t>, start: Tokens<'t>, honorific: &Range<usize>) -> Option<(Tokens<'t>, Mention)> {
    if !is_office(start) {
        return None;
    }
    let (behind, held) = positions(start);
    let name = behind.skip(1);
    let len = if behind.at() > start.at() && behind.mark_at(0, ':') { name_len(name, true) } else { 0 };
    (len > 0).then(|| finish(i, name.skip(len), Some(honorific.clone()), name.at()..name.at() + len, held))
}

/// `hội viên` + full name: of three words, for two may be a place (`hội viên Hà Giang`).
fn described<'t>(i: Tokens<'t>, start: Tokens<'t>) -> Option<(Tokens<'t>, Mention)> {
    let of_body = [w!("hội"), w!("đoàn"), w!("clb")].contains(&i.word_before(1));
    let len = name_len(start, false);
    let full = len >= 3 && start.first().is_some_and(|token| SURNAMES.has(token) && !breaks(token));
    (full && !of_body).then(|| finish(i, start.skip(len), None, start.at()..start.at() + len, Vec::new()))
}

/// Whether a word of kin is a part of a name here: `huyện Anh Sơn`, `Hai Bà Trưng`, the surname of `Ông Văn Bền`.
fn is_part_of_name(i: Tokens<'_>, len: usize) -> bool {
    let capital = i.first().is_some_and(|token| token.is_capital());
    let behind_capital = i.back(1).is_some_and(|before| before.is_capital() && !before.is_all_upper()) && !i.first().is_some_and(breaks);
    let behind_level = i.back(1).is_some_and(|before| before.kind() == Kind::Word) && LEVELS.longest(back(i, 1)).is_some();
    let inside = behind_capital || behind_level;
    let surname = i.word_at(0) == w!("ông") && [w!("văn"), w!("thị"), w!("ích")].contains(&i.word_at(len));
    capital && (inside && i.word_before(1) != w!("tá") || surname)
}

/// The place `behind` tokens back.
fn back(i: Tokens<'_>, behind: usize) -> Tokens<'_> {
    Tokens::window(i.paragraph(), i.at().saturating_sub(behind))
}

/// `Chủ tịch Hội LHPN tỉnh` + name.
fn in_office(i: Tokens<'_>) -> Option<(Tokens<'_>, Mention)> {
    let (rest, name, before) = office_then_name(i, false)?;
    Some(finish(i, rest, None, name, before))
}

/// At the head of a clause: `Chủ tịch Hội LHPN xã, bà` + name.
fn in_apposition(i: Tokens<'_>) -> Option<(Tokens<'_>, Mention)> {
    if !(i.begins_sentence() || i.mark_before(1, ',')) || !is_office(i) {
        return None;
    }
    let (behind, mut said) = positions(i);
    if behind.at() == i.at() || !behind.mark_at(0, ',') {
        return None;
    }
    let name = behind.skip(1);
    if let Some((rest, mut mention)) = addressed(name) {
        said.append(&mut mention.positions);
        return Some((rest, Mention { positions: said, ..mention }));
    }
    // `Chủ tịch Hội LHPN xã, Trần Thị Mây, cho biết`: without an address the sentence begins so, and the name is full.
    let len = name_len(name, false);
    let full = len >= 3 && name.first().is_some_and(|token| SURNAMES.has(token) && !breaks(token));
    let goes_on = name.get(len).is_some_and(|next| next.is_mark(',') || next.kind() == Kind::Word && !next.is_capital());
    (i.begins_sentence() && full && goes_on).then(|| {
        let range = name.at()..name.at() + len;
        (name.skip(len), Mention { honorific: None, name: range, positions: said })
    })
}

/// Positions, and right behind them a name.
fn office_then_name(i: Tokens<'_>, addressed: bool) -> Option<(Tokens<'_>, Range<usize>, Vec<Range<usize>>)> {
    // `Bộ Tư lệnh Thủ đô Hà Nội`, `Ban Bí thư`: the second half of a name.
    let halves = [(w!("bộ"), w!("tư")), (w!("ban"), w!("bí")), (w!("đoàn"), w!("chủ")), (w!("đoàn"), w!("thư")), (w!("ban"), w!("thư"))];
    if !is_office(i) || halves.contains(&(i.word_before(1), i.word_at(0))) {
        return None;
    }
    let (rest, parts) = positions(i);
    if rest.at() == i.at() {
        return None;
    }
    let len = name_len(rest, false).max(if addressed { name_len(rest, true) } else { 0 });
    (len > 0).then(|| (rest.skip(len), rest.at()..rest.at() + len, parts))
}

/// Name + `– Chủ tịch …`: without an address the surname must be known and an office stand right behind.
fn with_office(i: Tokens<'_>) -> Option<(Tokens<'_>, Mention)> {
    let before = i.back(1).filter(|_| i.first().is_some_and(|token| !breaks(token)));
    if before.is_some_and(|token| token.is_capital() || token.is_any(NAMED_AFTER)) {
        return None;
    }
    let len = name_len(i, false);
    if len == 0 {
        return None;
    }
    let (rest, mention) = finish(i, i.skip(len), None, i.at()..i.at() + len, Vec::new());
    (!mention.positions.is_empty() && held(i.skip(len)).is_some()).then_some((rest, mention))
}

/// The next person of a list: `các đồng chí: A – x; B – y`.
pub(super) fn next_of_list<'t>(i: Tokens<'t>, honorific: &Range<usize>) -> Option<(Tokens<'t>, Mention)> {
    let near = [',', ';', '-'].iter().any(|mark| i.mark_at(0, *mark)) || i.word_at(0) == w!("và");
    let far = (0..16).take_while(|at| i.get(*at).is_some_and(|token| !token.is_mark('.'))).find(|at| i.mark_at(*at, ';'));
    let start = if near { Some(i.skip(1)) } else { far.map(|at| i.skip(at + 1)) }?;
    let len = listed_len(start, honorific, i.word_at(0) == w!("và"));
    (len > 0).then(|| finish(start, start.skip(len), Some(honorific.clone()), start.at()..start.at() + len, Vec::new()))
}

/// One more full name right behind one who holds nothing: `đồng chí` + name + `,` + name + `và` + name.
pub(super) fn joined<'t>(i: Tokens<'t>, last: &Mention) -> Option<(Tokens<'t>, Mention)> {
    let honorific = last.honorific.as_ref().filter(|_| last.positions.is_empty())?;
    let is_last = i.word_at(0) == w!("và");
    let start = if is_last || i.mark_at(0, ',') { i.skip(1) } else { return None };
    let len = name_len(start, false);
    let goes_on = is_last || start.get(len).is_some_and(|next| next.is_mark(',') || next.is(w!("và")));
    let full = len >= 3 && goes_on && start.first().is_some_and(|token| SURNAMES.has(token));
    full.then(|| finish(start, start.skip(len), Some(honorific.clone()), start.at()..start.at() + len, Vec::new()))
}

/// A name in a list, which a mark closes, may have a surname that no table has, and behind `các chị` be a given name alone.
fn listed_len(i: Tokens<'_>, honorific: &Range<usize>, is_last: bool) -> usize {
    let known = name_len(i, false);
    let len = name_len(i, true);
    let closed = is_last || i.get(len).is_none_or(|next| next.kind() == Kind::Mark || next.is(w!("và")));
    if known > 0 || len == 0 || !closed || LEVELS.longest(i).is_some() || ORGANS.longest(i).is_some() || HEADS.longest(i).is_some() {
        return known;
    }
    let of_kin = HONORIFICS.longest(Tokens::window(i.paragraph(), honorific.start)).is_some_and(|(_, address)| *address == Address::Kin);
    if len > 1 || of_kin { len } else { 0 }
}

/// The positions behind the name, or those gained in the sentence.
fn finish<'t>(i: Tokens<'t>, behind: Tokens<'t>, honorific: Option<Range<usize>>, name: Range<usize>, mut before: Vec<Range<usize>>) -> (Tokens<'t>, Mention) {
    let mut rest = behind;
    if let Some((end, parts)) = held(behind) {
        before.extend(parts);
        rest = end;
    }
    before.extend(gained(rest, is_elected(i)).into_iter().filter(|range| range.start >= rest.at()));
    (rest, Mention { honorific, name, positions: before })
}

/// `– HUV, Chủ tịch …`, `, giáo viên …`, `(38 tuổi), Chi hội trưởng …`, `là Chủ tịch …`.
fn held(i: Tokens<'_>) -> Option<(Tokens<'_>, Vec<Range<usize>>)> {
    let aged = if i.mark_at(0, '(') { (1..8).find(|at| i.mark_at(*at, ')')).map_or(i, |close| i.skip(close + 1)) } else { i };
    let is_linked = [w!("là"), w!("hiện")].contains(&aged.word_at(0));
    let start = if is_linked { aged.skip(if aged.word_at(1) == w!("là") { 2 } else { 1 }) } else { parted(aged) };
    let start = behind_address(start);
    let bare = is_linked || start.at() == i.at();
    let (_, first) = part(start)?;
    if bare && first != Rank::Office {
        return None;
    }
    let (rest, mut parts) = positions(start);
    // A position with a name right behind it is the next person's: `…, Chủ tịch UBND xã` + name.
    if name_len(rest, false) == 0 {
        return Some((rest, parts));
    }
    parts.pop();
    let end = parts.last()?.end;
    Some((i.skip(end.saturating_sub(i.at())), parts))
}

/// Behind the places of an address, each with its comma: `, thôn Đông, xã Phú, Chi hội trưởng …`.
fn behind_address(i: Tokens<'_>) -> Tokens<'_> {
    let mut rest = i;
    for _ in 0..3 {
        match seat(rest) {
            Some((behind, place)) if place.place.is_some() && behind.mark_at(0, ',') => rest = behind.skip(1),
            _ => break,
        }
    }
    rest
}

/// How many tokens a name takes here, 0 where none stands. Behind an address a given name alone is one; elsewhere a
/// surname comes first.
pub(super) fn name_len(i: Tokens<'_>, addressed: bool) -> usize {
    let Some(first) = i.first() else { return 0 };
    // `bà Võ Thị Sáu Em`: more than the name of history.
    let is_famous = FAMOUS.longest(i).is_some_and(|(len, ())| !addressed || len < 2 || !is_part_of_person(i, len) || i.get(len).is_some_and(breaks));
    if first.is_all_upper() && (first.letters() > 1 || begins_loud(i)) {
        return if is_famous { 0 } else { loud_len(i) };
    }
    if !first.is_capital() || is_famous || first.is_any(NO_NAMES) && !(SURNAMES.has(first) && i.get(1).is_some_and(|next| next.is_capital())) {
        return 0;
    }
    if !addressed && !is_surname(first) && !has_middle(i) {
        return 0;
    }
    let (mut len, mut words) = (0, 0);
    while words < WORDS {
        let Some(token) = i.get(len) else { break };
        if len > 0 && breaks(token) || !is_part_of_person(i, len) {
            break;
        }
        len += 1;
        words += 1;
        // Nuns write the second word of their name small: `Thích nữ …`.
        len += usize::from(token.is(w!("thích")) && i.word_at(len) == w!("nữ") && i.get(len + 1).is_some_and(|next| next.is_capital()));
        // H'Lan, K’Brêu: an apostrophe inside a word; `Y - Phôn`, as clerks write it.
        let apostrophe = is_apostrophe(i.get(len)) && i.glued_at(len + 1) && i.get(len + 1).is_some_and(|next| next.kind() == Kind::Word);
        let dashed = words == 1 && i.mark_at(len, '-') && token.is_any(&[w!("y"), w!("h"), w!("k")]);
        let dashed = dashed && i.get(len + 1).is_some_and(|next| next.is_capital() && !next.is_all_upper()) && is_part_of_person(i, len + 1);
        if token.letters() == 1 && (apostrophe || dashed) {
            len += 2;
        }
    }
    // `em Phụ nữ`: one capital that begins a common word of two.
    let common = words == 1 && FIELDS.longest(i).is_some_and(|(field, ())| field > 1);
    if (words >= 2 || addressed || len > 1) && !common { len } else { 0 }
}

/// Whether a name of the highlands begins here in a title of capitals: `Y THỊNH NIÊ`, `H’LAN ÊBAN`.
fn begins_loud(i: Tokens<'_>) -> bool {
    let loud = |at: usize| i.get(at).is_some_and(|token| token.is_all_upper() && token.letters() > 1);
    i.first().is_some_and(|token| token.is_any(&[w!("y"), w!("h"), w!("k"), w!("a")])) && (loud(1) || is_apostrophe(i.get(1)) && loud(2))
}

/// The mark between the letter of the sex and the name.
fn is_apostrophe(token: Option<Token>) -> bool {
    token.is_some_and(|mark| mark.is_glued() && ['\'', '’', '‘', '`'].iter().any(|known| mark.is_mark(*known)))
}

/// A name in capitals: a surname comes first, and the words of the running text end it.
fn loud_len(i: Tokens<'_>) -> usize {
    let sex = if begins_loud(i) { 1 + usize::from(is_apostrophe(i.get(1))) } else { 0 };
    if sex > 0 {
        return sex + 1 + loud_words(i.skip(sex), 2);
    }
    if !i.first().is_some_and(|token| SURNAMES.has(token)) {
        return 0;
    }
    let len = 1 + loud_words(i, WORDS);
    if len >= 2 { len } else { 0 }
}

/// How many words of a name in capitals go on behind the first.
fn loud_words(i: Tokens<'_>, most: usize) -> usize {
    let goes_on = |at: usize| {
        let here = i.skip(at);
        let ends = |token: Token| breaks(token) || at > 1 && token.is_any(VERBS) || at > 2 && token.is_any(LOUD_STOPS);
        here.first().is_some_and(|token| token.is_all_upper() && !ends(token))
            && [HEADS.longest(here).map(|(len, _)| len), POSITIONS.longest(here).map(|(len, _)| len)].iter().flatten().all(|len| *len < 2)
    };
    (1..most).take_while(|at| goes_on(*at)).count()
}

/// `Văn` or `Thị` in the middle shows a name whose surname no table has.
fn has_middle(i: Tokens<'_>) -> bool {
    let capital = |at: usize| i.get(at).is_some_and(|token| token.is_capital() && !token.is_all_upper() && !breaks(token));
    [w!("văn"), w!("thị")].contains(&i.word_at(1)) && capital(1) && capital(2)
}

/// A surname, or the letter before an apostrophe: `H’Lan`.
fn is_surname(token: Token) -> bool {
    SURNAMES.has(token) || token.letters() == 1
}

/// A capitalised word that goes on with a person's name.
fn is_part_of_person(i: Tokens<'_>, at: usize) -> bool {
    let here = i.skip(at);
    let Some(token) = here.first() else { return false };
    let short = token.is_all_upper() && token.letters() > 1;
    token.is_capital()
        && !short
        && HEADS.longest(here).is_none_or(|(len, _)| len < 2)
        && POSITIONS.longest(here).is_none_or(|(len, _)| len < 2)
        && (at == 0 || HONORIFICS.longest(here).is_none_or(|(_, address)| *address == Address::Kin))
}
