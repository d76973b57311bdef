//! Statements.

use super::{Builder, Count, Head, LEVEL, LINK, span};
use crate::ast::*;
use crate::lexer::Lexeme;
use crate::source::{Pos, Span};

impl Builder {
    fn stmt_at(&self, s: StmtId) -> Span {
        self.ast[s].span
    }

    pub(crate) fn block(&mut self, l: Lexeme, n: Count, r: Lexeme) -> StmtId {
        let list = self.take_stmts(n);
        let below = self.stmts_depth(list);
        self.stmt(StmtKind::Block(list), span(l.pos(), Pos(r.hi)), l.pos(), below)
    }

    pub(crate) fn labeled(&mut self, n: Lexeme, colon: Lexeme, s: Option<StmtId>) -> StmtId {
        let label = self.name(n);
        let stmt = s.unwrap_or_else(|| {
            let at = Pos(colon.hi);
            self.stmt(StmtKind::Empty, span(at, at), at, 0)
        });
        let (at, below) = (span(n.pos(), self.stmt_at(stmt).hi), self.stmt_depth(stmt));
        self.stmt(StmtKind::Labeled { label, stmt }, at, n.pos(), below)
    }

    pub(crate) fn expr_stmt(&mut self, x: ExprId) -> StmtId {
        let (at, below) = (self.at(x), self.depth(x));
        self.stmt(StmtKind::Expr(x), at, at.lo, below)
    }

    pub(crate) fn send(&mut self, chan: ExprId, o: Lexeme, value: ExprId) -> StmtId {
        let at = span(self.lo(chan), self.hi(value));
        let below = self.depth(chan).max(self.depth(value));
        self.stmt(StmtKind::Send { chan, value }, at, o.pos(), below)
    }

    pub(crate) fn inc_dec(&mut self, x: ExprId, o: Lexeme, inc: bool) -> StmtId {
        let (at, below) = (span(self.lo(x), Pos(o.hi)), self.depth(x));
        self.stmt(StmtKind::IncDec { x, inc }, at, o.pos(), below)
    }

    pub(crate) fn op_assign(&mut self, x: ExprId, op: BinOp, o: Lexeme, y: ExprId) -> StmtId {
        let below = self.depth(x).max(self.depth(y));
        self.stmt(StmtKind::OpAssign { op, x, y }, span(self.lo(x), self.hi(y)), o.pos(), below)
    }

    fn sides(&mut self, l: Count, r: Count) -> (List<ExprId>, List<ExprId>, Span, u32) {
        let rhs = self.take_exprs(r);
        let lhs = self.take_exprs(l);
        let lo = self.lo(self.ast.nth(lhs, 0));
        let hi = self.hi(self.ast.nth(rhs, rhs.len() - 1));
        (lhs, rhs, span(lo, hi), self.list_depth(lhs).max(self.list_depth(rhs)))
    }

    pub(crate) fn assign(&mut self, l: Count, o: Lexeme, r: Count) -> StmtId {
        let (lhs, rhs, at, below) = self.sides(l, r);
        self.stmt(StmtKind::Assign { lhs, rhs }, at, o.pos(), below)
    }

    pub(crate) fn define(&mut self, l: Count, o: Lexeme, r: Count) -> StmtId {
        let (lhs, rhs, at, below) = self.sides(l, r);
        for x in self.ast.list(lhs).to_vec() {
            self.check_defined_name(x);
        }
        self.stmt(StmtKind::Define { lhs, rhs }, at, o.pos(), below)
    }

    fn check_defined_name(&mut self, x: ExprId) {
        if !matches!(self.ast[x].kind, ExprKind::Name(_)) {
            let text = print_expr(&self.ast, x);
            let at = self.lo(x);
            self.doubt(at, format!("non-name {text} on left side of :="));
        }
    }

    /// The condition of a header: an expression.
    fn condition(&mut self, s: StmtId) -> ExprId {
        if let StmtKind::Expr(x) = self.ast[s].kind {
            return x;
        }
        let (at, pos) = (self.stmt_at(s), self.ast[s].pos);
        let text = print_condition(&self.ast, s);
        self.guards.retain(|g| self.ast[*g].span.lo < at.lo || self.ast[*g].span.hi > at.hi);
        self.reject(pos, format!("syntax error: cannot use {text} as value"));
        self.expr(ExprKind::Bad, at, pos, 0)
    }

    pub(crate) fn if_stmt(&mut self, k: Lexeme, head: Head, then: StmtId, els: Option<StmtId>) -> StmtId {
        let cond = match head.last {
            Some(last) => self.condition(last),
            None => {
                let at = head.semi.unwrap_or(k.pos());
                self.doubt(at, "syntax error: missing condition in if statement");
                self.expr(ExprKind::Bad, span(at, at), at, 0)
            }
        };
        let hi = self.stmt_at(els.unwrap_or(then)).hi;
        let below = self.depth(cond).max(self.maybe_stmt_depth(head.init)).max(self.stmt_depth(then));
        let depth = self.deeper((below + LEVEL).max(self.maybe_stmt_depth(els) + LINK), k.pos());
        self.stmt_depth.push(depth);
        self.ast.add_stmt(StmtKind::If { init: head.init, cond, then, els }, span(k.pos(), hi), k.pos())
    }

    pub(crate) fn switch(&mut self, k: Lexeme, head: Option<Head>, n: Count, r: Lexeme) -> StmtId {
        let clauses = self.take_clauses(n);
        let at = span(k.pos(), Pos(r.hi));
        let init = head.and_then(|h| h.init);
        let last = head.and_then(|h| h.last);
        let below =
            self.clauses_depth(clauses).max(self.maybe_stmt_depth(init)).max(self.maybe_stmt_depth(last));
        if let Some((bind, guard)) = last.and_then(|last| self.type_guard(last)) {
            self.guards.retain(|g| *g != guard);
            if let ExprKind::TypeAssert { x, .. } = self.ast[guard].kind {
                return self.stmt(StmtKind::TypeSwitch { init, bind, x, clauses }, at, k.pos(), below);
            }
        }
        let tag = last.map(|last| self.condition(last));
        self.stmt(StmtKind::Switch { init, tag, clauses }, at, k.pos(), below)
    }

    /// `x.(type)` or `name := x.(type)`.
    fn type_guard(&self, s: StmtId) -> Option<(Option<ExprId>, ExprId)> {
        let is_guard = |x: ExprId| matches!(self.ast[x].kind, ExprKind::TypeAssert { ty: None, .. });
        match self.ast[s].kind {
            StmtKind::Expr(x) if is_guard(x) => Some((None, x)),
            StmtKind::Define { lhs, rhs } if lhs.len() == 1 && rhs.len() == 1 => {
                let x = self.ast.nth(rhs, 0);
                let name = matches!(self.ast[self.ast.nth(lhs, 0)].kind, ExprKind::Name(_));
                (name && is_guard(x)).then(|| (Some(self.ast.nth(lhs, 0)), x))
            }
            _ => None,
        }
    }

    fn clauses_depth(&self, list: List<ClauseId>) -> u32 {
        let mut below = 0;
        for id in self.ast.list(list) {
            let clause = self.ast[*id];
            below = below
                .max(self.list_depth(clause.exprs))
                .max(self.stmts_depth(clause.body))
                .max(self.maybe_stmt_depth(clause.comm));
        }
        below
    }

    pub(crate) fn select(&mut self, k: Lexeme, n: Count, r: Lexeme) -> StmtId {
        let clauses = self.take_clauses(n);
        let below = self.clauses_depth(clauses);
        self.stmt(StmtKind::Select { clauses }, span(k.pos(), Pos(r.hi)), k.pos(), below)
    }

    fn head(
        &mut self,
        k: Lexeme,
        exprs: List<ExprId>,
        comm: Option<StmtId>,
        is_default: bool,
        colon: Lexeme,
    ) {
        let body = List::default();
        let at = span(k.pos(), Pos(colon.hi));
        self.heads.push(Clause { exprs, comm, is_default, body, span: at, colon: colon.pos() });
    }

    pub(crate) fn case(&mut self, k: Lexeme, n: Count, colon: Lexeme) {
        let exprs = self.take_exprs(n);
        self.head(k, exprs, None, false, colon);
    }

    pub(crate) fn comm(&mut self, k: Lexeme, s: StmtId, colon: Lexeme) {
        self.head(k, List::default(), Some(s), false, colon);
    }

    pub(crate) fn default(&mut self, k: Lexeme, colon: Lexeme) {
        self.head(k, List::default(), None, true, colon);
    }

    pub(crate) fn clause(&mut self, n: Count, body: Count) -> Count {
        let body = self.take_stmts(body);
        if let Some(mut clause) = self.heads.pop() {
            if let Some(last) = self.ast.list(body).last() {
                clause.span.hi = self.stmt_at(*last).hi;
            }
            let id = self.ast.add_clause(Clause { body, ..clause });
            self.clauses.push(id);
        }
        n + 1
    }

    pub(crate) fn last_clause(&mut self, n: Count, body: Count, s: StmtId) -> Count {
        let body = self.push_stmt(body, s);
        self.clause(n, body)
    }

    pub(crate) fn for_stmt(
        &mut self,
        k: Lexeme,
        init: Option<StmtId>,
        cond: Option<StmtId>,
        post: Option<StmtId>,
        body: StmtId,
    ) -> StmtId {
        let cond = cond.map(|cond| self.condition(cond));
        if let Some(post) = post
            && matches!(self.ast[post].kind, StmtKind::Define { .. })
        {
            let at = self.stmt_at(post).lo;
            self.doubt(at, "syntax error: cannot declare in post statement of for loop");
        }
        let below = self
            .maybe_stmt_depth(init)
            .max(self.maybe_depth(cond))
            .max(self.maybe_stmt_depth(post))
            .max(self.stmt_depth(body));
        let at = span(k.pos(), self.stmt_at(body).hi);
        self.stmt(StmtKind::For { init, cond, post, body }, at, k.pos(), below)
    }

    pub(crate) fn range_stmt(
        &mut self,
        k: Lexeme,
        n: Count,
        op: Option<(Lexeme, bool)>,
        x: ExprId,
        body: StmtId,
    ) -> StmtId {
        let vars = self.take_exprs(n);
        let vars = self.ast.list(vars).to_vec();
        let define = op.is_some_and(|(_, define)| define);
        if define {
            for &var in &vars {
                self.check_defined_name(var);
            }
        }
        if let Some(extra) = vars.get(2) {
            let at = self.lo(*extra);
            self.doubt(at, "range clause permits at most two iteration variables");
        }
        let (key, value) = (vars.first().copied(), vars.get(1).copied());
        let below =
            self.maybe_depth(key).max(self.maybe_depth(value)).max(self.depth(x)).max(self.stmt_depth(body));
        let at = span(k.pos(), self.stmt_at(body).hi);
        self.stmt(StmtKind::Range { key, value, define, x, body }, at, k.pos(), below)
    }

    pub(crate) fn go_stmt(&mut self, k: Lexeme, x: ExprId) -> StmtId {
        let x = self.unparenthesised(x, "go");
        let (at, below) = (span(k.pos(), self.hi(x)), self.depth(x));
        self.stmt(StmtKind::Go(x), at, k.pos(), below)
    }

    pub(crate) fn defer_stmt(&mut self, k: Lexeme, x: ExprId) -> StmtId {
        let x = self.unparenthesised(x, "defer");
        let (at, below) = (span(k.pos(), self.hi(x)), self.depth(x));
        self.stmt(StmtKind::Defer(x), at, k.pos(), below)
    }

    fn unparenthesised(&mut self, x: ExprId, keyword: &str) -> ExprId {
        if let ExprKind::Binary { op, .. } = self.ast[x].kind {
            let at = self.ast[x].pos;
            self.doubt(at, format!("syntax error: unexpected {} at end of statement", op.text()));
        }
        let inner = self.ast.unparen(x);
        if inner != x {
            let at = self.lo(x);
            self.doubt(at, format!("expression in {keyword} must not be parenthesized"));
        }
        inner
    }

    pub(crate) fn return_stmt(&mut self, k: Lexeme, n: Count) -> StmtId {
        let results = self.take_exprs(n);
        let hi = self.ast.list(results).last().map_or(Pos(k.hi), |x| self.hi(*x));
        let below = self.list_depth(results);
        self.stmt(StmtKind::Return(results), span(k.pos(), hi), k.pos(), below)
    }

    pub(crate) fn branch(&mut self, k: Lexeme, kind: BranchKind, label: Option<Lexeme>) -> StmtId {
        let hi = Pos(label.map_or(k.hi, |l| l.hi));
        let label = label.map(|l| self.name(l));
        self.stmt(StmtKind::Branch { kind, label }, span(k.pos(), hi), k.pos(), 0)
    }
}
