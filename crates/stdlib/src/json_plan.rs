//! Encoding and decoding JSON straight from and into the program's memory, by the plans that `encoding/json` makes of types.
//!
//! Holds: `None` means that the Go side has to do it, which begins again from the value's start; so everything that is an error, or rare, is left to it.
//! `unsafe`: addresses and plans come from `encoding/json`, which promises values of the planned types.

use crate::json::{append_quoted, space, unquote};
use crate::number::format::{Digits, float};
use goanna_vm::bytecode::ids::TypeIx;
use goanna_vm::bytecode::module::TypeKind;
use goanna_vm::native::*;
use goanna_vm::object::{map, slice};

/// `plan` of `encoding/json`.
#[repr(C)]
pub struct Plan {
    op: i64,
    typ: u64,
    size: i64,
    elem: *const Plan,
    fields: Slice,
}

/// `planField` of `encoding/json`.
#[repr(C)]
#[derive(Clone, Copy)]
struct Field {
    offset: i64,
    plan: *const Plan,
    name: Str,
    key: Str,
    html_key: Str,
    empty: bool,
}

/// `ownTypes` of `encoding/json`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct OwnTypes {
    object: u64,
    array: u64,
    text: u64,
    number: u64,
    boolean: u64,
    any: u64,
}

/// Values nested deeper are left to the Go side, which notices cycles.
const DEEP: usize = 500;

impl Plan {
    fn fields(&self) -> &[Field] {
        // SAFETY: a `[]planField`, which is never changed once the plan is used.
        unsafe { self.fields.as_slice::<Field>() }
    }

    /// The plan of the elements.
    unsafe fn elem(&self) -> &Plan {
        // SAFETY: plans of slices, maps and pointers have one.
        unsafe { &*self.elem }
    }
}

/// Appends the JSON of values.
pub struct Encoder<'a, 'b> {
    /// The machine.
    pub cx: &'a mut NativeCx<'b>,
    /// The text.
    pub out: Vec<u8>,
    /// Whether it can stand in a page.
    pub html: bool,
}

impl Encoder<'_, '_> {
    /// Appends the value at `p`.
    ///
    /// # Safety
    /// `p` is the address of a value of the planned type.
    pub unsafe fn value(&mut self, plan: &Plan, p: *const u8, depth: usize) -> Option<()> {
        if depth > DEEP {
            return None;
        }
        // SAFETY: the caller's promise; parts of a value are values of the parts' types.
        unsafe {
            match plan.op {
                1 => self.word(if p.read() != 0 { b"true" } else { b"false" }),
                2 => self.signed(p.cast::<i8>().read().into()),
                3 => self.signed(p.cast::<i16>().read().into()),
                4 => self.signed(p.cast::<i32>().read().into()),
                5 => self.signed(p.cast::<i64>().read()),
                6 => self.unsigned(p.read().into()),
                7 => self.unsigned(p.cast::<u16>().read().into()),
                8 => self.unsigned(p.cast::<u32>().read().into()),
                9 => self.unsigned(p.cast::<u64>().read()),
                10 => return self.float(p.cast::<f32>().read().into(), true),
                11 => return self.float(p.cast::<f64>().read(), false),
                12 => append_quoted(&mut self.out, (*p.cast::<Str>()).as_bytes(), self.html),
                13 => return self.structure(plan, p, depth),
                14 => {
                    let s = p.cast::<Slice>().read();
                    if s.ptr == 0 {
                        self.word(b"null");
                        return Some(());
                    }
                    let (elem, mut at) = (plan.elem(), s.ptr as *const u8);
                    self.out.push(b'[');
                    for i in 0..s.len {
                        if i > 0 {
                            self.out.push(b',');
                        }
                        self.value(elem, at, depth + 1)?;
                        at = at.add(elem.size as usize);
                    }
                    self.out.push(b']');
                }
                15 => return self.object(plan.typ, p.cast::<u64>().read(), Some(plan.elem()), depth),
                16 => match p.cast::<*const u8>().read() {
                    p if p.is_null() => self.word(b"null"),
                    p => return self.value(plan.elem(), p, depth + 1),
                },
                17 => return self.any(p.cast::<Iface>().read(), depth),
                _ => return None,
            }
        }
        Some(())
    }

    fn word(&mut self, text: &[u8]) {
        self.out.extend_from_slice(text);
    }
    fn signed(&mut self, i: i64) {
        self.out.extend_from_slice(Digits::new().signed(i, 10));
    }
    fn unsigned(&mut self, u: u64) {
        self.out.extend_from_slice(Digits::new().unsigned(u, 10));
    }

    /// The shortest digits, with an exponent where ES6 has one.
    fn float(&mut self, f: f64, single: bool) -> Option<()> {
        if !f.is_finite() {
            return None;
        }
        let size = f.abs();
        if size == 0.0 || (1e-6..1e21).contains(&size) || single && (1e-6f32..1e21).contains(&(size as f32)) {
            float(&mut self.out, f, b'f', -1, single);
            return Some(());
        }
        float(&mut self.out, f, b'e', -1, single);
        let n = self.out.len();
        if self.out[n - 4..n - 1] == *b"e-0" {
            self.out.remove(n - 2);
        }
        Some(())
    }

    unsafe fn structure(&mut self, plan: &Plan, p: *const u8, depth: usize) -> Option<()> {
        self.out.push(b'{');
        let mut first = true;
        for f in plan.fields() {
            // SAFETY: the field's place in the struct.
            let (at, inner) = unsafe { (p.add(f.offset as usize), &*f.plan) };
            // SAFETY: a value of the field's type.
            if f.empty && unsafe { is_empty(inner, at) } {
                continue;
            }
            if !std::mem::take(&mut first) {
                self.out.push(b',');
            }
            let key = if self.html { f.html_key } else { f.key };
            self.out.extend_from_slice(key.as_bytes());
            // SAFETY: as above.
            unsafe { self.value(inner, at, depth + 1)? };
        }
        self.out.push(b'}');
        Some(())
    }

    /// A map whose keys are strings; without a plan of the elements they are interfaces.
    unsafe fn object(&mut self, ty: u64, m: u64, elem: Option<&Plan>, depth: usize) -> Option<()> {
        if m == 0 {
            self.word(b"null");
            return Some(());
        }
        let mut entries: Vec<(Str, *const u8)> = Vec::new();
        // SAFETY: a map of that type; it does not change meanwhile.
        unsafe {
            let it = map::iter(self.cx.rt, m as *mut _, TypeIx(ty as u32)).ok()?;
            while map::next(&self.cx.rt.types, it) {
                entries.push((*(*it).key.cast::<Str>(), (*it).value));
            }
        }
        entries.sort_by(|a, b| a.0.as_bytes().cmp(b.0.as_bytes()));
        self.out.push(b'{');
        for (i, (key, value)) in entries.into_iter().enumerate() {
            if i > 0 {
                self.out.push(b',');
            }
            append_quoted(&mut self.out, key.as_bytes(), self.html);
            self.out.push(b':');
            // SAFETY: a value of the map's element type.
            unsafe {
                match elem {
                    Some(elem) => self.value(elem, value, depth + 1)?,
                    None => self.any(*value.cast::<Iface>(), depth + 1)?,
                }
            }
        }
        self.out.push(b'}');
        Some(())
    }

    /// A dynamic value of the usual types.
    unsafe fn any(&mut self, e: Iface, depth: usize) -> Option<()> {
        if depth > DEEP {
            return None;
        }
        if e.typ == 0 {
            self.word(b"null");
            return Some(());
        }
        let desc = &self.cx.rt.types.get(TypeIx(e.typ as u32)).desc;
        let defined = !desc.pkg_path.is_empty();
        let (kind, elem, key) = (desc.kind, desc.elem, desc.key);
        if defined {
            return None;
        }
        let p = e.data as *const u8;
        let empty_interface = |ty: TypeIx| {
            let desc = &self.cx.rt.types.get(ty).desc;
            desc.kind == TypeKind::Interface && desc.name.is_empty() && desc.methods.is_empty()
        };
        // SAFETY: values of these types are boxed, maps are the data word.
        unsafe {
            match kind {
                TypeKind::Bool => self.word(if p.read() != 0 { b"true" } else { b"false" }),
                TypeKind::Int | TypeKind::Int64 => self.signed(p.cast::<i64>().read()),
                TypeKind::Float64 => return self.float(p.cast::<f64>().read(), false),
                TypeKind::String => append_quoted(&mut self.out, (*p.cast::<Str>()).as_bytes(), self.html),
                TypeKind::Slice if empty_interface(elem) => {
                    let list = p.cast::<Slice>().read();
                    if list.ptr == 0 {
                        self.word(b"null");
                        return Some(());
                    }
                    self.out.push(b'[');
                    for (i, &e) in list.as_slice::<Iface>().iter().enumerate() {
                        if i > 0 {
                            self.out.push(b',');
                        }
                        self.any(e, depth + 1)?;
                    }
                    self.out.push(b']');
                }
                TypeKind::Map if empty_interface(elem) => {
                    let key = &self.cx.rt.types.get(key).desc;
                    if key.kind != TypeKind::String || !key.pkg_path.is_empty() {
                        return None;
                    }
                    return self.object(e.typ, e.data, None, depth);
                }
                _ => return None,
            }
        }
        Some(())
    }
}

/// Whether `omitempty` leaves a value out.
unsafe fn is_empty(plan: &Plan, p: *const u8) -> bool {
    // SAFETY: a value of the planned type.
    unsafe {
        match plan.op {
            1..=11 => std::slice::from_raw_parts(p, plan.size as usize).iter().all(|b| *b == 0),
            12 => (*p.cast::<Str>()).len == 0,
            14 => (*p.cast::<Slice>()).len == 0,
            15 => map::len(p.cast::<*const map::Header>().read()) == 0,
            16 | 17 => p.cast::<u64>().read() == 0,
            _ => false,
        }
    }
}

/// Decodes a text that is known to be valid.
pub struct Decoder<'a, 'b> {
    /// The machine.
    pub cx: &'a mut NativeCx<'b>,
    /// The text.
    pub data: &'a [u8],
    /// Where it is.
    pub at: usize,
    /// The types of values in interfaces.
    pub own: OwnTypes,
}

impl Decoder<'_, '_> {
    fn peek(&mut self) -> Option<u8> {
        self.at = space(self.data, self.at);
        self.data.get(self.at).copied()
    }

    /// Whether another element comes; takes the comma before it or the closing bracket.
    fn more(&mut self, closing: u8) -> Option<bool> {
        let c = self.peek()?;
        if c == closing || c == b',' {
            self.at += 1;
        }
        Some(c != closing)
    }

    /// The bytes of a string literal.
    fn literal(&mut self) -> Option<&[u8]> {
        let start = self.at;
        let mut at = start + 1;
        loop {
            at += memchr::memchr2(b'"', b'\\', self.data.get(at..)?)?;
            if self.data[at] == b'"' {
                break;
            }
            at += 2;
        }
        self.at = at + 1;
        Some(&self.data[start..=at])
    }

    fn text(&mut self) -> Option<Str> {
        let (literal, plain) = self.bytes()?;
        let s = match plain {
            true => self.cx.new_str(literal),
            false => {
                let text = unquote(literal);
                self.cx.new_str(&text)
            }
        };
        self.cx.no_room.is_none().then_some(s)
    }

    /// A string literal: the text in it if that stands for itself, else all of it.
    fn bytes(&mut self) -> Option<(&'static [u8], bool)> {
        if self.peek()? != b'"' {
            return None;
        }
        let literal = self.literal()?;
        // SAFETY: the text outlives the decoder: the program holds it.
        let literal = unsafe { std::slice::from_raw_parts(literal.as_ptr(), literal.len()) };
        let inner = &literal[1..literal.len() - 1];
        let plain = inner.is_ascii() && memchr::memchr(b'\\', inner).is_none();
        Some(if plain { (inner, true) } else { (literal, false) })
    }

    fn number(&mut self) -> Option<&str> {
        self.peek()?;
        let start = self.at;
        let digits = |b: &&u8| matches!(**b, b'0'..=b'9' | b'-' | b'+' | b'.' | b'e' | b'E');
        let n = self.data[start..].iter().take_while(digits).count();
        self.at += n;
        std::str::from_utf8(&self.data[start..start + n]).ok().filter(|t| !t.is_empty())
    }

    fn double(&mut self) -> Option<f64> {
        self.number()?.parse::<f64>().ok().filter(|f| f.is_finite())
    }

    /// Zeroed memory for a value.
    fn room(&mut self, ty: u64) -> Option<*mut u8> {
        let ty = self.cx.rt.types.find(ty)?;
        let (layout, size) = (ty.layout, ty.size);
        let p = self.cx.rt.heap.new_array(layout, size);
        (!p.is_null()).then_some(p)
    }

    /// Decodes the next value into `p`.
    ///
    /// # Safety
    /// `p` is the address of a value of the planned type.
    pub unsafe fn value(&mut self, plan: &Plan, p: *mut u8, depth: usize) -> Option<()> {
        if depth > DEEP {
            return None;
        }
        let c = self.peek()?;
        // SAFETY: the caller's promise.
        if plan.op == 17 && unsafe { self.holds_pointer(p) } {
            return None;
        }
        if c == b'n' {
            self.at += 4;
            if plan.op >= 14 {
                // SAFETY: the caller's promise.
                unsafe { std::ptr::write_bytes(p, 0, plan.size as usize) };
            }
            return Some(());
        }
        // SAFETY: the caller's promise; parts of a value are values of the parts' types.
        unsafe {
            match plan.op {
                1 => {
                    let yes = c == b't';
                    if !yes && c != b'f' {
                        return None;
                    }
                    self.at += if yes { 4 } else { 5 };
                    p.write(yes.into());
                }
                2 => p.cast::<i8>().write(self.number()?.parse().ok()?),
                3 => p.cast::<i16>().write(self.number()?.parse().ok()?),
                4 => p.cast::<i32>().write(self.number()?.parse().ok()?),
                5 => p.cast::<i64>().write(self.number()?.parse().ok()?),
                6 => p.write(self.number()?.parse().ok()?),
                7 => p.cast::<u16>().write(self.number()?.parse().ok()?),
                8 => p.cast::<u32>().write(self.number()?.parse().ok()?),
                9 => p.cast::<u64>().write(self.number()?.parse().ok()?),
                10 => p.cast::<f32>().write(self.number()?.parse::<f32>().ok().filter(|f| f.is_finite())?),
                11 => p.cast::<f64>().write(self.double()?),
                12 => {
                    let s = self.text()?;
                    p.cast::<Str>().write(s);
                }
                13 => return self.structure(plan, p, depth),
                14 => return self.list(plan, p, depth),
                15 => return self.mapping(plan, p, depth),
                16 => {
                    let place = p.cast::<*mut u8>();
                    let elem = plan.elem();
                    if place.read().is_null() {
                        let fresh = self.room(elem.typ)?;
                        place.write(fresh);
                    }
                    return self.value(elem, place.read(), depth + 1);
                }
                17 => {
                    let value = self.any(depth)?;
                    p.cast::<Iface>().write(value);
                }
                _ => return None,
            }
        }
        Some(())
    }

    /// Whether the interface at `p` holds a pointer, which is followed then.
    unsafe fn holds_pointer(&self, p: *mut u8) -> bool {
        // SAFETY: the caller's promise.
        let before = unsafe { p.cast::<Iface>().read() };
        before.typ != 0 && self.cx.rt.types.get(TypeIx(before.typ as u32)).desc.kind == TypeKind::Pointer
    }

    unsafe fn structure(&mut self, plan: &Plan, p: *mut u8, depth: usize) -> Option<()> {
        if self.peek()? != b'{' {
            return None;
        }
        self.at += 1;
        let fields = plan.fields();
        let mut next = 0;
        while self.more(b'}')? {
            let (key, plain) = self.bytes()?;
            if !plain {
                return None;
            }
            self.peek()?;
            self.at += 1;
            // Fields usually come in their order.
            let found = (0..fields.len())
                .map(|i| (next + i) % fields.len())
                .find(|&i| fields[i].name.as_bytes() == key);
            let Some(i) = found else {
                let like =
                    |f: &Field| !f.name.as_bytes().is_ascii() || f.name.as_bytes().eq_ignore_ascii_case(key);
                if fields.iter().any(like) {
                    return None;
                }
                self.at = crate::json::value(self.data, self.at, "").ok()?;
                continue;
            };
            next = i + 1;
            // SAFETY: the field's place in the struct.
            unsafe { self.value(&*fields[i].plan, p.add(fields[i].offset as usize), depth + 1)? };
        }
        Some(())
    }

    /// A slice that has no elements yet, nor room for any.
    unsafe fn list(&mut self, plan: &Plan, p: *mut u8, depth: usize) -> Option<()> {
        if self.peek()? != b'[' {
            return None;
        }
        // SAFETY: a slice of the element type; places up to its length are its elements.
        unsafe {
            let place = p.cast::<Slice>();
            if (*place).cap != 0 {
                return None;
            }
            self.at += 1;
            let elem = plan.elem();
            let mut s = Slice::NIL;
            while self.more(b']')? {
                s = self.longer(elem.typ, s)?;
                self.value(
                    elem,
                    (s.ptr as *mut u8).add((s.len as usize - 1) * elem.size as usize),
                    depth + 1,
                )?;
            }
            if s.len == 0 {
                s = self.empty(elem.typ)?;
            }
            place.write(s);
        }
        Some(())
    }

    /// One more zero element.
    fn longer(&mut self, elem: u64, s: Slice) -> Option<Slice> {
        if s.len < s.cap {
            return Some(Slice { len: s.len + 1, ..s });
        }
        let ty = self.cx.rt.types.find(elem)?;
        let grown = slice::grow(&mut self.cx.rt.heap, ty, s, 1).ok()?;
        let (len, size) = (s.len, ty.size);
        // SAFETY: the room behind the elements, which may hold anything.
        unsafe {
            let from = (grown.ptr as *mut u8).add(len as usize * size);
            std::ptr::write_bytes(from, 0, (grown.cap - len) as usize * size);
        }
        Some(Slice { len: len + 1, ..grown })
    }

    /// An empty slice that is not nil.
    fn empty(&mut self, elem: u64) -> Option<Slice> {
        let ty = self.cx.rt.types.find(elem)?;
        slice::make(&mut self.cx.rt.heap, ty, 0, 0).ok()
    }

    unsafe fn mapping(&mut self, plan: &Plan, p: *mut u8, depth: usize) -> Option<()> {
        if self.peek()? != b'{' {
            return None;
        }
        self.at += 1;
        let ty = TypeIx(plan.typ as u32);
        // SAFETY: a map of the planned type; the place in it has room for an element.
        unsafe {
            let elem = plan.elem();
            let place = p.cast::<*mut map::Header>();
            if place.read().is_null() {
                let fresh = map::new(self.cx.rt, ty, 0).ok()?;
                place.write(fresh);
            }
            let mut room = vec![0u64; (elem.size as usize).div_ceil(8)];
            while self.more(b'}')? {
                let key = self.text()?;
                self.peek()?;
                self.at += 1;
                room.fill(0);
                self.value(elem, room.as_mut_ptr().cast(), depth + 1)?;
                let to = map::assign(self.cx.rt, place.read(), ty, (&raw const key).cast()).ok()?;
                std::ptr::copy_nonoverlapping(room.as_ptr().cast(), to, elem.size as usize);
            }
        }
        Some(())
    }

    /// The next value as JSON itself has it.
    unsafe fn any(&mut self, depth: usize) -> Option<Iface> {
        if depth > DEEP {
            return None;
        }
        let own = self.own;
        // SAFETY: fresh objects of the types that the interfaces name.
        unsafe {
            Some(match self.peek()? {
                b'{' => {
                    self.at += 1;
                    let ty = TypeIx(own.object as u32);
                    let m = map::new(self.cx.rt, ty, 0).ok()?;
                    while self.more(b'}')? {
                        let key = self.text()?;
                        self.peek()?;
                        self.at += 1;
                        let value = self.any(depth + 1)?;
                        let to = map::assign(self.cx.rt, m, ty, (&raw const key).cast()).ok()?;
                        to.cast::<Iface>().write(value);
                    }
                    Iface { typ: own.object, data: m as u64 }
                }
                b'[' => {
                    self.at += 1;
                    let mut s = self.empty(own.any)?;
                    while self.more(b']')? {
                        s = self.longer(own.any, s)?;
                        let value = self.any(depth + 1)?;
                        (s.ptr as *mut Iface).add(s.len as usize - 1).write(value);
                    }
                    let place = self.room(own.array)?;
                    place.cast::<Slice>().write(s);
                    Iface { typ: own.array, data: place as u64 }
                }
                b'"' => {
                    let s = self.text()?;
                    let place = self.room(own.text)?;
                    place.cast::<Str>().write(s);
                    Iface { typ: own.text, data: place as u64 }
                }
                b'n' => {
                    self.at += 4;
                    Iface::NIL
                }
                c @ (b't' | b'f') => {
                    self.at += if c == b't' { 4 } else { 5 };
                    let place = self.room(own.boolean)?;
                    place.write((c == b't').into());
                    Iface { typ: own.boolean, data: place as u64 }
                }
                _ => {
                    let f = self.double()?;
                    let place = self.room(own.number)?;
                    place.cast::<f64>().write(f);
                    Iface { typ: own.number, data: place as u64 }
                }
            })
        }
    }
}
