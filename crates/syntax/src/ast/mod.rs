//! The syntax tree: plain `Copy` nodes in arenas, addressed by ids.
//!
//! Holds: a node's children have ids of the same [`Ast`]; one `Ast` is one compilation unit (all files of a package, or one REPL
//! input), so side tables are dense vectors indexed by id. No node owns heap memory: nothing is dropped recursively.
//! Types and expressions share [`Expr`], as in gc's parser. The tree knows no types and no scopes.
//!
//! Positions: `span` covers the node's text; `pos` is the position gc gives the node (operators of binary expressions, the
//! `(` of calls for run-time lines, the name for declarations).

mod dump;
mod node;
mod print;
pub use dump::dump_file;
pub use node::*;
pub(crate) use print::print_condition;
pub use print::print_expr;

use crate::source::{FileId, Pos, Span};
use std::marker::PhantomData;

macro_rules! ids {
    ($($(#[$doc:meta])* $id:ident => $node:ident in $arena:ident, $lists:ident;)*) => {
        $(
            $(#[$doc])*
            #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
            pub struct $id(pub u32);
            impl $id {
                /// As an index of side tables.
                #[must_use]
                pub fn index(self) -> usize { self.0 as usize }
            }
            impl std::ops::Index<$id> for Ast {
                type Output = $node;
                fn index(&self, id: $id) -> &$node { &self.$arena[id.index()] }
            }
            impl std::ops::IndexMut<$id> for Ast {
                fn index_mut(&mut self, id: $id) -> &mut $node { &mut self.$arena[id.index()] }
            }
            impl Pooled for $id {
                fn pool(ast: &Ast) -> &Vec<Self> { &ast.$lists }
                fn pool_mut(ast: &mut Ast) -> &mut Vec<Self> { &mut ast.$lists }
            }
        )*
        /// Arenas and list pools of one compilation unit.
        #[derive(Debug, Default)]
        pub struct Ast {
            $( $arena: Vec<$node>, $lists: Vec<$id>, )*
            /// The files of the unit, in the order in which they were parsed.
            pub files: Vec<File>,
            /// Bodies of functions that are whole in files that are refused: gc checks their branches all the same.
            pub intact: Vec<StmtId>,
        }

        /// How long an [`Ast`] was: see [`Ast::mark`].
        #[derive(Clone, Copy, Debug, Default)]
        pub struct AstMark {
            $( $arena: usize, $lists: usize, )*
            files: usize,
        }

        impl Ast {
            /// How long the tree is now.
            #[must_use]
            pub fn mark(&self) -> AstMark {
                AstMark { $( $arena: self.$arena.len(), $lists: self.$lists.len(), )* files: self.files.len() }
            }
            /// Forgets all nodes made since `mark`: of an input that nothing refers to any more.
            pub fn truncate(&mut self, mark: AstMark) {
                $( self.$arena.truncate(mark.$arena); self.$lists.truncate(mark.$lists); )*
                self.files.truncate(mark.files);
            }
        }
    };
}

impl AstMark {
    /// Number of expressions at that time.
    #[must_use]
    pub fn expr_count(self) -> usize {
        self.exprs
    }
    /// Number of declarations at that time.
    #[must_use]
    pub fn decl_count(self) -> usize {
        self.decls
    }
    /// Number of clauses at that time.
    #[must_use]
    pub fn clause_count(self) -> usize {
        self.clauses
    }
}

ids! {
    /// An expression or type expression, names included.
    ExprId => Expr in exprs, expr_lists;
    /// A statement.
    StmtId => Stmt in stmts, stmt_lists;
    /// A declaration (one spec of a group).
    DeclId => Decl in decls, decl_lists;
    /// A parameter, result, struct field, type parameter or interface element: one a name.
    FieldId => Field in fields, field_lists;
    /// A `case`/`default` clause of a switch, type switch or select.
    ClauseId => Clause in clauses, clause_lists;
}

/// Ids that can stand in a [`List`].
pub trait Pooled: Copy {
    #[doc(hidden)]
    fn pool(ast: &Ast) -> &Vec<Self>
    where
        Self: Sized;
    #[doc(hidden)]
    fn pool_mut(ast: &mut Ast) -> &mut Vec<Self>
    where
        Self: Sized;
}

/// A run of ids in the pool of its type.
pub struct List<T> {
    start: u32,
    len: u32,
    _of: PhantomData<fn() -> T>,
}
impl<T> Clone for List<T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> Copy for List<T> {}
impl<T> Default for List<T> {
    fn default() -> Self {
        List { start: 0, len: 0, _of: PhantomData }
    }
}
impl<T> List<T> {
    /// Number of ids.
    #[must_use]
    pub fn len(self) -> usize {
        self.len as usize
    }
    /// Whether there are none.
    #[must_use]
    pub fn is_empty(self) -> bool {
        self.len == 0
    }
}
impl<T> std::fmt::Debug for List<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "[{}; {}]", self.start, self.len)
    }
}

impl Ast {
    /// The ids of `list`. Ids are `Copy`: use `.to_vec()`/indexing ([`Ast::nth`]) where the borrow is in the way.
    #[must_use]
    pub fn list<T: Pooled>(&self, list: List<T>) -> &[T] {
        &T::pool(self)[list.start as usize..][..list.len as usize]
    }
    /// The `i`-th id of `list`.
    #[must_use]
    pub fn nth<T: Pooled>(&self, list: List<T>, i: usize) -> T {
        self.list(list)[i]
    }
    /// Stores `ids` as a list.
    pub fn add_list<T: Pooled>(&mut self, ids: &[T]) -> List<T> {
        let pool = T::pool_mut(self);
        let start = pool.len() as u32;
        pool.extend_from_slice(ids);
        List { start, len: ids.len() as u32, _of: PhantomData }
    }
    /// Adds an expression.
    pub fn add_expr(&mut self, kind: ExprKind, span: Span, pos: Pos) -> ExprId {
        self.exprs.push(Expr { kind, span, pos });
        ExprId(self.exprs.len() as u32 - 1)
    }
    /// Adds a statement.
    pub fn add_stmt(&mut self, kind: StmtKind, span: Span, pos: Pos) -> StmtId {
        self.stmts.push(Stmt { kind, span, pos });
        StmtId(self.stmts.len() as u32 - 1)
    }
    /// Adds a declaration.
    pub fn add_decl(&mut self, kind: DeclKind, file: FileId, span: Span, pos: Pos) -> DeclId {
        self.decls.push(Decl { kind, file, span, pos });
        DeclId(self.decls.len() as u32 - 1)
    }
    /// Adds a field.
    pub fn add_field(&mut self, field: Field) -> FieldId {
        self.fields.push(field);
        FieldId(self.fields.len() as u32 - 1)
    }
    /// Adds a clause.
    pub fn add_clause(&mut self, clause: Clause) -> ClauseId {
        self.clauses.push(clause);
        ClauseId(self.clauses.len() as u32 - 1)
    }
    /// Number of expressions: the length dense side tables need.
    #[must_use]
    pub fn expr_count(&self) -> usize {
        self.exprs.len()
    }
    /// Number of statements.
    #[must_use]
    pub fn stmt_count(&self) -> usize {
        self.stmts.len()
    }
    /// Number of clauses.
    #[must_use]
    pub fn clause_count(&self) -> usize {
        self.clauses.len()
    }
    /// Number of declarations.
    #[must_use]
    pub fn decl_count(&self) -> usize {
        self.decls.len()
    }
    /// Number of fields.
    #[must_use]
    pub fn field_count(&self) -> usize {
        self.fields.len()
    }
    /// The name of a [`ExprKind::Name`] node; `None` for others.
    #[must_use]
    pub fn name(&self, id: ExprId) -> Option<crate::Symbol> {
        match self[id].kind {
            ExprKind::Name(name) => Some(name),
            _ => None,
        }
    }
    /// `id` without enclosing parentheses.
    #[must_use]
    pub fn unparen(&self, mut id: ExprId) -> ExprId {
        while let ExprKind::Paren(inner) = self[id].kind {
            id = inner;
        }
        id
    }
}
