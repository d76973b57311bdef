//! Interfaces, closures and equality, out of line; method lookup.
//!
//! UNSAFE MODULE: reads and writes the operand slots of an instruction; interface values in them are valid.

use super::Ctl;
use super::data::{load_value, slots_of, zero_value};
use crate::fault::Fault;
use crate::link::Code;
use crate::native::Iface;
use crate::object::equal;
use crate::types::DYNAMIC;
use crate::vm::Vm;
use goanna_bytecode::{MethodId, Repr, TypeIx};
use goanna_lower::ops::{a, b, c};

impl Vm {
    /// The data word for a value in slots: the value itself, a static box, or a new one.
    ///
    /// # Safety
    /// `v` holds a value of the type.
    pub(crate) unsafe fn box_value(&mut self, ty: u32, v: *const u64) -> Result<u64, Fault> {
        let t = self.rt.types.get(TypeIx(ty));
        // SAFETY: the caller's promise.
        unsafe {
            if t.desc.direct_iface {
                return Ok(*v);
            }
            if t.size == 0 {
                return Ok(self.rt.heap.zero_base());
            }
            let whole = !t.desc.has_pointers && t.size <= 8 && usize::from(t.desc.align) == t.size;
            if whole {
                let mask = if t.size == 8 { u64::MAX } else { (1 << (t.size * 8)) - 1 };
                let word = *v & mask;
                if word < 256 {
                    return Ok(&raw const self.small[word as usize] as u64);
                }
            } else if t.desc.repr == Repr::Mem
                && matches!(t.desc.kind, goanna_bytecode::TypeKind::String | goanna_bytecode::TypeKind::Slice)
            {
                let empty = if t.size == 16 { *v.add(1) == 0 } else { *v == 0 };
                if empty {
                    return Ok(self.zero.as_ptr() as u64);
                }
            }
            let p = self.rt.heap.new_object(t.alloc);
            let p = if p.is_null() { self.rt.heap.new_array(t.layout, t.size) } else { p };
            if p.is_null() {
                return Err(Fault::NoRoom(t.size as u64));
            }
            std::ptr::copy_nonoverlapping(v.cast::<u8>(), p, t.size);
            if self.rt.heap.want_gc {
                self.poll_soon();
            }
            Ok(p as u64)
        }
    }

    #[inline(never)]
    pub(super) unsafe fn iface_box(&mut self, fp: *mut u64, w: u64, ty: u64) -> Ctl {
        // SAFETY: operands by the table.
        unsafe {
            match self.box_value(ty as u32, fp.add(b(w) as usize)) {
                Ok(data) => {
                    let d = fp.add(a(w) as usize);
                    *d = ty;
                    *d.add(1) = data;
                    Ctl::Next
                }
                Err(f) => self.fail(f),
            }
        }
    }

    /// Loads the value in an interface of a known dynamic type.
    unsafe fn unbox(&self, dst: *mut u64, ty: u64, data: u64) {
        let t = self.rt.types.get(TypeIx(ty as u32));
        // SAFETY: the data word of an interface of this type, and room for its value.
        unsafe {
            if t.desc.direct_iface {
                *dst = data;
            } else if t.size > 0 {
                load_value(t, dst, data as *const u8);
            }
        }
    }

    #[inline(never)]
    pub(super) unsafe fn iface_assert(&mut self, fp: *mut u64, w: u64, ty: u64, from: u64) -> Ctl {
        // SAFETY: operands by the table.
        unsafe {
            let e = fp.add(b(w) as usize).cast::<Iface>().read();
            if e.typ != ty {
                return self.fail(Fault::Assertion {
                    iface: TypeIx(from as u32),
                    dynamic: TypeIx(e.typ as u32),
                    wanted: TypeIx(ty as u32),
                    missing: "".into(),
                });
            }
            self.unbox(fp.add(a(w) as usize), ty, e.data);
        }
        Ctl::Next
    }

    #[inline(never)]
    pub(super) unsafe fn iface_assert2(&mut self, fp: *mut u64, w: u64, ty: u64) -> Ctl {
        // SAFETY: operands by the table.
        unsafe {
            let e = fp.add(b(w) as usize).cast::<Iface>().read();
            let d = fp.add(a(w) as usize);
            let t = self.rt.types.get(TypeIx(ty as u32));
            let n = slots_of(t);
            if e.typ == ty {
                self.unbox(d, ty, e.data);
            } else {
                zero_value(t, d);
            }
            *d.add(n) = u64::from(e.typ == ty);
        }
        Ctl::Next
    }

    /// Whether a dynamic type implements an interface type.
    pub(crate) fn implements(&mut self, ty: u32, iface: u32) -> bool {
        if ty == 0 {
            return false;
        }
        if let Some(&known) = self.implements_cache.get(&(ty, iface)) {
            return known;
        }
        let known = self.missing_method(ty, iface).is_none();
        self.implements_cache.insert((ty, iface), known);
        known
    }

    /// The first method of an interface type that a type lacks.
    pub(crate) fn missing_method(&mut self, ty: u32, iface: u32) -> Option<Box<str>> {
        if iface < DYNAMIC && self.methods_later(ty) {
            let lacking = self.lacks(ty, iface)?;
            let want = &self.rt.types.get(TypeIx(iface)).desc.methods;
            return want.iter().find(|m| m.id == lacking).map(|m| m.name.clone());
        }
        self.need_methods(ty);
        let have = &self.rt.types.get(TypeIx(ty)).desc.methods;
        let want = &self.rt.types.get(TypeIx(iface)).desc.methods;
        want.iter().find(|m| !have.iter().any(|h| h.id == m.id)).map(|m| m.name.clone())
    }

    /// The function behind a method of a dynamic type.
    #[inline(never)]
    pub(crate) fn find_method(&mut self, ty: u64, method: u32) -> Option<*const Code> {
        if ty == 0 {
            return None;
        }
        let key = (ty as u32, method);
        if let Some(&code) = self.method_cache.get(&key) {
            return Some(code);
        }
        let known = if self.methods_later(ty as u32) {
            None
        } else {
            let methods = &self.rt.types.get(TypeIx(ty as u32)).desc.methods;
            methods.iter().find(|m| m.id == MethodId(method))?.func
        };
        let func = match known {
            Some(func) => func,
            None => self.complete_method(ty as u32, method)?,
        };
        let code: *const Code = &raw const *self.code[func.index()];
        self.method_cache.insert(key, code);
        Some(code)
    }

    #[inline(never)]
    pub(super) unsafe fn to_iface(&mut self, fp: *mut u64, w: u64, ty: u64) -> Ctl {
        // SAFETY: operands by the table.
        unsafe {
            let e = fp.add(b(w) as usize).cast::<Iface>().read();
            if !self.implements(e.typ as u32, ty as u32) {
                let missing = if e.typ == 0 { None } else { self.missing_method(e.typ as u32, ty as u32) };
                return self.fail(Fault::Assertion {
                    iface: TypeIx(0),
                    dynamic: TypeIx(e.typ as u32),
                    wanted: TypeIx(ty as u32),
                    missing: missing.unwrap_or_default(),
                });
            }
            fp.add(a(w) as usize).cast::<Iface>().write(e);
        }
        Ctl::Next
    }

    #[inline(never)]
    pub(super) unsafe fn to_iface2(&mut self, fp: *mut u64, w: u64, ty: u64) -> Ctl {
        // SAFETY: operands by the table.
        unsafe {
            let e = fp.add(b(w) as usize).cast::<Iface>().read();
            let ok = self.implements(e.typ as u32, ty as u32);
            let d = fp.add(a(w) as usize);
            d.cast::<Iface>().write(if ok { e } else { Iface::NIL });
            *d.add(2) = u64::from(ok);
        }
        Ctl::Next
    }

    #[inline(never)]
    pub(super) unsafe fn iface_eq(&mut self, fp: *mut u64, w: u64) -> Ctl {
        // SAFETY: operands by the table.
        unsafe {
            let x = fp.add(b(w) as usize).cast::<Iface>().read();
            let y = fp.add(c(w) as usize).cast::<Iface>().read();
            match equal::iface_equal(&self.rt.types, x, y) {
                Ok(eq) => {
                    *fp.add(a(w) as usize) = u64::from(eq);
                    Ctl::Next
                }
                Err(f) => self.fail(f),
            }
        }
    }

    #[inline(never)]
    pub(super) unsafe fn mem_eq(&mut self, fp: *mut u64, w: u64, ty: u64) -> Ctl {
        // SAFETY: operands by the table.
        unsafe {
            let (p, q) = (*fp.add(b(w) as usize), *fp.add(c(w) as usize));
            if p == 0 || q == 0 {
                return self.nil_fault(0);
            }
            match equal::equal(&self.rt.types, TypeIx(ty as u32), p as *const u8, q as *const u8) {
                Ok(eq) => {
                    *fp.add(a(w) as usize) = u64::from(eq);
                    Ctl::Next
                }
                Err(f) => self.fail(f),
            }
        }
    }

    #[inline(never)]
    pub(super) unsafe fn closure_make(&mut self, fp: *mut u64, w: u64, func: u64) -> Ctl {
        let n = c(w) as usize;
        let p = self.rt.heap.new_array(crate::heap::Layouts::ALL, (n + 1) * 8).cast::<u64>();
        if p.is_null() {
            return self.fail(Fault::NoRoom(8 * (n as u64 + 1)));
        }
        // SAFETY: a fresh object of that many words; operands by the table.
        unsafe {
            *p = u64::from((*(func as *const Code)).id);
            std::ptr::copy_nonoverlapping(fp.add(b(w) as usize), p.add(1), n);
            *fp.add(a(w) as usize) = p as u64;
        }
        if self.rt.heap.want_gc {
            self.poll_soon();
        }
        Ctl::Next
    }
}
