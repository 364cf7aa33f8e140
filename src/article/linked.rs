//! What an app asks of the links: the facts of an activity, and the activity of a fact.

use super::Article;
use crate::activity::{Activity, Meeting};
use crate::quantity::Quantity;
use crate::span::Span;
use crate::time::Timex;

impl Article {
    /// The figures of a meeting, an inspection or a campaign, in the order of the text.
    ///
    /// ```
    /// use bantin::{Article, activity::Activity};
    /// let page = "Tin Hội\n\nPhong trào “Sách cũ” đã quyên góp 320 cuốn sách. Cả xã có 9 thôn.";
    /// let article = Article::parse(page);
    /// let figures: Vec<&str> = article.quantities_of(Activity::Campaign(0)).map(|figure| figure.span.slice(page)).collect();
    /// assert_eq!(figures, ["320 cuốn"]);
    /// ```
    pub fn quantities_of(&self, activity: Activity) -> impl Iterator<Item = &Quantity> {
        self.quantities.iter().filter(move |figure| self.activity_of(figure.span) == Some(activity))
    }

    /// The times of a meeting, an inspection or a campaign, in the order of the text.
    ///
    /// ```
    /// use bantin::{Article, activity::Activity};
    /// let page = "Tin Hội\n\nTừ ngày 5 - 9/3/2024, Hội LHPN xã Lam Hạ đã kiểm tra công tác Hội tại 7/9 chi hội.";
    /// let article = Article::parse(page);
    /// let times: Vec<&str> = article.timexes_of(Activity::Inspection(0)).map(|timex| timex.span.slice(page)).collect();
    /// assert_eq!(times, ["ngày 5 - 9/3/2024"]);
    /// ```
    pub fn timexes_of(&self, activity: Activity) -> impl Iterator<Item = &Timex> {
        self.timexes.iter().filter(move |timex| self.activity_of(timex.span) == Some(activity))
    }

    /// What the fact with this span belongs to.
    ///
    /// ```
    /// use bantin::{Article, activity::Activity};
    /// let article = Article::parse("Tin Hội\n\nNgày 5/3/2024, Hội LHPN xã Lam Hạ đã kiểm tra công tác Hội tại 7/9 chi hội.");
    /// assert_eq!(article.activity_of(article.quantities[0].span), Some(Activity::Inspection(0)));
    /// ```
    #[must_use]
    pub fn activity_of(&self, fact: Span) -> Option<Activity> {
        let at = self.links.binary_search_by_key(&fact, |link| link.span).ok()?;
        self.links.get(at).map(|link| link.activity)
    }

    /// The figures that say how many were at a meeting: those within its `attendees`.
    ///
    /// ```
    /// let article = bantin::Article::parse("Tin Hội\n\nSáng 5/3/2024, Hội LHPN xã Lam Hạ tổ chức tập huấn nghề may cho 40 hội viên.");
    /// let figures: Vec<String> = article.attendance_of(&article.meetings[0]).map(|figure| figure.to_string()).collect();
    /// assert_eq!(figures, ["40 hội viên"]);
    /// ```
    pub fn attendance_of<'a>(&'a self, meeting: &Meeting) -> impl Iterator<Item = &'a Quantity> {
        let words = meeting.attendees.as_ref().map(|came| came.span);
        self.quantities.iter().filter(move |figure| words.is_some_and(|words| words.contains(figure.span)))
    }
}
