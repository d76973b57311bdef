//! Aggregates in the frame, and memory behind pointers.

use crate::lower::{Lowerer, Reloc};
use crate::ops::LOp;
use crate::slots::Val;
use goanna_bytecode::{FuncId, Op, Repr};

impl Lowerer<'_> {
    pub(crate) fn frame(&mut self, op: &Op) -> bool {
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
        if (n, size) == (3, 24) && self.field_element(off) {
            return;
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

    pub(crate) fn store_mem(&mut self, off: u32, size: u32, n: usize) {
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

    pub(crate) fn memory(&mut self, op: &Op) -> bool {
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
            Op::FloatBits {} | Op::FloatFromBits {} => {}
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

    pub(crate) fn closure(&mut self, func: FuncId, n: usize) {
        let base = self.pop_base(n);
        let d = self.dst(1);
        self.emit(LOp::ClosureMake, d, base, n as u16);
        self.ext_reloc(Reloc::Func(func), 0);
    }
}
