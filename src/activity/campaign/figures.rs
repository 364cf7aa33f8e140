//! The facts that a sentence ties to a campaign: what stands in the clause that its name governs.
//!
//! | said | its own |
//! |---|---|
//! | `Phong trào “A” vận động được 120 triệu đồng; …` | what stands behind a name that begins a clause, up to the semicolon |
//! | `Thực hiện mô hình “A”, Hội đã thu gom 35 tấn` | the same, where a verb of doing stands before it |
//! | `đỡ đầu 3 cháu theo chương trình “A”` | what stands before `theo`, `của`, `thực hiện` in the same clause |
//! | `triển khai mô hình “A” với 30 hộ` | what stands right behind the name, up to the next comma |

use super::{Campaign, CampaignKind};
use crate::activity::sentence::Sentence;
use crate::activity::tables::told::BY;
use crate::text::{Kind, w};
use core::ops::Range;

/// Between a word such as `thực hiện` and the name stand at most so many tokens: `hưởng ứng các phong trào thi đua`.
const LEADS: usize = 4;

/// The part of a sentence whose facts belong to the campaign at `own`, of which `all` are in the sentence.
pub(in crate::activity) fn governed(sentence: &Sentence<'_>, own: &Range<usize>, campaign: &Campaign, all: &[Range<usize>]) -> Option<Range<usize>> {
    // A theme is of a meeting or a year: nothing is reached by it.
    if campaign.kind == CampaignKind::Theme {
        return None;
    }
    let clause = (sentence.from..own.start).rev().find(|at| sentence.is_mark(*at, ';') || sentence.is_mark(*at, ':')).map_or(sentence.from, |at| at + 1);
    let others_before = || all.iter().any(|other| other.start >= clause && other.end <= own.start);
    let next = all.iter().map(|other| other.start).find(|start| *start >= own.end).unwrap_or(sentence.to);
    let stop = (own.end..sentence.to).find(|at| sentence.is_mark(*at, ';')).unwrap_or(sentence.to);
    if heads(sentence, clause, own.start) && !others_before() {
        // `Thực hiện …, Hội đã giúp 9 hộ; vẽ 400 m2 tường`: what was done goes on with a verb.
        let led = clause == sentence.from && !sentence.begins_part(own.start);
        let more = |at: usize| sentence.token(at + 1).is_some_and(|next| next.kind() == Kind::Word && !next.is_capital());
        let stop = if led { (own.end..sentence.to).find(|at| sentence.is_mark(*at, ';') && !more(*at)).unwrap_or(sentence.to) } else { stop };
        return Some(own.end..if goes_on_to(sentence, own.end, next) { stop } else { stop.min(next) });
    }
    let part = (clause..own.start).rev().find(|at| parts(sentence, *at)).map_or(clause, |at| at + 1);
    let by = (own.start.saturating_sub(LEADS).max(part)..own.start).any(|at| sentence.is_any(at, BY))
        || sentence.at(own.start.saturating_sub(2)).reads(&[w!("đăng"), w!("ký")]);
    let start = if by { all.iter().map(|other| other.end).rfind(|end| *end <= own.start).unwrap_or(part).max(part) } else { own.end };
    // `đợt thi đua “…”, từ 15/5 đến 13/8`: its time may stand behind a comma.
    let timed = sentence.is_mark(own.end, ',')
        && (sentence.is_any(own.end + 1, &[w!("từ"), w!("diễn")]) || sentence.times().any(|(range, _)| range.start == own.end + 1));
    let from = if timed { own.end + 1 } else { own.end };
    let end = (from..stop).find(|at| sentence.is_mark(*at, ',') || sentence.is(*at, w!("và"))).unwrap_or(stop).min(next);
    Some(start..end)
}

/// Whether a mark parts what is told one after the other; a comma inside a bracket does not.
fn parts(sentence: &Sentence<'_>, at: usize) -> bool {
    sentence.is_mark(at, ',') || sentence.is_mark(at, ';')
}

/// Whether a name begins its clause: at its head, or behind a verb that stands there (`Thực hiện mô hình …`, `Qua phong trào …`).
fn heads(sentence: &Sentence<'_>, clause: usize, name: usize) -> bool {
    let first = (clause..name).find(|at| sentence.token(*at).is_some_and(|token| token.as_mark().is_none())).unwrap_or(name);
    let leads =
        sentence.is_any(first, &[w!("thực"), w!("hưởng"), w!("qua"), w!("thông"), w!("từ"), w!("triển"), w!("với"), w!("trong"), w!("duy"), w!("tham")]);
    let plain = (first..name).all(|at| sentence.token(at).is_some_and(|token| token.as_mark().is_none() && token.as_number().is_none()));
    first == name || leads && plain && name - first <= LEADS + 2
}

/// Whether the names at both places stand in one list, of which the first governs: `phong trào “A” gắn với cuộc vận động “B”, Hội …`.
fn goes_on_to(sentence: &Sentence<'_>, from: usize, next: usize) -> bool {
    next < sentence.to && next - from <= LEADS && !(from..next).any(|at| parts(sentence, at))
}
