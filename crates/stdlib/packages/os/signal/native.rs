//! Signals: the scheduler keeps which are wanted, the host catches them.

use goanna_vm::host::SignalMode;
use goanna_vm::native::*;

/// SIGQUIT is always caught: without a handler in the program it shows all goroutines.
const SIGQUIT: i64 = 3;

natives! {
    fn want(cx: &mut NativeCx, sig: i64, on: bool) {
        let bit = 1u64 << (sig & 63);
        let mode = if on || sig == SIGQUIT { SignalMode::Catch } else { SignalMode::Default };
        // Signals that cannot be caught stay as they are, as in Go.
        let _ = cx.host().watch_signal(sig as i32, mode);
        let sched = &mut cx.rt.sched;
        sched.notified |= on;
        sched.keep_alive = if on { sched.keep_alive | bit } else { sched.keep_alive & !bit };
    }
    fn ignore(cx: &mut NativeCx, sig: i64) {
        let _ = cx.host().watch_signal(sig as i32, SignalMode::Ignore);
        cx.rt.sched.keep_alive &= !(1 << (sig & 63));
    }
    fn next(cx: &mut NativeCx) -> i64 {
        match cx.rt.sched.take_signal(cx.gid) {
            Some(signal) => i64::from(signal),
            None => {
                cx.after = After::Again;
                0
            }
        }
    }
}
