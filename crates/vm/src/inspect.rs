//! Values as people read them, for traces, stepping and explanations: made without running any code of the program.
//!
//! UNSAFE MODULE: reads memory by addresses that a variable may hold before it was initialised; therefore every read goes through the system
//! (`process_vm_readv` on ourselves), which refuses addresses that are nobody's instead of crashing.

use crate::observe::{Call, FrameKind, FrameView, Moment, Value};
use crate::unwind::value::float;
use goanna_bytecode::{TypeIx, TypeKind};

/// How deep values are followed, how many elements of a row are shown, how many bytes of a string.
const DEPTH: usize = 4;
const ELEMS: usize = 20;
const BYTES: usize = 200;

/// A variable of a frame.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Variable {
    pub name: Box<str>,
    pub ty: Box<str>,
    pub text: String,
    /// Line of its declaration.
    pub line: u32,
}

impl Moment<'_> {
    /// The value of a panic: strings quoted, errors by their message where it can be read, all else in Go's composite syntax.
    #[must_use]
    pub fn show(&self, v: Value) -> String {
        if v.ty.0 == 0 {
            return "nil".into();
        }
        self.shown(v.ty, v.data)
    }

    /// The arguments of a deferred call.
    #[must_use]
    pub fn arguments(&self, call: &Call) -> Vec<String> {
        let Some(func) = call.func else { return Vec::new() };
        let params = &self.module().funcs[func.index()].params;
        let mut at = 0;
        let mut out = Vec::with_capacity(params.len());
        for &ty in params {
            let n = self.size(ty).div_ceil(8);
            let Some(words) = call.args.get(at..at + n) else { break };
            out.push(self.words(ty, words, DEPTH));
            at += n;
        }
        out
    }

    /// The named variables of a frame that are declared before the place where it stands.
    #[must_use]
    pub fn variables(&self, frame: &FrameView) -> Vec<Variable> {
        if !matches!(frame.kind, FrameKind::Function | FrameKind::RangeBody) {
            return Vec::new();
        }
        let Some(func) = frame.func else { return Vec::new() };
        let mut out: Vec<Variable> = Vec::new();
        for v in &self.module().funcs[func.index()].vars {
            if v.line > frame.place.line || &*v.name == "_" || v.name.is_empty() {
                continue;
            }
            let n = self.size(v.ty).div_ceil(8);
            // SAFETY: a slot of the frame: a variable's descriptor names slots that the frame has.
            let first = unsafe { frame.slots.add(v.slot as usize) };
            let words = if v.boxed {
                // SAFETY: as above; what the cell's address leads to is read through the system.
                let cell = unsafe { *first };
                self.memory(cell, n * 8).map(|b| to_words(&b))
            } else {
                // SAFETY: as above.
                Some(unsafe { std::slice::from_raw_parts(first, n) }.to_vec())
            };
            let text = words.map_or_else(|| "?".into(), |w| self.words(v.ty, &w, DEPTH));
            let ty = self.type_text(v.ty).into();
            out.retain(|o| o.name != v.name);
            out.push(Variable { name: v.name.clone(), ty, text, line: v.line });
        }
        out
    }

    fn type_text(&self, ty: TypeIx) -> String {
        self.rtype(ty).string.to_string()
    }

    fn size(&self, ty: TypeIx) -> usize {
        self.rtype(ty).size as usize
    }

    /// What the words of a value in a frame say.
    fn words(&self, ty: TypeIx, words: &[u64], depth: usize) -> String {
        let bytes: Vec<u8> = words.iter().flat_map(|w| w.to_le_bytes()).collect();
        self.value(ty, &bytes, depth)
    }

    /// A boxed value.
    fn shown(&self, ty: TypeIx, data: u64) -> String {
        self.boxed(ty, data, DEPTH)
    }

    fn boxed(&self, ty: TypeIx, data: u64, depth: usize) -> String {
        let desc = self.rtype(ty);
        if let Some(text) = self.error_text(ty, data) {
            return text;
        }
        let value = if desc.direct_iface {
            self.value(ty, &data.to_le_bytes(), depth)
        } else {
            match self.memory(data, desc.size as usize) {
                Some(bytes) => self.value(ty, &bytes, depth),
                None => "?".into(),
            }
        };
        let plain = matches!(
            desc.kind,
            TypeKind::Struct
                | TypeKind::Array
                | TypeKind::Slice
                | TypeKind::Map
                | TypeKind::Pointer
                | TypeKind::Func
                | TypeKind::Chan
        );
        let common = desc.pkg_path.is_empty() && matches!(&*desc.name, "string" | "int" | "bool" | "float64");
        if plain || common { value } else { format!("{}({value})", desc.string) }
    }

    /// The message of the errors that package runtime, errors and fmt make.
    fn error_text(&self, ty: TypeIx, data: u64) -> Option<String> {
        let desc = self.rtype(ty);
        let (object, at) = match desc.kind {
            TypeKind::Pointer => (self.rtype(desc.elem), data),
            _ => (desc, data),
        };
        let text = || {
            let head = to_words(&self.memory(at, 16)?);
            let bytes = self.memory(head[0], (head[1] as usize).min(4 * BYTES))?;
            Some(String::from_utf8_lossy(&bytes).into_owned())
        };
        match (&*object.pkg_path, &*object.name) {
            ("runtime", "PanicNilError") => {
                Some("panic called with nil argument (use GODEBUG=panicnil=1 to disable)".into())
            }
            ("runtime", "plainError" | "TypeAssertionError") => text(),
            ("runtime", "errorString" | "boundsError") => Some(format!("runtime error: {}", text()?)),
            ("runtime", "unhashableTypeError") => {
                Some(format!("runtime error: hash of unhashable type {}", text()?))
            }
            ("errors", "errorString") | ("fmt", "wrapError" | "wrapErrors") => {
                Some(format!("{} {}", desc.string, quoted(text()?.as_bytes(), usize::MAX)))
            }
            _ => None,
        }
    }

    fn value(&self, ty: TypeIx, bytes: &[u8], depth: usize) -> String {
        let desc = self.rtype(ty);
        let size = desc.size as usize;
        let Some(bytes) = bytes.get(..size) else { return "?".into() };
        let int = || {
            let mut wide = [0; 8];
            wide[..size.min(8)].copy_from_slice(&bytes[..size.min(8)]);
            u64::from_le_bytes(wide)
        };
        let signed = || {
            let shift = 64 - 8 * size as u32;
            (int() << shift) as i64 >> shift
        };
        let word = |i: usize| to_words(&bytes[8 * i..8 * i + 8])[0];
        match desc.kind {
            TypeKind::Bool => (int() != 0).to_string(),
            TypeKind::Int | TypeKind::Int8 | TypeKind::Int16 | TypeKind::Int32 | TypeKind::Int64 => {
                signed().to_string()
            }
            TypeKind::Uint
            | TypeKind::Uint8
            | TypeKind::Uint16
            | TypeKind::Uint32
            | TypeKind::Uint64
            | TypeKind::Uintptr => int().to_string(),
            TypeKind::Float64 => float(f64::from_bits(int())),
            TypeKind::Float32 => float(f64::from(f32::from_bits(int() as u32))),
            TypeKind::Complex128 => {
                format!("({}+{}i)", float(f64::from_bits(word(0))), float(f64::from_bits(word(1))))
            }
            TypeKind::String => match self.memory(word(0), (word(1) as usize).min(BYTES + 1)) {
                Some(text) => quoted(&text, word(1) as usize),
                None => "?".into(),
            },
            TypeKind::Pointer => self.pointer(desc.elem, word(0), depth),
            TypeKind::Slice => match word(0) {
                0 => "nil".into(),
                p => self.row(desc.elem, p, word(1), depth),
            },
            TypeKind::Array => self.array(desc.elem, desc.len as usize, bytes, depth),
            TypeKind::Struct => self.fields(ty, bytes, depth),
            TypeKind::Interface => match word(0) as u32 {
                0 => "nil".into(),
                dynamic if self.type_exists(TypeIx(dynamic)) => {
                    self.boxed(TypeIx(dynamic), word(1), depth.saturating_sub(1))
                }
                _ => "?".into(),
            },
            TypeKind::Func => match word(0) {
                0 => "nil".into(),
                closure => self.closure(closure),
            },
            TypeKind::Map | TypeKind::Chan | TypeKind::UnsafePointer => match word(0) {
                0 => "nil".into(),
                _ => desc.string.to_string(),
            },
            TypeKind::Complex64 | TypeKind::Invalid => "?".into(),
        }
    }

    fn closure(&self, closure: u64) -> String {
        let index = self.memory(closure, 8).map(|b| to_words(&b)[0] as u32 as usize);
        match index.and_then(|i| self.module().funcs.get(i)) {
            Some(f) => format!("func {}", f.name),
            None => "?".into(),
        }
    }

    fn pointer(&self, elem: TypeIx, p: u64, depth: usize) -> String {
        if p == 0 {
            return "nil".into();
        }
        let desc = self.rtype(elem);
        // What is inside of other packages' types is theirs.
        let closed = &*desc.pkg_path != "main" && desc.fields.iter().all(|f| !f.pkg_path.is_empty());
        if desc.kind != TypeKind::Struct || depth == 0 || closed {
            return format!("*{}", desc.string);
        }
        match self.memory(p, desc.size as usize) {
            Some(bytes) => format!("&{}", self.value(elem, &bytes, depth - 1)),
            None => "?".into(),
        }
    }

    fn row(&self, elem: TypeIx, p: u64, len: u64, depth: usize) -> String {
        if depth == 0 {
            return format!("[{len} of {}]", self.rtype(elem).string);
        }
        let size = self.size(elem);
        let shown = (len as usize).min(ELEMS);
        let Some(bytes) = self.memory(p, shown * size) else { return "?".into() };
        let mut list: Vec<String> =
            (0..shown).map(|i| self.value(elem, &bytes[i * size..(i + 1) * size], depth - 1)).collect();
        if len as usize > shown {
            list.push(format!("… {} more", len as usize - shown));
        }
        format!("[{}]", list.join(" "))
    }

    fn array(&self, elem: TypeIx, len: usize, bytes: &[u8], depth: usize) -> String {
        if depth == 0 {
            return format!("[{len} of {}]", self.rtype(elem).string);
        }
        let size = self.size(elem);
        let shown = len.min(ELEMS);
        let mut list: Vec<String> =
            (0..shown).map(|i| self.value(elem, &bytes[i * size..(i + 1) * size], depth - 1)).collect();
        if len > shown {
            list.push(format!("… {} more", len - shown));
        }
        format!("[{}]", list.join(" "))
    }

    fn fields(&self, ty: TypeIx, bytes: &[u8], depth: usize) -> String {
        let desc = self.rtype(ty);
        if depth == 0 {
            return format!("{}{{…}}", desc.string);
        }
        let mut list = Vec::new();
        for f in desc.fields.iter().take(ELEMS) {
            let text =
                bytes.get(f.offset as usize..).map_or_else(|| "?".into(), |b| self.value(f.ty, b, depth - 1));
            list.push(format!("{}:{text}", f.name));
        }
        let name = if desc.name.is_empty() { "" } else { &*desc.string };
        format!("{name}{{{}}}", list.join(" "))
    }

    /// Bytes of our own memory; none if they are not all readable.
    fn memory(&self, at: u64, len: usize) -> Option<Vec<u8>> {
        if len == 0 {
            return Some(Vec::new());
        }
        if at == 0 || len > 1 << 16 {
            return None;
        }
        let mut into = vec![0u8; len];
        let local = libc::iovec { iov_base: into.as_mut_ptr().cast(), iov_len: len };
        let remote = libc::iovec { iov_base: at as *mut libc::c_void, iov_len: len };
        // SAFETY: the buffer is ours and of that length; the other address is checked by the system.
        let n =
            unsafe { libc::process_vm_readv(libc::getpid(), &raw const local, 1, &raw const remote, 1, 0) };
        (n == len as isize).then_some(into)
    }
}

fn to_words(bytes: &[u8]) -> Vec<u64> {
    bytes
        .chunks(8)
        .map(|c| {
            let mut w = [0; 8];
            w[..c.len()].copy_from_slice(c);
            u64::from_le_bytes(w)
        })
        .collect()
}

/// A string in quotes, escaped, cut at [`BYTES`]; `len` is its true length.
fn quoted(bytes: &[u8], len: usize) -> String {
    let shown = &bytes[..bytes.len().min(BYTES)];
    let mut out = String::from("\"");
    for c in String::from_utf8_lossy(shown).chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            '\r' => out.push_str("\\r"),
            c if c.is_control() => out.push_str(&format!("\\x{:02x}", c as u32)),
            c => out.push(c),
        }
    }
    out.push('"');
    if len != usize::MAX && len > shown.len() {
        out.push_str(&format!("… ({len} bytes)"));
    }
    out
}
