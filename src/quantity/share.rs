//! Shares: a part of a whole, and so many of a hundred, each as the other.

use super::{Amount, Kind, Quantity};
use crate::number::Number;

impl Quantity {
    /// A RATIO or PERCENT as a fraction in its lowest terms, the part and the whole: `20/30` is 2 and 3, `98,5%` 197 and 200.
    /// Nothing for other kinds, for a range, and where one of the two is no `i64`.
    ///
    /// ```
    /// use bantin::quantity::Quantity;
    /// let share: Quantity = "20/30 cơ sở".parse()?;
    /// assert_eq!(share.fraction(), Some((2, 3)));
    /// # Ok::<(), bantin::Error>(())
    /// ```
    #[must_use]
    pub fn fraction(&self) -> Option<(i64, i64)> {
        let (part, all) = self.share()?;
        Some((i64::try_from(part).ok()?, i64::try_from(all).ok()?))
    }

    /// A RATIO or PERCENT as so many of a hundred, if that has an end behind the point: 98.4 for `123/125`, nothing for `2/3`.
    ///
    /// ```
    /// use bantin::quantity::Quantity;
    /// let share: Quantity = "123/125 hộ".parse()?;
    /// assert_eq!(share.percentage().unwrap().to_string(), "98.4");
    /// assert_eq!("2/3".parse::<Quantity>()?.percentage(), None);
    /// # Ok::<(), bantin::Error>(())
    /// ```
    #[must_use]
    pub fn percentage(&self) -> Option<Number> {
        let (part, all) = self.share()?;
        Number::new(part.checked_mul(100)?, 0)?.checked_div(Number::new(all, 0)?)
    }

    /// A RATIO or PERCENT as so many of a hundred with at most `decimals` digits behind the point (30 at most), the nearest
    /// there is, and of two the one farther from zero, as [`Number::rounded`] does. What is lost is at most half of the last digit.
    ///
    /// ```
    /// use bantin::quantity::Quantity;
    /// let share: Quantity = "2/3 hội viên".parse()?;
    /// assert_eq!(share.percentage_rounded(2).unwrap().to_string(), "66.67");
    /// # Ok::<(), bantin::Error>(())
    /// ```
    #[must_use]
    pub fn percentage_rounded(&self, decimals: u8) -> Option<Number> {
        let (part, all) = self.share()?;
        let scaled = part.checked_mul(10_i128.checked_pow(u32::from(decimals) + 2)?)?;
        let (whole, rest) = (scaled / all, scaled % all);
        let nearest = if rest.abs() >= all - rest.abs() { whole.checked_add(rest.signum())? } else { whole };
        Number::new(nearest, decimals)
    }

    /// Part and whole in their lowest terms, the whole above zero.
    pub(super) fn share(&self) -> Option<(i128, i128)> {
        match (self.kind, self.amount?) {
            (Kind::Ratio, Amount::Ratio(part, all)) => part.over(all),
            (Kind::Percent, Amount::One(value)) => value.over(Number::from(100)),
            _ => None,
        }
    }
}
