//! Damaged and odd pages: every block of them, against what a reader of the guideline says it is.
//!
//! `pages/NAME.blocks` stands beside `pages/NAME.txt` and has a line for each block: its kind, and its words with white space
//! folded; of long ones the first and the last, `⋯` between them. It is written by hand.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, clippy::print_stdout, reason = "a test fails by panicking")]
#![cfg(feature = "serde")]

use bantin::Article;
use bantin::article::BlockKind;
use std::fs;
use std::path::Path;

struct Page {
    name: String,
    text: String,
    wanted: Vec<String>,
}

fn pages() -> Vec<Page> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pages");
    let mut found: Vec<Page> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "txt"))
        .map(|path| Page {
            name: path.file_stem().unwrap().to_string_lossy().into_owned(),
            text: fs::read_to_string(&path).unwrap(),
            wanted: fs::read_to_string(path.with_extension("blocks")).unwrap().lines().map(String::from).collect(),
        })
        .collect();
    found.sort_by(|left, right| left.name.cmp(&right.name));
    assert!(found.len() >= 40, "the pages are gone");
    found
}

/// The blocks of a page in the words of the files.
fn blocks(text: &str) -> Vec<(String, String)> {
    let kind = |kind: BlockKind| serde_json::to_value(kind).unwrap().as_str().unwrap().to_string();
    let words = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    Article::parse(text).blocks.iter().map(|block| (kind(block.kind), words(block.span.slice(text)))).collect()
}

/// Whether a line of a file says this block.
fn says(line: &str, (kind, text): &(String, String)) -> bool {
    let (said, words) = line.split_once(' ').unwrap_or((line, ""));
    let same = match words.trim().split_once(" ⋯ ") {
        Some((first, last)) => text.starts_with(first) && text.ends_with(last) && text.len() > first.len() + last.len(),
        None => text == words.trim(),
    };
    said == kind && same
}

#[test]
fn every_block_is_what_it_is() {
    let mut wrong = Vec::new();
    for page in pages() {
        let read = blocks(&page.text);
        let mut lines = Vec::new();
        for at in 0..read.len().max(page.wanted.len()) {
            match (page.wanted.get(at), read.get(at)) {
                (Some(wanted), Some(block)) if says(wanted, block) => {}
                (wanted, block) => {
                    let block = block.map(|(kind, text)| format!("{kind} {text}")).unwrap_or_default();
                    lines.push(format!("  wanted {}\n  got    {block}", wanted.map_or("", String::as_str)));
                }
            }
        }
        if !lines.is_empty() {
            wrong.push(format!("{}:\n{}", page.name, lines.join("\n")));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn the_blocks_tile_the_page() {
    for page in pages() {
        let tiled: String = Article::parse(&page.text).blocks.iter().map(|block| block.span.slice(&page.text)).collect();
        assert_eq!(tiled, page.text, "{}", page.name);
    }
}
