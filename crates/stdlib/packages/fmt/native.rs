//! The leaves of `fmt`: layout of numbers, padding, and finding the next directive.

use crate::layout::Layout;
use crate::number::format::Digits;
use crate::utf8;
use goanna_vm::native::*;

natives! {
    fn percent(s: Str, from: i64) -> i64 {
        let bytes = s.as_bytes();
        let rest = &bytes[from as usize..];
        rest.iter().position(|&b| b == b'%').map_or(bytes.len(), |at| from as usize + at) as i64
    }
    fn appendInt(cx: &mut NativeCx, buf: Slice, i: i64) -> Slice {
        let mut digits = Digits::new();
        cx.append_bytes(buf, digits.signed(i, 10))
    }
    fn appendUint(cx: &mut NativeCx, buf: Slice, u: u64) -> Slice {
        let mut digits = Digits::new();
        cx.append_bytes(buf, digits.unsigned(u, 10))
    }
    fn appendInteger(cx: &mut NativeCx, buf: Slice, u: u64, neg: bool, verb: i32, flags: u64, wid: i64, prec: i64) -> Slice {
        let mut text = Vec::new();
        Layout::new(flags, wid, prec).integer(&mut text, u, neg, verb as u8);
        cx.append_bytes(buf, &text)
    }
    fn appendHex(cx: &mut NativeCx, buf: Slice, s: Str, verb: i32, flags: u64, wid: i64, prec: i64) -> Slice {
        let mut text = Vec::new();
        Layout::new(flags, wid, prec).hex(&mut text, s.as_bytes(), verb as u8);
        cx.append_bytes(buf, &text)
    }
    fn appendFloat(cx: &mut NativeCx, buf: Slice, f: f64, bits: i64, verb: i32, flags: u64, wid: i64, prec: i64) -> Slice {
        let mut text = Vec::new();
        Layout::new(flags, wid, prec).float(&mut text, f, verb as u8, bits == 32);
        cx.append_bytes(buf, &text)
    }
    fn pad(cx: &mut NativeCx, buf: Slice, start: i64, wid: i64, flags: u64) -> Slice {
        let start = start as usize;
        let mut text = buf.as_bytes()[start..].to_vec();
        Layout::new(flags, wid, 0).pad(&mut text, 0);
        cx.append_bytes(Slice { len: start as _, ..buf }, &text)
    }
    fn truncate(s: Str, n: i64) -> Str {
        let length = utf8::prefix(s.as_bytes(), usize::try_from(n).unwrap_or(0));
        Str { len: length as _, ..s }
    }
}
