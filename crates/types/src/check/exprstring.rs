//! Expressions as messages show them: gc's short form.

use super::Checker;
use goanna_syntax::ast::*;

impl Checker<'_> {
    /// The text of an expression of the current package.
    pub fn expr_str(&self, e: ExprId) -> String {
        let mut printer = Printer { ast: self.ast(), out: String::new() };
        printer.expr(e);
        printer.out
    }
}

struct Printer<'a> {
    ast: &'a Ast,
    out: String,
}

fn precedence(op: BinOp) -> u8 {
    match op {
        BinOp::LOr => 1,
        BinOp::LAnd => 2,
        BinOp::Eq | BinOp::Ne | BinOp::Lt | BinOp::Le | BinOp::Gt | BinOp::Ge => 3,
        BinOp::Add | BinOp::Sub | BinOp::Or | BinOp::Xor => 4,
        BinOp::Mul | BinOp::Div | BinOp::Rem | BinOp::And | BinOp::AndNot | BinOp::Shl | BinOp::Shr => 5,
    }
}

impl Printer<'_> {
    fn push(&mut self, text: &str) {
        self.out.push_str(text);
    }
    fn list(&mut self, list: List<ExprId>) {
        for i in 0..list.len() {
            if i > 0 {
                self.push(", ");
            }
            self.expr(self.ast.nth(list, i));
        }
    }
    fn option(&mut self, e: Option<ExprId>) {
        if let Some(e) = e {
            self.expr(e);
        }
    }
    fn expr(&mut self, e: ExprId) {
        match self.ast[e].kind {
            ExprKind::Bad => self.push("BadExpr"),
            ExprKind::Name(name) => self.push(name.as_str()),
            ExprKind::BasicLit(_, text) => self.push(text.as_str()),
            ExprKind::CompositeLit { ty, elems, .. } => {
                self.option(ty);
                self.push(if elems.is_empty() { "{}" } else { "{…}" });
            }
            ExprKind::KeyValue { key, value } => {
                self.expr(key);
                self.push(": ");
                self.expr(value);
            }
            ExprKind::FuncLit { ty, body } => {
                self.expr(ty);
                let empty = matches!(self.ast[body].kind, StmtKind::Block(list) if list.is_empty());
                self.push(if empty { " {}" } else { " {…}" });
            }
            ExprKind::Paren(inner) => {
                self.push("(");
                self.expr(inner);
                self.push(")");
            }
            ExprKind::Selector { x, sel } => {
                self.expr(x);
                self.push(".");
                self.expr(sel);
            }
            ExprKind::Index { x, indices } => {
                self.expr(x);
                self.push("[");
                self.list(indices);
                self.push("]");
            }
            ExprKind::Slice { x, lo, hi, max, three } => {
                self.expr(x);
                self.push("[");
                self.option(lo);
                self.push(":");
                self.option(hi);
                if three {
                    self.push(":");
                    self.option(max);
                }
                self.push("]");
            }
            ExprKind::TypeAssert { x, ty } => {
                self.expr(x);
                self.push(".(");
                match ty {
                    Some(ty) => self.expr(ty),
                    None => self.push("type"),
                }
                self.push(")");
            }
            ExprKind::Call { fun, args, ellipsis, .. } => {
                self.expr(fun);
                self.push("(");
                self.list(args);
                if ellipsis {
                    self.push("...");
                }
                self.push(")");
            }
            ExprKind::Star(x) => {
                self.push("*");
                self.expr(x);
            }
            ExprKind::Unary { op, x } => {
                self.push(op.text());
                self.expr(x);
            }
            ExprKind::Binary { .. } => self.binary(e),
            ExprKind::ArrayType { len, elem } => {
                self.push("[");
                match len {
                    Some(len) => self.expr(len),
                    None => self.push("..."),
                }
                self.push("]");
                self.expr(elem);
            }
            ExprKind::SliceType(elem) => {
                self.push("[]");
                self.expr(elem);
            }
            ExprKind::StructType { fields } => {
                self.push("struct{");
                self.fields(fields, "; ");
                self.push("}");
            }
            ExprKind::FuncType { params, results } => {
                self.push("func");
                self.signature(params, results);
            }
            ExprKind::InterfaceType { elems } => self.interface(elems),
            ExprKind::MapType { key, value } => {
                self.push("map[");
                self.expr(key);
                self.push("]");
                self.expr(value);
            }
            ExprKind::ChanType { dir, elem } => {
                self.push(match dir {
                    ChanDir::Both => "chan ",
                    ChanDir::Send => "chan<- ",
                    ChanDir::Recv => "<-chan ",
                });
                let nested = matches!(self.ast[elem].kind, ExprKind::ChanType { dir: ChanDir::Recv, .. });
                if dir != ChanDir::Recv && nested {
                    self.push("(");
                    self.expr(elem);
                    self.push(")");
                } else {
                    self.expr(elem);
                }
            }
            ExprKind::Ellipsis(elem) => {
                self.push("...");
                self.expr(elem);
            }
        }
    }
    /// A chain of binary operations, without recursion along its left spine.
    fn binary(&mut self, e: ExprId) {
        let mut spine = Vec::new();
        let mut current = e;
        while let ExprKind::Binary { op, x, y } = self.ast[current].kind {
            spine.push((op, y));
            if let ExprKind::Binary { op: inner, .. } = self.ast[x].kind
                && precedence(inner) < precedence(op)
            {
                current = x;
                break;
            }
            current = x;
        }
        self.expr(current);
        for (op, y) in spine.into_iter().rev() {
            self.push(" ");
            self.push(op.text());
            self.push(" ");
            self.expr(y);
        }
    }
    fn fields(&mut self, fields: List<FieldId>, separator: &str) {
        let ids = self.ast.list(fields);
        let mut i = 0;
        while i < ids.len() {
            if i > 0 {
                self.push(separator);
            }
            let field = self.ast[ids[i]];
            let mut names = Vec::new();
            while i < ids.len() && self.ast[ids[i]].ty == field.ty {
                if let Some(name) = self.ast[ids[i]].name.and_then(|n| self.ast.name(n)) {
                    names.push(name.as_str());
                }
                i += 1;
            }
            if !names.is_empty() {
                self.push(&names.join(", "));
                self.push(" ");
            }
            self.expr(field.ty);
            if let Some(tag) = field.tag {
                self.push(" ");
                self.expr(tag);
            }
        }
    }
    fn signature(&mut self, params: List<FieldId>, results: List<FieldId>) {
        self.push("(");
        self.fields(params, ", ");
        self.push(")");
        let ids = self.ast.list(results);
        match ids {
            [] => {}
            [one] if self.ast[*one].name.is_none() => {
                self.push(" ");
                self.expr(self.ast[*one].ty);
            }
            _ => {
                self.push(" (");
                self.fields(results, ", ");
                self.push(")");
            }
        }
    }
    fn interface(&mut self, elems: List<FieldId>) {
        self.push("interface{");
        let ids = self.ast.list(elems);
        for (i, &id) in ids.iter().enumerate() {
            if i > 0 {
                self.push("; ");
            }
            let field = self.ast[id];
            match (field.name.and_then(|n| self.ast.name(n)), self.ast[field.ty].kind) {
                (Some(name), ExprKind::FuncType { params, results }) => {
                    self.push(name.as_str());
                    self.signature(params, results);
                }
                _ => self.expr(field.ty),
            }
        }
        self.push("}");
    }
}
