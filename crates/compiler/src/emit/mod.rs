//! The single pass over a body: from the tree to instructions.
//!
//! Holds: at statement boundaries the operand stack is empty; temporaries are slots of the frame, free again at the end of the statement that
//! made them. `at` sets the position that the next instructions get. Code that cannot be reached is not emitted.

mod assign;
mod builtin;
pub(crate) mod call;
mod compare;
mod composite;
mod convert;
mod defer;
mod expr;
pub(crate) mod func;
pub(crate) mod intrinsics;
pub(crate) mod literal;
mod nil;
mod operate;
mod order;
pub(crate) mod place;
mod range;
mod rangefunc;
mod select;
mod stmt;
mod switch;

use crate::compiler::Compiler;
use crate::layout::Layout;
use crate::plan::Plan;
use goanna_bytecode::module::shapes;
use goanna_bytecode::{FaultId, FuncId, Kind, Label, Op, Repr, ShapeId, SrcLoc};
use goanna_syntax::ast::{ExprId, ExprKind, List, Pooled, StmtId};
use goanna_syntax::{Pos, Symbol};
use goanna_types::info::Selection;
use goanna_types::object::ObjId;
use goanna_types::ty::{ConstRef, PkgId, Type, TypeId};
use goanna_types::{Mode, Subst};
use rustc_hash::{FxHashMap, FxHashSet};
use std::rc::Rc;

/// Where a variable lives.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Storage {
    /// In slots of the frame.
    Slot(u32),
    /// Behind the pointer in a slot.
    Cell(u32),
}

/// A statement that `break` or `continue` may refer to.
#[derive(Clone, Debug)]
pub(crate) struct Target {
    pub label: Option<Symbol>,
    /// Unique in a function and its range bodies: leaving a range body for it sets the `next` cell to `2 * id + 1` (break) or `2 * id + 2`.
    pub id: i64,
    pub at: TargetAt,
    /// `continue` may refer to it.
    pub is_loop: bool,
}

/// Where a branch target is.
#[derive(Clone, Copy, Debug)]
pub(crate) enum TargetAt {
    /// In this function.
    Here { break_to: Label, continue_to: Label },
    /// The range-over-func loop whose body is this function.
    Own,
    /// Further outside.
    Outer,
}

/// A result variable.
#[derive(Clone, Copy, Debug)]
pub(crate) struct ResultVar {
    pub storage: Storage,
    pub ty: TypeId,
}

/// The control cells of a function with range-over-func loops.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Control {
    /// Slot with the pointer to the `next` cell.
    pub next: Option<u32>,
    /// Slot with the frame token.
    pub token: Option<u32>,
    /// In a range body: slot with the pointer to the state cell of its own loop.
    pub state: Option<u32>,
}

/// Emits one function.
pub(crate) struct Emitter<'c, 'a> {
    pub c: &'c mut Compiler<'a>,
    pub pkg: PkgId,
    pub subst: Rc<Subst>,
    pub plan: Rc<Plan>,
    /// Node of the plan.
    pub node: usize,
    pub func: FuncId,
    pub name: Rc<str>,
    code: Vec<Op>,
    locs: Vec<SrcLoc>,
    loc: SrcLoc,
    pos: Pos,
    labels: Vec<Option<u32>>,
    referenced: Vec<bool>,
    dead: bool,
    pub locals: Vec<Kind>,
    free: FxHashMap<ShapeId, Vec<u32>>,
    live: Vec<(u32, ShapeId)>,
    pub vars: FxHashMap<ObjId, Storage>,
    hoisted: FxHashMap<ExprId, (u32, ShapeId)>,
    /// Arguments for parameters of interface types that gc puts into temporaries.
    boxed_args: FxHashSet<ExprId>,
    effects: FxHashMap<ExprId, u8>,
    pub targets: Vec<Target>,
    user_labels: FxHashMap<Symbol, Label>,
    pending_label: Option<Symbol>,
    pub results: Vec<ResultVar>,
    /// Results stand in variables of their own; `return` stores them and runs defers.
    pub has_defer: bool,
    pub named_results: bool,
    pub control: Control,
    /// Where all exits run defers, if not at each return.
    pub closing: Pos,
    pub wrap_count: u32,
    /// Which word of the next value of several words gc looks at first, as an offset (see `nil.rs`).
    pub first_word: i32,
    /// Targets numbered so far, in this function and its range bodies.
    pub target_count: i64,
    /// Codes with which range bodies left this function's loops.
    pub exits: Vec<Exit>,
    pub var_descs: Vec<goanna_bytecode::module::VarDesc>,
    /// Which appends use buffers of the frame, and the slots that remember those.
    pub buffers: Rc<crate::gc::Buffers>,
    pub buffer_slots: Vec<u32>,
}

/// How control leaves a range body for something outside of its loop.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Exit {
    Return,
    /// `break` of or `continue` at a target, by its code.
    Branch(i64),
    /// `goto`, with its code.
    Goto(Symbol, i64),
}

impl<'c, 'a> Emitter<'c, 'a> {
    pub(crate) fn new(
        c: &'c mut Compiler<'a>,
        func: FuncId,
        pkg: PkgId,
        subst: Rc<Subst>,
        plan: Rc<Plan>,
        node: usize,
    ) -> Self {
        let name: Rc<str> = (&*c.module.funcs[func.index()].name).into();
        let locals = c.module.funcs[func.index()].locals.clone();
        let buffers = c.buffers(pkg);
        Emitter {
            c,
            pkg,
            subst,
            plan,
            node,
            func,
            name,
            code: Vec::new(),
            locs: Vec::new(),
            loc: SrcLoc { line: 1, col: 1, ..SrcLoc::default() },
            pos: Pos::NONE,
            labels: Vec::new(),
            referenced: Vec::new(),
            dead: false,
            locals,
            free: FxHashMap::default(),
            live: Vec::new(),
            vars: FxHashMap::default(),
            hoisted: FxHashMap::default(),
            boxed_args: FxHashSet::default(),
            effects: FxHashMap::default(),
            targets: Vec::new(),
            user_labels: FxHashMap::default(),
            pending_label: None,
            results: Vec::new(),
            has_defer: false,
            named_results: false,
            control: Control::default(),
            closing: Pos::NONE,
            wrap_count: 0,
            first_word: 0,
            target_count: 0,
            exits: Vec::new(),
            var_descs: Vec::new(),
            buffers,
            buffer_slots: Vec::new(),
        }
    }

    /// Puts the code into the module.
    pub(crate) fn finish(&mut self) {
        let mut code = std::mem::take(&mut self.code);
        for op in &mut code {
            if let Op::Jump { to } | Op::JumpIf { to } | Op::JumpIfNot { to } = op {
                *to = Label(self.labels[to.index()].unwrap_or(0));
            }
        }
        if self.locals.len() > 58_000 {
            let text =
                format!("function too large: {} words of variables and temporaries", self.locals.len());
            self.c.error(self.closing, text);
        }
        let func = &mut self.c.module.funcs[self.func.index()];
        func.code = code;
        func.locs = std::mem::take(&mut self.locs);
        func.locals = std::mem::take(&mut self.locals);
        func.vars = std::mem::take(&mut self.var_descs);
    }

    // --- instructions ---

    /// The next instructions stand at `pos`.
    pub(crate) fn at(&mut self, pos: Pos) {
        if pos == self.pos || !pos.is_known() {
            return;
        }
        self.pos = pos;
        if let Some((_, at)) = self.c.sources.locate(pos) {
            let (line, file) = self.c.run_place(pos, at.line);
            self.loc = SrcLoc { line, col: at.col, file, ..SrcLoc::default() };
        }
    }
    /// gc's position of an expression.
    pub(crate) fn pos_of(&self, e: ExprId) -> Pos {
        let node = &self.c.program[self.pkg].ast[e];
        match node.kind {
            ExprKind::Selector { .. } => self.c.sources.dot_before(node.pos),
            _ => node.pos,
        }
    }
    pub(crate) fn here(&self) -> Pos {
        self.pos
    }
    /// Emits an instruction.
    pub(crate) fn op(&mut self, op: Op) {
        if self.dead {
            return;
        }
        match op {
            Op::Jump { to } => {
                self.referenced[to.index()] = true;
                self.dead = true;
            }
            Op::JumpIf { to } | Op::JumpIfNot { to } => self.referenced[to.index()] = true,
            Op::Return {}
            | Op::Panic {}
            | Op::Goexit {}
            | Op::Unreachable {}
            | Op::Fault { .. }
            | Op::FaultText { .. } => self.dead = true,
            _ => {}
        }
        self.code.push(op);
        self.locs.push(self.loc);
    }
    /// Whether the current place cannot be reached.
    pub(crate) fn is_dead(&self) -> bool {
        self.dead
    }
    pub(crate) fn new_label(&mut self) -> Label {
        self.labels.push(None);
        self.referenced.push(false);
        Label(self.labels.len() as u32 - 1)
    }
    /// The label stands here. If nothing jumped to it yet and the place cannot be reached, it still cannot.
    pub(crate) fn place_label(&mut self, label: Label) {
        self.labels[label.index()] = Some(self.code.len() as u32);
        if self.referenced[label.index()] {
            self.dead = false;
        }
    }
    /// The same for labels that later code may jump back to.
    pub(crate) fn place_user_label(&mut self, label: Label) {
        self.referenced[label.index()] = true;
        self.place_label(label);
    }
    pub(crate) fn position(&self) -> u32 {
        self.code.len() as u32
    }
    pub(crate) fn jump(&mut self, to: Label) {
        self.op(Op::Jump { to });
    }
    pub(crate) fn int(&mut self, value: i64) {
        self.op(Op::ConstI { value });
    }
    pub(crate) fn fault(&mut self, fault: FaultId) {
        self.op(Op::Fault { fault });
    }
    pub(crate) fn nil(&mut self) {
        self.op(Op::Nil {});
    }
    pub(crate) fn drop_shape(&mut self, shape: ShapeId) {
        if shape != shapes::EMPTY {
            self.op(Op::Drop { shape });
        }
    }
    pub(crate) fn drop_type(&mut self, t: TypeId) {
        let shape = self.layout(t).shape;
        self.drop_shape(shape);
    }
    pub(crate) fn zero(&mut self, t: TypeId) {
        let layout = self.layout(t);
        if layout.big {
            let ty = self.c.type_ix(t);
            return self.op(Op::New { ty });
        }
        match layout.repr {
            Repr::P => self.nil(),
            Repr::F32 => self.op(Op::ConstF32 { bits: 0 }),
            Repr::F64 => self.op(Op::ConstF { bits: 0 }),
            Repr::Mem if layout.slots() == 0 => {}
            Repr::Mem => self.op(Op::Zero { shape: layout.shape }),
            _ => self.int(0),
        }
    }

    // --- slots ---

    /// Slots for a value of a shape, uninitialised.
    pub(crate) fn alloc(&mut self, shape: ShapeId) -> u32 {
        if let Some(slot) = self.free.get_mut(&shape).and_then(Vec::pop) {
            self.live.push((slot, shape));
            return slot;
        }
        let slot = self.locals.len() as u32;
        let kinds = self.c.module.shape(shape).to_vec();
        self.locals.extend(kinds);
        self.live.push((slot, shape));
        slot
    }
    pub(crate) fn mark(&self) -> usize {
        self.live.len()
    }
    /// Frees the slots allocated since `mark`.
    pub(crate) fn release(&mut self, mark: usize) {
        while self.live.len() > mark {
            if let Some((slot, shape)) = self.live.pop() {
                self.free.entry(shape).or_default().push(slot);
            }
        }
    }
    pub(crate) fn get(&mut self, slot: u32, shape: ShapeId) {
        if shape != shapes::EMPTY {
            self.op(Op::LocalGet { slot, shape });
        }
    }
    pub(crate) fn set(&mut self, slot: u32, shape: ShapeId) {
        if shape != shapes::EMPTY {
            self.op(Op::LocalSet { slot, shape });
        }
    }
    /// Pops a value into a fresh slot.
    pub(crate) fn spill(&mut self, shape: ShapeId) -> u32 {
        let slot = self.alloc(shape);
        self.set(slot, shape);
        slot
    }
    pub(crate) fn spill_type(&mut self, t: TypeId) -> u32 {
        let shape = self.layout(t).shape;
        self.spill(shape)
    }
    pub(crate) fn get_type(&mut self, slot: u32, t: TypeId) {
        let shape = self.layout(t).shape;
        self.get(slot, shape);
    }

    // --- the tree ---

    pub(crate) fn kind(&self, e: ExprId) -> ExprKind {
        self.c.program[self.pkg].ast[e].kind
    }
    pub(crate) fn unparen(&self, e: ExprId) -> ExprId {
        self.c.program[self.pkg].ast.unparen(e)
    }
    pub(crate) fn list<T: Pooled>(&self, list: List<T>) -> Vec<T> {
        self.c.program[self.pkg].ast.list(list).to_vec()
    }
    pub(crate) fn stmt_kind(&self, s: StmtId) -> goanna_syntax::ast::StmtKind {
        self.c.program[self.pkg].ast[s].kind
    }
    pub(crate) fn name_of(&self, e: ExprId) -> Option<Symbol> {
        self.c.program[self.pkg].ast.name(e)
    }
    pub(crate) fn is_blank(&self, e: ExprId) -> bool {
        let e = self.unparen(e);
        self.name_of(e).is_some_and(Symbol::is_blank) && !self.is_last_value(e)
    }
    /// Whether a `_` means the last value that a session has shown.
    fn is_last_value(&self, e: ExprId) -> bool {
        self.object(e).is_some_and(|o| {
            !self.c.program[o].pos.is_known() && self.c.is_package_var(o) && self.c.program.session.is_some()
        })
    }
    pub(crate) fn object(&self, e: ExprId) -> Option<ObjId> {
        self.c.program[self.pkg].info.objects.get(e.index()).copied().flatten()
    }
    pub(crate) fn selection(&self, e: ExprId) -> Option<Selection> {
        self.c.program[self.pkg].info.selections.get(&e).cloned()
    }
    pub(crate) fn mode(&self, e: ExprId) -> Mode {
        self.c.recorded(self.pkg, e).map_or(Mode::None, |tv| tv.mode)
    }
    pub(crate) fn is_type(&self, e: ExprId) -> bool {
        self.mode(e) == Mode::Type
    }
    pub(crate) fn const_value(&self, e: ExprId) -> Option<ConstRef> {
        self.c.const_value(self.pkg, e)
    }
    /// Concrete type of an expression.
    pub(crate) fn ty(&mut self, e: ExprId) -> TypeId {
        let subst = self.subst.clone();
        self.c.expr_type(self.pkg, e, &subst)
    }
    pub(crate) fn norm(&mut self, t: TypeId) -> TypeId {
        let subst = self.subst.clone();
        self.c.norm(t, &subst)
    }
    pub(crate) fn obj_type(&mut self, obj: ObjId) -> TypeId {
        self.c.program.resolve(obj);
        let t = self.c.program[obj].ty.unwrap_or(TypeId::INVALID);
        self.norm(t)
    }
    pub(crate) fn under(&mut self, t: TypeId) -> Type {
        self.c.under(t)
    }
    pub(crate) fn layout(&mut self, t: TypeId) -> Rc<Layout> {
        self.c.layout(t)
    }
    /// The types of the values of an expression: several for a call with several results.
    pub(crate) fn tuple_types(&mut self, t: TypeId) -> Vec<TypeId> {
        match self.c.program.types.get(t).clone() {
            Type::Tuple(types) => types.iter().map(|&t| self.norm(t)).collect(),
            _ => vec![t],
        }
    }
    /// Something the compiler cannot do.
    pub(crate) fn unsupported(&mut self, pos: Pos, what: &str) {
        self.c.error(pos, format!("goanna cannot compile this yet: {what}"));
    }
}
