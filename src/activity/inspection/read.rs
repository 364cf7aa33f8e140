//! The sentence that says what was looked into, and those that say where.

use super::{Inspection, InspectionKind, Units};
use crate::activity::calendar::{Grain, day_of, grain};
use crate::activity::meeting::{is_planned, subject_end};
use crate::activity::sentence::Sentence;
use crate::activity::spot::{name_at, place_at};
use crate::activity::tables::event::INSPECTS;
use crate::activity::tables::told::SEES;
use crate::activity::tables::word::{DONE, LEVELS, MANNERS, PLANS};
use crate::number::Number;
use crate::passage::Passage;
use crate::quantity::{self, Amount, Quantity};
use crate::text::{Kind, WordSet, w};
use crate::time::{Form, Value};
use alloc::vec::Vec;
use core::ops::Range;

/// Between a team and the body it is of stand at most so many tokens: `Đoàn giám sát chuyên đề số 2 của`.
const TEAM_NAME: usize = 10;

/// Before the verb of a sentence that a team opens stand at most so many tokens: `Đoàn kiểm tra đã đến làm việc`.
const OPENING: usize = 6;
/// Between that verb and the figure of the places stand at most so many tokens.
const LIST: usize = 12;
/// Between `hội nghị` and `phản biện` stand at most so many tokens: `hội nghị góp ý, phản biện xã hội`.
const CRITICISED: usize = 6;

/// The words that a verb of looking into begins with.
static VERBS: WordSet = INSPECTS.starts();

/// The inspection that a sentence reports. `within` is the period of the review that tells it, for one that is told without.
/// Where its verb stands is told beside it.
pub(in crate::activity) fn inspection(sentence: &Sentence<'_>, within: Option<Value>) -> Option<(Inspection, usize)> {
    sentence.each(&VERBS).find_map(|at| {
        let (len, kind) = INSPECTS.longest(sentence.at(at))?;
        let behind = behind_manner(sentence, at + len);
        read(sentence, at, behind, *kind, within, false).map(|found| (found, at))
    })
}

/// The inspection that a sentence plans, of which another may tell how far it has come: `Hội … sẽ kiểm tra 18 cơ sở về …`.
pub(in crate::activity) fn planned(sentence: &Sentence<'_>) -> Option<(Inspection, usize)> {
    sentence.figures().next()?;
    sentence.each(&VERBS).find_map(|at| {
        let (len, kind) = INSPECTS.longest(sentence.at(at))?;
        let found = read(sentence, at, behind_manner(sentence, at + len), *kind, None, true).filter(|found| found.units.is_some())?;
        let lasts = |period: &Value| matches!(period.0, Form::Range(..)) && grain(*period) == Grain::Day;
        Some((Inspection { period: found.period.filter(lasts), ..found }, at))
    })
}

/// Behind the words that say how it was looked into: `kiểm tra chéo`, `phản biện bằng văn bản đối với …`.
fn behind_manner(sentence: &Sentence<'_>, from: usize) -> usize {
    let mut at = from;
    while let Some((len, ())) = MANNERS.longest(sentence.at(at)).filter(|_| at < sentence.to) {
        at += len;
    }
    at
}

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
        let verb = (body.end..sentence.to).find(works).filter(|_| sentence.begins_part(team))?;
        let own = if sentence.is(of_body, w!("của")) { sentence.with_organ(body.clone()).start } else { team };
        Some((team, verb, sentence.passage(own..body.end), verb..sentence.to))
    };
    let (end, verb, inspector, visited) = received().or_else(comes).filter(|_| of_body > team)?;
    let head = sentence.head(end, verb);
    let when = head.when.filter(|when| grain(*when) == Grain::Day)?;
    if is_planned(sentence, verb) {
        return None;
    }
    let about = sentence.find(body.end.max(verb), w!("về"));
    let found = Inspection {
        period: Some(period(sentence, when)),
        inspector,
        // `… về kiểm tra công tác Hội`.
        subject: about.and_then(|at| subject(sentence, INSPECTS.longest(sentence.at(at + 1)).map_or(at, |(len, _)| at + 1 + len))),
        places: places_within(sentence, visited),
        ..Inspection::of(sentence.span(&(sentence.from..sentence.to)), kind)
    };
    Some((found, verb.max(body.end)))
}

/// When it was, where the sentence says `when`: the day alone, if a date by itself says it (`Chiều qua (14/11)`).
pub(in crate::activity) fn period(sentence: &Sentence<'_>, when: Value) -> Value {
    let day = day_of(when);
    if sentence.times().any(|(_, timex)| timex.value == day) { day } else { when }
}

fn read(sentence: &Sentence<'_>, verb: usize, behind: usize, kind: InspectionKind, within: Option<Value>, plan: bool) -> Option<Inspection> {
    // `… sẽ kiểm tra 18 cơ sở; đến nay đã kiểm tra được 7` tells how far a plan has come.
    let gained = sentence.is(behind, w!("được"));
    if gained && sentence.each(&VERBS).any(|at| at < verb && is_planned(sentence, at)) {
        return None;
    }
    let behind = if gained { behind + 1 } else { behind };
    let chain = chain_start(sentence, verb);
    let end = if plan { plan_end(sentence, chain) } else { subject_end(sentence, chain) };
    // The verb stands right behind who does it: `công tác kiểm tra` and `2 cuộc giám sát` are nouns.
    let behind_body = sentence.bodies().any(|(range, _)| range.end == end) || sentence.team(end).is_some_and(|team| team.end == end && team.len() > 2);
    let of_checks = sentence.figures().any(|(range, _)| range.start == behind && counts_checks(sentence, &range));
    if is_planned(sentence, chain) != plan || of_checks || !behind_body && chain == verb && end == chain {
        return None;
    }
    let head = sentence.head(end, verb);
    let who = head.who.or_else(|| named_short(sentence, end))?;
    let counted = sentence.figures().find(|(range, figure)| range.start >= behind && is_units(sentence, range, behind, figure));
    // `vừa hoàn thành đợt kiểm tra …`: when and how many may be told further on.
    let done = DONE.longest(sentence.at(chain)).is_some() && subject_end(sentence, chain) < chain;
    let places = places(sentence, behind);
    let subject = subject(sentence, behind);
    // `Hội … chủ trì giám sát việc … tại xã A và xã B`.
    let there = !places.is_empty() && subject.is_some() && end < verb;
    if head.when.is_none() && counted.is_none() && !done && !there {
        return None;
    }
    Some(Inspection {
        period: head.when.map(|when| period(sentence, when)).or(within),
        inspector: Some(who),
        subject,
        units: counted.and_then(|(range, figure)| units(sentence, &range, figure)),
        places,
        ..Inspection::of(sentence.span(&(sentence.from..sentence.to)), kind)
    })
}

/// The body that a sentence has named before it calls it `Hội` alone: `bà …, Chủ tịch Hội … cho biết, … Hội đã kiểm tra …`.
fn named_short(sentence: &Sentence<'_>, end: usize) -> Option<Passage> {
    let short = end.checked_sub(1).filter(|at| *at > sentence.from && sentence.is_any(*at, &[w!("hội"), w!("đoàn")]) && sentence.begins_part(*at))?;
    sentence.bodies().filter(|(range, _)| range.end < short && sentence.is(range.start, w!("hội"))).last().map(|(_, body)| body.name.clone())
}

/// Where the words before `sẽ` and the like end, and what they say of the verb behind them.
fn plan_end(sentence: &Sentence<'_>, verb: usize) -> usize {
    let will = (verb.saturating_sub(4).max(sentence.from)..verb).find(|at| PLANS.longest(sentence.at(*at)).is_some());
    subject_end(sentence, will.unwrap_or(verb))
}

/// The first of the verbs that stand together: `tiến hành kiểm tra`, `tổ chức giám sát`.
fn chain_start(sentence: &Sentence<'_>, verb: usize) -> usize {
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
            if sentence.at(held).reads(&[w!("chủ"), w!("trì")]) || sentence.at(held).reads(&[w!("tổ"), w!("chức")]) {
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
        let helps = here.reads(&[w!("tiến"), w!("hành")])
            || here.reads(&[w!("tổ"), w!("chức")])
            || here.reads(&[w!("thực"), w!("hiện")])
            || here.reads(&[w!("triển"), w!("khai")])
            || here.reads(&[w!("thành"), w!("lập")])
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

/// Whether a figure says how many were looked at: it stands behind `tại`, or right behind the verb with no word for checks.
fn is_units(sentence: &Sentence<'_>, range: &Range<usize>, behind: usize, figure: &Quantity) -> bool {
    let counts = matches!(figure.kind, quantity::Kind::Ratio | quantity::Kind::Count);
    // `kiểm tra hoạt động của 14/20 tổ`.
    let of_all = figure.kind == quantity::Kind::Ratio && range.start > behind && sentence.is(range.start - 1, w!("của"));
    let first = of_all || range.start == behind || range.start.checked_sub(1).is_some_and(|at| sentence.is_any(at, &[w!("tại"), w!("ở"), w!("đối")]));
    counts && first && !counts_checks(sentence, range)
}

/// Whether a figure counts the inspections themselves: `5 cuộc`.
pub(super) fn counts_checks(sentence: &Sentence<'_>, range: &Range<usize>) -> bool {
    (range.end - 1..=range.end).any(|at| sentence.is_any(at, &[w!("cuộc"), w!("lượt"), w!("lần"), w!("buổi"), w!("đợt"), w!("vụ")]))
}

/// The units that a figure counts.
pub(super) fn units(sentence: &Sentence<'_>, range: &Range<usize>, figure: &Quantity) -> Option<Units> {
    let small = |number: Number| number.to_i64().and_then(|whole| u32::try_from(whole).ok());
    let (done, of) = match figure.amount? {
        Amount::Ratio(part, whole) => (small(part), small(whole)),
        Amount::One(number) => (small(number), None),
        Amount::Range(..) => return None,
    };
    let end = (range.start..range.end).rev().find(|at| sentence.token(*at).is_some_and(|token| token.kind() != Kind::Word)).map_or(range.end, |at| at + 1);
    let classifier = if end < range.end { sentence.passage(end..range.end) } else { None };
    Some(Units { done, of, unit: figure.of.clone().or(classifier) })
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
    static VISITS: WordSet = WordSet::of(&[w!("thăm"), w!("khảo"), w!("thực"), w!("kiểm"), w!("làm"), w!("xem")]);
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
    };
    sentence.each(&VISITS).find(visits).map_or_else(Vec::new, |at| places(sentence, at))
}

/// Whether a figure counts places or bodies: `02 xã`, `5 cơ sở`.
fn counts_places(sentence: &Sentence<'_>, range: &Range<usize>) -> bool {
    [range.end - 1, range.end]
        .into_iter()
        .any(|at| LEVELS.longest(sentence.at(at)).is_some() || sentence.at(at).reads(&[w!("cơ"), w!("sở")]) || sentence.at(at).reads(&[w!("đơn"), w!("vị")]))
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
                    || place_at(sentence, at + 1).is_some()
                    || place_at(sentence, at + 2).is_some() && sentence.is(at + 1, w!("các")))
                || sentence.at(*at).reads(&[w!("trên"), w!("địa"), w!("bàn")]) && !drafted
                || sentence.at(*at).reads(&[w!("đã"), w!("được")])
                || sentence.is(*at, w!("theo"))
                    && sentence.is_any(at + 1, &[w!("nghị"), w!("kế"), w!("quyết"), w!("thông"), w!("hướng"), w!("chỉ"), w!("luật"), w!("công")])
                || sentence.is(*at, w!("tại")) && sentence.is_any(at + 1, &[w!("doanh")])
                || sentence.is(*at, w!("do")) && begins_body(sentence, at + 1)
                || sentence.is_mark(*at, ',') && !sentence.token(at + 1).is_none_or(|next| next.kind() == Kind::Word && is_noun_list(sentence, at + 1))
                || sentence.is_mark(*at, '.') && (at + 1 == clause || sentence.at(*at).get(1).is_some_and(|next| !next.is_glued()))
        })
        .unwrap_or(clause);
    // `kiểm tra 12 đơn vị` says whom, and not into what.
    let counted = sentence.figures().any(|(range, _)| range.start == start);
    if counted {
        let about = (start..clause).find(|at| sentence.is(*at, w!("về")))?;
        return sentence.passage(
            about + 1
                ..(about + 1..clause).find(|at| sentence.is_mark(*at, '.') || sentence.is_mark(*at, ',') && !is_noun_list(sentence, at + 1)).unwrap_or(clause),
        );
    }
    sentence.passage(start..stop)
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

/// The social criticism that a conference was: what was criticised.
pub(in crate::activity) fn criticism(sentence: &Sentence<'_>) -> Option<Passage> {
    static CRITICAL: WordSet = WordSet::of(&[w!("phản")]);
    let at = sentence.each(&CRITICAL).find(|at| {
        let held = (at.saturating_sub(CRITICISED).max(sentence.from)..*at).any(|at| sentence.at(at).reads(&[w!("hội"), w!("nghị")]));
        held && INSPECTS.longest(sentence.at(*at)).is_some_and(|(_, kind)| *kind == InspectionKind::SocialCriticism)
    })?;
    let (len, _) = INSPECTS.longest(sentence.at(at))?;
    // `… phản biện xã hội do Hội … tổ chức nhằm góp ý dự thảo …`.
    let by = sentence.is_any(at + len, &[w!("do"), w!("nhằm")]);
    let draft = (at + len..sentence.to).find(|at| by && sentence.at(*at).reads(&[w!("dự"), w!("thảo")]));
    subject(sentence, draft.unwrap_or(at + len))
}

/// The places that are named from a place on: the names behind the words of their level.
pub(in crate::activity) fn places(sentence: &Sentence<'_>, from: usize) -> Vec<Passage> {
    places_within(sentence, from..sentence.to)
}

fn places_within(sentence: &Sentence<'_>, part: Range<usize>) -> Vec<Passage> {
    let mut found = Vec::new();
    let mut at = part.start;
    while at < part.end {
        let Some(name) = place_at(sentence, at).or_else(|| announced(sentence, at)) else {
            at += 1;
            continue;
        };
        at = name.end;
        found.extend(sentence.passage(name));
        // `các xã A, B`: the level holds for all of the list.
        at = listed(sentence, at, &mut found);
    }
    found
}

/// The names behind a comma or `và` that stand in the list with the one before `from`; behind the last of them.
fn listed(sentence: &Sentence<'_>, from: usize, found: &mut Vec<Passage>) -> usize {
    let mut at = from;
    while sentence.is_mark(at, ',') || sentence.is_mark(at, ';') || sentence.is(at, w!("và")) {
        let plain = |name: &Range<usize>| !begins_body(sentence, name.start) && place_at(sentence, name.start).is_none();
        let Some(next) = name_at(sentence, at + 1).filter(plain) else {
            break;
        };
        at = next.end;
        found.extend(sentence.passage(next));
    }
    at
}

/// The first name of a list that a level announces: `tại 4/15 xã: A, B và C`.
fn announced(sentence: &Sentence<'_>, at: usize) -> Option<Range<usize>> {
    let (len, ()) = LEVELS.longest(sentence.at(at))?;
    // `tại 6 huyện, thành phố: A, B`.
    let mut end = at + len;
    while sentence.is_mark(end, ',') {
        let (more, ()) = LEVELS.longest(sentence.at(end + 1))?;
        end += 1 + more;
    }
    if !sentence.is_mark(end, ':') {
        return None;
    }
    name_at(sentence, end + 1).filter(|name| !begins_body(sentence, name.start) && place_at(sentence, name.start).is_none())
}

fn begins_body(sentence: &Sentence<'_>, at: usize) -> bool {
    sentence.bodies().any(|(range, _)| range.start == at)
}
