//! Assignments and definitions.

use super::place::Place;
use super::{Emitter, Storage};
use goanna_bytecode::Op;
use goanna_bytecode::module::shapes;
use goanna_syntax::ast::{BinOp, ExprId, ExprKind, StmtId};
use goanna_types::object::ObjId;
use goanna_types::ty::{BasicKind, Type, TypeId};

impl Emitter<'_, '_> {
    /// `lhs… = rhs…`
    pub(crate) fn assign(&mut self, s: StmtId, lhs: &[ExprId], rhs: &[ExprId]) {
        match (lhs, rhs) {
            ([x], [y]) => self.assign_one(*x, *y),
            (_, [y]) => self.assign_multi(lhs, *y),
            _ => self.assign_parallel(s, lhs, rhs),
        }
    }

    /// Whether storing there touches nothing but the frame.
    fn is_frame_place(&mut self, x: ExprId) -> bool {
        match self.kind(x) {
            ExprKind::Paren(x) => self.is_frame_place(x),
            ExprKind::Name(name) => {
                name.is_blank()
                    || self.object(x).is_some_and(|o| matches!(self.vars.get(&o), Some(Storage::Slot(_))))
            }
            ExprKind::Selector { x: base, .. } => {
                self.effects(x) == 0 && {
                    let t = self.ty(base);
                    self.c.pointer_elem(t).is_none() && self.is_frame_place(base)
                }
            }
            _ => false,
        }
    }

    fn assign_one(&mut self, x: ExprId, y: ExprId) {
        if self.is_blank(x) {
            let t = self.ty(y);
            let t = if self.is_nil(y) { TypeId::UNSAFE_POINTER } else { t };
            self.expr_as(y, t);
            return self.drop_type(t);
        }
        if self.is_frame_place(x) {
            let (place, t) = self.place(x);
            self.expr_as(y, t);
            return self.store(place, t);
        }
        let (place, value) = (self.effects(x), self.effects(y));
        let ordered = place & super::order::ORDERED != 0 && value & super::order::CALL != 0;
        if place & super::order::CALL != 0 || ordered {
            self.hoist(x);
        }
        let t = self.place_type(x);
        // The value comes first unless nothing about it can fail or have an effect.
        if self.effects(y) != 0 || !self.is_simple(y) {
            self.expr_as(y, t);
            let value = self.spill_type(t);
            let (place, _) = self.place(x);
            self.at(self.pos_of(x));
            self.get_type(value, t);
            return self.store(place, t);
        }
        let (place, _) = self.place(x);
        self.expr_as(y, t);
        self.at(self.pos_of(x));
        self.store(place, t);
    }

    /// Constants and local variables: pushing them above the operands of a place is harmless.
    fn is_simple(&self, y: ExprId) -> bool {
        if self.const_value(y).is_some() {
            return true;
        }
        match self.kind(y) {
            ExprKind::Paren(x) => self.is_simple(x),
            ExprKind::Name(_) => true,
            ExprKind::Binary { x, y, .. } => self.is_simple(x) && self.is_simple(y),
            _ => false,
        }
    }

    /// The type of a place, without evaluating it.
    pub(crate) fn place_type(&mut self, x: ExprId) -> TypeId {
        let inner = self.unparen(x);
        if let ExprKind::Index { x, .. } = self.kind(inner) {
            let t = self.ty(x);
            if let Type::Map { value, .. } = self.under(t) {
                return self.norm(value);
            }
        }
        if let ExprKind::Name(_) = self.kind(inner)
            && let Some(obj) = self.object(inner)
        {
            return self.obj_type(obj);
        }
        self.ty(x)
    }

    /// Pops a value of type `from` (in slot `value`) into the place `x`.
    pub(crate) fn store_slot(&mut self, x: ExprId, value: u32, from: TypeId) {
        if self.is_blank(x) {
            return;
        }
        let t = self.place_type(x);
        let (place, _) = self.place(x);
        self.get_type(value, from);
        self.assign_convert(from, t);
        self.at(self.pos_of(x));
        self.store(place, t);
    }

    /// `a, b = f()`, `v, ok = m[k]`
    fn assign_multi(&mut self, lhs: &[ExprId], y: ExprId) {
        for &x in lhs {
            if !self.is_blank(x) && self.effects(x) & super::order::CALL != 0 {
                self.hoist(x);
            }
        }
        let mut types = self.multi(y);
        self.bool_type(lhs, &mut types);
        let slots = self.spill_all(&types);
        self.store_parallel(lhs, &slots, &types);
    }

    /// Stores values that lie in slots: the operands of all places come first, then the stores from left to right.
    pub(crate) fn store_parallel(&mut self, lhs: &[ExprId], slots: &[u32], types: &[TypeId]) {
        let plain = lhs.iter().all(|&x| self.is_blank(x) || matches!(self.kind(x), ExprKind::Name(_)));
        if plain || lhs.len() < 2 {
            for (i, &x) in lhs.iter().enumerate() {
                self.store_slot(x, slots[i], types[i]);
            }
            return;
        }
        let saved: Vec<Saved> = lhs.iter().map(|&x| self.save_place(x)).collect();
        for (i, &x) in lhs.iter().enumerate() {
            if self.is_blank(x) {
                continue;
            }
            let t = self.place_type(x);
            self.get_type(slots[i], types[i]);
            self.assign_convert(types[i], t);
            let value = self.spill_type(t);
            self.restore_store(x, &saved[i], value, t);
        }
    }

    /// The second value of a comma-ok form takes the type of a defined bool variable.
    fn bool_type(&mut self, lhs: &[ExprId], types: &mut [TypeId]) {
        if types.len() == 2 && types[1] == TypeId::BOOL && !self.is_blank(lhs[1]) {
            let t = self.place_type(lhs[1]);
            if matches!(self.under(t), Type::Basic(BasicKind::Bool)) {
                types[1] = t;
            }
        }
    }

    /// `a, b = x, y`: operands of places, then all values, then the stores from left to right.
    fn assign_parallel(&mut self, _s: StmtId, lhs: &[ExprId], rhs: &[ExprId]) {
        let places: Vec<ExprId> = lhs.iter().copied().filter(|&x| !self.is_blank(x)).collect();
        let mut operands = places;
        operands.extend_from_slice(rhs);
        if operands.iter().any(|&e| self.effects(e) & super::order::CALL != 0) {
            self.order(&operands);
        }
        let mut types = Vec::new();
        for (&x, &y) in lhs.iter().zip(rhs) {
            let t = if self.is_blank(x) {
                if self.is_nil(y) { TypeId::UNSAFE_POINTER } else { self.ty(y) }
            } else {
                self.place_type(x)
            };
            types.push(t);
        }
        let simple = lhs.iter().all(|&x| {
            self.is_blank(x) || matches!(self.kind(x), ExprKind::Name(_)) && self.is_frame_place(x)
        });
        let distinct = {
            let objs: Vec<Option<ObjId>> = lhs.iter().map(|&x| self.object(x)).collect();
            (1..objs.len()).all(|i| self.is_blank(lhs[i]) || !objs[..i].contains(&objs[i]))
        };
        if simple && distinct {
            for (&y, &t) in rhs.iter().zip(&types) {
                self.expr_as(y, t);
            }
            for (&x, &t) in lhs.iter().zip(&types).rev() {
                if self.is_blank(x) {
                    self.drop_type(t);
                } else {
                    let (place, _) = self.place(x);
                    self.store(place, t);
                }
            }
            return;
        }
        let saved: Vec<Saved> = lhs.iter().map(|&x| self.save_place(x)).collect();
        for (&y, &t) in rhs.iter().zip(&types) {
            self.expr_as(y, t);
        }
        let values = self.spill_all(&types);
        for (i, &x) in lhs.iter().enumerate() {
            self.restore_store(x, &saved[i], values[i], types[i]);
        }
    }

    /// Evaluates the operands of a place into temporaries, without the checks that belong to the store.
    fn save_place(&mut self, x: ExprId) -> Saved {
        let inner = self.unparen(x);
        if self.is_blank(inner) {
            return Saved::Blank;
        }
        match self.kind(inner) {
            ExprKind::Index { x: base, indices } => {
                let index = self.list(indices)[0];
                let t = self.ty(base);
                if let Type::Slice(_) = self.under(t) {
                    self.expr(base);
                    self.index_value(index);
                    let index = self.spill(shapes::I);
                    let slice = self.spill(shapes::SLICE);
                    return Saved::Slice { slice, index, ty: t };
                }
            }
            ExprKind::Star(p) => {
                self.expr(p);
                let slot = self.spill(shapes::P);
                return Saved::Pointer { slot, off: 0 };
            }
            ExprKind::Selector { x: base, .. } => {
                if let Some(sel) = self.selection(inner)
                    && sel.path.len() == 1
                {
                    let t = self.ty(base);
                    if let Some(elem) = self.c.pointer_elem(t) {
                        self.expr(base);
                        let slot = self.spill(shapes::P);
                        let off = self.layout(elem).offsets[sel.path[0] as usize] as u32;
                        return Saved::Pointer { slot, off };
                    }
                }
            }
            _ => {}
        }
        let (place, _) = self.place(inner);
        let shape = self.operand_shape(place);
        let slot = self.spill(shape);
        Saved::Place { place, slot }
    }

    fn restore_store(&mut self, x: ExprId, saved: &Saved, value: u32, t: TypeId) {
        let place = match *saved {
            Saved::Blank => return,
            Saved::Slice { slice, index, ty } => {
                self.get(slice, shapes::SLICE);
                self.get(index, shapes::I);
                self.at(self.pos_of(x));
                let Type::Slice(elem) = self.under(ty) else { return };
                let size = self.layout(elem).size as u32;
                self.op(Op::SliceIndex { size });
                Place::Mem { off: 0, safe: true }
            }
            Saved::Pointer { slot, off } => {
                self.get(slot, shapes::P);
                Place::Mem { off, safe: false }
            }
            Saved::Place { place, slot } => {
                let shape = self.operand_shape(place);
                self.get(slot, shape);
                place
            }
        };
        self.get_type(value, t);
        self.at(self.pos_of(x));
        self.store(place, t);
    }

    /// `x op= y`
    pub(crate) fn op_assign(&mut self, s: StmtId, op: BinOp, x: ExprId, y: ExprId) {
        let t = self.place_type(x);
        let pos = self.c.program[self.pkg].ast[s].pos;
        self.order(&[x, y]);
        if self.effects(y) & super::order::CALL != 0 && !self.is_frame_place(x) {
            self.hoist(y);
        }
        let (place, _) = self.place(x);
        self.dup_operands(place);
        self.at(self.pos_of(x));
        // gc writes `m[k] /= y` as `m[k] = m[k] / y`.
        if matches!(op, BinOp::Div | BinOp::Rem) {
            self.load(place, t);
        } else {
            self.load_to_update(place, t);
        }
        if op.is_shift() {
            self.shift_count(y, pos);
            self.at(pos);
            self.shift(op, t);
        } else {
            self.expr_as(y, t);
            self.at(pos);
            self.arith(op, t);
        }
        self.store(place, t);
    }

    /// `x++`, `x--`
    pub(crate) fn inc_dec(&mut self, s: StmtId, x: ExprId, inc: bool) {
        let t = self.place_type(x);
        let (place, _) = self.place(x);
        self.dup_operands(place);
        self.at(self.pos_of(x));
        self.load_to_update(place, t);
        let one = goanna_types::ConstValue::Int(1.into());
        self.constant(&one, t);
        self.at(self.c.program[self.pkg].ast[s].pos);
        self.arith(if inc { BinOp::Add } else { BinOp::Sub }, t);
        self.store(place, t);
    }

    // --- definitions ---

    /// `lhs… := rhs…`
    pub(crate) fn define(&mut self, s: StmtId, lhs: &[ExprId], rhs: &[ExprId]) {
        let fresh =
            |this: &Self, x: ExprId| this.object(x).is_some_and(|o| this.c.is_declaration(this.pkg, x, o));
        if lhs.iter().all(|&x| self.is_blank(x) || fresh(self, x)) {
            return self.declare_values(lhs, rhs);
        }
        // Some are assigned: all values first.
        let types = if rhs.len() == 1 && lhs.len() > 1 {
            let mut types = self.multi(rhs[0]);
            let old: Vec<ExprId> = lhs.to_vec();
            self.bool_type(&old, &mut types);
            types
        } else {
            self.order(rhs);
            let mut types = Vec::new();
            for (&x, &y) in lhs.iter().zip(rhs) {
                let t = if self.is_blank(x) { self.ty(y) } else { self.place_type(x) };
                self.expr_as(y, t);
                types.push(t);
            }
            types
        };
        let _ = s;
        let slots = self.spill_all(&types);
        for (i, &x) in lhs.iter().enumerate() {
            if self.is_blank(x) {
                continue;
            }
            if fresh(self, x) {
                self.define_from(x, slots[i], types[i]);
            } else {
                self.store_slot(x, slots[i], types[i]);
            }
        }
    }

    /// A new variable from a temporary.
    pub(crate) fn define_from(&mut self, name: ExprId, value: u32, from: TypeId) {
        let Some(obj) = self.object(name) else { return };
        let t = self.obj_type(obj);
        self.get_type(value, from);
        self.assign_convert(from, t);
        self.new_var(obj, t);
    }

    /// New variables with values.
    pub(crate) fn declare_values(&mut self, names: &[ExprId], values: &[ExprId]) {
        if names.len() == 1 && values.len() == 1 {
            return self.declare_value(names[0], values[0]);
        }
        if values.len() == 1 {
            let types = self.multi(values[0]);
            // The last value is on top: plain slots can be popped straight into variables.
            let slots = self.spill_all(&types);
            for (i, &n) in names.iter().enumerate() {
                if !self.is_blank(n) {
                    self.define_from(n, slots[i], types[i]);
                }
            }
            return;
        }
        self.order(values);
        let mut types = Vec::new();
        for (&n, &v) in names.iter().zip(values) {
            let t = match self.object(n) {
                Some(obj) if !self.is_blank(n) => self.obj_type(obj),
                _ => self.ty(v),
            };
            self.expr_as(v, t);
            types.push(t);
        }
        for (i, &n) in names.iter().enumerate().rev() {
            match self.object(n) {
                Some(obj) if !self.is_blank(n) => self.new_var(obj, types[i]),
                _ => self.drop_type(types[i]),
            }
        }
    }

    fn declare_value(&mut self, name: ExprId, value: ExprId) {
        let obj = self.object(name).filter(|_| !self.is_blank(name));
        let Some(obj) = obj else {
            let t = match self.object(name) {
                Some(obj) => self.obj_type(obj),
                None => self.ty(value),
            };
            self.expr_as(value, t);
            return self.drop_type(t);
        };
        let t = self.obj_type(obj);
        if self.plan.heap.contains(&obj)
            && !self.c.is_package_var(obj)
            && self.is_composite(value)
            && !self.c.is_interface(t)
        {
            self.new_composite(self.unparen(value));
            let cell = self.spill(shapes::P);
            return self.declare_var(obj, Storage::Cell(cell));
        }
        self.expr_as(value, t);
        self.new_var(obj, t);
    }

    fn is_composite(&mut self, e: ExprId) -> bool {
        let e = self.unparen(e);
        let t = self.ty(e);
        matches!(self.kind(e), ExprKind::CompositeLit { .. })
            && matches!(self.under(t), Type::Struct(_) | Type::Array { .. })
    }
}

/// Operands of a place, in temporaries.
#[derive(Clone, Copy, Debug)]
enum Saved {
    Blank,
    Slice { slice: u32, index: u32, ty: TypeId },
    Pointer { slot: u32, off: u32 },
    Place { place: Place, slot: u32 },
}
