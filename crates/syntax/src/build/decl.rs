//! Declarations and source files.

use super::{Builder, Count, Root, Signature, span};
use crate::ast::*;
use crate::lexer::Lexeme;
use crate::source::{Pos, Span};

impl Builder {
    fn push_decl(&mut self, kind: DeclKind, at: Span, pos: Pos) {
        let id = self.ast.add_decl(kind, self.file, at, pos);
        self.decls.push(id);
    }

    fn list_end(&self, list: List<ExprId>) -> Option<Pos> {
        self.ast.list(list).last().map(|x| self.hi(*x))
    }

    pub(crate) fn const_spec(&mut self, names: Count, ty: Option<ExprId>, values: Count) {
        let values = self.take_exprs(values);
        let names = self.take_exprs(names);
        let at = self.spec_span(names, ty, values);
        let kind = DeclKind::Const { names, ty, values, iota: 0, implicit: false, group: 0 };
        self.push_decl(kind, at, at.lo);
    }

    fn spec_span(&self, names: List<ExprId>, ty: Option<ExprId>, values: List<ExprId>) -> Span {
        let lo = self.lo(self.ast.nth(names, 0));
        let hi = self.list_end(values).or(ty.map(|ty| self.hi(ty))).or(self.list_end(names));
        span(lo, hi.unwrap_or(lo))
    }

    pub(crate) fn var_spec(&mut self, names: Count, ty: Option<ExprId>, values: Count) {
        let values = self.take_exprs(values);
        let names = self.take_exprs(names);
        let at = self.spec_span(names, ty, values);
        self.push_decl(DeclKind::Var { names, ty, values }, at, at.lo);
    }

    /// Numbers the constants of a group and repeats type and values where a spec has neither.
    pub(crate) fn const_group(&mut self, k: Lexeme, (n, hi): (Count, u32)) -> (Lexeme, Count) {
        let start = self.decls.len() - n as usize;
        let mut before: Option<(Option<ExprId>, List<ExprId>)> = None;
        for i in start..self.decls.len() {
            let id = self.decls[i];
            if let DeclKind::Const { names, ty, values, .. } = self.ast[id].kind {
                let implicit = ty.is_none() && values.is_empty() && before.is_some();
                let (ty, values) = match before {
                    Some(earlier) if implicit => earlier,
                    _ => (ty, values),
                };
                before = Some((ty, values));
                let iota = (i - start) as u32;
                self.ast[id].kind = DeclKind::Const { names, ty, values, iota, implicit, group: k.lo };
            }
        }
        self.decl_group(k, (n, hi))
    }

    /// The keyword (ending where the group ends) and the number of specs.
    pub(crate) fn decl_group(&mut self, k: Lexeme, (n, hi): (Count, u32)) -> (Lexeme, Count) {
        let last = self.decls.last().filter(|_| n > 0).map_or(k.hi, |id| self.ast[*id].span.hi.0);
        (Lexeme { hi: hi.max(last), ..k }, n)
    }

    pub(crate) fn type_spec(&mut self, n: Lexeme, ty: ExprId) {
        self.finish_type_spec(n, List::default(), false, ty);
    }

    pub(crate) fn alias_spec(&mut self, n: Lexeme, ty: ExprId) {
        self.finish_type_spec(n, List::default(), true, ty);
    }

    pub(crate) fn bracketed_type_spec(
        &mut self,
        n: Lexeme,
        l: Lexeme,
        count: Count,
        comma: Option<Lexeme>,
        alias: Option<Lexeme>,
        ty: ExprId,
    ) {
        if let Some(len) = self.decode_brackets(count, comma, alias.is_some()) {
            let count = self.push_expr(0, len);
            let ty = self.array_type(l, count, None, ty);
            self.finish_type_spec(n, List::default(), false, ty);
            return;
        }
        let (_, count) = self.type_params(l, count);
        let tparams = self.take_fields(count);
        self.finish_type_spec(n, tparams, alias.is_some(), ty);
    }

    fn finish_type_spec(&mut self, n: Lexeme, tparams: List<FieldId>, alias: bool, ty: ExprId) {
        let name = self.name(n);
        let at = span(n.pos(), self.hi(ty));
        self.push_decl(DeclKind::Type { name, tparams, alias, ty }, at, n.pos());
    }

    pub(crate) fn func_decl(
        &mut self,
        f: Lexeme,
        n: Lexeme,
        tparams: Option<(Lexeme, Count)>,
        params: Signature,
        results: Option<Signature>,
        body: FuncBody,
    ) {
        self.finish_func(f, None, n, tparams, params, results, body);
    }

    #[expect(clippy::too_many_arguments, reason = "one a symbol of the production")]
    pub(crate) fn method_decl(
        &mut self,
        f: Lexeme,
        recv: Signature,
        n: Lexeme,
        tparams: Option<(Lexeme, Count)>,
        params: Signature,
        results: Option<Signature>,
        body: FuncBody,
    ) {
        self.finish_func(f, Some(recv), n, tparams, params, results, body);
    }

    #[expect(clippy::too_many_arguments, reason = "the parts of a function declaration")]
    fn finish_func(
        &mut self,
        f: Lexeme,
        recv: Option<Signature>,
        n: Lexeme,
        tparams: Option<(Lexeme, Count)>,
        params: Signature,
        results: Option<Signature>,
        body: FuncBody,
    ) {
        let name = self.name(n);
        let ty = self.signature(params.0.pos(), params, results);
        let tparams = self.take_fields(tparams.map_or(0, |t| t.1));
        let recv = recv.and_then(|recv| self.receiver(recv, n));
        let hi = match body {
            FuncBody::None => self.hi(ty),
            FuncBody::Block(block) => self.ast[block].span.hi,
            FuncBody::Skipped(skipped) => skipped.hi,
        };
        self.push_decl(DeclKind::Func { recv, name, tparams, ty, body }, span(f.pos(), hi), n.pos());
    }

    fn receiver(&mut self, recv: Signature, name: Lexeme) -> Option<FieldId> {
        let list = self.take_fields(recv.1);
        match recv.1 {
            0 => self.doubt(name.pos(), "method has no receiver"),
            1 => {}
            _ => self.doubt(name.pos(), "method has multiple receivers"),
        }
        self.reject_dots(list);
        self.ast.list(list).first().copied()
    }

    /// A literal in the place of an import path that is no string.
    pub(crate) fn no_path(&mut self, path: Lexeme) -> Lexeme {
        self.suspect = true;
        path
    }

    pub(crate) fn import_spec(&mut self, name: Option<Lexeme>, path: Lexeme) {
        let lo = name.map_or(path.pos(), Lexeme::pos);
        let name = name.map(|n| {
            let text = n.text.unwrap_or_else(|| crate::Symbol::intern("."));
            self.name(Lexeme { text: Some(text), ..n })
        });
        let hi = Pos(path.hi);
        let path = self.literal(LitKind::String, path);
        self.push_decl(DeclKind::Import { name, path }, span(lo, hi), lo);
    }

    pub(crate) fn import_decl(&mut self, (k, n): (Lexeme, Count)) -> Count {
        if self.seen_declaration {
            self.doubt(k.pos(), "syntax error: imports must appear before other declarations");
        }
        n
    }

    pub(crate) fn top_decl(&mut self, (_, n): (Lexeme, Count)) -> Count {
        self.seen_declaration = true;
        n
    }

    pub(crate) fn top_func(&mut self) -> Count {
        self.seen_declaration = true;
        1
    }

    pub(crate) fn decl_stmt(&mut self, (k, n): (Lexeme, Count)) -> StmtId {
        let decls = self.take_decls(n);
        let mut below = 0;
        for &id in self.ast.list(decls) {
            below = below.max(self.decl_depth(id));
        }
        self.stmt(StmtKind::Decl(decls), k.span(), k.pos(), below)
    }

    fn decl_depth(&self, id: DeclId) -> u32 {
        match self.ast[id].kind {
            DeclKind::Const { ty, values, implicit: false, .. } | DeclKind::Var { ty, values, .. } => {
                self.maybe_depth(ty).max(self.list_depth(values))
            }
            DeclKind::Type { tparams, ty, .. } => self.depth(ty).max(self.fields_depth(tparams)),
            _ => 0,
        }
    }

    pub(crate) fn func_stmt(&mut self) -> StmtId {
        let decls = self.take_decls(1);
        let at = self.ast[self.ast.nth(decls, 0)].span;
        self.stmt(StmtKind::Decl(decls), at, at.lo, 0)
    }

    pub(crate) fn source_file(&mut self, n: Lexeme, count: Count) -> Root {
        let package = self.name(n);
        let start = self.decls.len() - count as usize;
        let ast = &self.ast;
        self.decls[start..].sort_by_key(|id| !matches!(ast[*id].kind, DeclKind::Import { .. }));
        let decls = self.take_decls(count);
        Root::File(File { file: self.file, package, decls })
    }
}
