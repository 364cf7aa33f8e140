//! The tables of the floor: rows, no functions.

pub(super) mod abbreviations;
pub(super) mod documents;
pub(super) mod fields;
pub(super) mod heads;
pub(super) mod honorifics;
pub(super) mod levels;
pub(super) mod organs;
pub(super) mod positions;
pub(super) mod stops;
pub(super) mod surnames;
pub(super) mod titles;
