//! RECOVER, and what follows when the deferred call that recovered has returned.
//!
//! UNSAFE MODULE: see [`super`].

use crate::goroutine::Cause;
use crate::interp::Ctl;
use crate::vm::Vm;
use goanna_bytecode::module::FuncKind;

impl Vm {
    /// `recover()`: the value of the newest panic, if the frame that asks was called by that panic's loop.
    pub(crate) fn recover(&mut self) -> (u64, u64) {
        // SAFETY: the running goroutine; functions of frames are linked code.
        unsafe {
            let g = &mut *self.g;
            let top = g.panics.len();
            if top == 0 {
                return (0, 0);
            }
            let Cause::Value { ty, data, recovered: false } = g.panics[top - 1].cause else { return (0, 0) };
            let depth = g.stack.depth();
            // The wrapper of `defer recover()` is no frame: nobody was called by the loop.
            if depth < 2 || (*g.stack.frame(depth - 1).func).kind == FuncKind::Wrapper {
                return (0, 0);
            }
            let mut caller = depth - 2;
            while caller > 0 && (*g.stack.frame(caller).func).kind == FuncKind::Wrapper {
                caller -= 1;
            }
            let frame = g.stack.frame(caller);
            if !std::ptr::eq(frame.func, &raw const *self.stubs.panic) || frame.aux as usize != top - 1 {
                return (0, 0);
            }
            g.panics[top - 1].cause = Cause::Value { ty, data, recovered: true };
            (ty, data)
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
                    g.stack.truncate(keep);
                    return Ctl::Reload;
                }
                g.panics.pop();
            }
            self.drop_records(frame + 1);
            let g = &mut *self.g;
            g.stack.truncate(frame + 1);
            if g.panics.is_empty() {
                g.signal = None;
            }
            let f = g.stack.frame_mut(frame);
            f.pc = (*f.func).recover_at;
        }
        Ctl::Reload
    }

    /// Forgets deferred calls of frames from number `n` on.
    unsafe fn drop_records(&mut self, n: usize) {
        // SAFETY: the running goroutine.
        let g = unsafe { &mut *self.g };
        for i in n..g.stack.depth() {
            let mut at = g.stack.frame(i).defers;
            while let Some(record) = g.defers.take(at) {
                at = record.next;
            }
        }
    }
}
