//! The pass over a function: labels, depths, emission, branch targets.

use crate::live::{Mark, Marks, Place, held};
use crate::ops::{LOp, word};
use crate::slots::{Slots, Val};
use goanna_bytecode::effect::{Effect, effect_into, target};
use goanna_bytecode::ops::Attr;
use goanna_bytecode::{FuncId, Function, Module, Op, ShapeId, SrcLoc, StrId};

/// What an extension word is to become at link time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reloc {
    /// Address of a linked function.
    Func(FuncId),
    /// Address of a native's entry.
    Native(FuncId),
    /// Address of a function's static closure.
    Closure(FuncId),
    /// Address of a string constant's bytes.
    Str(StrId),
    /// Address of a constant's box.
    Box(goanna_bytecode::BoxId),
    /// Address of a package variable; the word holds the offset.
    Global,
}

/// A lowered function.
#[derive(Clone, Debug, Default)]
pub struct Lowered {
    pub words: Vec<u64>,
    /// Word index and what it becomes.
    pub relocs: Vec<(u32, Reloc)>,
    /// Positions: word index from which one holds, ascending.
    pub locs: Vec<(u32, SrcLoc)>,
    /// Slots of locals and operand stack.
    pub frame_slots: u32,
    /// Word index where a call begins: the first word, or the constants that loops use.
    pub entry: u32,
    /// Word index of the recovery epilogue.
    pub recover_at: u32,
}

/// Constants of a function that keep slots of their own.
const POOL: usize = 12;

pub(crate) enum Field {
    /// `c`, 16 bits.
    Short,
    /// `b` and `c`.
    Medium,
    /// `a`, `b` and `c`.
    Long,
}

pub(crate) struct Lowerer<'m> {
    pub m: &'m Module,
    pub f: &'m Function,
    pub fuse: bool,
    /// Branches may not fit 16 bits.
    pub long: bool,
    pub out: Lowered,
    pub slots: Slots,
    /// The instruction being lowered.
    pub at: usize,
    /// The next one: beyond what was fused.
    pub next: usize,
    pub labels: Vec<bool>,
    /// How many jumps lead to an instruction.
    pub refs: Vec<u32>,
    /// While a loop's condition is tested before the loop: its branch, and where the loop ends.
    pub inverted: Option<(usize, usize)>,
    /// Instructions that run again and again.
    in_loop: Vec<bool>,
    /// Constants that loops use, and their slots, from `pool_at` on.
    pool: Vec<(i64, u16)>,
    pool_at: u16,
    pub params: u16,
    /// Where frames may stand, if that is wanted.
    pub marks: Marks,
    word_of: Vec<u32>,
    fixups: Vec<(usize, usize, Field)>,
}

/// Lowers a function.
///
/// # Errors
/// If its frame is too large.
pub fn lower(m: &Module, f: &Function, fuse: bool) -> Result<Lowered, String> {
    pass(m, f, fuse, Marks::default()).map(|done| done.0)
}

/// The same, with the places where frames may stand.
pub(crate) fn lower_marked(m: &Module, f: &Function, fuse: bool) -> Result<(Lowered, Vec<Mark>), String> {
    pass(m, f, fuse, Marks::wanted()).map(|(lowered, marks)| (lowered, marks.into_list()))
}

fn pass(m: &Module, f: &Function, fuse: bool, marks: Marks) -> Result<(Lowered, Marks), String> {
    let (depths, labels) = depths(m, f);
    let (refs, in_loop) = loops(f, &depths);
    let pool_at = f.locals.len() as u16;
    let pooled = if fuse && in_loop.contains(&true) { POOL as u16 } else { 0 };
    let deepest = depths.iter().flatten().max().copied().unwrap_or(0);
    if f.locals.len() + deepest as usize > 60_000 {
        return Err("function frame too large".into());
    }
    let mut l = Lowerer {
        m,
        f,
        fuse,
        long: f.code.len() > 6_000,
        out: Lowered::default(),
        slots: Slots { locals: pool_at + pooled, ..Slots::default() },
        at: 0,
        next: 0,
        labels,
        refs,
        inverted: None,
        in_loop,
        pool: Vec::new(),
        pool_at,
        params: m.shape(m.sig(f.sig).params).len() as u16,
        marks,
        word_of: vec![0; f.code.len() + 1],
        fixups: Vec::new(),
    };
    let mut live = true;
    while l.next < f.code.len() {
        l.at = l.next;
        l.next += 1;
        let at = l.at;
        let Some(depth) = depths[at] else {
            live = false;
            l.word_of[at] = l.out.words.len() as u32;
            continue;
        };
        if l.labels[at] || !live {
            if live {
                l.flush();
            }
            l.slots.reset(depth as usize);
        }
        live = true;
        l.word_of[at] = l.out.words.len() as u32;
        if l.labels[at] {
            l.marks.add(Place::Going, l.out.words.len(), [at, at], &l.slots, u16::MAX);
        }
        l.marked_op(&f.code[at]);
        if f.code[l.next - 1].has(Attr::end) {
            live = false;
        }
    }
    l.finish();
    Ok((l.out, l.marks))
}

/// Stack depth before each instruction (`None`: no path leads there), and which instructions are jumped to.
fn depths(m: &Module, f: &Function) -> (Vec<Option<u32>>, Vec<bool>) {
    let mut depth = vec![None; f.code.len()];
    let mut labels = vec![false; f.code.len() + 1];
    let mut work = vec![(0usize, 0u32)];
    if f.has_defer {
        labels[f.recover_at as usize] = true;
        work.push((f.recover_at as usize, 0));
    }
    let mut eff = Effect::default();
    while let Some((mut at, mut d)) = work.pop() {
        while at < f.code.len() && depth[at].is_none() {
            depth[at] = Some(d);
            let op = &f.code[at];
            effect_into(m, f, op, &mut eff);
            d = (d + eff.pushes.len() as u32).saturating_sub(eff.pops.len() as u32);
            if let Some(to) = target(op) {
                labels[to] = true;
                work.push((to, d));
            }
            if op.has(Attr::end) {
                break;
            }
            at += 1;
        }
    }
    (depth, labels)
}

/// How many jumps lead to each instruction, and which instructions lie in loops.
fn loops(f: &Function, depths: &[Option<u32>]) -> (Vec<u32>, Vec<bool>) {
    let mut refs = vec![0; f.code.len() + 1];
    let mut nesting = vec![0i32; f.code.len() + 1];
    for (at, op) in f.code.iter().enumerate().filter(|(at, _)| depths[*at].is_some()) {
        let Some(to) = target(op) else { continue };
        refs[to] += 1;
        if to <= at {
            nesting[to] += 1;
            nesting[at + 1] -= 1;
        }
    }
    if f.has_defer {
        refs[f.recover_at as usize] += 1;
    }
    let mut depth = 0;
    let inside = nesting.iter().map(|n| {
        depth += n;
        depth > 0
    });
    let in_loop = inside.collect();
    (refs, in_loop)
}

impl<'m> Lowerer<'m> {
    fn finish(&mut self) {
        self.word_of[self.f.code.len()] = self.out.words.len() as u32;
        // A function whose code runs to the end unreachably still needs an instruction there.
        self.emit(LOp::Unreachable, 0, 0, 0);
        for (at, to, field) in std::mem::take(&mut self.fixups) {
            let off = i64::from(self.word_of[to]) - (at as i64 + 1);
            let w = &mut self.out.words[at];
            *w |= match field {
                Field::Short => u64::from(off as i16 as u16) << 48,
                Field::Medium => u64::from(off as i32 as u32) << 32,
                Field::Long => (off as u64) << 16,
            };
        }
        self.prologue();
        self.marks.add(Place::Going, self.out.entry as usize, [0, 0], &Slots::default(), u16::MAX);
        self.out.frame_slots = u32::from(self.slots.locals) + self.slots.max as u32 + 4;
        self.out.recover_at = self.word_of[(self.f.recover_at as usize).min(self.f.code.len())];
    }

    /// Lowers an instruction; where its goroutine may wait in it, operands and results count.
    fn marked_op(&mut self, op: &'m Op) {
        let waits = op.has(Attr::safe) && !op.has(Attr::call) && !op.has(Attr::end) && target(op).is_none();
        if !waits || !self.marks.are_wanted() {
            return self.op(op);
        }
        let before = held(&self.slots);
        self.op(op);
        let above = self.slots.own(self.slots.depth());
        self.marks.add(Place::Waiting, self.out.words.len(), [self.at, self.next], &self.slots, above);
        self.marks.also(before);
    }

    /// The constants that loops use, at the end; a call begins there.
    fn prologue(&mut self) {
        if self.pool.is_empty() {
            return;
        }
        self.at = 0;
        self.out.entry = self.out.words.len() as u32;
        for (x, slot) in std::mem::take(&mut self.pool) {
            self.load_val(slot, Val::Const(x));
        }
        self.emit(LOp::Jump, 0, 0, 0);
        let off = -(self.out.words.len() as i64);
        if let Some(w) = self.out.words.last_mut() {
            *w |= (off as u64) << 16;
        }
    }

    /// The slot that holds a constant during the whole call, if it is used in a loop.
    pub fn pooled(&mut self, x: i64) -> Option<u16> {
        if !self.fuse || !self.in_loop[self.at] {
            return None;
        }
        if let Some(&(_, slot)) = self.pool.iter().find(|p| p.0 == x) {
            return Some(slot);
        }
        if self.pool.len() == POOL {
            return None;
        }
        let slot = self.pool_at + self.pool.len() as u16;
        self.pool.push((x, slot));
        Some(slot)
    }

    pub fn shape_len(&self, s: ShapeId) -> usize {
        self.m.shape(s).len()
    }

    /// The `n`-th instruction after the current one, if control can only come from here.
    pub fn peek(&self, n: usize) -> Option<&'m Op> {
        let at = self.next + n;
        if !self.fuse || at >= self.f.code.len() || self.labels[self.next..=at].contains(&true) {
            return None;
        }
        Some(&self.f.code[at])
    }

    pub fn emit(&mut self, op: LOp, a: u16, b: u16, c: u16) {
        let loc = self.f.locs.get(self.at).copied().unwrap_or_default();
        if self.out.locs.last().is_none_or(|l| l.1 != loc) {
            self.out.locs.push((self.out.words.len() as u32, loc));
        }
        self.out.words.push(word(op, a, b, c));
    }
    /// With a 32-bit immediate.
    pub fn emit_k(&mut self, op: LOp, a: u16, k: u32) {
        self.emit(op, a, k as u16, (k >> 16) as u16);
    }
    pub fn ext(&mut self, w: u64) {
        self.out.words.push(w);
    }
    pub fn ext_reloc(&mut self, r: Reloc, w: u64) {
        self.out.relocs.push((self.out.words.len() as u32, r));
        self.out.words.push(w);
    }
    /// The instruction just emitted branches to a label.
    pub fn branch_to(&mut self, to: usize, field: Field) {
        self.fixups.push((self.out.words.len() - 1, to, field));
    }

    /// Puts a position into its own slot.
    pub fn materialise(&mut self, k: usize) {
        let own = self.slots.own(k);
        let v = self.slots.vals[k];
        if v == Val::Slot(own) {
            return;
        }
        self.make_room(own, 1);
        self.load_val(own, v);
        self.slots.vals[k] = Val::Slot(own);
    }

    /// Puts a value into a slot.
    pub fn load_val(&mut self, slot: u16, v: Val) {
        match v {
            Val::Slot(s) if s == slot => {}
            Val::Slot(s) => self.emit(LOp::Mov, slot, s, 0),
            Val::Const(x) => {
                if let Ok(k) = i32::try_from(x) {
                    self.emit_k(LOp::ConstI, slot, k as u32);
                } else {
                    self.emit(LOp::ConstW, slot, 0, 0);
                    self.ext(x as u64);
                }
            }
            Val::Global(off) => {
                self.emit(LOp::ConstW, slot, 0, 0);
                self.ext_reloc(Reloc::Global, u64::from(off));
            }
        }
    }

    /// Before slots are written: positions that stand for them get their own copies.
    pub fn make_room(&mut self, slot: u16, n: usize) {
        while let Some(k) = self.slots.displaced_by(slot, n) {
            self.materialise(k);
        }
    }

    /// Puts `n` positions from `k` on into their own slots.
    pub fn materialise_range(&mut self, k: usize, n: usize) {
        let mut i = k;
        while i < k + n {
            // A run of slots that neither overlaps its destination nor is displaced by it moves at once.
            if let Val::Slot(s) = self.slots.vals[i] {
                let own = self.slots.own(i);
                let mut len = 1;
                while i + len < k + n && self.slots.vals[i + len] == Val::Slot(s + len as u16) {
                    len += 1;
                }
                if len > 1
                    && s != own
                    && (s as usize + len <= own as usize || own as usize + len <= s as usize)
                {
                    self.make_room(own, len);
                    if (0..len).all(|j| self.slots.vals[i + j] == Val::Slot(s + j as u16)) {
                        self.mov_n(own, s, len);
                        for j in 0..len {
                            self.slots.vals[i + j] = Val::Slot(own + j as u16);
                        }
                        i += len;
                        continue;
                    }
                }
            }
            self.materialise(i);
            i += 1;
        }
    }

    pub fn mov_n(&mut self, to: u16, from: u16, n: usize) {
        if to == from {
            return;
        }
        match n {
            0 => {}
            1 => self.emit(LOp::Mov, to, from, 0),
            2 => self.emit(LOp::Mov2, to, from, 0),
            3 => self.emit(LOp::Mov3, to, from, 0),
            _ => self.emit(LOp::MovN, to, from, n as u16),
        }
    }

    /// Everything into its own slot: the state that labels expect.
    pub fn flush(&mut self) {
        self.materialise_range(0, self.slots.depth());
    }

    /// Pops a position.
    pub fn pop(&mut self) -> Val {
        self.slots.vals.pop().unwrap_or(Val::Const(0))
    }

    /// Pops one word that must be in a slot.
    pub fn pop_slot(&mut self) -> u16 {
        self.pop_base(1)
    }

    /// Pops `n` words that must lie in consecutive slots; returns the first.
    pub fn pop_base(&mut self, n: usize) -> u16 {
        self.pop_parts([n])[0]
    }

    /// Pops operands of several words each, lowest first; returns the first slot of each.
    pub fn pop_parts<const N: usize>(&mut self, sizes: [usize; N]) -> [u16; N] {
        let start = self.slots.depth() - sizes.iter().sum::<usize>();
        let mut bases = [0; N];
        // Copying one operand may displace another, so all stay on the stack until none needs a copy.
        loop {
            let mut k = start;
            let mut copied = false;
            for (i, &n) in sizes.iter().enumerate() {
                let constant = match self.slots.vals.get(k) {
                    Some(Val::Const(x)) if n == 1 => Some(*x),
                    _ => None,
                };
                bases[i] = match self.slots.consecutive(k, n) {
                    Some(s) if n > 0 => s,
                    _ if n == 0 => self.slots.own(k),
                    _ => match constant.and_then(|x| self.pooled(x)) {
                        Some(slot) => slot,
                        None => {
                            self.materialise_range(k, n);
                            copied = true;
                            self.slots.own(k)
                        }
                    },
                };
                k += n;
            }
            if !copied {
                break;
            }
        }
        self.slots.vals.truncate(start);
        bases
    }

    /// Where a result of `n` words goes: the locals that the next instruction would store it to, else its own slots, which are pushed.
    pub fn dst(&mut self, n: usize) -> u16 {
        if n > 0 {
            if let Some(Op::LocalSet { slot, shape }) = self.peek(0) {
                if self.shape_len(*shape) == n {
                    let slot = *slot as u16;
                    self.next += 1;
                    self.make_room(slot, n);
                    return slot;
                }
            }
        }
        self.push_own(n)
    }

    /// Pushes `n` words at their own slots.
    pub fn push_own(&mut self, n: usize) -> u16 {
        let own = self.slots.own(self.slots.depth());
        self.make_room(own, n.max(1));
        for i in 0..n {
            self.slots.push(Val::Slot(own + i as u16));
        }
        own
    }
}
