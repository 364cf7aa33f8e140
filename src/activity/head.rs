//! The roles of the head of a sentence: when, where, who.

use super::calendar::{is_dated, is_day, is_fine};
use super::sentence::Sentence;
use super::tables::who::{BARE, NO_SUBJECTS, ORGANS, TEAMS};
use super::tables::word::{OCCASIONS, WHEN};
use crate::passage::Passage;
use crate::text::{Kind, w};
use crate::time::{Form, Point, Timex, Value};
use core::ops::Range;

/// What the head of a sentence says before its verb.
#[derive(Clone, Debug, Default)]
pub(super) struct Head {
    pub(super) when: Option<Value>,
    pub(super) place: Option<Passage>,
    pub(super) who: Option<Passage>,
    /// Whether `who` is a body that was read as one, and no mere words.
    pub(super) known: bool,
}

/// The most tokens of a subject that is no known body.
const SUBJECT: usize = 12;

impl Sentence<'_> {
    /// What the sentence says before the verb at `verb`, whose adverbs begin at `subject_end`.
    pub(super) fn head(&self, subject_end: usize, verb: usize) -> Head {
        let subject = self.subject(subject_end);
        let start = subject.as_ref().map_or(subject_end, |(range, _)| range.start);
        let when = self.when(self.from, start).or_else(|| self.when(start, subject_end)).or_else(|| self.when_behind(verb));
        let place = self.place_before(start);
        let known = subject.as_ref().is_some_and(|(_, known)| *known);
        Head { when, place, who: subject.and_then(|(range, _)| self.passage(range)), known }
    }

    /// A team that is named by what it does: `Đoàn giám sát số 2 của … do bà … làm trưởng đoàn`.
    pub(super) fn team(&self, end: usize) -> Option<Range<usize>> {
        let start = (self.from..end).find(|at| TEAMS.longest(self.at(*at)).is_some() && (self.begins_part(*at) || self.counted(*at)))?;
        let stop = (start..end).find(|at| self.is_mark(*at, ',') || self.is_mark(*at, '(') || self.is_any(*at, &[w!("do"), w!("gồm")])).unwrap_or(end);
        Some(start..stop)
    }

    /// Whether a number or `các` stands before, which begins a part: `2 tổ kiểm tra của Hội …`.
    fn counted(&self, at: usize) -> bool {
        let several = |before: &usize| self.is(*before, w!("các")) || self.token(*before).is_some_and(|token| token.kind() == Kind::Number);
        let number = at.checked_sub(1).filter(several);
        number.is_some_and(|number| number >= self.from && self.begins_part(number))
    }

    /// Who does it: the first body behind the time that begins a part of the sentence, else the words before the verb.
    fn subject(&self, end: usize) -> Option<(Range<usize>, bool)> {
        let timed = self.times().filter(|(range, _)| range.end <= end).map(|(range, _)| range.end).last().unwrap_or(self.from);
        let bodies = || self.bodies().filter(|(range, _)| range.end <= end).map(|(range, _)| self.with_organ(range));
        let begins = |range: &Range<usize>| self.begins_part(range.start);
        if let Some(body) = self.team(end).or_else(|| bodies().find(|range| range.start >= timed && begins(range))) {
            return Some((body, true));
        }
        match self.words_before(timed, end) {
            Some(words) => Some((words, false)),
            None => bodies().find(begins).map(|body| (body, true)),
        }
    }

    /// The words before the verb that begin with a capital behind the last comma, where no body is known: `Chi hội 5`.
    fn words_before(&self, timed: usize, end: usize) -> Option<Range<usize>> {
        let parts = |at: &usize| self.token(*at).is_some_and(|token| matches!(token.as_mark(), Some(',' | ':' | '-')));
        let start = (self.from..end).rev().take(SUBJECT + 1).find(parts).map_or(self.from, |at| at + 1).max(timed);
        let joined = (start..end).find(|at| self.is(*at, w!("cùng")) || self.at(*at).reads(&[w!("phối"), w!("hợp")])).unwrap_or(end);
        let capital = self.token(start).is_some_and(|token| token.is_capital());
        let vague = self.is_any(start, NO_SUBJECTS);
        (capital && !vague && joined > start + 1 && joined - start <= SUBJECT).then_some(start..joined)
    }

    /// A body with the organ of it that is named before it: `Ban Thường vụ Hội …`.
    pub(super) fn with_organ(&self, body: Range<usize>) -> Range<usize> {
        let organ = (1..=6).rev().find(|len| {
            let start = body.start.checked_sub(*len).filter(|start| *start >= self.from);
            start.is_some_and(|start| ORGANS.longest(self.at(start)).is_some_and(|(taken, ())| taken == *len))
        });
        let mut start = organ.map_or(body.start, |len| body.start - len);
        // `Đảng ủy, HĐND, UBND xã …` share the level and the place of the last.
        while let Some(len) = (2..=4).find(|len| {
            let before = start.checked_sub(*len).filter(|before| *before >= self.from);
            let joined = self.is_mark(start.saturating_sub(1), ',') || self.is_mark(start.saturating_sub(1), '-') || self.is(start.saturating_sub(1), w!("và"));
            joined
                && before.is_some_and(|before| {
                    BARE.longest(self.at(before)).is_some_and(|(taken, ())| taken + 1 == *len) && self.token(before).is_some_and(|token| token.is_capital())
                })
        }) {
            start -= len;
        }
        start..body.end
    }

    /// Whether a part of the sentence begins here: at its head, behind a mark or behind a time.
    pub(super) fn begins_part(&self, at: usize) -> bool {
        at == self.from
            || self.token(at - 1).is_some_and(|before| matches!(before.as_mark(), Some(',' | ';' | ':' | '-' | ')' | '*' | '•' | '+')))
            || self.token(at - 1).is_some_and(|before| self.ends_a_time(before.span().end()))
            || self.is(at - 1, w!("qua"))
    }

    /// Whether a time ends at this byte. Times stand in their order and apart.
    fn ends_a_time(&self, end: u32) -> bool {
        let at = self.facts.timexes.partition_point(|timex| timex.span.end() < end);
        self.facts.timexes.get(at).is_some_and(|timex| timex.span.end() == end)
    }

    /// The time that is told between two places, in a part of the sentence that tells of no feast and no document.
    fn when(&self, from: usize, to: usize) -> Option<Value> {
        let (range, timex) = self.times().filter(|(range, timex)| range.start >= from && range.end <= to && self.is_when(range, timex)).last()?;
        let before = self.times().filter(|(earlier, _)| earlier.end <= range.start && earlier.start >= from).last();
        let Some((earlier, first)) = before.filter(|(earlier, first)| self.is_when(earlier, first)) else {
            return Some(timex.value);
        };
        let between = earlier.end..range.start;
        // `Sáng nay (16/7)`: the bracket only repeats it.
        let says_again = |at: usize| self.is_any(at, &[w!("tức"), w!("nhằm"), w!("là"), w!("ngày")]);
        if self.is_mark(between.start, '(') && (between.start + 1..between.end).all(says_again) {
            return Some(first.value);
        }
        // `ngày 15 và 16/6`: from the first to the last of them.
        let joins = |at: usize| self.is(at, w!("và")) || self.is_mark(at, ',') || self.is_mark(at, '-') || self.is(at, w!("đến")) || self.is(at, w!("ngày"));
        match (first.value.0, timex.value.0) {
            // `Sáng nay, 16/7` says one day twice.
            (Form::Point(a), Form::Point(b)) if between.len() <= 2 && a.date == b.date => Some(first.value),
            (Form::Point(a), Form::Point(b)) if between.clone().all(joins) && is_day(a) && is_day(b) => {
                Some(Value(Form::Range(self.first_of(a, &earlier, from), b)))
            }
            _ => Some(timex.value),
        }
    }

    /// The first of several days that are listed.
    fn first_of(&self, day: Point, range: &Range<usize>, from: usize) -> Point {
        let before = self.times().filter(|(earlier, _)| earlier.start >= from && earlier.end < range.start).last();
        match before {
            Some((earlier, timex)) if earlier.end + 1 == range.start && self.is_mark(earlier.end, ',') => match timex.value.0 {
                Form::Point(point) if is_day(point) => point,
                _ => day,
            },
            _ => day,
        }
    }

    /// The time that is told behind the verb: `… vào ngày 5/3`.
    fn when_behind(&self, verb: usize) -> Option<Value> {
        let told = |range: &Range<usize>| {
            let before = |behind: usize| range.start.checked_sub(behind).is_some_and(|at| at > verb && self.is_any(at, WHEN));
            // `… tổ chức hội nghị rút kinh nghiệm, chiều 19/8`.
            let last = range.start > verb && self.is_mark(range.start - 1, ',') && range.end + 1 >= self.to;
            let held = range.start > verb && self.is(range.start - 1, w!("chức"));
            held || before(1) || before(2) || range.start <= verb + 4 || last
        };
        let (first, timex) = self.times().find(|(range, timex)| range.start > verb && is_dated(timex) && is_fine(timex) && told(range))?;
        // `… trong các ngày 3, 4 và 5/12`: from the first to the last of them.
        let listed = first.start.checked_sub(1).is_some_and(|at| self.is_any(at, &[w!("các"), w!("ngày")])) || self.is(first.start, w!("ngày"));
        let (mut end, mut last) = (first.end, timex.value);
        for (range, more) in self.times().filter(|(range, timex)| listed && range.start > first.start && is_dated(timex) && is_fine(timex)) {
            let joined = range.start == end + 1 && (self.is_mark(end, ',') || self.is(end, w!("và")));
            if !joined {
                break;
            }
            (end, last) = (range.end, more.value);
        }
        match (timex.value.0, last.0) {
            (Form::Point(a), Form::Point(b)) if end > first.end && is_day(a) && is_day(b) => Some(Value(Form::Range(a, b))),
            _ => Some(timex.value),
        }
    }

    /// Whether a time can be that of the event.
    fn is_when(&self, range: &Range<usize>, timex: &Timex) -> bool {
        let start = self.clause(range.start);
        let occasion = self.is_of_occasion(range.start);
        // A square or a street may be named by a day: `tại Quảng trường 2/9`.
        let named = self.is(start, w!("tại")) && self.times().any(|(earlier, timex)| earlier.end <= start && is_fine(timex));
        // `Tháng hành động (từ 15/11 đến 15/12)`: an aside on what was named.
        let aside = range.start > self.from && self.is_mark(range.start - 1, '(') && self.is(range.start, w!("từ"));
        is_dated(timex) && !occasion && !named && !aside
    }

    /// Where the clause begins that a place is in.
    fn clause(&self, at: usize) -> usize {
        (self.from..at).rev().find(|at| self.is_mark(*at, ',') || self.is_mark(*at, ';')).map_or(self.from, |at| at + 1)
    }

    /// Whether a clause speaks of a feast, an anniversary or a document before a place in it.
    pub(super) fn is_of_occasion(&self, at: usize) -> bool {
        self.is_of_occasion_from(self.from, at)
    }

    /// The same of the words from a place on. The day of a document may stand behind a comma: `Quyết định số 12/QĐ-TLĐ, ngày 5/3`.
    pub(super) fn is_of_occasion_from(&self, from: usize, at: usize) -> bool {
        let code = |at: usize| self.token(at).is_some_and(|token| token.is_all_upper() && token.is_glued() && token.letters() > 1);
        let cited = self.is_mark(at.saturating_sub(1), ',') && at >= from + 2 && code(at - 2);
        cited || (self.clause(at).max(from)..at).any(|at| OCCASIONS.longest(self.at(at)).is_some())
    }

    /// The words behind `tại` before who does it.
    pub(super) fn place_before(&self, end: usize) -> Option<Passage> {
        let found = (self.from..end).find(|at| self.is(*at, w!("tại")) && (self.begins_part(*at) || self.is_mark(at.saturating_sub(1), ')')))?;
        let start = found + 1;
        let timed =
            self.times().filter(|(range, timex)| self.is_when(range, timex)).map(|(range, _)| range.start).find(|at| *at > start && *at < end).unwrap_or(end);
        // The words before the time (`vào`, `sáng`) stand behind the last comma.
        let stop = if timed < end { (start..timed).rev().find(|at| self.is_mark(*at, ',')).unwrap_or(timed) } else { end };
        // What stands in brackets behind a place explains it.
        let stop = (start..stop).find(|at| self.is_mark(*at, '(')).unwrap_or(stop);
        self.passage(start..stop)
    }
}
