//! Select statements: clauses are gathered, then one is chosen, at random among those that can proceed.
//!
//! Holds: values to send and room for values received lie in the select's own buffer, which does not move while it waits.
//! `unsafe`: channel operations on the gathered channels.

use super::{GoId, Sched, WaitReason};
use crate::fault::Fault;
use crate::heap::Marker;
use crate::object::chan::{self, Chan, Poll};
use crate::runtime::Runtime;

/// A clause.
#[derive(Clone, Copy, Debug)]
pub struct SelectCase {
    pub chan: *mut Chan,
    pub send: bool,
    /// Word of the buffer where its value is.
    at: u32,
}

/// A select statement being built, waiting or done.
#[derive(Debug, Default)]
pub struct Select {
    /// Where the statement stands: clauses of an abandoned statement of a younger frame are dropped.
    frame: u64,
    cases: Vec<SelectCase>,
    buffer: Vec<u64>,
}

impl Select {
    pub(super) fn roots(&self, marker: &mut Marker<'_>) {
        for case in &self.cases {
            marker.pointer(case.chan as u64);
        }
        marker.words(&self.buffer);
    }
}

impl Sched {
    /// Starts a select statement of a frame (any number that is larger for younger frames).
    pub fn select_begin(&mut self, gid: GoId, frame: u64) {
        let mut select = self.spare.pop().unwrap_or_default();
        select.frame = frame;
        select.cases.clear();
        select.buffer.clear();
        let selects = &mut self.slots[gid.0 as usize].selects;
        while selects.last().is_some_and(|s| s.frame >= frame) {
            self.spare.extend(selects.pop());
        }
        selects.push(select);
    }

    fn select_of(&mut self, gid: GoId, frame: u64) -> Option<&mut Select> {
        let selects = &mut self.slots[gid.0 as usize].selects;
        while selects.last().is_some_and(|s| s.frame > frame) {
            self.spare.extend(selects.pop());
        }
        selects.last_mut().map(|s| &mut **s)
    }

    /// Adds a clause that sends the value at an address.
    ///
    /// # Safety
    /// `value` is the address of `size` bytes.
    pub unsafe fn select_send(&mut self, gid: GoId, frame: u64, c: *mut Chan, value: *const u8, size: usize) {
        let Some(select) = self.select_of(gid, frame) else { return };
        let at = select.buffer.len();
        select.buffer.resize(at + size.div_ceil(8), 0);
        // SAFETY: the caller's promise; the buffer has just been made long enough.
        unsafe { std::ptr::copy_nonoverlapping(value, select.buffer.as_mut_ptr().add(at).cast(), size) };
        select.cases.push(SelectCase { chan: c, send: true, at: at as u32 });
    }

    /// Adds a clause that receives values of `size` bytes.
    pub fn select_recv(&mut self, gid: GoId, frame: u64, c: *mut Chan, size: usize) {
        let Some(select) = self.select_of(gid, frame) else { return };
        let at = select.buffer.len();
        select.buffer.resize(at + size.div_ceil(8), 0);
        select.cases.push(SelectCase { chan: c, send: false, at: at as u32 });
    }

    /// Whether a clause sends.
    #[must_use]
    pub fn select_is_send(&mut self, gid: GoId, frame: u64, case: u32) -> bool {
        let select = self.select_of(gid, frame);
        select.and_then(|s| s.cases.get(case as usize)).is_some_and(|c| c.send)
    }

    /// Address of the value that a clause received, in its memory layout.
    #[must_use]
    pub fn select_value(&mut self, gid: GoId, frame: u64, case: u32) -> *const u8 {
        match self.select_of(gid, frame) {
            Some(select) if (case as usize) < select.cases.len() => {
                let at = select.cases[case as usize].at as usize;
                select.buffer[at..].as_ptr().cast()
            }
            _ => std::ptr::null(),
        }
    }
}

/// How choosing went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Chosen {
    /// A clause, and whether its receive got a value.
    Case(u32, bool),
    /// The default clause.
    Default,
    /// The goroutine waits; [`Sched::take_wake`] tells the clause later. A woken send clause that is not ok met a close.
    Parked,
}

/// Chooses a clause of the goroutine's select statement.
///
/// # Errors
/// A send clause met a closed channel.
pub fn choose(rt: &mut Runtime, gid: GoId, frame: u64, default: bool) -> Result<Chosen, Fault> {
    let Some(select) = rt.sched.select_of(gid, frame) else { return Ok(Chosen::Default) };
    let cases = std::mem::take(&mut select.cases);
    let base = select.buffer.as_mut_ptr();
    let value = |case: &SelectCase| base.wrapping_add(case.at as usize).cast::<u8>();
    let result = choose_among(rt, gid, &cases, value, default);
    if let Some(select) = rt.sched.select_of(gid, frame) {
        select.cases = cases;
    }
    result
}

fn choose_among(
    rt: &mut Runtime,
    gid: GoId,
    cases: &[SelectCase],
    value: impl Fn(&SelectCase) -> *mut u8,
    default: bool,
) -> Result<Chosen, Fault> {
    let (mut few, mut many) = ([0; FEW], Vec::new());
    let order = poll_order(rt, cases.len(), &mut few, &mut many);
    for &at in &*order {
        let case = &cases[at as usize];
        // SAFETY: clauses hold channels or null; their values are in the buffer.
        let poll = unsafe {
            if case.send {
                chan::try_send(rt, case.chan, value(case))?
            } else {
                chan::try_recv(rt, case.chan, value(case))
            }
        };
        if let Poll::Ready(ok) = poll {
            return Ok(Chosen::Case(at, ok));
        }
    }
    if default {
        return Ok(Chosen::Default);
    }
    let reason = match cases {
        [] => WaitReason::SelectNoCases,
        [one] => match (one.send, one.chan.is_null()) {
            (true, false) => WaitReason::ChanSend,
            (true, true) => WaitReason::ChanSendNil,
            (false, false) => WaitReason::ChanReceive,
            (false, true) => WaitReason::ChanReceiveNil,
        },
        _ => WaitReason::Select,
    };
    rt.sched.park(gid, reason);
    // In that order too: of two clauses with the same channel, who comes first in its queue is chance.
    for &at in &*order {
        let case = &cases[at as usize];
        if !case.chan.is_null() {
            // SAFETY: the channel is alive as the select's roots hold it.
            unsafe { chan::enqueue(rt, gid, case.chan, case.send, at, value(case)) };
        }
    }
    Ok(Chosen::Parked)
}

/// Selects of so many clauses need no memory for their order.
const FEW: usize = 16;

/// The clauses in an order of which all are equally likely.
fn poll_order<'a>(
    rt: &mut Runtime,
    n: usize,
    few: &'a mut [u32; FEW],
    many: &'a mut Vec<u32>,
) -> &'a mut [u32] {
    let order = match few.get_mut(..n) {
        Some(order) => order,
        None => {
            many.resize(n, 0);
            many.as_mut_slice()
        }
    };
    for i in 0..n {
        let j = if i == 0 { 0 } else { rt.rng.below(i as u64 + 1) as usize };
        order[i] = order[j];
        order[j] = i as u32;
    }
    order
}
