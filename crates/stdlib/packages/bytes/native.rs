//! The byte loops of `bytes`.

use crate::text;
use goanna_vm::native::*;

/// A Go int of a place, -1 for none.
fn place(found: Option<usize>) -> i64 {
    found.map_or(-1, |at| at as i64)
}

natives! {
    fn Compare(a: Slice, b: Slice) -> i64 { a.as_bytes().cmp(b.as_bytes()) as i64 }
    fn Index(s: Slice, sep: Slice) -> i64 { place(text::index(s.as_bytes(), sep.as_bytes())) }
    fn IndexByte(b: Slice, c: u8) -> i64 { place(memchr::memchr(c, b.as_bytes())) }
    fn LastIndex(s: Slice, sep: Slice) -> i64 { place(text::last_index(s.as_bytes(), sep.as_bytes())) }
    fn LastIndexByte(s: Slice, c: u8) -> i64 { place(memchr::memrchr(c, s.as_bytes())) }
    fn Count(s: Slice, sep: Slice) -> i64 { text::count(s.as_bytes(), sep.as_bytes()) as i64 }
}
