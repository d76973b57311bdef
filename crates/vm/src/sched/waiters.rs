//! Queues of goroutines that wait on a channel: lists through a slab, so that a queue in a channel is two numbers and leaving one is quick.

use super::{GoId, Sched, Wake};
use crate::object::chan::Chan;

/// A goroutine's place in a queue.
#[derive(Clone, Copy, Debug)]
pub struct Waiter {
    pub gid: GoId,
    /// Its clause in a select.
    pub case: u32,
    /// Where the value is or goes; null if nobody wants it.
    pub value: *mut u8,
    /// The channel, so that its queue can be left: it is alive as long as the goroutine.
    chan: *mut Chan,
    /// Which of its queues.
    send: bool,
    prev: u32,
    next: u32,
    /// Next place of the same goroutine.
    sibling: u32,
}

/// First and last, +1; in zeroed memory an empty queue.
#[derive(Clone, Copy, Debug, Default)]
#[repr(C)]
pub struct WaiterQueue {
    first: u32,
    last: u32,
}

impl WaiterQueue {
    /// Whether nobody waits.
    #[must_use]
    pub fn is_empty(self) -> bool {
        self.first == 0
    }
}

/// The slab.
#[derive(Debug, Default)]
pub(super) struct Waiters {
    list: Vec<Waiter>,
    free: Vec<u32>,
}

impl Sched {
    /// Appends a goroutine to a queue.
    ///
    /// # Safety
    /// `chan` is a channel that stays alive while the goroutine waits.
    pub unsafe fn enqueue(&mut self, chan: *mut Chan, send: bool, gid: GoId, case: u32, value: *mut u8) {
        // SAFETY: the caller's promise.
        let ends = unsafe { (*chan).queue(send) };
        let sibling = self.slot(gid).waiters;
        let waiter = Waiter { gid, case, value, chan, send, prev: ends.last, next: 0, sibling };
        let waiters = &mut self.waiters;
        let number = match waiters.free.pop() {
            Some(number) => {
                waiters.list[number as usize - 1] = waiter;
                number
            }
            None => {
                waiters.list.push(waiter);
                waiters.list.len() as u32
            }
        };
        match ends.last {
            0 => ends.first = number,
            last => waiters.list[last as usize - 1].next = number,
        }
        ends.last = number;
        self.slot(gid).waiters = number;
    }

    /// The first of a queue, still in it.
    #[must_use]
    pub fn first_waiter(&self, queue: WaiterQueue) -> Option<Waiter> {
        queue.first.checked_sub(1).map(|i| self.waiters.list[i as usize])
    }

    /// Wakes a waiter: it leaves all queues and learns why.
    pub fn wake(&mut self, waiter: Waiter, ok: bool) {
        self.slot(waiter.gid).wake = Wake { case: waiter.case, ok };
        self.ready(waiter.gid);
    }

    /// The channels that a goroutine waits for.
    pub fn channels_of(&self, gid: GoId) -> impl Iterator<Item = *mut Chan> + '_ {
        let mut number = self.slots[gid.0 as usize].waiters;
        std::iter::from_fn(move || {
            let waiter = self.waiters.list.get((number as usize).checked_sub(1)?)?;
            number = waiter.sibling;
            Some(waiter.chan)
        })
    }

    /// Takes a goroutine out of all queues.
    pub(super) fn remove_waiters(&mut self, gid: GoId) {
        let mut number = std::mem::take(&mut self.slot(gid).waiters);
        while number != 0 {
            let waiter = self.waiters.list[number as usize - 1];
            // SAFETY: the channel is alive: the goroutine that waited still refers to it.
            let ends = unsafe { (*waiter.chan).queue(waiter.send) };
            match waiter.prev {
                0 => ends.first = waiter.next,
                prev => self.waiters.list[prev as usize - 1].next = waiter.next,
            }
            match waiter.next {
                0 => ends.last = waiter.prev,
                next => self.waiters.list[next as usize - 1].prev = waiter.prev,
            }
            self.waiters.free.push(number);
            number = waiter.sibling;
        }
    }
}
