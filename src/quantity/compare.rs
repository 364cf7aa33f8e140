//! Which of two figures is the greater, where what they say tells it for certain.

use super::{Amount, Bound, Kind, Quantity, Region};
use crate::number::Number;
use crate::number::exact::compare_fractions;
use core::cmp::Ordering;

/// An end of what a figure leaves open: a fraction, and whether it is itself left out.
type End = Option<((i128, i128), bool)>;

impl Quantity {
    /// The order of the truth behind two figures, if what is said of it leaves no doubt.
    ///
    /// | figures | order |
    /// |---|---|
    /// | `hơn 500` and `400` | greater |
    /// | `hơn 500` and `500` | greater |
    /// | `hơn 500` and `510`, or `từ 500 đến 510` and `505` | not known |
    /// | `dưới 3 tấn` and `3.000 kg` | less |
    /// | `2/3` and `60%` | greater |
    /// | `khoảng 500` and anything | not known: nobody says how far off it may be |
    ///
    /// Two figures of different kinds are not comparable, but for RATIO and PERCENT, nor are different units that have no
    /// common base, nor rates per different things. What is counted is not looked at: whether members may be held against
    /// households, the caller knows.
    ///
    /// ```
    /// use bantin::quantity::Quantity;
    /// use core::cmp::Ordering;
    /// let said: Quantity = "hơn 500 hội viên".parse()?;
    /// let planned: Quantity = "400 hội viên".parse()?;
    /// assert_eq!(said.compare(&planned), Some(Ordering::Greater));
    /// let counted: Quantity = "510 hội viên".parse()?;
    /// assert_eq!(said.compare(&counted), None);
    /// # Ok::<(), bantin::Error>(())
    /// ```
    #[must_use]
    pub fn compare(&self, other: &Self) -> Option<Ordering> {
        self.compare_by(other, Self::in_base)
    }

    /// The same, with the size that sào, mẫu and công have in the region.
    ///
    /// ```
    /// use bantin::quantity::{Quantity, Region};
    /// use core::cmp::Ordering;
    /// let (fields, land): (Quantity, Quantity) = ("5 sào".parse()?, "0,2 ha".parse()?);
    /// assert_eq!(fields.compare_of(&land, Region::North), Some(Ordering::Less));
    /// assert_eq!(fields.compare_of(&land, Region::South), Some(Ordering::Greater));
    /// assert_eq!(fields.compare(&land), None);
    /// # Ok::<(), bantin::Error>(())
    /// ```
    #[must_use]
    pub fn compare_of(&self, other: &Self, region: Region) -> Option<Ordering> {
        self.compare_by(other, |figure| figure.in_base_of(region))
    }

    fn compare_by(&self, other: &Self, in_base: impl Fn(&Self) -> Option<Self>) -> Option<Ordering> {
        let shares = |kind: Kind| matches!(kind, Kind::Ratio | Kind::Percent);
        let words = |figure: &Self| figure.per.as_ref().map(|per| per.text.to_lowercase());
        if self.kind != other.kind && !(shares(self.kind) && shares(other.kind)) || words(self) != words(other) {
            return None;
        }
        if self.unit == other.unit || shares(self.kind) {
            return order(self.ends()?, other.ends()?);
        }
        let (left, right) = (in_base(self)?, in_base(other)?);
        if left.unit == right.unit { order(left.ends()?, right.ends()?) } else { None }
    }

    /// The least and the most that the figure may be. Nothing where it is not said how far off it is.
    fn ends(&self) -> Option<(End, End)> {
        let scale = Number::from(if self.kind == Kind::Percent { 100 } else { 1 });
        let (least, most) = match self.amount? {
            Amount::One(value) => (value.over(scale)?, value.over(scale)?),
            Amount::Range(from, to) => (from.over(scale)?, to.over(scale)?),
            Amount::Ratio(part, all) => (part.over(all)?, part.over(all)?),
        };
        match self.bound {
            Bound::Exact => Some((Some((least, false)), Some((most, false)))),
            Bound::MoreThan => Some((Some((least, true)), None)),
            Bound::AtLeast => Some((Some((least, false)), None)),
            Bound::LessThan => Some((None, Some((most, true)))),
            Bound::AtMost => Some((None, Some((most, false)))),
            Bound::Approx => None,
        }
    }
}

fn order(left: (End, End), right: (End, End)) -> Option<Ordering> {
    if is_below(left.1, right.0) {
        return Some(Ordering::Less);
    }
    if is_below(right.1, left.0) {
        return Some(Ordering::Greater);
    }
    // Both are one number, and the same.
    let one = |(least, most): (End, End)| least.filter(|_| least == most);
    (one(left)? == one(right)?).then_some(Ordering::Equal)
}

/// Whether all up to `most` is below all from `least` on.
fn is_below(most: End, least: End) -> bool {
    let (Some((most, without_most)), Some((least, without_least))) = (most, least) else {
        return false;
    };
    match compare_fractions(most, least) {
        Ordering::Less => true,
        Ordering::Equal => without_most || without_least,
        Ordering::Greater => false,
    }
}
