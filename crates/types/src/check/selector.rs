//! Selectors: qualified identifiers, fields, methods, method expressions.

use super::{Checker, Operand, OperandMode};
use crate::errors::Code;
use crate::info::{Mode, Selection, SelectionKind};
use crate::lookup::{LookupError, Member};
use crate::object::*;
use crate::ty::*;
use goanna_syntax::ast::*;
use goanna_syntax::{Pos, Symbol};
use std::rc::Rc;

impl Checker<'_> {
    pub(crate) fn selector(&mut self, e: ExprId, want_type: bool) -> Operand {
        let invalid = Operand { expr: Some(e), ..Operand::invalid() };
        let ExprKind::Selector { x: left, sel } = self.kind(e) else { return invalid };
        let Some(name) = self.ast().name(sel) else { return invalid };
        if let Some(qualifier) = self.ast().name(left)
            && let Some(obj) = self.lookup_name(qualifier)
            && let ObjectKind::PkgName { imported } = self.program[obj].kind
        {
            return self.qualified(e, left, sel, obj, imported, name);
        }
        let x = self.expr_or_type(left, false);
        match x.mode {
            OperandMode::Invalid => return invalid,
            OperandMode::Builtin(_) => {
                // At the dot.
                let (text, pos) = (self.operand_string(&x), self.pos(e));
                self.error(
                    Pos(pos.0 - 1),
                    Code::UncalledBuiltin,
                    format!("invalid use of {text} in selector expression"),
                );
                return invalid;
            }
            _ => {}
        }
        if !self.is_complete(x.ty) {
            return invalid;
        }
        if want_type {
            let text = self.expr_str(e);
            self.error_at(sel, Code::NotAType, format!("{text} is not a type"));
            return invalid;
        }
        if let Some(base) = self.program.types.pointer_elem(x.ty)
            && !self.is_complete(base)
        {
            return invalid;
        }
        let pkg = self.env.pkg;
        match self.program.lookup(x.ty, x.mode == OperandMode::Variable, Some(pkg), name, false) {
            Ok(found) => self.select(e, sel, &x, name, found),
            Err(error) => {
                self.selector_error(&x, sel, name, error);
                invalid
            }
        }
    }

    fn qualified(
        &mut self,
        e: ExprId,
        left: ExprId,
        sel: ExprId,
        obj: ObjId,
        imported: PkgId,
        name: Symbol,
    ) -> Operand {
        let mut x = Operand { expr: Some(e), ..Operand::invalid() };
        self.record_object(left, obj);
        self.record(left, Mode::Package, TypeId::INVALID, None);
        self.program.used_imports.insert(obj);
        self.program.open(imported);
        let Some(&target) = self.program[imported].scope.get(&name) else {
            let message = self.undefined_in(imported, name, e);
            self.error_at(sel, unknown_code(&message), message);
            return x;
        };
        // What a variable with `//go:embed` is initialised with; no text is behind it.
        let generated = self.ast()[sel].span.lo == self.ast()[sel].span.hi;
        let own = generated && name.as_str() == "filesOf" && self.program[imported].path == "embed";
        // Of the library's packages only types are known: bodies are not checked yet.
        let known = || match self.program[imported].lazy {
            true => {
                matches!(self.program[target].kind, ObjectKind::TypeName) && self.program[target].ty.is_some()
            }
            false => self.in_export_data(imported, target),
        };
        if !own && !name.is_exported() && !known() {
            let message = self.undefined_in(imported, name, e);
            self.error_at(sel, unknown_code(&message), message);
            return x;
        }
        if !own && !name.is_exported() {
            let pkg_name = self.program[imported].name;
            self.error_at(
                sel,
                Code::UnexportedName,
                format!("name {name} not exported by package {pkg_name}"),
            );
        }
        self.record_object(sel, target);
        self.object_operand(&mut x, target, e);
        let selection = Selection {
            kind: SelectionKind::Qualified,
            recv: TypeId::INVALID,
            path: Rc::new([]),
            method: None,
            ty: x.ty,
        };
        self.record_selection(e, selection);
        if !x.is_invalid() {
            let shown = Operand { expr: Some(sel), ..x.clone() };
            self.record_operand(&shown);
        }
        x
    }
    /// That a package has no such name, and which it may have been.
    fn undefined_in(&self, imported: PkgId, name: Symbol, e: ExprId) -> String {
        let same = |other: &&Symbol| {
            other.is_exported() && other.as_str().to_lowercase() == name.as_str().to_lowercase()
        };
        if is_known_unexported(&self.program[imported].path, name.as_str()) {
            return format!("name {name} not exported by package {}", self.program[imported].name);
        }
        let other = self.program[imported].scope.keys().filter(same).min_by_key(|s| s.as_str());
        let hint = other.map(|other| format!(" (but have {other})")).unwrap_or_default();
        format!("undefined: {}{hint}", self.expr_str(e))
    }
    fn record_selection(&mut self, e: ExprId, selection: Selection) {
        let pkg = self.env.pkg;
        self.program[pkg].info.selections.insert(e, selection);
    }

    /// `x.name` was found.
    fn select(
        &mut self,
        e: ExprId,
        sel: ExprId,
        x: &Operand,
        name: Symbol,
        found: crate::lookup::LookupResult,
    ) -> Operand {
        let method_expr = x.mode == OperandMode::Type;
        let (obj, ty, interface) = match found.member {
            Member::Field(field) => {
                if method_expr {
                    let t = self.type_str(x.ty);
                    let message = format!("operand for field selector {name} must be value of type {t}");
                    self.error_operand(x, Code::MissingFieldOrMethod, message);
                    return Operand { expr: Some(e), ..Operand::invalid() };
                }
                let selection = Selection {
                    kind: SelectionKind::Field,
                    recv: x.ty,
                    path: found.path,
                    method: None,
                    ty: field.ty,
                };
                self.record_selection(e, selection);
                let addressable = x.mode == OperandMode::Variable || found.indirect;
                let mode = if addressable { OperandMode::Variable } else { OperandMode::Value };
                if !self.is_valid(field.ty) {
                    return Operand { expr: Some(e), ..Operand::invalid() };
                }
                return Operand::new(mode, field.ty, e);
            }
            Member::Method { obj, base } => {
                self.obj_decl(obj);
                self.add_dependency(obj);
                (obj, self.program.method_type(obj, base), false)
            }
            Member::Interface { method, iface } => {
                (self.program.interface_method_object(&method, iface), method.ty, true)
            }
        };
        if !self.is_valid(ty) {
            return Operand { expr: Some(e), ..Operand::invalid() };
        }
        self.record_object(sel, obj);
        let kind = match (method_expr, interface) {
            (true, _) => SelectionKind::MethodExpr,
            (false, true) => SelectionKind::InterfaceMethod,
            (false, false) => SelectionKind::Method,
        };
        let result = if method_expr { self.method_expr_type(obj, x.ty, ty) } else { ty };
        let selection = Selection { kind, recv: x.ty, path: found.path, method: Some(obj), ty: result };
        self.record_selection(e, selection);
        Operand::new(OperandMode::Value, result, e)
    }
    /// The function type of `T.m`: the receiver becomes the first parameter.
    fn method_expr_type(&mut self, obj: ObjId, recv: TypeId, method: TypeId) -> TypeId {
        let Some(sig) = self.program.types.sig_of(method) else { return TypeId::INVALID };
        let mut sig = (*sig).clone();
        let named = sig.params.first().is_some_and(|p| p.name.is_some());
        let own = self.receiver_name(obj).filter(|name| !name.is_blank());
        let name = if named { Some(own.unwrap_or_else(|| Symbol::intern("_"))) } else { None };
        sig.params.insert(0, Param { name, ty: recv });
        self.program.types.signature(sig)
    }

    fn receiver_name(&self, method: ObjId) -> Option<Symbol> {
        let ObjectKind::Func(info) = &self.program[method].kind else { return None };
        let ast = &self.program[self.program[method].pkg?].ast;
        let DeclKind::Func { recv: Some(recv), .. } = ast[info.decl?].kind else { return None };
        ast.name(ast[recv].name?)
    }

    fn selector_error(&mut self, x: &Operand, sel: ExprId, name: Symbol, error: LookupError) {
        let u = self.program.types.underlying(x.ty);
        if !self.is_valid(u) {
            return;
        }
        let (text, t) = (x.expr.map(|e| self.expr_str(e)).unwrap_or_default(), self.type_str(x.ty));
        match error {
            LookupError::Ambiguous => {
                self.error_at(sel, Code::AmbiguousSelector, format!("ambiguous selector {text}.{name}"));
            }
            LookupError::PointerReceiver if x.mode == OperandMode::Type => {
                let message =
                    format!("invalid method expression {t}.{name} (needs pointer receiver (*{t}).{name})");
                self.error_at(sel, Code::InvalidMethodExpr, message);
            }
            LookupError::PointerReceiver => {
                self.error_at(
                    sel,
                    Code::InvalidMethodExpr,
                    format!("cannot call pointer method {name} on {t}"),
                );
            }
            LookupError::Missing => {
                let why = self.missing_member(x, name);
                self.error_at(sel, Code::MissingFieldOrMethod, format!("{text}.{name} undefined ({why})"));
            }
        }
    }
    fn missing_member(&mut self, x: &Operand, name: Symbol) -> String {
        let t = self.type_str(x.ty);
        if let Some(base) = self.program.types.pointer_elem(x.ty) {
            if self.program.types.is_type_param(base) {
                return format!("type {t} is pointer to type parameter, not type parameter");
            }
            if self.program.types.is_interface(base) {
                return format!("type {t} is pointer to interface, not interface");
            }
        }
        let pkg = self.env.pkg;
        // The same letters in another case, seen from anywhere.
        let alternative =
            self.program.lookup(x.ty, x.mode == OperandMode::Variable, Some(pkg), name, true).ok();
        let Some(found) = alternative else { return format!("type {t} has no field or method {name}") };
        let (what, alt, alt_pkg) = match &found.member {
            Member::Field(f) => ("field", f.name, f.pkg),
            Member::Method { obj, .. } => ("method", self.program[*obj].name, self.program[*obj].pkg),
            Member::Interface { method, .. } => ("method", method.name, method.pkg),
        };
        match alternative_kind(name, alt, alt_pkg == Some(pkg)) {
            Alternative::None => format!("type {t} has no field or method {name}"),
            Alternative::Misspelled => {
                format!("type {t} has no field or method {name}, but does have {what} {alt}")
            }
            Alternative::Unexported => {
                format!("type {t} has no field or method {name}, but does have unexported {what} {alt}")
            }
            Alternative::Inaccessible => format!("cannot refer to unexported {what} {alt}"),
        }
    }
}

/// The code of a name that a package does not offer, by what is said of it.
fn unknown_code(message: &str) -> Code {
    if message.starts_with("name ") { Code::UnexportedName } else { Code::UndeclaredImportedName }
}

/// How a name found by ignoring case relates to the one written.
pub(crate) enum Alternative {
    None,
    Misspelled,
    Unexported,
    Inaccessible,
}

/// Compares the name `written` with the name `found` that differs at most in case (or is not accessible).
pub(crate) fn alternative_kind(written: Symbol, found: Symbol, same_package: bool) -> Alternative {
    let tail = |s: Symbol| {
        let text = s.as_str();
        // A single letter is its own tail, in gc as well.
        text.char_indices().nth(1).map_or(text, |(at, _)| &text[at..])
    };
    if same_package {
        return Alternative::Misspelled;
    }
    if written.is_exported() {
        if found.is_exported() {
            Alternative::Misspelled
        } else if tail(written) == tail(found) {
            Alternative::Unexported
        } else {
            Alternative::None
        }
    } else if found.is_exported() {
        if tail(written) == tail(found) { Alternative::Misspelled } else { Alternative::None }
    } else if written == found {
        Alternative::Inaccessible
    } else {
        Alternative::None
    }
}

/// Whether `name` is one of the unexported names that gc knows of a library package.
fn is_known_unexported(path: &str, name: &str) -> bool {
    let mut lines = include_str!("../unexported.txt").lines().filter(|l| !l.starts_with('#'));
    let found = lines.find_map(|l| l.split_once(' ').filter(|(package, _)| *package == path));
    found.is_some_and(|(_, names)| names.split(' ').any(|n| n == name))
}
