//! A whole figure: digits or words with their scales (`1 tỷ 250 triệu`, `hai mươi mốt triệu rưỡi`, `1tr5`, `10k`).

use super::Number;
use super::counted::money;
use super::digits::digits;
use super::point::{decimals, with_decimals};
use super::words::{below_hundred, small, unit};
use crate::grammar::{Parsed, Tokens};
use crate::text::{Gap, Kind, Token, Word, WordSet, w};

/// How a figure was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// Digits, with how many there are where they stand alone.
    Digits(u32),
    /// Words alone.
    Words,
}

/// A number as it was read.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Figure {
    pub(crate) value: Number,
    pub(crate) form: Form,
    /// What it is if its lone comma parts groups: `1,250`.
    pub(crate) grouped: Option<Number>,
    /// Whether a scale such as `triệu` or `k` was said.
    pub(crate) scaled: bool,
    /// The last scale said, as a power of ten: 6 for `triệu`.
    pub(crate) scale: u8,
}

/// The digit of a word that can stand alone.
pub(crate) fn digit(word: Word) -> Option<u16> {
    unit(word)
}

/// The power of ten that a word multiplies by.
pub(crate) fn scale(word: Word) -> Option<u8> {
    const SCALES: [(Word, u8); 7] = [(w!("chục"), 1), (w!("trăm"), 2), (w!("nghìn"), 3), (w!("ngàn"), 3), (w!("vạn"), 4), (w!("triệu"), 6), (w!("tỷ"), 9)];
    // Asked of every word behind a number, most of which are none.
    static KNOWN: WordSet = WordSet::of(&[w!("chục"), w!("trăm"), w!("nghìn"), w!("ngàn"), w!("vạn"), w!("triệu"), w!("tỷ")]);
    if !KNOWN.holds(word) {
        return None;
    }
    SCALES.iter().find(|(known, _)| *known == word).map(|(_, power)| *power)
}

/// A figure in digits or words.
pub(crate) fn figure(i: Tokens<'_>) -> Parsed<'_, Figure> {
    let (rest, read) = base(i)?;
    if let Some((rest, value)) = short(rest, read.value) {
        return Ok((rest, Figure { value, scaled: true, scale: 3, grouped: None, ..read }));
    }
    let (rest, power) = scales(rest, BILLIONS);
    if power == 0 {
        return Ok((rest, read));
    }
    match read.value.shifted(power) {
        Some(value) => Ok(added(rest, Figure { value, grouped: None, scaled: true, scale: power, ..read })),
        None => i.miss("a number of at most 38 digits"),
    }
}

/// One of a scale, without its `một`, where more is added: `trăm hai`, `triệu rưỡi`. A lone `trăm` says no number.
pub(super) fn one_scale(i: Tokens<'_>) -> Option<(Tokens<'_>, Figure)> {
    if i.word_at(0) == w!("trăm") {
        let (rest, value) = below_hundred(i.skip(1), 100);
        let read = Figure { value: i64::from(value).into(), form: Form::Words, grouped: None, scaled: false, scale: 0 };
        return (value > 100).then_some((rest, read));
    }
    let power = scale(i.word_at(0)).filter(|power| *power > 2)?;
    let one = Figure { value: Number::from(1).shifted(power)?, form: Form::Words, grouped: None, scaled: true, scale: power };
    Some(added(i.skip(1), one)).filter(|(rest, _)| i.taken(*rest) > 1)
}

/// A figure with what is added to it behind its scale.
fn added(mut rest: Tokens<'_>, mut read: Figure) -> (Tokens<'_>, Figure) {
    let mut last = read.scale;
    while last > 0 {
        match term(rest, last) {
            Some((after, more, below)) => {
                let Some(sum) = read.value.checked_add(more) else {
                    break;
                };
                (read.value, rest, last) = (sum, after, below);
            }
            None => last = 0,
        }
        // `năm nghìn hai trăm tỷ`: all that stands before is multiplied.
        if read.scale < BILLIONS && is_billions(rest) {
            let Some(value) = read.value.shifted(BILLIONS) else {
                break;
            };
            rest = rest.skip(1);
            read = Figure { value, scale: BILLIONS, ..read };
            last = BILLIONS;
        }
    }
    if let Some((after, more)) = decimals(rest).filter(|_| read.form == Form::Words) {
        if let Some(value) = read.value.checked_add(more) {
            return (after, Figure { value, ..read });
        }
    }
    (rest, read)
}

/// The power of ten of a `tỷ`.
const BILLIONS: u8 = 9;

/// Whether thousand millions stand here: `tỷ lệ` is a rate and none.
fn is_billions(i: Tokens<'_>) -> bool {
    i.word_at(0) == w!("tỷ") && !matches!(i.word_at(1), word if word == w!("lệ") || word == w!("trọng"))
}

/// The figure before its scales.
fn base(i: Tokens<'_>) -> Parsed<'_, Figure> {
    if i.first().is_some_and(|token| token.as_number().is_some()) {
        let (rest, read) = digits(i)?;
        let mut figure = Figure { value: read.value, form: Form::Digits(read.plain), grouped: read.grouped, scaled: false, scale: 0 };
        if read.plain > 0 {
            if let Some((rest, value)) = point_in_digits(rest, read.value).or_else(|| mixed(rest, read.value)) {
                (figure.value, figure.form) = (value, Form::Digits(0));
                return Ok((rest, figure));
            }
        }
        return Ok((rest, figure));
    }
    let (rest, value) = with_decimals(i)?;
    Ok((rest, Figure { value, form: Form::Words, grouped: None, scaled: false, scale: 0 }))
}

/// `12 phẩy 5`, as it is spoken.
fn point_in_digits(i: Tokens<'_>, whole: Number) -> Option<(Tokens<'_>, Number)> {
    if i.word_at(0) != w!("phẩy") {
        return None;
    }
    let (decimals, digits) = i.get(1)?.as_number().filter(|(_, digits)| *digits <= 3)?;
    Some((i.skip(2), whole.checked_add(Number::new(decimals.into(), u8::try_from(digits).ok()?)?)?))
}

/// `5 1/2`: a number and a glued share of one, which a word follows.
fn mixed(i: Tokens<'_>, whole: Number) -> Option<(Tokens<'_>, Number)> {
    let (part, all) = (i.first()?.as_number()?.0, i.get(2)?.as_number()?.0);
    let glued = i.mark_at(1, '/') && i.glued_at(1) && i.glued_at(2) && !i.glued_at(0);
    let word = i.get(3).is_some_and(|next| next.kind() == Kind::Word && !next.is_glued());
    let share = glued && word && 0 < part && part < all && [2, 4, 5, 8].contains(&all);
    let thousandths = if share { part * 1000 / all } else { return None };
    Some((i.skip(3), whole.checked_add(Number::new(thousandths.into(), 3)?)?))
}

/// The scales behind a figure, one multiplying the other (`2 trăm ngàn`, `5 nghìn tỷ`) and none above `most`, as a power of
/// ten.
fn scales(mut i: Tokens<'_>, most: u8) -> (Tokens<'_>, u8) {
    let mut power = 0;
    while let Some(more) = scale(i.word_at(0)).filter(|more| *more <= most && (power == 0 || *more > 2)) {
        if more == BILLIONS && !is_billions(i) || power + more > 24 {
            break;
        }
        power += more;
        i = i.skip(1);
    }
    (i, power)
}

/// What is added behind a scale of `10^above`: the rest, how much, and the scale that it had (0: it ends the figure).
fn term(i: Tokens<'_>, above: u8) -> Option<(Tokens<'_>, Number, u8)> {
    if i.word_at(0) == w!("rưỡi") {
        return Some((i.skip(1), Number::from(5).shifted(above.checked_sub(1)?)?, 0));
    }
    // `một triệu tư`, but `một triệu tư liệu`.
    if i.word_at(0) == w!("tư") && above > 2 && (i.get(1).is_none_or(|next| next.kind() == Kind::Mark) || money(i.skip(1)).is_some()) {
        return Some((i.skip(1), Number::from(4).shifted(above - 1)?, 0));
    }
    if i.word_at(0) == w!("linh") || i.word_at(0) == w!("lẻ") {
        let (rest, value) = small(i.skip(1)).ok()?;
        return (value < 100).then(|| (rest, i64::from(value).into(), 0));
    }
    let in_digits = i.first()?.as_number();
    let (rest, read) = base(i).ok()?;
    // A `tỷ` behind thousands or millions is not of this term alone: `năm nghìn hai trăm tỷ`.
    let (after, power) = scales(rest, if above < BILLIONS { BILLIONS - 1 } else { BILLIONS });
    if power > 0 {
        return if power < above { Some((after, read.value.shifted(power)?, power)) } else { None };
    }
    match in_digits {
        // `3 nghìn 500`
        Some((_, 3)) if above == 3 && read.form == Form::Digits(3) => Some((rest, read.value, 0)),
        // `1 tỷ 2 đồng`, as it is spoken.
        Some((1..=9, 1)) if above >= 6 && money(rest).is_some() => Some((rest, read.value.shifted(above - 1)?, 0)),
        // `5 triệu 2`, `1 tỷ 250`, where nothing behind the digits is counted.
        Some((1.., digits @ 1..=3)) if above >= 6 && read.form == Form::Digits(digits) && ends(i, rest) => {
            Some((rest, read.value.shifted(above - u8::try_from(digits).ok()?)?, 0))
        }
        Some(_) => None,
        // `một tỷ hai` is 1.2 of them, `hai nghìn năm` may be the year.
        None => match unit(i.word_at(0)) {
            Some(digit) if i.taken(rest) == 1 => {
                let ends = i.word_at(0) != w!("năm") && above > 2;
                ends.then(|| Number::from(i64::from(digit)).shifted(above - 1).map(|more| (rest, more, 0))).flatten()
            }
            _ => Some((rest, read.value, 0)),
        },
    }
}

/// Whether a number is the last word of its clause, and no mark of a list at the head of a line (`2.`).
fn ends(number: Tokens<'_>, rest: Tokens<'_>) -> bool {
    let same_line = number.first().is_some_and(|token| token.gap() == Gap::Space);
    rest.first().is_none_or(|next| {
        let closing = matches!(next.as_mark(), Some(',' | ';')) || same_line && matches!(next.as_mark(), Some('.' | ')' | '!' | '?'));
        next.gap() > Gap::Line || next.is_glued() && closing
    })
}

/// `10k`, `3tr`, `1tr5`, glued as in messages.
fn short(i: Tokens<'_>, value: Number) -> Option<(Tokens<'_>, Number)> {
    let unit = i.first().filter(Token::is_glued)?;
    let power = match unit.as_word() {
        word if word == w!("k") => 3,
        word if word == w!("tr") => 6,
        _ => return None,
    };
    // `5K` is a motto's, `K` a capital.
    if power == 3 && unit.is_capital() {
        return None;
    }
    let value = value.shifted(power)?;
    match i.get(1).filter(Token::is_glued).and_then(|token| token.as_number()) {
        Some((more, digits)) if power == 6 && digits <= 3 => {
            let more = Number::from(i64::try_from(more).ok()?).shifted(power - u8::try_from(digits).ok()?)?;
            Some((i.skip(2), value.checked_add(more)?))
        }
        Some(_) => None,
        None => Some((i.skip(1), value)),
    }
}
