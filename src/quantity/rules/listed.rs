//! Several ages that share one unit, each a figure of its own: `70, 75, 80 và 85 tuổi`.

use super::super::{Amount, Bound, Kind, Of, Said};
use crate::grammar::{First, Parsed, Rule, Tokens, says, void};
use crate::number::Number;
use crate::text::w;

/// How many may stand in one list.
const LONGEST: usize = 12;

pub(super) static LISTED: Rule<Said> = Rule {
    name: "one of several ages",
    first: First::number_or(&[]),
    shape: listed,
    examples: &[says("tròn ⟨70⟩, 75 và 80 tuổi", "AGE 70"), void("⟨70⟩, 75 và")],
};

fn listed(i: Tokens<'_>) -> Parsed<'_, Said> {
    let Some((value, _)) = i.first().and_then(|token| token.as_number()).filter(|(value, _)| *value < 130) else {
        return i.miss("an age");
    };
    let mut at = 1;
    for _ in 0..LONGEST {
        let comma = i.mark_at(at, ',');
        let and = i.word_at(at + usize::from(comma)) == w!("và");
        if !comma && !and {
            break;
        }
        at += usize::from(comma) + usize::from(and);
        if i.get(at).and_then(|token| token.as_number()).is_none_or(|(value, _)| value >= 130) {
            break;
        }
        at += 1;
        if i.word_at(at) == w!("tuổi") {
            let amount = i64::try_from(value).ok().map(|value| Amount::One(Number::from(value)));
            return Ok((i.skip(1), Said { kind: Kind::Age, amount, unit: None, bound: Bound::Exact, len: 1, of: Of::Nowhere, per: None, note: None }));
        }
    }
    i.miss("`tuổi` at the end of the list")
}
