//! Places by their number, in full and in short.

use super::super::names::PLACES;
use super::{Guard, Place, counts, decimals, full_day, is_year, letter, named_day, second};
use crate::grammar::{First, Lexicon, Parsed, Rule, Tokens, firsts, says, void};
use crate::text::{Gap, Word, w};

static PLACE: Lexicon<Place, { PLACES.len() }> = Lexicon::new(&PLACES);

const PLACE_STARTS: &[Word] = &firsts(&PLACES);

pub(super) static PLACE_BY_NUMBER: Rule<Guard> = Rule {
    name: "a place by its number",
    first: First::words(PLACE_STARTS),
    shape: place,
    examples: &[
        says("phường 12", "name"),
        says("⟨ấp 2⟩ Tây", "name"),
        says("khu phố 10", "name"),
        says("⟨tổ 5⟩, thôn", "name"),
        says("⟨thôn 3⟩ xã", "name"),
        says("xã 19-5", "name"),
        says("đường 30/4", "name"),
        says("Quỹ 20/10", "name"),
        says("Quốc lộ 14C", "name"),
        says("ĐT 612", "name"),
        says("lớp 12", "name"),
        says("Sư đoàn 302", "name"),
        says("bão số 10", "name"),
        says("Dự án 8", "name"),
        says("⟨số nhà 11/30⟩ ngõ", "name"),
        void("tổ 5 người"),
        void("lớp 40 học viên"),
        void("xã 20 suất quà"),
        void("đường 3 km"),
        void("dự án 5 tỷ đồng"),
        says("⟨Khu phố 3, 4, 5⟩ phường 7", "name"),
        says("⟨tổ 3, 4⟩; chợ", "name"),
        says("⟨thôn 1 và 2⟩ xã", "name"),
        void("mỗi tổ 5, 6 cây"),
        void("mỗi nhóm 15"),
        void("nhóm 15 - 16 người"),
        says("⟨tổ 3⟩, 12 hộ", "name"),
        says("⟨tổ 3⟩, 4.500 hộ", "name"),
        says("đường 3 tháng 2", "name"),
        says("các tuyến ⟨đường 3/2, 30/4⟩, phát", "name"),
        void("làm đường 05/03/2024"),
        says("cầu 30/4", "name"),
        says("chợ 19/5", "name"),
        says("rạp 19/5", "name"),
        says("trường 19-5", "name"),
        says("Trường ⟨Mầm non 20/10⟩", "name"),
        says("lớp 9/12", "name"),
        says("Hội nghị ⟨Trung ương 7⟩ khóa XII", "name"),
        void("cầu 3 m"),
        void("nhu cầu 8/3"),
        void("nhà trường 20/11"),
        void("quỹ 5tr đồng"),
        void("tổ 500k"),
        void("tổ 5đ"),
        void("trả lời bằng văn bản 9 ý kiến"),
    ],
};

/// Words before `cầu`, `chợ`, `trường` with which they name no place: `nhu cầu`, `hội chợ`, `nhà trường`.
const NO_PLACES: &[Word] = &[
    w!("nhu"),
    w!("yêu"),
    w!("điểm"),
    w!("toàn"),
    w!("địa"),
    w!("bóng"),
    w!("hội"),
    w!("phiên"),
    w!("nhà"),
    w!("thị"),
    w!("môi"),
    w!("công"),
    w!("tựu"),
    w!("khai"),
];

fn place(i: Tokens<'_>) -> Parsed<'_, Guard> {
    let Some((len, place)) = PLACE.longest(i) else {
        return i.miss("a place");
    };
    // Of `mỗi tổ 5`, five is what each gets; `văn bản 9 ý kiến` is no hamlet.
    let each = i.back(1).is_some_and(|before| before.is_any(&[w!("mỗi"), w!("từng"), w!("văn"), w!("biên")]));
    if each || *place == Place::ADay && i.back(1).is_some_and(|before| before.is_any(NO_PLACES)) {
        return i.miss("a place");
    }
    let said = usize::from(i.word_at(len) == w!("số"));
    let number = i.skip(len + said);
    let Some((_, digits)) = number.first().and_then(|token| token.as_number()).filter(|(_, digits)| *digits <= 4) else {
        return i.miss("a number");
    };
    if full_day(number) {
        return i.miss("the name of a place");
    }
    let second = if *place == Place::Numbered { second(number) } else { second(number).or_else(|| named_day(number)) };
    let rest = match (place, second) {
        (Place::Dated | Place::ADay, Some(len)) => number.skip(len),
        (Place::Numbered, Some(_)) => return i.miss("one number"),
        (Place::ADay, None) => return i.miss("a day"),
        (_, None) => number.skip(1),
    };
    let rest = letter(rest);
    if rest.mark_at(0, '%')
        || decimals(number)
        || said == 0 && (counts(rest) || is_range(rest))
        || digits == 4 && *place == Place::Numbered && said == 0 && second.is_none() && is_year(number)
    {
        return i.miss("a name");
    }
    Ok((if second.is_none() { others(rest) } else { more_days(rest) }, Guard))
}

/// More names of the same kind that are days: `đường 3/2, 30/4 và 19/5`.
fn more_days(mut i: Tokens<'_>) -> Tokens<'_> {
    for _ in 0..8 {
        let number = i.skip(1);
        match second(number) {
            Some(len) if (i.mark_at(0, ',') || i.word_at(0) == w!("và")) && number.glued_at(1) && !full_day(number) => i = number.skip(len),
            _ => break,
        }
    }
    i
}

/// Whether the number before is the first of a range that counts: `nhóm 15 - 16 người`.
fn is_range(i: Tokens<'_>) -> bool {
    let joint = i.mark_at(0, '-') || i.word_at(0) == w!("đến");
    joint && i.get(1).is_some_and(|token| token.as_number().is_some()) && counts(i.skip(2))
}

/// More of the same kind behind the first: `khu phố 3, 4 và 5`. What follows must not be counted, so that the list ends
/// before a mark, a capital or the next larger place.
fn others(mut i: Tokens<'_>) -> Tokens<'_> {
    for _ in 0..8 {
        let number = i.skip(1);
        let joined = i.mark_at(0, ',') || i.word_at(0) == w!("và");
        let small = number.first().and_then(|token| token.as_number()).is_some_and(|(value, digits)| digits <= 2 && value > 0 && !number.glued_at(0));
        if !joined || !small || decimals(number) || second(number).is_some() {
            break;
        }
        let rest = letter(number.skip(1));
        let closed = match rest.first() {
            None => true,
            Some(next) if next.is_glued() => matches!(next.as_mark(), Some(',' | '.' | ';' | ')' | ':' | '”' | '"')),
            Some(next) => next.gap() > Gap::Line || next.is_capital() || next.is_any(LARGER) || matches!(next.as_mark(), Some('(' | '-')),
        };
        if !closed || counts(rest) || is_range(rest) {
            break;
        }
        i = rest;
    }
    i
}

pub(super) static MORE_PLACES: Rule<Guard> = Rule {
    name: "more places of a list",
    first: First::words(&[w!("và")]).or_marks(&[',']).before_a_number(),
    shape: more_places,
    examples: &[void("tặng 3, 4 và 5 phường")],
};

/// What [`others`] reads, where the first of the list was taken by a name of its own.
fn more_places(i: Tokens<'_>) -> Parsed<'_, Guard> {
    let named = i.back(1).and_then(|token| token.as_number()).is_some_and(|(_, digits)| digits <= 2)
        && (2..6).any(|behind| {
            i.at().checked_sub(behind).is_some_and(|at| {
                let place = Tokens::window(i.paragraph(), at);
                !place.back(1).is_some_and(|before| before.is_any(&[w!("mỗi"), w!("từng")]))
                    && PLACE.longest(place).is_some_and(|(len, place)| len + 1 == behind && *place != Place::ADay)
            })
        });
    let rest = others(i);
    if named && i.taken(rest) > 0 { Ok((rest, Guard)) } else { i.miss("more places") }
}

/// What may stand behind the last of several places.
const LARGER: &[Word] = &[
    w!("và"),
    w!("của"),
    w!("thuộc"),
    w!("xã"),
    w!("phường"),
    w!("thị"),
    w!("quận"),
    w!("huyện"),
    w!("tỉnh"),
    w!("thành"),
    w!("thôn"),
    w!("ấp"),
    w!("khu"),
    w!("đã"),
    w!("đang"),
    w!("sẽ"),
];

pub(super) static SHORT_PLACE: Rule<Guard> = Rule {
    name: "a place in short by its number",
    first: First::words(&[w!("q"), w!("p"), w!("h"), w!("kp"), w!("ql"), w!("tl")]),
    shape: short_place,
    examples: &[says("Q.5", "name"), says("P.14", "name"), says("⟨P.7⟩, Q", "name"), says("KP. 3", "name"), void("q.")],
};

fn short_place(i: Tokens<'_>) -> Parsed<'_, Guard> {
    let dot = usize::from(i.mark_at(1, '.') && i.glued_at(1));
    let capital = i.first().is_some_and(|token| token.is_capital());
    match i.get(1 + dot).and_then(|token| token.as_number()) {
        Some((_, 1..=3)) if capital && (dot == 1 || i.glued_at(1)) && !i.mark_at(2 + dot, '%') => Ok((letter(i.skip(2 + dot)), Guard)),
        _ => i.miss("the number of a place"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::lex;

    #[test]
    fn a_list_goes_on_behind_a_name() {
        for (text, wanted) in [("khu phố 3, 4, 5 phường 7", 4), ("tổ 3 và 4;", 2), ("tổ 3, 5 người", 0), ("mỗi tổ 3, 4;", 0), ("có 3, 4;", 0)]
        {
            let tokens = lex(text);
            let at = tokens.iter().position(|token| token.is_mark(',') || token.is(w!("và"))).unwrap_or_default();
            let i = Tokens::window(&tokens, at);
            assert_eq!(more_places(i).map_or(0, |(rest, _)| i.taken(rest)), wanted, "{text}");
        }
    }
}
