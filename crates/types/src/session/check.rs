//! The checker's part of an input: its statements, the variables that stay, the values that are shown.

use super::{Show, Shown, done};
use crate::check::Checker;
use crate::info::Mode;
use crate::object::*;
use crate::ty::*;
use goanna_syntax::ast::*;
use goanna_syntax::{Pos, Symbol};

impl Checker<'_> {
    /// Resolves the declared objects of an input: types first, then all else.
    pub(super) fn check_session_objects(&mut self, order: &[ObjId]) {
        let is_type = |c: &Self, obj: ObjId| matches!(c.program[obj].kind, ObjectKind::TypeName);
        for types in [true, false] {
            for &obj in order {
                if is_type(self, obj) == types {
                    self.obj_decl(obj);
                }
            }
        }
    }

    /// Checks the statements of an input. Yields its outermost variables, which are package variables from now on.
    pub(super) fn session_body(&mut self, body: List<StmtId>) -> Vec<ObjId> {
        self.open_scope();
        self.session_depth = self.env.locals.scopes.len();
        self.stmt_list(body);
        self.session_depth = 0;
        let names = self.env.locals.scopes.last().cloned().unwrap_or_default();
        let mut promoted = Vec::new();
        for name in names {
            let Some(&(_, obj)) = self.env.locals.bindings.get(&name).and_then(|b| b.last()) else {
                continue;
            };
            if let ObjectKind::Var(var) = &mut self.program[obj].kind {
                var.scope = VarScope::Package;
                promoted.push(obj);
            }
        }
        self.close_scope();
        promoted
    }

    /// Whether a statement of the input itself is being checked, not one inside another.
    pub(crate) fn at_session_level(&self) -> bool {
        self.session_depth != 0 && self.session_depth == self.env.locals.scopes.len()
    }

    /// An expression as a statement of an input: its value is shown.
    pub(crate) fn session_expr(&mut self, e: ExprId) {
        let (mut x, _) = self.raw_expr(e, crate::check::Want::default());
        use crate::check::OperandMode as M;
        match x.mode {
            M::Invalid | M::NoValue => return,
            M::Builtin(_) => {
                let text = self.operand_string(&x);
                let message = format!("{text} must be called");
                return self.error_operand(&x, crate::errors::Code::UncalledBuiltin, message);
            }
            M::Type => {
                let text = self.type_text(x.ty);
                return self.shows.push(Show { expr: e, what: Shown::Text(text) });
            }
            _ => {}
        }
        if let Some(text) = self.big_constant(&x) {
            self.record(e, Mode::Const, x.ty, x.value.clone());
            return self.shows.push(Show { expr: e, what: Shown::Text(text) });
        }
        let mut types = self.program.types.tuple_types(x.ty);
        if types.is_empty() {
            return;
        }
        if let [t] = types[..] {
            let t = self.default_type(t);
            if self.program.types.is_untyped(x.ty) {
                let target = if x.is_nil() { None } else { Some(t) };
                self.assignment(&mut x, target, "expression");
                if x.is_invalid() || x.is_nil() {
                    return;
                }
            }
            types = vec![t];
        }
        if self.prints(e) {
            return;
        }
        let first = self
            .shows
            .iter()
            .map(|s| if let Shown::Values(v) = &s.what { v.len() } else { 0 })
            .sum::<usize>();
        let vars = types.iter().enumerate().map(|(i, &t)| self.shown_var(t, (first + i) as u32)).collect();
        self.shows.push(Show { expr: e, what: Shown::Values(vars) });
    }

    /// A constant too large for the type it would have in a variable.
    fn big_constant(&mut self, x: &crate::check::Operand) -> Option<String> {
        let value = x.value.as_ref()?;
        if !self.program.types.is_untyped_numeric(x.ty) {
            return None;
        }
        let kind = self.program.types.basic_kind(self.default_type(x.ty))?;
        if value.represent(kind).is_ok() {
            return None;
        }
        Some(format!("{value} ({})", self.type_str(x.ty)))
    }

    fn type_text(&mut self, t: TypeId) -> String {
        let text = self.program.type_string(t, crate::Qualifier::Runtime);
        let u = self.program.types.underlying(t);
        let named = matches!(self.program.types.get(self.program.types.unalias(t)), Type::Named(_));
        if named {
            format!("type {text} {}", self.program.type_string(u, crate::Qualifier::Runtime))
        } else {
            format!("type {text}")
        }
    }

    /// Calls of fmt's printing functions: nobody wants to see how many bytes they wrote.
    fn prints(&self, e: ExprId) -> bool {
        let ExprKind::Call { fun, .. } = self.kind(self.unparen(e)) else { return false };
        let ExprKind::Selector { sel, .. } = self.kind(self.unparen(fun)) else { return false };
        let Some(obj) = self.object_of(sel) else { return false };
        let object = &self.program[obj];
        let fmt = object.pkg.is_some_and(|p| self.program[p].path == "fmt");
        fmt && (object.name.as_str().starts_with("Print") || object.name.as_str().starts_with("Fprint"))
    }

    /// The variable that holds the `index`-th shown value of an input if it has type `t`.
    fn shown_var(&mut self, t: TypeId, index: u32) -> ObjId {
        let pkg = self.env.pkg;
        let key = (self.program.types.canon(t), index);
        if let Some(&obj) = self.program.session.as_ref().and_then(|s| s.shown.get(&key)) {
            return obj;
        }
        let obj = self.program.add_object(Object {
            name: Symbol::intern("_"),
            pos: Pos::NONE,
            pkg: Some(pkg),
            ty: Some(t),
            kind: ObjectKind::Var(VarInfo { scope: VarScope::Package, used: true, decl: None }),
        });
        self.program.decls.insert(obj, done(DeclId(0)));
        if let Some(session) = &mut self.program.session {
            session.shown.insert(key, obj);
        }
        obj
    }

    /// What `_` means as a value: in a session, the last value shown.
    pub(crate) fn last_value(&self) -> Option<ObjId> {
        let session = self.program.session.as_ref()?;
        session.last.filter(|_| session.pkg == self.env.pkg)
    }
}
