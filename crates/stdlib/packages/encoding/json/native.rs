//! The text side of `encoding/json`.

use crate::json;
use crate::json_plan::{Decoder, Encoder, OwnTypes, Plan};
use goanna_vm::native::*;

natives! {
    fn scan(cx: &mut NativeCx, data: Slice, from: i64, element: Str) -> (i64, i64, Str) {
        match json::value(data.as_bytes(), from as usize, &element.to_text()) {
            Ok(end) => (end as i64, 0, Str::EMPTY),
            Err(bad) => {
                let text = cx.new_str(bad.text.as_bytes());
                (-1, bad.at as i64, text)
            }
        }
    }
    fn encodePlan(cx: &mut NativeCx, buf: Slice, plan: Ptr, p: Ptr, html: bool) -> (Slice, bool) {
        let mut encoder = Encoder { cx, out: Vec::with_capacity(256), html };
        // SAFETY: the Go side gives a plan and a value of its type.
        let done = unsafe { encoder.value(&*plan.addr().cast::<Plan>(), p.addr(), 0) };
        let out = encoder.out;
        if done.is_none() {
            return (buf, false);
        }
        (cx.append_bytes(buf, &out), true)
    }
    fn decodePlan(cx: &mut NativeCx, data: Slice, from: i64, plan: Ptr, p: Ptr, own: Ptr) -> i64 {
        // SAFETY: as above; `own` is the package's variable.
        unsafe {
            let own = *own.addr().cast::<OwnTypes>();
            let mut decoder = Decoder { cx, data: data.as_bytes(), at: from as usize, own };
            match decoder.value(&*plan.addr().cast::<Plan>(), p.addr(), 0) {
                Some(()) => decoder.at as i64,
                None => -1,
            }
        }
    }
    fn space(data: Slice, from: i64) -> i64 { json::space(data.as_bytes(), from as usize) as i64 }
    fn unquote(cx: &mut NativeCx, literal: Slice) -> Str {
        let bytes = literal.as_bytes();
        let inner = &bytes[1..bytes.len() - 1];
        if inner.is_ascii() && memchr::memchr(b'\\', inner).is_none() {
            return cx.new_str(inner);
        }
        cx.new_str(&json::unquote(bytes))
    }
    fn appendQuoted(cx: &mut NativeCx, dst: Slice, s: Str, html: bool) -> Slice {
        let mut out = Vec::with_capacity(s.len as usize + 2);
        json::append_quoted(&mut out, s.as_bytes(), html);
        cx.append_bytes(dst, &out)
    }
    fn appendHTML(cx: &mut NativeCx, dst: Slice, data: Slice) -> Slice {
        let mut out = Vec::with_capacity(data.len as usize);
        json::escape_html(&mut out, data.as_bytes());
        cx.append_bytes(dst, &out)
    }
    fn appendCompact(cx: &mut NativeCx, dst: Slice, data: Slice) -> Slice {
        let mut out = Vec::with_capacity(data.len as usize);
        json::compact(&mut out, data.as_bytes());
        cx.append_bytes(dst, &out)
    }
    fn appendIndented(cx: &mut NativeCx, dst: Slice, data: Slice, prefix: Str, indent: Str) -> Slice {
        let mut out = Vec::with_capacity(data.len as usize * 2);
        json::indent(&mut out, data.as_bytes(), prefix.as_bytes(), indent.as_bytes());
        cx.append_bytes(dst, &out)
    }
}
