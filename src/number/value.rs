//! The value: an exact decimal.

use super::read;
use crate::error::Error;
use core::cmp::Ordering;
use core::fmt;
use core::str::FromStr;

/// An exact decimal number: 48970, 1.5, -5. Never a float.
///
/// It holds a mantissa of an `i128` (any of 38 digits) with at most 30 digits behind the point, and is always kept in its shortest form, so that equal numbers are the same.
/// Printed and serialised it is plain: no groups, a point before decimals (`48970`, `1.5`). [`FromStr`] reads that text
/// back, and besides it what a bulletin writes, where the two cannot be confused; [`read`] reads `48.970` as a bulletin
/// means it.
///
/// ```
/// use bantin::Number;
/// let figure: Number = "48970".parse()?;
/// assert_eq!(figure, Number::from(48_970));
/// assert_eq!("1.50".parse::<Number>()?.to_string(), "1.5");
/// assert_eq!("1 tỷ rưỡi".parse::<Number>()?.to_i64(), Some(1_500_000_000));
/// # Ok::<(), bantin::Error>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Number {
    mantissa: i128,
    scale: u8,
}

/// Digits behind the point, at most.
pub(super) const SCALE: u8 = 30;

impl Number {
    /// `mantissa` tenths, hundredths …: the number `mantissa / 10^scale`, where `scale` is at most 30.
    ///
    /// ```
    /// # use bantin::Number;
    /// assert_eq!(Number::new(15, 1).unwrap().to_string(), "1.5");
    /// assert_eq!(Number::new(15, 31), None);
    /// ```
    #[must_use]
    pub const fn new(mantissa: i128, scale: u8) -> Option<Self> {
        // The least of i128 has no counterpart, so that its sign could not be turned.
        if scale > SCALE || mantissa == i128::MIN {
            return None;
        }
        let mut number = Self { mantissa, scale };
        while number.scale > 0 && number.mantissa % 10 == 0 {
            number.mantissa /= 10;
            number.scale -= 1;
        }
        Some(number)
    }

    /// All digits, the point left out.
    ///
    /// ```
    /// # use bantin::Number;
    /// assert_eq!("1.25".parse::<Number>()?.mantissa(), 125);
    /// # Ok::<(), bantin::Error>(())
    /// ```
    #[must_use]
    pub const fn mantissa(self) -> i128 {
        self.mantissa
    }

    /// How many of the digits stand behind the point.
    ///
    /// ```
    /// # use bantin::Number;
    /// assert_eq!("1.25".parse::<Number>()?.scale(), 2);
    /// # Ok::<(), bantin::Error>(())
    /// ```
    #[must_use]
    pub const fn scale(self) -> u8 {
        self.scale
    }

    /// The number as a whole one; nothing where it has decimals or is too large.
    ///
    /// ```
    /// # use bantin::Number;
    /// assert_eq!(Number::from(20).to_i64(), Some(20));
    /// assert_eq!(Number::new(15, 1).unwrap().to_i64(), None);
    /// ```
    #[must_use]
    pub fn to_i64(self) -> Option<i64> {
        if self.scale == 0 { i64::try_from(self.mantissa).ok() } else { None }
    }

    /// Reads the plain form that it prints.
    pub(crate) fn plain(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('-').unwrap_or(text);
        let (whole, decimals) = digits.split_once('.').map_or((digits, ""), |(whole, decimals)| (whole, decimals));
        let sound = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        if !sound(whole) || digits.contains('.') && !sound(decimals) {
            return None;
        }
        let mut mantissa = 0_i128;
        for byte in whole.bytes().chain(decimals.bytes()) {
            mantissa = mantissa.checked_mul(10)?.checked_add(i128::from(byte - b'0'))?;
        }
        let number = Self::new(mantissa, u8::try_from(decimals.len()).ok()?)?;
        Some(if text.starts_with('-') { number.negated() } else { number })
    }

    /// The number with its sign turned.
    ///
    /// ```
    /// # use bantin::Number;
    /// assert_eq!(Number::from(5).negated().to_string(), "-5");
    /// ```
    #[must_use]
    pub const fn negated(self) -> Self {
        Self { mantissa: -self.mantissa, ..self }
    }

    /// The number times `10^power`.
    pub(crate) fn shifted(self, power: u8) -> Option<Self> {
        if self.scale >= power {
            return Self::new(self.mantissa, self.scale - power);
        }
        let factor = 10_i128.checked_pow(u32::from(power - self.scale))?;
        Self::new(self.mantissa.checked_mul(factor)?, 0)
    }

    /// The sum of the two, exact; nothing where it has more digits than a number holds.
    ///
    /// ```
    /// # use bantin::Number;
    /// let sum = Number::new(125, 2).unwrap().checked_add(Number::from(3)).unwrap();
    /// assert_eq!(sum.to_string(), "4.25");
    /// ```
    #[must_use]
    pub fn checked_add(self, other: Self) -> Option<Self> {
        let scale = self.scale.max(other.scale);
        let level = |number: Self| number.mantissa.checked_mul(10_i128.checked_pow(u32::from(scale - number.scale))?);
        Self::new(level(self)?.checked_add(level(other)?)?, scale)
    }
}

impl Number {
    /// The first less the second, exact; nothing where it has more digits than a number holds.
    ///
    /// ```
    /// # use bantin::Number;
    /// assert_eq!(Number::from(3).checked_sub(Number::new(5, 1).unwrap()).unwrap().to_string(), "2.5");
    /// ```
    #[must_use]
    pub fn checked_sub(self, other: Self) -> Option<Self> {
        self.checked_add(other.negated())
    }
}

impl From<i64> for Number {
    fn from(value: i64) -> Self {
        Self { mantissa: value.into(), scale: 0 }
    }
}

impl PartialOrd for Number {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Number {
    fn cmp(&self, other: &Self) -> Ordering {
        let unit = |number: &Self| 10_i128.pow(u32::from(number.scale));
        let (mine, yours) = (unit(self), unit(other));
        (self.mantissa.div_euclid(mine)).cmp(&other.mantissa.div_euclid(yours)).then_with(|| {
            // The rests are below 10^30 at scales of up to 30: brought to one scale they could pass i128, so digit by digit.
            let (mut left, mut right) = ((self.mantissa.rem_euclid(mine), mine), (other.mantissa.rem_euclid(yours), yours));
            while left.0 != 0 || right.0 != 0 {
                left.1 /= 10;
                right.1 /= 10;
                let digit = |rest: &mut (i128, i128)| {
                    let digit = rest.0.checked_div(rest.1).unwrap_or_default();
                    rest.0 -= digit * rest.1;
                    digit
                };
                let order = digit(&mut left).cmp(&digit(&mut right));
                if order.is_ne() {
                    return order;
                }
            }
            Ordering::Equal
        })
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let unit = 10_u128.pow(u32::from(self.scale));
        let digits = self.mantissa.unsigned_abs();
        if self.mantissa < 0 {
            f.write_str("-")?;
        }
        write!(f, "{}", digits / unit)?;
        if self.scale > 0 {
            write!(f, ".{:0width$}", digits % unit, width = usize::from(self.scale))?;
        }
        Ok(())
    }
}

impl FromStr for Number {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        Self::plain(text).map_or_else(|| read(text), Ok)
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for Number {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(feature = "serde")]
impl<'de> serde::Deserialize<'de> for Number {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <alloc::borrow::Cow<'de, str> as serde::Deserialize>::deserialize(deserializer)?;
        Self::plain(&text).ok_or_else(|| serde::de::Error::custom("invalid number: expected digits with a point before decimals"))
    }
}
