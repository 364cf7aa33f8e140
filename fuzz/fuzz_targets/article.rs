//! Articles: times and figures are lawful and apart, the blocks tile the page, of one article and of all, two readings agree, and
//! composed and decomposed text say the same.
#![no_main]

mod laws;

use bantin::{Article, Passage};
use libfuzzer_sys::fuzz_target;
use unicode_normalization::UnicodeNormalization;

fuzz_target!(|text: &str| {
    let article = Article::parse(text);
    laws::lawful(text, article.timexes.iter().map(|timex| timex.span));
    laws::lawful(text, article.quantities.iter().map(|figure| figure.span));
    laws::lawful(text, article.blocks.iter().map(|block| block.span));
    let tiled: usize = article.blocks.iter().map(|block| block.span.len() as usize).sum();
    assert_eq!(tiled, text.len());
    let all = Article::parse_all(text);
    laws::lawful(text, all.iter().flat_map(|article| &article.blocks).map(|block| block.span));
    let tiled: usize = all.iter().flat_map(|article| &article.blocks).map(|block| block.span.len() as usize).sum();
    assert_eq!(tiled, text.len());
    for article in &all {
        let (first, last) = (article.blocks.first(), article.blocks.last());
        let inside = |at: u32| first.is_none_or(|first| first.span.start() <= at) && last.is_none_or(|last| at <= last.span.end());
        assert!(article.timexes.iter().all(|timex| inside(timex.span.start()) && inside(timex.span.end())));
        assert!(article.quantities.iter().all(|figure| inside(figure.span.start()) && inside(figure.span.end())));
    }
    for timex in &article.timexes {
        assert!(article.quantities.iter().all(|figure| !figure.span.overlaps(timex.span)));
    }
    let names = article.people.iter().map(|person| &person.name).chain(article.organisations.iter().map(|body| &body.name));
    let parts = article.title.iter().chain(&article.lead).chain(&article.body).chain(&article.captions).chain(&article.breadcrumb);
    for passage in names.chain(parts) {
        assert!(text.get(passage.span.range()).is_some_and(|words| !words.is_empty()));
    }
    assert_eq!(article, Article::parse(text));
    let composed: String = text.nfc().collect();
    let decomposed: String = text.nfd().collect();
    if laws::is_latin(&decomposed) {
        assert_eq!(said(&composed), said(&decomposed));
    }
});

/// What an article says, without its places.
fn said(page: &str) -> Vec<String> {
    let article = Article::parse(page);
    let words = |passage: &Passage| passage.text.clone();
    let mut said: Vec<String> = article.title.iter().chain(&article.lead).chain(&article.body).chain(&article.captions).map(words).collect();
    said.extend(article.timexes.iter().map(|timex| format!("{:?} {}", timex.kind, timex.value)));
    said.extend(article.quantities.iter().map(|figure| format!("{:?} {:?} {:?}", figure.kind, figure.amount, figure.unit)));
    said.extend(article.people.iter().map(|person| words(&person.name)));
    said.extend(article.organisations.iter().map(|body| words(&body.name)));
    said.extend(article.campaigns.iter().map(|campaign| words(&campaign.name)));
    said
}
