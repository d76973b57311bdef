//! RECOVER, and what follows when the deferred call that recovered has returned.
//!
//! UNSAFE MODULE: see [`super`].

use crate::goroutine::Cause;
use crate::interp::Ctl;
use crate::observe::{Event, Value};
use crate::vm::Vm;
use goanna_bytecode::TypeIx;
use goanna_bytecode::module::FuncKind;

impl Vm {
    /// `recover()`.
    pub(crate) fn recover(&mut self) -> (u64, u64) {
        let found = self.recovered();
        self.observe(|vm, g| match found {
            Some((ty, data)) => {
                let panic = g.panics.len() - 1;
                let owner = g.panics[panic].scan as usize - 1;
                Event::Recovered { panic, value: Value { ty: TypeIx(ty as u32), data }, owner }
            }
            None => Event::Refused(vm.refusal(g)),
        });
        found.unwrap_or_default()
    }

    /// The value of the newest panic, if the frame that asks was called by that panic's loop.
    fn recovered(&mut self) -> Option<(u64, u64)> {
        // SAFETY: the running goroutine; functions of frames are linked code.
        unsafe {
            let g = &mut *self.g;
            let top = g.panics.len();
            if top == 0 {
                return None;
            }
            let Cause::Value { ty, data, recovered: false } = g.panics[top - 1].cause else { return None };
            let depth = g.stack.depth();
            let reflect = &raw const *self.stubs.reflect;
            let wrapper = |n: usize| {
                let func = g.stack.frame(n).func;
                (*func).kind == FuncKind::Wrapper || std::ptr::eq(func, reflect)
            };
            // The wrapper of `defer recover()` is no frame: the function that runs it asks, or nobody if a panic's loop does.
            let mut asks = depth.checked_sub(1)?;
            while asks > 0 && wrapper(asks) {
                asks -= 1;
            }
            if std::ptr::eq(g.stack.frame(asks).func, &raw const *self.stubs.panic) {
                return None;
            }
            let mut caller = asks.checked_sub(1)?;
            while caller > 0 && wrapper(caller) {
                caller -= 1;
            }
            let frame = g.stack.frame(caller);
            if !std::ptr::eq(frame.func, &raw const *self.stubs.panic) || frame.aux as usize != top - 1 {
                return None;
            }
            g.panics[top - 1].cause = Cause::Value { ty, data, recovered: true };
            Some((ty, data))
        }
    }

    /// The panic number `p` was recovered and the deferred call that did it has returned: the stack goes back to the frame
    /// that had deferred it.
    pub(super) fn unwind(&mut self, p: usize) -> Ctl {
        // SAFETY: the running goroutine; functions of frames are linked code.
        unsafe {
            let g = &mut *self.g;
            let frame = g.panics[p].scan as usize - 1;
            while let Some(last) = g.panics.last() {
                if (last.at as usize) <= frame {
                    break;
                }
                if last.cause == Cause::Goexit {
                    let keep = last.at as usize + 1;
                    self.leave_frames(keep);
                    self.observe(|_, g| Event::GoexitResumed { panic: g.panics.len() - 1 });
                    return Ctl::Reload;
                }
                g.panics.pop();
            }
            self.leave_frames(frame + 1);
            let g = &mut *self.g;
            if g.panics.is_empty() {
                g.signal = None;
            }
            let f = g.stack.frame_mut(frame);
            f.pc = (*f.func).recover_at;
        }
        self.observe(|_, g| Event::Unwound { panic: p, owner: g.stack.depth() - 1, left: g.panics.len() });
        Ctl::Reload
    }

    /// Drops the frames from number `n` on, with their deferred calls.
    unsafe fn leave_frames(&mut self, n: usize) {
        // SAFETY: the running goroutine.
        let depth = unsafe { (*self.g).stack.depth() };
        if self.observer.is_some() {
            for frame in (n..depth).rev() {
                self.observe(|_, _| Event::FrameLeft { frame });
            }
        }
        // SAFETY: the running goroutine.
        let g = unsafe { &mut *self.g };
        for i in n..g.stack.depth() {
            let mut at = g.stack.frame(i).defers;
            while let Some(next) = g.defers.get(at).map(|d| d.next) {
                g.defers.release(at);
                at = next;
            }
        }
        g.stack.truncate(n);
    }
}
