//! Terminating statements: whether a function with results can fall off its end.
//!
//! Holds: purely syntactic, save that the calls of the predeclared `panic` are told by the caller.

use goanna_syntax::Symbol;
use goanna_syntax::ast::{Ast, BranchKind, ClauseId, ExprId, StmtId, StmtKind};
use rustc_hash::FxHashSet;

/// What the analysis looks at.
pub struct Terminating<'a> {
    /// The tree.
    pub ast: &'a Ast,
    /// Calls of the predeclared `panic`.
    pub panics: &'a FxHashSet<ExprId>,
}

impl Terminating<'_> {
    /// Whether `stmt` is a terminating statement (spec, "Terminating statements").
    #[must_use]
    pub fn stmt(&self, stmt: StmtId) -> bool {
        self.labeled(stmt, None)
    }

    fn labeled(&self, stmt: StmtId, label: Option<Symbol>) -> bool {
        match self.ast[stmt].kind {
            StmtKind::Return(_) => true,
            StmtKind::Branch { kind, .. } => matches!(kind, BranchKind::Goto | BranchKind::Fallthrough),
            StmtKind::Expr(e) => self.panics.contains(&self.ast.unparen(e)),
            StmtKind::Block(list) => self.list(self.ast.list(list)),
            StmtKind::If { then, els: Some(els), .. } => self.stmt(then) && self.stmt(els),
            StmtKind::Switch { clauses, .. } | StmtKind::TypeSwitch { clauses, .. } => {
                let clauses = self.ast.list(clauses);
                clauses.iter().any(|&c| self.ast[c].is_default)
                    && clauses.iter().all(|&c| self.clause(c, label))
            }
            StmtKind::Select { clauses } => self.ast.list(clauses).iter().all(|&c| self.clause(c, label)),
            StmtKind::For { cond: None, body, .. } => !self.has_break(body, label, true),
            StmtKind::Labeled { label, stmt } => self.labeled(stmt, self.ast.name(label)),
            _ => false,
        }
    }

    fn list(&self, stmts: &[StmtId]) -> bool {
        let last = stmts.iter().rev().find(|&&s| !matches!(self.ast[s].kind, StmtKind::Empty));
        last.is_some_and(|&s| self.stmt(s))
    }

    fn clause(&self, clause: ClauseId, label: Option<Symbol>) -> bool {
        let body = self.ast.list(self.ast[clause].body);
        self.list(body) && !body.iter().any(|&s| self.has_break(s, label, true))
    }

    /// Whether `stmt` has a `break` that leaves the statement labelled `label`, or, if `implicit`, an unlabelled one.
    fn has_break(&self, stmt: StmtId, label: Option<Symbol>, implicit: bool) -> bool {
        let clauses_break = |clauses, implicit| {
            let mut bodies =
                self.ast.list(clauses).iter().map(|&c: &ClauseId| self.ast.list(self.ast[c].body));
            bodies.any(|body| body.iter().any(|&s| self.has_break(s, label, implicit)))
        };
        match self.ast[stmt].kind {
            StmtKind::Branch { kind: BranchKind::Break, label: None } => implicit,
            StmtKind::Branch { kind: BranchKind::Break, label: Some(name) } => {
                label.is_some() && self.ast.name(name) == label
            }
            StmtKind::Block(list) => self.ast.list(list).iter().any(|&s| self.has_break(s, label, implicit)),
            StmtKind::If { then, els, .. } => {
                self.has_break(then, label, implicit)
                    || els.is_some_and(|e| self.has_break(e, label, implicit))
            }
            StmtKind::Labeled { stmt, .. } => self.has_break(stmt, label, implicit),
            StmtKind::Switch { clauses, .. }
            | StmtKind::TypeSwitch { clauses, .. }
            | StmtKind::Select { clauses } => label.is_some() && clauses_break(clauses, false),
            StmtKind::For { body, .. } | StmtKind::Range { body, .. } => {
                label.is_some() && self.has_break(body, label, false)
            }
            _ => false,
        }
    }
}
