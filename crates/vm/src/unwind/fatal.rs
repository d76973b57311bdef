//! Fatal errors: no deferred call runs, nothing recovers.
//!
//! UNSAFE MODULE: see [`super`].

use super::traceback::{Level, Report};
use crate::interp::Ctl;
use crate::vm::Vm;

impl Vm {
    /// A fatal error of the user kind: pending panics first, in raw form.
    pub(crate) fn fatal(&mut self, text: &str) -> Ctl {
        self.observe_fatal(text);
        let mut out = Vec::new();
        self.print_chain(&mut out);
        if !out.is_empty() {
            out.push(b'\t');
        }
        out.extend_from_slice(format!("fatal error: {text}\n").as_bytes());
        self.signal_line(&mut out);
        self.traces(&mut out, Report::Panic);
        self.eprint(&out);
        self.die()
    }

    /// Nothing can run, and nothing pending could wake anyone.
    pub(crate) fn deadlock(&mut self) -> Ctl {
        if self.session_idle() {
            return Ctl::Exit;
        }
        self.observe_fatal("all goroutines are asleep - deadlock!");
        let mut out = Vec::new();
        let nobody = self.rt.sched.all().into_iter().all(|g| self.rt.sched.is_system(g));
        if nobody {
            out.extend_from_slice(b"fatal error: no goroutines (main called runtime.Goexit) - deadlock!\n");
        } else {
            out.extend_from_slice(b"fatal error: all goroutines are asleep - deadlock!\n");
        }
        self.traces(&mut out, Report::Deadlock);
        self.eprint(&out);
        self.die()
    }

    /// A signal that nobody asked for and that shows all goroutines.
    pub(crate) fn dump_by_signal(&mut self, signal: i32) -> Ctl {
        let name = if signal == 3 { "SIGQUIT: quit".into() } else { format!("signal {signal}") };
        let mut out = format!("{name}\nPC=0x0 m=0 sigcode=0\n").into_bytes();
        self.traces(&mut out, Report::Deadlock);
        self.eprint(&out);
        self.exit = Some(2);
        Ctl::Exit
    }

    /// The running goroutine's stack passed the limit.
    #[cold]
    pub(crate) fn stack_overflow(&mut self) -> Ctl {
        self.observe_fatal("stack overflow");
        // SAFETY: the running goroutine.
        let (base, bytes) = unsafe { ((*self.g).stack.base() as u64, (*self.g).stack.bytes() as u64) };
        let out = format!(
            "runtime: goroutine stack exceeds {}-byte limit\nruntime: sp=0x{:x} stack=[0x{base:x}, 0x{:x}]\nfatal error: stack overflow\n{RUNTIME_STACK}",
            self.max_stack,
            base + 0x380,
            base + bytes
        );
        self.throw(out.into_bytes())
    }

    /// The heap's limit is reached, and a collection did not help.
    pub(crate) fn out_of_memory(&mut self, bytes: u64) -> Ctl {
        self.observe_fatal("out of memory");
        self.overflowing = std::ptr::null();
        let used = self.rt.heap.stats().live;
        let out = format!(
            "runtime: out of memory: cannot allocate {bytes}-byte block ({used} in use)\nfatal error: out of memory\n{RUNTIME_STACK}"
        );
        self.throw(out.into_bytes())
    }

    /// A fatal error of the machine's own: all goroutines with all their frames, whatever GOTRACEBACK says.
    pub(super) fn throw(&mut self, mut out: Vec<u8>) -> Ctl {
        self.signal_line(&mut out);
        self.traces(&mut out, Report::Throw);
        self.eprint(&out);
        self.die()
    }

    /// The end after a report.
    pub(super) fn die(&mut self) -> Ctl {
        self.exit = Some(if self.level == Level::Crash { 134 } else { 2 });
        Ctl::Exit
    }
}

/// The system stack as throws from it show it.
pub(super) const RUNTIME_STACK: &str = "\nruntime stack:\nruntime.throw({0x47f5ed?, 0x417aa5?})\n\t/usr/local/go/src/runtime/panic.go:1243 +0x48 fp=0x7ffcb6054568 sp=0x7ffcb6054538 pc=0x476188\n";
