//! The social criticism that a conference was.

use super::InspectionKind;
use super::subject::subject;
use crate::activity::sentence::Sentence;
use crate::activity::tables::event::INSPECTS;
use crate::passage::Passage;
use crate::text::{WordSet, w};

/// Between `hội nghị` and `phản biện` stand at most so many tokens: `hội nghị góp ý, phản biện xã hội`.
const CRITICISED: usize = 6;

/// The social criticism that a conference was: what was criticised.
pub(in crate::activity) fn criticism(sentence: &Sentence<'_>) -> Option<Passage> {
    static CRITICAL: WordSet = WordSet::of(&[w!("phản")]);
    let at = sentence.each(&CRITICAL).find(|at| {
        let held = (at.saturating_sub(CRITICISED).max(sentence.from)..*at).any(|at| sentence.at(at).reads(&[w!("hội"), w!("nghị")]));
        held && INSPECTS.longest(sentence.at(*at)).is_some_and(|(_, kind)| *kind == InspectionKind::SocialCriticism)
    })?;
    let (len, _) = INSPECTS.longest(sentence.at(at))?;
    // `… phản biện xã hội do Hội … tổ chức nhằm góp ý dự thảo …`.
    let by = sentence.is_any(at + len, &[w!("do"), w!("nhằm")]);
    let draft = (at + len..sentence.to).find(|at| by && sentence.at(*at).reads(&[w!("dự"), w!("thảo")]));
    subject(sentence, draft.unwrap_or(at + len))
}
