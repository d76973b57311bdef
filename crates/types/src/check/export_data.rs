//! Which unexported names gc's importer knows: those that a package's export data mentions.
//!
//! Holds: export data has exported declarations, what they mention in turn, and the bodies of functions that can be inlined. How much a body costs gc is only
//! estimated here, by the size of its tree; it decides between two wordings of one error and nothing else.

use super::Checker;
use crate::object::{ObjId, ObjectKind};
use crate::ty::{PkgId, Type, TypeId};
use goanna_syntax::ast::{DeclKind, ExprId, FuncBody, StmtId, StmtKind};
use goanna_syntax::{Pos, Span};
use rustc_hash::FxHashSet;

/// Expressions of a body that gc still inlines, about.
const SMALL: usize = 40;

impl Checker<'_> {
    /// Whether the export data of `pkg` mentions `target`.
    pub(super) fn in_export_data(&self, pkg: PkgId, target: ObjId) -> bool {
        let package = &self.program[pkg];
        let mentions = self.mentions(pkg);
        let mut work: Vec<ObjId> =
            package.scope.iter().filter(|(name, _)| name.is_exported()).map(|(_, &o)| o).collect();
        let mut seen: FxHashSet<ObjId> = work.iter().copied().collect();
        while let Some(obj) = work.pop() {
            if obj == target {
                return true;
            }
            let mut found = self.named_by_type(obj);
            for span in self.exported_text(pkg, obj) {
                let from = mentions.partition_point(|&(at, _)| at < span.lo);
                found.extend(mentions[from..].iter().take_while(|&&(at, _)| at < span.hi).map(|&(_, o)| o));
            }
            work.extend(found.into_iter().filter(|&o| self.program[o].pkg == Some(pkg) && seen.insert(o)));
        }
        false
    }

    /// The package's names as they are used, by place.
    fn mentions(&self, pkg: PkgId) -> Vec<(Pos, ObjId)> {
        let package = &self.program[pkg];
        let objects = package.info.objects.iter().enumerate();
        let mut found: Vec<(Pos, ObjId)> = objects
            .filter_map(|(i, obj)| Some((package.ast[ExprId(i as u32)].span.lo, (*obj)?)))
            .filter(|(_, obj)| package.scope.get(&self.program[*obj].name) == Some(obj))
            .collect();
        found.sort_unstable();
        found
    }

    /// The parts of an object's declaration that are exported with it.
    fn exported_text(&self, pkg: PkgId, obj: ObjId) -> Vec<Span> {
        let Some(info) = self.program.decls.get(&obj) else { return Vec::new() };
        let ast = &self.program[pkg].ast;
        let whole = ast[info.decl].span;
        match ast[info.decl].kind {
            DeclKind::Func { body: FuncBody::Block(block), .. } => {
                let body = ast[block].span;
                let within = |span: Span| body.lo <= span.lo && span.hi <= body.hi;
                let exprs = (0..ast.expr_count()).filter(|&i| within(ast[ExprId(i as u32)].span)).count();
                let never = (0..ast.stmt_count()).map(|i| StmtId(i as u32)).any(|s| {
                    matches!(
                        ast[s].kind,
                        StmtKind::Defer { .. } | StmtKind::Go { .. } | StmtKind::Select { .. }
                    ) && within(ast[s].span)
                });
                vec![if exprs > SMALL || never { Span { lo: whole.lo, hi: body.lo } } else { whole }]
            }
            DeclKind::Func { .. } | DeclKind::Type { .. } => vec![whole],
            _ => Vec::new(),
        }
    }

    /// The names in an object's type, and the methods of a type.
    fn named_by_type(&self, obj: ObjId) -> Vec<ObjId> {
        let types = &self.program.types;
        let mut found = Vec::new();
        let mut work: Vec<TypeId> = Vec::new();
        match self.program[obj].kind {
            ObjectKind::Var(_) | ObjectKind::Const { .. } => work.extend(self.program[obj].ty),
            ObjectKind::TypeName => {
                if let Some(Type::Named(id)) = self.program[obj].ty.map(|ty| types.get(ty)) {
                    found.extend(types.named(*id).methods.iter().copied());
                }
            }
            _ => {}
        }
        while let Some(ty) = work.pop() {
            match types.get(ty) {
                Type::Named(id) => {
                    found.push(types.named(*id).obj);
                    work.extend(types.named(*id).targs.iter().copied());
                }
                Type::Alias(id) => found.push(types.alias(*id).obj),
                Type::Pointer(elem) | Type::Slice(elem) => work.push(*elem),
                Type::Array { elem, .. } | Type::Chan { elem, .. } => work.push(*elem),
                Type::Map { key, value } => work.extend([*key, *value]),
                _ => {}
            }
        }
        found
    }
}
