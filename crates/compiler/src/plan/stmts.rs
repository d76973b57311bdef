//! The planner's walk over statements: declarations, assignments, branches out of range bodies, loops.
//!
//! Holds: what `plan.rs` says of a body; expressions are walked there.

use super::{NodeKind, Planner};
use goanna_syntax::ast::{BranchKind, ClauseId, DeclId, DeclKind, ExprId, List, StmtId, StmtKind};
use goanna_types::ty::Type;

impl Planner<'_, '_> {
    pub(super) fn stmts(&mut self, list: List<StmtId>) {
        for s in self.list(list) {
            self.stmt(s);
        }
    }
    fn opt_stmt(&mut self, s: Option<StmtId>) {
        if let Some(s) = s {
            self.stmt(s);
        }
    }

    pub(super) fn stmt(&mut self, s: StmtId) {
        let label = self.pending_label.take();
        let kind = self.c.program[self.pkg].ast[s].kind;
        match kind {
            StmtKind::Bad | StmtKind::Empty => {}
            StmtKind::Expr(e) => self.expr(e),
            StmtKind::Send { chan, value } => {
                self.expr(chan);
                self.expr(value);
            }
            StmtKind::IncDec { x, .. } => {
                self.expr(x);
                self.assign_to(x);
            }
            StmtKind::OpAssign { x, y, .. } => {
                self.expr(x);
                self.expr(y);
                self.assign_to(x);
            }
            StmtKind::Assign { lhs, rhs } => {
                self.exprs(lhs);
                self.exprs(rhs);
                for x in self.list(lhs) {
                    self.assign_to(x);
                }
            }
            StmtKind::Define { lhs, rhs } => {
                self.exprs(rhs);
                let rhs = self.list(rhs);
                for (i, x) in self.list(lhs).into_iter().enumerate() {
                    self.define(x);
                    if rhs.get(i).is_some_and(|&v| self.is_composite(v)) {
                        self.blank.extend(self.object(x));
                    }
                }
            }
            StmtKind::Go(call) => self.expr(call),
            StmtKind::Defer(call) => {
                self.expr(call);
                let home = self.plan.home(self.cur);
                if home == self.cur {
                    self.plan.nodes[home].defers += 1;
                    self.plan.nodes[home].loop_defers |= self.plan.nodes[home].loops > 0;
                } else {
                    self.plan.nodes[home].range_defers = true;
                }
            }
            StmtKind::Return(values) => {
                self.exprs(values);
                let home = self.plan.home(self.cur);
                self.plan.nodes[home].returns += 1;
                if home != self.cur {
                    self.plan.nodes[home].range_returns = true;
                    self.plan.nodes[home].range_exits = true;
                }
            }
            StmtKind::Branch { kind, label } => self.branch(kind, label),
            StmtKind::Block(list) => self.stmts(list),
            StmtKind::If { init, cond, then, els } => {
                self.opt_stmt(init);
                self.expr(cond);
                self.stmt(then);
                self.opt_stmt(els);
            }
            StmtKind::Switch { init, tag, clauses } => {
                self.opt_stmt(init);
                self.opt(tag);
                self.targets.push((label, self.cur, false));
                self.clauses(clauses, true);
                self.targets.pop();
            }
            StmtKind::TypeSwitch { init, x, clauses, .. } => {
                self.opt_stmt(init);
                self.expr(x);
                self.targets.push((label, self.cur, false));
                self.clauses(clauses, false);
                self.targets.pop();
            }
            StmtKind::Select { clauses } => {
                self.targets.push((label, self.cur, false));
                self.clauses(clauses, false);
                self.targets.pop();
            }
            StmtKind::For { init, cond, post, body } => {
                self.opt_stmt(init);
                self.opt(cond);
                self.plan.nodes[self.cur].loops += 1;
                self.targets.push((label, self.cur, true));
                self.stmt(body);
                self.targets.pop();
                self.plan.nodes[self.cur].loops -= 1;
                self.opt_stmt(post);
            }
            StmtKind::Range { key, value, define, x, body } => {
                self.range(s, label, key, value, define, x, body)
            }
            StmtKind::Labeled { label, stmt } => {
                if let Some(name) = self.c.program[self.pkg].ast.name(label) {
                    let home = self.plan.home(self.cur);
                    let number = self.plan.labels.len() as i64;
                    self.plan.labels.insert((home, name), (self.cur, number));
                    self.pending_label = Some(name);
                }
                self.stmt(stmt);
                self.pending_label = None;
            }
            StmtKind::Decl(decls) => {
                for d in self.list(decls) {
                    self.decl(d);
                }
            }
        }
    }

    fn define(&mut self, x: ExprId) {
        let Some(obj) = self.object(x) else { return };
        if self.c.is_declaration(self.pkg, x, obj) {
            self.declare(obj);
        } else {
            self.use_var(obj);
            self.assigned.insert(obj);
        }
    }

    fn decl(&mut self, d: DeclId) {
        if let DeclKind::Var { names, values, .. } = self.c.program[self.pkg].ast[d].kind {
            self.exprs(values);
            let values = self.list(values);
            for (i, n) in self.list(names).into_iter().enumerate() {
                self.declare_name(n);
                if values.is_empty() || values.get(i).is_some_and(|&v| self.is_composite(v)) {
                    self.blank.extend(self.object(n));
                }
            }
        }
    }

    fn branch(&mut self, kind: BranchKind, label: Option<ExprId>) {
        let label = label.and_then(|l| self.c.program[self.pkg].ast.name(l));
        let node = match kind {
            BranchKind::Goto => {
                self.plan.nodes[self.cur].loops += 1; // may jump backwards: later defers count as in a loop
                None
            }
            BranchKind::Fallthrough => return,
            _ => self
                .targets
                .iter()
                .rev()
                .find(|(name, _, is_loop)| match label {
                    Some(l) => *name == Some(l),
                    None => kind == BranchKind::Break || *is_loop,
                })
                .map(|t| t.1),
        };
        // Range bodies push their loop with the node of the body: leaving that one is no exit beyond its own loop.
        let home = self.plan.home(self.cur);
        if home != self.cur && (kind == BranchKind::Goto || node != Some(self.cur)) {
            self.plan.nodes[home].range_exits = true;
        }
    }

    fn clauses(&mut self, clauses: List<ClauseId>, exprs: bool) {
        for c in self.list(clauses) {
            let clause = self.c.program[self.pkg].ast[c];
            if exprs {
                self.exprs(clause.exprs);
            }
            if let Some(comm) = clause.comm {
                self.stmt(comm);
            }
            if let Some(&obj) = self.c.program[self.pkg].info.implicits.get(&c) {
                self.declare(obj);
            }
            self.stmts(clause.body);
        }
    }

    #[allow(clippy::too_many_arguments, reason = "the parts of the statement")]
    fn range(
        &mut self,
        s: StmtId,
        label: Option<goanna_syntax::Symbol>,
        key: Option<ExprId>,
        value: Option<ExprId>,
        define: bool,
        x: ExprId,
        body: StmtId,
    ) {
        self.expr(x);
        let t = self.ty(x);
        let vars: Vec<ExprId> = key.into_iter().chain(value).collect();
        if !matches!(self.c.under(t), Type::Signature(_)) {
            for &v in &vars {
                if define {
                    self.define(v);
                    let pos = self.c.program[self.pkg].ast[s].pos;
                    if self.c.loops_share_variables(self.pkg, pos)
                        && let Some(obj) = self.object(v)
                    {
                        self.assigned.insert(obj);
                    }
                } else {
                    self.expr(v);
                    self.assign_to(v);
                }
            }
            self.plan.nodes[self.cur].loops += 1;
            self.targets.push((label, self.cur, true));
            self.stmt(body);
            self.targets.pop();
            self.plan.nodes[self.cur].loops -= 1;
            return;
        }
        let node = self.new_node(NodeKind::RangeBody(s));
        self.plan.ranges.insert(s, node);
        let saved = std::mem::replace(&mut self.cur, node);
        for &v in &vars {
            if define {
                self.define(v);
            } else {
                self.expr(v);
                self.assign_to(v);
            }
        }
        self.targets.push((label, node, true));
        self.stmt(body);
        self.targets.pop();
        self.cur = saved;
    }
}
