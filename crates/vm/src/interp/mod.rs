//! The loop.
//!
//! UNSAFE MODULE. Invariants: `pc` points into the words of a linked function, whose operands `lower` made and the verifier's depths bound;
//! `fp` is the first slot of the newest frame and `frame` that frame, in the block of the running goroutine; a frame's slots were checked for room
//! when it was pushed. Go pointers are followed only after a nil check, and only by instructions whose type the compiler knows.
//! Whatever is not hot stands in the sibling modules: functions of the machine that get `fp` and the instruction word.

mod arith;
mod cold;
pub(crate) mod data;
mod goes;
mod iface;
mod run;
mod strings;

use crate::fault::Fault;
use crate::link::Code;
use crate::vm::Vm;

/// How an instruction ended that did not simply go on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ctl {
    /// It did go on.
    Next,
    /// Frames or goroutine changed: take everything from the machine.
    Reload,
    /// `vm.fault` says what happened.
    Fault,
    /// The countdown ran out.
    Poll,
    /// A frame of this function does not fit: make room and do the call again.
    Grow(*const Code),
    /// The goroutine waits.
    Park,
    /// The goroutine goes to the end of the queue.
    Yield,
    /// The program is over: `vm.exit`.
    Exit,
}

/// Copies `size` bytes from memory to slots; the rest of the last slot is zero.
///
/// # Safety
/// Both are valid for that many bytes, rounded up for the slots.
#[inline]
pub unsafe fn load_mem(dst: *mut u64, src: *const u8, size: usize) {
    // SAFETY: the caller's promise.
    unsafe {
        if !size.is_multiple_of(8) {
            dst.add(size / 8).write(0);
        }
        std::ptr::copy(src, dst.cast::<u8>(), size);
    }
}

impl Vm {
    /// Remembers a fault.
    #[cold]
    #[inline(never)]
    pub(crate) fn fail(&mut self, fault: Fault) -> Ctl {
        self.fault = Some(fault);
        Ctl::Fault
    }
}
