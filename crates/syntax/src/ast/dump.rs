//! The tree as text, one node a line, for goldens and for comparing parsers.

use super::*;
use std::fmt::Write;

/// The declarations of `file`, a node a line: indented by depth, `kind@start` in bytes from the beginning of the file, and its text if it has one.
#[must_use]
pub fn dump_file(ast: &Ast, file: &File, base: Pos) -> String {
    let mut dump = Dump { ast, base, out: String::new(), indent: 0 };
    dump.line("Package", ast[file.package].span.lo, "");
    for id in ast.list(file.decls) {
        dump.decl(*id);
    }
    dump.out
}

struct Dump<'a> {
    ast: &'a Ast,
    base: Pos,
    out: String,
    indent: usize,
}

impl Dump<'_> {
    fn line(&mut self, kind: &str, pos: Pos, text: &str) {
        let at = pos.0 - self.base.0;
        let _ = writeln!(self.out, "{:indent$}{kind}@{at} {text}", "", indent = self.indent);
    }

    fn nested(&mut self, inner: impl FnOnce(&mut Self)) {
        self.indent += 1;
        inner(self);
        self.indent -= 1;
    }

    fn exprs(&mut self, list: List<ExprId>) {
        let ast = self.ast;
        for x in ast.list(list) {
            self.expr(*x);
        }
    }

    fn maybe(&mut self, x: Option<ExprId>) {
        match x {
            Some(x) => self.expr(x),
            None => {
                let _ = writeln!(self.out, "{:indent$}-", "", indent = self.indent);
            }
        }
    }

    fn maybe_stmt(&mut self, s: Option<StmtId>) {
        match s {
            Some(s) => self.stmt(s),
            None => self.maybe(None),
        }
    }

    fn decl(&mut self, id: DeclId) {
        let decl = self.ast[id];
        let lo = decl.span.lo;
        match decl.kind {
            DeclKind::Bad => self.line("Bad", lo, ""),
            DeclKind::Import { name, path } => {
                self.line("Import", lo, "");
                self.nested(|d| {
                    d.maybe(name);
                    d.expr(path);
                });
            }
            DeclKind::Const { names, ty, values, iota, implicit, .. } => {
                self.line("Const", lo, &iota.to_string());
                self.nested(|d| {
                    d.exprs(names);
                    if !implicit {
                        d.maybe(ty);
                        d.exprs(values);
                    }
                });
            }
            DeclKind::Var { names, ty, values } => {
                self.line("Var", lo, "");
                self.nested(|d| {
                    d.exprs(names);
                    d.maybe(ty);
                    d.exprs(values);
                });
            }
            DeclKind::Type { name, tparams, alias, ty } => {
                self.line(if alias { "Alias" } else { "Type" }, lo, "");
                self.nested(|d| {
                    d.expr(name);
                    d.fields(tparams);
                    d.expr(ty);
                });
            }
            DeclKind::Func { recv, name, tparams, ty, body } => {
                self.line("Func", lo, "");
                self.nested(|d| {
                    if let Some(recv) = recv {
                        d.field(recv);
                    }
                    d.expr(name);
                    d.fields(tparams);
                    d.signature(ty);
                    match body {
                        FuncBody::None => d.maybe(None),
                        FuncBody::Block(block) => d.stmt(block),
                        FuncBody::Skipped(span) => d.line("Skipped", span.lo, ""),
                    }
                });
            }
        }
    }

    fn signature(&mut self, ty: ExprId) {
        if let ExprKind::FuncType { params, results } = self.ast[ty].kind {
            self.fields(params);
            self.fields(results);
        }
    }

    fn fields(&mut self, list: List<FieldId>) {
        let ast = self.ast;
        for f in ast.list(list) {
            self.field(*f);
        }
    }

    fn field(&mut self, id: FieldId) {
        let field = self.ast[id];
        self.line("Field", field.pos, "");
        self.nested(|d| {
            d.maybe(field.name);
            d.expr(field.ty);
            if let Some(tag) = field.tag {
                d.expr(tag);
            }
        });
    }

    fn expr(&mut self, x: ExprId) {
        let node = self.ast[x];
        let (kind, text): (&str, &str) = match node.kind {
            ExprKind::Name(name) => ("Name", name.as_str()),
            ExprKind::BasicLit(_, text) => ("Lit", text.as_str()),
            ExprKind::Unary { op, .. } => ("Unary", op.text()),
            ExprKind::Binary { op, .. } => ("Binary", op.text()),
            ExprKind::Bad => ("Bad", ""),
            ExprKind::CompositeLit { .. } => ("Composite", ""),
            ExprKind::KeyValue { .. } => ("KeyValue", ""),
            ExprKind::FuncLit { .. } => ("FuncLit", ""),
            ExprKind::Paren(_) => ("Paren", ""),
            ExprKind::Selector { .. } => ("Selector", ""),
            ExprKind::Index { .. } => ("Index", ""),
            ExprKind::Slice { three: false, .. } => ("Slice", ""),
            ExprKind::Slice { three: true, .. } => ("Slice3", ""),
            ExprKind::TypeAssert { .. } => ("Assert", ""),
            ExprKind::Call { ellipsis: false, .. } => ("Call", ""),
            ExprKind::Call { ellipsis: true, .. } => ("CallDots", ""),
            ExprKind::Star(_) => ("Star", ""),
            ExprKind::ArrayType { .. } => ("Array", ""),
            ExprKind::SliceType(_) => ("SliceType", ""),
            ExprKind::StructType { .. } => ("Struct", ""),
            ExprKind::FuncType { .. } => ("FuncType", ""),
            ExprKind::InterfaceType { .. } => ("Interface", ""),
            ExprKind::MapType { .. } => ("Map", ""),
            ExprKind::ChanType { dir, .. } => ("Chan", ["", "<-", "->"][dir as usize]),
            ExprKind::Ellipsis(_) => ("Ellipsis", ""),
        };
        self.line(kind, node.span.lo, text);
        self.nested(|d| d.children(node.kind));
    }

    fn children(&mut self, kind: ExprKind) {
        match kind {
            ExprKind::Bad | ExprKind::Name(_) | ExprKind::BasicLit(..) => {}
            ExprKind::CompositeLit { ty, elems, .. } => {
                self.maybe(ty);
                self.exprs(elems);
            }
            ExprKind::FuncLit { ty, body } => {
                self.expr(ty);
                self.stmt(body);
            }
            ExprKind::Paren(x) | ExprKind::Star(x) | ExprKind::Unary { x, .. } => self.expr(x),
            ExprKind::SliceType(x) | ExprKind::Ellipsis(x) | ExprKind::ChanType { elem: x, .. } => {
                self.expr(x)
            }
            ExprKind::Selector { x, sel: y }
            | ExprKind::KeyValue { key: x, value: y }
            | ExprKind::Binary { x, y, .. }
            | ExprKind::MapType { key: x, value: y } => {
                self.expr(x);
                self.expr(y);
            }
            ExprKind::Index { x, indices } => {
                self.expr(x);
                self.exprs(indices);
            }
            ExprKind::Slice { x, lo, hi, max, .. } => {
                self.expr(x);
                self.maybe(lo);
                self.maybe(hi);
                self.maybe(max);
            }
            ExprKind::TypeAssert { x, ty } => {
                self.expr(x);
                self.maybe(ty);
            }
            ExprKind::Call { fun, args, .. } => {
                self.expr(fun);
                self.exprs(args);
            }
            ExprKind::ArrayType { len, elem } => {
                self.maybe(len);
                self.expr(elem);
            }
            ExprKind::StructType { fields } | ExprKind::InterfaceType { elems: fields } => {
                self.fields(fields)
            }
            ExprKind::FuncType { params, results } => {
                self.fields(params);
                self.fields(results);
            }
        }
    }

    fn stmts(&mut self, list: List<StmtId>) {
        let ast = self.ast;
        for s in ast.list(list) {
            self.stmt(*s);
        }
    }

    fn stmt(&mut self, s: StmtId) {
        let node = self.ast[s];
        let (kind, text): (&str, &str) = match node.kind {
            StmtKind::Bad => ("BadStmt", ""),
            StmtKind::Empty => return,
            StmtKind::Expr(_) => ("ExprStmt", ""),
            StmtKind::Send { .. } => ("Send", ""),
            StmtKind::IncDec { inc, .. } => ("IncDec", if inc { "++" } else { "--" }),
            StmtKind::Assign { .. } => ("Assign", "="),
            StmtKind::OpAssign { op, .. } => ("OpAssign", op.text()),
            StmtKind::Define { .. } => ("Assign", ":="),
            StmtKind::Go(_) => ("Go", ""),
            StmtKind::Defer(_) => ("Defer", ""),
            StmtKind::Return(_) => ("Return", ""),
            StmtKind::Branch { kind, .. } => {
                ("Branch", ["break", "continue", "goto", "fallthrough"][kind as usize])
            }
            StmtKind::Block(_) => ("Block", ""),
            StmtKind::If { .. } => ("If", ""),
            StmtKind::Switch { .. } => ("Switch", ""),
            StmtKind::TypeSwitch { .. } => ("TypeSwitch", ""),
            StmtKind::Select { .. } => ("Select", ""),
            StmtKind::For { .. } => ("For", ""),
            StmtKind::Range { define, .. } => ("Range", if define { ":=" } else { "" }),
            StmtKind::Labeled { .. } => ("Labeled", ""),
            StmtKind::Decl(_) => ("DeclStmt", ""),
        };
        self.line(kind, node.span.lo, text);
        self.nested(|d| d.stmt_children(node.kind));
    }

    fn stmt_children(&mut self, kind: StmtKind) {
        match kind {
            StmtKind::Bad | StmtKind::Empty => {}
            StmtKind::Expr(x) | StmtKind::IncDec { x, .. } | StmtKind::Go(x) | StmtKind::Defer(x) => {
                self.expr(x)
            }
            StmtKind::Send { chan: x, value: y } | StmtKind::OpAssign { x, y, .. } => {
                self.expr(x);
                self.expr(y);
            }
            StmtKind::Assign { lhs, rhs } | StmtKind::Define { lhs, rhs } => {
                self.exprs(lhs);
                self.exprs(rhs);
            }
            StmtKind::Return(list) => self.exprs(list),
            StmtKind::Branch { label, .. } => self.maybe(label),
            StmtKind::Block(list) => self.stmts(list),
            StmtKind::If { init, cond, then, els } => {
                self.maybe_stmt(init);
                self.expr(cond);
                self.stmt(then);
                self.maybe_stmt(els);
            }
            StmtKind::Switch { init, tag, clauses } => {
                self.maybe_stmt(init);
                self.maybe(tag);
                self.clauses(clauses);
            }
            StmtKind::TypeSwitch { init, bind, x, clauses } => {
                self.maybe_stmt(init);
                self.maybe(bind);
                self.expr(x);
                self.clauses(clauses);
            }
            StmtKind::Select { clauses } => self.clauses(clauses),
            StmtKind::For { init, cond, post, body } => {
                self.maybe_stmt(init);
                self.maybe(cond);
                self.maybe_stmt(post);
                self.stmt(body);
            }
            StmtKind::Range { key, value, x, body, .. } => {
                self.maybe(key);
                self.maybe(value);
                self.expr(x);
                self.stmt(body);
            }
            StmtKind::Labeled { label, stmt } => {
                self.expr(label);
                self.stmt(stmt);
            }
            StmtKind::Decl(list) => {
                let ast = self.ast;
                for id in ast.list(list) {
                    self.decl(*id);
                }
            }
        }
    }

    fn clauses(&mut self, list: List<ClauseId>) {
        let ast = self.ast;
        for id in ast.list(list) {
            let clause = ast[*id];
            self.line("Clause", clause.span.lo, if clause.is_default { "default" } else { "" });
            self.nested(|d| {
                d.exprs(clause.exprs);
                if let Some(comm) = clause.comm {
                    d.stmt(comm);
                }
                d.stmts(clause.body);
            });
        }
    }
}
