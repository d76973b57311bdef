//! `for … range` over integers, strings, slices, arrays, maps and channels.

use super::operate::Family;
use super::place::{Place, whole_slots};
use super::{Emitter, Storage};
use goanna_bytecode::Op;
use goanna_bytecode::module::shapes;
use goanna_syntax::Symbol;
use goanna_syntax::ast::{ExprId, StmtId, StmtKind};
use goanna_types::object::ObjId;
use goanna_types::ty::{BasicKind, Type, TypeId};

/// Arrays up to this size (bytes) are copied into the frame for the iteration.
const FRAME_COPY: u64 = 512;

/// The parts of a range statement.
#[derive(Clone, Copy, Debug)]
pub(crate) struct RangeStmt {
    pub label: Option<Symbol>,
    pub key: Option<ExprId>,
    pub value: Option<ExprId>,
    pub define: bool,
    pub x: ExprId,
    pub body: StmtId,
}

impl Emitter<'_, '_> {
    pub(crate) fn range(&mut self, s: StmtId, label: Option<Symbol>) {
        let StmtKind::Range { key, value, define, x, body } = self.stmt_kind(s) else { return };
        let key = key.filter(|&k| !self.is_blank(k));
        let value = value.filter(|&v| !self.is_blank(v));
        let mut r = RangeStmt { label, key, value, define, x, body };
        let t = self.ty(x);
        let pos = self.c.program[self.pkg].ast[s].pos;
        self.at(pos);
        if define && self.c.loops_share_variables(self.pkg, pos) {
            // One variable for all iterations.
            for name in key.into_iter().chain(value) {
                if let Some(obj) = self.object(name) {
                    let t = self.obj_type(obj);
                    self.new_var_zero(obj, t);
                }
            }
            r.define = false;
        }
        match self.under(t) {
            Type::Basic(BasicKind::String) => self.range_string(r),
            Type::Basic(_) => self.range_int(r, t),
            Type::Slice(elem) => self.range_slice(r, elem),
            Type::Array { elem, len } => self.range_array(r, t, elem, len),
            Type::Pointer(array) => self.range_pointer(r, array),
            Type::Map { key, value } => self.range_map(s, r, t, key, value),
            Type::Chan { elem, .. } => self.range_chan(s, r, t, elem),
            Type::Signature(sig) => self.range_func(s, r, &sig),
            _ => self.unsupported(self.pos_of(x), "this range statement"),
        }
    }

    /// Gives an iteration variable the value in a slot.
    pub(crate) fn bind(&mut self, r: &RangeStmt, name: Option<ExprId>, slot: u32, t: TypeId) {
        let Some(name) = name else { return };
        if r.define {
            if let Some(obj) = self.object(name).filter(|&obj| self.stays_as(obj, t)) {
                return self.declare_var(obj, Storage::Slot(slot));
            }
            self.define_from(name, slot, t);
        } else {
            self.store_slot(name, slot, t);
        }
    }

    /// Whether an iteration variable may be the loop's own slot: nobody changes it.
    fn stays_as(&mut self, obj: ObjId, t: TypeId) -> bool {
        let changes =
            self.c.is_package_var(obj) || self.plan.assigned.contains(&obj) || self.plan.heap.contains(&obj);
        !changes && self.obj_type(obj) == t && !self.layout(t).big
    }

    /// Both variables of an iteration; assigned ones as in `a, b = x, y`.
    fn bind_both(&mut self, r: &RangeStmt, (k, kt): (u32, TypeId), (v, vt): (u32, TypeId)) {
        match (r.key, r.value) {
            (Some(key), Some(value)) if !r.define => self.store_parallel(&[key, value], &[k, v], &[kt, vt]),
            _ => {
                self.bind(r, r.key, k, kt);
                self.bind(r, r.value, v, vt);
            }
        }
    }

    /// A loop that counts `index` from 0 up to `limit`, both in slots; `each` runs before the body.
    fn counted(&mut self, r: &RangeStmt, t: TypeId, index: u32, limit: u32, each: impl FnOnce(&mut Self)) {
        let (head, test, next, end) =
            (self.new_label(), self.new_label(), self.new_label(), self.new_label());
        let pos = self.here();
        self.jump(test);
        self.place_user_label(head);
        self.push_target(r.label, end, Some(next));
        let mark = self.mark();
        each(self);
        self.block(r.body);
        self.release(mark);
        self.targets.pop();
        self.place_label(next);
        self.at(pos);
        self.get(index, shapes::I);
        self.int(1);
        self.op(Op::I64Add {});
        self.wrap(t);
        self.set(index, shapes::I);
        self.place_label(test);
        self.get(index, shapes::I);
        self.get(limit, shapes::I);
        let unsigned = self.family(t) == Family::Unsigned;
        self.op(if unsigned { Op::I64LtU {} } else { Op::I64LtS {} });
        self.op(Op::JumpIf { to: head });
        self.place_label(end);
    }
    fn zero_index(&mut self) -> u32 {
        self.int(0);
        self.spill(shapes::I)
    }

    fn range_int(&mut self, r: RangeStmt, t: TypeId) {
        // An untyped constant takes the type of the variable.
        let t = match r.key {
            Some(k) => self.place_type(k),
            None => t,
        };
        self.expr_as(r.x, t);
        let limit = self.spill(shapes::I);
        let index = self.zero_index();
        self.counted(&r, t, index, limit, |this| this.bind(&r, r.key, index, t));
    }

    fn range_string(&mut self, r: RangeStmt) {
        self.expr(r.x);
        let string = self.spill(shapes::STR);
        let index = self.zero_index();
        let (rune, after) = (self.alloc(shapes::I), self.alloc(shapes::I));
        self.int(0);
        self.set(after, shapes::I);
        let (head, test, end) = (self.new_label(), self.new_label(), self.new_label());
        let pos = self.here();
        self.jump(test);
        self.place_user_label(head);
        self.get(string, shapes::STR);
        self.get(index, shapes::I);
        self.op(Op::StrDecode {});
        self.set(after, shapes::I);
        self.set(rune, shapes::I);
        let next = self.new_label();
        self.push_target(r.label, end, Some(next));
        let mark = self.mark();
        self.bind_both(&r, (index, TypeId::INT), (rune, TypeId::INT32));
        self.block(r.body);
        self.release(mark);
        self.targets.pop();
        self.place_label(next);
        self.at(pos);
        self.get(after, shapes::I);
        self.set(index, shapes::I);
        self.place_label(test);
        self.get(index, shapes::I);
        self.get(string + 1, shapes::I);
        self.op(Op::I64LtS {});
        self.op(Op::JumpIf { to: head });
        self.place_label(end);
    }

    fn range_slice(&mut self, r: RangeStmt, elem: TypeId) {
        let elem = self.norm(elem);
        let pointer_first = r.value.is_some() && self.may_call(r.body);
        self.expr_for_word(r.x, if pointer_first { 0 } else { 8 });
        let slice = self.spill(shapes::SLICE);
        let index = self.zero_index();
        self.counted(&r, TypeId::INT, index, slice + 1, |this| {
            if r.value.is_none() {
                this.bind(&r, r.key, index, TypeId::INT);
            } else {
                let size = this.layout(elem).size as u32;
                this.get(slice, shapes::SLICE);
                this.get(index, shapes::I);
                this.op(Op::SliceIndex { size });
                this.load(Place::Mem { off: 0, safe: true }, elem);
                let value = this.spill_type(elem);
                this.bind_both(&r, (index, TypeId::INT), (value, elem));
            }
        });
    }

    fn range_array(&mut self, r: RangeStmt, t: TypeId, elem: TypeId, len: i64) {
        let elem = self.norm(elem);
        let layout = self.layout(elem);
        if r.value.is_none() {
            if self.effects(r.x) & super::order::CALL != 0 {
                self.expr(r.x);
                self.drop_type(t);
            }
            self.int(len);
            let limit = self.spill(shapes::I);
            let index = self.zero_index();
            return self
                .counted(&r, TypeId::INT, index, limit, |this| this.bind(&r, r.key, index, TypeId::INT));
        }
        // The iteration is over a copy.
        self.expr(r.x);
        let whole = self.layout(t);
        let in_frame = whole_slots(&layout) && whole.size <= FRAME_COPY;
        let base = if in_frame {
            self.spill(whole.shape)
        } else {
            if !whole.big {
                self.boxed(t);
            }
            self.spill(shapes::P)
        };
        self.int(len);
        let limit = self.spill(shapes::I);
        let index = self.zero_index();
        self.counted(&r, TypeId::INT, index, limit, |this| {
            if in_frame {
                this.get(index, shapes::I);
                this.load(Place::Elem { slot: base, len: len as u32, unsigned: false }, elem);
            } else {
                this.element_of(base, index, len, elem);
            }
            let value = this.spill_type(elem);
            this.bind_both(&r, (index, TypeId::INT), (value, elem));
        });
    }

    fn element_of(&mut self, base: u32, index: u32, len: i64, elem: TypeId) {
        let size = self.layout(elem).size;
        self.get(base, shapes::P);
        self.get(index, shapes::I);
        self.op(Op::ArrayIndex { len: len as u64, size });
        self.load(Place::Mem { off: 0, safe: true }, elem);
    }

    fn range_pointer(&mut self, r: RangeStmt, array: TypeId) {
        let Type::Array { elem, len } = self.under(array) else { return };
        let elem = self.norm(elem);
        self.expr(r.x);
        let base = self.spill(shapes::P);
        self.int(len);
        let limit = self.spill(shapes::I);
        let index = self.zero_index();
        self.counted(&r, TypeId::INT, index, limit, |this| {
            if r.value.is_none() {
                this.bind(&r, r.key, index, TypeId::INT);
            } else {
                this.element_of(base, index, len, elem);
                let value = this.spill_type(elem);
                this.bind_both(&r, (index, TypeId::INT), (value, elem));
            }
        });
    }

    fn range_map(&mut self, s: StmtId, r: RangeStmt, t: TypeId, key: TypeId, value: TypeId) {
        let (kt, vt) = (self.norm(key), self.norm(value));
        let ty = self.c.type_ix(t);
        self.expr(r.x);
        self.at(self.c.program[self.pkg].ast[s].pos);
        self.op(Op::MapIter { ty });
        let it = self.spill(shapes::P);
        let (k, v) = (self.alloc_type(kt), self.alloc_type(vt));
        let (head, end) = (self.new_label(), self.new_label());
        self.place_label(head);
        self.at(self.c.program[self.pkg].ast[s].pos);
        self.get(it, shapes::P);
        self.op(Op::MapNext { ty });
        let more = self.spill(shapes::I);
        self.own_big(vt);
        self.set_type(v, vt);
        self.own_big(kt);
        self.set_type(k, kt);
        self.get(more, shapes::I);
        self.op(Op::JumpIfNot { to: end });
        self.push_target(r.label, end, Some(head));
        let mark = self.mark();
        self.bind_both(&r, (k, kt), (v, vt));
        self.block(r.body);
        self.release(mark);
        self.targets.pop();
        self.jump(head);
        self.place_label(end);
    }

    fn range_chan(&mut self, s: StmtId, r: RangeStmt, t: TypeId, elem: TypeId) {
        let elem = self.norm(elem);
        let ty = self.c.type_ix(t);
        self.expr(r.x);
        let chan = self.spill(shapes::P);
        let value = self.alloc_type(elem);
        let (head, end) = (self.new_label(), self.new_label());
        self.place_label(head);
        self.at(self.c.program[self.pkg].ast[s].pos);
        self.get(chan, shapes::P);
        self.op(Op::ChanRecv2 { ty });
        let more = self.spill(shapes::I);
        self.set_type(value, elem);
        self.get(more, shapes::I);
        self.op(Op::JumpIfNot { to: end });
        self.push_target(r.label, end, Some(head));
        let mark = self.mark();
        self.bind(&r, r.key, value, elem);
        self.block(r.body);
        self.release(mark);
        self.targets.pop();
        self.jump(head);
        self.place_label(end);
    }

    pub(crate) fn alloc_type(&mut self, t: TypeId) -> u32 {
        let shape = self.layout(t).shape;
        self.alloc(shape)
    }
    pub(crate) fn set_type(&mut self, slot: u32, t: TypeId) {
        let shape = self.layout(t).shape;
        self.set(slot, shape);
    }
}
