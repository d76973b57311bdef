//! Regular expressions: the program of a compiled one is a Go slice of words.

use crate::regex::{compile as program, exec as matcher, parse};
use goanna_vm::native::*;

fn ints(cx: &mut NativeCx, values: &[i64]) -> Slice {
    let words: Vec<u8> = values.iter().flat_map(|v| v.to_le_bytes()).collect();
    let bytes = cx.new_bytes(&words);
    Slice { ptr: bytes.ptr, len: values.len() as i64, cap: values.len() as i64 }
}

fn search<'a>(code: &'a Slice, prefix: &'a Str, s: &'a Str, longest: bool) -> matcher::Search<'a> {
    // SAFETY: a program is a []uint32.
    let code = unsafe { code.as_slice::<u32>() };
    matcher::Search { code, text: s.as_bytes(), prefix: prefix.as_bytes(), longest }
}

natives! {
    fn compile(cx: &mut NativeCx, expr: Str, perl: bool) -> (Slice, Slice, Str, bool, bool, Str, Str) {
        match parse::parse(expr.as_bytes(), perl) {
            Ok(parsed) => {
                let words = program::compile(&parsed.node);
                let (prefix, complete) = program::prefix(&words);
                let anchored = words[1] != 0;
                let bytes: Vec<u8> = words.iter().flat_map(|w| w.to_le_bytes()).collect();
                let code = cx.new_bytes(&bytes);
                let len = words.len() as i64;
                let names = cx.new_str_slice(&parsed.names);
                let prefix = cx.new_str(prefix.as_bytes());
                (Slice { ptr: code.ptr, len, cap: len }, names, prefix, complete, anchored, Str::EMPTY, Str::EMPTY)
            }
            Err(error) => {
                let words = cx.new_str(error.code.as_bytes());
                let part = cx.new_str(&error.part);
                (Slice::NIL, Slice::NIL, Str::EMPTY, false, false, words, part)
            }
        }
    }
    fn exec(cx: &mut NativeCx, code: Slice, prefix: Str, s: Str, pos: i64, width: i64, longest: bool) -> (Slice, bool) {
        let mut caps = vec![-1; width as usize];
        if !search(&code, &prefix, &s, longest).find(pos as usize, &mut caps) {
            return (Slice::NIL, false);
        }
        (ints(cx, &caps), true)
    }
    fn findAll(cx: &mut NativeCx, code: Slice, prefix: Str, s: Str, limit: i64, width: i64, longest: bool) -> Slice {
        let limit = usize::try_from(limit).unwrap_or(usize::MAX);
        let found = matcher::find_all(&search(&code, &prefix, &s, longest), limit, width as usize);
        if found.is_empty() { Slice::NIL } else { ints(cx, &found) }
    }
}
