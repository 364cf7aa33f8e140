//! The visit of a team that looks into something, and what later sentences tell of where it went.

use super::places::{places, places_within};
use super::read::{VERBS, period};
use super::subject::subject;
use super::team::body_of;
use super::units::{counts_places, counts_units, units};
use super::{Inspection, Units};
use crate::activity::calendar::{Grain, grain};
use crate::activity::meeting::{is_planned, subject_end};
use crate::activity::sentence::Sentence;
use crate::activity::tables::event::INSPECTS;
use crate::activity::tables::told::SEES;
use crate::passage::Passage;
use crate::quantity;
use crate::text::{WordSet, w};
use alloc::vec::Vec;

/// Between a team and the body it is of stand at most so many tokens: `Đoàn giám sát chuyên đề số 2 của`.
const TEAM_NAME: usize = 10;
/// Before the verb of a sentence that a team opens stand at most so many tokens: `Đoàn kiểm tra đã đến làm việc`.
const OPENING: usize = 6;
/// Between that verb and the figure of the places stand at most so many tokens.
const LIST: usize = 12;

/// The visit of a team that looks into something, told by either side: `Đoàn giám sát của Hội … làm việc với UBND xã về …`,
/// `UBND xã tiếp Đoàn kiểm tra của Hội … về …`.
pub(in crate::activity) fn visit(sentence: &Sentence<'_>) -> Option<(Inspection, usize)> {
    static TEAM: WordSet = WordSet::of(&[w!("đoàn"), w!("tổ")]);
    let (team, kind) = sentence.each(&TEAM).find_map(|at| INSPECTS.longest(sentence.at(at + 1)).map(|(_, kind)| (at, *kind)))?;
    let (body, _) = sentence.bodies().find(|(range, _)| range.start > team && range.start <= team + TEAM_NAME)?;
    let of_body = body.start.checked_sub(1).filter(|at| sentence.is(*at, w!("của"))).unwrap_or(body.start);
    let works = |at: &usize| sentence.at(*at).reads(&[w!("làm"), w!("việc")]);
    let received = || {
        let verb = (sentence.from..team).find(|at| sentence.is_any(*at, &[w!("đón"), w!("tiếp")]) || works(at))?;
        let host = (sentence.from..verb).find(|at| sentence.is_mark(*at, '(')).unwrap_or(verb);
        Some((subject_end(sentence, verb), verb, sentence.passage(body.clone()), sentence.from..host))
    };
    let comes = || {
        let verb = (body.end..sentence.to).find(works).filter(|_| sentence.begins_part(team) || sentence.is(team.saturating_sub(1), w!("các")))?;
        Some((team, verb, sentence.passage(team..body.end).map(|who| body_of(sentence, who)), verb..sentence.to))
    };
    let (end, verb, inspector, visited) = received().or_else(comes).filter(|_| of_body > team)?;
    let head = sentence.head(end, verb);
    // `… đã làm việc với 12 đoàn xã`: of a month it is told with how many.
    let counted = sentence.figures().find(|(range, figure)| {
        range.start > verb + 1 && range.start <= verb + LIST && sentence.is_any(range.start - 1, &[w!("với"), w!("tại")]) && counts_units(figure, sentence)
    });
    let finest = if counted.is_some() { Grain::Month } else { Grain::Day };
    let when = head.when.filter(|when| grain(*when) <= finest)?;
    if is_planned(sentence, verb) {
        return None;
    }
    let about = sentence.find(body.end.max(verb), w!("về"));
    let found = Inspection {
        period: Some(period(sentence, when)),
        inspector,
        // `… về kiểm tra công tác Hội`.
        subject: about.and_then(|at| subject(sentence, INSPECTS.longest(sentence.at(at + 1)).map_or(at, |(len, _)| at + 1 + len))),
        units: counted.and_then(|(range, figure)| units(sentence, &range, figure)),
        places: places_within(sentence, visited),
        ..Inspection::of(sentence.span(&(sentence.from..sentence.to)), kind)
    };
    Some((found, verb.max(body.end)))
}

/// The units that a later sentence of the same article says were seen: `Đoàn đến xem xét 4/12 cơ sở`.
pub(in crate::activity) fn units_seen(sentence: &Sentence<'_>) -> Option<(Units, Vec<Passage>)> {
    static LOOKS: WordSet = VERBS.or(WordSet::of(&[w!("xem"), w!("khảo"), w!("làm")]));
    let team = (sentence.from..sentence.to).any(|at| sentence.is(at, w!("đoàn")));
    let looks = sentence.each(&LOOKS).find(|at| {
        let here = sentence.at(*at);
        INSPECTS.longest(here).is_some() || here.reads(&[w!("xem"), w!("xét")]) || here.reads(&[w!("khảo"), w!("sát")]) || here.reads(&[w!("làm"), w!("việc")])
    })?;
    let opens = sentence.is(sentence.from, w!("đoàn")) && looks <= sentence.from + OPENING;
    let (range, figure) = sentence.figures().find(|(range, figure)| {
        let ratio = figure.kind == quantity::Kind::Ratio;
        // `Đoàn kiểm tra tại 02 xã Lam Hạ, Lam Trung`: a count of places, right behind.
        let places = opens
            && sentence.is(looks + 2, w!("tại"))
            && INSPECTS.longest(sentence.at(looks)).is_some()
            && figure.kind == quantity::Kind::Count
            && range.start <= looks + LIST
            && counts_places(sentence, range);
        range.start > looks && (ratio || places)
    })?;
    // `Qua giám sát, đoàn nhận thấy xã đã chi cho 90/95 hộ` says what was found.
    if !team || (looks..range.start).any(|at| SEES.longest(sentence.at(at)).is_some()) {
        return None;
    }
    Some((units(sentence, &range, figure)?, places(sentence, looks)))
}

/// The places to which a team went, of a sentence that it opens: `Đoàn đã đến thăm 3 hộ ở thôn Hạ và thôn Thượng`.
pub(in crate::activity) fn went(sentence: &Sentence<'_>) -> Vec<Passage> {
    static VISITS: WordSet = WordSet::of(&[w!("thăm"), w!("khảo"), w!("thực"), w!("kiểm"), w!("làm"), w!("xem"), w!("đến")]);
    if !sentence.is_any(sentence.from, &[w!("đoàn"), w!("tổ")]) {
        return Vec::new();
    }
    let visits = |at: &usize| {
        let here = sentence.at(*at);
        *at > sentence.from + 1
            && (sentence.is(*at, w!("thăm"))
                || here.reads(&[w!("khảo"), w!("sát")])
                || here.reads(&[w!("thực"), w!("tế")])
                || here.reads(&[w!("kiểm"), w!("tra"), w!("tại")])
                || here.reads(&[w!("xem"), w!("xét")])
                || here.reads(&[w!("làm"), w!("việc")]))
            // `Đoàn đến tận nhà 40 hộ`, and no `đến ngày 5/6`.
            || sentence.is(*at, w!("đến")) && *at < sentence.from + OPENING && !sentence.times().any(|(range, _)| range.start == at + 1)
    };
    sentence.each(&VISITS).find(visits).map_or_else(Vec::new, |at| places(sentence, at))
}
