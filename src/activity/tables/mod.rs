//! What this floor knows by heart: rows and no functions.

pub(super) mod event;
pub(super) mod signal;
pub(super) mod told;
pub(super) mod who;
pub(super) mod word;
