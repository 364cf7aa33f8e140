//! A sentence with the facts that stand in it, and the roles of its head: when, where, who.

use super::tables::word::{BARE, LEVELS, NO_SUBJECTS, OCCASIONS, ORGANS, SHORT_LEVELS, TEAMS, WHEN};
use crate::entity::{Organisation, Person};
use crate::grammar::Tokens;
use crate::passage::Passage;
use crate::quantity::Quantity;
use crate::span::Span;
use crate::text::{Gap, Kind, Token, Word, WordSet, w};
use crate::time::{self, Date, Form, Point, Timex, Value};
use core::ops::Range;

/// The facts of a paragraph, in the order of the text.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Facts<'a> {
    pub(crate) timexes: &'a [Timex],
    pub(crate) quantities: &'a [Quantity],
    pub(crate) people: &'a [Person],
    pub(crate) organisations: &'a [Organisation],
}

impl Facts<'_> {
    /// Those of a part of the paragraph.
    fn within(&self, part: Span) -> Self {
        Self {
            timexes: cut(self.timexes, part, |timex| timex.span),
            quantities: cut(self.quantities, part, |figure| figure.span),
            people: cut(self.people, part, |person| person.name.span),
            organisations: cut(self.organisations, part, |body| body.name.span),
        }
    }
}

/// The facts, which stand in their order, that begin in a part of the text.
fn cut<F>(facts: &[F], part: Span, span: impl Fn(&F) -> Span) -> &[F] {
    let from = facts.partition_point(|fact| span(fact).start() < part.start());
    let to = facts.partition_point(|fact| span(fact).start() < part.end());
    facts.get(from..to).unwrap_or_default()
}

/// A sentence: tokens of a paragraph from a place to a place.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sentence<'a> {
    pub(super) text: &'a str,
    paragraph: &'a [Token],
    facts: Facts<'a>,
    pub(super) from: usize,
    pub(super) to: usize,
}

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
/// The most tokens of a sentence: what is longer is cut, so that reading stays linear.
const LONGEST: usize = 320;

/// The sentences of a paragraph.
pub(super) fn sentences<'a>(text: &'a str, paragraph: &'a [Token], facts: Facts<'a>) -> impl Iterator<Item = Sentence<'a>> {
    let mut from = 0;
    core::iter::from_fn(move || {
        if from >= paragraph.len() {
            return None;
        }
        let most = paragraph.len().min(from + LONGEST);
        let end = (from..most).find(|at| ends(paragraph, *at)).map_or(most, |at| at + 1);
        let span = Tokens::window(paragraph, from).span(1).join(Tokens::window(paragraph, end.saturating_sub(1)).span(1));
        let sentence = Sentence { text, paragraph, facts: facts.within(span), from, to: end };
        from = end;
        Some(sentence)
    })
}

/// Whether a sentence ends with this token.
fn ends(paragraph: &[Token], at: usize) -> bool {
    let Some(mark) = paragraph.get(at).and_then(Token::as_mark) else {
        return false;
    };
    let i = Tokens::window(paragraph, at);
    let Some(next) = i.get(1) else { return true };
    if next.gap() == Gap::Blank {
        return true;
    }
    match mark {
        '!' | '?' | '…' => next.is_capital(),
        '.' => {
            // A short word in capitals before the stop is an abbreviation (`TP. Lam Hạ`); a stop without a gap ends a
            // sentence only where a small word stands before it and a capital behind (`kỷ niệm.Tham dự`).
            let shortened = i.back(1).is_some_and(|before| before.is_all_upper() && before.letters() <= 2 || before.letters() == 1);
            // or a number inside the paragraph and a word (`20/10.Dự lễ`).
            let counted = i.back(1).is_some_and(|before| before.kind() == Kind::Number) && i.back(2).is_some() && next.letters() > 1 && !next.is_all_upper();
            let small = counted || i.back(1).is_some_and(|before| before.kind() == Kind::Word && !before.is_capital() && before.letters() > 1);
            !shortened && if next.is_glued() { small && next.is_capital() } else { next.kind() != Kind::Word || next.is_capital() }
        }
        _ => false,
    }
}

impl<'a> Sentence<'a> {
    /// The tokens from a place on, to the end of the window.
    pub(super) fn at(&self, at: usize) -> Tokens<'a> {
        Tokens::window(self.paragraph, at)
    }

    pub(super) fn token(&self, at: usize) -> Option<Token> {
        if at < self.to { self.paragraph.get(at).copied() } else { None }
    }

    pub(super) fn is(&self, at: usize, word: Word) -> bool {
        self.token(at).is_some_and(|token| token.is(word))
    }

    pub(super) fn is_mark(&self, at: usize, mark: char) -> bool {
        self.token(at).is_some_and(|token| token.is_mark(mark))
    }

    pub(super) fn is_any(&self, at: usize, words: &[Word]) -> bool {
        self.token(at).is_some_and(|token| token.is_any(words))
    }

    /// The bytes of a range of tokens.
    pub(super) fn span(&self, range: &Range<usize>) -> Span {
        match (self.paragraph.get(range.start), range.end.checked_sub(1).and_then(|last| self.paragraph.get(last))) {
            (Some(first), Some(last)) if range.start < range.end => first.span().join(last.span()),
            _ => Span::default(),
        }
    }

    /// The words of a range, without the marks at its ends; nothing where there are none.
    pub(super) fn passage(&self, range: Range<usize>) -> Option<Passage> {
        let mut range = range;
        let is_loose = |at: usize| self.token(at).is_none_or(|token| matches!(token.as_mark(), Some(',' | '.' | ';' | ':' | '-' | '…')));
        while range.start < range.end && is_loose(range.start) {
            range.start += 1;
        }
        while range.start < range.end && is_loose(range.end - 1) {
            range.end -= 1;
        }
        (range.start < range.end).then(|| Passage::of(self.text, self.span(&range)))
    }

    /// The tokens of a fact, where it stands in the sentence.
    pub(super) fn range(&self, span: Span) -> Option<Range<usize>> {
        let start = self.paragraph.partition_point(|token| token.span().end() <= span.start());
        let end = self.paragraph.partition_point(|token| token.span().start() < span.end());
        (self.from <= start && start < end && end <= self.to).then_some(start..end)
    }

    pub(super) fn times(&self) -> impl Iterator<Item = (Range<usize>, &'a Timex)> {
        let this = *self;
        self.facts.timexes.iter().filter_map(move |timex| Some((this.range(timex.span)?, timex)))
    }

    pub(super) fn figures(&self) -> impl Iterator<Item = (Range<usize>, &'a Quantity)> {
        let this = *self;
        self.facts.quantities.iter().filter_map(move |figure| Some((this.range(figure.span)?, figure)))
    }

    pub(super) fn people(&self) -> impl Iterator<Item = (Range<usize>, &'a Person)> {
        let this = *self;
        self.facts.people.iter().filter_map(move |person| Some((this.range(person.name.span)?, person)))
    }

    pub(super) fn bodies(&self) -> impl Iterator<Item = (Range<usize>, &'a Organisation)> {
        let this = *self;
        self.facts.organisations.iter().filter_map(move |body| Some((this.range(body.name.span)?, body)))
    }

    /// The places at which a word of this set stands.
    pub(super) fn each(&self, words: &'static WordSet) -> impl Iterator<Item = usize> + 'a {
        let from = self.from;
        let tokens = self.paragraph.get(from..self.to).unwrap_or_default();
        tokens.iter().enumerate().filter(|(_, token)| words.has(**token)).map(move |(at, _)| from + at)
    }

    /// The places from `from` on at which a word stands.
    pub(super) fn find(&self, from: usize, word: Word) -> Option<usize> {
        (from..self.to).find(|at| self.is(*at, word))
    }

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
    fn team(&self, end: usize) -> Option<Range<usize>> {
        let start = (self.from..end).find(|at| TEAMS.longest(self.at(*at)).is_some() && self.begins_part(*at))?;
        let stop = (start..end).find(|at| self.is_mark(*at, ',') || self.is_mark(*at, '(') || self.is_any(*at, &[w!("do"), w!("gồm")])).unwrap_or(end);
        Some(start..stop)
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
    fn with_organ(&self, body: Range<usize>) -> Range<usize> {
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
        if between.len() == 1 && self.is_mark(between.start, '(') {
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
            before(1) || before(2) || range.start <= verb + 4
        };
        self.times().filter(|(range, timex)| range.start > verb && is_dated(timex) && is_fine(timex) && told(range)).map(|(_, timex)| timex.value).next()
    }

    /// Whether a time can be that of the event.
    fn is_when(&self, range: &Range<usize>, timex: &Timex) -> bool {
        let start = (self.from..range.start).rev().find(|at| self.is_mark(*at, ',') || self.is_mark(*at, ';')).map_or(self.from, |at| at + 1);
        let occasion = (start..range.start).any(|at| OCCASIONS.longest(self.at(at)).is_some());
        // A square or a street may be named by a day: `tại Quảng trường 2/9`.
        let named = self.is(start, w!("tại")) && self.times().any(|(earlier, timex)| earlier.end <= start && is_fine(timex));
        is_dated(timex) && !occasion && !named
    }

    /// The words behind `tại` before who does it.
    fn place_before(&self, end: usize) -> Option<Passage> {
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

/// Whether a time is a point or a stretch on the calendar.
pub(super) fn is_dated(timex: &Timex) -> bool {
    matches!(timex.kind, time::Kind::Date | time::Kind::Time) && matches!(timex.value.0, Form::Point(_) | Form::Range(..) | Form::Present | Form::Past)
}

/// Whether a time is as fine as a day.
pub(super) fn is_fine(timex: &Timex) -> bool {
    grain(timex.value) == Grain::Day
}

/// How fine a time is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Grain {
    Day,
    Month,
    Coarse,
}

pub(super) fn grain(value: Value) -> Grain {
    match value.0 {
        Form::Point(point) | Form::Range(point, _) => match point.date {
            _ if point.clock.is_some() || is_day(point) => Grain::Day,
            Some(Date::Month(..) | Date::Week(..)) => Grain::Month,
            _ => Grain::Coarse,
        },
        Form::Present | Form::Past => Grain::Day,
        _ => Grain::Coarse,
    }
}

fn is_day(point: Point) -> bool {
    matches!(point.date, Some(Date::Day(..) | Date::DayOfMonth(_) | Date::Weekday(_)))
}

/// The day of a time, without the hour or part of the day.
pub(super) fn day_of(value: Value) -> Value {
    let bare = |point: Point| if point.date.is_some() { Point { clock: None, ..point } } else { point };
    match value.0 {
        Form::Point(point) => Value(Form::Point(bare(point))),
        Form::Range(from, to) if from.date == to.date => Value(Form::Point(bare(from))),
        Form::Range(from, to) => Value(Form::Range(bare(from), bare(to))),
        _ => value,
    }
}

/// The name of the place whose level stands here.
pub(super) fn place_at(sentence: &Sentence<'_>, at: usize) -> Option<Range<usize>> {
    // `P.14`, `TP. Lam Hạ`: the stop belongs to the level.
    if sentence.is_any(at, SHORT_LEVELS) && sentence.token(at).is_some_and(|token| token.is_capital()) && sentence.is_mark(at + 1, '.') {
        return name_at(sentence, at + 2);
    }
    let (len, ()) = LEVELS.longest(sentence.at(at))?;
    name_at(sentence, at + len)
}

/// Whether a place is named here, be it by a number: `phường 3`.
pub(super) fn begins_place(sentence: &Sentence<'_>, at: usize) -> bool {
    let numbered = |len: usize| sentence.token(at + len).is_some_and(|token| token.kind() == Kind::Number);
    place_at(sentence, at).is_some() || LEVELS.longest(sentence.at(at)).is_some_and(|(len, ())| numbered(len))
}

/// Words with capitals that stand together.
pub(super) fn name_at(sentence: &Sentence<'_>, at: usize) -> Option<Range<usize>> {
    let end = (at..sentence.to)
        .find(|at| {
            !sentence.token(*at).is_some_and(|token| token.kind() == Kind::Word && token.is_capital() && (!token.is_all_upper() || token.letters() == 1))
        })
        .unwrap_or(sentence.to);
    (end > at && end - at <= 5).then_some(at..end)
}
