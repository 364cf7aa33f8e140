//! A text that is one figure and nothing else. What running text leaves in doubt is none here: `2/3` is no day, `năm đồng` no
//! year, and the word that a figure leans on (`từ 3 đến 5 kg`, `gấp 3 lần`, `đạt 88 điểm`) may stand before it, outside of its
//! span.

use super::said::{amount, bound};
use super::{Amount, Bound, Kind, Of, Quantity, Said, Unit, claim, of, sense};
use crate::error::{Error, ErrorKind};
use crate::grammar::{Claim, Parsed, Tokens, whole};
use crate::number::counted::money;
use crate::number::{Form, Number, figure};
use crate::span::Span;
use crate::text::{Word, fitting, lex, w};
use core::str::FromStr;

impl FromStr for Quantity {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        let text = fitting(text).ok_or_else(|| Error::new(ErrorKind::TooLong, Span::default(), ""))?;
        let tokens = lex(text);
        let (at, read) = whole(text, &tokens, "a figure", strict)?;
        Ok(sense(text, Tokens::window(&tokens, at), &read).0)
    }
}

/// Words that a figure leans on.
const BEFORE: &[Word] = &[w!("từ"), w!("gấp"), w!("đạt")];

/// A figure with all that belongs to it, and where it begins.
fn strict(i: Tokens<'_>) -> Parsed<'_, (usize, Claim<Said>)> {
    let is_all = |rest: Tokens<'_>| rest.at() == i.paragraph().len();
    let ahead = usize::from(i.first().is_some_and(|first| first.is_any(BEFORE)));
    if let Some((rest, said)) = leaning(i).filter(|(rest, _)| is_all(*rest)) {
        return Ok((rest, (1, Claim { said, len: said.len })));
    }
    let claimed = |at: usize| claim(i.skip(at)).map(|claim| (with_phrase(i.skip(at), &claim), (at, claim)));
    let first = claimed(0);
    if let Some(read) = first.filter(|(rest, _)| is_all(*rest)) {
        return Ok(read);
    }
    if let Some(read) = claimed(ahead).filter(|(rest, _)| ahead > 0 && is_all(*rest)) {
        return Ok(read);
    }
    if let Some((rest, said)) = sum(i).or_else(|| part(i)).or_else(|| place(i)).filter(|(rest, _)| is_all(*rest)) {
        return Ok((rest, (0, Claim { said, len: said.len })));
    }
    first.map_or_else(|| i.miss("a figure"), Ok)
}

/// The place behind a figure and what it counts.
fn with_phrase<'t>(i: Tokens<'t>, claim: &Claim<Said>) -> Tokens<'t> {
    let mut rest = i.skip(claim.len);
    if claim.said.of == Of::Behind && claim.said.per.is_none() {
        if let Some((from, to)) = of::phrase_at(rest) {
            let closed = from > 0 && rest.get(to).is_some_and(|mark| of::is_quote(&mark));
            rest = rest.skip(to + usize::from(closed));
        }
        rest = rest.skip(of::rate_at(rest).map_or(0, |(_, to)| to));
    }
    if claim.said.kind == Kind::Money && claim.said.per.is_none() { closed(rest) } else { rest }
}

/// The place behind the `chẵn` that closes a sum: `một triệu đồng chẵn`.
fn closed(i: Tokens<'_>) -> Tokens<'_> {
    i.skip(usize::from(i.word_at(0) == w!("chẵn")))
}

fn said(kind: Kind, amount: Amount, bound: Bound) -> Said {
    Said { kind, amount: Some(amount), unit: None, bound, len: 0, of: Of::Nowhere, per: None, note: None }
}

/// A sum that running text takes for something else: `năm đồng`, `không đồng`, `âm hai triệu đồng`.
fn sum(i: Tokens<'_>) -> Option<(Tokens<'_>, Said)> {
    let (start, bound) = bound(i);
    let negative = start.mark_at(0, '-') || start.word_at(0) == w!("âm");
    let start = start.skip(usize::from(negative));
    let (rest, value) = match figure(start) {
        Ok((rest, read)) => (rest, read.value),
        Err(_) if start.word_at(0) == w!("không") => (start.skip(1), Number::from(0)),
        Err(_) => return None,
    };
    let (len, code) = money(rest)?;
    let end = rest.skip(len);
    let value = if negative { value.negated() } else { value };
    let said = Said { unit: Some(Unit::new(code)), len: i.taken(end), ..said(Kind::Money, Amount::One(value), bound) };
    Some((closed(end), said))
}

/// A part of a whole that is not named: `2/3`.
fn part(i: Tokens<'_>) -> Option<(Tokens<'_>, Said)> {
    let plain = |i| figure(i).ok().filter(|(_, read)| matches!(read.form, Form::Digits(_)) && !read.scaled && read.value.scale() == 0);
    let (start, bound) = bound(i);
    let (slash, part) = plain(start)?;
    let (rest, all) = plain(slash.skip(1)).filter(|(_, all)| slash.mark_at(0, '/') && all.value > Number::from(0))?;
    let said = Said { len: i.taken(rest), ..said(Kind::Ratio, Amount::Ratio(part.value, all.value), bound) };
    Some((rest, said))
}

/// A place in a row that running text takes for a weekday: `thứ III`, `thứ 3`.
fn place(i: Tokens<'_>) -> Option<(Tokens<'_>, Said)> {
    let place = i.get(1).filter(|_| i.word_at(0) == w!("thứ"))?;
    let value = place.as_roman().map(u64::from).or_else(|| place.as_number().map(|(value, _)| value)).filter(|value| *value > 0)?;
    let amount = Amount::One(i64::try_from(value).ok()?.into());
    Some((i.skip(2), Said { len: 2, ..said(Kind::Ordinal, amount, Bound::Exact) }))
}

/// What the word before tells for certain: points (`đạt 88 điểm`, where `88 điểm` may be places) and multiples (`gấp ít nhất 2
/// lần`, where `2 lần` is twice). That word is outside of the figure.
fn leaning(i: Tokens<'_>) -> Option<(Tokens<'_>, Said)> {
    let (unit, kind) = match i.word_at(0) {
        word if word == w!("đạt") => (w!("điểm"), Kind::Score),
        word if word == w!("gấp") => (w!("lần"), Kind::Multiple),
        _ => return None,
    };
    let from = i.skip(1);
    let (start, bound) = bound(from);
    let (rest, read) = amount(start).ok()?;
    let end = rest.skip(1);
    (rest.word_at(0) == unit).then(|| (end, Said { len: from.taken(end), ..said(kind, read.amount, bound) }))
}
