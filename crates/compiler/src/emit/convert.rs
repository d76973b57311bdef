//! Conversions `T(x)`.

use super::Emitter;
use super::operate::Family;
use crate::gc::Storage;
use goanna_bytecode::module::shapes;
use goanna_bytecode::{Op, Repr};
use goanna_syntax::ast::ExprId;
use goanna_types::ty::{BasicKind, Type, TypeId};

impl Emitter<'_, '_> {
    /// Pushes `x` converted to `to`; `e` is the conversion.
    pub(crate) fn conversion(&mut self, e: ExprId, x: ExprId, to: TypeId) {
        let from = self.ty(x);
        if self.is_nil(x) {
            return self.zero(to);
        }
        if self.c.is_interface(to) {
            return self.expr_as(x, to);
        }
        let is_number = |f: Family| !matches!(f, Family::Str | Family::Bool | Family::Other);
        if let Some(value) = self.const_value(x)
            && is_number(self.family(from))
            && is_number(self.family(to))
        {
            return self.constant(&value, to);
        }
        self.expr(x);
        let to_array = matches!(self.under(from), Type::Slice(_)) && self.family(to) == Family::Other;
        self.at(self.pos_of(if to_array { x } else { e }));
        if (self.family(from), self.family(to)) == (Family::Str, Family::Other) {
            let exact =
                self.const_value(x).is_some() || self.buffers.conversions.get(&e) == Some(&Storage::Shared);
            let room = if self.buffers.conversions.get(&e) == Some(&Storage::Frame) { 32 } else { 0 };
            self.string_to_slice(to, if exact { 0 } else { room });
            if exact {
                // As gc: no capacity beyond the string's own.
                self.drop_shape(shapes::I);
                self.op(Op::Dup { shape: shapes::I });
            }
            return;
        }
        self.convert(from, to);
    }

    /// Converts the value on the stack.
    pub(crate) fn convert(&mut self, from: TypeId, to: TypeId) {
        if from == to {
            return;
        }
        let (ff, tf) = (self.family(from), self.family(to));
        let is_int = |f: Family| matches!(f, Family::Signed | Family::Unsigned);
        match (ff, tf) {
            (a, b) if is_int(a) && is_int(b) => self.convert_int(from, to),
            (a, Family::F64) if is_int(a) => {
                self.op(if a == Family::Signed { Op::I64ToF64 {} } else { Op::U64ToF64 {} });
            }
            (a, Family::F32) if is_int(a) => {
                self.op(if a == Family::Signed { Op::I64ToF32 {} } else { Op::U64ToF32 {} });
            }
            (Family::F32, Family::F64) => self.op(Op::F32ToF64 {}),
            (Family::F64, Family::F32) => self.op(Op::F64ToF32 {}),
            (Family::F32 | Family::F64, b) if is_int(b) => {
                if ff == Family::F32 {
                    self.op(Op::F32ToF64 {});
                }
                let size = self.layout(to).size;
                self.op(match (tf == Family::Unsigned, size) {
                    (true, 8) => Op::F64ToU64 {},
                    (false, 8) | (true, 4) => Op::F64ToI64 {},
                    _ => Op::F64ToI32 {},
                });
                self.wrap(to);
            }
            (Family::C128, Family::C64) => self.op(Op::C128ToC64 {}),
            (Family::C64, Family::C128) => self.op(Op::C64ToC128 {}),
            (a, Family::Str) if is_int(a) => self.op(Op::StrFromRune {}),
            (Family::Str, Family::Other) => self.string_to_slice(to, 0),
            (Family::Other, Family::Str) => self.slice_to_string(from),
            (Family::Other, b) if is_int(b) => self.op(Op::PtrToInt {}),
            (a, Family::Other) if is_int(a) => self.op(Op::IntToPtr {}),
            (Family::Other, Family::Other) => self.convert_other(from, to),
            _ => {}
        }
    }

    fn convert_int(&mut self, from: TypeId, to: TypeId) {
        let (f, t) = (self.layout(from).repr, self.layout(to).repr);
        let fits = f == t
            || matches!(
                (f, t),
                (_, Repr::I64)
                    | (Repr::U8, Repr::U16 | Repr::U32 | Repr::I16 | Repr::I32)
                    | (Repr::U16, Repr::U32 | Repr::I32)
                    | (Repr::I8, Repr::I16 | Repr::I32)
                    | (Repr::I16, Repr::I32)
            );
        if !fits {
            self.wrap(to);
        }
    }

    fn elem_kind(&mut self, t: TypeId) -> Option<BasicKind> {
        let Type::Slice(elem) = self.under(t) else { return None };
        match self.under(elem) {
            Type::Basic(kind) => Some(kind),
            _ => None,
        }
    }

    fn string_to_slice(&mut self, to: TypeId, room: u32) {
        let runes = self.elem_kind(to) == Some(BasicKind::Int32);
        self.op(if runes { Op::RunesFromStr { room } } else { Op::BytesFromStr { room } });
    }
    fn slice_to_string(&mut self, from: TypeId) {
        let runes = self.elem_kind(from) == Some(BasicKind::Int32);
        self.op(if runes { Op::StrFromRunes {} } else { Op::StrFromBytes {} });
    }

    fn convert_other(&mut self, from: TypeId, to: TypeId) {
        if !matches!(self.under(from), Type::Slice(_)) {
            return; // same representation
        }
        match self.under(to) {
            Type::Pointer(array) => {
                if let Type::Array { len, .. } = self.under(array) {
                    self.op(Op::SliceToArrayPtr { len: len as u64 });
                }
            }
            Type::Array { len, .. } => {
                self.op(Op::SliceToArrayPtr { len: len as u64 });
                if len == 0 {
                    return self.drop_shape(shapes::P);
                }
                self.load(super::place::Place::Mem { off: 0, safe: true }, to);
            }
            _ => {}
        }
    }
}
