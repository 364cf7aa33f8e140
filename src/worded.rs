//! Kinds whose text form is a word of the guideline: it is what they print, what they are read from, and what they are in a
//! document. One macro, so that all of them do it in one way.
//!
//! May import: `error`, `span`, serde.

use crate::error::{Error, ErrorKind};
use crate::span::Span;

/// Why a text is none of the words.
pub(crate) fn no_word(text: &str, expected: &'static str) -> Error {
    Error::new(ErrorKind::Unexpected { expected, found: text.into() }, Span::new(0, text.len() as u32), text)
}

/// Gives an enum without fields `as_str`, `Display`, `FromStr` and serde, all of one table: a variant, and its word.
macro_rules! worded {
    ($name:ident, $what:literal, $example:literal: $($variant:ident = $word:literal,)+) => {
        impl $name {
            /// The word of the guideline.
            ///
            /// ```
            #[doc = $example]
            /// ```
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$variant => $word,)+
                }
            }
        }

        impl core::fmt::Display for $name {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl core::str::FromStr for $name {
            type Err = crate::error::Error;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                match text {
                    $($word => Ok(Self::$variant),)+
                    _ => Err(crate::worded::no_word(text, $what)),
                }
            }
        }

        #[cfg(feature = "serde")]
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        #[cfg(feature = "serde")]
        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = <alloc::borrow::Cow<'de, str> as serde::Deserialize>::deserialize(deserializer)?;
                text.parse().map_err(serde::de::Error::custom)
            }
        }
    };
}

pub(crate) use worded;
