//! The leaves of `fmt`: layout of numbers, padding, and finding the next directive.

use crate::directive::{Operand, directive, plain};
use crate::layout::Layout;
use crate::number::format::Digits;
use crate::utf8;
use goanna_vm::bytecode::ids::TypeIx;
use goanna_vm::bytecode::module::TypeKind;
use goanna_vm::native::*;

/// The operands of a printing function.
fn operands(a: &Slice) -> &[Iface] {
    if a.len <= 0 {
        return &[];
    }
    // SAFETY: a `[]any` of the program: valid until the next safepoint.
    unsafe { std::slice::from_raw_parts(a.ptr as *const Iface, a.len as usize) }
}

/// Whether an operand is text of any type.
fn is_text(cx: &NativeCx<'_>, e: &Iface) -> bool {
    e.typ != 0 && cx.rt.types.get(TypeIx(e.typ as u32)).desc.kind == TypeKind::String
}

/// An operand of a predeclared type.
fn operand<'a>(cx: &NativeCx<'_>, e: &'a Iface) -> Option<Operand<'a>> {
    if e.typ == 0 {
        return None;
    }
    let desc = &cx.rt.types.get(TypeIx(e.typ as u32)).desc;
    if !desc.pkg_path.is_empty() {
        return None;
    }
    // SAFETY: values of these types are boxed: the data word is the address of one.
    unsafe {
        let p = e.data as *const u8;
        Some(match desc.kind {
            TypeKind::Int | TypeKind::Int64 => Operand::Int(p.cast::<i64>().read()),
            TypeKind::Int32 => Operand::Int(p.cast::<i32>().read().into()),
            TypeKind::Int16 => Operand::Int(p.cast::<i16>().read().into()),
            TypeKind::Int8 => Operand::Int(p.cast::<i8>().read().into()),
            TypeKind::Uint | TypeKind::Uint64 | TypeKind::Uintptr => Operand::Uint(p.cast::<u64>().read()),
            TypeKind::Uint32 => Operand::Uint(p.cast::<u32>().read().into()),
            TypeKind::Uint16 => Operand::Uint(p.cast::<u16>().read().into()),
            TypeKind::Uint8 => Operand::Uint(p.read().into()),
            TypeKind::Float64 => Operand::Float(p.cast::<f64>().read(), false),
            TypeKind::Float32 => Operand::Float(p.cast::<f32>().read().into(), true),
            TypeKind::Bool => Operand::Bool(p.read() != 0),
            TypeKind::String => {
                let s = p.cast::<Str>();
                Operand::Text((*s).as_bytes())
            }
            _ => return None,
        })
    }
}

natives! {
    fn formatPlain(cx: &mut NativeCx, buf: Slice, format: Str, from: i64, a: Slice, arg: i64) -> (Slice, i64, i64) {
        let (text, list) = (format.as_bytes(), operands(&a));
        let (mut at, mut arg) = (from as usize, arg as usize);
        let mut out = Vec::with_capacity(text.len() + 32);
        while at < text.len() {
            let Some(n) = memchr::memchr(b'%', &text[at..]) else {
                out.extend_from_slice(&text[at..]);
                at = text.len();
                break;
            };
            out.extend_from_slice(&text[at..at + n]);
            at += n;
            if text.get(at + 1) == Some(&b'%') {
                out.push(b'%');
                at += 2;
                continue;
            }
            let Some(operand) = list.get(arg).and_then(|e| operand(cx, e)) else { break };
            let Some(length) = directive(&text[at + 1..], operand, &mut out) else { break };
            at += 1 + length;
            arg += 1;
        }
        (cx.append_bytes(buf, &out), at as i64, arg as i64)
    }
    fn printPlain(cx: &mut NativeCx, buf: Slice, a: Slice, from: i64, line: bool) -> (Slice, i64) {
        let list = operands(&a);
        let mut at = from as usize;
        let mut out = Vec::with_capacity(64);
        while let Some(e) = list.get(at) {
            if at > 0 && (line || !is_text(cx, e) && !is_text(cx, &list[at - 1])) {
                out.push(b' ');
            }
            let Some(operand) = operand(cx, e) else { break };
            plain(operand, &mut out);
            at += 1;
        }
        if line && at >= list.len() {
            out.push(b'\n');
        }
        (cx.append_bytes(buf, &out), at as i64)
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
