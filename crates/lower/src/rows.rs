//! Which lowered op a bytecode op becomes, where one row says it all.

use crate::ops::LOp;
use goanna_bytecode::Op;

/// Lowered load, width in bytes, offset.
pub fn load_row(op: &Op) -> Option<(LOp, u32, u32)> {
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
pub fn store_row(op: &Op) -> Option<(LOp, u32, u32)> {
    Some(match *op {
        Op::Store8 { off } => (LOp::Store8, 1, off),
        Op::Store16 { off } => (LOp::Store16, 2, off),
        Op::Store32 { off } | Op::StoreF32 { off } => (LOp::Store32, 4, off),
        Op::Store64 { off } | Op::StoreF64 { off } | Op::StoreP { off } => (LOp::Store64, 8, off),
        _ => return None,
    })
}

/// Integer operations with two operands: the op, and whether operands may be exchanged.
pub fn int2(op: &Op) -> Option<(LOp, bool)> {
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
pub fn wrapped(op: LOp, wrap: &Op) -> Option<LOp> {
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

pub fn int_cmp(op: &Op) -> Option<LOp> {
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

pub fn float_cmp(op: &Op) -> Option<LOp> {
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
pub fn unary(op: &Op) -> Option<LOp> {
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
        Op::F64Sqrt {} => LOp::FSqrt,
        Op::F64Abs {} => LOp::FAbs,
        Op::F64Floor {} => LOp::FFloor,
        Op::F64Ceil {} => LOp::FCeil,
        Op::F64Trunc {} => LOp::FTrunc,
        Op::I64Len {} => LOp::BitLen,
        Op::I64Ctz {} => LOp::Ctz,
        Op::I64Ones {} => LOp::Ones,
        Op::MutexTryLock {} => LOp::MutexLock,
        Op::MutexTryUnlock {} => LOp::MutexUnlock,
        Op::F32Neg {} => LOp::F32Neg,
        Op::F32ToF64 {} => LOp::F32ToF64,
        Op::F64ToF32 {} => LOp::F64ToF32,
        Op::I64ToF64 {} => LOp::I64ToF64,
        Op::U64ToF64 {} => LOp::U64ToF64,
        Op::I64ToF32 {} => LOp::I64ToF32,
        Op::U64ToF32 {} => LOp::U64ToF32,
        Op::F64ToI64 {} => LOp::F64ToI64,
        Op::F64ToI32 {} => LOp::F64ToI32,
        Op::F64ToU64 {} => LOp::F64ToU64,
        Op::MapLen {} => LOp::MapLen,
        Op::ChanLen {} => LOp::ChanLen,
        Op::ChanCap {} => LOp::ChanCap,
        _ => return None,
    })
}

/// Operands of some words each in, words out; no extension words.
pub fn regular(op: &Op) -> Option<(LOp, usize, usize, usize)> {
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
        Op::I64Rotl {} => (LOp::Rotl, 1, 1, 1),
        Op::U32Rotl {} => (LOp::RotlU32, 1, 1, 1),
        Op::MathMinMax { max } => (if *max { LOp::MathMax } else { LOp::MathMin }, 1, 1, 1),
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
        _ => return None,
    })
}
