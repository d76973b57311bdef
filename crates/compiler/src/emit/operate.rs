//! Arithmetic on numbers: operators by type.

use super::Emitter;
use goanna_bytecode::Op;
use goanna_bytecode::module::shapes;
use goanna_syntax::Pos;
use goanna_syntax::ast::{BinOp, ExprId, UnOp};
use goanna_types::ty::{BasicKind, Type, TypeId};

/// The families of basic types that have instructions of their own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Family {
    Signed,
    Unsigned,
    F32,
    F64,
    C64,
    C128,
    Str,
    Bool,
    Other,
}

impl Emitter<'_, '_> {
    /// The family of a type.
    pub(crate) fn family(&mut self, t: TypeId) -> Family {
        use BasicKind as B;
        match self.under(t) {
            Type::Basic(kind) => match kind {
                B::Int | B::Int8 | B::Int16 | B::Int32 | B::Int64 => Family::Signed,
                B::Uint | B::Uint8 | B::Uint16 | B::Uint32 | B::Uint64 | B::Uintptr => Family::Unsigned,
                B::Float32 => Family::F32,
                B::Float64 => Family::F64,
                B::Complex64 => Family::C64,
                B::Complex128 => Family::C128,
                B::String => Family::Str,
                B::Bool => Family::Bool,
                _ => Family::Other,
            },
            _ => Family::Other,
        }
    }

    /// Applies an arithmetic operator to the two values on the stack.
    pub(crate) fn arith(&mut self, op: BinOp, t: TypeId) {
        match self.family(t) {
            Family::F64 => self.op(match op {
                BinOp::Add => Op::F64Add {},
                BinOp::Sub => Op::F64Sub {},
                BinOp::Mul => Op::F64Mul {},
                _ => Op::F64Div {},
            }),
            Family::F32 => self.op(match op {
                BinOp::Add => Op::F32Add {},
                BinOp::Sub => Op::F32Sub {},
                BinOp::Mul => Op::F32Mul {},
                _ => Op::F32Div {},
            }),
            Family::C128 => self.op(complex_op(op)),
            Family::C64 => {
                let y = self.spill(shapes::I);
                self.op(Op::C64ToC128 {});
                self.get(y, shapes::I);
                self.op(Op::C64ToC128 {});
                self.op(complex_op(op));
                self.op(Op::C128ToC64 {});
            }
            Family::Str => self.op(Op::StrConcat { n: 2 }),
            family => {
                let signed = family == Family::Signed;
                let (op, wraps) = match op {
                    BinOp::Add => (Op::I64Add {}, true),
                    BinOp::Sub => (Op::I64Sub {}, true),
                    BinOp::Mul => (Op::I64Mul {}, true),
                    BinOp::Div if signed => (Op::I64DivS {}, true),
                    BinOp::Div => (Op::I64DivU {}, false),
                    BinOp::Rem if signed => (Op::I64RemS {}, false),
                    BinOp::Rem => (Op::I64RemU {}, false),
                    BinOp::And | BinOp::LAnd => (Op::I64And {}, false),
                    BinOp::Or | BinOp::LOr => (Op::I64Or {}, false),
                    BinOp::Xor => (Op::I64Xor {}, false),
                    _ => (Op::I64AndNot {}, false),
                };
                self.op(op);
                if wraps {
                    self.wrap(t);
                }
            }
        }
    }

    /// `-x` and `^x`.
    pub(crate) fn negate(&mut self, op: UnOp, t: TypeId) {
        match (op, self.family(t)) {
            (UnOp::Neg, Family::F64) => self.op(Op::F64Neg {}),
            (UnOp::Neg, Family::F32) => self.op(Op::F32Neg {}),
            (UnOp::Neg, Family::C128) => self.op(Op::C128Neg {}),
            (UnOp::Neg, Family::C64) => {
                self.op(Op::C64ToC128 {});
                self.op(Op::C128Neg {});
                self.op(Op::C128ToC64 {});
            }
            (UnOp::Neg, _) => {
                self.op(Op::I64Neg {});
                self.wrap(t);
            }
            _ => {
                self.op(Op::I64Not {});
                self.wrap(t);
            }
        }
    }

    /// Pushes a shift count; negative ones fault.
    pub(crate) fn shift_count(&mut self, y: ExprId, at: Pos) {
        if let Some(value) = self.const_value(y) {
            let n = match &*value {
                goanna_types::ConstValue::Int(v) if v.bits() > 32 => i64::from(u32::MAX),
                v => crate::consts::to_i64(v),
            };
            return self.int(n);
        }
        let t = self.ty(y);
        self.expr(y);
        if self.family(t) == Family::Signed {
            self.at(at);
            self.op(Op::ShiftCheck {});
        }
    }

    /// Applies a shift to the value and count on the stack.
    pub(crate) fn shift(&mut self, op: BinOp, t: TypeId) {
        if op == BinOp::Shl {
            self.op(Op::I64Shl {});
            return self.wrap(t);
        }
        let signed = self.family(t) == Family::Signed;
        self.op(if signed { Op::I64ShrS {} } else { Op::I64ShrU {} });
    }
}

fn complex_op(op: BinOp) -> Op {
    match op {
        BinOp::Add => Op::C128Add {},
        BinOp::Sub => Op::C128Sub {},
        BinOp::Mul => Op::C128Mul {},
        _ => Op::C128Div {},
    }
}
