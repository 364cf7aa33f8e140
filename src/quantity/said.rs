//! What every figure is made of: its bound, its amount, and what a rule says of it.

use super::tables::BOUND_WORDS;
use super::{Amount, Bound, Kind, Unit};
use crate::grammar::{Lexicon, Parsed, Tokens};
use crate::note::NoteKind;
use crate::number::{Figure, Form, Number, figure};
use crate::text::{Word, w};

/// A figure as a rule reads it. Its span is the first `len` tokens of the claim.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Said {
    pub(super) kind: Kind,
    pub(super) amount: Option<Amount>,
    pub(super) unit: Option<Unit>,
    pub(super) bound: Bound,
    pub(super) len: usize,
    pub(super) of: Of,
    /// The tokens of `per`: from and to.
    pub(super) per: Option<(usize, usize)>,
    pub(super) note: Option<NoteKind>,
}

/// Where what is counted stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Of {
    /// Nowhere: money, ages and the like count nothing.
    Nowhere,
    /// Behind the figure, if anywhere.
    Behind,
    /// Inside of it, from a token to a token: `từ 25 lao động trở lên`.
    Within(usize, usize),
}

static BOUNDS: Lexicon<Bound, { BOUND_WORDS.len() }> = Lexicon::new(&BOUND_WORDS);

/// The bound here, the stricter one of several (`khoảng trên 1.000`), and the place behind.
pub(super) fn bound(mut i: Tokens<'_>) -> (Tokens<'_>, Bound) {
    const LINKS: &[Word] = &[w!("từ"), w!("lên"), w!("đến"), w!("tới"), w!("là"), w!("được"), w!("cũng"), w!("đạt"), w!("có")];
    let mut bound = Bound::Exact;
    let mut bounds = 0;
    while let Some((len, said)) = BOUNDS.longest(i).filter(|_| bounds < 3) {
        bound = if *said == Bound::Approx && bound != Bound::Exact { bound } else { *said };
        i = i.skip(len);
        bounds += 1;
    }
    // `tối đa lên đến 100 triệu`, `ít nhất từ 2-5 hộ`.
    if matches!(bound, Bound::AtLeast | Bound::AtMost | Bound::Approx) {
        let links = (0..2).take_while(|ahead| i.get(*ahead).is_some_and(|token| token.is_any(LINKS))).count();
        i = i.skip(links);
    }
    (i, bound)
}

/// An amount as it is written.
#[derive(Clone, Copy, Debug)]
pub(super) struct Read {
    pub(super) amount: Amount,
    /// The figure, the last of a range.
    pub(super) last: Figure,
    /// Whether it is a range written with a dash.
    pub(super) dashed: bool,
}

impl Read {
    pub(super) fn in_words(&self) -> bool {
        self.last.form == Form::Words
    }

    /// Whether it is one whole number in plain digits that could as well be a year.
    pub(super) fn like_a_year(&self) -> bool {
        let year = |value: Number| (Number::from(1900)..Number::from(2100)).contains(&value);
        self.last.form == Form::Digits(4)
            && !self.last.scaled
            && match self.amount {
                Amount::One(value) => year(value),
                Amount::Range(from, to) | Amount::Ratio(from, to) => year(from) && year(to),
            }
    }

    pub(super) fn has_decimals(&self) -> bool {
        matches!(self.amount, Amount::One(value) if value.scale() > 0)
    }
}

/// A number, or a range of two that share what stands behind (`5-10`, `300 - 500 nghìn`, `từ 5 đến 10`, `năm sáu`).
pub(super) fn amount(i: Tokens<'_>) -> Parsed<'_, Read> {
    let (rest, first) = figure(i)?;
    Ok(range(i, rest, &first).unwrap_or((rest, Read { amount: Amount::One(first.value), last: first, dashed: false })))
}

fn range<'t>(start: Tokens<'t>, i: Tokens<'t>, first: &Figure) -> Option<(Tokens<'t>, Read)> {
    if first.form == Form::Words {
        if let Some(read) = neighbours(i, first) {
            return Some(read);
        }
    }
    let (after, dashed) = joint(i)?;
    let (after, _) = bound(after);
    let (rest, last) = figure(after).ok()?;
    if first.form == Form::Words && start.word_before(1) != w!("từ") {
        return None;
    }
    // A date goes on: `25-27/5`, `3-6-2023`.
    if dashed && (rest.mark_at(0, '/') || rest.mark_at(0, '-')) && rest.get(1).is_some_and(|next| next.as_number().is_some()) {
        return None;
    }
    let from = if last.scaled && !first.scaled { first.value.shifted(last.scale)? } else { first.value };
    (from < last.value).then_some((rest, Read { amount: Amount::Range(from, last.value), last, dashed }))
}

/// What joins the ends of a range, and whether it is a dash.
pub(super) fn joint(i: Tokens<'_>) -> Option<(Tokens<'_>, bool)> {
    if i.mark_at(0, '-') {
        return Some((i.skip(1), true));
    }
    (i.word_at(0) == w!("đến") || i.word_at(0) == w!("tới")).then(|| (i.skip(1), false))
}

/// `năm sáu`, `hai ba chục`, `tám, chín`: two neighbours in words.
fn neighbours<'t>(i: Tokens<'t>, first: &Figure) -> Option<(Tokens<'t>, Read)> {
    if first.scaled || first.value > Number::from(9) {
        return None;
    }
    let (rest, last) = figure(i.skip(usize::from(i.mark_at(0, ',')))).ok().filter(|(_, last)| last.form == Form::Words)?;
    let next = first.value.checked_add(1.into())?;
    let power = (0..=9).find(|power| next.shifted(*power) == Some(last.value))?;
    Some((rest, Read { amount: Amount::Range(first.value.shifted(power)?, last.value), last, dashed: false }))
}
