//! The type checker.
//!
//! Holds: one [`Checker`] works on one [`Program`]; it may follow names into other packages and resolves their objects on demand, switching
//! [`Env`] while it does. Package-level objects are white, grey (index of their entry on the object path) or black. Errors never stop it:
//! invalid operands and types silence what follows from them. Does no I/O; knows nothing of how messages are rendered.

mod arguments;
mod assign;
mod builtins;
mod call;
mod convert;
mod cycles;
mod decl;
mod export_data;
mod expr;
mod exprstring;
mod func;
mod index;
mod infer;
mod initorder;
mod instantiate;
pub mod labels;
mod literal;
mod monomorph;
pub mod operand;
mod operators;
mod package;
mod range;
mod record;
pub mod returns;
mod scope;
mod selector;
mod stmt;
mod switch;
mod types_decl;
mod typexpr;
mod unify;

use crate::errors::Code;
use crate::load::CheckOptions;
use crate::object::ObjId;
use crate::program::Program;
use crate::ty::{PkgId, TypeId};
use goanna_syntax::ast::{Ast, ExprId, ExprKind, List, Pooled};
use goanna_syntax::{Diagnostic, Pos, Span, Symbol};
use rustc_hash::{FxHashMap, FxHashSet};

pub(crate) use expr::Want;
pub use operand::{Operand, OperandMode};

/// Names of the function being checked: one stack of bindings a name, one log a scope.
#[derive(Debug, Default)]
pub(crate) struct Locals {
    /// Innermost binding last, each with the depth of its scope.
    pub(crate) bindings: FxHashMap<Symbol, Vec<(u32, ObjId)>>,
    /// What each open scope declared.
    pub(crate) scopes: Vec<Vec<Symbol>>,
}

/// What the current declaration or function body is about.
#[derive(Debug)]
pub struct Env {
    /// The package whose tree is being checked.
    pub pkg: PkgId,
    /// Its file (index into `Package::file_scopes`): decides which imports are visible.
    pub file: u32,
    /// The package-level declaration whose dependencies are being recorded.
    pub decl: Option<ObjId>,
    /// Value of `iota`, inside constant declarations.
    pub iota: Option<u32>,
    /// Errors in an inherited constant initialiser are reported here.
    pub errpos: Option<Pos>,
    /// Inside a type parameter list.
    pub in_tparam_list: bool,
    /// Signature of the function whose body is being checked.
    pub sig: Option<TypeId>,
    /// Its result variables; unnamed ones have an empty name.
    pub results: Vec<ObjId>,
    /// Type parameters in scope in the body of a generic function or method: local types depend on them.
    pub outer_tparams: Vec<TypeId>,
    /// Calls of the predeclared `panic`, which end a statement list.
    pub panics: FxHashSet<ExprId>,
    /// The body has labels to check.
    pub has_label: bool,
    /// The expression under way contains a call or receive (so `len` of it is not constant).
    pub has_call_or_recv: bool,
    /// Variables declared in the body, for the check of unused ones.
    pub(crate) declared: Vec<ObjId>,
    /// Local names.
    pub(crate) locals: Locals,
}

impl Env {
    /// The environment of package-level declarations of a file.
    #[must_use]
    pub fn package_level(pkg: PkgId, file: u32) -> Env {
        Env {
            pkg,
            file,
            decl: None,
            iota: None,
            errpos: None,
            in_tparam_list: false,
            sig: None,
            results: Vec::new(),
            outer_tparams: Vec::new(),
            panics: FxHashSet::default(),
            has_label: false,
            has_call_or_recv: false,
            declared: Vec::new(),
            locals: Locals::default(),
        }
    }
}

type Action = Box<dyn FnOnce(&mut Checker<'_>)>;

/// Work put off until the types under construction are complete.
pub(crate) struct Delayed {
    pub(crate) env: (PkgId, u32, Option<ObjId>, Option<u32>),
    pub(crate) action: Action,
}

/// The checker.
pub struct Checker<'a> {
    /// The program that is being completed.
    pub program: &'a mut Program,
    /// What was found wrong, in the order in which it was found.
    pub errors: Vec<Diagnostic>,
    /// The current declaration or body.
    pub env: Env,
    /// Objects being resolved, outermost first.
    pub(crate) obj_path: Vec<ObjId>,
    pub(crate) delayed: std::collections::VecDeque<Delayed>,
    /// Where the fields of struct types (and methods of interfaces) are declared.
    pub(crate) field_positions: FxHashMap<(TypeId, Symbol), Pos>,
    /// Types known not to contain themselves.
    pub(crate) valid_types: FxHashSet<TypeId>,
    /// Untyped left operands of non-constant shifts, whose final type must be an integer.
    pub(crate) shift_operands: FxHashSet<(PkgId, ExprId)>,
    pub(crate) options: CheckOptions,
    /// Something was reported before types were looked at.
    pub(crate) failed_before: bool,
    /// Type arguments given to generic function values that are to be completed by inference.
    pub(crate) partial_targs: FxHashMap<(PkgId, ExprId), Vec<TypeId>>,
    /// Types whose size is being asked for, outermost first.
    pub(crate) sizing: Vec<TypeId>,
    /// Defined types whose size was asked for: whether it depends on type arguments.
    pub(crate) variable_sizes: FxHashMap<TypeId, bool>,
    /// What the variables of signatures are, in words.
    pub(crate) parameters: FxHashMap<ObjId, &'static str>,
    /// Where instances of generic types were first written.
    pub(crate) instance_positions: FxHashMap<TypeId, Pos>,
    /// How type parameters flow into those of what is instantiated.
    pub(crate) flows: Vec<monomorph::Flow>,
    /// The declaration or statement being checked.
    pub(crate) declaring: Pos,
    /// Channel, map and long array types written in the package, whose parts have a largest size: the declaration that each is in.
    pub(crate) sized: Vec<(Pos, TypeId)>,
    /// Depth of the scope of a session input's own statements; 0 while none is checked.
    pub(crate) session_depth: usize,
    /// Expressions of a session input whose values are to be shown.
    pub(crate) shows: Vec<crate::session::Show>,
}

impl<'a> Checker<'a> {
    /// A checker that starts in `pkg`.
    pub fn new(program: &'a mut Program, pkg: PkgId) -> Checker<'a> {
        Checker {
            program,
            errors: Vec::new(),
            env: Env::package_level(pkg, 0),
            obj_path: Vec::new(),
            delayed: std::collections::VecDeque::new(),
            field_positions: FxHashMap::default(),
            valid_types: FxHashSet::default(),
            shift_operands: FxHashSet::default(),
            options: CheckOptions::default(),
            failed_before: false,
            partial_targs: FxHashMap::default(),
            sizing: Vec::new(),
            variable_sizes: FxHashMap::default(),
            parameters: FxHashMap::default(),
            instance_positions: FxHashMap::default(),
            flows: Vec::new(),
            declaring: Pos::NONE,
            sized: Vec::new(),
            session_depth: 0,
            shows: Vec::new(),
        }
    }

    /// The tree of the current package.
    #[must_use]
    pub fn ast(&self) -> &Ast {
        &self.program.packages[self.env.pkg.0 as usize].ast
    }
    /// The kind of an expression of the current package.
    #[must_use]
    pub fn kind(&self, e: ExprId) -> ExprKind {
        self.ast()[e].kind
    }
    /// The ids of a list of the current package, copied.
    #[must_use]
    pub fn list<T: Pooled>(&self, list: List<T>) -> Vec<T> {
        self.ast().list(list).to_vec()
    }
    /// `e` without parentheses.
    #[must_use]
    pub fn unparen(&self, e: ExprId) -> ExprId {
        self.ast().unparen(e)
    }
    /// Start of the expression: where gc reports most errors about it.
    #[must_use]
    pub fn start(&self, e: ExprId) -> Pos {
        let ast = self.ast();
        let mut current = e;
        loop {
            current = match ast[current].kind {
                // gc places a slice expression at its bracket and a function type at its parenthesis.
                ExprKind::Slice { .. } | ExprKind::FuncType { .. } => return ast[current].pos,
                ExprKind::CompositeLit { ty: Some(x), .. }
                | ExprKind::KeyValue { key: x, .. }
                | ExprKind::Selector { x, .. }
                | ExprKind::Index { x, .. }
                | ExprKind::TypeAssert { x, .. }
                | ExprKind::Binary { x, .. }
                | ExprKind::Call { fun: x, .. } => x,
                _ => return ast[current].span.lo,
            }
        }
    }
    /// gc's own position of the node (operator, parenthesis, …).
    #[must_use]
    pub fn pos(&self, e: ExprId) -> Pos {
        self.ast()[e].pos
    }

    /// Reports an error at a position.
    pub fn error(&mut self, pos: Pos, code: Code, message: impl Into<String>) {
        self.report(pos, Span::default(), code, message.into(), false);
    }
    /// Reports an error at the start of an expression.
    pub fn error_at(&mut self, e: ExprId, code: Code, message: impl Into<String>) {
        let span = self.ast()[e].span;
        self.report(self.start(e), span, code, message.into(), false);
    }
    /// Reports an error at the start of an operand's expression.
    pub fn error_operand(&mut self, x: &Operand, code: Code, message: impl Into<String>) {
        match x.expr {
            Some(e) => self.error_at(e, code, message),
            None => self.error(Pos::NONE, code, message),
        }
    }
    /// Reports an error that does not make the package unusable (unused variables and imports).
    pub fn soft_error(&mut self, pos: Pos, code: Code, message: impl Into<String>) {
        self.report(pos, Span::default(), code, message.into(), true);
    }

    fn report(&mut self, pos: Pos, span: Span, code: Code, message: String, soft: bool) {
        self.take_late_errors();
        if !self.errors.is_empty()
            && (message.contains("invalid operand") || message.contains("invalid type"))
        {
            return; // follows from something reported
        }
        let pos = self.env.errpos.unwrap_or(pos);
        let message = self.with_version_source(message);
        self.errors.push(Diagnostic { pos, span, message, code: code.name(), soft, help: None });
    }

    /// The language version of the file at hand.
    pub(crate) fn version(&self) -> u32 {
        let package = &self.program[self.env.pkg];
        package.file_versions.get(self.env.file as usize).copied().flatten().unwrap_or(package.go_version)
    }
    /// Whether the language has what came with version 1.`minor`; reports `what` otherwise.
    pub(crate) fn require_version(&mut self, pos: Pos, minor: u32, what: &str) -> bool {
        if self.version() >= minor {
            return true;
        }
        self.error(pos, Code::UnsupportedFeature, format!("{what} requires go1.{minor} or later"));
        false
    }
    /// Adds where the language version comes from, as gc does.
    fn with_version_source(&self, message: String) -> String {
        let Some((_, version)) = message.rsplit_once("requires go1.") else { return message };
        if version.trim_start_matches(|c: char| c.is_ascii_digit()) != " or later" {
            return message;
        }
        let package = &self.program[self.env.pkg];
        match package.file_versions.get(self.env.file as usize).copied().flatten() {
            Some(minor) => format!("{message} (file declares //go:build go1.{minor})"),
            None => format!("{message} (-lang was set to go1.{}; check go.mod)", package.go_version),
        }
    }

    /// Errors found while types of this package were completed by someone else.
    pub(crate) fn take_late_errors(&mut self) {
        let late = std::mem::take(&mut self.program.late_errors);
        self.errors.extend(late);
    }

    /// Puts `action` off until the types under construction are complete.
    pub fn later(&mut self, action: impl FnOnce(&mut Checker<'_>) + 'static) {
        let env = (self.env.pkg, self.env.file, self.env.decl, self.env.iota);
        self.delayed.push_back(Delayed { env, action: Box::new(action) });
    }

    /// Runs what was put off, and what that puts off.
    pub fn process_delayed(&mut self) {
        self.process_delayed_from(0);
    }
    /// Runs what was put off since the queue had `mark` entries.
    pub(crate) fn process_delayed_from(&mut self, mark: usize) {
        while self.delayed.len() > mark {
            let Some(delayed) = self.delayed.remove(mark) else { return };
            let (pkg, file, decl, iota) = delayed.env;
            let env = Env { decl, iota, ..Env::package_level(pkg, file) };
            let saved = std::mem::replace(&mut self.env, env);
            (delayed.action)(self);
            self.env = saved;
        }
    }
}
