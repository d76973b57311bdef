//! Strings, out of line.
//!
//! UNSAFE MODULE: reads and writes the operand slots of an instruction; strings in them are valid.

use super::Ctl;
use crate::fault::Fault;
use crate::native::{Slice, Str};
use crate::object::string;
use crate::vm::Vm;
use goanna_lower::ops::{a, b, c};

/// # Safety
/// The slots hold a string.
unsafe fn text<'a>(s: *const u64) -> &'a [u8] {
    // SAFETY: the caller's promise; a string's pointer is valid for its length.
    unsafe {
        let len = *s.add(1) as usize;
        if len == 0 { &[] } else { std::slice::from_raw_parts(*s as *const u8, len) }
    }
}

/// # Safety
/// The slots hold strings.
#[inline]
pub unsafe fn equal(x: *const u64, y: *const u64) -> bool {
    // SAFETY: the caller's promise.
    unsafe { *x.add(1) == *y.add(1) && (*x == *y || text(x) == text(y)) }
}

/// # Safety
/// The slots hold strings.
#[inline(never)]
pub unsafe fn compare(x: *const u64, y: *const u64) -> i64 {
    // SAFETY: the caller's promise.
    unsafe { text(x).cmp(text(y)) as i64 }
}

/// The rune at an index and its length in bytes.
///
/// # Safety
/// The slots hold a string that is longer than `i`.
#[inline(never)]
pub unsafe fn decode(s: *const u64, i: u64) -> (u32, u64) {
    // SAFETY: the caller's promise.
    let (rune, n) = string::decode(unsafe { &text(s)[i as usize..] });
    (rune, n as u64)
}

impl Vm {
    /// Stores a result of several words, or remembers the fault.
    ///
    /// # Safety
    /// `T` is plain words, and `fp` has room for them at slot `a`.
    pub(super) unsafe fn finish<T>(&mut self, fp: *mut u64, slot: u16, result: Result<T, Fault>) -> Ctl {
        match result {
            Ok(v) => {
                // SAFETY: the caller's promise.
                unsafe { fp.add(slot as usize).cast::<T>().write(v) };
                if self.rt.heap.want_gc {
                    self.poll_soon();
                }
                Ctl::Next
            }
            Err(fault) => self.fail(fault),
        }
    }

    #[inline(never)]
    pub(super) unsafe fn str_concat(&mut self, fp: *mut u64, w: u64) -> Ctl {
        // SAFETY: `c` strings from slot `b` on.
        unsafe {
            let parts = std::slice::from_raw_parts(fp.add(b(w) as usize).cast::<Str>(), c(w) as usize);
            let r = string::concat(&mut self.rt.heap, parts);
            self.finish(fp, a(w), r)
        }
    }
    #[inline(never)]
    pub(super) unsafe fn str_from_rune(&mut self, fp: *mut u64, w: u64) -> Ctl {
        // SAFETY: operands by the table.
        unsafe {
            let r = string::from_rune(&mut self.rt.heap, *fp.add(b(w) as usize) as i64);
            self.finish(fp, a(w), r)
        }
    }
    #[inline(never)]
    pub(super) unsafe fn str_from_bytes(&mut self, fp: *mut u64, w: u64) -> Ctl {
        // SAFETY: operands by the table.
        unsafe {
            let bytes = text(fp.add(b(w) as usize));
            let r = string::new(&mut self.rt.heap, bytes);
            self.finish(fp, a(w), r)
        }
    }
    #[inline(never)]
    pub(super) unsafe fn str_from_runes(&mut self, fp: *mut u64, w: u64) -> Ctl {
        // SAFETY: operands by the table.
        unsafe {
            let r = string::from_runes(&mut self.rt.heap, fp.add(b(w) as usize).cast::<Slice>().read());
            self.finish(fp, a(w), r)
        }
    }
    #[inline(never)]
    pub(super) unsafe fn bytes_from_str(&mut self, fp: *mut u64, w: u64) -> Ctl {
        // SAFETY: operands by the table.
        unsafe {
            let r = string::to_bytes(
                &mut self.rt.heap,
                fp.add(b(w) as usize).cast::<Str>().read(),
                u64::from(c(w)),
            );
            self.finish(fp, a(w), r)
        }
    }
    #[inline(never)]
    pub(super) unsafe fn runes_from_str(&mut self, fp: *mut u64, w: u64) -> Ctl {
        // SAFETY: operands by the table.
        unsafe {
            let r = string::to_runes(
                &mut self.rt.heap,
                fp.add(b(w) as usize).cast::<Str>().read(),
                u64::from(c(w)),
            );
            self.finish(fp, a(w), r)
        }
    }
}
