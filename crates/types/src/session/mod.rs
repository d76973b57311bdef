//! A session: one package that grows by inputs, each checked alone against what is there.
//!
//! Holds: statements of an input are the body of a function whose outermost variables become package variables; an input of declarations only is
//! checked like a piece of a package, in any order. An input with mistakes leaves no name behind. A name declared again hides the old object:
//! what was compiled against the old one follows the new one if the type is the same ([`Session::forward`]), else it is stale.
//! Knows nothing of how inputs are read or run.

mod check;
mod input;
mod replace;

pub use input::check_input;

use crate::object::*;
use crate::program::{Color, DeclInfo, FileScope, Package, Program, VarInit};
use crate::ty::*;
use goanna_syntax::ast::*;
use goanna_syntax::{Diagnostic, Pos, Span, Symbol};
use rustc_hash::{FxHashMap, FxHashSet};
use std::rc::Rc;

/// What a program remembers of the session it belongs to.
#[derive(Debug)]
pub struct Session {
    /// The package that grows.
    pub pkg: PkgId,
    /// What `_` means as a value: the last value shown.
    pub last: Option<ObjId>,
    /// Variables that hold shown values, by type and number within the input.
    shown: FxHashMap<(TypeId, u32), ObjId>,
    /// The function whose body the statements of an input are.
    pub input: ObjId,
    /// Objects that were declared again with the same type: the newer ones.
    pub forward: FxHashMap<ObjId, ObjId>,
    /// Objects that were declared again as something else: what they were and are.
    gone: FxHashMap<ObjId, String>,
}

/// An expression whose value is to be shown.
#[derive(Clone, Debug)]
pub struct Show {
    /// The expression.
    pub expr: ExprId,
    /// What there is to show.
    pub what: Shown,
}

/// What there is to show of an expression.
#[derive(Clone, Debug)]
pub enum Shown {
    /// Its values are stored in these variables.
    Values(Vec<ObjId>),
    /// A text: a type, or a constant that no variable can hold.
    Text(String),
}

/// An input that was checked.
#[derive(Debug, Default)]
pub struct CheckedInput {
    /// Statements to run, in order.
    pub body: List<StmtId>,
    /// The whole input.
    pub span: Span,
    /// Initialisers of its package variables in dependency order, if it has only declarations.
    pub inits: Vec<VarInit>,
    /// Its `func init`s.
    pub init_funcs: Vec<ObjId>,
    /// What is to be shown after it was run.
    pub shows: Vec<Show>,
    /// Names that it declares.
    pub declared: Vec<ObjId>,
    /// Objects that it declares again with the same type: old and new.
    pub again: Vec<(ObjId, ObjId)>,
    /// Methods were added to types that exist: method sets have changed.
    pub new_methods: bool,
    /// Functions that have become stale by it, with the reason.
    pub stale: Vec<(ObjId, String)>,
    /// Its tree is needed later (functions, types, constants).
    pub keeps_tree: bool,
    /// Where the tree ended before it.
    pub mark: InputMark,
}

/// How long the growing tables were before an input.
#[derive(Clone, Copy, Debug, Default)]
pub struct InputMark {
    ast: AstMark,
    selections: usize,
    instances: usize,
    implicits: usize,
    field_keys: usize,
}

/// Why an input cannot be run.
#[derive(Debug)]
pub enum InputError {
    /// More text may complete it.
    Incomplete,
    /// Mistakes, in the order in which they were found.
    Wrong(Vec<Diagnostic>),
}

/// How an input is to be read.
pub struct InputOptions<'a> {
    /// The text is a Go file with a package clause.
    pub file: bool,
    /// Look at types only: nothing is declared.
    pub dry: bool,
    /// The import path of the standard package that a name means.
    pub std_path: &'a dyn Fn(&str) -> Option<String>,
}

impl Program {
    /// Begins a session in an empty package `main`.
    pub fn begin_session(&mut self) {
        let pkg = PkgId(self.packages.len() as u32);
        let mut package = Package::new("main");
        package.file_scopes.push(FileScope::default());
        self.packages.push(package);
        self.by_path.insert("main".into(), pkg);
        self.main = pkg;
        let sig = self.types.signature(Signature {
            params: Vec::new(),
            results: Vec::new(),
            variadic: false,
            tparams: Vec::new(),
        });
        let input = self.add_object(Object {
            name: Symbol::intern("input"),
            pos: Pos::NONE,
            pkg: Some(pkg),
            ty: Some(sig),
            kind: ObjectKind::Func(FuncInfo { decl: None, recv: None }),
        });
        self.decls.insert(input, done(DeclId(0)));
        self.session = Some(Session {
            pkg,
            last: None,
            shown: FxHashMap::default(),
            input,
            forward: FxHashMap::default(),
            gone: FxHashMap::default(),
        });
    }

    /// Forgets the tree of an input that nothing refers to any more.
    pub fn forget_input(&mut self, mark: InputMark) {
        let Some(session) = &self.session else { return };
        let package = &mut self.packages[session.pkg.0 as usize];
        let (exprs, clauses) = (mark.ast.expr_count(), mark.ast.clause_count());
        package.ast.truncate(mark.ast);
        let info = &mut package.info;
        info.types.truncate(exprs);
        info.objects.truncate(exprs);
        if info.selections.len() > mark.selections {
            info.selections.retain(|e, _| e.index() < exprs);
        }
        if info.instances.len() > mark.instances {
            info.instances.retain(|e, _| e.index() < exprs);
        }
        if info.implicits.len() > mark.implicits {
            info.implicits.retain(|c, _| c.index() < clauses);
        }
        if info.field_keys.len() > mark.field_keys {
            info.field_keys.retain(|e, _| e.index() < exprs);
        }
    }

    /// The session's newest object for one that may have been declared again with the same type.
    #[must_use]
    pub fn newest(&self, obj: ObjId) -> ObjId {
        let Some(session) = &self.session else { return obj };
        let mut obj = obj;
        while let Some(&next) = session.forward.get(&obj) {
            obj = next;
        }
        obj
    }

    /// Why a function of the session cannot be used any more, if so.
    #[must_use]
    pub fn stale(&self, obj: ObjId) -> Option<String> {
        self.stale_within(obj, &mut FxHashSet::default())
    }
    fn stale_within(&self, obj: ObjId, seen: &mut FxHashSet<ObjId>) -> Option<String> {
        let session = self.session.as_ref()?;
        let obj = self.newest(obj);
        if self[obj].pkg != Some(session.pkg) || !seen.insert(obj) {
            return None;
        }
        if !matches!(self[obj].kind, ObjectKind::Func(_)) {
            return None;
        }
        for dep in self.dependencies(obj) {
            let dep = self.newest(dep);
            if let Some(what) = session.gone.get(&dep) {
                return Some(format!("it uses {what}"));
            }
            if self.stale_within(dep, seen).is_some() {
                return Some(format!("it uses {}, which is stale", self[dep].name));
            }
        }
        None
    }

    /// Names of the session's package and what they mean, sorted.
    #[must_use]
    pub fn session_names(&self) -> Vec<(Symbol, ObjId)> {
        let Some(session) = &self.session else { return Vec::new() };
        let mut names: Vec<_> = self[session.pkg].scope.iter().map(|(n, o)| (*n, *o)).collect();
        names.sort_by_key(|(n, _)| n.as_str());
        names
    }

    /// Package names that the session has imported, sorted.
    #[must_use]
    pub fn session_imports(&self) -> Vec<(Symbol, PkgId)> {
        let Some(session) = &self.session else { return Vec::new() };
        let Some(file) = self[session.pkg].file_scopes.first() else { return Vec::new() };
        let mut names: Vec<_> = file
            .imports
            .iter()
            .filter_map(|(n, o)| match self[*o].kind {
                ObjectKind::PkgName { imported } => Some((*n, imported)),
                _ => None,
            })
            .collect();
        names.sort_by_key(|(n, _)| n.as_str());
        names
    }
}

/// What is known of an object that needs no resolution.
fn done(decl: DeclId) -> DeclInfo {
    DeclInfo {
        file: 0,
        decl,
        text: None,
        index: 0,
        color: Color::Black,
        deps: FxHashSet::default(),
        group: Rc::new([]),
        body_checked: true,
    }
}
