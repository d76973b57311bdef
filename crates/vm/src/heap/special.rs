//! What is to happen when an object becomes unreachable: finalizers, cleanups, weak handles.
//!
//! Holds: an object with a finalizer keeps alive what it refers to (not itself), and is kept once more for the finalizer's call; so of two
//! such objects that refer to each other in one direction, the referring one comes first. A cleanup runs when no finalizer
//! is left; its object is gone by then. A weak handle is a word that becomes 0 before either.
//! `unsafe`: writes the words of weak handles, which are objects of this heap and marked.

use super::{Heap, Marker};
use rustc_hash::FxHashMap;
use smallvec::SmallVec;
use std::collections::{BTreeMap, VecDeque};

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
}

/// The specials of a heap.
#[derive(Debug, Default)]
pub struct Specials {
    /// By id, in the order in which they were added.
    all: BTreeMap<u64, Special>,
    /// The ids of an object's specials.
    of: FxHashMap<u64, SmallVec<[u64; 2]>>,
    /// What is to run: the object, or 0, and the record.
    ready: VecDeque<(u64, u64)>,
    ids: u64,
}

impl Specials {
    /// Adds one; its id, from 1.
    pub fn add(&mut self, object: u64, kind: SpecialKind, record: u64) -> u64 {
        self.ids += 1;
        self.all.insert(self.ids, Special { object, kind, record });
        self.of.entry(object).or_default().push(self.ids);
        self.ids
    }
    /// Takes away the one with this id; whether it was there.
    pub fn remove(&mut self, id: u64) -> bool {
        let Some(special) = self.all.remove(&id) else { return false };
        if let Some(ids) = self.of.get_mut(&special.object) {
            ids.retain(|i| *i != id);
            if ids.is_empty() {
                self.of.remove(&special.object);
            }
        }
        true
    }
    /// The special of a kind that an object has: its id and record.
    #[must_use]
    pub fn find(&self, object: u64, kind: SpecialKind) -> Option<(u64, u64)> {
        let ids = self.of.get(&object)?;
        ids.iter().map(|id| (*id, self.all[id])).find(|(_, s)| s.kind == kind).map(|(id, s)| (id, s.record))
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
        for s in self.all.values() {
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
        let is_dead = |s: &Special| {
            !marker.reached(s.object) || (s.kind == SpecialKind::Weak && !marker.reached(s.record))
        };
        let dead: Vec<(u64, Special)> =
            self.all.iter().filter(|(_, s)| is_dead(s)).map(|(&id, &s)| (id, s)).collect();
        for (id, s) in dead {
            match s.kind {
                // A handle that no weak pointer refers to just goes.
                SpecialKind::Weak if !marker.reached(s.record) => {}
                SpecialKind::Weak => {
                    // SAFETY: a weak handle is an object of one word, and alive.
                    unsafe { *(s.record as *mut u64) = 0 };
                }
                SpecialKind::Finalizer => {
                    marker.pointer(s.object);
                    self.ready.push_back((s.object, s.record));
                }
                SpecialKind::Cleanup => {
                    if marker.reached(s.object) || self.find(s.object, SpecialKind::Finalizer).is_some() {
                        continue;
                    }
                    self.ready.push_back((0, s.record));
                }
            }
            self.remove(id);
        }
    }
}

impl Heap {
    /// The specials.
    pub fn specials(&mut self) -> &mut Specials {
        &mut self.specials
    }
}
