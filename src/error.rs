//! Why a text is no value: what is wrong, where, and a drawing of it.
//!
//! Only the strict parse of one value fails. May import: `span`, thiserror. Never: any floor.

use crate::span::Span;
use alloc::boxed::Box;
use alloc::string::String;
use core::fmt;

/// What is wrong with a text that should be one value.
///
/// ```
/// use bantin::{ErrorKind, Number};
/// let error = "".parse::<Number>().unwrap_err();
/// assert_eq!(error.kind, ErrorKind::Empty { expected: "a number" });
/// ```
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ErrorKind {
    /// There is nothing to read.
    #[error("the text is empty, expected {expected}")]
    Empty {
        /// What should stand there.
        expected: &'static str,
    },
    /// Something else stands where a part of the value should.
    #[error("found `{found}`, expected {expected}")]
    Unexpected {
        /// What should stand there.
        expected: &'static str,
        /// The word or mark that stands there.
        found: Box<str>,
    },
    /// The text ends before the value does.
    #[error("the text ends, expected {expected}")]
    Unfinished {
        /// What should follow.
        expected: &'static str,
    },
    /// The value is read, and something stands behind it.
    #[error("found `{found}` behind {read}")]
    Trailing {
        /// The word or mark that stands there.
        found: Box<str>,
        /// What was read.
        read: &'static str,
    },
    /// It is written as a value, and no calendar or scale has it.
    #[error("`{found}` does not exist: {reason}")]
    Void {
        /// The words.
        found: Box<str>,
        /// What is wrong with them.
        reason: &'static str,
    },
    /// The text is longer than 4 GiB.
    #[error("the text is longer than 4 GiB")]
    TooLong,
}

/// A text that is not the one value it should be: what is wrong, and where.
///
/// Printed with `{}` it is one line; with `{:#}` the line of the text with marks under the place:
///
/// ```
/// let error = "sáng 24/13/2020".parse::<bantin::time::Value>().unwrap_err();
/// assert_eq!(error.to_string(), "`sáng 24/13/2020` does not exist: a year has 12 months, at byte 0");
/// let error = "ngày 24/11/2020 họp".parse::<bantin::time::Value>().unwrap_err();
/// assert_eq!(format!("{error:#}"), "\
/// found `họp` behind a date, a time, a length or a recurrence
///   |
/// 1 | ngày 24/11/2020 họp
///   |                 ^^^");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Error {
    /// What is wrong.
    pub kind: ErrorKind,
    /// Where, in the text that was to be read.
    pub span: Span,
    line: Box<Line>,
}

/// The line of the text in which the error lies, and the columns it covers.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Line {
    number: usize,
    text: String,
    from: usize,
    to: usize,
}

/// A drawn line is cut to this many characters around the place.
const WIDTH: usize = 100;

impl Error {
    pub(crate) fn new(kind: ErrorKind, span: Span, text: &str) -> Self {
        Self { kind, span, line: Box::new(Line::of(text, span)) }
    }
}

impl Line {
    fn of(text: &str, span: Span) -> Self {
        let start = span.range().start.min(text.len());
        let before = text.get(..start).unwrap_or_default();
        let head = before.rfind('\n').map_or(0, |at| at + 1);
        let line = text.get(head..).unwrap_or_default().split('\n').next().unwrap_or_default().trim_end_matches('\r');
        let columns = |to: usize| line.get(..to.min(line.len())).map_or(0, |part| part.chars().filter(|c| !is_combining(*c)).count());
        let from = columns(start - head);
        let to = columns(span.range().end.saturating_sub(head)).max(from + 1);
        let skip = from.saturating_sub(WIDTH / 2);
        let mut text = String::new();
        let mut column = 0;
        for c in line.chars() {
            if !is_combining(c) {
                column += 1;
            }
            if column > skip + WIDTH {
                break;
            }
            if column > skip {
                text.push(if c.is_control() { ' ' } else { c });
            }
        }
        Self { number: before.matches('\n').count() + 1, text, from: from - skip, to: (to - skip).min(WIDTH).max(from - skip + 1) }
    }
}

/// A combining mark takes no column of its own.
fn is_combining(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36F}')
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !f.alternate() {
            return write!(f, "{}, at byte {}", self.kind, self.span.start());
        }
        let Line { number, text, from, to } = &*self.line;
        let margin = number.checked_ilog10().unwrap_or_default() as usize + 1;
        writeln!(f, "{}", self.kind)?;
        writeln!(f, "{:margin$} |", "")?;
        writeln!(f, "{number} | {text}")?;
        write!(f, "{:margin$} | {:from$}{:^>width$}", "", "", "", width = to - from)
    }
}

impl core::error::Error for Error {
    fn source(&self) -> Option<&(dyn core::error::Error + 'static)> {
        Some(&self.kind)
    }
}
