//! Channels: a ring of values and two queues of waiters; values go directly from sender to receiver where one waits.
//!
//! Holds: if receivers wait, the ring is empty; if senders wait, it is full. Values are exchanged in their memory layout at addresses
//! that stay valid while their goroutine waits (slots of a parked stack, a select's buffer).
//! `unsafe`: channel objects are made here; value addresses are vouched for by the callers.

use crate::fault::Fault;
use crate::heap::{AllocIx, Heap};
use crate::runtime::Runtime;
use crate::sched::{GoId, WaitReason, WaiterQueue};
use goanna_bytecode::faults::FaultId;
use goanna_bytecode::ids::TypeIx;

/// A channel object.
#[derive(Debug)]
#[repr(C)]
pub struct Chan {
    count: u64,
    cap: u64,
    ring: *mut u8,
    elem_size: u64,
    /// Next value to be received, next free place.
    head: u64,
    tail: u64,
    receivers: WaiterQueue,
    senders: WaiterQueue,
    closed: u32,
    /// A timer's channel: it seems to have no buffer.
    timer: u32,
    /// The channel type.
    pub ty: u64,
}

/// How an operation went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Poll {
    /// Done; a receive that is not ok met a closed channel and gave zero.
    Ready(bool),
    /// It has to wait (or, of an operation that waits, the goroutine does now).
    Parked,
}

pub(crate) fn alloc_ix(heap: &mut Heap) -> AllocIx {
    let words = std::mem::size_of::<Chan>() / 8;
    let layout = heap.layouts().of_offsets(words as u32, &[2]);
    heap.alloc_ix(layout, words * 8)
}

/// `make(chan T, cap)`.
///
/// # Errors
/// The size is out of range, or there is no room.
pub fn new(rt: &mut Runtime, ty: TypeIx, cap: i64) -> Result<*mut Chan, Fault> {
    let elem = rt.types.get(rt.types.get(ty).desc.elem);
    let bytes = u64::try_from(cap).ok().and_then(|cap| cap.checked_mul(elem.size as u64));
    let Some(bytes) = bytes.filter(|&b| b <= super::slice::MAX_BYTES) else {
        return Err(FaultId::MakeChanSize.into());
    };
    let object = rt.heap.new_object(rt.chan_alloc).cast::<Chan>();
    if object.is_null() {
        return Err(Fault::NoRoom(std::mem::size_of::<Chan>() as u64));
    }
    let ring = if bytes == 0 { std::ptr::null_mut() } else { rt.heap.new_array(elem.layout, bytes as usize) };
    if bytes != 0 && ring.is_null() {
        return Err(Fault::NoRoom(bytes));
    }
    // SAFETY: a fresh object of that size; zero is an open channel without waiters.
    let chan = unsafe { &mut *object };
    chan.cap = cap as u64;
    chan.ring = ring;
    chan.elem_size = elem.size as u64;
    chan.ty = u64::from(ty.0);
    Ok(object)
}

impl Chan {
    /// The queue of waiting senders or receivers.
    pub(crate) fn queue(&mut self, send: bool) -> &mut WaiterQueue {
        if send { &mut self.senders } else { &mut self.receivers }
    }

    fn place(&self, i: u64) -> *mut u8 {
        self.ring.wrapping_add((i * self.elem_size) as usize)
    }

    /// # Safety
    /// There is a free place; `value` is the address of a value.
    unsafe fn push(&mut self, value: *const u8) {
        // SAFETY: a place of the ring and the caller's promise.
        unsafe { std::ptr::copy_nonoverlapping(value, self.place(self.tail), self.elem_size as usize) };
        self.tail = if self.tail + 1 == self.cap { 0 } else { self.tail + 1 };
        self.count += 1;
    }

    /// # Safety
    /// There is a value; `into` is null or has room for it.
    unsafe fn pop(&mut self, into: *mut u8) {
        let (place, size) = (self.place(self.head), self.elem_size as usize);
        // SAFETY: a place of the ring and the caller's promise.
        unsafe {
            copy_out(place, into, size);
            std::ptr::write_bytes(place, 0, size);
        }
        self.head = if self.head + 1 == self.cap { 0 } else { self.head + 1 };
        self.count -= 1;
    }
}

/// # Safety
/// `from` holds `size` bytes; `into` is null or has room for them.
unsafe fn copy_out(from: *const u8, into: *mut u8, size: usize) {
    if !into.is_null() && size > 0 {
        // SAFETY: the caller's promise.
        unsafe { std::ptr::copy_nonoverlapping(from, into, size) };
    }
}

/// Sends without waiting.
///
/// # Errors
/// The channel is closed.
///
/// # Safety
/// `c` is a channel or null, `value` the address of a value.
pub unsafe fn try_send(rt: &mut Runtime, c: *mut Chan, value: *const u8) -> Result<Poll, Fault> {
    // SAFETY: the caller's promise.
    let Some(chan) = (unsafe { c.as_mut() }) else { return Ok(Poll::Parked) };
    if chan.closed != 0 {
        return Err(FaultId::SendClosed.into());
    }
    if let Some(receiver) = rt.sched.first_waiter(chan.receivers) {
        // SAFETY: the receiver's room stays valid while it waits.
        unsafe { copy_out(value, receiver.value, chan.elem_size as usize) };
        rt.sched.sync_op();
        rt.sched.wake(receiver, true);
        return Ok(Poll::Ready(true));
    }
    if chan.count < chan.cap {
        // SAFETY: there is a free place.
        unsafe { chan.push(value) };
        rt.sched.sync_op();
        return Ok(Poll::Ready(true));
    }
    Ok(Poll::Parked)
}

/// Receives without waiting. A closed channel gives zero.
///
/// # Safety
/// `c` is a channel or null, `into` null or room for a value.
pub unsafe fn try_recv(rt: &mut Runtime, c: *mut Chan, into: *mut u8) -> Poll {
    // SAFETY: the caller's promise, here and below; waiting senders' values stay valid.
    unsafe {
        let Some(chan) = c.as_mut() else { return Poll::Parked };
        if chan.count > 0 {
            chan.pop(into);
            rt.sched.sync_op();
            if let Some(sender) = rt.sched.first_waiter(chan.senders) {
                chan.push(sender.value);
                rt.sched.wake(sender, true);
            }
            return Poll::Ready(true);
        }
        if let Some(sender) = rt.sched.first_waiter(chan.senders) {
            copy_out(sender.value, into, chan.elem_size as usize);
            rt.sched.sync_op();
            rt.sched.wake(sender, true);
            return Poll::Ready(true);
        }
        if chan.closed != 0 {
            if !into.is_null() {
                std::ptr::write_bytes(into, 0, chan.elem_size as usize);
            }
            rt.sched.sync_op();
            return Poll::Ready(false);
        }
    }
    Poll::Parked
}

/// Puts a goroutine into a channel's queue.
///
/// # Safety
/// `c` is a channel that stays alive while the goroutine waits; `value` stays valid so long.
pub unsafe fn enqueue(rt: &mut Runtime, gid: GoId, c: *mut Chan, send: bool, case: u32, value: *mut u8) {
    // SAFETY: the caller's promise.
    unsafe { rt.sched.enqueue(c, send, gid, case, value) };
}

/// `c <- v`. A parked goroutine that wakes and is not ok met a close: it faults.
///
/// # Errors
/// The channel is closed.
///
/// # Safety
/// `c` is a channel or null; `value` is the address of a value and stays valid while the goroutine waits.
pub unsafe fn send(rt: &mut Runtime, gid: GoId, c: *mut Chan, value: *const u8) -> Result<Poll, Fault> {
    // SAFETY: the caller's promise.
    unsafe {
        if let Poll::Ready(ok) = try_send(rt, c, value)? {
            return Ok(Poll::Ready(ok));
        }
        if c.is_null() {
            rt.sched.park(gid, WaitReason::ChanSendNil);
        } else {
            rt.sched.park(gid, WaitReason::ChanSend);
            enqueue(rt, gid, c, true, 0, value.cast_mut());
        }
    }
    Ok(Poll::Parked)
}

/// `<-c` into an address (null: nobody wants the value).
///
/// # Safety
/// `c` is a channel or null; `into` is null or has room for a value and stays valid while the goroutine waits.
pub unsafe fn recv(rt: &mut Runtime, gid: GoId, c: *mut Chan, into: *mut u8) -> Poll {
    // SAFETY: the caller's promise.
    unsafe {
        if let Poll::Ready(ok) = try_recv(rt, c, into) {
            return Poll::Ready(ok);
        }
        if c.is_null() {
            rt.sched.park(gid, WaitReason::ChanReceiveNil);
        } else {
            rt.sched.park(gid, WaitReason::ChanReceive);
            enqueue(rt, gid, c, false, 0, into);
        }
    }
    Poll::Parked
}

/// `close(c)`.
///
/// # Errors
/// It is nil or closed.
///
/// # Safety
/// `c` is a channel or null.
pub unsafe fn close(rt: &mut Runtime, c: *mut Chan) -> Result<(), Fault> {
    // SAFETY: the caller's promise; receivers' room stays valid while they wait.
    unsafe {
        let Some(chan) = c.as_mut() else { return Err(FaultId::CloseNil.into()) };
        if chan.closed != 0 {
            return Err(FaultId::CloseClosed.into());
        }
        chan.closed = 1;
        rt.sched.sync_op();
        while let Some(receiver) = rt.sched.first_waiter(chan.receivers) {
            if !receiver.value.is_null() {
                std::ptr::write_bytes(receiver.value, 0, chan.elem_size as usize);
            }
            rt.sched.wake(receiver, false);
        }
        while let Some(sender) = rt.sched.first_waiter(chan.senders) {
            rt.sched.wake(sender, false);
        }
    }
    Ok(())
}

/// `len(c)`.
///
/// # Safety
/// `c` is a channel or null.
#[must_use]
pub unsafe fn len(c: *const Chan) -> i64 {
    // SAFETY: the caller's promise.
    unsafe { c.as_ref() }.map_or(0, |c| if c.timer != 0 { 0 } else { c.count as i64 })
}

/// `cap(c)`.
///
/// # Safety
/// `c` is a channel or null.
#[must_use]
pub unsafe fn cap(c: *const Chan) -> i64 {
    // SAFETY: the caller's promise.
    unsafe { c.as_ref() }.map_or(0, |c| if c.timer != 0 { 0 } else { c.cap as i64 })
}

/// Marks a timer's channel.
///
/// # Safety
/// `c` is a channel.
pub unsafe fn set_timer(c: *mut Chan) {
    // SAFETY: the caller's promise.
    unsafe { (*c).timer = 1 };
}

/// Takes out the value of a timer's channel; whether there was one.
///
/// # Safety
/// `c` is a channel.
pub unsafe fn drain(c: *mut Chan) -> bool {
    // SAFETY: the caller's promise.
    unsafe {
        let had = (*c).count > 0;
        while (*c).count > 0 {
            (*c).pop(std::ptr::null_mut());
        }
        had
    }
}

/// Whether a goroutine waits for a value.
///
/// # Safety
/// `c` is a channel.
#[must_use]
pub unsafe fn has_receiver(c: *const Chan) -> bool {
    // SAFETY: the caller's promise.
    unsafe { !(*c).receivers.is_empty() }
}
