//! Blocking, timers, clocks and the end of the program: thin over the VM's scheduler. Coroutines are the VM's own.

use goanna_vm::fault::Fault;
use goanna_vm::heap::SpecialKind;
use goanna_vm::native::*;
use goanna_vm::object::chan;
use goanna_vm::sched::{WaitReason, timer_start, timer_stop};

fn special_kind(kind: i64) -> SpecialKind {
    match kind {
        0 => SpecialKind::Finalizer,
        1 => SpecialKind::Cleanup,
        _ => SpecialKind::Weak,
    }
}

natives! {
    fn ObjectBase(cx: &mut NativeCx, p: Ptr) -> Ptr {
        Ptr(cx.rt.heap.object_of(p.0).map_or(0, |(base, _)| base))
    }
    fn AddSpecial(cx: &mut NativeCx, object: Ptr, kind: i64, record: Ptr) -> u64 {
        cx.rt.heap.specials().add(object.0, special_kind(kind), record.0)
    }
    fn RemoveSpecial(cx: &mut NativeCx, id: u64) {
        cx.rt.heap.specials().remove(id);
    }
    fn FindSpecial(cx: &mut NativeCx, object: Ptr, kind: i64) -> (u64, Ptr) {
        let found = cx.rt.heap.specials().find(object.0, special_kind(kind));
        found.map_or((0, Ptr(0)), |(id, record)| (id, Ptr(record)))
    }
    fn NextSpecial(cx: &mut NativeCx) -> (Ptr, Ptr) {
        if let Some((object, record)) = cx.rt.heap.specials().take() {
            return (Ptr(object), Ptr(record));
        }
        cx.rt.sched.set_system(cx.gid);
        cx.rt.sched.park(cx.gid, WaitReason::FinalizerWait);
        cx.rt.finalizer = Some(cx.gid);
        cx.after = After::Again;
        (Ptr(0), Ptr(0))
    }
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
    fn NotifyAdd(cx: &mut NativeCx, addr: Ptr) {
        cx.rt.sched.notify_add(cx.gid, addr.0);
    }
    fn NotifyWait(cx: &mut NativeCx, addr: Ptr) {
        if cx.rt.sched.notify_wait(cx.gid, addr.0) {
            cx.after = After::Parked;
        }
    }
    fn NotifyNext(cx: &mut NativeCx, addr: Ptr, all: bool) {
        cx.rt.sched.notify(addr.0, all);
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
