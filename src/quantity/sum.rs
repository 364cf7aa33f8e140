//! Sums of money in words, as contracts, receipts and decisions have them behind `bằng chữ:`.

use super::write::currency;
use super::{Amount, Bound, Kind, Quantity, Unit};
use crate::number::{Dialect, Number};
use alloc::string::String;
use core::fmt;

/// A sum of money that prints itself in words.
///
/// What it prints reads back as a [`Quantity`] of the same sum. The words are those of [`Number::spelled`]: the North's unless
/// another dialect is set. A sum is at most 10^18 units of its currency.
///
/// ```
/// use bantin::number::Dialect;
/// use bantin::quantity::{Quantity, SumInWords};
/// let sum = SumInWords::new(1_250_000_000.into()).unwrap();
/// assert_eq!(sum.to_string(), "một tỷ hai trăm năm mươi triệu đồng");
/// assert_eq!(sum.capital().even().to_string(), "Một tỷ hai trăm năm mươi triệu đồng chẵn");
/// let sum = SumInWords::new(504_000.into()).unwrap().dialect(Dialect::South);
/// assert_eq!(sum.to_string(), "năm trăm lẻ bốn ngàn đồng");
/// assert_eq!(sum.to_string().parse::<Quantity>()?.amount.unwrap().to_string(), "504000");
/// # Ok::<(), bantin::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[must_use]
pub struct SumInWords {
    value: Number,
    unit: Unit,
    dialect: Dialect,
    capital: bool,
    even: bool,
}

impl SumInWords {
    /// A sum in đồng. Nothing for a number that is not spelled: above 10^18, below -10^18, or of more than 14 decimals.
    ///
    /// ```
    /// use bantin::quantity::SumInWords;
    /// assert_eq!(SumInWords::new(15_000.into()).unwrap().to_string(), "mười lăm nghìn đồng");
    /// ```
    #[must_use]
    pub fn new(value: Number) -> Option<Self> {
        value.spelled(Dialect::North)?;
        Some(Self { value, unit: Unit::DONG, dialect: Dialect::North, capital: false, even: false })
    }

    /// In the words of a region.
    ///
    /// ```
    /// use bantin::{number::Dialect, quantity::SumInWords};
    /// let sum = SumInWords::new(24_000.into()).unwrap().dialect(Dialect::South);
    /// assert_eq!(sum.to_string(), "hai mươi bốn ngàn đồng");
    /// ```
    pub const fn dialect(self, dialect: Dialect) -> Self {
        Self { dialect, ..self }
    }

    /// In another currency; nothing where the unit is none.
    ///
    /// ```
    /// use bantin::quantity::SumInWords;
    /// let sum = SumInWords::new(500.into()).unwrap();
    /// assert_eq!(sum.in_currency("USD".parse()?).unwrap().to_string(), "năm trăm đô la Mỹ");
    /// assert_eq!(sum.in_currency("kg".parse()?), None);
    /// # Ok::<(), bantin::Error>(())
    /// ```
    #[must_use]
    pub fn in_currency(self, unit: Unit) -> Option<Self> {
        currency(unit)?;
        Some(Self { unit, ..self })
    }

    /// With a capital letter, as it stands behind `bằng chữ:`.
    ///
    /// ```
    /// use bantin::quantity::SumInWords;
    /// assert_eq!(SumInWords::new(6_000.into()).unwrap().capital().to_string(), "Sáu nghìn đồng");
    /// ```
    pub const fn capital(self) -> Self {
        Self { capital: true, ..self }
    }

    /// With `chẵn` at the end, so that nobody can write on, where the sum is even: whole thousands of đồng, or whole units of
    /// another currency.
    ///
    /// ```
    /// use bantin::quantity::SumInWords;
    /// assert_eq!(SumInWords::new(6_000.into()).unwrap().even().to_string(), "sáu nghìn đồng chẵn");
    /// assert_eq!(SumInWords::new(6_500.into()).unwrap().even().to_string(), "sáu nghìn năm trăm đồng");
    /// ```
    pub const fn even(self) -> Self {
        Self { even: true, ..self }
    }

    fn is_even(self) -> bool {
        let unit = if self.unit == Unit::DONG { 1000 } else { 1 };
        self.value.scale() == 0 && self.value.mantissa() != 0 && self.value.mantissa() % unit == 0
    }
}

impl fmt::Display for SumInWords {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let words = self.value.spelled(self.dialect).unwrap_or_default();
        let mut letters = words.chars();
        if let Some(first) = letters.next().filter(|_| self.capital) {
            write!(f, "{}{}", first.to_uppercase().collect::<String>(), letters.as_str())?;
        } else {
            f.write_str(&words)?;
        }
        let name = currency(self.unit).map_or(self.unit.code(), |(_, spoken)| spoken);
        write!(f, " {name}{}", if self.even && self.is_even() { " chẵn" } else { "" })
    }
}

impl Quantity {
    /// The sum that the figure is, to be printed in words. Nothing for what is no money, for a range and where a bound is said:
    /// a document names a sum or none.
    ///
    /// ```
    /// use bantin::quantity::Quantity;
    /// let sum: Quantity = "1,25 tỷ đồng".parse()?;
    /// let words = sum.sum_in_words().unwrap().capital().even().to_string();
    /// assert_eq!(words, "Một tỷ hai trăm năm mươi triệu đồng chẵn");
    /// # Ok::<(), bantin::Error>(())
    /// ```
    #[must_use]
    pub fn sum_in_words(&self) -> Option<SumInWords> {
        match (self.kind, self.amount?, self.bound) {
            (Kind::Money, Amount::One(value), Bound::Exact) if self.per.is_none() => SumInWords::new(value)?.in_currency(self.unit?),
            _ => None,
        }
    }
}
