//! Stack bytecode → register code for the loop.
//!
//! Holds: pure; the meaning, the order of faults and effects, and the count of calls and back-edges are those of the bytecode, fused or not.
//! Addresses are left to the linker ([`Reloc`]).
#![forbid(unsafe_code)]

mod data;
mod disasm;
mod flow;
mod indexing;
pub mod live;
mod lower;
mod memory;
pub mod ops;
mod rows;
mod select;
mod slots;

pub use lower::{Lowered, Reloc, lower};
pub use ops::LOp;

use goanna_bytecode::Module;
use goanna_bytecode::module::FuncKind;

/// Listing of a function's lowered code.
#[must_use]
pub fn disasm(m: &Module, func_index: usize, fuse: bool) -> String {
    let f = &m.funcs[func_index];
    if f.kind == FuncKind::Native {
        return format!("native {}\n", f.name);
    }
    match lower(m, f, fuse) {
        Ok(l) => disasm::listing(&f.name, &l.words, &l.locs),
        Err(e) => format!("{}: {e}\n", f.name),
    }
}
