//! Timers and sleepers in one heap by time, then by order of start.
//!
//! Holds: what is due stands in `pending` under its number; heap entries whose number is not there any more are stale and skipped.
//! `unsafe`: timer objects of package internal/rt, whose addresses stay valid as long as they are pending (they are roots) or the program holds them.

use super::{GoId, Sched, WaitReason};
use crate::heap::Marker;
use crate::object::chan::{self, Chan};
use crate::runtime::Runtime;
use rustc_hash::FxHashMap;
use std::cmp::Reverse;
use std::collections::BinaryHeap;

/// `rt.Timer`, as Go lays it out.
#[derive(Debug)]
#[repr(C)]
pub struct TimerObject {
    chan: *mut Chan,
    func: u64,
    location: u64,
    when: i64,
    period: i64,
    /// Its number while it is pending.
    state: u64,
}

#[derive(Clone, Copy, Debug)]
enum Pending {
    Sleep(GoId),
    Timer(*mut TimerObject),
}

/// The timers.
#[derive(Debug, Default)]
pub(super) struct Timers {
    heap: BinaryHeap<Reverse<(i64, u64)>>,
    pending: FxHashMap<u64, Pending>,
    last: u64,
    /// A timer's function was given out to be started; others may be due.
    pub again: bool,
}

impl Timers {
    fn add(&mut self, when: i64, what: Pending) -> u64 {
        self.last += 1;
        self.heap.push(Reverse((when, self.last)));
        self.pending.insert(self.last, what);
        if self.heap.len() > 1024 && self.heap.len() > 4 * self.pending.len() {
            let pending = &self.pending;
            self.heap.retain(|Reverse((_, number))| pending.contains_key(number));
        }
        self.last
    }

    /// When the next is due.
    pub fn next(&mut self) -> Option<i64> {
        while let Some(&Reverse((when, number))) = self.heap.peek() {
            if self.pending.contains_key(&number) {
                return Some(when);
            }
            self.heap.pop();
        }
        None
    }

    fn take_due(&mut self, now: i64) -> Option<Pending> {
        let when = self.next()?;
        if when > now {
            return None;
        }
        let Reverse((_, number)) = self.heap.pop()?;
        self.pending.remove(&number)
    }

    /// A goroutine sleeps no more.
    pub fn forget_sleeper(&mut self, gid: GoId) {
        self.pending.retain(|_, what| !matches!(what, Pending::Sleep(g) if *g == gid));
    }

    /// Whether anything pending could wake a goroutine.
    pub fn can_wake(&self) -> bool {
        self.pending.values().any(|what| match *what {
            Pending::Sleep(_) => true,
            // SAFETY: pending timers are alive, and so are their channels.
            Pending::Timer(t) => unsafe { (*t).chan.is_null() || chan::has_receiver((*t).chan) },
        })
    }

    pub fn roots(&self, marker: &mut Marker<'_>) {
        for what in self.pending.values() {
            if let Pending::Timer(timer) = *what {
                marker.pointer(timer as u64);
            }
        }
    }
}

impl Sched {
    /// Parks a goroutine until a time.
    pub fn sleep_until(&mut self, gid: GoId, when: i64) {
        self.park(gid, WaitReason::Sleep);
        self.timers.add(when, Pending::Sleep(gid));
    }
}

/// Makes a timer due at a time; whether it was pending, or its channel held a value, before.
///
/// # Safety
/// `timer` is a timer object.
pub unsafe fn timer_start(rt: &mut Runtime, timer: *mut TimerObject, when: i64, period: i64) -> bool {
    // SAFETY: the caller's promise.
    unsafe {
        rt.sched.sync_op();
        let was = timer_stop(rt, timer);
        (*timer).when = when;
        (*timer).period = period;
        (*timer).state = rt.sched.timers.add(when, Pending::Timer(timer));
        was
    }
}

/// Takes a timer out; whether it was pending or its channel held a value.
///
/// # Safety
/// `timer` is a timer object.
pub unsafe fn timer_stop(rt: &mut Runtime, timer: *mut TimerObject) -> bool {
    // SAFETY: the caller's promise.
    unsafe {
        let number = std::mem::take(&mut (*timer).state);
        let mut was = rt.sched.timers.pending.remove(&number).is_some();
        if !(*timer).chan.is_null() && chan::drain((*timer).chan) {
            was = true;
        }
        was
    }
}

/// Lets what is due happen, in order, up to the first timer with a function: that is for the caller to start.
pub(super) fn fire_due(rt: &mut Runtime, now: i64) -> Option<u64> {
    rt.sched.timers.again = false;
    while let Some(what) = rt.sched.timers.take_due(now) {
        match what {
            Pending::Sleep(gid) => rt.sched.ready_last(gid),
            Pending::Timer(timer) => {
                rt.sched.in_order = true;
                // SAFETY: it was pending, so it is alive.
                let func = unsafe { fire(rt, timer, now) };
                rt.sched.in_order = false;
                if func != 0 {
                    rt.sched.timers.again = true;
                    return Some(func);
                }
            }
        }
    }
    None
}

/// Fires a timer; its function, if it has one.
///
/// # Safety
/// `timer` is a timer object.
unsafe fn fire(rt: &mut Runtime, timer: *mut TimerObject, now: i64) -> u64 {
    // SAFETY: the caller's promise.
    let t = unsafe { &mut *timer };
    t.state = 0;
    if t.period > 0 {
        let late = (now - t.when).max(0) / t.period;
        t.when = t.when.saturating_add(t.period.saturating_mul(late + 1));
        t.state = rt.sched.timers.add(t.when, Pending::Timer(timer));
    }
    if !t.chan.is_null() {
        let (seconds, nanos) = rt.wall();
        let since_1885 = (seconds + 2_682_288_000) as u64;
        let value = [1 << 63 | since_1885 << 30 | nanos as u64, now as u64, t.location];
        // SAFETY: a channel of time.Time, which is three words; if it is full the value is dropped.
        let _ = unsafe { chan::try_send(rt, t.chan, value.as_ptr().cast()) };
    }
    t.func
}
