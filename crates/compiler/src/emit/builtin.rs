//! Predeclared functions.

use super::Emitter;
use super::operate::Family;
use super::place::Place;
use goanna_bytecode::module::shapes;
use goanna_bytecode::{Op, PrintKind};
use goanna_syntax::ast::{BinOp, ExprId, StmtId};
use goanna_types::Builtin;
use goanna_types::ty::{Type, TypeId};

impl Emitter<'_, '_> {
    /// Pushes the results of a builtin's call.
    pub(crate) fn builtin(&mut self, e: ExprId, b: Builtin, args: &[ExprId], ellipsis: bool) {
        match b {
            Builtin::Len | Builtin::Cap => self.len(e, b, args[0]),
            Builtin::Append => self.append(e, args, ellipsis),
            Builtin::Make => self.make(e, args),
            Builtin::New => self.new_value(e, args[0]),
            Builtin::Min | Builtin::Max => self.min_max(e, b, args),
            Builtin::Complex => self.make_complex(e, args),
            Builtin::Real | Builtin::Imag => self.complex_part(e, b, args[0]),
            Builtin::UnsafeAdd => {
                self.order(args);
                self.expr(args[0]);
                self.index_value(args[1]);
                self.op(Op::PtrAdd {});
            }
            Builtin::UnsafeSlice => {
                let t = self.ty(args[0]);
                let elem = self.c.pointer_elem(t).unwrap_or(TypeId::UINT8);
                let size = self.layout(elem).size;
                self.order(args);
                self.expr(args[0]);
                self.index_value(args[1]);
                self.at(self.pos_of(e));
                self.op(Op::UnsafeSlice { size });
            }
            Builtin::UnsafeString => {
                self.order(args);
                self.expr(args[0]);
                self.index_value(args[1]);
                self.at(self.pos_of(e));
                self.op(Op::UnsafeString {});
            }
            Builtin::UnsafeSliceData | Builtin::UnsafeStringData => self.slice_word(args[0], 0),
            Builtin::UnsafeAlignof | Builtin::UnsafeOffsetof | Builtin::UnsafeSizeof => {
                self.unsafe_size(e, b, args[0])
            }
            Builtin::Copy
            | Builtin::Clear
            | Builtin::Close
            | Builtin::Delete
            | Builtin::Panic
            | Builtin::Recover => {
                self.order(args);
                self.first_word = if b == Builtin::Clear { 8 } else { 0 };
                let types = self.builtin_operands(b, args);
                self.first_word = 0;
                self.at(self.pos_of(e));
                self.builtin_apply(b, &types);
            }
            Builtin::Print | Builtin::Println => {
                self.order(args);
                let types = self.builtin_operands(b, args);
                let slots = self.spill_all(&types);
                self.at(self.pos_of(e));
                self.print(b == Builtin::Println, &types, |this, i, t| this.get_type(slots[i], t));
            }
        }
    }

    /// Pushes the operands of a builtin that may stand in a defer statement; yields their types.
    pub(crate) fn builtin_operands(&mut self, b: Builtin, args: &[ExprId]) -> Vec<TypeId> {
        if args.len() == 1 && self.is_tuple(args[0]) {
            return self.multi(args[0]);
        }
        let mut types = Vec::new();
        for (i, &arg) in args.iter().enumerate() {
            let t = self.ty(arg);
            let target = match b {
                Builtin::Panic => TypeId::ANY,
                Builtin::Delete if i == 1 => match self.under(types[0]) {
                    Type::Map { key, .. } => self.norm(key),
                    _ => t,
                },
                Builtin::Print | Builtin::Println if self.is_nil(arg) => TypeId::UNSAFE_POINTER,
                _ => t,
            };
            self.expr_as(arg, target);
            types.push(target);
        }
        types
    }

    /// Applies such a builtin to its operands on the stack; `recover` and `copy` leave their results.
    pub(crate) fn builtin_apply(&mut self, b: Builtin, types: &[TypeId]) {
        match b {
            Builtin::Copy => {
                let Type::Slice(elem) = self.under(types[0]) else { return };
                let size = self.layout(elem).size as u32;
                if matches!(self.under(types[1]), Type::Basic(_)) {
                    self.op(Op::SliceCopyStr {});
                } else {
                    self.op(Op::SliceCopy { size });
                }
            }
            Builtin::Clear => match self.under(types[0]) {
                Type::Map { .. } => {
                    let ty = self.c.type_ix(types[0]);
                    self.op(Op::MapClear { ty });
                }
                Type::Slice(elem) => {
                    let elem = self.c.type_ix(elem);
                    self.op(Op::SliceClear { elem });
                }
                _ => {}
            },
            Builtin::Close => self.op(Op::ChanClose {}),
            Builtin::Delete => {
                let ty = self.c.type_ix(types[0]);
                self.op(Op::MapDelete { ty });
            }
            Builtin::Panic => self.op(Op::Panic {}),
            Builtin::Recover => self.op(Op::Recover {}),
            _ => {}
        }
    }

    /// print and println of values that `push` pushes.
    pub(crate) fn print(
        &mut self,
        line: bool,
        types: &[TypeId],
        mut push: impl FnMut(&mut Self, usize, TypeId),
    ) {
        for (i, &t) in types.iter().enumerate() {
            if line && i > 0 {
                self.op(Op::Print { kind: PrintKind::Space });
            }
            push(self, i, t);
            let kind = self.print_kind(t);
            self.op(Op::Print { kind });
        }
        if line {
            self.op(Op::Print { kind: PrintKind::Newline });
        }
    }

    fn print_kind(&mut self, t: TypeId) -> PrintKind {
        match self.family(t) {
            Family::Signed => PrintKind::Int,
            Family::Unsigned => PrintKind::Uint,
            Family::F64 => PrintKind::Float,
            Family::F32 => {
                self.op(Op::F32ToF64 {});
                PrintKind::Float32
            }
            Family::C128 => PrintKind::Complex,
            Family::C64 => {
                self.op(Op::C64ToC128 {});
                PrintKind::Complex64
            }
            Family::Str => PrintKind::String,
            Family::Bool => PrintKind::Bool,
            Family::Other => match self.under(t) {
                Type::Slice(_) => PrintKind::Slice,
                Type::Interface(_) => PrintKind::Iface,
                _ => PrintKind::Pointer,
            },
        }
    }

    fn len(&mut self, e: ExprId, b: Builtin, x: ExprId) {
        let t = self.ty(x);
        match self.under(t) {
            Type::Basic(_) => self.slice_word(x, 1),
            Type::Slice(_) => self.slice_word(x, if b == Builtin::Len { 1 } else { 2 }),
            Type::Map { .. } => {
                self.expr(x);
                self.at(self.pos_of(e));
                self.op(Op::MapLen {});
            }
            Type::Chan { .. } => {
                self.expr(x);
                self.at(self.pos_of(e));
                self.op(if b == Builtin::Len { Op::ChanLen {} } else { Op::ChanCap {} });
            }
            Type::Array { len, .. } => {
                if self.effects(x) & super::order::CALL != 0 {
                    self.expr(x);
                    self.drop_type(t);
                }
                self.int(len);
            }
            Type::Pointer(array) => {
                if self.effects(x) & super::order::CALL != 0 {
                    self.expr(x);
                    self.drop_shape(shapes::P);
                }
                if let Type::Array { len, .. } = self.under(array) {
                    self.int(len);
                }
            }
            _ => self.int(0),
        }
    }

    /// Whether `e` is a call with several results.
    pub(crate) fn is_tuple(&mut self, e: ExprId) -> bool {
        let t = self.ty(e);
        matches!(self.c.program.types.get(t), Type::Tuple(_))
    }

    fn append(&mut self, e: ExprId, args: &[ExprId], ellipsis: bool) {
        let t = self.ty(e);
        let Type::Slice(elem_type) = self.under(t) else { return };
        let elem_type = self.norm(elem_type);
        let elem = self.c.type_ix(elem_type);
        if args.len() == 1 && self.is_tuple(args[0]) {
            return self.append_results(e, t, elem_type, args[0]);
        }
        self.order(args);
        if self.ty(args[0]) == t {
            self.expr_for_word(args[0], 16)
        } else {
            self.expr_as(args[0], t)
        }
        if ellipsis {
            if self.is_nil(args[1]) {
                return;
            }
            let from = self.ty(args[1]);
            self.expr(args[1]);
            self.at(self.pos_of(e));
            let op = if matches!(self.under(from), Type::Basic(_)) {
                Op::SliceAppendStr {}
            } else {
                Op::SliceAppendSlice { elem }
            };
            return self.op(op);
        }
        let layout = self.layout(elem_type);
        if args.len() == 2 && !layout.big {
            self.expr_as(args[1], elem_type);
            self.at(self.pos_of(e));
            let buffer = self.append_buffer(e, layout.size);
            return self.op(Op::SliceAppend { elem, shape: layout.shape, buffer });
        }
        if args.len() == 1 {
            return;
        }
        // Several: all values first, then one growth, then the stores.
        let n = args.len() - 1;
        let slice = self.spill(shapes::SLICE);
        for &arg in &args[1..] {
            self.expr_as(arg, elem_type);
        }
        let values = self.spill_all(&vec![elem_type; n]);
        self.at(self.pos_of(e));
        self.get(slice + 1, shapes::I);
        let len = self.spill(shapes::I);
        self.get(slice, shapes::SLICE);
        self.int(n as i64);
        let buffer = self.append_buffer(e, layout.size);
        self.op(Op::SliceGrow { elem, buffer });
        self.set(slice, shapes::SLICE);
        for (i, &value) in values.iter().enumerate() {
            self.get(slice, shapes::SLICE);
            self.get(len, shapes::I);
            if i > 0 {
                self.int(i as i64);
                self.op(Op::I64Add {});
            }
            self.op(Op::SliceIndex { size: layout.size as u32 });
            self.get_type(value, elem_type);
            self.store(Place::Mem { off: 0, safe: true }, elem_type);
        }
        self.get(slice, shapes::SLICE);
    }

    /// The `buffer` immediate of an `append` of elements of this size.
    fn append_buffer(&self, e: ExprId, size: u64) -> u32 {
        if !(1..=crate::gc::BUFFER).contains(&size) {
            return 0;
        }
        match self.buffers.appends.get(&e) {
            Some(crate::gc::Use::Ladder) => u32::MAX,
            Some(&crate::gc::Use::Buffer(i)) => self.buffer_slots.get(i as usize).map_or(0, |slot| slot + 1),
            None => 0,
        }
    }

    /// Slices that leave the frame's buffers before statement `s`.
    pub(crate) fn settle(&mut self, s: StmtId) {
        let Some(moves) = self.buffers.moves.get(&s).cloned() else { return };
        for (obj, i) in moves {
            let (Some(&slot), Some(&super::Storage::Slot(var))) =
                (self.buffer_slots.get(i as usize), self.vars.get(&obj))
            else {
                continue;
            };
            let t = self.obj_type(obj);
            let Type::Slice(elem) = self.under(t) else { continue };
            let elem_type = self.norm(elem);
            let size = self.layout(elem_type).size;
            if (1..=crate::gc::BUFFER).contains(&size) {
                let elem = self.c.type_ix(elem_type);
                self.get(var, shapes::SLICE);
                self.op(Op::SliceSettle { elem, buffer: slot + 1 });
                self.set(var, shapes::SLICE);
            }
        }
    }

    /// `append(f())` where f has several results.
    fn append_results(&mut self, e: ExprId, t: TypeId, elem: TypeId, call: ExprId) {
        let types = self.multi(call);
        let slots = self.spill_all(&types);
        self.get_type(slots[0], types[0]);
        self.assign_convert(types[0], t);
        if slots.len() == 1 {
            return;
        }
        let slice = self.c.program.types.slice(elem);
        self.pack(slice, slots.len() - 1, |this, i, elem| {
            this.get_type(slots[i + 1], types[i + 1]);
            this.assign_convert(types[i + 1], elem);
        });
        self.at(self.pos_of(e));
        let elem = self.c.type_ix(elem);
        self.op(Op::SliceAppendSlice { elem });
    }

    fn make(&mut self, e: ExprId, args: &[ExprId]) {
        let t = self.ty(args[0]);
        self.order(&args[1..]);
        match self.under(t) {
            Type::Slice(elem) => {
                let elem = self.c.type_ix(elem);
                self.make_size(args[1]);
                match args.get(2) {
                    Some(&cap) => self.make_size(cap),
                    None => self.op(Op::Dup { shape: shapes::I }),
                }
                self.at(self.pos_of(e));
                self.op(Op::SliceMake { elem });
            }
            Type::Map { .. } => {
                let ty = self.c.type_ix(t);
                match args.get(1) {
                    Some(&hint) => self.make_size(hint),
                    None => self.int(0),
                }
                self.at(self.pos_of(e));
                self.op(Op::MapMake { ty });
            }
            _ => {
                let ty = self.c.type_ix(t);
                match args.get(1) {
                    Some(&n) => self.make_size(n),
                    None => self.int(0),
                }
                self.at(self.pos_of(e));
                self.op(Op::ChanMake { ty });
            }
        }
    }

    /// A size operand: any integer, or a float constant.
    fn make_size(&mut self, size: ExprId) {
        self.index_value(size);
    }

    /// `new(T)`, `new(expr)`.
    fn new_value(&mut self, e: ExprId, arg: ExprId) {
        let pointer = self.ty(e);
        let Some(t) = self.c.pointer_elem(pointer) else { return };
        let ty = self.c.type_ix(t);
        if self.is_type(arg) {
            self.at(self.pos_of(e));
            return self.op(Op::New { ty });
        }
        self.expr_as(arg, t);
        self.at(self.pos_of(e));
        self.boxed(t);
    }

    fn min_max(&mut self, e: ExprId, b: Builtin, args: &[ExprId]) {
        let t = self.ty(e);
        self.order(args);
        for &arg in args {
            self.expr_as(arg, t);
        }
        let max = b == Builtin::Max;
        let family = self.family(t);
        self.at(self.pos_of(e));
        match family {
            Family::F64 => (1..args.len()).for_each(|_| self.op(Op::F64MinMax { max })),
            Family::F32 => (1..args.len()).for_each(|_| self.op(Op::F32MinMax { max })),
            _ => {
                let slots = self.spill_all(&vec![t; args.len()]);
                for &slot in &slots[1..] {
                    // The first of equal ones stays.
                    let keep = self.new_label();
                    self.get_type(slot, t);
                    self.get_type(slots[0], t);
                    self.compare(if max { BinOp::Gt } else { BinOp::Lt }, t);
                    self.op(Op::JumpIfNot { to: keep });
                    self.get_type(slot, t);
                    let shape = self.layout(t).shape;
                    self.set(slots[0], shape);
                    self.place_label(keep);
                }
                self.get_type(slots[0], t);
            }
        }
    }

    fn make_complex(&mut self, e: ExprId, args: &[ExprId]) {
        let t = self.ty(e);
        self.order(args);
        if args.len() == 1 {
            let types = self.multi(args[0]);
            if self.family(t) == Family::C64 {
                let slots = self.spill_all(&types);
                for slot in slots {
                    self.get(slot, shapes::F);
                    self.op(Op::F32ToF64 {});
                }
                self.op(Op::C128ToC64 {});
            }
            return;
        }
        if self.family(t) == Family::C64 {
            for &arg in args {
                self.expr_as(arg, TypeId::FLOAT32);
                self.op(Op::F32ToF64 {});
            }
            self.op(Op::C128ToC64 {});
        } else {
            for &arg in args {
                self.expr_as(arg, TypeId::FLOAT64);
            }
        }
    }

    fn complex_part(&mut self, e: ExprId, b: Builtin, x: ExprId) {
        let t = self.ty(x);
        self.expr(x);
        self.at(self.pos_of(e));
        let narrow = self.family(t) == Family::C64;
        if narrow {
            self.op(Op::C64ToC128 {});
        }
        if b == Builtin::Real {
            self.drop_shape(shapes::F);
        } else {
            let im = self.spill(shapes::F);
            self.drop_shape(shapes::F);
            self.get(im, shapes::F);
        }
        if narrow {
            self.op(Op::F64ToF32 {});
        }
    }

    /// Not constant only where the type depends on type parameters.
    fn unsafe_size(&mut self, e: ExprId, b: Builtin, x: ExprId) {
        let t = self.ty(x);
        let layout = self.layout(t);
        match b {
            Builtin::UnsafeSizeof => self.int(layout.size as i64),
            Builtin::UnsafeAlignof => self.int(layout.align as i64),
            _ => {
                let sel = self.selection(self.unparen(x));
                let mut offset = 0;
                if let Some(sel) = sel {
                    let mut t = self.norm(sel.recv);
                    for &i in sel.path.iter() {
                        if let Some(elem) = self.c.pointer_elem(t) {
                            t = elem;
                        }
                        offset += self.layout(t).offsets[i as usize];
                        if let Type::Struct(fields) = self.under(t) {
                            t = self.norm(fields[i as usize].ty);
                        }
                    }
                }
                self.at(self.pos_of(e));
                self.int(offset as i64);
            }
        }
    }
}
