//! RUN_DEFERS, and the call of one record.
//!
//! UNSAFE MODULE: see [`super`].

use crate::goroutine::Frame;
use crate::interp::Ctl;
use crate::link::STUB_SLOTS;
use crate::observe::{By, Event};
use crate::vm::Vm;

impl Vm {
    /// Runs the newest deferred call of the newest frame; RUN_DEFERS is executed again after it.
    pub(crate) fn run_defer(&mut self) -> Ctl {
        // SAFETY: the running goroutine has a newest frame.
        let frame = unsafe { (*self.g).stack.top };
        self.call_deferred(frame, By::Return)
    }

    /// Takes the newest record off a frame's list and enters its call on top of the newest frame.
    pub(crate) fn call_deferred(&mut self, frame: *mut Frame, by: By) -> Ctl {
        // SAFETY: the running goroutine and a frame of its; code lives as long as the machine; room is made before the frame is pushed.
        unsafe {
            let g = &mut *self.g;
            let at = (*frame).defers;
            let Some(record) = g.defers.get(at) else { return Ctl::Next };
            let (func, next) = (record.func, record.next);
            if self.observer.is_some() {
                let (n, call) = (g.stack.number(frame), self.view_call(record));
                self.observe(|_, _| Event::DeferRun { frame: n, call, by });
            }
            let number = g.stack.number(frame);
            if func.is_null() {
                (*frame).defers = next;
                g.defers.release(at);
                return self.nil_fault(0);
            }
            let base = self.above_top();
            let g = &mut *self.g;
            let args: *const [u64] = g.defers.get(at).map_or(&[], |r| r.args());
            let ctl = self.enter(base, func, &*args);
            // The stack may have moved.
            let g = &mut *self.g;
            g.stack.frame_mut(number).defers = next;
            g.defers.release(at);
            ctl
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
