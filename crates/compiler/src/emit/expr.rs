//! Expressions: each pushes the slots of its value.

use super::Emitter;
use super::place::Place;
use crate::consts;
use goanna_bytecode::module::shapes;
use goanna_bytecode::{FaultId, FuncId, Label, Op, Repr, StrId};
use goanna_syntax::ast::{BinOp, ExprId, ExprKind, UnOp};
use goanna_types::object::{ObjId, ObjectKind};
use goanna_types::ty::{BasicKind, Type, TypeId};
use goanna_types::{ConstValue, SelectionKind};

/// Operands of one string concatenation.
const CONCAT_PIECE: usize = 1000;

impl Emitter<'_, '_> {
    /// Pushes the value of `e`, of its own type.
    pub(crate) fn expr(&mut self, e: ExprId) {
        if self.take_hoisted(e) {
            return;
        }
        if let Some(value) = self.const_value(e) {
            let t = self.ty(e);
            self.at(self.c.program[self.pkg].ast[e].span.lo);
            return self.constant(&value, t);
        }
        match self.kind(e) {
            ExprKind::Paren(x) => self.expr(x),
            ExprKind::Name(_) => self.name(e),
            ExprKind::FuncLit { .. } => self.func_literal(e),
            ExprKind::CompositeLit { .. } => self.composite(e),
            ExprKind::Selector { .. } => self.selector(e),
            ExprKind::Index { x, indices } => {
                if self.instantiates(x) {
                    return self.expr(x);
                }
                let index = self.list(indices)[0];
                self.index(e, x, index);
            }
            ExprKind::Slice { x, lo, hi, max, .. } => self.slice(e, x, [lo, hi, max]),
            ExprKind::TypeAssert { x, .. } => self.type_assert(e, x, false),
            ExprKind::Call { .. } => {
                self.call(e);
            }
            ExprKind::Star(_) => {
                let (place, t) = self.place(e);
                self.at(self.pos_of(e));
                self.load(place, t);
            }
            ExprKind::Unary { op, x } => self.unary(e, op, x),
            ExprKind::Binary { op, x, y } => self.binary(e, op, x, y),
            other => {
                let pos = self.pos_of(e);
                self.unsupported(pos, &format!("expression {other:?}"));
            }
        }
    }

    /// Pushes the value of `e` converted to `t`, to which it is assignable.
    pub(crate) fn expr_as(&mut self, e: ExprId, t: TypeId) {
        let from = self.ty(e);
        if self.is_nil(e) {
            return self.zero(t);
        }
        if from == t || !self.c.is_interface(t) {
            if let Some(value) = self.const_value(e)
                && !self.c.is_interface(t)
                && !self.hoisted.contains_key(&e)
            {
                self.at(self.c.program[self.pkg].ast[e].span.lo);
                return self.constant(&value, t);
            }
            return self.expr(e);
        }
        if self.c.is_interface(from) {
            return self.expr(e);
        }
        self.at(self.c.program[self.pkg].ast[e].span.lo);
        if let Some(value) = self.const_value(e)
            && self.const_iface(&value, from)
        {
            return;
        }
        self.expr(e);
        self.at(self.c.program[self.pkg].ast[e].span.lo);
        self.make_iface(from);
    }

    /// Pops a value of a concrete type and pushes it as an interface.
    pub(crate) fn make_iface(&mut self, from: TypeId) {
        let ty = self.c.iface_type(from);
        if self.layout(from).big {
            // The value's slot is a pointer to a copy of its own already: that is the box.
            let slot = self.spill(shapes::P);
            self.op(Op::ConstType { ty });
            self.get(slot, shapes::P);
            return;
        }
        self.op(Op::IfaceMake { ty });
    }

    /// Converts the value on the stack from one type to another that it is assignable to.
    pub(crate) fn assign_convert(&mut self, from: TypeId, to: TypeId) {
        if from != to && self.c.is_interface(to) && !self.c.is_interface(from) {
            self.make_iface(from);
        }
    }

    /// Whether `e` is the predeclared nil.
    pub(crate) fn is_nil(&self, e: ExprId) -> bool {
        let e = self.unparen(e);
        matches!(self.kind(e), ExprKind::Name(_))
            && self.object(e).is_some_and(|o| matches!(self.c.program[o].kind, ObjectKind::Nil))
    }

    // --- constants ---

    /// Pushes a constant as a value of type `t`.
    pub(crate) fn constant(&mut self, value: &ConstValue, t: TypeId) {
        match self.under(t) {
            Type::Basic(kind) => match kind {
                BasicKind::String | BasicKind::UntypedString => {
                    let str = self.const_string(value);
                    self.op(Op::ConstStr { str });
                }
                BasicKind::Float32 => {
                    self.op(Op::ConstF32 { bits: (consts::to_f64(value) as f32).to_bits() })
                }
                BasicKind::Float64 | BasicKind::UntypedFloat => {
                    self.op(Op::ConstF { bits: consts::to_f64(value).to_bits() })
                }
                BasicKind::Complex64 => {
                    let (re, im) = consts::to_complex(value);
                    let bits = u64::from((re as f32).to_bits()) | u64::from((im as f32).to_bits()) << 32;
                    self.int(bits as i64);
                }
                BasicKind::Complex128 | BasicKind::UntypedComplex => {
                    let (re, im) = consts::to_complex(value);
                    self.op(Op::ConstF { bits: re.to_bits() });
                    self.op(Op::ConstF { bits: im.to_bits() });
                }
                BasicKind::UnsafePointer => {
                    self.int(consts::to_i64(value));
                    self.op(Op::IntToPtr {});
                }
                _ => self.int(consts::to_i64(value)),
            },
            Type::Interface(_) => {
                let from = default_type(value);
                if !self.const_iface(value, from) {
                    self.constant(value, from);
                    self.make_iface(from);
                }
            }
            _ => self.int(consts::to_i64(value)),
        }
    }

    pub(crate) fn const_string(&mut self, value: &ConstValue) -> StrId {
        match value {
            ConstValue::String(bytes) => self.c.string(bytes),
            _ => self.c.string(b""),
        }
    }

    /// Pushes a constant's static box, if it has one.
    fn const_iface(&mut self, value: &ConstValue, t: TypeId) -> bool {
        let layout = self.layout(t);
        let Type::Basic(kind) = self.under(t) else { return false };
        let mut string = None;
        let int = consts::to_i64(value);
        let bytes: Vec<u8> = match kind {
            BasicKind::String => {
                let id = self.const_string(value);
                string = Some(id);
                let len = self.c.module.strings[id.index()].len() as u64;
                [0u64.to_le_bytes(), len.to_le_bytes()].concat()
            }
            BasicKind::Float32 => (consts::to_f64(value) as f32).to_le_bytes().to_vec(),
            BasicKind::Float64 => consts::to_f64(value).to_le_bytes().to_vec(),
            BasicKind::Complex64 => {
                let (re, im) = consts::to_complex(value);
                [(re as f32).to_le_bytes(), (im as f32).to_le_bytes()].concat()
            }
            BasicKind::Complex128 => {
                let (re, im) = consts::to_complex(value);
                [re.to_le_bytes(), im.to_le_bytes()].concat()
            }
            BasicKind::UnsafePointer => return false,
            _ => int.to_le_bytes()[..layout.size as usize].to_vec(),
        };
        let ty = self.c.iface_type(t);
        let value = self.c.static_box(ty, &bytes, string);
        self.op(Op::IfaceConst { value });
        true
    }

    // --- names and functions ---

    fn name(&mut self, e: ExprId) {
        let Some(obj) = self.object(e) else { return };
        match &self.c.program[obj].kind {
            ObjectKind::Var(_) => {
                let (place, t) = self.var_place(obj);
                self.load(place, t);
            }
            ObjectKind::Func(_) => {
                let func = self.func_object(obj, e);
                self.op(Op::FuncVal { func });
            }
            ObjectKind::Nil => {
                let t = self.ty(e);
                self.zero(t);
            }
            ObjectKind::Const { value: Some(value) } => {
                let value = value.clone();
                let t = self.ty(e);
                self.constant(&value, t);
            }
            other => {
                let pos = self.pos_of(e);
                let what = format!("a value of {other:?}");
                self.unsupported(pos, &what);
            }
        }
    }

    /// The instance of the function object that the name `e` means.
    pub(crate) fn func_object(&mut self, obj: ObjId, e: ExprId) -> FuncId {
        let targs = self.instance_args(e);
        self.c.func(obj, &targs)
    }

    /// Type arguments recorded at a name.
    pub(crate) fn instance_args(&mut self, e: ExprId) -> Vec<TypeId> {
        let targs = self.c.program[self.pkg].info.instances.get(&e).cloned();
        targs.map(|list| list.iter().map(|&t| self.norm(t)).collect()).unwrap_or_default()
    }

    fn selector(&mut self, e: ExprId) {
        let Some(sel) = self.selection(e).filter(|s| s.kind != SelectionKind::Qualified) else {
            if let ExprKind::Selector { sel, .. } = self.kind(e) {
                self.at(self.pos_of(e));
                self.name(sel);
            }
            return;
        };
        match sel.kind {
            SelectionKind::Field | SelectionKind::Qualified => {
                let (place, t) = self.place(e);
                self.at(self.pos_of(e));
                self.load(place, t);
            }
            SelectionKind::Method | SelectionKind::InterfaceMethod => self.method_value(e, &sel),
            SelectionKind::MethodExpr => {
                let func = self.method_expr(e, &sel);
                self.op(Op::FuncVal { func });
            }
        }
    }

    // --- operators ---

    fn unary(&mut self, e: ExprId, op: UnOp, x: ExprId) {
        match op {
            UnOp::Addr => self.address_of(e, x),
            UnOp::Recv => {
                self.expr(x);
                let t = self.ty(x);
                let ty = self.c.type_ix(t);
                self.at(self.pos_of(e));
                self.op(Op::ChanRecv { ty });
            }
            UnOp::Not => {
                self.expr(x);
                self.op(Op::BoolNot {});
            }
            UnOp::Plus => self.expr(x),
            UnOp::Neg | UnOp::Com => {
                let t = self.ty(e);
                self.expr(x);
                self.at(self.pos_of(e));
                self.negate(op, t);
            }
            UnOp::Tilde => {}
        }
    }

    fn address_of(&mut self, e: ExprId, x: ExprId) {
        let inner = self.unparen(x);
        if let ExprKind::CompositeLit { .. } = self.kind(inner) {
            return self.new_composite(inner);
        }
        let (place, _) = self.place(x);
        self.at(self.pos_of(e));
        self.address(place);
    }

    fn binary(&mut self, e: ExprId, op: BinOp, x: ExprId, y: ExprId) {
        match op {
            BinOp::LAnd | BinOp::LOr => self.logical(op, x, y),
            _ if op.is_comparison() => self.comparison(e, op, x, y),
            BinOp::Add if self.is_string_expr(e) => self.concat(e),
            _ if op.is_shift() => {
                let t = self.ty(e);
                self.order(&[x, y]);
                self.expr_as(x, t);
                self.shift_count(y, self.pos_of(e));
                self.at(self.pos_of(e));
                self.shift(op, t);
            }
            _ => {
                let t = self.ty(e);
                self.order(&[x, y]);
                self.expr_as(x, t);
                self.expr_as(y, t);
                self.at(self.pos_of(e));
                self.arith(op, t);
            }
        }
    }

    /// `x && y && …` or `x || y || …`, however long, through one variable.
    fn logical(&mut self, op: BinOp, x: ExprId, y: ExprId) {
        let mut operands = vec![y];
        let mut first = x;
        while let ExprKind::Binary { op: inner, x, y } = self.kind(first)
            && inner == op
            && self.const_value(first).is_none()
            && !self.hoisted.contains_key(&first)
        {
            operands.push(y);
            first = x;
        }
        let slot = self.alloc(shapes::I);
        let end = self.new_label();
        self.expr(first);
        self.set(slot, shapes::I);
        while let Some(operand) = operands.pop() {
            self.get(slot, shapes::I);
            self.op(if op == BinOp::LAnd { Op::JumpIfNot { to: end } } else { Op::JumpIf { to: end } });
            let mark = self.mark();
            self.expr(operand);
            self.set(slot, shapes::I);
            self.release(mark);
        }
        self.place_label(end);
        self.get(slot, shapes::I);
    }

    fn is_string_expr(&mut self, e: ExprId) -> bool {
        let t = self.ty(e);
        matches!(self.under(t), Type::Basic(BasicKind::String))
    }

    /// A chain of string additions, as one instruction.
    fn concat(&mut self, e: ExprId) {
        let mut parts = Vec::new();
        let mut todo = vec![e];
        while let Some(part) = todo.pop() {
            match self.kind(part) {
                ExprKind::Binary { op: BinOp::Add, x, y }
                    if self.const_value(part).is_none() && !self.hoisted.contains_key(&part) =>
                {
                    todo.push(y);
                    todo.push(x);
                }
                ExprKind::Paren(x) if self.const_value(part).is_none() => todo.push(x),
                _ => parts.push(part),
            }
        }
        self.order(&parts);
        // Very long chains in pieces, so that the operand stack stays low.
        let mut done = 0;
        for (i, &part) in parts.iter().enumerate() {
            self.expr(part);
            let pending = i + 1 - done * CONCAT_PIECE;
            if pending == CONCAT_PIECE && i + 1 < parts.len() {
                self.at(self.pos_of(e));
                self.op(Op::StrConcat { n: CONCAT_PIECE as u32 });
                done += 1;
            }
        }
        self.at(self.pos_of(e));
        self.op(Op::StrConcat { n: (parts.len() - done * CONCAT_PIECE + done) as u32 });
    }

    /// Jumps to `to` if the condition is `want`, else falls through.
    pub(crate) fn branch(&mut self, e: ExprId, want: bool, to: Label) {
        if !self.hoisted.contains_key(&e) && self.const_value(e).is_none() {
            match self.kind(e) {
                ExprKind::Paren(x) => return self.branch(x, want, to),
                ExprKind::Unary { op: UnOp::Not, x } => return self.branch(x, !want, to),
                ExprKind::Binary { op: op @ (BinOp::LAnd | BinOp::LOr), x, y } => {
                    // x && y is wanted true, or x || y wanted false: both decide.
                    if (op == BinOp::LAnd) == want {
                        let skip = self.new_label();
                        self.branch(x, !want, skip);
                        self.branch(y, want, to);
                        self.place_label(skip);
                    } else {
                        self.branch(x, want, to);
                        self.branch(y, want, to);
                    }
                    return;
                }
                _ => {}
            }
        }
        if let Some(value) = self.const_value(e) {
            if (consts::to_i64(&value) != 0) == want {
                self.jump(to);
            }
            return;
        }
        self.expr(e);
        self.op(if want { Op::JumpIf { to } } else { Op::JumpIfNot { to } });
    }

    // --- indexing ---

    /// An index operand as an int.
    pub(crate) fn index_value(&mut self, index: ExprId) {
        if let Some(value) = self.const_value(index) {
            return self.int(consts::to_i64(&value));
        }
        self.expr(index);
    }
    /// Whether a faulty index is printed as an unsigned number.
    pub(crate) fn is_unsigned_index(&mut self, index: ExprId) -> bool {
        self.const_value(index).is_none() && {
            let t = self.ty(index);
            self.family(t) == super::operate::Family::Unsigned
        }
    }
    /// An op that checks indices; `unsigned` as in [`goanna_bytecode::SrcLoc`].
    pub(crate) fn checked(&mut self, op: Op, unsigned: u8) {
        self.loc.unsigned = unsigned;
        self.op(op);
        self.loc.unsigned = 0;
    }

    fn index(&mut self, e: ExprId, x: ExprId, index: ExprId) {
        let xt = self.ty(x);
        if let Type::Basic(_) = self.under(xt) {
            self.order(&[x, index]);
            self.expr_for_word(x, 8);
            self.index_value(index);
            self.at(self.pos_of(e));
            let unsigned = u8::from(self.is_unsigned_index(index));
            return self.checked(Op::StrIndex {}, unsigned);
        }
        let (place, t) = self.place(e);
        self.at(self.pos_of(e));
        let t = match self.under(xt) {
            Type::Map { value, .. } => self.norm(value),
            _ => t,
        };
        self.load(place, t);
    }

    /// `v, ok = m[k]`
    pub(crate) fn map_lookup_ok(&mut self, e: ExprId) -> bool {
        let (Place::Map(map), _) = self.place(e) else { return false };
        let ty = self.c.type_ix(map);
        self.at(self.pos_of(e));
        self.op(Op::MapGet2 { ty });
        let t = self.comma_ok_type(e);
        self.own_big_ok(t);
        true
    }
    /// Turns the address of a big value, which may be null for zero, into a copy of the value; other values stay.
    pub(crate) fn own_big(&mut self, t: TypeId) {
        if !self.layout(t).big {
            return;
        }
        let source = self.spill(shapes::P);
        let copy = self.alloc_type(t);
        self.zero(t);
        self.set(copy, shapes::P);
        let end = self.new_label();
        self.get(source, shapes::P);
        self.op(Op::PtrToInt {});
        self.op(Op::JumpIfNot { to: end });
        self.get(source, shapes::P);
        self.load(super::place::Place::Mem { off: 0, safe: true }, t);
        self.set(copy, shapes::P);
        self.place_label(end);
        self.get(copy, shapes::P);
    }
    /// The same below a bool.
    fn own_big_ok(&mut self, t: TypeId) {
        if self.layout(t).big {
            let ok = self.spill(shapes::I);
            self.own_big(t);
            self.get(ok, shapes::I);
        }
    }

    fn slice(&mut self, e: ExprId, x: ExprId, bounds: [Option<ExprId>; 3]) {
        let [lo, hi, max] = bounds;
        let mut operands = vec![x];
        operands.extend(bounds.iter().flatten());
        self.order(&operands);
        let xt = self.ty(x);
        let under = self.under(xt);
        // A string or slice, or the address of an array.
        let array = match under {
            Type::Array { elem, len } => {
                let (place, _) = self.place(x);
                self.at(self.pos_of(e));
                self.address(place);
                Some((elem, len as u64))
            }
            Type::Pointer(array) => {
                self.expr(x);
                match self.under(array) {
                    Type::Array { elem, len } => Some((elem, len as u64)),
                    _ => None,
                }
            }
            _ => {
                let is_slice = matches!(under, Type::Slice(_));
                self.expr_for_word(x, if is_slice && bounds[1].is_some() { 16 } else { 8 });
                None
            }
        };
        match lo {
            Some(lo) => self.index_value(lo),
            None => self.int(0),
        }
        for bound in [hi, max].into_iter().flatten() {
            self.index_value(bound);
        }
        let mut unsigned = 0;
        for (bit, bound) in [lo, hi, max].into_iter().enumerate() {
            if bound.is_some_and(|b| self.is_unsigned_index(b)) {
                unsigned |= 1 << bit;
            }
        }
        self.at(self.pos_of(e));
        let count = usize::from(hi.is_some()) + usize::from(max.is_some());
        match (array, under) {
            (Some((elem, len)), _) => {
                let size = self.layout(elem).size as u32;
                let op = match count {
                    0 => Op::ArraySliceFrom { len, size },
                    1 => Op::ArraySlice { len, size },
                    _ => Op::ArraySlice3 { len, size },
                };
                self.checked(op, unsigned);
            }
            (None, Type::Slice(elem)) => {
                let size = self.layout(elem).size as u32;
                let op = match count {
                    0 => Op::SliceFrom { size },
                    1 => Op::SliceSlice { size },
                    _ => Op::SliceSlice3 { size },
                };
                self.checked(op, unsigned);
            }
            _ => self.checked(if count == 0 { Op::StrSliceFrom {} } else { Op::StrSlice {} }, unsigned),
        }
    }

    // --- assertions ---

    /// `x.(T)`; with `ok` both values are pushed.
    pub(crate) fn type_assert(&mut self, e: ExprId, x: ExprId, ok: bool) {
        let ExprKind::TypeAssert { ty: Some(ty), .. } = self.kind(e) else { return };
        let (target, from) = (self.ty(ty), self.ty(x));
        self.expr(x);
        self.at(self.pos_of(e));
        let is_interface = self.c.is_interface(target);
        let ty = self.c.type_ix(target);
        match (is_interface, ok) {
            (true, false) => self.op(Op::IfaceToIface { ty }),
            (true, true) => self.op(Op::IfaceToIface2 { ty }),
            (false, false) => {
                let iface = self.c.type_ix(from);
                self.op(Op::IfaceAssert { ty, iface });
                self.own_big(target);
            }
            (false, true) => {
                self.op(Op::IfaceAssert2 { ty });
                self.own_big_ok(target);
            }
        }
    }

    /// An expression of two values, the second a bool: map index, receive, assertion. Pushes both; false if it is none of them.
    pub(crate) fn comma_ok(&mut self, e: ExprId) -> bool {
        let e = self.unparen(e);
        match self.kind(e) {
            ExprKind::Index { .. } => self.map_lookup_ok(e),
            ExprKind::TypeAssert { x, .. } => {
                self.type_assert(e, x, true);
                true
            }
            ExprKind::Unary { op: UnOp::Recv, x } => {
                self.expr(x);
                let t = self.ty(x);
                let ty = self.c.type_ix(t);
                self.at(self.pos_of(e));
                self.op(Op::ChanRecv2 { ty });
                true
            }
            _ => false,
        }
    }

    /// The type of the first value of a comma-ok expression.
    pub(crate) fn comma_ok_type(&mut self, e: ExprId) -> TypeId {
        let e = self.unparen(e);
        match self.kind(e) {
            ExprKind::Index { x, .. } => {
                let t = self.ty(x);
                match self.under(t) {
                    Type::Map { value, .. } => self.norm(value),
                    _ => t,
                }
            }
            ExprKind::TypeAssert { ty: Some(ty), .. } => self.ty(ty),
            ExprKind::Unary { x, .. } => {
                let t = self.ty(x);
                match self.under(t) {
                    Type::Chan { elem, .. } => self.norm(elem),
                    _ => t,
                }
            }
            _ => self.ty(e),
        }
    }

    /// Faults unless the interface on the stack, which stays, has a type.
    pub(crate) fn check_iface(&mut self, slot: u32) {
        let fine = self.new_label();
        self.get(slot, shapes::I);
        self.op(Op::JumpIf { to: fine });
        self.fault(FaultId::NilDeref);
        self.place_label(fine);
    }

    /// Whether a value of type `t` is one integer slot that narrower operations must wrap.
    pub(crate) fn wrap(&mut self, t: TypeId) {
        match self.layout(t).repr {
            Repr::I8 => self.op(Op::WrapI8 {}),
            Repr::U8 => self.op(Op::WrapU8 {}),
            Repr::I16 => self.op(Op::WrapI16 {}),
            Repr::U16 => self.op(Op::WrapU16 {}),
            Repr::I32 => self.op(Op::WrapI32 {}),
            Repr::U32 => self.op(Op::WrapU32 {}),
            _ => {}
        }
    }
}

/// The type an untyped constant takes by itself.
fn default_type(value: &ConstValue) -> TypeId {
    match value {
        ConstValue::Bool(_) => TypeId::BOOL,
        ConstValue::String(_) => TypeId::STRING,
        ConstValue::Int(_) => TypeId::INT,
        ConstValue::Float(_) | ConstValue::Big(_) => TypeId::FLOAT64,
        ConstValue::Complex(..) => TypeId::COMPLEX128,
    }
}
