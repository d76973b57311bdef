//! HTML's character references. `entities.txt` is the list of the HTML standard: name, then the code points.

use std::collections::HashMap;
use std::sync::LazyLock;

static NAMED: LazyLock<HashMap<&str, String>> = LazyLock::new(|| {
    let row = |line: &'static str| {
        let (name, points) = line.split_once(' ')?;
        let text =
            points.split(' ').filter_map(|p| char::from_u32(u32::from_str_radix(p, 16).ok()?)).collect();
        Some((name, text))
    };
    include_str!("entities.txt").lines().filter_map(row).collect()
});

/// What the numbers 0x80 to 0x9f stand for: Windows-1252.
const WINDOWS: [u32; 32] = [
    0x20ac, 0x81, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152,
    0x8d, 0x017d, 0x8f, 0x90, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161,
    0x203a, 0x0153, 0x9d, 0x017e, 0x0178,
];

/// Replaces all character references.
#[must_use]
pub fn unescape(text: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(text.len());
    let mut at = 0;
    while let Some(found) = memchr::memchr(b'&', &text[at..]) {
        out.extend_from_slice(&text[at..at + found]);
        at += found;
        at += reference(&text[at..], &mut out);
    }
    out.extend_from_slice(&text[at..]);
    out
}

/// Replaces the reference at the front; gives its length.
fn reference(s: &[u8], out: &mut Vec<u8>) -> usize {
    if s.get(1) == Some(&b'#') {
        return numeric(s, out);
    }
    let letters = s[1..].iter().take_while(|b| b.is_ascii_alphanumeric()).count();
    let end = 1 + letters + usize::from(s.get(1 + letters) == Some(&b';'));
    let name = std::str::from_utf8(&s[1..end]).unwrap_or("");
    if let Some(value) = NAMED.get(name) {
        out.extend_from_slice(value.as_bytes());
        return end;
    }
    // Old names need no semicolon: the longest that fits.
    for length in (2..=name.len().saturating_sub(1).min(6)).rev() {
        if let Some(value) = NAMED.get(&name[..length]) {
            out.extend_from_slice(value.as_bytes());
            return length + 1;
        }
    }
    out.extend_from_slice(&s[..end]);
    end
}

fn numeric(s: &[u8], out: &mut Vec<u8>) -> usize {
    let (base, begin) = if matches!(s.get(2), Some(b'x' | b'X')) { (16, 3) } else { (10, 2) };
    let mut value = 0u32;
    let mut end = begin;
    while let Some(digit) = s.get(end).and_then(|b| (*b as char).to_digit(base)) {
        value = value.saturating_mul(base).saturating_add(digit);
        end += 1;
    }
    if end == begin || s.len() <= 3 {
        out.push(b'&');
        return 1;
    }
    if s.get(end) == Some(&b';') {
        end += 1;
    }
    let value = match value {
        0 => 0xfffd,
        0x80..=0x9f => WINDOWS[value as usize - 0x80],
        value => value,
    };
    let c = char::from_u32(value).unwrap_or('\u{fffd}');
    out.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes());
    end
}
