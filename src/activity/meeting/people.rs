//! Who led a meeting, and who was there by name.

use super::{Present, Role};
use crate::activity::sentence::Sentence;
use crate::activity::tables::who::COMING;
use crate::activity::tables::word::CHAIRED;
use crate::passage::Passage;
use crate::text::{Kind, WordSet, w};
use alloc::vec::Vec;
use core::ops::Range;

/// The most people of a sentence that are taken for chairs.
const CHAIRS: usize = 6;
/// Between a verb and who does it stand at most so many tokens, the positions of the person.
const POSITIONS: usize = 40;

/// Who led a meeting, of a sentence that says so: `… chủ trì hội nghị`, the first first.
pub(in crate::activity) fn chairs(sentence: &Sentence<'_>) -> Vec<Passage> {
    let Some(verb) = leading(sentence) else { return Vec::new() };
    let together = sentence.is_any(verb.saturating_sub(1), &[w!("đồng"), w!("cùng")]);
    let semicolon = |from: usize| (from..verb).rev().find(|at| sentence.is_mark(*at, ';'));
    let is_guest = |range: Range<usize>| range.into_iter().any(|at| sentence.is(at, w!("dự")));
    // Of two that led together the first may stand in a clause before; those who came are none.
    let clause = match semicolon(sentence.from) {
        Some(at) if together && !is_guest(sentence.from..at) => sentence.from,
        Some(at) => at + 1,
        None => sentence.from,
    };
    let before: Vec<_> = sentence.people().filter(|(range, _)| range.start >= clause && range.end <= verb).collect();
    if !before.is_empty() {
        let guests = is_guest(clause..verb);
        let joined = |from: usize, to: usize| together || (from..to).any(|at| sentence.is(at, w!("và")) && to - at <= 4);
        let mut led: Vec<Passage> = Vec::new();
        let mut last: Option<usize> = None;
        let from = if guests && !together { before.len() - 1 } else { 0 };
        for (range, person) in before.iter().skip(from).take(CHAIRS) {
            if last.is_none_or(|last| joined(last, range.start)) {
                led.push(person.name.clone());
            }
            last = Some(range.end);
        }
        return led;
    }
    // `Chủ trì hội nghị có bà …, ông …`.
    let end = (verb + 2..sentence.to).find(|at| sentence.is_any(*at, &[w!("dự"), w!("phát")]) || sentence.is_mark(*at, '.')).unwrap_or(sentence.to);
    let heads = sentence.begins_part(verb)
        && (verb + 2..sentence.to.min(verb + 6)).any(|at| sentence.is(at, w!("có")) || sentence.is_mark(at, ':') || sentence.is(at, w!("là")));
    let behind = sentence.people().filter(|(range, _)| range.start > verb && range.start < end && sentence.is(verb, w!("chủ")));
    behind.take(if heads { CHAIRS } else { 1 }).map(|(_, person)| person.name.clone()).collect()
}

/// The verb of leading a meeting.
fn leading(sentence: &Sentence<'_>) -> Option<usize> {
    static LEADING: WordSet = WordSet::of(&[w!("chủ"), w!("điều")]);
    sentence.each(&LEADING).find(|at| {
        let here = sentence.at(*at);
        (here.reads(&[w!("chủ"), w!("trì")]) || here.reads(&[w!("chủ"), w!("tọa")]))
            && leads(sentence, at + 2)
            && (!sentence.is(at.saturating_sub(1), w!("đoàn")) || sentence.bodies().any(|(range, _)| range.end == *at))
            || here.reads(&[w!("điều"), w!("hành")]) && sentence.is_any(at + 2, CHAIRED)
    })
}

/// Whether what is led is a meeting, or is left out.
fn leads(sentence: &Sentence<'_>, at: usize) -> bool {
    sentence.is_any(at, CHAIRED)
        || sentence.token(at).is_none_or(|token| token.kind() == Kind::Mark && !token.is_mark(','))
        || sentence.is_any(at, &[w!("của"), w!("và"), w!("có"), w!("là")])
}

/// Who was there by name, of a sentence that says so, and what they did.
pub(in crate::activity) fn present(sentence: &Sentence<'_>) -> Vec<Present> {
    static SAYS: WordSet = WordSet::of(&[w!("dự"), w!("sự"), w!("phát"), w!("trình"), w!("thông"), w!("truyền"), w!("chủ")]);
    let mut found = Vec::new();
    if sentence.people().next().is_none() {
        return found;
    }
    // Behind this place nobody was taken yet.
    let mut done = sentence.from;
    let verbs: Vec<(usize, Told)> = sentence.each(&SAYS).filter_map(|at| Some((at, told(sentence, at)?))).collect();
    for (place, (verb, told)) in verbs.iter().enumerate() {
        let next = verbs.get(place + 1).map_or(sentence.to, |(next, _)| *next);
        let mut take = |part: Range<usize>, most: usize, role: Role, last: bool| {
            let inside: Vec<_> = sentence.people().filter(|(range, _)| range.start >= part.start && range.end <= part.end).collect();
            let skip = if last { inside.len().saturating_sub(most) } else { 0 };
            found.extend(inside.into_iter().skip(skip).take(most).map(|(_, person)| Present { name: person.name.clone(), role }));
        };
        match *told {
            Told::Chair => {}
            Told::Came(role) => take(*verb..came_end(sentence, *verb, next), usize::MAX, role, false),
            Told::Come(role) => take(done..*verb, usize::MAX, role, false),
            Told::Opens(role) => take(*verb..next, 1, role, false),
            Told::Does(role) => take(done.max(verb.saturating_sub(POSITIONS))..*verb, 1, role, true),
        }
        done = match told {
            Told::Came(_) | Told::Opens(_) => done,
            _ => *verb,
        };
    }
    found
}

/// What a verb says of the people around it.
#[derive(Clone, Copy)]
enum Told {
    /// Those behind it, all of them: `Dự hội nghị có …`.
    Came(Role),
    /// Those before it, all of them: `… dự hội nghị`.
    Come(Role),
    /// The first behind it: `Phát biểu tại hội nghị, …`.
    Opens(Role),
    /// The last before it: `… phát biểu`.
    Does(Role),
    /// Those who led it, which are told apart.
    Chair,
}

fn told(sentence: &Sentence<'_>, at: usize) -> Option<Told> {
    let here = sentence.at(at);
    let opens = sentence.begins_part(at);
    let person_opens = || opens && !sentence.people().any(|(range, _)| range.end < at && range.end + POSITIONS > at);
    let does = |role: Role| if person_opens() { Told::Opens(role) } else { Told::Does(role) };
    if sentence.is(at, w!("dự")) {
        let mut start = at;
        while start > sentence.from && sentence.is_any(start - 1, COMING) {
            start -= 1;
        }
        // `Dự và chỉ đạo hội nghị`, `Đến dự, phát biểu chỉ đạo có`.
        let near = |first, second| (at + 1..at + 6).any(|at| sentence.at(at).reads(&[first, second]));
        let role = match () {
            () if near(w!("phát"), w!("biểu")) => Role::Speaking,
            () if near(w!("chỉ"), w!("đạo")) => Role::Directing,
            () => Role::Attending,
        };
        let next = sentence.token(at + 1);
        let held = next.is_none_or(|next| {
            next.is_any(CHAIRED) || next.is_any(&[w!("và"), w!("có"), w!("cùng"), w!("còn")]) || matches!(next.as_mark(), Some(',' | '.' | ':'))
        });
        return match held {
            true if sentence.begins_part(start) => Some(Told::Came(role)),
            true => Some(Told::Come(role)),
            false => None,
        };
    }
    match () {
        () if here.reads(&[w!("chủ"), w!("trì")]) || here.reads(&[w!("chủ"), w!("tọa")]) => Some(Told::Chair),
        () if here.word_at(0) == w!("sự") && (here.word_at(2) == w!("của") || here.word_at(3) == w!("của")) => {
            let came = here.word_at(1) == w!("tham") || here.word_at(1) == w!("có") || here.word_at(1) == w!("dự");
            came.then_some(Told::Came(Role::Attending))
        }
        // Words that belong to `dự và phát biểu …` are told with it.
        () if here.reads(&[w!("phát"), w!("biểu")]) => {
            let told = (at.saturating_sub(5).max(sentence.from)..at).any(|at| sentence.is(at, w!("dự")));
            let of = here.word_at(2) == w!("của");
            (!told).then(|| if of { Told::Opens(Role::Speaking) } else { does(Role::Speaking) })
        }
        () if here.reads(&[w!("trình"), w!("bày")]) => Some(does(Role::Reporting)),
        () if here.reads(&[w!("thông"), w!("qua")]) && sentence.is_any(at + 2, &[w!("báo"), w!("dự"), w!("quyết")]) => Some(does(Role::Reporting)),
        () if here.reads(&[w!("truyền"), w!("đạt")]) => Some(does(Role::Teaching)),
        () => None,
    }
}

/// Where those end who came: at the next verb, or at those who are counted and not named.
fn came_end(sentence: &Sentence<'_>, from: usize, next: usize) -> usize {
    (from..next).find(|at| *at > from && (sentence.is_mark(*at, '.') && sentence.at(*at).get(1).is_some_and(|token| !token.is_glued()))).unwrap_or(next)
}
