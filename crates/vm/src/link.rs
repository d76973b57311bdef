//! Linked code: what the loop executes. Indexes become addresses here and nowhere else.

use goanna_bytecode::SrcLoc;
use goanna_bytecode::module::FuncKind;

/// A linked function. Boxed, never moved while the VM lives.
#[derive(Debug)]
#[repr(C)]
pub struct Code {
    /// First instruction.
    pub entry: *const u64,
    /// Slots that a frame needs: locals, operand stack.
    pub frame_slots: u32,
    /// Slots of the parameters.
    pub params: u32,
    /// Slots of the results.
    pub results: u32,
    /// Its id in the module; pseudo-functions of the VM have `u32::MAX`.
    pub id: u32,
    pub kind: FuncKind,
    /// Instruction where a frame continues after a recovered panic.
    pub recover_at: *const u64,
    pub words: Vec<u64>,
    /// Positions: word index from which one holds, ascending.
    pub locs: Vec<(u32, SrcLoc)>,
    pub name: Box<str>,
    pub file: u32,
    pub line: u32,
}

impl Code {
    /// Position of the instruction before `pc`.
    #[must_use]
    pub fn loc(&self, pc: *const u64) -> SrcLoc {
        let word = (pc as usize).wrapping_sub(self.words.as_ptr() as usize) / 8;
        let word = u32::try_from(word).unwrap_or(0).saturating_sub(1);
        match self.locs.partition_point(|l| l.0 <= word) {
            0 => SrcLoc::default(),
            n => self.locs[n - 1].1,
        }
    }
}
