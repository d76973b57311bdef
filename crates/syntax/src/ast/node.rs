//! The node types. Names in comments are the spec's.

use super::{ClauseId, DeclId, ExprId, FieldId, List, StmtId};
use crate::Symbol;
use crate::source::{FileId, Pos, Span};

/// An expression or type expression.
#[derive(Clone, Copy, Debug)]
pub struct Expr {
    /// What it is.
    pub kind: ExprKind,
    /// The text it covers.
    pub span: Span,
    /// gc's position of the node: operator of a binary expression, `(` of a call, `[` of an index or slice expression, the selected name of a
    /// selector for run-time lines; the start of all others.
    pub pos: Pos,
}

/// Kinds of expressions and types.
#[derive(Clone, Copy, Debug)]
pub enum ExprKind {
    /// A piece that could not be parsed; already reported.
    Bad,
    /// An identifier, used or declared.
    Name(Symbol),
    /// A literal, with its source text.
    BasicLit(LitKind, Symbol),
    /// `T{…}`; `ty` is `None` for an elided element type. Elements may be `KeyValue`.
    CompositeLit { ty: Option<ExprId>, elems: List<ExprId>, rbrace: Pos },
    /// `k: v` inside a composite literal.
    KeyValue { key: ExprId, value: ExprId },
    /// `func(…) … {…}`; `ty` is a `FuncType`, `body` a block statement.
    FuncLit { ty: ExprId, body: StmtId },
    /// `(x)`.
    Paren(ExprId),
    /// `x.sel`; `sel` is a `Name`.
    Selector { x: ExprId, sel: ExprId },
    /// `x[i]`, `x[T1, T2]`: index or instantiation.
    Index { x: ExprId, indices: List<ExprId> },
    /// `x[lo:hi:max]`; `three` if the second colon is there.
    Slice { x: ExprId, lo: Option<ExprId>, hi: Option<ExprId>, max: Option<ExprId>, three: bool },
    /// `x.(T)`; `None` is `x.(type)`.
    TypeAssert { x: ExprId, ty: Option<ExprId> },
    /// `fun(args…)`; `ellipsis` if the last argument is followed by `...`. `rparen` is the closing parenthesis.
    Call { fun: ExprId, args: List<ExprId>, ellipsis: bool, rparen: Pos },
    /// `*x`: dereference or pointer type.
    Star(ExprId),
    /// A unary operation (`&x` and `<-x` and `~T` included).
    Unary { op: UnOp, x: ExprId },
    /// A binary operation (`A | B` of constraints included).
    Binary { op: BinOp, x: ExprId, y: ExprId },
    /// `[len]T`; `None` is `[...]T`.
    ArrayType { len: Option<ExprId>, elem: ExprId },
    /// `[]T`.
    SliceType(ExprId),
    /// `struct{…}`.
    StructType { fields: List<FieldId> },
    /// `func(params) results` (also the signature of declarations; type parameters stand on the declaration).
    FuncType { params: List<FieldId>, results: List<FieldId> },
    /// `interface{…}`: methods have a name and a `FuncType`; embedded elements have no name.
    InterfaceType { elems: List<FieldId> },
    /// `map[K]V`.
    MapType { key: ExprId, value: ExprId },
    /// `chan T`, `chan<- T`, `<-chan T`.
    ChanType { dir: ChanDir, elem: ExprId },
    /// `...T`, the type of a final parameter.
    Ellipsis(ExprId),
}

/// Kinds of literals.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LitKind {
    Int,
    Float,
    Imag,
    Char,
    String,
}

/// Directions of channel types.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ChanDir {
    Both,
    Send,
    Recv,
}

/// Unary operators.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UnOp {
    /// `+`
    Plus,
    /// `-`
    Neg,
    /// `!`
    Not,
    /// `^`
    Com,
    /// `&`
    Addr,
    /// `<-`
    Recv,
    /// `~`
    Tilde,
}

/// Binary operators.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum BinOp {
    Add,
    Sub,
    Mul,
    Div,
    Rem,
    And,
    Or,
    Xor,
    Shl,
    Shr,
    AndNot,
    LAnd,
    LOr,
    Eq,
    Ne,
    Lt,
    Le,
    Gt,
    Ge,
}

impl BinOp {
    /// The operator's text.
    #[must_use]
    pub fn text(self) -> &'static str {
        match self {
            BinOp::Add => "+",
            BinOp::Sub => "-",
            BinOp::Mul => "*",
            BinOp::Div => "/",
            BinOp::Rem => "%",
            BinOp::And => "&",
            BinOp::Or => "|",
            BinOp::Xor => "^",
            BinOp::Shl => "<<",
            BinOp::Shr => ">>",
            BinOp::AndNot => "&^",
            BinOp::LAnd => "&&",
            BinOp::LOr => "||",
            BinOp::Eq => "==",
            BinOp::Ne => "!=",
            BinOp::Lt => "<",
            BinOp::Le => "<=",
            BinOp::Gt => ">",
            BinOp::Ge => ">=",
        }
    }
    /// `==` `!=` `<` `<=` `>` `>=`.
    #[must_use]
    pub fn is_comparison(self) -> bool {
        matches!(self, BinOp::Eq | BinOp::Ne | BinOp::Lt | BinOp::Le | BinOp::Gt | BinOp::Ge)
    }
    /// `<<` `>>`.
    #[must_use]
    pub fn is_shift(self) -> bool {
        matches!(self, BinOp::Shl | BinOp::Shr)
    }
}

impl UnOp {
    /// The operator's text.
    #[must_use]
    pub fn text(self) -> &'static str {
        match self {
            UnOp::Plus => "+",
            UnOp::Neg => "-",
            UnOp::Not => "!",
            UnOp::Com => "^",
            UnOp::Addr => "&",
            UnOp::Recv => "<-",
            UnOp::Tilde => "~",
        }
    }
}

/// A parameter, result, struct field, type parameter, or interface element; one a name (`a, b int` gives two that share `ty`).
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// A `Name` node; `None` for unnamed parameters, embedded fields and embedded interface elements.
    pub name: Option<ExprId>,
    /// Its type (`Ellipsis` for a final variadic parameter).
    pub ty: ExprId,
    /// The tag literal of a struct field.
    pub tag: Option<ExprId>,
    /// An embedded struct field (`T`, `*T`, `p.T`, instantiations).
    pub embedded: bool,
    /// Position of the name, or of the type.
    pub pos: Pos,
}

/// A statement.
#[derive(Clone, Copy, Debug)]
pub struct Stmt {
    /// What it is.
    pub kind: StmtKind,
    /// The text it covers.
    pub span: Span,
    /// gc's position: the operator of assignments, `++`, `--` and sends, the start of all others.
    pub pos: Pos,
}

/// Kinds of statements.
#[derive(Clone, Copy, Debug)]
pub enum StmtKind {
    /// A piece that could not be parsed; already reported.
    Bad,
    /// The empty statement.
    Empty,
    /// An expression statement.
    Expr(ExprId),
    /// `chan <- value`.
    Send { chan: ExprId, value: ExprId },
    /// `x++` (`inc`) or `x--`.
    IncDec { x: ExprId, inc: bool },
    /// `lhs… = rhs…`.
    Assign { lhs: List<ExprId>, rhs: List<ExprId> },
    /// `x op= y`.
    OpAssign { op: BinOp, x: ExprId, y: ExprId },
    /// `lhs… := rhs…`; left sides are `Name`s (others were reported).
    Define { lhs: List<ExprId>, rhs: List<ExprId> },
    /// `go call`.
    Go(ExprId),
    /// `defer call`.
    Defer(ExprId),
    /// `return results…`.
    Return(List<ExprId>),
    /// `break`, `continue`, `goto`, `fallthrough`; `label` is a `Name`.
    Branch { kind: BranchKind, label: Option<ExprId> },
    /// `{ … }`; `span.hi - 1` is the closing brace.
    Block(List<StmtId>),
    /// `if init; cond then else els`; `then` is a block, `els` a block or an if.
    If { init: Option<StmtId>, cond: ExprId, then: StmtId, els: Option<StmtId> },
    /// An expression switch.
    Switch { init: Option<StmtId>, tag: Option<ExprId>, clauses: List<ClauseId> },
    /// `switch init; bind := x.(type)`; `x` is the operand, `bind` a `Name`.
    TypeSwitch { init: Option<StmtId>, bind: Option<ExprId>, x: ExprId, clauses: List<ClauseId> },
    /// `select`.
    Select { clauses: List<ClauseId> },
    /// `for init; cond; post body`.
    For { init: Option<StmtId>, cond: Option<ExprId>, post: Option<StmtId>, body: StmtId },
    /// `for key, value = range x body` (`:=` if `define`).
    Range { key: Option<ExprId>, value: Option<ExprId>, define: bool, x: ExprId, body: StmtId },
    /// `label: stmt`.
    Labeled { label: ExprId, stmt: StmtId },
    /// A declaration statement: the specs of one `var`, `const` or `type` declaration.
    Decl(List<DeclId>),
}

/// Kinds of branch statements.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BranchKind {
    Break,
    Continue,
    Goto,
    Fallthrough,
}

/// A clause of a switch, type switch or select.
#[derive(Clone, Copy, Debug)]
pub struct Clause {
    /// Expressions or types of a `case`; empty for `default` and for select clauses.
    pub exprs: List<ExprId>,
    /// The communication of a select clause: `Send`, `Expr(<-c)`, `Assign`/`Define` with one receive on the right.
    pub comm: Option<StmtId>,
    /// `default`.
    pub is_default: bool,
    /// Statements of the clause.
    pub body: List<StmtId>,
    /// From `case` to the end of the body.
    pub span: Span,
    /// The `:`.
    pub colon: Pos,
}

/// A declaration: one spec.
#[derive(Clone, Copy, Debug)]
pub struct Decl {
    /// What it declares.
    pub kind: DeclKind,
    /// The file it stands in.
    pub file: FileId,
    /// The spec's text.
    pub span: Span,
    /// The first declared name.
    pub pos: Pos,
}

/// Kinds of declarations.
#[derive(Clone, Copy, Debug)]
pub enum DeclKind {
    /// A piece that could not be parsed; already reported.
    Bad,
    /// `import name "path"`; `name` may be `.` or `_`; `path` is a string literal.
    Import { name: Option<ExprId>, path: ExprId },
    /// `names = values`. A spec without type and values has those of the spec before it in `ty`/`values` and `implicit` set. `group` numbers the `const ( … )`.
    Const {
        names: List<ExprId>,
        ty: Option<ExprId>,
        values: List<ExprId>,
        iota: u32,
        implicit: bool,
        group: u32,
    },
    /// `var names ty = values`.
    Var { names: List<ExprId>, ty: Option<ExprId>, values: List<ExprId> },
    /// `type name[tparams] = ty`.
    Type { name: ExprId, tparams: List<FieldId>, alias: bool, ty: ExprId },
    /// A function or method; `recv` is its receiver parameter. `ty` is a `FuncType`.
    Func { recv: Option<FieldId>, name: ExprId, tparams: List<FieldId>, ty: ExprId, body: FuncBody },
}

/// A function's body.
#[derive(Clone, Copy, Debug)]
pub enum FuncBody {
    /// Declared without a body: native.
    None,
    /// A parsed block statement.
    Block(StmtId),
    /// Skipped by token: the bytes from `{` to one past `}`; parse with `parse_body` when it is reached.
    Skipped(Span),
}

/// One parsed file.
#[derive(Clone, Copy, Debug)]
pub struct File {
    /// Which file.
    pub file: FileId,
    /// The name in the package clause.
    pub package: ExprId,
    /// All declarations, imports first.
    pub decls: List<DeclId>,
}
