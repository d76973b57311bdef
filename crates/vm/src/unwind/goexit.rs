//! GOEXIT: all deferred calls of the goroutine run, then it ends.
//!
//! UNSAFE MODULE: see [`super`].

use crate::goroutine::Cause;
use crate::interp::Ctl;
use crate::observe::Event;
use crate::session::Ended;
use crate::vm::Vm;

impl Vm {
    /// `runtime.Goexit()`.
    pub(crate) fn goexit(&mut self) -> Ctl {
        self.raise(Cause::Goexit, true)
    }

    /// No deferred call is left.
    pub(super) fn goexit_done(&mut self) -> Ctl {
        self.observe(|_, _| Event::GoexitDone);
        self.leave_goroutine(Ended::Goexit)
    }
}
