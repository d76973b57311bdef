//! What is to happen when an object becomes unreachable: finalizers, cleanups, weak handles.
//!
//! Holds: an object with a finalizer keeps alive what it refers to (not itself), and is kept once more for the finalizer's call; so of two
//! such objects that refer to each other in one direction, the referring one comes first. A cleanup runs when no finalizer
//! is left; its object is gone by then. A weak handle is a word that becomes 0 before either.
//! `unsafe`: writes the words of weak handles, which are objects of this heap and marked.

use super::{Heap, Marker};
use std::collections::VecDeque;

/// What a special does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SpecialKind {
    Finalizer,
    Cleanup,
    Weak,
}

#[derive(Clone, Copy, Debug)]
struct Special {
    object: u64,
    kind: SpecialKind,
    /// The Go object that knows what to run, or the weak handle.
    record: u64,
    id: u64,
}

/// The specials of a heap.
#[derive(Debug, Default)]
pub struct Specials {
    all: Vec<Special>,
    /// What is to run: the object, or 0, and the record.
    ready: VecDeque<(u64, u64)>,
    ids: u64,
}

impl Specials {
    /// Adds one; its id, from 1.
    pub fn add(&mut self, object: u64, kind: SpecialKind, record: u64) -> u64 {
        self.ids += 1;
        self.all.push(Special { object, kind, record, id: self.ids });
        self.ids
    }
    /// Takes away the one with this id; whether it was there.
    pub fn remove(&mut self, id: u64) -> bool {
        let before = self.all.len();
        self.all.retain(|s| s.id != id);
        self.all.len() < before
    }
    /// The special of a kind that an object has: its id and record.
    #[must_use]
    pub fn find(&self, object: u64, kind: SpecialKind) -> Option<(u64, u64)> {
        self.all.iter().find(|s| s.object == object && s.kind == kind).map(|s| (s.id, s.record))
    }
    /// The next thing to run.
    pub fn take(&mut self) -> Option<(u64, u64)> {
        self.ready.pop_front()
    }
    /// Whether something is to run.
    #[must_use]
    pub fn is_ready(&self) -> bool {
        !self.ready.is_empty()
    }

    /// Before marking: what specials refer to, and what objects with finalizers refer to.
    pub(super) fn roots(&self, marker: &mut Marker<'_>) {
        for s in &self.all {
            if s.kind != SpecialKind::Weak {
                marker.pointer(s.record);
            }
            if s.kind == SpecialKind::Finalizer {
                marker.contents(s.object);
            }
        }
        for &(object, record) in &self.ready {
            marker.pointer(object);
            marker.pointer(record);
        }
    }

    /// After marking: what has become unreachable gets ready.
    pub(super) fn sort(&mut self, marker: &mut Marker<'_>) {
        // A handle that no weak pointer refers to is gone.
        self.all.retain(|s| s.kind != SpecialKind::Weak || marker.reached(s.record));
        let dead: Vec<Special> = self.all.iter().copied().filter(|s| !marker.reached(s.object)).collect();
        for s in dead {
            match s.kind {
                SpecialKind::Weak => {
                    // SAFETY: a weak handle is an object of one word, and alive.
                    unsafe { *(s.record as *mut u64) = 0 };
                }
                SpecialKind::Finalizer => {
                    marker.pointer(s.object);
                    self.ready.push_back((s.object, s.record));
                }
                SpecialKind::Cleanup => {
                    let finalizer = |o: &Special| o.object == s.object && o.kind == SpecialKind::Finalizer;
                    if self.all.iter().any(finalizer) || marker.reached(s.object) {
                        continue;
                    }
                    self.ready.push_back((0, s.record));
                }
            }
            self.all.retain(|o| o.id != s.id);
        }
    }
}

impl Heap {
    /// The specials.
    pub fn specials(&mut self) -> &mut Specials {
        &mut self.specials
    }
}
