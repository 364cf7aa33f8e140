//! Floor 6, the article: what a page is made of, and the document that is read from it.
//!
//! | on the page | in the article |
//! |---|---|
//! | `Trang chủ > Tin tức`, `Hoạt động của Hội` above the title | `breadcrumb`, a part each |
//! | `Nhập ngày: Thứ 3, Ngày 24 / 11 / 2020`, `15:57, 18/10/2016`, in any place | `posted`, without its label |
//! | `(QNO) - Sáng 5/3, …` | `source`, and a lead that begins behind it |
//! | lines between paragraphs, or beneath `Một số hình ảnh:` | `captions` |
//! | `Tin, ảnh: Ngọc Hà`, `NGỌC HÀ`, `Ngọc Hà - Hội LHPN huyện` | `author`, `source` |
//! | `Các tin khác`, and all that follows | `related`, in which no fact is read |
//!
//! May import: the floors below, chrono. Never: `parser`.

mod block;
mod body;
mod foot;
mod furniture;
mod head;
mod items;
pub(crate) mod layout;
mod lines;
mod linked;
mod next;
mod page;
mod posted;
mod shape;
mod tables;
#[cfg(test)]
mod tests;
#[cfg(test)]
mod tiling;

pub use block::{Block, BlockKind};

use crate::activity::{Campaign, Inspection, Link, Meeting};
use crate::entity::{DocumentRef, Organisation, Person};
use crate::grammar::Tokens;
use crate::note::{Note, NoteKind};
use crate::passage::Passage;
use crate::quantity::Quantity;
use crate::span::Span;
use crate::text::Token;
use crate::time::{Kind, Reference, Timex, Value};
use alloc::vec::Vec;
use chrono::{Datelike, NaiveDate};
use layout::{Layout, Part};

/// A bulletin, read: its parts, and the facts that it holds.
///
/// ```
/// let page = "\
/// Hoạt động của Hội
///
/// Hội LHPN xã Hòa Bình trao quà cho trẻ mồ côi
/// Nhập ngày: Thứ 3, Ngày 24 / 11 / 2020
/// Chiều ngày 20/11/2020, Hội LHPN xã Hòa Bình trao 12 suất quà cho trẻ mồ côi trên địa bàn xã./.
///
/// Ngọc Hà";
/// let article = bantin::Article::parse(page);
/// assert_eq!(article.breadcrumb[0].text, "Hoạt động của Hội");
/// assert_eq!(article.title.as_ref().unwrap().text, "Hội LHPN xã Hòa Bình trao quà cho trẻ mồ côi");
/// assert_eq!(article.author.as_ref().unwrap().text, "Ngọc Hà");
/// assert_eq!(article.paragraphs(), 1);
/// assert!(article.closing_mark);
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Article {
    /// The day that yearless and relative dates were resolved against.
    pub reference: Option<NaiveDate>,
    /// The path above the title, one item a part.
    pub breadcrumb: Vec<Passage>,
    /// The headline.
    pub title: Option<Passage>,
    /// When the page says that it was put up.
    pub posted: Option<Posted>,
    /// The first paragraph, without its dateline.
    pub lead: Option<Passage>,
    /// The paragraphs behind the lead.
    pub body: Vec<Passage>,
    /// The words beneath pictures; one printed twice stands once.
    pub captions: Vec<Passage>,
    /// Who wrote it, without a label.
    pub author: Option<Passage>,
    /// The code of the dateline, or the body beside the author.
    pub source: Option<Passage>,
    /// Links to other news.
    pub related: Vec<Passage>,
    /// Whether `./.`, `…/.` or `../.` stands.
    pub closing_mark: bool,
    /// Every time expression, the posted time included, in the order of the text.
    pub timexes: Vec<Timex>,
    /// Every figure, in the order of the text.
    pub quantities: Vec<Quantity>,
    /// The people, each once.
    pub people: Vec<Person>,
    /// The bodies, each spelling once.
    pub organisations: Vec<Organisation>,
    /// The meetings that are reported.
    pub meetings: Vec<Meeting>,
    /// The inspections that are reported.
    pub inspections: Vec<Inspection>,
    /// The campaigns, each once.
    pub campaigns: Vec<Campaign>,
    /// Which meeting, inspection or campaign a time or a figure belongs to, where the sentence says so; in the order of the text.
    pub links: Vec<Link>,
    /// The documents that are cited, each once.
    pub documents: Vec<DocumentRef>,
    /// What was seen and not believed.
    pub notes: Vec<Note>,
    /// The whole page, tiled.
    pub blocks: Vec<Block>,
}

/// When a page says that it was put up.
///
/// ```
/// let article = bantin::Article::parse("Hội thi nấu ăn\nThứ 4, Ngày 24 / 11 / 2020\nHội tổ chức hội thi nấu ăn cho hội viên.");
/// let posted = article.posted.unwrap();
/// assert_eq!(posted.said.text, "Thứ 4, Ngày 24 / 11 / 2020");
/// assert_eq!(posted.value.to_string(), "2020-11-24");
/// assert_eq!(posted.weekday_agrees, Some(false));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Posted {
    /// The words, without a label.
    pub said: Passage,
    /// The day, and the hour where one is said.
    pub value: Value,
    /// Whether the stated weekday is that of the day; nothing where none is stated.
    pub weekday_agrees: Option<bool>,
}

impl Article {
    /// How many paragraphs of prose it has, the lead included.
    ///
    /// ```
    /// let article = bantin::Article::parse("Hội họp\n\nTrao 12 suất quà cho hội viên nghèo.");
    /// assert_eq!(article.paragraphs(), 1);
    /// ```
    #[must_use]
    pub fn paragraphs(&self) -> usize {
        usize::from(self.lead.is_some()) + self.body.len()
    }

    /// The article of a layout: its parts, and no facts yet.
    pub(crate) fn of(text: &str, tokens: &[Token], layout: &Layout) -> Self {
        let passage = |part: &Part| passage(text, tokens, part);
        let all = |kind: BlockKind| layout.of(kind).filter_map(passage).collect::<Vec<_>>();
        let first = |kind: BlockKind| layout.of(kind).find_map(passage);
        Self {
            breadcrumb: layout.of(BlockKind::Breadcrumb).flat_map(|part| steps(text, tokens, part)).collect(),
            title: first(BlockKind::Title),
            lead: first(BlockKind::Lead),
            body: all(BlockKind::Paragraph),
            captions: all(BlockKind::Caption),
            author: first(BlockKind::Author),
            source: first(BlockKind::Source),
            related: all(BlockKind::Related),
            closing_mark: layout.closing_mark,
            blocks: layout.blocks(text, tokens),
            ..Self::default()
        }
    }

    /// Takes the time of posting, if the page has one, and notes a weekday that is not the day's.
    pub(crate) fn set_posted(&mut self, text: &str, tokens: &[Token], layout: &Layout) {
        let Some(timex) = layout.of(BlockKind::Posted).find_map(|part| time_of(tokens, part)) else { return };
        let said = layout.of(BlockKind::Posted).find_map(|part| tokens.get(part.said.clone())).unwrap_or_default();
        let stated = posted::weekday(said);
        let weekday_agrees = stated.zip(timex.value.date()).map(|(stated, day)| day.weekday().number_from_monday() == stated);
        if weekday_agrees == Some(false) {
            self.notes.push(Note { kind: NoteKind::WeekdayAtOdds, span: timex.span });
        }
        self.posted = Some(Posted { said: Passage::of(text, timex.span), value: timex.value, weekday_agrees });
        self.timexes.push(timex);
    }
}

/// The time in a posted line: at its first word, or further on where the time floor reads only a part.
fn time_of(tokens: &[Token], part: &Part) -> Option<Timex> {
    let line = tokens.get(part.said.clone())?;
    let found = |at: usize| crate::time::at(Tokens::window(line, at), &Reference::none()).map(|(timex, _)| timex);
    (0..line.len()).filter_map(found).find(|timex| matches!(timex.kind, Kind::Date | Kind::Time) && timex.value.date().is_some())
}

/// Whether who signs is a body or a desk, and no person.
#[cfg(feature = "schema")]
pub(crate) fn is_body(name: &str) -> bool {
    let name = crate::text::lex(name);
    shape::is_body(&name) || shape::is_desk(&name)
}

/// The words of a part; nothing where it has none.
fn passage(text: &str, tokens: &[Token], part: &Part) -> Option<Passage> {
    let said = tokens.get(part.said.clone())?;
    Some(Passage::of(text, said.first()?.span().join(said.last()?.span())))
}

/// The steps of a path.
fn steps(text: &str, tokens: &[Token], part: &Part) -> Vec<Passage> {
    let said = tokens.get(part.said.clone()).unwrap_or_default();
    let steps = said.split(furniture::parts_steps);
    let steps = steps.map(|step| step.get(shape::bare(step, 0..step.len())).unwrap_or_default());
    let spans = steps.filter_map(|step| Some(step.first()?.span().join(step.last()?.span())));
    spans.map(|span: Span| Passage::of(text, span)).collect()
}
