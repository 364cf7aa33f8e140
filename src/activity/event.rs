//! What a word says of a meeting.

use super::MeetingKind;

/// What a word says of a meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Event {
    pub(super) kind: MeetingKind,
    pub(super) form: Form,
}

/// Whether a word names the event or tells it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// `hội nghị`: its topic stands behind it.
    Noun,
    /// `ra mắt`: it is the head of its topic.
    Verb,
}

impl Event {
    pub(super) const fn noun(kind: MeetingKind) -> Self {
        Self { kind, form: Form::Noun }
    }

    pub(super) const fn verb(kind: MeetingKind) -> Self {
        Self { kind, form: Form::Verb }
    }
}
