//! Instruction selection: strings, slices, maps, interfaces, channels, output.

use crate::lower::Lowerer;
use crate::ops::LOp;
use crate::slots::Val;
use goanna_bytecode::{Op, PrintKind, Repr, TypeIx, TypeKind};

impl Lowerer<'_> {
    fn ty_len(&self, t: TypeIx) -> usize {
        self.shape_len(self.m.types[t.index()].shape)
    }
    fn elem_len(&self, t: TypeIx) -> usize {
        self.ty_len(self.m.types[t.index()].elem)
    }
    fn key_len(&self, t: TypeIx) -> usize {
        self.ty_len(self.m.types[t.index()].key)
    }

    /// Picks the op for a map by its key: 64-bit integers, strings, others.
    fn by_key(&self, t: TypeIx, int: LOp, string: LOp, other: LOp) -> LOp {
        let key = &self.m.types[self.m.types[t.index()].key.index()];
        match (key.kind, key.repr) {
            (
                TypeKind::Int | TypeKind::Int64 | TypeKind::Uint | TypeKind::Uint64 | TypeKind::Uintptr,
                Repr::I64,
            ) => int,
            (TypeKind::String, _) => string,
            _ => other,
        }
    }

    /// One operand of `n` words, a result of `nd` words, a type.
    fn one(&mut self, lop: LOp, n: usize, nd: usize, ext: u64) {
        let s = self.pop_base(n);
        let d = self.dst(nd);
        self.emit(lop, d, s, 0);
        self.ext(ext);
    }

    fn from_str(&mut self, lop: LOp, room: u32) {
        let s = self.pop_base(2);
        let d = self.dst(3);
        self.emit(lop, d, s, room as u16);
    }

    fn two(&mut self, lop: LOp, sizes: [usize; 2], nd: usize, ext: u64) {
        let [a, b] = self.pop_parts(sizes);
        let d = self.dst(nd);
        self.emit(lop, d, a, b);
        self.ext(ext);
    }

    /// `len` elements of `size` bytes behind what is sliced; `hi` and `max` may be missing.
    fn slicing(&mut self, lop: LOp, base: usize, operands: usize, nd: usize, size: u32, len: Option<u64>) {
        let (s, lo, hi, max) = match operands {
            1 => {
                let [s, lo] = self.pop_parts([base, 1]);
                (s, lo, 0, 0)
            }
            2 => {
                let [s, lo, hi] = self.pop_parts([base, 1, 1]);
                (s, lo, hi, 0)
            }
            _ => {
                let [s, lo, hi, max] = self.pop_parts([base, 1, 1, 1]);
                (s, lo, hi, max)
            }
        };
        let d = self.dst(nd);
        self.emit(lop, d, s, lo);
        self.ext(u64::from(hi) | u64::from(max) << 16 | u64::from(size) << 32);
        if let Some(len) = len {
            self.ext(len);
        }
    }

    pub(crate) fn data(&mut self, op: &Op) -> bool {
        match *op {
            Op::StrConcat { n } => {
                let base = self.pop_base(2 * n as usize);
                let d = self.dst(2);
                self.emit(LOp::StrConcat, d, base, n as u16);
            }
            Op::StrSlice {} => self.slicing(LOp::StrSlice, 2, 2, 2, 1, None),
            Op::StrLen {} => self.keep(2, 1),
            Op::SliceLen {} => self.keep(3, 1),
            Op::SliceCap {} => self.keep(3, 2),
            Op::IfaceType {} => self.keep(2, 0),
            Op::SliceMake { elem } => self.two(LOp::SliceMake, [1, 1], 3, u64::from(elem.0)),
            Op::SliceSlice { size } => self.slicing(LOp::SliceSlice, 3, 2, 3, size, None),
            Op::SliceFrom { size } => self.slicing(LOp::SliceFrom, 3, 1, 3, size, None),
            Op::SliceSlice3 { size } => self.slicing(LOp::Slice3, 3, 3, 3, size, None),
            Op::ArraySlice { len, size } => self.slicing(LOp::ArrSlice, 1, 2, 3, size, Some(len)),
            Op::ArraySliceFrom { len, size } => self.slicing(LOp::ArrFrom, 1, 1, 3, size, Some(len)),
            Op::ArraySlice3 { len, size } => self.slicing(LOp::ArrSlice3, 1, 3, 3, size, Some(len)),
            Op::SliceAppend { elem, shape, buffer } => {
                let t = &self.m.types[elem.index()];
                let lop = match t.size {
                    8 => LOp::Append64,
                    1 => LOp::Append8,
                    _ => LOp::AppendMem,
                };
                self.two(lop, [3, self.shape_len(shape)], 3, u64::from(elem.0) | u64::from(buffer) << 32);
            }
            Op::SliceGrow { elem, buffer } => {
                self.two(LOp::SliceGrow, [3, 1], 3, u64::from(elem.0) | u64::from(buffer) << 32);
            }
            Op::BytesFromStr { room } => self.from_str(LOp::BytesFromStr, room),
            Op::RunesFromStr { room } => self.from_str(LOp::RunesFromStr, room),
            Op::SliceSettle { elem, buffer } => {
                let s = self.pop_base(3);
                let d = self.dst(3);
                self.emit(LOp::SliceSettle, d, s, 0);
                self.ext(u64::from(elem.0) | u64::from(buffer) << 32);
            }
            Op::SliceAppendSlice { elem } => self.two(LOp::AppendSlice, [3, 3], 3, u64::from(elem.0)),
            Op::SliceCopy { size } => self.two(LOp::SliceCopy, [3, 3], 1, u64::from(size)),
            Op::SliceClear { elem } => {
                let s = self.pop_base(3);
                self.emit(LOp::SliceClear, s, 0, 0);
                self.ext(u64::from(elem.0));
            }
            Op::SliceToArrayPtr { len } => self.one(LOp::ToArrayPtr, 3, 1, len),
            Op::UnsafeSlice { size } => self.two(LOp::UnsafeSlice, [1, 1], 3, size),
            _ => return self.maps(op) || self.ifaces(op) || self.chans(op),
        }
        true
    }

    /// Pops `n` words of which one stays.
    fn keep(&mut self, n: usize, which: usize) {
        let k = self.slots.depth() - n;
        let v = self.slots.vals[k + which];
        self.slots.vals.truncate(k);
        if self.fuse {
            self.slots.push(v);
        } else {
            let own = self.push_own(1);
            self.load_val(own, v);
        }
    }

    fn maps(&mut self, op: &Op) -> bool {
        match *op {
            Op::MapMake { ty } => self.one(LOp::MapMake, 1, 1, u64::from(ty.0)),
            Op::MapGet { ty, update } => {
                let lop = self.by_key(ty, LOp::MapGetI, LOp::MapGetS, LOp::MapGet);
                let ext = u64::from(update) << 32 | u64::from(ty.0);
                self.two(lop, [1, self.key_len(ty)], self.elem_len(ty), ext);
            }
            Op::MapGet2 { ty } => {
                self.two(LOp::MapGet2, [1, self.key_len(ty)], self.elem_len(ty) + 1, u64::from(ty.0));
            }
            Op::MapSet { ty } => {
                let lop = self.by_key(ty, LOp::MapSetI, LOp::MapSetS, LOp::MapSet);
                let [m, k, v] = self.pop_parts([1, self.key_len(ty), self.elem_len(ty)]);
                self.emit(lop, m, k, v);
                self.ext(u64::from(ty.0));
            }
            Op::MapDelete { ty } => {
                let [m, k] = self.pop_parts([1, self.key_len(ty)]);
                self.emit(LOp::MapDelete, m, k, 0);
                self.ext(u64::from(ty.0));
            }
            Op::MapClear { ty } => {
                let m = self.pop_slot();
                self.emit(LOp::MapClear, m, 0, 0);
                self.ext(u64::from(ty.0));
            }
            Op::MapIter { ty } => self.one(LOp::MapIter, 1, 1, u64::from(ty.0)),
            Op::MapNext { ty } => {
                let n = self.key_len(ty) + self.elem_len(ty) + 1;
                self.one(LOp::MapNext, 1, n, u64::from(ty.0));
            }
            _ => return false,
        }
        true
    }

    fn ifaces(&mut self, op: &Op) -> bool {
        match *op {
            Op::IfaceMake { ty } => {
                let t = &self.m.types[ty.index()];
                if t.direct_iface {
                    let v = self.pop();
                    self.slots.push(Val::Const(i64::from(ty.0)));
                    let v = match v {
                        // A value in the slot that the type word is about to own moves up on its own when needed.
                        Val::Slot(_) | Val::Const(_) | Val::Global(_) => v,
                    };
                    self.slots.push(v);
                } else {
                    self.one(LOp::IfaceBox, self.shape_len(t.shape), 2, u64::from(ty.0));
                }
            }
            Op::IfaceAssert { ty, iface } => {
                self.one(LOp::IfaceAssert, 2, self.ty_len(ty), u64::from(ty.0));
                self.ext(u64::from(iface.0));
            }
            Op::IfaceAssert2 { ty } => self.one(LOp::IfaceAssert2, 2, self.ty_len(ty) + 1, u64::from(ty.0)),
            Op::IfaceToIface { ty } => self.one(LOp::ToIface, 2, 2, u64::from(ty.0)),
            Op::IfaceToIface2 { ty } => self.one(LOp::ToIface2, 2, 3, u64::from(ty.0)),
            Op::IfaceImplements { ty } => self.one(LOp::Implements, 1, 1, u64::from(ty.0)),
            Op::IfaceUnbox { ty } => {
                let t = &self.m.types[ty.index()];
                if !t.direct_iface {
                    self.load_repr(t.repr, t.size, self.shape_len(t.shape));
                }
            }
            _ => return false,
        }
        true
    }

    fn chans(&mut self, op: &Op) -> bool {
        match *op {
            Op::ChanMake { ty } => self.one(LOp::ChanMake, 1, 1, u64::from(ty.0)),
            Op::ChanSend { ty } | Op::SelectSend { ty } => {
                let [c, v] = self.pop_parts([1, self.elem_len(ty)]);
                let lop = if matches!(op, Op::ChanSend { .. }) { LOp::ChanSend } else { LOp::SelectSend };
                self.emit(lop, c, v, 0);
                self.ext(u64::from(ty.0));
            }
            Op::ChanRecv { ty } => self.one(LOp::ChanRecv, 1, self.elem_len(ty), u64::from(ty.0)),
            Op::ChanRecv2 { ty } => self.one(LOp::ChanRecv2, 1, self.elem_len(ty) + 1, u64::from(ty.0)),
            Op::ChanClose {} => {
                let c = self.pop_slot();
                self.emit(LOp::ChanClose, c, 0, 0);
            }
            Op::SelectBegin { cases } => self.emit(LOp::SelectBegin, cases as u16, 0, 0),
            Op::SelectRecv { ty } => {
                let c = self.pop_slot();
                self.emit(LOp::SelectRecv, c, 0, 0);
                self.ext(u64::from(ty.0));
            }
            Op::SelectGo { default } => {
                let d = self.dst(1);
                self.emit(LOp::SelectGo, d, u16::from(default), 0);
            }
            Op::SelectValue { ty } => {
                let d = self.dst(self.elem_len(ty) + 1);
                self.emit(LOp::SelectValue, d, 0, 0);
                self.ext(u64::from(ty.0));
            }
            Op::Print { kind } => {
                let n = match kind {
                    PrintKind::Space | PrintKind::Newline => 0,
                    PrintKind::Bool
                    | PrintKind::Int
                    | PrintKind::Uint
                    | PrintKind::Float
                    | PrintKind::Float32
                    | PrintKind::Pointer => 1,
                    PrintKind::Complex | PrintKind::Complex64 | PrintKind::String | PrintKind::Iface => 2,
                    PrintKind::Slice => 3,
                };
                let s = self.pop_base(n);
                self.emit(LOp::Print, s, kind as u16, 0);
            }
            _ => return false,
        }
        true
    }
}
