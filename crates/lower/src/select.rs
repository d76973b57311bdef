//! Instruction selection: integers, floats, comparisons, locals; and the fusions among them.

use crate::lower::{Field, Lowerer, Reloc};
use crate::ops::LOp;
use crate::rows::{float_cmp, int_cmp, int2, load_row, regular, store_row, unary, wrapped};
use crate::slots::Val;
use goanna_bytecode::Op;

impl Lowerer<'_> {
    /// Lowers the current instruction.
    pub(crate) fn op(&mut self, op: &Op) {
        if let Some((lop, swap)) = int2(op) {
            return self.int2(lop, swap);
        }
        if let Some(lop) = int_cmp(op) {
            return self.int_cmp(lop);
        }
        if let Some(lop) = float_cmp(op) {
            return self.float_cmp(lop);
        }
        if let Some((lop, _, off)) = load_row(op) {
            return self.load(lop, off);
        }
        if let Some((lop, _, off)) = store_row(op) {
            return self.store(lop, off);
        }
        if let Some(lop) = unary(op) {
            let s = self.pop_slot();
            let d = self.dst(1);
            return self.emit(lop, d, s, 0);
        }
        if let Some((lop, na, nb, nd)) = regular(op) {
            let [a, b] = self.pop_parts([na, nb]);
            let d = self.dst(nd);
            return self.emit(lop, d, a, b);
        }
        if !self.locals(op) && !self.memory(op) && !self.indexing(op) && !self.data(op) {
            self.flow(op);
        }
    }

    pub(crate) fn int2(&mut self, lop: LOp, swap: bool) {
        let n = self.slots.depth();
        if swap && matches!(self.slots.vals[n - 2], Val::Const(_)) {
            self.slots.vals.swap(n - 1, n - 2);
        }
        let lop = match self.peek(0).and_then(|w| wrapped(lop, w)) {
            Some(w) => {
                self.next += 1;
                w
            }
            None => lop,
        };
        if let Some(k) = self.short_const() {
            self.pop();
            let a = self.pop_slot();
            let d = self.dst(1);
            if a == d && self.counted(lop, d, k as i16) {
                return;
            }
            return self.emit(lop.imm(), d, a, k);
        }
        let [a, b] = self.pop_parts([1, 1]);
        let d = self.dst(1);
        self.emit(lop, d, a, b);
    }

    /// A local changes by one, and the loop goes on while it compares well: one instruction.
    fn counted(&mut self, lop: LOp, local: u16, by: i16) -> bool {
        let by = match lop {
            LOp::Add => by,
            LOp::Sub => by.wrapping_neg(),
            _ => return false,
        };
        let get = |op: Option<&Op>| match op {
            Some(Op::LocalGet { slot, shape }) if self.shape_len(*shape) == 1 => Some(*slot as u16),
            _ => None,
        };
        let Some(Op::JumpIf { to }) = self.peek(3) else { return false };
        let to = to.index();
        if self.long || to > self.at || get(self.peek(0)) != Some(local) {
            return false;
        }
        let (op, imm) = match (by, self.peek(2).and_then(int_cmp)) {
            (1, Some(LOp::LtS)) => (LOp::IncLtS, LOp::IncLtSI),
            (1, Some(LOp::LeS)) => (LOp::IncLeS, LOp::IncLeSI),
            (-1, Some(LOp::GtS)) => (LOp::DecGtS, LOp::DecGtSI),
            (-1, Some(LOp::GeS)) => (LOp::DecGeS, LOp::DecGeSI),
            _ => return false,
        };
        let (op, bound) = match self.peek(1) {
            Some(Op::ConstI { value }) => match i16::try_from(*value) {
                Ok(k) => (imm, k as u16),
                Err(_) => match self.pooled(*value) {
                    Some(slot) => (op, slot),
                    None => return false,
                },
            },
            other => match get(other) {
                Some(slot) => (op, slot),
                None => return false,
            },
        };
        self.flush();
        self.next += 4;
        self.emit(op, local, bound, 0);
        self.branch_to(to, Field::Short);
        true
    }

    /// The top, if it is a constant that fits an immediate.
    pub(crate) fn short_const(&self) -> Option<u16> {
        match self.slots.vals.last() {
            Some(Val::Const(x)) if self.fuse => i16::try_from(*x).ok().map(|k| k as u16),
            _ => None,
        }
    }

    pub(crate) fn int_cmp(&mut self, mut lop: LOp) {
        let n = self.slots.depth();
        if self.fuse && matches!(self.slots.vals[n - 2], Val::Const(_)) {
            self.slots.vals.swap(n - 1, n - 2);
            lop = lop.swapped();
        }
        let branch = self.next_branch();
        let (a, b, imm) = match self.short_const() {
            Some(k) => {
                self.pop();
                (self.pop_slot(), k, true)
            }
            None => {
                let [a, b] = self.pop_parts([1, 1]);
                (a, b, false)
            }
        };
        if let Some((sense, to, n)) = branch {
            self.flush();
            let cmp = if sense { lop } else { lop.negated() };
            let mut br = cmp.branch();
            if to <= self.next {
                br = br.backward();
            }
            self.next += n;
            self.emit(if imm { br.imm() } else { br }, a, b, 0);
            return self.branch_to(to, Field::Short);
        }
        let d = self.dst(1);
        self.emit(if imm { lop.imm() } else { lop }, d, a, b);
    }

    pub(crate) fn float_cmp(&mut self, lop: LOp) {
        let branch = self.next_branch().filter(|b| b.1 > self.next);
        let [a, b] = self.pop_parts([1, 1]);
        if let Some((sense, to, n)) = branch {
            self.flush();
            self.next += n;
            self.emit(if sense { lop.branch() } else { lop.branch_not() }, a, b, 0);
            return self.branch_to(to, Field::Short);
        }
        let d = self.dst(1);
        self.emit(lop, d, a, b);
    }

    /// Pops a pointer and adds what of an offset does not fit an instruction.
    pub(crate) fn pop_pointer(&mut self, off: u32) -> (u16, u16) {
        if let Ok(off) = u16::try_from(off) {
            return (self.pop_slot(), off);
        }
        let k = self.slots.depth() - 1;
        let p = self.pop_slot();
        let own = self.slots.own(k);
        self.make_room(own, 1);
        self.slots.max = self.slots.max.max(k + 1);
        self.emit(LOp::PtrFieldW, own, p, 0);
        self.ext(u64::from(off));
        (own, 0)
    }

    pub(crate) fn load(&mut self, lop: LOp, off: u32) {
        if let (Some(Val::Global(g)), Some([_, _, glob, _])) =
            (self.slots.vals.last().copied(), lop.load_shapes())
        {
            self.pop();
            let d = self.dst(1);
            self.emit(glob, d, 0, 0);
            return self.ext_reloc(Reloc::Global, u64::from(g + off));
        }
        let (p, off) = self.pop_pointer(off);
        let d = self.dst(1);
        self.emit(lop, d, p, off);
    }

    pub(crate) fn store(&mut self, lop: LOp, off: u32) {
        let n = self.slots.depth();
        if let (Val::Global(g), Some([_, _, glob])) = (self.slots.vals[n - 2], lop.store_shapes()) {
            let v = self.pop_slot();
            self.pop();
            self.emit(glob, v, 0, 0);
            return self.ext_reloc(Reloc::Global, u64::from(g + off));
        }
        let k = n - 2;
        let [p, v] = self.pop_parts([1, 1]);
        let (p, off) = self.far(k, p, off);
        self.emit(lop, p, v, off);
    }

    /// A pointer with an offset that fits: through the own slot of position `k` if need be.
    pub(crate) fn far(&mut self, k: usize, p: u16, off: u32) -> (u16, u16) {
        if let Ok(off) = u16::try_from(off) {
            return (p, off);
        }
        let own = self.slots.own(k);
        self.make_room(own, 1);
        self.emit(LOp::PtrFieldW, own, p, 0);
        self.ext(u64::from(off));
        (own, 0)
    }

    pub(crate) fn locals(&mut self, op: &Op) -> bool {
        match *op {
            Op::ConstI { value } => self.slots.push(Val::Const(value)),
            Op::ConstType { ty } => self.slots.push(Val::Const(i64::from(ty.0))),
            Op::ConstF { bits } => self.slots.push(Val::Const(bits as i64)),
            Op::ConstF32 { bits } => self.slots.push(Val::Const(i64::from(bits))),
            Op::Nil {} => self.slots.push(Val::Const(0)),
            Op::Zero { shape } => (0..self.shape_len(shape)).for_each(|_| self.slots.push(Val::Const(0))),
            Op::ConstStr { str } => {
                let len = self.m.strings[str.index()].len();
                if len == 0 {
                    self.slots.push(Val::Const(0));
                    self.slots.push(Val::Const(0));
                } else {
                    let d = self.dst(2);
                    self.emit(LOp::Const2, d, 0, 0);
                    self.ext_reloc(Reloc::Str(str), 0);
                    self.ext(len as u64);
                }
            }
            Op::FuncVal { func } => {
                let d = self.dst(1);
                self.emit(LOp::ConstW, d, 0, 0);
                self.ext_reloc(Reloc::Closure(func), 0);
            }
            Op::IfaceConst { value } => {
                let d = self.dst(2);
                self.emit(LOp::Const2, d, 0, 0);
                self.ext(u64::from(self.m.boxes[value.index()].ty.0));
                self.ext_reloc(Reloc::Box(value), 0);
            }
            Op::Drop { shape } => self.slots.vals.truncate(self.slots.depth() - self.shape_len(shape)),
            Op::Dup { shape } => {
                let (n, top) = (self.shape_len(shape), self.slots.depth());
                for k in top - n..top {
                    // A constant's copies would each be loaded: load it once.
                    if matches!(self.slots.vals[k], Val::Global(_)) {
                        self.materialise(k);
                    }
                    self.slots.push(self.slots.vals[k]);
                }
            }
            Op::LocalGet { slot, shape } => {
                for i in 0..self.shape_len(shape) {
                    if self.fuse {
                        self.slots.push(Val::Slot(slot as u16 + i as u16));
                    } else {
                        let own = self.push_own(1);
                        self.emit(LOp::Mov, own, slot as u16 + i as u16, 0);
                    }
                }
            }
            Op::LocalSet { slot, shape } => self.local_set(slot as u16, self.shape_len(shape)),
            Op::LocalZero { slot, n } => {
                self.make_room(slot as u16, n as usize);
                match n {
                    0 => {}
                    1 => self.emit_k(LOp::ConstI, slot as u16, 0),
                    _ => self.emit(LOp::ZeroN, slot as u16, n as u16, 0),
                }
            }
            _ => return self.frame(op),
        }
        true
    }

    pub(crate) fn local_set(&mut self, slot: u16, n: usize) {
        let k = self.slots.depth() - n;
        let vals: Vec<Val> = self.slots.vals[k..].to_vec();
        let inside = |v: &Val| matches!(v, Val::Slot(s) if *s >= slot && (*s as usize) < slot as usize + n);
        if self.slots.consecutive(k, n).is_none() && vals.iter().any(inside) {
            self.materialise_range(k, n);
        }
        let first = self.slots.consecutive(k, n);
        let vals: Vec<Val> = self.slots.vals.split_off(k);
        self.make_room(slot, n);
        match first {
            Some(s) if n > 0 => self.mov_n(slot, s, n),
            _ if n > 1 && vals.iter().all(|v| *v == Val::Const(0)) => {
                self.emit(LOp::ZeroN, slot, n as u16, 0)
            }
            _ => {
                for (i, v) in vals.into_iter().enumerate() {
                    self.load_val(slot + i as u16, v);
                }
            }
        }
    }
}
