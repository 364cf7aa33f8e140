//! Units of fields, which are of another size in each region.

use super::Unit;

/// Where a field lies, and so how large its sào, mẫu and công are. No text says it for certain: the caller does.
///
/// | unit | North | Central | South |
/// |---|---|---|---|
/// | sào | 360 m² | 500 m² | 1000 m² |
/// | mẫu, ten sào | 3600 m² | 5000 m² | 10 000 m² |
/// | công | 1000 m² | 1000 m² | 1000 m² |
///
/// The sizes are those of common use. No law sets them: the legal unit is the square metre. In the Central provinces a sào was
/// told as 497 m² before (a mẫu of 4970 m²), and is told as 500 m² today; the công is a word of the South, where some mean an
/// older, larger one by it. Who needs one of these multiplies for himself, with [`Amount::times`](super::Amount::times).
///
/// ```
/// use bantin::quantity::{Quantity, Region};
/// let field: Quantity = "3 sào".parse()?;
/// assert_eq!(field.in_base_of(Region::North).unwrap().to_string(), "1.080 m2");
/// assert_eq!(field.in_base_of(Region::Central).unwrap().to_string(), "1.500 m2");
/// assert_eq!(field.in_base(), None);
/// # Ok::<(), bantin::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Region {
    /// Bắc Bộ: a sào of 360 m².
    North,
    /// Trung Bộ: a sào of 500 m².
    Central,
    /// Nam Bộ: a sào, or công, of 1000 m².
    South,
}

impl Region {
    /// How many square metres a sào has here.
    ///
    /// ```
    /// assert_eq!(bantin::quantity::Region::North.square_metres_of_a_sao(), 360);
    /// ```
    #[must_use]
    pub const fn square_metres_of_a_sao(self) -> i64 {
        match self {
            Self::North => 360,
            Self::Central => 500,
            Self::South => 1000,
        }
    }

    /// How many square metres a unit of fields has here; nothing for any other unit.
    pub(super) fn square_metres(self, unit: Unit) -> Option<i64> {
        match unit.code() {
            // A word of the South, and of its size wherever it is said.
            "cong" => Some(Self::South.square_metres_of_a_sao()),
            "sao" => Some(self.square_metres_of_a_sao()),
            "mau" => Some(10 * self.square_metres_of_a_sao()),
            _ => None,
        }
    }
}
