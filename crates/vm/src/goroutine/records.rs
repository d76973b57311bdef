//! Records of deferred calls and of panics under way.

use crate::link::Code;

/// Argument words that a record holds itself.
const INLINE: usize = 4;

/// A deferred call: the callee and its evaluated arguments.
#[derive(Debug)]
pub struct Defer {
    /// The callee; null for a nil func value, which faults when it is run.
    pub func: *const Code,
    /// Next older record of the same frame; 0 is none. In a free record the next free one.
    pub next: u32,
    len: u32,
    few: [u64; INLINE],
    many: Vec<u64>,
}

impl Defer {
    /// Argument slots, then the closure pointer if called through a func value.
    #[must_use]
    #[inline]
    pub fn args(&self) -> &[u64] {
        if self.len as usize <= INLINE { &self.few[..self.len as usize] } else { &self.many }
    }

    /// The first two argument words, whatever there are.
    #[inline]
    pub(crate) fn first_two(&self) -> [u64; 2] {
        [self.few[0], self.few[1]]
    }

    #[inline]
    fn fill(&mut self, func: *const Code, args: &[u64], next: u32) {
        (self.func, self.next, self.len) = (func, next, args.len() as u32);
        if args.len() <= INLINE {
            self.few[..args.len()].copy_from_slice(args);
        } else {
            self.many.clear();
            self.many.extend_from_slice(args);
        }
    }
}

/// Deferred calls of a goroutine: a slab, linked per frame. Index 0 is never used.
#[derive(Debug, Default)]
pub struct Defers {
    list: Vec<Defer>,
    /// First free record; 0 is none.
    free: u32,
    used: u32,
}

impl Defers {
    /// Stores a record and returns its index.
    #[inline]
    pub fn insert(&mut self, func: *const Code, args: &[u64], next: u32) -> u32 {
        self.used += 1;
        let at = self.free;
        if at != 0 {
            let record = &mut self.list[at as usize];
            self.free = record.next;
            record.fill(func, args, next);
            return at;
        }
        self.append(func, args, next)
    }

    #[cold]
    fn append(&mut self, func: *const Code, args: &[u64], next: u32) -> u32 {
        let empty = || Defer { func: std::ptr::null(), next: 0, len: 0, few: [0; INLINE], many: Vec::new() };
        if self.list.is_empty() {
            self.list.push(empty());
        }
        let mut record = empty();
        record.fill(func, args, next);
        self.list.push(record);
        u32::try_from(self.list.len() - 1).unwrap_or(u32::MAX)
    }

    /// Forgets all records.
    pub fn clear(&mut self) {
        self.list.clear();
        (self.free, self.used) = (0, 0);
    }

    /// A record that a frame's list holds.
    #[must_use]
    #[inline]
    pub fn get(&self, at: u32) -> Option<&Defer> {
        if at == 0 { None } else { self.list.get(at as usize) }
    }

    /// Address of a record that a frame's list holds.
    #[inline]
    pub(crate) fn quick(&self, at: u32) -> *const Defer {
        &raw const self.list[at as usize]
    }

    /// Gives a record's place back: it has been taken off its frame's list.
    #[inline]
    pub fn release(&mut self, at: u32) {
        let record = &mut self.list[at as usize];
        record.len = 0;
        if record.many.capacity() > 64 {
            record.many = Vec::new();
        }
        record.next = self.free;
        self.free = at;
        self.used -= 1;
        if self.used == 0 && self.list.len() > 4096 {
            // A long list is not kept for ever.
            (self.list, self.free) = (Vec::new(), 0);
        }
    }

    /// All records, for the collector and for dumps. Free ones have no arguments.
    pub fn iter(&self) -> impl Iterator<Item = &Defer> {
        self.list.iter()
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
