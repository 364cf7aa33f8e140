//! The command line as it is used: what it prints, what it says on standard error, how it ends.
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

use serde_json::{Value, json};
use std::fs;
use std::io::{Read, Write};
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

const PAGE: &str = "\
Hoạt động của Hội

Hội LHPN xã Hòa Bình trao quà cho trẻ mồ côi
Nhập ngày: Thứ 3, Ngày 24 / 11 / 2020
Chiều ngày 20/11/2020, Hội LHPN xã Hòa Bình trao 12 suất quà cho trẻ mồ côi trên địa bàn xã./.

Ngọc Hà
";

/// Runs `bantin` with this on its standard input.
fn bantin(args: &[&str], input: &[u8]) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_bantin")).args(args).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let input = input.to_vec();
    let writer = std::thread::spawn(move || {
        let _ = stdin.write_all(&input);
    });
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap();
    output
}

/// The lines of JSON that were printed.
fn lines(output: &Output) -> Vec<Value> {
    let text = std::str::from_utf8(&output.stdout).unwrap();
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

fn complaints(output: &Output) -> Vec<String> {
    std::str::from_utf8(&output.stderr).unwrap().lines().map(str::to_string).collect()
}

/// A file of its own for each test.
fn file(name: &str, bytes: &[u8]) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR"));
    fs::create_dir_all(&folder).unwrap();
    let path = folder.join(name);
    fs::write(&path, bytes).unwrap();
    path
}

#[test]
fn a_page_is_one_object_on_one_line() {
    for args in [&["parse"][..], &["parse", "-"]] {
        let output = bantin(args, PAGE.as_bytes());
        assert_eq!(output.status.code(), Some(0));
        let printed = lines(&output);
        assert_eq!(printed.len(), 1);
        let keys: Vec<&String> = printed[0].as_object().unwrap().keys().collect();
        let wanted = ["reference", "article", "timex", "quantities", "people", "organisations", "meetings", "inspections", "campaigns", "document_refs"];
        assert_eq!(keys, wanted);
        let article = &printed[0]["article"];
        assert_eq!(article["title"], "Hội LHPN xã Hòa Bình trao quà cho trẻ mồ côi");
        assert_eq!(article["breadcrumb"], json!(["Hoạt động của Hội"]));
        assert_eq!(article["author"], "Ngọc Hà");
        assert_eq!(article["source"], Value::Null);
        assert_eq!(article["paragraphs"], 1);
        assert_eq!(article["closing_mark"], true);
    }
}

#[test]
fn several_files_give_a_line_each() {
    let (one, other) = (file("one.txt", PAGE.as_bytes()), file("other.txt", "Hội họp".as_bytes()));
    let output = bantin(&["parse", one.to_str().unwrap(), other.to_str().unwrap()], b"");
    assert_eq!(output.status.code(), Some(0));
    let titles: Vec<Value> = lines(&output).iter().map(|page| page["article"]["title"].clone()).collect();
    assert_eq!(titles, ["Hội LHPN xã Hòa Bình trao quà cho trẻ mồ côi", "Hội họp"]);
}

#[test]
fn pretty_is_the_same_object_on_many_lines() {
    let (plain, pretty) = (bantin(&["parse"], PAGE.as_bytes()), bantin(&["parse", "--pretty"], PAGE.as_bytes()));
    let pretty = std::str::from_utf8(&pretty.stdout).unwrap();
    assert!(pretty.lines().count() > 10);
    assert_eq!(serde_json::from_str::<Value>(pretty).unwrap(), lines(&plain)[0]);
}

#[test]
fn a_file_that_cannot_be_read_is_told_of_and_the_others_are_done() {
    let good = file("good.txt", PAGE.as_bytes());
    let latin = file("latin.txt", b"H\xF4i ngh\xCC");
    let folder = env!("CARGO_TARGET_TMPDIR");
    let output = bantin(&["parse", "no such file.txt", latin.to_str().unwrap(), folder, good.to_str().unwrap()], b"");
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(lines(&output).len(), 1);
    let said = complaints(&output);
    assert_eq!(said[0], "bantin: no such file.txt: no such file");
    assert_eq!(said[1], format!("bantin: {}: is not UTF-8 (byte 1 begins no letter)", latin.display()));
    assert_eq!(said[2], format!("bantin: {folder}: is a folder"));
    assert_eq!(said.len(), 3);
}

#[test]
fn lines_are_answered_in_order_and_bad_ones_with_an_error() {
    let input = concat!(
        "{\"id\": 7, \"text\": \"Ngày 24/11/2020, họp.\", \"reference\": null}\n",
        "\n",
        "{\"id\": \"b\", \"text\": 5}\n",
        "không phải JSON\n",
        "{\"id\": {\"n\": 12345678901234567890123}, \"text\": \"\", \"reference\": \"2017-02-02T03:55:00\"}\r\n",
        "{\"id\": [1], \"text\": \"\", \"reference\": \"hôm nay\"}\n",
        "{\"id\": null, \"text\": \"\", \"reference\": \"2017-02-02\"}",
    );
    let output = bantin(&["annotate"], input.as_bytes());
    assert_eq!(output.status.code(), Some(1));
    let printed = lines(&output);
    assert_eq!(printed.len(), 6);
    assert_eq!(printed[0]["id"], 7);
    assert!(printed[0]["timex"].is_array() && printed[0]["quantities"].is_array());
    assert_eq!(printed[1], json!({"id": "b", "error": "`text` is no string"}));
    assert_eq!(printed[2], json!({"id": null, "error": "the line is no JSON object"}));
    assert!(std::str::from_utf8(&output.stdout).unwrap().contains("{\"id\":{\"n\": 12345678901234567890123},\"timex\":[]"));
    assert_eq!(printed[4], json!({"id": [1], "error": "`reference` is neither a day nor a moment: \"hôm nay\""}));
    assert_eq!(printed[5], json!({"id": null, "timex": [], "quantities": []}));
}

#[test]
fn a_line_that_is_not_utf8_does_not_end_the_stream() {
    let output = bantin(&["annotate"], b"{\"id\": 1, \"text\": \"\xFF\"}\n{\"id\": 2, \"text\": \"\"}\n");
    assert_eq!(output.status.code(), Some(1));
    let printed = lines(&output);
    assert!(printed[0]["error"].as_str().unwrap().starts_with("the line is not UTF-8"));
    assert_eq!(printed[1]["id"], 2);
}

#[test]
fn a_broken_pipe_ends_quietly() {
    let mut child =
        Command::new(env!("CARGO_BIN_EXE_bantin")).arg("annotate").stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    let mut stdin = child.stdin.take().unwrap();
    for _ in 0..20_000 {
        if stdin.write_all(b"{\"id\": 1, \"text\": \"\"}\n").is_err() {
            break;
        }
    }
    drop(stdin);
    let mut said = String::new();
    child.stderr.take().unwrap().read_to_string(&mut said).unwrap();
    assert_eq!((said.as_str(), child.wait().unwrap().code()), ("", Some(0)));
}
