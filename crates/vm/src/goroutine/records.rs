//! Records of deferred calls and of panics under way.

use crate::link::Code;

/// A deferred call: the callee and its evaluated arguments.
#[derive(Debug)]
pub struct Defer {
    /// The callee; null for a nil func value, which faults when it is run.
    pub func: *const Code,
    /// Argument slots, then the closure pointer if called through a func value.
    pub args: Box<[u64]>,
    /// Next older record of the same frame; 0 is none.
    pub next: u32,
}

/// Deferred calls of a goroutine: a slab, linked per frame. Index 0 is never used.
#[derive(Debug, Default)]
pub struct Defers {
    list: Vec<Option<Defer>>,
    free: Vec<u32>,
}

impl Defers {
    /// Stores a record and returns its index.
    pub fn insert(&mut self, d: Defer) -> u32 {
        if let Some(at) = self.free.pop() {
            self.list[at as usize] = Some(d);
            return at;
        }
        if self.list.is_empty() {
            self.list.push(None);
        }
        self.list.push(Some(d));
        u32::try_from(self.list.len() - 1).unwrap_or(u32::MAX)
    }

    /// Forgets all records.
    pub fn clear(&mut self) {
        self.list.clear();
        self.free.clear();
    }

    /// Takes a record out.
    pub fn take(&mut self, at: u32) -> Option<Defer> {
        let d = self.list.get_mut(at as usize)?.take();
        if d.is_some() {
            self.free.push(at);
        }
        d
    }

    /// All records, for the collector and for dumps.
    pub fn iter(&self) -> impl Iterator<Item = &Defer> {
        self.list.iter().flatten()
    }

    /// A record.
    #[must_use]
    pub fn get(&self, at: u32) -> Option<&Defer> {
        self.list.get(at as usize)?.as_ref()
    }
}

/// Why a goroutine unwinds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cause {
    /// `panic(v)` or a run-time error: the interface value.
    Value { ty: u64, data: u64, recovered: bool },
    /// `runtime.Goexit()`: cannot be recovered.
    Goexit,
}

/// A panic or Goexit under way. Its loop runs in a pseudo-frame of its own, on top of the frame that raised it.
#[derive(Clone, Debug)]
pub struct Panic {
    pub cause: Cause,
    /// Number of frames below the pseudo-frame: the raising frame is `at - 1`.
    pub at: u32,
    /// Frame (by number) whose records are being run; counts down.
    pub scan: u32,
    /// Raised by the frame's own instruction as gc's code would (PANIC, a nil fault), not by a function of the run-time system in between: wrappers show then.
    pub direct: bool,
    /// The chain's newer record holds the same box: printed as one.
    pub repanicked: bool,
    /// Text made by Error or String, once the crash report is being prepared.
    pub text: Option<Box<[u8]>>,
}
