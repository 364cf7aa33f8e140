//! Floor 5, what happened: meetings, inspections, campaigns, and the roles of their sentences.
//!
//! | said | read |
//! |---|---|
//! | `phong trào “Dân vận khéo”` | a movement, `Dân vận khéo` |
//! | `Tháng hành động vì môi trường` | a month, named by the whole phrase |
//! | `Sáng 5/3, Hội Phụ nữ xã tổ chức hội nghị tổng kết …` | a conference and review: when, who, about what |
//! | `Hội Phụ nữ huyện đã kiểm tra tại 9/9 cơ sở` | an inspection of nine units of nine |
//! | `Phong trào “Sách cũ” quyên góp 320 cuốn sách` | a link: the figure belongs to the movement |
//!
//! Campaigns are read from tokens alone, before any figure, since a name may hold numbers that are no facts. Meetings and
//! inspections are read from sentences whose facts stand: this floor parses no date and no figure. A meeting is told over
//! several paragraphs, so a `Story` collects it.
//!
//! May import: the floors below. Never: `article`, `parser`.

mod calendar;
mod campaign;
mod event;
mod head;
mod inspection;
mod link;
mod links;
mod meeting;
#[cfg(test)]
mod sample;
mod sentence;
mod spot;
mod story;
mod tables;
#[cfg(test)]
mod tests;

pub use campaign::{Campaign, CampaignKind};
pub(crate) use campaign::{NAMES as CAMPAIGNS, campaigns, merge_campaigns};
pub use inspection::{Inspection, InspectionKind, Units};
pub use link::{Activity, Link};
pub use meeting::{Meeting, MeetingKind, Present, Role};
pub(crate) use sentence::Facts;
pub(crate) use story::{Read, Source, Story};
