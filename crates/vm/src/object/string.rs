//! Strings: concatenation, comparison, conversions, decoding.
//!
//! `unsafe`: writes to fresh objects of the size asked for, reads strings of the program.

use crate::fault::Fault;
use crate::heap::{Heap, Layouts, round_size};
use crate::native::{Slice, Str};

/// What stands for bytes that are no UTF-8.
pub const REPLACEMENT: u32 = 0xfffd;
/// Largest rune.
const MAX_RUNE: u32 = 0x10_ffff;

fn fresh(heap: &mut Heap, len: usize) -> Result<*mut u8, Fault> {
    let ptr = heap.new_bytes(len);
    if ptr.is_null() { Err(Fault::NoRoom(len as u64)) } else { Ok(ptr) }
}

/// A new string with these bytes.
///
/// # Errors
/// No room.
pub fn new(heap: &mut Heap, bytes: &[u8]) -> Result<Str, Fault> {
    if bytes.is_empty() {
        return Ok(Str::EMPTY);
    }
    let ptr = fresh(heap, bytes.len())?;
    // SAFETY: a fresh object of that size.
    unsafe { std::ptr::copy_nonoverlapping(bytes.as_ptr(), ptr, bytes.len()) };
    Ok(Str { ptr: ptr as u64, len: bytes.len() as i64 })
}

/// Concatenates; if only one part is not empty, it is the result itself.
///
/// # Errors
/// No room, or the length is beyond all bounds.
pub fn concat(heap: &mut Heap, parts: &[Str]) -> Result<Str, Fault> {
    let mut total = 0i64;
    let mut last = Str::EMPTY;
    let mut filled = 0;
    for part in parts.iter().filter(|p| p.len > 0) {
        total = total
            .checked_add(part.len)
            .ok_or_else(|| Fault::Fatal("string concatenation too long".into()))?;
        last = *part;
        filled += 1;
    }
    if filled <= 1 {
        return Ok(last);
    }
    let ptr = fresh(heap, total as usize)?;
    let mut at = ptr;
    for part in parts.iter().filter(|p| p.len > 0) {
        // SAFETY: the parts together are `total` bytes long; the object is fresh.
        unsafe {
            std::ptr::copy_nonoverlapping(part.ptr as *const u8, at, part.len as usize);
            at = at.add(part.len as usize);
        }
    }
    Ok(Str { ptr: ptr as u64, len: total })
}

/// -1, 0 or 1.
#[must_use]
pub fn compare(a: Str, b: Str) -> i64 {
    a.as_bytes().cmp(b.as_bytes()) as i64
}

/// Equality.
#[inline]
#[must_use]
pub fn equal(a: Str, b: Str) -> bool {
    a.len == b.len && (a.ptr == b.ptr || a.as_bytes() == b.as_bytes())
}

/// The rune at the start of bytes, and its length; (U+FFFD, 1) for what is no UTF-8.
#[inline]
#[must_use]
pub fn decode(bytes: &[u8]) -> (u32, usize) {
    let Some(&first) = bytes.first() else { return (REPLACEMENT, 0) };
    if first < 0x80 {
        return (u32::from(first), 1);
    }
    decode_long(bytes, first)
}

fn decode_long(bytes: &[u8], first: u8) -> (u32, usize) {
    let (len, low, high, bits) = match first {
        0xc2..=0xdf => (2, 0x80, 0xbf, first & 0x1f),
        0xe0 => (3, 0xa0, 0xbf, 0),
        0xed => (3, 0x80, 0x9f, 0xd),
        0xe1..=0xef => (3, 0x80, 0xbf, first & 0xf),
        0xf0 => (4, 0x90, 0xbf, 0),
        0xf1..=0xf3 => (4, 0x80, 0xbf, first & 7),
        0xf4 => (4, 0x80, 0x8f, 4),
        _ => return (REPLACEMENT, 1),
    };
    let mut rune = u32::from(bits);
    for i in 1..len {
        let range = if i == 1 { low..=high } else { 0x80..=0xbf };
        match bytes.get(i) {
            Some(b) if range.contains(b) => rune = rune << 6 | u32::from(b & 0x3f),
            _ => return (REPLACEMENT, 1),
        }
    }
    (rune, len)
}

/// Whether a value is a rune that UTF-8 can encode.
fn valid(rune: u32) -> bool {
    rune <= MAX_RUNE && !(0xd800..=0xdfff).contains(&rune)
}

/// UTF-8 of a rune: bytes and their number.
#[must_use]
pub fn encode(rune: u32) -> ([u8; 4], usize) {
    let rune = char::from_u32(rune).unwrap_or('\u{fffd}');
    let mut bytes = [0; 4];
    let len = rune.encode_utf8(&mut bytes).len();
    (bytes, len)
}

/// `string(rune)` of any integer.
///
/// # Errors
/// No room.
pub fn from_rune(heap: &mut Heap, rune: i64) -> Result<Str, Fault> {
    let rune = u32::try_from(rune).ok().filter(|&r| valid(r)).unwrap_or(REPLACEMENT);
    let (bytes, len) = encode(rune);
    new(heap, &bytes[..len])
}

/// `string([]rune)`.
///
/// # Errors
/// No room.
pub fn from_runes(heap: &mut Heap, runes: Slice) -> Result<Str, Fault> {
    // SAFETY: the slice's elements are runes.
    let runes = unsafe { runes.as_slice::<i32>() };
    let len: usize = runes.iter().map(|&r| encode(r as u32).1).sum();
    if len == 0 {
        return Ok(Str::EMPTY);
    }
    let ptr = fresh(heap, len)?;
    let mut at = 0;
    for &rune in runes {
        let (bytes, n) = encode(rune as u32);
        // SAFETY: `len` is the sum of all `n`.
        unsafe { std::ptr::copy_nonoverlapping(bytes.as_ptr(), ptr.add(at), n) };
        at += n;
    }
    Ok(Str { ptr: ptr as u64, len: len as i64 })
}

/// `[]byte(string)`, with the capacity that gc gives a slice that escapes.
///
/// # Errors
/// No room.
pub fn to_bytes(heap: &mut Heap, s: Str, room: u64) -> Result<Slice, Fault> {
    if s.len == 0 && room == 0 {
        return Ok(Slice { ptr: heap.zero_base(), len: 0, cap: 0 });
    }
    let cap = if s.len as u64 <= room { room } else { round_size(s.len as u64, true) };
    let ptr = fresh(heap, cap as usize)?;
    // SAFETY: a fresh object of at least that size.
    unsafe { std::ptr::copy_nonoverlapping(s.ptr as *const u8, ptr, s.len as usize) };
    Ok(Slice { ptr: ptr as u64, len: s.len, cap: cap as i64 })
}

/// `[]rune(string)`; up to `room` runes have that capacity.
///
/// # Errors
/// No room.
pub fn to_runes(heap: &mut Heap, s: Str, room: u64) -> Result<Slice, Fault> {
    let bytes = s.as_bytes();
    let mut count = 0;
    let mut at = 0;
    while at < bytes.len() {
        at += decode(&bytes[at..]).1;
        count += 1;
    }
    if count == 0 && room == 0 {
        return Ok(Slice { ptr: heap.zero_base(), len: 0, cap: 0 });
    }
    let size = if count <= room { room * 4 } else { round_size(count * 4, true) };
    let ptr = heap.new_array(Layouts::NONE, size as usize);
    if ptr.is_null() {
        return Err(Fault::NoRoom(size));
    }
    let mut at = 0;
    for i in 0..count as usize {
        let (rune, n) = decode(&bytes[at..]);
        at += n;
        // SAFETY: within the fresh object: `i < count`.
        unsafe { ptr.cast::<u32>().add(i).write(rune) };
    }
    Ok(Slice { ptr: ptr as u64, len: count as i64, cap: (size / 4) as i64 })
}
