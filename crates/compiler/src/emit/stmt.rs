//! Statements.

use super::defer::Later;
use super::{Emitter, Exit, Storage, Target, TargetAt};
use goanna_bytecode::module::shapes;
use goanna_bytecode::{Label, Op};
use goanna_syntax::Symbol;
use goanna_syntax::ast::{BranchKind, DeclId, DeclKind, ExprId, ExprKind, StmtId, StmtKind};
use goanna_types::object::ObjId;
use goanna_types::ty::{Type, TypeId};

impl Emitter<'_, '_> {
    /// A block with a scope of its own.
    pub(crate) fn block(&mut self, s: StmtId) {
        if let StmtKind::Block(list) = self.stmt_kind(s) {
            let stmts = self.list(list);
            self.stmts(&stmts);
        } else {
            self.stmt(s);
        }
    }
    pub(crate) fn stmts(&mut self, stmts: &[StmtId]) {
        let mark = self.mark();
        for &s in stmts {
            self.stmt(s);
        }
        self.release(mark);
    }
    pub(crate) fn opt_stmt(&mut self, s: Option<StmtId>) {
        if let Some(s) = s {
            self.stmt(s);
        }
    }

    /// One statement. Variables it declares stay allocated until the enclosing block ends.
    pub(crate) fn stmt(&mut self, s: StmtId) {
        let label = self.pending_label.take();
        let kind = self.stmt_kind(s);
        let mark = self.mark();
        let mut keeps = false;
        self.at(self.c.program[self.pkg].ast[s].span.lo);
        self.settle(s);
        match kind {
            StmtKind::Bad | StmtKind::Empty => {}
            StmtKind::Expr(e) => self.discard(e),
            StmtKind::Send { chan, value } => self.send(s, chan, value),
            StmtKind::IncDec { x, inc } => self.inc_dec(s, x, inc),
            StmtKind::OpAssign { op, x, y } => self.op_assign(s, op, x, y),
            StmtKind::Assign { lhs, rhs } => {
                let (lhs, rhs) = (self.list(lhs), self.list(rhs));
                self.assign(s, &lhs, &rhs);
            }
            StmtKind::Define { lhs, rhs } => {
                let (lhs, rhs) = (self.list(lhs), self.list(rhs));
                self.define(s, &lhs, &rhs);
                keeps = true;
            }
            StmtKind::Go(call) => self.later(s, call, Later::Go),
            StmtKind::Defer(call) => self.later(s, call, Later::Defer),
            StmtKind::Return(values) => {
                let values = self.list(values);
                self.return_stmt(s, &values);
            }
            StmtKind::Branch { kind, label } => self.branch_stmt(kind, label),
            StmtKind::Block(_) => self.block(s),
            StmtKind::If { .. } => self.if_stmt(s),
            StmtKind::Switch { init, tag, clauses } => self.switch(s, label, init, tag, clauses),
            StmtKind::TypeSwitch { init, bind, x, clauses } => {
                self.type_switch(label, init, bind, x, clauses)
            }
            StmtKind::Select { clauses } => self.select(s, label, clauses),
            StmtKind::For { init, cond, post, body } => self.for_stmt(label, init, cond, post, body),
            StmtKind::Range { .. } => self.range(s, label),
            StmtKind::Labeled { label, stmt } => {
                if let Some(name) = self.name_of(label) {
                    let at = self.user_label(name);
                    self.place_user_label(at);
                    self.pending_label = Some(name);
                }
                self.stmt(stmt);
                keeps = true;
            }
            StmtKind::Decl(decls) => {
                for d in self.list(decls) {
                    self.decl(d);
                }
                keeps = true;
            }
        }
        if !keeps {
            self.release(mark);
        }
    }

    /// An expression statement.
    fn discard(&mut self, e: ExprId) {
        if self.show(e) {
            return;
        }
        let e = self.unparen(e);
        self.expr(e);
        if let ExprKind::Call { .. } = self.kind(e) {
            let t = self.ty(e);
            for t in self.tuple_types(t).into_iter().rev() {
                if t != TypeId::INVALID && !self.yields_nothing(e) {
                    self.drop_type(t);
                }
            }
        } else {
            let t = self.ty(e);
            self.drop_type(t);
        }
    }

    /// Whether a call has no result.
    fn yields_nothing(&mut self, e: ExprId) -> bool {
        self.mode(e) == goanna_types::Mode::NoValue
    }

    fn send(&mut self, s: StmtId, chan: ExprId, value: ExprId) {
        let t = self.ty(chan);
        let Type::Chan { elem, .. } = self.under(t) else { return };
        let elem = self.norm(elem);
        self.order(&[chan, value]);
        self.expr(chan);
        self.expr_as(value, elem);
        let ty = self.c.type_ix(t);
        self.at(self.c.program[self.pkg].ast[s].pos);
        self.op(Op::ChanSend { ty });
    }

    fn if_stmt(&mut self, s: StmtId) {
        let end = self.new_label();
        let mut next = Some(s);
        let outer = self.mark();
        // A chain of else-ifs without recursion.
        while let Some(s) = next.take() {
            let StmtKind::If { init, cond, then, els } = self.stmt_kind(s) else {
                self.block(s);
                break;
            };
            self.opt_stmt(init);
            let no = self.new_label();
            let mark = self.mark();
            self.at(self.c.program[self.pkg].ast[cond].span.lo);
            self.branch(cond, false, no);
            self.release(mark);
            self.block(then);
            if els.is_some() {
                self.jump(end);
            }
            self.place_label(no);
            next = els;
        }
        self.place_label(end);
        self.release(outer);
    }

    // --- declarations ---

    fn decl(&mut self, d: DeclId) {
        let DeclKind::Var { names, ty: _, values } = self.c.program[self.pkg].ast[d].kind else { return };
        let (names, values) = (self.list(names), self.list(values));
        if values.is_empty() {
            for n in names {
                self.at(self.c.program[self.pkg].ast[n].span.lo);
                self.declare_zero(n);
            }
            return;
        }
        self.declare_values(&names, &values);
    }

    /// `var x T`
    fn declare_zero(&mut self, name: ExprId) {
        let Some(obj) = self.object(name).filter(|&o| !self.c.program[o].name.is_blank()) else { return };
        let t = self.obj_type(obj);
        self.new_var_zero(obj, t);
    }

    pub(crate) fn new_var_zero(&mut self, obj: ObjId, t: TypeId) {
        if self.c.is_package_var(obj) {
            return self.new_session_var(obj, t, false);
        }
        self.check_size(obj, t);
        if self.plan.heap.contains(&obj) || self.layout(t).big {
            let ty = self.c.type_ix(t);
            self.op(Op::New { ty });
            let cell = self.spill(shapes::P);
            return self.declare_var(obj, Storage::Cell(cell));
        }
        let shape = self.layout(t).shape;
        let slot = self.alloc(shape);
        self.zero_slot(slot, t);
        self.declare_var(obj, Storage::Slot(slot));
    }

    /// Refuses a variable of a type that no machine could hold.
    fn check_size(&mut self, obj: ObjId, t: TypeId) {
        if self.layout(t).size > 1 << 50 {
            let name = self.c.program.type_string(t, goanna_types::Qualifier::Runtime);
            let pos = self.c.program[obj].pos;
            self.c.error(pos, format!("type {name} larger than address space"));
        }
    }

    /// Makes a variable that holds the value on the stack.
    pub(crate) fn new_var(&mut self, obj: ObjId, t: TypeId) {
        if self.c.is_package_var(obj) {
            return self.new_session_var(obj, t, true);
        }
        let layout = self.layout(t);
        if layout.big {
            // The value is a private copy already.
            let cell = self.spill(shapes::P);
            return self.declare_var(obj, Storage::Cell(cell));
        }
        if self.plan.heap.contains(&obj) {
            self.boxed(t);
            let cell = self.spill(shapes::P);
            return self.declare_var(obj, Storage::Cell(cell));
        }
        let slot = self.spill(layout.shape);
        self.declare_var(obj, Storage::Slot(slot));
    }

    // --- branches ---

    /// The label of a name, made when first mentioned.
    pub(crate) fn user_label(&mut self, name: Symbol) -> Label {
        if let Some(&label) = self.user_labels.get(&name) {
            return label;
        }
        let label = self.new_label();
        self.user_labels.insert(name, label);
        label
    }

    pub(crate) fn push_target(&mut self, label: Option<Symbol>, break_to: Label, continue_to: Option<Label>) {
        let id = self.target_count;
        self.target_count += 1;
        let at = TargetAt::Here { break_to, continue_to: continue_to.unwrap_or(break_to) };
        self.targets.push(Target { label, id, at, is_loop: continue_to.is_some() });
    }

    fn branch_stmt(&mut self, kind: BranchKind, label: Option<ExprId>) {
        let name = label.and_then(|l| self.name_of(l));
        match kind {
            BranchKind::Fallthrough => {} // the switch that it ends does it
            BranchKind::Goto => {
                let Some(name) = name else { return };
                if self.plan.home(self.node) != self.node && !self.label_is_inside(name) {
                    let code = self.goto_code(name);
                    return self.leave_body(Exit::Goto(name, code));
                }
                let to = self.user_label(name);
                self.jump(to);
            }
            BranchKind::Break | BranchKind::Continue => {
                let is_continue = kind == BranchKind::Continue;
                let target = self.targets.iter().rev().find(|t| match name {
                    Some(l) => t.label == Some(l),
                    None => !is_continue || t.is_loop,
                });
                let Some(target) = target.cloned() else { return };
                self.branch_to(&target, is_continue);
            }
        }
    }

    fn branch_to(&mut self, target: &Target, is_continue: bool) {
        match target.at {
            TargetAt::Here { break_to, continue_to } => {
                self.jump(if is_continue { continue_to } else { break_to })
            }
            TargetAt::Own => self.end_iteration(is_continue),
            TargetAt::Outer => self.leave_body(Exit::Branch(2 * target.id + 1 + i64::from(is_continue))),
        }
    }

    // --- for ---

    fn for_stmt(
        &mut self,
        label: Option<Symbol>,
        init: Option<StmtId>,
        cond: Option<ExprId>,
        post: Option<StmtId>,
        body: StmtId,
    ) {
        let outer = self.mark();
        self.opt_stmt(init);
        let shared = if self.c.loops_share_variables(self.pkg, self.here()) {
            Vec::new()
        } else {
            self.loop_cells(init)
        };
        let (head, test, next, end) =
            (self.new_label(), self.new_label(), self.new_label(), self.new_label());
        if cond.is_some() {
            self.jump(test);
        }
        if cond.is_some() {
            self.place_user_label(head); // the backward jump to it is still to come
        } else {
            self.place_label(head);
        }
        self.push_target(label, end, Some(next));
        self.block(body);
        self.targets.pop();
        self.place_label(next);
        // Each iteration has variables of its own.
        for &(cell, t) in &shared {
            self.get(cell, shapes::P);
            self.load(super::place::Place::Mem { off: 0, safe: true }, t);
            self.boxed(t);
            self.set(cell, shapes::P);
        }
        self.opt_stmt(post);
        match cond {
            Some(cond) => {
                self.place_label(test);
                let mark = self.mark();
                self.at(self.c.program[self.pkg].ast[cond].span.lo);
                self.branch(cond, true, head);
                self.release(mark);
            }
            None => self.jump(head),
        }
        self.place_label(end);
        self.release(outer);
    }

    /// Cells of the variables that the init statement of a loop declares.
    fn loop_cells(&mut self, init: Option<StmtId>) -> Vec<(u32, TypeId)> {
        let mut cells = Vec::new();
        let Some(init) = init else { return cells };
        let StmtKind::Define { lhs, .. } = self.stmt_kind(init) else { return cells };
        for name in self.list(lhs) {
            if let Some(obj) = self.object(name)
                && let Some(&Storage::Cell(slot)) = self.vars.get(&obj)
            {
                let t = self.obj_type(obj);
                cells.push((slot, t));
            }
        }
        cells
    }
}
