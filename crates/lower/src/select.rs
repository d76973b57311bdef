//! Instruction selection: integers, floats, comparisons, locals, frame aggregates, memory; and the fusions among them.

use crate::lower::{Field, Lowerer, Reloc};
use crate::ops::LOp;
use crate::slots::Val;
use goanna_bytecode::{FuncId, Op, Repr};

/// Lowered load, width in bytes, offset.
fn load_row(op: &Op) -> Option<(LOp, u32, u32)> {
    Some(match *op {
        Op::LoadI8 { off } => (LOp::LoadI8, 1, off),
        Op::LoadU8 { off } => (LOp::LoadU8, 1, off),
        Op::LoadI16 { off } => (LOp::LoadI16, 2, off),
        Op::LoadU16 { off } => (LOp::LoadU16, 2, off),
        Op::LoadI32 { off } => (LOp::LoadI32, 4, off),
        Op::LoadU32 { off } | Op::LoadF32 { off } => (LOp::LoadU32, 4, off),
        Op::LoadI64 { off } | Op::LoadF64 { off } | Op::LoadP { off } => (LOp::Load64, 8, off),
        _ => return None,
    })
}

/// Lowered store, width in bytes, offset.
fn store_row(op: &Op) -> Option<(LOp, u32, u32)> {
    Some(match *op {
        Op::Store8 { off } => (LOp::Store8, 1, off),
        Op::Store16 { off } => (LOp::Store16, 2, off),
        Op::Store32 { off } | Op::StoreF32 { off } => (LOp::Store32, 4, off),
        Op::Store64 { off } | Op::StoreF64 { off } | Op::StoreP { off } => (LOp::Store64, 8, off),
        _ => return None,
    })
}

/// Integer operations with two operands: the op, and whether operands may be exchanged.
fn int2(op: &Op) -> Option<(LOp, bool)> {
    Some(match op {
        Op::I64Add {} => (LOp::Add, true),
        Op::PtrAdd {} => (LOp::Add, false),
        Op::I64Sub {} => (LOp::Sub, false),
        Op::I64Mul {} => (LOp::Mul, true),
        Op::I64DivS {} => (LOp::DivS, false),
        Op::I64DivU {} => (LOp::DivU, false),
        Op::I64RemS {} => (LOp::RemS, false),
        Op::I64RemU {} => (LOp::RemU, false),
        Op::I64And {} => (LOp::And, true),
        Op::I64Or {} => (LOp::Or, true),
        Op::I64Xor {} => (LOp::Xor, true),
        Op::I64AndNot {} => (LOp::AndNot, false),
        Op::I64Shl {} => (LOp::Shl, false),
        Op::I64ShrS {} => (LOp::ShrS, false),
        Op::I64ShrU {} => (LOp::ShrU, false),
        _ => return None,
    })
}

/// Fusions of an operation and the wrap after it.
fn wrapped(op: LOp, wrap: &Op) -> Option<LOp> {
    Some(match (op, wrap) {
        (LOp::Add, Op::WrapI32 {}) => LOp::AddI32,
        (LOp::Sub, Op::WrapI32 {}) => LOp::SubI32,
        (LOp::Mul, Op::WrapI32 {}) => LOp::MulI32,
        (LOp::Shl, Op::WrapI32 {}) => LOp::ShlI32,
        (LOp::Add, Op::WrapU32 {}) => LOp::AddU32,
        (LOp::Sub, Op::WrapU32 {}) => LOp::SubU32,
        (LOp::Mul, Op::WrapU32 {}) => LOp::MulU32,
        (LOp::Shl, Op::WrapU32 {}) => LOp::ShlU32,
        (LOp::Add, Op::WrapU8 {}) => LOp::AddU8,
        (LOp::Sub, Op::WrapU8 {}) => LOp::SubU8,
        (LOp::Mul, Op::WrapU8 {}) => LOp::MulU8,
        (LOp::Shl, Op::WrapU8 {}) => LOp::ShlU8,
        _ => return None,
    })
}

fn int_cmp(op: &Op) -> Option<LOp> {
    Some(match op {
        Op::I64Eq {} | Op::PtrEq {} => LOp::Eq,
        Op::I64Ne {} | Op::PtrNe {} => LOp::Ne,
        Op::I64LtS {} => LOp::LtS,
        Op::I64LeS {} => LOp::LeS,
        Op::I64GtS {} => LOp::GtS,
        Op::I64GeS {} => LOp::GeS,
        Op::I64LtU {} => LOp::LtU,
        Op::I64LeU {} => LOp::LeU,
        Op::I64GtU {} => LOp::GtU,
        Op::I64GeU {} => LOp::GeU,
        _ => return None,
    })
}

fn float_cmp(op: &Op) -> Option<LOp> {
    Some(match op {
        Op::F64Eq {} => LOp::FEq,
        Op::F64Ne {} => LOp::FNe,
        Op::F64Lt {} => LOp::FLt,
        Op::F64Le {} => LOp::FLe,
        Op::F64Gt {} => LOp::FGt,
        Op::F64Ge {} => LOp::FGe,
        _ => return None,
    })
}

/// One word in, one word out.
fn unary(op: &Op) -> Option<LOp> {
    Some(match op {
        Op::I64Neg {} => LOp::Neg,
        Op::I64Not {} => LOp::Not,
        Op::BoolNot {} => LOp::BoolNot,
        Op::WrapI8 {} => LOp::WrapI8,
        Op::WrapU8 {} => LOp::WrapU8,
        Op::WrapI16 {} => LOp::WrapI16,
        Op::WrapU16 {} => LOp::WrapU16,
        Op::WrapI32 {} => LOp::WrapI32,
        Op::WrapU32 {} => LOp::WrapU32,
        Op::F64Neg {} => LOp::FNeg,
        Op::F32Neg {} => LOp::F32Neg,
        Op::F32ToF64 {} => LOp::F32ToF64,
        Op::F64ToF32 {} => LOp::F64ToF32,
        Op::I64ToF64 {} => LOp::I64ToF64,
        Op::U64ToF64 {} => LOp::U64ToF64,
        Op::I64ToF32 {} => LOp::I64ToF32,
        Op::U64ToF32 {} => LOp::U64ToF32,
        Op::F64ToI64 {} => LOp::F64ToI64,
        Op::F64ToU64 {} => LOp::F64ToU64,
        Op::MapLen {} => LOp::MapLen,
        Op::ChanLen {} => LOp::ChanLen,
        Op::ChanCap {} => LOp::ChanCap,
        _ => return None,
    })
}

/// Operands of some words each in, words out; no extension words.
fn regular(op: &Op) -> Option<(LOp, usize, usize, usize)> {
    Some(match op {
        Op::F64Add {} => (LOp::FAdd, 1, 1, 1),
        Op::F64Sub {} => (LOp::FSub, 1, 1, 1),
        Op::F64Mul {} => (LOp::FMul, 1, 1, 1),
        Op::F64Div {} => (LOp::FDiv, 1, 1, 1),
        Op::F32Add {} => (LOp::F32Add, 1, 1, 1),
        Op::F32Sub {} => (LOp::F32Sub, 1, 1, 1),
        Op::F32Mul {} => (LOp::F32Mul, 1, 1, 1),
        Op::F32Div {} => (LOp::F32Div, 1, 1, 1),
        Op::F32Eq {} => (LOp::F32Eq, 1, 1, 1),
        Op::F32Ne {} => (LOp::F32Ne, 1, 1, 1),
        Op::F32Lt {} => (LOp::F32Lt, 1, 1, 1),
        Op::F32Le {} => (LOp::F32Le, 1, 1, 1),
        Op::F32Gt {} => (LOp::F32Gt, 1, 1, 1),
        Op::F32Ge {} => (LOp::F32Ge, 1, 1, 1),
        Op::F64MinMax { max } => (if *max { LOp::FMax } else { LOp::FMin }, 1, 1, 1),
        Op::F32MinMax { max } => (if *max { LOp::F32Max } else { LOp::F32Min }, 1, 1, 1),
        Op::C128Add {} => (LOp::CAdd, 2, 2, 2),
        Op::C128Sub {} => (LOp::CSub, 2, 2, 2),
        Op::C128Mul {} => (LOp::CMul, 2, 2, 2),
        Op::C128Div {} => (LOp::CDiv, 2, 2, 2),
        Op::C128Eq {} => (LOp::CEq, 2, 2, 1),
        Op::StrEq {} => (LOp::StrEq, 2, 2, 1),
        Op::StrNe {} => (LOp::StrNe, 2, 2, 1),
        Op::StrCmp {} => (LOp::StrCmp, 2, 2, 1),
        Op::StrIndex {} => (LOp::StrIndex, 2, 1, 1),
        Op::StrSliceFrom {} => (LOp::StrFrom, 2, 1, 2),
        Op::StrDecode {} => (LOp::StrDecode, 2, 1, 2),
        Op::UnsafeString {} => (LOp::UnsafeString, 1, 1, 2),
        Op::SliceAppendStr {} => (LOp::AppendStr, 3, 2, 3),
        Op::SliceCopyStr {} => (LOp::CopyStr, 3, 2, 1),
        Op::IfaceEq {} => (LOp::IfaceEq, 2, 2, 1),
        // One operand.
        Op::C128Neg {} => (LOp::CNeg, 2, 0, 2),
        Op::C128ToC64 {} => (LOp::C128ToC64, 2, 0, 1),
        Op::C64ToC128 {} => (LOp::C64ToC128, 1, 0, 2),
        Op::StrFromRune {} => (LOp::StrFromRune, 1, 0, 2),
        Op::StrFromBytes {} => (LOp::StrFromBytes, 3, 0, 2),
        Op::StrFromRunes {} => (LOp::StrFromRunes, 3, 0, 2),
        Op::BytesFromStr {} => (LOp::BytesFromStr, 2, 0, 3),
        Op::RunesFromStr {} => (LOp::RunesFromStr, 2, 0, 3),
        _ => return None,
    })
}

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

    fn int2(&mut self, lop: LOp, swap: bool) {
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
            return self.emit(lop.imm(), d, a, k);
        }
        let [a, b] = self.pop_parts([1, 1]);
        let d = self.dst(1);
        self.emit(lop, d, a, b);
    }

    /// The top, if it is a constant that fits an immediate.
    fn short_const(&self) -> Option<u16> {
        match self.slots.vals.last() {
            Some(Val::Const(x)) if self.fuse => i16::try_from(*x).ok().map(|k| k as u16),
            _ => None,
        }
    }

    fn int_cmp(&mut self, mut lop: LOp) {
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
        if let Some((sense, to)) = branch {
            self.flush();
            let cmp = if sense { lop } else { lop.negated() };
            let mut br = cmp.branch();
            if to <= self.next {
                br = br.backward();
            }
            self.next += 1;
            self.emit(if imm { br.imm() } else { br }, a, b, 0);
            return self.branch_to(to, Field::Short);
        }
        let d = self.dst(1);
        self.emit(if imm { lop.imm() } else { lop }, d, a, b);
    }

    fn float_cmp(&mut self, lop: LOp) {
        let branch = self.next_branch().filter(|b| b.1 > self.next);
        let [a, b] = self.pop_parts([1, 1]);
        if let Some((sense, to)) = branch {
            self.flush();
            self.next += 1;
            self.emit(if sense { lop.branch() } else { lop.branch_not() }, a, b, 0);
            return self.branch_to(to, Field::Short);
        }
        let d = self.dst(1);
        self.emit(lop, d, a, b);
    }

    /// Pops a pointer and adds what of an offset does not fit an instruction.
    fn pop_pointer(&mut self, off: u32) -> (u16, u16) {
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

    fn load(&mut self, lop: LOp, off: u32) {
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

    fn store(&mut self, lop: LOp, off: u32) {
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
    fn far(&mut self, k: usize, p: u16, off: u32) -> (u16, u16) {
        if let Ok(off) = u16::try_from(off) {
            return (p, off);
        }
        let own = self.slots.own(k);
        self.make_room(own, 1);
        self.emit(LOp::PtrFieldW, own, p, 0);
        self.ext(u64::from(off));
        (own, 0)
    }

    fn locals(&mut self, op: &Op) -> bool {
        match *op {
            Op::ConstI { value } => self.slots.push(Val::Const(value)),
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

    fn local_set(&mut self, slot: u16, n: usize) {
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

    fn frame(&mut self, op: &Op) -> bool {
        let load = |slot: u32, off: u32| slot * 8 + off;
        let (lop, at) = match *op {
            Op::FrameLoadI8 { slot, off } => (LOp::FrI8, load(slot, off)),
            Op::FrameLoadU8 { slot, off } => (LOp::FrU8, load(slot, off)),
            Op::FrameLoadI16 { slot, off } => (LOp::FrI16, load(slot, off)),
            Op::FrameLoadU16 { slot, off } => (LOp::FrU16, load(slot, off)),
            Op::FrameLoadI32 { slot, off } => (LOp::FrI32, load(slot, off)),
            Op::FrameLoadU32 { slot, off } | Op::FrameLoadF32 { slot, off } => (LOp::FrU32, load(slot, off)),
            Op::FrameStore8 { slot, off } => (LOp::FrSet8, load(slot, off)),
            Op::FrameStore16 { slot, off } => (LOp::FrSet16, load(slot, off)),
            Op::FrameStore32 { slot, off } | Op::FrameStoreF32 { slot, off } => {
                (LOp::FrSet32, load(slot, off))
            }
            Op::FrameLoadMem { slot, off, size, shape } => {
                let n = self.shape_len(shape);
                if self.fuse && off % 8 == 0 && size % 8 == 0 {
                    for i in 0..n {
                        self.slots.push(Val::Slot((slot + off / 8) as u16 + i as u16));
                    }
                } else if n > 0 {
                    let d = self.dst(n);
                    self.emit_k(LOp::FrMem, d, load(slot, off));
                    self.ext(u64::from(size));
                }
                return true;
            }
            Op::FrameStoreMem { slot, off, size, shape } => {
                let n = self.shape_len(shape);
                if off % 8 == 0 && size % 8 == 0 {
                    self.local_set((slot + off / 8) as u16, n);
                } else if n > 0 {
                    let v = self.pop_base(n);
                    self.make_room((slot + off / 8) as u16, n + 1);
                    self.emit_k(LOp::FrSetMem, v, load(slot, off));
                    self.ext(u64::from(size));
                }
                return true;
            }
            _ => return false,
        };
        match lop {
            LOp::FrSet8 | LOp::FrSet16 | LOp::FrSet32 => {
                let v = self.pop_slot();
                self.make_room((at / 8) as u16, 1);
                self.emit_k(lop, v, at);
            }
            _ => {
                let d = self.dst(1);
                self.emit_k(lop, d, at);
            }
        }
        true
    }

    /// Loads `size` bytes at a pointer as `n` slots.
    pub(crate) fn load_mem(&mut self, off: u32, size: u32, n: usize) {
        let whole = match (n, size) {
            (1, 1) => Some(LOp::LoadU8),
            (1, 2) => Some(LOp::LoadU16),
            (1, 4) => Some(LOp::LoadU32),
            (1, 8) => Some(LOp::Load64),
            _ => None,
        };
        if let Some(lop) = whole {
            return self.load(lop, off);
        }
        if n == 0 {
            let p = self.pop_slot();
            return self.emit(LOp::NilCheck, p, 0, 0);
        }
        let (p, off) = self.pop_pointer(off);
        let d = self.dst(n);
        match size {
            16 => self.emit(LOp::Load2, d, p, off),
            24 => self.emit(LOp::Load3, d, p, off),
            _ => {
                self.emit(LOp::LoadMem, d, p, off);
                self.ext(u64::from(size));
            }
        }
    }

    /// Loads a value of a representation at a popped pointer.
    pub(crate) fn load_repr(&mut self, repr: Repr, size: u64, n: usize) {
        let lop = match repr {
            Repr::I8 => LOp::LoadI8,
            Repr::U8 => LOp::LoadU8,
            Repr::I16 => LOp::LoadI16,
            Repr::U16 => LOp::LoadU16,
            Repr::I32 => LOp::LoadI32,
            Repr::U32 | Repr::F32 => LOp::LoadU32,
            Repr::I64 | Repr::F64 | Repr::P => LOp::Load64,
            Repr::Mem => return self.load_mem(0, size as u32, n),
        };
        self.load(lop, 0);
    }

    fn store_mem(&mut self, off: u32, size: u32, n: usize) {
        let whole = match (n, size) {
            (1, 1) => Some(LOp::Store8),
            (1, 2) => Some(LOp::Store16),
            (1, 4) => Some(LOp::Store32),
            (1, 8) => Some(LOp::Store64),
            _ => None,
        };
        if let Some(lop) = whole {
            return self.store(lop, off);
        }
        if n == 0 {
            let p = self.pop_slot();
            return self.emit(LOp::NilCheck, p, 0, 0);
        }
        let k = self.slots.depth() - n - 1;
        let [p, v] = self.pop_parts([1, n]);
        let (p, off) = self.far(k, p, off);
        match size {
            16 => self.emit(LOp::Store2, p, v, off),
            24 => self.emit(LOp::Store3, p, v, off),
            _ => {
                self.emit(LOp::StoreMem, p, v, off);
                self.ext(u64::from(size));
            }
        }
    }

    fn memory(&mut self, op: &Op) -> bool {
        match *op {
            Op::LoadMem { off, size, shape } => self.load_mem(off, size, self.shape_len(shape)),
            Op::StoreMem { off, size, shape } => self.store_mem(off, size, self.shape_len(shape)),
            Op::MemMove { size } => {
                let [d, s] = self.pop_parts([1, 1]);
                self.emit(LOp::MemMove, d, s, 0);
                self.ext(size);
            }
            Op::MemZero { size } => {
                let d = self.pop_slot();
                self.emit(LOp::MemZero, d, 0, 0);
                self.ext(size);
            }
            Op::MemEq { ty } => {
                let [p, q] = self.pop_parts([1, 1]);
                let d = self.dst(1);
                self.emit(LOp::MemEq, d, p, q);
                self.ext(u64::from(ty.0));
            }
            Op::GlobalAddr { off } => self.slots.push(Val::Global(off)),
            Op::New { ty } => {
                let d = self.dst(1);
                self.emit(LOp::New, d, 0, 0);
                self.ext(u64::from(ty.0));
            }
            Op::PtrField { off } => {
                if let Some(Val::Global(g)) = self.slots.vals.last().copied() {
                    self.pop();
                    self.slots.push(Val::Global(g + off));
                    return true;
                }
                let p = self.pop_slot();
                let d = self.dst(1);
                if let Ok(off) = u16::try_from(off) {
                    self.emit(LOp::PtrField, d, p, off);
                } else {
                    self.emit(LOp::PtrFieldW, d, p, 0);
                    self.ext(u64::from(off));
                }
            }
            Op::NilCheck {} => {
                if !matches!(self.slots.vals.last(), Some(Val::Global(_))) {
                    let p = self.pop_slot();
                    self.emit(LOp::NilCheck, p, 0, 0);
                    self.slots.push(Val::Slot(p));
                }
            }
            Op::PtrToInt {} | Op::IntToPtr {} => {
                if matches!(self.slots.vals.last(), Some(Val::Global(_))) {
                    self.materialise(self.slots.depth() - 1);
                }
            }
            Op::ShiftCheck {} => {
                if !matches!(self.slots.vals.last(), Some(Val::Const(0..))) {
                    let s = self.pop_slot();
                    self.emit(LOp::ShiftCheck, s, 0, 0);
                    self.slots.push(Val::Slot(s));
                }
            }
            Op::BoundsConst { len } => {
                let known = matches!(self.slots.vals.last(), Some(Val::Const(x)) if (*x as u64) < len);
                if !known {
                    let s = self.pop_slot();
                    self.emit(LOp::Bounds, s, 0, 0);
                    self.ext(len);
                    self.slots.push(Val::Slot(s));
                }
            }
            Op::CaptureGet { index, shape } => {
                let n = self.shape_len(shape);
                self.slots.push(Val::Slot(self.params));
                self.load_mem(8 + 8 * index, 8 * n as u32, n);
            }
            Op::ClosureMake { func, shape } => self.closure(func, self.shape_len(shape)),
            _ => return false,
        }
        true
    }

    fn closure(&mut self, func: FuncId, n: usize) {
        let base = self.pop_base(n);
        let d = self.dst(1);
        self.emit(LOp::ClosureMake, d, base, n as u16);
        self.ext_reloc(Reloc::Func(func), 0);
    }

    fn indexing(&mut self, op: &Op) -> bool {
        match *op {
            Op::SliceIndex { size } => self.slice_index(size),
            Op::ArrayIndex { len, size } => self.array_index(len, size),
            Op::FrameIndexGet { slot, len, shape } => {
                let n = self.shape_len(shape);
                let i = self.pop_slot();
                let d = self.dst(n);
                self.emit(if n == 1 { LOp::FrIdx } else { LOp::FrIdxN }, d, i, slot as u16);
                self.ext(u64::from(len) | (n as u64) << 32);
            }
            Op::FrameIndexSet { slot, len, shape } => {
                let n = self.shape_len(shape);
                let [i, v] = self.pop_parts([1, n]);
                self.make_room(slot as u16, len as usize * n);
                self.emit(if n == 1 { LOp::FrIdxSet } else { LOp::FrIdxSetN }, i, v, slot as u16);
                self.ext(u64::from(len) | (n as u64) << 32);
            }
            _ => return false,
        }
        true
    }

    /// The store two instructions ahead, if what is between only pushes `n` words without effects.
    fn store_ahead(&self, size: u32) -> Option<(Op, usize)> {
        let push = *self.peek(0)?;
        let n = match push {
            Op::ConstI { .. } | Op::ConstF { .. } | Op::ConstF32 { .. } | Op::Nil {} => 1,
            Op::LocalGet { shape, .. } | Op::Zero { shape } => self.shape_len(shape),
            _ => return None,
        };
        let store = self.peek(1)?;
        let fits = match *store {
            Op::StoreMem { off: 0, size: s, shape } => {
                s == size && self.shape_len(shape) == n && (s == 16 || s == 24)
            }
            _ => n == 1 && store_row(store).is_some_and(|(_, width, off)| width == size && off == 0),
        };
        fits.then_some((push, n))
    }

    fn slice_index(&mut self, size: u32) {
        if let Some((push, n)) = self.store_ahead(size) {
            self.locals(&push);
            let store = self.f.code[self.next + 1];
            let [s, i, v] = self.pop_parts([3, 1, n]);
            let lop = match store_row(&store) {
                Some((lop, _, _)) => lop.store_shapes().map_or(lop, |s| s[0]),
                None if size == 16 => LOp::IdxSet2,
                None => LOp::IdxSet3,
            };
            self.next += 2;
            return self.emit(lop, s, i, v);
        }
        let next = self.peek(0).copied();
        let [s, i] = self.pop_parts([3, 1]);
        if let Some((lop, width, off)) = next.as_ref().and_then(load_row) {
            let [idx, _, _, field] = lop.load_shapes().unwrap_or([lop; 4]);
            self.next += 1;
            let d = self.dst(1);
            if width == size && off == 0 {
                self.emit(idx, d, s, i);
            } else {
                self.emit(field, d, s, i);
                self.ext(u64::from(size) | u64::from(off) << 32);
            }
            return;
        }
        if let Some(Op::LoadMem { off: 0, size: bytes @ (16 | 24), shape }) = next {
            if bytes == size && self.shape_len(shape) * 8 == bytes as usize {
                self.next += 1;
                let d = self.dst(bytes as usize / 8);
                return self.emit(if bytes == 16 { LOp::Idx2 } else { LOp::Idx3 }, d, s, i);
            }
        }
        let d = self.dst(1);
        self.emit(LOp::IdxAddr, d, s, i);
        self.ext(u64::from(size));
    }

    fn array_index(&mut self, len: u64, size: u64) {
        let n = self.slots.depth();
        if let (Val::Global(g), Val::Const(i)) = (self.slots.vals[n - 2], self.slots.vals[n - 1]) {
            let off = u64::from(g) + (i as u64).wrapping_mul(size);
            if (i as u64) < len && off <= u64::from(u32::MAX) {
                self.pop();
                self.pop();
                return self.slots.push(Val::Global(off as u32));
            }
        }
        let small = u32::try_from(size).unwrap_or(u32::MAX);
        if let Some((push, 1)) = self.store_ahead(small) {
            self.locals(&push);
            let store = self.f.code[self.next + 1];
            let [p, i, v] = self.pop_parts([1, 1, 1]);
            let lop = store_row(&store)
                .and_then(|(lop, _, _)| lop.store_shapes())
                .map_or(LOp::Unreachable, |s| s[1]);
            self.next += 2;
            self.emit(lop, p, i, v);
            return self.ext(len);
        }
        let next = self.peek(0).copied();
        let [p, i] = self.pop_parts([1, 1]);
        if let Some((lop, width, 0)) = next.as_ref().and_then(load_row) {
            if u64::from(width) == size {
                let [_, arr, _, _] = lop.load_shapes().unwrap_or([lop; 4]);
                self.next += 1;
                let d = self.dst(1);
                self.emit(arr, d, p, i);
                return self.ext(len);
            }
        }
        let d = self.dst(1);
        self.emit(LOp::ArrayIndex, d, p, i);
        self.ext(len);
        self.ext(size);
    }
}
