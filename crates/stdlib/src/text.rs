//! Searching, splitting and trimming of bytes as Go's `strings` and `bytes` do it. Positions are byte offsets; text is
//! UTF-8 that may be invalid (see [`crate::utf8`]).

use crate::utf8::{self, REPLACEMENT};
use memchr::memmem;

/// The first place of `needle`.
pub fn index(text: &[u8], needle: &[u8]) -> Option<usize> {
    match needle {
        [] => Some(0),
        [byte] => memchr::memchr(*byte, text),
        _ if needle.len() > text.len() => None,
        _ if text.len() < 64 => text.windows(needle.len()).position(|w| w == needle),
        _ => memmem::find(text, needle),
    }
}

/// The last place of `needle`.
pub fn last_index(text: &[u8], needle: &[u8]) -> Option<usize> {
    match needle {
        [byte] => memchr::memrchr(*byte, text),
        _ => memmem::rfind(text, needle),
    }
}

/// How often `needle` occurs without overlap; an empty one, round every rune.
pub fn count(text: &[u8], needle: &[u8]) -> usize {
    match needle {
        [] => utf8::count(text) + 1,
        [byte] => memchr::memchr_iter(*byte, text).count(),
        _ => memmem::find_iter(text, needle).count(),
    }
}

/// The runes of a text with their places; invalid bytes are U+FFFD.
pub fn runes(text: &[u8]) -> impl Iterator<Item = (usize, u32)> + '_ {
    let mut at = 0;
    std::iter::from_fn(move || {
        let (rune, size) = utf8::decode(&text[at..]);
        let place = at;
        at += size;
        (size > 0).then_some((place, rune))
    })
}

/// The place of a rune; U+FFFD finds invalid bytes, impossible runes are nowhere.
pub fn index_rune(text: &[u8], rune: u32) -> Option<usize> {
    if rune < 0x80 {
        return memchr::memchr(rune as u8, text);
    }
    if rune == REPLACEMENT {
        return runes(text).find(|&(_, r)| r == REPLACEMENT).map(|(at, _)| at);
    }
    let mut buffer = [0; 4];
    let encoded = char::from_u32(rune)?.encode_utf8(&mut buffer);
    memmem::find(text, encoded.as_bytes())
}

/// A set of runes: those of a text.
pub struct RuneSet {
    ascii: [bool; 128],
    others: Vec<u32>,
}

impl RuneSet {
    /// The runes of `text`.
    pub fn of(text: &[u8]) -> Self {
        let mut set = Self { ascii: [false; 128], others: Vec::new() };
        for (_, rune) in runes(text) {
            match set.ascii.get_mut(rune as usize) {
                Some(member) => *member = true,
                None => set.others.push(rune),
            }
        }
        set
    }

    /// Whether the rune is in the set.
    pub fn has(&self, rune: u32) -> bool {
        self.ascii.get(rune as usize).copied().unwrap_or_else(|| self.others.contains(&rune))
    }
}

/// The first place whose rune satisfies `wanted`.
pub fn find_rune(text: &[u8], wanted: impl Fn(u32) -> bool) -> Option<usize> {
    runes(text).find(|&(_, rune)| wanted(rune)).map(|(at, _)| at)
}

/// The start and end of the last rune that satisfies `wanted`.
pub fn rfind_rune(text: &[u8], wanted: impl Fn(u32) -> bool) -> Option<(usize, usize)> {
    let mut end = text.len();
    while end > 0 {
        let (rune, size) = utf8::decode_last(&text[..end]);
        if wanted(rune) {
            return Some((end - size, end));
        }
        end -= size;
    }
    None
}

/// White space as `unicode.IsSpace` has it.
pub fn is_space(rune: u32) -> bool {
    matches!(rune, 0x09..=0x0D | 0x20 | 0x85 | 0xA0 | 0x1680 | 0x2000..=0x200A | 0x2028 | 0x2029 | 0x202F | 0x205F | 0x3000)
}

/// What is left without white space at both ends.
pub fn trim_space(text: &[u8]) -> (usize, usize) {
    match find_rune(text, |r| !is_space(r)) {
        None => (0, 0),
        Some(start) => (start, rfind_rune(text, |r| !is_space(r)).map_or(start, |(_, end)| end)),
    }
}

/// The runs of runes that are no white space.
pub fn fields(text: &[u8]) -> impl Iterator<Item = (usize, usize)> + '_ {
    let mut at = 0;
    std::iter::from_fn(move || {
        let start = at + find_rune(&text[at..], |r| !is_space(r))?;
        at = find_rune(&text[start..], is_space).map_or(text.len(), |n| start + n);
        Some((start, at))
    })
}

/// Replaces the first `n` places of `old`; an empty one stands before each rune and at the end.
pub fn replace(text: &[u8], old: &[u8], new: &[u8], n: usize) -> Vec<u8> {
    let mut out = Vec::with_capacity(text.len() + n * new.len());
    let mut at = 0;
    if old.is_empty() {
        let places = runes(text).map(|(place, _)| place).chain(std::iter::once(text.len()));
        for place in places.take(n) {
            out.extend_from_slice(&text[at..place]);
            out.extend_from_slice(new);
            at = place;
        }
    } else {
        for place in memmem::find_iter(text, old).take(n) {
            out.extend_from_slice(&text[at..place]);
            out.extend_from_slice(new);
            at = place + old.len();
        }
    }
    out.extend_from_slice(&text[at..]);
    out
}

/// Whether two ASCII texts are equal without regard to case; `None` if a byte outside ASCII is met before they differ.
pub fn equal_fold_ascii(a: &[u8], b: &[u8]) -> Option<bool> {
    for (x, y) in a.iter().zip(b) {
        if !x.is_ascii() || !y.is_ascii() {
            return None;
        }
        if !x.eq_ignore_ascii_case(y) {
            return Some(false);
        }
    }
    Some(a.len() == b.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn empty_needles() {
        assert_eq!(index(b"abc", b""), Some(0));
        assert_eq!(last_index(b"abc", b""), Some(3));
        assert_eq!(count("aé\u{4e16}".as_bytes(), b""), 4);
        assert_eq!(replace("é1".as_bytes(), b"", b"-", 3), "-é-1-".as_bytes());
    }

    #[test]
    fn spaces_and_fields() {
        assert_eq!(trim_space("\u{2003} a b\n".as_bytes()), (4, 7));
        assert_eq!(trim_space(b" \t"), (0, 0));
        assert_eq!(fields(b" ab  c ").collect::<Vec<_>>(), [(1, 3), (5, 6)]);
    }

    #[test]
    fn invalid_bytes_are_replacement_runes() {
        assert_eq!(index_rune(b"a\xff", REPLACEMENT), Some(1));
        assert_eq!(index_rune(b"abc", 0xD800), None);
        assert!(RuneSet::of(b"\xff").has(REPLACEMENT));
    }
}
