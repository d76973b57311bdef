//! Labels and branch statements of one function body.
//!
//! Holds: knows no types. gc checks branches together with the syntax, body by body (function literals are bodies of their own), so this runs
//! over the tree and needs no checker. Function literals inside the body are left to their own call.

use goanna_syntax::ast::{
    Ast, BranchKind, ClauseId, DeclKind, ExprId, ExprKind, FuncBody, List, StmtId, StmtKind,
};
use goanna_syntax::{Diagnostic, Pos, Span, Symbol};
use rustc_hash::FxHashMap;

use crate::errors::Code;
use crate::load::position_mark;

/// Checks the branches of every function body of the tree that gc reads without complaint, literals included. Each error comes with the
/// place where gc finds it: the end of the body. `broken`: files that were refused.
pub fn check_all_branches(ast: &Ast, broken: &[Span], errors: &mut Vec<(Pos, Diagnostic)>) {
    let intact: Vec<Span> = ast.intact.iter().map(|&body| ast[body].span).collect();
    let within = |list: &[Span], body: StmtId| {
        list.iter().any(|s| s.lo <= ast[body].span.lo && ast[body].span.hi <= s.hi)
    };
    let decls = (0..ast.decl_count()).filter_map(|i| match ast[goanna_syntax::ast::DeclId(i as u32)].kind {
        DeclKind::Func { body: FuncBody::Block(body), .. } => Some(body),
        _ => None,
    });
    let literals = (0..ast.expr_count()).filter_map(|i| match ast[ExprId(i as u32)].kind {
        ExprKind::FuncLit { body, .. } => Some(body),
        _ => None,
    });
    // A body is checked when its end is reached: those inside it first.
    let mistakes: Vec<Pos> = errors.iter().filter(|(_, e)| is_parsers(e)).map(|(_, e)| e.pos).collect();
    let sound = |body: StmtId| {
        let span = ast[body].span;
        !mistakes.iter().any(|&at| span.lo <= at && at <= span.hi)
    };
    let mut bodies: Vec<StmtId> = decls
        .chain(literals)
        .filter(|&body| sound(body) && !within(broken, body) || within(&intact, body))
        .chain(ast.intact.iter().copied())
        .collect();
    bodies.sort_by_key(|&body| (ast[body].span.hi, ast[body].span.lo));
    // The parser met some of them before it gave up.
    bodies.dedup_by_key(|body| ast[*body].span);
    let mut found = Vec::new();
    for body in bodies {
        check_branches(ast, body, &mut found);
        errors.extend(found.drain(..).map(|error| (ast[body].span.hi, error)));
    }
}

/// Whether gc's parser finds the mistake; a body with one is not looked at. Others are found by its checker.
fn is_parsers(error: &Diagnostic) -> bool {
    const CHECKERS: &[&str] = &["non-name ", "range clause ", "invalid syntax tree"];
    !CHECKERS.iter().any(|start| error.message.starts_with(start))
}

/// Checks the branches of one function body.
pub fn check_branches(ast: &Ast, body: StmtId, errors: &mut Vec<Diagnostic>) {
    let StmtKind::Block(stmts) = ast[body].kind else { return };
    let mut check =
        Branches { ast, errors, labels: FxHashMap::default(), blocks: Vec::new(), targets: Vec::new() };
    let pending = check.block(None, ast[body].span.lo, stmts, Context::default());
    for jump in pending {
        match check.labels.get_mut(&jump.label) {
            Some(label) => {
                label.used = true;
                let block = check.blocks[label.block].start;
                check.jumps_into(&jump, block);
            }
            None => check.error(jump.pos, Code::UndeclaredLabel, format!("label {} not defined", jump.label)),
        }
    }
    let unused: Vec<_> =
        check.labels.iter().filter(|(_, l)| !l.used).map(|(&name, l)| (l.pos, name)).collect();
    for (pos, name) in unused {
        check.error(pos, Code::UnusedLabel, format!("label {name} defined and not used"));
    }
}

struct Label {
    pos: Pos,
    block: usize,
    used: bool,
}

struct Block {
    parent: Option<usize>,
    start: Pos,
}

/// A `goto` whose label was not seen yet.
struct Jump {
    label: Symbol,
    pos: Pos,
}

/// An enclosing labelled statement that `break` (and `continue`, if it is a loop) can name.
struct Target {
    label: Symbol,
    is_loop: bool,
}

/// What `fallthrough` would mean here.
#[derive(Clone, Copy, Default, PartialEq)]
enum Fallthrough {
    #[default]
    OutOfPlace,
    Allowed,
    FinalCase,
    TypeSwitch,
}

/// What encloses a statement.
#[derive(Clone, Copy, Default)]
struct Context {
    breakable: bool,
    in_loop: bool,
    fallthrough: Fallthrough,
}

impl Context {
    fn inner(self) -> Context {
        Context { fallthrough: Fallthrough::OutOfPlace, ..self }
    }
}

struct Branches<'a> {
    ast: &'a Ast,
    errors: &'a mut Vec<Diagnostic>,
    labels: FxHashMap<Symbol, Label>,
    blocks: Vec<Block>,
    targets: Vec<Target>,
}

/// The state of a block under way.
struct Open {
    id: usize,
    pending: Vec<Jump>,
    /// The last variable declaration of the block itself: where gc reports it, and its names.
    declared: Option<(Pos, String)>,
    /// How many of `pending` came before it.
    before_declared: usize,
}

impl Branches<'_> {
    fn error(&mut self, pos: Pos, code: Code, message: String) {
        self.errors.push(Diagnostic {
            pos,
            span: Span::default(),
            message,
            code: code.name(),
            soft: false,
            help: None,
        });
    }

    fn jumps_into(&mut self, jump: &Jump, block: Pos) {
        let message = format!("goto {} jumps into block starting at {}", jump.label, position_mark(block));
        self.error(jump.pos, Code::JumpIntoBlock, message);
    }

    /// Checks the statements of a block; returns the jumps whose labels it does not declare.
    fn block(
        &mut self,
        parent: Option<usize>,
        start: Pos,
        stmts: List<StmtId>,
        context: Context,
    ) -> Vec<Jump> {
        let id = self.blocks.len();
        self.blocks.push(Block { parent, start });
        let mut open = Open { id, pending: Vec::new(), declared: None, before_declared: 0 };
        let stmts = self.ast.list(stmts);
        let last = stmts.iter().rposition(|&s| !matches!(self.ast[s].kind, StmtKind::Empty));
        for (i, &stmt) in stmts.iter().enumerate() {
            self.stmt(&mut open, stmt, None, if Some(i) == last { context } else { context.inner() });
        }
        open.pending
    }

    fn nested(&mut self, open: &mut Open, stmt: StmtId, context: Context) {
        if let StmtKind::Block(stmts) = self.ast[stmt].kind {
            let pending = self.block(Some(open.id), self.ast[stmt].span.lo, stmts, context);
            open.pending.extend(pending);
        } else {
            self.stmt(open, stmt, None, context); // `else if`
        }
    }

    fn stmt(&mut self, open: &mut Open, stmt: StmtId, label: Option<Symbol>, context: Context) {
        let node = self.ast[stmt];
        match node.kind {
            StmtKind::Labeled { label, stmt } => {
                let name = self.declare(open, label);
                self.stmt(open, stmt, name, context);
            }
            StmtKind::Define { lhs, .. } => {
                let names: Vec<_> = self.ast.list(lhs).iter().filter_map(|&e| self.ast.name(e)).collect();
                let text = names.iter().map(|n| n.as_str()).collect::<Vec<_>>().join(", ");
                self.declares_variable(open, node.pos, text);
            }
            StmtKind::Decl(decls) => {
                let first = self.ast.list(decls).iter().find_map(|&d| match self.ast[d].kind {
                    DeclKind::Var { names, .. } => self.ast.list(names).first().copied(),
                    _ => None,
                });
                if let Some((e, name)) = first.and_then(|e| Some((e, self.ast.name(e)?))) {
                    self.declares_variable(open, self.ast[e].span.lo, name.to_string());
                }
            }
            StmtKind::Branch { kind, label } => self.branch(open, stmt, kind, label, context),
            StmtKind::Block(_) => self.nested(open, stmt, context.inner()),
            StmtKind::If { then, els, .. } => {
                self.nested(open, then, context.inner());
                if let Some(els) = els {
                    self.nested(open, els, context.inner());
                }
            }
            StmtKind::For { body, .. } | StmtKind::Range { body, .. } => {
                let inside = Context { breakable: true, in_loop: true, ..Context::default() };
                self.targeted(label, true, |check| check.nested(open, body, inside));
            }
            StmtKind::Switch { clauses, .. } => {
                self.targeted(label, false, |check| {
                    check.clauses(open, clauses, context, Fallthrough::Allowed)
                });
            }
            StmtKind::TypeSwitch { clauses, .. } => {
                self.targeted(label, false, |check| {
                    check.clauses(open, clauses, context, Fallthrough::TypeSwitch)
                });
            }
            StmtKind::Select { clauses } => {
                self.targeted(label, false, |check| {
                    check.clauses(open, clauses, context, Fallthrough::OutOfPlace)
                });
            }
            _ => {}
        }
    }

    fn declares_variable(&mut self, open: &mut Open, pos: Pos, names: String) {
        open.declared = Some((pos, names));
        open.before_declared = open.pending.len();
    }

    fn targeted(&mut self, label: Option<Symbol>, is_loop: bool, check: impl FnOnce(&mut Self)) {
        let depth = self.targets.len();
        self.targets.extend(label.map(|label| Target { label, is_loop }));
        check(self);
        self.targets.truncate(depth);
    }

    fn clauses(
        &mut self,
        open: &mut Open,
        clauses: List<ClauseId>,
        context: Context,
        fallthrough: Fallthrough,
    ) {
        let clauses = self.ast.list(clauses);
        for (i, &clause) in clauses.iter().enumerate() {
            let clause = self.ast[clause];
            let is_final = i + 1 == clauses.len() && fallthrough == Fallthrough::Allowed;
            let fallthrough = if is_final { Fallthrough::FinalCase } else { fallthrough };
            let inside = Context { breakable: true, in_loop: context.in_loop, fallthrough };
            let pending = self.block(Some(open.id), clause.span.lo, clause.body, inside);
            open.pending.extend(pending);
        }
    }

    /// Declares a label and settles the jumps that wait for it. The blank label and duplicates declare nothing.
    fn declare(&mut self, open: &mut Open, label: ExprId) -> Option<Symbol> {
        let name = self.ast.name(label).filter(|n| !n.is_blank())?;
        let pos = self.ast[label].span.lo;
        if let Some(other) = self.labels.get(&name) {
            let message = format!("label {name} already defined at {}", position_mark(other.pos));
            self.error(pos, Code::DuplicateLabel, message);
            return None;
        }
        let mut used = false;
        let before = open.before_declared;
        let mut still_before = 0;
        let mut pending = Vec::with_capacity(open.pending.len());
        for (i, jump) in std::mem::take(&mut open.pending).into_iter().enumerate() {
            if jump.label != name {
                still_before += usize::from(i < before);
                pending.push(jump);
                continue;
            }
            used = true;
            if let Some((at, names)) = open.declared.as_ref().filter(|_| i < before) {
                let message =
                    format!("goto {name} jumps over declaration of {names} at {}", position_mark(*at));
                self.error(jump.pos, Code::JumpOverDecl, message);
            }
        }
        (open.pending, open.before_declared) = (pending, still_before);
        self.labels.insert(name, Label { pos, block: open.id, used });
        Some(name)
    }

    fn branch(
        &mut self,
        open: &mut Open,
        stmt: StmtId,
        kind: BranchKind,
        label: Option<ExprId>,
        context: Context,
    ) {
        let pos = self.ast[stmt].span.lo;
        let Some(label) = label else {
            return match kind {
                BranchKind::Break if !context.breakable => {
                    self.error(pos, Code::MisplacedBreak, "break is not in a loop, switch, or select".into());
                }
                BranchKind::Continue if !context.in_loop => {
                    self.error(pos, Code::MisplacedContinue, "continue is not in a loop".into());
                }
                BranchKind::Fallthrough => self.fallthrough(pos, context.fallthrough),
                _ => {}
            };
        };
        let Some(name) = self.ast.name(label) else { return };
        let pos = self.ast[label].span.lo;
        if kind == BranchKind::Goto {
            return self.goto(open, Jump { label: name, pos });
        }
        let word = if kind == BranchKind::Break { "break" } else { "continue" };
        let Some(declared) = self.labels.get_mut(&name) else {
            return self.error(pos, Code::UndeclaredLabel, format!("{word} label not defined: {name}"));
        };
        declared.used = true;
        let target = self.targets.iter().rev().find(|t| t.label == name);
        if !target.is_some_and(|t| t.is_loop || kind == BranchKind::Break) {
            self.error(pos, Code::MisplacedLabel, format!("invalid {word} label {name}"));
        }
    }

    fn goto(&mut self, open: &mut Open, jump: Jump) {
        let Some(label) = self.labels.get_mut(&jump.label) else { return open.pending.push(jump) };
        label.used = true;
        let target = label.block;
        let mut block = Some(open.id);
        while let Some(id) = block {
            if id == target {
                return;
            }
            block = self.blocks[id].parent;
        }
        let start = self.blocks[target].start;
        self.jumps_into(&jump, start);
    }

    fn fallthrough(&mut self, pos: Pos, place: Fallthrough) {
        let message = match place {
            Fallthrough::Allowed => return,
            Fallthrough::OutOfPlace => "fallthrough statement out of place",
            Fallthrough::FinalCase => "cannot fallthrough final case in switch",
            Fallthrough::TypeSwitch => "cannot fallthrough in type switch",
        };
        self.error(pos, Code::MisplacedFallthrough, message.into());
    }
}
