//! `switch` and type switches.

use super::Emitter;
use goanna_bytecode::module::shapes;
use goanna_bytecode::{Label, Op};
use goanna_syntax::Symbol;
use goanna_syntax::ast::{BinOp, BranchKind, ClauseId, ExprId, List, StmtId, StmtKind};
use goanna_types::ty::{Type, TypeId};

impl Emitter<'_, '_> {
    pub(crate) fn switch(
        &mut self,
        _s: StmtId,
        label: Option<Symbol>,
        init: Option<StmtId>,
        tag: Option<ExprId>,
        clauses: List<ClauseId>,
    ) {
        let outer = self.mark();
        self.opt_stmt(init);
        let tag = tag.map(|tag| {
            let t = self.ty(tag);
            self.at(self.c.program[self.pkg].ast[tag].span.lo);
            if self.family(t) == super::operate::Family::Str {
                self.expr_for_word(tag, 8);
            } else {
                self.expr_as(tag, t);
            }
            (self.spill_type(t), t)
        });
        let clauses = self.list(clauses);
        let labels: Vec<Label> = clauses.iter().map(|_| self.new_label()).collect();
        let end = self.new_label();
        let mut default = end;
        for (i, &c) in clauses.iter().enumerate() {
            let clause = self.c.program[self.pkg].ast[c];
            if clause.is_default {
                default = labels[i];
            }
            for e in self.list(clause.exprs) {
                let mark = self.mark();
                self.at(self.c.program[self.pkg].ast[e].span.lo);
                match tag {
                    Some((slot, t)) => {
                        self.compare_case(slot, t, e);
                        self.op(Op::JumpIf { to: labels[i] });
                    }
                    None => {
                        let t = self.ty(e);
                        if self.c.is_interface(t) {
                            self.int(1);
                            let slot = self.spill(shapes::I);
                            self.compare_case(slot, TypeId::BOOL, e);
                            self.op(Op::JumpIf { to: labels[i] });
                        } else {
                            self.branch(e, true, labels[i]);
                        }
                    }
                }
                self.release(mark);
            }
        }
        self.jump(default);
        self.push_target(label, end, None);
        for (i, &c) in clauses.iter().enumerate() {
            self.place_label(labels[i]);
            let body = self.list(self.c.program[self.pkg].ast[c].body);
            self.stmts(&body);
            let falls = body.last().is_some_and(|&s| self.is_fallthrough(s));
            let to = if falls { labels.get(i + 1).copied().unwrap_or(end) } else { end };
            self.jump(to);
        }
        self.targets.pop();
        self.place_label(end);
        self.release(outer);
    }

    fn is_fallthrough(&self, s: StmtId) -> bool {
        match self.stmt_kind(s) {
            StmtKind::Branch { kind, .. } => kind == BranchKind::Fallthrough,
            StmtKind::Labeled { stmt, .. } => self.is_fallthrough(stmt),
            _ => false,
        }
    }

    /// Pushes whether the tag equals a case.
    fn compare_case(&mut self, slot: u32, t: TypeId, e: ExprId) {
        let pos = self.here();
        if self.is_nil(e) {
            match self.under(t) {
                Type::Interface(_) => {
                    self.get(slot, shapes::I);
                    self.int(0);
                    self.op(Op::I64Eq {});
                }
                _ => {
                    self.get(slot, shapes::P);
                    self.nil();
                    self.op(Op::PtrEq {});
                }
            }
            return;
        }
        let et = self.ty(e);
        self.get_type(slot, t);
        if self.c.is_interface(et) && !self.c.is_interface(t) {
            self.make_iface(t);
            self.expr(e);
            self.at(pos);
            return self.compare(BinOp::Eq, et);
        }
        self.expr_as(e, t);
        self.at(pos);
        self.compare(BinOp::Eq, t);
    }

    pub(crate) fn type_switch(
        &mut self,
        label: Option<Symbol>,
        init: Option<StmtId>,
        bind: Option<ExprId>,
        x: ExprId,
        clauses: List<ClauseId>,
    ) {
        let outer = self.mark();
        self.opt_stmt(init);
        let from = self.ty(x);
        self.expr(x);
        let iface = self.spill(shapes::IFACE);
        let clauses = self.list(clauses);
        let labels: Vec<Label> = clauses.iter().map(|_| self.new_label()).collect();
        let end = self.new_label();
        let mut default = end;
        for (i, &c) in clauses.iter().enumerate() {
            let clause = self.c.program[self.pkg].ast[c];
            if clause.is_default {
                default = labels[i];
            }
            for e in self.list(clause.exprs) {
                self.at(self.c.program[self.pkg].ast[e].span.lo);
                self.test_type(iface, e);
                self.op(Op::JumpIf { to: labels[i] });
            }
        }
        self.jump(default);
        self.push_target(label, end, None);
        for (i, &c) in clauses.iter().enumerate() {
            self.place_label(labels[i]);
            let mark = self.mark();
            let clause = self.c.program[self.pkg].ast[c];
            if bind.is_some() {
                let types = self.list(clause.exprs);
                self.bind_clause(c, iface, from, &types);
            }
            let body = self.list(clause.body);
            self.stmts(&body);
            self.release(mark);
            self.jump(end);
        }
        self.targets.pop();
        self.place_label(end);
        self.release(outer);
    }

    /// Pushes whether the interface's dynamic type is (or implements) that of a case.
    fn test_type(&mut self, iface: u32, e: ExprId) {
        self.get(iface, shapes::I);
        if self.is_nil(e) {
            self.int(0);
            return self.op(Op::I64Eq {});
        }
        let t = self.ty(e);
        let ty = self.c.type_ix(t);
        if self.c.is_interface(t) {
            self.op(Op::IfaceImplements { ty });
        } else {
            self.op(Op::ConstType { ty });
            self.op(Op::I64Eq {});
        }
    }

    /// Declares the variable of a clause.
    fn bind_clause(&mut self, c: ClauseId, iface: u32, from: TypeId, types: &[ExprId]) {
        let Some(&obj) = self.c.program[self.pkg].info.implicits.get(&c) else { return };
        let single = match types {
            [e] if !self.is_nil(*e) => Some(self.ty(*e)),
            _ => None,
        };
        match single {
            Some(t) if !self.c.is_interface(t) => {
                self.get(iface + 1, shapes::P);
                if self.layout(t).big {
                    self.load(super::place::Place::Mem { off: 0, safe: true }, t);
                } else {
                    let ty = self.c.type_ix(t);
                    self.op(Op::IfaceUnbox { ty });
                }
                self.new_var(obj, t);
            }
            Some(t) => {
                self.get(iface, shapes::IFACE);
                self.new_var(obj, t);
            }
            None => {
                self.get(iface, shapes::IFACE);
                self.new_var(obj, from);
            }
        }
    }
}
