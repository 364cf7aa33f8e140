//! The article as JSON-LD in the terms of schema.org, for search engines and archives.
//!
//! | in the article | in the vocabulary |
//! |---|---|
//! | title, posted line, lead and body, captions, breadcrumb | `headline`, `datePublished`, `articleBody`, `image`, `articleSection` |
//! | author, source | `author`, `sourceOrganization` |
//! | a meeting, an inspection | `about`: an `Event` with `startDate`, `endDate`, `location`, `organizer`, `attendee`, `audience` |
//! | bodies, people | `mentions`: `Organization` with `location`, `Person` with `honorificPrefix` and `jobTitle` |
//! | a document | `citation`: a `Legislation`, or a `CreativeWork` where it makes no law |
//! | a campaign | `keywords` |
//!
//! What the text does not say is left out, and so is what the vocabulary has no term for: figures, notes, spans. A date is
//! printed where its day and year are known; a part of the day is the day.
//!
//! May import: `passage`, `time`, `entity`, `activity`, `article`, chrono, serde.

use crate::activity::{Inspection, Meeting};
use crate::article::{Article, is_body};
use crate::entity::{DocumentKind, DocumentRef, Organisation, OrganisationKind, Person};
use crate::passage::Passage;
use crate::time::Value;
use alloc::string::String;
use alloc::vec::Vec;
use chrono::{NaiveDate, NaiveDateTime};
use serde::Serialize;

/// An article in the terms of schema.org: it serializes as JSON-LD.
///
/// ```
/// let page = "\
/// Hội thi nấu ăn ở Lam Hạ
/// 24/11/2020 08:30
///
/// Sáng 20/11, Hội LHPN xã Lam Hạ tổ chức hội thi nấu ăn cho 50 hội viên. Bà Lê Thị Mây - Chủ tịch Hội LHPN xã dự.";
/// let article = bantin::Article::parse(page);
/// let json = serde_json::to_value(article.schema_org())?;
/// assert_eq!(json["@type"], "NewsArticle");
/// assert_eq!(json["datePublished"], "2020-11-24T08:30:00");
/// assert_eq!(json["about"][0]["startDate"], "2020-11-20");
/// assert_eq!(json["about"][0]["organizer"]["name"], "Hội LHPN xã Lam Hạ");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, Serialize)]
pub struct NewsArticle<'a> {
    #[serde(rename = "@context")]
    context: &'static str,
    #[serde(rename = "@type")]
    kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    headline: Option<&'a str>,
    #[serde(rename = "datePublished", skip_serializing_if = "Option::is_none")]
    published: Option<Moment>,
    #[serde(rename = "inLanguage")]
    language: &'static str,
    #[serde(rename = "articleSection", skip_serializing_if = "Vec::is_empty")]
    sections: Vec<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    author: Option<Agent<'a>>,
    #[serde(rename = "sourceOrganization", skip_serializing_if = "Option::is_none")]
    source: Option<Agent<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    keywords: Vec<&'a str>,
    #[serde(rename = "articleBody", skip_serializing_if = "String::is_empty")]
    body: String,
    #[serde(rename = "image", skip_serializing_if = "Vec::is_empty")]
    images: Vec<Image<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    about: Vec<Event<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    mentions: Vec<Agent<'a>>,
    #[serde(rename = "citation", skip_serializing_if = "Vec::is_empty")]
    citations: Vec<Work<'a>>,
}

impl Article {
    /// The article in the terms of schema.org; see [`NewsArticle`].
    ///
    /// ```
    /// let article = bantin::Article::parse("Hội thi nấu ăn\n\nHội tổ chức hội thi nấu ăn cho hội viên.");
    /// let json = serde_json::to_value(article.schema_org())?;
    /// assert_eq!(json["headline"], "Hội thi nấu ăn");
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[cfg_attr(docsrs, doc(cfg(feature = "schema")))]
    #[must_use]
    pub fn schema_org(&self) -> NewsArticle<'_> {
        self.into()
    }
}

impl<'a> From<&'a Article> for NewsArticle<'a> {
    fn from(article: &'a Article) -> Self {
        let bodies = article.organisations.iter().map(Agent::organisation);
        let people = article.people.iter().map(Agent::person);
        let meetings = article.meetings.iter().map(|meeting| Event::meeting(article, meeting));
        let inspections = article.inspections.iter().map(|inspection| Event::inspection(article, inspection));
        let paragraphs: Vec<&str> = article.lead.iter().chain(&article.body).map(words).collect();
        Self {
            context: "https://schema.org",
            kind: "NewsArticle",
            headline: article.title.as_ref().map(words),
            published: article.posted.as_ref().and_then(|posted| Moment::of(posted.value)),
            language: "vi",
            sections: article.breadcrumb.iter().map(words).collect(),
            author: article
                .author
                .as_ref()
                .map(|author| if is_body(&author.text) { Agent::body(words(author)) } else { Agent::named("Person", words(author)) }),
            source: article.source.as_ref().map(|source| Agent::body(words(source))),
            keywords: article.campaigns.iter().map(|campaign| words(&campaign.name)).collect(),
            body: paragraphs.join("\n\n"),
            images: article.captions.iter().map(|caption| Image { kind: "ImageObject", caption: words(caption) }).collect(),
            about: meetings.chain(inspections).collect(),
            mentions: bodies.chain(people).collect(),
            citations: article.documents.iter().map(Work::of).collect(),
        }
    }
}

/// A day, or a minute on the clock of the place.
#[derive(Clone, Copy, Debug, Serialize)]
#[serde(untagged)]
enum Moment {
    Day(NaiveDate),
    Minute(NaiveDateTime),
}

impl Moment {
    /// Nothing for a month, a year, a day without its year.
    fn of(value: Value) -> Option<Self> {
        value.datetime().map(Self::Minute).or_else(|| value.date().map(Self::Day))
    }

    /// Where a value starts and, where it is a range, where it ends.
    fn ends(value: Option<Value>) -> (Option<Self>, Option<Self>) {
        let start = value.and_then(|value| Self::of(value.start()));
        (start, value.filter(|value| value.end() != *value).and_then(|value| Self::of(value.end())))
    }
}

/// A person or a body.
#[derive(Clone, Debug, Serialize)]
struct Agent<'a> {
    #[serde(rename = "@type")]
    kind: &'static str,
    name: &'a str,
    #[serde(rename = "honorificPrefix", skip_serializing_if = "Option::is_none")]
    honorific: Option<&'a str>,
    #[serde(rename = "jobTitle", skip_serializing_if = "Vec::is_empty")]
    positions: Vec<&'a str>,
    #[serde(rename = "location", skip_serializing_if = "Option::is_none")]
    place: Option<Named<'a>>,
}

impl<'a> Agent<'a> {
    const fn named(kind: &'static str, name: &'a str) -> Self {
        Self { kind, name, honorific: None, positions: Vec::new(), place: None }
    }

    const fn body(name: &'a str) -> Self {
        Self::named("Organization", name)
    }

    fn person(person: &'a Person) -> Self {
        let honorific = person.honorific.as_ref().map(words);
        Self { honorific, positions: person.positions.iter().map(words).collect(), ..Self::named("Person", words(&person.name)) }
    }

    fn organisation(organisation: &'a Organisation) -> Self {
        let kind = match organisation.kind {
            OrganisationKind::School => "EducationalOrganization",
            OrganisationKind::PeoplesCommittee
            | OrganisationKind::PeoplesCouncil
            | OrganisationKind::StateAgency
            | OrganisationKind::Police
            | OrganisationKind::Military => "GovernmentOrganization",
            _ => "Organization",
        };
        Self { place: organisation.place.as_deref().map(Named::place), ..Self::named(kind, words(&organisation.name)) }
    }

    /// The body of a name, with what the article knows of it.
    fn body_of(article: &'a Article, name: &'a Passage) -> Self {
        let known = article.organisations.iter().find(|organisation| organisation.name.text == name.text);
        known.map_or_else(|| Self::body(words(name)), Self::organisation)
    }

    fn person_of(article: &'a Article, name: &'a Passage) -> Self {
        let known = article.people.iter().find(|person| person.name.text == name.text);
        known.map_or_else(|| Self::named("Person", words(name)), Self::person)
    }
}

/// A place, or those whom an event is for.
#[derive(Clone, Debug, Serialize)]
struct Named<'a> {
    #[serde(rename = "@type")]
    kind: &'static str,
    name: &'a str,
}

impl<'a> Named<'a> {
    const fn place(name: &'a str) -> Self {
        Self { kind: "Place", name }
    }
}

#[derive(Clone, Debug, Serialize)]
struct Image<'a> {
    #[serde(rename = "@type")]
    kind: &'static str,
    caption: &'a str,
}

#[derive(Clone, Debug, Serialize)]
struct Event<'a> {
    #[serde(rename = "@type")]
    kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<&'a str>,
    /// The words of the guideline for what it was.
    keywords: Vec<&'static str>,
    #[serde(rename = "startDate", skip_serializing_if = "Option::is_none")]
    start: Option<Moment>,
    #[serde(rename = "endDate", skip_serializing_if = "Option::is_none")]
    end: Option<Moment>,
    #[serde(rename = "location", skip_serializing_if = "Vec::is_empty")]
    places: Vec<Named<'a>>,
    #[serde(rename = "organizer", skip_serializing_if = "Option::is_none")]
    organiser: Option<Agent<'a>>,
    #[serde(rename = "attendee", skip_serializing_if = "Vec::is_empty")]
    attendees: Vec<Agent<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    audience: Option<Named<'a>>,
}

impl<'a> Event<'a> {
    fn meeting(article: &'a Article, meeting: &'a Meeting) -> Self {
        let (start, end) = Moment::ends(meeting.time);
        let among = |name: &Passage| meeting.attendees.as_ref().is_some_and(|attendees| attendees.span.contains(name.span));
        let chair = meeting.chair.iter().map(|chair| Agent::person_of(article, chair));
        let people = article.people.iter().filter(|person| among(&person.name)).map(Agent::person);
        let bodies = article.organisations.iter().filter(|body| among(&body.name)).map(Agent::organisation);
        Self {
            kind: "Event",
            name: meeting.topic.as_ref().map(words),
            keywords: meeting.kinds.iter().map(|kind| kind.as_str()).collect(),
            start,
            end,
            places: meeting.place.iter().map(|place| Named::place(words(place))).collect(),
            organiser: meeting.organiser.as_ref().map(|organiser| Agent::body_of(article, organiser)),
            attendees: chair.chain(people).chain(bodies).collect(),
            audience: meeting.attendees.as_ref().map(|attendees| Named { kind: "Audience", name: words(attendees) }),
        }
    }

    fn inspection(article: &'a Article, inspection: &'a Inspection) -> Self {
        let (start, end) = Moment::ends(inspection.period);
        Self {
            kind: "Event",
            name: inspection.subject.as_ref().map(words),
            keywords: alloc::vec![inspection.kind.as_str()],
            start,
            end,
            places: inspection.places.iter().map(|place| Named::place(words(place))).collect(),
            organiser: inspection.inspector.as_ref().map(|inspector| Agent::body_of(article, inspector)),
            attendees: Vec::new(),
            audience: None,
        }
    }
}

/// A document.
#[derive(Clone, Debug, Serialize)]
#[serde(tag = "@type")]
enum Work<'a> {
    Legislation {
        name: &'a str,
        #[serde(rename = "legislationType")]
        kind: &'static str,
        #[serde(rename = "legislationIdentifier", skip_serializing_if = "Option::is_none")]
        number: Option<&'a str>,
        #[serde(rename = "legislationDate", skip_serializing_if = "Option::is_none")]
        date: Option<NaiveDate>,
        #[serde(rename = "legislationPassedBy", skip_serializing_if = "Option::is_none")]
        issuer: Option<Agent<'a>>,
    },
    CreativeWork {
        name: &'a str,
        genre: &'static str,
        #[serde(rename = "identifier", skip_serializing_if = "Option::is_none")]
        number: Option<&'a str>,
        #[serde(rename = "dateCreated", skip_serializing_if = "Option::is_none")]
        date: Option<NaiveDate>,
        #[serde(rename = "author", skip_serializing_if = "Option::is_none")]
        issuer: Option<Agent<'a>>,
    },
}

impl<'a> Work<'a> {
    fn of(document: &'a DocumentRef) -> Self {
        let (name, number) = (words(&document.name), document.number.as_deref());
        let date = document.date.and_then(|date| date.date());
        let issuer = document.issuer.as_deref().map(Agent::body);
        match document.kind {
            DocumentKind::Law | DocumentKind::Ordinance | DocumentKind::Constitution | DocumentKind::Decree | DocumentKind::Circular => {
                Self::Legislation { name, kind: document.kind.as_str(), number, date, issuer }
            }
            _ => Self::CreativeWork { name, genre: document.kind.as_str(), number, date, issuer },
        }
    }
}

fn words(passage: &Passage) -> &str {
    &passage.text
}
