//! Places: variables, fields, elements, what pointers point to.
//!
//! Holds: the operands of a place (pointer, index, map and key) stand on the operand stack, a value to be stored above them.

use super::{Emitter, Storage};
use crate::layout::Layout;
use goanna_bytecode::module::shapes;
use goanna_bytecode::{Op, Repr};
use goanna_syntax::ast::{ExprId, ExprKind};
use goanna_types::object::ObjId;
use goanna_types::ty::{Type, TypeId};
use goanna_types::{Mode, SelectionKind};

/// Somewhere a value can be read from and, mostly, stored to.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Place {
    /// `_`
    Blank,
    /// In the frame, `off` bytes after the start of `slot`; `packed` if inside of an aggregate.
    Frame { slot: u32, off: u32, packed: bool },
    /// Element of an array in the frame: the index is on the stack.
    Elem { slot: u32, len: u32, unsigned: bool },
    /// `off` bytes after the pointer on the stack; `safe` if that can't be nil.
    Mem { off: u32, safe: bool },
    /// Map and key are on the stack.
    Map(TypeId),
}

impl Emitter<'_, '_> {
    /// Pushes the operands of the place `e`.
    pub(crate) fn place(&mut self, e: ExprId) -> (Place, TypeId) {
        let t = self.ty(e);
        match self.kind(e) {
            ExprKind::Paren(x) => self.place(x),
            ExprKind::Name(_) => {
                if self.is_blank(e) {
                    return (Place::Blank, t);
                }
                match self.object(e) {
                    Some(obj) => self.var_place(obj),
                    None => (Place::Blank, t),
                }
            }
            ExprKind::Selector { x, .. } => self.selector_place(e, x, t),
            ExprKind::Index { x, indices } => {
                let index = self.list(indices)[0];
                self.index_place(e, x, index, t)
            }
            ExprKind::Star(x) => {
                self.expr(x);
                self.at(self.pos_of(e));
                (Place::Mem { off: 0, safe: false }, t)
            }
            _ => self.temp_place(e),
        }
    }

    /// A variable.
    pub(crate) fn var_place(&mut self, obj: ObjId) -> (Place, TypeId) {
        let t = self.obj_type(obj);
        match self.vars.get(&obj) {
            Some(&Storage::Slot(slot)) => (Place::Frame { slot, off: 0, packed: false }, t),
            Some(&Storage::Cell(slot)) => {
                self.get(slot, shapes::P);
                (Place::Mem { off: 0, safe: true }, t)
            }
            None => {
                if !self.c.is_package_var(obj) {
                    let name = self.c.program[obj].name;
                    let pos = self.here();
                    self.unsupported(pos, &format!("variable {name} out of reach"));
                }
                let off = self.c.global(obj);
                self.op(Op::GlobalAddr { off });
                (Place::Mem { off: 0, safe: true }, t)
            }
        }
    }

    /// A value that is no variable, put into a temporary.
    fn temp_place(&mut self, e: ExprId) -> (Place, TypeId) {
        let t = self.ty(e);
        self.expr(e);
        let layout = self.layout(t);
        if layout.big {
            return (Place::Mem { off: 0, safe: true }, t);
        }
        let slot = self.spill(layout.shape);
        (Place::Frame { slot, off: 0, packed: false }, t)
    }

    /// Whether `e` has the form of a place (addressable or not); then reading a part of it needs no copy of the whole.
    fn is_place(&mut self, e: ExprId) -> bool {
        if self.hoisted.contains_key(&e) {
            return false;
        }
        match self.kind(e) {
            ExprKind::Paren(x) => self.is_place(x),
            ExprKind::Name(_) => matches!(self.mode(e), Mode::Variable),
            ExprKind::Star(_) => true,
            ExprKind::Selector { .. } => {
                self.mode(e) == Mode::Variable
                    || self.selection(e).is_some_and(|s| s.kind == SelectionKind::Field)
            }
            ExprKind::Index { x, .. } => {
                let t = self.ty(x);
                match self.under(t) {
                    Type::Slice(_) | Type::Pointer(_) => true,
                    Type::Array { .. } => self.is_place(x),
                    _ => false,
                }
            }
            _ => false,
        }
    }

    /// `e` as a place, in a temporary if it is none.
    pub(crate) fn place_or_temp(&mut self, e: ExprId) -> (Place, TypeId) {
        if self.is_place(e) { self.place(e) } else { self.temp_place(e) }
    }

    fn selector_place(&mut self, e: ExprId, x: ExprId, t: TypeId) -> (Place, TypeId) {
        let Some(sel) = self.selection(e) else {
            return match self.object_of_selector(e) {
                Some(obj) => self.var_place(obj),
                None => (Place::Blank, t),
            };
        };
        if sel.kind == SelectionKind::Qualified {
            return match self.object_of_selector(e) {
                Some(obj) => self.var_place(obj),
                None => (Place::Blank, t),
            };
        }
        let (mut place, mut from) = self.place_or_temp(x);
        if let Some(elem) = self.c.pointer_elem(from) {
            self.at(self.pos_of(self.unparen(x)));
            self.load(place, from);
            place = Place::Mem { off: 0, safe: false };
            from = elem;
        }
        self.at(self.pos_of(e));
        self.walk(place, from, &sel.path)
    }

    /// Follows field indices from a place.
    pub(crate) fn walk(&mut self, place: Place, from: TypeId, path: &[u32]) -> (Place, TypeId) {
        let (mut place, mut t) = (place, from);
        for &i in path {
            if let Some(elem) = self.c.pointer_elem(t) {
                self.load(place, t);
                place = Place::Mem { off: 0, safe: false };
                t = elem;
            }
            let layout = self.layout(t);
            let Type::Struct(fields) = self.under(t) else { return (place, t) };
            let offset = layout.offsets[i as usize] as u32;
            place = match place {
                Place::Frame { slot, off, .. } => Place::Frame { slot, off: off + offset, packed: true },
                Place::Mem { off, safe } => Place::Mem { off: off + offset, safe },
                other => {
                    self.load(other, t);
                    let slot = self.spill(layout.shape);
                    Place::Frame { slot, off: offset, packed: true }
                }
            };
            t = self.norm(fields[i as usize].ty);
        }
        (place, t)
    }

    fn index_place(&mut self, e: ExprId, x: ExprId, index: ExprId, t: TypeId) -> (Place, TypeId) {
        let xt = self.ty(x);
        match self.under(xt) {
            Type::Map { key, .. } => {
                self.order(&[x, index]);
                self.expr(x);
                let key = self.norm(key);
                self.expr_as(index, key);
                self.at(self.pos_of(e));
                (Place::Map(xt), t)
            }
            Type::Slice(elem) => {
                self.order(&[x, index]);
                self.expr_for_word(x, 8);
                self.index_value(index);
                self.at(self.pos_of(e));
                let size = self.layout(elem).size as u32;
                let unsigned = u8::from(self.is_unsigned_index(index));
                self.checked(Op::SliceIndex { size }, unsigned);
                (Place::Mem { off: 0, safe: true }, t)
            }
            Type::Pointer(array) => {
                self.order(&[x, index]);
                self.expr(x);
                let place = Place::Mem { off: 0, safe: false };
                self.element(e, place, array, index, t)
            }
            Type::Array { .. } => {
                self.order(&[x, index]);
                let (place, _) = self.place_or_temp(x);
                self.element(e, place, xt, index, t)
            }
            _ => self.temp_place(e),
        }
    }

    /// Element of an array at a place.
    fn element(
        &mut self,
        e: ExprId,
        place: Place,
        array: TypeId,
        index: ExprId,
        t: TypeId,
    ) -> (Place, TypeId) {
        let Type::Array { elem, len } = self.under(array) else { return (place, t) };
        let layout = self.layout(elem);
        let unsigned = self.is_unsigned_index(index);
        if let Some(value) = self.const_value(index) {
            let offset = (crate::consts::to_i64(&value) as u64 * layout.size) as u32;
            match place {
                Place::Frame { slot, off, .. } => {
                    return (Place::Frame { slot, off: off + offset, packed: true }, t);
                }
                Place::Mem { off, safe } => return (Place::Mem { off: off + offset, safe }, t),
                _ => {}
            }
        }
        match place {
            Place::Mem { off, .. } => {
                if off != 0 {
                    self.at(self.pos_of(e));
                    self.op_with_nil(Op::PtrField { off }, -(off as i32));
                }
                self.index_value(index);
                self.at(self.pos_of(e));
                self.checked(Op::ArrayIndex { len: len as u64, size: layout.size }, u8::from(unsigned));
                (Place::Mem { off: 0, safe: true }, t)
            }
            Place::Frame { slot, off, .. } if whole_slots(&layout) && off % 8 == 0 => {
                self.index_value(index);
                self.at(self.pos_of(e));
                (Place::Elem { slot: slot + off / 8, len: len as u32, unsigned }, t)
            }
            other => {
                // An array that is no variable, or one packed into another value: through memory.
                self.load(other, array);
                self.boxed(array);
                self.index_value(index);
                self.at(self.pos_of(e));
                self.checked(Op::ArrayIndex { len: len as u64, size: layout.size }, u8::from(unsigned));
                (Place::Mem { off: 0, safe: true }, t)
            }
        }
    }

    /// Replaces the value on the stack by a pointer to a fresh object that holds it.
    pub(crate) fn boxed(&mut self, t: TypeId) {
        let layout = self.layout(t);
        let ty = self.c.type_ix(t);
        let mark = self.mark();
        let slot = self.spill(layout.shape);
        self.op(Op::New { ty });
        self.op(Op::Dup { shape: shapes::P });
        self.get(slot, layout.shape);
        self.store(Place::Mem { off: 0, safe: true }, t);
        self.release(mark);
    }

    // --- reading ---

    /// Pops the operands of the place and pushes its value.
    pub(crate) fn load(&mut self, place: Place, t: TypeId) {
        let layout = self.layout(t);
        match place {
            Place::Blank => self.zero(t),
            Place::Frame { slot, off, packed } => self.frame_load(slot, off, packed, &layout),
            Place::Elem { slot, len, unsigned } => {
                self.checked(Op::FrameIndexGet { slot, len, shape: layout.shape }, u8::from(unsigned));
            }
            Place::Mem { off, safe } => self.mem_load(off, safe, t, &layout),
            Place::Map(map) => {
                let ty = self.c.type_ix(map);
                self.op(Op::MapGet { ty, update: 0 });
                self.own_big(t);
            }
        }
    }

    /// [`Self::load`] before a store to the same place.
    pub(crate) fn load_to_update(&mut self, place: Place, t: TypeId) {
        let Place::Map(map) = place else { return self.load(place, t) };
        let ty = self.c.type_ix(map);
        self.op(Op::MapGet { ty, update: 1 });
        self.own_big(t);
    }

    fn frame_load(&mut self, slot: u32, off: u32, packed: bool, layout: &Layout) {
        let (slot, off) = (slot + off / 8, off % 8);
        if !packed {
            return self.get(slot, layout.shape);
        }
        match layout.repr {
            Repr::I8 => self.op(Op::FrameLoadI8 { slot, off }),
            Repr::U8 => self.op(Op::FrameLoadU8 { slot, off }),
            Repr::I16 => self.op(Op::FrameLoadI16 { slot, off }),
            Repr::U16 => self.op(Op::FrameLoadU16 { slot, off }),
            Repr::I32 => self.op(Op::FrameLoadI32 { slot, off }),
            Repr::U32 => self.op(Op::FrameLoadU32 { slot, off }),
            Repr::F32 => self.op(Op::FrameLoadF32 { slot, off }),
            Repr::I64 | Repr::F64 | Repr::P => self.get(slot, layout.shape),
            Repr::Mem if off == 0 && layout.size.is_multiple_of(8) => self.get(slot, layout.shape),
            Repr::Mem => {
                self.op(Op::FrameLoadMem { slot, off, size: layout.size as u32, shape: layout.shape })
            }
        }
    }

    fn mem_load(&mut self, off: u32, safe: bool, t: TypeId, layout: &Layout) {
        if layout.big {
            self.address(Place::Mem { off, safe });
            let source = self.spill(shapes::P);
            let ty = self.c.type_ix(t);
            self.op(Op::New { ty });
            self.op(Op::Dup { shape: shapes::P });
            self.get(source, shapes::P);
            return self.op(Op::MemMove { size: layout.size });
        }
        match layout.repr {
            Repr::I8 => self.op(Op::LoadI8 { off }),
            Repr::U8 => self.op(Op::LoadU8 { off }),
            Repr::I16 => self.op(Op::LoadI16 { off }),
            Repr::U16 => self.op(Op::LoadU16 { off }),
            Repr::I32 => self.op(Op::LoadI32 { off }),
            Repr::U32 => self.op(Op::LoadU32 { off }),
            Repr::I64 => self.op(Op::LoadI64 { off }),
            Repr::F32 => self.op(Op::LoadF32 { off }),
            Repr::F64 => self.op(Op::LoadF64 { off }),
            Repr::P => self.op(Op::LoadP { off }),
            Repr::Mem if layout.size == 0 => {
                if !safe {
                    self.op(Op::NilCheck {});
                }
                self.drop_shape(shapes::P);
            }
            Repr::Mem => {
                self.load_words(t, off, Op::LoadMem { off, size: layout.size as u32, shape: layout.shape })
            }
        }
    }

    /// Turns a place in memory into its address.
    pub(crate) fn address(&mut self, place: Place) {
        match place {
            Place::Mem { off: 0, safe: true } => {}
            Place::Mem { off, .. } => self.op(Op::PtrField { off }),
            _ => {
                let pos = self.here();
                self.unsupported(pos, "the address of a variable kept in the frame");
            }
        }
    }

    // --- writing ---

    /// Pops the operands of the place and the value above them.
    pub(crate) fn store(&mut self, place: Place, t: TypeId) {
        let layout = self.layout(t);
        match place {
            Place::Blank => self.drop_shape(layout.shape),
            Place::Frame { slot, off, packed } => self.frame_store(slot, off, packed, &layout),
            Place::Elem { slot, len, unsigned } => {
                self.checked(Op::FrameIndexSet { slot, len, shape: layout.shape }, u8::from(unsigned));
            }
            Place::Mem { off, safe } => self.mem_store(off, safe, t, &layout),
            Place::Map(map) => {
                let ty = self.c.type_ix(map);
                self.op(Op::MapSet { ty });
            }
        }
    }

    fn frame_store(&mut self, slot: u32, off: u32, packed: bool, layout: &Layout) {
        let (slot, off) = (slot + off / 8, off % 8);
        if !packed {
            return self.set(slot, layout.shape);
        }
        match layout.repr {
            Repr::I8 | Repr::U8 => self.op(Op::FrameStore8 { slot, off }),
            Repr::I16 | Repr::U16 => self.op(Op::FrameStore16 { slot, off }),
            Repr::I32 | Repr::U32 => self.op(Op::FrameStore32 { slot, off }),
            Repr::F32 => self.op(Op::FrameStoreF32 { slot, off }),
            Repr::I64 | Repr::F64 | Repr::P => self.set(slot, layout.shape),
            Repr::Mem if off == 0 && layout.size.is_multiple_of(8) => self.set(slot, layout.shape),
            Repr::Mem => {
                self.op(Op::FrameStoreMem { slot, off, size: layout.size as u32, shape: layout.shape })
            }
        }
    }

    fn mem_store(&mut self, off: u32, safe: bool, t: TypeId, layout: &Layout) {
        if layout.big {
            let source = self.spill(shapes::P);
            self.address(Place::Mem { off, safe });
            self.get(source, shapes::P);
            return self.op(Op::MemMove { size: layout.size });
        }
        match layout.repr {
            Repr::I8 | Repr::U8 => self.op(Op::Store8 { off }),
            Repr::I16 | Repr::U16 => self.op(Op::Store16 { off }),
            Repr::I32 | Repr::U32 => self.op(Op::Store32 { off }),
            Repr::I64 => self.op(Op::Store64 { off }),
            Repr::F32 => self.op(Op::StoreF32 { off }),
            Repr::F64 => self.op(Op::StoreF64 { off }),
            Repr::P => self.op(Op::StoreP { off }),
            Repr::Mem if layout.size == 0 => {
                if !safe {
                    self.op(Op::NilCheck {});
                }
                self.drop_shape(shapes::P);
            }
            Repr::Mem => {
                let op = Op::StoreMem { off, size: layout.size as u32, shape: layout.shape };
                self.store_words(t, layout, off, op);
            }
        }
    }

    /// Duplicates the operands of a place.
    pub(crate) fn dup_operands(&mut self, place: Place) {
        match place {
            Place::Blank | Place::Frame { .. } => {}
            Place::Elem { .. } => self.op(Op::Dup { shape: shapes::I }),
            Place::Mem { .. } => self.op(Op::Dup { shape: shapes::P }),
            Place::Map(map) => {
                let shape = self.map_operands(map);
                self.op(Op::Dup { shape });
            }
        }
    }
    /// Shape of a map and a key.
    fn map_operands(&mut self, map: TypeId) -> goanna_bytecode::ShapeId {
        let mut kinds = vec![goanna_bytecode::Kind::P];
        if let Type::Map { key, .. } = self.under(map) {
            kinds.extend_from_slice(&self.layout(key).kinds);
        }
        self.c.shape(&kinds)
    }
    /// Shape of a place's operands.
    pub(crate) fn operand_shape(&mut self, place: Place) -> goanna_bytecode::ShapeId {
        match place {
            Place::Blank | Place::Frame { .. } => shapes::EMPTY,
            Place::Elem { .. } => shapes::I,
            Place::Mem { .. } => shapes::P,
            Place::Map(map) => self.map_operands(map),
        }
    }
}

/// Whether elements of a type occupy whole slots in an array.
pub(crate) fn whole_slots(layout: &Layout) -> bool {
    !layout.big && layout.size > 0 && layout.size == u64::from(layout.slots()) * 8
}
