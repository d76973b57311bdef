//! The spelling of names and literals: where one ends, and gc's complaints about it.
//!
//! Holds: scanning goes on after an error, and consumes at least one byte. Values are the type checker's business.

use crate::lexer::Kind;
use unicode_properties::{GeneralCategory, GeneralCategoryGroup, UnicodeGeneralCategory};

/// Takes an error: offset and text.
type Report<'a> = &'a mut dyn FnMut(usize, String);

/// `U+0040 '@'`, as Go's `%#U`.
pub(crate) fn code_point(c: char) -> String {
    let code = u32::from(c);
    if c.is_control() || c == '\u{a0}' || c == '\u{feff}' || (0x2000..0x2010).contains(&code) || code == 0xad
    {
        format!("U+{code:04X}")
    } else {
        format!("U+{code:04X} '{c}'")
    }
}

/// `'x'`, as Go's `%q` of a rune.
fn quoted(c: char) -> String {
    match c {
        '\'' => r"'\''".into(),
        '\\' => r"'\\'".into(),
        '\n' => r"'\n'".into(),
        '\t' => r"'\t'".into(),
        '\r' => r"'\r'".into(),
        '\x07' => r"'\a'".into(),
        '\x08' => r"'\b'".into(),
        '\x0b' => r"'\v'".into(),
        '\x0c' => r"'\f'".into(),
        c if c.is_ascii_control() => format!(r"'\x{:02x}'", u32::from(c)),
        c => format!("'{c}'"),
    }
}

/// The character at the start of `text`, with its length; invalid bytes count as U+FFFD of length one.
fn decode(text: &[u8]) -> Option<(char, usize)> {
    let first = *text.first()?;
    if first < 0x80 {
        return Some((char::from(first), 1));
    }
    let end = text.len().min(4);
    let chunk = text[..end].utf8_chunks().next()?;
    Some(chunk.valid().chars().next().map_or((char::REPLACEMENT_CHARACTER, 1), |c| (c, c.len_utf8())))
}

/// Length of the bytes at the start of `text` that gc drops after reporting them: NUL, a byte order mark, invalid UTF-8.
pub(crate) fn dropped(text: &[u8]) -> usize {
    match decode(text) {
        Some(('\0', _)) => 1,
        Some(('\u{feff}', n)) => n,
        Some((char::REPLACEMENT_CHARACTER, 1)) => 1,
        _ => 0,
    }
}

/// What [`dropped`] finds anywhere in `text`, with gc's message.
pub(crate) fn encoding_errors(text: &[u8], report: Report<'_>) {
    let mut at = 0;
    while at < text.len() {
        let skip = dropped(&text[at..]);
        let message = match (skip, text[at]) {
            (0, _) => "",
            (_, 0) => "invalid NUL character",
            (1, _) => "invalid UTF-8 encoding",
            _ if at == 0 => "",
            _ => "invalid BOM in the middle of the file",
        };
        if !message.is_empty() {
            report(at, message.into());
        }
        at += decode(&text[at..]).map_or(1, |(_, n)| n);
    }
}

fn is_letter(c: char) -> bool {
    c.general_category_group() == GeneralCategoryGroup::Letter
}

fn is_digit(c: char) -> bool {
    c.general_category() == GeneralCategory::DecimalNumber
}

/// Length of the identifier that starts `text` (not in ASCII); `base` is its offset.
pub(crate) fn identifier(text: &[u8], base: usize, report: Report<'_>) -> usize {
    let Some((c, n)) = decode(text) else { return 0 };
    if is_digit(c) {
        report(base, format!("identifier cannot begin with digit {}", code_point(c)));
    } else if !is_letter(c) {
        report(base, format!("invalid character {} in identifier", code_point(c)));
    }
    n + identifier_tail(&text[n..], base + n, report)
}

/// Length of the rest of an identifier at the start of `text`.
pub(crate) fn identifier_tail(text: &[u8], base: usize, report: Report<'_>) -> usize {
    let mut at = 0;
    loop {
        at += dropped(&text[at..]);
        let Some((c, n)) = decode(&text[at..]) else { break };
        if dropped(&text[at..]) > 0 {
            continue;
        }
        if c.is_ascii() {
            if !(c.is_ascii_alphanumeric() || c == '_') {
                break;
            }
        } else if !is_letter(c) && !is_digit(c) {
            report(base + at, format!("invalid character {} in identifier", code_point(c)));
        }
        at += n;
    }
    at
}

/// A run of digits and `_`. Tells which of them occurred, and where the first digit too large for `base` stands.
#[derive(Default)]
struct Digits {
    digit: bool,
    separator: bool,
    invalid: Option<usize>,
}

fn digits(text: &[u8], at: &mut usize, base: u32, seen: &mut Digits) {
    while let Some(&c) = text.get(*at) {
        match c {
            b'_' => seen.separator = true,
            b'0'..=b'9' => {
                seen.digit = true;
                if base <= 10 && u32::from(c - b'0') >= base && seen.invalid.is_none() {
                    seen.invalid = Some(*at);
                }
            }
            b'a'..=b'f' | b'A'..=b'F' if base == 16 => seen.digit = true,
            _ => return,
        }
        *at += 1;
    }
}

/// Kind and length of the number at the start of `text`.
pub(crate) fn number(text: &[u8], report: Report<'_>) -> (Kind, usize) {
    let peek = |at: usize| text.get(at).copied().unwrap_or(0);
    let (mut at, mut base, mut prefix) = (0, 10, 0);
    let mut bad = false;
    let mut seen = Digits::default();
    let mut kind = Kind::Int;
    if peek(0) != b'.' {
        if peek(0) == b'0' {
            at = 1;
            match peek(1).to_ascii_lowercase() {
                b'x' => (at, base, prefix) = (2, 16, b'x'),
                b'o' => (at, base, prefix) = (2, 8, b'o'),
                b'b' => (at, base, prefix) = (2, 2, b'b'),
                _ => {
                    (base, prefix) = (8, b'0');
                    seen.digit = true;
                }
            }
        }
        let limit = if prefix == b'0' { 10 } else { base };
        digits(text, &mut at, limit, &mut seen);
    }
    let name = match prefix {
        b'x' => "hexadecimal literal",
        b'o' | b'0' => "octal literal",
        b'b' => "binary literal",
        _ => "decimal literal",
    };
    if peek(at) == b'.' {
        kind = Kind::Float;
        if matches!(prefix, b'o' | b'b') {
            report(at, format!("invalid radix point in {name}"));
            bad = true;
        }
        at += 1;
        digits(text, &mut at, if prefix == b'x' { 16 } else { 10 }, &mut seen);
    }
    if !seen.digit && !bad {
        report(at, format!("{name} has no digits"));
        bad = true;
    }
    let mark = peek(at).to_ascii_lowercase();
    if matches!(mark, b'e' | b'p') {
        if !bad {
            if mark == b'e' && !matches!(prefix, 0 | b'0') {
                report(at, format!("'{}' exponent requires decimal mantissa", char::from(peek(at))));
                bad = true;
            } else if mark == b'p' && prefix != b'x' {
                report(at, format!("'{}' exponent requires hexadecimal mantissa", char::from(peek(at))));
                bad = true;
            }
        }
        kind = Kind::Float;
        at += 1;
        if matches!(peek(at), b'+' | b'-') {
            at += 1;
        }
        let mut exponent = Digits { separator: seen.separator, ..Digits::default() };
        digits(text, &mut at, 10, &mut exponent);
        seen.separator |= exponent.separator;
        if !exponent.digit && !bad {
            report(at, "exponent has no digits".into());
            bad = true;
        }
    } else if prefix == b'x' && kind == Kind::Float && !bad {
        report(at, "hexadecimal mantissa requires a 'p' exponent".into());
        bad = true;
    }
    let end = at;
    if peek(at) == b'i' {
        kind = Kind::Imag;
        at += 1;
    }
    if kind == Kind::Int && prefix == b'0' && seen.invalid.is_none() {
        seen.invalid = text[..end].iter().position(|c| matches!(c, b'8' | b'9'));
    } else if prefix == b'0' {
        seen.invalid = None;
    }
    if let (Kind::Int, Some(i), false) = (kind, seen.invalid, bad) {
        report(i, format!("invalid digit {} in {name}", quoted(char::from(text[i]))));
        bad = true;
    }
    if seen.separator
        && !bad
        && let Some(i) = misplaced_separator(&text[..end])
    {
        report(i, "'_' must separate successive digits".into());
    }
    (kind, at)
}

/// Where a `_` of a number does not stand between digits (a base prefix counts as a digit).
fn misplaced_separator(text: &[u8]) -> Option<usize> {
    let prefixed = text.len() >= 2 && text[0] == b'0' && matches!(text[1] | 0x20, b'x' | b'o' | b'b');
    let hexadecimal = prefixed && text[1] | 0x20 == b'x';
    let is_digit = |c: u8| c.is_ascii_digit() || hexadecimal && c.is_ascii_hexdigit();
    let start = if prefixed { 2 } else { 0 };
    let (mut before, mut i) = (if prefixed { b'0' } else { b'.' }, start);
    while i < text.len() {
        let class = match text[i] {
            b'_' if before != b'0' => return Some(i),
            b'_' => b'_',
            c if is_digit(c) => b'0',
            _ if before == b'_' => return Some(i - 1),
            _ => b'.',
        };
        before = class;
        i += 1;
    }
    (before == b'_').then(|| text.len() - 1)
}

/// Which bytes mean something to [`braces`].
const MARKS: [bool; 256] = {
    let mut marks = [false; 256];
    let mut i = 0;
    while i < 6 {
        marks[b"{}\"'`/"[i] as usize] = true;
        i += 1;
    }
    marks
};

/// Length of the text from the `{` at the start of `text` to the matching `}`, or to the end.
pub(crate) fn braces(text: &[u8]) -> usize {
    let (mut at, mut depth) = (0, 0);
    while let Some(plain) = text[at..].iter().position(|&byte| MARKS[byte as usize]) {
        at += plain;
        let (byte, rest) = (text[at], &text[at..]);
        at += match byte {
            b'{' => {
                depth += 1;
                1
            }
            b'}' => {
                depth -= 1;
                if depth == 0 {
                    return at + 1;
                }
                1
            }
            b'"' => string(rest, &mut |_, _| {}),
            b'\'' => rune(rest, &mut |_, _| {}),
            b'`' => memchr::memchr(b'`', &rest[1..]).map_or(rest.len(), |n| n + 2),
            b'/' if rest.starts_with(b"//") => memchr::memchr(b'\n', rest).unwrap_or(rest.len()),
            b'/' if rest.starts_with(b"/*") => comment_end(&rest[2..]).map_or(rest.len(), |n| n + 2),
            _ => 1,
        };
    }
    text.len()
}

/// Where a block comment ends in the text after its `/*`.
pub(crate) fn comment_end(text: &[u8]) -> Option<usize> {
    memchr::memchr_iter(b'/', text).find(|&i| i > 0 && text[i - 1] == b'*').map(|i| i + 1)
}

/// Length of the rune literal at the start of `text`.
pub(crate) fn rune(text: &[u8], report: Report<'_>) -> usize {
    let (mut at, mut count, mut ok) = (1, 0, true);
    loop {
        match decode(&text[at..]) {
            None => {
                if ok {
                    report(0, "rune literal not terminated".into());
                }
                return at;
            }
            Some(('\'', _)) => {
                if ok && count == 0 {
                    report(at, "empty rune literal or unescaped '".into());
                } else if ok && count != 1 {
                    report(0, "more than one character in rune literal".into());
                }
                return at + 1;
            }
            Some(('\n', _)) => {
                if ok {
                    report(at, "newline in rune literal".into());
                }
                return at;
            }
            Some(('\\', _)) => {
                at += 1;
                ok &= escape(text, &mut at, '\'', report);
            }
            Some(_) if dropped(&text[at..]) > 0 => {
                at += dropped(&text[at..]);
                continue;
            }
            Some((_, n)) => at += n,
        }
        count += 1;
    }
}

/// Length of the interpreted string literal at the start of `text`.
pub(crate) fn string(text: &[u8], report: Report<'_>) -> usize {
    let mut at = 1;
    loop {
        let Some(n) = memchr::memchr3(b'"', b'\\', b'\n', &text[at..]) else {
            report(0, "string not terminated".into());
            return text.len();
        };
        at += n;
        match text[at] {
            b'"' => return at + 1,
            b'\n' => {
                report(at, "newline in string".into());
                return at;
            }
            _ => {
                at += 1;
                escape(text, &mut at, '"', report);
            }
        }
    }
}

/// An escape after its backslash; tells whether it is good. At the end of input the caller complains.
fn escape(text: &[u8], at: &mut usize, quote: char, report: Report<'_>) -> bool {
    let Some((c, _)) = decode(&text[*at..]) else { return true };
    let (count, base, max) = match c {
        'a' | 'b' | 'f' | 'n' | 'r' | 't' | 'v' | '\\' => {
            *at += 1;
            return true;
        }
        c if c == quote => {
            *at += 1;
            return true;
        }
        '0'..='7' => (3, 8, 255),
        'x' => (2, 16, 255),
        'u' => (4, 16, 0x10_ffff),
        'U' => (8, 16, 0x10_ffff),
        _ => {
            report(*at, "unknown escape".into());
            return false;
        }
    };
    if base == 16 {
        *at += 1;
    }
    let mut value: u32 = 0;
    for _ in 0..count {
        let Some((c, _)) = decode(&text[*at..]) else { return true };
        let Some(digit) = c.to_digit(base) else {
            let kind = if base == 8 { "octal" } else { "hexadecimal" };
            report(*at, format!("invalid character {} in {kind} escape", quoted(c)));
            return false;
        };
        value = value.wrapping_mul(base).wrapping_add(digit);
        *at += 1;
    }
    if base == 8 && value > max {
        report(*at, format!("octal escape value {value} > 255"));
        return false;
    }
    if value > max || (0xd800..0xe000).contains(&value) && count > 2 {
        report(*at, format!("escape is invalid Unicode code point U+{value:04X}"));
        return false;
    }
    true
}
