//! The typed program: packages with their trees and side tables, and the arenas that they share.
//!
//! Holds: packages are in the order in which their checking was completed (imports first). Standard packages are lazy: only their declarations
//! are parsed, and a body is parsed and checked when [`Program::check_function_body`] asks for it.

use crate::info::Info;
use crate::object::{ObjId, Object};
use crate::ty::{PkgId, TypeTable};
use goanna_syntax::ast::{Ast, DeclId, ExprId};
use goanna_syntax::{FileId, Symbol};
use rustc_hash::FxHashMap;

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
    /// Types of all packages.
    pub types: TypeTable,
    /// Objects of all packages.
    pub objects: Vec<Object>,
    /// Packages.
    pub packages: Vec<Package>,
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
