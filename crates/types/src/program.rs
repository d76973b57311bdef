//! The typed program: packages with their trees and side tables, and the arenas that they share.
//!
//! Holds: packages are in the order in which their checking was completed (imports first). Standard packages are lazy: only their declarations
//! are parsed, and a body is parsed and checked when [`Program::check_function_body`] asks for it.

use crate::info::Info;
use crate::lookup::MethodEntry;
use crate::object::{ObjId, Object, ObjectKind};
use crate::ty::TypeId;
use crate::ty::{PkgId, TypeTable};
use goanna_syntax::ast::{Ast, DeclId, DeclKind, ExprId, FuncBody};
use goanna_syntax::outline::Row;
use goanna_syntax::{FileId, Pos, Span, Symbol, Text};
use rustc_hash::{FxHashMap, FxHashSet};
use std::borrow::Cow;
use std::rc::Rc;

/// A package.
#[derive(Debug)]
pub struct Package {
    /// Import path; `main` packages of the command line have `main`.
    pub path: String,
    /// Name in the package clause.
    pub name: Symbol,
    /// The tree of all its files.
    pub ast: Ast,
    /// What the checker found.
    pub info: Info,
    /// Package-level objects by name.
    pub scope: FxHashMap<Symbol, ObjId>,
    /// Packages that it imports directly.
    pub imports: Vec<PkgId>,
    /// `func init()` declarations in order.
    pub inits: Vec<DeclId>,
    /// Package-level functions and methods, in source order.
    pub funcs: Vec<ObjId>,
    /// Package variable initialisations in dependency order (complete for eager packages; for lazy ones the compiler orders those it reached).
    pub var_inits: Vec<VarInit>,
    /// Bodies are parsed and checked on demand (standard library).
    pub lazy: bool,
    /// Its files.
    pub files: Vec<FileId>,
    /// Language version 1.N of the module (27 unless go.mod says otherwise).
    pub go_version: u32,
    /// Language versions that files ask for in their build line.
    pub(crate) file_versions: Vec<Option<u32>>,
    /// Directives in the wrong place: gc says so once the types are right.
    pub(crate) late_directives: Vec<(Pos, String)>,
    /// The texts of a lazy package's files: their declarations are parsed when they are resolved.
    pub(crate) texts: Vec<(FileId, Text, Pos)>,
    /// A lazy package whose names nobody has asked for.
    pub(crate) closed: Option<Closed>,
    /// What each file imports.
    pub(crate) file_scopes: Vec<FileScope>,
    /// Methods by the name of their receiver's base type, in source order, until that type is resolved.
    pub(crate) methods: FxHashMap<Symbol, Vec<ObjId>>,
    /// Package-level objects in the order in which they were declared (blank ones and methods included).
    pub(crate) order: Vec<ObjId>,
    /// Number of types declared inside functions so far.
    pub(crate) local_types: u32,
}

impl Package {
    /// Its package-level objects in the order in which they are declared, blank ones and methods included; of library packages once they are open.
    #[must_use]
    pub fn declared(&self) -> &[ObjId] {
        &self.order
    }
    /// The language version 1.N of one of its files: its own, if a constraint gives one, else the module's.
    #[must_use]
    pub fn version_of(&self, file: FileId) -> u32 {
        let own = self.files.iter().position(|&f| f == file).and_then(|i| self.file_versions.get(i).copied());
        own.flatten().unwrap_or(self.go_version)
    }
    /// A package about which nothing but its path is known.
    #[must_use]
    pub fn new(path: &str) -> Package {
        Package {
            path: path.to_owned(),
            name: Symbol::intern(path.rsplit('/').next().unwrap_or_default()),
            ast: Ast::default(),
            info: Info::default(),
            scope: FxHashMap::default(),
            imports: Vec::new(),
            inits: Vec::new(),
            funcs: Vec::new(),
            local_types: 0,
            var_inits: Vec::new(),
            lazy: false,
            files: Vec::new(),
            go_version: 27,
            file_versions: Vec::new(),
            late_directives: Vec::new(),
            texts: Vec::new(),
            closed: None,
            file_scopes: Vec::new(),
            methods: FxHashMap::default(),
            order: Vec::new(),
        }
    }
}

/// What there is to collect in a lazy package.
#[derive(Debug)]
pub(crate) struct Closed {
    /// By file.
    pub(crate) outlines: Vec<Cow<'static, [Row]>>,
    /// Imports: file, name, package, place.
    pub(crate) imports: Vec<(u32, Symbol, PkgId, Pos)>,
}

/// The names that one file imports.
#[derive(Debug, Default)]
pub(crate) struct FileScope {
    /// Package names.
    pub(crate) imports: FxHashMap<Symbol, ObjId>,
    /// Dot imports: the package name object and the package.
    pub(crate) dots: Vec<(ObjId, PkgId)>,
    /// All import declarations, for the check of unused ones.
    pub(crate) decls: Vec<(ObjId, DeclId)>,
}

/// How far the resolution of an object has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Color {
    White,
    /// Under way; its index on the object path.
    Grey(u32),
    Black,
}

/// How to resolve an object, and what it turned out to depend on.
#[derive(Debug)]
pub(crate) struct DeclInfo {
    /// Index into `Package::file_scopes`.
    pub(crate) file: u32,
    pub(crate) decl: DeclId,
    /// Where the declaration stands, while it is not parsed; `decl` means nothing then.
    pub(crate) text: Option<Span>,
    /// Which of the declaration's names it is; while that is not parsed, which of the text's.
    pub(crate) index: u32,
    pub(crate) color: Color,
    /// Package-level objects that its initialiser or body uses.
    pub(crate) deps: FxHashSet<ObjId>,
    /// The variables of `var a, b = f()`, on each of them.
    pub(crate) group: Rc<[ObjId]>,
    /// Its function body was checked (functions) or its initialiser (variables).
    pub(crate) body_checked: bool,
}

/// [`DeclInfo`] by object: rows in the order in which they came, and by object one more than the row, 0 for none.
#[derive(Debug, Default)]
pub(crate) struct Decls {
    rows: Vec<DeclInfo>,
    at: Vec<u32>,
}

impl Decls {
    fn row(&self, obj: ObjId) -> Option<usize> {
        Some(self.at.get(obj.0 as usize)?.checked_sub(1)? as usize)
    }
    pub(crate) fn contains_key(&self, obj: &ObjId) -> bool {
        self.row(*obj).is_some()
    }
    pub(crate) fn get(&self, obj: &ObjId) -> Option<&DeclInfo> {
        self.row(*obj).map(|row| &self.rows[row])
    }
    pub(crate) fn get_mut(&mut self, obj: &ObjId) -> Option<&mut DeclInfo> {
        self.row(*obj).map(|row| &mut self.rows[row])
    }
    pub(crate) fn insert(&mut self, obj: ObjId, info: DeclInfo) {
        if let Some(row) = self.row(obj) {
            self.rows[row] = info;
            return;
        }
        let index = obj.0 as usize;
        if self.at.len() <= index {
            self.at.resize(index + 1, 0);
        }
        self.rows.push(info);
        self.at[index] = self.rows.len() as u32;
    }
    pub(crate) fn remove(&mut self, obj: &ObjId) {
        if let Some(at) = self.at.get_mut(obj.0 as usize) {
            *at = 0;
        }
    }
    pub(crate) fn reserve(&mut self, count: usize) {
        self.rows.reserve(count);
    }
}

/// `lhs… = rhs` of package variables; an empty `lhs` does not occur, blank variables are objects too.
#[derive(Clone, Debug)]
pub struct VarInit {
    pub lhs: Vec<ObjId>,
    pub rhs: ExprId,
}

/// The program.
#[derive(Debug)]
pub struct Program {
    /// What was found wrong where a type was completed for a question about it.
    pub(crate) late_errors: Vec<goanna_syntax::Diagnostic>,
    /// Types of all packages.
    pub types: TypeTable,
    /// Objects of all packages.
    pub objects: Vec<Object>,
    /// Packages.
    pub packages: Vec<Package>,
    /// The main package.
    pub main: PkgId,
    /// Its import path: the name of the package outside of a module.
    pub(crate) main_path: String,
    /// Predeclared names.
    pub(crate) universe: FxHashMap<Symbol, ObjId>,
    /// Packages by import path.
    pub(crate) by_path: FxHashMap<String, PkgId>,
    /// How to resolve package-level objects, methods and local types.
    pub(crate) decls: Decls,
    /// Package names that were used.
    pub(crate) used_imports: FxHashSet<ObjId>,
    /// Objects of interface methods.
    pub(crate) iface_objects: FxHashMap<(Symbol, Option<PkgId>, TypeId), ObjId>,
    pub(crate) method_sets: FxHashMap<TypeId, Rc<[MethodEntry]>>,
    pub(crate) sizes: FxHashMap<TypeId, (u64, u64)>,
    pub(crate) offsets: FxHashMap<TypeId, Rc<[u64]>>,
    /// The user's packages may not use `unsafe`.
    pub(crate) sandbox: bool,
    /// The session that the program belongs to, if it grows by inputs.
    pub session: Option<crate::session::Session>,
}

impl Default for Program {
    fn default() -> Self {
        Program::new()
    }
}

impl Program {
    /// A program with nothing but the predeclared names and package `unsafe`.
    #[must_use]
    pub fn new() -> Program {
        let mut program = Program {
            late_errors: Vec::new(),
            types: TypeTable::new(),
            objects: Vec::new(),
            packages: Vec::new(),
            main: PkgId(0),
            main_path: String::new(),
            universe: FxHashMap::default(),
            by_path: FxHashMap::default(),
            decls: Decls::default(),
            used_imports: FxHashSet::default(),
            iface_objects: FxHashMap::default(),
            method_sets: FxHashMap::default(),
            sizes: FxHashMap::default(),
            offsets: FxHashMap::default(),
            sandbox: false,
            session: None,
        };
        crate::universe::declare(&mut program);
        program
    }
    /// Adds an object.
    pub fn add_object(&mut self, object: Object) -> ObjId {
        self.objects.push(object);
        ObjId(self.objects.len() as u32 - 1)
    }
    /// The package with this import path, if it was loaded.
    #[must_use]
    pub fn package(&self, path: &str) -> Option<PkgId> {
        self.by_path.get(path).copied()
    }
    /// The package-level object `name` of the package with this path; its type may have to be resolved.
    #[must_use]
    pub fn find(&mut self, path: &str, name: &str) -> Option<ObjId> {
        let package = self.package(path)?;
        self.open(package);
        self[package].scope.get(&Symbol::intern(name)).copied()
    }
    /// The same, if anybody has asked for a name of that package before.
    #[must_use]
    pub fn known(&self, path: &str, name: &str) -> Option<ObjId> {
        self[self.package(path)?].scope.get(&Symbol::intern(name)).copied()
    }
    /// Whether `obj`, which is resolved, is a function that is declared without a body.
    #[must_use]
    pub fn has_no_body(&self, obj: ObjId) -> bool {
        let ObjectKind::Func(info) = &self[obj].kind else { return false };
        let (Some(decl), Some(pkg)) = (info.decl, self[obj].pkg) else { return false };
        matches!(self[pkg].ast[decl].kind, DeclKind::Func { body: FuncBody::None, .. })
    }
    /// `t` with type parameters replaced.
    pub fn subst(&mut self, t: TypeId, s: &crate::subst::Subst) -> TypeId {
        self.types.subst(t, s)
    }
}

impl std::ops::Index<ObjId> for Program {
    type Output = Object;
    fn index(&self, id: ObjId) -> &Object {
        &self.objects[id.0 as usize]
    }
}
impl std::ops::IndexMut<ObjId> for Program {
    fn index_mut(&mut self, id: ObjId) -> &mut Object {
        &mut self.objects[id.0 as usize]
    }
}
impl std::ops::Index<PkgId> for Program {
    type Output = Package;
    fn index(&self, id: PkgId) -> &Package {
        &self.packages[id.0 as usize]
    }
}
impl std::ops::IndexMut<PkgId> for Program {
    fn index_mut(&mut self, id: PkgId) -> &mut Package {
        &mut self.packages[id.0 as usize]
    }
}
