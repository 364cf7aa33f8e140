#![cfg_attr(not(feature = "std"), no_std)]
//! The front page comes with the first whole reading.
extern crate alloc;
pub mod activity;
pub mod entity;
mod error;
mod grammar;
mod note;
pub mod number;
mod passage;
pub mod quantity;
mod span;
mod text;
pub mod time;
pub use error::{Error, ErrorKind};
pub use note::{Note, NoteKind};
pub use number::Number;
pub use passage::Passage;
pub use span::Span;
