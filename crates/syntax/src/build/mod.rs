//! Grammar actions: nodes from reduced productions.
//!
//! Holds: what the grammar leaves open is settled here (names or types of parameters, brackets after a type's name, `<-chan`,
//! precedence). Lists wait on scratch stacks, innermost on top; a production takes exactly the items its counts name.
//! A tree never nests deeper than [`MAX_NESTING`]. What gc rejects although the grammar accepts it is noted with [`Builder::reject`].

mod decl;
mod expr;
mod stmt;
mod ty;

use crate::Diagnostic;
use crate::ast::*;
use crate::lexer::Lexeme;
use crate::semicolons::MAX_NESTING;
pub(crate) use crate::semicolons::Stop;
use crate::source::{FileId, Pos, Span};

/// How many items of a list wait on their stack.
pub(crate) type Count = u32;

/// Parameters or results: the opening parenthesis, how many fields, and where they end.
pub(crate) type Signature = (Lexeme, Count, u32);

/// What a parse yields.
#[derive(Clone, Copy, Debug)]
pub enum Root {
    /// A source file.
    File(File),
    /// That many statements.
    Stmts(Count),
}

/// The header of `if` and `switch`.
#[derive(Clone, Copy, Debug)]
pub struct Head {
    init: Option<StmtId>,
    semi: Option<Pos>,
    last: Option<StmtId>,
}

/// What a level of nesting counts. A link of a chain (`a + b + …`, `else if`), for which nobody recurses much, counts [`LINK`].
const LEVEL: u32 = 25;
const LINK: u32 = 1;

impl Head {
    pub(crate) fn of(last: StmtId) -> Head {
        Head { init: None, semi: None, last: Some(last) }
    }
    pub(crate) fn split(init: Option<StmtId>, semi: Lexeme, last: Option<StmtId>) -> Head {
        Head { init, semi: Some(semi.pos()), last }
    }
}

#[derive(Clone, Copy)]
struct RawParam {
    name: Option<ExprId>,
    ty: ExprId,
}

#[derive(Clone, Copy)]
struct RawTypeParam {
    x: ExprId,
    constraint: Option<ExprId>,
}

/// Builds one tree.
pub struct Builder {
    pub(crate) ast: Ast,
    /// What gc reports for inputs that the grammar accepts.
    rejected: Vec<Diagnostic>,
    /// The same where `explain` knows better, or gc's type checker reports it: any other report replaces these.
    doubtful: Vec<Diagnostic>,
    file: FileId,
    exprs: Vec<ExprId>,
    stmts: Vec<StmtId>,
    decls: Vec<DeclId>,
    fields: Vec<FieldId>,
    clauses: Vec<ClauseId>,
    heads: Vec<Clause>,
    params: Vec<RawParam>,
    type_params: Vec<RawTypeParam>,
    /// `explain` should have a look.
    suspect: bool,
    /// `x.(type)` that no switch has claimed yet.
    guards: Vec<ExprId>,
    seen_declaration: bool,
    expr_depth: Vec<u32>,
    stmt_depth: Vec<u32>,
    first_expr: usize,
    first_stmt: usize,
    too_deep: bool,
}

fn span(lo: Pos, hi: Pos) -> Span {
    Span { lo, hi }
}

impl Builder {
    pub(crate) fn new(ast: Ast, file: FileId) -> Builder {
        let (first_expr, first_stmt) = (ast.expr_count(), ast.stmt_count());
        Builder {
            ast,
            rejected: Vec::new(),
            doubtful: Vec::new(),
            file,
            exprs: Vec::new(),
            stmts: Vec::new(),
            decls: Vec::new(),
            fields: Vec::new(),
            clauses: Vec::new(),
            heads: Vec::new(),
            params: Vec::new(),
            type_params: Vec::new(),
            suspect: false,
            guards: Vec::new(),
            seen_declaration: false,
            expr_depth: Vec::new(),
            stmt_depth: Vec::new(),
            first_expr,
            first_stmt,
            too_deep: false,
        }
    }

    /// The tree, what gc rejects in it, and what `explain` has to put into words, once the parse is over.
    pub(crate) fn finish(mut self, complete: bool) -> (Ast, Vec<Diagnostic>, Vec<Diagnostic>) {
        for x in if complete { std::mem::take(&mut self.guards) } else { Vec::new() } {
            let at = self.ast[x].pos;
            self.doubt(at, "invalid syntax tree: use of .(type) outside type switch");
        }
        (self.ast, self.rejected, self.doubtful)
    }

    /// Whether `explain` should have a look although the grammar accepts.
    pub(crate) fn needs_explaining(&self) -> bool {
        self.suspect || !self.doubtful.is_empty()
    }

    /// Notes that gc does not accept what stands at `pos`; `explain` has the exact words.
    fn doubt(&mut self, pos: Pos, message: impl Into<String>) {
        let message = message.into();
        self.doubtful.push(Diagnostic {
            pos,
            span: Span::default(),
            message,
            code: "",
            soft: false,
            help: None,
        });
    }

    /// Notes that gc does not accept what stands at `pos`, in its words.
    fn reject(&mut self, pos: Pos, message: impl Into<String>) {
        let message = message.into();
        self.rejected.push(Diagnostic {
            pos,
            span: Span::default(),
            message,
            code: "",
            soft: false,
            help: None,
        });
    }

    fn expr(&mut self, kind: ExprKind, at: Span, pos: Pos, below: u32) -> ExprId {
        let depth = self.deeper(below + LEVEL, pos);
        self.expr_depth.push(depth);
        self.ast.add_expr(kind, at, pos)
    }

    fn stmt(&mut self, kind: StmtKind, at: Span, pos: Pos, below: u32) -> StmtId {
        let depth = self.deeper(below + LEVEL, pos);
        self.stmt_depth.push(depth);
        self.ast.add_stmt(kind, at, pos)
    }

    /// The depth of a node at `pos` whose own is `depth` if the tree can be that deep.
    fn deeper(&mut self, depth: u32, pos: Pos) -> u32 {
        if depth <= MAX_NESTING * LEVEL {
            return depth;
        }
        if !self.too_deep {
            self.too_deep = true;
            self.reject(pos, too_deep());
        }
        MAX_NESTING * LEVEL
    }

    fn depth(&self, x: ExprId) -> u32 {
        self.expr_depth[x.index() - self.first_expr]
    }
    fn maybe_depth(&self, x: Option<ExprId>) -> u32 {
        x.map_or(0, |x| self.depth(x))
    }
    fn stmt_depth(&self, s: StmtId) -> u32 {
        self.stmt_depth[s.index() - self.first_stmt]
    }
    fn maybe_stmt_depth(&self, s: Option<StmtId>) -> u32 {
        s.map_or(0, |s| self.stmt_depth(s))
    }
    fn list_depth(&self, list: List<ExprId>) -> u32 {
        self.ast.list(list).iter().map(|x| self.depth(*x)).max().unwrap_or(0)
    }
    fn stmts_depth(&self, list: List<StmtId>) -> u32 {
        self.ast.list(list).iter().map(|s| self.stmt_depth(*s)).max().unwrap_or(0)
    }
    fn fields_depth(&self, list: List<FieldId>) -> u32 {
        self.ast.list(list).iter().map(|f| self.depth(self.ast[*f].ty)).max().unwrap_or(0)
    }

    fn at(&self, x: ExprId) -> Span {
        self.ast[x].span
    }
    fn lo(&self, x: ExprId) -> Pos {
        self.ast[x].span.lo
    }
    fn hi(&self, x: ExprId) -> Pos {
        self.ast[x].span.hi
    }

    pub(crate) fn push_expr(&mut self, n: Count, x: ExprId) -> Count {
        self.exprs.push(x);
        n + 1
    }
    pub(crate) fn push_stmt(&mut self, n: Count, s: StmtId) -> Count {
        self.stmts.push(s);
        n + 1
    }

    fn take_exprs(&mut self, n: Count) -> List<ExprId> {
        let start = self.exprs.len() - n as usize;
        let list = self.ast.add_list(&self.exprs[start..]);
        self.exprs.truncate(start);
        list
    }
    pub(crate) fn take_stmts(&mut self, n: Count) -> List<StmtId> {
        let start = self.stmts.len() - n as usize;
        let list = self.ast.add_list(&self.stmts[start..]);
        self.stmts.truncate(start);
        list
    }
    fn take_decls(&mut self, n: Count) -> List<DeclId> {
        let start = self.decls.len() - n as usize;
        let list = self.ast.add_list(&self.decls[start..]);
        self.decls.truncate(start);
        list
    }
    fn take_fields(&mut self, n: Count) -> List<FieldId> {
        let start = self.fields.len() - n as usize;
        let list = self.ast.add_list(&self.fields[start..]);
        self.fields.truncate(start);
        list
    }
    fn take_clauses(&mut self, n: Count) -> List<ClauseId> {
        let start = self.clauses.len() - n as usize;
        let list = self.ast.add_list(&self.clauses[start..]);
        self.clauses.truncate(start);
        list
    }
}

/// The message for nesting beyond the limit.
pub(crate) fn too_deep() -> String {
    format!("nesting deeper than {MAX_NESTING} levels")
}
