//! A sentence with the facts that stand in it.

use super::Campaign;
use super::tables::word::SHORTENED;
use crate::entity::{Organisation, Person};
use crate::grammar::Tokens;
use crate::passage::Passage;
use crate::quantity::Quantity;
use crate::span::Span;
use crate::text::{Gap, Kind, Token, Word, WordSet};
use crate::time::Timex;
use core::ops::Range;

/// The facts of a paragraph, in the order of the text.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Facts<'a> {
    pub(crate) timexes: &'a [Timex],
    pub(crate) quantities: &'a [Quantity],
    pub(crate) people: &'a [Person],
    pub(crate) organisations: &'a [Organisation],
    pub(crate) campaigns: &'a [Campaign],
}

impl Facts<'_> {
    /// Those of a part of the paragraph.
    fn within(&self, part: Span) -> Self {
        Self {
            timexes: cut(self.timexes, part, |timex| timex.span),
            quantities: cut(self.quantities, part, |figure| figure.span),
            people: cut(self.people, part, |person| person.name.span),
            organisations: cut(self.organisations, part, |body| body.name.span),
            campaigns: cut(self.campaigns, part, |campaign| campaign.span),
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
    pub(super) facts: Facts<'a>,
    pub(super) from: usize,
    pub(super) to: usize,
    /// Every word of it: most of those that a reader looks for are not there, and one look says so.
    words: WordSet,
}

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
        let words = WordSet::in_tokens(paragraph.get(from..end).unwrap_or_default());
        let sentence = Sentence { text, paragraph, facts: facts.within(span), from, to: end, words };
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
            // A letter or a level before the stop is shortened (`TP. Lam Hạ`), a body is not (`các chị trong tổ TK&VV. Chủ trì: …`);
            // a stop without a gap ends a sentence only where a small word stands before it and a capital behind (`kỷ niệm.Tham dự`).
            let shortened = i.back(1).is_some_and(|before| before.is_all_upper() && before.is_any(SHORTENED) || before.letters() == 1);
            // or a number inside the paragraph and a word (`20/10.Dự lễ`).
            let counted = i.back(1).is_some_and(|before| before.kind() == Kind::Number) && i.back(2).is_some() && next.letters() > 1 && !next.is_all_upper();
            let small = counted || i.back(1).is_some_and(|before| before.kind() == Kind::Word && !before.is_capital() && before.letters() > 1);
            !shortened && if next.is_glued() { small && next.is_capital() } else { next.kind() != Kind::Word || next.is_capital() }
        }
        _ => false,
    }
}

/// The tokens of a span, where they all stand in a part of the paragraph.
fn tokens_of(paragraph: &[Token], part: Range<usize>, span: Span) -> Option<Range<usize>> {
    let start = paragraph.partition_point(|token| token.span().end() <= span.start());
    let end = paragraph.partition_point(|token| token.span().start() < span.end());
    (part.start <= start && start < end && end <= part.end).then_some(start..end)
}

impl<'a> Sentence<'a> {
    /// The same up to a place.
    pub(super) fn until(self, to: usize) -> Self {
        Self { to: to.min(self.to), ..self }
    }

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
        tokens_of(self.paragraph, self.from..self.to, span)
    }

    pub(super) fn times(&self) -> impl Iterator<Item = (Range<usize>, &'a Timex)> {
        let (paragraph, from, to) = (self.paragraph, self.from, self.to);
        self.facts.timexes.iter().filter_map(move |timex| Some((tokens_of(paragraph, from..to, timex.span)?, timex)))
    }

    pub(super) fn figures(&self) -> impl Iterator<Item = (Range<usize>, &'a Quantity)> {
        let (paragraph, from, to) = (self.paragraph, self.from, self.to);
        self.facts.quantities.iter().filter_map(move |figure| Some((tokens_of(paragraph, from..to, figure.span)?, figure)))
    }

    pub(super) fn people(&self) -> impl Iterator<Item = (Range<usize>, &'a Person)> {
        let (paragraph, from, to) = (self.paragraph, self.from, self.to);
        self.facts.people.iter().filter_map(move |person| Some((tokens_of(paragraph, from..to, person.name.span)?, person)))
    }

    pub(super) fn bodies(&self) -> impl Iterator<Item = (Range<usize>, &'a Organisation)> {
        let (paragraph, from, to) = (self.paragraph, self.from, self.to);
        self.facts.organisations.iter().filter_map(move |body| Some((tokens_of(paragraph, from..to, body.name.span)?, body)))
    }

    /// The places at which a word of this set stands.
    pub(super) fn each(&self, words: &'static WordSet) -> impl Iterator<Item = usize> + 'a {
        let from = self.from;
        let to = if self.words.meets(words) { self.to } else { from };
        let tokens = self.paragraph.get(from..to).unwrap_or_default();
        tokens.iter().enumerate().filter(|(_, token)| words.has(**token)).map(move |(at, _)| from + at)
    }

    /// The places from `from` on at which a word stands.
    pub(super) fn find(&self, from: usize, word: Word) -> Option<usize> {
        if self.words.holds(word) { (from..self.to).find(|at| self.is(*at, word)) } else { None }
    }
}
