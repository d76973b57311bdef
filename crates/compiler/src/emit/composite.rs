//! Composite literals.

use super::Emitter;
use super::place::Place;
use goanna_bytecode::Op;
use goanna_bytecode::module::shapes;
use goanna_syntax::ast::{ExprId, ExprKind};
use goanna_types::ty::{Type, TypeId};

/// Where a literal is built.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Base {
    /// In the object that the pointer in a slot points to.
    Object(u32),
    /// In a package variable.
    Global(u32),
    /// In slots of the frame.
    Frame(u32),
}

/// Array literals with more slots than this are built in memory.
const FRAME_SLOTS: u32 = 64;

impl Emitter<'_, '_> {
    /// Pushes the value of a composite literal.
    pub(crate) fn composite(&mut self, e: ExprId) {
        let t = self.ty(e);
        self.at(self.c.program[self.pkg].ast[e].span.lo);
        match self.under(t) {
            Type::Struct(_) | Type::Array { .. } => self.aggregate(e, t),
            Type::Slice(elem) => self.slice_literal(e, elem),
            Type::Map { key, value } => self.map_literal(e, t, key, value),
            // An elided `&T{…}` inside of a literal of pointers.
            Type::Pointer(_) => self.new_composite(e),
            _ => self.unsupported(self.pos_of(e), "this composite literal"),
        }
    }

    fn aggregate(&mut self, e: ExprId, t: TypeId) {
        let layout = self.layout(t);
        self.order_literal(e);
        if layout.big || layout.slots() > FRAME_SLOTS {
            let ty = self.c.type_ix(t);
            self.op(Op::New { ty });
            let object = self.spill(shapes::P);
            self.fill(e, t, Base::Object(object), 0);
            self.get(object, shapes::P);
            if !layout.big {
                self.load(Place::Mem { off: 0, safe: true }, t);
            }
            return;
        }
        if self.plain_struct(e, t) {
            return;
        }
        let slot = self.alloc(layout.shape);
        self.zero_slot(slot, t);
        self.fill(e, t, Base::Frame(slot), 0);
        self.get(slot, layout.shape);
    }

    /// A struct of whole slots with all fields given in order: the values are the literal.
    fn plain_struct(&mut self, e: ExprId, t: TypeId) -> bool {
        let Type::Struct(fields) = self.under(t) else { return false };
        let ExprKind::CompositeLit { elems, .. } = self.kind(e) else { return false };
        let elems = self.list(elems);
        if elems.len() != fields.len() {
            return false;
        }
        let mut values = Vec::new();
        let mut size = 0;
        for (i, &elem) in elems.iter().enumerate() {
            let layout = self.layout(fields[i].ty);
            size += layout.size;
            if layout.size != u64::from(layout.slots()) * 8 {
                return false;
            }
            match self.kind(elem) {
                ExprKind::KeyValue { value, .. } => {
                    let path = self.c.program[self.pkg].info.field_keys.get(&elem).cloned();
                    if path.as_deref() != Some(&[i as u32]) {
                        return false;
                    }
                    values.push(value);
                }
                _ => values.push(elem),
            }
        }
        // A last field without size makes the struct larger than its fields.
        if size != self.layout(t).size {
            return false;
        }
        for (i, value) in values.into_iter().enumerate() {
            let t = self.norm(fields[i].ty);
            self.expr_as(value, t);
            if fields[i].name.is_blank() {
                // Blank fields stay zero.
                self.drop_type(t);
                self.zero(t);
            }
        }
        true
    }

    /// Hoists calls where a literal's elements need it.
    fn order_literal(&mut self, e: ExprId) {
        let ExprKind::CompositeLit { elems, .. } = self.kind(e) else { return };
        let t = self.ty(e);
        let is_map = matches!(self.under(t), Type::Map { .. });
        let mut operands = Vec::new();
        for elem in self.list(elems) {
            match self.kind(elem) {
                ExprKind::KeyValue { key, value } => {
                    if is_map {
                        operands.push(key);
                    }
                    operands.push(value);
                }
                _ => operands.push(elem),
            }
        }
        self.order(&operands);
    }

    /// Pushes a pointer to a new object with the value of a literal (`&T{…}`).
    pub(crate) fn new_composite(&mut self, e: ExprId) {
        let mut t = self.ty(e);
        if let Some(elem) = self.c.pointer_elem(t) {
            t = elem;
        }
        match self.under(t) {
            Type::Struct(_) | Type::Array { .. } => {
                self.order_literal(e);
                self.at(self.c.program[self.pkg].ast[e].span.lo);
                let ty = self.c.type_ix(t);
                self.op(Op::New { ty });
                let object = self.spill(shapes::P);
                self.fill(e, t, Base::Object(object), 0);
                self.get(object, shapes::P);
            }
            Type::Slice(elem) => {
                self.slice_literal(e, elem);
                self.boxed(t);
            }
            Type::Map { key, value } => {
                self.map_literal(e, t, key, value);
                self.boxed(t);
            }
            _ => self.unsupported(self.pos_of(e), "this composite literal"),
        }
    }

    /// If `e` is a struct or array literal of type `t`, builds it in a fresh variable.
    pub(crate) fn composite_into(&mut self, e: ExprId, t: TypeId, base: Base) -> bool {
        let e = self.unparen(e);
        let from = self.ty(e);
        if from != t
            || !matches!(self.kind(e), ExprKind::CompositeLit { .. })
            || !matches!(self.under(t), Type::Struct(_) | Type::Array { .. })
        {
            return false;
        }
        self.order_literal(e);
        self.fill(e, t, base, 0);
        true
    }

    fn push_base(&mut self, base: Base) {
        match base {
            Base::Object(slot) => self.get(slot, shapes::P),
            Base::Global(off) => self.op(Op::GlobalAddr { off }),
            Base::Frame(_) => {}
        }
    }
    fn base_place(base: Base, off: u32) -> Place {
        match base {
            Base::Frame(slot) => Place::Frame { slot, off, packed: true },
            _ => Place::Mem { off, safe: true },
        }
    }

    /// Stores the elements of a struct or array literal into zeroed memory.
    fn fill(&mut self, e: ExprId, t: TypeId, base: Base, off: u32) {
        let ExprKind::CompositeLit { elems, .. } = self.kind(e) else { return };
        let elems = self.list(elems);
        match self.under(t) {
            Type::Struct(fields) => {
                for (i, elem) in elems.into_iter().enumerate() {
                    match self.kind(elem) {
                        ExprKind::KeyValue { value, .. } => {
                            let path = self.c.program[self.pkg].info.field_keys.get(&elem).cloned();
                            match path {
                                Some(path) => self.fill_path(t, &path, value, base, off),
                                None => self.unsupported(self.pos_of(elem), "this field key"),
                            }
                        }
                        _ => {
                            let offset = self.layout(t).offsets[i] as u32;
                            let ft = self.norm(fields[i].ty);
                            if fields[i].name.is_blank() {
                                self.expr_as(elem, ft);
                                self.drop_type(ft);
                            } else {
                                self.fill_value(elem, ft, base, off + offset);
                            }
                        }
                    }
                }
            }
            Type::Array { elem: et, .. } => {
                let et = self.norm(et);
                let size = self.layout(et).size as u32;
                let mut index = 0u32;
                for elem in elems {
                    let mut value = elem;
                    if let ExprKind::KeyValue { key, value: v } = self.kind(elem) {
                        if let Some(k) = self.const_value(key) {
                            index = crate::consts::to_i64(&k) as u32;
                        }
                        value = v;
                    }
                    self.fill_value(value, et, base, off + index * size);
                    index += 1;
                }
            }
            _ => {}
        }
    }

    /// `Field: value`, where the field may be promoted from embedded structs.
    fn fill_path(&mut self, t: TypeId, path: &[u32], value: ExprId, base: Base, off: u32) {
        let (mut t, mut off) = (t, off);
        let mut base = base;
        for (n, &i) in path.iter().enumerate() {
            if let Some(elem) = self.c.pointer_elem(t) {
                // Through an embedded pointer, which is made when first needed.
                let object = self.embedded_object(base, off, elem);
                (base, off, t) = (Base::Object(object), 0, elem);
            }
            let Type::Struct(fields) = self.under(t) else { return };
            off += self.layout(t).offsets[i as usize] as u32;
            t = self.norm(fields[i as usize].ty);
            if n + 1 == path.len() {
                self.fill_value(value, t, base, off);
            }
        }
    }
    fn embedded_object(&mut self, base: Base, off: u32, elem: TypeId) -> u32 {
        let pointer = self.c.program.types.pointer(elem);
        let made = self.new_label();
        let slot = self.alloc(shapes::P);
        self.push_base(base);
        self.load(Self::base_place(base, off), pointer);
        self.set(slot, shapes::P);
        self.get(slot, shapes::P);
        self.nil();
        self.op(Op::PtrNe {});
        self.op(Op::JumpIf { to: made });
        let ty = self.c.type_ix(elem);
        self.op(Op::New { ty });
        self.set(slot, shapes::P);
        self.push_base(base);
        self.get(slot, shapes::P);
        self.store(Self::base_place(base, off), pointer);
        self.place_label(made);
        slot
    }

    fn fill_value(&mut self, value: ExprId, t: TypeId, base: Base, off: u32) {
        let inner = self.unparen(value);
        let from = self.ty(inner);
        if from == t
            && matches!(self.kind(inner), ExprKind::CompositeLit { .. })
            && matches!(self.under(t), Type::Struct(_) | Type::Array { .. })
        {
            return self.fill(inner, t, base, off);
        }
        let mark = self.mark();
        self.push_base(base);
        self.expr_as(value, t);
        self.store(Self::base_place(base, off), t);
        if self.hoisted.is_empty() {
            self.release(mark);
        }
    }

    fn slice_literal(&mut self, e: ExprId, elem: TypeId) {
        let ExprKind::CompositeLit { elems, .. } = self.kind(e) else { return };
        let elems = self.list(elems);
        let elem = self.norm(elem);
        let mut values = Vec::new();
        let (mut index, mut len) = (0i64, 0i64);
        for item in elems {
            let mut value = item;
            if let ExprKind::KeyValue { key, value: v } = self.kind(item) {
                if let Some(k) = self.const_value(key) {
                    index = crate::consts::to_i64(&k);
                }
                value = v;
            }
            values.push((index, value));
            index += 1;
            len = len.max(index);
        }
        self.order_literal(e);
        let array = self.c.program.types.array(len, elem);
        let ty = self.c.type_ix(array);
        let size = self.layout(elem).size;
        self.op(Op::New { ty });
        let backing = self.spill(shapes::P);
        for (index, value) in values {
            self.fill_value(value, elem, Base::Object(backing), (index as u64 * size) as u32);
        }
        self.get(backing, shapes::P);
        self.int(len);
        self.int(len);
    }

    fn map_literal(&mut self, e: ExprId, t: TypeId, key: TypeId, value: TypeId) {
        let ExprKind::CompositeLit { elems, .. } = self.kind(e) else { return };
        let elems = self.list(elems);
        let (kt, vt) = (self.norm(key), self.norm(value));
        self.order_literal(e);
        let ty = self.c.type_ix(t);
        self.int(elems.len() as i64);
        self.op(Op::MapMake { ty });
        let map = self.spill(shapes::P);
        for elem in elems {
            let ExprKind::KeyValue { key, value } = self.kind(elem) else { continue };
            self.get(map, shapes::P);
            self.expr_as(key, kt);
            self.expr_as(value, vt);
            self.at(self.pos_of(elem));
            self.op(Op::MapSet { ty });
        }
        self.get(map, shapes::P);
    }
}
