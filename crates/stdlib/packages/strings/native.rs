//! The byte loops of `strings`.

use crate::text::{self, RuneSet};
use crate::unicode::{self, Case};
use crate::utf8;
use goanna_vm::native::*;

/// A Go int of a place, -1 for none.
fn place(found: Option<usize>) -> i64 {
    found.map_or(-1, |at| at as i64)
}

/// The part of `s` between two places; an empty one keeps the base, so that no pointer lies one past an object.
fn part(s: Str, start: usize, end: usize) -> Str {
    let ptr = if start < end { s.ptr + start as u64 } else { s.ptr };
    Str { ptr, len: (end - start) as i64 }
}

/// The text with each letter in a case; itself if that changes nothing.
fn in_case(cx: &mut NativeCx<'_>, s: Str, case: Case) -> Str {
    let bytes = s.as_bytes();
    if bytes.is_ascii() {
        let out = if case == Case::Upper { bytes.to_ascii_uppercase() } else { bytes.to_ascii_lowercase() };
        return if out == bytes { s } else { cx.new_str(&out) };
    }
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let b = bytes[at];
        if b < 0x80 {
            out.push(if case == Case::Upper { b.to_ascii_uppercase() } else { b.to_ascii_lowercase() });
            at += 1;
            continue;
        }
        let (rune, size) = utf8::decode(&bytes[at..]);
        let to = unicode::to_case(case, rune as i32);
        let to = u32::try_from(to).ok().and_then(char::from_u32).unwrap_or('\u{fffd}');
        out.extend_from_slice(to.encode_utf8(&mut [0; 4]).as_bytes());
        at += size;
    }
    if out == bytes { s } else { cx.new_str(&out) }
}

natives! {
    fn Index(s: Str, substr: Str) -> i64 { place(text::index(s.as_bytes(), substr.as_bytes())) }
    fn IndexByte(s: Str, c: u8) -> i64 { place(memchr::memchr(c, s.as_bytes())) }
    fn LastIndex(s: Str, substr: Str) -> i64 { place(text::last_index(s.as_bytes(), substr.as_bytes())) }
    fn LastIndexByte(s: Str, c: u8) -> i64 { place(memchr::memrchr(c, s.as_bytes())) }
    fn Count(s: Str, substr: Str) -> i64 { text::count(s.as_bytes(), substr.as_bytes()) as i64 }
    fn Contains(s: Str, substr: Str) -> bool { text::index(s.as_bytes(), substr.as_bytes()).is_some() }
    fn IndexRune(s: Str, r: i32) -> i64 { place(u32::try_from(r).ok().and_then(|r| text::index_rune(s.as_bytes(), r))) }
    fn IndexAny(s: Str, chars: Str) -> i64 {
        let set = RuneSet::of(chars.as_bytes());
        place(text::find_rune(s.as_bytes(), |r| set.has(r)))
    }
    fn LastIndexAny(s: Str, chars: Str) -> i64 {
        let set = RuneSet::of(chars.as_bytes());
        place(text::rfind_rune(s.as_bytes(), |r| set.has(r)).map(|(start, _)| start))
    }
    fn equalFoldASCII(s: Str, t: Str) -> i64 {
        text::equal_fold_ascii(s.as_bytes(), t.as_bytes()).map_or(-1, i64::from)
    }
    fn spaceBounds(s: Str) -> (i64, i64) {
        let (start, end) = text::trim_space(s.as_bytes());
        (start as i64, end as i64)
    }
    fn leadingSet(s: Str, set: Str) -> i64 {
        let set = RuneSet::of(set.as_bytes());
        text::find_rune(s.as_bytes(), |r| !set.has(r)).map_or(s.len, |at| at as i64)
    }
    fn trailingSet(s: Str, set: Str) -> i64 {
        let set = RuneSet::of(set.as_bytes());
        text::rfind_rune(s.as_bytes(), |r| !set.has(r)).map_or(0, |(_, end)| end as i64)
    }
    fn splitInto(dst: Slice, s: Str, sep: Str, keep: i64) {
        let bytes = s.as_bytes();
        // SAFETY: `dst` is a new []string that only the caller knows.
        let dst = unsafe { dst.as_slice_mut::<Str>() };
        let Some((last, rest)) = dst.split_last_mut() else { return };
        let mut at = 0;
        for slot in rest {
            let end = at + text::index(&bytes[at..], sep.as_bytes()).unwrap_or(bytes.len() - at);
            *slot = part(s, at, (end + keep as usize).min(bytes.len()));
            at = (end + sep.len as usize).min(bytes.len());
        }
        *last = part(s, at, bytes.len());
    }
    fn countFields(s: Str) -> i64 { text::fields(s.as_bytes()).count() as i64 }
    fn fieldsInto(dst: Slice, s: Str) {
        // SAFETY: `dst` is a new []string that only the caller knows.
        let dst = unsafe { dst.as_slice_mut::<Str>() };
        for (slot, (start, end)) in dst.iter_mut().zip(text::fields(s.as_bytes())) {
            *slot = part(s, start, end);
        }
    }
    fn joinedLen(elems: Slice, sep: i64) -> i64 {
        // SAFETY: `elems` is a []string.
        let elems = unsafe { elems.as_slice::<Str>() };
        let between = sep.checked_mul(elems.len() as i64 - 1);
        elems.iter().try_fold(between.unwrap_or(-1), |sum, s| if sum < 0 { None } else { sum.checked_add(s.len) }).unwrap_or(-1)
    }
    fn join(cx: &mut NativeCx, elems: Slice, sep: Str) -> Str {
        // SAFETY: `elems` is a []string.
        let elems = unsafe { elems.as_slice::<Str>() };
        let mut out = Vec::with_capacity(elems.iter().map(|s| s.len as usize + sep.len as usize).sum());
        for (i, s) in elems.iter().enumerate() {
            if i > 0 {
                out.extend_from_slice(sep.as_bytes());
            }
            out.extend_from_slice(s.as_bytes());
        }
        cx.new_str(&out)
    }
    fn repeat(cx: &mut NativeCx, s: Str, count: i64) -> Str {
        let bytes = s.as_bytes();
        let len = bytes.len() * count as usize;
        let ptr = cx.alloc_bytes(len);
        if ptr.is_null() {
            return Str::EMPTY;
        }
        // SAFETY: `ptr` is a fresh object of `len` bytes, a multiple of the text's length.
        let out = unsafe { std::slice::from_raw_parts_mut(ptr, len) };
        match bytes {
            [byte] => out.fill(*byte),
            _ => out.chunks_exact_mut(bytes.len()).for_each(|chunk| chunk.copy_from_slice(bytes)),
        }
        Str { ptr: ptr as u64, len: len as i64 }
    }
    fn replace(cx: &mut NativeCx, s: Str, old: Str, new: Str, n: i64) -> Str {
        let out = text::replace(s.as_bytes(), old.as_bytes(), new.as_bytes(), n as usize);
        cx.new_str(&out)
    }
    fn ToUpper(cx: &mut NativeCx, s: Str) -> Str { in_case(cx, s, Case::Upper) }
    fn ToLower(cx: &mut NativeCx, s: Str) -> Str { in_case(cx, s, Case::Lower) }
    fn skipUnused(s: Str, from: i64, used: Ptr) -> i64 {
        // SAFETY: `used` points to a [256]bool.
        let used = unsafe { &*used.addr().cast::<[u8; 256]>() };
        let bytes = s.as_bytes();
        bytes[from as usize..].iter().position(|&b| used[b as usize] != 0).map_or(s.len, |n| from + n as i64)
    }
}
