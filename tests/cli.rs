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
        let wanted =
            ["reference", "article", "timex", "quantities", "people", "organisations", "meetings", "inspections", "campaigns", "document_refs", "links"];
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
fn all_gives_a_line_for_each_article_of_a_page() {
    let two = format!(
        "{PAGE}\n\nHội LHPN xã Tân An tổ chức hội thi nấu ăn\n25/11/2020\nSáng 22/11, Hội LHPN xã Tân An tổ chức hội thi nấu ăn cho 50 hội viên của 6 chi hội trên địa bàn.\n"
    );
    let titles = |args: &[&str]| lines(&bantin(args, two.as_bytes())).iter().map(|page| page["article"]["title"].clone()).collect::<Vec<_>>();
    let (first, second) = ("Hội LHPN xã Hòa Bình trao quà cho trẻ mồ côi", "Hội LHPN xã Tân An tổ chức hội thi nấu ăn");
    assert_eq!(titles(&["parse"]), [first]);
    assert_eq!(titles(&["parse", "--all"]), [first, second]);
}

#[test]
fn schema_gives_the_terms_of_schema_org() {
    let printed = lines(&bantin(&["parse", "--schema"], PAGE.as_bytes()));
    assert_eq!(printed.len(), 1);
    assert_eq!((&printed[0]["@context"], &printed[0]["@type"]), (&json!("https://schema.org"), &json!("NewsArticle")));
    assert_eq!(printed[0]["datePublished"], "2020-11-24");
    assert_eq!(printed[0].get("timex"), None);
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
fn a_broken_line_is_answered_with_its_id_where_that_can_be_read() {
    let lines_in: [(&[u8], Value); 6] = [
        (br#"{"id": 9, "text": "a""#, json!(9)),
        (br#"{"id": ["x"], "text": "\ud800"}"#, json!(["x"])),
        (br#"{"text": "a", "id": "b"} x"#, json!("b")),
        (b"{\"id\": \"c\", \"text\": \"\xFF\"}", json!("c")),
        (br#"{"id": {"n": , "text": "a"}"#, Value::Null),
        (br#"["id", 1]"#, Value::Null),
    ];
    let output = bantin(&["annotate"], &lines_in.each_ref().map(|(line, _)| *line).join(&b'\n'));
    assert_eq!(output.status.code(), Some(1));
    let printed = lines(&output);
    assert_eq!(printed.len(), lines_in.len());
    for (answer, (line, id)) in printed.iter().zip(&lines_in) {
        let keys: Vec<&str> = answer.as_object().unwrap().keys().map(String::as_str).collect();
        assert_eq!((keys, &answer["id"]), (vec!["id", "error"], id), "{}", String::from_utf8_lossy(line));
        assert!(!answer["error"].as_str().unwrap().contains('\n'));
    }
}

#[test]
fn facts_have_the_keys_of_the_guideline_and_the_bytes_of_the_text() {
    // The text is escaped in the line; the bytes are those of the string that it says.
    let line = r#"{"id": 1, "text": "\ud83d\ude00 \u1ee7y: ng\u00e0y 5/3, 5 năm qua, mỗi quý; 12 suất quà, 50.000 đồng/hộ", "reference": "2020-02-02"}"#;
    let text = serde_json::from_str::<Value>(line).unwrap()["text"].as_str().unwrap().to_string();
    let printed = lines(&bantin(&["annotate"], line.as_bytes()));
    let mut seen: Vec<String> = Vec::new();
    for list in ["timex", "quantities"] {
        for fact in printed[0][list].as_array().unwrap() {
            let range = fact["start"].as_u64().unwrap() as usize..fact["end"].as_u64().unwrap() as usize;
            assert_eq!(text.get(range), fact["text"].as_str());
            seen.push(fact.as_object().unwrap().keys().map(String::as_str).collect::<Vec<_>>().join(" "));
        }
    }
    let wanted = [
        "start end text type value mod",
        "start end text type value mod range",
        "start end text type value mod quant",
        "start end text kind value value_to unit bound of",
        "start end text kind value value_to unit bound of per",
    ];
    assert_eq!(seen, wanted);
}

#[test]
fn the_reference_may_be_a_moment() {
    let line = |reference: &str| format!("{{\"id\": 1, \"text\": \"5 phút trước\", \"reference\": \"{reference}\"}}\n");
    for moment in ["2017-02-02T03:55:00", "2017-02-02 03:55:00", "2017-02-02T03:55", "2017-02-02T03:55:00.250", "2017-02-02T03:55:00+07:00"] {
        assert_eq!(lines(&bantin(&["annotate"], line(moment).as_bytes()))[0]["timex"][0]["value"], "2017-02-02T03:50", "{moment}");
    }
    for wrong in ["2017-02-30", "02/02/2017", "2017-02-02T25:00:00", "", "2017"] {
        let output = bantin(&["annotate"], line(wrong).as_bytes());
        assert_eq!(output.status.code(), Some(1), "{wrong}");
        assert_eq!(lines(&output)[0]["error"], format!("`reference` is neither a day nor a moment: {wrong:?}"));
    }
}

#[test]
fn an_empty_page_is_an_article_with_nothing_in_it() {
    let output = bantin(&["parse"], b"");
    assert_eq!(output.status.code(), Some(0));
    let page = &lines(&output)[0];
    assert_eq!((&page["reference"], &page["article"]["title"], &page["article"]["paragraphs"]), (&Value::Null, &Value::Null, &json!(0)));
    assert!(page.as_object().unwrap().iter().skip(2).all(|(_, list)| list == &json!([])));
    assert_eq!(bantin(&["annotate"], b"").stdout, b"");
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

/// Who reads the JSON of an article back gets no span that is none.
#[test]
fn a_span_that_was_written_is_checked() {
    let read = |json: &str| serde_json::from_str::<bantin::Span>(json).map_err(|error| error.to_string());
    assert_eq!(read(r#"{"start":3,"end":5}"#), Ok(bantin::Span::new(3, 5)));
    assert_eq!(read(r#"{"start":5,"end":5}"#), Ok(bantin::Span::new(5, 5)));
    assert_eq!(read(r#"{"start":5,"end":3}"#), Err("a span ends before it starts".into()));
    assert_eq!(serde_json::to_string(&bantin::Span::new(3, 5)).unwrap(), r#"{"start":3,"end":5}"#);
}
