//! Numbers, quoted text and layout against cases that the real Go wrote (`data/cases.txt`: a letter, arguments, Go's answer).

use goanna_stdlib::layout::Layout;
use goanna_stdlib::number::{format, parse};
use goanna_stdlib::quote::{Keep, can_backquote, quote};
use goanna_stdlib::{unicode, utf8};

fn bytes(hex: &str) -> Vec<u8> {
    (0..hex.len() / 2).map(|i| u8::from_str_radix(&hex[2 * i..2 * i + 2], 16).expect("hexadecimal")).collect()
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|b| format!("{b:02x}")).collect()
}

fn int<T: std::str::FromStr>(text: &str) -> T {
    text.parse().ok().expect("a number")
}

/// Our answer to a case.
fn answer(p: &[&str]) -> String {
    let mut out = Vec::new();
    match p[0] {
        "F" => {
            format::float(&mut out, f64::from_bits(int(p[1])), int(p[2]), int(p[3]), p[4] == "32");
            String::from_utf8(out).expect("ASCII")
        }
        "P" => {
            let (mut value, length, mut status) = parse::float(p[1].as_bytes(), p[2] == "32");
            if length != p[1].len() {
                (value, status) = (0.0, parse::Status::BadSyntax);
            }
            format!("{} {}", if value.is_nan() { 1.25 } else { value }.to_bits(), status as i32)
        }
        "I" => {
            let (value, status) = parse::int(p[1].as_bytes(), int(p[2]), int(p[3]));
            format!("{value} {}", status as i32)
        }
        "U" => {
            let (value, status) = parse::uint(p[1].as_bytes(), int(p[2]), int(p[3]));
            format!("{value} {}", status as i32)
        }
        "Q" => {
            let s = bytes(p[1]);
            let quoted = |keep| {
                let mut out = Vec::new();
                quote(&mut out, &s, b'"', keep);
                hex(&out)
            };
            let ((last, last_len), (first, first_len)) = (utf8::decode_last(&s), utf8::decode(&s));
            format!(
                "{} {} {} {} {last} {last_len} {first} {first_len} {} {}",
                quoted(Keep::Printable),
                quoted(Keep::Ascii),
                quoted(Keep::Graphic),
                can_backquote(&s),
                utf8::count(&s),
                utf8::is_full(&s)
            )
        }
        "C" => {
            let c: i32 = int(p[1]);
            let to = |case| unicode::to_case(case, c);
            format!(
                "{} {} {} {} {} {}",
                to(unicode::Case::Upper),
                to(unicode::Case::Lower),
                to(unicode::Case::Title),
                unicode::simple_fold(c),
                unicode::is_print(c),
                unicode::is_graphic(c)
            )
        }
        "LI" => {
            Layout::new(int(p[4]), int(p[5]), int(p[6])).integer(
                &mut out,
                int(p[1]),
                p[2] == "true",
                int(p[3]),
            );
            hex(&out)
        }
        "LH" => {
            Layout::new(int(p[3]), int(p[4]), int(p[5])).hex(&mut out, &bytes(p[1]), int(p[2]));
            hex(&out)
        }
        "LF" => {
            let value = f64::from_bits(int(p[1]));
            Layout::new(int(p[4]), int(p[5]), int(p[6])).float(&mut out, value, int(p[3]), p[2] == "32");
            hex(&out)
        }
        other => panic!("no such case: {other}"),
    }
}

#[test]
fn as_go_does() {
    let arguments = |kind: &str| match kind {
        "F" => 5,
        "P" => 3,
        "I" | "U" => 4,
        "LI" | "LF" => 7,
        "LH" => 6,
        _ => 2,
    };
    for line in include_str!("data/cases.txt").lines() {
        let parts: Vec<&str> = line.split(' ').collect();
        let n = arguments(parts[0]);
        assert_eq!(answer(&parts), parts[n..].join(" "), "{line}");
    }
}
