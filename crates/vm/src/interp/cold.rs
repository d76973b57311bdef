//! Faults as the loop meets them, calls that are deferred or started, output.
//!
//! UNSAFE MODULE: reads the operand slots of an instruction.

use super::Ctl;
use crate::fault::{BoundsCode, Fault};
use crate::goroutine::{Creator, Frame};
use crate::link::Code;
use crate::observe::Event;
use crate::session::Ended;
use crate::vm::Vm;
use goanna_bytecode::{FaultId, TypeIx};
use goanna_lower::ops::{a, b};

impl Vm {
    /// A nil dereference; `addr` is the offset that was accessed.
    #[cold]
    #[inline(never)]
    pub(crate) fn nil_fault(&mut self, addr: u64) -> Ctl {
        // SAFETY: the running goroutine.
        unsafe { (*self.g).signal = Some(addr) };
        self.fail(Fault::NIL)
    }
    #[cold]
    #[inline(never)]
    pub(crate) fn fault_id(&mut self, id: FaultId) -> Ctl {
        self.fail(Fault::Id(id))
    }
    #[cold]
    #[inline(never)]
    pub(crate) fn fault_number(&mut self, n: u16) -> Ctl {
        let id = FaultId::ALL.get(n as usize).copied().unwrap_or(FaultId::NilDeref);
        self.fail(Fault::Id(id))
    }
    #[cold]
    #[inline(never)]
    pub(crate) fn fault_text(&mut self, n: u32) -> Ctl {
        let text = String::from_utf8_lossy(&self.module.strings[n as usize]).into_owned();
        self.fail(Fault::Plain(text.into()))
    }
    #[cold]
    #[inline(never)]
    pub(crate) fn zero_fault(&mut self) -> Ctl {
        self.fault_id(FaultId::DivideByZero)
    }
    #[cold]
    #[inline(never)]
    pub(crate) fn bounds(&mut self, code: BoundsCode, x: u64, y: u64) -> Ctl {
        self.fail(Fault::Bounds { code, x: x as i64, y: y as i64 })
    }
    #[cold]
    #[inline(never)]
    pub(crate) fn index_fault(&mut self, i: u64, len: u64) -> Ctl {
        self.bounds(BoundsCode::Index, i, len)
    }
    #[cold]
    #[inline(never)]
    pub(crate) fn array_fault(&mut self, p: u64, i: u64, len: u64, size: u64) -> Ctl {
        if p == 0 { self.nil_fault(i.wrapping_mul(size)) } else { self.index_fault(i, len) }
    }
    #[cold]
    #[inline(never)]
    pub(crate) fn str_slice_fault(&mut self, lo: u64, hi: u64, len: u64) -> Ctl {
        if hi > len {
            self.bounds(BoundsCode::SliceAlen, hi, len)
        } else {
            self.bounds(BoundsCode::SliceB, lo, hi)
        }
    }
    #[cold]
    #[inline(never)]
    pub(crate) fn slice_fault(&mut self, lo: u64, hi: u64, cap: u64) -> Ctl {
        if hi > cap {
            self.bounds(BoundsCode::SliceAcap, hi, cap)
        } else {
            self.bounds(BoundsCode::SliceB, lo, hi)
        }
    }
    #[cold]
    #[inline(never)]
    pub(crate) fn slice_from_fault(&mut self, lo: u64, len: u64) -> Ctl {
        self.bounds(BoundsCode::SliceB, lo, len)
    }
    #[cold]
    #[inline(never)]
    pub(crate) fn no_room(&mut self, ty: u64) -> Ctl {
        let size = self.rt.types.get(TypeIx(ty as u32)).size as u64;
        self.fail(Fault::NoRoom(size))
    }
    #[cold]
    #[inline(never)]
    pub(crate) fn unreachable(&mut self) -> Ctl {
        self.internal("unreachable code reached")
    }

    /// A zeroed object of a type; null if there is no room.
    #[inline]
    pub(crate) fn new_object(&mut self, ty: u32) -> *mut u8 {
        let t = self.rt.types.get(TypeIx(ty));
        let p = self.rt.heap.new_object(t.alloc);
        let p = if p.is_null() { self.rt.heap.new_array(t.layout, t.size) } else { p };
        if self.rt.heap.want_gc {
            self.poll_soon();
        }
        p
    }

    /// Adds a record to a frame.
    unsafe fn push_defer(&mut self, frame: *mut Frame, func: *const Code, args: &[u64]) {
        // SAFETY: the running goroutine and a frame of its.
        unsafe {
            let g = &mut *self.g;
            (*frame).defers = g.defers.insert(func, args, (*frame).defers);
            self.observe(|vm, g| {
                let n = g.stack.number(frame);
                let record = g.defers.get(g.stack.frame(n).defers);
                Event::DeferPushed { frame: n, call: record.map(|d| vm.view_call(d)).unwrap_or_default() }
            });
        }
    }

    pub(super) unsafe fn defer(&mut self, args: *const u64, n: usize, func: *const Code) -> Ctl {
        // SAFETY: `n` argument slots.
        unsafe {
            let args = std::slice::from_raw_parts(args, n);
            self.push_defer((*self.g).stack.top, func, args);
        }
        Ctl::Next
    }

    pub(super) unsafe fn defer_closure(&mut self, args: *const u64, n: usize) -> Ctl {
        // SAFETY: `n` argument slots, then the closure.
        unsafe {
            let args = std::slice::from_raw_parts(args, n + 1);
            let closure = args[n];
            let top = (*self.g).stack.top;
            if closure == 0 && (*(*top).func).loc((*top).pc).wrap != 0 {
                // gc's wrapper makes the call, and faults.
                let stub: *const Code = &raw const *self.stubs.nil_call;
                self.push_defer(top, stub, &[(*top).func as u64, (*top).pc as u64]);
                return Ctl::Next;
            }
            let func = if closure == 0 { std::ptr::null() } else { self.closure_code(closure) };
            self.push_defer(top, func, args);
        }
        Ctl::Next
    }

    pub(super) unsafe fn defer_iface(&mut self, args: *const u64, n: usize, ty: u64, method: u32) -> Ctl {
        match self.find_method(ty, method) {
            // SAFETY: `n` argument slots.
            Some(func) => unsafe { self.defer(args, n, func) },
            None => self.nil_fault(0),
        }
    }

    pub(super) unsafe fn defer_outer(&mut self, closure: u64, token: u64) -> Ctl {
        let func = if closure == 0 { std::ptr::null() } else { self.closure_code(closure) };
        // SAFETY: the running goroutine.
        unsafe {
            let n = token as usize;
            if n == 0 || n > (*self.g).stack.depth() {
                return self.internal("defer for a frame that is gone");
            }
            let g = &mut *self.g;
            let frame: *mut Frame = g.stack.frame_mut(n - 1);
            self.push_defer(frame, func, &[closure]);
        }
        Ctl::Next
    }

    /// Where the running goroutine is, as the creator of another.
    pub(crate) fn creator(&self) -> Creator {
        // SAFETY: the running goroutine; its newest frame is that of the go statement.
        unsafe {
            let g = &*self.g;
            let frame = &*g.stack.top;
            Creator::Statement { func: frame.func, pc: frame.pc, id: g.id }
        }
    }

    pub(super) unsafe fn go(&mut self, args: *const u64, n: usize, func: *const Code) -> Ctl {
        let creator = self.creator();
        // SAFETY: `n` argument slots.
        self.spawn(func, unsafe { std::slice::from_raw_parts(args, n) }, Some(creator));
        Ctl::Next
    }

    pub(super) unsafe fn go_closure(&mut self, args: *const u64, n: usize) -> Ctl {
        // SAFETY: `n` argument slots, then the closure.
        unsafe {
            let closure = *args.add(n);
            if closure == 0 {
                // Without arguments gc notices at the statement; with some, the wrapper's call faults in the new goroutine.
                if n == 0 {
                    return self.fault_id(FaultId::GoNilFunc);
                }
                let creator = self.creator();
                let stub: *const Code = &raw const *self.stubs.nil_call;
                let top = (*self.g).stack.top;
                self.spawn(stub, &[(*top).func as u64, (*top).pc as u64], Some(creator));
                return Ctl::Next;
            }
            let func = self.closure_code(closure);
            let creator = self.creator();
            self.spawn(func, std::slice::from_raw_parts(args, n + 1), Some(creator));
        }
        Ctl::Next
    }

    pub(super) unsafe fn go_iface(&mut self, args: *const u64, n: usize, ty: u64, method: u32) -> Ctl {
        match self.find_method(ty, method) {
            // SAFETY: `n` argument slots.
            Some(func) => unsafe { self.go(args, n, func) },
            None => self.nil_fault(0),
        }
    }

    /// The function of a goroutine has returned.
    pub(super) fn go_end(&mut self) -> Ctl {
        if self.session.is_some() {
            return self.leave_goroutine(Ended::Returned);
        }
        // SAFETY: the running goroutine.
        let id = unsafe { (*self.g).id };
        if id == 1 {
            self.exit = Some(0);
            self.report_leaks();
            return Ctl::Exit;
        }
        self.leave_goroutine(Ended::Returned)
    }

    /// The running goroutine is over; another goes on, if the session's call does not end with it.
    pub(crate) fn leave_goroutine(&mut self, how: Ended) -> Ctl {
        let gid = self.current;
        self.coroutine_ended();
        if self.session_end(gid, how) {
            return Ctl::Exit; // the session takes it away, once the loop has stopped
        }
        self.end_goroutine();
        self.schedule()
    }

    /// The running goroutine is over.
    pub(crate) fn end_goroutine(&mut self) {
        let gid = self.current;
        self.rt.sched.exit(gid);
        if let Some(g) = self.goroutines[gid.0 as usize].take() {
            if self.spare.len() < 256 && g.stack.is_small() {
                self.spare.push(g);
            }
        }
        self.g = std::ptr::null_mut();
    }

    /// print/println of one operand.
    #[inline(never)]
    pub(super) unsafe fn print(&mut self, fp: *const u64, w: u64) {
        // SAFETY: operands by the table.
        let text = unsafe { crate::unwind::value::print_operand(fp.add(a(w) as usize), b(w)) };
        self.eprint(&text);
    }
}
