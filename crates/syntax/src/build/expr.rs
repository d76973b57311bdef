//! Expressions.

use super::{Builder, Count, LINK, Signature, span};
use crate::Symbol;
use crate::ast::*;
use crate::lexer::Lexeme;
use crate::source::{Pos, Span};

fn precedence(op: BinOp) -> u8 {
    match op {
        BinOp::LOr => 1,
        BinOp::LAnd => 2,
        BinOp::Eq | BinOp::Ne | BinOp::Lt | BinOp::Le | BinOp::Gt | BinOp::Ge => 3,
        BinOp::Add | BinOp::Sub | BinOp::Or | BinOp::Xor => 4,
        BinOp::Mul | BinOp::Div | BinOp::Rem | BinOp::Shl | BinOp::Shr | BinOp::And | BinOp::AndNot => 5,
    }
}

impl Builder {
    fn text(lexeme: Lexeme) -> Symbol {
        lexeme.text.unwrap_or_else(|| Symbol::intern(""))
    }

    pub(crate) fn name(&mut self, n: Lexeme) -> ExprId {
        self.expr(ExprKind::Name(Self::text(n)), n.span(), n.pos(), 0)
    }

    pub(crate) fn push_name(&mut self, count: Count, n: Lexeme) -> Count {
        let name = self.name(n);
        self.push_expr(count, name)
    }

    pub(crate) fn literal(&mut self, kind: LitKind, l: Lexeme) -> ExprId {
        self.expr(ExprKind::BasicLit(kind, Self::text(l)), l.span(), l.pos(), 0)
    }

    pub(crate) fn paren(&mut self, l: Lexeme, x: ExprId, r: Lexeme) -> ExprId {
        let below = self.depth(x);
        self.expr(ExprKind::Paren(x), span(l.pos(), Pos(r.hi)), l.pos(), below)
    }

    pub(crate) fn selector(&mut self, x: ExprId, sel: ExprId) -> ExprId {
        let (at, pos, below) = (span(self.lo(x), self.hi(sel)), self.lo(sel), self.depth(x));
        self.expr(ExprKind::Selector { x, sel }, at, pos, below)
    }

    pub(crate) fn index(&mut self, x: ExprId, l: Lexeme, n: Count, r: Lexeme) -> ExprId {
        let indices = self.take_exprs(n);
        // After a comma only types may follow.
        let literal = self.ast.list(indices).iter().skip(1).copied();
        if let Some(e) = { literal }.find(|&e| matches!(self.ast[e].kind, ExprKind::BasicLit(..))) {
            let at = self.lo(e);
            self.doubt(at, "syntax error: unexpected literal, expected ]");
        }
        let below = self.depth(x).max(self.list_depth(indices));
        self.expr(ExprKind::Index { x, indices }, span(self.lo(x), Pos(r.hi)), l.pos(), below)
    }

    /// `T[A]` where only a type can stand: literals are no types, but an array may be meant.
    pub(crate) fn type_instance(&mut self, x: ExprId, l: Lexeme, n: Count, r: Lexeme) -> ExprId {
        let e = self.index(x, l, n, r);
        if let ExprKind::Index { indices, .. } = self.ast[e].kind {
            self.suspect |=
                self.ast.list(indices).iter().any(|&i| matches!(self.ast[i].kind, ExprKind::BasicLit(..)));
        }
        e
    }

    pub(crate) fn slice(
        &mut self,
        x: ExprId,
        l: Lexeme,
        lo: Option<ExprId>,
        hi: Option<ExprId>,
        r: Lexeme,
    ) -> ExprId {
        let below = self.depth(x).max(self.maybe_depth(lo)).max(self.maybe_depth(hi));
        let kind = ExprKind::Slice { x, lo, hi, max: None, three: false };
        self.expr(kind, span(self.lo(x), Pos(r.hi)), l.pos(), below)
    }

    #[expect(clippy::too_many_arguments, reason = "one a symbol of the production")]
    pub(crate) fn slice3(
        &mut self,
        x: ExprId,
        l: Lexeme,
        lo: Option<ExprId>,
        hi: Option<ExprId>,
        colon: Lexeme,
        max: Option<ExprId>,
        r: Lexeme,
    ) -> ExprId {
        if hi.is_none() {
            self.doubt(colon.pos(), "middle index required in 3-index slice");
        }
        if max.is_none() {
            self.doubt(r.pos(), "final index required in 3-index slice");
        }
        let below =
            self.depth(x).max(self.maybe_depth(lo)).max(self.maybe_depth(hi)).max(self.maybe_depth(max));
        let kind = ExprKind::Slice { x, lo, hi, max, three: true };
        self.expr(kind, span(self.lo(x), Pos(r.hi)), l.pos(), below)
    }

    pub(crate) fn type_assert(&mut self, x: ExprId, ty: Option<ExprId>, r: Lexeme) -> ExprId {
        let below = self.depth(x).max(self.maybe_depth(ty));
        let at = span(self.lo(x), Pos(r.hi));
        let id = self.expr(ExprKind::TypeAssert { x, ty }, at, at.lo, below);
        if ty.is_none() {
            self.guards.push(id);
        }
        id
    }

    pub(crate) fn push_argument(
        &mut self,
        list: (Count, bool),
        x: ExprId,
        dots: Option<Lexeme>,
    ) -> (Count, bool) {
        if list.1 {
            let at = self.lo(x);
            self.doubt(at, "can only use ... with final argument in list");
        }
        (self.push_expr(list.0, x), dots.is_some())
    }

    pub(crate) fn call(&mut self, fun: ExprId, l: Lexeme, list: (Count, bool), r: Lexeme) -> ExprId {
        let args = self.take_exprs(list.0);
        let below = self.depth(fun).max(self.list_depth(args));
        let kind = ExprKind::Call { fun, args, ellipsis: list.1, rparen: r.pos() };
        self.expr(kind, span(self.lo(fun), Pos(r.hi)), l.pos(), below)
    }

    pub(crate) fn composite(&mut self, ty: Option<ExprId>, (l, n, r): (Lexeme, Count, Lexeme)) -> ExprId {
        if let Some(ty) = ty {
            self.check_literal_type(ty, l);
        }
        let elems = self.take_exprs(n);
        let below = self.maybe_depth(ty).max(self.list_depth(elems));
        let at = span(ty.map_or(l.pos(), |ty| self.lo(ty)), Pos(r.hi));
        self.expr(ExprKind::CompositeLit { ty, elems, rbrace: r.pos() }, at, at.lo, below)
    }

    /// The type of a composite literal is a name, an instantiated name, or a literal of a composite type.
    fn check_literal_type(&mut self, ty: ExprId, brace: Lexeme) {
        let base = match self.ast[ty].kind {
            ExprKind::Index { x, .. } => x,
            ExprKind::Paren(_) => {
                let at = self.lo(ty);
                self.doubt(at, "syntax error: cannot parenthesize type in composite literal");
                return;
            }
            _ => ty,
        };
        let fits = matches!(
            self.ast[base].kind,
            ExprKind::Name(_)
                | ExprKind::Selector { .. }
                | ExprKind::ArrayType { .. }
                | ExprKind::SliceType(_)
                | ExprKind::StructType { .. }
                | ExprKind::MapType { .. }
        );
        if !fits {
            self.doubt(brace.pos(), "syntax error: unexpected { at end of statement");
        }
    }

    pub(crate) fn key_value(&mut self, key: ExprId, value: ExprId) -> ExprId {
        let below = self.depth(key).max(self.depth(value));
        let at = span(self.lo(key), self.hi(value));
        self.expr(ExprKind::KeyValue { key, value }, at, at.lo, below)
    }

    pub(crate) fn func_lit(
        &mut self,
        f: Lexeme,
        params: Signature,
        results: Option<Signature>,
        body: StmtId,
    ) -> ExprId {
        let ty = self.func_type(f, params, results);
        let below = self.depth(ty).max(self.stmt_depth(body));
        let at = span(f.pos(), self.ast[body].span.hi);
        self.expr(ExprKind::FuncLit { ty, body }, at, at.lo, below)
    }

    pub(crate) fn unary(&mut self, op: UnOp, o: Lexeme, x: ExprId) -> ExprId {
        if op == UnOp::Recv && matches!(self.ast[x].kind, ExprKind::ChanType { .. }) {
            return self.receive_from_type(o, x);
        }
        let below = self.depth(x);
        let hi = self.hi(x);
        let x = if op == UnOp::Addr { self.ast.unparen(x) } else { x };
        self.expr(ExprKind::Unary { op, x }, span(o.pos(), hi), o.pos(), below)
    }

    /// `<-` before a channel type belongs to the type: `<-(chan E)` is `(<-chan E)`, `<-(chan<- E)` is `(<-chan (<-E))`.
    fn receive_from_type(&mut self, o: Lexeme, x: ExprId) -> ExprId {
        let (mut inner, mut dir) = (x, ChanDir::Send);
        while dir == ChanDir::Send {
            let ExprKind::ChanType { dir: own, elem } = self.ast[inner].kind else {
                let text = print_expr(&self.ast, inner);
                let at = self.hi(x);
                self.reject(at, format!("syntax error: unexpected {text}, expected chan"));
                break;
            };
            dir = own;
            if dir == ChanDir::Recv {
                let at = self.hi(x);
                self.reject(at, "syntax error: unexpected <-, expected chan");
            }
            self.ast[inner].kind = ExprKind::ChanType { dir: ChanDir::Recv, elem };
            inner = elem;
        }
        self.ast[x].span.lo = o.pos();
        self.ast[x].pos = o.pos();
        x
    }

    /// Operators come in one precedence from the grammar; a stronger one takes the right operand of a weaker one before it.
    pub(crate) fn binary(&mut self, x: ExprId, op: BinOp, o: Lexeme, y: ExprId) -> ExprId {
        if let ExprKind::Binary { op: weak, x: left, y: right } = self.ast[x].kind
            && precedence(weak) < precedence(op)
        {
            let right = self.binary(right, op, o, y);
            self.ast[x].kind = ExprKind::Binary { op: weak, x: left, y: right };
            self.ast[x].span.hi = self.hi(right);
            let below = self.depth(left).max(self.depth(right));
            let depth = self.deeper(below + LINK, o.pos());
            self.expr_depth[x.index() - self.first_expr] = depth;
            return x;
        }
        let depth = self.deeper(self.depth(x).max(self.depth(y)) + LINK, o.pos());
        self.expr_depth.push(depth);
        self.ast.add_expr(ExprKind::Binary { op, x, y }, span(self.lo(x), self.hi(y)), o.pos())
    }

    /// `x | union`, left-associative.
    pub(crate) fn prepend_union(&mut self, x: ExprId, o: Lexeme, union: ExprId) -> ExprId {
        let mut spine = Vec::new();
        let mut leftmost = union;
        while let ExprKind::Binary { op: BinOp::Or, x, .. } = self.ast[leftmost].kind {
            spine.push(leftmost);
            leftmost = x;
        }
        let mut tree = self.binary(x, BinOp::Or, o, leftmost);
        while let Some(node) = spine.pop() {
            if let ExprKind::Binary { op, y, .. } = self.ast[node].kind {
                let Span { hi, .. } = self.ast[node].span;
                self.ast[node].kind = ExprKind::Binary { op, x: tree, y };
                self.ast[node].span = span(self.lo(tree), hi);
            }
            tree = node;
        }
        tree
    }
}
