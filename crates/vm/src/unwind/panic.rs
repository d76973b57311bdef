//! PANIC: raising, and the loop that runs deferred calls.
//!
//! UNSAFE MODULE: see [`super`].

use crate::fault::Fault;
use crate::goroutine::{Cause, Frame, Panic};
use crate::interp::Ctl;
use crate::link::{Code, STUB_SLOTS};
use crate::observe::{By, Event, Value};
use crate::session::Ended;
use crate::vm::Vm;
use goanna_bytecode::faults::FaultClass;
use goanna_bytecode::{FaultId, TypeIx};

impl Vm {
    /// `panic(v)`.
    pub(crate) fn panic_value(&mut self, ty: u64, data: u64) -> Ctl {
        if ty == 0 && !self.panic_nil {
            return match self.nil_error() {
                Some((ty, data)) => self.raise(Cause::Value { ty, data, recovered: false }, true),
                None => self.internal("panic(nil) without package runtime"),
            };
        }
        self.raise(Cause::Value { ty, data, recovered: false }, true)
    }

    /// The address of the signal line is that of gc's first access.
    fn place_of_access(&mut self) {
        // SAFETY: the running goroutine and its newest frame, whose function is linked code.
        unsafe {
            let g = &mut *self.g;
            let top = &*g.stack.top;
            let by = (*top.func).loc(top.pc).nil;
            g.signal = g.signal.map(|addr| addr.wrapping_add_signed(i64::from(by)));
        }
    }

    /// What an instruction failed with becomes a panic, or the program's end.
    pub(crate) fn raise_fault(&mut self) -> Ctl {
        let Some(fault) = self.fault.take() else { return Ctl::Reload };
        match fault {
            Fault::Exit(code) => {
                self.session_stop(Ended::Exited(code));
                self.exit = Some(code);
                Ctl::Exit
            }
            Fault::NoRoom(bytes) => self.make_room(bytes),
            Fault::Fatal(text) => self.fatal(&text),
            Fault::Id(id) if matches!(id.class(), FaultClass::Fatal | FaultClass::Throw) => {
                self.fatal(id.text())
            }
            fault => match self.error_value(&fault) {
                Some((ty, data)) => {
                    if fault == Fault::NIL {
                        self.place_of_access();
                    }
                    let direct = matches!(
                        fault,
                        Fault::Id(FaultId::NilDeref) | Fault::Plain(_) | Fault::ValueMethod(_)
                    );
                    self.raise(Cause::Value { ty, data, recovered: false }, direct)
                }
                None => self.internal(&format!("{fault:?} without package runtime")),
            },
        }
    }

    /// Pushes a panic and its pseudo-frame.
    pub(crate) fn raise(&mut self, cause: Cause, direct: bool) -> Ctl {
        let stub: *const Code = match cause {
            Cause::Value { .. } => &raw const *self.stubs.panic,
            Cause::Goexit => &raw const *self.stubs.goexit,
        };
        // SAFETY: the running goroutine; room is made before the frame is pushed.
        unsafe {
            let base = self.above_top();
            let need = STUB_SLOTS as usize * 2;
            if !(*self.g).stack.fits(base, need)
                && !(*self.g).stack.grow(base, need, self.max_stack.min(1 << 35))
            {
                return self.stack_overflow();
            }
            let g = &mut *self.g;
            let at = g.stack.depth() as u32;
            let aux = g.panics.len() as u64;
            g.panics.push(Panic { cause, at, scan: at, direct, repanicked: false, text: None });
            g.stack.push(Frame { func: stub, pc: (*stub).entry, base: base as u32, defers: 0, aux });
        }
        self.observe(|_, g| {
            let panic = g.panics.len() - 1;
            match cause {
                Cause::Value { ty, data, .. } => {
                    Event::PanicStarted { panic, value: Value { ty: TypeIx(ty as u32), data } }
                }
                Cause::Goexit => Event::Goexit { panic },
            }
        });
        Ctl::Reload
    }

    /// The pseudo-frame's instruction: the next deferred call, or what comes after the last.
    pub(crate) fn panic_step(&mut self) -> Ctl {
        // SAFETY: the running goroutine, whose newest frame is a pseudo-frame.
        let g = unsafe { &mut *self.g };
        let me = g.stack.depth() - 1;
        let p = g.stack.frame(me).aux as usize;
        if g.crash.is_some_and(|c| c.frame == me) {
            return self.crash_step();
        }
        g.panics.truncate(p + 1);
        if matches!(g.panics[p].cause, Cause::Value { recovered: true, .. }) {
            return self.unwind(p);
        }
        let mut n = g.panics[p].scan as usize;
        while n > 0 {
            if g.crash.is_some_and(|c| c.frame == n - 1) {
                return self.panic_while_printing(p);
            }
            let frame: *mut Frame = g.stack.frame_mut(n - 1);
            // SAFETY: a frame of the running goroutine.
            let (head, func) = unsafe { ((*frame).defers, (*frame).func) };
            if head != 0 {
                g.panics[p].scan = n as u32;
                return self.call_deferred(frame, By::Panic(p));
            }
            n -= 1;
            // An older panic's loop: it has run what its frames had, down to where it stands.
            if self.is_loop(func) {
                // SAFETY: as above.
                let older = unsafe { (*frame).aux as usize };
                n = n.min(g.panics[older].scan as usize);
                self.observe(|_, _| Event::Overtaken { older, newer: p });
            }
        }
        g.panics[p].scan = 0;
        match g.panics[p].cause {
            Cause::Goexit => self.goexit_done(),
            Cause::Value { .. } => {
                self.observe(|_, _| Event::Crash { panic: p });
                self.begin_crash()
            }
        }
    }

    /// Whether the function is a pseudo-frame's.
    fn is_loop(&self, func: *const Code) -> bool {
        std::ptr::eq(func, &raw const *self.stubs.panic) || std::ptr::eq(func, &raw const *self.stubs.goexit)
    }
}
