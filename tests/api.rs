//! What a caller may build on: sizes, threads, text forms.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, clippy::string_slice, clippy::print_stdout, reason = "a test fails by panicking")]

use bantin::time::{self, Modifier, Reference, Timex, Value};
use bantin::{Article, Error, ErrorKind, Note, NoteKind, Number, Parser, Passage, Span, quantity};
use std::fmt::{Debug, Display};
use std::str::FromStr;

#[test]
fn values_are_small() {
    assert_eq!(size_of::<Span>(), 8);
    assert!(size_of::<Note>() <= 12);
    assert!(size_of::<Reference>() <= 20);
    assert!(size_of::<Error>() <= 56, "an error is {} bytes", size_of::<Error>());
    assert!(size_of::<Parser>() <= 32);
}

#[test]
fn everything_crosses_threads() {
    fn check<T: Send + Sync + Unpin + Debug + Clone + 'static>() {}
    check::<Article>();
    check::<Parser>();
    check::<Timex>();
    check::<Value>();
    check::<quantity::Quantity>();
    check::<Number>();
    check::<Reference>();
    check::<Passage>();
    check::<Error>();
    check::<ErrorKind>();
    check::<Note>();
    check::<NoteKind>();
}

#[test]
fn a_parser_can_be_a_static() {
    static PARSER: Parser = Parser::new();
    let threads: Vec<_> = (0..4).map(|_| std::thread::spawn(|| PARSER.parse("Hội thi\n\nSáng 20/11/2020, Hội tổ chức hội thi.").timexes)).collect();
    for thread in threads {
        assert_eq!(thread.join().unwrap()[0].value.to_string(), "2020-11-20TMO");
    }
}

#[test]
fn errors_are_errors() {
    fn check<T: std::error::Error + Send + Sync + 'static>(error: T) -> Box<dyn std::error::Error + Send + Sync> {
        Box::new(error)
    }
    let error = check("ngày 30/2/2020".parse::<Value>().unwrap_err());
    assert!(error.to_string().contains("30/2/2020"));
    assert!(error.source().is_some());
}

/// Reading what is printed gives the same value.
#[track_caller]
fn returns<T: FromStr<Err = Error> + Display + PartialEq + Debug>(text: &str) {
    let value: T = text.parse().unwrap();
    assert_eq!(value.to_string(), text);
    assert_eq!(value.to_string().parse::<T>().unwrap(), value);
}

#[test]
fn a_value_prints_what_it_reads() {
    for text in [
        "2020-11-24",
        "2020-11",
        "2020",
        "0938",
        "BC0111",
        "2020-W48",
        "2020-Q4",
        "2020-H1",
        "2020-SP",
        "199",
        "20",
        "XXXX-11-24",
        "XXXX-XX-24",
        "XXXX-WXX-2",
        "T14",
        "T14:30",
        "T08:30:15+07:00",
        "T24",
        "2020-11-20TAF",
        "TMO",
        "2020-11-20T14:30",
        "2020-11-06/2020-11-19",
        "2020-11-20T08/2020-11-20T11",
        "2016/2020",
        "P3M",
        "P2W3D",
        "PT90M",
        "P0.5M",
        "PT2.5H",
        "-P1D",
        "P7D/P10D",
        "PRESENT_REF",
        "PAST_REF",
        "FUTURE_REF",
        "XXXX-11-15/XXXX-12-15",
        "XXXX-WXX-7TMO",
    ] {
        returns::<Value>(text);
    }
}

#[test]
fn a_number_prints_what_it_reads() {
    for text in ["0", "48970", "1.5", "-5", "0.000001", "99999999999999999999999999999999999999"] {
        returns::<Number>(text);
    }
}

#[test]
fn an_amount_prints_what_it_reads() {
    for text in ["20", "1.5", "5..10", "20/20"] {
        returns::<quantity::Amount>(text);
    }
}

#[test]
fn kinds_print_the_words_of_the_guideline() {
    let found = time::scan("hết ngày 30/4/2021, trong 3 tháng", &Reference::none());
    assert_eq!(found[0].modifier, Some(Modifier::OnOrBefore));
    assert_eq!(found.iter().map(|timex| timex.kind.to_string()).collect::<Vec<_>>(), ["DATE", "DURATION"]);
    let found = quantity::scan("hơn 3 sào đất");
    assert_eq!((found[0].kind.to_string(), found[0].bound.to_string()), ("AREA".into(), "MORE_THAN".into()));
}

#[cfg(feature = "serde")]
#[test]
fn serde_takes_the_text_form() {
    let value: Value = serde_json::from_str("\"2020-11-20TAF\"").unwrap();
    assert_eq!(serde_json::to_string(&value).unwrap(), "\"2020-11-20TAF\"");
    assert!(serde_json::from_str::<Value>("\"ngày 24/11/2020\"").is_err());
    let number: Number = serde_json::from_str("\"1.5\"").unwrap();
    assert_eq!(serde_json::to_string(&number).unwrap(), "\"1.5\"");
    let timex = time::scan("đầu năm 2021", &Reference::none()).remove(0);
    let json = serde_json::to_value(&timex).unwrap();
    assert_eq!((&json["kind"], &json["value"], &json["modifier"]), (&"DATE".into(), &"2021".into(), &"START".into()));
    assert_eq!(serde_json::from_value::<Timex>(json).unwrap(), timex);
}
