//! The abstract operand stack: what each stack position holds while code is selected.
//!
//! Holds: position `k` has a slot of its own, `locals + k`; a position may instead stand for another slot (a local that was not copied) or a constant.
//! Before a slot is written, every position that stands for it is copied to its own slot ([`Slots::displaced_by`]).

/// What a position holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Val {
    /// The value is in this slot.
    Slot(u16),
    /// A known word.
    Const(i64),
    /// The address of a package variable: offset in the globals.
    Global(u32),
}

/// The stack.
#[derive(Clone, Debug, Default)]
pub struct Slots {
    /// Slots of locals: positions follow them.
    pub locals: u16,
    pub vals: Vec<Val>,
    /// Highest depth seen.
    pub max: usize,
}

impl Slots {
    /// The own slot of a position.
    #[must_use]
    pub fn own(&self, k: usize) -> u16 {
        self.locals + k as u16
    }
    /// Current depth.
    #[must_use]
    pub fn depth(&self) -> usize {
        self.vals.len()
    }
    /// Pushes a value.
    pub fn push(&mut self, v: Val) {
        self.vals.push(v);
        self.max = self.max.max(self.vals.len());
    }
    /// A position that stands for one of `n` slots from `slot` on and is not at home there.
    #[must_use]
    pub fn displaced_by(&self, slot: u16, n: usize) -> Option<usize> {
        (0..self.vals.len()).rev().find(|&k| match self.vals[k] {
            Val::Slot(s) => s >= slot && (s as usize) < slot as usize + n && s != self.own(k),
            _ => false,
        })
    }
    /// First slot, if `n` positions from `k` on lie in consecutive slots.
    #[must_use]
    pub fn consecutive(&self, k: usize, n: usize) -> Option<u16> {
        let Some(Val::Slot(first)) = self.vals.get(k).copied() else { return None };
        (0..n).all(|i| self.vals[k + i] == Val::Slot(first + i as u16)).then_some(first)
    }
    /// All at their own slots, `n` deep: the state at a label.
    pub fn reset(&mut self, n: usize) {
        self.vals.clear();
        for k in 0..n {
            self.push(Val::Slot(self.locals + k as u16));
        }
    }
}
