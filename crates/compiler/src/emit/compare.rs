//! Comparisons.

use super::Emitter;
use super::operate::Family;
use super::place::Place;
use goanna_bytecode::Op;
use goanna_bytecode::module::shapes;
use goanna_syntax::ast::{BinOp, ExprId};
use goanna_types::ty::{Type, TypeId};

/// Structs and arrays of at most this many comparisons are compared field by field.
const INLINE_PARTS: usize = 4;

impl Emitter<'_, '_> {
    pub(crate) fn comparison(&mut self, e: ExprId, op: BinOp, x: ExprId, y: ExprId) {
        if self.is_nil(y) || self.is_nil(x) {
            let operand = if self.is_nil(y) { x } else { y };
            return self.compare_nil(e, op, operand);
        }
        let (xt, yt) = (self.ty(x), self.ty(y));
        self.order(&[x, y]);
        // Mixed: the concrete side becomes an interface.
        let t = match (self.c.is_interface(xt), self.c.is_interface(yt)) {
            (true, false) => xt,
            (false, true) => yt,
            _ if self.const_value(x).is_some() => yt,
            _ => xt,
        };
        if self.family(t) == super::operate::Family::Str {
            for x in [x, y] {
                if self.ty(x) == t { self.expr_for_word(x, 8) } else { self.expr_as(x, t) }
            }
        } else {
            self.expr_as(x, t);
            self.expr_as(y, t);
        }
        self.at(self.pos_of(e));
        self.compare(op, t);
    }

    fn compare_nil(&mut self, e: ExprId, op: BinOp, x: ExprId) {
        let t = self.ty(x);
        if self.is_nil(x) {
            return self.int(i64::from(op == BinOp::Eq));
        }
        match self.under(t) {
            Type::Interface(_) => {
                self.expr(x);
                self.at(self.pos_of(e));
                self.op(Op::IfaceType {});
                self.int(0);
                self.op(if op == BinOp::Eq { Op::I64Eq {} } else { Op::I64Ne {} });
                return;
            }
            Type::Slice(_) => {
                self.slice_word(x, 0);
            }
            _ => self.expr(x),
        }
        self.nil();
        self.at(self.pos_of(e));
        self.op(if op == BinOp::Eq { Op::PtrEq {} } else { Op::PtrNe {} });
    }

    /// Pushes one word of a slice or string: 0 pointer, 1 length, 2 capacity.
    pub(crate) fn slice_word(&mut self, x: ExprId, word: u32) {
        let shape = if word == 0 { shapes::P } else { shapes::I };
        let t = self.ty(x);
        if self.const_value(x).is_none() {
            let (place, _) = self.place_or_temp(x);
            match place {
                Place::Frame { slot, off, .. } if off % 8 == 0 => {
                    return self.get(slot + off / 8 + word, shape);
                }
                Place::Mem { off, .. } => {
                    self.at(self.pos_of(x));
                    return self.op(if word == 0 {
                        Op::LoadP { off }
                    } else {
                        Op::LoadI64 { off: off + word * 8 }
                    });
                }
                other => self.load(other, t),
            }
        } else {
            self.expr(x);
        }
        let slot = self.spill_type(t);
        self.get(slot + word, shape);
    }

    /// Compares the two values of type `t` on the stack.
    pub(crate) fn compare(&mut self, op: BinOp, t: TypeId) {
        let negated = op == BinOp::Ne;
        match self.family(t) {
            Family::Signed | Family::Bool => self.op(match op {
                BinOp::Eq => Op::I64Eq {},
                BinOp::Ne => Op::I64Ne {},
                BinOp::Lt => Op::I64LtS {},
                BinOp::Le => Op::I64LeS {},
                BinOp::Gt => Op::I64GtS {},
                _ => Op::I64GeS {},
            }),
            Family::Unsigned => self.op(match op {
                BinOp::Eq => Op::I64Eq {},
                BinOp::Ne => Op::I64Ne {},
                BinOp::Lt => Op::I64LtU {},
                BinOp::Le => Op::I64LeU {},
                BinOp::Gt => Op::I64GtU {},
                _ => Op::I64GeU {},
            }),
            Family::F64 => self.op(match op {
                BinOp::Eq => Op::F64Eq {},
                BinOp::Ne => Op::F64Ne {},
                BinOp::Lt => Op::F64Lt {},
                BinOp::Le => Op::F64Le {},
                BinOp::Gt => Op::F64Gt {},
                _ => Op::F64Ge {},
            }),
            Family::F32 => self.op(match op {
                BinOp::Eq => Op::F32Eq {},
                BinOp::Ne => Op::F32Ne {},
                BinOp::Lt => Op::F32Lt {},
                BinOp::Le => Op::F32Le {},
                BinOp::Gt => Op::F32Gt {},
                _ => Op::F32Ge {},
            }),
            Family::Str => match op {
                BinOp::Eq => self.op(Op::StrEq {}),
                BinOp::Ne => self.op(Op::StrNe {}),
                _ => {
                    self.op(Op::StrCmp {});
                    self.int(0);
                    self.op(match op {
                        BinOp::Lt => Op::I64LtS {},
                        BinOp::Le => Op::I64LeS {},
                        BinOp::Gt => Op::I64GtS {},
                        _ => Op::I64GeS {},
                    });
                }
            },
            _ => {
                self.equal(t, negated);
            }
        }
    }

    /// `==` (or `!=`) of the two values on the stack.
    fn equal(&mut self, t: TypeId, negated: bool) {
        match self.family(t) {
            Family::C128 => self.op(Op::C128Eq {}),
            Family::C64 => {
                let y = self.spill(shapes::I);
                self.op(Op::C64ToC128 {});
                self.get(y, shapes::I);
                self.op(Op::C64ToC128 {});
                self.op(Op::C128Eq {});
            }
            Family::Other => match self.under(t) {
                Type::Interface(_) => self.op(Op::IfaceEq {}),
                Type::Struct(_) | Type::Array { .. } => self.equal_aggregate(t),
                _ => return self.op(if negated { Op::PtrNe {} } else { Op::PtrEq {} }),
            },
            _ => return self.compare(if negated { BinOp::Ne } else { BinOp::Eq }, t),
        }
        if negated {
            self.op(Op::BoolNot {});
        }
    }

    fn equal_aggregate(&mut self, t: TypeId) {
        let layout = self.layout(t);
        let mut parts = Vec::new();
        if layout.big || !self.equal_parts(t, 0, &mut parts) || parts.len() > INLINE_PARTS {
            // Through memory.
            let ty = self.c.type_ix(t);
            if !layout.big {
                self.boxed(t);
                let y = self.spill(shapes::P);
                self.boxed(t);
                self.get(y, shapes::P);
            }
            return self.op(Op::MemEq { ty });
        }
        let y = self.spill(layout.shape);
        let x = self.spill(layout.shape);
        if parts.is_empty() {
            return self.int(1);
        }
        let (no, end) = (self.new_label(), self.new_label());
        let result = self.alloc(shapes::I);
        for (i, &(off, part)) in parts.iter().enumerate() {
            self.load(Place::Frame { slot: x, off, packed: true }, part);
            self.load(Place::Frame { slot: y, off, packed: true }, part);
            self.equal(part, false);
            if i + 1 < parts.len() {
                self.op(Op::JumpIfNot { to: no });
            } else {
                self.set(result, shapes::I);
                self.jump(end);
            }
        }
        self.place_label(no);
        self.int(0);
        self.set(result, shapes::I);
        self.place_label(end);
        self.get(result, shapes::I);
    }

    /// Offsets and types of the comparable parts; false if there is something that wants a loop.
    fn equal_parts(&mut self, t: TypeId, base: u32, parts: &mut Vec<(u32, TypeId)>) -> bool {
        if parts.len() > INLINE_PARTS {
            return false;
        }
        match self.under(t) {
            Type::Struct(fields) => {
                let layout = self.layout(t);
                for (field, &offset) in fields.iter().zip(layout.offsets.iter()) {
                    if !field.name.is_blank() && !self.equal_parts(field.ty, base + offset as u32, parts) {
                        return false;
                    }
                }
                true
            }
            Type::Array { elem, len } => {
                if len as usize > INLINE_PARTS {
                    return false;
                }
                let size = self.layout(elem).size as u32;
                (0..len as u32).all(|i| self.equal_parts(elem, base + i * size, parts))
            }
            _ => {
                let t = self.norm(t);
                parts.push((base, t));
                true
            }
        }
    }
}
