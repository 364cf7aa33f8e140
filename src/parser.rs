//! Floor 7, the one pipeline: text to tokens, tokens to blocks, blocks to facts.
//!
//! A text is lexed once. The layout types its blocks; the posted time, or the caller's day, is what relative dates are
//! resolved against. Then each block that is the article's own is read: first the names in which no figure is (campaigns,
//! what stands in quotation marks, people, bodies, documents), then the figures between them, then what happened.
//!
//! May import: every floor.

use crate::activity::{self, Campaign, Read, Source, Story};
use crate::article::layout::{self, Layout, Part};
use crate::article::{Article, BlockKind};
use crate::entity::{self, DocumentRef, Organisation, Person};
use crate::grammar::{Claim, Starts, Tokens};
use crate::note::{Note, NoteKind};
use crate::number::guard::GUARDS;
use crate::quantity::{self, Quantity};
use crate::text::{Kind, Token, cut, lex};
use crate::time::{self, Heard, Policy, Reference, Timex, starts};
use alloc::vec::Vec;
use chrono::{NaiveDate, NaiveDateTime};
use core::ops::Range;

/// A posted day that is further than this from the lead's is not the article's.
const YEAR: i64 = 366;

/// Reads bulletins. A parser is a value without state: it can be a constant, and one serves for any number of texts.
///
/// ```
/// use bantin::Parser;
/// use chrono::NaiveDate;
/// const PARSER: Parser = Parser::new();
/// let day = NaiveDate::from_ymd_opt(2020, 11, 24).unwrap();
/// let article = PARSER.reference(day).parse("Hội thi nấu ăn\n\nSáng 20/11, Hội tổ chức hội thi nấu ăn cho hội viên.");
/// assert_eq!(article.reference, Some(day));
/// assert_eq!(article.timexes[0].value.to_string(), "2020-11-20TMO");
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Parser {
    reference: Reference,
    policy: Policy,
}

impl Parser {
    /// A parser that knows no day but what a page says, and takes the nearest year.
    ///
    /// ```
    /// let article = bantin::Parser::new().parse("");
    /// assert_eq!(article, bantin::Article::default());
    /// ```
    #[must_use]
    pub const fn new() -> Self {
        Self { reference: Reference::none(), policy: Policy::Nearest }
    }

    /// The day to resolve dates against where a page says none.
    ///
    /// ```
    /// let day = chrono::NaiveDate::from_ymd_opt(2020, 11, 24).unwrap();
    /// let parser = bantin::Parser::new().reference(day);
    /// assert_eq!(parser.timexes("hôm qua")[0].value.to_string(), "2020-11-23");
    /// ```
    #[must_use]
    pub const fn reference(self, day: NaiveDate) -> Self {
        Self { reference: Reference::on(day), ..self }
    }

    /// The same with the time of that day, for `5 phút trước` and its like.
    ///
    /// ```
    /// let moment = chrono::NaiveDate::from_ymd_opt(2020, 11, 24).unwrap().and_hms_opt(9, 30, 0).unwrap();
    /// let parser = bantin::Parser::new().moment(moment);
    /// assert_eq!(parser.timexes("5 phút trước")[0].value.to_string(), "2020-11-24T09:25");
    /// ```
    #[must_use]
    pub const fn moment(self, moment: NaiveDateTime) -> Self {
        Self { reference: Reference::at(moment), ..self }
    }

    /// Which year a date without one is given.
    ///
    /// ```
    /// use bantin::{Parser, time::Policy};
    /// let day = chrono::NaiveDate::from_ymd_opt(2020, 11, 24).unwrap();
    /// let parser = Parser::new().reference(day).policy(Policy::Future);
    /// assert_eq!(parser.timexes("ngày 20/11")[0].value.to_string(), "2021-11-20");
    /// ```
    #[must_use]
    pub const fn policy(self, policy: Policy) -> Self {
        Self { policy, ..self }
    }

    /// Reads a page. Reading never fails: what was not believed is in the notes.
    ///
    /// ```
    /// let article = bantin::Parser::new().parse("Hội thi\n24/11/2020\n\nHội tổ chức hội thi nấu ăn cho 50 hội viên.");
    /// assert_eq!(article.reference.unwrap().to_string(), "2020-11-24");
    /// ```
    #[must_use]
    pub fn parse(&self, text: &str) -> Article {
        let (text, note) = fit(text);
        let tokens = lex(text);
        let (mut article, ..) = self.read(text, &tokens, &layout::read(text, &tokens), Heard::default());
        article.notes.extend(note);
        article
    }

    /// Reads every article of a page, one at least: one printed behind the other, each with a headline and prose, and several news
    /// under one head that begin with a mark (`*`, `●`, `1.`).
    ///
    /// Each has its own parts and facts, with spans into the whole text, and the blocks of all tile the page. An article for which
    /// no time of posting is said has the day of the one above it.
    ///
    /// ```
    /// let page = "\
    /// Tin hoạt động Hội
    /// 24/11/2020
    ///
    /// * Sáng 20/11, Hội LHPN xã Hòa Bình trao 12 suất quà cho trẻ mồ côi trên địa bàn xã.
    /// * Chiều 21/11, Hội LHPN xã Tân An tổ chức hội thi nấu ăn cho 50 hội viên của 6 chi hội.";
    /// let articles = bantin::Parser::new().parse_all(page);
    /// assert_eq!(articles.len(), 2);
    /// let timex = &articles[1].timexes[0];
    /// assert_eq!((timex.span.slice(page), timex.value.to_string()), ("Chiều 21/11", "2020-11-21TAF".into()));
    /// ```
    #[must_use]
    pub fn parse_all(&self, text: &str) -> Vec<Article> {
        let (text, note) = fit(text);
        let tokens = lex(text);
        let mut above = *self;
        let mut heard = Heard::default();
        let mut articles: Vec<Article> = Vec::new();
        for layout in layout::read_all(text, &tokens) {
            // An item may say `cùng ngày` of the one above it.
            let before = if layout.goes_on { heard } else { Heard::default() };
            let reader = if layout.of(BlockKind::Posted).next().is_some() { self } else { &above };
            let (article, reference, last) = reader.read(text, &tokens, &layout, before);
            (above.reference, heard) = (reference, last);
            articles.push(article);
        }
        if let Some(last) = articles.last_mut() {
            last.notes.extend(note);
        }
        articles
    }

    /// The article of a layout, and what was heard in it.
    fn read(&self, text: &str, tokens: &[Token], layout: &Layout, heard: Heard) -> (Article, Reference, Heard) {
        let mut article = Article::of(text, tokens, layout);
        article.set_posted(text, tokens, layout);
        article.reference = self.day(tokens, layout, &mut article);
        let reference = match article.reference {
            Some(day) if self.reference.day() != Some(day) => {
                // The hour of posting is the now of `30 phút trước`.
                let posted = article.posted.as_ref().and_then(|posted| posted.value.datetime()).filter(|posted| posted.date() == day);
                posted.map_or(Reference::on(day), Reference::at)
            }
            _ => self.reference,
        };
        let said = reference.policy(self.policy);
        let mut facts = Facts { heard, ..Facts::default() };
        let mut story = Story::new();
        // The title comes first, wherever it stands: what it names, the lead tells.
        let (title, rest): (Vec<&Part>, Vec<&Part>) = layout.parts.iter().filter(|part| part.kind.is_content()).partition(|part| part.kind == BlockKind::Title);
        let parts: Vec<(Source, &[Token])> =
            title.into_iter().chain(rest).map(|part| (source(part.kind), tokens.get(part.said.clone()).unwrap_or_default())).collect();
        let paragraphs: Vec<&[Token]> = parts.iter().map(|(_, paragraph)| *paragraph).collect();
        let read = facts.read(text, &paragraphs, &said);
        for ((source, paragraph), range) in parts.iter().zip(read) {
            story.paragraph(*source, text, paragraph, &facts.within(&range));
        }
        let heard = facts.put_into(story.finish(), &mut article);
        (article, reference, heard)
    }

    /// Every time expression of a text, which is taken as one paragraph after the other and no page.
    ///
    /// ```
    /// let timexes = bantin::Parser::new().timexes("Ngày 24/11/2020, họp 2 giờ.");
    /// assert_eq!(timexes[0].value.to_string(), "2020-11-24");
    /// ```
    #[must_use]
    pub fn timexes(&self, text: &str) -> Vec<Timex> {
        self.facts(text).timexes
    }

    /// Every figure of a text, which is taken as one paragraph after the other and no page.
    ///
    /// ```
    /// let quantities = bantin::Parser::new().quantities("Trao 12 suất quà, trị giá 6 triệu đồng.");
    /// assert_eq!(quantities.len(), 2);
    /// ```
    #[must_use]
    pub fn quantities(&self, text: &str) -> Vec<Quantity> {
        self.facts(text).quantities
    }

    /// Every time expression and every figure of a text, in one pass.
    ///
    /// ```
    /// let (timexes, quantities) = bantin::Parser::new().figures("Ngày 24/11/2020, trao 12 suất quà.");
    /// assert_eq!((timexes.len(), quantities.len()), (1, 1));
    /// ```
    #[must_use]
    pub fn figures(&self, text: &str) -> (Vec<Timex>, Vec<Quantity>) {
        let facts = self.facts(text);
        (facts.timexes, facts.quantities)
    }

    fn facts(&self, text: &str) -> Facts {
        let text = cut(text);
        let tokens = lex(text);
        let reference = self.reference.policy(self.policy);
        let mut facts = Facts::default();
        let paragraphs: Vec<&[Token]> = tokens.chunk_by(|_, next| next.gap() < crate::text::Gap::Blank).collect();
        facts.read(text, &paragraphs, &reference);
        facts
    }

    /// The day of the article: the posted one, unless it is far from all that the lead says; else the caller's.
    fn day(&self, tokens: &[Token], layout: &Layout, article: &mut Article) -> Option<NaiveDate> {
        let Some(posted) = article.posted.as_ref() else { return self.reference.day() };
        let Some(day) = posted.value.date() else { return self.reference.day() };
        let far = |other: &NaiveDate| day.signed_duration_since(*other).num_days().abs() > YEAR;
        // The first day that is near settles it; most leads begin with one.
        let mut first = None;
        for other in layout.of(BlockKind::Lead).flat_map(|part| full_days(tokens, part)) {
            if !far(&other) {
                return Some(day);
            }
            first = first.or(Some(other));
        }
        if first.is_some() {
            article.notes.push(Note { kind: NoteKind::PostedFarFromLead, span: posted.said.span });
        }
        first.or(Some(day))
    }
}

impl Article {
    /// Reads a page with a parser as it is by default.
    ///
    /// ```
    /// let article = bantin::Article::parse("Hội thi nấu ăn\n\nHội tổ chức hội thi nấu ăn cho hội viên.");
    /// assert_eq!(article.title.unwrap().text, "Hội thi nấu ăn");
    /// ```
    #[must_use]
    pub fn parse(text: &str) -> Self {
        Parser::new().parse(text)
    }

    /// Reads every article of a page, one at least; [`Parser::parse_all`] says where they are parted.
    ///
    /// ```
    /// use bantin::Article;
    /// let page = "\
    /// Hội LHPN xã Lam Hạ tổ chức hội thi nấu ăn
    /// 24/11/2020
    /// Sáng 20/11, Hội LHPN xã Lam Hạ tổ chức hội thi nấu ăn cho 50 hội viên của 6 chi hội trên địa bàn.
    ///
    /// Hội LHPN xã Hòa Bình trao quà cho trẻ mồ côi
    /// 12/03/2021
    /// Chiều 10/3, Hội LHPN xã Hòa Bình trao 12 suất quà cho trẻ mồ côi, mỗi suất trị giá 500.000 đồng.";
    /// let articles = Article::parse_all(page);
    /// let days: Vec<_> = articles.iter().map(|article| article.timexes[1].value.to_string()).collect();
    /// assert_eq!(days, ["2020-11-20TMO", "2021-03-10TAF"]);
    /// assert_eq!(articles[1].title.as_ref().unwrap().text, "Hội LHPN xã Hòa Bình trao quà cho trẻ mồ côi");
    /// let tiled: String = articles.iter().flat_map(|article| &article.blocks).map(|block| block.span.slice(page)).collect();
    /// assert_eq!(tiled, page);
    /// ```
    #[must_use]
    pub fn parse_all(text: &str) -> Vec<Self> {
        Parser::new().parse_all(text)
    }
}

/// What can be read of a text, and a note where that is not all.
fn fit(text: &str) -> (&str, Option<Note>) {
    let read = cut(text);
    let end = read.len() as u32;
    (read, (read.len() < text.len()).then_some(Note { kind: NoteKind::TooLong, span: crate::Span::new(end, end) }))
}

/// The days that a part says in full. The day of a document (`số 23/KH-BTV ngày …`) is not the article's.
fn full_days<'t>(tokens: &'t [Token], part: &Part) -> impl Iterator<Item = NaiveDate> + 't {
    let line = tokens.get(part.said.clone()).unwrap_or_default();
    let mut at = 0;
    core::iter::from_fn(move || {
        while let Some(token) = line.get(at) {
            let i = Tokens::window(line, at);
            let found = if time::STARTS.admit(*token) { time::at(i, &Reference::none()) } else { None };
            at += found.as_ref().map_or(1, |(_, len)| (*len).max(1));
            let cited = i.back(1).is_some_and(|before| before.is_all_upper() && before.letters() > 1);
            let day = found.and_then(|(timex, _)| timex.value.date()).filter(|_| !cited);
            if day.is_some() {
                return day;
            }
        }
        None
    })
}

/// What is read so far.
#[derive(Default)]
struct Facts {
    timexes: Vec<Timex>,
    quantities: Vec<Quantity>,
    people: Vec<Person>,
    organisations: Vec<Organisation>,
    documents: Vec<DocumentRef>,
    campaigns: Vec<Campaign>,
    notes: Vec<Note>,
    heard: Heard,
}

/// How many facts there are.
#[derive(Clone, Copy)]
struct Counts {
    timexes: usize,
    quantities: usize,
    people: usize,
    organisations: usize,
    campaigns: usize,
}

impl Facts {
    /// Adds the figure of a claim.
    fn figure(&mut self, text: &str, here: Tokens<'_>, claim: &Claim<quantity::Said>) {
        let (quantity, note) = quantity::sense(text, here, claim);
        self.quantities.push(quantity);
        self.notes.extend(note);
    }

    /// Reads paragraphs, and says where the facts of each begin and end. One reader goes over all of them before the next one:
    /// a reader whose code is at hand is faster by a sixth. Names come first, then the figures between them.
    fn read(&mut self, text: &str, paragraphs: &[&[Token]], reference: &Reference) -> Vec<Range<Counts>> {
        let campaigns: Vec<_> = paragraphs.iter().map(|paragraph| activity::campaigns(text, paragraph)).collect();
        let entities = entity::read(text, paragraphs, reference);
        let walk = paragraphs.iter().zip(campaigns).zip(entities);
        let read = walk.map(|((paragraph, mut campaigns), mut entities)| {
            let start = self.counts();
            let mut names = campaigns.quoted;
            names.append(&mut entities.names);
            names.sort_unstable_by_key(|name| (name.start, name.end));
            read_figures(text, paragraph, &names, reference, self);
            self.people.append(&mut entities.people);
            self.organisations.append(&mut entities.organisations);
            self.documents.append(&mut entities.documents);
            self.campaigns.append(&mut campaigns.found);
            start..self.counts()
        });
        read.collect()
    }

    /// The facts of a paragraph.
    fn within(&self, range: &Range<Counts>) -> activity::Facts<'_> {
        let Range { start, end } = range;
        activity::Facts {
            timexes: self.timexes.get(start.timexes..end.timexes).unwrap_or_default(),
            quantities: self.quantities.get(start.quantities..end.quantities).unwrap_or_default(),
            people: self.people.get(start.people..end.people).unwrap_or_default(),
            organisations: self.organisations.get(start.organisations..end.organisations).unwrap_or_default(),
            campaigns: self.campaigns.get(start.campaigns..end.campaigns).unwrap_or_default(),
        }
    }

    fn counts(&self) -> Counts {
        Counts {
            timexes: self.timexes.len(),
            quantities: self.quantities.len(),
            people: self.people.len(),
            organisations: self.organisations.len(),
            campaigns: self.campaigns.len(),
        }
    }

    /// Merges what was said of the same thing twice, and puts all into the order of the text.
    fn put_into(mut self, story: Read, article: &mut Article) -> Heard {
        article.timexes.append(&mut self.timexes);
        article.timexes.sort_by_key(|timex| timex.span);
        article.quantities = self.quantities;
        article.quantities.sort_by_key(|quantity| quantity.span);
        article.people = entity::merge_people(self.people);
        article.organisations = entity::merge_organisations(self.organisations);
        article.documents = entity::merge_documents(self.documents);
        let (campaigns, merged) = activity::merge_campaigns(self.campaigns);
        article.campaigns = campaigns;
        article.links = story.links.into_iter().map(|link| link.merged(&merged)).collect();
        article.meetings = story.meetings;
        article.inspections = story.inspections;
        article.notes.append(&mut self.notes);
        article.notes.sort_by_key(|note| note.span);
        self.heard
    }
}

/// What a block is to the story of the article.
const fn source(kind: BlockKind) -> Source {
    match kind {
        BlockKind::Title | BlockKind::Kicker => Source::Title,
        BlockKind::Caption => Source::Caption,
        _ => Source::Body,
    }
}

/// Times, figures and guards, left to right between the names: the longest claim wins, then time, then guard, then figure.
fn read_figures(text: &str, paragraph: &[Token], names: &[Range<usize>], reference: &Reference, facts: &mut Facts) {
    let (mut at, mut done) = (0, 0);
    let mut names = names.iter().peekable();
    // Most tokens begin nothing, inside of names and out of them.
    while let Some(next) = paragraph.get(at..).and_then(begins) {
        at += next;
        while names.next_if(|name| name.end <= at).is_some() {}
        let (name, next) = names.peek().map_or((None, paragraph.len()), |name| (Some(name.end).filter(|_| name.start <= at), name.start));
        if let Some(end) = name {
            (at, done) = (end, end);
            continue;
        }
        let here = Tokens::window(paragraph, at);
        let taken = if starts(here, done) { claim(text, here, next.saturating_sub(at), reference, facts) } else { 0 };
        at += taken.max(1);
        if taken > 0 {
            done = at;
        }
    }
}

/// How far on the next token is that may begin a time, a figure or a guard.
fn begins(rest: &[Token]) -> Option<usize> {
    let behind = rest.iter().skip(1).map(Token::kind).chain([Kind::Mark]);
    rest.iter().zip(behind).position(|(token, behind)| STARTS.admit(*token) || behind == Kind::Number && BEFORE_A_NUMBER.admit(*token))
}

/// What a time, a figure or a guard can start with, and what a guard starts with where a number stands behind.
static STARTS: Starts = time::STARTS.or(quantity::STARTS).or(GUARDS.starts());
static BEFORE_A_NUMBER: Starts = GUARDS.starts_before_a_number();

/// The best claim at a place, of at most so many tokens; it puts its fact to the others and says how many tokens it took.
fn claim(text: &str, here: Tokens<'_>, most: usize, reference: &Reference, facts: &mut Facts) -> usize {
    let fits = |len: &usize| *len > 0 && *len <= most;
    let time = time::claim(here).filter(|claim| fits(&claim.len));
    let figure = quantity::claim(here).filter(|claim| fits(&claim.len));
    let guard = GUARDS.claim(here, |_| true).map(|claim| claim.len).filter(fits).unwrap_or_default();
    match (time, figure) {
        (Some(time), figure) if time.len >= guard && figure.as_ref().is_none_or(|figure| time.len >= figure.len) => {
            let (timex, note, taken) = time::understand(here, &time, reference, &mut facts.heard);
            // Of two that claim the same words the one with sense has them: `20/20 cơ sở` is no void day.
            if let (None, Some(figure)) = (&timex, figure.filter(|figure| figure.len == time.len)) {
                facts.figure(text, here, &figure);
                return figure.len;
            }
            facts.timexes.extend(timex);
            facts.notes.extend(note);
            taken
        }
        (_, Some(figure)) if figure.len > guard => {
            facts.figure(text, here, &figure);
            figure.len
        }
        _ => guard,
    }
}
