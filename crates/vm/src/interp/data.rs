//! Slices and maps, out of line; values between slots and memory.
//!
//! UNSAFE MODULE: reads and writes the operand slots of an instruction; slices and maps in them are valid.

use super::{Ctl, load_mem};
use crate::fault::{BoundsCode, Fault};
use crate::heap::Heap;
use crate::native::{Slice, Str};
use crate::object::{map, slice};
use crate::types::RType;
use crate::vm::Vm;
use goanna_bytecode::{FaultId, Repr, TypeIx};
use goanna_lower::LOp;
use goanna_lower::ops::{a, b, c};

/// Values larger than this are one slot, a pointer to the value.
const BIG: usize = 64 << 10;

const READ_RACE: &str = "concurrent map read and map write";
const WRITE_RACE: &str = "concurrent map writes";
const RANGE_RACE: &str = "concurrent map iteration and map write";

/// Whether a store follows a lookup with this extension word.
fn updates(x: u64) -> bool {
    x >> 32 != 0
}

fn read_text(x: u64) -> &'static str {
    if updates(x) { WRITE_RACE } else { READ_RACE }
}

/// Slots of a value.
#[inline]
pub fn slots_of(t: &RType) -> usize {
    if t.size > BIG { 1 } else { t.size.div_ceil(8) }
}

/// Loads a value from memory into slots; of a big one its address, and the code that follows makes the copy.
///
/// # Safety
/// `src` holds a value of the type, `dst` has room.
#[inline]
pub unsafe fn load_value(t: &RType, dst: *mut u64, src: *const u8) {
    // SAFETY: the caller's promise.
    unsafe { load_repr(t.desc.repr, t.size, dst, src) };
}

/// Loads a value of a representation and size from memory into slots.
///
/// # Safety
/// `src` holds such a value, `dst` has room.
#[inline]
pub unsafe fn load_repr(repr: Repr, size: usize, dst: *mut u64, src: *const u8) {
    // SAFETY: the caller's promise.
    unsafe {
        *dst = match repr {
            Repr::I8 => i64::from(*src.cast::<i8>()) as u64,
            Repr::U8 => u64::from(*src),
            Repr::I16 => i64::from(src.cast::<i16>().read_unaligned()) as u64,
            Repr::U16 => u64::from(src.cast::<u16>().read_unaligned()),
            Repr::I32 => i64::from(src.cast::<i32>().read_unaligned()) as u64,
            Repr::U32 | Repr::F32 => u64::from(src.cast::<u32>().read_unaligned()),
            Repr::I64 | Repr::F64 | Repr::P => src.cast::<u64>().read_unaligned(),
            Repr::Mem if size > BIG => src as u64,
            Repr::Mem => return load_mem(dst, src, size),
        }
    }
}

/// Zeroes the slots of a value; a big one is then null, and the code that follows makes a zero value.
///
/// # Safety
/// `dst` has room for a value of the type.
#[inline]
pub unsafe fn zero_value(t: &RType, dst: *mut u64) {
    // SAFETY: the caller's promise.
    unsafe { std::ptr::write_bytes(dst, 0, slots_of(t)) };
}

/// After memory was written into the low bytes of zeroed slots: sign-extends.
///
/// # Safety
/// `dst` holds a value of the type.
pub unsafe fn widen(t: &RType, dst: *mut u64) {
    // SAFETY: the caller's promise.
    unsafe {
        match t.desc.repr {
            Repr::I8 => *dst = *dst as i8 as u64,
            Repr::I16 => *dst = *dst as i16 as u64,
            Repr::I32 => *dst = *dst as i32 as u64,
            _ => {}
        }
    }
}

/// `copy(dst, src)`: the slots hold (pointer, length, …).
///
/// # Safety
/// The slots hold slices or strings.
pub unsafe fn copy(dst: *const u64, src: *const u64, size: usize) -> u64 {
    // SAFETY: the caller's promise.
    unsafe {
        let n = (*dst.add(1)).min(*src.add(1));
        if n > 0 {
            std::ptr::copy(*src as *const u8, *dst as *mut u8, n as usize * size);
        }
        n
    }
}

/// An empty slice that `n` elements don't fit into becomes the frame's buffer, if the op names one that was not used yet.
///
/// # Safety
/// The upper half of `x` is 0, all ones, or one more than a slot of the frame at `fp`.
#[inline]
unsafe fn buffered(
    heap: &mut Heap,
    elem: &RType,
    fp: *mut u64,
    x: u64,
    s: Slice,
    n: i64,
) -> Result<Slice, Fault> {
    let buffer = (x >> 32) as usize;
    if buffer == 0 || s.len + n <= s.cap {
        return Ok(s);
    }
    if buffer == u32::MAX as usize {
        return slice::climb(heap, elem, s, n);
    }
    if s.len != 0 {
        return Ok(s);
    }
    // SAFETY: the caller's promise.
    let slot = unsafe { &mut *fp.add(buffer - 1) };
    if *slot != 0 || n as u64 > slice::BUFFER / (elem.size as u64).max(1) {
        return Ok(s);
    }
    let out = slice::make(heap, elem, 0, (slice::BUFFER / elem.size as u64) as i64)?;
    *slot = out.ptr;
    Ok(out)
}

impl Vm {
    #[inline(never)]
    pub(super) unsafe fn slice_make(&mut self, fp: *mut u64, w: u64, ty: u64) -> Ctl {
        // SAFETY: operands by the table.
        unsafe {
            let (len, cap) = (*fp.add(b(w) as usize) as i64, *fp.add(c(w) as usize) as i64);
            let r = slice::make(&mut self.rt.heap, self.rt.types.get(TypeIx(ty as u32)), len, cap);
            self.finish(fp, a(w), r)
        }
    }

    #[inline(never)]
    pub(super) unsafe fn append(&mut self, fp: *mut u64, w: u64, ty: u64) -> Ctl {
        // SAFETY: operands by the table; `grow` leaves room for one more element.
        unsafe {
            let elem = self.rt.types.get(TypeIx(ty as u32));
            let s = fp.add(b(w) as usize).cast::<Slice>().read();
            let s = match buffered(&mut self.rt.heap, elem, fp, ty, s, 1) {
                Ok(s) => s,
                Err(f) => return self.fail(f),
            };
            match slice::grow(&mut self.rt.heap, elem, s, 1) {
                Ok(out) => {
                    let at = (out.ptr as *mut u8).add(s.len as usize * elem.size);
                    std::ptr::copy(fp.add(c(w) as usize).cast::<u8>(), at, elem.size);
                    self.finish(fp, a(w), Ok(out))
                }
                Err(f) => self.fail(f),
            }
        }
    }

    #[inline(never)]
    pub(super) unsafe fn slice_grow(&mut self, fp: *mut u64, w: u64, ty: u64) -> Ctl {
        // SAFETY: operands by the table.
        unsafe {
            let s = fp.add(b(w) as usize).cast::<Slice>().read();
            let n = *fp.add(c(w) as usize) as i64;
            let elem = self.rt.types.get(TypeIx(ty as u32));
            let r = buffered(&mut self.rt.heap, elem, fp, ty, s, n)
                .and_then(|s| slice::grow(&mut self.rt.heap, elem, s, n));
            self.finish(fp, a(w), r)
        }
    }

    #[inline(never)]
    pub(super) unsafe fn slice_settle(&mut self, fp: *mut u64, w: u64, ty: u64) -> Ctl {
        // SAFETY: operands by the table; the verifier saw that the buffer's slot is one of the frame.
        unsafe {
            let s = fp.add(b(w) as usize).cast::<Slice>().read();
            let buffer = *fp.add((ty >> 32) as usize - 1);
            let inside = buffer != 0 && s.ptr.wrapping_sub(buffer) < slice::BUFFER;
            let elem = self.rt.types.get(TypeIx(ty as u32));
            let r = if inside { slice::settle(&mut self.rt.heap, elem, s) } else { Ok(s) };
            self.finish(fp, a(w), r)
        }
    }

    #[inline(never)]
    pub(super) unsafe fn append_slice(&mut self, fp: *mut u64, w: u64, ty: u64) -> Ctl {
        // SAFETY: operands by the table.
        unsafe {
            let s = fp.add(b(w) as usize).cast::<Slice>().read();
            let t = fp.add(c(w) as usize).cast::<Slice>().read();
            let r = slice::append_slice(&mut self.rt.heap, self.rt.types.get(TypeIx(ty as u32)), s, t);
            self.finish(fp, a(w), r)
        }
    }

    #[inline(never)]
    pub(super) unsafe fn append_str(&mut self, fp: *mut u64, w: u64) -> Ctl {
        // SAFETY: operands by the table.
        unsafe {
            let s = fp.add(b(w) as usize).cast::<Slice>().read();
            let t = fp.add(c(w) as usize).cast::<Str>().read();
            let len = s.len + t.len;
            if len <= s.cap {
                std::ptr::copy(t.ptr as *const u8, (s.ptr as *mut u8).add(s.len as usize), t.len as usize);
                return self.finish(fp, a(w), Ok(Slice { len, ..s }));
            }
            let cap = slice::grown_cap(len as u64, s.cap as u64, 1, true);
            let p = self.rt.heap.new_bytes(cap as usize);
            if p.is_null() {
                return self.fail(Fault::NoRoom(cap));
            }
            std::ptr::copy_nonoverlapping(s.ptr as *const u8, p, s.len as usize);
            std::ptr::copy_nonoverlapping(t.ptr as *const u8, p.add(s.len as usize), t.len as usize);
            self.finish(fp, a(w), Ok(Slice { ptr: p as u64, len, cap: cap as i64 }))
        }
    }

    pub(super) unsafe fn slice_clear(&mut self, fp: *mut u64, w: u64, ty: u64) -> Ctl {
        // SAFETY: operands by the table.
        unsafe {
            let s = fp.add(a(w) as usize).cast::<Slice>().read();
            slice::clear(s, self.rt.types.get(TypeIx(ty as u32)).size);
        }
        Ctl::Next
    }

    pub(super) unsafe fn slice3(&mut self, fp: *mut u64, w: u64, x: u64) -> Ctl {
        // SAFETY: operands by the table.
        unsafe {
            let s = fp.add(b(w) as usize).cast::<Slice>().read();
            self.sub3(fp, w, x, s.ptr, s.cap as u64, BoundsCode::Slice3Acap)
        }
    }

    unsafe fn sub3(&mut self, fp: *mut u64, w: u64, x: u64, ptr: u64, cap: u64, code: BoundsCode) -> Ctl {
        // SAFETY: operands by the table.
        unsafe {
            let (lo, hi, max) =
                (*fp.add(c(w) as usize), *fp.add(x as u16 as usize), *fp.add((x >> 16) as u16 as usize));
            if max > cap {
                return self.bounds(code, max, cap);
            }
            if hi > max {
                return self.bounds(BoundsCode::Slice3B, hi, max);
            }
            if lo > hi {
                return self.bounds(BoundsCode::Slice3C, lo, hi);
            }
            let at = if lo < max { ptr + lo * (x >> 32) } else { ptr };
            fp.add(a(w) as usize).cast::<Slice>().write(Slice {
                ptr: at,
                len: (hi - lo) as i64,
                cap: (max - lo) as i64,
            });
        }
        Ctl::Next
    }

    #[inline(never)]
    pub(super) unsafe fn array_slice(&mut self, op: LOp, fp: *mut u64, w: u64, x: u64, len: u64) -> Ctl {
        // SAFETY: operands by the table.
        unsafe {
            let p = *fp.add(b(w) as usize);
            if p == 0 {
                return self.nil_fault(0);
            }
            let lo = *fp.add(c(w) as usize);
            let hi = match op {
                LOp::ArrSlice3 => return self.sub3(fp, w, x, p, len, BoundsCode::Slice3Alen),
                LOp::ArrSlice => *fp.add(x as u16 as usize),
                _ => len,
            };
            if hi > len {
                return self.bounds(BoundsCode::SliceAlen, hi, len);
            }
            if lo > hi {
                return self.bounds(BoundsCode::SliceB, lo, hi);
            }
            let at = if lo < len { p + lo * (x >> 32) } else { p };
            fp.add(a(w) as usize).cast::<Slice>().write(Slice {
                ptr: at,
                len: (hi - lo) as i64,
                cap: (len - lo) as i64,
            });
        }
        Ctl::Next
    }

    pub(super) unsafe fn to_array_ptr(&mut self, fp: *mut u64, w: u64, len: u64) -> Ctl {
        // SAFETY: operands by the table.
        unsafe {
            let s = fp.add(b(w) as usize).cast::<Slice>().read();
            if (s.len as u64) < len {
                return self.bounds(BoundsCode::Convert, s.len as u64, len);
            }
            *fp.add(a(w) as usize) = s.ptr;
        }
        Ctl::Next
    }

    pub(super) unsafe fn unsafe_slice(&mut self, fp: *mut u64, w: u64, size: u64) -> Ctl {
        // SAFETY: operands by the table.
        unsafe {
            let (p, n) = (*fp.add(b(w) as usize), *fp.add(c(w) as usize) as i64);
            if n < 0 {
                return self.fault_id(FaultId::UnsafeSliceLen);
            }
            if p == 0 && n > 0 {
                return self.fault_id(FaultId::UnsafeSliceNil);
            }
            let bytes = (n as u64).checked_mul(size);
            if bytes.is_none_or(|bytes| bytes > 0u64.wrapping_sub(p)) {
                return self.fault_id(FaultId::UnsafeSliceLen);
            }
            fp.add(a(w) as usize).cast::<Slice>().write(Slice { ptr: p, len: n, cap: n });
        }
        Ctl::Next
    }

    pub(super) unsafe fn unsafe_string(&mut self, fp: *mut u64, w: u64) -> Ctl {
        // SAFETY: operands by the table.
        unsafe {
            let (p, n) = (*fp.add(b(w) as usize), *fp.add(c(w) as usize) as i64);
            if n < 0 {
                return self.fault_id(FaultId::UnsafeStringLen);
            }
            if p == 0 && n > 0 {
                return self.fault_id(FaultId::UnsafeStringNil);
            }
            if n as u64 > 0u64.wrapping_sub(p) {
                return self.fault_id(FaultId::UnsafeStringLen);
            }
            fp.add(a(w) as usize).cast::<Str>().write(Str { ptr: p, len: n });
        }
        Ctl::Next
    }

    /// Two goroutines use a map at once.
    #[cold]
    fn map_race(&mut self, text: &str) -> Ctl {
        self.fail(Fault::Fatal(text.into()))
    }

    #[inline(never)]
    pub(super) unsafe fn map_make(&mut self, fp: *mut u64, w: u64, ty: u64) -> Ctl {
        // SAFETY: operands by the table.
        unsafe {
            let r = map::new(&mut self.rt, TypeIx(ty as u32), *fp.add(b(w) as usize) as i64);
            self.finish(fp, a(w), r)
        }
    }

    /// Loads what a lookup found, or zero.
    #[inline]
    unsafe fn found(shape: &map::MapShape, dst: *mut u64, at: *const u8) -> usize {
        let size = shape.value_size;
        let n = if size > BIG { 1 } else { size.div_ceil(8) };
        // SAFETY: the caller passes the slots of a value of that map type and the address of one, or null.
        unsafe {
            if !at.is_null() {
                load_repr(shape.repr, size, dst, at);
            } else if n == 1 {
                *dst = 0;
            } else {
                std::ptr::write_bytes(dst, 0, n);
            }
        }
        n
    }

    #[inline]
    fn map_shape(&self, ty: TypeIx) -> &map::MapShape {
        map::shape(&self.rt.types, ty)
    }

    #[inline(never)]
    pub(super) unsafe fn map_get(&mut self, fp: *mut u64, w: u64, x: u64) -> Ctl {
        let ty = TypeIx(x as u32);
        // SAFETY: operands by the table.
        unsafe {
            let m = *fp.add(b(w) as usize) as *const map::Header;
            if map::read_races(&self.rt.sched, m) {
                return self.map_race(read_text(x));
            }
            match map::get(&self.rt.types, m, ty, fp.add(c(w) as usize).cast()) {
                Ok(at) => {
                    Self::found(self.map_shape(ty), fp.add(a(w) as usize), at);
                    Ctl::Next
                }
                Err(Fault::Unhashable { ty, .. }) if updates(x) => match m.is_null() {
                    true => self.fault_id(FaultId::NilMapStore),
                    false => self.fail(Fault::Unhashable { ty, colon: false }),
                },
                Err(f) => self.fail(f),
            }
        }
    }

    #[inline(never)]
    pub(super) unsafe fn map_get_int(&mut self, fp: *mut u64, w: u64, x: u64) -> Ctl {
        let ty = TypeIx(x as u32);
        // SAFETY: operands by the table.
        unsafe {
            let m = *fp.add(b(w) as usize) as *const map::Header;
            if map::read_races(&self.rt.sched, m) {
                return self.map_race(read_text(x));
            }
            let shape = self.map_shape(ty);
            let at = map::get_word(m, shape, *fp.add(c(w) as usize));
            Self::found(shape, fp.add(a(w) as usize), at);
        }
        Ctl::Next
    }

    #[inline(never)]
    pub(super) unsafe fn map_get_str(&mut self, fp: *mut u64, w: u64, x: u64) -> Ctl {
        let ty = TypeIx(x as u32);
        // SAFETY: operands by the table.
        unsafe {
            let m = *fp.add(b(w) as usize) as *const map::Header;
            if map::read_races(&self.rt.sched, m) {
                return self.map_race(read_text(x));
            }
            let shape = self.map_shape(ty);
            let at = map::get_str(m, shape, fp.add(c(w) as usize).cast::<Str>().read());
            Self::found(shape, fp.add(a(w) as usize), at);
        }
        Ctl::Next
    }

    #[inline(never)]
    pub(super) unsafe fn map_get2(&mut self, fp: *mut u64, w: u64, ty: u64) -> Ctl {
        let ty = TypeIx(ty as u32);
        // SAFETY: operands by the table.
        unsafe {
            let m = *fp.add(b(w) as usize) as *const map::Header;
            if map::read_races(&self.rt.sched, m) {
                return self.map_race(READ_RACE);
            }
            match map::get(&self.rt.types, m, ty, fp.add(c(w) as usize).cast()) {
                Ok(at) => {
                    let dst = fp.add(a(w) as usize);
                    let n = Self::found(self.map_shape(ty), dst, at);
                    *dst.add(n) = u64::from(!at.is_null());
                    Ctl::Next
                }
                Err(f) => self.fail(f),
            }
        }
    }

    #[inline(never)]
    pub(super) unsafe fn map_set(&mut self, fp: *mut u64, w: u64, ty: u64) -> Ctl {
        let ty = TypeIx(ty as u32);
        // SAFETY: operands by the table; `assign` gives room for a value.
        unsafe {
            let m = *fp.add(a(w) as usize) as *mut map::Header;
            if map::write_races(&self.rt.sched, m) {
                return self.map_race(WRITE_RACE);
            }
            match map::assign(&mut self.rt, m, ty, fp.add(b(w) as usize).cast()) {
                Ok(at) => {
                    let size = self.map_shape(ty).value_size;
                    let slots = fp.add(c(w) as usize);
                    if size == 8 {
                        at.cast::<u64>().write_unaligned(*slots);
                    } else {
                        let value = if size > BIG { *slots as *const u8 } else { slots.cast::<u8>() };
                        std::ptr::copy_nonoverlapping(value, at, size);
                    }
                    if self.rt.heap.want_gc {
                        self.poll_soon();
                    }
                    Ctl::Next
                }
                Err(f) => self.fail(f),
            }
        }
    }

    #[inline(never)]
    pub(super) unsafe fn map_delete(&mut self, fp: *mut u64, w: u64, ty: u64) -> Ctl {
        // SAFETY: operands by the table.
        unsafe {
            let m = *fp.add(a(w) as usize) as *mut map::Header;
            if map::write_races(&self.rt.sched, m) {
                return self.map_race(WRITE_RACE);
            }
            match map::delete(&self.rt.types, m, TypeIx(ty as u32), fp.add(b(w) as usize).cast()) {
                Ok(()) => Ctl::Next,
                Err(f) => self.fail(f),
            }
        }
    }

    pub(super) unsafe fn map_clear(&mut self, fp: *mut u64, w: u64, ty: u64) -> Ctl {
        // SAFETY: operands by the table.
        unsafe {
            let m = *fp.add(a(w) as usize) as *mut map::Header;
            if map::write_races(&self.rt.sched, m) {
                return self.map_race(WRITE_RACE);
            }
            map::clear(&self.rt.types, m, TypeIx(ty as u32));
        }
        Ctl::Next
    }

    pub(super) unsafe fn map_iter(&mut self, fp: *mut u64, w: u64, ty: u64) -> Ctl {
        // SAFETY: operands by the table.
        unsafe {
            let m = *fp.add(b(w) as usize) as *mut map::Header;
            if map::read_races(&self.rt.sched, m) {
                return self.map_race(RANGE_RACE);
            }
            let r = map::iter(&mut self.rt, m, TypeIx(ty as u32));
            self.finish(fp, a(w), r)
        }
    }

    #[inline(never)]
    pub(super) unsafe fn map_next(&mut self, fp: *mut u64, w: u64, ty: u64) -> Ctl {
        // SAFETY: operands by the table.
        unsafe {
            let it = *fp.add(b(w) as usize) as *mut map::Iter;
            if map::read_races(&self.rt.sched, (*it).map) {
                return self.map_race(RANGE_RACE);
            }
            let more = map::next(&self.rt.types, it);
            let t = self.rt.types.get(TypeIx(ty as u32));
            let (key, value) = (self.rt.types.get(t.desc.key), self.rt.types.get(t.desc.elem));
            let d = fp.add(a(w) as usize);
            let dv = d.add(slots_of(key));
            let end = dv.add(slots_of(value));
            if more {
                if key.size > 0 {
                    load_value(key, d, (*it).key);
                }
                if value.size > 0 {
                    load_value(value, dv, (*it).value);
                }
            } else {
                zero_value(key, d);
                zero_value(value, dv);
            }
            *end = u64::from(more);
        }
        Ctl::Next
    }
}
