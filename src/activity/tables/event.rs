//! The kinds of meetings and of inspections, and the words that name them.

use crate::activity::{InspectionKind, MeetingKind};
use crate::grammar::{Lexicon, phrase};

/// What a word says of a meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Event {
    pub(crate) kind: MeetingKind,
    pub(crate) form: Form,
}

/// Whether a word names the event or tells it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// `hội nghị`: its topic stands behind it.
    Noun,
    /// `ra mắt`: it is the head of its topic.
    Verb,
}

const fn noun(kind: MeetingKind) -> Event {
    Event { kind, form: Form::Noun }
}

const fn verb(kind: MeetingKind) -> Event {
    Event { kind, form: Form::Verb }
}

pub(crate) static EVENTS: Lexicon<Event, 68> = Lexicon::new(&[
    (phrase("hội nghị"), noun(MeetingKind::Conference)),
    (phrase("tập huấn"), verb(MeetingKind::Training)),
    (phrase("bồi dưỡng"), verb(MeetingKind::Training)),
    (phrase("đại hội"), noun(MeetingKind::Congress)),
    (phrase("hội thảo"), noun(MeetingKind::Seminar)),
    (phrase("tọa đàm"), noun(MeetingKind::Seminar)),
    (phrase("giao ban"), verb(MeetingKind::Briefing)),
    (phrase("mít tinh"), noun(MeetingKind::Rally)),
    (phrase("lễ mít tinh"), noun(MeetingKind::Rally)),
    (phrase("lễ phát động"), noun(MeetingKind::Rally)),
    (phrase("lễ ra quân"), noun(MeetingKind::Rally)),
    (phrase("phát động"), verb(MeetingKind::Rally)),
    (phrase("ra quân"), verb(MeetingKind::Rally)),
    (phrase("lễ"), noun(MeetingKind::Ceremony)),
    (phrase("ra mắt"), verb(MeetingKind::Ceremony)),
    (phrase("trao quà"), verb(MeetingKind::Ceremony)),
    (phrase("tặng quà"), verb(MeetingKind::Ceremony)),
    (phrase("trao tặng"), verb(MeetingKind::Ceremony)),
    (phrase("trao sinh kế"), verb(MeetingKind::Ceremony)),
    (phrase("trao học bổng"), verb(MeetingKind::Ceremony)),
    (phrase("trao nhà"), verb(MeetingKind::Ceremony)),
    (phrase("trao vốn"), verb(MeetingKind::Ceremony)),
    (phrase("trao giải"), verb(MeetingKind::Ceremony)),
    (phrase("trao bò"), verb(MeetingKind::Ceremony)),
    (phrase("thăm, tặng quà"), verb(MeetingKind::Ceremony)),
    (phrase("khánh thành"), verb(MeetingKind::Ceremony)),
    (phrase("bàn giao"), verb(MeetingKind::Ceremony)),
    (phrase("khởi công"), verb(MeetingKind::Ceremony)),
    (phrase("ký kết"), verb(MeetingKind::Ceremony)),
    (phrase("công bố quyết định"), verb(MeetingKind::Ceremony)),
    (phrase("kỷ niệm"), verb(MeetingKind::Ceremony)),
    (phrase("hội thi"), noun(MeetingKind::Contest)),
    (phrase("cuộc thi"), noun(MeetingKind::Contest)),
    (phrase("hội diễn"), noun(MeetingKind::Contest)),
    (phrase("liên hoan"), noun(MeetingKind::Contest)),
    (phrase("giải bóng"), noun(MeetingKind::Contest)),
    (phrase("họp mặt"), verb(MeetingKind::Gathering)),
    (phrase("gặp mặt"), verb(MeetingKind::Gathering)),
    (phrase("gặp gỡ"), verb(MeetingKind::Gathering)),
    (phrase("diễn đàn"), noun(MeetingKind::Forum)),
    (phrase("đối thoại"), verb(MeetingKind::Forum)),
    (phrase("giao lưu"), verb(MeetingKind::Exchange)),
    (phrase("ngày hội"), noun(MeetingKind::Festival)),
    (phrase("kỳ họp"), noun(MeetingKind::Session)),
    (phrase("phiên họp"), noun(MeetingKind::Session)),
    (phrase("cuộc họp"), noun(MeetingKind::Session)),
    (phrase("họp"), verb(MeetingKind::Session)),
    (phrase("sinh hoạt"), verb(MeetingKind::Session)),
    (phrase("sinh hoạt chuyên đề"), noun(MeetingKind::Session)),
    (phrase("sơ kết"), verb(MeetingKind::Review)),
    (phrase("tổng kết"), verb(MeetingKind::Review)),
    (phrase("sơ tổng kết"), verb(MeetingKind::Review)),
    (phrase("lớp tập huấn"), noun(MeetingKind::Training)),
    (phrase("lớp bồi dưỡng"), noun(MeetingKind::Training)),
    (phrase("khóa tập huấn"), noun(MeetingKind::Training)),
    (phrase("buổi tập huấn"), noun(MeetingKind::Training)),
    (phrase("đhđb"), noun(MeetingKind::Congress)),
    (phrase("đại hội đại biểu"), noun(MeetingKind::Congress)),
    (phrase("hội trại"), noun(MeetingKind::Festival)),
    (phrase("lễ hội"), noun(MeetingKind::Festival)),
    (phrase("mít-tinh"), noun(MeetingKind::Rally)),
    (phrase("lễ mít-tinh"), noun(MeetingKind::Rally)),
    (phrase("hội thao"), noun(MeetingKind::Contest)),
    (phrase("họp báo"), noun(MeetingKind::Session)),
    (phrase("lớp đào tạo"), noun(MeetingKind::Training)),
    (phrase("lớp dạy nghề"), noun(MeetingKind::Training)),
    (phrase("trao"), verb(MeetingKind::Ceremony)),
    (phrase("tặng"), verb(MeetingKind::Ceremony)),
]);

/// Verbs that say of an event that it was held.
pub(crate) static HOLDS: Lexicon<(), 13> = Lexicon::new(&[
    (phrase("tổ chức"), ()),
    (phrase("tổ chức thành công"), ()),
    (phrase("tổ chức khai mạc"), ()),
    (phrase("khai mạc"), ()),
    (phrase("bế mạc"), ()),
    (phrase("khai giảng"), ()),
    (phrase("bế giảng"), ()),
    (phrase("diễn ra"), ()),
    (phrase("tiến hành"), ()),
    (phrase("mở"), ()),
    (phrase("chủ trì"), ()),
    (phrase("tham gia tổ chức"), ()),
    (phrase("triển khai tổ chức"), ()),
]);

/// What may stand between the verb and the kind.
pub(crate) static FILLERS: Lexicon<(), 11> = Lexicon::new(&[
    (phrase("buổi"), ()),
    (phrase("chương trình"), ()),
    (phrase("đêm"), ()),
    (phrase("đợt"), ()),
    (phrase("lớp"), ()),
    (phrase("cuộc"), ()),
    (phrase("chuỗi"), ()),
    (phrase("hoạt động"), ()),
    (phrase("chung kết"), ()),
    (phrase("vòng chung kết"), ()),
    (phrase("khai mạc"), ()),
]);

/// Verbs of inspections.
pub(crate) static INSPECTS: Lexicon<InspectionKind, 11> = Lexicon::new(&[
    (phrase("kiểm tra"), InspectionKind::Inspection),
    (phrase("kiểm tra, giám sát"), InspectionKind::Inspection),
    (phrase("kiểm tra giám sát"), InspectionKind::Inspection),
    (phrase("kiểm tra - giám sát"), InspectionKind::Inspection),
    (phrase("kiểm tra và giám sát"), InspectionKind::Inspection),
    (phrase("giám sát, kiểm tra"), InspectionKind::Inspection),
    (phrase("phúc tra"), InspectionKind::Inspection),
    (phrase("giám sát"), InspectionKind::Supervision),
    (phrase("giám sát chuyên đề"), InspectionKind::Supervision),
    (phrase("phản biện xã hội"), InspectionKind::SocialCriticism),
    (phrase("phản biện"), InspectionKind::SocialCriticism),
]);
