//! The kind of figure that a unit of measure tells.

use super::{Kind, Unit};

/// The units of measure by kind. A code of the table of units that is none of these is a classifier or money.
pub(super) const KINDS: [(Kind, &[&str]); 7] = [
    (Kind::Length, &["m", "km", "cm", "dm", "mm"]),
    (Kind::Area, &["m2", "km2", "cm2", "har", "sao", "mau", "cong"]),
    (Kind::Volume, &["m3", "cm3", "dm3", "l", "ml"]),
    (Kind::Mass, &["kg", "t", "dt", "ct", "hg", "g", "mg"]),
    (Kind::Temperature, &["Cel"]),
    (Kind::Speed, &["km/h", "m/s"]),
    (Kind::Energy, &["kW.h"]),
];

/// What a unit of measure measures.
pub(super) fn kind_of(code: &'static str) -> Option<(Kind, Unit)> {
    KINDS.iter().find(|(_, codes)| codes.contains(&code)).map(|(kind, _)| (*kind, Unit::new(code)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::number::counted::code;

    #[test]
    fn every_measure_is_a_unit() {
        for unit in KINDS.iter().flat_map(|(_, codes)| codes.iter()) {
            assert_eq!(code(unit), Some(*unit), "{unit}");
            assert!(unit.parse::<Unit>().is_ok(), "{unit}");
        }
    }
}
