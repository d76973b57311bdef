//! Semaphores keyed by address: what package sync stands on.
//!
//! `unsafe`: reads and writes the word that the program gave the address of.

use super::{GoId, Sched, Status, WaitReason};
use rustc_hash::FxHashMap;
use std::collections::VecDeque;

impl Sched {
    /// Takes a permit or waits for one; true if it was taken at once.
    ///
    /// # Safety
    /// `addr` is the address of a uint32.
    pub unsafe fn sema_acquire(&mut self, gid: GoId, addr: *mut u32, reason: WaitReason, lifo: bool) -> bool {
        // SAFETY: the caller's promise.
        let permits = unsafe { &mut *addr };
        if *permits > 0 {
            *permits -= 1;
            return true;
        }
        self.park(gid, reason);
        let spare = &mut self.spare_queues;
        let queue = self.semas.entry(addr as u64).or_insert_with(|| spare.pop().unwrap_or_default());
        if lifo {
            queue.push_front(gid)
        } else {
            queue.push_back(gid)
        }
        false
    }

    /// Who waits for which semaphore.
    #[must_use]
    pub fn sema_addresses(&self) -> FxHashMap<GoId, u64> {
        self.semas.iter().flat_map(|(&addr, queue)| queue.iter().map(move |&gid| (gid, addr))).collect()
    }

    /// Gives a permit: to the first waiter, else to the word. True if somebody was woken.
    ///
    /// # Safety
    /// `addr` is the address of a uint32.
    pub unsafe fn sema_release(&mut self, addr: *mut u32) -> bool {
        let Some(queue) = self.semas.get_mut(&(addr as u64)) else {
            // SAFETY: the caller's promise.
            unsafe { *addr = (*addr).wrapping_add(1) };
            return false;
        };
        let first = queue.pop_front();
        if queue.is_empty()
            && let Some(queue) = self.semas.remove(&(addr as u64))
            && self.spare_queues.len() < 64
        {
            self.spare_queues.push(queue);
        }
        if let Some(gid) = first {
            self.ready(gid);
        }
        first.is_some()
    }

    /// The goroutine is the last in the queue of a condition variable; it goes on running for now.
    pub fn notify_add(&mut self, gid: GoId, addr: u64) {
        self.slot(gid).turn = addr;
        let spare = &mut self.spare_queues;
        self.semas.entry(addr).or_insert_with(|| spare.pop().unwrap_or_default()).push_back(gid);
    }

    /// Waits for its turn in the queue that it is in; false if that has come.
    pub fn notify_wait(&mut self, gid: GoId, addr: u64) -> bool {
        let waits = self.slot(gid).turn == addr;
        if waits {
            self.park(gid, WaitReason::CondWait);
        }
        waits
    }

    /// The turn of the first in the queue of a condition variable, or of all.
    pub fn notify(&mut self, addr: u64, all: bool) {
        let waiting = self.semas.get(&addr).map_or(0, VecDeque::len);
        for _ in 0..if all { waiting } else { waiting.min(1) } {
            let Some(gid) = self.semas.get_mut(&addr).and_then(VecDeque::pop_front) else { break };
            let slot = self.slot(gid);
            if slot.turn == addr {
                slot.turn = 0;
                if slot.status == Status::Waiting && slot.reason == WaitReason::CondWait {
                    self.ready(gid);
                }
            }
        }
        if waiting <= 1 || all {
            let spare = self.semas.remove(&addr).filter(|_| self.spare_queues.len() < 64);
            self.spare_queues.extend(spare);
        }
    }
}
