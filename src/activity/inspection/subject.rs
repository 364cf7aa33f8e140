//! What was looked into: the words behind the verb and those that say how.

use super::places::{begins_body, place};
use super::units::is_share;
use crate::activity::calendar::{Grain, grain};
use crate::activity::sentence::Sentence;
use crate::activity::tables::who::TEAMS;
use crate::activity::tables::word::MANNERS;
use crate::passage::Passage;
use crate::text::{Kind, w};
use crate::time::Value;

/// Behind the words that say how it was looked into: `kiểm tra chéo`, `phản biện bằng văn bản đối với …`.
pub(super) fn behind_manner(sentence: &Sentence<'_>, from: usize) -> usize {
    let mut at = from;
    loop {
        // `kiểm tra, đánh giá 12 cơ sở`.
        let joined = (sentence.is_mark(at, ',') || sentence.is(at, w!("và"))) && judges(sentence, at + 1);
        match MANNERS.longest(sentence.at(at)).filter(|_| at < sentence.to) {
            Some((len, ())) => at += len,
            None if joined => at += 3,
            None => break,
        }
    }
    at
}

/// Whether a verb stands here that goes with looking into something.
fn judges(sentence: &Sentence<'_>, at: usize) -> bool {
    let here = sentence.at(at);
    here.reads(&[w!("đánh"), w!("giá")]) || here.reads(&[w!("hướng"), w!("dẫn")]) || here.reads(&[w!("khảo"), w!("sát")])
}

/// What was looked into, behind the verb.
pub(super) fn subject(sentence: &Sentence<'_>, behind: usize) -> Option<Passage> {
    let clause = (behind..sentence.to).find(|at| sentence.is_mark(*at, ';')).unwrap_or(sentence.to);
    // `… tại 9/9 cơ sở để đánh giá việc thu hội phí`: what is judged, else what stands behind the verb.
    let judged =
        (behind..clause).find(|at| sentence.at(*at).reads(&[w!("để"), w!("đánh"), w!("giá")]) || sentence.at(*at).reads(&[w!("nhằm"), w!("đánh"), w!("giá")]));
    let start = behind_manner(sentence, judged.map_or(behind, |at| at + 3)).min(clause);
    // A draft is called by all of its words: `dự thảo Đề án thu gom rác trên địa bàn xã`.
    let drafted = sentence.at(start).reads(&[w!("dự"), w!("thảo")]);
    let stop = (start..clause)
        .find(|at| {
            let counted = |at: usize| sentence.figures().any(|(range, _)| range.start == at);
            sentence.is_any(*at, &[w!("tại"), w!("ở")])
                && (counted(at + 1)
                    || begins_body(sentence, at + 1)
                    || place(sentence, at + 1).is_some()
                    || place(sentence, at + 2).is_some() && sentence.is(at + 1, w!("các")))
                || sentence.at(*at).reads(&[w!("trên"), w!("địa"), w!("bàn")]) && !drafted
                || sentence.at(*at).reads(&[w!("đã"), w!("được")])
                || sentence.at(*at).reads(&[w!("vừa"), w!("được")])
                || when_told(sentence, *at, clause)
                || sentence.is(*at, w!("theo"))
                    && sentence.is_any(at + 1, &[w!("nghị"), w!("kế"), w!("quyết"), w!("thông"), w!("hướng"), w!("chỉ"), w!("luật"), w!("công")])
                || sentence.is(*at, w!("tại")) && sentence.is_any(at + 1, &[w!("doanh")])
                || sentence.is(*at, w!("do")) && (begins_body(sentence, at + 1) || TEAMS.longest(sentence.at(at + 1)).is_some())
                || *at > start && sentence.figures().any(|(range, figure)| range.start == *at && is_share(sentence, &range, figure))
                || sentence.is_mark(*at, ',') && !sentence.token(at + 1).is_none_or(|next| next.kind() == Kind::Word && is_noun_list(sentence, at + 1))
                || sentence.is_mark(*at, '.') && (at + 1 == clause || sentence.at(*at).get(1).is_some_and(|next| !next.is_glued()))
        })
        .unwrap_or(clause);
    // `kiểm tra 12 đơn vị`, `giám sát tại xã …` say whom or where, and not into what.
    let counted = sentence.figures().any(|(range, _)| range.start == start) || stop == start && sentence.is_any(start, &[w!("tại"), w!("ở")]);
    if counted {
        let about = (start..clause).find(|at| sentence.is(*at, w!("về")))?;
        return sentence.passage(
            about + 1
                ..(about + 1..clause)
                    .find(|at| sentence.is_mark(*at, '.') || sentence.is_mark(*at, ',') && !is_noun_list(sentence, at + 1) || when_told(sentence, *at, clause))
                    .unwrap_or(clause),
        );
    }
    // `kiểm tra, giám sát năm 2024 tại …` says when.
    if sentence.times().any(|(range, _)| range.start == start && range.end == stop) {
        return None;
    }
    sentence.passage(start..stop)
}

/// Whether the words from here to the end of the clause say when: `… trong tháng 9/2024.`
fn when_told(sentence: &Sentence<'_>, at: usize, clause: usize) -> bool {
    sentence.is_any(at, &[w!("trong"), w!("vào")])
        && sentence.times().any(|(range, timex)| range.start == at + 1 && grain(timex.value) <= Grain::Month && ends_clause(sentence, range.end, clause))
}

fn ends_clause(sentence: &Sentence<'_>, at: usize, clause: usize) -> bool {
    at >= clause || sentence.is_mark(at, ',') || sentence.is_mark(at, '.') && at + 1 >= clause
}

/// The month that is told at the end of a clause behind a place: `đã giám sát tại 4 xã về … trong tháng 9/2024`.
pub(super) fn month_behind(sentence: &Sentence<'_>, from: usize) -> Option<Value> {
    let (_, timex) = sentence.times().find(|(range, _)| range.start > from && when_told(sentence, range.start - 1, sentence.to))?;
    Some(timex.value)
}

/// Whether a list goes on behind a comma, and no new clause.
fn is_noun_list(sentence: &Sentence<'_>, at: usize) -> bool {
    !sentence.is_any(
        at,
        &[
            w!("qua"),
            w!("trong"),
            w!("giải"),
            w!("đồng"),
            w!("kịp"),
            w!("từ"),
            w!("nhằm"),
            w!("để"),
            w!("tập"),
            w!("phát"),
            w!("xếp"),
            w!("đạt"),
            w!("đã"),
            w!("với"),
            w!("do"),
            w!("tại"),
        ],
    )
}
