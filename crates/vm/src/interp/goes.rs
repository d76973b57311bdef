//! Goroutines, channels and select, out of line.
//!
//! UNSAFE MODULE: reads and writes the operand slots of an instruction; channels in them are valid. Addresses of slots given to a waiting
//! operation stay valid, because a parked stack does not move.

use super::Ctl;
use super::data::{load_value, widen, zero_value};
use crate::goroutine::Resume;
use crate::object::chan::{self, Chan, Poll};
use crate::sched::select::{self, Chosen};
use crate::vm::Vm;
use goanna_bytecode::{FaultId, TypeIx};
use goanna_lower::ops::{a, b};

impl Vm {
    pub(super) unsafe fn chan_make(&mut self, fp: *mut u64, w: u64, ty: u64) -> Ctl {
        // SAFETY: operands by the table.
        unsafe {
            let r = chan::new(&mut self.rt, TypeIx(ty as u32), *fp.add(b(w) as usize) as i64);
            self.finish(fp, a(w), r)
        }
    }

    /// Index of a slot in the running goroutine's block.
    unsafe fn slot_index(&self, at: *const u64) -> u32 {
        // SAFETY: `g` is the running goroutine.
        unsafe { ((at as usize - (*self.g).stack.base() as usize) / 8) as u32 }
    }

    #[inline(never)]
    pub(super) unsafe fn chan_send(&mut self, fp: *mut u64, w: u64, _ty: u64) -> Ctl {
        // SAFETY: operands by the table; `g` is the running goroutine.
        unsafe {
            let c = *fp.add(a(w) as usize) as *mut Chan;
            match chan::send(&mut self.rt, self.current, c, fp.add(b(w) as usize).cast()) {
                Ok(Poll::Ready(_)) => Ctl::Next,
                Ok(Poll::Parked) => {
                    (*self.g).resume = Resume::Send;
                    Ctl::Park
                }
                Err(f) => self.fail(f),
            }
        }
    }

    #[inline(never)]
    pub(super) unsafe fn chan_recv(&mut self, fp: *mut u64, w: u64, ty: u64, two: bool) -> Ctl {
        // SAFETY: operands by the table; `g` is the running goroutine.
        unsafe {
            let c = *fp.add(b(w) as usize) as *mut Chan;
            let elem = self.rt.types.get(TypeIx(ty as u32)).desc.elem;
            let dst = fp.add(a(w) as usize);
            zero_value(self.rt.types.get(elem), dst);
            match chan::recv(&mut self.rt, self.current, c, dst.cast()) {
                Poll::Ready(ok) => {
                    let t = self.rt.types.get(elem);
                    widen(t, dst);
                    if two {
                        *dst.add(t.size.div_ceil(8)) = u64::from(ok);
                    }
                    Ctl::Next
                }
                Poll::Parked => {
                    (*self.g).resume = Resume::Recv { slot: self.slot_index(dst), elem: elem.0, ok: two };
                    Ctl::Park
                }
            }
        }
    }

    pub(super) unsafe fn chan_close(&mut self, fp: *mut u64, w: u64) -> Ctl {
        // SAFETY: operands by the table.
        match unsafe { chan::close(&mut self.rt, *fp.add(a(w) as usize) as *mut Chan) } {
            Ok(()) => Ctl::Next,
            Err(f) => self.fail(f),
        }
    }

    pub(super) fn chan_len(&self, c: u64) -> u64 {
        // SAFETY: a channel or nil, by the operand's type.
        unsafe { chan::len(c as *const Chan) as u64 }
    }

    pub(super) fn chan_cap(&self, c: u64) -> u64 {
        // SAFETY: a channel or nil, by the operand's type.
        unsafe { chan::cap(c as *const Chan) as u64 }
    }

    /// Number of the running frame: select statements belong to one.
    fn select_frame(&self, fp: *const u64) -> u64 {
        // SAFETY: `g` is the running goroutine.
        unsafe { u64::from(self.slot_index(fp)) }
    }

    pub(super) fn select_begin(&mut self, fp: *const u64) {
        let frame = self.select_frame(fp);
        self.rt.sched.select_begin(self.current, frame);
    }

    pub(super) unsafe fn select_send(&mut self, fp: *mut u64, w: u64, ty: u64) {
        let frame = self.select_frame(fp);
        let size = self.rt.types.get(self.rt.types.get(TypeIx(ty as u32)).desc.elem).size;
        // SAFETY: operands by the table.
        unsafe {
            let c = *fp.add(a(w) as usize) as *mut Chan;
            self.rt.sched.select_send(self.current, frame, c, fp.add(b(w) as usize).cast(), size);
        }
    }

    pub(super) unsafe fn select_recv(&mut self, fp: *mut u64, w: u64, ty: u64) {
        let frame = self.select_frame(fp);
        let size = self.rt.types.get(self.rt.types.get(TypeIx(ty as u32)).desc.elem).size;
        // SAFETY: operands by the table.
        let c = unsafe { *fp.add(a(w) as usize) } as *mut Chan;
        self.rt.sched.select_recv(self.current, frame, c, size);
    }

    #[inline(never)]
    pub(super) unsafe fn select_go(&mut self, fp: *mut u64, w: u64) -> Ctl {
        let frame = self.select_frame(fp);
        // SAFETY: operands by the table; `g` is the running goroutine.
        unsafe {
            let dst = fp.add(a(w) as usize);
            match select::choose(&mut self.rt, self.current, frame, b(w) != 0) {
                Ok(Chosen::Case(i, ok)) => {
                    *dst = u64::from(i);
                    (*self.g).chosen = (i, ok);
                    Ctl::Next
                }
                Ok(Chosen::Default) => {
                    *dst = u64::MAX;
                    Ctl::Next
                }
                Ok(Chosen::Parked) => {
                    (*self.g).resume = Resume::Select { slot: self.slot_index(dst) };
                    Ctl::Park
                }
                Err(f) => self.fail(f),
            }
        }
    }

    pub(super) unsafe fn select_value(&mut self, fp: *mut u64, w: u64, ty: u64) {
        let frame = self.select_frame(fp);
        // SAFETY: operands by the table; `g` is the running goroutine.
        unsafe {
            let (case, ok) = (*self.g).chosen;
            let at = self.rt.sched.select_value(self.current, frame, case);
            let t = self.rt.types.get(self.rt.types.get(TypeIx(ty as u32)).desc.elem);
            let dst = fp.add(a(w) as usize);
            if !ok || at.is_null() {
                zero_value(t, dst);
            } else if t.size > 0 {
                load_value(t, dst, at);
            }
            *dst.add(t.size.div_ceil(8)) = u64::from(ok);
        }
    }

    /// Finishes the operation that the goroutine, which runs again now, had parked in.
    pub(crate) fn resume(&mut self) -> Ctl {
        // SAFETY: `g` is the running goroutine; the slots are those of the operation, in a stack that did not move.
        unsafe {
            let g = &mut *self.g;
            match std::mem::take(&mut g.resume) {
                Resume::Nothing => Ctl::Next,
                Resume::Send => {
                    if self.rt.sched.take_wake(self.current).ok {
                        Ctl::Next
                    } else {
                        self.fault_id(FaultId::SendClosed)
                    }
                }
                Resume::Recv { slot, elem, ok } => {
                    let wake = self.rt.sched.take_wake(self.current);
                    let dst = g.stack.base().add(slot as usize);
                    let t = self.rt.types.get(TypeIx(elem));
                    widen(t, dst);
                    if ok {
                        *dst.add(t.size.div_ceil(8)) = u64::from(wake.ok);
                    }
                    Ctl::Next
                }
                Resume::Select { slot } => {
                    let wake = self.rt.sched.take_wake(self.current);
                    *g.stack.base().add(slot as usize) = u64::from(wake.case);
                    g.chosen = (wake.case, wake.ok);
                    let frame = g.stack.frame(g.stack.depth() - 1).base;
                    if !wake.ok && self.rt.sched.select_is_send(self.current, u64::from(frame), wake.case) {
                        return self.fault_id(FaultId::SendClosed);
                    }
                    Ctl::Next
                }
                Resume::Native { .. } => Ctl::Next,
            }
        }
    }
}
