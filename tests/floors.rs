//! The order of the house: a floor imports only from below. Read from the sources themselves, so that it cannot be forgotten.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, clippy::string_slice, clippy::print_stdout, reason = "a test fails by panicking")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// Of every room at the root of the crate, the rooms that it may import, lowest first.
const ROOMS: &[(&str, &[&str])] = &[
    ("span", &[]),
    ("error", &["span"]),
    ("note", &["span"]),
    ("worded", &["span", "error"]),
    ("text", &["span"]),
    ("passage", &["span", "text"]),
    ("grammar", &["span", "error", "text"]),
    ("number", &["span", "error", "note", "text", "grammar"]),
    ("time", &["span", "error", "note", "text", "grammar", "number"]),
    ("quantity", &["span", "error", "note", "worded", "passage", "text", "grammar", "number"]),
    ("entity", &["span", "error", "note", "worded", "passage", "text", "grammar", "number", "time", "quantity"]),
    ("activity", &["span", "error", "note", "worded", "passage", "text", "grammar", "number", "time", "quantity", "entity"]),
    ("article", &["span", "error", "note", "passage", "text", "grammar", "number", "time", "quantity", "entity", "activity"]),
    ("parser", &["span", "error", "note", "passage", "text", "grammar", "number", "time", "quantity", "entity", "activity", "article"]),
    ("schema", &["passage", "time", "entity", "activity", "article"]),
    ("inside", &["span", "text", "grammar", "number", "time", "quantity", "entity", "activity"]),
];

/// Of every crate that is used, the rooms or files that may name it.
const CRATES: &[(&str, &[&str])] = &[
    ("nom", &["grammar", "number", "time", "quantity", "entity", "activity"]),
    ("chrono", &["time", "entity", "activity", "article", "parser", "schema", "bin"]),
    ("time_tz", &["time/zone.rs"]),
    ("unicode_normalization", &["text"]),
    ("thiserror", &["error.rs", "note.rs"]),
    ("serde", &["span.rs", "note.rs", "passage.rs", "worded.rs", "number", "time", "quantity", "entity", "activity", "article", "parser.rs", "schema", "bin"]),
    ("serde_json", &["bin"]),
    ("clap", &["bin"]),
    ("std", &["bin"]),
];

/// Ways of looking at the letters of a text.
const LETTERS: &[&str] = &[".as_bytes()", ".bytes()", ".chars()", ".char_indices()", ".split_whitespace()", ".lines()"];

/// The files outside `text` and `span.rs` that look at letters, and why. No grammar is among them.
const READS_LETTERS: &[(&str, &str)] = &[
    ("error.rs", "draws a line of the text"),
    ("activity/campaign/read.rs", "compares two names by their letters and digits alone"),
    ("entity/abbreviation.rs", "compares an abbreviation with the first letters of the words before its bracket"),
    ("entity/document.rs", "compares the numbers of two documents, spaces and dashes aside"),
    ("grammar/lexicon.rs", "parts the phrases of a table into words while compiling"),
    ("number/value.rs", "reads the plain form that a number prints"),
    ("time/lunar.rs", "reads the text form that a lunar day prints"),
    ("time/read.rs", "reads the text form that a value prints"),
    ("time/timeml.rs", "escapes the letters that XML reads as its own"),
    ("time/value.rs", "reads the text form that a value prints"),
    ("quantity/sum.rs", "gives the first letter of a written sum its capital"),
    ("quantity/value.rs", "reads the text form that a unit prints"),
];

/// Rows need no room to breathe, code does.
const LONGEST_FILE: usize = 600;

struct Source {
    /// Relative to `src`, with slashes.
    path: String,
    /// Without comments, texts and what is built for tests alone; lines are kept.
    code: String,
    lines: usize,
}

impl Source {
    fn room(&self) -> &str {
        let first = self.path.split('/').next().unwrap_or_default();
        first.strip_suffix(".rs").unwrap_or(first)
    }

    /// The modules from the root to this file.
    fn modules(&self) -> Vec<&str> {
        let path = self.path.strip_suffix(".rs").unwrap_or(&self.path);
        let path = path.strip_suffix("/mod").unwrap_or(path);
        if path == "lib" { Vec::new() } else { path.split('/').collect() }
    }

    fn is_table(&self) -> bool {
        self.path.ends_with("tables.rs") || self.path.contains("/tables/")
    }

    fn is_in(&self, places: &[&str]) -> bool {
        places.iter().any(|place| self.path == *place || self.room() == *place)
    }

    /// Whether it holds a grammar.
    fn is_grammar(&self) -> bool {
        names(&self.code, "Parsed").next().is_some()
    }
}

/// Every source of the library that is not built for tests alone.
fn sources() -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut paths = Vec::new();
    collect(&root, &mut paths);
    paths.sort();
    let texts: BTreeMap<String, String> = paths
        .iter()
        .map(|path| {
            let name = path.strip_prefix(&root).unwrap().to_string_lossy().replace('\\', "/");
            (name, fs::read_to_string(path).unwrap())
        })
        .collect();
    let for_tests: Vec<String> = texts.iter().flat_map(|(path, text)| test_modules(path, text)).collect();
    // A module of a file that is built for tests alone is so, too.
    let is_for_tests = |path: &String| for_tests.iter().any(|file| path == file || path.starts_with(&file.replace(".rs", "/")));
    texts
        .iter()
        .filter(|(path, _)| !is_for_tests(path))
        .map(|(path, text)| Source { path: path.clone(), code: without_tests(&without_comments(text)), lines: text.lines().count() })
        .collect()
}

fn collect(folder: &Path, into: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, into);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            into.push(path);
        }
    }
}

/// The files that a file declares for tests: `#[cfg(test)] mod proof;`.
fn test_modules(path: &str, text: &str) -> Vec<String> {
    let folder = path
        .strip_suffix("mod.rs")
        .map_or_else(|| if path == "lib.rs" { String::new() } else { format!("{}/", path.strip_suffix(".rs").unwrap_or(path)) }, ToString::to_string);
    let lines: Vec<&str> = text.lines().map(str::trim).collect();
    lines
        .windows(2)
        .filter(|pair| pair[0] == "#[cfg(test)]")
        .filter_map(|pair| pair[1].strip_prefix("pub(crate) ").unwrap_or(pair[1]).strip_prefix("mod ")?.strip_suffix(';'))
        .map(|name| format!("{folder}{name}.rs"))
        .collect()
}

/// Blanks comments, texts and characters, so that what stands in them is no import.
fn without_comments(text: &str) -> String {
    let mut code = String::new();
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let skipped = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            rest.find("*/").map_or(rest.len(), |at| at + 2)
        } else if rest.starts_with("r#\"") {
            rest.find("\"#").map_or(rest.len(), |at| at + 2)
        } else if c == '"' {
            end_of_text(rest)
        } else if c == '\'' {
            // A character, not a lifetime: the closing mark stands behind one character or an escape.
            let inner = rest[1..].chars().next().map_or(0, char::len_utf8);
            if rest[1..].starts_with('\\') {
                rest[2..].char_indices().skip(1).find(|(_, c)| *c == '\'').map_or(rest.len(), |(at, _)| at + 3)
            } else if rest[1 + inner..].starts_with('\'') {
                inner + 2
            } else {
                0
            }
        } else {
            0
        };
        if skipped == 0 {
            code.push(c);
            rest = &rest[c.len_utf8()..];
        } else {
            code.extend(rest[..skipped].chars().filter(|c| *c == '\n'));
            rest = &rest[skipped..];
        }
    }
    code
}

fn end_of_text(rest: &str) -> usize {
    let mut escaped = false;
    for (at, c) in rest.char_indices().skip(1) {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return at + 1,
            _ => {}
        }
    }
    rest.len()
}

/// Cuts every `#[cfg(test)]` item that has a body.
fn without_tests(code: &str) -> String {
    let mut kept = String::new();
    let mut rest = code;
    while let Some(at) = rest.find("#[cfg(test)]") {
        kept.push_str(&rest[..at]);
        let item = &rest[at..];
        let mut depth = 0_usize;
        let end = item.char_indices().find_map(|(at, c)| {
            match c {
                '{' => depth += 1,
                '}' => depth -= 1,
                _ => {}
            }
            (depth == 0 && (c == '}' || c == ';')).then_some(at + 1)
        });
        rest = &item[end.unwrap_or(item.len())..];
    }
    kept + rest
}

/// The places where a whole name stands; what is behind it.
fn names<'c>(code: &'c str, name: &'c str) -> impl Iterator<Item = &'c str> {
    let part_of_name = |c: char| c.is_alphanumeric() || c == '_';
    code.match_indices(name).filter_map(move |(at, _)| {
        let (before, behind) = (&code[..at], &code[at + name.len()..]);
        (!before.ends_with(part_of_name) && !behind.starts_with(part_of_name)).then_some(behind)
    })
}

/// The names at the root of the crate that a source uses: `crate::time`, `super::super::Span`, `crate::{error, note::Note}`.
fn used_from_root(source: &Source) -> Vec<String> {
    let mut used: Vec<String> = names(&source.code, "crate").filter_map(|behind| behind.strip_prefix("::")).flat_map(heads).collect();
    let depth = source.modules().len();
    let climb = "super::".repeat(depth);
    if depth > 0 {
        used.extend(source.code.match_indices(&climb).flat_map(|(at, _)| heads(&source.code[at + climb.len()..])));
    }
    used
}

/// The first name of a path, or of each path of a group.
fn heads(path: &str) -> Vec<String> {
    let name = |text: &str| text.trim_start().chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect::<String>();
    let Some(group) = path.strip_prefix('{') else {
        return vec![name(path)];
    };
    let mut depth = 0_usize;
    let mut found = vec![name(group)];
    for (at, c) in group.char_indices() {
        match c {
            '{' => depth += 1,
            '}' if depth == 0 => break,
            '}' => depth -= 1,
            ',' if depth == 0 => found.push(name(&group[at + 1..])),
            _ => {}
        }
    }
    found
}

/// Of every name that the root gives on, the room it comes from.
fn given_on(sources: &[Source]) -> BTreeMap<String, String> {
    let root = sources.iter().find(|source| source.path == "lib.rs").unwrap();
    let mut rooms = BTreeMap::new();
    for behind in names(&root.code, "pub use") {
        let path = behind.trim_start().split(';').next().unwrap_or_default();
        if let Some((room, given)) = path.split_once("::") {
            rooms.extend(heads(given).into_iter().map(|name| (name, room.to_string())));
        }
    }
    rooms
}

#[track_caller]
fn nothing(wrong: &[String]) {
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
}

#[test]
fn a_floor_imports_only_from_below() {
    let sources = sources();
    let given = given_on(&sources);
    let mut wrong = Vec::new();
    for source in sources.iter().filter(|source| source.path != "lib.rs" && source.room() != "bin") {
        let Some((_, allowed)) = ROOMS.iter().find(|(room, _)| *room == source.room()) else {
            wrong.push(format!("{}: a room of no floor", source.path));
            continue;
        };
        for name in used_from_root(source) {
            let room = given.get(&name).unwrap_or(&name);
            let known = ROOMS.iter().any(|(other, _)| other == room);
            if known && room != source.room() && !allowed.contains(&room.as_str()) {
                wrong.push(format!("{} imports {name} of {room}", source.path));
            }
        }
    }
    nothing(&wrong);
}

#[test]
fn a_crate_is_named_only_where_it_belongs() {
    let mut wrong = Vec::new();
    for source in sources().iter().filter(|source| source.path != "lib.rs") {
        for (name, places) in CRATES {
            let named = names(&source.code, name).any(|behind| behind.starts_with("::"));
            if named && !source.is_in(places) {
                wrong.push(format!("{} names {name}", source.path));
            }
        }
    }
    nothing(&wrong);
}

#[test]
fn no_grammar_reads_letters() {
    let mut wrong = Vec::new();
    for source in sources().iter().filter(|source| source.room() != "text" && source.path != "span.rs" && source.room() != "bin") {
        let Some(way) = LETTERS.iter().find(|way| source.code.contains(**way)) else {
            continue;
        };
        if !READS_LETTERS.iter().any(|(path, _)| *path == source.path) {
            wrong.push(format!("{} looks at letters: {way}", source.path));
        }
        if source.is_grammar() && source.path.contains("rules") {
            wrong.push(format!("{} is a grammar, and looks at letters: {way}", source.path));
        }
    }
    nothing(&wrong);
}

#[test]
fn no_rule_consults_the_calendar() {
    let rules = |source: &&Source| source.path.contains("/rules") && source.room() == "time";
    let wrong: Vec<String> = sources()
        .iter()
        .filter(rules)
        .filter(|source| names(&source.code, "chrono").next().is_some() || names(&source.code, "sense").next().is_some())
        .map(|source| format!("{} consults the calendar", source.path))
        .collect();
    nothing(&wrong);
}

#[test]
fn nom_stays_out_of_public_signatures() {
    let mut wrong = Vec::new();
    for source in sources() {
        for line in source.code.lines().filter(|line| line.trim_start().starts_with("pub ")) {
            if ["nom::", "time_tz", "unicode_normalization"].iter().any(|name| line.contains(name)) {
                wrong.push(format!("{}: {}", source.path, line.trim()));
            }
        }
    }
    nothing(&wrong);
}

#[test]
fn tables_hold_rows_and_no_functions() {
    let sources = sources();
    let with_functions = sources.iter().filter(|source| source.is_table() && names(&source.code, "fn").next().is_some());
    nothing(&with_functions.map(|source| format!("{} holds a function", source.path)).collect::<Vec<_>>());
}

#[test]
fn a_file_is_small() {
    let sources = sources();
    let long = sources.iter().filter(|source| !source.is_table() && source.lines > LONGEST_FILE);
    nothing(&long.map(|source| format!("{} has {} lines", source.path, source.lines)).collect::<Vec<_>>());
}

#[test]
fn every_room_stands() {
    let sources = sources();
    for (room, _) in ROOMS {
        assert!(sources.iter().any(|source| source.room() == *room), "there is no {room}");
    }
}

#[test]
fn the_reader_of_sources_sees_what_is_there() {
    let source = |path: &str, code: &str| Source { path: path.into(), code: without_tests(&without_comments(code)), lines: 1 };
    let check = |path: &str, code: &str, used: &[&str]| assert_eq!(used_from_root(&source(path, code)), used, "{code}");
    check("time/mod.rs", "use crate::grammar::Tokens;", &["grammar"]);
    check("time/mod.rs", "use crate::{error, note::{Note, NoteKind}, Span};", &["error", "note", "Span"]);
    check("time/mod.rs", "use super::quantity::Kind;", &["quantity"]);
    check("time/rules/day.rs", "use super::super::super::quantity::Kind; use super::super::said::Said;", &["quantity"]);
    check("time/mod.rs", "// crate::quantity\n/// [`crate::entity`]\nconst A: &str = \"crate::article\"; const B: char = '\"';", &[]);
    check("time/mod.rs", "fn a<'t>(i: &'t str) {}\n#[cfg(test)]\nmod tests { use crate::parser::Parser; fn b() {} }\nuse crate::span;", &["span"]);
}
