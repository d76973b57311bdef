//! UTF-8 as Go decodes it: whatever is invalid counts as U+FFFD of one byte.

/// What stands for an invalid encoding.
pub const REPLACEMENT: u32 = 0xFFFD;

/// The first rune and its length; length 0 if there is no byte.
pub fn decode(bytes: &[u8]) -> (u32, usize) {
    let Some(&first) = bytes.first() else { return (REPLACEMENT, 0) };
    if first < 0x80 {
        return (u32::from(first), 1);
    }
    let length = match first {
        0xC2..=0xDF => 2,
        0xE0..=0xEF => 3,
        0xF0..=0xF4 => 4,
        _ => return (REPLACEMENT, 1),
    };
    match bytes.get(..length).and_then(|b| std::str::from_utf8(b).ok()).and_then(|s| s.chars().next()) {
        Some(c) => (c as u32, length),
        None => (REPLACEMENT, 1),
    }
}

/// The last rune and its length.
pub fn decode_last(bytes: &[u8]) -> (u32, usize) {
    if bytes.is_empty() {
        return (REPLACEMENT, 0);
    }
    for length in 1..=bytes.len().min(4) {
        let tail = &bytes[bytes.len() - length..];
        if tail[0] & 0xC0 != 0x80 {
            let (rune, n) = decode(tail);
            return if n == length { (rune, n) } else { (REPLACEMENT, 1) };
        }
    }
    (REPLACEMENT, 1)
}

/// Whether the bytes begin with a whole encoding (an invalid one is whole).
pub fn is_full(bytes: &[u8]) -> bool {
    let Some(&first) = bytes.first() else { return false };
    let (low, high, length) = match first {
        0xC2..=0xDF => (0x80, 0xBF, 2),
        0xE0 => (0xA0, 0xBF, 3),
        0xED => (0x80, 0x9F, 3),
        0xE1..=0xEF => (0x80, 0xBF, 3),
        0xF0 => (0x90, 0xBF, 4),
        0xF4 => (0x80, 0x8F, 4),
        0xF1..=0xF3 => (0x80, 0xBF, 4),
        _ => return true,
    };
    if bytes.len() >= length {
        return true;
    }
    if bytes.len() > 1 && !(low..=high).contains(&bytes[1]) {
        return true;
    }
    bytes.len() > 2 && bytes[2] & 0xC0 != 0x80
}

/// How many runes there are.
pub fn count(bytes: &[u8]) -> usize {
    let mut runes = 0;
    for chunk in bytes.utf8_chunks() {
        let text = chunk.valid();
        runes += if text.is_ascii() { text.len() } else { text.chars().count() } + chunk.invalid().len();
    }
    runes
}

/// Byte length of the first `runes` runes, or of all if there are fewer.
pub fn prefix(bytes: &[u8], runes: usize) -> usize {
    if bytes.len() <= runes {
        return bytes.len();
    }
    let mut at = 0;
    for _ in 0..runes {
        if at == bytes.len() {
            break;
        }
        at += decode(&bytes[at..]).1;
    }
    at
}
