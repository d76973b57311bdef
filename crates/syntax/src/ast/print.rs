//! Expressions as gc shows them in messages: function bodies and elements of literals shortened to `…`.

use super::*;

/// `x` in gc's short form, e.g. `f(x)`, `[]int{…}`, `func(x int) {…}`.
#[must_use]
pub fn print_expr(ast: &Ast, x: ExprId) -> String {
    let mut out = String::new();
    Printer { ast, out: &mut out }.expr(x);
    out
}

struct Printer<'a> {
    ast: &'a Ast,
    out: &'a mut String,
}

impl Printer<'_> {
    fn text(&mut self, text: &str) {
        self.out.push_str(text);
    }

    fn maybe(&mut self, x: Option<ExprId>) {
        if let Some(x) = x {
            self.expr(x);
        }
    }

    fn list(&mut self, list: List<ExprId>) {
        let ast = self.ast;
        for (i, x) in ast.list(list).iter().enumerate() {
            if i > 0 {
                self.text(", ");
            }
            self.expr(*x);
        }
    }

    fn braces(&mut self, empty: bool) {
        self.text(if empty { "{}" } else { "{…}" });
    }

    fn expr(&mut self, x: ExprId) {
        match self.ast[x].kind {
            ExprKind::Bad => self.text("_"),
            ExprKind::Name(name) | ExprKind::BasicLit(_, name) => self.text(name.as_str()),
            ExprKind::CompositeLit { ty, elems, .. } => {
                self.maybe(ty);
                self.braces(elems.is_empty());
            }
            ExprKind::KeyValue { key, value } => {
                self.expr(key);
                self.text(": ");
                self.expr(value);
            }
            ExprKind::FuncLit { ty, body } => {
                self.expr(ty);
                self.text(" ");
                let empty = matches!(self.ast[body].kind, StmtKind::Block(list) if list.is_empty());
                self.braces(empty);
            }
            ExprKind::Paren(x) => {
                self.text("(");
                self.expr(x);
                self.text(")");
            }
            ExprKind::Selector { x, sel } => {
                self.expr(x);
                self.text(".");
                self.expr(sel);
            }
            ExprKind::Index { x, indices } => {
                self.expr(x);
                self.text("[");
                self.list(indices);
                self.text("]");
            }
            ExprKind::Slice { x, lo, hi, max, three } => {
                self.expr(x);
                self.text("[");
                self.maybe(lo);
                self.text(":");
                self.maybe(hi);
                if three {
                    self.text(":");
                    self.maybe(max);
                }
                self.text("]");
            }
            ExprKind::TypeAssert { x, ty } => {
                self.expr(x);
                self.text(".(");
                match ty {
                    Some(ty) => self.expr(ty),
                    None => self.text("type"),
                }
                self.text(")");
            }
            ExprKind::Call { fun, args, ellipsis, .. } => {
                self.expr(fun);
                self.text("(");
                self.list(args);
                self.text(if ellipsis { "...)" } else { ")" });
            }
            ExprKind::Star(x) => {
                self.text("*");
                self.expr(x);
            }
            ExprKind::Unary { op, x } => {
                self.text(op.text());
                self.expr(x);
            }
            ExprKind::Binary { op, x, y } => {
                self.expr(x);
                self.text(" ");
                self.text(op.text());
                self.text(" ");
                self.expr(y);
            }
            _ => self.ty(x),
        }
    }

    fn ty(&mut self, x: ExprId) {
        match self.ast[x].kind {
            ExprKind::ArrayType { len, elem } => {
                self.text("[");
                match len {
                    Some(len) => self.expr(len),
                    None => self.text("..."),
                }
                self.text("]");
                self.element(elem);
            }
            ExprKind::SliceType(elem) => {
                self.text("[]");
                self.element(elem);
            }
            ExprKind::Ellipsis(elem) => {
                self.text("...");
                self.element(elem);
            }
            ExprKind::StructType { fields } => self.fields("struct{", fields),
            ExprKind::InterfaceType { elems } => self.fields("interface{", elems),
            ExprKind::FuncType { params, results } => {
                self.text("func");
                self.signature(params, results);
            }
            ExprKind::MapType { key, value } => {
                self.text("map[");
                self.element(key);
                self.text("]");
                self.element(value);
            }
            ExprKind::ChanType { dir, elem } => {
                self.text(match dir {
                    ChanDir::Both => "chan ",
                    ChanDir::Send => "chan<- ",
                    ChanDir::Recv => "<-chan ",
                });
                let receives = matches!(
                    self.ast[self.ast.unparen(elem)].kind,
                    ExprKind::ChanType { dir: ChanDir::Recv, .. }
                );
                if dir == ChanDir::Both && receives {
                    self.text("(");
                    self.element(elem);
                    self.text(")");
                } else {
                    self.element(elem);
                }
            }
            _ => {}
        }
    }

    fn signature(&mut self, params: List<FieldId>, results: List<FieldId>) {
        self.params(params);
        let list = self.ast.list(results);
        if let [only] = list
            && self.ast[*only].name.is_none()
        {
            self.text(" ");
            self.element(self.ast[*only].ty);
        } else if !list.is_empty() {
            self.text(" ");
            self.params(results);
        }
    }

    /// Fields of a struct, or methods and elements of an interface.
    fn fields(&mut self, open: &str, fields: List<FieldId>) {
        let ast = self.ast;
        let list = ast.list(fields);
        self.text(open);
        for (i, id) in list.iter().enumerate() {
            let field = ast[*id];
            let shares = |other: Option<&FieldId>| {
                other
                    .is_some_and(|o| field.name.is_some() && ast[*o].name.is_some() && ast[*o].ty == field.ty)
            };
            if i > 0 {
                self.text(if shares(list.get(i - 1)) { ", " } else { "; " });
            }
            if let Some(name) = field.name {
                self.expr(name);
                if shares(list.get(i + 1)) {
                    continue;
                }
                if let (ExprKind::FuncType { params, results }, "interface{") = (ast[field.ty].kind, open) {
                    self.signature(params, results);
                    continue;
                }
                self.text(" ");
            }
            self.element(field.ty);
            if let Some(tag) = field.tag {
                self.text(" ");
                self.expr(tag);
            }
        }
        self.text("}");
    }

    /// A type inside another: gc drops its parentheses.
    fn element(&mut self, ty: ExprId) {
        self.expr(self.ast.unparen(ty));
    }

    /// Names that share a type are grouped.
    fn params(&mut self, params: List<FieldId>) {
        let ast = self.ast;
        let list = ast.list(params);
        self.text("(");
        for (i, id) in list.iter().enumerate() {
            let field = ast[*id];
            if i > 0 {
                self.text(", ");
            }
            if let Some(name) = field.name {
                self.expr(name);
                if list.get(i + 1).is_some_and(|next| ast[*next].ty == field.ty && ast[*next].name.is_some())
                {
                    continue;
                }
                self.text(" ");
            }
            self.element(field.ty);
        }
        self.text(")");
    }
}

/// A simple statement that stands where a value is wanted. Assignments show their `=` by parentheses around operations.
pub(crate) fn print_condition(ast: &Ast, s: StmtId) -> String {
    let list = |list: List<ExprId>| {
        ast.list(list).iter().map(|x| print_expr(ast, *x)).collect::<Vec<_>>().join(", ")
    };
    let emphasised = |side: List<ExprId>| match ast.list(side) {
        [x] if matches!(ast[*x].kind, ExprKind::Binary { .. }) => format!("({})", list(side)),
        _ => list(side),
    };
    match ast[s].kind {
        StmtKind::Assign { lhs, rhs } => format!("assignment {} = {}", emphasised(lhs), emphasised(rhs)),
        StmtKind::Define { lhs, rhs } => format!("{} := {}", list(lhs), list(rhs)),
        StmtKind::OpAssign { op, x, y } => {
            format!("{} {}= {}", print_expr(ast, x), op.text(), print_expr(ast, y))
        }
        StmtKind::IncDec { x, inc } => format!("{}{}", print_expr(ast, x), if inc { "++" } else { "--" }),
        StmtKind::Send { chan, value } => format!("{} <- {}", print_expr(ast, chan), print_expr(ast, value)),
        _ => "statement".into(),
    }
}
