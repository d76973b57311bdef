//! Struct, function and interface types; type parameter lists.

use super::Checker;
use crate::constant::ConstValue;
use crate::errors::Code;
use crate::info::Mode;
use crate::load::position_mark;
use crate::object::*;
use crate::ty::*;
use crate::typestring::Qualifier;
use goanna_syntax::ast::*;
use goanna_syntax::{Pos, Symbol};
use rustc_hash::FxHashMap;

/// Terms of a union that gc takes.
const MAX_TERMS: usize = 100;

impl Checker<'_> {
    /// `struct{…}`
    pub(crate) fn struct_type(&mut self, list: List<FieldId>) -> TypeId {
        let mut fields = Vec::new();
        let mut seen: FxHashMap<Symbol, Pos> = FxHashMap::default();
        let mut last: Option<(ExprId, TypeId)> = None;
        for id in self.list(list) {
            let field = self.ast()[id];
            let ty = match last {
                Some((e, t)) if e == field.ty => t,
                _ => self.var_type(field.ty),
            };
            last = Some((field.ty, ty));
            // An empty tag is as good as none.
            let tag = field.tag.and_then(|t| self.tag_bytes(t)).filter(|tag| !tag.is_empty());
            let (name, pos) = if field.embedded {
                let Some((name, at)) = self.embedded_name(field.ty) else {
                    let text = self.expr_str(field.ty);
                    self.error_at(
                        field.ty,
                        Code::InvalidSyntaxTree,
                        format!("invalid embedded field type {text}"),
                    );
                    continue;
                };
                self.check_embedded(field.ty, ty);
                (name, at)
            } else {
                let Some(e) = field.name else { continue };
                (self.ast().name(e).unwrap_or_else(|| Symbol::intern("_")), self.start(e))
            };
            if !name.is_blank() {
                if let Some(&other) = seen.get(&name) {
                    let mark = position_mark(other);
                    self.error(
                        pos,
                        Code::DuplicateDecl,
                        format!("{name} redeclared\n\t{mark}: other declaration of {name}"),
                    );
                    continue;
                }
                seen.insert(name, pos);
            }
            let pkg = Some(self.env.pkg);
            fields.push(StructField { name, ty, embedded: field.embedded, tag, pkg });
        }
        let t = self.program.types.struct_type(fields);
        for (name, pos) in seen {
            self.field_positions.entry((t, name)).or_insert(pos);
        }
        t
    }
    fn tag_bytes(&mut self, e: ExprId) -> Option<std::rc::Rc<[u8]>> {
        let ExprKind::BasicLit(kind, text) = self.kind(e) else { return None };
        match ConstValue::from_literal(kind, text.as_str()) {
            Some(ConstValue::String(bytes)) => Some(bytes[..].into()),
            _ => None,
        }
    }
    fn embedded_name(&self, e: ExprId) -> Option<(Symbol, Pos)> {
        let mut e = self.unparen(e);
        loop {
            match self.kind(e) {
                ExprKind::Name(name) => return Some((name, self.start(e))),
                ExprKind::Selector { sel, .. } => e = sel,
                ExprKind::Star(inner) | ExprKind::Index { x: inner, .. } => e = self.unparen(inner),
                _ => return None,
            }
        }
    }
    fn check_embedded(&mut self, e: ExprId, ty: TypeId) {
        self.later(move |c| {
            let (base, is_pointer) = c.program.types.deref(ty);
            let is_param = c.program.types.is_type_param(base);
            let u = c.program.types.underlying(base);
            let problem = match c.program.types.get(u) {
                Type::Basic(BasicKind::UnsafePointer) => "unsafe.Pointer",
                Type::Pointer(_) => "a pointer",
                Type::Interface(_) if is_param => "a (pointer to a) type parameter",
                Type::Interface(_) if is_pointer => "a pointer to an interface",
                _ => return,
            };
            c.error_at(e, Code::InvalidPtrEmbed, format!("embedded field type cannot be {problem}"));
        });
    }

    /// A function type: resolves parameters and results, creating their objects. The caller opened a scope.
    pub(crate) fn func_type(
        &mut self,
        params: List<FieldId>,
        results: List<FieldId>,
        tparams: &[TypeId],
    ) -> TypeId {
        self.func_type_with(None, params, results, tparams)
    }
    /// The same for a method: its receiver's name is known where those of the parameters are.
    pub(crate) fn func_type_with(
        &mut self,
        receiver: Option<ObjId>,
        params: List<FieldId>,
        results: List<FieldId>,
        tparams: &[TypeId],
    ) -> TypeId {
        let mut declared: Vec<ObjId> = receiver.into_iter().collect();
        let (params, variadic) = self.collect_params(params, true, &mut declared);
        let (results, _) = self.collect_params(results, false, &mut declared);
        for obj in declared {
            self.declare_local(obj);
        }
        self.program.types.signature(Signature { params, results, variadic, tparams: tparams.to_vec() })
    }
    fn collect_params(
        &mut self,
        list: List<FieldId>,
        variadic_ok: bool,
        declared: &mut Vec<ObjId>,
    ) -> (Vec<Param>, bool) {
        let ids = self.list(list);
        let mut out = Vec::with_capacity(ids.len());
        let mut variadic = false;
        let mut last: Option<(ExprId, TypeId)> = None;
        for (i, &id) in ids.iter().enumerate() {
            let field = self.ast()[id];
            let ty = match last {
                Some((e, t)) if e == field.ty => t,
                _ => match self.kind(field.ty) {
                    ExprKind::Ellipsis(elem) => {
                        let elem_ty = self.var_type(elem);
                        // Elsewhere the parser has reported it.
                        variadic = variadic_ok && i + 1 == ids.len();
                        if variadic {
                            let t = self.program.types.slice(elem_ty);
                            self.record(field.ty, Mode::Type, t, None);
                            t
                        } else {
                            elem_ty
                        }
                    }
                    _ => self.var_type(field.ty),
                },
            };
            last = Some((field.ty, ty));
            let name = field.name.and_then(|e| self.ast().name(e));
            if let Some(e) = field.name {
                let obj = self.new_var(e, Some(ty));
                self.parameters.insert(obj, if variadic_ok { "parameter" } else { "result variable" });
                declared.push(obj);
            }
            out.push(Param { name, ty });
        }
        (out, variadic)
    }

    /// Declares type parameters in the open scope and resolves their constraints; `early` gets them before that.
    pub(crate) fn collect_tparams(
        &mut self,
        list: List<FieldId>,
        early: impl FnOnce(&mut Self, Vec<TypeId>),
    ) -> Vec<TypeId> {
        let ids = self.list(list);
        let mut tparams = Vec::with_capacity(ids.len());
        for (i, &id) in ids.iter().enumerate() {
            let field = self.ast()[id];
            let Some(e) = field.name else { continue };
            let name = self.ast().name(e).unwrap_or_else(|| Symbol::intern("_"));
            let (pos, pkg) = (self.start(e), Some(self.env.pkg));
            let obj =
                self.program.add_object(Object { name, pos, pkg, ty: None, kind: ObjectKind::TypeName });
            let t = self.program.types.new_tparam(TParam { obj, index: i as u32, constraint: None });
            self.program[obj].ty = Some(t);
            self.record_object(e, obj);
            self.record(e, Mode::Type, t, None);
            self.declare_local(obj);
            tparams.push(t);
        }
        early(self, tparams.clone());
        let mut last: Option<(ExprId, TypeId)> = None;
        let was = std::mem::replace(&mut self.env.in_tparam_list, true);
        let mut bounds = Vec::new();
        for &id in &ids {
            let field = self.ast()[id];
            if field.name.is_none() {
                continue;
            }
            let bound = match last {
                Some((e, t)) if e == field.ty => t,
                _ => {
                    let bound = self.constraint_expr(field.ty);
                    if self.program.types.is_type_param(bound) {
                        let message = "cannot use a type parameter as constraint";
                        self.error_at(field.ty, Code::MisplacedTypeParam, message);
                        TypeId::INVALID
                    } else {
                        bound
                    }
                }
            };
            last = Some((field.ty, bound));
            bounds.push((field.ty, bound));
        }
        self.env.in_tparam_list = was;
        for (&t, &(e, bound)) in tparams.iter().zip(&bounds) {
            self.set_constraint(t, bound);
            let _ = e;
            self.later(move |c| c.set_constraint(t, bound));
        }
        tparams
    }
    /// Sets the constraint of a type parameter, wrapping what is no interface.
    fn set_constraint(&mut self, t: TypeId, bound: TypeId) {
        let Some(id) = self.program.types.tparam_of(t) else { return };
        let wrap = match self.program.types.underlying_known(bound) {
            Some(u) => bound != TypeId::INVALID && !matches!(self.program.types.get(u), Type::Interface(_)),
            None => false,
        };
        let bound = if bound == TypeId::INVALID {
            TypeId::ANY
        } else if wrap && !self.program.types.is_type_param(bound) {
            self.program.types.interface(Interface {
                methods: Vec::new(),
                embeds: vec![bound],
                implicit: true,
                comparable: false,
            })
        } else {
            bound
        };
        self.program.types.tparam_mut(id).constraint = Some(bound);
    }
    /// A constraint: an interface, or type terms that stand for one.
    fn constraint_expr(&mut self, e: ExprId) -> TypeId {
        match self.kind(self.unparen(e)) {
            ExprKind::Unary { op: UnOp::Tilde, .. } | ExprKind::Binary { op: BinOp::Or, .. } => {
                let t = self.union_expr(e);
                if t == TypeId::INVALID {
                    return t;
                }
                let (pos, text) = (self.start(e), self.expr_str(e));
                self.require_version(pos, 18, &format!("embedding interface element {text}"));
                let iface =
                    Interface { methods: Vec::new(), embeds: vec![t], implicit: true, comparable: false };
                let t = self.program.types.interface(iface);
                self.record(e, Mode::Type, t, None);
                t
            }
            _ => self.type_expr(e),
        }
    }

    /// `A | ~B | …`: the union, or the single type if there is only one without tilde.
    pub(crate) fn union_expr(&mut self, e: ExprId) -> TypeId {
        let mut parts = Vec::new();
        let mut current = e;
        while let ExprKind::Binary { op: BinOp::Or, x, y } = self.kind(current) {
            parts.push(y);
            current = x;
        }
        parts.push(current);
        parts.reverse();
        let mut terms = Vec::new();
        for &part in &parts {
            let (tilde, ty_expr) = match self.kind(part) {
                ExprKind::Unary { op: UnOp::Tilde, x } => (true, x),
                _ => (false, part),
            };
            let mut ty = self.type_expr(ty_expr);
            if self.program.types.is_type_param(ty) {
                let message = if tilde {
                    format!("type in term {} cannot be a type parameter", self.expr_str(part))
                } else {
                    "term cannot be a type parameter".to_string()
                };
                self.error_at(ty_expr, Code::MisplacedTypeParam, message);
                ty = TypeId::INVALID;
            }
            if parts.len() == 1 && !tilde {
                return ty; // an ordinary embedded type
            }
            if tilde && ty != TypeId::INVALID {
                self.record(part, Mode::Type, ty, None);
            }
            if terms.len() == MAX_TERMS {
                let message =
                    format!("cannot handle more than {MAX_TERMS} union terms (implementation limitation)");
                self.error_at(part, Code::InvalidUnion, message);
                return TypeId::INVALID;
            }
            terms.push((part, Term { tilde, ty }));
        }
        if terms.iter().any(|(_, term)| term.ty == TypeId::INVALID) {
            terms.retain(|(_, term)| term.ty != TypeId::INVALID);
            self.later(move |c| c.check_union(&terms));
            return TypeId::INVALID;
        }
        let union = self.program.types.union(terms.iter().map(|(_, t)| t.clone()).collect());
        self.record(e, Mode::Type, union, None);
        self.later(move |c| c.check_union(&terms));
        union
    }
    fn check_union(&mut self, terms: &[(ExprId, Term)]) {
        for (i, (e, term)) in terms.iter().enumerate() {
            let u = self.program.types.underlying(term.ty);
            if !self.is_valid(u) {
                continue;
            }
            let text = self.type_str(term.ty);
            let iface = matches!(self.program.types.get(u), Type::Interface(_));
            if term.tilde {
                if iface {
                    self.error_at(
                        *e,
                        Code::InvalidUnion,
                        format!("invalid use of ~ ({text} is an interface)"),
                    );
                    continue;
                }
                if !self.program.types.identical(u, term.ty) {
                    let under = self.type_str(u);
                    self.error_at(
                        *e,
                        Code::InvalidUnion,
                        format!("invalid use of ~ (underlying type of {text} is {under})"),
                    );
                    continue;
                }
            }
            if iface && terms.len() > 1 {
                let whole = self.term_str(term);
                if !self.program.types.interface_methods(term.ty).is_empty() {
                    self.error_at(
                        *e,
                        Code::InvalidUnion,
                        format!("cannot use {whole} in union ({whole} contains methods)"),
                    );
                    continue;
                }
                if term.ty == TypeId::COMPARABLE {
                    self.error_at(*e, Code::InvalidUnion, "cannot use comparable in union");
                    continue;
                }
                if !self.is_method_set(term.ty) && !self.has_terms(term.ty) {
                    let message = format!("cannot use {whole} in union ({whole} embeds comparable)");
                    self.error_at(*e, Code::InvalidUnion, message);
                }
                continue;
            }
            for (_, other) in &terms[..i] {
                if self.terms_overlap(term, other) {
                    let (a, b) = (self.term_str(term), self.term_str(other));
                    self.error_at(*e, Code::InvalidUnion, format!("overlapping terms {a} and {b}"));
                    break;
                }
            }
        }
    }
    fn terms_overlap(&mut self, a: &Term, b: &Term) -> bool {
        if self.program.types.is_interface(b.ty) {
            return false;
        }
        let left = if b.tilde { self.program.types.underlying(a.ty) } else { a.ty };
        let right = if a.tilde { self.program.types.underlying(b.ty) } else { b.ty };
        self.program.types.identical(left, right)
    }
    fn term_str(&self, term: &Term) -> String {
        let text = self.program.type_string(term.ty, Qualifier::Qualified);
        format!("{}{text}", if term.tilde { "~" } else { "" })
    }

    /// `interface{…}`
    pub(crate) fn interface_type(&mut self, elems: List<FieldId>) -> TypeId {
        let mut methods: Vec<IfaceMethod> = Vec::new();
        let mut positions: Vec<Pos> = Vec::new();
        let mut embeds = Vec::new();
        let mut embed_exprs = Vec::new();
        for id in self.list(elems) {
            let field = self.ast()[id];
            let Some(name_expr) = field.name else {
                let t = self.union_expr(field.ty);
                if t != TypeId::INVALID && self.may_embed(field.ty, t) {
                    embeds.push(t);
                    embed_exprs.push(field.ty);
                }
                continue;
            };
            let name = self.ast().name(name_expr).unwrap_or_else(|| Symbol::intern("_"));
            if name.is_blank() {
                self.error_at(name_expr, Code::BlankIfaceMethod, "methods must have a unique non-blank name");
                continue;
            }
            let ty = self.type_expr(field.ty);
            if ty == TypeId::INVALID {
                continue;
            }
            let pos = self.start(name_expr);
            if let Some(i) = methods.iter().position(|m| m.name == name) {
                let mark = position_mark(positions[i]);
                let message =
                    format!("duplicate method {name}\n\t{mark}: other declaration of method {name}");
                // Found with the type set.
                self.later(move |c| c.error(pos, Code::DuplicateDecl, message));
                continue;
            }
            methods.push(IfaceMethod { name, pkg: Some(self.env.pkg), ty });
            positions.push(pos);
        }
        if methods.is_empty() && embeds.is_empty() {
            return TypeId::ANY;
        }
        let names: Vec<_> = methods.iter().map(|m| m.name).collect();
        let own: FxHashMap<Symbol, Pos> = names.iter().copied().zip(positions.iter().copied()).collect();
        methods.sort_by(|a, b| {
            let key = |m: &IfaceMethod| (!m.name.is_exported(), m.name.as_str().to_owned());
            key(a).cmp(&key(b))
        });
        let t = self.program.types.interface(Interface {
            methods,
            embeds: embeds.clone(),
            implicit: false,
            comparable: false,
        });
        for (name, pos) in names.into_iter().zip(positions) {
            self.field_positions.entry((t, name)).or_insert(pos);
        }
        if !embeds.is_empty() {
            self.later(move |c| c.check_interface(t, &own, &embed_exprs));
        }
        t
    }
    /// Methods that come from several embedded interfaces must agree.
    fn check_interface(&mut self, t: TypeId, own: &FxHashMap<Symbol, Pos>, embed_exprs: &[ExprId]) {
        let Type::Interface(iface) = self.program.types.get(t).clone() else { return };
        let mut seen: FxHashMap<(Symbol, Option<PkgId>), (TypeId, Option<Pos>)> = FxHashMap::default();
        let key = |m: &IfaceMethod| (m.name, if m.name.is_exported() { None } else { m.pkg });
        for m in &iface.methods {
            let pos = own.get(&m.name).copied();
            seen.insert(key(m), (m.ty, pos));
        }
        for (i, &embed) in iface.embeds.iter().enumerate() {
            if !self.program.types.is_interface(embed) {
                if let Some(&e) = embed_exprs.get(i) {
                    self.check_element(e, embed);
                }
                continue;
            }
            for m in self.program.types.interface_methods(embed).iter() {
                match seen.get(&key(m)).copied() {
                    None => {
                        let at = embed_exprs.get(i).map(|&e| self.start(e));
                        seen.insert(key(m), (m.ty, at));
                    }
                    // Equal methods may overlap since 1.14.
                    Some((_, other)) if self.version() < 14 => {
                        let Some(&at) = embed_exprs.get(i) else { continue };
                        let name = m.name;
                        let tail = other
                            .map(|p| format!("\n\t{}: other declaration of method {name}", position_mark(p)))
                            .unwrap_or_default();
                        self.error_at(at, Code::DuplicateDecl, format!("duplicate method {name}{tail}"));
                    }
                    Some((ty, other)) if !self.program.types.identical(ty, m.ty) => {
                        let Some(&at) = embed_exprs.get(i) else { continue };
                        let name = m.name;
                        let tail = other
                            .map(|p| format!("\n\t{}: other declaration of method {name}", position_mark(p)))
                            .unwrap_or_default();
                        self.error_at(at, Code::DuplicateDecl, format!("duplicate method {name}{tail}"));
                    }
                    Some(_) => {}
                }
            }
        }
    }

    /// An element that is no interface: not before type parameters came, and of not too many terms.
    fn check_element(&mut self, e: ExprId, embed: TypeId) {
        if self.program.types.union_size(embed) > MAX_TERMS {
            let message =
                format!("cannot handle more than {MAX_TERMS} union terms (implementation limitation)");
            self.error_at(e, Code::InvalidUnion, message);
        }
        if self.version() < 18 {
            self.may_embed(e, embed);
        }
    }
    /// Whether the language version allows the element, as far as its type is known.
    fn may_embed(&mut self, e: ExprId, embed: TypeId) -> bool {
        if self.version() >= 18 {
            return true;
        }
        let what = match self.program.types.underlying_known(embed).map(|u| self.program.types.get(u)) {
            None | Some(Type::Basic(BasicKind::Invalid) | Type::Interface(_)) => return true,
            Some(Type::Union(_)) => "interface element",
            Some(_) => "non-interface type",
        };
        let (pos, text) = (self.start(e), self.type_str(embed));
        self.require_version(pos, 18, &format!("embedding {what} {text}"))
    }

    /// Whether an interface is an ordinary one: methods only, no type terms, not comparable.
    pub(crate) fn is_method_set(&mut self, t: TypeId) -> bool {
        let set = self.type_set(t);
        set.terms.is_none() && !set.comparable
    }
    /// Whether an interface restricts the types to a list of terms.
    pub(crate) fn has_terms(&mut self, t: TypeId) -> bool {
        self.type_set(t).terms.is_some()
    }
}
