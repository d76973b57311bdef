//! The crash report of a panic that nobody recovers: first Error and String of the values are called, as Go code on the panicking goroutine; then
//! the chain is printed, oldest first, then the traces.
//!
//! UNSAFE MODULE: see [`super`].

use super::traceback::Report;
use crate::goroutine::{Cause, Panic};
use crate::interp::Ctl;
use crate::vm::Vm;
use goanna_bytecode::TypeIx;

/// A crash under way: the pseudo-frame that runs it, and the panics whose texts are still to be made.
#[derive(Clone, Copy, Debug)]
pub struct Crash {
    pub frame: usize,
    pub left: usize,
    /// The text of panic number `left` is being made.
    pub waiting: bool,
}

impl Vm {
    pub(super) fn begin_crash(&mut self) -> Ctl {
        // SAFETY: the running goroutine.
        let g = unsafe { &mut *self.g };
        g.crash = Some(Crash { frame: g.stack.depth() - 1, left: g.panics.len(), waiting: false });
        self.crash_step()
    }

    /// Makes the texts of the values, newest first, then reports.
    pub(super) fn crash_step(&mut self) -> Ctl {
        loop {
            // SAFETY: the running goroutine, whose newest frame is the crash's pseudo-frame.
            let g = unsafe { &mut *self.g };
            let Some(mut crash) = g.crash else { return Ctl::Reload };
            if crash.waiting {
                // SAFETY: the result of the call lies above the pseudo-frame: a string.
                let text = unsafe {
                    let at = g.stack.base().add(self.above_top());
                    at.cast::<crate::native::Str>().read().as_bytes().to_vec()
                };
                g.panics[crash.left].text = Some(text.into());
                crash.waiting = false;
                g.crash = Some(crash);
                continue;
            }
            if crash.left == 0 {
                return self.report();
            }
            crash.left -= 1;
            g.crash = Some(crash);
            let i = crash.left;
            let Cause::Value { ty, data, .. } = g.panics[i].cause else { continue };
            if let Some(Panic { cause: Cause::Value { ty: t2, data: d2, .. }, .. }) =
                i.checked_sub(1).map(|j| &g.panics[j])
                && (*t2, *d2) == (ty, data)
            {
                g.panics[i - 1].repanicked = true;
                continue;
            }
            let Some(print) = self.module.well_known.print_value else { continue };
            if !self.has_text(ty) {
                continue;
            }
            if let Some(c) = &mut g.crash {
                c.waiting = true;
            }
            let func = &raw const *self.code[print.index()];
            // SAFETY: linked code that takes an interface value.
            return unsafe {
                let base = self.above_top();
                self.enter(base, func, &[ty, data])
            };
        }
    }

    /// Whether a dynamic type has an Error or String method that gives a string.
    fn has_text(&mut self, ty: u64) -> bool {
        let (error, stringer) = (self.module.well_known.error.0, self.module.well_known.stringer.0);
        [error, stringer].into_iter().any(|i| i != 0 && self.implements(ty as u32, i))
    }

    /// A panic reached the frame that makes the texts of another's values.
    pub(super) fn panic_while_printing(&mut self, p: usize) -> Ctl {
        // SAFETY: the running goroutine.
        let g = unsafe { &*self.g };
        let mut text = b"fatal error: panic while printing panic value: ".to_vec();
        if let Cause::Value { ty, data, .. } = g.panics[p].cause {
            let desc = if ty == 0 { None } else { Some(&self.rt.types.get(TypeIx(ty as u32)).desc) };
            match desc {
                Some(d) if TypeIx(ty as u32) == self.module.well_known.string => {
                    let _ = d;
                    // SAFETY: the box of a string.
                    let s = unsafe { (data as *const crate::native::Str).read() };
                    text.extend_from_slice(s.as_bytes());
                }
                Some(d) => text.extend_from_slice(format!("type {}", d.string).as_bytes()),
                None => text.extend_from_slice(b"nil"),
            }
        }
        text.push(b'\n');
        self.overflowing = std::ptr::null();
        self.throw(text)
    }

    /// The panics of the running goroutine, oldest first.
    pub(super) fn print_chain(&self, out: &mut Vec<u8>) {
        // SAFETY: the running goroutine.
        let panics = unsafe { &(*self.g).panics };
        for (i, p) in panics.iter().enumerate() {
            if let Some(older) = i.checked_sub(1).map(|j| &panics[j]) {
                if older.repanicked {
                    continue;
                }
                if older.cause != Cause::Goexit {
                    out.push(b'\t');
                }
            }
            let Cause::Value { ty, data, recovered } = p.cause else { continue };
            out.extend_from_slice(b"panic: ");
            match &p.text {
                Some(text) => super::value::indented(text, out),
                None => self.panic_text(ty, data, out),
            }
            out.extend_from_slice(match (recovered, p.repanicked) {
                (true, true) => b" [recovered, repanicked]".as_slice(),
                (true, false) => b" [recovered]",
                _ => b"",
            });
            out.push(b'\n');
        }
    }

    fn report(&mut self) -> Ctl {
        let mut out = Vec::new();
        self.print_chain(&mut out);
        self.signal_line(&mut out);
        self.traces(&mut out, Report::Panic);
        self.eprint(&out);
        self.die()
    }

    /// Tells of the nil fault, as long as its panic is remembered.
    pub(super) fn signal_line(&self, out: &mut Vec<u8>) {
        // SAFETY: the running goroutine.
        let Some(addr) = (unsafe { (*self.g).signal }) else { return };
        let pc = self.fault_pc();
        out.extend_from_slice(
            format!("[signal SIGSEGV: segmentation violation code=0x1 addr=0x{addr:x} pc=0x{pc:x}]\n")
                .as_bytes(),
        );
    }

    fn fault_pc(&self) -> u64 {
        // SAFETY: the running goroutine.
        let stack = unsafe { &(*self.g).stack };
        0x40_0000 + (stack.frame(stack.depth().saturating_sub(2)).pc as u64 & 0xf_ffff)
    }
}
