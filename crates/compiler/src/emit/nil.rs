//! Where gc's first access is when a value of several words is read or written through nil: the signal line of the report shows its address.
//!
//! Holds: gc moves values that it does not keep in registers by a routine, after a check at offset 0; of others it reads the word that it
//! needs first (a length for an index, a capacity for append) and writes the words that are no pointers first.

use super::Emitter;
use crate::layout::Layout;
use goanna_bytecode::{Kind, Op};
use goanna_syntax::ast::{ExprId, ExprKind, StmtId};
use goanna_types::ty::{Type, TypeId};

/// Words of values that gc keeps in registers, and their fields.
const MAX_WORDS: u64 = 4;

impl Emitter<'_, '_> {
    /// Pushes `x`, of which the word at `offset` is needed first.
    pub(crate) fn expr_for_word(&mut self, x: ExprId, offset: i32) {
        if !self.is_chain(x) {
            return self.expr(x);
        }
        let before = std::mem::replace(&mut self.first_word, offset);
        self.expr(x);
        self.first_word = before;
    }

    /// Whether a body may hold calls, by the look of it: then gc saves the pointer before it looks at the length.
    pub(crate) fn may_call(&self, body: StmtId) -> bool {
        let span = self.c.program[self.pkg].ast[body].span;
        let Some(id) = self.c.sources.file_of(span.lo) else { return false };
        let file = self.c.sources.file(id);
        file.text[file.offset(span.lo)..file.offset(span.hi)].contains(&b'(')
    }

    /// Whether `x` is a variable, or a field of such.
    fn is_chain(&self, x: ExprId) -> bool {
        match self.kind(x) {
            ExprKind::Paren(x) | ExprKind::Star(x) | ExprKind::Selector { x, .. } => self.is_chain(x),
            ExprKind::Name(_) => true,
            _ => false,
        }
    }

    /// Emits a load of a value of several words at an offset of a pointer.
    pub(crate) fn load_words(&mut self, t: TypeId, off: u32, op: Op) {
        let first = std::mem::take(&mut self.first_word);
        let at = if self.in_registers(t, MAX_WORDS) { first } else { -(off as i32) };
        self.op_with_nil(op, at);
    }

    /// Emits a store of a value of several words.
    pub(crate) fn store_words(&mut self, t: TypeId, layout: &Layout, off: u32, op: Op) {
        let at = if self.in_registers(t, MAX_WORDS) {
            let kinds = self.c.module.shape(layout.shape);
            let plain = kinds.iter().position(|k| *k != Kind::P).unwrap_or(0);
            if kinds.len() as u64 * 8 == layout.size { plain as i32 * 8 } else { 0 }
        } else {
            -(off as i32)
        };
        self.op_with_nil(op, at);
    }

    /// Emits an instruction whose fault at nil is shown elsewhere.
    pub(crate) fn op_with_nil(&mut self, op: Op, at: i32) {
        self.loc.nil = at;
        self.op(op);
        self.loc.nil = 0;
    }

    fn in_registers(&mut self, t: TypeId, words: u64) -> bool {
        if self.layout(t).size > words * 8 {
            return false;
        }
        match self.under(t) {
            Type::Array { len, elem } => len == 0 || len == 1 && self.in_registers(elem, words),
            Type::Struct(fields) => {
                fields.len() as u64 <= words && fields.iter().all(|f| self.in_registers(f.ty, words))
            }
            _ => true,
        }
    }
}
