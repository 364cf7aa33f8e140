//! Laws, which are cited by their title.
//!
//! May import: `grammar`, `text`, the references and tables of this floor.

use super::document::DocumentKind::{self, Constitution};
use super::reference::{Cited, number, numbered};
use super::seat::breaks;
use super::tables::documents::{KINDS, LAWS};
use crate::grammar::Tokens;
use crate::text::{Kind, Token, Word, w};

/// `Luật Bình đẳng giới`, `Bộ luật Lao động năm 2019`, `Hiến pháp 2013`, `Luật Căn cước số 26/2023/QH15`.
pub(super) fn law<'t>(i: Tokens<'t>, behind: Tokens<'t>, kind: DocumentKind) -> Option<(Tokens<'t>, Cited)> {
    let capital = i.first()?.is_capital() || behind.first()?.is_capital();
    let rest = if kind == Constitution { behind } else { behind.skip(title(i, behind)?) };
    let amended = if rest.mark_at(0, '(') && rest.skip(1).reads(&[w!("sửa"), w!("đổi")]) && rest.mark_at(3, ')') { rest.skip(4) } else { rest };
    if kind != Constitution && capital && amended.word_at(0) == w!("số") {
        if let Some((start, end)) = number(amended, kind, capital) {
            return Some(numbered(kind, start, end));
        }
    }
    let year = usize::from(amended.word_at(0) == w!("năm"));
    let is_year = is_year(amended, year);
    if kind == Constitution && !is_year || !capital {
        return None;
    }
    let dated = is_year.then(|| amended.at());
    let end = if is_year { amended.skip(year + 1) } else { rest };
    Some((end, Cited { kind, number: None, dated, is_shared: false, issuer: None, end: rest.at() }))
}

fn is_year(i: Tokens<'_>, at: usize) -> bool {
    i.get(at).and_then(|token| token.as_number()).is_some_and(|(value, digits)| digits == 4 && (1900..2100).contains(&value))
}

/// How many tokens the title of a law takes: one that the table has, or any that its year or its number closes.
fn title(i: Tokens<'_>, behind: Tokens<'_>) -> Option<usize> {
    let first = behind.first().filter(|token| token.is_capital() && !breaks(*token))?;
    let known = LAWS.longest(behind).map(|(len, ())| len);
    // `Luật Bầu cử đại biểu Quốc hội`: small words behind the row go on with the title, if something closes it.
    let small = |token: Token| token.kind() == Kind::Word && !token.is_capital() && !token.is_any(&[w!("năm"), w!("số"), w!("và")]);
    if known.is_some_and(|len| !behind.get(len).is_some_and(small)) {
        return known;
    }
    closed_title(i, behind, first).or(known)
}

/// The title of a law that its year or its number closes.
fn closed_title(i: Tokens<'_>, behind: Tokens<'_>, first: Token) -> Option<usize> {
    if first.as_word() == w!("số") || !i.first()?.is_capital() {
        return None;
    }
    for len in 2..=16 {
        let closed = is_year(behind, len) || behind.word_at(len) == w!("năm") && is_year(behind, len + 1);
        let numbered = behind.word_at(len) == w!("số") && behind.get(len + 1).is_some_and(|token| token.as_number().is_some()) && behind.mark_at(len + 2, '/');
        if closed || numbered {
            return Some(len);
        }
        let token = behind.get(len)?;
        let goes_on = token.kind() == Kind::Word && !token.is_any(BEHIND_TITLES) || token.is_mark(',') || token.is_mark('-');
        if !goes_on || breaks(token) || KINDS.longest(behind.skip(len)).is_some() && token.is_capital() {
            return None;
        }
    }
    None
}

/// Words that no title of a law holds: the sentence has gone on.
const BEHIND_TITLES: &[Word] = &[w!("được"), w!("đã"), w!("là"), w!("cho"), w!("tại"), w!("sẽ"), w!("trong"), w!("đến"), w!("theo"), w!("ngày")];
