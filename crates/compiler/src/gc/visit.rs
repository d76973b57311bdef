//! Finding things of a package's tree by where they stand, without walking it.

use goanna_syntax::ast::{Ast, DeclKind, ExprId, FuncBody, StmtId, StmtKind};
use goanna_types::Program;
use goanna_types::object::{ObjId, ObjectKind};
use goanna_types::ty::PkgId;
use rustc_hash::FxHashMap;

/// Statements that assign or jump, and declared functions, sorted by position.
#[derive(Debug)]
pub(super) struct Index {
    stmts: Vec<(u32, StmtId)>,
    /// (start, end, function)
    pub funcs: Vec<(u32, u32, ObjId)>,
}

impl Index {
    pub(super) fn new(program: &Program, pkg: PkgId) -> Index {
        let ast = &program[pkg].ast;
        let mut stmts: Vec<(u32, StmtId)> = (0..ast.stmt_count() as u32)
            .map(StmtId)
            .filter(|&s| {
                use StmtKind::{Assign, Branch, Define, Range};
                matches!(ast[s].kind, Assign { .. } | Branch { .. } | Define { .. } | Range { .. })
            })
            .map(|s| (ast[s].span.lo.0, s))
            .collect();
        stmts.sort_unstable();
        let mut funcs = Vec::new();
        for &obj in &program[pkg].funcs {
            if let ObjectKind::Func(info) = &program[obj].kind
                && let Some(d) = info.decl
                && let DeclKind::Func { body: FuncBody::Block(_), .. } = ast[d].kind
            {
                funcs.push((ast[d].span.lo.0, ast[d].span.hi.0, obj));
            }
        }
        funcs.sort_unstable();
        Index { stmts, funcs }
    }

    /// The indexed statements inside `s`.
    pub(super) fn within(&self, ast: &Ast, s: StmtId) -> Vec<StmtId> {
        let span = ast[s].span;
        let from = self.stmts.partition_point(|&(lo, _)| lo < span.lo.0);
        self.stmts[from..].iter().take_while(|&&(lo, _)| lo < span.hi.0).map(|&(_, s)| s).collect()
    }

    fn function_at(&self, pos: u32) -> Option<ObjId> {
        let i = self.funcs.partition_point(|&(lo, _, _)| lo <= pos);
        let &(_, hi, obj) = self.funcs.get(i.checked_sub(1)?)?;
        (pos < hi).then_some(obj)
    }

    /// Which declared functions each declared function mentions.
    pub(super) fn calls(&self, program: &Program, pkg: PkgId) -> FxHashMap<ObjId, Vec<ObjId>> {
        let (ast, info) = (&program[pkg].ast, &program[pkg].info);
        let mut calls: FxHashMap<ObjId, Vec<ObjId>> = FxHashMap::default();
        let mut note = |e: ExprId, callee: ObjId| {
            if program[callee].pkg == Some(pkg)
                && matches!(program[callee].kind, ObjectKind::Func(_))
                && let Some(caller) = self.function_at(ast[e].span.lo.0)
            {
                calls.entry(caller).or_default().push(callee);
            }
        };
        for (i, obj) in info.objects.iter().enumerate() {
            if let Some(obj) = *obj {
                note(ExprId(i as u32), obj);
            }
        }
        for (&e, sel) in &info.selections {
            if let Some(m) = sel.method {
                note(e, m);
            }
        }
        calls
    }
}

/// Groups of mutually recursive functions, callees first.
pub(super) fn components(funcs: &[ObjId], calls: &FxHashMap<ObjId, Vec<ObjId>>) -> Vec<Vec<ObjId>> {
    let number: FxHashMap<ObjId, usize> = funcs.iter().enumerate().map(|(i, &f)| (f, i)).collect();
    let edges: Vec<Vec<usize>> = funcs
        .iter()
        .map(|f| calls.get(f).into_iter().flatten().filter_map(|c| number.get(c).copied()).collect())
        .collect();
    let named = |group: Vec<usize>| group.into_iter().map(|i| funcs[i]).collect();
    goanna_types::components::components(&edges).into_iter().map(named).collect()
}
