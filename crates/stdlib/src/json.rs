//! JSON text: the end and the faults of a value, string literals, compact and indented layout. Values are the Go side's.

use crate::quote::{Keep, quote};
use crate::utf8;

/// Why a text is no value.
pub struct Bad {
    /// Bytes read, the offending ones included.
    pub at: usize,
    /// Go's words.
    pub text: String,
}

/// The text ends too early.
pub const SHORT: &str = "unexpected end of JSON input";
const MAX_DEPTH: usize = 10_000;

fn short<T>(at: usize) -> Result<T, Bad> {
    Err(Bad { at, text: SHORT.into() })
}

/// "invalid character 'x' CONTEXT", or the end of the text.
fn invalid<T>(data: &[u8], at: usize, context: &str) -> Result<T, Bad> {
    if at >= data.len() {
        return short(at);
    }
    let (rune, size) = utf8::decode(&data[at..]);
    let shown = if rune == 0xfffd && size == 1 {
        format!("'\\x{:02x}'", data[at])
    } else {
        let mut out = Vec::new();
        quote(&mut out, &data[at..at + size], b'\'', Keep::from_number(0));
        String::from_utf8_lossy(&out).into_owned()
    };
    Err(Bad { at: at + size, text: format!("invalid character {shown} {context}") })
}

/// Where white space ends.
#[must_use]
pub fn space(data: &[u8], from: usize) -> usize {
    let rest = &data[from.min(data.len())..];
    from + rest.iter().take_while(|b| matches!(b, b' ' | b'\t' | b'\r' | b'\n')).count()
}

/// The end of the value that begins at `from`, white space before it skipped. `element` is what the faults call an array's part.
///
/// # Errors
/// The text is no value.
pub fn value(data: &[u8], from: usize, element: &str) -> Result<usize, Bad> {
    let mut open: Vec<u8> = Vec::new();
    let mut at = space(data, from);
    loop {
        // A value.
        match data.get(at) {
            Some(b'{') => {
                open.push(b'{');
                if open.len() > MAX_DEPTH {
                    return Err(Bad { at: at + 1, text: "exceeded max depth".into() });
                }
                at = space(data, at + 1);
                if data.get(at) != Some(&b'}') {
                    at = key(data, at)?;
                    continue;
                }
                open.pop();
                at += 1;
            }
            Some(b'[') => {
                open.push(b'[');
                if open.len() > MAX_DEPTH {
                    return Err(Bad { at: at + 1, text: "exceeded max depth".into() });
                }
                at = space(data, at + 1);
                if data.get(at) != Some(&b']') {
                    continue;
                }
                open.pop();
                at += 1;
            }
            Some(b'"') => at = string(data, at)?,
            Some(b'-' | b'0'..=b'9') => at = number(data, at)?,
            Some(b't') => at = literal(data, at, "true")?,
            Some(b'f') => at = literal(data, at, "false")?,
            Some(b'n') => at = literal(data, at, "null")?,
            _ => return invalid(data, at, "looking for beginning of value"),
        }
        // What may follow it.
        loop {
            let Some(&container) = open.last() else { return Ok(at) };
            at = space(data, at);
            match (container, data.get(at)) {
                (b'{', Some(b',')) => {
                    at = key(data, space(data, at + 1))?;
                    break;
                }
                (b'[', Some(b',')) => {
                    at = space(data, at + 1);
                    break;
                }
                (b'{', Some(b'}')) | (b'[', Some(b']')) => {
                    open.pop();
                    at += 1;
                }
                (b'{', _) => return invalid(data, at, "after object key:value pair"),
                _ => return invalid(data, at, &format!("after array {element}")),
            }
        }
    }
}

/// A key and its colon; gives where the value begins.
fn key(data: &[u8], at: usize) -> Result<usize, Bad> {
    if data.get(at) != Some(&b'"') {
        return invalid(data, at, "looking for beginning of object key string");
    }
    let at = space(data, string(data, at)?);
    if data.get(at) != Some(&b':') {
        return invalid(data, at, "after object key");
    }
    Ok(space(data, at + 1))
}

/// The end of a string literal.
fn string(data: &[u8], start: usize) -> Result<usize, Bad> {
    let mut at = start + 1;
    loop {
        match data.get(at) {
            None => return short(at),
            Some(b'"') => return Ok(at + 1),
            Some(b'\\') => {
                let bad = |end: usize| {
                    let text = String::from_utf8_lossy(&data[at..end]).into_owned();
                    Err(Bad { at: end, text: format!("invalid escape sequence `{text}` in string") })
                };
                match data.get(at + 1) {
                    None => return short(at),
                    Some(b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't') => at += 2,
                    Some(b'u') => {
                        let end = (at + 6).min(data.len());
                        if !data[at + 2..end].iter().all(u8::is_ascii_hexdigit) {
                            return bad(end);
                        }
                        if end < at + 6 {
                            return short(at);
                        }
                        at = end;
                    }
                    Some(_) => return bad(at + 2),
                }
            }
            Some(0..=0x1f) => return invalid(data, at, "in string"),
            Some(_) => at += 1,
        }
    }
}

fn number(data: &[u8], start: usize) -> Result<usize, Bad> {
    let digits = |at: usize| -> Result<usize, Bad> {
        let n = data[at.min(data.len())..].iter().take_while(|b| b.is_ascii_digit()).count();
        if n > 0 {
            return Ok(at + n);
        }
        if at >= data.len() { short(start) } else { invalid(data, at, "in numeric literal") }
    };
    let mut at = start;
    if data[at] == b'-' {
        at += 1;
    }
    at = if data.get(at) == Some(&b'0') { at + 1 } else { digits(at)? };
    if data.get(at) == Some(&b'.') {
        at = digits(at + 1)?;
    }
    if matches!(data.get(at), Some(b'e' | b'E')) {
        at += 1;
        if matches!(data.get(at), Some(b'+' | b'-')) {
            at += 1;
        }
        at = digits(at)?;
    }
    Ok(at)
}

fn literal(data: &[u8], start: usize, word: &str) -> Result<usize, Bad> {
    for (i, expected) in word.bytes().enumerate() {
        if data.get(start + i) != Some(&expected) {
            let context = format!("in literal {word} (expecting '{}')", expected as char);
            return invalid(data, start + i, &context);
        }
    }
    Ok(start + word.len())
}

/// The text that a valid string literal stands for.
#[must_use]
pub fn unquote(literal: &[u8]) -> Vec<u8> {
    let data = &literal[1..literal.len() - 1];
    let mut out = Vec::with_capacity(data.len());
    let mut at = 0;
    while at < data.len() {
        match data[at] {
            b'\\' => {
                let plain = match data[at + 1] {
                    b'b' => 8,
                    b'f' => 12,
                    b'n' => b'\n',
                    b'r' => b'\r',
                    b't' => b'\t',
                    b'u' => {
                        let (c, size) = escape(&data[at..]);
                        out.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes());
                        at += size;
                        continue;
                    }
                    c => c,
                };
                out.push(plain);
                at += 2;
            }
            b if b < 0x80 => {
                out.push(b);
                at += 1;
            }
            _ => {
                let (rune, size) = utf8::decode(&data[at..]);
                let c = char::from_u32(rune).unwrap_or('\u{fffd}');
                out.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes());
                at += size;
            }
        }
    }
    out
}

/// The character of a `\u` escape, or of two that are a surrogate pair, and their length.
fn escape(data: &[u8]) -> (char, usize) {
    let hex = |from: usize| {
        let digits = data.get(from..from + 6).filter(|d| d.starts_with(b"\\u"))?;
        u32::from_str_radix(std::str::from_utf8(&digits[2..]).ok()?, 16).ok()
    };
    let first = hex(0).unwrap_or(0xfffd);
    if let Some(c) = char::from_u32(first) {
        return (c, 6);
    }
    if let (0xd800..0xdc00, Some(second @ 0xdc00..0xe000)) = (first, hex(6)) {
        let joined = 0x10000 + ((first - 0xd800) << 10) + (second - 0xdc00);
        return (char::from_u32(joined).unwrap_or('\u{fffd}'), 12);
    }
    ('\u{fffd}', 6)
}

/// Appends `text` as a string literal; with `html`, so that it can stand in a page.
pub fn append_quoted(out: &mut Vec<u8>, text: &[u8], html: bool) {
    const HEX: &[u8; 16] = b"0123456789abcdef";
    out.push(b'"');
    let mut start = 0;
    let mut at = 0;
    while at < text.len() {
        let b = text[at];
        if b >= 0x80 {
            let (rune, size) = utf8::decode(&text[at..]);
            let replaced: &[u8] = match rune {
                0xfffd if size == 1 => "\u{fffd}".as_bytes(),
                0x2028 => b"\\u2028",
                0x2029 => b"\\u2029",
                _ => {
                    at += size;
                    continue;
                }
            };
            out.extend_from_slice(&text[start..at]);
            out.extend_from_slice(replaced);
            at += size;
            start = at;
            continue;
        }
        let named = match b {
            b'"' | b'\\' => b,
            8 => b'b',
            12 => b'f',
            b'\n' => b'n',
            b'\r' => b'r',
            b'\t' => b't',
            _ => 0,
        };
        let plain = b >= 0x20 && named == 0 && !(html && matches!(b, b'<' | b'>' | b'&'));
        at += 1;
        if plain {
            continue;
        }
        out.extend_from_slice(&text[start..at - 1]);
        start = at;
        if named != 0 {
            out.extend_from_slice(&[b'\\', named]);
        } else {
            out.extend_from_slice(&[
                b'\\',
                b'u',
                b'0',
                b'0',
                HEX[usize::from(b >> 4)],
                HEX[usize::from(b & 15)],
            ]);
        }
    }
    out.extend_from_slice(&text[start..]);
    out.push(b'"');
}

/// Escapes what a page could misread; it stands in string literals only.
pub fn escape_html(out: &mut Vec<u8>, data: &[u8]) {
    let mut at = 0;
    while at < data.len() {
        match data[at..] {
            [b @ (b'<' | b'>' | b'&'), ..] => out.extend_from_slice(format!("\\u00{b:02x}").as_bytes()),
            [0xe2, 0x80, last @ (0xa8 | 0xa9), ..] => {
                out.extend_from_slice(format!("\\u20{:02x}", last - 0x80).as_bytes());
                at += 2;
            }
            [b, ..] => out.push(b),
            [] => {}
        }
        at += 1;
    }
}

/// Appends a valid value without white space.
pub fn compact(out: &mut Vec<u8>, data: &[u8]) {
    let mut at = 0;
    while at < data.len() {
        match data[at] {
            b' ' | b'\t' | b'\r' | b'\n' => at += 1,
            b'"' => {
                let end = string(data, at).unwrap_or(data.len());
                out.extend_from_slice(&data[at..end]);
                at = end;
            }
            b => {
                out.push(b);
                at += 1;
            }
        }
    }
}

/// Appends a valid value with each element on a line of its own.
pub fn indent(out: &mut Vec<u8>, data: &[u8], prefix: &[u8], step: &[u8]) {
    let mut depth = 0;
    let line = |out: &mut Vec<u8>, depth: usize| {
        out.push(b'\n');
        out.extend_from_slice(prefix);
        (0..depth).for_each(|_| out.extend_from_slice(step));
    };
    let mut at = 0;
    while at < data.len() {
        let b = data[at];
        match b {
            b' ' | b'\t' | b'\r' | b'\n' => {}
            b'"' => {
                let end = string(data, at).unwrap_or(data.len());
                out.extend_from_slice(&data[at..end]);
                at = end;
                continue;
            }
            b'{' | b'[' => {
                out.push(b);
                let next = space(data, at + 1);
                if matches!(data.get(next), Some(b'}' | b']')) {
                    out.push(data[next]);
                    at = next;
                } else {
                    depth += 1;
                    line(out, depth);
                }
            }
            b'}' | b']' => {
                depth = depth.saturating_sub(1);
                line(out, depth);
                out.push(b);
            }
            b',' => {
                out.push(b);
                line(out, depth);
            }
            b':' => out.extend_from_slice(b": "),
            _ => out.push(b),
        }
        at += 1;
    }
}
