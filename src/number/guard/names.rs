//! The illness, mottoes, and names that begin like a number in words.

use super::super::names::{MOTTOES, NAMES};
use super::Guard;
use crate::grammar::{First, Lexicon, Parsed, Rule, Tokens, says, void};
use crate::text::w;

static MOTTO_OF: Lexicon<bool, { MOTTOES.len() }> = Lexicon::new(&MOTTOES);
static NAME: Lexicon<(), { NAMES.len() }> = Lexicon::new(&NAMES);

pub(super) static COVID: Rule<Guard> = Rule {
    name: "the illness",
    first: First::words(&[w!("covid"), w!("cov"), w!("sars")]),
    shape: covid,
    examples: &[
        says("Covid-19", "name"),
        says("Covid -19", "name"),
        says("COVID - 19", "name"),
        says("covid 19", "name"),
        says("SARS-CoV-2", "name"),
        says("Covid", "name"),
    ],
};

fn covid(i: Tokens<'_>) -> Parsed<'_, Guard> {
    if !i.first().is_some_and(|token| token.is_any(&[w!("covid"), w!("cov"), w!("sars")])) {
        return i.miss("the name of the illness");
    }
    let mut rest = i.skip(1);
    for _ in 0..2 {
        let dash = usize::from(rest.mark_at(0, '-'));
        let next = rest.get(dash);
        let goes_on = next.is_some_and(|token| token.is(w!("cov")) || matches!(token.as_number(), Some((19 | 2, _))));
        if !goes_on || dash == 0 && matches!(next.and_then(|token| token.as_number()), Some((2, _))) {
            break;
        }
        rest = rest.skip(dash + 1);
    }
    Ok((rest, Guard))
}

pub(super) static MOTTO: Rule<Guard> = Rule {
    name: "a motto by numbers",
    first: First::number_or(&[]),
    shape: motto,
    examples: &[
        says("5 không, 3 sạch", "name"),
        says("5 không 3 sạch", "name"),
        says("5 không – 3 sạch", "name"),
        says("05 không 03 sạch", "name"),
        says("5 có, 3sạch", "name"),
        says("5 tự, 5 cùng", "name"),
        says("3 chung", "name"),
        void("5 có"),
        void("5 hội viên"),
    ],
};

fn motto(i: Tokens<'_>) -> Parsed<'_, Guard> {
    let mut rest = i;
    let (mut parts, mut alone) = (0, false);
    for _ in 0..4 {
        let join = usize::from(parts > 0 && (rest.mark_at(0, ',') || rest.mark_at(0, '-') || rest.word_at(0) == w!("và")));
        let number = rest.skip(join);
        let small = matches!(number.first().and_then(|token| token.as_number()), Some((1..=12, 1..=2)));
        match MOTTO_OF.longest(number.skip(1)) {
            Some((len, sure)) if small => {
                alone |= *sure;
                parts += 1;
                rest = number.skip(1 + len);
            }
            _ => break,
        }
    }
    if parts > 1 || alone { Ok((rest, Guard)) } else { i.miss("a motto") }
}

pub(super) static STEPS: Rule<Guard> =
    Rule { name: "one, two, three", first: First::number_or(&[]), shape: steps, examples: &[says("1-2-3", "name"), void("1-2")] };

fn steps(i: Tokens<'_>) -> Parsed<'_, Guard> {
    let value = |at| i.get(at).and_then(|token| token.as_number()).map(|(value, _)| value);
    let joined = i.mark_at(1, '-') && i.mark_at(3, '-');
    match (value(0), value(2), value(4)) {
        (Some(one), Some(two), Some(three)) if joined && one + 1 == two && two + 1 == three && three < 10 => Ok((i.skip(5), Guard)),
        _ => i.miss("steps"),
    }
}

pub(super) static NAME_OF_WORDS: Rule<Guard> = Rule {
    name: "a name that begins like a number",
    first: First::words(&[w!("hai"), w!("ba"), w!("năm"), w!("bảy"), w!("ngã")]),
    shape: name_of_words,
    examples: &[says("khởi nghĩa ⟨Hai Bà Trưng⟩", "name"), says("Ba Bể", "name"), says("ba mẹ", "name"), says("ngã tư", "name"), void("ba nhiệm vụ")],
};

fn name_of_words(i: Tokens<'_>) -> Parsed<'_, Guard> {
    match NAME.longest(i) {
        Some((len, ())) => Ok((i.skip(len), Guard)),
        None => i.miss("a name"),
    }
}
