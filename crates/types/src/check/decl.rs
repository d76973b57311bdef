//! Declarations: resolving objects when they are first used, cycles, and the declarations inside functions.
//!
//! Holds: an object is white, grey while it is resolved, then black. Meeting a grey object is a cycle; only those through a defined type, or
//! only through constants and variables (reported by the initialisation order), are allowed here.

use super::{Checker, Operand, OperandMode};
use crate::errors::Code;
use crate::load::position_mark;
use crate::object::*;
use crate::program::{Color, DeclInfo};
use crate::ty::*;
use goanna_syntax::ast::*;
use goanna_syntax::{Pos, Symbol};
use rustc_hash::FxHashSet;
use std::rc::Rc;

impl Checker<'_> {
    /// Resolves `obj`: afterwards its type is known (or invalid).
    pub fn obj_decl(&mut self, obj: ObjId) {
        match self.color(obj) {
            Color::Black => {}
            Color::White => {
                let index = self.obj_path.len() as u32;
                self.set_color(obj, Color::Grey(index));
                self.obj_path.push(obj);
                let outer = std::mem::replace(&mut self.declaring, self.program[obj].pos);
                self.in_package_env(obj, |c| c.resolve_white(obj));
                self.declaring = outer;
                self.obj_path.pop();
                self.set_color(obj, Color::Black);
            }
            Color::Grey(_) => self.meet_grey(obj),
        }
    }
    pub(crate) fn set_color(&mut self, obj: ObjId, color: Color) {
        if let Some(info) = self.program.decls.get_mut(&obj) {
            info.color = color;
        }
    }
    fn meet_grey(&mut self, obj: ObjId) {
        match self.program[obj].kind {
            ObjectKind::Const { .. } | ObjectKind::Var(_) => {
                if !self.valid_cycle(obj) || self.program[obj].ty.is_none() {
                    self.program[obj].ty = Some(TypeId::INVALID);
                }
            }
            ObjectKind::TypeName => {
                if !self.valid_cycle(obj) {
                    self.invalidate_type(obj);
                }
            }
            ObjectKind::Func(_) => {
                let _ = self.valid_cycle(obj);
                if self.program[obj].ty.is_none() {
                    self.program[obj].ty = Some(TypeId::INVALID);
                }
            }
            _ => {}
        }
    }
    /// Makes a type under construction invalid, so that nothing follows from it.
    fn invalidate_type(&mut self, obj: ObjId) {
        if let Some(ty) = self.program[obj].ty {
            match *self.program.types.get(ty) {
                Type::Named(id) => self.program.types.named_mut(id).underlying = Some(TypeId::INVALID),
                Type::Alias(id) => self.program.types.alias_mut(id).actual = Some(TypeId::INVALID),
                _ => {}
            }
        }
        self.program[obj].ty = Some(TypeId::INVALID);
    }

    /// Whether the cycle that leads back to the grey object `obj` is allowed; reports it otherwise.
    fn valid_cycle(&mut self, obj: ObjId) -> bool {
        let Color::Grey(start) = self.color(obj) else { return true };
        let cycle: Vec<ObjId> = self.obj_path[(start as usize).min(self.obj_path.len())..].to_vec();
        let (mut values, mut defined) = (0, 0);
        for &o in &cycle {
            match self.program[o].kind {
                ObjectKind::Const { .. } | ObjectKind::Var(_) => values += 1,
                ObjectKind::TypeName => {
                    // Through a type parameter list cycles are fine.
                    let generic = self.program[o].ty.is_some_and(|t| self.program.types.is_generic(t));
                    if self.env.in_tparam_list && generic {
                        return true;
                    }
                    defined += usize::from(!self.is_alias_decl(o));
                }
                _ => {}
            }
        }
        if values == cycle.len() || (values == 0 && defined > 0) {
            return true;
        }
        self.declaration_cycle(&cycle);
        false
    }
    fn is_alias_decl(&self, obj: ObjId) -> bool {
        let Some(info) = self.program.decls.get(&obj) else { return false };
        let Some(pkg) = self.program[obj].pkg else { return false };
        matches!(self.program[pkg].ast[info.decl].kind, DeclKind::Type { alias: true, .. })
    }
    fn resolve_white(&mut self, obj: ObjId) {
        self.program.parse_declaration(obj);
        let Some(info) = self.program.decls.get(&obj) else { return };
        let (decl, index) = (info.decl, info.index as usize);
        match self.ast()[decl].kind {
            DeclKind::Const { ty, values, iota, implicit, .. } => {
                let init = self.ast().list(values).get(index).copied();
                self.env.iota = Some(iota);
                self.const_decl(obj, ty, init, implicit);
            }
            DeclKind::Var { ty, values, .. } => {
                let lazy = self.program[self.env.pkg].lazy;
                if lazy && let Some(ty) = ty {
                    let ty = self.var_type(ty);
                    self.program[obj].ty = Some(ty);
                } else {
                    self.package_var(obj, index, ty, values);
                }
            }
            DeclKind::Type { name, tparams, alias, ty } => {
                self.env.decl = None;
                self.type_decl(obj, name, tparams, alias, ty);
            }
            DeclKind::Func { .. } => self.func_decl(obj, decl),
            DeclKind::Bad | DeclKind::Import { .. } => self.program[obj].ty = Some(TypeId::INVALID),
        }
    }

    /// Whether constants and variables have as many values as names.
    pub(crate) fn package_arity(&mut self) {
        let mut last = None;
        for obj in self.program[self.env.pkg].order.clone() {
            let Some(info) = self.program.decls.get(&obj) else { continue };
            let decl = info.decl;
            if last.replace(decl) == Some(decl) {
                continue;
            }
            match self.ast()[decl].kind {
                DeclKind::Const { names, values, implicit, .. } => {
                    self.const_arity(names, values, implicit, decl);
                }
                DeclKind::Var { names, values, .. } => self.var_arity(names, values),
                _ => {}
            }
        }
    }
    fn const_arity(&mut self, names: List<ExprId>, values: List<ExprId>, implicit: bool, decl: DeclId) {
        if values.len() > names.len() {
            if implicit {
                let pos = self.ast()[decl].pos;
                let mark = position_mark(self.ast()[self.ast().nth(values, names.len())].pos);
                self.error(pos, Code::WrongAssignCount, format!("extra init expr at {mark}"));
            } else {
                let extra = self.ast().nth(values, names.len());
                let text = self.expr_str(extra);
                self.error_at(extra, Code::WrongAssignCount, format!("extra init expr {text}"));
            }
        } else if values.len() < names.len() {
            let missing = self.ast().nth(names, values.len());
            let name = self.expr_str(missing);
            self.error_at(missing, Code::WrongAssignCount, format!("missing init expr for {name}"));
        }
    }
    fn var_arity(&mut self, names: List<ExprId>, values: List<ExprId>) {
        if values.is_empty() || values.len() == names.len() || values.len() == 1 {
            return;
        }
        if values.len() > names.len() {
            let extra = self.ast().nth(values, names.len());
            let text = self.expr_str(extra);
            self.error_at(extra, Code::WrongAssignCount, format!("extra init expr {text}"));
        } else {
            let missing = self.ast().nth(names, values.len());
            let name = self.expr_str(missing);
            self.error_at(missing, Code::WrongAssignCount, format!("missing init expr for {name}"));
        }
    }

    fn const_decl(&mut self, obj: ObjId, ty: Option<ExprId>, init: Option<ExprId>, inherited: bool) {
        if let Some(ty_expr) = ty {
            let t = self.type_expr(ty_expr);
            if !self.program.types.is_const_type(t) {
                if self.is_valid(t) {
                    let text = self.type_str(t);
                    self.error_at(ty_expr, Code::InvalidConstType, format!("invalid constant type {text}"));
                }
                self.program[obj].ty = Some(TypeId::INVALID);
                return;
            }
            self.program[obj].ty = Some(t);
        }
        let mut x = Operand::invalid();
        if let Some(init) = init {
            if inherited {
                self.env.errpos = Some(self.program[obj].pos);
            }
            x = self.expr(init);
        }
        self.init_const(obj, &mut x);
        self.env.errpos = None;
    }
    fn init_const(&mut self, obj: ObjId, x: &mut Operand) {
        if x.is_invalid() || !self.is_valid(x.ty) || self.program[obj].ty == Some(TypeId::INVALID) {
            if self.program[obj].ty.is_none() {
                self.program[obj].ty = Some(TypeId::INVALID);
            }
            return;
        }
        if x.mode != OperandMode::Constant {
            let text = self.operand_string(x);
            self.error_operand(x, Code::InvalidConstInit, format!("{text} is not constant"));
            if self.program[obj].ty.is_none() {
                self.program[obj].ty = Some(TypeId::INVALID);
            }
            return;
        }
        let ty = *self.program[obj].ty.get_or_insert(x.ty);
        self.assignment(x, Some(ty), "constant declaration");
        if x.is_invalid() {
            return;
        }
        self.program[obj].kind = ObjectKind::Const { value: x.value.clone() };
    }

    fn package_var(&mut self, obj: ObjId, index: usize, ty: Option<ExprId>, values: List<ExprId>) {
        let group = self.program.decls.get(&obj).map(|d| d.group.clone()).unwrap_or_default();
        if let Some(info) = self.program.decls.get_mut(&obj) {
            info.body_checked = true;
        }
        if let Some(ty) = ty {
            let ty = self.var_type(ty);
            self.program[obj].ty = Some(ty);
        }
        let values = self.list(values);
        if group.len() > 1 {
            if let Some(t) = self.program[obj].ty {
                for &other in group.iter() {
                    self.program[other].ty = Some(t);
                }
            }
            for &other in group.iter() {
                if other != obj {
                    self.set_color(other, Color::Black);
                }
                if let Some(info) = self.program.decls.get_mut(&other) {
                    info.body_checked = true;
                }
            }
            self.init_vars(&group, &values, None);
            let deps = self.program.decls.get(&obj).map(|d| d.deps.clone()).unwrap_or_default();
            for &other in group.iter() {
                if let Some(info) = self.program.decls.get_mut(&other) {
                    info.deps.extend(&deps);
                }
            }
            return;
        }
        match values.get(index) {
            Some(&init) => {
                let mut x = self.expr_for_var(init, obj, "variable declaration");
                self.init_var(obj, &mut x, "variable declaration");
            }
            None => {
                if self.program[obj].ty.is_none() {
                    self.program[obj].ty = Some(TypeId::INVALID);
                }
            }
        }
    }
    /// Checks the initialiser of a package variable whose type alone was resolved.
    pub(crate) fn check_initialiser_of(&mut self, obj: ObjId) {
        let Some(info) = self.program.decls.get(&obj) else { return };
        if info.body_checked {
            return;
        }
        let (decl, index) = (info.decl, info.index as usize);
        let pkg = self.program[obj].pkg.unwrap_or(self.env.pkg);
        let DeclKind::Var { ty, values, .. } = self.program[pkg].ast[decl].kind else { return };
        if !values.is_empty() {
            self.in_package_env(obj, |c| c.package_var(obj, index, ty, values));
        }
    }

    /// Resolves a type declaration, local or not.
    pub(crate) fn type_decl(
        &mut self,
        obj: ObjId,
        name: ExprId,
        tparams: List<FieldId>,
        alias: bool,
        ty: ExprId,
    ) {
        let _ = name;
        let outer: Rc<[TypeId]> = self.env.outer_tparams.clone().into();
        let first = self.list(tparams).first().map(|&f| self.ast()[f].pos);
        if alias {
            let pos = self.program[obj].pos;
            if first.is_none_or(|at| self.require_version(at, 23, "generic type alias")) {
                self.require_version(pos, 9, "type alias");
            }
            let t = self.program.types.new_alias(Alias {
                obj,
                targs: Rc::new([]),
                tparams: Rc::new([]),
                actual: None,
            });
            self.program[obj].ty = Some(t);
            let Type::Alias(id) = *self.program.types.get(t) else { return };
            let generic = !tparams.is_empty();
            if generic {
                self.open_scope();
                self.collect_tparams(tparams, |c, list| c.program.types.alias_mut(id).tparams = list.into());
            }
            let rhs = self.type_expr(ty);
            if generic {
                self.close_scope();
            }
            if self.program.types.alias(id).tparams.contains(&rhs) {
                let message = "cannot use type parameter declared in alias declaration as RHS";
                self.error_at(ty, Code::MisplacedTypeParam, message);
                self.program.types.alias_mut(id).actual = Some(TypeId::INVALID);
            }
            if self.program.types.alias(id).actual.is_none() {
                self.program.types.alias_mut(id).actual = Some(rhs);
            }
            return;
        }
        if let Some(at) = first {
            self.require_version(at, 18, "type parameter");
        }
        let mut data = Named::new(obj);
        data.outer = outer;
        if self.in_local_scope() {
            let package = &mut self.program.packages[self.env.pkg.0 as usize];
            package.local_types += 1;
            data.local = package.local_types;
        }
        let t = self.program.types.new_named(data);
        self.program[obj].ty = Some(t);
        let Type::Named(id) = *self.program.types.get(t) else { return };
        self.later(move |c| c.complete_named(obj, id));
        let generic = !tparams.is_empty();
        if generic {
            self.open_scope();
            self.collect_tparams(tparams, |c, list| c.program.types.named_mut(id).tparams = list.into());
        }
        let rhs = self.type_expr(ty);
        if generic {
            self.close_scope();
        }
        if self.program.types.named(id).underlying.is_none() {
            self.program.types.named_mut(id).rhs = Some(rhs);
            match self.program.types.underlying_known(rhs) {
                Some(u) => {
                    if self.program.types.is_type_param(rhs) {
                        self.error_at(
                            ty,
                            Code::MisplacedTypeParam,
                            "cannot use a type parameter as RHS in type declaration",
                        );
                        self.program.types.named_mut(id).underlying = Some(TypeId::INVALID);
                    } else {
                        self.program.types.named_mut(id).underlying = Some(u);
                    }
                }
                None => {}
            }
        }
        self.collect_methods(obj, id);
    }
    /// Checks of a defined type that need its right side complete.
    fn complete_named(&mut self, obj: ObjId, id: NamedId) {
        if self.program.types.named(id).underlying.is_none() {
            let Some(ty) = self.program[obj].ty else { return };
            match self.program.types.underlying_known(ty) {
                Some(u) => self.program.types.named_mut(id).underlying = Some(u),
                None => {
                    self.valid_type(obj);
                    self.program.types.named_mut(id).underlying = Some(TypeId::INVALID);
                    return;
                }
            }
        }
        if !self.program[self.env.pkg].lazy {
            self.valid_type(obj);
            self.check_field_method_collisions(id);
        }
    }

    /// Moves the methods declared for a type to it; reports duplicates.
    fn collect_methods(&mut self, obj: ObjId, id: NamedId) {
        let name = self.program[obj].name;
        let pkg = self.env.pkg;
        if self.program[pkg].scope.get(&name) != Some(&obj) {
            return;
        }
        let Some(methods) = self.program[pkg].methods.get(&name).cloned() else { return };
        let base = self.program[obj].ty.unwrap_or(TypeId::INVALID);
        let mut list: Vec<ObjId> = Vec::with_capacity(methods.len());
        for method in methods {
            if let ObjectKind::Func(info) = &mut self.program[method].kind
                && let Some(recv) = &mut info.recv
            {
                recv.base = base;
            }
            let method_name = self.program[method].name;
            if method_name.is_blank() {
                continue;
            }
            if let Some(&other) = list.iter().find(|&&m| self.program[m].name == method_name) {
                let pos = self.program[method].pos;
                let mark = position_mark(self.program[other].pos);
                self.error(
                    pos,
                    Code::DuplicateMethod,
                    format!("method {name}.{method_name} already declared at {mark}"),
                );
                continue;
            }
            list.push(method);
        }
        self.program.types.named_mut(id).methods = list;
    }
    fn check_field_method_collisions(&mut self, id: NamedId) {
        let named = self.program.types.named(id);
        let (Some(u), methods) = (named.underlying, named.methods.clone()) else { return };
        let Type::Struct(fields) = self.program.types.get(u).clone() else { return };
        for method in methods {
            let name = self.program[method].name;
            if fields.iter().any(|f| f.name == name) {
                let pos = self.program[method].pos;
                let mark = self.written_field(id, name).or_else(|| self.field_position(u, name));
                let mark = mark.map(position_mark);
                let other = mark.map(|m| format!("\n\t{m}: other declaration of {name}")).unwrap_or_default();
                self.error(
                    pos,
                    Code::DuplicateFieldAndMethod,
                    format!("field and method with the same name {name}{other}"),
                );
            }
        }
    }
    /// Where the struct type on the right side of a declaration has the field `name`.
    fn written_field(&self, id: NamedId, name: Symbol) -> Option<Pos> {
        let decl = self.program.decls.get(&self.program.types.named(id).obj)?.decl;
        let DeclKind::Type { ty, .. } = self.ast()[decl].kind else { return None };
        let ExprKind::StructType { fields } = self.kind(self.unparen(ty)) else { return None };
        let fields = self.ast().list(fields);
        let e =
            fields.iter().find_map(|&f| self.ast()[f].name.filter(|&e| self.ast().name(e) == Some(name)))?;
        Some(self.start(e))
    }
    fn field_position(&self, u: TypeId, name: Symbol) -> Option<Pos> {
        self.field_positions.get(&(u, name)).copied()
    }

    /// A declaration statement.
    pub(crate) fn decl_stmt(&mut self, decls: List<DeclId>) {
        let own = self.at_session_level();
        for decl in self.list(decls) {
            match self.ast()[decl].kind {
                // Those of an input are collected before its statements are checked.
                DeclKind::Const { .. } | DeclKind::Type { .. } if own => {}
                DeclKind::Const { names, ty, values, iota, implicit, .. } => {
                    self.local_consts(decl, names, ty, values, iota, implicit);
                }
                DeclKind::Var { names, ty, values } => {
                    self.declaring =
                        self.ast().list(names).first().map_or(Pos::NONE, |&name| self.ast()[name].span.lo);
                    self.local_vars(names, ty, values)
                }
                DeclKind::Type { name, tparams, alias, ty } => {
                    self.local_type(decl, name, tparams, alias, ty)
                }
                DeclKind::Func { .. } | DeclKind::Import { .. } | DeclKind::Bad => {}
            }
        }
    }
    fn local_consts(
        &mut self,
        decl: DeclId,
        names: List<ExprId>,
        ty: Option<ExprId>,
        values: List<ExprId>,
        iota: u32,
        implicit: bool,
    ) {
        let inits = self.list(values);
        let mut objs = Vec::new();
        for (i, e) in self.list(names).into_iter().enumerate() {
            let name = self.ast().name(e).unwrap_or_else(|| Symbol::intern("_"));
            let (pos, pkg) = (self.start(e), Some(self.env.pkg));
            let obj = self.program.add_object(Object {
                name,
                pos,
                pkg,
                ty: None,
                kind: ObjectKind::Const { value: None },
            });
            self.record_object(e, obj);
            let saved = self.env.iota.replace(iota);
            self.const_decl(obj, ty, inits.get(i).copied(), implicit);
            self.env.iota = saved;
            objs.push(obj);
        }
        self.const_arity(names, values, implicit, decl);
        for obj in objs {
            self.declare_local(obj);
        }
    }
    fn local_vars(&mut self, names: List<ExprId>, ty: Option<ExprId>, values: List<ExprId>) {
        let declared = ty.map(|t| self.var_type(t));
        let objs: Vec<ObjId> = self.list(names).into_iter().map(|e| self.new_var(e, declared)).collect();
        let inits = self.list(values);
        if inits.is_empty() {
            if declared.is_none() {
                for &obj in &objs {
                    self.program[obj].ty = Some(TypeId::INVALID);
                }
            }
        } else if inits.len() == objs.len() {
            for (&obj, &init) in objs.iter().zip(&inits) {
                let mut x = self.expr_for_var(init, obj, "variable declaration");
                self.init_var(obj, &mut x, "variable declaration");
            }
        } else if inits.len() == 1 {
            self.init_vars(&objs, &inits, None);
        } else {
            for (i, &obj) in objs.iter().enumerate() {
                match inits.get(i) {
                    Some(&init) => {
                        let mut x = self.expr(init);
                        self.init_var(obj, &mut x, "variable declaration");
                    }
                    None if declared.is_none() => self.program[obj].ty = Some(TypeId::INVALID),
                    None => {}
                }
            }
            if inits.len() > objs.len() {
                self.use_exprs(&inits[objs.len()..]);
            }
            self.var_arity(names, values);
        }
        for obj in objs {
            if self.declare_local(obj) {
                self.watch_unused(obj);
            }
        }
    }
    fn local_type(&mut self, decl: DeclId, name: ExprId, tparams: List<FieldId>, alias: bool, ty: ExprId) {
        let text = self.ast().name(name).unwrap_or_else(|| Symbol::intern("_"));
        let (pos, pkg) = (self.start(name), Some(self.env.pkg));
        let obj =
            self.program.add_object(Object { name: text, pos, pkg, ty: None, kind: ObjectKind::TypeName });
        self.record_object(name, obj);
        self.declare_local(obj);
        let mark = self.delayed.len();
        let index = self.obj_path.len() as u32;
        let info = DeclInfo {
            file: self.env.file,
            decl,
            text: None,
            index: 0,
            color: Color::Grey(index),
            deps: FxHashSet::default(),
            group: Rc::new([]),
            body_checked: false,
        };
        self.program.decls.insert(obj, info);
        self.obj_path.push(obj);
        self.type_decl(obj, name, tparams, alias, ty);
        self.obj_path.pop();
        self.set_color(obj, Color::Black);
        self.process_delayed_from(mark);
    }
}
