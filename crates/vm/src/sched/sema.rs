//! Semaphores keyed by address: what package sync stands on.
//!
//! `unsafe`: reads and writes the word that the program gave the address of.

use super::{GoId, Sched, WaitReason};
use rustc_hash::FxHashMap;

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
}
