//! The leaves of `strconv`: numbers and quoted text. What a failed parse is called and what error it makes is Go's
//! side.

use crate::number::{format, parse};
use crate::quote;
use goanna_vm::native::*;

natives! {
    fn parseInt(s: Str, base: i64, bits: i64) -> (i64, i64) {
        let (value, status) = parse::int(s.as_bytes(), base, bits);
        (value, status as i64)
    }
    fn parseUint(s: Str, base: i64, bits: i64) -> (u64, i64) {
        let (value, status) = parse::uint(s.as_bytes(), base, bits);
        (value, status as i64)
    }
    fn parseFloat(s: Str, bits: i64) -> (f64, i64, i64) {
        let (value, length, status) = parse::float(s.as_bytes(), bits == 32);
        (value, length as i64, status as i64)
    }
    fn appendInt(cx: &mut NativeCx, dst: Slice, i: i64, base: i64) -> Slice {
        let mut digits = format::Digits::new();
        cx.append_bytes(dst, digits.signed(i, base as u32))
    }
    fn appendUint(cx: &mut NativeCx, dst: Slice, u: u64, base: i64) -> Slice {
        let mut digits = format::Digits::new();
        cx.append_bytes(dst, digits.unsigned(u, base as u32))
    }
    fn formatInt(cx: &mut NativeCx, i: i64, base: i64) -> Str {
        let mut digits = format::Digits::new();
        cx.new_str(digits.signed(i, base as u32))
    }
    fn formatUint(cx: &mut NativeCx, u: u64, base: i64) -> Str {
        let mut digits = format::Digits::new();
        cx.new_str(digits.unsigned(u, base as u32))
    }
    fn appendFloat(cx: &mut NativeCx, dst: Slice, f: f64, verb: u8, prec: i64, bits: i64) -> Slice {
        let mut text = Vec::new();
        format::float(&mut text, f, verb, prec, bits == 32);
        cx.append_bytes(dst, &text)
    }
    fn formatFloat(cx: &mut NativeCx, f: f64, verb: u8, prec: i64, bits: i64) -> Str {
        let mut text = Vec::new();
        format::float(&mut text, f, verb, prec, bits == 32);
        cx.new_str(&text)
    }
    fn appendQuoted(cx: &mut NativeCx, dst: Slice, s: Str, mark: u8, keep: i64) -> Slice {
        let mut text = Vec::new();
        quote::quote(&mut text, s.as_bytes(), mark, quote::Keep::from_number(keep));
        cx.append_bytes(dst, &text)
    }
    fn quoted(cx: &mut NativeCx, s: Str, mark: u8, keep: i64) -> Str {
        let mut text = Vec::new();
        quote::quote(&mut text, s.as_bytes(), mark, quote::Keep::from_number(keep));
        cx.new_str(&text)
    }
    fn IsPrint(r: i32) -> bool { crate::unicode::is_print(r) }
    fn IsGraphic(r: i32) -> bool { crate::unicode::is_graphic(r) }
    fn CanBackquote(s: Str) -> bool { quote::can_backquote(s.as_bytes()) }
    fn indexByte(s: Str, c: u8) -> i64 { s.as_bytes().iter().position(|&b| b == c).map_or(-1, |i| i as i64) }
}
