//! Function bodies: parameters, results, the ways out.

use super::place::Place;
use super::{Emitter, ResultVar, Storage};
use crate::compiler::Compiler;
use crate::plan::{self, Plan};
use goanna_bytecode::module::{VarDesc, shapes};
use goanna_bytecode::{FuncId, Op};
use goanna_syntax::Pos;
use goanna_syntax::ast::{ExprId, FieldId, StmtId};
use goanna_types::Subst;
use goanna_types::object::ObjId;
use goanna_types::program::VarInit;
use goanna_types::ty::{PkgId, Signature, TypeId};
use std::rc::Rc;

/// A declared function to compile.
pub(crate) struct Body {
    pub pkg: PkgId,
    pub subst: Rc<Subst>,
    pub plan: Rc<Plan>,
    /// Receiver and parameters.
    pub fields: Vec<FieldId>,
    pub results: Vec<FieldId>,
    pub sig: Rc<Signature>,
    pub recv: Option<TypeId>,
    pub body: StmtId,
}

/// Code of body-less functions that are instructions.
pub(crate) fn intrinsic(path: &str, name: &str) -> Option<Vec<Op>> {
    match (path, name) {
        ("runtime" | "internal/rt", "goexit" | "Goexit") => Some(vec![Op::Goexit {}]),
        _ => None,
    }
}

/// Compiles a declared function.
pub(crate) fn compile_declared(c: &mut Compiler<'_>, id: FuncId, b: Body) {
    let params: Vec<TypeId> = b.recv.into_iter().chain(b.sig.params.iter().map(|p| p.ty)).collect();
    let results: Vec<TypeId> = b.sig.results.iter().map(|p| p.ty).collect();
    let mut e = Emitter::new(c, id, b.pkg, b.subst, b.plan, 0);
    e.at(e.c.program[e.pkg].ast[b.body].span.lo);
    e.function_body(&b.fields, &params, &b.results, &results, b.body);
}

/// Compiles initialisers of package variables.
pub(crate) fn compile_inits(c: &mut Compiler<'_>, id: FuncId, pkg: PkgId, inits: &[VarInit]) {
    let exprs: Vec<ExprId> = inits.iter().map(|i| i.rhs).collect();
    let plan = Rc::new(plan::plan_initialisers(c, pkg, &exprs));
    if let Some(first) = exprs.first() {
        let pos = c.program[pkg].ast[*first].span.lo;
        if let Some((file, at)) = c.sources.locate(pos) {
            let file = c.file_ix(file);
            let func = &mut c.module.funcs[id.index()];
            (func.file, func.line) = (file, at.line);
        }
    }
    let mut e = Emitter::new(c, id, pkg, Rc::new(Subst::default()), plan, 0);
    for init in inits {
        let mark = e.mark();
        e.at(e.c.program[pkg].ast[init.rhs].span.lo);
        e.package_var(&init.lhs, init.rhs);
        e.release(mark);
    }
    e.op(Op::Return {});
    e.finish();
}

impl Emitter<'_, '_> {
    /// `lhs… = rhs` of package variables.
    fn package_var(&mut self, lhs: &[ObjId], rhs: ExprId) {
        if let [obj] = *lhs {
            if self.c.program[obj].name.is_blank() {
                let t = self.obj_type(obj);
                self.expr_as(rhs, t);
                return self.drop_type(t);
            }
            let t = self.obj_type(obj);
            let off = self.c.global(obj);
            if self.composite_into(rhs, t, super::composite::Base::Global(off)) {
                return;
            }
            self.expr_as(rhs, t);
            let slot = self.spill_type(t);
            self.op(Op::GlobalAddr { off });
            self.get_type(slot, t);
            return self.store(Place::Mem { off: 0, safe: true }, t);
        }
        let types = self.multi(rhs);
        let slots = self.spill_all(&types);
        for (i, &obj) in lhs.iter().enumerate() {
            if self.c.program[obj].name.is_blank() {
                continue;
            }
            let t = self.obj_type(obj);
            let off = self.c.global(obj);
            self.op(Op::GlobalAddr { off });
            self.get_type(slots[i], types[i]);
            self.assign_convert(types[i], t);
            self.store(Place::Mem { off: 0, safe: true }, t);
        }
    }

    /// Pushes all values of an expression that has several; yields their types.
    pub(crate) fn multi(&mut self, e: ExprId) -> Vec<TypeId> {
        let t = self.ty(e);
        let inner = self.unparen(e);
        if let goanna_syntax::ast::ExprKind::Call { .. } = self.kind(inner) {
            self.expr(e);
            return self.tuple_types(t);
        }
        let first = self.comma_ok_type(inner);
        self.comma_ok(inner);
        vec![first, TypeId::BOOL]
    }

    /// Emits prologue, body and exits.
    pub(crate) fn function_body(
        &mut self,
        params: &[FieldId],
        param_types: &[TypeId],
        results: &[FieldId],
        result_types: &[TypeId],
        body: StmtId,
    ) {
        let end = self.c.program[self.pkg].ast[body].span.hi;
        self.closing = Pos(end.0.saturating_sub(1));
        self.has_defer = self.plan.has_defer(self.node);
        self.params(params, param_types);
        self.result_vars(results, result_types);
        let node = &self.plan.nodes[self.node];
        let (exits, defers) = (node.range_exits, node.range_defers);
        if exits {
            let ty = self.c.type_ix(TypeId::INT);
            self.op(Op::New { ty });
            self.control.next = Some(self.spill(shapes::P));
        }
        if defers {
            self.op(Op::FrameToken {});
            self.control.token = Some(self.spill(shapes::I));
        }
        self.frame_buffers(body);
        self.block(body);
        if !self.is_dead() {
            self.at(self.closing);
            self.exit(false);
        }
        if self.has_defer {
            let recover_at = self.new_label();
            self.place_user_label(recover_at);
            let position = self.position();
            self.at(self.closing);
            self.exit(true);
            let func = &mut self.c.module.funcs[self.func.index()];
            func.has_defer = true;
            func.recover_at = position;
        }
        self.finish();
    }

    /// Makes the slots that remember the frame's buffers.
    fn frame_buffers(&mut self, body: StmtId) {
        for _ in 0..self.buffers.frames.get(&body).copied().unwrap_or(0) {
            self.op(Op::Nil {});
            let slot = self.spill(shapes::P);
            self.buffer_slots.push(slot);
        }
    }

    fn params(&mut self, fields: &[FieldId], types: &[TypeId]) {
        let mut slot = 0;
        for (i, &t) in types.iter().enumerate() {
            let t = self.norm(t);
            let layout = self.layout(t);
            let name = fields.get(i).and_then(|&f| self.c.program[self.pkg].ast[f].name);
            if let Some(obj) = name.and_then(|n| self.object(n)) {
                if self.plan.heap.contains(&obj) && !layout.big {
                    let ty = self.c.type_ix(t);
                    self.op(Op::New { ty });
                    let cell = self.spill(shapes::P);
                    self.get(cell, shapes::P);
                    self.get(slot, layout.shape);
                    self.store(Place::Mem { off: 0, safe: true }, t);
                    self.declare_var(obj, Storage::Cell(cell));
                } else if layout.big {
                    self.declare_var(obj, Storage::Cell(slot));
                } else {
                    self.declare_var(obj, Storage::Slot(slot));
                }
            }
            slot += layout.slots();
        }
    }

    /// Records where a variable lives.
    pub(crate) fn declare_var(&mut self, obj: ObjId, storage: Storage) {
        self.vars.insert(obj, storage);
        // For debuggers; and `goanna disasm` compiles everything anyway.
        if self.c.options.defer && !self.c.options.debug {
            return;
        }
        let t = self.obj_type(obj);
        let (slot, boxed) = match storage {
            Storage::Slot(slot) => (slot, false),
            Storage::Cell(slot) => (slot, true),
        };
        let name = self.c.program[obj].name;
        let ty = self.c.type_ix(t);
        let line = self.c.sources.locate(self.c.program[obj].pos).map_or(0, |(_, at)| at.line);
        self.var_descs.push(VarDesc { name: name.as_str().into(), slot, ty, boxed, line });
    }

    fn result_vars(&mut self, fields: &[FieldId], types: &[TypeId]) {
        let shared = self.plan.nodes[self.node].range_returns;
        self.named_results = fields.iter().any(|&f| self.c.program[self.pkg].ast[f].name.is_some());
        if !self.named_results && !self.has_defer && !shared {
            for &t in types {
                let t = self.norm(t);
                self.results.push(ResultVar { storage: Storage::Slot(u32::MAX), ty: t });
            }
            return;
        }
        for (i, &t) in types.iter().enumerate() {
            let t = self.norm(t);
            let name = fields.get(i).and_then(|&f| self.c.program[self.pkg].ast[f].name);
            let obj = name.and_then(|n| self.object(n));
            let storage = if shared || obj.is_some_and(|o| self.plan.heap.contains(&o)) || self.layout(t).big
            {
                let ty = self.c.type_ix(t);
                self.op(Op::New { ty });
                Storage::Cell(self.spill(shapes::P))
            } else {
                let shape = self.layout(t).shape;
                let slot = self.alloc(shape);
                self.zero_slot(slot, t);
                Storage::Slot(slot)
            };
            if let Some(obj) = obj {
                self.declare_var(obj, storage);
            }
            self.results.push(ResultVar { storage, ty: t });
        }
    }

    /// Zeroes a variable's slots.
    pub(crate) fn zero_slot(&mut self, slot: u32, t: TypeId) {
        let n = self.layout(t).slots();
        if n == 1 {
            self.zero(t);
            let shape = self.layout(t).shape;
            self.set(slot, shape);
        } else if n > 0 {
            self.op(Op::LocalZero { slot, n });
        }
    }

    /// Stores the value on the stack to a variable.
    pub(crate) fn store_var(&mut self, storage: Storage, t: TypeId) {
        match storage {
            Storage::Slot(slot) => {
                let shape = self.layout(t).shape;
                self.set(slot, shape);
            }
            Storage::Cell(cell) => {
                let value = self.spill_type(t);
                self.get(cell, shapes::P);
                self.get_type(value, t);
                self.store(Place::Mem { off: 0, safe: true }, t);
            }
        }
    }
    fn load_var(&mut self, storage: Storage, t: TypeId) {
        match storage {
            Storage::Slot(slot) => self.get_type(slot, t),
            Storage::Cell(cell) => {
                self.get(cell, shapes::P);
                self.load(Place::Mem { off: 0, safe: true }, t);
            }
        }
    }

    /// Leaves the function with its result variables as they are (nothing, without results).
    pub(crate) fn exit(&mut self, _recovered: bool) {
        if self.has_defer {
            if !self.plan.open_coded(self.node) {
                self.at(self.closing);
            }
            self.op(Op::RunDefers {});
        }
        for r in self.results.clone() {
            if matches!(r.storage, Storage::Slot(u32::MAX)) {
                // The end of a function that cannot be reached.
                return self.op(Op::Unreachable {});
            }
            self.load_var(r.storage, r.ty);
        }
        self.op(Op::Return {});
    }

    /// `return values…`
    pub(crate) fn return_stmt(&mut self, s: StmtId, values: &[ExprId]) {
        let pos = self.c.program[self.pkg].ast[s].pos;
        let in_range_body = self.plan.home(self.node) != self.node;
        if !values.is_empty() {
            let types: Vec<TypeId> = self.results.iter().map(|r| r.ty).collect();
            if values.len() == 1 && types.len() > 1 {
                let from = self.multi(values[0]);
                if from != types {
                    let slots = self.spill_all(&from);
                    for i in 0..types.len() {
                        self.get_type(slots[i], from[i]);
                        self.assign_convert(from[i], types[i]);
                    }
                }
            } else {
                self.order(values);
                for (&v, &t) in values.iter().zip(&types) {
                    self.expr_as(v, t);
                }
            }
            // Results whose address was taken are seen through it after the return, too.
            let in_frame = self.results.iter().all(|r| matches!(r.storage, Storage::Slot(_)));
            if !self.has_defer && !in_range_body && in_frame {
                self.at(pos);
                return self.op(Op::Return {});
            }
            for r in self.results.clone().iter().rev() {
                self.store_var(r.storage, r.ty);
            }
        }
        self.at(pos);
        if in_range_body {
            return self.leave_body(super::Exit::Return);
        }
        self.exit(false);
    }
}
