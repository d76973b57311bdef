//! Choosing who runs, waiting when nobody can, and noticing that nobody ever will.

use super::timers::fire_due;
use super::{GoId, Status};
use crate::runtime::Runtime;

/// So often in a row the goroutine made ready last goes before the queue.
const MAX_STREAK: u32 = 64;
/// Timers and descriptors are looked at every so many picks while goroutines can run.
const LOOK_EVERY: u32 = 32;

/// A signal is noticed within so many nanoseconds.
const SIGNAL_LATENCY: u64 = 50_000_000;

/// What to do next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pick {
    /// Run this goroutine.
    Run(GoId),
    /// Start a goroutine for this func value of a timer (`created by time.goFunc`), then ask again.
    Start(u64),
    /// A signal was caught.
    Signal(i32),
    /// All goroutines are asleep for ever.
    Deadlock,
}

impl Runtime {
    /// Chooses who runs next, waiting for the outside world if need be.
    pub fn pick(&mut self) -> Pick {
        loop {
            self.sched.picks = self.sched.picks.wrapping_add(1);
            let idle = self.sched.next.is_none() && self.sched.queue.is_empty();
            if idle || self.sched.picks.is_multiple_of(LOOK_EVERY) || self.sched.timers.again {
                let now = self.now();
                self.sched.looked = now;
                if let Some(func) = fire_due(self, now) {
                    return Pick::Start(func);
                }
                self.poll_io();
                if let Some(signal) = self.host.next_signal() {
                    return Pick::Signal(signal);
                }
            }
            if let Some(gid) = self.sched.take_next() {
                return Pick::Run(gid);
            }
            if !self.wait_for_world() {
                return Pick::Deadlock;
            }
        }
    }

    /// Waits until something outside may have happened; false if nothing can.
    fn wait_for_world(&mut self) -> bool {
        let wakes = self.sched.timers.can_wake();
        let alive = !self.sched.io.is_empty() || self.sched.notified;
        if !wakes && !alive || self.sched.no_wait {
            return false;
        }
        let next = if wakes { self.sched.timers.next() } else { None };
        if let Some(when) = next
            && self.sched.io.is_empty()
            && self.skip_to(when)
        {
            return true;
        }
        let now = self.now();
        let mut timeout = next.map(|when| (when - now).max(0) as u64);
        if self.sched.notified {
            // A signal that came between looking and waiting interrupts nothing.
            timeout = Some(timeout.map_or(SIGNAL_LATENCY, |t| t.min(SIGNAL_LATENCY)));
        }
        let fds: Vec<i32> = self.sched.io.iter().map(|io| io.0).collect();
        self.host.wait(&fds, timeout);
        true
    }

    /// Makes those ready whose descriptors can be read.
    fn poll_io(&mut self) {
        if self.sched.io.is_empty() {
            return;
        }
        for (fd, gid) in std::mem::take(&mut self.sched.io) {
            if self.host.ready(fd) { self.sched.ready_last(gid) } else { self.sched.io.push((fd, gid)) }
        }
    }
}

impl super::Sched {
    fn take_next(&mut self) -> Option<GoId> {
        if self.streak >= MAX_STREAK && !self.queue.is_empty() {
            self.streak = 0;
            self.queue.extend(self.next.take());
        }
        let gid = match self.next.take() {
            Some(gid) => {
                self.streak += 1;
                gid
            }
            None => {
                self.streak = 0;
                self.queue.pop_front()?
            }
        };
        self.slot(gid).status = Status::Running;
        Some(gid)
    }
}
