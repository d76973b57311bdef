//! Elements of slices and arrays, fused with the load or store after them.

use crate::lower::Lowerer;
use crate::ops::LOp;
use crate::rows::{load_row, store_row};
use crate::slots::Val;
use goanna_bytecode::Op;

impl Lowerer<'_> {
    pub(crate) fn indexing(&mut self, op: &Op) -> bool {
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
    pub(crate) fn store_ahead(&self, size: u32) -> Option<(Op, usize)> {
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

    /// An element of the slice at an offset of the pointer on top, `p.s[i]` with a plain index: one instruction.
    pub(crate) fn field_element(&mut self, off: u32) -> bool {
        let push = match self.peek(0) {
            Some(&op @ (Op::LocalGet { .. } | Op::ConstI { .. })) => op,
            _ => return false,
        };
        let (Some(&Op::SliceIndex { size }), Some(load)) = (self.peek(1), self.peek(2).and_then(load_row))
        else {
            return false;
        };
        // Both may fault, each on its own line.
        let line = |at: usize| self.f.locs.get(at).map(|loc| loc.line);
        if line(self.at) != line(self.next + 1) {
            return false;
        }
        let lop = match load {
            (LOp::Load64, 8, 0) if size == 8 => LOp::FieldIdx64,
            (LOp::LoadU8, 1, 0) if size == 1 => LOp::FieldIdxU8,
            (LOp::LoadI32, 4, 0) if size == 4 => LOp::FieldIdxI32,
            _ => return false,
        };
        self.locals(&push);
        let [p, i] = self.pop_parts([1, 1]);
        self.next += 3;
        let d = self.dst(1);
        self.emit(lop, d, p, i);
        self.ext(u64::from(off));
        true
    }

    pub(crate) fn slice_index(&mut self, size: u32) {
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

    pub(crate) fn array_index(&mut self, len: u64, size: u64) {
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
