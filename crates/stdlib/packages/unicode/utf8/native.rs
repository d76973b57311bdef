//! Decoding of UTF-8, as Go does it: an invalid encoding is U+FFFD and one byte long.

use crate::utf8::{count, decode, decode_last, is_full};
use goanna_vm::native::*;

natives! {
    fn DecodeRune(p: Slice) -> (i32, i64) { let (r, n) = decode(p.as_bytes()); (r as i32, n as i64) }
    fn DecodeRuneInString(s: Str) -> (i32, i64) { let (r, n) = decode(s.as_bytes()); (r as i32, n as i64) }
    fn DecodeLastRune(p: Slice) -> (i32, i64) { let (r, n) = decode_last(p.as_bytes()); (r as i32, n as i64) }
    fn DecodeLastRuneInString(s: Str) -> (i32, i64) { let (r, n) = decode_last(s.as_bytes()); (r as i32, n as i64) }
    fn FullRune(p: Slice) -> bool { is_full(p.as_bytes()) }
    fn FullRuneInString(s: Str) -> bool { is_full(s.as_bytes()) }
    fn RuneCount(p: Slice) -> i64 { count(p.as_bytes()) as i64 }
    fn RuneCountInString(s: Str) -> i64 { count(s.as_bytes()) as i64 }
    fn Valid(p: Slice) -> bool { std::str::from_utf8(p.as_bytes()).is_ok() }
    fn ValidString(s: Str) -> bool { std::str::from_utf8(s.as_bytes()).is_ok() }
}
