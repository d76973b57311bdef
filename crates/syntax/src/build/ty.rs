//! Types, parameters and type parameters.

use super::{Builder, Count, RawParam, RawTypeParam, Signature, span};
use crate::ast::*;
use crate::lexer::Lexeme;
use crate::source::Pos;

impl Builder {
    pub(crate) fn star(&mut self, s: Lexeme, x: ExprId) -> ExprId {
        let below = self.depth(x);
        self.expr(ExprKind::Star(x), span(s.pos(), self.hi(x)), s.pos(), below)
    }

    pub(crate) fn ellipsis(&mut self, e: Lexeme, t: ExprId) -> ExprId {
        let below = self.depth(t);
        self.expr(ExprKind::Ellipsis(t), span(e.pos(), self.hi(t)), e.pos(), below)
    }

    pub(crate) fn slice_type(&mut self, l: Lexeme, elem: ExprId) -> ExprId {
        let below = self.depth(elem);
        self.expr(ExprKind::SliceType(elem), span(l.pos(), self.hi(elem)), l.pos(), below)
    }

    pub(crate) fn array_type(&mut self, l: Lexeme, n: Count, comma: Option<Lexeme>, elem: ExprId) -> ExprId {
        let list = self.take_exprs(n);
        let len = self.ast.nth(list, 0);
        if n > 1 {
            let at = self.hi(len);
            self.doubt(at, "syntax error: unexpected comma; expected ]");
        } else if let Some(comma) = comma {
            self.doubt(comma.pos(), "syntax error: unexpected comma; expected ]");
        }
        self.array_of(l, Some(len), elem)
    }

    pub(crate) fn open_array_type(&mut self, l: Lexeme, elem: ExprId) -> ExprId {
        self.array_of(l, None, elem)
    }

    fn array_of(&mut self, l: Lexeme, len: Option<ExprId>, elem: ExprId) -> ExprId {
        let below = self.maybe_depth(len).max(self.depth(elem));
        self.expr(ExprKind::ArrayType { len, elem }, span(l.pos(), self.hi(elem)), l.pos(), below)
    }

    pub(crate) fn map_type(&mut self, k: Lexeme, key: ExprId, value: ExprId) -> ExprId {
        let below = self.depth(key).max(self.depth(value));
        self.expr(ExprKind::MapType { key, value }, span(k.pos(), self.hi(value)), k.pos(), below)
    }

    pub(crate) fn chan_type(&mut self, k: Lexeme, dir: ChanDir, elem: ExprId) -> ExprId {
        let below = self.depth(elem);
        self.expr(ExprKind::ChanType { dir, elem }, span(k.pos(), self.hi(elem)), k.pos(), below)
    }

    pub(crate) fn struct_type(&mut self, k: Lexeme, n: Count, r: Lexeme) -> ExprId {
        let fields = self.take_fields(n);
        let below = self.fields_depth(fields);
        self.expr(ExprKind::StructType { fields }, span(k.pos(), Pos(r.hi)), k.pos(), below)
    }

    fn push_field(&mut self, name: Option<ExprId>, ty: ExprId, tag: Option<ExprId>, embedded: bool) {
        let pos = name.map_or(self.lo(ty), |name| self.lo(name));
        if name.is_some() && matches!(self.ast[ty].kind, ExprKind::ArrayType { len: None, .. }) {
            let at = self.lo(ty);
            self.doubt(at, "syntax error: unexpected ..., expected expression");
        }
        let id = self.ast.add_field(Field { name, ty, tag, embedded, pos });
        self.fields.push(id);
    }

    pub(crate) fn named_fields(&mut self, n: Lexeme, more: Count, ty: ExprId, tag: Option<Lexeme>) -> Count {
        let first = self.name(n);
        let tag = tag.map(|tag| self.literal(LitKind::String, tag));
        self.push_field(Some(first), ty, tag, false);
        let start = self.exprs.len() - more as usize;
        for i in start..self.exprs.len() {
            self.push_field(Some(self.exprs[i]), ty, tag, false);
        }
        self.exprs.truncate(start);
        more + 1
    }

    pub(crate) fn embedded_field(&mut self, ty: ExprId, tag: Option<Lexeme>) -> Count {
        let tag = tag.map(|tag| self.literal(LitKind::String, tag));
        self.push_field(None, ty, tag, true);
        1
    }

    pub(crate) fn interface_type(&mut self, k: Lexeme, n: Count, r: Lexeme) -> ExprId {
        let elems = self.take_fields(n);
        let below = self.fields_depth(elems);
        self.expr(ExprKind::InterfaceType { elems }, span(k.pos(), Pos(r.hi)), k.pos(), below)
    }

    pub(crate) fn method_spec(&mut self, n: Lexeme, params: Signature, results: Option<Signature>) {
        let name = self.name(n);
        let ty = self.signature(params.0.pos(), params, results);
        self.push_field(Some(name), ty, None, false);
    }

    pub(crate) fn embedded_elem(&mut self, ty: ExprId) {
        self.push_field(None, ty, None, false);
    }

    pub(crate) fn func_type(&mut self, f: Lexeme, params: Signature, results: Option<Signature>) -> ExprId {
        self.signature(f.pos(), params, results)
    }

    pub(super) fn signature(&mut self, lo: Pos, params: Signature, results: Option<Signature>) -> ExprId {
        let hi = Pos(results.map_or(params.2, |r| r.2));
        let at = params.0.pos();
        let results = self.take_fields(results.map_or(0, |r| r.1));
        let params = self.take_fields(params.1);
        self.check_dots(params, "can only use ... with final parameter");
        self.reject_dots(results);
        let below = self.fields_depth(params).max(self.fields_depth(results));
        self.expr(ExprKind::FuncType { params, results }, span(lo, hi), at, below)
    }

    /// Only the final parameter may be variadic.
    fn check_dots(&mut self, params: List<FieldId>, message: &str) {
        for i in 0..params.len().saturating_sub(1) {
            let ty = self.ast[self.ast.nth(params, i)].ty;
            if matches!(self.ast[ty].kind, ExprKind::Ellipsis(_)) {
                let at = self.lo(ty);
                self.reject(at, message);
            }
        }
    }

    /// Results and receivers are not variadic.
    pub(super) fn reject_dots(&mut self, fields: List<FieldId>) {
        self.check_dots(fields, "invalid use of ...");
        if let Some(last) = self.ast.list(fields).last() {
            let ty = self.ast[*last].ty;
            if matches!(self.ast[ty].kind, ExprKind::Ellipsis(_)) {
                let at = self.lo(ty);
                self.reject(at, "invalid use of ...");
            }
        }
    }

    pub(crate) fn single_result(&mut self, ty: ExprId) -> Option<Signature> {
        self.push_field(None, ty, None, false);
        let at = self.at(ty);
        Some((Lexeme { lo: at.lo.0, hi: at.lo.0, text: None }, 1, at.hi.0))
    }

    pub(crate) fn raw_param(&mut self, name: Option<Lexeme>, ty: ExprId) {
        let name = name.map(|n| self.name(n));
        self.params.push(RawParam { name, ty });
    }

    /// If one entry has a name and a type, lone entries are names that share the type after them; else all are types.
    pub(crate) fn params(&mut self, l: Lexeme, n: Count, r: Lexeme) -> Signature {
        let start = self.params.len() - n as usize;
        if self.params[start..].iter().any(|p| p.name.is_some()) {
            let mut ty = None;
            for i in (start..self.params.len()).rev() {
                let param = self.params[i];
                if param.name.is_some() {
                    ty = Some(param.ty);
                } else if let (ExprKind::Name(_), Some(ty)) = (self.ast[param.ty].kind, ty) {
                    self.params[i] = RawParam { name: Some(param.ty), ty };
                } else {
                    let at = self.lo(param.ty);
                    self.doubt(at, "syntax error: mixed named and unnamed parameters");
                }
            }
        }
        for i in start..self.params.len() {
            let RawParam { name, ty } = self.params[i];
            self.push_field(name, ty, None, false);
        }
        self.params.truncate(start);
        (l, n, r.hi)
    }

    pub(crate) fn raw_type_param(&mut self, x: ExprId, constraint: Option<ExprId>) {
        self.type_params.push(RawTypeParam { x, constraint });
    }

    pub(crate) fn raw_type_param_named(&mut self, n: Lexeme, constraint: Option<ExprId>) {
        let x = self.name(n);
        self.raw_type_param(x, constraint);
    }

    pub(crate) fn type_params(&mut self, l: Lexeme, n: Count) -> (Lexeme, Count) {
        let start = self.type_params.len() - n as usize;
        let mut shared = None;
        for i in (start..self.type_params.len()).rev() {
            match self.type_params[i].constraint {
                Some(_) => shared = self.type_params[i].constraint,
                None => self.type_params[i].constraint = shared,
            }
        }
        for i in start..self.type_params.len() {
            let RawTypeParam { x, constraint } = self.type_params[i];
            if let (ExprKind::Name(_), Some(constraint)) = (self.ast[x].kind, constraint) {
                self.push_field(Some(x), constraint, None, false);
            } else {
                let at = self.lo(x);
                self.doubt(at, "syntax error: missing type parameter name");
                self.push_field(None, constraint.unwrap_or(x), None, false);
            }
        }
        self.type_params.truncate(start);
        (l, n)
    }

    /// `type n[…]`: the brackets hold type parameters, or the length of an array type.
    pub(super) fn decode_brackets(&mut self, n: Count, comma: Option<Lexeme>, alias: bool) -> Option<ExprId> {
        let start = self.type_params.len() - n as usize;
        let forced = n > 1 || comma.is_some() || alias || self.starts_indexed(self.type_params[start].x);
        let first = self.type_params[start];
        if !forced && first.constraint.is_none() && !self.is_type_param(first.x) {
            self.type_params.truncate(start);
            return Some(first.x);
        }
        for i in start..self.type_params.len() {
            let RawTypeParam { x, constraint } = self.type_params[i];
            let (x, constraint) = match constraint {
                Some(constraint) => self.split_index(x, constraint),
                None => self.split(x),
            };
            self.type_params[i] = RawTypeParam { x, constraint };
        }
        None
    }

    /// Whether a lone `x` reads as name and constraint: `P *C`, `P (C)` and unions of them, if a type is visible in it.
    fn is_type_param(&self, x: ExprId) -> bool {
        match self.ast[x].kind {
            ExprKind::Binary { op: BinOp::Mul, x: name, y } => {
                self.is_param_name(name) && self.is_visibly_type(y)
            }
            ExprKind::Binary { op: BinOp::Or, x, y } => {
                self.is_type_param(x) || self.starts_type_param(x) && self.is_visibly_type(y)
            }
            ExprKind::Call { fun, args, ellipsis: false, .. } if args.len() == 1 => {
                self.is_param_name(fun) && self.is_visibly_type(self.ast.nth(args, 0))
            }
            _ => false,
        }
    }

    /// Whether `x` starts like `P *C`.
    fn starts_type_param(&self, x: ExprId) -> bool {
        match self.ast[x].kind {
            ExprKind::Binary { op: BinOp::Mul, x, .. } => self.is_param_name(x),
            ExprKind::Binary { op: BinOp::Or, x, .. } => self.starts_type_param(x),
            ExprKind::Call { fun, args, .. } => args.len() == 1 && self.is_param_name(fun),
            _ => false,
        }
    }

    fn is_param_name(&self, x: ExprId) -> bool {
        matches!(self.ast[x].kind, ExprKind::Name(_))
    }

    /// Whether `x` starts with a name and `[`: such an entry is always a type parameter.
    fn starts_indexed(&self, mut x: ExprId) -> bool {
        loop {
            x = match self.ast[x].kind {
                ExprKind::Binary { x, .. } => x,
                ExprKind::Call { fun, .. } => fun,
                ExprKind::Index { x: base, .. } if self.is_param_name(base) => return true,
                ExprKind::Index { x, .. } => x,
                _ => return false,
            };
        }
    }

    fn is_visibly_type(&self, x: ExprId) -> bool {
        match self.ast[x].kind {
            ExprKind::ArrayType { .. }
            | ExprKind::StructType { .. }
            | ExprKind::FuncType { .. }
            | ExprKind::InterfaceType { .. }
            | ExprKind::SliceType(_)
            | ExprKind::MapType { .. }
            | ExprKind::ChanType { .. }
            | ExprKind::Unary { op: UnOp::Tilde, .. } => true,
            ExprKind::Binary { x, y, .. } => self.is_visibly_type(x) || self.is_visibly_type(y),
            ExprKind::Unary { x, .. } | ExprKind::Star(x) | ExprKind::Paren(x) => self.is_visibly_type(x),
            _ => false,
        }
    }

    /// An entry that came as an expression: its name and its constraint.
    fn split(&mut self, x: ExprId) -> (ExprId, Option<ExprId>) {
        match self.ast[x].kind {
            ExprKind::Binary { op: BinOp::Mul, x: name, y } => {
                let o = Lexeme { lo: self.ast[x].pos.0, hi: self.ast[x].pos.0 + 1, text: None };
                let star = self.star(o, y);
                self.split_index(name, star)
            }
            ExprKind::Call { fun, args, rparen, .. } if args.len() == 1 => {
                let l = Lexeme { lo: self.ast[x].pos.0, hi: self.ast[x].pos.0 + 1, text: None };
                let r = Lexeme { lo: rparen.0, hi: rparen.0 + 1, text: None };
                let arg = self.ast.nth(args, 0);
                let paren = self.paren(l, arg, r);
                self.split_index(fun, paren)
            }
            ExprKind::Binary { op: BinOp::Or, x: left, y } => {
                let (name, constraint) = self.split(left);
                let Some(constraint) = constraint else { return (x, None) };
                self.ast[x].kind = ExprKind::Binary { op: BinOp::Or, x: constraint, y };
                self.ast[x].span.lo = self.lo(constraint);
                (name, Some(x))
            }
            _ => (x, None),
        }
    }

    /// `P[3] T` as a type parameter is `P` with constraint `[3]T`.
    fn split_index(&mut self, x: ExprId, elem: ExprId) -> (ExprId, Option<ExprId>) {
        let ExprKind::Index { x: base, indices } = self.ast[x].kind else { return (x, Some(elem)) };
        if let ExprKind::Binary { op: BinOp::Or, x: left, y } = self.ast[elem].kind {
            let (name, first) = self.split_index(x, left);
            if let Some(first) = first {
                self.ast[elem].kind = ExprKind::Binary { op: BinOp::Or, x: first, y };
                self.ast[elem].span.lo = self.lo(first);
            }
            return (name, Some(elem));
        }
        let l = Lexeme { lo: self.ast[x].pos.0, hi: self.ast[x].pos.0 + 1, text: None };
        let len = self.ast.nth(indices, 0);
        if indices.len() > 1 {
            let at = self.hi(len);
            self.doubt(at, "syntax error: unexpected comma; expected ]");
        }
        let array = self.array_of(l, Some(len), elem);
        self.split_index(base, array)
    }
}
