//! Library functions that are instructions: arithmetic of `math` and `math/bits`, and the first try of a mutex.
//!
//! Holds: a call gives what the function itself gives; as func values and under a debugger they are the functions.

use super::Emitter;
use crate::compiler::Compiler;
use goanna_bytecode::module::shapes;
use goanna_bytecode::{FuncId, Op};

/// What stands for a call.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Intrinsic {
    /// These instead of it.
    Ops(&'static [Op]),
    /// The call only if this gives 0 for its only argument.
    Unless(Op),
}

/// The name is that of tracebacks.
fn by_name(name: &str) -> Option<Intrinsic> {
    const LEN: Op = Op::I64Len {};
    const CTZ: Op = Op::I64Ctz {};
    const OR: Op = Op::I64Or {};
    const NEG: Op = Op::I64Neg {};
    const ADD: Op = Op::I64Add {};
    macro_rules! int {
        ($value:expr) => {
            Op::ConstI { value: $value }
        };
    }
    Some(Intrinsic::Ops(match name {
        "math.Sqrt" => &[Op::F64Sqrt {}],
        "math.Abs" => &[Op::F64Abs {}],
        "math.Floor" => &[Op::F64Floor {}],
        "math.Ceil" => &[Op::F64Ceil {}],
        "math.Trunc" => &[Op::F64Trunc {}],
        "math.Max" => &[Op::MathMinMax { max: true }],
        "math.Min" => &[Op::MathMinMax { max: false }],
        "math.IsNaN" => &[Op::Dup { shape: shapes::F }, Op::F64Ne {}],
        "math.Float64bits" | "math.Float32bits" => &[Op::FloatBits {}],
        "math.Float64frombits" | "math.Float32frombits" => &[Op::FloatFromBits {}],
        "math.Signbit" => &[Op::FloatBits {}, int!(63), Op::I64ShrU {}],
        "math/bits.Len" | "math/bits.Len64" | "math/bits.Len32" | "math/bits.Len16" | "math/bits.Len8" => {
            &[LEN]
        }
        "math/bits.LeadingZeros" | "math/bits.LeadingZeros64" => &[LEN, NEG, int!(64), ADD],
        "math/bits.LeadingZeros32" => &[LEN, NEG, int!(32), ADD],
        "math/bits.LeadingZeros16" => &[LEN, NEG, int!(16), ADD],
        "math/bits.LeadingZeros8" => &[LEN, NEG, int!(8), ADD],
        "math/bits.TrailingZeros" | "math/bits.TrailingZeros64" => &[CTZ],
        "math/bits.TrailingZeros32" => &[int!(1 << 32), OR, CTZ],
        "math/bits.TrailingZeros16" => &[int!(1 << 16), OR, CTZ],
        "math/bits.TrailingZeros8" => &[int!(1 << 8), OR, CTZ],
        "math/bits.OnesCount"
        | "math/bits.OnesCount64"
        | "math/bits.OnesCount32"
        | "math/bits.OnesCount16"
        | "math/bits.OnesCount8" => &[Op::I64Ones {}],
        "math/bits.RotateLeft" | "math/bits.RotateLeft64" => &[Op::I64Rotl {}],
        "math/bits.RotateLeft32" => &[Op::U32Rotl {}],
        "sync.(*Mutex).Lock" => return Some(Intrinsic::Unless(Op::MutexTryLock {})),
        "sync.(*Mutex).Unlock" => return Some(Intrinsic::Unless(Op::MutexTryUnlock {})),
        _ => return None,
    }))
}

impl Compiler<'_> {
    /// Notes that calls of a library function are instructions, if they are.
    pub(crate) fn note_intrinsic(&mut self, func: FuncId, name: &str) {
        let possible = name.starts_with("math") || name.starts_with("sync.(*Mutex)");
        if possible && !self.options.debug {
            if let Some(found) = by_name(name) {
                self.tables.intrinsics.insert(func, found);
            }
        }
    }
}

impl Emitter<'_, '_> {
    /// A call of a function whose arguments are on the stack.
    pub(crate) fn call_static(&mut self, func: FuncId) {
        match self.c.tables.intrinsics.get(&func).copied() {
            None => self.op(Op::Call { func }),
            Some(Intrinsic::Ops(ops)) => ops.iter().for_each(|op| self.op(*op)),
            Some(Intrinsic::Unless(attempt)) => {
                let (done, end) = (self.new_label(), self.new_label());
                self.op(Op::Dup { shape: shapes::P });
                self.op(attempt);
                self.op(Op::JumpIf { to: done });
                self.op(Op::Call { func });
                self.jump(end);
                self.place_label(done);
                self.op(Op::Drop { shape: shapes::P });
                self.place_label(end);
            }
        }
    }
}
