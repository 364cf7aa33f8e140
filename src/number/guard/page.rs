//! What a page says of itself: counters of readers, marks of lists, what costs nothing.

use super::super::names::COUNTERS;
use super::Guard;
use crate::grammar::{First, Lexicon, Parsed, Rule, Tokens, firsts, says, void};
use crate::text::{Gap, Kind, Word, w};

static COUNTER: Lexicon<(), { COUNTERS.len() }> = Lexicon::new(&COUNTERS);

const COUNTER_STARTS: &[Word] = &firsts(&COUNTERS);

pub(super) static READERS: Rule<Guard> = Rule {
    name: "a counter of readers",
    first: First::words(COUNTER_STARTS),
    shape: readers,
    examples: &[
        says("Lượt xem: 92", "name"),
        says("Tổng lượt truy cập 89140337", "name"),
        says("View count: 226", "name"),
        says("Lượt đọc: 2.230", "name"),
        void("lượt xem"),
    ],
};

fn readers(i: Tokens<'_>) -> Parsed<'_, Guard> {
    let Some((len, ())) = COUNTER.longest(i) else {
        return i.miss("a counter");
    };
    let colon = usize::from(i.mark_at(len, ':'));
    let mut rest = i.skip(len + colon);
    if rest.first().is_none_or(|token| token.kind() != Kind::Number) {
        return i.miss("a number");
    }
    rest = rest.skip(1);
    while (rest.mark_at(0, '.') || rest.mark_at(0, ',')) && rest.glued_at(0) && rest.glued_at(1) && rest.get(1).is_some_and(|token| token.as_number().is_some())
    {
        rest = rest.skip(2);
    }
    Ok((rest, Guard))
}

pub(super) static LIST_MARK: Rule<Guard> =
    Rule { name: "the mark of a list", first: First::number_or(&[]), shape: list_mark, examples: &[void("có 1. tổ")] };

fn list_mark(i: Tokens<'_>) -> Parsed<'_, Guard> {
    let heads_a_line = i.first().is_some_and(|token| token.gap() >= Gap::Line && matches!(token.as_number(), Some((_, 1..=2))));
    let marked = matches!(i.get(1).filter(|mark| mark.is_glued() && mark.run() == 1).and_then(|mark| mark.as_mark()), Some('.' | ')' | '/'));
    if heads_a_line && marked && i.get(2).is_some_and(|token| token.gap() == Gap::Space) { Ok((i.skip(2), Guard)) } else { i.miss("the mark of a list") }
}

pub(super) static NOTHING_PAID: Rule<Guard> = Rule {
    name: "what costs nothing",
    first: First::number_or(&[]),
    shape: nothing_paid,
    examples: &[says("gian hàng ⟨0 đồng⟩", "name"), says("0 trong 0 đánh giá", "name"), void("10 đồng chí")],
};

fn nothing_paid(i: Tokens<'_>) -> Parsed<'_, Guard> {
    let zero = |at: usize| matches!(i.get(at).and_then(|token| token.as_number()), Some((0, 1)));
    if zero(0) && !i.glued_at(0) && i.word_at(1) == w!("đồng") {
        return Ok((i.skip(2), Guard));
    }
    if i.skip(1).reads(&[w!("trong")]) && i.skip(3).reads(&[w!("đánh"), w!("giá")]) { Ok((i.skip(5), Guard)) } else { i.miss("nothing") }
}
