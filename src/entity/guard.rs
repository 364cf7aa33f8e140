//! Names that hold numbers: what stands in them is no figure and no time (`phường 12`, `đường 30/4`, `Điều 5`).
//!
//! May import: `grammar`, `text`, the tables of this floor.

use super::seat::seat;
use super::tables::levels::LEVELS;
use crate::grammar::Tokens;
use crate::text::{Kind, w};

/// How many tokens a name takes here that holds a number, 0 where none does.
pub(super) fn guarded(i: Tokens<'_>) -> usize {
    let place = LEVELS.longest(i).and_then(|_| seat(i)).map_or(0, |(rest, _)| i.taken(rest));
    if place > 0 && (0..place).any(|at| i.get(at).is_some_and(|token| token.as_number().is_some())) {
        return place;
    }
    let lead = if i.reads(&[w!("quốc"), w!("lộ")]) || i.reads(&[w!("tỉnh"), w!("lộ")]) {
        2
    } else if [w!("đường"), w!("phố"), w!("quỹ"), w!("cầu"), w!("chợ"), w!("điều"), w!("khoản"), w!("covid")].contains(&i.word_at(0)) {
        1
    } else {
        return 0;
    };
    let dash = usize::from(i.mark_at(lead, '-') && i.word_at(0) == w!("covid"));
    if i.get(lead + dash).is_none_or(|token| token.as_number().is_none()) {
        return 0;
    }
    let mut len = lead + dash + 1;
    let linked = i.glued_at(len)
        && i.glued_at(len + 1)
        && ['/', '-'].iter().any(|mark| i.mark_at(len, *mark))
        && i.get(len + 1).is_some_and(|token| token.as_number().is_some());
    if linked {
        len += 2;
    }
    let small_article = i.word_at(0) == w!("điều") && !i.first().is_some_and(|token| token.is_capital());
    let is_sure = [w!("covid"), w!("điều"), w!("khoản"), w!("quốc"), w!("tỉnh")].contains(&i.word_at(0)) && !small_article;
    // `cầu 3 m`, `quỹ 50 triệu`, `đường 5 km`: elsewhere only a day is a name, and no noun follows it.
    let counts = i.get(len).is_some_and(|token| token.kind() == Kind::Word && !token.is_capital());
    let is_name = is_sure || linked && !counts;
    if is_name { len } else { 0 }
}
