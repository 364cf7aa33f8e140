//! The body whose team looks into something.

use crate::activity::sentence::Sentence;
use crate::activity::tables::who::TEAMS;
use crate::passage::Passage;
use crate::text::w;

/// Between a team and the body it is of stand at most so many tokens: `Đoàn giám sát chuyên đề số 2 của`.
const NAME: usize = 10;

/// Who looks: of a team that is told to be a body's, that body (`Đoàn giám sát số 2 của Hội …`). A team that is named with its body
/// (`Đoàn giám sát Hội …`) keeps its name.
pub(super) fn body_of(sentence: &Sentence<'_>, who: Passage) -> Passage {
    let team = sentence.range(who.span).filter(|range| TEAMS.longest(sentence.at(range.start)).is_some());
    let of = team.and_then(|team| team.take(NAME).find(|at| sentence.is(*at, w!("của"))));
    let body = of.and_then(|of| {
        let mut bodies = sentence.bodies().filter(|(body, _)| body.start > of).map(|(body, _)| sentence.with_organ(body.clone()).start.max(of + 1)..body.end);
        bodies.find(|body| body.start == of + 1)
    });
    body.and_then(|body| sentence.passage(body)).unwrap_or(who)
}
