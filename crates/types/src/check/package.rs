//! A whole package: resolves all its objects, checks all bodies, then what needs the whole picture.

use super::{Checker, Env};
use crate::errors::Code;
use crate::load::CheckOptions;
use crate::object::*;
use crate::ty::{Type, TypeId};
use goanna_syntax::ast::{DeclKind, ExprId, FuncBody};
use goanna_syntax::{Pos, Symbol};

/// Bytes that elements of channels stay below.
const MAX_ELEM: u64 = 1 << 16;
/// Bytes that keys and elements of maps stay below.
const MAX_MAP_PART: u64 = 1 << 31;
/// Bytes that gc takes memory to have.
const ADDRESSES: u64 = 1 << 50;

impl Checker<'_> {
    /// Checks the checker's package completely.
    pub fn check_package(&mut self, options: CheckOptions) {
        self.options = options;
        let pkg = self.env.pkg;
        self.package_name();
        self.package_arity();
        self.direct_cycles();
        let order = self.program[pkg].order.clone();
        // Defined types first, then aliases, then everything else: constants and functions find types complete.
        let is_type = |c: &Self, obj: ObjId| matches!(c.program[obj].kind, ObjectKind::TypeName);
        for alias in [false, true] {
            for &obj in &order {
                if is_type(self, obj) && self.is_alias(obj) == alias {
                    self.obj_decl(obj);
                }
            }
        }
        for &obj in &order {
            if !is_type(self, obj) {
                self.obj_decl(obj);
            }
        }
        self.process_delayed();
        self.init_order();
        if !options.allow_unused {
            self.unused_imports();
        }
        self.take_late_errors();
        if self.errors.is_empty() {
            self.instance_cycles();
        }
        if self.errors.is_empty() {
            self.anonymous_cycles();
        }
        if self.errors.is_empty() && !self.failed_before {
            let late = std::mem::take(&mut self.program.packages[pkg.0 as usize].late_directives);
            self.errors.extend(late.into_iter().map(|(pos, text)| crate::load::directive_error(pos, text)));
            self.large_types();
            self.missing_bodies();
        }
    }
    fn package_name(&mut self) {
        let blank = |e: &ExprId| self.ast().name(*e).is_some_and(Symbol::is_blank);
        let names: Vec<ExprId> = self.ast().files.iter().map(|f| f.package).filter(blank).collect();
        for e in names {
            self.error_at(e, Code::BlankPkgName, "invalid package name _");
        }
    }
    fn is_alias(&self, obj: ObjId) -> bool {
        let Some(info) = self.program.decls.get(&obj) else { return false };
        matches!(self.ast()[info.decl].kind, DeclKind::Type { alias: true, .. })
    }
    /// What gc's back end finds too large, once for each declaration.
    fn large_types(&mut self) {
        for (pos, t) in std::mem::take(&mut self.sized) {
            if self.program.types.mentions_tparam(t) {
                continue;
            }
            for message in self.too_large(t) {
                if !self.errors.iter().any(|e| e.pos == pos && e.message == message) {
                    let code = match *self.program.types.get(t) {
                        Type::Chan { .. } => Code::InvalidChanElem,
                        _ => Code::TypeTooLarge,
                    };
                    self.error(pos, code, message);
                }
            }
        }
    }
    fn too_large(&mut self, t: TypeId) -> Vec<String> {
        let mut found = Vec::new();
        match self.program.types.get(t).clone() {
            Type::Chan { elem, .. } if self.program.size_align(elem).0 >= MAX_ELEM => {
                found.push("channel element type too large (>64kB)".into());
            }
            Type::Map { key, value } => {
                for (part, what) in [(key, "key"), (value, "element")] {
                    if self.program.size_align(part).0 >= MAX_MAP_PART {
                        found.push(format!("map {what} type too large"));
                    }
                }
            }
            Type::Array { elem, len } => {
                let size = self.program.size_align(elem).0;
                if size > 0 && len as u64 > (ADDRESSES - 1) / size {
                    found.push(format!("type {} larger than address space", self.type_str(t)));
                }
            }
            _ => {}
        }
        found
    }

    /// Functions without a body are found by what follows the type check in gc.
    fn missing_bodies(&mut self) {
        for obj in self.program[self.env.pkg].funcs.clone() {
            let ObjectKind::Func(info) = &self.program[obj].kind else { continue };
            let Some(decl) = info.decl else { continue };
            if let DeclKind::Func { body: FuncBody::None, recv, .. } = self.ast()[decl].kind {
                let decl = &self.ast()[decl];
                // gc places a function right behind its keyword.
                let pos = if recv.is_some() { Pos(decl.span.lo.0 + "func ".len() as u32) } else { decl.pos };
                self.error(pos, Code::BadDecl, "missing function body");
            }
        }
    }

    fn unused_imports(&mut self) {
        let pkg = self.env.pkg;
        let mut unused = Vec::new();
        for (file, scope) in self.program[pkg].file_scopes.iter().enumerate() {
            for &(obj, _) in &scope.decls {
                if !self.program.used_imports.contains(&obj) {
                    unused.push((file as u32, obj));
                }
            }
        }
        for (file, obj) in unused {
            let ObjectKind::PkgName { imported } = self.program[obj].kind else { continue };
            let (pos, name) = (self.program[obj].pos, self.program[obj].name.as_str());
            let path = self.program[imported].path.clone();
            let last = path.rsplit('/').next().unwrap_or_default();
            let message = if name == last || name == "." {
                format!("{path:?} imported and not used")
            } else {
                format!("{path:?} imported as {name} and not used")
            };
            let env = Env::package_level(pkg, file);
            let saved = std::mem::replace(&mut self.env, env);
            self.soft_error(pos, Code::UnusedImport, message);
            self.env = saved;
        }
    }
}
