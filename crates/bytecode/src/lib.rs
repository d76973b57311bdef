//! The contract between the compile side and the run side: the opcode table, modules, disassembler, verifier, faults.
//!
//! Holds: pure; bytecode is made by our compiler only and never read from outside.
#![forbid(unsafe_code)]

pub mod code;
pub mod disasm;
pub mod effect;
pub mod faults;
pub mod ids;
pub mod module;
pub mod ops;
pub mod verify;

pub use faults::{FaultClass, FaultId};
pub use ids::{BoxId, FuncId, Label, MethodId, ShapeId, SigId, StrId, TypeIx};
pub use module::{Function, Kind, Module, Repr, Sig, SrcLoc, TypeDesc, TypeKind};
pub use ops::{Attr, Op, OpRow, PrintKind};
