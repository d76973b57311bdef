//! RUN_DEFERS, and the call of one record.
//!
//! UNSAFE MODULE: see [`super`].

use crate::goroutine::{Defer, Frame};
use crate::interp::Ctl;
use crate::link::STUB_SLOTS;
use crate::observe::{By, Event};
use crate::vm::Vm;

impl Vm {
    /// Runs the newest deferred call of the newest frame; RUN_DEFERS is executed again after it.
    pub(crate) fn run_defer(&mut self) -> Ctl {
        // SAFETY: the running goroutine, whose newest frame has records.
        let record = unsafe {
            let g = &mut *self.g;
            let frame = &mut *g.stack.top;
            let Some(record) = g.defers.take(frame.defers) else { return Ctl::Next };
            frame.defers = record.next;
            record
        };
        self.observe(|vm, g| Event::DeferRun {
            frame: g.stack.depth() - 1,
            call: vm.view_call(&record),
            by: By::Return,
        });
        self.call_deferred(&record)
    }

    /// Enters a deferred call on top of the newest frame.
    pub(crate) fn call_deferred(&mut self, record: &Defer) -> Ctl {
        if record.func.is_null() {
            return self.nil_fault(0);
        }
        // SAFETY: code lives as long as the machine; room is made before the frame is pushed.
        unsafe {
            let base = self.above_top();
            self.enter(base, record.func, &record.args)
        }
    }

    /// First slot above all that the newest frame uses.
    ///
    /// # Safety
    /// There is a running goroutine.
    pub(crate) unsafe fn above_top(&self) -> usize {
        // SAFETY: the running goroutine has a newest frame.
        unsafe {
            let top = &*(*self.g).stack.top;
            top.base as usize + ((*top.func).frame_slots).max(STUB_SLOTS) as usize
        }
    }

    /// Pushes a frame of a function at a slot, with arguments.
    ///
    /// # Safety
    /// The function is linked code, and `args` are what it takes.
    pub(crate) unsafe fn enter(&mut self, base: usize, func: *const crate::link::Code, args: &[u64]) -> Ctl {
        // SAFETY: the caller's promise; the running goroutine.
        unsafe {
            let need = (*func).frame_slots as usize + args.len() + 16;
            if !(*self.g).stack.fits(base, need)
                && !(*self.g).stack.grow(base, need, self.max_stack.min(1 << 35))
            {
                return self.stack_overflow();
            }
            let g = &mut *self.g;
            std::ptr::copy_nonoverlapping(args.as_ptr(), g.stack.base().add(base), args.len());
            g.stack.push(Frame { func, pc: (*func).entry, base: base as u32, defers: 0, aux: 0 });
        }
        Ctl::Reload
    }
}
