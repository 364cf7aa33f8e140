//! What an abbreviation stands for: by the table, by its neighbours, by the page that explains it.
//!
//! May import: `grammar`, `text`, the tables of this floor.

use super::tables::abbreviations::{ABBREVIATIONS, NEIGHBOURS, Side};
use crate::grammar::Tokens;
use crate::text::{Kind, lex, tidy};
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
    let first = i.word_at(0);
    let told = NEIGHBOURS.iter().find(|(short, side, neighbour, _)| {
        *short == first
            && match side {
                Side::Before => i.word_before(1) == *neighbour,
                Side::Behind => i.word_at(len) == *neighbour,
            }
    });
    told.map(|(_, _, _, long)| *long).or_else(|| readings.first().copied()).map(|long| (len, long))
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
