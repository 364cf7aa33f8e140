//! The verbs that stand together before the one of looking into: `tiến hành kiểm tra`, `lập 2 tổ kiểm tra`, `hoàn thành đợt giám sát`.

use crate::activity::sentence::Sentence;
use crate::activity::tables::word::{CARRIES, DONE};
use crate::text::{Kind, w};

/// The first of the verbs that stand together: `tiến hành kiểm tra`, `tổ chức giám sát`.
pub(super) fn chain_start(sentence: &Sentence<'_>, verb: usize) -> usize {
    let mut start = verb;
    while let Some(before) = start.checked_sub(2).filter(|before| *before >= sentence.from) {
        let here = sentence.at(before);
        // `thành lập đoàn đến kiểm tra`.
        let sent = (before.saturating_sub(3).max(sentence.from)..=before)
            .any(|at| sentence.is_any(at, &[w!("lập"), w!("cử")]) || sentence.at(at).reads(&[w!("tổ"), w!("chức")]));
        let team = sentence.is_any(start - 1, &[w!("đoàn"), w!("đến"), w!("các"), w!("tổ")])
            || sentence.token(start - 1).is_some_and(|token| token.kind() == Kind::Number);
        if sent && team || sentence.is(start - 1, w!("đến")) {
            start -= 1;
            continue;
        }
        // `lập 2 tổ kiểm tra`, `cử đoàn giám sát`.
        if start < verb && sentence.is_any(start - 1, &[w!("lập"), w!("cử")]) && !sentence.is_any(before, &[w!("thành")]) {
            start -= 1;
            break;
        }
        // `chủ trì 2 cuộc giám sát về … tại 4 trường`.
        let rounds = sentence.is_any(start - 1, &[w!("cuộc"), w!("đợt")]) && sentence.token(before).is_some_and(|token| token.kind() == Kind::Number);
        if rounds && start == verb {
            let held = before.saturating_sub(2).max(sentence.from);
            if CARRIES.longest(sentence.at(held)).is_some_and(|(len, ())| held + len == before) {
                start = held;
                break;
            }
        }
        // `hoàn thành đợt kiểm tra`.
        let round = sentence.is_any(start - 1, &[w!("đợt"), w!("cuộc"), w!("buổi")]);
        if let Some(held) =
            before.checked_sub(1).filter(|held| round && *held >= sentence.from && DONE.longest(sentence.at(*held)).is_some_and(|(len, ())| len == 2))
        {
            start = held;
            break;
        }
        // `lấy ý kiến phản biện`.
        let asks = before.checked_sub(1).filter(|at| *at >= sentence.from && sentence.at(*at).reads(&[w!("lấy"), w!("ý"), w!("kiến")]));
        if let Some(asks) = asks {
            start = asks;
            continue;
        }
        let helps = here.reads(&[w!("tiến"), w!("hành")])
            || here.reads(&[w!("tổ"), w!("chức")])
            || here.reads(&[w!("thực"), w!("hiện")])
            || here.reads(&[w!("triển"), w!("khai")])
            || here.reads(&[w!("thành"), w!("lập")])
            || here.reads(&[w!("trực"), w!("tiếp")])
            || here.reads(&[w!("hoàn"), w!("thành")])
            || here.reads(&[w!("tham"), w!("gia")])
            || here.reads(&[w!("có"), w!("buổi")])
            || here.reads(&[w!("có"), w!("cuộc")]);
        if !helps {
            break;
        }
        start = before;
    }
    parted(sentence, start).unwrap_or(start)
}

/// Where the words begin that say how many went: `chia làm 3 tổ, kiểm tra …`, `chia thành 2 đoàn đi giám sát …`.
fn parted(sentence: &Sentence<'_>, verb: usize) -> Option<usize> {
    let parts = (verb.saturating_sub(8).max(sentence.from)..verb).find(|at| {
        let here = sentence.at(*at);
        here.reads(&[w!("chia"), w!("làm")]) || here.reads(&[w!("chia"), w!("thành")])
    })?;
    let teams = (parts + 2..verb).any(|at| sentence.is_any(at, &[w!("tổ"), w!("đoàn"), w!("nhóm")]));
    teams.then_some(parts)
}
