//! Where a body sits: the word of its level, and the name of the place behind it.
//!
//! May import: `grammar`, `text`, the tables and types of this floor.

use super::organisation::Level;
use super::tables::heads::HEADS;
use super::tables::levels::LEVELS;
use super::tables::positions::POSITIONS;
use super::tables::stops::{CENTRAL_CITIES, LOUD_STOPS, TWIN_NAMES};
use super::tables::surnames::SURNAMES;
use crate::grammar::Tokens;
use crate::text::{Gap, Kind, Token, Word, lex, w};
use core::ops::Range;

/// The step of the ladder that a word names. A city may stand on two.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Rung {
    Centre,
    Province,
    City,
    District,
    Commune,
    Branch,
}

/// Whether the word says a level by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Need {
    Any,
    /// An abbreviation, or a word with other senses: a name must stand behind it.
    Must,
}

/// What is counted where a number could be a name.
pub(super) const COUNTED: &[Word] = &[
    w!("người"),
    w!("hộ"),
    w!("chị"),
    w!("em"),
    w!("cháu"),
    w!("cụ"),
    w!("suất"),
    w!("phần"),
    w!("thành"),
    w!("hội"),
    w!("đồng"),
    w!("gia"),
    w!("lần"),
    w!("đảng"),
];

/// A level with its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Seat {
    pub(super) level: Level,
    /// The name of the place, as tokens of the paragraph.
    pub(super) place: Option<Range<usize>>,
}

/// Abbreviations are in capitals in any text; a level written out in capitals shows a title that is.
const SHORT: &[Word] = &[w!("tp"), w!("tx"), w!("t"), w!("tdp"), w!("tw"), w!("tư")];

/// The most words of a place: `Bà Rịa - Vũng Tàu` is a row of its own.
const LONGEST: usize = 5;

/// `huyện Xuân Trường`, `Q.5`, `thôn Phù Lưu 1`, `tỉnh`.
pub(super) fn seat(i: Tokens<'_>) -> Option<(Tokens<'_>, Seat)> {
    let (len, &(rung, need)) = LEVELS.longest(i)?;
    let behind = i.skip(len);
    // `khu dân cư số 4`.
    let behind = if rung == Rung::Branch && behind.word_at(0) == w!("số") && numbered_name(behind.skip(1), rung) > 0 { behind.skip(1) } else { behind };
    let loud = need == Need::Any && i.first().is_some_and(|token| token.is_all_upper() && !token.is_any(SHORT));
    let named = place_name(behind, rung, loud);
    if named == 0 && (need == Need::Must || is_plural(behind)) {
        return None;
    }
    let level = match rung {
        Rung::Centre => Level::Central,
        Rung::Province => Level::Province,
        Rung::City if CENTRAL_CITIES.longest(behind).is_some_and(|(len, ())| len == named) => Level::Province,
        Rung::City | Rung::District => Level::District,
        Rung::Commune => Level::Commune,
        Rung::Branch => Level::Branch,
    };
    let rest = behind.skip(named);
    let place = (named > 0).then(|| behind.at()..rest.at());
    // A unit that was abolished keeps its word: `huyện Thanh Bình cũ`.
    let rest = if rest.word_at(0) == w!("cũ") && named > 0 { rest.skip(1) } else { rest };
    Some((rest, Seat { level, place }))
}

/// Whether the level word is the first of several: `Hội LHPN xã, phường`.
fn is_plural(behind: Tokens<'_>) -> bool {
    let joined = behind.mark_at(0, ',') || behind.mark_at(0, '/');
    joined && LEVELS.longest(behind.skip(1)).is_some_and(|(len, _)| HEADS.longest(behind.skip(1)).is_none_or(|(head, _)| head <= len))
}

/// How many tokens the name of a place takes here.
fn place_name(i: Tokens<'_>, rung: Rung, loud: bool) -> usize {
    if rung == Rung::Centre {
        return 0;
    }
    if let Some((len, ())) = TWIN_NAMES.longest(i) {
        return len;
    }
    let numbered = numbered_name(i, rung);
    let len = if loud { loud_name(i) } else { capital_name(i, rung, numbered) };
    without_person(i, rung, len)
}

/// A place that is a number, or begins with one: `Quận 1`, `ấp 2 Tây`, `xã 19-5`.
fn numbered_name(i: Tokens<'_>, rung: Rung) -> usize {
    if !i.first().is_some_and(is_small_number) || matches!(rung, Rung::Province | Rung::City) {
        return 0;
    }
    let linked = |at: usize| (i.mark_at(at, '-') || i.mark_at(at, '/')) && i.glued_at(at) && i.glued_at(at + 1) && i.get(at + 1).is_some_and(is_small_number);
    if linked(1) {
        return 3;
    }
    // `xã 5 suất`, `tổ 5 người`: a bare number behind `xã` or `huyện`, or before a noun of people, counts something.
    let is_count = [w!("xã"), w!("huyện")].contains(&i.word_before(1)) || i.get(1).is_some_and(|token| !token.is_capital() && token.is_any(COUNTED));
    if is_count {
        return 0;
    }
    let lettered = i.glued_at(1) && i.get(1).is_some_and(|token| token.letters() == 1);
    1 + usize::from(lettered)
}

fn is_small_number(token: Token) -> bool {
    token.as_number().is_some_and(|(_, digits)| digits <= 3)
}

/// Capitals in a row, from `start` tokens on.
fn capital_name(i: Tokens<'_>, rung: Rung, start: usize) -> usize {
    let mut len = start;
    while len < LONGEST {
        let Some(token) = i.get(len) else { break };
        if len > 0 && breaks(token) {
            break;
        }
        if token.kind() == Kind::Word {
            if !is_name_word(i, len) || len > 0 && begins_seat(i.skip(len)) {
                break;
            }
            len += 1;
        } else if len > 0
            && i.glued_at(len)
            && i.glued_at(len + 1)
            && is_joint(token)
            && (is_name_word(i, len + 1) || !token.is_mark('-') && i.get(len + 1).is_some_and(|next| next.kind() == Kind::Word))
        {
            len += 2;
        } else if len > start && ends_in_number(i, len, rung) {
            len += 1;
            break;
        } else {
            break;
        }
    }
    len
}

/// The next seat of an address without a comma: `Phường 5 Quận 10`.
fn begins_seat(i: Tokens<'_>) -> bool {
    let higher = [w!("quận"), w!("huyện"), w!("tỉnh"), w!("phường")].contains(&i.word_at(0));
    higher && i.get(1).is_some_and(|next| next.is_capital() || next.as_number().is_some())
}

/// Marks inside a name: `Ia H'Drai`, `Phan Rang-Tháp Chàm`.
fn is_joint(token: Token) -> bool {
    ['-', '\'', '’', '‘'].iter().any(|mark| token.is_mark(*mark))
}

/// A number behind a name belongs to it (`Phù Lưu 1`), unless a noun shows that it counts something.
fn ends_in_number(i: Tokens<'_>, at: usize, rung: Rung) -> bool {
    let small = i.get(at).and_then(|token| token.as_number()).is_some_and(|(_, digits)| digits <= 2);
    let counts = i.get(at + 1).is_some_and(|next| {
        let noun = next.kind() == Kind::Word && !next.is_capital();
        let goes_on = next.is_glued() && matches!(next.as_mark(), Some('/' | '.' | '%')) && i.get(at + 2).is_some_and(|then| then.as_number().is_some());
        noun || goes_on
    });
    small && !counts && matches!(rung, Rung::Branch | Rung::Commune)
}

/// Whether a blank line parts the token from the one before.
pub(super) fn breaks(token: Token) -> bool {
    token.gap() == Gap::Blank
}

/// A capitalised word that can belong to a name: no abbreviation, and nothing that begins a body or an office.
pub(super) fn is_name_word(i: Tokens<'_>, at: usize) -> bool {
    let Some(token) = i.get(at) else { return false };
    let here = i.skip(at);
    let abbreviation = token.is_all_upper() && token.letters() > 1;
    token.is_capital()
        && !abbreviation
        && HEADS.longest(here).is_none_or(|(len, _)| len < 2)
        && POSITIONS.longest(here).is_none_or(|(len, _)| len < 2)
        && LEVELS.longest(here).is_none_or(|(len, _)| len < 2)
        && !is_calendar(token.as_word())
}

/// Capitalised words that head a sentence or a date and no name goes on with.
fn is_calendar(word: Word) -> bool {
    [w!("ngày"), w!("tháng"), w!("năm"), w!("nhiệm")].contains(&word)
}

/// Words that a place begins with, and with another word behind them the running text of a title.
const PLACE_STARTS: &[Word] = &[w!("đồng"), w!("hội"), w!("đại"), w!("khánh")];

/// These are the other words.
const NO_PLACES: &[Word] = &[
    w!("hành"),
    w!("loạt"),
    w!("chí"),
    w!("lòng"),
    w!("nghị"),
    w!("thảo"),
    w!("thao"),
    w!("viên"),
    w!("diễn"),
    w!("biểu"),
    w!("diện"),
    w!("thành"),
    w!("tình"),
    w!("nhập"),
];

/// A place in a title that is all in capitals: it ends where a word of the running text stands, after two words otherwise.
fn loud_name(i: Tokens<'_>) -> usize {
    let is_plain =
        |at: usize| i.get(at).is_some_and(|token| token.is_all_upper() && !LOUD_STOPS.contains(&token.as_word())) && LEVELS.longest(i.skip(at)).is_none();
    // `XÃ ĐỒNG ME`, but `XÃ ĐỒNG HÀNH CÙNG …`.
    let begins = i.get(0).is_some_and(|token| token.is_all_upper() && token.is_any(PLACE_STARTS))
        && is_plain(1)
        && !i.get(1).is_some_and(|token| token.is_any(NO_PLACES));
    let run = (0..LONGEST).take_while(|at| (is_plain(*at) || begins && *at == 0) && HEADS.longest(i.skip(*at)).is_none()).count();
    let stopped = i.get(run).is_none_or(|token| breaks(token) || !token.is_all_upper() || LOUD_STOPS.contains(&token.as_word()));
    if stopped { run } else { run.min(2) }
}

/// A name of a person right behind the level (`Chủ tịch Hội LHPN tỉnh` + name) or behind its place is no part of the place.
fn without_person(i: Tokens<'_>, rung: Rung, len: usize) -> usize {
    let is_surname = |at: usize| i.get(at).is_some_and(|token| SURNAMES.has(token)) || begins_with_sex(i, at) && len - at >= 3;
    let is_middle = |at: usize| [w!("thị"), w!("văn")].contains(&i.word_at(at));
    for at in (0..len).filter(|at| is_surname(*at)) {
        let left = len - at;
        let addressed = is_addressed(i);
        let with_middle = left >= 3 && is_middle(at + 1) && (at > 0 || rung == Rung::Province || addressed);
        // `tỉnh Hà Giang Trần Thị …`: the place is called like a surname, and the person stands behind it.
        let long = |then: usize| len - then >= 3 || left > 4 || rung == Rung::Province;
        let later = at < 2 && !is_middle(at + 1) && !begins_with_sex(i, at) && (2..len).any(|then| is_surname(then) && len - then >= 2 && long(then));
        let in_place = at > 0 && left >= 3 && !later;
        let at_once = at == 0 && left >= 3 && addressed && !later;
        // No province is called by a surname behind its first two words.
        let behind_province = rung == Rung::Province && at == 2 && left >= 2 && addressed;
        if in_place || behind_province || with_middle || at_once {
            return at;
        }
    }
    len
}

/// Whether a name of the highlands begins here, with the letter that says woman or man: `H’Lan Êban`, `Y Bhăm Niê`. Two words
/// more tell it from a place (`xã H'Neng`).
pub(super) fn begins_with_sex(i: Tokens<'_>, at: usize) -> bool {
    let sex = i.get(at).is_some_and(|token| token.is_capital() && token.is_any(&[w!("h"), w!("y")]));
    let apostrophe = usize::from(i.glued_at(at + 1) && i.get(at + 1).is_some_and(|mark| !mark.is_mark('-') && is_joint(mark)));
    let capital = |at: usize| i.get(at).is_some_and(|token| token.is_capital() && !breaks(token));
    sex && capital(at + 1 + apostrophe) && capital(at + 2 + apostrophe)
}

/// Whether an office stands in front, within reach of a body's name: then a person may stand behind.
fn is_addressed(i: Tokens<'_>) -> bool {
    (1..=12)
        .take_while(|behind| i.back(*behind).is_some_and(|token| token.kind() == Kind::Word || token.is_mark('-')))
        .any(|behind| i.at().checked_sub(behind).is_some_and(|at| POSITIONS.longest(Tokens::window(i.paragraph(), at)).is_some_and(|(len, _)| len > 1)))
}

/// The place behind a head that says the level itself: `Huyện ủy Xuân Trường`.
pub(super) fn bare_place(i: Tokens<'_>) -> usize {
    if let Some((len, ())) = TWIN_NAMES.longest(i) {
        return len;
    }
    without_person(i, Rung::Province, capital_name(i, Rung::District, 0))
}

/// Whether this place is a city under the centre.
pub(super) fn is_central_city(i: Tokens<'_>, len: usize) -> bool {
    CENTRAL_CITIES.longest(i).is_some_and(|(known, ())| known == len)
}

/// The same of a name that was read before.
pub(super) fn is_named_central_city(name: &str) -> bool {
    let tokens = lex(name);
    is_central_city(Tokens::window(&tokens, 0), tokens.len())
}
