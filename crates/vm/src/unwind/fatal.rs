//! Fatal errors: no deferred call runs, nothing recovers.
//!
//! UNSAFE MODULE: see [`super`].

use super::traceback::Level;
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
        self.traces(&mut out, true);
        self.eprint(&out);
        self.exit = Some(2);
        Ctl::Exit
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
            self.traces(&mut out, false);
        }
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
        let mut out = format!(
            "runtime: goroutine stack exceeds {}-byte limit\nruntime: sp=0x{:x} stack=[0x{base:x}, 0x{:x}]\nfatal error: stack overflow\n",
            self.max_stack,
            base + 0x380,
            base + bytes
        )
        .into_bytes();
        out.extend_from_slice(b"\nruntime stack:\n");
        self.eprint(&out);
        self.trace_all_of_throw();
        self.exit = Some(2);
        Ctl::Exit
    }

    /// The heap's limit is reached, and a collection did not help.
    pub(crate) fn out_of_memory(&mut self, bytes: u64) -> Ctl {
        self.observe_fatal("out of memory");
        let used = self.rt.heap.stats().live;
        let out = format!(
            "runtime: out of memory: cannot allocate {bytes}-byte block ({used} in use)\nfatal error: out of memory\n\nruntime stack:\n"
        );
        self.eprint(out.as_bytes());
        self.trace_all_of_throw();
        self.exit = Some(2);
        Ctl::Exit
    }

    /// The traces that a throw prints whatever GOTRACEBACK says: the running goroutine's.
    pub(super) fn trace_all_of_throw(&mut self) {
        let level = self.level;
        if level == Level::None {
            self.level = Level::Single;
        }
        let mut out = Vec::new();
        self.traces(&mut out, true);
        self.level = level;
        self.eprint(&out);
    }
}
