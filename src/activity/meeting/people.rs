//! Who led a meeting, and who was there by name.

use crate::activity::sentence::Sentence;
use crate::activity::tables::word::CHAIRED;
use crate::passage::Passage;
use crate::text::{Kind, WordSet, w};

/// Who led a meeting, of a sentence that says so: `… chủ trì hội nghị`. Of two the first.
pub(in crate::activity) fn chair(sentence: &Sentence<'_>) -> Option<Passage> {
    static LEADING: WordSet = WordSet::of(&[w!("chủ"), w!("điều")]);
    let verb = sentence.each(&LEADING).find(|at| {
        let here = sentence.at(*at);
        (here.reads(&[w!("chủ"), w!("trì")]) || here.reads(&[w!("chủ"), w!("tọa")]))
            && leads(sentence, at + 2)
            && (!sentence.is(at.saturating_sub(1), w!("đoàn")) || sentence.bodies().any(|(range, _)| range.end == *at))
            || here.reads(&[w!("điều"), w!("hành")]) && sentence.is_any(at + 2, CHAIRED)
    })?;
    let clause = (sentence.from..verb).rev().find(|at| sentence.is_mark(*at, ';')).map_or(sentence.from, |at| at + 1);
    let before = || sentence.people().filter(|(range, _)| range.start >= clause && range.end <= verb);
    let guests = (clause..verb).any(|at| sentence.is(at, w!("dự")));
    let person = if guests { before().last() } else { before().next() };
    let behind = || sentence.people().find(|(range, _)| range.start > verb && sentence.is(verb, w!("chủ")));
    let person = person.or_else(behind)?;
    Some(person.1.name.clone())
}

/// Whether what is led is a meeting, or is left out.
fn leads(sentence: &Sentence<'_>, at: usize) -> bool {
    sentence.is_any(at, CHAIRED)
        || sentence.token(at).is_none_or(|token| token.kind() == Kind::Mark && !token.is_mark(','))
        || sentence.is_any(at, &[w!("của"), w!("và"), w!("có"), w!("là")])
}
