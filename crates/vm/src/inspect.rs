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

/// A value: its type and memory image.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Raw {
    pub ty: TypeIx,
    pub bytes: Vec<u8>,
}

impl Moment<'_> {
    /// A value as traces show it.
    #[must_use]
    pub fn text_of(&self, value: &Raw) -> String {
        self.value(value.ty, &value.bytes, DEPTH)
    }

    /// The value of type `ty` at an address; none if it can't be read.
    #[must_use]
    pub fn load(&self, ty: TypeIx, at: u64) -> Option<Raw> {
        self.memory(at, self.size(ty)).map(|bytes| Raw { ty, bytes })
    }

    /// Bytes of memory, if all can be read.
    #[must_use]
    pub fn read(&self, at: u64, len: usize) -> Option<Vec<u8>> {
        self.memory(at, len)
    }

    /// A package variable by its name with the package's: `main.x`.
    #[must_use]
    pub fn global(&self, name: &str) -> Option<Raw> {
        let var = self.module().globals.iter().rev().find(|g| &*g.name == name)?;
        self.load(var.ty, self.global_address(var.off))
    }

    /// The entries of a map.
    #[must_use]
    pub fn entries(&self, ty: TypeIx, map: u64) -> Option<Vec<(Raw, Raw)>> {
        let (key, elem) = (self.rtype(ty).key, self.rtype(ty).elem);
        let (_, list) =
            crate::object::map::look(self.types(), ty, map, usize::MAX, |at, n| self.memory(at, n))?;
        list.into_iter().map(|(k, v)| Some((self.load(key, k)?, self.load(elem, v)?))).collect()
    }

    /// A map's length.
    #[must_use]
    pub fn map_len(&self, ty: TypeIx, map: u64) -> Option<u64> {
        crate::object::map::look(self.types(), ty, map, 0, |at, n| self.memory(at, n)).map(|(n, _)| n)
    }

    /// The value of type `ty` that an interface with this data word holds.
    #[must_use]
    pub fn unboxed(&self, ty: TypeIx, data: u64) -> Option<Raw> {
        if ty.0 == 0 || !self.type_exists(ty) {
            return None;
        }
        if self.rtype(ty).direct_iface {
            let mut bytes = data.to_le_bytes().to_vec();
            bytes.truncate(self.size(ty).max(8));
            return Some(Raw { ty, bytes });
        }
        self.load(ty, data)
    }

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
        let shown = |(name, line, ty, raw): (Box<str>, u32, TypeIx, Option<Raw>)| {
            let text = raw.map_or_else(|| "?".into(), |raw| self.text_of(&raw));
            Variable { name, ty: self.type_text(ty).into(), text, line }
        };
        self.raw_variables(frame).into_iter().map(shown).collect()
    }

    /// The same as values: name, line of the declaration, type, and the value if it can be read.
    #[must_use]
    pub fn raw_variables(&self, frame: &FrameView) -> Vec<(Box<str>, u32, TypeIx, Option<Raw>)> {
        if !matches!(frame.kind, FrameKind::Function | FrameKind::RangeBody) {
            return Vec::new();
        }
        let Some(func) = frame.func else { return Vec::new() };
        let mut out: Vec<(Box<str>, u32, TypeIx, Option<Raw>)> = Vec::new();
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
                self.memory(cell, self.size(v.ty))
            } else {
                // SAFETY: as above.
                let words = unsafe { std::slice::from_raw_parts(first, n) };
                let mut bytes: Vec<u8> = words.iter().flat_map(|w| w.to_le_bytes()).collect();
                bytes.truncate(self.size(v.ty));
                Some(bytes)
            };
            out.retain(|o| o.0 != v.name);
            out.push((v.name.clone(), v.line, v.ty, words.map(|bytes| Raw { ty: v.ty, bytes })));
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
            TypeKind::Map => match word(0) {
                0 => "nil".into(),
                map => self.map(ty, map, depth),
            },
            TypeKind::Chan | TypeKind::UnsafePointer => match word(0) {
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

    /// A map in the order of its keys' texts; what is not one is shown by its type.
    fn map(&self, ty: TypeIx, map: u64, depth: usize) -> String {
        let desc = self.rtype(ty);
        let found = crate::object::map::look(self.types(), ty, map, 8 * ELEMS, |at, n| self.memory(at, n));
        let Some((count, entries)) = found else { return desc.string.to_string() };
        if depth == 0 {
            return format!("[{count} of {}]", desc.string);
        }
        let text = |ty: TypeIx, at: u64| match self.memory(at, self.size(ty)) {
            Some(bytes) => self.value(ty, &bytes, depth - 1),
            None => "?".into(),
        };
        let mut list: Vec<(String, String)> =
            entries.iter().map(|e| (text(desc.key, e.0), text(desc.elem, e.1))).collect();
        let number = |text: &str| text.parse::<f64>().unwrap_or(f64::NAN);
        list.sort_by(|a, b| number(&a.0).partial_cmp(&number(&b.0)).unwrap_or_else(|| a.0.cmp(&b.0)));
        list.truncate(ELEMS);
        let mut list: Vec<String> = list.into_iter().map(|(k, v)| format!("{k}:{v}")).collect();
        if count as usize > list.len() {
            list.push(format!("… {} more", count as usize - list.len()));
        }
        format!("map[{}]", list.join(" "))
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
