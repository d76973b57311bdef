//! What must be known of a whole function body before the single pass over it: which variables live in heap cells, what each closure captures,
//! and how literals, range bodies and wrappers are numbered.
//!
//! Holds: flow-insensitive and conservative. A variable whose address is taken, or that is captured and assigned after its initialisation, lives
//! in a heap cell; captured ones that nobody assigns are copied into the closure; all others stay in the frame.

mod stmts;

use crate::compiler::Compiler;
use crate::gc::inline;
use goanna_syntax::ast::{ExprId, ExprKind, FieldId, List, Pooled, StmtId, UnOp};
use goanna_types::object::{ObjId, ObjectKind, VarScope};
use goanna_types::ty::{PkgId, Type, TypeId};
use goanna_types::{Mode, SelectionKind, Subst};
use rustc_hash::{FxHashMap, FxHashSet};
use std::rc::Rc;

/// Frame variables larger than this (bytes) become heap objects.
const FRAME_LIMIT: u64 = 4096;
/// A function whose variables in the frame come to more than this (bytes) keeps only those up to [`CAPTURE_LIMIT`] there.
const FRAME_BUDGET: u64 = 128 << 10;
/// Captured variables larger than this are shared instead of copied.
const CAPTURE_LIMIT: u64 = 128;

/// What a function node is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum NodeKind {
    Declared,
    Literal,
    RangeBody(StmtId),
}

/// One function body: the declared one, a literal or a range-over-func body.
#[derive(Debug)]
pub(crate) struct Node {
    pub kind: NodeKind,
    pub parent: Option<usize>,
    /// Variables of enclosing functions that it uses, in order of first use.
    pub captures: Vec<ObjId>,
    /// Number among its siblings of the same kind, from 1.
    pub ordinal: u32,
    literals: u32,
    ranges: u32,
    /// For homes (declared functions and literals): their range bodies return from them, leave outer loops, defer.
    pub range_returns: bool,
    pub range_exits: bool,
    pub range_defers: bool,
    pub defers: u32,
    pub returns: u32,
    /// A defer statement stands in a loop.
    pub loop_defers: bool,
    loops: u32,
    /// gc inlines it into the function that has it.
    inlined: bool,
    /// Named results.
    results: Vec<ObjId>,
}

/// The plan of a declared function or package variable initialiser, with all literals in it.
#[derive(Debug, Default)]
pub(crate) struct Plan {
    pub nodes: Vec<Node>,
    pub literals: FxHashMap<ExprId, usize>,
    pub ranges: FxHashMap<StmtId, usize>,
    /// Local variables declared without a value, or with a composite literal, that nobody assigns: what is nil in them was so from the start.
    pub unassigned: FxHashSet<ObjId>,
    /// Variables that live in heap cells.
    pub heap: FxHashSet<ObjId>,
    /// Variables that are assigned after their initialisation.
    pub assigned: FxHashSet<ObjId>,
    /// Labels by home and name: the node that they stand in, and a number.
    pub labels: FxHashMap<(usize, goanna_syntax::Symbol), (usize, i64)>,
}

impl Plan {
    /// The declared function or literal that `node` belongs to.
    pub(crate) fn home(&self, mut node: usize) -> usize {
        while let NodeKind::RangeBody(_) = self.nodes[node].kind {
            match self.nodes[node].parent {
                Some(parent) => node = parent,
                None => break,
            }
        }
        node
    }
    /// Whether gc's code of `node` ends up in a declared function.
    pub(crate) fn in_declared(&self, mut node: usize) -> bool {
        while let Some(parent) = self.nodes[node].parent {
            if !self.nodes[node].inlined {
                return false;
            }
            node = parent;
        }
        true
    }
    /// Whether a frame of `node` has deferred calls of its own.
    pub(crate) fn has_defer(&self, node: usize) -> bool {
        let n = &self.nodes[node];
        !matches!(n.kind, NodeKind::RangeBody(_)) && (n.defers > 0 || n.range_defers)
    }
    /// Whether gc would run the defers of `node` at each `return` (open-coded) rather than at the closing brace.
    pub(crate) fn open_coded(&self, node: usize) -> bool {
        let n = &self.nodes[node];
        n.defers <= 8 && !n.loop_defers && !n.range_defers && n.returns.max(1) * n.defers <= 15
    }
}

struct Planner<'p, 'a> {
    c: &'p mut Compiler<'a>,
    pkg: PkgId,
    subst: Rc<Subst>,
    plan: Plan,
    cur: usize,
    declared: FxHashMap<ObjId, usize>,
    order: Vec<ObjId>,
    assigned: FxHashSet<ObjId>,
    /// Declared without a value or with a composite literal.
    blank: FxHashSet<ObjId>,
    captured: FxHashSet<ObjId>,
    /// Labels and loops in scope, to tell which branches leave a range body: node of each.
    targets: Vec<(Option<goanna_syntax::Symbol>, usize, bool)>,
    pending_label: Option<goanna_syntax::Symbol>,
}

/// Plans a body: `params` are the parameter and result lists' fields.
pub(crate) fn plan_function(
    c: &mut Compiler<'_>,
    pkg: PkgId,
    subst: Rc<Subst>,
    fields: &[FieldId],
    results: &[FieldId],
    body: StmtId,
) -> Plan {
    let mut p = Planner::new(c, pkg, subst);
    p.new_node(NodeKind::Declared);
    p.declare_fields(fields);
    p.declare_fields(results);
    p.assign_results(results);
    p.stmt(body);
    p.mark_inlined(&[body], &[]);
    p.finish()
}

/// Plans the initialisers of package variables.
pub(crate) fn plan_initialisers(c: &mut Compiler<'_>, pkg: PkgId, exprs: &[ExprId]) -> Plan {
    let mut p = Planner::new(c, pkg, Rc::new(Subst::default()));
    p.new_node(NodeKind::Declared);
    for &e in exprs {
        p.expr(e);
    }
    p.mark_inlined(&[], exprs);
    p.finish()
}

impl<'p, 'a> Planner<'p, 'a> {
    fn new(c: &'p mut Compiler<'a>, pkg: PkgId, subst: Rc<Subst>) -> Self {
        Planner {
            c,
            pkg,
            subst,
            plan: Plan::default(),
            cur: 0,
            declared: FxHashMap::default(),
            order: Vec::new(),
            assigned: FxHashSet::default(),
            blank: FxHashSet::default(),
            captured: FxHashSet::default(),
            targets: Vec::new(),
            pending_label: None,
        }
    }

    fn mark_inlined(&mut self, stmts: &[StmtId], exprs: &[ExprId]) {
        let mut known = std::mem::take(&mut self.c.tables.inline);
        let (program, sources) = (&*self.c.program, self.c.sources);
        let roots = (stmts, exprs);
        for node in inline::inlined(program, sources, self.pkg, &self.plan, &mut known, roots, &self.assigned)
        {
            self.plan.nodes[node].inlined = true;
        }
        self.c.tables.inline = known;
    }

    fn finish(mut self) -> Plan {
        // Named results that a range body's `return` assigns are shared with it.
        for node in &self.plan.nodes {
            if node.range_returns {
                self.plan.heap.extend(&node.results);
            }
        }
        let mut in_frame = 0;
        for obj in std::mem::take(&mut self.order) {
            if self.blank.contains(&obj) && !self.assigned.contains(&obj) {
                self.plan.unassigned.insert(obj);
            }
            let captured = self.captured.contains(&obj);
            if captured && self.assigned.contains(&obj) {
                self.plan.heap.insert(obj);
            } else if !self.plan.heap.contains(&obj) {
                let full = captured || in_frame > FRAME_BUDGET;
                let size = self.var_size(obj);
                if size > if full { CAPTURE_LIMIT } else { FRAME_LIMIT } {
                    self.plan.heap.insert(obj);
                } else {
                    in_frame += size;
                }
            }
        }
        self.plan.assigned = self.assigned;
        self.plan
    }
    fn var_size(&mut self, obj: ObjId) -> u64 {
        let Some(ty) = self.c.program[obj].ty else { return 0 };
        let ty = self.c.norm(ty, &self.subst);
        self.c.layout(ty).size
    }

    fn new_node(&mut self, kind: NodeKind) -> usize {
        let parent = (!self.plan.nodes.is_empty()).then_some(self.cur);
        let ordinal = match (kind, parent) {
            (NodeKind::Literal, Some(p)) => {
                self.plan.nodes[p].literals += 1;
                self.plan.nodes[p].literals
            }
            (NodeKind::RangeBody(_), Some(p)) => {
                self.plan.nodes[p].ranges += 1;
                self.plan.nodes[p].ranges
            }
            _ => 0,
        };
        self.plan.nodes.push(Node {
            kind,
            parent,
            captures: Vec::new(),
            ordinal,
            literals: 0,
            ranges: 0,
            range_returns: false,
            range_exits: false,
            range_defers: false,
            defers: 0,
            returns: 0,
            loop_defers: false,
            loops: 0,
            inlined: false,
            results: Vec::new(),
        });
        self.plan.nodes.len() - 1
    }

    fn list<T: Pooled>(&self, list: List<T>) -> Vec<T> {
        self.c.program[self.pkg].ast.list(list).to_vec()
    }
    fn ekind(&self, e: ExprId) -> ExprKind {
        self.c.program[self.pkg].ast[e].kind
    }
    fn is_composite(&self, e: ExprId) -> bool {
        matches!(self.ekind(self.unparen(e)), ExprKind::CompositeLit { .. })
    }
    fn unparen(&self, e: ExprId) -> ExprId {
        self.c.program[self.pkg].ast.unparen(e)
    }
    fn object(&self, e: ExprId) -> Option<ObjId> {
        self.c.program[self.pkg].info.objects.get(e.index()).copied().flatten()
    }
    fn ty(&mut self, e: ExprId) -> TypeId {
        self.c.expr_type(self.pkg, e, &self.subst.clone())
    }
    fn is_local_var(&self, obj: ObjId) -> bool {
        matches!(&self.c.program[obj].kind, ObjectKind::Var(v) if v.scope == VarScope::Local)
    }

    fn declare(&mut self, obj: ObjId) {
        if self.declared.insert(obj, self.cur).is_none() {
            self.order.push(obj);
        }
    }
    fn declare_name(&mut self, name: ExprId) {
        if let Some(obj) = self.object(name) {
            self.declare(obj);
        }
    }
    fn declare_fields(&mut self, fields: &[FieldId]) {
        for &f in fields {
            if let Some(name) = self.c.program[self.pkg].ast[f].name {
                self.declare_name(name);
            }
        }
    }
    fn assign_results(&mut self, fields: &[FieldId]) {
        for &f in fields {
            if let Some(name) = self.c.program[self.pkg].ast[f].name
                && let Some(obj) = self.object(name)
            {
                self.assigned.insert(obj);
                self.plan.nodes[self.cur].results.push(obj);
            }
        }
    }

    fn use_var(&mut self, obj: ObjId) {
        if !self.is_local_var(obj) {
            return;
        }
        let Some(&home) = self.declared.get(&obj) else { return };
        let mut node = self.cur;
        while node != home {
            if !self.plan.nodes[node].captures.contains(&obj) {
                self.plan.nodes[node].captures.push(obj);
            }
            self.captured.insert(obj);
            match self.plan.nodes[node].parent {
                Some(parent) => node = parent,
                None => break,
            }
        }
    }

    /// The local variable that the addressable path `e` lies in, and whether the path has a dynamic array index.
    fn root(&mut self, e: ExprId) -> Option<(ObjId, bool)> {
        let mut e = e;
        let mut dynamic = false;
        loop {
            match self.ekind(e) {
                ExprKind::Paren(x) => e = x,
                ExprKind::Name(_) => {
                    let obj = self.object(e)?;
                    return self.is_local_var(obj).then_some((obj, dynamic));
                }
                ExprKind::Selector { x, .. } => {
                    let sel = self.c.program[self.pkg].info.selections.get(&e)?.clone();
                    if sel.kind != SelectionKind::Field || self.path_has_pointer(sel.recv, &sel.path) {
                        return None;
                    }
                    e = x;
                }
                ExprKind::Index { x, indices } => {
                    let t = self.ty(x);
                    if !matches!(self.c.under(t), Type::Array { .. }) {
                        return None;
                    }
                    let index = self.list(indices)[0];
                    dynamic |= !self.is_const(index);
                    e = x;
                }
                _ => return None,
            }
        }
    }
    fn is_const(&self, e: ExprId) -> bool {
        self.c.const_value(self.pkg, e).is_some()
    }
    /// Whether following the field path (without its last element's type) goes through a pointer.
    fn path_has_pointer(&mut self, recv: TypeId, path: &[u32]) -> bool {
        let mut t = self.c.norm(recv, &self.subst.clone());
        for &i in path {
            match self.c.under(t) {
                Type::Pointer(_) => return true,
                Type::Struct(fields) => t = self.c.program.types.canon(fields[i as usize].ty),
                _ => return false,
            }
        }
        false
    }

    fn assign_to(&mut self, e: ExprId) {
        if let Some((obj, _)) = self.root(e) {
            self.assigned.insert(obj);
        }
    }
    fn take_address(&mut self, e: ExprId) {
        if let Some((obj, _)) = self.root(e) {
            self.plan.heap.insert(obj);
        }
    }

    /// A path with a dynamic array index stays in the frame only in the form `v[i]` with elements of whole slots.
    fn check_index(&mut self, e: ExprId, x: ExprId, index: ExprId) {
        let xt = self.ty(x);
        let Type::Array { elem, .. } = self.c.under(xt) else { return };
        if self.is_const(index) {
            // A constant index after a dynamic one.
            if let Some((obj, true)) = self.root(x) {
                self.plan.heap.insert(obj);
            }
            return;
        }
        let Some((obj, _)) = self.root(e) else { return };
        let layout = self.c.layout(elem);
        let direct = matches!(self.ekind(self.unparen(x)), ExprKind::Name(_));
        if !direct
            || layout.big
            || layout.size == 0
            || layout.size != u64::from(layout.slots()) * 8
            || layout.slots() > 4
        {
            self.plan.heap.insert(obj);
        }
    }

    fn exprs(&mut self, list: List<ExprId>) {
        for e in self.list(list) {
            self.expr(e);
        }
    }
    fn opt(&mut self, e: Option<ExprId>) {
        if let Some(e) = e {
            self.expr(e);
        }
    }

    fn expr(&mut self, e: ExprId) {
        if let Some(tv) = &self.c.program[self.pkg].info.types.get(e.index()).and_then(Option::as_ref)
            && matches!(tv.mode, Mode::Type | Mode::Const)
        {
            return;
        }
        match self.ekind(e) {
            ExprKind::Name(_) => {
                if let Some(obj) = self.object(e) {
                    self.use_var(obj);
                }
            }
            ExprKind::Paren(x) | ExprKind::Star(x) => self.expr(x),
            ExprKind::CompositeLit { elems, .. } => {
                let t = self.ty(e);
                let is_struct = matches!(self.c.under(t), Type::Struct(_));
                for elem in self.list(elems) {
                    match self.ekind(elem) {
                        ExprKind::KeyValue { key, value } => {
                            if !is_struct {
                                self.expr(key);
                            }
                            self.expr(value);
                        }
                        _ => self.expr(elem),
                    }
                }
            }
            ExprKind::KeyValue { key, value } => {
                self.expr(key);
                self.expr(value);
            }
            ExprKind::FuncLit { ty, body } => self.literal(e, ty, body),
            ExprKind::Selector { x, .. } => self.selector(e, x),
            ExprKind::Index { x, indices } => {
                self.expr(x);
                self.exprs(indices);
                if let Some(&index) = self.list(indices).first() {
                    self.check_index(e, x, index);
                }
            }
            ExprKind::Slice { x, lo, hi, max, .. } => {
                self.expr(x);
                self.opt(lo);
                self.opt(hi);
                self.opt(max);
                let t = self.ty(x);
                if matches!(self.c.under(t), Type::Array { .. }) {
                    self.take_address(x);
                }
            }
            ExprKind::TypeAssert { x, .. } => self.expr(x),
            ExprKind::Call { fun, args, .. } => {
                self.expr(fun);
                self.exprs(args);
            }
            ExprKind::Unary { op, x } => {
                self.expr(x);
                if op == UnOp::Addr {
                    self.take_address(x);
                }
            }
            ExprKind::Binary { x, y, .. } => {
                self.expr(x);
                self.expr(y);
            }
            _ => {}
        }
    }

    fn selector(&mut self, e: ExprId, x: ExprId) {
        let Some(sel) = self.c.program[self.pkg].info.selections.get(&e).cloned() else {
            return; // qualified identifier
        };
        if matches!(sel.kind, SelectionKind::Qualified | SelectionKind::MethodExpr) {
            return;
        }
        self.expr(x);
        if let Some((obj, true)) = self.root(x) {
            // A field of a dynamically indexed element.
            self.plan.heap.insert(obj);
        }
        if sel.kind == SelectionKind::Method
            && let Some(method) = sel.method
            && self.c.program.has_pointer_receiver(method)
            && !self.receiver_is_pointer(sel.recv, &sel.path)
            && !self.path_has_pointer(sel.recv, &sel.path)
        {
            self.take_address(x);
        }
    }
    /// Whether the receiver operand, after its path, is a pointer already.
    fn receiver_is_pointer(&mut self, recv: TypeId, path: &[u32]) -> bool {
        let mut t = self.c.norm(recv, &self.subst.clone());
        for &i in path {
            if let Some(elem) = self.c.pointer_elem(t) {
                t = elem;
            }
            if let Type::Struct(fields) = self.c.under(t) {
                t = self.c.program.types.canon(fields[i as usize].ty);
            }
        }
        matches!(self.c.program.types.get(t), Type::Pointer(_))
    }

    fn literal(&mut self, e: ExprId, ty: ExprId, body: StmtId) {
        let ExprKind::FuncType { params, results } = self.ekind(ty) else { return };
        let node = self.new_node(NodeKind::Literal);
        self.plan.literals.insert(e, node);
        let saved = std::mem::replace(&mut self.cur, node);
        let targets = std::mem::take(&mut self.targets);
        let (params, results) = (self.list(params), self.list(results));
        self.declare_fields(&params);
        self.declare_fields(&results);
        self.assign_results(&results);
        self.stmt(body);
        self.targets = targets;
        self.cur = saved;
    }
}
