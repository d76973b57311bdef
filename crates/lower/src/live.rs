//! Liveness: which slots of a frame still matter where it may stand while garbage is collected.
//!
//! Holds: locals by the usual backward flow over the bytecode; what the operand stack holds, by the pass that lowers it (a position may stand for a local).
//! Computed when a collection meets the function, by lowering it once more; a place that is not listed has to be read whole.

use crate::lower::Lowered;
use crate::slots::{Slots, Val};
use goanna_bytecode::effect::target;
use goanna_bytecode::ops::Attr;
use goanna_bytecode::{Function, Module, Op};

/// Functions with more bits than this to compute are read whole.
const LARGEST: usize = 1 << 22;

/// A word where a frame may stand, as the lowering pass notes it.
#[derive(Clone, Debug)]
pub(crate) struct Mark {
    word: u32,
    /// The instructions before which locals are looked at.
    at: [u32; 2],
    /// Slots that the operand stack holds.
    slots: Vec<u16>,
    /// In the newest frame slots from here on belong to what it waits for.
    above: u16,
    place: Place,
}

/// How a frame stands at a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    /// It has called something, or waits.
    Waiting,
    /// It goes on with this word.
    Going,
}

/// Marks of a pass, if they are wanted.
#[derive(Clone, Debug, Default)]
pub(crate) struct Marks(Option<Vec<Mark>>);

impl Marks {
    /// To be filled.
    pub fn wanted() -> Marks {
        Marks(Some(Vec::new()))
    }

    pub fn are_wanted(&self) -> bool {
        self.0.is_some()
    }

    pub fn into_list(self) -> Vec<Mark> {
        self.0.unwrap_or_default()
    }

    /// A place where the operand stack is as it is now.
    pub fn add(&mut self, place: Place, word: usize, at: [usize; 2], stack: &Slots, above: u16) {
        if let Some(list) = &mut self.0 {
            let slots = held(stack);
            list.push(Mark { word: word as u32, at: at.map(|a| a as u32), slots, above, place });
        }
    }

    /// At the last place these slots count too.
    pub fn also(&mut self, slots: impl IntoIterator<Item = u16>) {
        if let Some(mark) = self.0.as_mut().and_then(|l| l.last_mut()) {
            mark.slots.extend(slots);
        }
    }
}

/// The slots that the positions of a stack stand for.
pub(crate) fn held(stack: &Slots) -> Vec<u16> {
    let slot = |v: &Val| match v {
        Val::Slot(s) => Some(*s),
        Val::Const(_) | Val::Global(_) => None,
    };
    stack.vals.iter().filter_map(slot).collect()
}

/// The live slots at a word.
#[derive(Clone, Debug)]
struct Point {
    word: u32,
    above: u32,
    live: Box<[u64]>,
}

/// Where a function's frames may stand, and what matters there.
#[derive(Clone, Debug, Default)]
pub struct Points {
    waiting: Vec<Point>,
    going: Vec<Point>,
    recovery: Box<[u64]>,
}

impl Points {
    /// What matters in a frame that has raised a panic: it goes on, if at all, where it recovers.
    #[must_use]
    pub fn recovery(&self) -> (&[u64], u32) {
        (&self.recovery, u32::MAX)
    }

    /// A bit a slot, and the slot from which on the newest frame is to be read whole. `None`: read all of it.
    #[must_use]
    pub fn at(&self, word: u32, newest: bool) -> Option<(&[u64], u32)> {
        let find = |list: &'_ [Point]| list.binary_search_by_key(&word, |p| p.word).ok();
        let going = if newest { find(&self.going).map(|i| &self.going[i]) } else { None };
        let point = match going {
            Some(p) => p,
            None => &self.waiting[find(&self.waiting)?],
        };
        Some((&point.live, if newest { point.above } else { u32::MAX }))
    }
}

/// The points of a function, whose lowered code must be what `lower` made of it.
#[must_use]
pub fn points(m: &Module, f: &Function, fuse: bool) -> Option<(Lowered, Points)> {
    let locals = Locals::of(m, f)?;
    let (lowered, marks) = crate::lower::lower_marked(m, f, fuse).ok()?;
    let mut found = Points::default();
    if f.has_defer {
        found.recovery = locals.row(f.recover_at as usize).into();
    }
    for mark in marks {
        let live = locals.live(&mark, f);
        let above = if mark.above == u16::MAX { u32::MAX } else { u32::from(mark.above) };
        let list = match mark.place {
            Place::Waiting => &mut found.waiting,
            Place::Going => &mut found.going,
        };
        list.push(Point { word: mark.word, above, live: live.into() });
    }
    for list in [&mut found.waiting, &mut found.going] {
        list.sort_by_key(|p| p.word);
        list.dedup_by(|again, first| {
            let same = again.word == first.word;
            if same {
                first.above = first.above.min(again.above);
                first.live = either(&first.live, &again.live);
            }
            same
        });
    }
    Some((lowered, found))
}

fn either(a: &[u64], b: &[u64]) -> Box<[u64]> {
    let word = |list: &[u64], i: usize| list.get(i).copied().unwrap_or(0);
    (0..a.len().max(b.len())).map(|i| word(a, i) | word(b, i)).collect()
}

/// Live locals before each instruction: rows of `words` words.
struct Locals {
    words: usize,
    bits: Vec<u64>,
}

impl Locals {
    fn of(m: &Module, f: &Function) -> Option<Locals> {
        let words = f.locals.len().div_ceil(64);
        let n = f.code.len();
        if words * n > LARGEST {
            return None;
        }
        let mut found = Locals { words, bits: vec![0; words * (n + 1)] };
        let mut now = vec![0u64; words];
        loop {
            let mut changed = false;
            for at in (0..n).rev() {
                found.after(f, at, &mut now);
                transfer(m, f, &f.code[at], &mut now);
                let row = &mut found.bits[at * words..(at + 1) * words];
                changed |= row != now;
                row.copy_from_slice(&now);
            }
            if !changed {
                return Some(found);
            }
        }
    }

    fn row(&self, at: usize) -> &[u64] {
        &self.bits[at * self.words..(at + 1) * self.words]
    }

    /// What is live after an instruction.
    fn after(&self, f: &Function, at: usize, now: &mut [u64]) {
        now.fill(0);
        let op = &f.code[at];
        let falls = (!op.has(Attr::end)).then_some(at + 1);
        for next in falls.into_iter().chain(target(op)) {
            now.iter_mut().zip(self.row(next)).for_each(|(w, r)| *w |= r);
        }
    }

    fn live(&self, mark: &Mark, f: &Function) -> Vec<u64> {
        let mut live = vec![0u64; self.words];
        let recovery = f.has_defer.then_some(f.recover_at);
        for at in mark.at.into_iter().chain(recovery) {
            live.iter_mut().zip(self.row(at as usize)).for_each(|(w, r)| *w |= r);
        }
        for &slot in &mark.slots {
            let word = slot as usize / 64;
            if word >= live.len() {
                live.resize(word + 1, 0);
            }
            live[word] |= 1 << (slot % 64);
        }
        live
    }
}

/// From what is live after an instruction to what is live before it.
fn transfer(m: &Module, f: &Function, op: &Op, live: &mut [u64]) {
    let len = |shape| m.shape(shape).len();
    let mut set = |from: usize, n: usize, on: bool| {
        for slot in from..from + n {
            let Some(word) = live.get_mut(slot / 64) else { return };
            let bit = 1u64 << (slot % 64);
            if on { *word |= bit } else { *word &= !bit }
        }
    };
    match *op {
        Op::LocalGet { slot, shape } => set(slot as usize, len(shape), true),
        Op::LocalSet { slot, shape } => set(slot as usize, len(shape), false),
        Op::LocalZero { slot, n } => set(slot as usize, n as usize, false),
        Op::FrameLoadI8 { slot, off }
        | Op::FrameLoadU8 { slot, off }
        | Op::FrameLoadI16 { slot, off }
        | Op::FrameLoadU16 { slot, off }
        | Op::FrameLoadI32 { slot, off }
        | Op::FrameLoadU32 { slot, off }
        | Op::FrameLoadF32 { slot, off } => set((slot + off / 8) as usize, 1, true),
        Op::FrameLoadMem { slot, off, size, .. } => {
            set((slot + off / 8) as usize, ((off % 8 + size) as usize).div_ceil(8), true);
        }
        // A slot that is written in part keeps the rest.
        Op::FrameStoreMem { slot, off, size, .. } if off % 8 == 0 => {
            set((slot + off / 8) as usize, size as usize / 8, false);
        }
        Op::FrameIndexGet { slot, len: n, shape } => set(slot as usize, n as usize * len(shape), true),
        Op::CaptureGet { .. } => set(len(m.sig(f.sig).params), 1, true),
        Op::SliceAppend { buffer, .. } | Op::SliceGrow { buffer, .. } | Op::SliceSettle { buffer, .. }
            if buffer != 0 && buffer != u32::MAX =>
        {
            set(buffer as usize - 1, 1, true);
        }
        _ => {}
    }
}
