//! The parts of a figure, each with its text form: what prints parses back to itself.

use crate::error::{Error, ErrorKind};
use crate::number::{Number, counted};
use crate::span::Span;
use crate::worded::worded;
use core::fmt;
use core::str::FromStr;

/// How much.
///
/// Its text form is `20` for one number, `5..10` for a range, `20/20` for a part and its whole.
///
/// ```
/// use bantin::quantity::Amount;
/// let amount: Amount = "5..10".parse()?;
/// assert_eq!(amount, Amount::Range(5.into(), 10.into()));
/// assert_eq!(amount.to_string(), "5..10");
/// assert!("10..5".parse::<Amount>().is_err());
/// assert!("1/0".parse::<Amount>().is_err());
/// # Ok::<(), bantin::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Amount {
    /// One number.
    One(Number),
    /// From a number to a number.
    Range(Number, Number),
    /// A part and its whole: `20/20`.
    Ratio(Number, Number),
}

impl fmt::Display for Amount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::One(value) => value.fmt(f),
            Self::Range(from, to) => write!(f, "{from}..{to}"),
            Self::Ratio(part, all) => write!(f, "{part}/{all}"),
        }
    }
}

impl FromStr for Amount {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        Self::read(text, str::parse)
    }
}

impl Amount {
    /// Reads the text form, each number of it in a way of its own.
    fn read(text: &str, number: fn(&str) -> Result<Number, Error>) -> Result<Self, Error> {
        let void = |reason| Err(Error::new(ErrorKind::Void { found: text.into(), reason }, whole(text), text));
        if let Some((from, to)) = text.split_once("..") {
            let (from, to) = (number(from)?, number(to)?);
            return if from < to { Ok(Self::Range(from, to)) } else { void("a range goes from less to more") };
        }
        match text.split_once('/') {
            Some((part, all)) => {
                let (part, all) = (number(part)?, number(all)?);
                let sound = all > Number::from(0) && part >= Number::from(0);
                if sound { Ok(Self::Ratio(part, all)) } else { void("a whole is above zero, and its part not below") }
            }
            None => number(text).map(Self::One),
        }
    }
}

/// The unit of a figure, by its code: a classifier as said (`lượt`), a currency of ISO 4217 (`VND`), a unit of UCUM
/// (`m2`), `sao`, `mau` or `cong` for sào, mẫu and công, or `%`.
///
/// ```
/// use bantin::quantity::Unit;
/// let unit: Unit = "m2".parse()?;
/// assert_eq!(unit.code(), "m2");
/// assert!("furlong".parse::<Unit>().is_err());
/// # Ok::<(), bantin::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Unit(&'static str);

impl Unit {
    pub(super) const PERCENT: Self = Self("%");
    pub(super) const DONG: Self = Self("VND");

    pub(super) const fn new(code: &'static str) -> Self {
        Self(code)
    }

    /// The code.
    ///
    /// ```
    /// let figure: bantin::quantity::Quantity = "1 tỷ đồng".parse()?;
    /// assert_eq!(figure.unit.unwrap().code(), "VND");
    /// # Ok::<(), bantin::Error>(())
    /// ```
    #[must_use]
    pub const fn code(self) -> &'static str {
        self.0
    }
}

impl fmt::Display for Unit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl FromStr for Unit {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        if text == "%" {
            return Ok(Self::PERCENT);
        }
        counted::code(text).map(Self).ok_or_else(|| unexpected(text, "the code of a unit"))
    }
}

fn unexpected(text: &str, expected: &'static str) -> Error {
    Error::new(ErrorKind::Unexpected { expected, found: text.into() }, whole(text), text)
}

/// The span of a whole text.
fn whole(text: &str) -> Span {
    Span::new(0, u32::try_from(text.len()).unwrap_or(u32::MAX))
}

/// What kind of figure it is.
///
/// ```
/// use bantin::quantity::Kind;
/// assert_eq!(Kind::Money.to_string(), "MONEY");
/// assert_eq!("AREA".parse::<Kind>()?, Kind::Area);
/// # Ok::<(), bantin::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Kind {
    /// `180 cuộc`, `13` of `xã`.
    Count,
    /// `1 tỷ đồng`.
    Money,
    /// `98,5%`.
    Percent,
    /// `20/20`, `hai phần ba`.
    Ratio,
    /// `5,2 km`.
    Length,
    /// `3 sào`, `90m2`.
    Area,
    /// `2 lít`, `5 mét khối`.
    Volume,
    /// `2 tấn`.
    Mass,
    /// `38 độ C`.
    Temperature,
    /// `60 km/h`.
    Speed,
    /// `300 kWh`.
    Energy,
    /// `lần thứ XII`, `khóa XIV`.
    Ordinal,
    /// `gấp 3 lần`.
    Multiple,
    /// `9,5 điểm`.
    Score,
    /// `47 tuổi`.
    Age,
}

worded! {
    Kind, "a kind of figure", r#"assert_eq!(bantin::quantity::Kind::Money.as_str(), "MONEY");"#:
    Count = "COUNT",
    Money = "MONEY",
    Percent = "PERCENT",
    Ratio = "RATIO",
    Length = "LENGTH",
    Area = "AREA",
    Volume = "VOLUME",
    Mass = "MASS",
    Temperature = "TEMPERATURE",
    Speed = "SPEED",
    Energy = "ENERGY",
    Ordinal = "ORDINAL",
    Multiple = "MULTIPLE",
    Score = "SCORE",
    Age = "AGE",
}

/// What a figure says about the truth.
///
/// ```
/// use bantin::quantity::Bound;
/// assert_eq!(Bound::AtLeast.to_string(), "AT_LEAST");
/// assert_eq!("MORE_THAN".parse::<Bound>()?, Bound::MoreThan);
/// # Ok::<(), bantin::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Bound {
    /// No more and no less.
    Exact,
    /// `khoảng`, `gần`, `hàng`, `vài`.
    Approx,
    /// `hơn`, `trên`.
    MoreThan,
    /// `ít nhất`, `từ … trở lên`.
    AtLeast,
    /// `dưới`, `chưa đến`.
    LessThan,
    /// `tối đa`, `không quá`, `… trở xuống`.
    AtMost,
}

worded! {
    Bound, "a bound of a figure", r#"assert_eq!(bantin::quantity::Bound::AtLeast.as_str(), "AT_LEAST");"#:
    Exact = "EXACT",
    Approx = "APPROX",
    MoreThan = "MORE_THAN",
    AtLeast = "AT_LEAST",
    LessThan = "LESS_THAN",
    AtMost = "AT_MOST",
}

#[cfg(feature = "serde")]
impl serde::Serialize for Unit {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.0)
    }
}

#[cfg(feature = "serde")]
impl<'de> serde::Deserialize<'de> for Unit {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <alloc::borrow::Cow<'de, str>>::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for Amount {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(feature = "serde")]
impl<'de> serde::Deserialize<'de> for Amount {
    /// Only the plain form: a record holds no `5 nghìn`.
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <alloc::borrow::Cow<'de, str>>::deserialize(deserializer)?;
        let plain = |text: &str| Number::plain(text).ok_or_else(|| unexpected(text, "digits with a point before decimals"));
        Self::read(&text, plain).map_err(serde::de::Error::custom)
    }
}
