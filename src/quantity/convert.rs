//! The same figure in another unit, exactly or not at all.
//!
//! | kind | base unit | what is turned into it |
//! |---|---|---|
//! | LENGTH | `m` | `km` `dm` `cm` `mm` |
//! | AREA | `m2` | `km2` `cm2` `har`, and with a [`Region`] `sao` `mau` `cong` |
//! | VOLUME | `m3` | `dm3` `cm3` `l` `ml` |
//! | MASS | `kg` | `t` `dt` `ct` `hg` `g` `mg` |
//! | SPEED | `km/h` | `m/s`, which the other way has no end behind the point |
//! | TEMPERATURE, ENERGY | `Cel`, `kW.h` | |
//!
//! The sizes are those of UCUM and of the SI; tạ, yến and lạng are 100, 10 and 0.1 kg, as Vietnam uses them today.

use super::{Amount, Quantity, Region, Unit};
use crate::number::Number;

/// A unit, its base unit, and how many of this it is: so many, shifted behind the point by so many places.
const BASES: [(&str, &str, i64, u8); 25] = [
    ("Cel", "Cel", 1, 0),
    ("cm", "m", 1, 2),
    ("cm2", "m2", 1, 4),
    ("cm3", "m3", 1, 6),
    ("ct", "kg", 10, 0),
    ("dm", "m", 1, 1),
    ("dm3", "m3", 1, 3),
    ("dt", "kg", 100, 0),
    ("g", "kg", 1, 3),
    ("har", "m2", 10_000, 0),
    ("hg", "kg", 1, 1),
    ("kW.h", "kW.h", 1, 0),
    ("kg", "kg", 1, 0),
    ("km", "m", 1000, 0),
    ("km/h", "km/h", 1, 0),
    ("km2", "m2", 1_000_000, 0),
    ("l", "m3", 1, 3),
    ("m", "m", 1, 0),
    ("m/s", "km/h", 36, 1),
    ("m2", "m2", 1, 0),
    ("m3", "m3", 1, 0),
    ("mg", "kg", 1, 6),
    ("ml", "m3", 1, 6),
    ("mm", "m", 1, 3),
    ("t", "kg", 1000, 0),
];

impl Unit {
    /// How many of its base unit one of this unit is, and that unit: 1000 and `kg` for `t`. Nothing for classifiers, money and
    /// percent, which have none, and for sào, mẫu and công, whose size the region tells.
    ///
    /// ```
    /// use bantin::quantity::Unit;
    /// let (factor, base) = "har".parse::<Unit>()?.in_base().unwrap();
    /// assert_eq!((factor.to_i64(), base.code()), (Some(10_000), "m2"));
    /// assert_eq!("sao".parse::<Unit>()?.in_base(), None);
    /// # Ok::<(), bantin::Error>(())
    /// ```
    #[must_use]
    pub fn in_base(self) -> Option<(Number, Self)> {
        let (_, base, digits, scale) = BASES.iter().find(|(code, ..)| *code == self.code())?;
        Some((Number::new((*digits).into(), *scale)?, Self::new(base)))
    }

    /// The same, and for sào, mẫu and công their size in the region.
    ///
    /// ```
    /// use bantin::quantity::{Region, Unit};
    /// let (factor, base) = "mau".parse::<Unit>()?.in_base_of(Region::North).unwrap();
    /// assert_eq!((factor.to_i64(), base.code()), (Some(3600), "m2"));
    /// # Ok::<(), bantin::Error>(())
    /// ```
    #[must_use]
    pub fn in_base_of(self, region: Region) -> Option<(Number, Self)> {
        match region.square_metres(self) {
            Some(metres) => Some((metres.into(), Self::new("m2"))),
            None => self.in_base(),
        }
    }
}

impl Amount {
    /// Both ends so many times as much. Nothing for a part and its whole, which have no unit, and where a number would have
    /// more than 38 digits. The ends of a range change places below zero; times zero it is one number.
    ///
    /// ```
    /// use bantin::quantity::Amount;
    /// let amount: Amount = "5..10".parse()?;
    /// assert_eq!(amount.times(1000.into()).unwrap().to_string(), "5000..10000");
    /// # Ok::<(), bantin::Error>(())
    /// ```
    #[must_use]
    pub fn times(self, factor: Number) -> Option<Self> {
        self.each(|number| number.checked_mul(factor))
    }

    /// Both ends in another way.
    fn each(self, change: impl Fn(Number) -> Option<Number>) -> Option<Self> {
        match self {
            Self::One(value) => change(value).map(Self::One),
            Self::Range(from, to) => {
                let (from, to) = (change(from)?, change(to)?);
                Some(if from == to { Self::One(from) } else { Self::Range(from.min(to), from.max(to)) })
            }
            Self::Ratio(..) => None,
        }
    }
}

impl Quantity {
    /// The figure in the base unit of what it measures (`m`, `m2`, `m3`, `kg`, `km/h`, `Cel`, `kW.h`); its kind, bound, span
    /// and words stay. Nothing for a figure without such a unit or without a number, and for sào, mẫu and công: see
    /// [`in_base_of`](Self::in_base_of).
    ///
    /// ```
    /// use bantin::quantity::Quantity;
    /// let rice: Quantity = "hơn 2,5 tấn gạo".parse()?;
    /// assert_eq!(rice.in_base().unwrap().to_string(), "hơn 2.500 kg gạo");
    /// # Ok::<(), bantin::Error>(())
    /// ```
    #[must_use]
    pub fn in_base(&self) -> Option<Self> {
        self.in_units(self.unit?.in_base()?)
    }

    /// The same, with the size that sào, mẫu and công have in the region.
    ///
    /// ```
    /// use bantin::quantity::{Quantity, Region};
    /// let field: Quantity = "2 mẫu".parse()?;
    /// assert_eq!(field.in_base_of(Region::South).unwrap().to_string(), "20.000 m2");
    /// # Ok::<(), bantin::Error>(())
    /// ```
    #[must_use]
    pub fn in_base_of(&self, region: Region) -> Option<Self> {
        self.in_units(self.unit?.in_base_of(region)?)
    }

    /// The figure in another unit of what it measures, if it has an end behind the point there: 5000 m² are 0.5 ha, but 1000 m²
    /// no number of sào of 360. Nothing either where [`in_base`](Self::in_base) of one of the two units is nothing.
    ///
    /// ```
    /// use bantin::quantity::{Quantity, Unit};
    /// let hectare: Unit = "har".parse()?;
    /// let field: Quantity = "5.000 m2".parse()?;
    /// assert_eq!(field.to_unit(hectare).unwrap().to_string(), "0,5 ha");
    /// let rice: Quantity = "5 kg".parse()?;
    /// assert_eq!(rice.to_unit(hectare), None);
    /// # Ok::<(), bantin::Error>(())
    /// ```
    #[must_use]
    pub fn to_unit(&self, unit: Unit) -> Option<Self> {
        self.in_base()?.out_of_base(unit, unit.in_base()?)
    }

    /// The same, with the size that sào, mẫu and công have in the region.
    ///
    /// ```
    /// use bantin::quantity::{Quantity, Region, Unit};
    /// let field: Quantity = "1,8 ha".parse()?;
    /// let fields = field.to_unit_of("sao".parse()?, Region::North).unwrap();
    /// assert_eq!(fields.to_string(), "50 sào");
    /// # Ok::<(), bantin::Error>(())
    /// ```
    #[must_use]
    pub fn to_unit_of(&self, unit: Unit, region: Region) -> Option<Self> {
        self.in_base_of(region)?.out_of_base(unit, unit.in_base_of(region)?)
    }

    fn in_units(&self, (factor, unit): (Number, Unit)) -> Option<Self> {
        Some(Self { amount: Some(self.amount?.times(factor)?), unit: Some(unit), ..self.clone() })
    }

    fn out_of_base(self, unit: Unit, (factor, base): (Number, Unit)) -> Option<Self> {
        if self.unit != Some(base) {
            return None;
        }
        Some(Self { amount: Some(self.amount?.each(|number| number.checked_div(factor))?), unit: Some(unit), ..self })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::quantity::units::KINDS;

    #[test]
    fn every_measure_has_a_base_unit_of_its_kind() {
        for (kind, codes) in KINDS {
            for unit in codes.iter().map(|code| Unit::new(code)) {
                let (_, base) = unit.in_base_of(Region::South).unwrap_or_else(|| panic!("{unit} has no base unit"));
                assert!(codes.contains(&base.code()), "{base} is no unit of {kind}");
                assert_eq!(base.in_base(), Some((1.into(), base)), "{base} is no base unit");
            }
        }
    }
}
