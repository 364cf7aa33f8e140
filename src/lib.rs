#![cfg_attr(not(feature = "std"), no_std)]
//! The front page comes with the first whole reading.
extern crate alloc;
pub mod activity;
pub mod article;
pub mod entity;
mod error;
mod grammar;
#[doc(hidden)]
pub mod inside;
mod note;
pub mod number;
mod parser;
mod passage;
pub mod quantity;
mod span;
mod text;
pub mod time;
pub use article::Article;
pub use error::{Error, ErrorKind};
pub use note::{Note, NoteKind};
pub use number::Number;
pub use parser::Parser;
pub use passage::Passage;
pub use span::Span;
