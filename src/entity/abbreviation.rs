//! What an abbreviation stands for: by the table, by its neighbours, by the page that explains it.
//!
//! May import: `grammar`, `text`, the tables of this floor.

use super::tables::abbreviations::{ABBREVIATIONS, NEIGHBOURS, Near};
use super::tables::documents::CODES;
use super::tables::stops::CENTRAL_CITIES;
use crate::grammar::Tokens;
use crate::text::{Kind, Token, Word, lex, tidy};
use alloc::string::{String, ToString};
use alloc::vec::Vec;

/// The readings of an abbreviation of the field, the likeliest first; none where it is not known. Case and spaces do not
/// matter.
///
/// ```
/// use bantin::entity::expand;
/// assert_eq!(expand("UVBCH"), ["ủy viên Ban Chấp hành"]);
/// assert_eq!(expand("Đ/c"), ["đồng chí"]);
/// assert_eq!(expand("ĐH"), ["đại hội", "đại học"]);
/// assert!(expand("hội nghị").is_empty());
/// ```
#[must_use]
pub fn expand(abbreviation: &str) -> &'static [&'static str] {
    let tokens = lex(abbreviation);
    match ABBREVIATIONS.longest(Tokens::window(&tokens, 0)) {
        Some((len, readings)) if len == tokens.len() => readings,
        _ => &[],
    }
}

/// No abbreviation takes more tokens than this: `Đ/c`, `LĐ-TB&XH`.
const LONGEST: usize = 16;

/// What an abbreviation stands for in this text, at its first place there: what a bracket of the text says, else the reading
/// that its neighbours call for, else the likeliest of the table.
///
/// ```
/// use bantin::entity::expand_in;
/// assert_eq!(expand_in("sinh viên Trường ĐH Sông Mây", "ĐH").as_deref(), Some("đại học"));
/// assert_eq!(expand_in("ĐH Phụ nữ xã nhiệm kỳ mới", "ĐH").as_deref(), Some("đại hội"));
/// assert_eq!(expand_in("Mô hình tiết kiệm (MHTK) đã có 5 năm.", "MHTK").as_deref(), Some("Mô hình tiết kiệm"));
/// assert_eq!(expand_in("Hội họp", "ĐH"), None);
/// ```
#[must_use]
pub fn expand_in(text: &str, abbreviation: &str) -> Option<String> {
    let (tokens, sought) = (lex(text), lex(abbreviation));
    if !(1..=LONGEST).contains(&sought.len()) {
        return None;
    }
    let name = tidy(abbreviation);
    let is_here = |at: usize| {
        let here = Tokens::window(&tokens, at);
        tidy(here.span(sought.len()).slice(text)) == name
    };
    let places: Vec<usize> = (0..tokens.len()).filter(|at| is_here(*at)).collect();
    let explained = places.iter().find_map(|at| explained(text, Tokens::window(&tokens, *at), sought.len()));
    explained.or_else(|| {
        let here = Tokens::window(&tokens, *places.first()?);
        reading(here).filter(|(len, _)| *len == sought.len()).map(|(_, long)| long.to_string())
    })
}

/// The abbreviation at this place and its reading, by its neighbours where it has several.
pub(super) fn reading(i: Tokens<'_>) -> Option<(usize, &'static str)> {
    let (len, readings) = ABBREVIATIONS.longest(i)?;
    let likeliest = readings.first()?;
    let is_told = |(short, near, long): &&(Word, Near, &'static str)| *short == i.word_at(0) && readings.contains(long) && stands(i, len, *near);
    let told = if readings.len() > 1 { NEIGHBOURS.iter().find(is_told) } else { None };
    Some((len, told.map_or(likeliest, |(_, _, long)| long)))
}

/// How far from an abbreviation what is around it may stand.
const AROUND: usize = 12;

/// Whether this stands near an abbreviation of `len` tokens.
fn stands(i: Tokens<'_>, len: usize, near: Near) -> bool {
    let is_joint = |token: Option<Token>| token.is_some_and(|token| [',', '-', '/', '.', ':'].iter().any(|mark| token.is_mark(*mark)));
    let before = 1 + usize::from(is_joint(i.back(1)));
    let behind = len + usize::from(is_joint(i.get(len)));
    let digits = i.get(behind).and_then(|token| token.as_number()).map(|(_, digits)| digits);
    match near {
        Near::Before(word) => i.word_before(before) == word,
        Near::Behind(word) => i.word_at(behind) == word,
        Near::Around(first, second) => sentence(i).any(|here| here.reads(&[first, second])),
        Near::City => sentence(i).any(|here| CENTRAL_CITIES.longest(here).is_some()),
        Near::Few => digits.is_some_and(|digits| digits <= 2),
        Near::Many => digits.is_some_and(|digits| digits > 2),
        Near::Number => is_in_number(i, len),
    }
}

/// The places around this one, as far as the sentence goes.
fn sentence(i: Tokens<'_>) -> impl Iterator<Item = Tokens<'_>> {
    let goes_on = |token: Option<Token>| token.is_some_and(|token| !token.is_mark('.') && !token.is_mark(';'));
    let before = (1..=AROUND).take_while(|behind| goes_on(i.back(*behind))).last().unwrap_or(0);
    let behind = (0..=AROUND).take_while(|ahead| goes_on(i.get(*ahead))).last().unwrap_or(0);
    let start = Tokens::window(i.paragraph(), i.at().saturating_sub(before));
    (0..=before + behind).map(move |at| start.skip(at))
}

/// Whether the abbreviation stands in the number of a document: `02-CT/TW`, `136/2013/NĐ-CP`.
fn is_in_number(i: Tokens<'_>, len: usize) -> bool {
    let slash = |at: usize| i.mark_at(at, '/') && i.glued_at(at) && i.glued_at(at + 1) && i.get(at + 1).is_some_and(|token| token.is_all_upper());
    let joint = i.glued_at(0) && (i.mark_before(1, '-') || i.mark_before(1, '/'));
    let behind_figure = i.back(2).is_some_and(|token| token.as_number().is_some());
    let behind_code = i.back(2).is_some_and(|token| token.is_any(CODES)) && i.mark_before(3, '/');
    joint && (behind_figure || behind_code || slash(len))
}

/// The words before a bracket whose first letters the abbreviation in it is: `bạo lực gia đình (BLGĐ)`.
fn explained(text: &str, i: Tokens<'_>, len: usize) -> Option<String> {
    if !i.mark_before(1, '(') || !i.mark_at(len, ')') {
        return None;
    }
    let letters: Vec<char> = tidy(i.span(len).slice(text)).chars().filter(|letter| letter.is_alphabetic()).flat_map(char::to_lowercase).collect();
    let (mut left, mut behind) = (letters.len(), 1);
    while left > 0 {
        behind += 1;
        let at = i.at().checked_sub(behind)?;
        let here = Tokens::window(i.paragraph(), at);
        let token = here.first()?;
        if token.kind() != Kind::Word || behind > 16 {
            return None;
        }
        let initial = tidy(here.span(1).slice(text)).chars().next().map(base)?;
        match left.checked_sub(1).and_then(|last| letters.get(last)) {
            Some(letter) if base(*letter) == initial => left -= 1,
            // `giáo dục và đào tạo`: small words between have no letter.
            _ if token.is_capital() || left == letters.len() => return None,
            _ => {}
        }
    }
    let start = Tokens::window(i.paragraph(), i.at().checked_sub(behind)?);
    Some(tidy(start.span(behind - 1).slice(text)))
}

/// The letter without marks and case; `đ` stays, as abbreviations keep it.
fn base(letter: char) -> char {
    let small = letter.to_lowercase().next().unwrap_or(letter);
    match small {
        'á' | 'à' | 'ả' | 'ã' | 'ạ' | 'â' | 'ấ' | 'ầ' | 'ẩ' | 'ẫ' | 'ậ' | 'ă' | 'ắ' | 'ằ' | 'ẳ' | 'ẵ' | 'ặ' => 'a',
        'é' | 'è' | 'ẻ' | 'ẽ' | 'ẹ' | 'ê' | 'ế' | 'ề' | 'ể' | 'ễ' | 'ệ' => 'e',
        'ó' | 'ò' | 'ỏ' | 'õ' | 'ọ' | 'ô' | 'ố' | 'ồ' | 'ổ' | 'ỗ' | 'ộ' | 'ơ' | 'ớ' | 'ờ' | 'ở' | 'ỡ' | 'ợ' => 'o',
        'ú' | 'ù' | 'ủ' | 'ũ' | 'ụ' | 'ư' | 'ứ' | 'ừ' | 'ử' | 'ữ' | 'ự' => 'u',
        'í' | 'ì' | 'ỉ' | 'ĩ' | 'ị' => 'i',
        'ý' | 'ỳ' | 'ỷ' | 'ỹ' | 'ỵ' => 'y',
        other => other,
    }
}
