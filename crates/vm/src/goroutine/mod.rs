//! A goroutine: one block of memory with its slots and frames, its panics, its deferred calls.
//!
//! Holds: a goroutine is boxed and does not move while it lives; its stack block may move, but only while it runs (at a call that needs
//! room), so addresses of its slots stay valid while it is parked. No Go pointer ever points into a stack.

mod records;
mod stack;

use crate::link::Code;

pub use records::{Cause, Defer, Defers, Panic};
pub use stack::{Frame, Stack};

/// Who started a goroutine, for `created by`.
#[derive(Clone, Copy, Debug)]
pub enum Creator {
    /// A go statement: the function it is in, the instruction after it, and the id of the goroutine that executed it.
    Statement { func: *const Code, pc: *const u64, id: u64 },
    /// A timer's function: `time.goFunc`.
    Timer,
}

/// What is left to do of the operation a goroutine parked in, when it runs again.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Resume {
    /// Nothing.
    #[default]
    Nothing,
    /// A receive: the value goes to this slot (index into the stack block), then `ok` if wanted.
    Recv { slot: u32, elem: u32, ok: bool },
    /// A send: faults if the channel was closed.
    Send,
    /// A select: the chosen clause goes to this slot.
    Select { slot: u32 },
    /// A native: the hook gets its slots.
    Native { slot: u32 },
}

/// A goroutine; its status, wait reason and id are the scheduler's.
pub struct Goroutine {
    /// Go's goroutine id: 1 is main.
    pub id: u64,
    pub stack: Stack,
    /// Panics and Goexits under way, oldest first.
    pub panics: Vec<Panic>,
    /// Records of deferred calls of all its frames.
    pub defers: Defers,
    pub creator: Option<Creator>,
    /// Address of the last nil fault, until the panics are empty: the signal line of a crash report.
    pub signal: Option<u64>,
    pub resume: Resume,
    /// A crash under way.
    pub(crate) crash: Option<crate::unwind::crash::Crash>,
    /// The coroutine object it was started for; 0 if none.
    pub(crate) coro: u64,
    /// Clause of the last select, and whether its receive got a value.
    pub chosen: (u32, bool),
}

impl Goroutine {
    /// A goroutine without frames.
    #[must_use]
    pub fn new(id: u64, creator: Option<Creator>, stack: Stack) -> Goroutine {
        Goroutine {
            id,
            stack,
            panics: Vec::new(),
            defers: Defers::default(),
            creator,
            signal: None,
            resume: Resume::Nothing,
            crash: None,
            coro: 0,
            chosen: (0, false),
        }
    }

    /// Makes a goroutine that is over ready for another life: it keeps its memory.
    pub fn renew(&mut self, id: u64, creator: Option<Creator>) {
        self.id = id;
        self.creator = creator;
        self.stack.clear();
        self.panics.clear();
        self.defers.clear();
        self.signal = None;
        self.resume = Resume::Nothing;
        self.crash = None;
        self.coro = 0;
    }

    /// What it holds beside its stack.
    pub(crate) fn roots(&self, m: &mut crate::heap::Marker<'_>) {
        for d in self.defers.iter() {
            m.words(d.args());
        }
        for p in &self.panics {
            if let Cause::Value { data, .. } = p.cause {
                m.pointer(data);
            }
        }
        m.pointer(self.coro);
    }
}
