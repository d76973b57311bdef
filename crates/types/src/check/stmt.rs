//! Statements.

use super::assign::Rhs;
use super::expr::{ExprSort, Want};
use super::{Checker, OperandMode};
use crate::errors::Code;
use crate::load::position_mark;
use crate::ty::*;
use goanna_syntax::ast::*;

impl Checker<'_> {
    /// Statements of a block, in the open scope.
    pub(crate) fn stmt_list(&mut self, list: List<StmtId>) {
        for i in 0..list.len() {
            let s = self.ast().nth(list, i);
            self.stmt(s);
        }
    }
    /// A block with a scope of its own.
    pub(crate) fn block(&mut self, s: StmtId) {
        self.open_scope();
        match self.ast()[s].kind {
            StmtKind::Block(list) => self.stmt_list(list),
            _ => self.stmt(s),
        }
        self.close_scope();
    }

    pub(crate) fn stmt(&mut self, s: StmtId) {
        let stmt = self.ast()[s];
        let mark = self.delayed.len();
        self.declaring = stmt.span.lo;
        let has_call = std::mem::replace(&mut self.env.has_call_or_recv, false);
        match stmt.kind {
            StmtKind::Bad | StmtKind::Empty | StmtKind::Branch { .. } => {}
            StmtKind::Expr(e) => self.expr_stmt(e),
            StmtKind::Send { chan, value } => self.send(chan, value),
            StmtKind::IncDec { x, inc } => self.inc_dec(x, inc),
            StmtKind::Assign { lhs, rhs } => {
                let (lhs, rhs) = (self.list(lhs), self.list(rhs));
                self.assign_vars(&lhs, &rhs);
            }
            StmtKind::OpAssign { op, x, y } => {
                let left = self.expr(x);
                let right = self.expr(y);
                let mut value = self.binary(left, right, None, x, y, op);
                self.assign_var(x, Rhs::Operand(&mut value), "assignment operation");
            }
            StmtKind::Define { lhs, rhs } => {
                let (lhs, rhs) = (self.list(lhs), self.list(rhs));
                self.short_var_decl(stmt.pos, &lhs, &rhs);
            }
            StmtKind::Go(call) => self.suspended_call("go", Code::InvalidGo, call),
            StmtKind::Defer(call) => self.suspended_call("defer", Code::InvalidDefer, call),
            StmtKind::Return(results) => self.return_stmt(s, results),
            StmtKind::Block(_) => self.block(s),
            StmtKind::If { .. } => self.if_chain(s),
            StmtKind::Switch { init, tag, clauses } => self.switch_stmt(s, init, tag, clauses),
            StmtKind::TypeSwitch { init, bind, x, clauses } => self.type_switch_stmt(init, bind, x, clauses),
            StmtKind::Select { clauses } => self.select_stmt(clauses),
            StmtKind::For { init, cond, post, body } => {
                self.open_scope();
                if let Some(init) = init {
                    self.stmt(init);
                }
                if let Some(cond) = cond {
                    self.condition(cond, "for");
                }
                if let Some(post) = post {
                    if matches!(self.ast()[post].kind, StmtKind::Define { .. }) {
                        let pos = self.ast()[post].span.lo;
                        self.soft_error(pos, Code::InvalidPostDecl, "cannot declare in post statement");
                    }
                    self.stmt(post);
                }
                self.block(body);
                self.close_scope();
            }
            StmtKind::Range { key, value, define, x, body } => {
                self.range_stmt(stmt.pos, key, value, define, x, body)
            }
            StmtKind::Labeled { stmt, .. } => self.stmt(stmt),
            StmtKind::Decl(decls) => self.decl_stmt(decls),
        }
        self.env.has_call_or_recv = has_call;
        // What a statement puts off is looked at when it ends, as in gc: it decides which errors are the first ten.
        self.process_delayed_from(mark);
    }

    fn expr_stmt(&mut self, e: ExprId) {
        if self.at_session_level() {
            return self.session_expr(e);
        }
        let (x, sort) = self.raw_expr(e, Want::default());
        let (message, code) = match x.mode {
            OperandMode::Invalid => return,
            OperandMode::Builtin(_) => ("must be called", Code::UncalledBuiltin),
            OperandMode::Type => ("is not an expression", Code::NotAnExpr),
            _ if sort == ExprSort::Statement => return,
            _ => ("is not used", Code::UnusedExpr),
        };
        let text = self.operand_string(&x);
        self.error_operand(&x, code, format!("{text} {message}"));
    }
    fn send(&mut self, chan: ExprId, value: ExprId) {
        let c = self.expr(chan);
        let elem_hint = self.common_underlying(c.ty).and_then(|u| match *self.program.types.get(u) {
            Type::Chan { elem, .. } => Some(elem),
            _ => None,
        });
        let target = self.target_of(elem_hint, None, "element");
        let mut v = self.expr_target(value, target);
        if c.is_invalid() || v.is_invalid() {
            return;
        }
        if let Some(elem) = self.channel_elem(&c, false) {
            self.assignment(&mut v, Some(elem), "send");
        }
    }
    fn inc_dec(&mut self, e: ExprId, inc: bool) {
        let mut x = self.expr(e);
        if x.is_invalid() {
            return;
        }
        if !self.all_numeric(x.ty) {
            let (text, t) = (self.expr_str(e), self.type_str(x.ty));
            let op = if inc { "++" } else { "--" };
            let message = format!("invalid operation: {text}{op} (non-numeric type {t})");
            self.error_at(e, Code::NonNumericIncDec, message);
            return;
        }
        self.assign_var(e, Rhs::Operand(&mut x), "assignment");
    }
    /// The call of a `go` or `defer` statement.
    fn suspended_call(&mut self, keyword: &str, code: Code, call: ExprId) {
        if !matches!(self.kind(call), ExprKind::Call { .. }) {
            self.error_at(call, code, format!("expression in {keyword} must be function call"));
            self.use_exprs(&[call]);
            return;
        }
        let (x, sort) = self.raw_expr(call, Want::default());
        let (what, code) = match sort {
            ExprSort::Conversion => ("requires function call, not conversion", code),
            ExprSort::Expression => ("discards result of", Code::UnusedResults),
            ExprSort::Statement => return,
        };
        if x.is_invalid() {
            return;
        }
        let text = self.operand_string(&x);
        self.error_operand(&x, code, format!("{keyword} {what} {text}"));
    }

    fn return_stmt(&mut self, s: StmtId, results: List<ExprId>) {
        let pos = self.ast()[s].span.lo;
        let results = self.list(results);
        let want = self.env.results.clone();
        let named = want.first().is_some_and(|&obj| !self.program[obj].name.as_str().is_empty());
        if results.is_empty() && !want.is_empty() && named {
            for obj in want {
                let name = self.program[obj].name;
                if name.is_blank() {
                    continue;
                }
                if let Some(other) = self.lookup_name(name)
                    && other != obj
                {
                    let mark = position_mark(self.program[other].pos);
                    let inner = self.describe_object(obj);
                    let message = format!(
                        "result parameter {name} not in scope at return\n\t{mark}: inner declaration of {inner}"
                    );
                    self.error(pos, Code::OutOfScopeResult, message);
                }
            }
            return;
        }
        if want.is_empty() {
            if let Some(&first) = results.first() {
                let before = self.errors.len();
                let values: Vec<_> = results.iter().map(|&e| self.multi_expr(e)).collect();
                if self.errors.len() == before && values.iter().all(|x| !x.is_invalid()) {
                    let have: Vec<TypeId> =
                        values.iter().flat_map(|x| self.program.types.tuple_types(x.ty)).collect();
                    let have = self.types_summary(&have, false, false);
                    let message = format!("too many return values\n\thave {have}\n\twant ()");
                    self.error_at(first, Code::WrongResultCount, message);
                }
            }
            return;
        }
        if results.is_empty() {
            let types: Vec<TypeId> =
                want.iter().map(|&o| self.program[o].ty.unwrap_or(TypeId::INVALID)).collect();
            let want = self.types_summary(&types, false, false);
            self.error(
                pos,
                Code::WrongResultCount,
                format!("not enough return values\n\thave ()\n\twant {want}"),
            );
            return;
        }
        self.init_vars(&want, &results, Some(pos));
    }
    /// An object as messages show it: `var x int`.
    fn describe_object(&self, obj: crate::object::ObjId) -> String {
        use crate::object::ObjectKind;
        let object = &self.program[obj];
        let kind = match object.kind {
            ObjectKind::Var(_) => "var",
            ObjectKind::Const { .. } => "const",
            ObjectKind::TypeName => "type",
            ObjectKind::Func(_) => "func",
            _ => "",
        };
        match object.ty {
            Some(ty) => format!("{kind} {} {}", object.name, self.type_str(ty)),
            None => format!("{kind} {}", object.name),
        }
    }

    fn condition(&mut self, cond: ExprId, what: &str) {
        let mut x = self.expr(cond);
        if x.is_invalid() {
            return;
        }
        if !self.all_boolean(x.ty) {
            self.error_at(cond, Code::InvalidCond, format!("non-boolean condition in {what} statement"));
            return;
        }
        if self.program.types.is_untyped(x.ty) {
            self.convert_untyped(&mut x, TypeId::BOOL);
        }
    }
    /// `if … else if … else …`, however long.
    fn if_chain(&mut self, s: StmtId) {
        let mut current = Some(s);
        let mut open = 0;
        while let Some(s) = current.take() {
            match self.ast()[s].kind {
                StmtKind::If { init, cond, then, els } => {
                    self.open_scope();
                    open += 1;
                    if let Some(init) = init {
                        self.stmt(init);
                    }
                    self.condition(cond, "if");
                    self.block(then);
                    current = els;
                }
                _ => self.block(s),
            }
        }
        for _ in 0..open {
            self.close_scope();
        }
    }

    fn select_stmt(&mut self, clauses: List<ClauseId>) {
        self.multiple_defaults(clauses);
        for clause in self.list(clauses) {
            let clause = self.ast()[clause];
            self.open_scope();
            if let Some(comm) = clause.comm {
                if !self.valid_comm(comm) {
                    let pos = match self.ast()[comm].kind {
                        StmtKind::Expr(e) => self.pos(e),
                        _ => self.ast()[comm].span.lo,
                    };
                    self.error(
                        pos,
                        Code::InvalidSelectCase,
                        "select case must be send or receive (possibly with assignment)",
                    );
                    self.close_scope();
                    continue; // gc does not look at its body
                }
                self.stmt(comm);
            }
            self.stmt_list(clause.body);
            self.close_scope();
        }
    }
    fn valid_comm(&self, s: StmtId) -> bool {
        let receive =
            |e: ExprId| matches!(self.kind(self.unparen(e)), ExprKind::Unary { op: UnOp::Recv, .. });
        match self.ast()[s].kind {
            StmtKind::Send { .. } => true,
            StmtKind::Expr(e) => receive(e),
            StmtKind::Assign { rhs, .. } | StmtKind::Define { rhs, .. } => {
                rhs.len() == 1 && receive(self.ast().nth(rhs, 0))
            }
            _ => false,
        }
    }
    /// Reports `default` clauses after the first.
    pub(crate) fn multiple_defaults(&mut self, clauses: List<ClauseId>) {
        let mut first = None;
        for clause in self.list(clauses) {
            let clause = self.ast()[clause];
            if !clause.is_default {
                continue;
            }
            match first {
                None => first = Some(clause.span.lo),
                Some(pos) => {
                    let mark = position_mark(pos);
                    let message = format!("multiple defaults (first at {mark})");
                    self.error(clause.span.lo, Code::DuplicateDefault, message);
                }
            }
        }
    }
}
