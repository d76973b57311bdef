//! A whole package: resolves all its objects, checks all bodies, then what needs the whole picture.

use super::{Checker, Env};
use crate::errors::Code;
use crate::load::CheckOptions;
use crate::object::*;
use crate::ty::Type;
use goanna_syntax::ast::{DeclKind, ExprId, FuncBody};
use goanna_syntax::{Pos, Symbol};

/// Bytes that elements of channels stay below.
const MAX_ELEM: u64 = 1 << 16;

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
            self.large_channels();
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
    /// Elements of channels are smaller than 64 KB; gc's back end says so once for each type, at the declaration that it is in.
    fn large_channels(&mut self) {
        let mut known = Vec::new();
        for (pos, chan) in std::mem::take(&mut self.chans) {
            let Type::Chan { elem, .. } = *self.program.types.get(chan) else { continue };
            if self.program.types.mentions_tparam(elem) || self.program.size_align(elem).0 < MAX_ELEM {
                continue;
            }
            if known.iter().any(|&k| self.program.types.identical(k, chan)) {
                continue;
            }
            known.push(chan);
            self.error(pos, Code::InvalidChanElem, "channel element type too large (>64kB)");
        }
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
