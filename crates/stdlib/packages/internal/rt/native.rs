//! Blocking, timers, clocks and the end of the program: thin over the VM's scheduler. Coroutines are the VM's own.

use goanna_vm::fault::Fault;
use goanna_vm::native::*;
use goanna_vm::object::chan;
use goanna_vm::sched::{WaitReason, timer_start, timer_stop};

natives! {
    fn Semacquire(cx: &mut NativeCx, addr: Ptr, reason: i64, lifo: bool) -> Result<(), Fault> {
        if addr.is_nil() {
            return Err(Fault::NIL);
        }
        let reason = WaitReason::from_number(reason);
        // SAFETY: the library gives the address of a uint32.
        let taken = unsafe { cx.rt.sched.sema_acquire(cx.gid, addr.addr().cast(), reason, lifo) };
        if !taken {
            cx.after = After::Parked;
        }
        Ok(())
    }
    fn Semrelease(cx: &mut NativeCx, addr: Ptr, handoff: bool) -> Result<(), Fault> {
        if addr.is_nil() {
            return Err(Fault::NIL);
        }
        // SAFETY: the library gives the address of a uint32.
        let woke = unsafe { cx.rt.sched.sema_release(addr.addr().cast()) };
        if woke && handoff {
            cx.yield_now();
        }
        Ok(())
    }
    fn Sleep(cx: &mut NativeCx, ns: i64) {
        if ns > 0 {
            let when = cx.rt.now().saturating_add(ns);
            cx.rt.sched.sleep_until(cx.gid, when);
            cx.after = After::Parked;
        }
    }
    fn Gosched(cx: &mut NativeCx) {
        cx.yield_now();
    }
    fn Nanotime(cx: &mut NativeCx) -> i64 {
        cx.rt.now()
    }
    fn Walltime(cx: &mut NativeCx) -> (i64, i32) {
        cx.rt.wall()
    }
    fn FastRand(cx: &mut NativeCx) -> u64 {
        cx.rt.rng.next()
    }
    fn Fatal(s: Str) -> Result<(), Fault> {
        Err(Fault::Fatal(s.to_text().into()))
    }
    fn Exit(code: i64) -> Result<(), Fault> {
        Err(Fault::Exit(code as i32))
    }
    fn TimerStart(cx: &mut NativeCx, t: Ptr, when: i64, period: i64) -> Result<bool, Fault> {
        if t.is_nil() {
            return Err(Fault::NIL);
        }
        // SAFETY: the library gives a Timer.
        Ok(unsafe { timer_start(cx.rt, t.addr().cast(), when, period) })
    }
    fn TimerStop(cx: &mut NativeCx, t: Ptr) -> Result<bool, Fault> {
        if t.is_nil() {
            return Err(Fault::NIL);
        }
        // SAFETY: the library gives a Timer.
        Ok(unsafe { timer_stop(cx.rt, t.addr().cast()) })
    }
    fn TimerChan(c: Ptr) -> Result<(), Fault> {
        if c.is_nil() {
            return Err(Fault::NIL);
        }
        // SAFETY: the library gives a channel.
        unsafe { chan::set_timer(c.addr().cast()) };
        Ok(())
    }
    fn Read(cx: &mut NativeCx, fd: i64, p: Slice) -> (i64, i64) {
        let fd = fd as i32;
        if !cx.host().ready(fd) {
            // Others may run meanwhile.
            cx.rt.sched.park_io(cx.gid, fd);
            cx.after = After::Again;
            return (0, 0);
        }
        // SAFETY: nothing else runs meanwhile.
        match cx.host().read(fd, unsafe { p.as_bytes_mut() }) {
            Ok(n) => (n as i64, 0),
            Err(errno) => (-1, i64::from(errno.0)),
        }
    }
}
