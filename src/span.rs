//! Where a fact stands: a byte range into the caller's own text.
//!
//! This is the one room that slices a text. It imports nothing of the crate.

use core::ops::Range;

/// A byte range into the text that was read: two offsets, the end excluded.
///
/// Offsets count bytes of the caller's own text, as it was given, whatever was composed or folded while reading, and lie
/// on character boundaries. A text may be up to 4 GiB long.
///
/// ```
/// use bantin::Span;
/// let text = "Ngày 24/11/2020, họp.";
/// let span = Span::new(0, 16);
/// assert_eq!(span.slice(text), "Ngày 24/11/2020");
/// assert_eq!(span.len(), 16);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(try_from = "Bounds"))]
pub struct Span {
    start: u32,
    end: u32,
}

impl Span {
    /// The range from `start` to `end`, the end excluded. An end before its start is taken as the start.
    ///
    /// ```
    /// # use bantin::Span;
    /// assert!(Span::new(3, 3).is_empty());
    /// assert_eq!(Span::new(7, 3), Span::new(7, 7));
    /// ```
    #[must_use]
    pub const fn new(start: u32, end: u32) -> Self {
        Self { start, end: if end < start { start } else { end } }
    }

    /// The offset of the first byte.
    ///
    /// ```
    /// # use bantin::Span;
    /// assert_eq!(Span::new(2, 5).start(), 2);
    /// ```
    #[must_use]
    pub const fn start(self) -> u32 {
        self.start
    }

    /// The offset behind the last byte.
    ///
    /// ```
    /// # use bantin::Span;
    /// assert_eq!(Span::new(2, 5).end(), 5);
    /// ```
    #[must_use]
    pub const fn end(self) -> u32 {
        self.end
    }

    /// How many bytes it covers.
    ///
    /// ```
    /// # use bantin::Span;
    /// assert_eq!(Span::new(2, 5).len(), 3);
    /// ```
    #[must_use]
    pub const fn len(self) -> u32 {
        self.end - self.start
    }

    /// Whether it covers nothing.
    ///
    /// ```
    /// # use bantin::Span;
    /// assert!(Span::default().is_empty());
    /// ```
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.start == self.end
    }

    /// The same range for indexing.
    ///
    /// ```
    /// # use bantin::Span;
    /// assert_eq!(Span::new(2, 5).range(), 2..5);
    /// ```
    #[must_use]
    pub const fn range(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }

    /// The words of `text` that it covers; nothing where it does not fit the text.
    ///
    /// ```
    /// # use bantin::Span;
    /// assert_eq!(Span::new(0, 5).slice("Chủ nhật"), "Chủ");
    /// assert_eq!(Span::new(0, 99).slice("Chủ nhật"), "");
    /// ```
    #[must_use]
    pub fn slice(self, text: &str) -> &str {
        text.get(self.range()).unwrap_or_default()
    }

    /// The shortest span that covers both.
    ///
    /// ```
    /// # use bantin::Span;
    /// assert_eq!(Span::new(2, 5).join(Span::new(9, 12)), Span::new(2, 12));
    /// ```
    #[must_use]
    pub const fn join(self, other: Self) -> Self {
        Self { start: if other.start < self.start { other.start } else { self.start }, end: if other.end > self.end { other.end } else { self.end } }
    }

    /// Whether all of `other` lies inside.
    ///
    /// ```
    /// # use bantin::Span;
    /// assert!(Span::new(2, 9).contains(Span::new(3, 9)));
    /// ```
    #[must_use]
    pub const fn contains(self, other: Self) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// Whether the two share a byte.
    ///
    /// ```
    /// # use bantin::Span;
    /// assert!(Span::new(2, 5).overlaps(Span::new(4, 9)));
    /// assert!(!Span::new(2, 5).overlaps(Span::new(5, 9)));
    /// ```
    #[must_use]
    pub const fn overlaps(self, other: Self) -> bool {
        self.start < other.end && other.start < self.end
    }
}

/// What is written of a span, before it is known to be one: nothing keeps its end behind its start.
#[cfg(feature = "serde")]
#[derive(serde::Deserialize)]
#[serde(rename = "Span")]
struct Bounds {
    start: u32,
    end: u32,
}

#[cfg(feature = "serde")]
impl TryFrom<Bounds> for Span {
    type Error = &'static str;

    fn try_from(bounds: Bounds) -> Result<Self, Self::Error> {
        if bounds.end < bounds.start { Err("a span ends before it starts") } else { Ok(Self { start: bounds.start, end: bounds.end }) }
    }
}

impl From<Span> for Range<usize> {
    fn from(span: Span) -> Self {
        span.range()
    }
}
